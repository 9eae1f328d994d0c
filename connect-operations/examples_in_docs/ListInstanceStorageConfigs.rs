use connect_operations::instances::{
    InstanceStorageResourceType, ListInstanceStorageConfigs, StorageType,
};

let list = ListInstanceStorageConfigs::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .resource_type(InstanceStorageResourceType::CallRecordings)
    .build();
for config in client.paginate(list).items().try_collect().await? {
    // Which of the configurations is set, `storage_type` says.
    match (config.storage_type, config.s3_config) {
        (StorageType::S3, Some(s3)) => {
            println!("s3://{}/{}", s3.bucket_name, s3.bucket_prefix);
        }
        (other, _) => println!("recordings go to {other:?}"),
    }
}
