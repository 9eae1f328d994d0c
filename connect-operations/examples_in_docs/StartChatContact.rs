use connect_operations::contacts::{ChatMessage, ParticipantDetails, StartChatContact};

let customer = ParticipantDetails::builder().display_name("Maria").build();
let greeting = ChatMessage::builder()
    .content_type("text/plain")
    .content("Hello")
    .build();
let chat = StartChatContact::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_flow_id("66666666-7777-8888-9999-000000000000")
    .participant_details(customer)
    .initial_message(greeting)
    .attributes([("language".to_owned(), "es".to_owned())])
    .build();
let chat = client.send(chat).await?;
// The browser joins with the token. It prints as `***`; `expose` is the way to hand it over.
let token = chat.participant_token.as_ref().map(|token| token.expose());
