// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Routing profiles.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    Channel, ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Associate routing profile queues.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateRoutingProfileQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::AssociateRoutingProfileQueues;
///
/// let operation = AssociateRoutingProfileQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateRoutingProfileQueues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Queue configs: 1 to 10 items. Optional.
    pub queue_configs: Option<Vec<RoutingProfileQueueConfig>>,
    /// Manual assignment queue configs: 1 to 10 items. Optional.
    pub manual_assignment_queue_configs: Option<Vec<RoutingProfileManualAssignmentQueueConfig>>,
}

/// Create routing profile.
///
/// `PUT /routing-profiles/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateRoutingProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::{Channel, CreateRoutingProfile, MediaConcurrency};
///
/// let media_concurrency = MediaConcurrency::builder().channel(Channel::Voice).build();
/// let operation = CreateRoutingProfile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .description("example")
///     .default_outbound_queue_id("22222222-3333-4444-5555-666666666666")
///     .media_concurrencies([media_concurrency])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/routing-profiles/{InstanceId}",
    output = CreateRoutingProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRoutingProfile {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Required.
    pub description: String,
    /// Default outbound queue id. Required.
    pub default_outbound_queue_id: String,
    /// Queue configs: 1 to 10 items. Optional.
    pub queue_configs: Option<Vec<RoutingProfileQueueConfig>>,
    /// Manual assignment queue configs: 1 to 10 items. Optional.
    pub manual_assignment_queue_configs: Option<Vec<RoutingProfileManualAssignmentQueueConfig>>,
    /// Media concurrencies. Required.
    pub media_concurrencies: Vec<MediaConcurrency>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Agent availability timer: one of [`AgentAvailabilityTimer`]. Optional.
    pub agent_availability_timer: Option<AgentAvailabilityTimer>,
}

/// The output of [`CreateRoutingProfile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRoutingProfileOutput {
    /// Routing profile ARN.
    pub routing_profile_arn: Option<String>,
    /// Routing profile id.
    pub routing_profile_id: Option<String>,
}

/// Delete routing profile.
///
/// `DELETE /routing-profiles/{InstanceId}/{RoutingProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteRoutingProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ResourceInUseException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::DeleteRoutingProfile;
///
/// let operation = DeleteRoutingProfile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ResourceInUseException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteRoutingProfile {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
}

/// Describe routing profile.
///
/// `GET /routing-profiles/{InstanceId}/{RoutingProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeRoutingProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::DescribeRoutingProfile;
///
/// let operation = DescribeRoutingProfile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}",
    output = DescribeRoutingProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeRoutingProfile {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
}

/// The output of [`DescribeRoutingProfile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeRoutingProfileOutput {
    /// Routing profile.
    pub routing_profile: Option<RoutingProfile>,
}

/// Disassociate routing profile queues.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateRoutingProfileQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::DisassociateRoutingProfileQueues;
///
/// let operation = DisassociateRoutingProfileQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateRoutingProfileQueues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Queue references. Optional.
    pub queue_references: Option<Vec<RoutingProfileQueueReference>>,
    /// Manual assignment queue references. Optional.
    pub manual_assignment_queue_references: Option<Vec<RoutingProfileQueueReference>>,
}

/// List routing profile manual assignment queues.
///
/// `GET /routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRoutingProfileManualAssignmentQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::ListRoutingProfileManualAssignmentQueues;
///
/// let operation = ListRoutingProfileManualAssignmentQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues",
    output = ListRoutingProfileManualAssignmentQueuesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfileManualAssignmentQueues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListRoutingProfileManualAssignmentQueues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfileManualAssignmentQueuesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Routing profile manual assignment queue config summary list. The items of the page.
    #[items]
    pub routing_profile_manual_assignment_queue_config_summary_list:
        Option<Vec<RoutingProfileManualAssignmentQueueConfigSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List routing profile queues.
///
/// `GET /routing-profiles/{InstanceId}/{RoutingProfileId}/queues`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRoutingProfileQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::ListRoutingProfileQueues;
///
/// let operation = ListRoutingProfileQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/queues",
    output = ListRoutingProfileQueuesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfileQueues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListRoutingProfileQueues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfileQueuesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Routing profile queue config summary list. The items of the page.
    #[items]
    pub routing_profile_queue_config_summary_list: Option<Vec<RoutingProfileQueueConfigSummary>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List routing profiles.
///
/// `GET /routing-profiles-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRoutingProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::ListRoutingProfiles;
///
/// let list = ListRoutingProfiles::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let profiles = client.paginate(list).items().try_collect().await?;
/// let sales = profiles.iter().find(|profile| profile.name.as_deref() == Some("Sales"));
/// println!("{:?}", sales.and_then(|profile| profile.id.as_deref()));
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/routing-profiles-summary/{InstanceId}",
    output = ListRoutingProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfiles {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListRoutingProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRoutingProfilesOutput {
    /// Routing profile summary list. The items of the page.
    #[items]
    pub routing_profile_summary_list: Option<Vec<RoutingProfileSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search routing profiles.
///
/// `POST /search-routing-profiles`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchRoutingProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::SearchRoutingProfiles;
///
/// let operation = SearchRoutingProfiles::builder()
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
    uri = "/search-routing-profiles",
    output = SearchRoutingProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRoutingProfiles {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<RoutingProfileSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<RoutingProfileSearchCriteria>,
}

/// The output of [`SearchRoutingProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRoutingProfilesOutput {
    /// Routing profiles. The items of the page.
    #[items]
    pub routing_profiles: Option<Vec<RoutingProfile>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update routing profile agent availability timer.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileAgentAvailabilityTimer.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::{
///     AgentAvailabilityTimer, UpdateRoutingProfileAgentAvailabilityTimer,
/// };
///
/// let operation = UpdateRoutingProfileAgentAvailabilityTimer::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .agent_availability_timer(AgentAvailabilityTimer::TimeSinceLastActivity)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRoutingProfileAgentAvailabilityTimer {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Agent availability timer: one of [`AgentAvailabilityTimer`]. Required.
    pub agent_availability_timer: AgentAvailabilityTimer,
}

/// Update routing profile concurrency.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileConcurrency.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::{
///     Channel, MediaConcurrency, UpdateRoutingProfileConcurrency,
/// };
///
/// let media_concurrency = MediaConcurrency::builder().channel(Channel::Voice).build();
/// let operation = UpdateRoutingProfileConcurrency::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .media_concurrencies([media_concurrency])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRoutingProfileConcurrency {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Media concurrencies. Required.
    pub media_concurrencies: Vec<MediaConcurrency>,
}

/// Update routing profile default outbound queue.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileDefaultOutboundQueue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::UpdateRoutingProfileDefaultOutboundQueue;
///
/// let operation = UpdateRoutingProfileDefaultOutboundQueue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .default_outbound_queue_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRoutingProfileDefaultOutboundQueue {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Default outbound queue id. Required.
    pub default_outbound_queue_id: String,
}

/// Update routing profile name.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/name`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileName.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::UpdateRoutingProfileName;
///
/// let operation = UpdateRoutingProfileName::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/name",
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRoutingProfileName {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
}

/// Update routing profile queues.
///
/// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/queues`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileQueues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::routing_profiles::{
///     Channel, RoutingProfileQueueConfig, RoutingProfileQueueReference, UpdateRoutingProfileQueues,
/// };
///
/// let routing_profile_queue_reference = RoutingProfileQueueReference::builder()
///     .queue_id("22222222-3333-4444-5555-666666666666")
///     .channel(Channel::Voice)
///     .build();
/// let routing_profile_queue_config = RoutingProfileQueueConfig::builder()
///     .queue_reference(routing_profile_queue_reference)
///     .priority(1)
///     .delay(1)
///     .build();
/// let operation = UpdateRoutingProfileQueues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .queue_configs([routing_profile_queue_config])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/routing-profiles/{InstanceId}/{RoutingProfileId}/queues",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRoutingProfileQueues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Routing profile id. Required.
    #[label]
    pub routing_profile_id: String,
    /// Queue configs: 1 to 10 items. Required.
    pub queue_configs: Vec<RoutingProfileQueueConfig>,
}

/// Routing profile queue config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileQueueConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileQueueConfig {
    /// Queue reference. Required.
    pub queue_reference: RoutingProfileQueueReference,
    /// Priority: 1 to 99. Required.
    pub priority: i32,
    /// Delay: 0 to 9999. Required.
    pub delay: i32,
}

/// Routing profile queue reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileQueueReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileQueueReference {
    /// Queue id. Required.
    pub queue_id: String,
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
}

/// Routing profile manual assignment queue config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileManualAssignmentQueueConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileManualAssignmentQueueConfig {
    /// Queue reference. Required.
    pub queue_reference: RoutingProfileQueueReference,
}

/// Media concurrency.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MediaConcurrency.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MediaConcurrency {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Concurrency: 0 to 10. Optional.
    pub concurrency: Option<i32>,
    /// Cross channel behavior. Optional.
    pub cross_channel_behavior: Option<CrossChannelBehavior>,
    /// Workload type concurrencies: 1 to 5 items. Optional.
    pub workload_type_concurrencies: Option<Vec<WorkloadTypeConcurrency>>,
}

/// Cross channel behavior.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CrossChannelBehavior.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CrossChannelBehavior {
    /// Behavior type: one of [`BehaviorType`]. Required.
    pub behavior_type: BehaviorType,
}

/// Behavior type.
///
/// One of `ROUTE_CURRENT_CHANNEL_ONLY`, `ROUTE_ANY_CHANNEL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum BehaviorType {
    /// `ROUTE_CURRENT_CHANNEL_ONLY`.
    RouteCurrentChannelOnly,
    /// `ROUTE_ANY_CHANNEL`.
    RouteAnyChannel,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Workload type concurrency.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkloadTypeConcurrency.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkloadTypeConcurrency {
    /// Workload type. Required.
    pub workload_type: String,
    /// Concurrency: 1 to 10. Required.
    pub concurrency: i32,
    /// Cross channel workload behavior. Optional.
    pub cross_channel_workload_behavior: Option<CrossChannelWorkloadBehavior>,
}

/// Cross channel workload behavior.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CrossChannelWorkloadBehavior.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CrossChannelWorkloadBehavior {
    /// Channel workload behavior type: one of [`ChannelWorkloadBehaviorType`]. Optional.
    pub channel_workload_behavior_type: Option<ChannelWorkloadBehaviorType>,
}

/// Channel workload behavior type.
///
/// One of `ROUTE_CURRENT_CHANNEL_CURRENT_WORKLOADTYPE_ONLY`,
/// `ROUTE_CURRENT_CHANNEL_ANY_WORKLOADTYPE_ONLY`, `ROUTE_ANY_CHANNEL_ANY_WORKLOAD_TYPE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ChannelWorkloadBehaviorType {
    /// `ROUTE_CURRENT_CHANNEL_CURRENT_WORKLOADTYPE_ONLY`.
    RouteCurrentChannelCurrentWorkloadtypeOnly,
    /// `ROUTE_CURRENT_CHANNEL_ANY_WORKLOADTYPE_ONLY`.
    RouteCurrentChannelAnyWorkloadtypeOnly,
    /// `ROUTE_ANY_CHANNEL_ANY_WORKLOAD_TYPE`.
    RouteAnyChannelAnyWorkloadType,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Agent availability timer.
///
/// One of `TIME_SINCE_LAST_ACTIVITY`, `TIME_SINCE_LAST_INBOUND`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AgentAvailabilityTimer {
    /// `TIME_SINCE_LAST_ACTIVITY`.
    TimeSinceLastActivity,
    /// `TIME_SINCE_LAST_INBOUND`.
    TimeSinceLastInbound,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Routing profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfile.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfile {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Routing profile ARN.
    pub routing_profile_arn: Option<String>,
    /// Routing profile id.
    pub routing_profile_id: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Media concurrencies.
    pub media_concurrencies: Option<Vec<MediaConcurrency>>,
    /// Default outbound queue id.
    pub default_outbound_queue_id: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Number of associated queues.
    pub number_of_associated_queues: Option<i64>,
    /// Number of associated manual assignment queues.
    pub number_of_associated_manual_assignment_queues: Option<i64>,
    /// Number of associated users.
    pub number_of_associated_users: Option<i64>,
    /// Agent availability timer: one of [`AgentAvailabilityTimer`].
    pub agent_availability_timer: Option<AgentAvailabilityTimer>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Associated queue ids.
    pub associated_queue_ids: Option<Vec<String>>,
    /// Associated manual assignment queue ids.
    pub associated_manual_assignment_queue_ids: Option<Vec<String>>,
}

/// Routing profile manual assignment queue config summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileManualAssignmentQueueConfigSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileManualAssignmentQueueConfigSummary {
    /// Queue id. Always present.
    pub queue_id: String,
    /// Queue ARN. Always present.
    pub queue_arn: String,
    /// Queue name: 1 to 256 characters. Always present.
    pub queue_name: String,
    /// Channel: one of [`Channel`]. Always present.
    pub channel: Channel,
}

/// Routing profile queue config summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileQueueConfigSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileQueueConfigSummary {
    /// Queue id. Always present.
    pub queue_id: String,
    /// Queue ARN. Always present.
    pub queue_arn: String,
    /// Queue name: 1 to 256 characters. Always present.
    pub queue_name: String,
    /// Priority: 1 to 99. Always present.
    pub priority: i32,
    /// Delay: 0 to 9999. Always present.
    pub delay: i32,
    /// Channel: one of [`Channel`]. Always present.
    pub channel: Channel,
}

/// Routing profile summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Routing profile search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Routing profile search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<RoutingProfileSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<RoutingProfileSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
