//! Prints the requests that the functions of docs/migrating.md send with aws-sdk-connect:
//! `cargo run --release --manifest-path benches/Cargo.toml -p migrating > tests/migrating/requests.json`

mod there;

use std::sync::{Arc, Mutex};

use aws_sdk_connect::config::{Credentials, Region};
use aws_sdk_connect::{Client, Config};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_types::body::SdkBody;
use serde_json::{Value, json};

type Requests = Arc<Mutex<Vec<Value>>>;

/// What is compared of a request. The other headers say of each client what it is, or are of its signature.
fn recorded(request: &http::Request<SdkBody>) -> Value {
    let body = request.body().bytes().unwrap_or_default();
    let target = request.uri().path_and_query().map(ToString::to_string);
    let content_type = request.headers().get("content-type");
    json!({
        "method": request.method().as_str(),
        "host": request.uri().host(),
        "target": target,
        "content_type": content_type.map(|value| String::from_utf8_lossy(value.as_bytes())),
        "body": serde_json::from_slice::<Value>(body).ok(),
    })
}

/// A client that gets these responses, one after the other, and records the requests.
fn client(responses: &[(u16, Value)]) -> (Client, Requests) {
    let requests = Requests::default();
    let seen = Arc::clone(&requests);
    let responses = responses.to_vec();
    let http = infallible_client_fn(move |request| {
        let mut seen = seen.lock().unwrap();
        let (status, body) = &responses[seen.len()];
        seen.push(recorded(&request));
        let response = http::Response::builder().status(*status);
        response.body(SdkBody::from(body.to_string())).unwrap()
    });
    let config = Config::builder()
        .behavior_version_latest()
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new(
            "AKIDEXAMPLE",
            "secret",
            None,
            None,
            "recorded",
        ))
        .idempotency_token_provider("00000000-0000-4000-8000-000000000000")
        .http_client(http)
        .build();
    (Client::from_conf(config), requests)
}

/// The function's name, the responses that it got, what it returned, and what it sent.
fn row(function: &str, responses: &[(u16, Value)], returned: Value, requests: &Requests) -> Value {
    json!({
        "function": function,
        "responses": responses,
        "returned": returned,
        "requests": *requests.lock().unwrap(),
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut rows = Vec::new();

    let responses = [(200, json!({"FileId": "f-1", "FileStatus": "PROCESSING"}))];
    let (sdk, requests) = client(&responses);
    let case = "arn:aws:cases:eu-central-1:111122223333:domain/d-1/case/c-1";
    let user = "arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/a-1";
    let file = there::announce_file(&sdk, case, user, 23_541).await?;
    rows.push(row("announce_file", &responses, json!(file), &requests));

    let responses = [
        (
            200,
            json!({"QueueSummaryList": [{"Name": "Orders"}, {"Id": "q-2"}], "NextToken": "a/b+c="}),
        ),
        (200, json!({"QueueSummaryList": [{"Name": "Returns"}]})),
    ];
    let (sdk, requests) = client(&responses);
    let names = there::queue_names(&sdk).await?;
    rows.push(row("queue_names", &responses, json!(names), &requests));

    let gone = json!({"__type": "ContactNotFoundException", "Message": "it has ended"});
    for responses in [[(200, json!({}))], [(410, gone)]] {
        let (sdk, requests) = client(&responses);
        let was_there = there::hang_up(&sdk, "c-1").await?;
        rows.push(row("hang_up", &responses, json!(was_there), &requests));
    }
    let recorded = json!({
        "by": "cargo run --release --manifest-path benches/Cargo.toml -p migrating, with aws-sdk-connect 1.220.0",
        "calls": rows,
    });
    println!("{}", serde_json::to_string_pretty(&recorded)?);
    Ok(())
}
