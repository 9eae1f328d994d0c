//! The cache around credentials, and the keys of the environment.

use std::collections::VecDeque;
use std::error::Error;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use connect_runtime::body::Body;
use connect_runtime::credentials::{
    CredentialsError, MissingCredentials, SharedCredentialsProvider, from_environment, future,
};
use connect_runtime::transport::Transport;
use connect_runtime::{
    Client, Clock, Credentials, CredentialsCache, Environment, ProvideCredentials,
    connect_operation,
};

const NOW: u64 = 1_700_000_000;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn keys(id: &str, expiry: Option<u64>) -> Credentials {
    Credentials::new(id, "secret", None, expiry.map(at), "test")
}

/// A clock that a test turns.
#[derive(Clone)]
struct Hands(Arc<Mutex<SystemTime>>);

impl Hands {
    fn at(seconds: u64) -> Self {
        Self(Arc::new(Mutex::new(at(seconds))))
    }

    fn set(&self, seconds: u64) {
        *self.0.lock().unwrap() = at(seconds);
    }

    fn clock(&self) -> Clock {
        let now = self.0.clone();
        Clock::from_fn(move || *now.lock().unwrap())
    }
}

/// Gives out what is in the script, one a load, each after a while.
#[derive(Debug, Clone, Default)]
struct Script {
    results: Arc<Mutex<VecDeque<Result<Credentials, &'static str>>>>,
    takes: Duration,
    loads: Arc<AtomicU32>,
    fallback: Option<Credentials>,
}

impl Script {
    fn new(results: impl IntoIterator<Item = Result<Credentials, &'static str>>) -> Self {
        Self {
            results: Arc::new(Mutex::new(results.into_iter().collect())),
            takes: Duration::from_secs(1),
            ..Self::default()
        }
    }

    fn taking(mut self, takes: Duration) -> Self {
        self.takes = takes;
        self
    }

    fn loads(&self) -> u32 {
        self.loads.load(Ordering::Relaxed)
    }

    fn cache(&self, hands: &Hands) -> CredentialsCache {
        CredentialsCache::new(self.clone()).clock(hands.clock())
    }
}

impl ProvideCredentials for Script {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            self.loads.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(self.takes).await;
            let result = self.results.lock().unwrap().pop_front();
            result
                .expect("another result")
                .map_err(CredentialsError::provider_error)
        })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.fallback.clone()
    }
}

fn chain(error: &CredentialsError) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        message = format!("{message}: {under}");
        cause = under.source();
    }
    message
}

async fn id(cache: &CredentialsCache) -> String {
    cache.get().await.unwrap().access_key_id().to_owned()
}

#[tokio::test(start_paused = true)]
async fn credentials_are_refreshed_five_to_ten_seconds_before_they_expire() {
    for _ in 0..50 {
        let hands = Hands::at(NOW);
        let script = Script::new([Ok(keys("A", Some(NOW + 100))), Ok(keys("B", None))]);
        let cache = script.cache(&hands);
        assert_eq!(id(&cache).await, "A");
        hands.set(NOW + 89);
        assert_eq!(id(&cache).await, "A");
        hands.set(NOW + 95);
        assert_eq!(id(&cache).await, "B");
        assert_eq!(script.loads(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_of_refresh_is_random() {
    let mut renewed = 0;
    for _ in 0..100 {
        let hands = Hands::at(NOW);
        let script = Script::new([Ok(keys("A", Some(NOW + 100))), Ok(keys("B", None))]);
        let cache = script.cache(&hands);
        id(&cache).await;
        hands.set(NOW + 92);
        renewed += u32::from(id(&cache).await == "B");
    }
    assert!((1..100).contains(&renewed), "{renewed} of 100 by then");
}

#[tokio::test(start_paused = true)]
async fn credentials_without_an_expiry_are_kept_for_fifteen_minutes() {
    let hands = Hands::at(NOW);
    let script = Script::new([Ok(keys("A", None)), Ok(keys("B", None))]);
    let cache = script.cache(&hands);
    id(&cache).await;
    hands.set(NOW + 15 * 60 - 11);
    assert_eq!(id(&cache).await, "A");
    hands.set(NOW + 15 * 60 - 5);
    assert_eq!(id(&cache).await, "B");
}

#[tokio::test(start_paused = true)]
async fn many_callers_share_one_load() {
    let script = Script::new([Ok(keys("A", None))]);
    let cache = script.cache(&Hands::at(NOW));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let cache = cache.clone();
        callers.spawn(async move { id(&cache).await });
    }
    assert!(callers.join_all().await.iter().all(|id| id == "A"));
    assert_eq!(script.loads(), 1);
}

/// Even where they are so short-lived that the next call has to renew them.
#[tokio::test(start_paused = true)]
async fn many_callers_share_expiring_credentials() {
    let script = Script::new([Ok(keys("A", Some(NOW + 3)))]);
    let cache = script.cache(&Hands::at(NOW));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let cache = cache.clone();
        callers.spawn(async move { id(&cache).await });
    }
    assert_eq!(callers.join_all().await.len(), 64);
    assert_eq!(script.loads(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_callers_share_the_error_and_the_next_call_loads_again() {
    let script = Script::new([Err("the vault is locked"), Ok(keys("A", None))]);
    let cache = script.cache(&Hands::at(NOW));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let cache = cache.clone();
        callers.spawn(async move { chain(&cache.get().await.unwrap_err()) });
    }
    for message in callers.join_all().await {
        assert_eq!(
            message,
            "an error occurred while loading credentials: the vault is locked"
        );
    }
    assert_eq!(script.loads(), 1);
    assert_eq!(id(&cache).await, "A");
}

/// Two callers, of whom the first loads and the second waits.
async fn two_callers(script: &Script) -> [tokio::task::JoinHandle<String>; 2] {
    let cache = script.cache(&Hands::at(NOW));
    let (first, second) = (cache.clone(), cache);
    let first = tokio::spawn(async move { id(&first).await });
    tokio::task::yield_now().await;
    let second = tokio::spawn(async move { id(&second).await });
    tokio::task::yield_now().await;
    [first, second]
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_load_is_taken_over_by_the_next_caller() {
    let script = Script::new([Ok(keys("A", None))]);
    let [first, second] = two_callers(&script).await;
    first.abort();
    assert_eq!(second.await.unwrap(), "A");
    assert_eq!(script.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_waiter_does_not_stop_the_load() {
    let script = Script::new([Ok(keys("A", None))]);
    let [first, second] = two_callers(&script).await;
    second.abort();
    assert_eq!(first.await.unwrap(), "A");
    assert_eq!(script.loads(), 1);
}

#[tokio::test(start_paused = true)]
async fn loading_has_a_timeout() {
    let script = Script::new([]).taking(Duration::from_hours(1));
    let began = tokio::time::Instant::now();
    let error = script.cache(&Hands::at(NOW)).get().await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::from_millis(21_600));
    assert!(
        chain(&error).contains("no credentials within 21.6s; "),
        "{error:?}"
    );

    let cache = script.cache(&Hands::at(NOW));
    let error = cache.load_timeout(Duration::from_secs(5)).get().await;
    assert!(chain(&error.unwrap_err()).contains("no credentials within 5s; "));
}

#[tokio::test(start_paused = true)]
async fn a_timed_out_provider_may_have_a_fallback() {
    let mut script = Script::new([]).taking(Duration::from_hours(1));
    script.fallback = Some(keys("OLD", Some(NOW + 60)));
    let hands = Hands::at(NOW);
    let provider = SharedCredentialsProvider::new(script.clone());
    let shared = CredentialsCache::new(provider).clock(hands.clock());
    assert_eq!(id(&shared).await, "OLD");
    let cache = script.cache(&hands);
    assert_eq!(id(&cache).await, "OLD");
    hands.set(NOW + 60);
    let error = cache.get().await.unwrap_err();
    let message = chain(&error);
    assert!(
        message.contains("the credentials expired at 2023-11-14T22:14:20Z; "),
        "{message}"
    );
}

#[tokio::test(start_paused = true)]
async fn expired_credentials_are_an_error() {
    let hands = Hands::at(NOW);
    let script = Script::new([Ok(keys("A", Some(NOW)))]);
    let fixed = CredentialsCache::new(keys("A", Some(NOW))).clock(hands.clock());
    for cache in [script.cache(&hands), fixed] {
        let message = chain(&cache.get().await.unwrap_err());
        assert!(
            message.contains("the credentials expired at 2023-11-14T22:13:20Z; "),
            "{message}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_rejected_by_the_service_are_dropped() {
    let script = Script::new([Ok(keys("A", None)), Ok(keys("B", None))]);
    let hands = Hands::at(NOW);
    let cache = script.cache(&hands);
    let refused = cache.get().await.unwrap();
    // A source that gives wrong ones is not asked for every call.
    hands.set(NOW + 29);
    cache.invalidate(&refused);
    assert_eq!(id(&cache).await, "A");
    hands.set(NOW + 30);
    cache.invalidate(&refused);
    assert_eq!(id(&cache).await, "B");
    hands.set(NOW + 60);
    // A second call that was signed with the old ones comes back late.
    cache.invalidate(&refused);
    assert_eq!(id(&cache).await, "B");
    assert_eq!(script.loads(), 2);
}

/// Nobody knows how old they are then; it is better to ask once too often.
#[tokio::test(start_paused = true)]
async fn a_clock_set_back_does_not_keep_rejected_credentials() {
    let script = Script::new([Ok(keys("A", None)), Ok(keys("B", None))]);
    let hands = Hands::at(NOW);
    let cache = script.cache(&hands);
    let refused = cache.get().await.unwrap();
    hands.set(NOW - 3600);
    cache.invalidate(&refused);
    assert_eq!(id(&cache).await, "B");
}

/// A client of these credentials whose service refuses the second request with this code, and takes all
/// others.
fn client_refused_once(script: &Script, hands: &Hands, code: &'static str) -> Client {
    let requests = Arc::new(AtomicU32::new(0));
    let transport = Transport::new(tower::service_fn(move |_: http::Request<Body>| {
        let is_refused = requests.fetch_add(1, Ordering::Relaxed) == 1;
        async move {
            let refusal = http::Response::builder()
                .status(403)
                .header("x-amzn-errortype", code);
            let response = if is_refused {
                refusal
            } else {
                http::Response::builder()
            };
            Ok(response.body(Body::empty()).unwrap())
        }
    }));
    Client::builder()
        .region("eu-central-1")
        .credentials(script.clone())
        .clock(hands.clock())
        .transport(transport)
        .build()
        .unwrap()
}

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

#[tokio::test(start_paused = true)]
async fn a_client_reloads_credentials_that_the_service_rejects() {
    for (code, loads) in [
        ("ExpiredToken", 2),
        ("ExpiredTokenException", 2),
        ("UnrecognizedClientException", 2),
        ("AccessDeniedException", 1),
    ] {
        let hands = Hands::at(NOW);
        let script = Script::new([Ok(keys("A", None)), Ok(keys("B", None))]);
        let client = client_refused_once(&script, &hands, code);
        client.send(Ask {}).await.unwrap();
        hands.set(NOW + 60);
        client.send(Ask {}).await.unwrap_err();
        client.send(Ask {}).await.unwrap();
        assert_eq!(script.loads(), loads, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn wrapping_a_cache_returns_the_same_cache() {
    let script = Script::new([Ok(keys("A", None))]);
    let hands = Hands::at(NOW);
    let cache = script.cache(&hands);
    let (one, other) = (
        CredentialsCache::new(cache.clone()),
        CredentialsCache::new(cache),
    );
    assert_eq!(id(&one).await, id(&other).await);
    assert_eq!(script.loads(), 1);
}

#[test]
fn nothing_secret_is_shown() {
    assert_eq!(
        format!("{:?}", CredentialsCache::new(keys("A", None))),
        "CredentialsCache"
    );
}

fn missing(settings: &[(&str, &str)]) -> MissingCredentials {
    from_environment(&settings.iter().copied().collect()).unwrap_err()
}

#[test]
fn keys_come_from_the_environment() {
    let environment = Environment::from_iter([
        ("AWS_ACCESS_KEY_ID", "A"),
        ("AWS_SECRET_ACCESS_KEY", "S"),
        ("AWS_SESSION_TOKEN", "T"),
        ("AWS_PROFILE", "dev"),
    ]);
    let keys = from_environment(&environment).unwrap();
    assert_eq!(keys.access_key_id(), "A");
    assert_eq!(keys.session_token(), Some("T"));
}

#[test]
fn half_of_the_keys_is_an_error_that_names_the_rest() {
    for (present, absent) in [
        ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
        ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"),
        ("AWS_SESSION_TOKEN", "AWS_ACCESS_KEY_ID"),
    ] {
        assert_eq!(
            missing(&[(present, "x"), (absent, ""), ("AWS_PROFILE", "dev")]).to_string(),
            format!("{present} is set, but {absent} is not; set both")
        );
    }
}

#[test]
fn missing_keys_are_an_error_that_names_other_sources() {
    let message = missing(&[]).to_string();
    assert!(
        message.starts_with("no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"),
        "{message}"
    );
    assert!(
        message.contains("the crate connect-aws-config"),
        "{message}"
    );
    for variable in [
        "AWS_PROFILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    ] {
        assert_eq!(
            missing(&[(variable, "x")]).to_string(),
            format!(
                "{variable} needs the crate connect-aws-config; use it, \
                 or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
            )
        );
    }
}
