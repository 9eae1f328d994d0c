// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /contact-flow-modules/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModule.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidContactFlowModuleException`],
/// [`InvalidParameterException`], [`DuplicateResourceException`], [`LimitExceededException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`IdempotencyException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::CreateContactFlowModule;
///
/// let operation = CreateContactFlowModule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .content("{\"Version\":\"2019-10-30\",\"StartAction\":\"end\",\"Actions\":[]}")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters; not only whitespace. Required.
    pub name: String,
    /// Description: at most 500 characters; not only whitespace. Optional.
    pub description: Option<String>,
    /// Content: a JSON document; 1 to 256000 characters. Required.
    pub content: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Settings: a JSON document. Optional.
    pub settings: Option<String>,
    /// External invocation configuration. Optional.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// The output of [`CreateContactFlowModule`].
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
/// `PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`DuplicateResourceException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`InvalidParameterException`],
/// [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::CreateContactFlowModuleAlias;
///
/// let operation = CreateContactFlowModuleAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .contact_flow_module_version(1)
///     .alias_name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Contact flow module version: at least 1. Required.
    pub contact_flow_module_version: i64,
    /// Alias name: 1 to 100 characters; pattern `^([$0-9a-zA-Z][_-]?)+$`. Required.
    pub alias_name: String,
}

/// The output of [`CreateContactFlowModuleAlias`].
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
/// `PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`LimitExceededException`], [`InvalidParameterException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::CreateContactFlowModuleVersion;
///
/// let operation = CreateContactFlowModuleVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Description: at most 500 characters; not only whitespace. Optional.
    pub description: Option<String>,
    /// Contact flow module id. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Flow module content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`. Optional.
    pub flow_module_content_sha256: Option<String>,
}

/// The output of [`CreateContactFlowModuleVersion`].
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
/// `DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModule.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::DeleteContactFlowModule;
///
/// let operation = DeleteContactFlowModule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
}

/// The output of [`DeleteContactFlowModule`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleOutput {}

/// Delete contact flow module alias.
///
/// `DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::DeleteContactFlowModuleAlias;
///
/// let operation = DeleteContactFlowModuleAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 500 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
}

/// The output of [`DeleteContactFlowModuleAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleAliasOutput {}

/// Delete contact flow module version.
///
/// `DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::DeleteContactFlowModuleVersion;
///
/// let operation = DeleteContactFlowModuleVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .contact_flow_module_version(1)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Contact flow module version: at least 1. Required.
    #[label]
    pub contact_flow_module_version: i64,
}

/// The output of [`DeleteContactFlowModuleVersion`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowModuleVersionOutput {}

/// Describe contact flow module.
///
/// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowModule.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::DescribeContactFlowModule;
///
/// let operation = DescribeContactFlowModule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
}

/// The output of [`DescribeContactFlowModule`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModuleOutput {
    /// Contact flow module.
    pub contact_flow_module: Option<ContactFlowModule>,
}

/// Describe contact flow module alias.
///
/// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowModuleAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::DescribeContactFlowModuleAlias;
///
/// let operation = DescribeContactFlowModuleAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
}

/// The output of [`DescribeContactFlowModuleAlias`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowModuleAliasOutput {
    /// Contact flow module alias.
    pub contact_flow_module_alias: Option<ContactFlowModuleAliasInfo>,
}

/// List contact flow module aliases.
///
/// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModuleAliases.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::ListContactFlowModuleAliases;
///
/// let operation = ListContactFlowModuleAliases::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases",
    output = ListContactFlowModuleAliasesOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleAliases {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowModuleAliases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleAliasesOutput {
    /// Contact flow module alias summary list. The items of the page.
    #[items]
    pub contact_flow_module_alias_summary_list: Option<Vec<ContactFlowModuleAliasSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow module versions.
///
/// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModuleVersions.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::ListContactFlowModuleVersions;
///
/// let operation = ListContactFlowModuleVersions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions",
    output = ListContactFlowModuleVersionsOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleVersions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowModuleVersions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModuleVersionsOutput {
    /// Contact flow module version summary list. The items of the page.
    #[items]
    pub contact_flow_module_version_summary_list: Option<Vec<ContactFlowModuleVersionSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow modules.
///
/// `GET /contact-flow-modules-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowModules.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::ListContactFlowModules;
///
/// let operation = ListContactFlowModules::builder()
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
    uri = "/contact-flow-modules-summary/{InstanceId}",
    output = ListContactFlowModulesOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModules {
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
    /// Contact flow module state: one of [`ContactFlowModuleState`]. Optional.
    #[query("state")]
    pub contact_flow_module_state: Option<ContactFlowModuleState>,
}

/// The output of [`ListContactFlowModules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowModulesOutput {
    /// Contact flow modules summary list. The items of the page.
    #[items]
    pub contact_flow_modules_summary_list: Option<Vec<ContactFlowModuleSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact flow modules.
///
/// `POST /search-contact-flow-modules`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactFlowModules.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::SearchContactFlowModules;
///
/// let operation = SearchContactFlowModules::builder()
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
    uri = "/search-contact-flow-modules",
    output = SearchContactFlowModulesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowModules {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<ContactFlowModuleSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<ContactFlowModuleSearchCriteria>,
}

/// The output of [`SearchContactFlowModules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowModulesOutput {
    /// Contact flow modules. The items of the page.
    #[items]
    pub contact_flow_modules: Option<Vec<ContactFlowModule>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update contact flow module alias.
///
/// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`],
/// [`ConditionalOperationFailedException`], [`DuplicateResourceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::UpdateContactFlowModuleAlias;
///
/// let operation = UpdateContactFlowModuleAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
    /// Name: 1 to 127 characters; not only whitespace. Optional.
    pub name: Option<String>,
    /// Description: at most 500 characters; not only whitespace. Optional.
    pub description: Option<String>,
    /// Contact flow module version: at least 1. Optional.
    pub contact_flow_module_version: Option<i64>,
}

/// The output of [`UpdateContactFlowModuleAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleAliasOutput {}

/// Update contact flow module content.
///
/// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleContent.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidContactFlowModuleException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::UpdateContactFlowModuleContent;
///
/// let operation = UpdateContactFlowModuleContent::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Content: a JSON document; 1 to 256000 characters. Optional.
    pub content: Option<String>,
    /// Settings: a JSON document. Optional.
    pub settings: Option<String>,
}

/// The output of [`UpdateContactFlowModuleContent`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowModuleContentOutput {}

/// Update contact flow module metadata.
///
/// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleMetadata.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`DuplicateResourceException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flow_modules::UpdateContactFlowModuleMetadata;
///
/// let operation = UpdateContactFlowModuleMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_module_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow module id: 1 to 256 characters. Required.
    #[label]
    pub contact_flow_module_id: String,
    /// Name: 1 to 127 characters; not only whitespace. Optional.
    pub name: Option<String>,
    /// Description: at most 500 characters; not only whitespace. Optional.
    pub description: Option<String>,
    /// State: one of [`ContactFlowModuleState`]. Optional.
    pub state: Option<ContactFlowModuleState>,
}

/// The output of [`UpdateContactFlowModuleMetadata`], which is empty.
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
    /// Enabled. Optional.
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
    /// Name: 1 to 127 characters; not only whitespace.
    pub name: Option<String>,
    /// Content: a JSON document; 1 to 256000 characters.
    pub content: Option<String>,
    /// Description: at most 500 characters; not only whitespace.
    pub description: Option<String>,
    /// State: one of [`ContactFlowModuleState`].
    pub state: Option<ContactFlowModuleState>,
    /// Status: one of [`ContactFlowModuleStatus`].
    pub status: Option<ContactFlowModuleStatus>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Flow module content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_module_content_sha256: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Version description: at most 500 characters; not only whitespace.
    pub version_description: Option<String>,
    /// Settings: a JSON document.
    pub settings: Option<String>,
    /// External invocation configuration.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// Contact flow module state.
///
/// One of `ACTIVE`, `ARCHIVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowModuleState {
    /// `ACTIVE`.
    Active,
    /// `ARCHIVED`.
    Archived,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow module status.
///
/// One of `PUBLISHED`, `SAVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowModuleStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value unknown to this declaration.
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
    /// Description: at most 500 characters; not only whitespace.
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
    /// Alias name: 1 to 127 characters; not only whitespace.
    pub alias_name: Option<String>,
    /// Alias description: at most 500 characters; not only whitespace.
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
    /// Version description: at most 500 characters; not only whitespace.
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
    /// Name: 1 to 127 characters; not only whitespace.
    pub name: Option<String>,
    /// State: one of [`ContactFlowModuleState`].
    pub state: Option<ContactFlowModuleState>,
}

/// Contact flow module search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Contact flow module search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowModuleSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowModuleSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<ContactFlowModuleSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// State condition: one of [`ContactFlowModuleState`]. Optional.
    pub state_condition: Option<ContactFlowModuleState>,
    /// Status condition: one of [`ContactFlowModuleStatus`]. Optional.
    pub status_condition: Option<ContactFlowModuleStatus>,
}
