//! How a client is made.

mod endpoints;
mod error;
mod given;
mod resolve;
#[cfg(feature = "aws-config")]
mod sdk;

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use tower::{Layer, Service};

use crate::body::Body;
use crate::client::Client;
use crate::client::attempts::user_agent;
use crate::client::credentials::CredentialsCache;
use crate::client::environment::{Environment, TraceId};
use crate::client::layers::{Layers, SigningService};
use crate::client::time::{Clock, Jitter};
use crate::protocol::retry::RetryPolicy;
use crate::protocol::retry::TokenBucket;
use crate::protocol::skew::ClockSkew;
use crate::transport::Transport;

pub(crate) use endpoints::{Endpoints, ServiceNames};
pub use error::ConfigError;
use given::Given;

/// As in the official SDKs.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// What a client runs with.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) region: Arc<str>,
    /// Which setting the region comes from.
    pub(crate) region_setting: &'static str,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: CredentialsCache,
    pub(crate) credentials_hints: CredentialsHints,
    /// The transport without layers, for pre-signed URLs.
    pub(crate) transport: Transport,
    /// The transport with the layers around an attempt.
    pub(crate) attempts: Transport,
    pub(crate) before_signing: Option<SigningService>,
    pub(crate) retry: RetryPolicy,
    pub(crate) bucket: TokenBucket,
    pub(crate) jitter: Jitter,
    pub(crate) timeouts: Timeouts,
    pub(crate) clock: Clock,
    pub(crate) skew: ClockSkew,
    pub(crate) user_agent: HeaderValue,
    pub(crate) trace_id: TraceId,
}

/// What to do about credentials, with the setting that they come from.
#[derive(Debug)]
pub(crate) struct CredentialsHints {
    /// Where the service refuses them.
    pub(crate) refused: String,
    /// Where there are none.
    pub(crate) missing: String,
}

impl CredentialsHints {
    /// Those of a setting that gives them.
    fn of(setting: &str) -> Self {
        let check = format!("check {setting}");
        Self {
            refused: check.clone(),
            missing: check,
        }
    }
}

/// The limits of a call, but for the one that the transport keeps. `None` is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Timeouts {
    pub(crate) read: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) operation: Option<Duration>,
}

/// Makes a [`Client`].
#[derive(Debug, Clone)]
pub struct ClientBuilder {
    environment: Environment,
    region: Option<Given<String>>,
    endpoint: Option<Given<String>>,
    #[cfg(feature = "aws-config")]
    shared_endpoints: Option<crate::aws_config::SharedEndpoints>,
    plain_http_to_any_machine: bool,
    use_fips: Option<Given<bool>>,
    use_dual_stack: Option<Given<bool>>,
    credentials: Option<Given<CredentialsCache>>,
    transport: Option<Transport>,
    before_signing: Layers<SigningService>,
    around_attempt: Layers<Transport>,
    retry: Option<RetryPolicy>,
    /// The setting that asks for retries which adapt their rate.
    adaptive_retries: Option<&'static str>,
    jitter: Jitter,
    connect_timeout: Option<Duration>,
    timeouts: Timeouts,
    clock: Clock,
    clock_skew_correction: Option<bool>,
    app_name: Option<Given<String>>,
    trace_id: TraceId,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            environment: Environment::default(),
            region: None,
            endpoint: None,
            #[cfg(feature = "aws-config")]
            shared_endpoints: None,
            plain_http_to_any_machine: false,
            use_fips: None,
            use_dual_stack: None,
            credentials: None,
            transport: None,
            before_signing: Layers::default(),
            around_attempt: Layers::default(),
            retry: None,
            adaptive_retries: None,
            jitter: Jitter::default(),
            connect_timeout: Some(CONNECT_TIMEOUT),
            timeouts: Timeouts::default(),
            clock: Clock::system(),
            clock_skew_correction: None,
            app_name: None,
            trace_id: TraceId::default(),
        }
    }
}

impl ClientBuilder {
    /// Where settings come from that code does not give: `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
    /// `AWS_ENDPOINT_URL_CONNECT` and their kin. None by default.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The region: `eu-central-1`. Else `AWS_REGION` or `AWS_DEFAULT_REGION` of the environment.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(Given::by_code("`.region(…)`", region.into()));
        self
    }

    /// Where all requests go instead of the service's public address: `http://127.0.0.1:4555`. Else
    /// `AWS_ENDPOINT_URL_CONNECT` or `AWS_ENDPOINT_URL` of the environment, unless
    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is `true`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(Given::by_code("`.endpoint(…)`", endpoint.into()));
        self
    }

    /// Lets plain http go to other machines than this one: to a proxy beside the application that
    /// encrypts, or in a closed test network. Whoever sees the traffic reads all of it, and can send a
    /// request again for five minutes.
    pub fn plain_http_to_any_machine(mut self) -> Self {
        self.plain_http_to_any_machine = true;
        self
    }

    /// Whether requests go to endpoints with
    /// [validated cryptography](https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html).
    /// Else `AWS_USE_FIPS_ENDPOINT` of the environment, else not.
    pub fn use_fips(mut self, use_fips: bool) -> Self {
        self.use_fips = Some(Given::by_code("`.use_fips(…)`", use_fips));
        self
    }

    /// Whether requests go to endpoints with IPv4 and IPv6. Else `AWS_USE_DUALSTACK_ENDPOINT` of the
    /// environment, else not.
    pub fn use_dual_stack(mut self, use_dual_stack: bool) -> Self {
        self.use_dual_stack = Some(Given::by_code("`.use_dual_stack(…)`", use_dual_stack));
        self
    }

    /// What requests are signed with: [`Credentials`](crate::Credentials) or anything that provides
    /// them, which is asked as a [`CredentialsCache`] asks. Else the keys of the environment; else, in
    /// a client [`from_env`](Client::from_env) and with the feature `aws-config`, AWS's own chain.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        let cache = CredentialsCache::new(credentials);
        self.credentials = Some(Given::by_code("`.credentials(…)`", cache));
        self
    }

    /// What carries requests, instead of a pooled hyper client.
    pub fn transport(mut self, transport: Transport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// A layer around the signing of each attempt: the headers that it adds are signed if they begin
    /// with `x-amz-`. See [`layers`](crate::layers).
    pub fn layer_before_signing<L>(mut self, layer: L) -> Self
    where
        L: Layer<SigningService> + Send + Sync + 'static,
        L::Service: Service<
                Request<Bytes>,
                Response = Response<Body>,
                Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                Future: Send,
            > + Clone
            + Send
            + Sync
            + 'static,
    {
        self.before_signing.push_before_signing(layer);
        self
    }

    /// A layer around each attempt as it is sent. See [`layers`](crate::layers).
    pub fn layer_around_attempt<L>(mut self, layer: L) -> Self
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<
                Request<Body>,
                Response = Response<Body>,
                Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                Future: Send,
            > + Clone
            + Send
            + Sync
            + 'static,
    {
        self.around_attempt.push_around_attempt(layer);
        self
    }

    /// How often a call is attempted. Three times by default, else `AWS_MAX_ATTEMPTS` of the
    /// environment.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// What draws the numbers between 0 and 1 by which the gaps between attempts are shortened; at
    /// random by default. A test that draws `1.0` always knows how long they are.
    pub fn jitter(mut self, draw: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Jitter::from_fn(draw);
        self
    }

    /// The limit for a connection to be made, TLS included; 3.1 seconds by default, `None` for none.
    /// A [`transport`](Self::transport) of your own has its own limits.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = limit.into();
        self
    }

    /// The limit for the service to begin its answer to a request that is signed, and for each further
    /// part of it; none by default.
    pub fn read_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.timeouts.read = limit.into();
        self
    }

    /// The limit for one attempt, from the layers before signing and the credentials to the end of the
    /// answer; none by default. One that is shorter than a load of credentials takes ends each load, as
    /// [`CredentialsCache`] says.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.timeouts.attempt = limit.into();
        self
    }

    /// The limit for a whole call, all its attempts and the gaps between them; none by default. A gap
    /// that would outlast it is not waited for: the call ends with the failure that it has.
    pub fn operation_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.timeouts.operation = limit.into();
        self
    }

    /// What tells the time; the machine's clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Whether a clock that is more than four minutes off is put right by the service's own `Date`,
    /// for this client only. It is, unless `AWS_DISABLE_CLOCK_SKEW_CORRECTION` is `true`.
    pub fn clock_skew_correction(mut self, is_corrected: bool) -> Self {
        self.clock_skew_correction = Some(is_corrected);
        self
    }

    /// A name that AWS sees in `user-agent`: up to 50 letters, digits and ``!#$%&'*+-.^_`|~``. Else
    /// `AWS_SDK_UA_APP_ID` of the environment.
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = Some(Given::by_code("`.app_name(…)`", name.into()));
        self
    }

    /// What tells the X-Ray trace that a call belongs to, asked at each attempt and sent as
    /// `x-amzn-trace-id`. [`Client::from_env`] asks `_X_AMZN_TRACE_ID` where it runs on Lambda.
    pub fn trace_id(
        mut self,
        trace_id: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.trace_id = TraceId::from_fn(trace_id);
        self
    }

    /// Makes the client. It reads the machine's root certificates, once.
    ///
    /// # Errors
    /// [`ConfigError`], which names the setting to change and where it came from.
    pub fn build(self) -> Result<Client, ConfigError> {
        let endpoints = self.resolve_endpoints()?;
        let region = self.resolve_region()?;
        let retry = self.resolve_retry()?;
        let is_corrected = self.resolve_clock_skew_correction()?;
        let app_name = self.resolve_app_name()?;
        let transport = match &self.transport {
            Some(transport) => transport.clone(),
            None => self.default_transport(&endpoints)?,
        };
        let (credentials_hints, credentials) =
            self.resolve_credentials(&transport, &region.value)?;
        let attempts = self.around_attempt.around(&transport);
        Ok(Client::new(Config {
            region: region.value.into(),
            region_setting: region.by,
            endpoints,
            credentials,
            credentials_hints,
            transport,
            attempts,
            before_signing: (!self.before_signing.is_empty())
                .then(|| self.before_signing.wrap(SigningService::innermost())),
            retry,
            bucket: TokenBucket::full(),
            jitter: self.jitter,
            timeouts: self.timeouts,
            clock: self.clock,
            skew: ClockSkew::none(is_corrected),
            user_agent: user_agent(
                self.environment.get("AWS_EXECUTION_ENV"),
                app_name.as_deref(),
            ),
            trace_id: self.trace_id,
        }))
    }
}
