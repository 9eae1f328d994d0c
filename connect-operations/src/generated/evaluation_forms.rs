// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/activate`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ActivateEvaluationForm.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::ActivateEvaluationForm;
///
/// let operation = ActivateEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .evaluation_form_version(1)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Required.
    pub evaluation_form_version: i32,
}

/// The output of [`ActivateEvaluationForm`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ActivateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
}

/// Create evaluation form.
///
/// `PUT /evaluation-forms/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEvaluationForm.html)
///
/// # Errors
/// [`InternalServiceException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`ServiceQuotaExceededException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::{
///     CreateEvaluationForm, EvaluationFormItem, EvaluationFormQuestion, EvaluationFormQuestionType,
/// };
///
/// let evaluation_form_question = EvaluationFormQuestion::builder()
///     .title("Example")
///     .ref_id("22222222-3333-4444-5555-666666666666")
///     .question_type(EvaluationFormQuestionType::Text)
///     .build();
/// let evaluation_form_item = EvaluationFormItem::Question(evaluation_form_question);
/// let operation = CreateEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .title("Example")
///     .items([evaluation_form_item])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Title. Required.
    pub title: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Items. Required.
    pub items: Vec<EvaluationFormItem>,
    /// Scoring strategy. Optional.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// Auto evaluation configuration. Optional.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// As draft. Optional.
    pub as_draft: Option<bool>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Review configuration. Optional.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// Target configuration. Optional.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration. Optional.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// AI version: 1 to 256 characters. Optional.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// The output of [`CreateEvaluationForm`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
}

/// Deactivate evaluation form.
///
/// `POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/deactivate`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeactivateEvaluationForm.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::DeactivateEvaluationForm;
///
/// let operation = DeactivateEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .evaluation_form_version(1)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Required.
    pub evaluation_form_version: i32,
}

/// The output of [`DeactivateEvaluationForm`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeactivateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
}

/// Delete evaluation form.
///
/// `DELETE /evaluation-forms/{InstanceId}/{EvaluationFormId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEvaluationForm.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::DeleteEvaluationForm;
///
/// let operation = DeleteEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Optional.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// Describe evaluation form.
///
/// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEvaluationForm.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::DescribeEvaluationForm;
///
/// let operation = DescribeEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Optional.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// The output of [`DescribeEvaluationForm`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEvaluationFormOutput {
    /// Evaluation form. Always present.
    pub evaluation_form: EvaluationForm,
}

/// Get evaluation form validation.
///
/// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEvaluationFormValidation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::GetEvaluationFormValidation;
///
/// let operation = GetEvaluationFormValidation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Optional.
    #[query("version")]
    pub evaluation_form_version: Option<i32>,
}

/// The output of [`GetEvaluationFormValidation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEvaluationFormValidationOutput {
    /// Status: one of [`EvaluationFormValidationStatus`]. Always present.
    pub status: EvaluationFormValidationStatus,
    /// Failure reason.
    pub failure_reason: Option<String>,
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
    /// Started time. Always present.
    pub started_time: Timestamp,
    /// Findings.
    pub findings: Option<Vec<EvaluationFormValidationFinding>>,
}

/// List evaluation form AI versions.
///
/// `GET /instances/{InstanceId}/evaluation-form-ai-versions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormAIVersions.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::{ContactInteractionType, ListEvaluationFormAIVersions};
///
/// let operation = ListEvaluationFormAIVersions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_interaction_type(ContactInteractionType::Agent)
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
    uri = "/instances/{InstanceId}/evaluation-form-ai-versions",
    output = ListEvaluationFormAIVersionsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormAIVersions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact interaction type: one of [`ContactInteractionType`]. Required.
    #[query]
    pub contact_interaction_type: ContactInteractionType,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListEvaluationFormAIVersions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormAIVersionsOutput {
    /// AI version summaries. The items of the page.
    #[wire("AIVersionSummaries")]
    #[items]
    pub ai_version_summaries: Vec<EvaluationFormAIVersionSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List evaluation form versions.
///
/// `GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/versions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationFormVersions.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::ListEvaluationFormVersions;
///
/// let operation = ListEvaluationFormVersions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/evaluation-forms/{InstanceId}/{EvaluationFormId}/versions",
    output = ListEvaluationFormVersionsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormVersions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListEvaluationFormVersions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormVersionsOutput {
    /// Evaluation form version summary list. The items of the page.
    #[items]
    pub evaluation_form_version_summary_list: Vec<EvaluationFormVersionSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List evaluation forms.
///
/// `GET /evaluation-forms/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEvaluationForms.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::ListEvaluationForms;
///
/// let operation = ListEvaluationForms::builder()
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
    uri = "/evaluation-forms/{InstanceId}",
    output = ListEvaluationFormsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationForms {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListEvaluationForms`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEvaluationFormsOutput {
    /// Evaluation form summary list. The items of the page.
    #[items]
    pub evaluation_form_summary_list: Vec<EvaluationFormSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search evaluation forms.
///
/// `POST /search-evaluation-forms`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEvaluationForms.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::SearchEvaluationForms;
///
/// let operation = SearchEvaluationForms::builder()
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
    uri = "/search-evaluation-forms",
    output = SearchEvaluationFormsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEvaluationForms {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search criteria. Optional.
    pub search_criteria: Option<EvaluationFormSearchCriteria>,
    /// Search filter. Optional.
    pub search_filter: Option<EvaluationFormSearchFilter>,
}

/// The output of [`SearchEvaluationForms`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEvaluationFormsOutput {
    /// Evaluation form search summary list. The items of the page.
    #[items]
    pub evaluation_form_search_summary_list: Option<Vec<EvaluationFormSearchSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Start evaluation form validation.
///
/// `POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/validate`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEvaluationFormValidation.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`ServiceQuotaExceededException`], [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::StartEvaluationFormValidation;
///
/// let operation = StartEvaluationFormValidation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .evaluation_form_version(1)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Required.
    pub evaluation_form_version: i32,
}

/// The output of [`StartEvaluationFormValidation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEvaluationFormValidationOutput {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
}

/// Update evaluation form.
///
/// `PUT /evaluation-forms/{InstanceId}/{EvaluationFormId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEvaluationForm.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ServiceQuotaExceededException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::evaluation_forms::{
///     EvaluationFormItem, EvaluationFormQuestion, EvaluationFormQuestionType, UpdateEvaluationForm,
/// };
///
/// let evaluation_form_question = EvaluationFormQuestion::builder()
///     .title("Example")
///     .ref_id("22222222-3333-4444-5555-666666666666")
///     .question_type(EvaluationFormQuestionType::Text)
///     .build();
/// let evaluation_form_item = EvaluationFormItem::Question(evaluation_form_question);
/// let operation = UpdateEvaluationForm::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .evaluation_form_id("22222222-3333-4444-5555-666666666666")
///     .evaluation_form_version(1)
///     .title("Example")
///     .items([evaluation_form_item])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Evaluation form id: 1 to 500 characters. Required.
    #[label]
    pub evaluation_form_id: String,
    /// Evaluation form version. Required.
    pub evaluation_form_version: i32,
    /// Create new version. Optional.
    pub create_new_version: Option<bool>,
    /// Title. Required.
    pub title: String,
    /// Description. Optional.
    pub description: Option<String>,
    /// Items. Required.
    pub items: Vec<EvaluationFormItem>,
    /// Scoring strategy. Optional.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// Auto evaluation configuration. Optional.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// Review configuration. Optional.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// As draft. Optional.
    pub as_draft: Option<bool>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Target configuration. Optional.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration. Optional.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// AI version: 1 to 256 characters. Optional.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// The output of [`UpdateEvaluationForm`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateEvaluationFormOutput {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
}

/// Evaluation form.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationForm.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationForm {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
    /// Locked. Always present.
    pub locked: bool,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Title. Always present.
    pub title: String,
    /// Description.
    pub description: Option<String>,
    /// Status: one of [`EvaluationFormVersionStatus`]. Always present.
    pub status: EvaluationFormVersionStatus,
    /// Items. Always present.
    pub items: Vec<EvaluationFormItem>,
    /// Scoring strategy.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Created by: an ARN. Always present.
    pub created_by: String,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified by: an ARN. Always present.
    pub last_modified_by: String,
    /// Auto evaluation configuration.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// Review configuration.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Target configuration.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// Language configuration.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// Latest validation status: one of [`EvaluationFormValidationStatus`].
    pub latest_validation_status: Option<EvaluationFormValidationStatus>,
    /// Last validation time.
    pub last_validation_time: Option<Timestamp>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}

/// Evaluation form version status.
///
/// One of `DRAFT`, `ACTIVE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormVersionStatus {
    /// `DRAFT`.
    Draft,
    /// `ACTIVE`.
    Active,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form validation status.
///
/// One of `IN_PROGRESS`, `COMPLETED`, `FAILED`.
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
    /// A value unknown to this declaration.
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
    /// Issue code. Always present.
    pub issue_code: String,
    /// Items.
    pub items: Option<Vec<EvaluationFormValidationFindingItem>>,
    /// Description. Always present.
    pub description: String,
    /// Suggestion.
    pub suggestion: Option<String>,
    /// Severity: one of [`EvaluationFormValidationFindingSeverity`]. Always present.
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
///
/// One of `WARNING`, `ERROR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormValidationFindingSeverity {
    /// `WARNING`.
    Warning,
    /// `ERROR`.
    Error,
    /// A value unknown to this declaration.
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
    /// AI version name: 1 to 256 characters. Always present.
    #[wire("AIVersionName")]
    pub ai_version_name: String,
    /// AI version lifecycle. Always present.
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
    /// Status: one of [`EvaluationFormAIVersionStatus`]. Always present.
    pub status: EvaluationFormAIVersionStatus,
    /// Start of life time. Always present.
    pub start_of_life_time: Timestamp,
    /// End of life time.
    pub end_of_life_time: Option<Timestamp>,
}

/// Evaluation form AI version status.
///
/// One of `LATEST`, `PREVIEW`, `ACTIVE`, `DEPRECATED`.
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
    /// A value unknown to this declaration.
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
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form version. Always present.
    pub evaluation_form_version: i32,
    /// Locked. Always present.
    pub locked: bool,
    /// Status: one of [`EvaluationFormVersionStatus`]. Always present.
    pub status: EvaluationFormVersionStatus,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Created by: an ARN. Always present.
    pub created_by: String,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified by: an ARN. Always present.
    pub last_modified_by: String,
}

/// Evaluation form summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSummary {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Title. Always present.
    pub title: String,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Created by: an ARN. Always present.
    pub created_by: String,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified by: an ARN. Always present.
    pub last_modified_by: String,
    /// Last activated time.
    pub last_activated_time: Option<Timestamp>,
    /// Last activated by: an ARN.
    pub last_activated_by: Option<String>,
    /// Latest version. Always present.
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
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Number condition. Optional.
    pub number_condition: Option<NumberCondition>,
    /// Boolean condition. Optional.
    pub boolean_condition: Option<BooleanCondition>,
    /// Date time condition. Optional.
    pub date_time_condition: Option<DateTimeCondition>,
}

/// Evaluation form search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Evaluation form search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSearchSummary {
    /// Evaluation form id: 1 to 500 characters. Always present.
    pub evaluation_form_id: String,
    /// Evaluation form ARN. Always present.
    pub evaluation_form_arn: String,
    /// Title. Always present.
    pub title: String,
    /// Status: one of [`EvaluationFormVersionStatus`]. Always present.
    pub status: EvaluationFormVersionStatus,
    /// Description.
    pub description: Option<String>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Created by: an ARN. Always present.
    pub created_by: String,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified by: an ARN. Always present.
    pub last_modified_by: String,
    /// Last activated time.
    pub last_activated_time: Option<Timestamp>,
    /// Last activated by: an ARN.
    pub last_activated_by: Option<String>,
    /// Latest version. Always present.
    pub latest_version: i32,
    /// Active version.
    pub active_version: Option<i32>,
    /// Auto evaluation enabled.
    pub auto_evaluation_enabled: Option<bool>,
    /// Evaluation form language: one of [`EvaluationFormLanguageCode`].
    pub evaluation_form_language: Option<EvaluationFormLanguageCode>,
    /// Contact interaction type: one of [`ContactInteractionType`].
    pub contact_interaction_type: Option<ContactInteractionType>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// AI version: 1 to 256 characters.
    #[wire("AIVersion")]
    pub ai_version: Option<String>,
}
