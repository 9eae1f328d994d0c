use connect_operations::contacts::{StopContact, StopContactError};

let stop = StopContact::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_id("22222222-3333-4444-5555-666666666666")
    .build();
match client.send(stop).await {
    Ok(_) => {}
    Err(error) => match error.kind() {
        // It has ended by itself.
        StopContactError::ContactNotFoundException(_) => {}
        _ => return Err(error.into()),
    },
}
