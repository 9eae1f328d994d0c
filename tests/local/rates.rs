//! The rates that AWS states, kept by both sides, by one of them, and by neither.
//!
//! There is no socket, so the paused clock has both ends.

use std::sync::Mutex;
use std::time::Duration;

use connect_local::{Fault, LocalConnect, Script};
use connect_runtime::server::ServerOperation;
use connect_runtime::{
    Client, ConnectShape, Metadata, RateLimits, RetryMode, RetryPolicy, connect_operation,
};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use futures_util::stream;
use http::StatusCode;
use tokio::time::{Instant, sleep};

/// 2 a second, and 5 at once, as most of them.
#[connect_operation(method = GET, uri = "/ask", output = AskOutput)]
#[derive(Debug, Clone)]
struct Ask {}

#[derive(Debug, Clone, ConnectShape)]
struct AskOutput {}

/// 10 a second, and 15 at once.
#[connect_operation(method = GET, uri = "/contact", output = AskOutput)]
#[derive(Debug, Clone)]
struct DescribeContact {}

fn local() -> LocalConnect {
    LocalConnect::builder()
        .operation(|_: Ask| async { Ok(AskOutput {}) })
        .operation(|_: DescribeContact| async { Ok(AskOutput {}) })
        .stated_rates()
        .start_without_socket()
        .unwrap()
}

/// How many requests of an operation were throttled, and how many were not.
fn outcomes<O: ServerOperation>(local: &LocalConnect) -> (usize, usize) {
    let requests = local.requests::<O>();
    let all = requests.len();
    let is_throttled = |status| status == Some(StatusCode::TOO_MANY_REQUESTS);
    let throttled = requests.iter().filter(|it| is_throttled(it.status)).count();
    (throttled, all - throttled)
}

#[tokio::test(start_paused = true)]
async fn calls_beyond_the_stated_rate_are_throttled() {
    let local = local();
    let client = local.client_builder().retry(RetryPolicy::attempts(1));
    let client = client.build().unwrap();
    let ask = async || client.send(Ask {}).await;
    let results = join_all((0..8).map(|_| ask())).await;
    let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert_eq!(outcomes::<Ask>(&local), (3, 5));
    for error in errors {
        assert!(error.is_throttling());
        let text = error.to_string();
        let line = "Ask: ThrottlingException (429): Rate exceeded [request id ";
        assert!(text.starts_with(line), "{text}");
    }
    // Others have a rate of their own.
    let describe = async || client.send(DescribeContact {}).await;
    join_all((0..20).map(|_| describe())).await;
    assert_eq!(outcomes::<DescribeContact>(&local), (5, 15));
    // Every half second brings one more, and no more than five are kept.
    sleep(Duration::from_millis(500)).await;
    join_all((0..2).map(|_| ask())).await;
    assert_eq!(outcomes::<Ask>(&local), (4, 6));
    sleep(Duration::from_mins(1)).await;
    join_all((0..8).map(|_| ask())).await;
    assert_eq!(outcomes::<Ask>(&local), (7, 11));
}

#[tokio::test(start_paused = true)]
async fn scripted_responses_do_not_count_towards_the_rate() {
    let local = local();
    local.script(
        Script::of::<Ask>()
            .fault(Fault::empty(StatusCode::OK))
            .times(9),
    );
    let client = local.client().unwrap();
    for _ in 0..14 {
        client.send(Ask {}).await.unwrap();
    }
    assert_eq!(outcomes::<Ask>(&local), (0, 14));
}

/// So many calls, of which sixteen are under way at any time.
async fn send_many(client: &Client, calls: usize) -> Vec<Metadata> {
    let calls = (0..calls).map(async |_| {
        let response = client.call(Ask {}).send().await.unwrap();
        response.metadata().clone()
    });
    stream::iter(calls).buffer_unordered(16).collect().await
}

#[tokio::test(start_paused = true)]
async fn none_of_two_hundred_calls_is_throttled_within_the_stated_rates() {
    let local = local();
    let limited = local.client_builder().rate_limits(RateLimits::stated());
    let started = Instant::now();
    let calls = send_many(&limited.build().unwrap(), 200).await;
    assert_eq!(outcomes::<Ask>(&local), (0, 200));
    // Five at once, and the others at two a second, would take 97.5 s.
    assert_eq!(started.elapsed(), Duration::from_secs(98));
    // A call waits for those of the sixteen that came before it.
    let longest = calls.iter().map(Metadata::rate_limit_wait).max();
    assert_eq!(longest, Some(Duration::from_secs(8)));
}

/// A program that makes calls for so long, four at a time. It knows of no other.
async fn make_calls(local: &LocalConnect, name: &str, seed: u64, end: Instant) {
    let random = Mutex::new(fastrand::Rng::with_seed(seed));
    let client = local
        .client_builder()
        .retry_mode(RetryMode::Adaptive)
        .jitter(move || random.lock().unwrap().f64())
        .app_name(name)
        .build()
        .unwrap();
    let one_after_another = async || {
        while Instant::now() < end {
            let _ = client.send(Ask {}).await;
            sleep(Duration::from_millis(50)).await;
        }
    };
    join_all((0..4).map(|_| one_after_another())).await;
}

/// The figures of docs/costs.md: in the standard mode one of the two gets nothing after the first minute,
/// and 98 of 100 requests are throttled.
#[tokio::test(start_paused = true)]
async fn two_independent_programs_share_an_accounts_rate() {
    let local = local();
    let end = Instant::now() + Duration::from_mins(10);
    let names = ["a", "b"];
    join_all([0, 1].map(|n| make_calls(&local, names[n], n as u64, end))).await;
    let requests = local.requests::<Ask>();
    let outcomes = names.map(|name| {
        let is_of = |agent: &str| agent.ends_with(&format!(" app/{name}"));
        let statuses = requests
            .iter()
            .filter(|request| request.head.header("user-agent").is_some_and(is_of))
            .map(|request| request.status == Some(StatusCode::OK));
        let (served, throttled): (Vec<_>, Vec<_>) = statuses.partition(|is_ok| *is_ok);
        (served.len(), throttled.len())
    });
    // The account may send 1,205.
    let [(a, a_throttled), (b, b_throttled)] = outcomes;
    let served = a + b;
    assert!(served >= 1150, "{outcomes:?}");
    assert!(a.min(b) * 5 >= served * 2, "no fair shares: {outcomes:?}");
    let throttled = a_throttled + b_throttled;
    assert!(throttled * 2 <= served, "throttled too often: {outcomes:?}");
}
