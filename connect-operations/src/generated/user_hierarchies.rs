// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! User hierarchies.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, Timestamp, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ControlPlaneAttributeFilter, StringComparisonType,
    StringCondition, TagCondition,
};

/// Create user hierarchy group.
///
/// `PUT /user-hierarchy-groups/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUserHierarchyGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`LimitExceededException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::CreateUserHierarchyGroup;
///
/// let operation = CreateUserHierarchyGroup::builder()
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
    uri = "/user-hierarchy-groups/{InstanceId}",
    output = CreateUserHierarchyGroupOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           LimitExceededException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUserHierarchyGroup {
    /// Name. Required.
    pub name: String,
    /// Parent group id. Optional.
    pub parent_group_id: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateUserHierarchyGroup`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUserHierarchyGroupOutput {
    /// Hierarchy group id.
    pub hierarchy_group_id: Option<String>,
    /// Hierarchy group ARN.
    pub hierarchy_group_arn: Option<String>,
}

/// Delete user hierarchy group.
///
/// `DELETE /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUserHierarchyGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ResourceInUseException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::DeleteUserHierarchyGroup;
///
/// let operation = DeleteUserHierarchyGroup::builder()
///     .hierarchy_group_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ResourceInUseException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteUserHierarchyGroup {
    /// Hierarchy group id. Required.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Describe user hierarchy group.
///
/// `GET /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyGroup.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::DescribeUserHierarchyGroup;
///
/// let operation = DescribeUserHierarchyGroup::builder()
///     .hierarchy_group_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}",
    output = DescribeUserHierarchyGroupOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyGroup {
    /// Hierarchy group id. Required.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeUserHierarchyGroup`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyGroupOutput {
    /// Hierarchy group.
    pub hierarchy_group: Option<HierarchyGroup>,
}

/// Describe user hierarchy structure.
///
/// `GET /user-hierarchy-structure/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyStructure.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::DescribeUserHierarchyStructure;
///
/// let operation = DescribeUserHierarchyStructure::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/user-hierarchy-structure/{InstanceId}",
    output = DescribeUserHierarchyStructureOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyStructure {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeUserHierarchyStructure`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyStructureOutput {
    /// Hierarchy structure.
    pub hierarchy_structure: Option<HierarchyStructure>,
}

/// List user hierarchy groups.
///
/// `GET /user-hierarchy-groups-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserHierarchyGroups.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::ListUserHierarchyGroups;
///
/// let operation = ListUserHierarchyGroups::builder()
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
    uri = "/user-hierarchy-groups-summary/{InstanceId}",
    output = ListUserHierarchyGroupsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserHierarchyGroups {
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

/// The output of [`ListUserHierarchyGroups`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserHierarchyGroupsOutput {
    /// User hierarchy group summary list. The items of the page.
    #[items]
    pub user_hierarchy_group_summary_list: Option<Vec<HierarchyGroupSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search user hierarchy groups.
///
/// `POST /search-user-hierarchy-groups`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchUserHierarchyGroups.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::SearchUserHierarchyGroups;
///
/// let operation = SearchUserHierarchyGroups::builder()
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
    uri = "/search-user-hierarchy-groups",
    output = SearchUserHierarchyGroupsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchUserHierarchyGroups {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<UserHierarchyGroupSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<UserHierarchyGroupSearchCriteria>,
}

/// The output of [`SearchUserHierarchyGroups`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchUserHierarchyGroupsOutput {
    /// User hierarchy groups. The items of the page.
    #[items]
    pub user_hierarchy_groups: Option<Vec<HierarchyGroup>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update user hierarchy group name.
///
/// `POST /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyGroupName.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::UpdateUserHierarchyGroupName;
///
/// let operation = UpdateUserHierarchyGroupName::builder()
///     .name("Example")
///     .hierarchy_group_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name",
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserHierarchyGroupName {
    /// Name. Required.
    pub name: String,
    /// Hierarchy group id. Required.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user hierarchy structure.
///
/// `POST /user-hierarchy-structure/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyStructure.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ResourceInUseException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::user_hierarchies::{HierarchyStructureUpdate, UpdateUserHierarchyStructure};
///
/// let hierarchy_structure_update = HierarchyStructureUpdate::builder().build();
/// let operation = UpdateUserHierarchyStructure::builder()
///     .hierarchy_structure(hierarchy_structure_update)
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/user-hierarchy-structure/{InstanceId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ResourceInUseException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserHierarchyStructure {
    /// Hierarchy structure. Required.
    pub hierarchy_structure: HierarchyStructureUpdate,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Hierarchy group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyGroup.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyGroup {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Level id.
    pub level_id: Option<String>,
    /// Hierarchy path.
    pub hierarchy_path: Option<HierarchyPath>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Hierarchy path.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyPath.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyPath {
    /// Level one.
    pub level_one: Option<HierarchyGroupSummary>,
    /// Level two.
    pub level_two: Option<HierarchyGroupSummary>,
    /// Level three.
    pub level_three: Option<HierarchyGroupSummary>,
    /// Level four.
    pub level_four: Option<HierarchyGroupSummary>,
    /// Level five.
    pub level_five: Option<HierarchyGroupSummary>,
}

/// Hierarchy group summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyGroupSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyGroupSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Hierarchy structure.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyStructure.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyStructure {
    /// Level one.
    pub level_one: Option<HierarchyLevel>,
    /// Level two.
    pub level_two: Option<HierarchyLevel>,
    /// Level three.
    pub level_three: Option<HierarchyLevel>,
    /// Level four.
    pub level_four: Option<HierarchyLevel>,
    /// Level five.
    pub level_five: Option<HierarchyLevel>,
}

/// Hierarchy level.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyLevel.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyLevel {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// User hierarchy group search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserHierarchyGroupSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserHierarchyGroupSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// User hierarchy group search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserHierarchyGroupSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserHierarchyGroupSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<UserHierarchyGroupSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<UserHierarchyGroupSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Hierarchy structure update.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyStructureUpdate.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyStructureUpdate {
    /// Level one. Optional.
    pub level_one: Option<HierarchyLevelUpdate>,
    /// Level two. Optional.
    pub level_two: Option<HierarchyLevelUpdate>,
    /// Level three. Optional.
    pub level_three: Option<HierarchyLevelUpdate>,
    /// Level four. Optional.
    pub level_four: Option<HierarchyLevelUpdate>,
    /// Level five. Optional.
    pub level_five: Option<HierarchyLevelUpdate>,
}

/// Hierarchy level update.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyLevelUpdate.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyLevelUpdate {
    /// Name. Required.
    pub name: String,
}
