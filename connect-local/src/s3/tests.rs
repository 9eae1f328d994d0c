//! Requests that no issued URL is for.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::Clock;
use connect_runtime::body::Body;
use http::{Method, Request};
use http_body_util::BodyExt as _;

use super::{BUCKET, respond};
use crate::AccessKey;
use crate::assumptions::Assumptions;
use crate::presign::{Grant, presign};
use crate::state::{State, default_verdict};
use crate::store::{Content, FileState, Store, StoredFile};

fn state() -> State {
    let now = UNIX_EPOCH + Duration::from_secs(1_750_000_000);
    State {
        store: Store::new().unwrap(),
        assumptions: Assumptions::default(),
        clock: Clock::from_fn(move || now),
        region: "us-east-1".to_owned(),
        account: "111122223333".to_owned(),
        keys: Vec::new(),
        s3_key: AccessKey::new("AKIDS3", "secret"),
        verdict: Arc::new(default_verdict),
        endpoint: "http://local".to_owned(),
        public_endpoint: None,
    }
}

fn keep(state: &State, bytes: &str) {
    std::fs::write(state.store.content("f-1"), bytes).unwrap();
    let file = StoredFile {
        id: "f-1".to_owned(),
        arn: String::new(),
        instance: "i-1".to_owned(),
        resource: String::new(),
        name: "a.txt".to_owned(),
        size: bytes.len() as u64,
        use_case: "ATTACHMENT".into(),
        created_by: None,
        tags: None,
        created: state.clock.now(),
        state: FileState::Received,
        content: Some(Content {
            head: Vec::new(),
            length: bytes.len() as u64,
            etag: "\"e\"".to_owned(),
            last_modified: state.clock.now(),
        }),
    };
    state.store.tables().files.insert(file.id.clone(), file);
}

#[tokio::test]
async fn head_responds_like_get_without_the_body() {
    let state = state();
    keep(&state, "text");
    for (method, body) in [(Method::GET, "text"), (Method::HEAD, "")] {
        let grant = Grant {
            method: method.as_str(),
            address: format!("http://local{BUCKET}i-1/f-1"),
            query: &[],
            headers: &[],
            expires_in: Duration::from_mins(1),
        };
        let url = presign(grant, &state.s3_key, &state.region, state.clock.now()).unwrap();
        let request = Request::builder()
            .method(method)
            .uri(url)
            .header("host", "local");
        let request = request.body(Body::empty()).unwrap();
        let (parts, sent) = respond(&state, request, "id").await.into_parts();
        assert_eq!(parts.status, 200);
        assert_eq!(parts.headers["content-length"], "4");
        assert_eq!(parts.headers["content-type"], "text/plain");
        assert_eq!(parts.headers["etag"], "\"e\"");
        assert_eq!(sent.collect().await.unwrap().to_bytes(), body);
    }
}
