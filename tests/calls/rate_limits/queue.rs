//! What becomes of calls while they wait.

use std::time::Duration;

use connect_runtime::{ClientErrorKind, ErrorKind, Rate, RateLimits};

use super::{Ask, Service, ask, asks, at_once, two_a_second};

const SECOND: Duration = Duration::from_secs(1);

fn one_a_second() -> RateLimits {
    RateLimits::none().operation::<Ask>(Rate::per_second(1.0))
}

/// Whether it was the next, and whether many of them go.
#[tokio::test(start_paused = true)]
async fn a_dropped_call_gives_its_place_to_the_next() {
    let service = Service::new();
    let client = service.limited(one_a_second());
    let calls: Vec<_> = (0..40)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(ask()).await.unwrap() })
        })
        .collect();
    tokio::time::sleep(SECOND / 2).await;
    for dropped in calls[1..2].iter().chain(&calls[3..37]) {
        dropped.abort();
    }
    for call in calls {
        let _ = call.await;
    }
    assert_eq!(service.arrivals(), [0, 1000, 2000, 3000, 4000]);
    // Nothing is owed for them.
    tokio::time::sleep(SECOND).await;
    asks(&client).await;
    assert_eq!(service.arrivals(), [5000]);
}

#[tokio::test(start_paused = true)]
async fn calls_are_sent_in_order() {
    let service = Service::new();
    let client = service.limited(two_a_second());
    let order = std::sync::Mutex::new(Vec::new());
    at_once((0..20).map(async |n| {
        asks(&client).await;
        order.lock().unwrap().push(n);
    }))
    .await;
    assert!(order.into_inner().unwrap().is_sorted());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_would_wait_too_long_fails_at_once() {
    let service = Service::new();
    let client = service.limited(two_a_second());
    let ahead: Vec<_> = (0..44)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(ask()).await.unwrap() })
        })
        .collect();
    tokio::task::yield_now().await;
    let call = client.call(ask()).operation_timeout(SECOND * 3);
    let error = call.send().await.unwrap_err();
    assert_eq!(service.start.elapsed(), Duration::ZERO);
    assert_eq!(
        error.to_string(),
        "Ask: the wait of 21.0s for the rate limit of 2 a second outlasts the operation timeout of 3s; raise \
         `.operation_timeout(…)`, or make fewer calls at once"
    );
    assert!(error.is_timeout());
    assert!(!error.may_have_been_sent());
    assert_eq!(error.attempts(), 0);
    let ErrorKind::Client(error) = error.as_kind() else {
        panic!("{error:?}")
    };
    assert!(matches!(
        error.kind(),
        ClientErrorKind::RateLimit { wait, .. } if *wait == SECOND * 21
    ));
    // It took no place from those who wait longer.
    client.send(ask()).await.unwrap();
    assert_eq!(service.start.elapsed(), SECOND * 21);
    for call in ahead {
        call.await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_would_wait_too_long_returns_the_previous_failure() {
    let service = Service::new();
    let client = service
        .client(|_| (429, r#"{"code":"ThrottlingException","message":"slower"}"#))
        .rate_limits(RateLimits::none().operation::<Ask>(Rate::per_second(0.1)));
    let client = client.build().unwrap();
    let call = client.call(ask()).operation_timeout(SECOND * 5);
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Ask: ThrottlingException (429): slower (the wait of 9.0s for the rate limit of 0.1 a second outlasts \
         the operation timeout of 5s; raise `.operation_timeout(…)`, or make fewer calls at once)"
    );
    assert_eq!(error.attempts(), 1);
    assert!(error.is_throttling() && error.may_have_been_sent());
    assert_eq!(service.start.elapsed(), SECOND);
}

#[tokio::test(start_paused = true)]
async fn the_wait_does_not_count_towards_an_attempt() {
    let service = Service::new();
    let client = service.limited(one_a_second());
    at_once((0..10).map(async |_| {
        let call = client.call(ask()).attempt_timeout(SECOND / 10);
        call.send().await.unwrap();
    }))
    .await;
    assert_eq!(service.arrivals().last(), Some(&9000));
}
