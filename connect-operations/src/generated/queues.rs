// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /queues/{InstanceId}/{QueueId}/associate-email-addresses`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueEmailAddresses.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`LimitExceededException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{AssociateQueueEmailAddresses, EmailAddressConfig};
///
/// let email_address_config = EmailAddressConfig::builder()
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = AssociateQueueEmailAddresses::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .email_addresses_config([email_address_config])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Email addresses config: 1 to 50 items. Required.
    pub email_addresses_config: Vec<EmailAddressConfig>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate queue quick connects.
///
/// `POST /queues/{InstanceId}/{QueueId}/associate-quick-connects`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueQuickConnects.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`LimitExceededException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::AssociateQueueQuickConnects;
///
/// let operation = AssociateQueueQuickConnects::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .quick_connect_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Quick connect ids: 1 to 50 items. Required.
    pub quick_connect_ids: Vec<String>,
}

/// Create queue.
///
/// `PUT /queues/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQueue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::CreateQueue;
///
/// let operation = CreateQueue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// Outbound caller config. Optional.
    pub outbound_caller_config: Option<OutboundCallerConfig>,
    /// Outbound email config. Optional.
    pub outbound_email_config: Option<OutboundEmailConfig>,
    /// Hours of operation id. Required.
    pub hours_of_operation_id: String,
    /// Max contacts: at least 0. Optional.
    pub max_contacts: Option<i32>,
    /// Quick connect ids: 1 to 50 items. Optional.
    pub quick_connect_ids: Option<Vec<String>>,
    /// Email addresses config: 1 to 50 items. Optional.
    pub email_addresses_config: Option<Vec<EmailAddressConfig>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateQueue`].
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
/// `DELETE /queues/{InstanceId}/{QueueId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQueue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ResourceInUseException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::DeleteQueue;
///
/// let operation = DeleteQueue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
}

/// Describe queue.
///
/// `GET /queues/{InstanceId}/{QueueId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQueue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
}

/// The output of [`DescribeQueue`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQueueOutput {
    /// Queue.
    pub queue: Option<Queue>,
}

/// Disassociate queue email addresses.
///
/// `POST /queues/{InstanceId}/{QueueId}/disassociate-email-addresses`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueEmailAddresses.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::DisassociateQueueEmailAddresses;
///
/// let operation = DisassociateQueueEmailAddresses::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .email_addresses_id(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Email addresses id: 1 to 50 items; each 1 to 500 characters. Required.
    pub email_addresses_id: Vec<String>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate queue quick connects.
///
/// `POST /queues/{InstanceId}/{QueueId}/disassociate-quick-connects`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueQuickConnects.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::DisassociateQueueQuickConnects;
///
/// let operation = DisassociateQueueQuickConnects::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .quick_connect_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Quick connect ids: 1 to 50 items. Required.
    pub quick_connect_ids: Vec<String>,
}

/// List queue email addresses.
///
/// `GET /queues/{InstanceId}/{QueueId}/email-addresses`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueueEmailAddresses.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::ListQueueEmailAddresses;
///
/// let operation = ListQueueEmailAddresses::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/queues/{InstanceId}/{QueueId}/email-addresses",
    output = ListQueueEmailAddressesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueEmailAddresses {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListQueueEmailAddresses`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueEmailAddressesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Email address metadata list. The items of the page.
    #[items]
    pub email_address_metadata_list: Option<Vec<EmailAddressSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List queue quick connects.
///
/// `GET /queues/{InstanceId}/{QueueId}/quick-connects`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueueQuickConnects.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::ListQueueQuickConnects;
///
/// let operation = ListQueueQuickConnects::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/queues/{InstanceId}/{QueueId}/quick-connects",
    output = ListQueueQuickConnectsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueQuickConnects {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListQueueQuickConnects`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueueQuickConnectsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Quick connect summary list. The items of the page.
    #[items]
    pub quick_connect_summary_list: Option<Vec<QuickConnectSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List queues.
///
/// `GET /queues-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue types: at most 2 items; each one of [`QueueType`]. Optional.
    #[query]
    pub queue_types: Option<Vec<QueueType>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListQueues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQueuesOutput {
    /// Queue summary list. The items of the page.
    #[items]
    pub queue_summary_list: Option<Vec<QueueSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search queues.
///
/// `POST /search-queues`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::SearchQueues;
///
/// let operation = SearchQueues::builder()
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<QueueSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<QueueSearchCriteria>,
}

/// The output of [`SearchQueues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQueuesOutput {
    /// Queues. The items of the page.
    #[items]
    pub queues: Option<Vec<Queue>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update queue hours of operation.
///
/// `POST /queues/{InstanceId}/{QueueId}/hours-of-operation`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueHoursOfOperation.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::UpdateQueueHoursOfOperation;
///
/// let operation = UpdateQueueHoursOfOperation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Hours of operation id. Required.
    pub hours_of_operation_id: String,
}

/// Update queue max contacts.
///
/// `POST /queues/{InstanceId}/{QueueId}/max-contacts`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueMaxContacts.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::UpdateQueueMaxContacts;
///
/// let operation = UpdateQueueMaxContacts::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Max contacts: at least 0. Optional.
    pub max_contacts: Option<i32>,
}

/// Update queue name.
///
/// `POST /queues/{InstanceId}/{QueueId}/name`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueName.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::UpdateQueueName;
///
/// let operation = UpdateQueueName::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
}

/// Update queue outbound caller config.
///
/// `POST /queues/{InstanceId}/{QueueId}/outbound-caller-config`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundCallerConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{OutboundCallerConfig, UpdateQueueOutboundCallerConfig};
///
/// let outbound_caller_config = OutboundCallerConfig::builder().build();
/// let operation = UpdateQueueOutboundCallerConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .outbound_caller_config(outbound_caller_config)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Outbound caller config. Required.
    pub outbound_caller_config: OutboundCallerConfig,
}

/// Update queue outbound email config.
///
/// `POST /queues/{InstanceId}/{QueueId}/outbound-email-config`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundEmailConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`],
/// [`ConditionalOperationFailedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{OutboundEmailConfig, UpdateQueueOutboundEmailConfig};
///
/// let outbound_email_config = OutboundEmailConfig::builder().build();
/// let operation = UpdateQueueOutboundEmailConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .outbound_email_config(outbound_email_config)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Outbound email config. Required.
    pub outbound_email_config: OutboundEmailConfig,
}

/// Update queue status.
///
/// `POST /queues/{InstanceId}/{QueueId}/status`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::queues::{QueueStatus, UpdateQueueStatus};
///
/// let operation = UpdateQueueStatus::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .status(QueueStatus::Enabled)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Queue id. Required.
    #[label]
    pub queue_id: String,
    /// Status: one of [`QueueStatus`]. Required.
    pub status: QueueStatus,
}

/// Email address config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressConfig {
    /// Email address id: 1 to 500 characters. Required.
    pub email_address_id: String,
}

/// Outbound caller config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundCallerConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundCallerConfig {
    /// Outbound caller id name: 1 to 255 characters. Optional.
    pub outbound_caller_id_name: Option<String>,
    /// Outbound caller id number id. Optional.
    pub outbound_caller_id_number_id: Option<String>,
    /// Outbound flow id: at most 500 characters. Optional.
    pub outbound_flow_id: Option<String>,
}

/// Outbound email config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundEmailConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundEmailConfig {
    /// Outbound email address id: 1 to 500 characters. Optional.
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
    /// Status: one of [`QueueStatus`].
    pub status: Option<QueueStatus>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Queue status.
///
/// One of `ENABLED`, `DISABLED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QueueStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value unknown to this declaration.
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
///
/// One of `STANDARD`, `AGENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QueueType {
    /// `STANDARD`.
    Standard,
    /// `AGENT`.
    Agent,
    /// A value unknown to this declaration.
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
    /// Queue type: one of [`QueueType`].
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
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Queue search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<QueueSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<QueueSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Queue type condition: one of [`SearchableQueueType`]. Optional.
    pub queue_type_condition: Option<SearchableQueueType>,
}

/// Searchable queue type.
///
/// One of `STANDARD`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchableQueueType {
    /// `STANDARD`.
    Standard,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}
