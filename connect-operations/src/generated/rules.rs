// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /rules/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateRule.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::{
///     ActionType, CreateRule, EventSourceName, RuleAction, RulePublishStatus, RuleTriggerEventSource,
/// };
///
/// let rule_trigger_event_source = RuleTriggerEventSource::builder()
///     .event_source_name(EventSourceName::OnPostCallAnalysisAvailable)
///     .build();
/// let rule_action = RuleAction::builder()
///     .action_type(ActionType::CreateTask)
///     .build();
/// let operation = CreateRule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .trigger_event_source(rule_trigger_event_source)
///     .function("example")
///     .actions([rule_action])
///     .publish_status(RulePublishStatus::Draft)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`. Required.
    pub name: String,
    /// Trigger event source. Required.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Function. Required.
    pub function: String,
    /// Actions. Required.
    pub actions: Vec<RuleAction>,
    /// Publish status: one of [`RulePublishStatus`]. Required.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters. Optional.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateRule`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRuleOutput {
    /// Rule ARN. Always present.
    pub rule_arn: String,
    /// Rule id: 1 to 256 characters. Always present.
    pub rule_id: String,
}

/// Delete rule.
///
/// `DELETE /rules/{InstanceId}/{RuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteRule.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::DeleteRule;
///
/// let operation = DeleteRule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .rule_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Rule id: 1 to 256 characters. Required.
    #[label]
    pub rule_id: String,
}

/// Describe rule.
///
/// `GET /rules/{InstanceId}/{RuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeRule.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::DescribeRule;
///
/// let operation = DescribeRule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .rule_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Rule id: 1 to 256 characters. Required.
    #[label]
    pub rule_id: String,
}

/// The output of [`DescribeRule`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeRuleOutput {
    /// Rule. Always present.
    pub rule: Rule,
}

/// List rules.
///
/// `GET /rules/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRules.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::ListRules;
///
/// let operation = ListRules::builder()
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
    uri = "/rules/{InstanceId}",
    output = ListRulesOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRules {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Publish status: one of [`RulePublishStatus`]. Optional.
    #[query]
    pub publish_status: Option<RulePublishStatus>,
    /// Event source name: one of [`EventSourceName`]. Optional.
    #[query]
    pub event_source_name: Option<EventSourceName>,
    /// Max results: 1 to 200. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListRules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRulesOutput {
    /// Rule summary list. The items of the page.
    #[items]
    pub rule_summary_list: Vec<RuleSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search rules.
///
/// `POST /search-rules`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchRules.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::SearchRules;
///
/// let operation = SearchRules::builder()
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
    uri = "/search-rules",
    output = SearchRulesOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRules {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Max results: 1 to 200. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Search criteria. Optional.
    pub search_criteria: Option<RulesSearchCriteria>,
    /// Search filter. Optional.
    pub search_filter: Option<RulesSearchFilter>,
}

/// The output of [`SearchRules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRulesOutput {
    /// Rules. The items of the page.
    #[items]
    pub rules: Vec<RuleSearchSummary>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update rule.
///
/// `PUT /rules/{InstanceId}/{RuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRule.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::rules::{ActionType, RuleAction, RulePublishStatus, UpdateRule};
///
/// let rule_action = RuleAction::builder()
///     .action_type(ActionType::CreateTask)
///     .build();
/// let operation = UpdateRule::builder()
///     .rule_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .function("example")
///     .actions([rule_action])
///     .publish_status(RulePublishStatus::Draft)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Rule id: 1 to 256 characters. Required.
    #[label]
    pub rule_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`. Required.
    pub name: String,
    /// Function. Required.
    pub function: String,
    /// Actions. Required.
    pub actions: Vec<RuleAction>,
    /// Publish status: one of [`RulePublishStatus`]. Required.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters. Optional.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
}

/// Rule trigger event source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleTriggerEventSource.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleTriggerEventSource {
    /// Event source name: one of [`EventSourceName`]. Required.
    pub event_source_name: EventSourceName,
    /// Integration association id: 1 to 200 characters. Optional.
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
    /// A value unknown to this declaration.
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
    /// Action type: one of [`ActionType`]. Required.
    pub action_type: ActionType,
    /// Task action. Optional.
    pub task_action: Option<TaskActionDefinition>,
    /// Event bridge action. Optional.
    pub event_bridge_action: Option<EventBridgeActionDefinition>,
    /// Assign contact category action. Optional.
    pub assign_contact_category_action: Option<AssignContactCategoryActionDefinition>,
    /// Send notification action. Optional.
    pub send_notification_action: Option<SendNotificationActionDefinition>,
    /// Create case action. Optional.
    pub create_case_action: Option<CreateCaseActionDefinition>,
    /// Update case action. Optional.
    pub update_case_action: Option<UpdateCaseActionDefinition>,
    /// Assign sla action. Optional.
    pub assign_sla_action: Option<AssignSlaActionDefinition>,
    /// End associated tasks action. Optional.
    pub end_associated_tasks_action: Option<EndAssociatedTasksActionDefinition>,
    /// End associated emails action. Optional.
    pub end_associated_emails_action: Option<EndAssociatedEmailsActionDefinition>,
    /// Submit auto evaluation action. Optional.
    pub submit_auto_evaluation_action: Option<SubmitAutoEvaluationActionDefinition>,
    /// Extract information action. Optional.
    pub extract_information_action: Option<ExtractInformationActionDefinition>,
    /// Send in app notification action. Optional.
    pub send_in_app_notification_action: Option<SendInAppNotificationActionDefinition>,
}

/// Action type.
///
/// One of `CREATE_TASK`, `ASSIGN_CONTACT_CATEGORY`, `GENERATE_EVENTBRIDGE_EVENT`,
/// `SEND_NOTIFICATION`, `CREATE_CASE`, `UPDATE_CASE`, `ASSIGN_SLA`, `END_ASSOCIATED_TASKS`,
/// `END_ASSOCIATED_EMAILS`, `SUBMIT_AUTO_EVALUATION`, `EXTRACT_INFORMATION`,
/// `SEND_IN_APP_NOTIFICATION`.
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
    /// A value unknown to this declaration.
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
    /// Name: 1 to 512 characters. Required.
    pub name: String,
    /// Description: at most 4096 characters. Optional.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
}

/// Event bridge action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EventBridgeActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EventBridgeActionDefinition {
    /// Name: 1 to 100 characters. Required.
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
    /// Delivery method: one of [`NotificationDeliveryType`]. Required.
    pub delivery_method: NotificationDeliveryType,
    /// Subject: 1 to 200 characters. Optional.
    pub subject: Option<String>,
    /// Content: 1 to 1024 characters. Required.
    pub content: String,
    /// Content type: one of [`NotificationContentType`]. Required.
    pub content_type: NotificationContentType,
    /// Recipient. Required.
    pub recipient: NotificationRecipientType,
    /// Exclusion. Optional.
    pub exclusion: Option<NotificationRecipientType>,
}

/// Notification delivery type.
///
/// One of `EMAIL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationDeliveryType {
    /// `EMAIL`.
    Email,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Notification content type.
///
/// One of `PLAIN_TEXT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationContentType {
    /// `PLAIN_TEXT`.
    PlainText,
    /// A value unknown to this declaration.
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
    /// User tags. Optional.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// User ids. Optional.
    pub user_ids: Option<Vec<String>>,
}

/// Create case action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateCaseActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseActionDefinition {
    /// Fields. Required.
    pub fields: Vec<FieldValue>,
    /// Template id: 1 to 500 characters. Required.
    pub template_id: String,
}

/// Field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValue {
    /// Id: 1 to 500 characters. Required.
    pub id: String,
    /// Value. Required.
    pub value: FieldValueUnion,
}

/// Field value union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FieldValueUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValueUnion {
    /// Boolean value. Optional.
    pub boolean_value: Option<bool>,
    /// Double value. Optional.
    pub double_value: Option<f64>,
    /// Empty value. Optional.
    pub empty_value: Option<EmptyFieldValue>,
    /// String value: at most 500 characters. Optional.
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
    /// Fields. Required.
    pub fields: Vec<FieldValue>,
}

/// Assign sla action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssignSlaActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssignSlaActionDefinition {
    /// Sla assignment type: one of [`SlaAssignmentType`]. Required.
    pub sla_assignment_type: SlaAssignmentType,
    /// Case sla configuration. Optional.
    pub case_sla_configuration: Option<CaseSlaConfiguration>,
}

/// Sla assignment type.
///
/// One of `CASES`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaAssignmentType {
    /// `CASES`.
    Cases,
    /// A value unknown to this declaration.
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
    /// Name: 1 to 500 characters; not only whitespace. Required.
    pub name: String,
    /// Type: one of [`SlaType`]. Required.
    pub r#type: SlaType,
    /// Field id: 1 to 500 characters. Optional.
    pub field_id: Option<String>,
    /// Target field values: at most 1 item. Optional.
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target sla minutes: 1 to 1051200. Required.
    pub target_sla_minutes: i64,
}

/// Sla type.
///
/// One of `CaseField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaType {
    /// `CaseField`.
    #[wire("CaseField")]
    CaseField,
    /// A value unknown to this declaration.
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
    /// Evaluation form id: 1 to 256 characters. Required.
    pub evaluation_form_id: String,
}

/// Extract information action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ExtractInformationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtractInformationActionDefinition {
    /// Rules extraction definitions. Required.
    pub rules_extraction_definitions: Vec<RulesExtractionDefinitionIdentifier>,
}

/// Rules extraction definition identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesExtractionDefinitionIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesExtractionDefinitionIdentifier {
    /// Identifier: 1 to 256 characters. Required.
    pub identifier: String,
}

/// Send in app notification action definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendInAppNotificationActionDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendInAppNotificationActionDefinition {
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters. Required.
    pub content: BTreeMap<LocaleCode, String>,
    /// Recipient. Required.
    pub recipient: NotificationRecipientType,
    /// Exclusion. Optional.
    pub exclusion: Option<NotificationRecipientType>,
    /// Priority: one of [`ConfigurableNotificationPriority`]. Optional.
    pub priority: Option<ConfigurableNotificationPriority>,
}

/// Rule publish status.
///
/// One of `DRAFT`, `PUBLISHED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RulePublishStatus {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
    /// A value unknown to this declaration.
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
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<PreEvaluationFilter>>,
}

/// Pre evaluation filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PreEvaluationFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PreEvaluationFilter {
    /// Resource type: one of [`PreEvaluationFilterResourceType`]. Required.
    pub resource_type: PreEvaluationFilterResourceType,
    /// Filter type: one of [`PreEvaluationFilterType`]. Required.
    pub filter_type: PreEvaluationFilterType,
    /// Filter key. Required.
    pub filter_key: String,
    /// Filter value. Required.
    pub filter_value: String,
    /// Operator: one of [`PreEvaluationFilterOperator`]. Required.
    pub operator: PreEvaluationFilterOperator,
}

/// Pre evaluation filter resource type.
///
/// One of `CONTACT`, `CONTACT_EVALUATION`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterResourceType {
    /// `CONTACT`.
    Contact,
    /// `CONTACT_EVALUATION`.
    ContactEvaluation,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Pre evaluation filter type.
///
/// One of `TAG`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterType {
    /// `TAG`.
    Tag,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Pre evaluation filter operator.
///
/// One of `EQUALS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PreEvaluationFilterOperator {
    /// `EQUALS`.
    Equals,
    /// A value unknown to this declaration.
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
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub name: String,
    /// Rule id: 1 to 256 characters. Always present.
    pub rule_id: String,
    /// Rule ARN. Always present.
    pub rule_arn: String,
    /// Trigger event source. Always present.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Rule capability tiers: each one of [`RuleCapabilityTier`].
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Function. Always present.
    pub function: String,
    /// Actions. Always present.
    pub actions: Vec<RuleAction>,
    /// Publish status: one of [`RulePublishStatus`]. Always present.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last updated time. Always present.
    pub last_updated_time: Timestamp,
    /// Last updated by: an ARN. Always present.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Rule capability tier.
///
/// One of `GenerativeAI`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RuleCapabilityTier {
    /// `GenerativeAI`.
    #[wire("GenerativeAI")]
    GenerativeAi,
    /// A value unknown to this declaration.
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
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub name: String,
    /// Rule id: 1 to 256 characters. Always present.
    pub rule_id: String,
    /// Rule ARN. Always present.
    pub rule_arn: String,
    /// Event source name: one of [`EventSourceName`]. Always present.
    pub event_source_name: EventSourceName,
    /// Publish status: one of [`RulePublishStatus`]. Always present.
    pub publish_status: RulePublishStatus,
    /// Rule capability tiers: each one of [`RuleCapabilityTier`].
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Action summaries. Always present.
    pub action_summaries: Vec<ActionSummary>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last updated time. Always present.
    pub last_updated_time: Timestamp,
}

/// Action summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ActionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ActionSummary {
    /// Action type: one of [`ActionType`]. Always present.
    pub action_type: ActionType,
}

/// Rules search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<RulesSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<RulesSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Rules search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<RuleAttributeFilter>,
}

/// Rule attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<RuleAttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<RuleAttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
}

/// Rule attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleAttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// Rule search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RuleSearchSummary {
    /// Name: 1 to 200 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub name: String,
    /// Rule id: 1 to 256 characters. Always present.
    pub rule_id: String,
    /// Rule ARN. Always present.
    pub rule_arn: String,
    /// Trigger event source. Always present.
    pub trigger_event_source: RuleTriggerEventSource,
    /// Action summaries. Always present.
    pub action_summaries: Vec<ActionSummary>,
    /// Rule capability tiers: each one of [`RuleCapabilityTier`].
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// Publish status: one of [`RulePublishStatus`]. Always present.
    pub publish_status: RulePublishStatus,
    /// Pre evaluation filters.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// Created time. Always present.
    pub created_time: Timestamp,
    /// Last updated time. Always present.
    pub last_updated_time: Timestamp,
    /// Last updated by: an ARN. Always present.
    pub last_updated_by: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}
