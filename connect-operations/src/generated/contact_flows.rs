// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Contact flows.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, ContactFlowNotPublishedException,
    DuplicateResourceException, InternalServiceException, InvalidContactFlowException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Create contact flow.
///
/// `PUT /contact-flows/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlow.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidContactFlowException`], [`InvalidParameterException`],
/// [`DuplicateResourceException`], [`LimitExceededException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::{
///     ContactFlowStatus, ContactFlowType, CreateContactFlow, CreateContactFlowError,
/// };
///
/// let create = CreateContactFlow::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Opening hours")
///     .r#type(ContactFlowType::ContactFlow)
///     .content(std::fs::read_to_string("opening_hours.json")?)
///     // Saved is a draft: it is not checked, and callers do not hear it.
///     .status(ContactFlowStatus::Saved)
///     .build();
/// match client.send(create).await {
///     Ok(flow) => println!("{:?}", flow.contact_flow_arn),
///     Err(error) => match error.kind() {
///         CreateContactFlowError::InvalidContactFlowException(invalid) => {
///             for problem in invalid.problems.iter().flatten() {
///                 println!("{:?}", problem.message);
///             }
///         }
///         _ => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact-flows/{InstanceId}",
    output = CreateContactFlowOutput,
    errors(InvalidRequestException, InvalidContactFlowException, InvalidParameterException,
           DuplicateResourceException, LimitExceededException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlow {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: at least 1 character. Required.
    pub name: String,
    /// Type: one of [`ContactFlowType`]. Required.
    pub r#type: ContactFlowType,
    /// Description. Optional.
    pub description: Option<String>,
    /// Content: a JSON document. Required.
    pub content: String,
    /// Status: one of [`ContactFlowStatus`]. Optional.
    pub status: Option<ContactFlowStatus>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateContactFlow`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowOutput {
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Contact flow ARN.
    pub contact_flow_arn: Option<String>,
    /// Flow content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_content_sha256: Option<String>,
}

/// Create contact flow alias.
///
/// `PUT /contact-flows/{InstanceId}/{ContactFlowId}/alias`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`DuplicateResourceException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`InvalidParameterException`],
/// [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::CreateContactFlowAlias;
///
/// let operation = CreateContactFlowAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .contact_flow_version(1)
///     .alias_name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/alias",
    output = CreateContactFlowAliasOutput,
    errors(AccessDeniedException, DuplicateResourceException, InternalServiceException,
           ResourceNotFoundException, LimitExceededException, InvalidParameterException,
           InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowAlias {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Contact flow version: at least 1. Required.
    pub contact_flow_version: i64,
    /// Alias name: at least 1 character. Required.
    pub alias_name: String,
}

/// The output of [`CreateContactFlowAlias`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowAliasOutput {
    /// Contact flow ARN.
    pub contact_flow_arn: Option<String>,
    /// Id: 1 to 500 characters.
    pub id: Option<String>,
}

/// Create contact flow version.
///
/// `PUT /contact-flows/{InstanceId}/{ContactFlowId}/version`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`LimitExceededException`], [`InvalidParameterException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::CreateContactFlowVersion;
///
/// let operation = CreateContactFlowVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/version",
    output = CreateContactFlowVersionOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           LimitExceededException, InvalidParameterException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowVersion {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Flow content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`. Optional.
    pub flow_content_sha256: Option<String>,
    /// Contact flow version: at least 1. Optional.
    pub contact_flow_version: Option<i64>,
    /// Last modified time. Optional.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional.
    pub last_modified_region: Option<String>,
}

/// The output of [`CreateContactFlowVersion`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactFlowVersionOutput {
    /// Contact flow ARN.
    pub contact_flow_arn: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
}

/// Delete contact flow.
///
/// `DELETE /contact-flows/{InstanceId}/{ContactFlowId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlow.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::DeleteContactFlow;
///
/// let operation = DeleteContactFlow::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}",
    output = DeleteContactFlowOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlow {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    #[label]
    pub contact_flow_id: String,
}

/// The output of [`DeleteContactFlow`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowOutput {}

/// Delete contact flow alias.
///
/// `DELETE /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::DeleteContactFlowAlias;
///
/// let operation = DeleteContactFlowAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}",
    output = DeleteContactFlowAliasOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowAlias {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
}

/// The output of [`DeleteContactFlowAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowAliasOutput {}

/// Delete contact flow version.
///
/// `DELETE /contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::DeleteContactFlowVersion;
///
/// let operation = DeleteContactFlowVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .contact_flow_version(1)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}",
    output = DeleteContactFlowVersionOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowVersion {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Contact flow version: at least 1. Required.
    #[label]
    pub contact_flow_version: i64,
}

/// The output of [`DeleteContactFlowVersion`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowVersionOutput {}

/// Describe contact flow.
///
/// `GET /contact-flows/{InstanceId}/{ContactFlowId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlow.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ContactFlowNotPublishedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::DescribeContactFlow;
///
/// let operation = DescribeContactFlow::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}",
    output = DescribeContactFlowOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ContactFlowNotPublishedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlow {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    #[label]
    pub contact_flow_id: String,
}

/// The output of [`DescribeContactFlow`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowOutput {
    /// Contact flow.
    pub contact_flow: Option<ContactFlow>,
}

/// Describe contact flow alias.
///
/// `GET /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::DescribeContactFlowAlias;
///
/// let operation = DescribeContactFlowAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}",
    output = DescribeContactFlowAliasOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowAlias {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
}

/// The output of [`DescribeContactFlowAlias`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowAliasOutput {
    /// Contact flow alias.
    pub contact_flow_alias: Option<ContactFlowAliasInfo>,
}

/// List contact flow aliases.
///
/// `GET /contact-flows/{InstanceId}/{ContactFlowId}/aliases`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowAliases.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::ListContactFlowAliases;
///
/// let operation = ListContactFlowAliases::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/aliases",
    output = ListContactFlowAliasesOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowAliases {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowAliases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowAliasesOutput {
    /// Contact flow alias summary list. The items of the page.
    #[items]
    pub contact_flow_alias_summary_list: Option<Vec<ContactFlowAliasSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow versions.
///
/// `GET /contact-flows/{InstanceId}/{ContactFlowId}/versions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowVersions.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::ListContactFlowVersions;
///
/// let operation = ListContactFlowVersions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/versions",
    output = ListContactFlowVersionsOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowVersions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowVersions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowVersionsOutput {
    /// Contact flow version summary list. The items of the page.
    #[items]
    pub contact_flow_version_summary_list: Option<Vec<ContactFlowVersionSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flows.
///
/// `GET /contact-flows-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlows.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::collections::BTreeMap;
///
/// use connect_operations::contact_flows::{ContactFlowType, ListContactFlows};
///
/// let list = ListContactFlows::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     // A list in the query repeats its name: `contactFlowTypes=A&contactFlowTypes=B`.
///     .contact_flow_types([ContactFlowType::ContactFlow, ContactFlowType::AgentWhisper])
///     .build();
/// let mut by_name = BTreeMap::new();
/// let mut flows = client.paginate(list).items();
/// while let Some(flow) = flows.next().await? {
///     by_name.insert(flow.name, flow.id);
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contact-flows-summary/{InstanceId}",
    output = ListContactFlowsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlows {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow types: at most 10 items; each one of [`ContactFlowType`]. Optional.
    #[query]
    pub contact_flow_types: Option<Vec<ContactFlowType>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlows`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowsOutput {
    /// Contact flow summary list. The items of the page.
    #[items]
    pub contact_flow_summary_list: Option<Vec<ContactFlowSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact flows.
///
/// `POST /search-contact-flows`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactFlows.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::SearchContactFlows;
///
/// let operation = SearchContactFlows::builder()
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
    uri = "/search-contact-flows",
    output = SearchContactFlowsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlows {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<ContactFlowSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<ContactFlowSearchCriteria>,
}

/// The output of [`SearchContactFlows`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowsOutput {
    /// Contact flows. The items of the page.
    #[items]
    pub contact_flows: Option<Vec<ContactFlow>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update contact flow alias.
///
/// `POST /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowAlias.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ThrottlingException`],
/// [`ConditionalOperationFailedException`], [`DuplicateResourceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::UpdateContactFlowAlias;
///
/// let operation = UpdateContactFlowAlias::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .alias_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}",
    output = UpdateContactFlowAliasOutput,
    errors(AccessDeniedException, InternalServiceException, ResourceNotFoundException,
           InvalidParameterException, InvalidRequestException, ThrottlingException,
           ConditionalOperationFailedException, DuplicateResourceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowAlias {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id. Required.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters. Required.
    #[label]
    pub alias_id: String,
    /// Name: at least 1 character. Optional.
    pub name: Option<String>,
    /// Description. Optional.
    pub description: Option<String>,
    /// Contact flow version: at least 1. Optional.
    pub contact_flow_version: Option<i64>,
}

/// The output of [`UpdateContactFlowAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowAliasOutput {}

/// Update contact flow content.
///
/// `POST /contact-flows/{InstanceId}/{ContactFlowId}/content`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowContent.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidContactFlowException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::UpdateContactFlowContent;
///
/// let operation = UpdateContactFlowContent::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .content("{\"Version\":\"2019-10-30\",\"StartAction\":\"end\",\"Actions\":[]}")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/content",
    output = UpdateContactFlowContentOutput,
    errors(InvalidRequestException, InvalidContactFlowException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowContent {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    #[label]
    pub contact_flow_id: String,
    /// Content: a JSON document. Required.
    pub content: String,
}

/// The output of [`UpdateContactFlowContent`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowContentOutput {}

/// Update contact flow metadata.
///
/// `POST /contact-flows/{InstanceId}/{ContactFlowId}/metadata`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowMetadata.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::UpdateContactFlowMetadata;
///
/// let operation = UpdateContactFlowMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/metadata",
    output = UpdateContactFlowMetadataOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowMetadata {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    #[label]
    pub contact_flow_id: String,
    /// Name: at least 1 character. Optional.
    pub name: Option<String>,
    /// Description. Optional.
    pub description: Option<String>,
    /// Contact flow state: one of [`ContactFlowState`]. Optional.
    pub contact_flow_state: Option<ContactFlowState>,
}

/// The output of [`UpdateContactFlowMetadata`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowMetadataOutput {}

/// Update contact flow name.
///
/// `POST /contact-flows/{InstanceId}/{ContactFlowId}/name`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowName.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_flows::UpdateContactFlowName;
///
/// let operation = UpdateContactFlowName::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-flows/{InstanceId}/{ContactFlowId}/name",
    output = UpdateContactFlowNameOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowName {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    #[label]
    pub contact_flow_id: String,
    /// Name: at least 1 character. Optional.
    pub name: Option<String>,
    /// Description. Optional.
    pub description: Option<String>,
}

/// The output of [`UpdateContactFlowName`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowNameOutput {}

/// Contact flow type.
///
/// One of `CONTACT_FLOW`, `CUSTOMER_QUEUE`, `CUSTOMER_HOLD`, `CUSTOMER_WHISPER`, `AGENT_HOLD`,
/// `AGENT_WHISPER`, `OUTBOUND_WHISPER`, `AGENT_TRANSFER`, `QUEUE_TRANSFER`, `CAMPAIGN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowType {
    /// `CONTACT_FLOW`.
    ContactFlow,
    /// `CUSTOMER_QUEUE`.
    CustomerQueue,
    /// `CUSTOMER_HOLD`.
    CustomerHold,
    /// `CUSTOMER_WHISPER`.
    CustomerWhisper,
    /// `AGENT_HOLD`.
    AgentHold,
    /// `AGENT_WHISPER`.
    AgentWhisper,
    /// `OUTBOUND_WHISPER`.
    OutboundWhisper,
    /// `AGENT_TRANSFER`.
    AgentTransfer,
    /// `QUEUE_TRANSFER`.
    QueueTransfer,
    /// `CAMPAIGN`.
    Campaign,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow status.
///
/// One of `PUBLISHED`, `SAVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlow.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlow {
    /// ARN.
    pub arn: Option<String>,
    /// Id: at most 500 characters.
    pub id: Option<String>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Type: one of [`ContactFlowType`].
    pub r#type: Option<ContactFlowType>,
    /// State: one of [`ContactFlowState`].
    pub state: Option<ContactFlowState>,
    /// Status: one of [`ContactFlowStatus`].
    pub status: Option<ContactFlowStatus>,
    /// Description.
    pub description: Option<String>,
    /// Content: a JSON document.
    pub content: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Flow content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_content_sha256: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Version description.
    pub version_description: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Contact flow state.
///
/// One of `ACTIVE`, `ARCHIVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowState {
    /// `ACTIVE`.
    Active,
    /// `ARCHIVED`.
    Archived,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow alias info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAliasInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAliasInfo {
    /// Contact flow id: 1 to 500 characters.
    pub contact_flow_id: Option<String>,
    /// Contact flow ARN.
    pub contact_flow_arn: Option<String>,
    /// Alias id: 1 to 500 characters.
    pub alias_id: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// Contact flow alias summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAliasSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAliasSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Alias id: 1 to 500 characters.
    pub alias_id: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Alias name: at least 1 character.
    pub alias_name: Option<String>,
    /// Alias description.
    pub alias_description: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Contact flow version summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowVersionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowVersionSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Version description.
    pub version_description: Option<String>,
    /// Version: at least 1.
    pub version: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Contact flow summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowSummary {
    /// Id: at most 500 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Contact flow type: one of [`ContactFlowType`].
    pub contact_flow_type: Option<ContactFlowType>,
    /// Contact flow state: one of [`ContactFlowState`].
    pub contact_flow_state: Option<ContactFlowState>,
    /// Contact flow status: one of [`ContactFlowStatus`].
    pub contact_flow_status: Option<ContactFlowStatus>,
}

/// Contact flow search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
    /// Flow attribute filter. Optional.
    pub flow_attribute_filter: Option<ContactFlowAttributeFilter>,
}

/// Contact flow attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<ContactFlowAttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<ContactFlowAttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
    /// Contact flow type condition. Optional.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// Contact flow attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// Contact flow type condition. Optional.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// Contact flow type condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowTypeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowTypeCondition {
    /// Contact flow type: one of [`ContactFlowType`]. Optional.
    pub contact_flow_type: Option<ContactFlowType>,
}

/// Contact flow search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Type condition: one of [`ContactFlowType`]. Optional.
    pub type_condition: Option<ContactFlowType>,
    /// State condition: one of [`ContactFlowState`]. Optional.
    pub state_condition: Option<ContactFlowState>,
    /// Status condition: one of [`ContactFlowStatus`]. Optional.
    pub status_condition: Option<ContactFlowStatus>,
}
