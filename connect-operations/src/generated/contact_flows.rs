// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlow.html)
///
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: at least 1 character.
    pub name: String,
    /// Type.
    pub r#type: ContactFlowType,
    /// Description.
    pub description: Option<String>,
    /// Content.
    pub content: String,
    /// Status.
    pub status: Option<ContactFlowStatus>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateContactFlow`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowAlias.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Description.
    pub description: Option<String>,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Contact flow version: at least 1.
    pub contact_flow_version: i64,
    /// Alias name: at least 1 character.
    pub alias_name: String,
}

/// What [`CreateContactFlowAlias`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowVersion.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Description.
    pub description: Option<String>,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Flow content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub flow_content_sha256: Option<String>,
    /// Contact flow version: at least 1.
    pub contact_flow_version: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// What [`CreateContactFlowVersion`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlow.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    #[label]
    pub contact_flow_id: String,
}

/// What [`DeleteContactFlow`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowOutput {}

/// Delete contact flow alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowAlias.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
}

/// What [`DeleteContactFlowAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowAliasOutput {}

/// Delete contact flow version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowVersion.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Contact flow version: at least 1.
    #[label]
    pub contact_flow_version: i64,
}

/// What [`DeleteContactFlowVersion`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactFlowVersionOutput {}

/// Describe contact flow.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlow.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    #[label]
    pub contact_flow_id: String,
}

/// What [`DescribeContactFlow`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowOutput {
    /// Contact flow.
    pub contact_flow: Option<ContactFlow>,
}

/// Describe contact flow alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowAlias.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
}

/// What [`DescribeContactFlowAlias`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactFlowAliasOutput {
    /// Contact flow alias.
    pub contact_flow_alias: Option<ContactFlowAliasInfo>,
}

/// List contact flow aliases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowAliases.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListContactFlowAliases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowAliasesOutput {
    /// Contact flow alias summary list.
    #[items]
    pub contact_flow_alias_summary_list: Option<Vec<ContactFlowAliasSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flow versions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlowVersions.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListContactFlowVersions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowVersionsOutput {
    /// Contact flow version summary list.
    #[items]
    pub contact_flow_version_summary_list: Option<Vec<ContactFlowVersionSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact flows.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactFlows.html)
///
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow types: at most 10 items.
    #[query]
    pub contact_flow_types: Option<Vec<ContactFlowType>>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListContactFlows`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactFlowsOutput {
    /// Contact flow summary list.
    #[items]
    pub contact_flow_summary_list: Option<Vec<ContactFlowSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact flows.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactFlows.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<ContactFlowSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<ContactFlowSearchCriteria>,
}

/// What [`SearchContactFlows`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactFlowsOutput {
    /// Contact flows.
    #[items]
    pub contact_flows: Option<Vec<ContactFlow>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update contact flow alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowAlias.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id.
    #[label]
    pub contact_flow_id: String,
    /// Alias id: 1 to 500 characters.
    #[label]
    pub alias_id: String,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Contact flow version: at least 1.
    pub contact_flow_version: Option<i64>,
}

/// What [`UpdateContactFlowAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowAliasOutput {}

/// Update contact flow content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowContent.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    #[label]
    pub contact_flow_id: String,
    /// Content.
    pub content: String,
}

/// What [`UpdateContactFlowContent`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowContentOutput {}

/// Update contact flow metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowMetadata.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    #[label]
    pub contact_flow_id: String,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Contact flow state.
    pub contact_flow_state: Option<ContactFlowState>,
}

/// What [`UpdateContactFlowMetadata`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowMetadataOutput {}

/// Update contact flow name.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowName.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    #[label]
    pub contact_flow_id: String,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// What [`UpdateContactFlowName`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactFlowNameOutput {}

/// Contact flow type.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact flow status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value that this declaration does not know.
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
    /// Type.
    pub r#type: Option<ContactFlowType>,
    /// State.
    pub state: Option<ContactFlowState>,
    /// Status.
    pub status: Option<ContactFlowStatus>,
    /// Description.
    pub description: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Tags: 1 to 50 entries.
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactFlowState {
    /// `ACTIVE`.
    Active,
    /// `ARCHIVED`.
    Archived,
    /// A value that this declaration does not know.
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
    /// Contact flow type.
    pub contact_flow_type: Option<ContactFlowType>,
    /// Contact flow state.
    pub contact_flow_state: Option<ContactFlowState>,
    /// Contact flow status.
    pub contact_flow_status: Option<ContactFlowStatus>,
}

/// Contact flow search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
    /// Flow attribute filter.
    pub flow_attribute_filter: Option<ContactFlowAttributeFilter>,
}

/// Contact flow attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAttributeFilter {
    /// Or conditions.
    pub or_conditions: Option<Vec<ContactFlowAttributeAndCondition>>,
    /// And condition.
    pub and_condition: Option<ContactFlowAttributeAndCondition>,
    /// Tag condition.
    pub tag_condition: Option<TagCondition>,
    /// Contact flow type condition.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// Contact flow attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowAttributeAndCondition {
    /// Tag conditions.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// Contact flow type condition.
    pub contact_flow_type_condition: Option<ContactFlowTypeCondition>,
}

/// Contact flow type condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowTypeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowTypeCondition {
    /// Contact flow type.
    pub contact_flow_type: Option<ContactFlowType>,
}

/// Contact flow search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFlowSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<ContactFlowSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Type condition.
    pub type_condition: Option<ContactFlowType>,
    /// State condition.
    pub state_condition: Option<ContactFlowState>,
    /// Status condition.
    pub status_condition: Option<ContactFlowStatus>,
}
