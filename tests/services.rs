//! Services beside Connect: signed for themselves, sent to themselves, told apart by a server.

use connect_local::LocalConnect;
use connect_runtime::{AwsService, CallError as _, ConnectShape, connect_operation};

/// A service whose name in signatures is not its host's.
#[derive(Debug, Clone, Copy)]
enum Cases {}

impl AwsService for Cases {
    const NAME: &'static str = "Amazon Connect Cases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}

/// Connect's own, at the path of the other's.
mod connect {
    use connect_runtime::connect_operation;

    #[connect_operation(method = GET, uri = "/tags/{ResourceArn}", output = super::Tags)]
    #[derive(Debug, Clone)]
    pub(crate) struct ListTags {
        #[label]
        pub(crate) resource_arn: String,
    }
}

#[connect_operation(method = GET, uri = "/tags/{arn}", output = Tags, service = Cases)]
#[derive(Debug, Clone)]
struct ListTags {
    #[label("arn")]
    resource_arn: String,
}

/// A path that ends in a slash keeps it: without it is another.
#[connect_operation(method = POST, uri = "/cases/{caseId}/related-items/", output = Tags, service = Cases)]
#[derive(Debug, Clone)]
struct CreateRelatedItem {
    #[label("caseId")]
    case_id: String,
    #[wire("type")]
    kind: String,
}

#[derive(Debug, Clone, ConnectShape)]
struct Tags {
    of: String,
}

fn tags(of: &str) -> Tags {
    Tags::builder().of(of).build()
}

#[tokio::test]
async fn each_service_has_its_own_operations() {
    let local = LocalConnect::builder()
        .operation(|_: connect::ListTags| async { Ok(tags("connect")) })
        .operation(|_: ListTags| async { Ok(tags("cases")) })
        .operation(|create: CreateRelatedItem| async move { Ok(tags(&create.kind)) })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let of_connect = connect::ListTags::builder().resource_arn("arn:aws:x/1");
    let of_cases = ListTags::builder().resource_arn("arn:aws:x/1");
    assert_eq!(client.send(of_connect.build()).await.unwrap().of, "connect");
    assert_eq!(client.send(of_cases.build()).await.unwrap().of, "cases");
    let create = CreateRelatedItem::builder().case_id("c-1").kind("File");
    assert_eq!(client.send(create.build()).await.unwrap().of, "File");
}

#[tokio::test]
async fn a_signature_for_another_service_is_refused() {
    let local = LocalConnect::builder()
        .operation(|_: connect::ListTags| async { Ok(tags("connect")) })
        .start()
        .await
        .unwrap();
    let of_cases = ListTags::builder().resource_arn("arn:aws:x/1").build();
    let error = local.client().unwrap().send(of_cases).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
}
