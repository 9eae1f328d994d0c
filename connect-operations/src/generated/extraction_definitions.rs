// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Extraction definitions.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// Create extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateExtractionDefinition.html)
#[connect_operation(
    method = POST,
    uri = "/extraction-definitions/{InstanceId}",
    output = CreateExtractionDefinitionOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateExtractionDefinition {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters.
    pub name: String,
    /// Extraction configuration.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display.
    pub display: Option<ExtractionDefinitionDisplay>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateExtractionDefinition`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateExtractionDefinitionOutput {
    /// Extraction definition ARN.
    pub extraction_definition_arn: String,
    /// Extraction definition id: 1 to 256 characters.
    pub extraction_definition_id: String,
}

/// Delete extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteExtractionDefinition.html)
#[connect_operation(
    method = DELETE,
    uri = "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}",
    output = DeleteExtractionDefinitionOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteExtractionDefinition {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Extraction definition id: 1 to 256 characters.
    #[label]
    pub extraction_definition_id: String,
}

/// What [`DeleteExtractionDefinition`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteExtractionDefinitionOutput {}

/// Describe extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeExtractionDefinition.html)
#[connect_operation(
    method = GET,
    uri = "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}",
    output = DescribeExtractionDefinitionOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeExtractionDefinition {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Extraction definition id: 1 to 256 characters.
    #[label]
    pub extraction_definition_id: String,
}

/// What [`DescribeExtractionDefinition`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeExtractionDefinitionOutput {
    /// Extraction definition.
    pub extraction_definition: ExtractionDefinition,
}

/// List extraction definitions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListExtractionDefinitions.html)
#[connect_operation(
    method = GET,
    uri = "/extraction-definitions/{InstanceId}",
    output = ListExtractionDefinitionsOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListExtractionDefinitions {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListExtractionDefinitions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListExtractionDefinitionsOutput {
    /// Extraction definition summary list.
    #[items]
    pub extraction_definition_summary_list: Vec<ExtractionDefinitionSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateExtractionDefinition.html)
#[connect_operation(
    method = PUT,
    uri = "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}",
    output = UpdateExtractionDefinitionOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateExtractionDefinition {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Extraction definition id: 1 to 256 characters.
    #[label]
    pub extraction_definition_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters.
    pub name: String,
    /// Extraction configuration.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display.
    pub display: Option<ExtractionDefinitionDisplay>,
}

/// What [`UpdateExtractionDefinition`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateExtractionDefinitionOutput {}

/// Extraction configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionConfiguration {
    /// Prompt hint: 1 to 1024 characters.
    pub prompt_hint: String,
    /// Not found behavior.
    pub not_found_behavior: Option<ExtractionDefinitionNotFoundBehavior>,
}

/// Extraction definition not found behavior.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinitionNotFoundBehavior.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinitionNotFoundBehavior {
    /// Behavior.
    pub behavior: NotFoundBehaviorType,
    /// Default value: at most 1024 characters.
    pub default_value: Option<String>,
}

/// Not found behavior type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotFoundBehaviorType {
    /// `USE_DEFAULT_VALUE`.
    UseDefaultValue,
    /// `OMIT`.
    Omit,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Extraction definition display.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinitionDisplay.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinitionDisplay {
    /// Label: at most 25 characters.
    pub label: Option<String>,
}

/// Extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinition {
    /// Name: 1 to 200 characters.
    pub name: String,
    /// Extraction definition id: 1 to 256 characters.
    pub extraction_definition_id: String,
    /// Extraction definition ARN.
    pub extraction_definition_arn: String,
    /// Extraction configuration.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display.
    pub display: Option<ExtractionDefinitionDisplay>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last updated time.
    pub last_updated_time: Timestamp,
    /// Last updated by.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Extraction definition summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinitionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinitionSummary {
    /// Name: 1 to 200 characters.
    pub name: String,
    /// Extraction definition id: 1 to 256 characters.
    pub extraction_definition_id: String,
    /// Extraction definition ARN.
    pub extraction_definition_arn: String,
    /// Created time.
    pub created_time: Timestamp,
    /// Last updated time.
    pub last_updated_time: Timestamp,
    /// Last updated by.
    pub last_updated_by: String,
}
