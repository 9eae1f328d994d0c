// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactEvaluation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters.
    #[label]
    pub evaluation_id: String,
}

/// Describe contact evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactEvaluation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters.
    #[label]
    pub evaluation_id: String,
}

/// What [`DescribeContactEvaluation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactEvaluationOutput {
    /// Evaluation.
    pub evaluation: Evaluation,
    /// Evaluation form.
    pub evaluation_form: EvaluationFormContent,
}

/// List contact evaluations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactEvaluations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[query]
    pub contact_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListContactEvaluations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactEvaluationsOutput {
    /// Evaluation summary list.
    #[items]
    pub evaluation_summary_list: Vec<EvaluationSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search contact evaluations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactEvaluations.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search criteria.
    pub search_criteria: Option<EvaluationSearchCriteria>,
    /// Search filter.
    pub search_filter: Option<EvaluationSearchFilter>,
}

/// What [`SearchContactEvaluations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactEvaluationsOutput {
    /// Evaluation search summary list.
    #[items]
    pub evaluation_search_summary_list: Option<Vec<EvaluationSearchSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start contact evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactEvaluation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Auto evaluation configuration.
    pub auto_evaluation_configuration: Option<AutoEvaluationConfiguration>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`StartContactEvaluation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
}

/// Submit contact evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SubmitContactEvaluation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters.
    #[label]
    pub evaluation_id: String,
    /// Answers: at most 100 entries.
    pub answers: Option<BTreeMap<String, EvaluationAnswerInput>>,
    /// Notes: at most 100 entries.
    pub notes: Option<BTreeMap<String, EvaluationNote>>,
    /// Submitted by.
    pub submitted_by: Option<EvaluatorUserUnion>,
}

/// What [`SubmitContactEvaluation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SubmitContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
}

/// Update contact evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactEvaluation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation id: 1 to 500 characters.
    #[label]
    pub evaluation_id: String,
    /// Answers: at most 100 entries.
    pub answers: Option<BTreeMap<String, EvaluationAnswerInput>>,
    /// Notes: at most 100 entries.
    pub notes: Option<BTreeMap<String, EvaluationNote>>,
    /// Updated by.
    pub updated_by: Option<EvaluatorUserUnion>,
}

/// What [`UpdateContactEvaluation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactEvaluationOutput {
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
}

/// Evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Evaluation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Evaluation {
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
    /// Metadata.
    pub metadata: EvaluationMetadata,
    /// Answers: at most 100 entries.
    pub answers: BTreeMap<String, EvaluationAnswerOutput>,
    /// Notes: at most 100 entries.
    pub notes: BTreeMap<String, EvaluationNote>,
    /// Status.
    pub status: EvaluationStatus,
    /// Scores: at most 100 entries.
    pub scores: Option<BTreeMap<String, EvaluationScore>>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Evaluation type.
    pub evaluation_type: Option<EvaluationType>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Item enablement status: at most 100 entries.
    pub item_enablement_status: Option<BTreeMap<String, EvaluationEnablementStatus>>,
    /// Source resolution status.
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
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Evaluator ARN.
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
    /// Performance category.
    pub performance_category: Option<PerformanceCategoryName>,
}

/// Auto evaluation details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutoEvaluationDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutoEvaluationDetails {
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: bool,
    /// Auto evaluation status.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
}

/// Auto evaluation status.
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
    /// A value that this declaration does not know.
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
    /// Acknowledged time.
    pub acknowledged_time: Timestamp,
    /// Acknowledged by.
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
    /// Requested by.
    pub requested_by: Option<String>,
    /// Created time. Deprecated since 02/17/2026.
    pub created_time: Option<Timestamp>,
    /// Created by. Deprecated since 02/17/2026.
    pub created_by: Option<String>,
    /// Review request comments: at most 1 item.
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
    /// Created by.
    pub created_by: Option<String>,
}

/// Evaluation contact participant.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationContactParticipant.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationContactParticipant {
    /// Contact participant role.
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// Contact participant id: 1 to 500 characters.
    pub contact_participant_id: Option<String>,
}

/// Contact participant role.
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
    /// A value that this declaration does not know.
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
    /// Date time value.
    DateTimeValue(String),
    /// Not applicable.
    NotApplicable(bool),
    /// A member that this declaration does not know.
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
    /// Status.
    pub status: EvaluationSuggestedAnswerStatus,
    /// Input.
    pub input: Option<EvaluationQuestionInputDetails>,
    /// Analysis type.
    pub analysis_type: EvaluationQuestionAnswerAnalysisType,
    /// Analysis details.
    pub analysis_details: Option<EvaluationQuestionAnswerAnalysisDetails>,
}

/// Evaluation suggested answer status.
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
    /// A value that this declaration does not know.
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
    /// Transcript type.
    pub transcript_type: Option<EvaluationTranscriptType>,
}

/// Evaluation transcript type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationTranscriptType {
    /// `RAW`.
    Raw,
    /// `REDACTED`.
    Redacted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation question answer analysis type.
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
    /// A value that this declaration does not know.
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
    /// A member that this declaration does not know.
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
    /// Begin offset millis: at least 0.
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
    /// Category.
    pub category: String,
    /// Condition.
    pub condition: QuestionRuleCategoryAutomationCondition,
    /// Points of interest: at most 100 items.
    pub points_of_interest: Option<Vec<EvaluationTranscriptPointOfInterest>>,
}

/// Question rule category automation condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QuestionRuleCategoryAutomationCondition {
    /// `PRESENT`.
    Present,
    /// `NOT_PRESENT`.
    NotPresent,
    /// A value that this declaration does not know.
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
    /// Value: at most 3072 characters.
    pub value: Option<String>,
}

/// Evaluation status.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationType {
    /// `STANDARD`.
    Standard,
    /// `CALIBRATION`.
    Calibration,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation enablement status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationEnablementStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation item resolution status.
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
    /// A value that this declaration does not know.
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
    /// Source.
    pub source: EvaluationFormItemEnablementSource,
    /// Status.
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
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Title.
    pub title: String,
    /// Description.
    pub description: Option<String>,
    /// Items.
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
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
    /// Evaluation form title.
    pub evaluation_form_title: String,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Calibration session id: 1 to 500 characters.
    pub calibration_session_id: Option<String>,
    /// Status.
    pub status: EvaluationStatus,
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: Option<bool>,
    /// Auto evaluation status.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// Evaluator ARN.
    pub evaluator_arn: String,
    /// Score.
    pub score: Option<EvaluationScore>,
    /// Acknowledgement.
    pub acknowledgement: Option<EvaluationAcknowledgementSummary>,
    /// Evaluation type.
    pub evaluation_type: Option<EvaluationType>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last modified time.
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
    /// Acknowledged by.
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
    /// Or conditions.
    pub or_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Number condition.
    pub number_condition: Option<NumberCondition>,
    /// Boolean condition.
    pub boolean_condition: Option<BooleanCondition>,
    /// Date time condition.
    pub date_time_condition: Option<DateTimeCondition>,
    /// Decimal condition.
    pub decimal_condition: Option<DecimalCondition>,
}

/// Decimal condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DecimalCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DecimalCondition {
    /// Field name.
    pub field_name: Option<String>,
    /// Min value.
    pub min_value: Option<f64>,
    /// Max value.
    pub max_value: Option<f64>,
    /// Comparison type.
    pub comparison_type: Option<DecimalComparisonType>,
}

/// Decimal comparison type.
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
    /// A value that this declaration does not know.
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
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
    /// Contact evaluation attribute filter.
    pub contact_evaluation_attribute_filter: Option<ContactEvaluationAttributeFilter>,
}

/// Contact evaluation attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeFilter {
    /// Or conditions.
    pub or_conditions: Option<Vec<ContactEvaluationAttributeAndCondition>>,
    /// And condition.
    pub and_condition: Option<ContactEvaluationAttributeAndCondition>,
    /// Tag condition.
    pub tag_condition: Option<TagCondition>,
    /// Contact evaluation attribute condition.
    pub contact_evaluation_attribute_condition: Option<ContactEvaluationAttributeCondition>,
}

/// Contact evaluation attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeAndCondition {
    /// Tag conditions.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// Attribute conditions.
    pub attribute_conditions: Option<Vec<ContactEvaluationAttributeCondition>>,
}

/// Contact evaluation attribute condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluationAttributeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluationAttributeCondition {
    /// Attribute key.
    pub attribute_key: Option<ContactEvaluationAttributeKey>,
    /// Attribute value.
    pub attribute_value: Option<ContactEvaluationAttributeValue>,
    /// Comparison type.
    pub comparison_type: Option<ContactEvaluationAttributeComparisonType>,
}

/// Contact evaluation attribute key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactEvaluationAttributeKey {
    /// `ContactAgentId`.
    #[wire("ContactAgentId")]
    ContactAgentId,
    /// A value that this declaration does not know.
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
    /// String value.
    pub string_value: Option<String>,
}

/// Contact evaluation attribute comparison type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactEvaluationAttributeComparisonType {
    /// `EXACT`.
    Exact,
    /// A value that this declaration does not know.
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
    /// Evaluation id: 1 to 500 characters.
    pub evaluation_id: String,
    /// Evaluation ARN.
    pub evaluation_arn: String,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: Option<String>,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Evaluation form title.
    pub evaluation_form_title: Option<String>,
    /// Metadata.
    pub metadata: EvaluationSearchMetadata,
    /// Status.
    pub status: EvaluationStatus,
    /// Evaluation type.
    pub evaluation_type: Option<EvaluationType>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Evaluation search metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationSearchMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationSearchMetadata {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Evaluator ARN.
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
    /// Auto evaluation status.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// Acknowledged time.
    pub acknowledged_time: Option<Timestamp>,
    /// Acknowledged by.
    pub acknowledged_by: Option<String>,
    /// Acknowledger comment: at most 3072 characters.
    pub acknowledger_comment: Option<String>,
    /// Sampling job id: 1 to 500 characters.
    pub sampling_job_id: Option<String>,
    /// Review id: 1 to 500 characters.
    pub review_id: Option<String>,
    /// Contact participant role.
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// Contact participant id: 1 to 500 characters.
    pub contact_participant_id: Option<String>,
    /// Earned points.
    pub earned_points: Option<i32>,
    /// Max base point.
    pub max_base_point: Option<i32>,
    /// Performance category.
    pub performance_category: Option<PerformanceCategoryName>,
}

/// Auto evaluation configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutoEvaluationConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutoEvaluationConfiguration {
    /// Enabled.
    pub enabled: bool,
}

/// Evaluation answer input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationAnswerInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationAnswerInput {
    /// Value.
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
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}
