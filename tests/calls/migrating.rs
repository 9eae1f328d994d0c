//! The functions of docs/migrating.md send what the same functions with aws-sdk-connect sent, which
//! `requests.json` has recorded, and return the same.

#[path = "../migrating/here.rs"]
#[expect(unreachable_pub, reason = "the page shows them so")]
mod here;

use std::sync::{Arc, Mutex};

use connect_runtime::Client;
use connect_runtime::body::Body;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tests::client_over;

type Requests = Arc<Mutex<Vec<Value>>>;

/// The token that the recording has where each client chooses one of its own.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

async fn recorded(request: Request<Body>) -> Value {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut body: Option<Value> = serde_json::from_slice(&body).ok();
    if let Some(token) = body.as_mut().and_then(|body| body.get_mut("ClientToken")) {
        assert_eq!(token.as_str().unwrap().len(), TOKEN.len());
        *token = json!(TOKEN);
    }
    let content_type = head.headers.get("content-type");
    json!({
        "method": head.method.as_str(),
        "host": head.uri.host(),
        "target": head.uri.path_and_query().unwrap().as_str(),
        "content_type": content_type.map(|value| value.to_str().unwrap()),
        "body": body,
    })
}

/// A client that gets the recorded responses, and the requests that it sends.
fn client(responses: &Value) -> (Client, Requests) {
    let requests = Requests::default();
    let seen = Arc::clone(&requests);
    let responses = responses.clone();
    let client = client_over(move |request| {
        let (seen, responses) = (Arc::clone(&seen), responses.clone());
        async move {
            let request = recorded(request).await;
            let mut seen = seen.lock().unwrap();
            let [status, body] = [0, 1].map(|part| &responses[seen.len()][part]);
            seen.push(request);
            let status = u16::try_from(status.as_u64().unwrap()).unwrap();
            let response = Response::builder().status(status);
            Ok(response.body(Body::from(body.to_string())).unwrap())
        }
    });
    (client.region("eu-central-1").build().unwrap(), requests)
}

#[tokio::test]
async fn the_same_function_sends_the_same_requests() {
    let recording = include_str!("../migrating/requests.json");
    let recording: Value = serde_json::from_str(recording).unwrap();
    let calls = recording["calls"].as_array().unwrap();
    assert_eq!(calls.len(), 4);
    for call in calls {
        let (client, requests) = client(&call["responses"]);
        let returned = match call["function"].as_str().unwrap() {
            "announce_file" => {
                let case = "arn:aws:cases:eu-central-1:111122223333:domain/d-1/case/c-1";
                let user = "arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/a-1";
                json!(
                    here::announce_file(&client, case, user, 23_541)
                        .await
                        .unwrap()
                )
            }
            "queue_names" => json!(here::queue_names(&client).await.unwrap()),
            "hang_up" => json!(here::hang_up(&client, "c-1").await.unwrap()),
            other => panic!("{other} is not in here.rs"),
        };
        assert_eq!(returned, call["returned"]);
        assert_eq!(json!(*requests.lock().unwrap()), call["requests"]);
    }
}
