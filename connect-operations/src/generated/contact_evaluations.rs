// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Contact evaluations.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Timestamp, UnknownMember, UnknownValue,
    connect_operation,
};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};
pub use super::shared::{
    AutomaticFailConfiguration, BooleanComparisonType, BooleanCondition,
    CommonAttributeAndCondition, ContactInteractionType, ControlPlaneAttributeFilter,
    DateTimeComparisonType, DateTimeCondition, EvaluationFormAiMetricsField,
    EvaluationFormAutoEvaluationConfiguration, EvaluationFormContactField,
    EvaluationFormEvaluationMetadataField, EvaluationFormItem, EvaluationFormItemEnablementAction,
    EvaluationFormItemEnablementCondition, EvaluationFormItemEnablementConditionOperand,
    EvaluationFormItemEnablementConfiguration, EvaluationFormItemEnablementExpression,
    EvaluationFormItemEnablementOperator, EvaluationFormItemEnablementSource,
    EvaluationFormItemEnablementSourceType, EvaluationFormItemEnablementSourceValue,
    EvaluationFormItemEnablementSourceValueType, EvaluationFormItemSourceValuesComparator,
    EvaluationFormLanguageCode, EvaluationFormLanguageConfiguration,
    EvaluationFormMetricConfiguration, EvaluationFormMetricType,
    EvaluationFormMultiSelectQuestionAutomation, EvaluationFormMultiSelectQuestionAutomationOption,
    EvaluationFormMultiSelectQuestionDisplayMode, EvaluationFormMultiSelectQuestionOption,
    EvaluationFormMultiSelectQuestionProperties, EvaluationFormNumericQuestionAutomation,
    EvaluationFormNumericQuestionOption, EvaluationFormNumericQuestionProperties,
    EvaluationFormQuestion, EvaluationFormQuestionAutomationAnswerSource,
    EvaluationFormQuestionAutomationAnswerSourceType, EvaluationFormQuestionScoringConfiguration,
    EvaluationFormQuestionType, EvaluationFormQuestionTypeProperties, EvaluationFormScoreThreshold,
    EvaluationFormScoringMode, EvaluationFormScoringStatus, EvaluationFormScoringStrategy,
    EvaluationFormSection, EvaluationFormSingleSelectQuestionAutomation,
    EvaluationFormSingleSelectQuestionAutomationOption,
    EvaluationFormSingleSelectQuestionDisplayMode, EvaluationFormSingleSelectQuestionOption,
    EvaluationFormSingleSelectQuestionProperties, EvaluationFormTargetConfiguration,
    EvaluationFormTextQuestionAutomation, EvaluationFormTextQuestionProperties,
    EvaluationReviewConfiguration, EvaluationReviewNotificationRecipient,
    EvaluationReviewNotificationRecipientType, EvaluationReviewNotificationRecipientValue,
    MultiSelectQuestionRuleCategoryAutomation, MultiSelectQuestionRuleCategoryAutomationCondition,
    NumberComparisonType, NumberCondition, NumericQuestionPropertyAutomationLabel,
    NumericQuestionPropertyValueAutomation, PerformanceCategoryName,
    QuestionOptionPointsConfiguration, QuestionPointsConfiguration,
    SingleSelectQuestionAutomationRule, SingleSelectQuestionRuleCategoryAutomation,
    SingleSelectQuestionRuleCategoryAutomationCondition, StringComparisonType, StringCondition,
    TagCondition,
};

/// Delete contact evaluation.
///
/// `DELETE /contact-evaluations/{InstanceId}/{EvaluationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactEvaluation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::DeleteContactEvaluation;
///
/// let operation = DeleteContactEvaluation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/contact-evaluations/{InstanceId}/{EvaluationId}",
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactEvaluation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_id: String,
}

/// Describe contact evaluation.
///
/// `GET /contact-evaluations/{InstanceId}/{EvaluationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactEvaluation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::DescribeContactEvaluation;
///
/// let operation = DescribeContactEvaluation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contact-evaluations/{InstanceId}/{EvaluationId}",
    output = DescribeContactEvaluationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactEvaluation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_id: String,
}

/// The output of [`DescribeContactEvaluation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactEvaluationOutput {
    /// Evaluation. Always present.
    pub evaluation: Evaluation,
    /// Evaluation form. Always present.
    pub evaluation_form: EvaluationFormContent,
}

/// List contact evaluations.
///
/// `GET /contact-evaluations/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactEvaluations.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::ListContactEvaluations;
///
/// let operation = ListContactEvaluations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/contact-evaluations/{InstanceId}",
    output = ListContactEvaluationsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactEvaluations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[query]
    pub contact_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListContactEvaluations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactEvaluationsOutput {
    /// Evaluation summary list. The items of the page.
    #[items]
    pub evaluation_summary_list: Vec<EvaluationSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact evaluations.
///
/// `POST /search-contact-evaluations`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactEvaluations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::SearchContactEvaluations;
///
/// let operation = SearchContactEvaluations::builder()
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
    uri = "/search-contact-evaluations",
    output = SearchContactEvaluationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactEvaluations {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search criteria. Optional.
    pub search_criteria: Option<EvaluationSearchCriteria>,
    /// Search filter. Optional.
    pub search_filter: Option<EvaluationSearchFilter>,
}

/// The output of [`SearchContactEvaluations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactEvaluationsOutput {
    /// Evaluation search summary list. The items of the page.
    #[items]
    pub evaluation_search_summary_list: Option<Vec<EvaluationSearchSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start contact evaluation.
///
/// `PUT /contact-evaluations/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactEvaluation.html)
///
/// # Errors
/// [`InternalServiceException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`ServiceQuotaExceededException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::StartContactEvaluation;
///
/// let operation = StartContactEvaluation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact-evaluations/{InstanceId}",
    output = StartContactEvaluationOutput,
    errors(InternalServiceException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, ServiceQuotaExceededException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactEvaluation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    pub evaluation_form_id: String,
    /// Auto evaluation configuration. Optional.
    pub auto_evaluation_configuration: Option<AutoEvaluationConfiguration>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`StartContactEvaluation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
}

/// Submit contact evaluation.
///
/// `POST /contact-evaluations/{InstanceId}/{EvaluationId}/submit`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SubmitContactEvaluation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::SubmitContactEvaluation;
///
/// let operation = SubmitContactEvaluation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-evaluations/{InstanceId}/{EvaluationId}/submit",
    output = SubmitContactEvaluationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SubmitContactEvaluation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_id: String,
    /// Answers: at most 100 entries; keys 1 to 500 characters. Optional.
    pub answers: Option<BTreeMap<String, EvaluationAnswerInput>>,
    /// Notes: at most 100 entries; keys 1 to 500 characters. Optional.
    pub notes: Option<BTreeMap<String, EvaluationNote>>,
    /// Submitted by. Optional.
    pub submitted_by: Option<EvaluatorUserUnion>,
}

/// The output of [`SubmitContactEvaluation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SubmitContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
}

/// Update contact evaluation.
///
/// `POST /contact-evaluations/{InstanceId}/{EvaluationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactEvaluation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contact_evaluations::UpdateContactEvaluation;
///
/// let operation = UpdateContactEvaluation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact-evaluations/{InstanceId}/{EvaluationId}",
    output = UpdateContactEvaluationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactEvaluation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_id: String,
    /// Answers: at most 100 entries; keys 1 to 500 characters. Optional.
    pub answers: Option<BTreeMap<String, EvaluationAnswerInput>>,
    /// Notes: at most 100 entries; keys 1 to 500 characters. Optional.
    pub notes: Option<BTreeMap<String, EvaluationNote>>,
    /// Updated by. Optional.
    pub updated_by: Option<EvaluatorUserUnion>,
}

/// The output of [`UpdateContactEvaluation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
}

/// Evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Evaluation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Evaluation {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
    /// Metadata. Always present.
    pub metadata: EvaluationMetadata,
    /// Answers: at most 100 entries; keys 1 to 500 characters. Always present.
    pub answers: BTreeMap<String, EvaluationAnswerOutput>,
    /// Notes: at most 100 entries; keys 1 to 500 characters. Always present.
    pub notes: BTreeMap<String, EvaluationNote>,
    /// Status: one of [`EvaluationStatus`]. Always present.
    pub status: EvaluationStatus,
    /// Scores: at most 100 entries; keys 1 to 500 characters.
    pub scores: Option<BTreeMap<String, EvaluationScore>>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Evaluation type: one of [`EvaluationType`].
    pub evaluation_type: Option<EvaluationType>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Item enablement status: at most 100 entries; values one of [`EvaluationEnablementStatus`].
    pub item_enablement_status: Option<BTreeMap<String, EvaluationEnablementStatus>>,
    /// Source resolution status: one of [`EvaluationItemResolutionStatus`].
    pub source_resolution_status: Option<EvaluationItemResolutionStatus>,
    /// Source values: at most 100 items.
    pub source_values: Option<Vec<EvaluationResolvedSource>>,
}

/// Evaluation metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationMetadata {
    /// Contact id: 1 to 256 characters. Always present.
    pub contact_id: String,
    /// Evaluator ARN. Always present.
    pub evaluator_arn: String,
    /// Contact agent id: 1 to 500 characters.
    pub contact_agent_id: Option<String>,
    /// Calibration session id: 1 to 500 characters.
    pub calibration_session_id: Option<String>,
    /// Score.
    pub score: Option<EvaluationScore>,
    /// Auto evaluation.
    pub auto_evaluation: Option<AutoEvaluationDetails>,
    /// Acknowledgement.
    pub acknowledgement: Option<EvaluationAcknowledgement>,
    /// Review.
    pub review: Option<EvaluationReviewMetadata>,
    /// Contact participant.
    pub contact_participant: Option<EvaluationContactParticipant>,
    /// Sampling job id: 1 to 500 characters.
    pub sampling_job_id: Option<String>,
}

/// Evaluation score.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationScore.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationScore {
    /// Percentage.
    pub percentage: Option<f64>,
    /// Not applicable.
    pub not_applicable: Option<bool>,
    /// Automatic fail.
    pub automatic_fail: Option<bool>,
    /// Applied weight.
    pub applied_weight: Option<f64>,
    /// Earned points.
    pub earned_points: Option<i32>,
    /// Max base point.
    pub max_base_point: Option<i32>,
    /// Performance category: one of [`PerformanceCategoryName`].
    pub performance_category: Option<PerformanceCategoryName>,
}

/// Auto evaluation details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutoEvaluationDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutoEvaluationDetails {
    /// Auto evaluation enabled. Always present.
    pub auto_evaluation_enabled: bool,
    /// Auto evaluation status: one of [`AutoEvaluationStatus`].
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
}

/// Auto evaluation status.
///
/// One of `IN_PROGRESS`, `FAILED`, `SUCCEEDED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AutoEvaluationStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `FAILED`.
    Failed,
    /// `SUCCEEDED`.
    Succeeded,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation acknowledgement.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAcknowledgement.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAcknowledgement {
    /// Acknowledged time. Always present.
    pub acknowledged_time: Timestamp,
    /// Acknowledged by: an ARN. Always present.
    pub acknowledged_by: String,
    /// Acknowledger comment: at most 3072 characters.
    pub acknowledger_comment: Option<String>,
}

/// Evaluation review metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationReviewMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationReviewMetadata {
    /// Review id: 1 to 500 characters.
    pub review_id: Option<String>,
    /// Requested time.
    pub requested_time: Option<Timestamp>,
    /// Requested by: an ARN.
    pub requested_by: Option<String>,
    /// Created time. Deprecated since 02/17/2026.
    pub created_time: Option<Timestamp>,
    /// Created by: an ARN. Deprecated since 02/17/2026.
    pub created_by: Option<String>,
    /// Review request comments: at most 1 item. Always present.
    pub review_request_comments: Vec<EvaluationReviewRequestComment>,
}

/// Evaluation review request comment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationReviewRequestComment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationReviewRequestComment {
    /// Comment: at most 500 characters.
    pub comment: Option<String>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Created by: an ARN.
    pub created_by: Option<String>,
}

/// Evaluation contact participant.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationContactParticipant.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationContactParticipant {
    /// Contact participant role: one of [`ContactParticipantRole`].
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// Contact participant id: 1 to 500 characters.
    pub contact_participant_id: Option<String>,
}

/// Contact participant role.
///
/// One of `AGENT`, `SYSTEM`, `CUSTOM_BOT`, `CUSTOMER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactParticipantRole {
    /// `AGENT`.
    Agent,
    /// `SYSTEM`.
    System,
    /// `CUSTOM_BOT`.
    CustomBot,
    /// `CUSTOMER`.
    Customer,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation answer output.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAnswerOutput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAnswerOutput {
    /// Value.
    pub value: Option<EvaluationAnswerData>,
    /// System suggested value.
    pub system_suggested_value: Option<EvaluationAnswerData>,
    /// Suggested answers.
    pub suggested_answers: Option<Vec<EvaluationSuggestedAnswer>>,
}

/// Evaluation answer data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAnswerData.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationAnswerData {
    /// String value: at most 300 characters.
    StringValue(String),
    /// Numeric value.
    NumericValue(f64),
    /// String values: each at most 300 characters.
    StringValues(Vec<String>),
    /// Date time value: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    DateTimeValue(String),
    /// Not applicable.
    NotApplicable(bool),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation suggested answer.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSuggestedAnswer.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSuggestedAnswer {
    /// Value.
    pub value: Option<EvaluationAnswerData>,
    /// Status: one of [`EvaluationSuggestedAnswerStatus`]. Always present.
    pub status: EvaluationSuggestedAnswerStatus,
    /// Input.
    pub input: Option<EvaluationQuestionInputDetails>,
    /// Analysis type: one of [`EvaluationQuestionAnswerAnalysisType`]. Always present.
    pub analysis_type: EvaluationQuestionAnswerAnalysisType,
    /// Analysis details.
    pub analysis_details: Option<EvaluationQuestionAnswerAnalysisDetails>,
}

/// Evaluation suggested answer status.
///
/// One of `IN_PROGRESS`, `FAILED`, `SUCCEEDED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationSuggestedAnswerStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `FAILED`.
    Failed,
    /// `SUCCEEDED`.
    Succeeded,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation question input details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationQuestionInputDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationQuestionInputDetails {
    /// Transcript type: one of [`EvaluationTranscriptType`].
    pub transcript_type: Option<EvaluationTranscriptType>,
}

/// Evaluation transcript type.
///
/// One of `RAW`, `REDACTED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationTranscriptType {
    /// `RAW`.
    Raw,
    /// `REDACTED`.
    Redacted,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation question answer analysis type.
///
/// One of `CONTACT_LENS_DATA`, `GEN_AI`, `CONDITION`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationQuestionAnswerAnalysisType {
    /// `CONTACT_LENS_DATA`.
    ContactLensData,
    /// `GEN_AI`.
    GenAi,
    /// `CONDITION`.
    Condition,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation question answer analysis details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationQuestionAnswerAnalysisDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationQuestionAnswerAnalysisDetails {
    /// Gen AI.
    #[wire("GenAI")]
    GenAi(EvaluationGenAIAnswerAnalysisDetails),
    /// Contact lens.
    ContactLens(EvaluationContactLensAnswerAnalysisDetails),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation gen AI answer analysis details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationGenAIAnswerAnalysisDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationGenAIAnswerAnalysisDetails {
    /// Justification: at least 1 character.
    pub justification: Option<String>,
    /// Points of interest: at most 100 items.
    pub points_of_interest: Option<Vec<EvaluationTranscriptPointOfInterest>>,
}

/// Evaluation transcript point of interest.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationTranscriptPointOfInterest.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationTranscriptPointOfInterest {
    /// Millisecond offsets.
    pub millisecond_offsets: Option<EvaluationSuggestedAnswerTranscriptMillisecondOffsets>,
    /// Transcript segment.
    pub transcript_segment: Option<String>,
}

/// Evaluation suggested answer transcript millisecond offsets.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSuggestedAnswerTranscriptMillisecondOffsets.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSuggestedAnswerTranscriptMillisecondOffsets {
    /// Begin offset millis: at least 0. Always present.
    pub begin_offset_millis: i32,
}

/// Evaluation contact lens answer analysis details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationContactLensAnswerAnalysisDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationContactLensAnswerAnalysisDetails {
    /// Matched rule categories.
    pub matched_rule_categories: Option<Vec<EvaluationAutomationRuleCategory>>,
}

/// Evaluation automation rule category.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAutomationRuleCategory.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAutomationRuleCategory {
    /// Category. Always present.
    pub category: String,
    /// Condition: one of [`QuestionRuleCategoryAutomationCondition`]. Always present.
    pub condition: QuestionRuleCategoryAutomationCondition,
    /// Points of interest: at most 100 items.
    pub points_of_interest: Option<Vec<EvaluationTranscriptPointOfInterest>>,
}

/// Question rule category automation condition.
///
/// One of `PRESENT`, `NOT_PRESENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QuestionRuleCategoryAutomationCondition {
    /// `PRESENT`.
    Present,
    /// `NOT_PRESENT`.
    NotPresent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation note.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationNote.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationNote {
    /// Value: at most 3072 characters. Optional.
    pub value: Option<String>,
}

/// Evaluation status.
///
/// One of `DRAFT`, `SUBMITTED`, `REVIEW_REQUESTED`, `UNDER_REVIEW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationStatus {
    /// `DRAFT`.
    Draft,
    /// `SUBMITTED`.
    Submitted,
    /// `REVIEW_REQUESTED`.
    ReviewRequested,
    /// `UNDER_REVIEW`.
    UnderReview,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation type.
///
/// One of `STANDARD`, `CALIBRATION`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationType {
    /// `STANDARD`.
    Standard,
    /// `CALIBRATION`.
    Calibration,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation enablement status.
///
/// One of `ENABLED`, `DISABLED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationEnablementStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation item resolution status.
///
/// One of `PENDING`, `RESOLVED`, `FAILED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationItemResolutionStatus {
    /// `PENDING`.
    Pending,
    /// `RESOLVED`.
    Resolved,
    /// `FAILED`.
    Failed,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation resolved source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationResolvedSource.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationResolvedSource {
    /// Source. Always present.
    pub source: EvaluationFormItemEnablementSource,
    /// Status: one of [`EvaluationItemResolutionStatus`]. Always present.
    pub status: EvaluationItemResolutionStatus,
    /// Values: at most 100 items.
    pub values: Option<Vec<EvaluationFormItemEnablementSourceValue>>,
}

/// Evaluation form content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormContent {
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Title. Always present.
    pub title: String,
    /// Description.
    pub description: Option<String>,
    /// Items. Always present.
    pub items: Vec<EvaluationFormItem>,
    /// Scoring strategy.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// Auto evaluation configuration.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// Target configuration.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// Review configuration.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// Evaluation summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSummary {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
    /// Evaluation form title. Always present.
    pub evaluation_form_title: String,
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Calibration session id: 1 to 500 characters.
    pub calibration_session_id: Option<String>,
    /// Status: one of [`EvaluationStatus`]. Always present.
    pub status: EvaluationStatus,
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: Option<bool>,
    /// Auto evaluation status: one of [`AutoEvaluationStatus`].
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// Evaluator ARN. Always present.
    pub evaluator_arn: String,
    /// Score.
    pub score: Option<EvaluationScore>,
    /// Acknowledgement.
    pub acknowledgement: Option<EvaluationAcknowledgementSummary>,
    /// Evaluation type: one of [`EvaluationType`].
    pub evaluation_type: Option<EvaluationType>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Contact participant.
    pub contact_participant: Option<EvaluationContactParticipant>,
}

/// Evaluation acknowledgement summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAcknowledgementSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAcknowledgementSummary {
    /// Acknowledged time.
    pub acknowledged_time: Option<Timestamp>,
    /// Acknowledged by: an ARN.
    pub acknowledged_by: Option<String>,
    /// Acknowledger comment: at most 3072 characters.
    pub acknowledger_comment: Option<String>,
}

/// Evaluation search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Number condition. Optional.
    pub number_condition: Option<NumberCondition>,
    /// Boolean condition. Optional.
    pub boolean_condition: Option<BooleanCondition>,
    /// Date time condition. Optional.
    pub date_time_condition: Option<DateTimeCondition>,
    /// Decimal condition. Optional.
    pub decimal_condition: Option<DecimalCondition>,
}

/// Decimal condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DecimalCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DecimalCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Min value. Optional.
    pub min_value: Option<f64>,
    /// Max value. Optional.
    pub max_value: Option<f64>,
    /// Comparison type: one of [`DecimalComparisonType`]. Optional.
    pub comparison_type: Option<DecimalComparisonType>,
}

/// Decimal comparison type.
///
/// One of `GREATER_OR_EQUAL`, `GREATER`, `LESSER_OR_EQUAL`, `LESSER`, `EQUAL`, `NOT_EQUAL`,
/// `RANGE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DecimalComparisonType {
    /// `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// `GREATER`.
    Greater,
    /// `LESSER_OR_EQUAL`.
    LesserOrEqual,
    /// `LESSER`.
    Lesser,
    /// `EQUAL`.
    Equal,
    /// `NOT_EQUAL`.
    NotEqual,
    /// `RANGE`.
    Range,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
    /// Contact evaluation attribute filter. Optional.
    pub contact_evaluation_attribute_filter: Option<ContactEvaluationAttributeFilter>,
}

/// Contact evaluation attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<ContactEvaluationAttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<ContactEvaluationAttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
    /// Contact evaluation attribute condition. Optional.
    pub contact_evaluation_attribute_condition: Option<ContactEvaluationAttributeCondition>,
}

/// Contact evaluation attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// Attribute conditions. Optional.
    pub attribute_conditions: Option<Vec<ContactEvaluationAttributeCondition>>,
}

/// Contact evaluation attribute condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeCondition {
    /// Attribute key: one of [`ContactEvaluationAttributeKey`]. Optional.
    pub attribute_key: Option<ContactEvaluationAttributeKey>,
    /// Attribute value. Optional.
    pub attribute_value: Option<ContactEvaluationAttributeValue>,
    /// Comparison type: one of [`ContactEvaluationAttributeComparisonType`]. Optional.
    pub comparison_type: Option<ContactEvaluationAttributeComparisonType>,
}

/// Contact evaluation attribute key.
///
/// One of `ContactAgentId`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactEvaluationAttributeKey {
    /// `ContactAgentId`.
    #[wire("ContactAgentId")]
    ContactAgentId,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact evaluation attribute value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeValue {
    /// String value. Optional.
    pub string_value: Option<String>,
}

/// Contact evaluation attribute comparison type.
///
/// One of `EXACT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactEvaluationAttributeComparisonType {
    /// `EXACT`.
    Exact,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSearchSummary {
    /// Evaluation id: 1 to 500 characters. Always present.
    pub evaluation_id: String,
    /// Evaluation ARN. Always present.
    pub evaluation_arn: String,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: Option<String>,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
    /// Evaluation form title.
    pub evaluation_form_title: Option<String>,
    /// Metadata. Always present.
    pub metadata: EvaluationSearchMetadata,
    /// Status: one of [`EvaluationStatus`]. Always present.
    pub status: EvaluationStatus,
    /// Evaluation type: one of [`EvaluationType`].
    pub evaluation_type: Option<EvaluationType>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Evaluation search metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSearchMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSearchMetadata {
    /// Contact id: 1 to 256 characters. Always present.
    pub contact_id: String,
    /// Evaluator ARN. Always present.
    pub evaluator_arn: String,
    /// Contact agent id: 1 to 500 characters.
    pub contact_agent_id: Option<String>,
    /// Calibration session id: 1 to 500 characters.
    pub calibration_session_id: Option<String>,
    /// Score percentage.
    pub score_percentage: Option<f64>,
    /// Score automatic fail.
    pub score_automatic_fail: Option<bool>,
    /// Score not applicable.
    pub score_not_applicable: Option<bool>,
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: Option<bool>,
    /// Auto evaluation status: one of [`AutoEvaluationStatus`].
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// Acknowledged time.
    pub acknowledged_time: Option<Timestamp>,
    /// Acknowledged by: an ARN.
    pub acknowledged_by: Option<String>,
    /// Acknowledger comment: at most 3072 characters.
    pub acknowledger_comment: Option<String>,
    /// Sampling job id: 1 to 500 characters.
    pub sampling_job_id: Option<String>,
    /// Review id: 1 to 500 characters.
    pub review_id: Option<String>,
    /// Contact participant role: one of [`ContactParticipantRole`].
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// Contact participant id: 1 to 500 characters.
    pub contact_participant_id: Option<String>,
    /// Earned points.
    pub earned_points: Option<i32>,
    /// Max base point.
    pub max_base_point: Option<i32>,
    /// Performance category: one of [`PerformanceCategoryName`].
    pub performance_category: Option<PerformanceCategoryName>,
}

/// Auto evaluation configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutoEvaluationConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutoEvaluationConfiguration {
    /// Enabled. Required.
    pub enabled: bool,
}

/// Evaluation answer input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAnswerInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAnswerInput {
    /// Value. Optional.
    pub value: Option<EvaluationAnswerData>,
}

/// Evaluator user union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluatorUserUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluatorUserUnion {
    /// Connect user ARN.
    ConnectUserArn(String),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}
