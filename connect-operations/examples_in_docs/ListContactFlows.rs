use std::collections::BTreeMap;

use connect_operations::contact_flows::{ContactFlowType, ListContactFlows};

let list = ListContactFlows::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    // A list in the query repeats its name: `contactFlowTypes=A&contactFlowTypes=B`.
    .contact_flow_types([ContactFlowType::ContactFlow, ContactFlowType::AgentWhisper])
    .build();
let mut by_name = BTreeMap::new();
let mut flows = client.paginate(list).items();
while let Some(flow) = flows.next().await? {
    by_name.insert(flow.name, flow.id);
}
