use connect_operations::metrics::{
    Channel, CurrentMetric, CurrentMetricName, Filters, GetCurrentMetricData, Grouping, Unit,
};

let metric = |name, unit| CurrentMetric::builder().name(name).unit(unit).build();
let filters = Filters::builder()
    .queues(["33333333-4444-5555-6666-777777777777".to_owned()])
    .channels([Channel::Voice])
    .build();
let get = GetCurrentMetricData::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .filters(filters)
    .groupings([Grouping::Queue])
    .current_metrics([
        metric(CurrentMetricName::ContactsInQueue, Unit::Count),
        metric(CurrentMetricName::OldestContactAge, Unit::Seconds),
    ])
    .build();
// A queue where nothing happens is not in the answer.
for result in client.paginate(get).items().try_collect().await? {
    for metric in result.collections.unwrap_or_default() {
        let name = metric.metric.and_then(|metric| metric.name);
        println!("{name:?}: {:?}", metric.value);
    }
}
