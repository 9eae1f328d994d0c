// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Queues.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, QuickConnectSummary, QuickConnectType, StringComparisonType,
    StringCondition, TagCondition,
};

/// Associate queue email addresses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueEmailAddresses.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/associate-email-addresses",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           LimitExceededException, ThrottlingException, InternalServiceException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateQueueEmailAddresses {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Email addresses config: 1 to 50 items.
    pub email_addresses_config: Vec<EmailAddressConfig>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate queue quick connects.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueQuickConnects.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/associate-quick-connects",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           LimitExceededException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateQueueQuickConnects {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Quick connect ids: 1 to 50 items.
    pub quick_connect_ids: Vec<String>,
}

/// Create queue.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQueue.html)
#[connect_operation(
    method = PUT,
    uri = "/queues/{InstanceId}",
    output = CreateQueueOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateQueue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Outbound caller config.
    pub outbound_caller_config: Option<OutboundCallerConfig>,
    /// Outbound email config.
    pub outbound_email_config: Option<OutboundEmailConfig>,
    /// Hours of operation id.
    pub hours_of_operation_id: String,
    /// Max contacts: at least 0.
    pub max_contacts: Option<i32>,
    /// Quick connect ids: 1 to 50 items.
    pub quick_connect_ids: Option<Vec<String>>,
    /// Email addresses config: 1 to 50 items.
    pub email_addresses_config: Option<Vec<EmailAddressConfig>>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateQueue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateQueueOutput {
    /// Queue ARN.
    pub queue_arn: Option<String>,
    /// Queue id.
    pub queue_id: Option<String>,
}

/// Delete queue.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQueue.html)
#[connect_operation(
    method = DELETE,
    uri = "/queues/{InstanceId}/{QueueId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ResourceInUseException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteQueue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
}

/// Describe queue.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQueue.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{DescribeQueue, DescribeQueueError, QueueStatus};
///
/// let describe = DescribeQueue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("33333333-4444-5555-6666-777777777777")
///     .build();
/// match client.send(describe).await {
///     Ok(described) => match described.queue.and_then(|queue| queue.status) {
///         Some(QueueStatus::Enabled) => println!("open"),
///         // Enums are open: a status that AWS adds later is kept, and prints as it came.
///         status => println!("closed: {status:?}"),
///     },
///     Err(error) => match error.kind() {
///         DescribeQueueError::ResourceNotFoundException(_) => println!("no such queue"),
///         _ => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/queues/{InstanceId}/{QueueId}",
    output = DescribeQueueOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQueue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
}

/// What [`DescribeQueue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQueueOutput {
    /// Queue.
    pub queue: Option<Queue>,
}

/// Disassociate queue email addresses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueEmailAddresses.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/disassociate-email-addresses",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateQueueEmailAddresses {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Email addresses id: 1 to 50 items; each 1 to 500 characters.
    pub email_addresses_id: Vec<String>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate queue quick connects.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueQuickConnects.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/disassociate-quick-connects",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateQueueQuickConnects {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Quick connect ids: 1 to 50 items.
    pub quick_connect_ids: Vec<String>,
}

/// List queue email addresses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueueEmailAddresses.html)
#[connect_operation(
    method = GET,
    uri = "/queues/{InstanceId}/{QueueId}/email-addresses",
    output = ListQueueEmailAddressesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueEmailAddresses {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListQueueEmailAddresses`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueEmailAddressesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Email address metadata list.
    #[items]
    pub email_address_metadata_list: Option<Vec<EmailAddressSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List queue quick connects.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueueQuickConnects.html)
#[connect_operation(
    method = GET,
    uri = "/queues/{InstanceId}/{QueueId}/quick-connects",
    output = ListQueueQuickConnectsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueQuickConnects {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListQueueQuickConnects`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueQuickConnectsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Quick connect summary list.
    #[items]
    pub quick_connect_summary_list: Option<Vec<QuickConnectSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List queues.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueues.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{ListQueues, QueueType};
///
/// let list = ListQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     // Each agent has a queue too; these are the others.
///     .queue_types([QueueType::Standard])
///     .max_results(100)
///     .build();
/// let mut queues = client.paginate(list).items();
/// while let Some(queue) = queues.next().await? {
///     println!("{:?} {:?}", queue.id, queue.name);
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/queues-summary/{InstanceId}",
    output = ListQueuesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueues {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue types: at most 2 items.
    #[query]
    pub queue_types: Option<Vec<QueueType>>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListQueues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueuesOutput {
    /// Queue summary list.
    #[items]
    pub queue_summary_list: Option<Vec<QueueSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search queues.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchQueues.html)
#[connect_operation(
    method = POST,
    uri = "/search-queues",
    output = SearchQueuesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQueues {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<QueueSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<QueueSearchCriteria>,
}

/// What [`SearchQueues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQueuesOutput {
    /// Queues.
    #[items]
    pub queues: Option<Vec<Queue>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update queue hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueHoursOfOperation.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/hours-of-operation",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueHoursOfOperation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Hours of operation id.
    pub hours_of_operation_id: String,
}

/// Update queue max contacts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueMaxContacts.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/max-contacts",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueMaxContacts {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Max contacts: at least 0.
    pub max_contacts: Option<i32>,
}

/// Update queue name.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueName.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/name",
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueName {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
}

/// Update queue outbound caller config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundCallerConfig.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/outbound-caller-config",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueOutboundCallerConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Outbound caller config.
    pub outbound_caller_config: OutboundCallerConfig,
}

/// Update queue outbound email config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundEmailConfig.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/outbound-email-config",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException,
           ConditionalOperationFailedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueOutboundEmailConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Outbound email config.
    pub outbound_email_config: OutboundEmailConfig,
}

/// Update queue status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueStatus.html)
#[connect_operation(
    method = POST,
    uri = "/queues/{InstanceId}/{QueueId}/status",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQueueStatus {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Queue id.
    #[label]
    pub queue_id: String,
    /// Status.
    pub status: QueueStatus,
}

/// Email address config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressConfig {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: String,
}

/// Outbound caller config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundCallerConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundCallerConfig {
    /// Outbound caller id name: 1 to 255 characters.
    pub outbound_caller_id_name: Option<String>,
    /// Outbound caller id number id.
    pub outbound_caller_id_number_id: Option<String>,
    /// Outbound flow id: at most 500 characters.
    pub outbound_flow_id: Option<String>,
}

/// Outbound email config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundEmailConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundEmailConfig {
    /// Outbound email address id: 1 to 500 characters.
    pub outbound_email_address_id: Option<String>,
}

/// Queue.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Queue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Queue {
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Queue ARN.
    pub queue_arn: Option<String>,
    /// Queue id.
    pub queue_id: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Outbound caller config.
    pub outbound_caller_config: Option<OutboundCallerConfig>,
    /// Outbound email config.
    pub outbound_email_config: Option<OutboundEmailConfig>,
    /// Hours of operation id.
    pub hours_of_operation_id: Option<String>,
    /// Max contacts: at least 0.
    pub max_contacts: Option<i32>,
    /// Status.
    pub status: Option<QueueStatus>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Queue status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QueueStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Email address summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressSummary {
    /// Id: 1 to 500 characters.
    pub id: Option<String>,
    /// ARN: 1 to 500 characters.
    pub arn: Option<String>,
    /// Is default outbound email.
    pub is_default_outbound_email: Option<bool>,
}

/// Queue type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QueueType {
    /// `STANDARD`.
    Standard,
    /// `AGENT`.
    Agent,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Queue summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 256 characters.
    pub name: Option<String>,
    /// Queue type.
    pub queue_type: Option<QueueType>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Queue search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Queue search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<QueueSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<QueueSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Queue type condition.
    pub queue_type_condition: Option<SearchableQueueType>,
}

/// Searchable queue type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchableQueueType {
    /// `STANDARD`.
    Standard,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}
