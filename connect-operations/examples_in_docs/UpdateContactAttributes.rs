use connect_operations::contacts::UpdateContactAttributes;

// Attributes that are not named stay as they are; there is no way to remove one.
let update = UpdateContactAttributes::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .initial_contact_id("22222222-3333-4444-5555-666666666666")
    .attributes([
        ("vip".to_owned(), "true".to_owned()),
        ("ticket".to_owned(), "4711".to_owned()),
    ])
    .build();
client.send(update).await?;
