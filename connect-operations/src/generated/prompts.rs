// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Prompts.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, Sensitive, Timestamp, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Create prompt.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePrompt.html)
#[connect_operation(
    method = PUT,
    uri = "/prompts/{InstanceId}",
    output = CreatePromptOutput,
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           LimitExceededException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePrompt {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// S3 URI: 1 to 2000 characters; pattern `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
    pub s3_uri: Sensitive<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreatePrompt`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePromptOutput {
    /// Prompt ARN.
    #[wire("PromptARN")]
    pub prompt_arn: Option<String>,
    /// Prompt id: 1 to 256 characters.
    pub prompt_id: Option<String>,
}

/// Delete prompt.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePrompt.html)
#[connect_operation(
    method = DELETE,
    uri = "/prompts/{InstanceId}/{PromptId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeletePrompt {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters.
    #[label]
    pub prompt_id: String,
}

/// Describe prompt.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePrompt.html)
#[connect_operation(
    method = GET,
    uri = "/prompts/{InstanceId}/{PromptId}",
    output = DescribePromptOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePrompt {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters.
    #[label]
    pub prompt_id: String,
}

/// What [`DescribePrompt`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePromptOutput {
    /// Prompt.
    pub prompt: Option<Prompt>,
}

/// Get prompt file.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetPromptFile.html)
#[connect_operation(
    method = GET,
    uri = "/prompts/{InstanceId}/{PromptId}/file",
    output = GetPromptFileOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetPromptFile {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters.
    #[label]
    pub prompt_id: String,
}

/// What [`GetPromptFile`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetPromptFileOutput {
    /// Prompt presigned URL: 1 to 2000 characters.
    pub prompt_presigned_url: Option<Sensitive<String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List prompts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPrompts.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::ListPrompts;
///
/// let list = ListPrompts::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .max_results(1000)
///     .build();
/// for prompt in client.paginate(list).items().try_collect().await? {
///     // Flows name a prompt by its ARN.
///     println!("{:?} {:?}", prompt.name, prompt.arn);
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/prompts-summary/{InstanceId}",
    output = ListPromptsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPrompts {
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

/// What [`ListPrompts`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPromptsOutput {
    /// Prompt summary list.
    #[items]
    pub prompt_summary_list: Option<Vec<PromptSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search prompts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchPrompts.html)
#[connect_operation(
    method = POST,
    uri = "/search-prompts",
    output = SearchPromptsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPrompts {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<PromptSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<PromptSearchCriteria>,
}

/// What [`SearchPrompts`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPromptsOutput {
    /// Prompts.
    #[items]
    pub prompts: Option<Vec<Prompt>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update prompt.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePrompt.html)
#[connect_operation(
    method = POST,
    uri = "/prompts/{InstanceId}/{PromptId}",
    output = UpdatePromptOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePrompt {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters.
    #[label]
    pub prompt_id: String,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// S3 URI: 1 to 2000 characters; pattern `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
    pub s3_uri: Option<Sensitive<String>>,
}

/// What [`UpdatePrompt`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePromptOutput {
    /// Prompt ARN.
    #[wire("PromptARN")]
    pub prompt_arn: Option<String>,
    /// Prompt id: 1 to 256 characters.
    pub prompt_id: Option<String>,
}

/// Prompt.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Prompt.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Prompt {
    /// Prompt ARN.
    #[wire("PromptARN")]
    pub prompt_arn: Option<String>,
    /// Prompt id: 1 to 256 characters.
    pub prompt_id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Prompt summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PromptSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PromptSummary {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 256 characters.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Prompt search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PromptSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PromptSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Prompt search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PromptSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PromptSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<PromptSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<PromptSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}
