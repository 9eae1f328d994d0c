//! What a declaration lacks is sent and read all the same.

use connect_local::LocalConnect;
use connect_runtime::{ConnectShape, connect_operation};
use serde_json::json;

/// The operation as the service has it today.
mod today {
    use connect_runtime::{ConnectShape, connect_operation};

    #[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
    #[derive(Debug, Clone)]
    pub(crate) struct StopContact {
        pub(crate) contact_id: String,
        pub(crate) reasons: Vec<String>,
    }

    #[connect_operation(method = GET, uri = "/contact/{ContactId}", output = StopContactOutput)]
    #[derive(Debug, Clone)]
    pub(crate) struct GetContact {
        #[label]
        pub(crate) contact_id: String,
        #[query]
        pub(crate) kinds: Option<Vec<String>>,
        #[query]
        pub(crate) channels: Vec<String>,
    }

    #[derive(Debug, Clone, ConnectShape)]
    pub(crate) struct StopContactOutput {
        pub(crate) stopped: String,
        pub(crate) count: i32,
    }
}

/// As it was when it was declared.
#[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
#[derive(Debug, Clone)]
struct StopContact {
    contact_id: Option<String>,
}

#[derive(Debug, Clone, ConnectShape)]
struct StopContactOutput {
    stopped: String,
}

#[connect_operation(method = GET, uri = "/contact/{ContactId}", output = StopContactOutput)]
#[derive(Debug, Clone)]
struct GetContact {
    #[label]
    contact_id: String,
    #[query]
    kinds: Option<Vec<String>>,
}

async fn local() -> LocalConnect {
    let builder = LocalConnect::builder().operation(|stop: today::StopContact| async move {
        let count = i32::try_from(stop.reasons.len()).unwrap();
        Ok(today::StopContactOutput::builder()
            .stopped(stop.contact_id)
            .count(count)
            .build())
    });
    let builder = builder.operation(|get: today::GetContact| async move {
        let stopped = format!("{} {:?} {:?}", get.contact_id, get.kinds, get.channels);
        Ok(today::StopContactOutput::builder()
            .stopped(stopped)
            .count(0)
            .build())
    });
    builder.start().await.unwrap()
}

#[tokio::test]
async fn parameters_that_no_struct_declares_are_sent() {
    let local = local().await;
    let client = local.client().unwrap();
    for (operation, expected) in [
        (
            GetContact::builder().contact_id("c-1").build(),
            r#"c-1 None ["a b", "ü&="]"#,
        ),
        (
            GetContact::builder().contact_id("c-1").kinds(["k"]).build(),
            r#"c-1 Some(["k"]) ["a b", "ü&="]"#,
        ),
    ] {
        let call = client.call(operation);
        let call = call.query_parameter("channels", "a b");
        let call = call.query_parameter("channels", "ü&=");
        assert_eq!(call.send().await.unwrap().output().stopped, expected);
    }
}

#[tokio::test]
async fn members_that_no_struct_declares_are_sent_and_read() {
    let local = local().await;
    let call = local
        .client()
        .unwrap()
        .call(StopContact::builder().contact_id("c \"1\"").build())
        .body_member("Reasons", json!(["a", "b"]));
    let response = call.send().await.unwrap();
    assert_eq!(response.output().stopped, "c \"1\"");
    assert_eq!(response.member("Count"), Some(json!(2)));
    assert_eq!(response.member("Other"), None);
}

#[tokio::test]
async fn undeclared_members_may_be_the_only_ones() {
    let local = local().await;
    let client = local.client().unwrap();
    let call = client.call(StopContact::builder().build());
    let call = call.body_member("Reasons", json!([]));
    let call = call.body_member("ContactId", "c-1");
    assert_eq!(call.send().await.unwrap().output().stopped, "c-1");
}

#[tokio::test]
async fn invalid_undeclared_members_are_rejected_with_a_reason() {
    let local = local().await;
    let client = local.client().unwrap();
    let call = client.call(StopContact::builder().contact_id("c-1").build());
    let error = call.body_member("ContactId", "c-2").send().await;
    assert_eq!(
        format!("{:#}", anyhow::Error::new(error.unwrap_err())),
        "StopContact: the request cannot be built: ContactId: the operation sets this member itself; set it there"
    );
    let call = client.call(GetContact::builder().contact_id("c-1").build());
    let error = call.body_member("New", 1).send().await;
    assert_eq!(
        format!("{:#}", anyhow::Error::new(error.unwrap_err())),
        "GetContact: the request cannot be built: New: a GET or a DELETE has no body; send it in the query, with `query_parameter`"
    );
    let call = client.call(GetContact::builder().contact_id("c-1").kinds(["a"]).build());
    let error = call.query_parameter("kinds", "b").send().await;
    assert_eq!(
        format!("{:#}", anyhow::Error::new(error.unwrap_err())),
        "GetContact: the request cannot be built: kinds: the operation sets this parameter itself; set it there"
    );
}
