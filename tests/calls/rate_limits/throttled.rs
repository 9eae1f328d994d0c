//! Rates that follow the service's throttling.

use connect_runtime::{Client, Environment, Rate, RateLimits, RetryMode, RetryPolicy};

use super::{Ask, Service, Tell, ask, at_once};

const THROTTLED: (u16, &str) = (429, "{}");

/// Sends five at once after one that was throttled.
async fn after_throttling(client: &Client, service: &Service) -> Vec<u128> {
    client.send(ask()).await.unwrap_err();
    service.arrivals();
    at_once((0..5).map(async |_| drop(client.send(ask()).await))).await;
    service.arrivals()
}

fn by_variable(service: &Service, mode: &'static str) -> Client {
    let client = service
        .client(|_| THROTTLED)
        .retry(RetryPolicy::attempts(1))
        .environment(Environment::from_iter([("AWS_RETRY_MODE", mode)]));
    client.build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_environment_enables_adaptive_mode() {
    let service = Service::new();
    let standard = after_throttling(&by_variable(&service, "standard"), &service).await;
    assert_eq!(standard, [0; 5]);
    // Throttled in its first half second, an operation has the least rate.
    let adaptive = after_throttling(&by_variable(&service, "adaptive"), &service).await;
    assert_eq!(adaptive, [2000, 4000, 6000, 8000, 10_000]);
}

#[tokio::test(start_paused = true)]
async fn code_precedes_the_environment() {
    let service = Service::new();
    let client = by_variable(&service, "adaptive").to_builder();
    let client = client.retry_mode(RetryMode::Standard).build().unwrap();
    assert_eq!(after_throttling(&client, &service).await, [0; 5]);
    let client = client.to_builder().retry_mode(RetryMode::Adaptive);
    let client = client.build().unwrap();
    assert_eq!(after_throttling(&client, &service).await[0], 2000);
}

#[tokio::test(start_paused = true)]
async fn nothing_waits_before_the_first_throttling() {
    let service = Service::new();
    let client = service.client(|_| (200, "{}"));
    let client = client.retry_mode(RetryMode::Adaptive).build().unwrap();
    at_once((0..100).map(async |_| drop(client.send(ask()).await.unwrap()))).await;
    assert_eq!(service.arrivals(), [0; 100]);
}

/// Connect's limits are of operations; the official SDKs slow down all of a client.
#[tokio::test(start_paused = true)]
async fn other_operations_are_not_slowed_down() {
    let service = Service::new();
    let client = service.client(|n| if n == 0 { THROTTLED } else { (200, "{}") });
    let client = client.retry(RetryPolicy::attempts(1));
    let client = client.retry_mode(RetryMode::Adaptive).build().unwrap();
    client.send(ask()).await.unwrap_err();
    at_once((0..5).map(async |_| client.send(Tell {}).await.unwrap())).await;
    assert_eq!(service.arrivals(), [0; 6]);
}

#[tokio::test(start_paused = true)]
async fn adaptive_mode_stays_within_the_set_rates() {
    let service = Service::new();
    let client = service
        .client(|n| if n == 0 { THROTTLED } else { (200, "{}") })
        .retry(RetryPolicy::attempts(1))
        .retry_mode(RetryMode::Adaptive)
        .rate_limits(RateLimits::none().operation::<Ask>(Rate::per_second(1.0)));
    let client = client.build().unwrap();
    client.send(ask()).await.unwrap_err();
    let calls = (0..60).map(async |_| drop(client.send(ask()).await.unwrap()));
    at_once(calls).await;
    let arrivals = service.arrivals();
    let gaps: Vec<_> = arrivals.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(gaps[0], 2000);
    assert!(gaps.iter().all(|gap| *gap >= 1000), "{gaps:?}");
    assert_eq!(gaps.last(), Some(&1000));
}
