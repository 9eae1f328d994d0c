// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Test cases.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    InvalidTestCaseException, LimitExceededException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Create test case.
///
/// `PUT /test-cases/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTestCase.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidTestCaseException`], [`InvalidParameterException`],
/// [`InvalidRequestException`], [`LimitExceededException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`IdempotencyException`], [`ServiceQuotaExceededException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::CreateTestCase;
///
/// let operation = CreateTestCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .content("{}")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/test-cases/{InstanceId}",
    output = CreateTestCaseOutput,
    errors(DuplicateResourceException, InvalidTestCaseException, InvalidParameterException,
           InvalidRequestException, LimitExceededException, ResourceNotFoundException,
           ThrottlingException, IdempotencyException, ServiceQuotaExceededException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTestCase {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: at least 1 character. Required.
    pub name: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Content: a JSON document. Required.
    pub content: String,
    /// Entry point. Optional.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data: a JSON document. Optional.
    pub initialization_data: Option<String>,
    /// Status: one of [`TestCaseStatus`]. Optional.
    pub status: Option<TestCaseStatus>,
    /// Test case id: at most 500 characters. Optional. Travels in a header.
    #[header("x-amz-resource-id")]
    pub test_case_id: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time. Optional. Travels in a header.
    #[header("x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional. Travels in a
    /// header.
    #[header("x-amz-last-modified-region")]
    pub last_modified_region: Option<String>,
}

/// The output of [`CreateTestCase`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTestCaseOutput {
    /// Test case id: at most 500 characters.
    pub test_case_id: Option<String>,
    /// Test case ARN.
    pub test_case_arn: Option<String>,
}

/// Delete test case.
///
/// `DELETE /test-cases/{InstanceId}/{TestCaseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTestCase.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::DeleteTestCase;
///
/// let operation = DeleteTestCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/test-cases/{InstanceId}/{TestCaseId}",
    output = DeleteTestCaseOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTestCase {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
}

/// The output of [`DeleteTestCase`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTestCaseOutput {}

/// Describe test case.
///
/// `GET /test-cases/{InstanceId}/{TestCaseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTestCase.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::DescribeTestCase;
///
/// let operation = DescribeTestCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/test-cases/{InstanceId}/{TestCaseId}",
    output = DescribeTestCaseOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTestCase {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Status: one of [`TestCaseStatus`]. Optional.
    #[query]
    pub status: Option<TestCaseStatus>,
}

/// The output of [`DescribeTestCase`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTestCaseOutput {
    /// Test case.
    pub test_case: Option<TestCase>,
}

/// Get test case execution summary.
///
/// `GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTestCaseExecutionSummary.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::GetTestCaseExecutionSummary;
///
/// let operation = GetTestCaseExecutionSummary::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .test_case_execution_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary",
    output = GetTestCaseExecutionSummaryOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTestCaseExecutionSummary {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Test case execution id: at most 500 characters. Required.
    #[label]
    pub test_case_execution_id: String,
}

/// The output of [`GetTestCaseExecutionSummary`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTestCaseExecutionSummaryOutput {
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
    /// Status: one of [`TestCaseExecutionStatus`].
    pub status: Option<TestCaseExecutionStatus>,
    /// Observation summary.
    pub observation_summary: Option<ObservationSummary>,
}

/// List test case execution records.
///
/// `GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutionRecords.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::ListTestCaseExecutionRecords;
///
/// let operation = ListTestCaseExecutionRecords::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .test_case_execution_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records",
    output = ListTestCaseExecutionRecordsOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutionRecords {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Test case execution id: at most 500 characters. Required.
    #[label]
    pub test_case_execution_id: String,
    /// Status: one of [`TestCaseExecutionStatus`]. Optional.
    #[query]
    pub status: Option<TestCaseExecutionStatus>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListTestCaseExecutionRecords`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutionRecordsOutput {
    /// Execution records. The items of the page.
    #[items]
    pub execution_records: Option<Vec<ExecutionRecord>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List test case executions.
///
/// `GET /test-case-executions/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutions.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::ListTestCaseExecutions;
///
/// let operation = ListTestCaseExecutions::builder()
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
    uri = "/test-case-executions/{InstanceId}",
    output = ListTestCaseExecutionsOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Optional.
    #[query]
    pub test_case_id: Option<String>,
    /// Test case name: at least 1 character. Optional.
    #[query]
    pub test_case_name: Option<String>,
    /// Start time: at least 0. Optional.
    #[query]
    pub start_time: Option<i64>,
    /// End time: at least 0. Optional.
    #[query]
    pub end_time: Option<i64>,
    /// Status: one of [`TestCaseExecutionStatus`]. Optional.
    #[query]
    pub status: Option<TestCaseExecutionStatus>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListTestCaseExecutions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutionsOutput {
    /// Test case executions. The items of the page.
    #[items]
    pub test_case_executions: Option<Vec<TestCaseExecution>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List test cases.
///
/// `GET /test-cases-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCases.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::ListTestCases;
///
/// let operation = ListTestCases::builder()
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
    uri = "/test-cases-summary/{InstanceId}",
    output = ListTestCasesOutput,
    errors(InvalidRequestException, AccessDeniedException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCases {
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

/// The output of [`ListTestCases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCasesOutput {
    /// Test case summary list. The items of the page.
    #[items]
    pub test_case_summary_list: Option<Vec<TestCaseSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search test cases.
///
/// `POST /search-test-cases`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchTestCases.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::SearchTestCases;
///
/// let operation = SearchTestCases::builder()
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
    uri = "/search-test-cases",
    output = SearchTestCasesOutput,
    errors(InvalidRequestException, AccessDeniedException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchTestCases {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<TestCaseSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<TestCaseSearchCriteria>,
}

/// The output of [`SearchTestCases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchTestCasesOutput {
    /// Test cases. The items of the page.
    #[items]
    pub test_cases: Option<Vec<TestCase>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start test case execution.
///
/// `PUT /test-cases/{InstanceId}/{TestCaseId}/start-execution`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTestCaseExecution.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ServiceQuotaExceededException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::StartTestCaseExecution;
///
/// let operation = StartTestCaseExecution::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/test-cases/{InstanceId}/{TestCaseId}/start-execution",
    output = StartTestCaseExecutionOutput,
    errors(InvalidParameterException, InvalidRequestException, ServiceQuotaExceededException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTestCaseExecution {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StartTestCaseExecution`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTestCaseExecutionOutput {
    /// Test case execution id: at most 500 characters.
    pub test_case_execution_id: Option<String>,
    /// Test case id: at most 500 characters.
    pub test_case_id: Option<String>,
    /// Status: one of [`TestCaseExecutionStatus`].
    pub status: Option<TestCaseExecutionStatus>,
}

/// Stop test case execution.
///
/// `POST /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution`, with an
/// idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopTestCaseExecution.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::StopTestCaseExecution;
///
/// let operation = StopTestCaseExecution::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_execution_id("22222222-3333-4444-5555-666666666666")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution",
    output = StopTestCaseExecutionOutput,
    errors(InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopTestCaseExecution {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case execution id: at most 500 characters. Required.
    #[label]
    pub test_case_execution_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StopTestCaseExecution`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopTestCaseExecutionOutput {}

/// Update test case.
///
/// `POST /test-cases/{InstanceId}/{TestCaseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTestCase.html)
///
/// # Errors
/// [`InvalidRequestException`], [`DuplicateResourceException`], [`InvalidTestCaseException`],
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::test_cases::UpdateTestCase;
///
/// let operation = UpdateTestCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .test_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/test-cases/{InstanceId}/{TestCaseId}",
    output = UpdateTestCaseOutput,
    errors(InvalidRequestException, DuplicateResourceException, InvalidTestCaseException,
           InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTestCase {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters. Required.
    #[label]
    pub test_case_id: String,
    /// Content: a JSON document. Optional.
    pub content: Option<String>,
    /// Entry point. Optional.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data: a JSON document. Optional.
    pub initialization_data: Option<String>,
    /// Name: at least 1 character. Optional.
    pub name: Option<String>,
    /// Description. Optional.
    pub description: Option<String>,
    /// Status: one of [`TestCaseStatus`]. Optional.
    pub status: Option<TestCaseStatus>,
    /// Last modified time. Optional. Travels in a header.
    #[header("x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional. Travels in a
    /// header.
    #[header("x-amz-last-modified-region")]
    pub last_modified_region: Option<String>,
}

/// The output of [`UpdateTestCase`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTestCaseOutput {}

/// Test case entry point.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseEntryPoint.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseEntryPoint {
    /// Type: one of [`TestCaseEntryPointType`]. Optional.
    pub r#type: Option<TestCaseEntryPointType>,
    /// Voice call entry point parameters. Optional.
    pub voice_call_entry_point_parameters: Option<VoiceCallEntryPointParameters>,
    /// Chat entry point parameters. Optional.
    pub chat_entry_point_parameters: Option<ChatEntryPointParameters>,
}

/// Test case entry point type.
///
/// One of `VOICE_CALL`, `CHAT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TestCaseEntryPointType {
    /// `VOICE_CALL`.
    VoiceCall,
    /// `CHAT`.
    Chat,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Voice call entry point parameters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoiceCallEntryPointParameters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoiceCallEntryPointParameters {
    /// Source phone number: in E.164 format, like `+12065550100`. Optional.
    pub source_phone_number: Option<String>,
    /// Destination phone number: in E.164 format, like `+12065550100`. Optional.
    pub destination_phone_number: Option<String>,
    /// Flow id: at most 500 characters. Optional.
    pub flow_id: Option<String>,
}

/// Chat entry point parameters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatEntryPointParameters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatEntryPointParameters {
    /// Flow id: at most 500 characters. Optional.
    pub flow_id: Option<String>,
}

/// Test case status.
///
/// One of `PUBLISHED`, `SAVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TestCaseStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Test case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCase.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCase {
    /// ARN.
    pub arn: Option<String>,
    /// Id: at most 500 characters.
    pub id: Option<String>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Content: a JSON document.
    pub content: Option<String>,
    /// Entry point.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data: a JSON document.
    pub initialization_data: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status: one of [`TestCaseStatus`].
    pub status: Option<TestCaseStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Test case sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub test_case_sha256: Option<String>,
}

/// Test case execution status.
///
/// One of `INITIATED`, `PASSED`, `FAILED`, `IN_PROGRESS`, `STOPPED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TestCaseExecutionStatus {
    /// `INITIATED`.
    Initiated,
    /// `PASSED`.
    Passed,
    /// `FAILED`.
    Failed,
    /// `IN_PROGRESS`.
    InProgress,
    /// `STOPPED`.
    Stopped,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Observation summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ObservationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ObservationSummary {
    /// Total observations.
    pub total_observations: Option<i32>,
    /// Observations passed.
    pub observations_passed: Option<i32>,
    /// Observations failed.
    pub observations_failed: Option<i32>,
}

/// Execution record.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExecutionRecord.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExecutionRecord {
    /// Observation id: 1 to 256 characters.
    pub observation_id: Option<String>,
    /// Status: one of [`ExecutionRecordStatus`].
    pub status: Option<ExecutionRecordStatus>,
    /// Timestamp.
    pub timestamp: Option<Timestamp>,
    /// Record.
    pub record: Option<String>,
}

/// Execution record status.
///
/// One of `PASSED`, `FAILED`, `IN_PROGRESS`, `STOPPED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ExecutionRecordStatus {
    /// `PASSED`.
    Passed,
    /// `FAILED`.
    Failed,
    /// `IN_PROGRESS`.
    InProgress,
    /// `STOPPED`.
    Stopped,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Test case execution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseExecution.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseExecution {
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
    /// Test case execution id: at most 500 characters.
    pub test_case_execution_id: Option<String>,
    /// Test case id: at most 500 characters.
    pub test_case_id: Option<String>,
    /// Test case execution status: one of [`TestCaseExecutionStatus`].
    pub test_case_execution_status: Option<TestCaseExecutionStatus>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Test case summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseSummary {
    /// Id: at most 500 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Status: one of [`TestCaseStatus`].
    pub status: Option<TestCaseStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Test case search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Test case search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Status condition: one of [`TestCaseStatus`]. Optional.
    pub status_condition: Option<TestCaseStatus>,
}
