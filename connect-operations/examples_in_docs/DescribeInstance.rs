use std::time::Duration;

use connect_operations::instances::{DescribeInstance, InstanceStatus};

let describe = DescribeInstance::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .build();
// A new instance takes a minute or two.
while let Some(instance) = client.send(describe.clone()).await?.instance {
    match instance.instance_status {
        Some(InstanceStatus::CreationInProgress) => {}
        Some(InstanceStatus::CreationFailed) => {
            return Err(format!("it failed: {:?}", instance.status_reason).into());
        }
        _ => break,
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
}
