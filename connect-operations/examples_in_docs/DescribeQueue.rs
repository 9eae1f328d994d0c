use connect_operations::queues::{DescribeQueue, DescribeQueueError, QueueStatus};

let describe = DescribeQueue::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .queue_id("33333333-4444-5555-6666-777777777777")
    .build();
match client.send(describe).await {
    Ok(described) => match described.queue.and_then(|queue| queue.status) {
        Some(QueueStatus::Enabled) => println!("open"),
        // Enums are open: a status that AWS adds later is kept, and prints as it came.
        status => println!("closed: {status:?}"),
    },
    Err(error) => match error.kind() {
        DescribeQueueError::ResourceNotFoundException(_) => println!("no such queue"),
        _ => return Err(error.into()),
    },
}
