// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /instance/{InstanceId}/storage-config`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateInstanceStorageConfig.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource type: one of [`InstanceStorageResourceType`]. Required.
    pub resource_type: InstanceStorageResourceType,
    /// Storage config. Required.
    pub storage_config: InstanceStorageConfig,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`AssociateInstanceStorageConfig`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateInstanceStorageConfigOutput {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
}

/// Create instance.
///
/// `PUT /instance`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ServiceQuotaExceededException`], [`ThrottlingException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{CreateInstance, DirectoryType};
///
/// let operation = CreateInstance::builder()
///     .identity_management_type(DirectoryType::Saml)
///     .inbound_calls_enabled(true)
///     .outbound_calls_enabled(true)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Identity management type: one of [`DirectoryType`]. Required.
    pub identity_management_type: DirectoryType,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    /// Optional. Sensitive.
    pub instance_alias: Option<Sensitive<String>>,
    /// Directory id: exactly 12 characters; pattern `^d-[0-9a-f]{10}$`. Optional.
    pub directory_id: Option<String>,
    /// Inbound calls enabled. Required.
    pub inbound_calls_enabled: bool,
    /// Outbound calls enabled. Required.
    pub outbound_calls_enabled: bool,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateInstance`].
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
/// `DELETE /instance/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteInstance.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::DeleteInstance;
///
/// let operation = DeleteInstance::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteInstance {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Describe instance.
///
/// `GET /instance/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeInstance`].
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
/// `GET /instance/{InstanceId}/attribute/{AttributeType}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceAttribute.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{DescribeInstanceAttribute, InstanceAttributeType};
///
/// let operation = DescribeInstanceAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .attribute_type(InstanceAttributeType::InboundCalls)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Attribute type: one of [`InstanceAttributeType`]. Required.
    #[label]
    pub attribute_type: InstanceAttributeType,
}

/// The output of [`DescribeInstanceAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceAttributeOutput {
    /// Attribute.
    pub attribute: Option<Attribute>,
}

/// Describe instance storage config.
///
/// `GET /instance/{InstanceId}/storage-config/{AssociationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceStorageConfig.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{DescribeInstanceStorageConfig, InstanceStorageResourceType};
///
/// let operation = DescribeInstanceStorageConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .association_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(InstanceStorageResourceType::ChatTranscripts)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters. Required.
    #[label]
    pub association_id: String,
    /// Resource type: one of [`InstanceStorageResourceType`]. Required.
    #[query]
    pub resource_type: InstanceStorageResourceType,
}

/// The output of [`DescribeInstanceStorageConfig`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeInstanceStorageConfigOutput {
    /// Storage config.
    pub storage_config: Option<InstanceStorageConfig>,
}

/// Disassociate instance storage config.
///
/// `DELETE /instance/{InstanceId}/storage-config/{AssociationId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateInstanceStorageConfig.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{
///     DisassociateInstanceStorageConfig, InstanceStorageResourceType,
/// };
///
/// let operation = DisassociateInstanceStorageConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .association_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(InstanceStorageResourceType::ChatTranscripts)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters. Required.
    #[label]
    pub association_id: String,
    /// Resource type: one of [`InstanceStorageResourceType`]. Required.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Get cross region routing.
///
/// `GET /cross-region-routing/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCrossRegionRouting.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::GetCrossRegionRouting;
///
/// let operation = GetCrossRegionRouting::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`GetCrossRegionRouting`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCrossRegionRoutingOutput {
    /// Isolated regions: each a Region, like `us-west-2`, 8 to 31 characters.
    pub isolated_regions: Option<Vec<String>>,
}

/// List instance attributes.
///
/// `GET /instance/{InstanceId}/attributes`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceAttributes.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::ListInstanceAttributes;
///
/// let operation = ListInstanceAttributes::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 7. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListInstanceAttributes`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceAttributesOutput {
    /// Attributes. The items of the page.
    #[items]
    pub attributes: Option<Vec<Attribute>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List instance storage configs.
///
/// `GET /instance/{InstanceId}/storage-configs`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceStorageConfigs.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource type: one of [`InstanceStorageResourceType`]. Required.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 10. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListInstanceStorageConfigs`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstanceStorageConfigsOutput {
    /// Storage configs. The items of the page.
    #[items]
    pub storage_configs: Option<Vec<InstanceStorageConfig>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List instances.
///
/// `GET /instance`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 10. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListInstances`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListInstancesOutput {
    /// Instance summary list. The items of the page.
    #[items]
    pub instance_summary_list: Option<Vec<InstanceSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List replication findings.
///
/// `GET /replication-findings/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListReplicationFindings.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::ListReplicationFindings;
///
/// let operation = ListReplicationFindings::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_type("example")
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource type: 1 to 128 characters. Required.
    #[query]
    pub resource_type: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListReplicationFindings`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListReplicationFindingsOutput {
    /// Replication findings list. The items of the page.
    #[items]
    pub replication_findings_list: Vec<ReplicationFinding>,
    /// Approximate drifted resource counts: 1 to 2 items.
    pub approximate_drifted_resource_counts: Option<Vec<ApproximateDriftedResourceCount>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Resource replication statuses: 1 to 2 items.
    pub resource_replication_statuses: Option<Vec<ResourceReplicationStatus>>,
}

/// Replicate instance.
///
/// `POST /instance/{InstanceId}/replicate`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ResourceNotReadyException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::ReplicateInstance;
///
/// let operation = ReplicateInstance::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .replica_region("us-west-2")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Replica region: a Region, like `us-west-2`; 8 to 31 characters. Required.
    pub replica_region: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Replica alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    /// Optional. Sensitive.
    pub replica_alias: Option<Sensitive<String>>,
}

/// The output of [`ReplicateInstance`].
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
/// `PUT /cross-region-routing/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateCrossRegionRouting.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`ResourceConflictException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::UpdateCrossRegionRouting;
///
/// let operation = UpdateCrossRegionRouting::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .isolated_all(true)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Isolated all. Required.
    pub isolated_all: bool,
}

/// The output of [`UpdateCrossRegionRouting`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCrossRegionRoutingOutput {}

/// Update instance attribute.
///
/// `POST /instance/{InstanceId}/attribute/{AttributeType}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceAttribute.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{InstanceAttributeType, UpdateInstanceAttribute};
///
/// let operation = UpdateInstanceAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .attribute_type(InstanceAttributeType::InboundCalls)
///     .value("example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Attribute type: one of [`InstanceAttributeType`]. Required.
    #[label]
    pub attribute_type: InstanceAttributeType,
    /// Value: 1 to 100 characters. Required.
    pub value: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Update instance storage config.
///
/// `POST /instance/{InstanceId}/storage-config/{AssociationId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceStorageConfig.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::instances::{
///     InstanceStorageConfig, InstanceStorageResourceType, StorageType, UpdateInstanceStorageConfig,
/// };
///
/// let instance_storage_config = InstanceStorageConfig::builder()
///     .storage_type(StorageType::S3)
///     .build();
/// let operation = UpdateInstanceStorageConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .association_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(InstanceStorageResourceType::ChatTranscripts)
///     .storage_config(instance_storage_config)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters. Required.
    #[label]
    pub association_id: String,
    /// Resource type: one of [`InstanceStorageResourceType`]. Required.
    #[query]
    pub resource_type: InstanceStorageResourceType,
    /// Storage config. Required.
    pub storage_config: InstanceStorageConfig,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
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
    /// A value unknown to this declaration.
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
    /// Association id: 1 to 100 characters. Optional.
    pub association_id: Option<String>,
    /// Storage type: one of [`StorageType`]. Required.
    pub storage_type: StorageType,
    /// S3 config. Optional.
    pub s3_config: Option<S3Config>,
    /// Kinesis video stream config. Optional.
    pub kinesis_video_stream_config: Option<KinesisVideoStreamConfig>,
    /// Kinesis stream config. Optional.
    pub kinesis_stream_config: Option<KinesisStreamConfig>,
    /// Kinesis firehose config. Optional.
    pub kinesis_firehose_config: Option<KinesisFirehoseConfig>,
}

/// S3 config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_S3Config.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct S3Config {
    /// Bucket name: 1 to 128 characters. Required.
    pub bucket_name: String,
    /// Bucket prefix: 1 to 128 characters. Required.
    pub bucket_prefix: String,
    /// Encryption config. Optional.
    pub encryption_config: Option<EncryptionConfig>,
}

/// Encryption config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EncryptionConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EncryptionConfig {
    /// Encryption type: one of [`EncryptionType`]. Required.
    pub encryption_type: EncryptionType,
    /// Key id: 1 to 128 characters. Required.
    pub key_id: String,
}

/// Encryption type.
///
/// One of `KMS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EncryptionType {
    /// `KMS`.
    Kms,
    /// A value unknown to this declaration.
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
    /// Prefix: 1 to 128 characters. Required.
    pub prefix: String,
    /// Retention period hours: 0 to 87600. Required.
    pub retention_period_hours: i32,
    /// Encryption config. Required.
    pub encryption_config: EncryptionConfig,
}

/// Kinesis stream config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_KinesisStreamConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct KinesisStreamConfig {
    /// Stream ARN. Required.
    pub stream_arn: String,
}

/// Kinesis firehose config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_KinesisFirehoseConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct KinesisFirehoseConfig {
    /// Firehose ARN. Required.
    pub firehose_arn: String,
}

/// Directory type.
///
/// One of `SAML`, `CONNECT_MANAGED`, `EXISTING_DIRECTORY`.
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
    /// A value unknown to this declaration.
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
    /// Identity management type: one of [`DirectoryType`].
    pub identity_management_type: Option<DirectoryType>,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    /// Sensitive.
    pub instance_alias: Option<Sensitive<String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Service role: an ARN.
    pub service_role: Option<String>,
    /// Instance status: one of [`InstanceStatus`].
    pub instance_status: Option<InstanceStatus>,
    /// Status reason.
    pub status_reason: Option<InstanceStatusReason>,
    /// Inbound calls enabled.
    pub inbound_calls_enabled: Option<bool>,
    /// Outbound calls enabled.
    pub outbound_calls_enabled: Option<bool>,
    /// Instance access URL.
    pub instance_access_url: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Instance status.
///
/// One of `CREATION_IN_PROGRESS`, `ACTIVE`, `CREATION_FAILED`.
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
    /// A value unknown to this declaration.
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
    /// Source region: a Region, like `us-west-2`; 8 to 31 characters.
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
    /// Region: a Region, like `us-west-2`; 8 to 31 characters.
    pub region: Option<String>,
    /// Replication status: one of [`InstanceReplicationStatus`].
    pub replication_status: Option<InstanceReplicationStatus>,
    /// Replication status reason: at most 1024 characters.
    pub replication_status_reason: Option<String>,
}

/// Instance replication status.
///
/// One of `INSTANCE_REPLICATION_COMPLETE`, `INSTANCE_REPLICATION_IN_PROGRESS`,
/// `INSTANCE_REPLICATION_FAILED`, `INSTANCE_REPLICA_DELETING`,
/// `INSTANCE_REPLICATION_DELETION_FAILED`, `RESOURCE_REPLICATION_NOT_STARTED`.
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
    /// A value unknown to this declaration.
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
    /// A value unknown to this declaration.
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
    /// Attribute type: one of [`InstanceAttributeType`].
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
    /// Identity management type: one of [`DirectoryType`].
    pub identity_management_type: Option<DirectoryType>,
    /// Instance alias: 1 to 45 characters; pattern `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`.
    /// Sensitive.
    pub instance_alias: Option<Sensitive<String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Service role: an ARN.
    pub service_role: Option<String>,
    /// Instance status: one of [`InstanceStatus`].
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
    /// ARN. Always present.
    pub arn: String,
    /// Id: 1 to 500 characters. Always present.
    pub id: String,
    /// Region: a Region, like `us-west-2`; 8 to 31 characters.
    pub region: Option<String>,
    /// Resource type: 1 to 128 characters. Always present.
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
    /// Region: a Region, like `us-west-2`; 8 to 31 characters. Always present.
    pub region: String,
    /// Count. Always present.
    pub count: i64,
    /// Timestamp. Always present.
    pub timestamp: Timestamp,
}

/// Resource replication status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResourceReplicationStatus.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceReplicationStatus {
    /// Region: a Region, like `us-west-2`; 8 to 31 characters. Always present.
    pub region: String,
    /// Status: 1 to 128 characters. Always present.
    pub status: String,
}
