// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Contact flow modules.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, DuplicateResourceException,
    IdempotencyException, InternalServiceException, InvalidContactFlowModuleException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Create contact flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModule.html)
#[connect_operation(
    method = PUT,
    uri = "/contact-flow-modules/{InstanceId}",
    output = CreateContactFlowModuleOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidContactFlowModuleException,
           InvalidParameterException, DuplicateResourceException, LimitExceededException,
           ResourceNotFoundException, ThrottlingException, IdempotencyException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters; pattern `.*\S.*`.
    pub name: String,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// Content: 1 to 256000 characters.
    pub content: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Settings.
    pub settings: Option<String>,
    /// External invocation configuration.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// What [`CreateContactFlowModule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModuleOutput {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Create contact flow module alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleAlias.html)
#[connect_operation(
    method = PUT,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias",
    output = CreateContactFlowModuleAliasOutput,
    errors(AccessDeniedException, DuplicateResourceException, InternalServiceException,
           ResourceNotFoundException, LimitExceededException, InvalidParameterException,
           InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModuleAlias {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Description.
    pub description: Option<String>,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Contact flow module version: at least 1.
    pub contact_flow_module_version: i64,
    /// Alias name: 1 to 100 characters; pattern `^([$0-9a-zA-Z][_-]?)+$`.
    pub alias_name: String,
}

/// What [`CreateContactFlowModuleAlias`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModuleAliasOutput {
    /// Contact flow module ARN.
    pub contact_flow_module_arn: Option<String>,
    /// Id: 1 to 500 characters.
    pub id: Option<String>,
}

/// Create contact flow module version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleVersion.html)
#[connect_operation(
    method = PUT,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version",
    output = CreateContactFlowModuleVersionOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           LimitExceededException, InvalidParameterException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModuleVersion {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// Contact flow module id.
    #[label]
    pub contact_flow_module_id: String,
    /// Flow module content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_module_content_sha256: Option<String>,
}

/// What [`CreateContactFlowModuleVersion`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowModuleVersionOutput {
    /// Contact flow module ARN.
    pub contact_flow_module_arn: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
}

/// Delete contact flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModule.html)
#[connect_operation(
    method = DELETE,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}",
    output = DeleteContactFlowModuleOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
}

/// What [`DeleteContactFlowModule`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleOutput {}

/// Delete contact flow module alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleAlias.html)
#[connect_operation(
    method = DELETE,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}",
    output = DeleteContactFlowModuleAliasOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleAlias {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 500 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
}

/// What [`DeleteContactFlowModuleAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleAliasOutput {}

/// Delete contact flow module version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleVersion.html)
#[connect_operation(
    method = DELETE,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}",
    output = DeleteContactFlowModuleVersionOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleVersion {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id.
    #[label]
    pub contact_flow_module_id: String,
    /// Contact flow module version: at least 1.
    #[label]
    pub contact_flow_module_version: i64,
}

/// What [`DeleteContactFlowModuleVersion`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleVersionOutput {}

/// Describe contact flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowModule.html)
#[connect_operation(
    method = GET,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}",
    output = DescribeContactFlowModuleOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
}

/// What [`DescribeContactFlowModule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModuleOutput {
    /// Contact flow module.
    pub contact_flow_module: Option<ContactFlowModule>,
}

/// Describe contact flow module alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowModuleAlias.html)
#[connect_operation(
    method = GET,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}",
    output = DescribeContactFlowModuleAliasOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModuleAlias {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
}

/// What [`DescribeContactFlowModuleAlias`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModuleAliasOutput {
    /// Contact flow module alias.
    pub contact_flow_module_alias: Option<ContactFlowModuleAliasInfo>,
}

/// List contact flow module aliases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModuleAliases.html)
#[connect_operation(
    method = GET,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases",
    output = ListContactFlowModuleAliasesOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleAliases {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id.
    #[label]
    pub contact_flow_module_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListContactFlowModuleAliases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleAliasesOutput {
    /// Contact flow module alias summary list.
    #[items]
    pub contact_flow_module_alias_summary_list: Option<Vec<ContactFlowModuleAliasSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow module versions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModuleVersions.html)
#[connect_operation(
    method = GET,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions",
    output = ListContactFlowModuleVersionsOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleVersions {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id.
    #[label]
    pub contact_flow_module_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListContactFlowModuleVersions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleVersionsOutput {
    /// Contact flow module version summary list.
    #[items]
    pub contact_flow_module_version_summary_list: Option<Vec<ContactFlowModuleVersionSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow modules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModules.html)
#[connect_operation(
    method = GET,
    uri = "/contact-flow-modules-summary/{InstanceId}",
    output = ListContactFlowModulesOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModules {
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
    /// Contact flow module state.
    #[query("state")]
    pub contact_flow_module_state: Option<ContactFlowModuleState>,
}

/// What [`ListContactFlowModules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModulesOutput {
    /// Contact flow modules summary list.
    #[items]
    pub contact_flow_modules_summary_list: Option<Vec<ContactFlowModuleSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact flow modules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactFlowModules.html)
#[connect_operation(
    method = POST,
    uri = "/search-contact-flow-modules",
    output = SearchContactFlowModulesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowModules {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<ContactFlowModuleSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<ContactFlowModuleSearchCriteria>,
}

/// What [`SearchContactFlowModules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowModulesOutput {
    /// Contact flow modules.
    #[items]
    pub contact_flow_modules: Option<Vec<ContactFlowModule>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update contact flow module alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleAlias.html)
#[connect_operation(
    method = POST,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}",
    output = UpdateContactFlowModuleAliasOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException,
           ConditionalOperationFailedException, DuplicateResourceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleAlias {
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
    /// Name: 1 to 127 characters; pattern `.*\S.*`.
    pub name: Option<String>,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// Contact flow module version: at least 1.
    pub contact_flow_module_version: Option<i64>,
}

/// What [`UpdateContactFlowModuleAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleAliasOutput {}

/// Update contact flow module content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleContent.html)
#[connect_operation(
    method = POST,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content",
    output = UpdateContactFlowModuleContentOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidContactFlowModuleException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleContent {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Content: 1 to 256000 characters.
    pub content: Option<String>,
    /// Settings.
    pub settings: Option<String>,
}

/// What [`UpdateContactFlowModuleContent`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleContentOutput {}

/// Update contact flow module metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleMetadata.html)
#[connect_operation(
    method = POST,
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata",
    output = UpdateContactFlowModuleMetadataOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           DuplicateResourceException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleMetadata {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters.
    #[label]
    pub contact_flow_module_id: String,
    /// Name: 1 to 127 characters; pattern `.*\S.*`.
    pub name: Option<String>,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// State.
    pub state: Option<ContactFlowModuleState>,
}

/// What [`UpdateContactFlowModuleMetadata`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleMetadataOutput {}

/// External invocation configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExternalInvocationConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExternalInvocationConfiguration {
    /// Enabled.
    pub enabled: Option<bool>,
}

/// Contact flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModule {
    /// ARN.
    pub arn: Option<String>,
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Name: 1 to 127 characters; pattern `.*\S.*`.
    pub name: Option<String>,
    /// Content: 1 to 256000 characters.
    pub content: Option<String>,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// State.
    pub state: Option<ContactFlowModuleState>,
    /// Status.
    pub status: Option<ContactFlowModuleStatus>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Flow module content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_module_content_sha256: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Version description: at most 500 characters; pattern `.*\S.*`.
    pub version_description: Option<String>,
    /// Settings.
    pub settings: Option<String>,
    /// External invocation configuration.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// Contact flow module state.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowModuleState {
    /// `ACTIVE`.
    Active,
    /// `ARCHIVED`.
    Archived,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow module status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowModuleStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow module alias info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleAliasInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleAliasInfo {
    /// Contact flow module id: 1 to 500 characters.
    pub contact_flow_module_id: Option<String>,
    /// Contact flow module ARN.
    pub contact_flow_module_arn: Option<String>,
    /// Alias id: 1 to 100 characters; pattern `^([$0-9a-zA-Z][_-]?)+$`.
    pub alias_id: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Name: 1 to 100 characters; pattern `^([$0-9a-zA-Z][_-]?)+$`.
    pub name: Option<String>,
    /// Description: at most 500 characters; pattern `.*\S.*`.
    pub description: Option<String>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// Contact flow module alias summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleAliasSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleAliasSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Alias id: 1 to 500 characters.
    pub alias_id: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Alias name: 1 to 127 characters; pattern `.*\S.*`.
    pub alias_name: Option<String>,
    /// Alias description: at most 500 characters; pattern `.*\S.*`.
    pub alias_description: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// Contact flow module version summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleVersionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleVersionSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Version description: at most 500 characters; pattern `.*\S.*`.
    pub version_description: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
}

/// Contact flow module summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleSummary {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 127 characters; pattern `.*\S.*`.
    pub name: Option<String>,
    /// State.
    pub state: Option<ContactFlowModuleState>,
}

/// Contact flow module search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Contact flow module search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// State condition.
    pub state_condition: Option<ContactFlowModuleState>,
    /// Status condition.
    pub status_condition: Option<ContactFlowModuleStatus>,
}
