//! `large-ours FILE CALLS`: GetMetricDataV2 with connect-operations; the file is the body of each response.

#[path = "../../../large/double.rs"]
mod double;

use std::error::Error;
use std::hint::black_box;

use connect_operations::metrics::{FilterV2, GetMetricDataV2, MetricV2};
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{ClientBuilder, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (body, calls) = double::arguments()?;
    let transport = Transport::new(tower::service_fn(move |_: http::Request<Body>| {
        let response = double::response(&body, Body::new);
        async { Ok(response) }
    }));
    let client = ClientBuilder::from_env().transport(transport).build()?;
    for _ in 0..calls {
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
    }
    Ok(())
}
