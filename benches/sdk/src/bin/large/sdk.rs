//! With the official SDK.

use std::error::Error;
use std::hint::black_box;

use aws_config::BehaviorVersion;
use aws_sdk_connect::Client;
use aws_sdk_connect::primitives::DateTime;
use aws_sdk_connect::types::{FilterV2, MetricV2};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::double;

#[derive(Debug)]
struct Double(Bytes);

impl HttpConnector for Double {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let response = double::response(&self.0, SdkBody::from_body_1_x);
        HttpConnectorFuture::ready(Ok(response.try_into().expect("headers of text")))
    }
}

pub async fn client(body: Bytes) -> Client {
    let connector = SharedHttpConnector::new(Double(body));
    let config = aws_config::defaults(BehaviorVersion::latest())
        .http_client(http_client_fn(move |_, _| connector.clone()))
        .load()
        .await;
    Client::new(&config)
}

pub async fn call(client: &Client) -> Result<(), Box<dyn Error>> {
    let output = client
        .get_metric_data_v2()
        .resource_arn("arn:aws:connect:eu-central-1:111122223333:instance/i")
        .start_time(DateTime::from_secs(1_700_000_000))
        .end_time(DateTime::from_secs(1_700_003_600))
        .filters(
            FilterV2::builder()
                .filter_key("QUEUE")
                .filter_values("q")
                .build(),
        )
        .metrics(MetricV2::builder().name("CONTACTS_HANDLED").build())
        .send()
        .await?;
    black_box(output);
    Ok(())
}
