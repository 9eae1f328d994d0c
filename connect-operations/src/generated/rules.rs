// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Rules.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    ConfigurableNotificationPriority, LocaleCode, Reference, ReferenceStatus, ReferenceType,
    StringComparisonType, StringCondition, TagCondition,
};

/// Create rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateRule.html)
#[connect_operation(
    method = POST,
    uri = "/rules/{InstanceId}",
    output = CreateRuleOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Trigger event source.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Function.
    pub function: String,
    /// Actions.
    pub actions: Vec<RuleAction>,
    /// Publish status.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateRule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRuleOutput {
    /// Rule ARN.
    pub rule_arn: String,
    /// Rule id: 1 to 256 characters.
    pub rule_id: String,
}

/// Delete rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteRule.html)
#[connect_operation(
    method = DELETE,
    uri = "/rules/{InstanceId}/{RuleId}",
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteRule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Rule id: 1 to 256 characters.
    #[label]
    pub rule_id: String,
}

/// Describe rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeRule.html)
#[connect_operation(
    method = GET,
    uri = "/rules/{InstanceId}/{RuleId}",
    output = DescribeRuleOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeRule {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Rule id: 1 to 256 characters.
    #[label]
    pub rule_id: String,
}

/// What [`DescribeRule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeRuleOutput {
    /// Rule.
    pub rule: Rule,
}

/// List rules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRules.html)
#[connect_operation(
    method = GET,
    uri = "/rules/{InstanceId}",
    output = ListRulesOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRules {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Publish status.
    #[query]
    pub publish_status: Option<RulePublishStatus>,
    /// Event source name.
    #[query]
    pub event_source_name: Option<EventSourceName>,
    /// Max results: 1 to 200.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListRules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRulesOutput {
    /// Rule summary list.
    #[items]
    pub rule_summary_list: Vec<RuleSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search rules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchRules.html)
#[connect_operation(
    method = POST,
    uri = "/search-rules",
    output = SearchRulesOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRules {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Max results: 1 to 200.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Search criteria.
    pub search_criteria: Option<RulesSearchCriteria>,
    /// Search filter.
    pub search_filter: Option<RulesSearchFilter>,
}

/// What [`SearchRules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRulesOutput {
    /// Rules.
    #[items]
    pub rules: Vec<RuleSearchSummary>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRule.html)
#[connect_operation(
    method = PUT,
    uri = "/rules/{InstanceId}/{RuleId}",
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRule {
    /// Rule id: 1 to 256 characters.
    #[label]
    pub rule_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Function.
    pub function: String,
    /// Actions.
    pub actions: Vec<RuleAction>,
    /// Publish status.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
}

/// Rule trigger event source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleTriggerEventSource.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleTriggerEventSource {
    /// Event source name.
    pub event_source_name: EventSourceName,
    /// Integration association id: 1 to 200 characters.
    pub integration_association_id: Option<String>,
}

/// Event source name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EventSourceName {
    /// `OnPostCallAnalysisAvailable`.
    #[wire("OnPostCallAnalysisAvailable")]
    OnPostCallAnalysisAvailable,
    /// `OnRealTimeCallAnalysisAvailable`.
    #[wire("OnRealTimeCallAnalysisAvailable")]
    OnRealTimeCallAnalysisAvailable,
    /// `OnRealTimeChatAnalysisAvailable`.
    #[wire("OnRealTimeChatAnalysisAvailable")]
    OnRealTimeChatAnalysisAvailable,
    /// `OnPostChatAnalysisAvailable`.
    #[wire("OnPostChatAnalysisAvailable")]
    OnPostChatAnalysisAvailable,
    /// `OnAfterCallWorkAvailable`.
    #[wire("OnAfterCallWorkAvailable")]
    OnAfterCallWorkAvailable,
    /// `OnAfterChatWorkAvailable`.
    #[wire("OnAfterChatWorkAvailable")]
    OnAfterChatWorkAvailable,
    /// `OnEmailAnalysisAvailable`.
    #[wire("OnEmailAnalysisAvailable")]
    OnEmailAnalysisAvailable,
    /// `OnZendeskTicketCreate`.
    #[wire("OnZendeskTicketCreate")]
    OnZendeskTicketCreate,
    /// `OnZendeskTicketStatusUpdate`.
    #[wire("OnZendeskTicketStatusUpdate")]
    OnZendeskTicketStatusUpdate,
    /// `OnSalesforceCaseCreate`.
    #[wire("OnSalesforceCaseCreate")]
    OnSalesforceCaseCreate,
    /// `OnContactEvaluationSubmit`.
    #[wire("OnContactEvaluationSubmit")]
    OnContactEvaluationSubmit,
    /// `OnMetricDataUpdate`.
    #[wire("OnMetricDataUpdate")]
    OnMetricDataUpdate,
    /// `OnCaseCreate`.
    #[wire("OnCaseCreate")]
    OnCaseCreate,
    /// `OnCaseUpdate`.
    #[wire("OnCaseUpdate")]
    OnCaseUpdate,
    /// `OnSlaBreach`.
    #[wire("OnSlaBreach")]
    OnSlaBreach,
    /// `OnAlertUpdate`.
    #[wire("OnAlertUpdate")]
    OnAlertUpdate,
    /// `OnSchedulePublish`.
    #[wire("OnSchedulePublish")]
    OnSchedulePublish,
    /// `OnScheduleUpdate`.
    #[wire("OnScheduleUpdate")]
    OnScheduleUpdate,
    /// `OnScheduleTimeOffRequestActivity`.
    #[wire("OnScheduleTimeOffRequestActivity")]
    OnScheduleTimeOffRequestActivity,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Rule action.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAction.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleAction {
    /// Action type.
    pub action_type: ActionType,
    /// Task action.
    pub task_action: Option<TaskActionDefinition>,
    /// Event bridge action.
    pub event_bridge_action: Option<EventBridgeActionDefinition>,
    /// Assign contact category action.
    pub assign_contact_category_action: Option<AssignContactCategoryActionDefinition>,
    /// Send notification action.
    pub send_notification_action: Option<SendNotificationActionDefinition>,
    /// Create case action.
    pub create_case_action: Option<CreateCaseActionDefinition>,
    /// Update case action.
    pub update_case_action: Option<UpdateCaseActionDefinition>,
    /// Assign sla action.
    pub assign_sla_action: Option<AssignSlaActionDefinition>,
    /// End associated tasks action.
    pub end_associated_tasks_action: Option<EndAssociatedTasksActionDefinition>,
    /// End associated emails action.
    pub end_associated_emails_action: Option<EndAssociatedEmailsActionDefinition>,
    /// Submit auto evaluation action.
    pub submit_auto_evaluation_action: Option<SubmitAutoEvaluationActionDefinition>,
    /// Extract information action.
    pub extract_information_action: Option<ExtractInformationActionDefinition>,
    /// Send in app notification action.
    pub send_in_app_notification_action: Option<SendInAppNotificationActionDefinition>,
}

/// Action type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ActionType {
    /// `CREATE_TASK`.
    CreateTask,
    /// `ASSIGN_CONTACT_CATEGORY`.
    AssignContactCategory,
    /// `GENERATE_EVENTBRIDGE_EVENT`.
    GenerateEventbridgeEvent,
    /// `SEND_NOTIFICATION`.
    SendNotification,
    /// `CREATE_CASE`.
    CreateCase,
    /// `UPDATE_CASE`.
    UpdateCase,
    /// `ASSIGN_SLA`.
    AssignSla,
    /// `END_ASSOCIATED_TASKS`.
    EndAssociatedTasks,
    /// `END_ASSOCIATED_EMAILS`.
    EndAssociatedEmails,
    /// `SUBMIT_AUTO_EVALUATION`.
    SubmitAutoEvaluation,
    /// `EXTRACT_INFORMATION`.
    ExtractInformation,
    /// `SEND_IN_APP_NOTIFICATION`.
    SendInAppNotification,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Task action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskActionDefinition {
    /// Name: 1 to 512 characters.
    pub name: String,
    /// Description: at most 4096 characters.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
}

/// Event bridge action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EventBridgeActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EventBridgeActionDefinition {
    /// Name: 1 to 100 characters.
    pub name: String,
}

/// Assign contact category action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssignContactCategoryActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssignContactCategoryActionDefinition {}

/// Send notification action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendNotificationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendNotificationActionDefinition {
    /// Delivery method.
    pub delivery_method: NotificationDeliveryType,
    /// Subject: 1 to 200 characters.
    pub subject: Option<String>,
    /// Content: 1 to 1024 characters.
    pub content: String,
    /// Content type.
    pub content_type: NotificationContentType,
    /// Recipient.
    pub recipient: NotificationRecipientType,
    /// Exclusion.
    pub exclusion: Option<NotificationRecipientType>,
}

/// Notification delivery type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationDeliveryType {
    /// `EMAIL`.
    Email,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Notification content type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationContentType {
    /// `PLAIN_TEXT`.
    PlainText,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Notification recipient type.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationRecipientType.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationRecipientType {
    /// User tags.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// User ids.
    pub user_ids: Option<Vec<String>>,
}

/// Create case action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateCaseActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseActionDefinition {
    /// Fields.
    pub fields: Vec<FieldValue>,
    /// Template id: 1 to 500 characters.
    pub template_id: String,
}

/// Field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValue {
    /// Id: 1 to 500 characters.
    pub id: String,
    /// Value.
    pub value: FieldValueUnion,
}

/// Field value union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FieldValueUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValueUnion {
    /// Boolean value.
    pub boolean_value: Option<bool>,
    /// Double value.
    pub double_value: Option<f64>,
    /// Empty value.
    pub empty_value: Option<EmptyFieldValue>,
    /// String value: at most 500 characters.
    pub string_value: Option<String>,
}

/// Empty field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmptyFieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmptyFieldValue {}

/// Update case action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateCaseActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseActionDefinition {
    /// Fields.
    pub fields: Vec<FieldValue>,
}

/// Assign sla action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssignSlaActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssignSlaActionDefinition {
    /// Sla assignment type.
    pub sla_assignment_type: SlaAssignmentType,
    /// Case sla configuration.
    pub case_sla_configuration: Option<CaseSlaConfiguration>,
}

/// Sla assignment type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaAssignmentType {
    /// `CASES`.
    Cases,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Case sla configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CaseSlaConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseSlaConfiguration {
    /// Name: 1 to 500 characters; pattern `^.*[\S]$`.
    pub name: String,
    /// Type.
    pub r#type: SlaType,
    /// Field id: 1 to 500 characters.
    pub field_id: Option<String>,
    /// Target field values: at most 1 item.
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target sla minutes: 1 to 1051200.
    pub target_sla_minutes: i64,
}

/// Sla type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaType {
    /// `CaseField`.
    #[wire("CaseField")]
    CaseField,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// End associated tasks action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EndAssociatedTasksActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EndAssociatedTasksActionDefinition {}

/// End associated emails action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EndAssociatedEmailsActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EndAssociatedEmailsActionDefinition {}

/// Submit auto evaluation action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SubmitAutoEvaluationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SubmitAutoEvaluationActionDefinition {
    /// Evaluation form id: 1 to 256 characters.
    pub evaluation_form_id: String,
}

/// Extract information action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractInformationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractInformationActionDefinition {
    /// Rules extraction definitions.
    pub rules_extraction_definitions: Vec<RulesExtractionDefinitionIdentifier>,
}

/// Rules extraction definition identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesExtractionDefinitionIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesExtractionDefinitionIdentifier {
    /// Identifier: 1 to 256 characters.
    pub identifier: String,
}

/// Send in app notification action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendInAppNotificationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendInAppNotificationActionDefinition {
    /// Content.
    pub content: BTreeMap<LocaleCode, String>,
    /// Recipient.
    pub recipient: NotificationRecipientType,
    /// Exclusion.
    pub exclusion: Option<NotificationRecipientType>,
    /// Priority.
    pub priority: Option<ConfigurableNotificationPriority>,
}

/// Rule publish status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RulePublishStatus {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Pre evaluation filters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PreEvaluationFilters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PreEvaluationFilters {
    /// And conditions.
    pub and_conditions: Option<Vec<PreEvaluationFilter>>,
}

/// Pre evaluation filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PreEvaluationFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PreEvaluationFilter {
    /// Resource type.
    pub resource_type: PreEvaluationFilterResourceType,
    /// Filter type.
    pub filter_type: PreEvaluationFilterType,
    /// Filter key.
    pub filter_key: String,
    /// Filter value.
    pub filter_value: String,
    /// Operator.
    pub operator: PreEvaluationFilterOperator,
}

/// Pre evaluation filter resource type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterResourceType {
    /// `CONTACT`.
    Contact,
    /// `CONTACT_EVALUATION`.
    ContactEvaluation,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Pre evaluation filter type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterType {
    /// `TAG`.
    Tag,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Pre evaluation filter operator.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterOperator {
    /// `EQUALS`.
    Equals,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Rule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Rule {
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Rule id: 1 to 256 characters.
    pub rule_id: String,
    /// Rule ARN.
    pub rule_arn: String,
    /// Trigger event source.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Rule capability tiers.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Function.
    pub function: String,
    /// Actions.
    pub actions: Vec<RuleAction>,
    /// Publish status.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last updated time.
    pub last_updated_time: Timestamp,
    /// Last updated by.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Rule capability tier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RuleCapabilityTier {
    /// `GenerativeAI`.
    #[wire("GenerativeAI")]
    GenerativeAi,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Rule summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleSummary {
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Rule id: 1 to 256 characters.
    pub rule_id: String,
    /// Rule ARN.
    pub rule_arn: String,
    /// Event source name.
    pub event_source_name: EventSourceName,
    /// Publish status.
    pub publish_status: RulePublishStatus,
    /// Rule capability tiers.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Action summaries.
    pub action_summaries: Vec<ActionSummary>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last updated time.
    pub last_updated_time: Timestamp,
}

/// Action summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ActionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ActionSummary {
    /// Action type.
    pub action_type: ActionType,
}

/// Rules search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<RulesSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<RulesSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}

/// Rules search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<RuleAttributeFilter>,
}

/// Rule attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleAttributeFilter {
    /// Or conditions.
    pub or_conditions: Option<Vec<RuleAttributeAndCondition>>,
    /// And condition.
    pub and_condition: Option<RuleAttributeAndCondition>,
    /// Tag condition.
    pub tag_condition: Option<TagCondition>,
}

/// Rule attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleAttributeAndCondition {
    /// Tag conditions.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// Rule search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleSearchSummary {
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Rule id: 1 to 256 characters.
    pub rule_id: String,
    /// Rule ARN.
    pub rule_arn: String,
    /// Trigger event source.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Action summaries.
    pub action_summaries: Vec<ActionSummary>,
    /// Rule capability tiers.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Publish status.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Created time.
    pub created_time: Timestamp,
    /// Last updated time.
    pub last_updated_time: Timestamp,
    /// Last updated by.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}
