use connect_operations::hours_of_operations::DescribeHoursOfOperation;

let describe = DescribeHoursOfOperation::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .hours_of_operation_id("55555555-6666-7777-8888-999999999999")
    .build();
if let Some(hours) = client.send(describe).await?.hours_of_operation {
    println!("in {:?}:", hours.time_zone);
    for open in hours.config.unwrap_or_default() {
        let (from, to) = (open.start_time, open.end_time);
        println!("{:?}", open.day);
        println!("{}:{:02} to {}:{:02}", from.hours, from.minutes, to.hours, to.minutes);
    }
}
