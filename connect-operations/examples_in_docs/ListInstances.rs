use connect_operations::instances::{InstanceStatus, ListInstances};

// Of the region that the client is made for.
let mut instances = client.paginate(ListInstances::builder().build()).items();
while let Some(instance) = instances.next().await? {
    if instance.instance_status == Some(InstanceStatus::Active) {
        let alias = instance.instance_alias.map(|alias| alias.into_exposed());
        println!("{:?} {:?}", instance.id, alias);
    }
}
