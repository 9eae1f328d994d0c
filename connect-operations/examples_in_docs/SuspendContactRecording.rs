use connect_operations::contacts::{ResumeContactRecording, SuspendContactRecording};

let instance = "11111111-2222-3333-4444-555555555555";
let contact = "22222222-3333-4444-5555-666666666666";
let suspend = SuspendContactRecording::builder()
    .instance_id(instance)
    .contact_id(contact)
    .initial_contact_id(contact)
    .build();
client.send(suspend).await?;
// The customer says the number of a card. The recording goes on, silent.
let resume = ResumeContactRecording::builder()
    .instance_id(instance)
    .contact_id(contact)
    .initial_contact_id(contact)
    .build();
client.send(resume).await?;
