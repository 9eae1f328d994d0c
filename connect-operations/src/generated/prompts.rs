// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /prompts/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePrompt.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`LimitExceededException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::CreatePrompt;
///
/// let operation = CreatePrompt::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .s3_uri("s3://amzn-s3-demo-bucket/example.wav")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// S3 URI: 1 to 2000 characters. Required. Sensitive.
    pub s3_uri: Sensitive<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreatePrompt`].
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
/// `DELETE /prompts/{InstanceId}/{PromptId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePrompt.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::DeletePrompt;
///
/// let operation = DeletePrompt::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .prompt_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters. Required.
    #[label]
    pub prompt_id: String,
}

/// Describe prompt.
///
/// `GET /prompts/{InstanceId}/{PromptId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePrompt.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::DescribePrompt;
///
/// let operation = DescribePrompt::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .prompt_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters. Required.
    #[label]
    pub prompt_id: String,
}

/// The output of [`DescribePrompt`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePromptOutput {
    /// Prompt.
    pub prompt: Option<Prompt>,
}

/// Get prompt file.
///
/// `GET /prompts/{InstanceId}/{PromptId}/file`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetPromptFile.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::GetPromptFile;
///
/// let operation = GetPromptFile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .prompt_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters. Required.
    #[label]
    pub prompt_id: String,
}

/// The output of [`GetPromptFile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetPromptFileOutput {
    /// Prompt presigned URL: 1 to 2000 characters. Sensitive.
    pub prompt_presigned_url: Option<Sensitive<String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List prompts.
///
/// `GET /prompts-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPrompts.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
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

/// The output of [`ListPrompts`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPromptsOutput {
    /// Prompt summary list. The items of the page.
    #[items]
    pub prompt_summary_list: Option<Vec<PromptSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search prompts.
///
/// `POST /search-prompts`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchPrompts.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::SearchPrompts;
///
/// let operation = SearchPrompts::builder()
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
    uri = "/search-prompts",
    output = SearchPromptsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPrompts {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<PromptSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<PromptSearchCriteria>,
}

/// The output of [`SearchPrompts`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPromptsOutput {
    /// Prompts. The items of the page.
    #[items]
    pub prompts: Option<Vec<Prompt>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update prompt.
///
/// `POST /prompts/{InstanceId}/{PromptId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePrompt.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::prompts::UpdatePrompt;
///
/// let operation = UpdatePrompt::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .prompt_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Prompt id: 1 to 256 characters. Required.
    #[label]
    pub prompt_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// S3 URI: 1 to 2000 characters. Optional. Sensitive.
    pub s3_uri: Option<Sensitive<String>>,
}

/// The output of [`UpdatePrompt`].
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
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
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
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Prompt search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PromptSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PromptSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<PromptSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<PromptSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
