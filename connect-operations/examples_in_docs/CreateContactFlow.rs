use connect_operations::contact_flows::{
    ContactFlowStatus, ContactFlowType, CreateContactFlow, CreateContactFlowError,
};

let create = CreateContactFlow::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .name("Opening hours")
    .r#type(ContactFlowType::ContactFlow)
    .content(std::fs::read_to_string("opening_hours.json")?)
    // Saved is a draft: it is not checked, and callers do not hear it.
    .status(ContactFlowStatus::Saved)
    .build();
match client.send(create).await {
    Ok(flow) => println!("{:?}", flow.contact_flow_arn),
    Err(error) => match error.kind() {
        CreateContactFlowError::InvalidContactFlowException(invalid) => {
            for problem in invalid.problems.iter().flatten() {
                println!("{:?}", problem.message);
            }
        }
        _ => return Err(error.into()),
    },
}
