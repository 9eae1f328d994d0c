use connect_operations::contacts::GetContactAttributes;

let get = GetContactAttributes::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    // Attributes belong to the first contact of a chain of transfers.
    .initial_contact_id("22222222-3333-4444-5555-666666666666")
    .build();
let attributes = client.send(get).await?.attributes.unwrap_or_default();
if attributes.get("vip").is_some_and(|vip| vip == "true") {
    println!("put through at once");
}
