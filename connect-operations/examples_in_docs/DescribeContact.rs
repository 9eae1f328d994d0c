use std::time::SystemTime;

use connect_operations::contacts::DescribeContact;

let describe = DescribeContact::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_id("22222222-3333-4444-5555-666666666666")
    .build();
if let Some(contact) = client.send(describe).await?.contact {
    // Timestamps become `SystemTime`, and print as ISO 8601. The last is set once all is over.
    let (begin, end) = (contact.initiation_timestamp, contact.disconnect_timestamp);
    if let (Some(begin), Some(end)) = (begin, end) {
        let length = end.saturating_duration_since(SystemTime::try_from(begin)?);
        println!("{begin}: {} s, {:?}", length.as_secs(), contact.disconnect_reason);
    }
}
