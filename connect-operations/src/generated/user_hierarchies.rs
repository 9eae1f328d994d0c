// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUserHierarchyGroup.html)
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
    /// Name.
    pub name: String,
    /// Parent group id.
    pub parent_group_id: Option<String>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateUserHierarchyGroup`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUserHierarchyGroup.html)
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
    /// Hierarchy group id.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// Describe user hierarchy group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyGroup.html)
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
    /// Hierarchy group id.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// What [`DescribeUserHierarchyGroup`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyGroupOutput {
    /// Hierarchy group.
    pub hierarchy_group: Option<HierarchyGroup>,
}

/// Describe user hierarchy structure.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUserHierarchyStructure.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// What [`DescribeUserHierarchyStructure`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserHierarchyStructureOutput {
    /// Hierarchy structure.
    pub hierarchy_structure: Option<HierarchyStructure>,
}

/// List user hierarchy groups.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserHierarchyGroups.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListUserHierarchyGroups`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserHierarchyGroupsOutput {
    /// User hierarchy group summary list.
    #[items]
    pub user_hierarchy_group_summary_list: Option<Vec<HierarchyGroupSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search user hierarchy groups.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchUserHierarchyGroups.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<UserHierarchyGroupSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<UserHierarchyGroupSearchCriteria>,
}

/// What [`SearchUserHierarchyGroups`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchUserHierarchyGroupsOutput {
    /// User hierarchy groups.
    #[items]
    pub user_hierarchy_groups: Option<Vec<HierarchyGroup>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update user hierarchy group name.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyGroupName.html)
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
    /// Name.
    pub name: String,
    /// Hierarchy group id.
    #[label]
    pub hierarchy_group_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// Update user hierarchy structure.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchyStructure.html)
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
    /// Hierarchy structure.
    pub hierarchy_structure: HierarchyStructureUpdate,
    /// Instance id: 1 to 100 characters.
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
    /// Tags: 1 to 50 entries.
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
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// User hierarchy group search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserHierarchyGroupSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserHierarchyGroupSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<UserHierarchyGroupSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<UserHierarchyGroupSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}

/// Hierarchy structure update.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyStructureUpdate.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyStructureUpdate {
    /// Level one.
    pub level_one: Option<HierarchyLevelUpdate>,
    /// Level two.
    pub level_two: Option<HierarchyLevelUpdate>,
    /// Level three.
    pub level_three: Option<HierarchyLevelUpdate>,
    /// Level four.
    pub level_four: Option<HierarchyLevelUpdate>,
    /// Level five.
    pub level_five: Option<HierarchyLevelUpdate>,
}

/// Hierarchy level update.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyLevelUpdate.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyLevelUpdate {
    /// Name.
    pub name: String,
}
