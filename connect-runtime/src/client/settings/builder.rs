//! The builder of a client.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use bytes::Bytes;
use connect_transport::{Body, Transport, TransportError};
use http::{Request, Response};
use tower::{BoxError, Layer, Service, ServiceExt as _};

use super::{EndpointOverrides, RetryMode, Setting, Settings};
use crate::client::credentials::CredentialsCache;
use crate::client::environment::Environment;
use crate::client::layers::{Layers, SigningService};
use crate::client::limits::RateLimits;
use crate::client::time::{Clock, Hook};
use crate::protocol::retry::RetryPolicy;

/// Builds a [`Client`](crate::Client).
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

// Layers and transports are left out, as they may hold secrets.
impl_fmt!(Debug for ClientBuilder, |this, f| {
    let mut settings = f.debug_tuple("ClientBuilder");
    settings.field(&this.code).field(&this.environment).field(&this.below).finish()
});

impl ClientBuilder {
    /// The environment for settings that are not set in code: `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
    /// `AWS_ENDPOINT_URL_CONNECT` and the others of [`Settings::TABLE`]. Empty by default.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Settings of lower precedence than code and the environment, such as those of AWS's shared
    /// configuration.
    #[inline]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.below = self.below.or(settings);
        self
    }

    /// A custom endpoint for all requests instead of the service's public one: `http://127.0.0.1:4555`. Defaults
    /// to `AWS_ENDPOINT_URL_CONNECT` or `AWS_ENDPOINT_URL` of the environment, unless
    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is `true`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        let endpoint = endpoint.into();
        let find = move |_: &str| Some(("`.endpoint(…)`".into(), endpoint.clone()));
        self.code.endpoint = EndpointOverrides::from_fn(find);
        self
    }

    /// Allows plain http to other hosts, not only to loopback addresses: to an encrypting proxy beside the
    /// application, or in a closed test network. Whoever sees the traffic can read all of it, and can replay
    /// a request for five minutes.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// The credentials that requests are signed with: fixed [`Credentials`](crate::Credentials), or any provider,
    /// which is wrapped in a [`CredentialsCache`]. Defaults to the keys of the environment; the crate
    /// `connect-aws-config` has AWS's default chain.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        let cache = CredentialsCache::new(credentials);
        self.code.credentials = Some(Setting::new("`.credentials(…)`", cache.into()));
        self
    }

    /// The transport that sends requests, instead of the default pooled hyper client.
    pub fn transport(mut self, transport: Transport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Adds a layer around the signing of each attempt. The headers that it sets are signed if they begin
    /// with `x-amz-`. See [`layers`](crate::layers).
    pub fn layer_before_signing<L>(mut self, layer: L) -> Self
    where
        L: Layer<SigningService> + Send + Sync + 'static,
        L::Service: Service<Request<Bytes>, Response = Response<Body>, Error: Into<BoxError>, Future: Send>
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

    /// Adds a layer around the sending of each signed attempt. See [`layers`](crate::layers).
    pub fn layer_around_attempt<L>(mut self, layer: L) -> Self
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<Request<Body>, Response = Response<Body>, Error: Into<BoxError>, Future: Send>
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

    /// The source of the numbers between 0 and 1 by which the delays between attempts are multiplied; random
    /// by default. With a constant `1.0`, a test knows the delays.
    pub fn jitter(mut self, draw: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Some(Arc::new(draw));
        self
    }

    /// The clock of the client; the system clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.code.clock = Some(clock);
        self
    }

    /// A function that returns the id of the X-Ray trace that a call belongs to. It is called for each attempt,
    /// and the id is sent as `x-amzn-trace-id`. On Lambda, [`Client::from_env`](crate::Client::from_env) uses
    /// `_X_AMZN_TRACE_ID`.
    pub fn trace_id(
        mut self,
        trace_id: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.trace_id = Some(Arc::new(trace_id));
        self
    }
}

/// The setters of the rows of [`Settings`], each named after its row.
// Inlined, so that a program compiles only the setters that it calls.
macro_rules! setters {
    ($($(#[doc = $doc:literal])* $name:ident: $type:ty = $new:ident;)*) => {
        impl ClientBuilder {
            $(
                $(#[doc = $doc])*
                #[inline]
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
    /// The region: `eu-central-1`. Defaults to `AWS_REGION` or `AWS_DEFAULT_REGION` of the environment.
    region: impl Into<String> = from_text;
    /// Whether requests go to
    /// [FIPS endpoints](https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html). Defaults to
    /// `AWS_USE_FIPS_ENDPOINT` of the environment, or else to `false`.
    use_fips: bool = new;
    /// Whether requests go to dual-stack endpoints (IPv4 and IPv6). Defaults to `AWS_USE_DUALSTACK_ENDPOINT` of
    /// the environment, or else to `false`.
    use_dual_stack: bool = new;
    /// The retry policy. Defaults to `AWS_MAX_ATTEMPTS` of the environment, or else to three attempts.
    retry: RetryPolicy = new;
    /// Whether the rate of each operation adapts to the service's throttling. Defaults to `AWS_RETRY_MODE` of
    /// the environment, or else to [`RetryMode::Standard`], which does not.
    retry_mode: RetryMode = new;
    /// The rate limits of operations; none by default. Clients that are given clones of one value share its
    /// limits.
    rate_limits: RateLimits = new;
    /// The timeout for establishing a connection, TLS included; 3.1 seconds by default, `None` for none. Your own
    /// [`transport`](Self::transport) has its own timeout.
    connect_timeout: impl Into<Option<Duration>> = new;
    /// The timeout from the signing of a request until its response begins, and for each further part of the
    /// response. None by default, except for the [`stall_timeout`](Self::stall_timeout).
    read_timeout: impl Into<Option<Duration>> = new;
    /// The timeout for each further part of a response that has begun; 5 seconds by default, `None` for none.
    /// It is not used if a [`read_timeout`](Self::read_timeout) is set, even to `None`.
    stall_timeout: impl Into<Option<Duration>> = new;
    /// The timeout for one attempt, from the layers before signing and the credentials to the end of the
    /// response; none by default. It begins after the wait for [rate limits](Self::rate_limits). One that is
    /// shorter than loading credentials takes ends every load: see [`CredentialsCache`].
    attempt_timeout: impl Into<Option<Duration>> = new;
    /// The timeout for a whole call: all its attempts, the delays between them and the waits for
    /// [rate limits](Self::rate_limits); none by default. If the next delay would exceed it, the call ends at
    /// once with the failure of the last attempt.
    operation_timeout: impl Into<Option<Duration>> = new;
    /// Whether a clock skew of more than four minutes is corrected with the service's `Date`, for this client
    /// only. Defaults to `true`, unless `AWS_DISABLE_CLOCK_SKEW_CORRECTION` is `true`.
    clock_skew_correction: bool = new;
    /// The application's name in the header `user-agent`: up to 50 letters, digits and ``!#$%&'*+-.^_`|~``.
    /// Defaults to `AWS_SDK_UA_APP_ID` of the environment.
    app_name: impl Into<String> = from_text;
}
