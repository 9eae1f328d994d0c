// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Evaluation forms.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

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

/// Activate evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ActivateEvaluationForm.html)
#[connect_operation(
    method = POST,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/activate",
    output = ActivateEvaluationFormOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ActivateEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// What [`ActivateEvaluationForm`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ActivateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// Create evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEvaluationForm.html)
#[connect_operation(
    method = PUT,
    uri = "/evaluation-forms/{InstanceId}",
    output = CreateEvaluationFormOutput,
    errors(InternalServiceException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, ServiceQuotaExceededException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
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
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// As draft.
    pub as_draft: Option<bool>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Review configuration.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// Target configuration.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// What [`CreateEvaluationForm`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
}

/// Deactivate evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeactivateEvaluationForm.html)
#[connect_operation(
    method = POST,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/deactivate",
    output = DeactivateEvaluationFormOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeactivateEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// What [`DeactivateEvaluationForm`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeactivateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// Delete evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEvaluationForm.html)
#[connect_operation(
    method = DELETE,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}",
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// Describe evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEvaluationForm.html)
#[connect_operation(
    method = GET,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}",
    output = DescribeEvaluationFormOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// What [`DescribeEvaluationForm`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEvaluationFormOutput {
    /// Evaluation form.
    pub evaluation_form: EvaluationForm,
}

/// Get evaluation form validation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEvaluationFormValidation.html)
#[connect_operation(
    method = GET,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results",
    output = GetEvaluationFormValidationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEvaluationFormValidation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// What [`GetEvaluationFormValidation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEvaluationFormValidationOutput {
    /// Status.
    pub status: EvaluationFormValidationStatus,
    /// Failure reason.
    pub failure_reason: Option<String>,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Started time.
    pub started_time: Timestamp,
    /// Findings.
    pub findings: Option<Vec<EvaluationFormValidationFinding>>,
}

/// List evaluation form AI versions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormAIVersions.html)
#[connect_operation(
    method = GET,
    uri = "/instances/{InstanceId}/evaluation-form-ai-versions",
    output = ListEvaluationFormAIVersionsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormAIVersions {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact interaction type.
    #[query]
    pub contact_interaction_type: ContactInteractionType,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListEvaluationFormAIVersions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormAIVersionsOutput {
    /// AI version summaries.
    #[wire("AIVersionSummaries")]
    #[items]
    pub ai_version_summaries: Vec<EvaluationFormAIVersionSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List evaluation form versions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormVersions.html)
#[connect_operation(
    method = GET,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/versions",
    output = ListEvaluationFormVersionsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormVersions {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListEvaluationFormVersions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormVersionsOutput {
    /// Evaluation form version summary list.
    #[items]
    pub evaluation_form_version_summary_list: Vec<EvaluationFormVersionSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List evaluation forms.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationForms.html)
#[connect_operation(
    method = GET,
    uri = "/evaluation-forms/{InstanceId}",
    output = ListEvaluationFormsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationForms {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListEvaluationForms`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormsOutput {
    /// Evaluation form summary list.
    #[items]
    pub evaluation_form_summary_list: Vec<EvaluationFormSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search evaluation forms.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEvaluationForms.html)
#[connect_operation(
    method = POST,
    uri = "/search-evaluation-forms",
    output = SearchEvaluationFormsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEvaluationForms {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search criteria.
    pub search_criteria: Option<EvaluationFormSearchCriteria>,
    /// Search filter.
    pub search_filter: Option<EvaluationFormSearchFilter>,
}

/// What [`SearchEvaluationForms`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEvaluationFormsOutput {
    /// Evaluation form search summary list.
    #[items]
    pub evaluation_form_search_summary_list: Option<Vec<EvaluationFormSearchSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start evaluation form validation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEvaluationFormValidation.html)
#[connect_operation(
    method = POST,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/validate",
    output = StartEvaluationFormValidationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           ServiceQuotaExceededException, InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEvaluationFormValidation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// What [`StartEvaluationFormValidation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEvaluationFormValidationOutput {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// Update evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEvaluationForm.html)
#[connect_operation(
    method = PUT,
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}",
    output = UpdateEvaluationFormOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ServiceQuotaExceededException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateEvaluationForm {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Create new version.
    pub create_new_version: Option<bool>,
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
    /// Review configuration.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// As draft.
    pub as_draft: Option<bool>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Target configuration.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// What [`UpdateEvaluationForm`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
}

/// Evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationForm.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationForm {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Locked.
    pub locked: bool,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Title.
    pub title: String,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: EvaluationFormVersionStatus,
    /// Items.
    pub items: Vec<EvaluationFormItem>,
    /// Scoring strategy.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// Created time.
    pub created_time: Timestamp,
    /// Created by.
    pub created_by: String,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified by.
    pub last_modified_by: String,
    /// Auto evaluation configuration.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// Review configuration.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Target configuration.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// Latest validation status.
    pub latest_validation_status: Option<EvaluationFormValidationStatus>,
    /// Last validation time.
    pub last_validation_time: Option<Timestamp>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// Evaluation form version status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormVersionStatus {
    /// `DRAFT`.
    Draft,
    /// `ACTIVE`.
    Active,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form validation status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormValidationStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form validation finding.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormValidationFinding.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormValidationFinding {
    /// Issue code.
    pub issue_code: String,
    /// Items.
    pub items: Option<Vec<EvaluationFormValidationFindingItem>>,
    /// Description.
    pub description: String,
    /// Suggestion.
    pub suggestion: Option<String>,
    /// Severity.
    pub severity: EvaluationFormValidationFindingSeverity,
}

/// Evaluation form validation finding item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormValidationFindingItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormValidationFindingItem {
    /// Ref id.
    pub ref_id: Option<String>,
    /// Property.
    pub property: Option<String>,
}

/// Evaluation form validation finding severity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormValidationFindingSeverity {
    /// `WARNING`.
    Warning,
    /// `ERROR`.
    Error,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form AI version summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormAIVersionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormAIVersionSummary {
    /// AI version name: 1 to 256 characters.
    #[wire("AIVersionName")]
    pub ai_version_name: String,
    /// AI version lifecycle.
    #[wire("AIVersionLifecycle")]
    pub ai_version_lifecycle: EvaluationFormAIVersionLifecycle,
}

/// Evaluation form AI version lifecycle.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormAIVersionLifecycle.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormAIVersionLifecycle {
    /// Status.
    pub status: EvaluationFormAIVersionStatus,
    /// Start of life time.
    pub start_of_life_time: Timestamp,
    /// End of life time.
    pub end_of_life_time: Option<Timestamp>,
}

/// Evaluation form AI version status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormAIVersionStatus {
    /// `LATEST`.
    Latest,
    /// `PREVIEW`.
    Preview,
    /// `ACTIVE`.
    Active,
    /// `DEPRECATED`.
    Deprecated,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form version summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormVersionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormVersionSummary {
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form version.
    pub evaluation_form_version: i32,
    /// Locked.
    pub locked: bool,
    /// Status.
    pub status: EvaluationFormVersionStatus,
    /// Created time.
    pub created_time: Timestamp,
    /// Created by.
    pub created_by: String,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified by.
    pub last_modified_by: String,
}

/// Evaluation form summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSummary {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Title.
    pub title: String,
    /// Created time.
    pub created_time: Timestamp,
    /// Created by.
    pub created_by: String,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified by.
    pub last_modified_by: String,
    /// Last activated time.
    pub last_activated_time: Option<Timestamp>,
    /// Last activated by.
    pub last_activated_by: Option<String>,
    /// Latest version.
    pub latest_version: i32,
    /// Active version.
    pub active_version: Option<i32>,
}

/// Evaluation form search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Number condition.
    pub number_condition: Option<NumberCondition>,
    /// Boolean condition.
    pub boolean_condition: Option<BooleanCondition>,
    /// Date time condition.
    pub date_time_condition: Option<DateTimeCondition>,
}

/// Evaluation form search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Evaluation form search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSearchSummary {
    /// Evaluation form id: 1 to 500 characters.
    pub evaluation_form_id: String,
    /// Evaluation form ARN.
    pub evaluation_form_arn: String,
    /// Title.
    pub title: String,
    /// Status.
    pub status: EvaluationFormVersionStatus,
    /// Description.
    pub description: Option<String>,
    /// Created time.
    pub created_time: Timestamp,
    /// Created by.
    pub created_by: String,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified by.
    pub last_modified_by: String,
    /// Last activated time.
    pub last_activated_time: Option<Timestamp>,
    /// Last activated by.
    pub last_activated_by: Option<String>,
    /// Latest version.
    pub latest_version: i32,
    /// Active version.
    pub active_version: Option<i32>,
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: Option<bool>,
    /// Evaluation form language.
    pub evaluation_form_language: Option<EvaluationFormLanguageCode>,
    /// Contact interaction type.
    pub contact_interaction_type: Option<ContactInteractionType>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}
