//! Faults of a service and its network × what a client is set to: what comes of it, after how many
//! attempts, after how long, and with which token.
//!
//! Both ends run in one task group over duplex streams, so that the paused clock is everyone's.

mod matrix;
mod peer;

use std::time::Duration;

use connect_local::AccessKey;
use connect_runtime::{Call, ClientBuilder, ClientErrorKind, ErrorKind, Operation};
use matrix::{
    Called::{BatchGet, Get, Start},
    MATRIX, once, operation_5s,
};
use peer::{EVERY_FAULT, Fault, Peer, Wire};
use tests::batch_get_attached_file_metadata as batch_get;
use tests::get_attached_file;
use tests::start_attached_file_upload as start;

#[tokio::test(start_paused = true)]
async fn each_fault_has_its_outcome() {
    for (wire, (faults, called, settings, expected)) in [Wire::Http, Wire::InProcess]
        .into_iter()
        .flat_map(|wire| MATRIX.iter().map(move |row| (wire, row)))
    {
        let peer = Peer::over(wire, AccessKey::new("AKID", "secret"), faults);
        let client = settings(peer.client()).build().unwrap();
        let (outcome, token) = match called {
            Start => outcome_and_token(client.call(start())).await,
            BatchGet => outcome_and_token(client.call(batch_get())).await,
            Get => outcome_and_token(client.call(get_attached_file())).await,
        };
        let (text, begun, ended) = expected;
        let row = format!("{wire:?} {faults:?} {called:?} {text}");
        let attempts = u32::try_from(begun.len()).unwrap();
        assert_eq!(outcome, ((*text).to_owned(), attempts, *ended), "{row}");
        assert_eq!(peer.attempts(), *begun, "{row}");
        assert_eq!(token.is_some(), *called == Start, "{row}");
        assert_same_bytes(&peer, token.as_deref(), &row);
    }
}

#[test]
fn every_fault_is_listed_and_has_a_row() {
    let (_, declared) = include_str!("faults/peer.rs")
        .split_once("enum Fault {\n")
        .unwrap();
    let (declared, _) = declared.split_once("\n}").unwrap();
    let variants = declared.lines().map(str::trim);
    let variants: Vec<_> = variants.filter(|line| !line.starts_with("//")).collect();
    assert!(variants.len() > 10, "{variants:?}");
    for variant in variants {
        let variant = variant.trim_end_matches(',').split('(').next().unwrap();
        let is_it = |fault: &Fault| format!("{fault:?}").split('(').next() == Some(variant);
        let is_listed = EVERY_FAULT.iter().any(is_it);
        assert!(is_listed, "`EVERY_FAULT` has no `{variant}`; add it");
        let has_row = MATRIX.iter().any(|(faults, ..)| faults.iter().any(is_it));
        assert!(has_row, "`MATRIX` has no row with `{variant}`; add one");
    }
}

type Settings = Box<dyn Fn(ClientBuilder) -> ClientBuilder>;

/// What is set decides, and where it is the limit for all of a response, it decides alone.
#[tokio::test(start_paused = true)]
async fn a_stalled_response_times_out_as_configured() {
    let second = Duration::from_secs(1);
    let stall = |limit| move |builder: ClientBuilder| once(builder).stall_timeout(limit);
    let cases: [(Settings, Option<(&str, u64)>); 5] = [
        (Box::new(stall(Some(second))), Some(("Transport", 1000))),
        (Box::new(stall(None)), None),
        (Box::new(|builder| once(builder).read_timeout(None)), None),
        (
            Box::new(move |builder| stall(Some(second))(builder).read_timeout(2 * second)),
            Some(("Timeout(read, 2s)", 2000)),
        ),
        (
            Box::new(move |builder| stall(None)(builder).read_timeout(second)),
            Some(("Timeout(read, 1s)", 1000)),
        ),
    ];
    for (settings, expected) in cases {
        let peer = Peer::new(&[Fault::StallInBody]);
        let client = settings(peer.client()).build().unwrap();
        let patience = Duration::from_mins(30);
        let ended = tokio::time::timeout(patience, outcome(client.call(get_attached_file()))).await;
        let expected = expected.map(|(name, millis)| (name.to_owned(), 1, millis));
        assert_eq!(ended.ok(), expected);
    }
    let peer = Peer::new(&[Fault::StallInBody]);
    let client = once(peer.client()).build().unwrap();
    let call = client.call(get_attached_file()).read_timeout(None).send();
    let sent = tokio::time::timeout(Duration::from_hours(1), call).await;
    assert!(sent.is_err(), "{sent:?}");

    let error = client.send(get_attached_file()).await.unwrap_err();
    let said = ": the next part of it did not arrive in time; check the network, or set `.stall_timeout(…)`";
    assert!(format!("{error:?}").ends_with(said), "{error:?}");
}

/// All attempts have one body, and so the token that the call tells; no two have one signature.
fn assert_same_bytes(peer: &Peer, token: Option<&str>, row: &str) {
    let sent = token.map_or(String::new(), |token| format!(r#""ClientToken":"{token}""#));
    let seen = peer.seen();
    for request in &seen {
        assert_eq!(request.body, seen[0].body, "{row}");
        assert!(request.body.contains(&sent), "{row}: {}", request.body);
    }
    let mut signatures: Vec<_> = seen.iter().map(|request| &request.authorization).collect();
    signatures.sort();
    signatures.dedup();
    assert_eq!(signatures.len(), seen.len(), "{row}");
}

async fn outcome<O: Operation>(call: Call<O>) -> (String, u32, u64) {
    outcome_and_token(call).await.0
}

async fn outcome_and_token<O: Operation>(call: Call<O>) -> ((String, u32, u64), Option<String>) {
    // The clock is paused: this is at once where nothing else will ever happen.
    let sent = tokio::time::timeout(Duration::from_hours(1), call.send()).await;
    let (name, metadata) = match sent.expect("the call ends") {
        Ok(response) => ("ok".to_owned(), response.metadata().clone()),
        Err(error) => (name(error.as_kind()), error.metadata().clone()),
    };
    let millis = u64::try_from(metadata.elapsed().as_millis()).unwrap();
    let token = metadata.idempotency_token().map(str::to_owned);
    ((name, metadata.attempts(), millis), token)
}

fn name(kind: ErrorKind<'_>) -> String {
    let ErrorKind::Client(error) = kind else {
        return kind.code().unwrap_or_default().to_owned();
    };
    match error.kind() {
        ClientErrorKind::Timeout { limit, after, .. } => format!("Timeout({limit}, {after:?})"),
        other => {
            let name = format!("{other:?}");
            name.split('(').next().unwrap_or_default().to_owned()
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_can_override_the_timeouts_of_its_client() {
    let peer = Peer::new(&[Fault::Trickle]);
    let client = operation_5s(peer.client()).build().unwrap();
    let unlimited = client.call(start()).operation_timeout(None);
    assert_eq!(outcome(unlimited).await, ("ok".to_owned(), 1, 30_000));
    let shorter = client
        .call(start())
        .operation_timeout(Duration::from_secs(1));
    let (text, ..) = outcome(shorter).await;
    assert_eq!(text, "Timeout(operation, 1s)");
}

#[tokio::test(start_paused = true)]
async fn a_corrected_clock_is_remembered() {
    let peer = Peer::new(&[Fault::WrongDate, Fault::Good]);
    let client = peer.client().build().unwrap();
    let first = outcome(client.call(start())).await;
    assert_eq!(first, ("ok".to_owned(), 2, 50));
    client.clone().send(start()).await.unwrap();
    let dates: Vec<_> = peer.seen().into_iter().map(|seen| seen.date).collect();
    assert!(dates[0].starts_with("20250615T"), "{dates:?}");
    assert!(dates[1].starts_with("20300101T"), "{dates:?}");
    assert!(dates[2].starts_with("20300101T"), "{dates:?}");
}

#[tokio::test(start_paused = true)]
async fn the_clock_is_not_corrected_if_disabled() {
    let switch = [("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "true")];
    let by_code = |builder: ClientBuilder| builder.clock_skew_correction(false);
    let by_environment = |builder: ClientBuilder| builder.environment(switch.into_iter().collect());
    let settings: [&dyn Fn(ClientBuilder) -> ClientBuilder; 2] = [&by_code, &by_environment];
    for setting in settings {
        let peer = Peer::new(&[Fault::WrongDate, Fault::Good]);
        let client = setting(peer.client()).build().unwrap();
        let (text, attempts, _) = outcome(client.call(start())).await;
        assert_eq!((text.as_str(), attempts), ("InvalidSignatureException", 1));
    }
}

#[tokio::test(start_paused = true)]
async fn failing_calls_exhaust_the_retry_quota() {
    let peer = Peer::new(&[Fault::Empty(503)]);
    let client = peer.client().build().unwrap();
    let mut attempts = Vec::new();
    for _ in 0..20 {
        // Clones share the bucket.
        attempts.push(outcome(client.clone().call(start())).await.1);
    }
    // 500 tokens are 35 retries of 14: 17 calls with two, one with one, and then none.
    assert_eq!(attempts[..17], [3; 17]);
    assert_eq!(attempts[17..], [2, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn success_refills_the_retry_quota() {
    const FAILING: [Fault; 55] = [Fault::Empty(503); 55];
    let mut faults = FAILING.to_vec();
    faults.extend([Fault::Good; 4]);
    faults.extend([Fault::Empty(503), Fault::Good]);
    let peer = Peer::new(&faults);
    let client = peer.client().build().unwrap();
    // 17 calls of three attempts, one of two, and two of one: 55. Ten tokens are left.
    for _ in 0..20 {
        outcome(client.call(start())).await;
    }
    for _ in 0..4 {
        client.send(start()).await.unwrap();
    }
    assert_eq!(outcome(client.call(start())).await.1, 2);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_returns_its_retry_tokens() {
    let peer = Peer::new(&[Fault::Throttle]);
    let client = peer.client().build().unwrap();
    // Each sleeps a second before its first retry, and has taken five tokens for it.
    for _ in 0..200 {
        let call = client.send(start());
        tokio::time::timeout(Duration::from_millis(500), call)
            .await
            .unwrap_err();
    }
    assert_eq!(outcome(client.call(start())).await.1, 3);
    tokio::time::sleep(Duration::from_mins(1)).await;
    // One attempt of each dropped call, and nothing runs on behind them.
    assert_eq!(peer.attempts().len(), 200 + 3);
}

/// A service that stalls is spared as one that refuses is.
#[tokio::test(start_paused = true)]
async fn a_retry_that_times_out_has_spent_its_tokens() {
    let peer = Peer::new(&[Fault::Empty(503), Fault::Stall].repeat(40));
    let client = operation_5s(peer.client()).build().unwrap();
    let mut attempts = Vec::new();
    for _ in 0..37 {
        attempts.push(outcome(client.call(start())).await.1);
    }
    // 500 tokens are 35 retries of 14.
    assert_eq!(attempts[..35], [2; 35]);
    assert_eq!(attempts[35..], [1, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_retry_beyond_the_operation_timeout_is_not_attempted_and_costs_nothing() {
    let peer = Peer::new(&[Fault::Throttle]);
    let client = peer.client().build().unwrap();
    for _ in 0..200 {
        let call = client.call(start());
        let call = call.operation_timeout(Duration::from_millis(500));
        let error = call.send().await.unwrap_err();
        let text = error.to_string();
        assert_eq!(
            text.split(" [request id").next(),
            Some(
                "StartAttachedFileUpload: ThrottlingException (429): Rate exceeded (the operation timeout \
                 of 500ms leaves no time for another attempt)"
            )
        );
        assert_eq!(error.metadata().elapsed(), Duration::ZERO);
    }
    assert_eq!(outcome(client.call(start())).await.1, 3);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_frees_its_connection() {
    let peer = Peer::new(&[Fault::Stall]);
    let client = peer.client().build().unwrap();
    let call = client.send(start());
    tokio::time::timeout(Duration::from_secs(1), call)
        .await
        .unwrap_err();
    let closed = tokio::time::timeout(Duration::from_hours(1), peer.all_connections_closed());
    closed.await.expect("the connection is closed");
}
