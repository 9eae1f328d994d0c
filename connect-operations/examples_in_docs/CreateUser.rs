use connect_operations::users::{
    CreateUser, CreateUserError, PhoneType, UserIdentityInfo, UserPhoneConfig,
};

let identity = UserIdentityInfo::builder()
    .first_name("Maria")
    .last_name("Garcia")
    .build();
let phone = UserPhoneConfig::builder()
    .phone_type(PhoneType::SoftPhone)
    .auto_accept(true)
    .build();
let create = CreateUser::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .username("maria")
    // For instances that keep their users themselves; with SAML leave it out.
    .password(std::env::var("FIRST_PASSWORD")?)
    .identity_info(identity)
    .phone_config(phone)
    .security_profile_ids(["77777777-8888-9999-0000-111111111111".to_owned()])
    .routing_profile_id("88888888-9999-0000-1111-222222222222")
    .build();
match client.send(create).await {
    Ok(user) => println!("{:?}", user.user_id),
    Err(error) => match error.kind() {
        // There is no idempotency token: this may be what an earlier attempt has made.
        CreateUserError::DuplicateResourceException(_) => println!("the name is taken"),
        _ => return Err(error.into()),
    },
}
