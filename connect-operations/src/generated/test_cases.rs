// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTestCase.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Name: at least 1 character.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Content.
    pub content: String,
    /// Entry point.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data.
    pub initialization_data: Option<String>,
    /// Status.
    pub status: Option<TestCaseStatus>,
    /// Test case id: at most 500 characters. Travels in a header.
    #[header("x-amz-resource-id")]
    pub test_case_id: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time. Travels in a header.
    #[header("x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Travels in a header.
    #[header("x-amz-last-modified-region")]
    pub last_modified_region: Option<String>,
}

/// What [`CreateTestCase`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTestCase.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
}

/// What [`DeleteTestCase`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTestCaseOutput {}

/// Describe test case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTestCase.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Status.
    #[query]
    pub status: Option<TestCaseStatus>,
}

/// What [`DescribeTestCase`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTestCaseOutput {
    /// Test case.
    pub test_case: Option<TestCase>,
}

/// Get test case execution summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTestCaseExecutionSummary.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Test case execution id: at most 500 characters.
    #[label]
    pub test_case_execution_id: String,
}

/// What [`GetTestCaseExecutionSummary`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTestCaseExecutionSummaryOutput {
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
    /// Status.
    pub status: Option<TestCaseExecutionStatus>,
    /// Observation summary.
    pub observation_summary: Option<ObservationSummary>,
}

/// List test case execution records.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutionRecords.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Test case execution id: at most 500 characters.
    #[label]
    pub test_case_execution_id: String,
    /// Status.
    #[query]
    pub status: Option<TestCaseExecutionStatus>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListTestCaseExecutionRecords`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutionRecordsOutput {
    /// Execution records.
    #[items]
    pub execution_records: Option<Vec<ExecutionRecord>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List test case executions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutions.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[query]
    pub test_case_id: Option<String>,
    /// Test case name: at least 1 character.
    #[query]
    pub test_case_name: Option<String>,
    /// Start time: at least 0.
    #[query]
    pub start_time: Option<i64>,
    /// End time: at least 0.
    #[query]
    pub end_time: Option<i64>,
    /// Status.
    #[query]
    pub status: Option<TestCaseExecutionStatus>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListTestCaseExecutions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCaseExecutionsOutput {
    /// Test case executions.
    #[items]
    pub test_case_executions: Option<Vec<TestCaseExecution>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List test cases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCases.html)
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

/// What [`ListTestCases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTestCasesOutput {
    /// Test case summary list.
    #[items]
    pub test_case_summary_list: Option<Vec<TestCaseSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search test cases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchTestCases.html)
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
    /// Instance id: 1 to 250 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<TestCaseSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<TestCaseSearchCriteria>,
}

/// What [`SearchTestCases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchTestCasesOutput {
    /// Test cases.
    #[items]
    pub test_cases: Option<Vec<TestCase>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start test case execution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTestCaseExecution.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StartTestCaseExecution`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTestCaseExecutionOutput {
    /// Test case execution id: at most 500 characters.
    pub test_case_execution_id: Option<String>,
    /// Test case id: at most 500 characters.
    pub test_case_id: Option<String>,
    /// Status.
    pub status: Option<TestCaseExecutionStatus>,
}

/// Stop test case execution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopTestCaseExecution.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Test case execution id: at most 500 characters.
    #[label]
    pub test_case_execution_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StopTestCaseExecution`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopTestCaseExecutionOutput {}

/// Update test case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTestCase.html)
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
    /// Instance id: 1 to 250 characters.
    #[label]
    pub instance_id: String,
    /// Test case id: at most 500 characters.
    #[label]
    pub test_case_id: String,
    /// Content.
    pub content: Option<String>,
    /// Entry point.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data.
    pub initialization_data: Option<String>,
    /// Name: at least 1 character.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<TestCaseStatus>,
    /// Last modified time. Travels in a header.
    #[header("x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Travels in a header.
    #[header("x-amz-last-modified-region")]
    pub last_modified_region: Option<String>,
}

/// What [`UpdateTestCase`] answers: nothing.
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
    /// Type.
    pub r#type: Option<TestCaseEntryPointType>,
    /// Voice call entry point parameters.
    pub voice_call_entry_point_parameters: Option<VoiceCallEntryPointParameters>,
    /// Chat entry point parameters.
    pub chat_entry_point_parameters: Option<ChatEntryPointParameters>,
}

/// Test case entry point type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TestCaseEntryPointType {
    /// `VOICE_CALL`.
    VoiceCall,
    /// `CHAT`.
    Chat,
    /// A value that this declaration does not know.
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
    /// Source phone number: pattern `\\+[1-9]\\d{1,14}$`.
    pub source_phone_number: Option<String>,
    /// Destination phone number: pattern `\\+[1-9]\\d{1,14}$`.
    pub destination_phone_number: Option<String>,
    /// Flow id: at most 500 characters.
    pub flow_id: Option<String>,
}

/// Chat entry point parameters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatEntryPointParameters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatEntryPointParameters {
    /// Flow id: at most 500 characters.
    pub flow_id: Option<String>,
}

/// Test case status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TestCaseStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value that this declaration does not know.
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
    /// Content.
    pub content: Option<String>,
    /// Entry point.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// Initialization data.
    pub initialization_data: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<TestCaseStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Test case sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]{64}$`.
    pub test_case_sha256: Option<String>,
}

/// Test case execution status.
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
    /// A value that this declaration does not know.
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
    /// Status.
    pub status: Option<ExecutionRecordStatus>,
    /// Timestamp.
    pub timestamp: Option<Timestamp>,
    /// Record.
    pub record: Option<String>,
}

/// Execution record status.
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
    /// A value that this declaration does not know.
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
    /// Test case execution status.
    pub test_case_execution_status: Option<TestCaseExecutionStatus>,
    /// Tags: 1 to 50 entries.
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
    /// Status.
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
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Test case search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TestCaseSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TestCaseSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<TestCaseSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Status condition.
    pub status_condition: Option<TestCaseStatus>,
}
