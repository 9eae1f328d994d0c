use connect_operations::contacts::{ChatStreamingConfiguration, StartContactStreaming};

let topic = "arn:aws:sns:eu-central-1:111122223333:chat-messages";
let start = StartContactStreaming::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_id("22222222-3333-4444-5555-666666666666")
    .chat_streaming_configuration(
        ChatStreamingConfiguration::builder().streaming_endpoint_arn(topic).build(),
    )
    // The service demands a token; where none is set, the client chooses one.
    .build();
// `StopContactStreaming` asks for this.
println!("{}", client.send(start).await?.streaming_id);
