use connect_operations::queues::{ListQueues, QueueType};

let list = ListQueues::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    // Each agent has a queue too; these are the others.
    .queue_types([QueueType::Standard])
    .max_results(100)
    .build();
let mut queues = client.paginate(list).items();
while let Some(queue) = queues.next().await? {
    println!("{:?} {:?}", queue.id, queue.name);
}
