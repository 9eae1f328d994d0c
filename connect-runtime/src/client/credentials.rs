//! Credentials: a cache around whatever provides them, and the keys of the environment.

mod missing;
mod source;

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use tokio::sync::OnceCell;

use crate::client::time::{Clock, jitter};
use crate::protocol::sign::keys::{self, InvalidCredential};
use crate::protocol::value::Timestamp;

pub use aws_credential_types::provider::error::CredentialsError;
pub use aws_credential_types::provider::{SharedCredentialsProvider, future};
pub(crate) use missing::variable_of;
pub use missing::{MissingCredentials, from_environment};
pub use source::{CredentialsContext, CredentialsSource};

/// What the official SDK grants a load with its default retries: three attempts of twice 3.1
/// seconds, and gaps of one and two seconds. A shorter limit ends a load that would have succeeded.
const LOAD_TIMEOUT: Duration = Duration::from_millis(21_600);
/// Credentials are renewed this long before they expire, less up to half of it.
const BUFFER_TIME: Duration = Duration::from_secs(10);
// protects: refused credentials are not loaded for each call
/// How long credentials are kept at least, even if the service refuses them: those that a source gives
/// again and again would be loaded for each call.
const MINIMUM_AGE: Duration = Duration::from_secs(30);
/// How long credentials are kept that say nothing about it.
const DEFAULT_EXPIRATION: Duration = Duration::from_mins(15);

/// A cache around anything that provides credentials, as the official SDK's
/// [identity cache](https://docs.rs/aws-smithy-runtime/latest/aws_smithy_runtime/client/identity/struct.IdentityCache.html).
///
/// - Credentials are renewed 5 to 10 seconds before they expire; those that say nothing about it
///   after 15 minutes. The call that comes then waits for the new ones.
/// - There is one load at a time. Those who wait for it share what it brings, its error as well. When
///   the one who loads is cancelled, the next of them takes over and begins anew.
/// - A load has 21.6 seconds, which is what the SDK grants one with its default retries. The attempt and
///   the call that wait for it may have less: nothing runs on behind a call, so their limits end its
///   load. Where a source is slow, call [`get`](Self::get) once before, or give attempts more time.
/// - Credentials that have expired are an error, never an answer.
/// - Errors are not kept.
///
/// [`Credentials`] themselves are not cached: they are there. All are taken without the blanks around
/// their keys. Cheap to clone; clones share what is cached, so one cache can serve several clients.
#[derive(Clone)]
pub struct CredentialsCache {
    source: Source,
    /// Of its own; else that of the client which uses it.
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
    /// The load that is under way, or the last one.
    load: Arc<Load>,
}

/// Those who wait for a load hold it, and share what it brings. Where the one who loads is cancelled,
/// another of them begins anew.
type Load = OnceCell<Result<Credentials, Arc<CredentialsError>>>;

struct Cached {
    credentials: Credentials,
    loaded_at: SystemTime,
    renew_at: SystemTime,
}

impl CredentialsCache {
    /// A cache around a provider. Around another cache it is that cache.
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

    /// Whether requests can be signed with what is there already. What a provider brings is seen when it
    /// brings it.
    pub(crate) fn check(&self) -> Result<(), InvalidCredential> {
        match &self.source {
            Source::Fixed(Err(unusable)) => Err(*unusable),
            Source::Fixed(Ok(_)) | Source::Provider(_) => Ok(()),
        }
    }

    /// What tells whether credentials have expired; the clock of the client by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The clock of the client that uses the cache, unless it has one of its own.
    pub(crate) fn clock_of_client(mut self, clock: &Clock) -> Self {
        self.clock.get_or_insert_with(|| clock.clone());
        self
    }

    fn now(&self) -> SystemTime {
        self.clock.clone().unwrap_or_default().now()
    }

    /// The limit for one load; 21.6 seconds by default.
    pub fn load_timeout(mut self, limit: Duration) -> Self {
        self.load_timeout = limit;
        self
    }

    /// Credentials that have not expired, from the cache or from the provider. It needs a tokio
    /// runtime with its timer.
    ///
    /// # Errors
    /// [`CredentialsError`] when the provider has none, took too long, or gave expired ones. What is
    /// wrong, and what to do, is in its `source()`.
    pub async fn get(&self) -> Result<Credentials, Arc<CredentialsError>> {
        let shared = match &self.source {
            Source::Fixed(Ok(credentials)) => {
                return unexpired(credentials.clone(), self.now()).map_err(Arc::new);
            }
            Source::Fixed(Err(unusable)) => return Err(Arc::new(invalid(*unusable))),
            Source::Provider(shared) => shared,
        };
        let load = {
            let now = self.now();
            let mut state = shared.state();
            if let Some(cached) = state.cached.as_ref().filter(|cached| now < cached.renew_at) {
                return Ok(cached.credentials.clone());
            }
            // What a load has brought is for those who waited for it, and its error is not kept.
            if state.load.initialized() {
                state.load = Arc::default();
            }
            // protects: there is one load at a time
            Arc::clone(&state.load)
        };
        let loading = || async { self.load(shared).await.map_err(Arc::new) };
        load.get_or_init(loading).await.clone()
    }

    /// Forgets these credentials, because the service has refused them: `ExpiredToken`,
    /// `ExpiredTokenException`, `InvalidClientTokenId`, `UnrecognizedClientException`. The next call loads anew. If they have
    /// been replaced meanwhile, the new ones stay; and so do those that are younger than 30 seconds, for
    /// a source that gives wrong ones would be asked for every call.
    ///
    /// The official SDKs neither retry such an error nor forget: there the old ones are sent until
    /// they expire.
    pub fn invalidate(&self, refused: &Credentials) {
        if let Source::Provider(shared) = &self.source {
            let now = self.now();
            shared.state().cached.take_if(|cached| {
                let age = now.duration_since(cached.loaded_at);
                // A clock that was set back says nothing of their age.
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
            // Of the inner one, for the shared one does not hand this on.
            Err(_) => provider.as_ref().fallback_on_interrupt().ok_or_else(|| {
                let limit = self.load_timeout;
                CredentialsError::provider_error(format!(
                    "no credentials within {limit:?}; check that their source can be reached, or set `CredentialsCache::load_timeout`"
                ))
            })?,
        };
        let now = self.now();
        // protects: keys of a source that no header may have are told as keys
        let credentials = usable(&loaded).map_err(invalid)?;
        let credentials = unexpired(credentials, now)?;
        let expiry = credentials
            .expiry()
            .or_else(|| now.checked_add(DEFAULT_EXPIRATION));
        // Spread, so that the machines of a fleet that began together do not renew together.
        let early = BUFFER_TIME.mul_f64(1.0 - jitter() / 2.0);
        shared.state().cached = Some(Cached {
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

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ProvideCredentials for CredentialsCache {
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
            "the credentials expired at {}; renew them at their source, or set this machine's clock",
            Timestamp::from(expiry)
        ))),
        _ => Ok(credentials),
    }
}
