// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Types that operations of several families use.

#[allow(unused_imports, reason = "what is used depends on the features")]
use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Timestamp, UnknownMember, UnknownValue,
};

/// Automatic fail configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutomaticFailConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutomaticFailConfiguration {
    /// Target section. Optional.
    pub target_section: Option<String>,
}

/// Boolean comparison type.
///
/// One of `IS_TRUE`, `IS_FALSE`.
#[cfg(any(
    feature = "contact-evaluations",
    feature = "evaluation-forms",
    feature = "metrics"
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum BooleanComparisonType {
    /// `IS_TRUE`.
    IsTrue,
    /// `IS_FALSE`.
    IsFalse,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Boolean condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BooleanCondition.html)
#[cfg(any(
    feature = "contact-evaluations",
    feature = "evaluation-forms",
    feature = "metrics"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BooleanCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Comparison type: one of [`BooleanComparisonType`]. Optional.
    pub comparison_type: Option<BooleanComparisonType>,
}

/// Channel.
///
/// One of `VOICE`, `CHAT`, `TASK`, `EMAIL`.
#[cfg(any(
    feature = "contacts",
    feature = "metrics",
    feature = "routing-profiles",
    feature = "users"
))]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Channel {
    /// `VOICE`.
    Voice,
    /// `CHAT`.
    Chat,
    /// `TASK`.
    Task,
    /// `EMAIL`.
    Email,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Common attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CommonAttributeAndCondition.html)
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-evaluations",
    feature = "data-tables",
    feature = "evaluation-forms",
    feature = "notifications",
    feature = "user-hierarchies",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CommonAttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// Configurable notification priority.
///
/// One of `HIGH`, `LOW`.
#[cfg(any(feature = "notifications", feature = "rules"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ConfigurableNotificationPriority {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact initiation method.
///
/// One of `INBOUND`, `OUTBOUND`, `TRANSFER`, `QUEUE_TRANSFER`, `CALLBACK`, `API`, `DISCONNECT`,
/// `MONITOR`, `EXTERNAL_OUTBOUND`, `WEBRTC_API`, `AGENT_REPLY`, `FLOW`.
#[cfg(any(feature = "contacts", feature = "metrics"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactInitiationMethod {
    /// `INBOUND`.
    Inbound,
    /// `OUTBOUND`.
    Outbound,
    /// `TRANSFER`.
    Transfer,
    /// `QUEUE_TRANSFER`.
    QueueTransfer,
    /// `CALLBACK`.
    Callback,
    /// `API`.
    Api,
    /// `DISCONNECT`.
    Disconnect,
    /// `MONITOR`.
    Monitor,
    /// `EXTERNAL_OUTBOUND`.
    ExternalOutbound,
    /// `WEBRTC_API`.
    WebrtcApi,
    /// `AGENT_REPLY`.
    AgentReply,
    /// `FLOW`.
    Flow,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact interaction type.
///
/// One of `AGENT`, `AUTOMATED`, `CUSTOMER`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactInteractionType {
    /// `AGENT`.
    Agent,
    /// `AUTOMATED`.
    Automated,
    /// `CUSTOMER`.
    Customer,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Control plane attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ControlPlaneAttributeFilter.html)
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-evaluations",
    feature = "data-tables",
    feature = "evaluation-forms",
    feature = "notifications",
    feature = "user-hierarchies",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ControlPlaneAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<CommonAttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<CommonAttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
}

/// Control plane tag filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ControlPlaneTagFilter.html)
#[cfg(any(
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "contacts",
    feature = "email-addresses",
    feature = "hours-of-operations",
    feature = "metrics",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "security-profiles",
    feature = "test-cases",
    feature = "users"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ControlPlaneTagFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<Vec<TagCondition>>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<TagCondition>>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
}

/// Date time comparison type.
///
/// One of `GREATER_THAN`, `LESS_THAN`, `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN_OR_EQUAL_TO`,
/// `EQUAL_TO`, `RANGE`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DateTimeComparisonType {
    /// `GREATER_THAN`.
    GreaterThan,
    /// `LESS_THAN`.
    LessThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `EQUAL_TO`.
    EqualTo,
    /// `RANGE`.
    Range,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Date time condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DateTimeCondition.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DateTimeCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Min value: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`. Optional.
    pub min_value: Option<String>,
    /// Max value: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`. Optional.
    pub max_value: Option<String>,
    /// Comparison type: one of [`DateTimeComparisonType`]. Optional.
    pub comparison_type: Option<DateTimeComparisonType>,
}

/// Evaluation form ai metrics field.
///
/// One of `AI_SESSION_IS_HANDED_OFF`, `AI_SESSION_SELF_SERVICE_DURATION`,
/// `AI_SESSION_GOAL_SUCCESS_RATE`, `AI_SESSION_COMPLETENESS_SCORE`,
/// `AI_SESSION_FAITHFULNESS_SCORE`, `AI_AGENT_MAX_PROMPT_LATENCY`, `AI_TOOL_MAX_LATENCY`,
/// `AI_TOOL_SELECTION_ACCURACY`, `AI_TOOL_PARAMETER_ACCURACY`, `AI_TOOL_UTILIZATION_ACCURACY`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormAiMetricsField {
    /// `AI_SESSION_IS_HANDED_OFF`.
    AiSessionIsHandedOff,
    /// `AI_SESSION_SELF_SERVICE_DURATION`.
    AiSessionSelfServiceDuration,
    /// `AI_SESSION_GOAL_SUCCESS_RATE`.
    AiSessionGoalSuccessRate,
    /// `AI_SESSION_COMPLETENESS_SCORE`.
    AiSessionCompletenessScore,
    /// `AI_SESSION_FAITHFULNESS_SCORE`.
    AiSessionFaithfulnessScore,
    /// `AI_AGENT_MAX_PROMPT_LATENCY`.
    AiAgentMaxPromptLatency,
    /// `AI_TOOL_MAX_LATENCY`.
    AiToolMaxLatency,
    /// `AI_TOOL_SELECTION_ACCURACY`.
    AiToolSelectionAccuracy,
    /// `AI_TOOL_PARAMETER_ACCURACY`.
    AiToolParameterAccuracy,
    /// `AI_TOOL_UTILIZATION_ACCURACY`.
    AiToolUtilizationAccuracy,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form auto evaluation configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormAutoEvaluationConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormAutoEvaluationConfiguration {
    /// Enabled. Required.
    pub enabled: bool,
}

/// Evaluation form contact field.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormContactField {
    /// `CATEGORIES`.
    Categories,
    /// `AGENT_ARN`.
    AgentArn,
    /// `QUEUE_ARN`.
    QueueArn,
    /// `ROUTING_PROFILE_ARN`.
    RoutingProfileArn,
    /// `CHANNEL`.
    Channel,
    /// `INITIATION_METHOD`.
    InitiationMethod,
    /// `IS_QUEUED`.
    IsQueued,
    /// `OVERALL_CUSTOMER_SENTIMENT_SCORE`.
    OverallCustomerSentimentScore,
    /// `OVERALL_AGENT_SENTIMENT_SCORE`.
    OverallAgentSentimentScore,
    /// `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`.
    CustomerSentimentScoreWithoutAgent,
    /// `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`.
    CustomerSentimentScoreWithAgent,
    /// `NON_TALK_TIME`.
    NonTalkTime,
    /// `NON_TALK_TIME_PERCENTAGE`.
    NonTalkTimePercentage,
    /// `NUMBER_OF_INTERRUPTIONS`.
    NumberOfInterruptions,
    /// `CONTACT_DURATION`.
    ContactDuration,
    /// `AGENT_INTERACTION_DURATION`.
    AgentInteractionDuration,
    /// `CUSTOMER_HOLD_TIME`.
    CustomerHoldTime,
    /// `LONGEST_HOLD_DURATION`.
    LongestHoldDuration,
    /// `NUMBER_OF_HOLDS`.
    NumberOfHolds,
    /// `AGENT_INTERACTION_AND_HOLD_DURATION`.
    AgentInteractionAndHoldDuration,
    /// `RECORDING_MEDIA_STREAM_TYPES`.
    RecordingMediaStreamTypes,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form evaluation metadata field.
///
/// One of `EVALUATION_TYPE`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormEvaluationMetadataField {
    /// `EVALUATION_TYPE`.
    EvaluationType,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItem.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItem {
    /// Section.
    Section(EvaluationFormSection),
    /// Question.
    Question(EvaluationFormQuestion),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form item enablement action.
///
/// One of `DISABLE`, `ENABLE`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemEnablementAction {
    /// `DISABLE`.
    Disable,
    /// `ENABLE`.
    Enable,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form item enablement condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementCondition.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormItemEnablementCondition {
    /// Operands. Required.
    pub operands: Vec<EvaluationFormItemEnablementConditionOperand>,
    /// Operator: one of [`EvaluationFormItemEnablementOperator`]. Optional.
    pub operator: Option<EvaluationFormItemEnablementOperator>,
}

/// Evaluation form item enablement condition operand.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementConditionOperand.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemEnablementConditionOperand {
    /// Expression.
    Expression(EvaluationFormItemEnablementExpression),
    /// Condition.
    Condition(EvaluationFormItemEnablementCondition),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form item enablement configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormItemEnablementConfiguration {
    /// Condition. Required.
    pub condition: EvaluationFormItemEnablementCondition,
    /// Action: one of [`EvaluationFormItemEnablementAction`]. Required.
    pub action: EvaluationFormItemEnablementAction,
    /// Default action: one of [`EvaluationFormItemEnablementAction`]. Optional.
    pub default_action: Option<EvaluationFormItemEnablementAction>,
}

/// Evaluation form item enablement expression.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementExpression.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormItemEnablementExpression {
    /// Source. Required.
    pub source: EvaluationFormItemEnablementSource,
    /// Values. Required.
    pub values: Vec<EvaluationFormItemEnablementSourceValue>,
    /// Comparator: one of [`EvaluationFormItemSourceValuesComparator`]. Required.
    pub comparator: EvaluationFormItemSourceValuesComparator,
}

/// Evaluation form item enablement operator.
///
/// One of `OR`, `AND`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemEnablementOperator {
    /// `OR`.
    Or,
    /// `AND`.
    And,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form item enablement source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementSource.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormItemEnablementSource {
    /// Type: one of [`EvaluationFormItemEnablementSourceType`]. Required.
    pub r#type: EvaluationFormItemEnablementSourceType,
    /// Ref id. Optional.
    pub ref_id: Option<String>,
    /// Contact field: one of [`EvaluationFormContactField`]. Optional.
    pub contact_field: Option<EvaluationFormContactField>,
    /// Contact attribute key: 1 to 32767 characters. Optional.
    pub contact_attribute_key: Option<String>,
    /// Segment attribute key: 1 to 128 characters. Optional.
    pub segment_attribute_key: Option<String>,
    /// Evaluation metadata field: one of [`EvaluationFormEvaluationMetadataField`]. Optional.
    pub evaluation_metadata_field: Option<EvaluationFormEvaluationMetadataField>,
    /// Ai metrics field: one of [`EvaluationFormAiMetricsField`]. Optional.
    pub ai_metrics_field: Option<EvaluationFormAiMetricsField>,
}

/// Evaluation form item enablement source type.
///
/// One of `QUESTION_REF_ID`, `CONTACT`, `EVALUATION_METADATA`, `FORM_METADATA`, `AI_METRICS`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemEnablementSourceType {
    /// `QUESTION_REF_ID`.
    QuestionRefId,
    /// `CONTACT`.
    Contact,
    /// `EVALUATION_METADATA`.
    EvaluationMetadata,
    /// `FORM_METADATA`.
    FormMetadata,
    /// `AI_METRICS`.
    AiMetrics,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form item enablement source value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormItemEnablementSourceValue.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormItemEnablementSourceValue {
    /// Type: one of [`EvaluationFormItemEnablementSourceValueType`]. Required.
    pub r#type: EvaluationFormItemEnablementSourceValueType,
    /// Ref id. Optional.
    pub ref_id: Option<String>,
    /// String value: at most 512 characters. Optional.
    pub string_value: Option<String>,
    /// Numeric value. Optional.
    pub numeric_value: Option<f64>,
    /// Boolean value. Optional.
    pub boolean_value: Option<bool>,
    /// Date time value. Optional.
    pub date_time_value: Option<Timestamp>,
}

/// Evaluation form item enablement source value type.
///
/// One of `OPTION_REF_ID`, `STRING_VALUE`, `NUMERIC_VALUE`, `BOOLEAN_VALUE`, `DATETIME_VALUE`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemEnablementSourceValueType {
    /// `OPTION_REF_ID`.
    OptionRefId,
    /// `STRING_VALUE`.
    StringValue,
    /// `NUMERIC_VALUE`.
    NumericValue,
    /// `BOOLEAN_VALUE`.
    BooleanValue,
    /// `DATETIME_VALUE`.
    DatetimeValue,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form item source values comparator.
///
/// One of `IN`, `NOT_IN`, `ALL_IN`, `EXACT`, `GREATER_THAN`, `LESS_THAN`,
/// `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormItemSourceValuesComparator {
    /// `IN`.
    In,
    /// `NOT_IN`.
    NotIn,
    /// `ALL_IN`.
    AllIn,
    /// `EXACT`.
    Exact,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `LESS_THAN`.
    LessThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `EQUAL_TO`.
    EqualTo,
    /// `NOT_EQUAL_TO`.
    NotEqualTo,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form language code.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormLanguageCode {
    /// `de-DE`.
    #[wire("de-DE")]
    DeDe,
    /// `en-US`.
    #[wire("en-US")]
    EnUs,
    /// `es-ES`.
    #[wire("es-ES")]
    EsEs,
    /// `fr-FR`.
    #[wire("fr-FR")]
    FrFr,
    /// `it-IT`.
    #[wire("it-IT")]
    ItIt,
    /// `pt-BR`.
    #[wire("pt-BR")]
    PtBr,
    /// `ja-JP`.
    #[wire("ja-JP")]
    JaJp,
    /// `ko-KR`.
    #[wire("ko-KR")]
    KoKr,
    /// `zh-CN`.
    #[wire("zh-CN")]
    ZhCn,
    /// `ms-MY`.
    #[wire("ms-MY")]
    MsMy,
    /// `af-ZA`.
    #[wire("af-ZA")]
    AfZa,
    /// `sq-AL`.
    #[wire("sq-AL")]
    SqAl,
    /// `am-ET`.
    #[wire("am-ET")]
    AmEt,
    /// `ar-AE`.
    #[wire("ar-AE")]
    ArAe,
    /// `ar-SA`.
    #[wire("ar-SA")]
    ArSa,
    /// `hy-AM`.
    #[wire("hy-AM")]
    HyAm,
    /// `eu-ES`.
    #[wire("eu-ES")]
    EuEs,
    /// `be-BY`.
    #[wire("be-BY")]
    BeBy,
    /// `bs-BA`.
    #[wire("bs-BA")]
    BsBa,
    /// `bg-BG`.
    #[wire("bg-BG")]
    BgBg,
    /// `ca-ES`.
    #[wire("ca-ES")]
    CaEs,
    /// `ckb-IR`.
    #[wire("ckb-IR")]
    CkbIr,
    /// `ckb-IQ`.
    #[wire("ckb-IQ")]
    CkbIq,
    /// `zh-TW`.
    #[wire("zh-TW")]
    ZhTw,
    /// `hr-HR`.
    #[wire("hr-HR")]
    HrHr,
    /// `cs-CZ`.
    #[wire("cs-CZ")]
    CsCz,
    /// `da-DK`.
    #[wire("da-DK")]
    DaDk,
    /// `nl-BE`.
    #[wire("nl-BE")]
    NlBe,
    /// `nl-NL`.
    #[wire("nl-NL")]
    NlNl,
    /// `en-AU`.
    #[wire("en-AU")]
    EnAu,
    /// `en-IN`.
    #[wire("en-IN")]
    EnIn,
    /// `en-IE`.
    #[wire("en-IE")]
    EnIe,
    /// `en-NZ`.
    #[wire("en-NZ")]
    EnNz,
    /// `en-AB`.
    #[wire("en-AB")]
    EnAb,
    /// `en-SG`.
    #[wire("en-SG")]
    EnSg,
    /// `en-ZA`.
    #[wire("en-ZA")]
    EnZa,
    /// `en-GB`.
    #[wire("en-GB")]
    EnGb,
    /// `en-WL`.
    #[wire("en-WL")]
    EnWl,
    /// `fa-IR`.
    #[wire("fa-IR")]
    FaIr,
    /// `fa-AF`.
    #[wire("fa-AF")]
    FaAf,
    /// `fi-FI`.
    #[wire("fi-FI")]
    FiFi,
    /// `fr-BE`.
    #[wire("fr-BE")]
    FrBe,
    /// `fr-CA`.
    #[wire("fr-CA")]
    FrCa,
    /// `ga-IE`.
    #[wire("ga-IE")]
    GaIe,
    /// `gl-ES`.
    #[wire("gl-ES")]
    GlEs,
    /// `ka-GE`.
    #[wire("ka-GE")]
    KaGe,
    /// `de-AT`.
    #[wire("de-AT")]
    DeAt,
    /// `de-CH`.
    #[wire("de-CH")]
    DeCh,
    /// `el-GR`.
    #[wire("el-GR")]
    ElGr,
    /// `gu-IN`.
    #[wire("gu-IN")]
    GuIn,
    /// `ht-HT`.
    #[wire("ht-HT")]
    HtHt,
    /// `he-IL`.
    #[wire("he-IL")]
    HeIl,
    /// `hi-IN`.
    #[wire("hi-IN")]
    HiIn,
    /// `hu-HU`.
    #[wire("hu-HU")]
    HuHu,
    /// `is-IS`.
    #[wire("is-IS")]
    IsIs,
    /// `id-ID`.
    #[wire("id-ID")]
    IdId,
    /// `jv-ID`.
    #[wire("jv-ID")]
    JvId,
    /// `km-KH`.
    #[wire("km-KH")]
    KmKh,
    /// `kn-IN`.
    #[wire("kn-IN")]
    KnIn,
    /// `kk-KZ`.
    #[wire("kk-KZ")]
    KkKz,
    /// `lo-LA`.
    #[wire("lo-LA")]
    LoLa,
    /// `lv-LV`.
    #[wire("lv-LV")]
    LvLv,
    /// `lt-LT`.
    #[wire("lt-LT")]
    LtLt,
    /// `mk-MK`.
    #[wire("mk-MK")]
    MkMk,
    /// `ml-IN`.
    #[wire("ml-IN")]
    MlIn,
    /// `mr-IN`.
    #[wire("mr-IN")]
    MrIn,
    /// `ne-NP`.
    #[wire("ne-NP")]
    NeNp,
    /// `no-NO`.
    #[wire("no-NO")]
    NoNo,
    /// `or-IN`.
    #[wire("or-IN")]
    OrIn,
    /// `ps-AF`.
    #[wire("ps-AF")]
    PsAf,
    /// `pl-PL`.
    #[wire("pl-PL")]
    PlPl,
    /// `pt-PT`.
    #[wire("pt-PT")]
    PtPt,
    /// `pa-IN`.
    #[wire("pa-IN")]
    PaIn,
    /// `ro-RO`.
    #[wire("ro-RO")]
    RoRo,
    /// `ru-RU`.
    #[wire("ru-RU")]
    RuRu,
    /// `sr-RS`.
    #[wire("sr-RS")]
    SrRs,
    /// `si-LK`.
    #[wire("si-LK")]
    SiLk,
    /// `sk-SK`.
    #[wire("sk-SK")]
    SkSk,
    /// `sl-SI`.
    #[wire("sl-SI")]
    SlSi,
    /// `es-MX`.
    #[wire("es-MX")]
    EsMx,
    /// `es-US`.
    #[wire("es-US")]
    EsUs,
    /// `su-ID`.
    #[wire("su-ID")]
    SuId,
    /// `sw-BI`.
    #[wire("sw-BI")]
    SwBi,
    /// `sw-KE`.
    #[wire("sw-KE")]
    SwKe,
    /// `sw-RW`.
    #[wire("sw-RW")]
    SwRw,
    /// `sw-TZ`.
    #[wire("sw-TZ")]
    SwTz,
    /// `sw-UG`.
    #[wire("sw-UG")]
    SwUg,
    /// `sv-SE`.
    #[wire("sv-SE")]
    SvSe,
    /// `tl-PH`.
    #[wire("tl-PH")]
    TlPh,
    /// `ta-IN`.
    #[wire("ta-IN")]
    TaIn,
    /// `te-IN`.
    #[wire("te-IN")]
    TeIn,
    /// `th-TH`.
    #[wire("th-TH")]
    ThTh,
    /// `tr-TR`.
    #[wire("tr-TR")]
    TrTr,
    /// `uk-UA`.
    #[wire("uk-UA")]
    UkUa,
    /// `uz-UZ`.
    #[wire("uz-UZ")]
    UzUz,
    /// `vi-VN`.
    #[wire("vi-VN")]
    ViVn,
    /// `zu-ZA`.
    #[wire("zu-ZA")]
    ZuZa,
    /// `my-MM`.
    #[wire("my-MM")]
    MyMm,
    /// `so-SO`.
    #[wire("so-SO")]
    SoSo,
    /// `yue-HK`.
    #[wire("yue-HK")]
    YueHk,
    /// `et-EE`.
    #[wire("et-EE")]
    EtEe,
    /// `hmn`.
    #[wire("hmn")]
    Hmn,
    /// `lg-UG`.
    #[wire("lg-UG")]
    LgUg,
    /// `cy-GB`.
    #[wire("cy-GB")]
    CyGb,
    /// `xh-ZA`.
    #[wire("xh-ZA")]
    XhZa,
    /// `bn-BD`.
    #[wire("bn-BD")]
    BnBd,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form language configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormLanguageConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormLanguageConfiguration {
    /// Form language: one of [`EvaluationFormLanguageCode`]. Optional.
    pub form_language: Option<EvaluationFormLanguageCode>,
}

/// Evaluation form metric configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormMetricConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormMetricConfiguration {
    /// Metric type: one of [`EvaluationFormMetricType`]. Required.
    pub metric_type: EvaluationFormMetricType,
    /// Metric name: 1 to 256 characters; no control characters. Required.
    pub metric_name: String,
}

/// Evaluation form metric type.
///
/// One of `BUSINESS_OUTCOME`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormMetricType {
    /// `BUSINESS_OUTCOME`.
    BusinessOutcome,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form multi select question automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormMultiSelectQuestionAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormMultiSelectQuestionAutomation {
    /// Options. Optional.
    pub options: Option<Vec<EvaluationFormMultiSelectQuestionAutomationOption>>,
    /// Default option ref ids. Optional.
    pub default_option_ref_ids: Option<Vec<String>>,
    /// Answer source. Optional.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// Evaluation form multi select question automation option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormMultiSelectQuestionAutomationOption.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormMultiSelectQuestionAutomationOption {
    /// Rule category.
    RuleCategory(MultiSelectQuestionRuleCategoryAutomation),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form multi select question display mode.
///
/// One of `DROPDOWN`, `CHECKBOX`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormMultiSelectQuestionDisplayMode {
    /// `DROPDOWN`.
    Dropdown,
    /// `CHECKBOX`.
    Checkbox,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form multi select question option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormMultiSelectQuestionOption.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormMultiSelectQuestionOption {
    /// Ref id. Required.
    pub ref_id: String,
    /// Text: at most 128 characters. Required.
    pub text: String,
    /// Score. Optional.
    pub score: Option<i32>,
    /// Automatic fail. Optional.
    pub automatic_fail: Option<bool>,
    /// Automatic fail configuration. Optional.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// Points configuration. Optional.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// Evaluation form multi select question properties.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormMultiSelectQuestionProperties.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormMultiSelectQuestionProperties {
    /// Options. Required.
    pub options: Vec<EvaluationFormMultiSelectQuestionOption>,
    /// Display as: one of [`EvaluationFormMultiSelectQuestionDisplayMode`]. Optional.
    pub display_as: Option<EvaluationFormMultiSelectQuestionDisplayMode>,
    /// Automation. Optional.
    pub automation: Option<EvaluationFormMultiSelectQuestionAutomation>,
}

/// Evaluation form numeric question automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormNumericQuestionAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormNumericQuestionAutomation {
    /// Property value.
    PropertyValue(NumericQuestionPropertyValueAutomation),
    /// Answer source.
    AnswerSource(EvaluationFormQuestionAutomationAnswerSource),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form numeric question option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormNumericQuestionOption.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormNumericQuestionOption {
    /// Min value. Required.
    pub min_value: i32,
    /// Max value. Required.
    pub max_value: i32,
    /// Score. Optional.
    pub score: Option<i32>,
    /// Automatic fail. Optional.
    pub automatic_fail: Option<bool>,
    /// Automatic fail configuration. Optional.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// Points configuration. Optional.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// Evaluation form numeric question properties.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormNumericQuestionProperties.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormNumericQuestionProperties {
    /// Min value. Required.
    pub min_value: i32,
    /// Max value. Required.
    pub max_value: i32,
    /// Options. Optional.
    pub options: Option<Vec<EvaluationFormNumericQuestionOption>>,
    /// Automation. Optional.
    pub automation: Option<EvaluationFormNumericQuestionAutomation>,
}

/// Evaluation form question.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormQuestion.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormQuestion {
    /// Title. Required.
    pub title: String,
    /// Instructions. Optional.
    pub instructions: Option<String>,
    /// Ref id. Required.
    pub ref_id: String,
    /// Not applicable enabled. Optional.
    pub not_applicable_enabled: Option<bool>,
    /// Question type: one of [`EvaluationFormQuestionType`]. Required.
    pub question_type: EvaluationFormQuestionType,
    /// Question type properties. Optional.
    pub question_type_properties: Option<EvaluationFormQuestionTypeProperties>,
    /// Enablement. Optional.
    pub enablement: Option<EvaluationFormItemEnablementConfiguration>,
    /// Weight. Optional.
    pub weight: Option<f64>,
    /// Scoring configuration. Optional.
    pub scoring_configuration: Option<EvaluationFormQuestionScoringConfiguration>,
    /// Metric configuration. Optional.
    pub metric_configuration: Option<EvaluationFormMetricConfiguration>,
}

/// Evaluation form question automation answer source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormQuestionAutomationAnswerSource.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormQuestionAutomationAnswerSource {
    /// Source type: one of [`EvaluationFormQuestionAutomationAnswerSourceType`]. Required.
    pub source_type: EvaluationFormQuestionAutomationAnswerSourceType,
}

/// Evaluation form question automation answer source type.
///
/// One of `CONTACT_LENS_DATA`, `GEN_AI`, `CONDITION`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormQuestionAutomationAnswerSourceType {
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

/// Evaluation form question scoring configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormQuestionScoringConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormQuestionScoringConfiguration {
    /// Points configuration. Optional.
    pub points_configuration: Option<QuestionPointsConfiguration>,
    /// Is excluded from scoring. Optional.
    pub is_excluded_from_scoring: Option<bool>,
    /// Score thresholds. Optional.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
}

/// Evaluation form question type.
///
/// One of `TEXT`, `SINGLESELECT`, `NUMERIC`, `MULTISELECT`, `DATETIME`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormQuestionType {
    /// `TEXT`.
    Text,
    /// `SINGLESELECT`.
    Singleselect,
    /// `NUMERIC`.
    Numeric,
    /// `MULTISELECT`.
    Multiselect,
    /// `DATETIME`.
    Datetime,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form question type properties.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormQuestionTypeProperties.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormQuestionTypeProperties {
    /// Numeric.
    Numeric(EvaluationFormNumericQuestionProperties),
    /// Single select.
    SingleSelect(EvaluationFormSingleSelectQuestionProperties),
    /// Text.
    Text(EvaluationFormTextQuestionProperties),
    /// Multi select.
    MultiSelect(EvaluationFormMultiSelectQuestionProperties),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form score threshold.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormScoreThreshold.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormScoreThreshold {
    /// Performance category: one of [`PerformanceCategoryName`]. Required.
    pub performance_category: PerformanceCategoryName,
    /// Min score percentage. Optional.
    pub min_score_percentage: Option<f64>,
    /// Max score percentage. Optional.
    pub max_score_percentage: Option<f64>,
}

/// Evaluation form scoring mode.
///
/// One of `QUESTION_ONLY`, `SECTION_ONLY`, `POINTS_BASED`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormScoringMode {
    /// `QUESTION_ONLY`.
    QuestionOnly,
    /// `SECTION_ONLY`.
    SectionOnly,
    /// `POINTS_BASED`.
    PointsBased,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form scoring status.
///
/// One of `ENABLED`, `DISABLED`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormScoringStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form scoring strategy.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormScoringStrategy.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormScoringStrategy {
    /// Mode: one of [`EvaluationFormScoringMode`]. Required.
    pub mode: EvaluationFormScoringMode,
    /// Status: one of [`EvaluationFormScoringStatus`]. Required.
    pub status: EvaluationFormScoringStatus,
    /// Score thresholds. Optional.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
}

/// Evaluation form section.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSection.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSection {
    /// Title. Required.
    pub title: String,
    /// Ref id. Required.
    pub ref_id: String,
    /// Instructions. Optional.
    pub instructions: Option<String>,
    /// Items. Required.
    pub items: Vec<EvaluationFormItem>,
    /// Weight. Optional.
    pub weight: Option<f64>,
    /// Is excluded from scoring. Optional.
    pub is_excluded_from_scoring: Option<bool>,
    /// Score thresholds. Optional.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
    /// Enablement. Optional.
    pub enablement: Option<EvaluationFormItemEnablementConfiguration>,
}

/// Evaluation form single select question automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSingleSelectQuestionAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSingleSelectQuestionAutomation {
    /// Options. Optional.
    pub options: Option<Vec<EvaluationFormSingleSelectQuestionAutomationOption>>,
    /// Default option ref id. Optional.
    pub default_option_ref_id: Option<String>,
    /// Answer source. Optional.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// Evaluation form single select question automation option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSingleSelectQuestionAutomationOption.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormSingleSelectQuestionAutomationOption {
    /// Rule category.
    RuleCategory(SingleSelectQuestionRuleCategoryAutomation),
    /// Automation rule.
    AutomationRule(SingleSelectQuestionAutomationRule),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Evaluation form single select question display mode.
///
/// One of `DROPDOWN`, `RADIO`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationFormSingleSelectQuestionDisplayMode {
    /// `DROPDOWN`.
    Dropdown,
    /// `RADIO`.
    Radio,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation form single select question option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSingleSelectQuestionOption.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSingleSelectQuestionOption {
    /// Ref id. Required.
    pub ref_id: String,
    /// Text. Required.
    pub text: String,
    /// Score. Optional.
    pub score: Option<i32>,
    /// Automatic fail. Optional.
    pub automatic_fail: Option<bool>,
    /// Automatic fail configuration. Optional.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// Points configuration. Optional.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// Evaluation form single select question properties.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormSingleSelectQuestionProperties.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormSingleSelectQuestionProperties {
    /// Options. Required.
    pub options: Vec<EvaluationFormSingleSelectQuestionOption>,
    /// Display as: one of [`EvaluationFormSingleSelectQuestionDisplayMode`]. Optional.
    pub display_as: Option<EvaluationFormSingleSelectQuestionDisplayMode>,
    /// Automation. Optional.
    pub automation: Option<EvaluationFormSingleSelectQuestionAutomation>,
}

/// Evaluation form target configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormTargetConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormTargetConfiguration {
    /// Contact interaction type: one of [`ContactInteractionType`]. Required.
    pub contact_interaction_type: ContactInteractionType,
}

/// Evaluation form text question automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormTextQuestionAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormTextQuestionAutomation {
    /// Answer source. Optional.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// Evaluation form text question properties.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationFormTextQuestionProperties.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationFormTextQuestionProperties {
    /// Automation. Optional.
    pub automation: Option<EvaluationFormTextQuestionAutomation>,
}

/// Evaluation review configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationReviewConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationReviewConfiguration {
    /// Review notification recipients: at least 1 item. Required.
    pub review_notification_recipients: Vec<EvaluationReviewNotificationRecipient>,
    /// Eligibility days. Optional.
    pub eligibility_days: Option<i32>,
}

/// Evaluation review notification recipient.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationReviewNotificationRecipient.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationReviewNotificationRecipient {
    /// Type: one of [`EvaluationReviewNotificationRecipientType`]. Required.
    pub r#type: EvaluationReviewNotificationRecipientType,
    /// Value. Required.
    pub value: EvaluationReviewNotificationRecipientValue,
}

/// Evaluation review notification recipient type.
///
/// One of `USER_ID`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EvaluationReviewNotificationRecipientType {
    /// `USER_ID`.
    UserId,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Evaluation review notification recipient value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluationReviewNotificationRecipientValue.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluationReviewNotificationRecipientValue {
    /// User id: 1 to 500 characters. Optional.
    pub user_id: Option<String>,
}

/// Locale code.
///
/// One of `en_US`, `de_DE`, `es_ES`, `fr_FR`, `id_ID`, `it_IT`, `ja_JP`, `ko_KR`, `pt_BR`, `zh_CN`,
/// `zh_TW`.
#[cfg(any(feature = "notifications", feature = "rules", feature = "users"))]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum LocaleCode {
    /// `en_US`.
    #[wire("en_US")]
    EnUs,
    /// `de_DE`.
    #[wire("de_DE")]
    DeDe,
    /// `es_ES`.
    #[wire("es_ES")]
    EsEs,
    /// `fr_FR`.
    #[wire("fr_FR")]
    FrFr,
    /// `id_ID`.
    #[wire("id_ID")]
    IdId,
    /// `it_IT`.
    #[wire("it_IT")]
    ItIt,
    /// `ja_JP`.
    #[wire("ja_JP")]
    JaJp,
    /// `ko_KR`.
    #[wire("ko_KR")]
    KoKr,
    /// `pt_BR`.
    #[wire("pt_BR")]
    PtBr,
    /// `zh_CN`.
    #[wire("zh_CN")]
    ZhCn,
    /// `zh_TW`.
    #[wire("zh_TW")]
    ZhTw,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Multi select question rule category automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MultiSelectQuestionRuleCategoryAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MultiSelectQuestionRuleCategoryAutomation {
    /// Category: 1 to 50 characters. Required.
    pub category: String,
    /// Condition: one of [`MultiSelectQuestionRuleCategoryAutomationCondition`]. Required.
    pub condition: MultiSelectQuestionRuleCategoryAutomationCondition,
    /// Option ref ids. Required.
    pub option_ref_ids: Vec<String>,
}

/// Multi select question rule category automation condition.
///
/// One of `PRESENT`, `NOT_PRESENT`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MultiSelectQuestionRuleCategoryAutomationCondition {
    /// `PRESENT`.
    Present,
    /// `NOT_PRESENT`.
    NotPresent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Notification priority.
///
/// One of `URGENT`, `HIGH`, `LOW`.
#[cfg(any(feature = "notifications", feature = "users"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationPriority {
    /// `URGENT`.
    Urgent,
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Number comparison type.
///
/// One of `GREATER_OR_EQUAL`, `GREATER`, `LESSER_OR_EQUAL`, `LESSER`, `EQUAL`, `NOT_EQUAL`,
/// `RANGE`.
#[cfg(any(
    feature = "contact-evaluations",
    feature = "evaluation-forms",
    feature = "users"
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NumberComparisonType {
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

/// Number condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NumberCondition.html)
#[cfg(any(
    feature = "contact-evaluations",
    feature = "evaluation-forms",
    feature = "users"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NumberCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Min value. Optional.
    pub min_value: Option<i32>,
    /// Max value. Optional.
    pub max_value: Option<i32>,
    /// Comparison type: one of [`NumberComparisonType`]. Optional.
    pub comparison_type: Option<NumberComparisonType>,
}

/// Numeric question property automation label.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NumericQuestionPropertyAutomationLabel {
    /// `OVERALL_CUSTOMER_SENTIMENT_SCORE`.
    OverallCustomerSentimentScore,
    /// `OVERALL_AGENT_SENTIMENT_SCORE`.
    OverallAgentSentimentScore,
    /// `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`.
    CustomerSentimentScoreWithoutAgent,
    /// `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`.
    CustomerSentimentScoreWithAgent,
    /// `NON_TALK_TIME`.
    NonTalkTime,
    /// `NON_TALK_TIME_PERCENTAGE`.
    NonTalkTimePercentage,
    /// `NUMBER_OF_INTERRUPTIONS`.
    NumberOfInterruptions,
    /// `CONTACT_DURATION`.
    ContactDuration,
    /// `AGENT_INTERACTION_DURATION`.
    AgentInteractionDuration,
    /// `CUSTOMER_HOLD_TIME`.
    CustomerHoldTime,
    /// `LONGEST_HOLD_DURATION`.
    LongestHoldDuration,
    /// `NUMBER_OF_HOLDS`.
    NumberOfHolds,
    /// `AGENT_INTERACTION_AND_HOLD_DURATION`.
    AgentInteractionAndHoldDuration,
    /// `AI_SESSION_SELF_SERVICE_DURATION`.
    AiSessionSelfServiceDuration,
    /// `AI_SESSION_GOAL_SUCCESS_RATE`.
    AiSessionGoalSuccessRate,
    /// `AI_SESSION_COMPLETENESS_SCORE`.
    AiSessionCompletenessScore,
    /// `AI_SESSION_FAITHFULNESS_SCORE`.
    AiSessionFaithfulnessScore,
    /// `AI_AGENT_MAX_PROMPT_LATENCY`.
    AiAgentMaxPromptLatency,
    /// `AI_TOOL_MAX_LATENCY`.
    AiToolMaxLatency,
    /// `AI_TOOL_SELECTION_ACCURACY`.
    AiToolSelectionAccuracy,
    /// `AI_TOOL_PARAMETER_ACCURACY`.
    AiToolParameterAccuracy,
    /// `AI_TOOL_UTILIZATION_ACCURACY`.
    AiToolUtilizationAccuracy,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Numeric question property value automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NumericQuestionPropertyValueAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NumericQuestionPropertyValueAutomation {
    /// Label: one of [`NumericQuestionPropertyAutomationLabel`]. Required.
    pub label: NumericQuestionPropertyAutomationLabel,
}

/// Participant role.
///
/// One of `AGENT`, `CUSTOMER`, `SYSTEM`, `CUSTOM_BOT`, `SUPERVISOR`.
#[cfg(any(feature = "contacts", feature = "notifications"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantRole {
    /// `AGENT`.
    Agent,
    /// `CUSTOMER`.
    Customer,
    /// `SYSTEM`.
    System,
    /// `CUSTOM_BOT`.
    CustomBot,
    /// `SUPERVISOR`.
    Supervisor,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Performance category name.
///
/// One of `NEEDS_IMPROVEMENT`, `EXCEEDS_EXPECTATIONS`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PerformanceCategoryName {
    /// `NEEDS_IMPROVEMENT`.
    NeedsImprovement,
    /// `EXCEEDS_EXPECTATIONS`.
    ExceedsExpectations,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Question option points configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuestionOptionPointsConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuestionOptionPointsConfiguration {
    /// Point value: 0 to 100. Required.
    pub point_value: i32,
    /// Is bonus. Optional.
    pub is_bonus: Option<bool>,
}

/// Question points configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuestionPointsConfiguration.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuestionPointsConfiguration {
    /// Max point value: 0 to 100. Optional.
    pub max_point_value: Option<i32>,
    /// Min point value: 0 to 100. Optional.
    pub min_point_value: Option<i32>,
    /// Is bonus. Optional.
    pub is_bonus: Option<bool>,
}

/// Quick connect summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectSummary.html)
#[cfg(any(feature = "queues", feature = "quick-connects"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Quick connect type: one of [`QuickConnectType`].
    pub quick_connect_type: Option<QuickConnectType>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Quick connect type.
///
/// One of `USER`, `QUEUE`, `PHONE_NUMBER`, `FLOW`.
#[cfg(any(feature = "contacts", feature = "queues", feature = "quick-connects"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum QuickConnectType {
    /// `USER`.
    User,
    /// `QUEUE`.
    Queue,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `FLOW`.
    Flow,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Reference.html)
#[cfg(any(feature = "contacts", feature = "rules"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Reference {
    /// Value: at most 4096 characters. Optional.
    pub value: Option<String>,
    /// Type: one of [`ReferenceType`]. Required.
    pub r#type: ReferenceType,
    /// Status: one of [`ReferenceStatus`]. Optional.
    pub status: Option<ReferenceStatus>,
    /// ARN: 20 to 256 characters. Optional.
    pub arn: Option<String>,
    /// Status reason: at most 100 characters. Optional.
    pub status_reason: Option<String>,
}

/// Reference status.
///
/// One of `AVAILABLE`, `DELETED`, `APPROVED`, `REJECTED`, `PROCESSING`, `FAILED`, `DRAFTING`.
#[cfg(any(feature = "contacts", feature = "rules"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ReferenceStatus {
    /// `AVAILABLE`.
    Available,
    /// `DELETED`.
    Deleted,
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `PROCESSING`.
    Processing,
    /// `FAILED`.
    Failed,
    /// `DRAFTING`.
    Drafting,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Reference type.
#[cfg(any(feature = "contacts", feature = "rules"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ReferenceType {
    /// `URL`.
    Url,
    /// `ATTACHMENT`.
    Attachment,
    /// `CONTACT_ANALYSIS`.
    ContactAnalysis,
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String,
    /// `DATE`.
    Date,
    /// `EMAIL`.
    Email,
    /// `EMAIL_MESSAGE`.
    EmailMessage,
    /// `EMAIL_MESSAGE_PLAIN_TEXT`.
    EmailMessagePlainText,
    /// `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`.
    EmailMessagePlainTextRedacted,
    /// `EMAIL_MESSAGE_REDACTED`.
    EmailMessageRedacted,
    /// `VOICEMAIL_RECORDING`.
    VoicemailRecording,
    /// `VOICEMAIL_RECORDING_REDACTED`.
    VoicemailRecordingRedacted,
    /// `VOICEMAIL_ANALYSIS`.
    VoicemailAnalysis,
    /// `VOICEMAIL_ANALYSIS_REDACTED`.
    VoicemailAnalysisRedacted,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Single select question automation rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SingleSelectQuestionAutomationRule.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SingleSelectQuestionAutomationRule {
    /// Condition. Required.
    pub condition: EvaluationFormItemEnablementCondition,
    /// Option ref id. Required.
    pub option_ref_id: String,
}

/// Single select question rule category automation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SingleSelectQuestionRuleCategoryAutomation.html)
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SingleSelectQuestionRuleCategoryAutomation {
    /// Category. Required.
    pub category: String,
    /// Condition: one of [`SingleSelectQuestionRuleCategoryAutomationCondition`]. Required.
    pub condition: SingleSelectQuestionRuleCategoryAutomationCondition,
    /// Option ref id. Required.
    pub option_ref_id: String,
}

/// Single select question rule category automation condition.
///
/// One of `PRESENT`, `NOT_PRESENT`.
#[cfg(any(feature = "contact-evaluations", feature = "evaluation-forms"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SingleSelectQuestionRuleCategoryAutomationCondition {
    /// `PRESENT`.
    Present,
    /// `NOT_PRESENT`.
    NotPresent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Sort order.
///
/// One of `ASCENDING`, `DESCENDING`.
#[cfg(any(feature = "contacts", feature = "metrics"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SortOrder {
    /// `ASCENDING`.
    Ascending,
    /// `DESCENDING`.
    Descending,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Storage type.
///
/// One of `S3`, `KINESIS_VIDEO_STREAM`, `KINESIS_STREAM`, `KINESIS_FIREHOSE`.
#[cfg(any(feature = "contacts", feature = "instances"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum StorageType {
    /// `S3`.
    S3,
    /// `KINESIS_VIDEO_STREAM`.
    KinesisVideoStream,
    /// `KINESIS_STREAM`.
    KinesisStream,
    /// `KINESIS_FIREHOSE`.
    KinesisFirehose,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// String comparison type.
///
/// One of `STARTS_WITH`, `CONTAINS`, `EXACT`.
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-evaluations",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "hours-of-operations",
    feature = "metrics",
    feature = "notifications",
    feature = "predefined-attributes",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "rules",
    feature = "security-profiles",
    feature = "tags",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum StringComparisonType {
    /// `STARTS_WITH`.
    StartsWith,
    /// `CONTAINS`.
    Contains,
    /// `EXACT`.
    Exact,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// String condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StringCondition.html)
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-evaluations",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "hours-of-operations",
    feature = "metrics",
    feature = "notifications",
    feature = "predefined-attributes",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "rules",
    feature = "security-profiles",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StringCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Value. Optional.
    pub value: Option<String>,
    /// Comparison type: one of [`StringComparisonType`]. Optional.
    pub comparison_type: Option<StringComparisonType>,
}

/// Tag condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagCondition.html)
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-evaluations",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "hours-of-operations",
    feature = "metrics",
    feature = "notifications",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "rules",
    feature = "security-profiles",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagCondition {
    /// Tag key. Optional.
    pub tag_key: Option<String>,
    /// Tag value. Optional.
    pub tag_value: Option<String>,
}

/// Voice enhancement mode.
///
/// One of `VOICE_ISOLATION`, `NOISE_SUPPRESSION`, `NONE`.
#[cfg(any(feature = "contacts", feature = "users"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VoiceEnhancementMode {
    /// `VOICE_ISOLATION`.
    VoiceIsolation,
    /// `NOISE_SUPPRESSION`.
    NoiseSuppression,
    /// `NONE`.
    None,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}
