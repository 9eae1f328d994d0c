use connect_operations::contacts::{ContactRecordingType, ResumeContactRecording};

let resume = ResumeContactRecording::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .contact_id("22222222-3333-4444-5555-666666666666")
    // Of a chain of transfers the first, of any other contact itself.
    .initial_contact_id("22222222-3333-4444-5555-666666666666")
    .contact_recording_type(ContactRecordingType::Agent)
    .build();
// What goes on unrecorded is worth a word in the log.
if let Err(error) = client.send(resume).await {
    println!("not resumed after {} attempts: {error}", error.attempts());
    return Err(error.into());
}
