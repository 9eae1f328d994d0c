// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /extraction-definitions/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateExtractionDefinition.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::extraction_definitions::{
///     CreateExtractionDefinition, ExtractionConfiguration,
/// };
///
/// let extraction_configuration = ExtractionConfiguration::builder()
///     .prompt_hint("example")
///     .build();
/// let operation = CreateExtractionDefinition::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .extraction_configuration(extraction_configuration)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters. Required.
    pub name: String,
    /// Extraction configuration. Required.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display. Optional.
    pub display: Option<ExtractionDefinitionDisplay>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateExtractionDefinition`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateExtractionDefinitionOutput {
    /// Extraction definition ARN. Always present.
    pub extraction_definition_arn: String,
    /// Extraction definition id: 1 to 256 characters. Always present.
    pub extraction_definition_id: String,
}

/// Delete extraction definition.
///
/// `DELETE /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteExtractionDefinition.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::extraction_definitions::DeleteExtractionDefinition;
///
/// let operation = DeleteExtractionDefinition::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .extraction_definition_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Extraction definition id: 1 to 256 characters. Required.
    #[label]
    pub extraction_definition_id: String,
}

/// The output of [`DeleteExtractionDefinition`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteExtractionDefinitionOutput {}

/// Describe extraction definition.
///
/// `GET /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeExtractionDefinition.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::extraction_definitions::DescribeExtractionDefinition;
///
/// let operation = DescribeExtractionDefinition::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .extraction_definition_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Extraction definition id: 1 to 256 characters. Required.
    #[label]
    pub extraction_definition_id: String,
}

/// The output of [`DescribeExtractionDefinition`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeExtractionDefinitionOutput {
    /// Extraction definition. Always present.
    pub extraction_definition: ExtractionDefinition,
}

/// List extraction definitions.
///
/// `GET /extraction-definitions/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListExtractionDefinitions.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::extraction_definitions::ListExtractionDefinitions;
///
/// let operation = ListExtractionDefinitions::builder()
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
    uri = "/extraction-definitions/{InstanceId}",
    output = ListExtractionDefinitionsOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListExtractionDefinitions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListExtractionDefinitions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListExtractionDefinitionsOutput {
    /// Extraction definition summary list. The items of the page.
    #[items]
    pub extraction_definition_summary_list: Vec<ExtractionDefinitionSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update extraction definition.
///
/// `PUT /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateExtractionDefinition.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::extraction_definitions::{
///     ExtractionConfiguration, UpdateExtractionDefinition,
/// };
///
/// let extraction_configuration = ExtractionConfiguration::builder()
///     .prompt_hint("example")
///     .build();
/// let operation = UpdateExtractionDefinition::builder()
///     .extraction_definition_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .extraction_configuration(extraction_configuration)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Extraction definition id: 1 to 256 characters. Required.
    #[label]
    pub extraction_definition_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters. Required.
    pub name: String,
    /// Extraction configuration. Required.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display. Optional.
    pub display: Option<ExtractionDefinitionDisplay>,
}

/// The output of [`UpdateExtractionDefinition`], which is empty.
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
    /// Prompt hint: 1 to 1024 characters. Required.
    pub prompt_hint: String,
    /// Not found behavior. Optional.
    pub not_found_behavior: Option<ExtractionDefinitionNotFoundBehavior>,
}

/// Extraction definition not found behavior.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinitionNotFoundBehavior.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinitionNotFoundBehavior {
    /// Behavior: one of [`NotFoundBehaviorType`]. Required.
    pub behavior: NotFoundBehaviorType,
    /// Default value: at most 1024 characters. Optional.
    pub default_value: Option<String>,
}

/// Not found behavior type.
///
/// One of `USE_DEFAULT_VALUE`, `OMIT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotFoundBehaviorType {
    /// `USE_DEFAULT_VALUE`.
    UseDefaultValue,
    /// `OMIT`.
    Omit,
    /// A value unknown to this declaration.
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
    /// Label: at most 25 characters. Optional.
    pub label: Option<String>,
}

/// Extraction definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinition {
    /// Name: 1 to 200 characters. Always present.
    pub name: String,
    /// Extraction definition id: 1 to 256 characters. Always present.
    pub extraction_definition_id: String,
    /// Extraction definition ARN. Always present.
    pub extraction_definition_arn: String,
    /// Extraction configuration. Always present.
    pub extraction_configuration: ExtractionConfiguration,
    /// Display.
    pub display: Option<ExtractionDefinitionDisplay>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last updated time. Always present.
    pub last_updated_time: Timestamp,
    /// Last updated by: an ARN. Always present.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Extraction definition summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractionDefinitionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractionDefinitionSummary {
    /// Name: 1 to 200 characters. Always present.
    pub name: String,
    /// Extraction definition id: 1 to 256 characters. Always present.
    pub extraction_definition_id: String,
    /// Extraction definition ARN. Always present.
    pub extraction_definition_arn: String,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last updated time. Always present.
    pub last_updated_time: Timestamp,
    /// Last updated by: an ARN. Always present.
    pub last_updated_by: String,
}
