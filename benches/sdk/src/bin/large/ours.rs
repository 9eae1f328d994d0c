//! With connect-operations.

use std::error::Error;
use std::hint::black_box;

use bytes::Bytes;
use connect_operations::metrics::{FilterV2, GetMetricDataV2, MetricV2};
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, Timestamp};

use crate::double;

pub fn client(body: Bytes) -> Result<Client, Box<dyn Error>> {
    let transport = Transport::new(tower::service_fn(move |_: http::Request<Body>| {
        let response = double::response(&body, Body::new);
        async { Ok(response) }
    }));
    Ok(ClientBuilder::from_env().transport(transport).build()?)
}

pub async fn call(client: &Client) -> Result<(), Box<dyn Error>> {
    let operation = GetMetricDataV2::builder()
        .resource_arn("arn:aws:connect:eu-central-1:111122223333:instance/i")
        .start_time(Timestamp::from_secs(1_700_000_000))
        .end_time(Timestamp::from_secs(1_700_003_600))
        .filters([FilterV2::builder()
            .filter_key("QUEUE")
            .filter_values(["q"])
            .build()])
        .metrics([MetricV2::builder().name("CONTACTS_HANDLED").build()])
        .build();
    black_box(client.send(operation).await?);
    Ok(())
}
