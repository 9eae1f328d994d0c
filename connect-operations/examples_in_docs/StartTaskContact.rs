use std::time::{Duration, SystemTime};

use connect_operations::contacts::{Reference, ReferenceType, StartTaskContact};
use connect_runtime::Timestamp;

let order = Reference::builder()
    .r#type(ReferenceType::Url)
    .value("https://shop.example/orders/4711")
    .build();
let task = StartTaskContact::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_flow_id("66666666-7777-8888-9999-000000000000")
    .name("Call back about order 4711")
    .references([("Order".to_owned(), order)])
    // At most six days ahead.
    .scheduled_time(Timestamp::try_from(SystemTime::now() + Duration::from_hours(2))?)
    .build();
println!("{:?}", client.send(task).await?.contact_id);
