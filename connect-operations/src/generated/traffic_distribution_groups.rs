// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Traffic distribution groups.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceInUseException, ResourceNotFoundException,
    ResourceNotReadyException, ServiceQuotaExceededException, ThrottlingException,
};

/// Associate traffic distribution group user.
///
/// `PUT /traffic-distribution-group/{TrafficDistributionGroupId}/user`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::AssociateTrafficDistributionGroupUser;
///
/// let operation = AssociateTrafficDistributionGroupUser::builder()
///     .traffic_distribution_group_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = AssociateTrafficDistributionGroupUserOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           ResourceNotFoundException, ResourceConflictException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateTrafficDistributionGroupUser {
    /// Traffic distribution group id: the id or the ARN. Required.
    #[label]
    pub traffic_distribution_group_id: String,
    /// User id. Required.
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
}

/// The output of [`AssociateTrafficDistributionGroupUser`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateTrafficDistributionGroupUserOutput {}

/// Create traffic distribution group.
///
/// `PUT /traffic-distribution-group`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ResourceConflictException`], [`ResourceNotReadyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::CreateTrafficDistributionGroup;
///
/// let operation = CreateTrafficDistributionGroup::builder()
///     .name("Example")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution-group",
    output = CreateTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ServiceQuotaExceededException,
           ThrottlingException, ResourceNotFoundException, InternalServiceException,
           ResourceConflictException, ResourceNotReadyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTrafficDistributionGroup {
    /// Name: 1 to 128 characters; no whitespace at either end. Required.
    pub name: String,
    /// Description: 1 to 250 characters; no whitespace at either end. Optional.
    pub description: Option<String>,
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateTrafficDistributionGroup`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTrafficDistributionGroupOutput {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Delete traffic distribution group.
///
/// `DELETE /traffic-distribution-group/{TrafficDistributionGroupId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceInUseException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::DeleteTrafficDistributionGroup;
///
/// let operation = DeleteTrafficDistributionGroup::builder()
///     .traffic_distribution_group_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}",
    output = DeleteTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceInUseException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTrafficDistributionGroup {
    /// Traffic distribution group id: the id or the ARN. Required.
    #[label]
    pub traffic_distribution_group_id: String,
}

/// The output of [`DeleteTrafficDistributionGroup`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTrafficDistributionGroupOutput {}

/// Describe traffic distribution group.
///
/// `GET /traffic-distribution-group/{TrafficDistributionGroupId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::DescribeTrafficDistributionGroup;
///
/// let operation = DescribeTrafficDistributionGroup::builder()
///     .traffic_distribution_group_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}",
    output = DescribeTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTrafficDistributionGroup {
    /// Traffic distribution group id: the id or the ARN. Required.
    #[label]
    pub traffic_distribution_group_id: String,
}

/// The output of [`DescribeTrafficDistributionGroup`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTrafficDistributionGroupOutput {
    /// Traffic distribution group.
    pub traffic_distribution_group: Option<TrafficDistributionGroup>,
}

/// Disassociate traffic distribution group user.
///
/// `DELETE /traffic-distribution-group/{TrafficDistributionGroupId}/user`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::DisassociateTrafficDistributionGroupUser;
///
/// let operation = DisassociateTrafficDistributionGroupUser::builder()
///     .traffic_distribution_group_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = DisassociateTrafficDistributionGroupUserOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           ResourceNotFoundException, ResourceConflictException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateTrafficDistributionGroupUser {
    /// Traffic distribution group id: the id or the ARN. Required.
    #[label]
    pub traffic_distribution_group_id: String,
    /// User id. Required.
    #[query("UserId")]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[query("InstanceId")]
    pub instance_id: String,
}

/// The output of [`DisassociateTrafficDistributionGroupUser`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateTrafficDistributionGroupUserOutput {}

/// Get traffic distribution.
///
/// `GET /traffic-distribution/{Id}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::GetTrafficDistribution;
///
/// let operation = GetTrafficDistribution::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution/{Id}",
    output = GetTrafficDistributionOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTrafficDistribution {
    /// Id: the id or the ARN. Required.
    #[label]
    pub id: String,
}

/// The output of [`GetTrafficDistribution`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTrafficDistributionOutput {
    /// Telephony config.
    pub telephony_config: Option<TelephonyConfig>,
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Sign in config.
    pub sign_in_config: Option<SignInConfig>,
    /// Agent config.
    pub agent_config: Option<AgentConfig>,
    /// Last failover time.
    pub last_failover_time: Option<Timestamp>,
}

/// List traffic distribution group users.
///
/// `GET /traffic-distribution-group/{TrafficDistributionGroupId}/user`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InvalidRequestException`], [`AccessDeniedException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::ListTrafficDistributionGroupUsers;
///
/// let operation = ListTrafficDistributionGroupUsers::builder()
///     .traffic_distribution_group_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = ListTrafficDistributionGroupUsersOutput,
    errors(ResourceNotFoundException, InvalidRequestException, AccessDeniedException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupUsers {
    /// Traffic distribution group id: the id or the ARN. Required.
    #[label]
    pub traffic_distribution_group_id: String,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListTrafficDistributionGroupUsers`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupUsersOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Traffic distribution group user summary list: at most 10 items. The items of the page.
    #[items]
    pub traffic_distribution_group_user_summary_list:
        Option<Vec<TrafficDistributionGroupUserSummary>>,
}

/// List traffic distribution groups.
///
/// `GET /traffic-distribution-groups`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::ListTrafficDistributionGroups;
///
/// let operation = ListTrafficDistributionGroups::builder().build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution-groups",
    output = ListTrafficDistributionGroupsOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroups {
    /// Max results: 1 to 10. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Instance id: the id or the ARN; 1 to 250 characters. Optional.
    #[query]
    pub instance_id: Option<String>,
}

/// The output of [`ListTrafficDistributionGroups`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Traffic distribution group summary list: at most 10 items. The items of the page.
    #[items]
    pub traffic_distribution_group_summary_list: Option<Vec<TrafficDistributionGroupSummary>>,
}

/// Update traffic distribution.
///
/// `PUT /traffic-distribution/{Id}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`ResourceConflictException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::traffic_distribution_groups::UpdateTrafficDistribution;
///
/// let operation = UpdateTrafficDistribution::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution/{Id}",
    output = UpdateTrafficDistributionOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           ResourceConflictException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTrafficDistribution {
    /// Id: the id or the ARN. Required.
    #[label]
    pub id: String,
    /// Telephony config. Optional.
    pub telephony_config: Option<TelephonyConfig>,
    /// Sign in config. Optional.
    pub sign_in_config: Option<SignInConfig>,
    /// Agent config. Optional.
    pub agent_config: Option<AgentConfig>,
}

/// The output of [`UpdateTrafficDistribution`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTrafficDistributionOutput {}

/// Traffic distribution group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroup {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters; no whitespace at either end.
    pub name: Option<String>,
    /// Description: 1 to 250 characters; no whitespace at either end.
    pub description: Option<String>,
    /// Instance ARN.
    pub instance_arn: Option<String>,
    /// Status: one of [`TrafficDistributionGroupStatus`].
    pub status: Option<TrafficDistributionGroupStatus>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Is default.
    pub is_default: Option<bool>,
}

/// Traffic distribution group status.
///
/// One of `CREATION_IN_PROGRESS`, `ACTIVE`, `CREATION_FAILED`, `PENDING_DELETION`,
/// `DELETION_FAILED`, `UPDATE_IN_PROGRESS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TrafficDistributionGroupStatus {
    /// `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// `ACTIVE`.
    Active,
    /// `CREATION_FAILED`.
    CreationFailed,
    /// `PENDING_DELETION`.
    PendingDeletion,
    /// `DELETION_FAILED`.
    DeletionFailed,
    /// `UPDATE_IN_PROGRESS`.
    UpdateInProgress,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Telephony config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TelephonyConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TelephonyConfig {
    /// Distributions. Required.
    pub distributions: Vec<Distribution>,
}

/// Distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Distribution.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Distribution {
    /// Region: a Region, like `us-west-2`; 8 to 31 characters. Required.
    pub region: String,
    /// Percentage: 0 to 100. Required.
    pub percentage: i32,
}

/// Sign in config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SignInConfig {
    /// Distributions. Required.
    pub distributions: Vec<SignInDistribution>,
}

/// Sign in distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInDistribution.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SignInDistribution {
    /// Region: a Region, like `us-west-2`; 8 to 31 characters. Required.
    pub region: String,
    /// Enabled. Required.
    pub enabled: bool,
}

/// Agent config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentConfig {
    /// Distributions. Required.
    pub distributions: Vec<Distribution>,
}

/// Traffic distribution group user summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroupUserSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroupUserSummary {
    /// User id.
    pub user_id: Option<String>,
}

/// Traffic distribution group summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroupSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroupSummary {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters; no whitespace at either end.
    pub name: Option<String>,
    /// Instance ARN.
    pub instance_arn: Option<String>,
    /// Status: one of [`TrafficDistributionGroupStatus`].
    pub status: Option<TrafficDistributionGroupStatus>,
    /// Is default.
    pub is_default: Option<bool>,
}
