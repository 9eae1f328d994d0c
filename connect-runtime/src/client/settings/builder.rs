//! How a client is made.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use bytes::Bytes;
use connect_transport::{Body, Transport, TransportError};
use http::{Request, Response};
use tower::{Layer, Service, ServiceExt as _};

use super::{EndpointOverrides, RetryMode, Setting, Settings};
use crate::client::credentials::CredentialsCache;
use crate::client::environment::Environment;
use crate::client::layers::{Layers, SigningService};
use crate::client::limits::RateLimits;
use crate::client::time::{Clock, Hook};
use crate::protocol::retry::RetryPolicy;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Makes a [`Client`](crate::Client).
#[derive(Clone, Default)]
pub struct ClientBuilder {
    pub(super) code: Settings,
    pub(super) environment: Environment,
    pub(super) below: Settings,
    pub(super) allow_http: bool,
    pub(super) transport: Option<Transport>,
    pub(super) before_signing: Layers<SigningService>,
    pub(super) around_attempt: Layers<Transport>,
    pub(super) jitter: Option<Hook<f64>>,
    pub(crate) trace_id: Option<Hook<Option<String>>>,
}

// Without the secrets that layers and transports may hold.
impl_fmt!(Debug for ClientBuilder, |this, f| {
    let mut settings = f.debug_tuple("ClientBuilder");
    settings.field(&this.code).field(&this.environment).field(&this.below).finish()
});

impl ClientBuilder {
    /// Where settings come from that code does not give: `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
    /// `AWS_ENDPOINT_URL_CONNECT` and the others of [`Settings::TABLE`]. None by default.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Settings that hold where neither code nor the environment gives them: those of AWS's shared
    /// configuration, say.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.below = self.below.or(settings);
        self
    }

    /// Where all requests go instead of the service's public address: `http://127.0.0.1:4555`. Else
    /// `AWS_ENDPOINT_URL_CONNECT` or `AWS_ENDPOINT_URL` of the environment, unless
    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is `true`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        let endpoint = endpoint.into();
        let find = move |_: &str| Some(("`.endpoint(…)`".into(), endpoint.clone()));
        self.code.endpoint = EndpointOverrides::from_fn(find);
        self
    }

    /// Lets plain http go to other machines than this one: to a proxy beside the application that
    /// encrypts, or in a closed test network. Whoever sees the traffic reads all of it, and can send a
    /// request again for five minutes.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// What requests are signed with: [`Credentials`](crate::Credentials) or anything that provides
    /// them, which is asked as a [`CredentialsCache`] asks. Else the keys of the environment; the crate
    /// `connect-aws-config` has AWS's own chain.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        let cache = CredentialsCache::new(credentials);
        self.code.credentials = Some(Setting::new("`.credentials(…)`", cache.into()));
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
        L::Service: Service<Request<Bytes>, Response = Response<Body>, Error: Into<Source>, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        self.before_signing.push(Arc::new(move |signing| {
            SigningService::new(layer.layer(signing).map_err(TransportError::from_layer))
        }));
        self
    }

    /// A layer around each attempt as it is sent. See [`layers`](crate::layers).
    pub fn layer_around_attempt<L>(mut self, layer: L) -> Self
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<Request<Body>, Response = Response<Body>, Error: Into<Source>, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        self.around_attempt.push(Arc::new(move |transport| {
            Transport::new(layer.layer(transport).map_err(TransportError::from_layer))
        }));
        self
    }

    /// What draws the numbers between 0 and 1 by which the gaps between attempts are shortened; at
    /// random by default. A test that draws `1.0` always knows how long they are.
    pub fn jitter(mut self, draw: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Some(Arc::new(draw));
        self
    }

    /// What tells the time; the machine's clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.code.clock = Some(clock);
        self
    }

    /// What tells the X-Ray trace that a call belongs to, asked at each attempt and sent as
    /// `x-amzn-trace-id`. [`Client::from_env`](crate::Client::from_env) asks `_X_AMZN_TRACE_ID` where it runs on Lambda.
    pub fn trace_id(
        mut self,
        trace_id: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.trace_id = Some(Arc::new(trace_id));
        self
    }
}

/// The setters of [`Settings`]' own rows, each named after its row.
macro_rules! setters {
    ($($(#[doc = $doc:literal])* $name:ident: $type:ty = $new:ident;)*) => {
        impl ClientBuilder {
            $(
                $(#[doc = $doc])*
                pub fn $name(mut self, $name: $type) -> Self {
                    let source = concat!("`.", stringify!($name), "(…)`");
                    self.code.$name = Some(Setting::$new(source, $name.into()));
                    self
                }
            )*
        }
    };
}

setters! {
    /// The region: `eu-central-1`. Else `AWS_REGION` or `AWS_DEFAULT_REGION` of the environment.
    region: impl Into<String> = from_text;
    /// Whether requests go to endpoints with
    /// [validated cryptography](https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html).
    /// Else `AWS_USE_FIPS_ENDPOINT` of the environment, else not.
    use_fips: bool = new;
    /// Whether requests go to endpoints with IPv4 and IPv6. Else `AWS_USE_DUALSTACK_ENDPOINT` of the
    /// environment, else not.
    use_dual_stack: bool = new;
    /// How often a call is attempted. Else `AWS_MAX_ATTEMPTS` of the environment, else three times.
    retry: RetryPolicy = new;
    /// Whether the rate of each operation follows the service's throttling. Else `AWS_RETRY_MODE` of the
    /// environment, else not.
    retry_mode: RetryMode = new;
    /// How often each operation is sent; as calls come by default. Clients that are given clones of one value
    /// share the limits.
    rate_limits: RateLimits = new;
    /// The limit for a connection to be made, TLS included; 3.1 seconds by default, `None` for none.
    /// A [`transport`](Self::transport) of your own has its own limits.
    connect_timeout: impl Into<Option<Duration>> = new;
    /// The limit for the service to begin its answer to a request that is signed, and for each further
    /// part of it. None by default, but for the [`stall_timeout`](Self::stall_timeout).
    read_timeout: impl Into<Option<Duration>> = new;
    /// The limit for each further part of an answer that has begun; 5 seconds by default, `None` for none.
    /// Where a [`read_timeout`](Self::read_timeout) is set, `None` included, that decides alone.
    stall_timeout: impl Into<Option<Duration>> = new;
    /// The limit for one attempt, from the layers before signing and the credentials to the end of the
    /// answer; none by default. The wait for [rate limits](Self::rate_limits) comes before it. One that is
    /// shorter than a load of credentials takes ends each load, as [`CredentialsCache`] says.
    attempt_timeout: impl Into<Option<Duration>> = new;
    /// The limit for a whole call, all its attempts, the gaps between them and the waits for
    /// [rate limits](Self::rate_limits); none by default. A gap that would outlast it is not waited for: the
    /// call ends with the failure that it has.
    operation_timeout: impl Into<Option<Duration>> = new;
    /// Whether a clock that is more than four minutes off is put right by the service's own `Date`,
    /// for this client only. It is, unless `AWS_DISABLE_CLOCK_SKEW_CORRECTION` is `true`.
    clock_skew_correction: bool = new;
    /// A name that AWS sees in `user-agent`: up to 50 letters, digits and ``!#$%&'*+-.^_`|~``. Else
    /// `AWS_SDK_UA_APP_ID` of the environment.
    app_name: impl Into<String> = from_text;
}
