use connect_operations::instances::{
    AssociateInstanceStorageConfig, InstanceStorageConfig, InstanceStorageResourceType,
    S3Config, StorageType,
};

let s3 = S3Config::builder()
    .bucket_name("acme-contact-center")
    .bucket_prefix("recordings")
    .build();
let storage = InstanceStorageConfig::builder()
    .storage_type(StorageType::S3)
    .s3_config(s3)
    .build();
let associate = AssociateInstanceStorageConfig::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .resource_type(InstanceStorageResourceType::CallRecordings)
    .storage_config(storage)
    .build();
// Updates and removals ask for the id.
println!("{:?}", client.send(associate).await?.association_id);
