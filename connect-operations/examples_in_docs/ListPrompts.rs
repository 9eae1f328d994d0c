use connect_operations::prompts::ListPrompts;

let list = ListPrompts::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .max_results(1000)
    .build();
for prompt in client.paginate(list).items().try_collect().await? {
    // Flows name a prompt by its ARN.
    println!("{:?} {:?}", prompt.name, prompt.arn);
}
