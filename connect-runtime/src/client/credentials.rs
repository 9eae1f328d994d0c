//! Credentials: a cache around any provider, and the keys of the environment.

mod missing;
mod source;

use std::any::Any;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use tokio::sync::OnceCell;

use crate::client::time::{Clock, jitter};
use crate::client::{BoxFuture, lock};
use crate::protocol::sign::keys::{self, InvalidCredential};
use crate::protocol::value::Timestamp;

pub use aws_credential_types::provider::error::CredentialsError;
pub use aws_credential_types::provider::{SharedCredentialsProvider, future};
pub(crate) use missing::variable_of;
pub use missing::{MissingCredentials, from_environment};
pub use source::{CredentialsContext, CredentialsSource};

/// As long as a load takes at most in the official SDK with its default retries: three attempts of twice
/// 3.1 seconds, and delays of one and two seconds. A shorter timeout would end loads that could succeed.
const LOAD_TIMEOUT: Duration = Duration::from_millis(21_600);
/// Credentials are refreshed this long before they expire, less up to half of it at random.
const BUFFER_TIME: Duration = Duration::from_secs(10);
// protects: refused credentials are not loaded for each call
/// How long credentials are kept at least, even if the service rejects them: a source that returns the same
/// wrong ones again would otherwise be asked with each call.
const MINIMUM_AGE: Duration = Duration::from_secs(30);
/// How long credentials without an expiry are kept.
const DEFAULT_EXPIRATION: Duration = Duration::from_mins(15);

/// A cache around any credentials provider, like the official SDK's
/// [identity cache](https://docs.rs/aws-smithy-runtime/latest/aws_smithy_runtime/client/identity/struct.IdentityCache.html).
///
/// - Credentials are refreshed 5 to 10 seconds before they expire; those without an expiry after 15
///   minutes. The next call waits for the new ones.
/// - There is one load at a time. All waiting calls share its result, including an error. If the call that
///   loads is cancelled, the next of them starts the load again.
/// - A load may take 21.6 seconds, as in the SDK with its default retries. The timeouts of the attempt and
///   the call that wait for it end it earlier, as nothing runs in the background. If a source is slow, call
///   [`get`](Self::get) once beforehand, or give attempts more time.
/// - Expired credentials are an error, and are never returned.
/// - Errors are not cached.
///
/// Fixed [`Credentials`] need no cache and are used as they are. Whitespace around keys is removed. Cheap to
/// clone; clones share what is cached, so one cache can serve several clients.
#[derive(Clone)]
pub struct CredentialsCache {
    source: Source,
    /// Its own clock, or else that of the client which uses it.
    clock: Option<Clock>,
    load_timeout: Duration,
}

#[derive(Clone)]
enum Source {
    Fixed(Result<Credentials, InvalidCredential>),
    Provider(Arc<Shared>),
}

struct Shared {
    provider: SharedCredentialsProvider,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    cached: Option<Cached>,
    /// The load in progress, or the last one.
    load: Arc<Load>,
}

/// All waiting calls hold the load and share its result. If the call that loads is cancelled, another of them
/// starts it again.
type Load = OnceCell<Loaded>;
type Loaded = Result<Credentials, Arc<CredentialsError>>;

struct Cached {
    credentials: Credentials,
    loaded_at: SystemTime,
    renew_at: SystemTime,
}

impl CredentialsCache {
    /// Creates a cache around a provider. A provider that is itself a cache is returned as it is.
    pub fn new(provider: impl ProvideCredentials + 'static) -> Self {
        let any: &dyn Any = &provider;
        if let Some(cache) = any.downcast_ref::<Self>() {
            return cache.clone();
        }
        let source = match any.downcast_ref::<Credentials>() {
            Some(credentials) => Source::Fixed(usable(credentials)),
            None => Source::Provider(Arc::new(Shared {
                provider: match any.downcast_ref::<SharedCredentialsProvider>() {
                    Some(shared) => shared.clone(),
                    None => SharedCredentialsProvider::new(provider),
                },
                state: Mutex::default(),
            })),
        };
        Self {
            source,
            clock: None,
            load_timeout: LOAD_TIMEOUT,
        }
    }

    /// Checks fixed credentials: whether requests can be signed with them. Those of a provider are checked
    /// when they are loaded.
    pub(crate) fn check(&self) -> Result<(), InvalidCredential> {
        match &self.source {
            Source::Fixed(Err(unusable)) => Err(*unusable),
            Source::Fixed(Ok(_)) | Source::Provider(_) => Ok(()),
        }
    }

    /// The clock by which credentials expire; that of the client by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the clock of the client that uses the cache, unless the cache has its own.
    pub(crate) fn clock_of_client(mut self, clock: &Clock) -> Self {
        self.clock.get_or_insert_with(|| clock.clone());
        self
    }

    fn now(&self) -> SystemTime {
        self.clock.clone().unwrap_or_default().now()
    }

    /// The timeout for one load; 21.6 seconds by default.
    pub fn load_timeout(mut self, limit: Duration) -> Self {
        self.load_timeout = limit;
        self
    }

    /// Returns credentials that have not expired, from the cache or from the provider. It needs a Tokio
    /// runtime with timers.
    ///
    /// # Errors
    /// [`CredentialsError`] when the provider has none, takes too long, or returns expired ones. The problem
    /// and the remedy are in its `source()`.
    pub async fn get(&self) -> Loaded {
        let shared = match &self.source {
            Source::Fixed(Ok(credentials)) => {
                return unexpired(credentials.clone(), self.now()).map_err(Arc::new);
            }
            Source::Fixed(Err(unusable)) => return Err(Arc::new(invalid(*unusable))),
            Source::Provider(shared) => shared,
        };
        let load = {
            let now = self.now();
            let mut state = lock(&shared.state);
            if let Some(cached) = state.cached.as_ref().filter(|cached| now < cached.renew_at) {
                return Ok(cached.credentials.clone());
            }
            // The result of a load is only for the calls that waited for it, so errors are not cached.
            if state.load.initialized() {
                state.load = Arc::default();
            }
            // protects: there is one load at a time
            Arc::clone(&state.load)
        };
        self.loaded(shared, &load).await
    }

    /// Waits for a load, or makes it. Boxed, so that it is compiled once.
    fn loaded<'a>(&'a self, shared: &'a Shared, load: &'a Load) -> BoxFuture<'a, Loaded> {
        let loading = || async { self.load(shared).await.map_err(Arc::new) };
        Box::pin(async move { load.get_or_init(loading).await.clone() })
    }

    /// Drops these credentials from the cache, because the service has rejected them: `ExpiredToken`,
    /// `ExpiredTokenException`, `InvalidClientTokenId`, `UnrecognizedClientException`. The next call loads
    /// new ones. If they have been replaced meanwhile, the new ones are kept. So are credentials that were
    /// loaded within the last 30 seconds, as a source of wrong ones would be asked with every call.
    ///
    /// The official SDKs neither retry such an error nor drop the credentials, but send them until they
    /// expire.
    pub fn invalidate(&self, refused: &Credentials) {
        if let Source::Provider(shared) = &self.source {
            let now = self.now();
            lock(&shared.state).cached.take_if(|cached| {
                let age = now.duration_since(cached.loaded_at);
                // If the clock was set back, their age is unknown.
                let is_old = age.map_or(true, |age| age >= MINIMUM_AGE);
                cached.credentials == *refused && is_old
            });
        }
    }

    async fn load(&self, shared: &Shared) -> Result<Credentials, CredentialsError> {
        let provider = &shared.provider;
        let loading = provider.provide_credentials();
        // protects: a load has a limit
        let loaded = match tokio::time::timeout(self.load_timeout, loading).await {
            Ok(loaded) => loaded?,
            // Of the inner provider, as the shared one does not forward this method.
            Err(_) => provider.as_ref().fallback_on_interrupt().ok_or_else(|| {
                let limit = self.load_timeout;
                CredentialsError::provider_error(format!(
                    "no credentials within {limit:?}; check that their source is reachable, or raise `CredentialsCache::load_timeout`"
                ))
            })?,
        };
        let now = self.now();
        // protects: invalid keys of a source are reported as keys
        let credentials = usable(&loaded).map_err(invalid)?;
        let credentials = unexpired(credentials, now)?;
        let expiry = credentials
            .expiry()
            .or_else(|| now.checked_add(DEFAULT_EXPIRATION));
        // Random, so that the hosts of a fleet that started together do not refresh together.
        let early = BUFFER_TIME.mul_f64(1.0 - jitter() / 2.0);
        lock(&shared.state).cached = Some(Cached {
            credentials: credentials.clone(),
            loaded_at: now,
            // protects: credentials are renewed early
            renew_at: expiry
                .and_then(|expiry| expiry.checked_sub(early))
                .unwrap_or(now),
        });
        Ok(credentials)
    }
}

impl ProvideCredentials for CredentialsCache {
    // Inlined, so that only programs that use a cache as a provider compile it.
    #[inline]
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let get = async { self.get().await.map_err(CredentialsError::provider_error) };
        future::ProvideCredentials::new(get)
    }
}

impl_fmt!(Debug for CredentialsCache, |_, f| f.write_str("CredentialsCache"));

fn usable(credentials: &Credentials) -> Result<Credentials, InvalidCredential> {
    let credentials = keys::trimmed(credentials);
    keys::check(&credentials).map(|()| credentials)
}

fn invalid(unusable: InvalidCredential) -> CredentialsError {
    CredentialsError::invalid_configuration(unusable.to_string())
}

fn unexpired(credentials: Credentials, now: SystemTime) -> Result<Credentials, CredentialsError> {
    match credentials.expiry() {
        // protects: expired credentials are never sent
        Some(expiry) if expiry <= now => Err(CredentialsError::provider_error(format!(
            "the credentials expired at {}; renew them at their source, or set this host's clock",
            Timestamp::from(expiry)
        ))),
        _ => Ok(credentials),
    }
}
