use connect_operations::users::DescribeUser;

let describe = DescribeUser::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .user_id("44444444-5555-6666-7777-888888888888")
    .build();
if let Some(user) = client.send(describe).await?.user {
    println!("{:?} works by {:?}", user.username, user.routing_profile_id);
    // Names and addresses are personal data: they print as `***` unless exposed.
    let email = user.identity_info.and_then(|identity| identity.email);
    println!("{}", email.map(|email| email.into_exposed()).unwrap_or_default());
}
