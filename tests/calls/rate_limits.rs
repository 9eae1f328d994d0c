//! Attempts are sent at the rates that a client is given.
//!
//! The transport responds in the test's own task, so the paused clock has both ends.

mod queue;
mod throttled;

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{
    AwsService, Client, ClientBuilder, ConnectShape, Credentials, CredentialsCache, Rate,
    RateLimits, RetryPolicy, connect_operation,
};
use futures_util::future::join_all;
use http::{Request, Response};
use tokio::time::Instant;

#[connect_operation(method = GET, uri = "/ask", output = AskOutput)]
#[derive(Debug, Clone)]
struct Ask {
    #[query]
    #[next_token]
    next_token: Option<String>,
}

#[derive(Debug, Clone, ConnectShape)]
struct AskOutput {
    #[next_token]
    next_token: Option<String>,
    #[items]
    items: Option<Vec<String>>,
}

#[connect_operation(method = GET, uri = "/tell")]
#[derive(Debug, Clone)]
struct Tell {}

enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}

#[connect_operation(method = GET, uri = "/cases", service = Cases)]
#[derive(Debug, Clone)]
struct GetCase {}

fn ask() -> Ask {
    Ask::builder().build()
}

/// A service that responds at once, and notes in which millisecond of the test each request arrived.
#[derive(Clone)]
struct Service {
    start: Instant,
    arrivals: Arc<Mutex<Vec<u128>>>,
}

impl Service {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            arrivals: Arc::default(),
        }
    }

    /// The arrivals since they were asked for last.
    fn arrivals(&self) -> Vec<u128> {
        std::mem::take(&mut self.arrivals.lock().unwrap())
    }

    /// A client of this service, which responds with this status and body to the nth request.
    fn client(
        &self,
        respond: impl Fn(usize) -> (u16, &'static str) + Clone + Send + Sync + 'static,
    ) -> ClientBuilder {
        let Self { start, arrivals } = self.clone();
        let transport = Transport::new(tower::service_fn(move |_: Request<Body>| {
            let mut arrivals = arrivals.lock().unwrap();
            let (status, body) = respond(arrivals.len());
            arrivals.push(start.elapsed().as_millis());
            let response = Response::builder().status(status).body(Body::from(body));
            async move { Ok(response.unwrap()) }
        }));
        Client::builder()
            .region("eu-central-1")
            .credentials(keys(None))
            .jitter(|| 1.0)
            .transport(transport)
    }

    fn limited(&self, limits: RateLimits) -> Client {
        let client = self.client(|_| (200, "{}")).rate_limits(limits);
        client.build().unwrap()
    }
}

fn keys(account: Option<&str>) -> Credentials {
    let keys = Credentials::builder()
        .access_key_id("AKID")
        .secret_access_key("secret")
        .provider_name("test");
    match account {
        Some(account) => keys.account_id(account).build(),
        None => keys.build(),
    }
}

fn two_a_second() -> RateLimits {
    RateLimits::none().operation::<Ask>(Rate::per_second(2.0).burst(3))
}

async fn at_once<F: Future<Output = ()>>(calls: impl IntoIterator<Item = F>) {
    join_all(calls).await;
}

async fn asks(client: &Client) {
    client.send(ask()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_burst_is_sent_at_once_and_the_rest_at_the_rate() {
    let service = Service::new();
    let client = service.limited(two_a_second());
    at_once((0..8).map(|_| asks(&client))).await;
    assert_eq!(service.arrivals(), [0, 0, 0, 500, 1000, 1500, 2000, 2500]);
    tokio::time::sleep(Duration::from_mins(1)).await;
    at_once((0..4).map(|_| asks(&client))).await;
    assert_eq!(service.arrivals(), [62_500, 62_500, 62_500, 63_000]);
}

#[tokio::test(start_paused = true)]
async fn without_limits_everything_is_sent_at_once() {
    let service = Service::new();
    for client in [
        service.client(|_| (200, "{}")).build().unwrap(),
        service.limited(RateLimits::none()),
        // Of another operation only.
        service.limited(RateLimits::none().operation::<Tell>(Rate::per_second(0.1))),
    ] {
        at_once((0..100).map(|_| asks(&client))).await;
        assert_eq!(service.arrivals(), [0; 100]);
    }
}

#[tokio::test(start_paused = true)]
async fn clones_pages_and_derived_clients_share_the_rate() {
    let service = Service::new();
    let limits = two_a_second();
    let client = service.limited(limits.clone());
    let other = client.to_builder().retry(RetryPolicy::attempts(1));
    let other = other.build().unwrap();
    let by_its_value = service.limited(limits);
    for client in [client.clone(), other, by_its_value] {
        asks(&client).await;
    }
    let mut pages = client.paginate(ask());
    pages.next().await.unwrap();
    asks(&client).await;
    assert_eq!(service.arrivals(), [0, 0, 0, 500, 1000]);
}

#[tokio::test(start_paused = true)]
async fn each_page_waits_for_its_turn() {
    let service = Service::new();
    let pages = ["a", "b", "c", "d"].map(|token| {
        let body = format!(r#"{{"NextToken":"{token}"}}"#);
        &*Box::leak(body.into_boxed_str())
    });
    let client = service
        .client(move |n| (200, pages.get(n).copied().unwrap_or("{}")))
        .rate_limits(two_a_second());
    let pages = client.build().unwrap().paginate(ask());
    assert_eq!(pages.try_collect().await.unwrap().len(), 5);
    assert_eq!(service.arrivals(), [0, 0, 0, 500, 1000]);
}

#[tokio::test(start_paused = true)]
async fn each_retry_waits_for_its_turn() {
    let service = Service::new();
    let client = service
        .client(|n| (if n < 2 { 503 } else { 200 }, "{}"))
        .rate_limits(RateLimits::none().operation::<Ask>(Rate::per_second(1.0)));
    let response = client.build().unwrap().call(ask()).send().await.unwrap();
    assert_eq!(service.arrivals(), [0, 1000, 2000]);
    // 50 and 100 ms of it are the delays between the attempts.
    let wait = response.metadata().rate_limit_wait();
    assert_eq!(wait, Duration::from_millis(950 + 900));
}

#[tokio::test(start_paused = true)]
async fn operations_regions_and_accounts_have_separate_rates() {
    let service = Service::new();
    let rate = Rate::per_second(1.0);
    let limits = RateLimits::none()
        .operation::<Ask>(rate)
        .operation::<Tell>(rate);
    let client = service.limited(limits);
    asks(&client).await;
    client.send(Tell {}).await.unwrap();
    client.call(ask()).region("us-east-1").send().await.unwrap();
    let provided = |account| CredentialsCache::new(keys(account));
    for account in ["111122223333", "444455556666"] {
        let call = client.call(ask()).credentials(provided(Some(account)));
        call.send().await.unwrap();
    }
    assert_eq!(service.arrivals(), [0; 5]);
    // Another key may be of the same account.
    let call = client.call(ask()).credentials(provided(None));
    call.send().await.unwrap();
    let again = client.call(ask()).credentials(keys(Some("111122223333")));
    again.send().await.unwrap();
    assert_eq!(service.arrivals(), [1000, 1000]);
}

#[tokio::test(start_paused = true)]
async fn stated_rates_depend_on_operation_and_service() {
    let service = Service::new();
    let client = service.limited(RateLimits::stated());
    at_once((0..7).map(|_| asks(&client))).await;
    assert_eq!(service.arrivals(), [0, 0, 0, 0, 500, 1000, 1500]);
    let get_case = async || client.send(GetCase {}).await.unwrap();
    at_once((0..11).map(|_| get_case())).await;
    let [burst @ .., tenth, eleventh] = &service.arrivals()[..] else {
        panic!("no arrivals")
    };
    assert_eq!(burst, [1500; 9]);
    assert_eq!([tenth, eleventh], [&1750, &2000]);

    let own = Rate::per_second(1.0).burst(2);
    let client = service.limited(RateLimits::stated().operation::<Ask>(own));
    at_once((0..3).map(|_| asks(&client))).await;
    assert_eq!(service.arrivals(), [2000, 2000, 3000]);
}

#[test]
fn the_stated_rates_match_the_guide() {
    for (service, operation, per_second, burst) in [
        ("Connect", "StartAttachedFileUpload", 2.0, 5),
        ("Connect", "AnOperationOfTomorrow", 2.0, 5),
        ("Connect", "SearchContacts", 0.5, 1),
        ("Connect", "StartContactEvaluation", 3.0, 5),
        ("Connect", "GetMetricDataV2", 10.0, 10),
        ("Connect", "GetMetricData", 5.0, 8),
        ("Connect", "DescribeContact", 10.0, 15),
        ("Connect", "ListIntegrationAssociations", 25.0, 50),
        ("ConnectCases", "SearchCases", 2.0, 10),
        ("ConnectCases", "UpdateCase", 2.0, 2),
        ("ConnectCases", "CreateDomain", 2.0, 5),
        ("ConnectParticipant", "SendMessage", 10.0, 15),
        ("ConnectParticipant", "CompleteAttachmentUpload", 2.0, 5),
        (
            "Connect Contact Lens",
            "ListRealtimeContactAnalysisSegments",
            1.0,
            2,
        ),
    ] {
        let rate = Rate::per_second(per_second).burst(burst);
        assert_eq!(Rate::stated(service, operation), Some(rate), "{operation}");
    }
    assert_eq!(Rate::stated("S3", "PutObject"), None);
}

#[test]
fn an_invalid_rate_is_rejected() {
    for (rate, shown) in [
        (0.0, "0"),
        (-1.0, "-1"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
    ] {
        let limits = RateLimits::none().operation::<Ask>(Rate::per_second(rate));
        let client = Client::builder()
            .region("eu-central-1")
            .credentials(keys(None))
            .rate_limits(limits);
        let error = client.build().unwrap_err().to_string();
        let problem = "Ask a second is not a rate; give a number above zero";
        assert_eq!(error, format!("`.rate_limits(…)`: {shown} {problem}"));
    }
}
