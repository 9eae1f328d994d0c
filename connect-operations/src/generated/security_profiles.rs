// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Security profiles.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceConflictException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Associate security profiles.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityProfiles.html)
#[connect_operation(
    method = POST,
    uri = "/associate-security-profiles/{InstanceId}",
    errors(ResourceNotFoundException, InvalidRequestException, InvalidParameterException,
           AccessDeniedException, InternalServiceException, ConditionalOperationFailedException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateSecurityProfiles {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Security profiles: 1 to 10 items.
    pub security_profiles: Vec<SecurityProfileItem>,
    /// Entity type.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character.
    pub entity_arn: String,
}

/// Create security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateSecurityProfile.html)
#[connect_operation(
    method = PUT,
    uri = "/security-profiles/{InstanceId}",
    output = CreateSecurityProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, LimitExceededException,
           DuplicateResourceException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateSecurityProfile {
    /// Security profile name: 1 to 127 characters; pattern `^[ a-zA-Z0-9_@-]+$`.
    pub security_profile_name: String,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Permissions: at most 500 items; each 1 to 128 characters.
    pub permissions: Option<Vec<String>>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Allowed access control tags: at most 4 entries.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Applications: at most 10 items.
    pub applications: Option<Vec<Application>>,
    /// Hierarchy restricted resources: each 1 to 128 characters.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Allowed flow modules: at most 10 items.
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// Allowed AI agents: at most 100 items.
    #[wire("AllowedAIAgents")]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// Granular access control configuration.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
}

/// What [`CreateSecurityProfile`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateSecurityProfileOutput {
    /// Security profile id.
    pub security_profile_id: Option<String>,
    /// Security profile ARN.
    pub security_profile_arn: Option<String>,
}

/// Delete security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSecurityProfile.html)
#[connect_operation(
    method = DELETE,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException,
           ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteSecurityProfile {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
}

/// Describe security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeSecurityProfile.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    output = DescribeSecurityProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeSecurityProfile {
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// What [`DescribeSecurityProfile`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeSecurityProfileOutput {
    /// Security profile.
    pub security_profile: Option<SecurityProfile>,
}

/// Disassociate security profiles.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityProfiles.html)
#[connect_operation(
    method = POST,
    uri = "/disassociate-security-profiles/{InstanceId}",
    errors(ResourceNotFoundException, InvalidRequestException, InvalidParameterException,
           AccessDeniedException, InternalServiceException, ConditionalOperationFailedException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateSecurityProfiles {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Security profiles: 1 to 10 items.
    pub security_profiles: Vec<SecurityProfileItem>,
    /// Entity type.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character.
    pub entity_arn: String,
}

/// List entity security profiles.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEntitySecurityProfiles.html)
#[connect_operation(
    method = POST,
    uri = "/entity-security-profiles-summary/{InstanceId}",
    output = ListEntitySecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEntitySecurityProfiles {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Entity type.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character.
    pub entity_arn: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
}

/// What [`ListEntitySecurityProfiles`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEntitySecurityProfilesOutput {
    /// Security profiles: at most 100 items.
    #[items]
    pub security_profiles: Option<Vec<SecurityProfileItem>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List security profile AI agents.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileAIAgents.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileAIAgentsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileAIAgents {
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
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

/// What [`ListSecurityProfileAIAgents`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileAIAgentsOutput {
    /// Allowed AI agents: at most 100 items.
    #[wire("AllowedAIAgents")]
    #[items]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile applications.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileApplications.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles-applications/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileApplicationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileApplications {
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
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

/// What [`ListSecurityProfileApplications`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileApplicationsOutput {
    /// Applications: at most 10 items.
    #[items]
    pub applications: Option<Vec<Application>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile flow modules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileFlowModules.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles-flow-modules/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileFlowModulesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileFlowModules {
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
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

/// What [`ListSecurityProfileFlowModules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileFlowModulesOutput {
    /// Allowed flow modules: at most 10 items.
    #[items]
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile permissions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfilePermissions.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles-permissions/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfilePermissionsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilePermissions {
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
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

/// What [`ListSecurityProfilePermissions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilePermissionsOutput {
    /// Permissions: at most 500 items; each 1 to 128 characters.
    #[items]
    pub permissions: Option<Vec<String>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profiles.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfiles.html)
#[connect_operation(
    method = GET,
    uri = "/security-profiles-summary/{InstanceId}",
    output = ListSecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfiles {
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

/// What [`ListSecurityProfiles`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilesOutput {
    /// Security profile summary list.
    #[items]
    pub security_profile_summary_list: Option<Vec<SecurityProfileSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search security profiles.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchSecurityProfiles.html)
#[connect_operation(
    method = POST,
    uri = "/search-security-profiles",
    output = SearchSecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchSecurityProfiles {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search criteria.
    pub search_criteria: Option<SecurityProfileSearchCriteria>,
    /// Search filter.
    pub search_filter: Option<SecurityProfilesSearchFilter>,
}

/// What [`SearchSecurityProfiles`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchSecurityProfilesOutput {
    /// Security profiles.
    #[items]
    pub security_profiles: Option<Vec<SecurityProfileSearchSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateSecurityProfile.html)
#[connect_operation(
    method = POST,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateSecurityProfile {
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Permissions: at most 500 items; each 1 to 128 characters.
    pub permissions: Option<Vec<String>>,
    /// Security profile id.
    #[label]
    pub security_profile_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Allowed access control tags: at most 4 entries.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Applications: at most 10 items.
    pub applications: Option<Vec<Application>>,
    /// Hierarchy restricted resources: each 1 to 128 characters.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Allowed flow modules: at most 10 items.
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// Allowed AI agents: at most 100 items.
    #[wire("AllowedAIAgents")]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// Granular access control configuration.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
}

/// Security profile item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileItem {
    /// Id.
    pub id: Option<String>,
}

/// Entity type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EntityType {
    /// `USER`.
    User,
    /// `AI_AGENT`.
    AiAgent,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Application.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Application.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Application {
    /// Namespace: 1 to 128 characters.
    pub namespace: Option<String>,
    /// Application permissions: 1 to 50 items; each 1 to 128 characters.
    pub application_permissions: Option<Vec<String>>,
    /// Type.
    pub r#type: Option<ApplicationType>,
}

/// Application type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ApplicationType {
    /// `MCP`.
    Mcp,
    /// `THIRD_PARTY_APPLICATION`.
    ThirdPartyApplication,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FlowModule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FlowModule {
    /// Type.
    pub r#type: Option<FlowModuleType>,
    /// Flow module id: 1 to 128 characters.
    pub flow_module_id: Option<String>,
}

/// Flow module type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FlowModuleType {
    /// `MCP`.
    Mcp,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// AI agent.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AIAgent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AIAgent {
    /// ARN.
    pub arn: Option<String>,
    /// Type.
    pub r#type: Option<AIAgentType>,
}

/// AI agent type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AIAgentType {
    /// `THIRD_PARTY`.
    ThirdParty,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Granular access control configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GranularAccessControlConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GranularAccessControlConfiguration {
    /// Data table access control configuration.
    pub data_table_access_control_configuration: Option<DataTableAccessControlConfiguration>,
}

/// Data table access control configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableAccessControlConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableAccessControlConfiguration {
    /// Primary attribute access control configuration.
    pub primary_attribute_access_control_configuration:
        Option<PrimaryAttributeAccessControlConfigurationItem>,
}

/// Primary attribute access control configuration item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeAccessControlConfigurationItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeAccessControlConfigurationItem {
    /// Primary attribute values: at most 5 items.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValue>>,
}

/// Primary attribute value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeValue {
    /// Access type.
    pub access_type: Option<AccessType>,
    /// Attribute name: 1 to 127 characters.
    pub attribute_name: Option<String>,
    /// Values: at most 2 items; each pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
    pub values: Option<Vec<String>>,
}

/// Access type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AccessType {
    /// `ALLOW`.
    Allow,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfile.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfile {
    /// Id.
    pub id: Option<String>,
    /// Organization resource id: 1 to 100 characters.
    pub organization_resource_id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Security profile name.
    pub security_profile_name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Allowed access control tags: at most 4 entries.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Hierarchy restricted resources: each 1 to 128 characters.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Granular access control configuration.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
    /// Type.
    pub r#type: Option<SecurityProfileType>,
}

/// Security profile type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SecurityProfileType {
    /// `AWS_MANAGED`.
    AwsManaged,
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Security profile summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSummary {
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
    /// Type.
    pub r#type: Option<SecurityProfileType>,
}

/// Security profile search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}

/// Security profiles search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfilesSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfilesSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Security profile search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSearchSummary {
    /// Id.
    pub id: Option<String>,
    /// Organization resource id: 1 to 100 characters.
    pub organization_resource_id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Security profile name.
    pub security_profile_name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Type.
    pub r#type: Option<SecurityProfileType>,
}
