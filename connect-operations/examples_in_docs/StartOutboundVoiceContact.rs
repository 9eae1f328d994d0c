use connect_operations::contacts::{
    StartOutboundVoiceContact, StartOutboundVoiceContactError as Refused,
};

let call = StartOutboundVoiceContact::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_flow_id("66666666-7777-8888-9999-000000000000")
    .destination_phone_number("+4930901820")
    .source_phone_number("+4930901821")
    // Asked again with the same token, it rings once: take one that stands for the reason.
    .client_token("callback-4711")
    .build();
match client.send(call).await {
    Ok(call) => println!("{:?} rings", call.contact_id),
    Err(error) => match error.kind() {
        Refused::DestinationNotAllowedException(_) => println!("not to there"),
        Refused::OutboundContactNotPermittedException(why) => println!("not now: {why}"),
        _ => return Err(error.into()),
    },
}
