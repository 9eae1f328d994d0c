// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Task templates.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    PropertyValidationException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// Create task template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTaskTemplate.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/task/template",
    output = CreateTaskTemplateOutput,
    errors(PropertyValidationException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, ServiceQuotaExceededException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTaskTemplate {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters.
    pub name: String,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Status.
    pub status: Option<TaskTemplateStatus>,
    /// Fields.
    pub fields: Vec<TaskTemplateField>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`CreateTaskTemplate`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTaskTemplateOutput {
    /// Id: 1 to 500 characters.
    pub id: String,
    /// ARN: 1 to 500 characters.
    pub arn: String,
}

/// Delete task template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTaskTemplate.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/task/template/{TaskTemplateId}",
    output = DeleteTaskTemplateOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTaskTemplate {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Task template id: 1 to 500 characters.
    #[label]
    pub task_template_id: String,
}

/// What [`DeleteTaskTemplate`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTaskTemplateOutput {}

/// Get task template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTaskTemplate.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/task/template/{TaskTemplateId}",
    output = GetTaskTemplateOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTaskTemplate {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Task template id: 1 to 500 characters.
    #[label]
    pub task_template_id: String,
    /// Snapshot version.
    #[query]
    pub snapshot_version: Option<String>,
}

/// What [`GetTaskTemplate`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTaskTemplateOutput {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Id: 1 to 500 characters.
    pub id: String,
    /// ARN: 1 to 500 characters.
    pub arn: String,
    /// Name: 1 to 100 characters.
    pub name: String,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Fields.
    pub fields: Option<Vec<TaskTemplateField>>,
    /// Status.
    pub status: Option<TaskTemplateStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// List task templates.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTaskTemplates.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/task/template",
    output = ListTaskTemplatesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTaskTemplates {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// Status.
    #[query]
    pub status: Option<TaskTemplateStatus>,
    /// Name: 1 to 100 characters.
    #[query]
    pub name: Option<String>,
}

/// What [`ListTaskTemplates`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTaskTemplatesOutput {
    /// Task templates.
    #[items]
    pub task_templates: Option<Vec<TaskTemplateMetadata>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update task template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTaskTemplate.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/task/template/{TaskTemplateId}",
    output = UpdateTaskTemplateOutput,
    errors(PropertyValidationException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, ServiceQuotaExceededException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTaskTemplate {
    /// Task template id: 1 to 500 characters.
    #[label]
    pub task_template_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Status.
    pub status: Option<TaskTemplateStatus>,
    /// Fields.
    pub fields: Option<Vec<TaskTemplateField>>,
}

/// What [`UpdateTaskTemplate`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTaskTemplateOutput {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Id: 1 to 500 characters.
    pub id: Option<String>,
    /// ARN: 1 to 500 characters.
    pub arn: Option<String>,
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Fields.
    pub fields: Option<Vec<TaskTemplateField>>,
    /// Status.
    pub status: Option<TaskTemplateStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Created time.
    pub created_time: Option<Timestamp>,
}

/// Task template contact hooks.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateContactHooks.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateContactHooks {
    /// Wrap up flow id: 1 to 256 characters.
    pub wrap_up_flow_id: Option<String>,
}

/// Task template constraints.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateConstraints.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateConstraints {
    /// Required fields.
    pub required_fields: Option<Vec<RequiredFieldInfo>>,
    /// Read only fields.
    pub read_only_fields: Option<Vec<ReadOnlyFieldInfo>>,
    /// Invisible fields.
    pub invisible_fields: Option<Vec<InvisibleFieldInfo>>,
}

/// Required field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RequiredFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RequiredFieldInfo {
    /// Id.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Task template field identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateFieldIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateFieldIdentifier {
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
}

/// Read only field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReadOnlyFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReadOnlyFieldInfo {
    /// Id.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Invisible field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InvisibleFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvisibleFieldInfo {
    /// Id.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Task template defaults.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateDefaults.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateDefaults {
    /// Default field values.
    pub default_field_values: Option<Vec<TaskTemplateDefaultFieldValue>>,
}

/// Task template default field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateDefaultFieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateDefaultFieldValue {
    /// Id.
    pub id: Option<TaskTemplateFieldIdentifier>,
    /// Default value: at most 4096 characters.
    pub default_value: Option<String>,
}

/// Task template status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TaskTemplateStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Task template field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateField.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateField {
    /// Id.
    pub id: TaskTemplateFieldIdentifier,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Type.
    pub r#type: Option<TaskTemplateFieldType>,
    /// Single select options: each 1 to 100 characters.
    pub single_select_options: Option<Vec<String>>,
}

/// Task template field type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TaskTemplateFieldType {
    /// `NAME`.
    Name,
    /// `DESCRIPTION`.
    Description,
    /// `SCHEDULED_TIME`.
    ScheduledTime,
    /// `QUICK_CONNECT`.
    QuickConnect,
    /// `URL`.
    Url,
    /// `NUMBER`.
    Number,
    /// `TEXT`.
    Text,
    /// `TEXT_AREA`.
    TextArea,
    /// `DATE_TIME`.
    DateTime,
    /// `BOOLEAN`.
    Boolean,
    /// `SINGLE_SELECT`.
    SingleSelect,
    /// `EMAIL`.
    Email,
    /// `SELF_ASSIGN`.
    SelfAssign,
    /// `EXPIRY_DURATION`.
    ExpiryDuration,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Task template metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateMetadata {
    /// Id: 1 to 500 characters.
    pub id: Option<String>,
    /// ARN: 1 to 500 characters.
    pub arn: Option<String>,
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Description: 1 to 255 characters.
    pub description: Option<String>,
    /// Status.
    pub status: Option<TaskTemplateStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Created time.
    pub created_time: Option<Timestamp>,
}
