use connect_operations::routing_profiles::ListRoutingProfiles;

let list = ListRoutingProfiles::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .build();
let profiles = client.paginate(list).items().try_collect().await?;
let sales = profiles.iter().find(|profile| profile.name.as_deref() == Some("Sales"));
println!("{:?}", sales.and_then(|profile| profile.id.as_deref()));
