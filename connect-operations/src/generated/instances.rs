// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Instances.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    ResourceNotReadyException, ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::StorageType;

/// Associate instance storage config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateInstanceStorageConfig.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{
///     AssociateInstanceStorageConfig, InstanceStorageConfig, InstanceStorageResourceType,
///     S3Config, StorageType,
/// };
///
/// let s3 = S3Config::builder()
///     .bucket_name("acme-contact-center")
///     .bucket_prefix("recordings")
///     .build();
/// let storage = InstanceStorageConfig::builder()
///     .storage_type(StorageType::S3)
///     .s3_config(s3)
///     .build();
/// let associate = AssociateInstanceStorageConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_type(InstanceStorageResourceType::CallRecordings)
///     .storage_config(storage)
///     .build();
/// // Updates and removals ask for the id.
/// println!("{:?}", client.send(associate).await?.association_id);
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/storage-config",
    output = AssociateInstanceStorageConfigOutput,
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateInstanceStorageConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource type.
    pub resource_type: InstanceStorageResourceType,
    /// Storage config.
    pub storage_config: InstanceStorageConfig,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`AssociateInstanceStorageConfig`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateInstanceStorageConfigOutput {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
}

/// Create instance.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html)
#[connect_operation(
    method = PUT,
    uri = "/instance",
    output = CreateInstanceOutput,
    errors(InvalidRequestException, ServiceQuotaExceededException, ThrottlingException,
           ResourceNotFoundException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateInstance {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Identity management type.
    pub identity_management_type: DirectoryType,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    pub instance_alias: Option<Sensitive<String>>,
    /// Directory id: exactly 12 characters; pattern `^d-[0-9a-f]{10}$`.
    pub directory_id: Option<String>,
    /// Inbound calls enabled.
    pub inbound_calls_enabled: bool,
    /// Outbound calls enabled.
    pub outbound_calls_enabled: bool,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateInstance`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateInstanceOutput {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Delete instance.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteInstance.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteInstance {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Describe instance.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use connect_operations::instances::{DescribeInstance, InstanceStatus};
///
/// let describe = DescribeInstance::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// // A new instance takes a minute or two.
/// while let Some(instance) = client.send(describe.clone()).await?.instance {
///     match instance.instance_status {
///         Some(InstanceStatus::CreationInProgress) => {}
///         Some(InstanceStatus::CreationFailed) => {
///             return Err(format!("it failed: {:?}", instance.status_reason).into());
///         }
///         _ => break,
///     }
///     tokio::time::sleep(Duration::from_secs(5)).await;
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}",
    output = DescribeInstanceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstance {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// What [`DescribeInstance`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceOutput {
    /// Instance.
    pub instance: Option<Instance>,
    /// Replication configuration.
    pub replication_configuration: Option<ReplicationConfiguration>,
}

/// Describe instance attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceAttribute.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/attribute/{AttributeType}",
    output = DescribeInstanceAttributeOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Attribute type.
    #[label]
    pub attribute_type: InstanceAttributeType,
}

/// What [`DescribeInstanceAttribute`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceAttributeOutput {
    /// Attribute.
    pub attribute: Option<Attribute>,
}

/// Describe instance storage config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceStorageConfig.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/storage-config/{AssociationId}",
    output = DescribeInstanceStorageConfigOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceStorageConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters.
    #[label]
    pub association_id: String,
    /// Resource type.
    #[query]
    pub resource_type: InstanceStorageResourceType,
}

/// What [`DescribeInstanceStorageConfig`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceStorageConfigOutput {
    /// Storage config.
    pub storage_config: Option<InstanceStorageConfig>,
}

/// Disassociate instance storage config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateInstanceStorageConfig.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/storage-config/{AssociationId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateInstanceStorageConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters.
    #[label]
    pub association_id: String,
    /// Resource type.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Get cross region routing.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCrossRegionRouting.html)
#[connect_operation(
    method = GET,
    uri = "/cross-region-routing/{InstanceId}",
    output = GetCrossRegionRoutingOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCrossRegionRouting {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
}

/// What [`GetCrossRegionRouting`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCrossRegionRoutingOutput {
    /// Isolated regions: each 8 to 31 characters, pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub isolated_regions: Option<Vec<String>>,
}

/// List instance attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceAttributes.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/attributes",
    output = ListInstanceAttributesOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceAttributes {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 7.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListInstanceAttributes`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceAttributesOutput {
    /// Attributes.
    #[items]
    pub attributes: Option<Vec<Attribute>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List instance storage configs.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceStorageConfigs.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{
///     InstanceStorageResourceType, ListInstanceStorageConfigs, StorageType,
/// };
///
/// let list = ListInstanceStorageConfigs::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_type(InstanceStorageResourceType::CallRecordings)
///     .build();
/// for config in client.paginate(list).items().try_collect().await? {
///     // Which of the configurations is set, `storage_type` says.
///     match (config.storage_type, config.s3_config) {
///         (StorageType::S3, Some(s3)) => {
///             println!("s3://{}/{}", s3.bucket_name, s3.bucket_prefix);
///         }
///         (other, _) => println!("recordings go to {other:?}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/storage-configs",
    output = ListInstanceStorageConfigsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceStorageConfigs {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource type.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 10.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListInstanceStorageConfigs`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceStorageConfigsOutput {
    /// Storage configs.
    #[items]
    pub storage_configs: Option<Vec<InstanceStorageConfig>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List instances.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{InstanceStatus, ListInstances};
///
/// // Of the region that the client is made for.
/// let mut instances = client.paginate(ListInstances::builder().build()).items();
/// while let Some(instance) = instances.next().await? {
///     if instance.instance_status == Some(InstanceStatus::Active) {
///         let alias = instance.instance_alias.map(|alias| alias.into_exposed());
///         println!("{:?} {:?}", instance.id, alias);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/instance",
    output = ListInstancesOutput,
    errors(InvalidRequestException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstances {
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 10.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListInstances`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstancesOutput {
    /// Instance summary list.
    #[items]
    pub instance_summary_list: Option<Vec<InstanceSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List replication findings.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListReplicationFindings.html)
#[connect_operation(
    method = GET,
    uri = "/replication-findings/{InstanceId}",
    output = ListReplicationFindingsOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListReplicationFindings {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Resource type: 1 to 128 characters.
    #[query]
    pub resource_type: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListReplicationFindings`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListReplicationFindingsOutput {
    /// Replication findings list.
    #[items]
    pub replication_findings_list: Vec<ReplicationFinding>,
    /// Approximate drifted resource counts: 1 to 2 items.
    pub approximate_drifted_resource_counts: Option<Vec<ApproximateDriftedResourceCount>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Resource replication statuses: 1 to 2 items.
    pub resource_replication_statuses: Option<Vec<ResourceReplicationStatus>>,
}

/// Replicate instance.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/replicate",
    output = ReplicateInstanceOutput,
    errors(InvalidRequestException, AccessDeniedException, ServiceQuotaExceededException,
           ThrottlingException, ResourceNotFoundException, InternalServiceException,
           ResourceNotReadyException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReplicateInstance {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Replica region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub replica_region: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Replica alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    pub replica_alias: Option<Sensitive<String>>,
}

/// What [`ReplicateInstance`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReplicateInstanceOutput {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Update cross region routing.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateCrossRegionRouting.html)
#[connect_operation(
    method = PUT,
    uri = "/cross-region-routing/{InstanceId}",
    output = UpdateCrossRegionRoutingOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           ResourceConflictException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCrossRegionRouting {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Isolated all.
    pub isolated_all: bool,
}

/// What [`UpdateCrossRegionRouting`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCrossRegionRoutingOutput {}

/// Update instance attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceAttribute.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/attribute/{AttributeType}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateInstanceAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Attribute type.
    #[label]
    pub attribute_type: InstanceAttributeType,
    /// Value: 1 to 100 characters.
    pub value: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Update instance storage config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceStorageConfig.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/storage-config/{AssociationId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateInstanceStorageConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters.
    #[label]
    pub association_id: String,
    /// Resource type.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// Storage config.
    pub storage_config: InstanceStorageConfig,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Instance storage resource type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InstanceStorageResourceType {
    /// `CHAT_TRANSCRIPTS`.
    ChatTranscripts,
    /// `CALL_RECORDINGS`.
    CallRecordings,
    /// `SCHEDULED_REPORTS`.
    ScheduledReports,
    /// `MEDIA_STREAMS`.
    MediaStreams,
    /// `CONTACT_TRACE_RECORDS`.
    ContactTraceRecords,
    /// `AGENT_EVENTS`.
    AgentEvents,
    /// `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS`.
    RealTimeContactAnalysisSegments,
    /// `ATTACHMENTS`.
    Attachments,
    /// `CONTACT_EVALUATIONS`.
    ContactEvaluations,
    /// `SCREEN_RECORDINGS`.
    ScreenRecordings,
    /// `REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS`.
    RealTimeContactAnalysisChatSegments,
    /// `REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS`.
    RealTimeContactAnalysisVoiceSegments,
    /// `EMAIL_MESSAGES`.
    EmailMessages,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Instance storage config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InstanceStorageConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InstanceStorageConfig {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
    /// Storage type.
    pub storage_type: StorageType,
    /// S3 config.
    pub s3_config: Option<S3Config>,
    /// Kinesis video stream config.
    pub kinesis_video_stream_config: Option<KinesisVideoStreamConfig>,
    /// Kinesis stream config.
    pub kinesis_stream_config: Option<KinesisStreamConfig>,
    /// Kinesis firehose config.
    pub kinesis_firehose_config: Option<KinesisFirehoseConfig>,
}

/// S3 config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_S3Config.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct S3Config {
    /// Bucket name: 1 to 128 characters.
    pub bucket_name: String,
    /// Bucket prefix: 1 to 128 characters.
    pub bucket_prefix: String,
    /// Encryption config.
    pub encryption_config: Option<EncryptionConfig>,
}

/// Encryption config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EncryptionConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EncryptionConfig {
    /// Encryption type.
    pub encryption_type: EncryptionType,
    /// Key id: 1 to 128 characters.
    pub key_id: String,
}

/// Encryption type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EncryptionType {
    /// `KMS`.
    Kms,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Kinesis video stream config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_KinesisVideoStreamConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct KinesisVideoStreamConfig {
    /// Prefix: 1 to 128 characters.
    pub prefix: String,
    /// Retention period hours: 0 to 87600.
    pub retention_period_hours: i32,
    /// Encryption config.
    pub encryption_config: EncryptionConfig,
}

/// Kinesis stream config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_KinesisStreamConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct KinesisStreamConfig {
    /// Stream ARN.
    pub stream_arn: String,
}

/// Kinesis firehose config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_KinesisFirehoseConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct KinesisFirehoseConfig {
    /// Firehose ARN.
    pub firehose_arn: String,
}

/// Directory type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DirectoryType {
    /// `SAML`.
    Saml,
    /// `CONNECT_MANAGED`.
    ConnectManaged,
    /// `EXISTING_DIRECTORY`.
    ExistingDirectory,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Instance.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Instance {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Identity management type.
    pub identity_management_type: Option<DirectoryType>,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    pub instance_alias: Option<Sensitive<String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Service role.
    pub service_role: Option<String>,
    /// Instance status.
    pub instance_status: Option<InstanceStatus>,
    /// Status reason.
    pub status_reason: Option<InstanceStatusReason>,
    /// Inbound calls enabled.
    pub inbound_calls_enabled: Option<bool>,
    /// Outbound calls enabled.
    pub outbound_calls_enabled: Option<bool>,
    /// Instance access URL.
    pub instance_access_url: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Instance status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InstanceStatus {
    /// `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// `ACTIVE`.
    Active,
    /// `CREATION_FAILED`.
    CreationFailed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Instance status reason.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InstanceStatusReason.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InstanceStatusReason {
    /// Message.
    pub message: Option<String>,
}

/// Replication configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReplicationConfiguration {
    /// Replication status summary list: at most 11 items.
    pub replication_status_summary_list: Option<Vec<ReplicationStatusSummary>>,
    /// Source region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub source_region: Option<String>,
    /// Global sign in endpoint: 1 to 128 characters.
    pub global_sign_in_endpoint: Option<String>,
}

/// Replication status summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationStatusSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReplicationStatusSummary {
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: Option<String>,
    /// Replication status.
    pub replication_status: Option<InstanceReplicationStatus>,
    /// Replication status reason: at most 1024 characters.
    pub replication_status_reason: Option<String>,
}

/// Instance replication status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InstanceReplicationStatus {
    /// `INSTANCE_REPLICATION_COMPLETE`.
    InstanceReplicationComplete,
    /// `INSTANCE_REPLICATION_IN_PROGRESS`.
    InstanceReplicationInProgress,
    /// `INSTANCE_REPLICATION_FAILED`.
    InstanceReplicationFailed,
    /// `INSTANCE_REPLICA_DELETING`.
    InstanceReplicaDeleting,
    /// `INSTANCE_REPLICATION_DELETION_FAILED`.
    InstanceReplicationDeletionFailed,
    /// `RESOURCE_REPLICATION_NOT_STARTED`.
    ResourceReplicationNotStarted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Instance attribute type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InstanceAttributeType {
    /// `INBOUND_CALLS`.
    InboundCalls,
    /// `OUTBOUND_CALLS`.
    OutboundCalls,
    /// `CONTACTFLOW_LOGS`.
    ContactflowLogs,
    /// `CONTACT_LENS`.
    ContactLens,
    /// `AUTO_RESOLVE_BEST_VOICES`.
    AutoResolveBestVoices,
    /// `USE_CUSTOM_TTS_VOICES`.
    UseCustomTtsVoices,
    /// `EARLY_MEDIA`.
    EarlyMedia,
    /// `MULTI_PARTY_CONFERENCE`.
    MultiPartyConference,
    /// `AUTO_MUTE_AGENT_ON_HOLD`.
    AutoMuteAgentOnHold,
    /// `HIGH_VOLUME_OUTBOUND`.
    HighVolumeOutbound,
    /// `ENHANCED_CONTACT_MONITORING`.
    EnhancedContactMonitoring,
    /// `ENHANCED_CHAT_MONITORING`.
    EnhancedChatMonitoring,
    /// `MULTI_PARTY_CHAT_CONFERENCE`.
    MultiPartyChatConference,
    /// `MESSAGE_STREAMING`.
    MessageStreaming,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Attribute.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Attribute {
    /// Attribute type.
    pub attribute_type: Option<InstanceAttributeType>,
    /// Value: 1 to 100 characters.
    pub value: Option<String>,
}

/// Instance summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InstanceSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InstanceSummary {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Identity management type.
    pub identity_management_type: Option<DirectoryType>,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    pub instance_alias: Option<Sensitive<String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Service role.
    pub service_role: Option<String>,
    /// Instance status.
    pub instance_status: Option<InstanceStatus>,
    /// Inbound calls enabled.
    pub inbound_calls_enabled: Option<bool>,
    /// Outbound calls enabled.
    pub outbound_calls_enabled: Option<bool>,
    /// Instance access URL.
    pub instance_access_url: Option<String>,
}

/// Replication finding.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationFinding.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReplicationFinding {
    /// ARN.
    pub arn: String,
    /// Id: 1 to 500 characters.
    pub id: String,
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: Option<String>,
    /// Resource type: 1 to 128 characters.
    pub resource_type: String,
    /// Name: 1 to 512 characters.
    pub name: Option<String>,
    /// Operation: 1 to 256 characters.
    pub operation: Option<String>,
    /// Reference code: 1 to 256 characters.
    pub reference_code: Option<String>,
    /// Message: at most 4096 characters.
    pub message: Option<String>,
}

/// Approximate drifted resource count.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ApproximateDriftedResourceCount.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ApproximateDriftedResourceCount {
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: String,
    /// Count.
    pub count: i64,
    /// Timestamp.
    pub timestamp: Timestamp,
}

/// Resource replication status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResourceReplicationStatus.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceReplicationStatus {
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: String,
    /// Status: 1 to 128 characters.
    pub status: String,
}
