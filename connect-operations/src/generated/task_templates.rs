// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /instance/{InstanceId}/task/template`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTaskTemplate.html)
///
/// # Errors
/// [`PropertyValidationException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`ServiceQuotaExceededException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::task_templates::{
///     CreateTaskTemplate, TaskTemplateField, TaskTemplateFieldIdentifier,
/// };
///
/// let task_template_field_identifier = TaskTemplateFieldIdentifier::builder().build();
/// let task_template_field = TaskTemplateField::builder()
///     .id(task_template_field_identifier)
///     .build();
/// let operation = CreateTaskTemplate::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .fields([task_template_field])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Required.
    pub name: String,
    /// Description: 1 to 255 characters. Optional.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters. Optional.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks. Optional.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints. Optional.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults. Optional.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Status: one of [`TaskTemplateStatus`]. Optional.
    pub status: Option<TaskTemplateStatus>,
    /// Fields. Required.
    pub fields: Vec<TaskTemplateField>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`CreateTaskTemplate`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTaskTemplateOutput {
    /// Id: 1 to 500 characters. Always present.
    pub id: String,
    /// ARN: 1 to 500 characters. Always present.
    pub arn: String,
}

/// Delete task template.
///
/// `DELETE /instance/{InstanceId}/task/template/{TaskTemplateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTaskTemplate.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::task_templates::DeleteTaskTemplate;
///
/// let operation = DeleteTaskTemplate::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .task_template_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Task template id: 1 to 500 characters. Required.
    #[label]
    pub task_template_id: String,
}

/// The output of [`DeleteTaskTemplate`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTaskTemplateOutput {}

/// Get task template.
///
/// `GET /instance/{InstanceId}/task/template/{TaskTemplateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTaskTemplate.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::task_templates::GetTaskTemplate;
///
/// let operation = GetTaskTemplate::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .task_template_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Task template id: 1 to 500 characters. Required.
    #[label]
    pub task_template_id: String,
    /// Snapshot version. Optional.
    #[query]
    pub snapshot_version: Option<String>,
}

/// The output of [`GetTaskTemplate`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTaskTemplateOutput {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Id: 1 to 500 characters. Always present.
    pub id: String,
    /// ARN: 1 to 500 characters. Always present.
    pub arn: String,
    /// Name: 1 to 100 characters. Always present.
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
    /// Status: one of [`TaskTemplateStatus`].
    pub status: Option<TaskTemplateStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// List task templates.
///
/// `GET /instance/{InstanceId}/task/template`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTaskTemplates.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::task_templates::ListTaskTemplates;
///
/// let operation = ListTaskTemplates::builder()
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
    uri = "/instance/{InstanceId}/task/template",
    output = ListTaskTemplatesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTaskTemplates {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Status: one of [`TaskTemplateStatus`]. Optional.
    #[query]
    pub status: Option<TaskTemplateStatus>,
    /// Name: 1 to 100 characters. Optional.
    #[query]
    pub name: Option<String>,
}

/// The output of [`ListTaskTemplates`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTaskTemplatesOutput {
    /// Task templates. The items of the page.
    #[items]
    pub task_templates: Option<Vec<TaskTemplateMetadata>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update task template.
///
/// `POST /instance/{InstanceId}/task/template/{TaskTemplateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTaskTemplate.html)
///
/// # Errors
/// [`PropertyValidationException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`ServiceQuotaExceededException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::task_templates::UpdateTaskTemplate;
///
/// let operation = UpdateTaskTemplate::builder()
///     .task_template_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Task template id: 1 to 500 characters. Required.
    #[label]
    pub task_template_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Optional.
    pub name: Option<String>,
    /// Description: 1 to 255 characters. Optional.
    pub description: Option<String>,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
    /// Self assign flow id: at most 500 characters. Optional.
    pub self_assign_flow_id: Option<String>,
    /// Contact hooks. Optional.
    pub contact_hooks: Option<TaskTemplateContactHooks>,
    /// Constraints. Optional.
    pub constraints: Option<TaskTemplateConstraints>,
    /// Defaults. Optional.
    pub defaults: Option<TaskTemplateDefaults>,
    /// Status: one of [`TaskTemplateStatus`]. Optional.
    pub status: Option<TaskTemplateStatus>,
    /// Fields. Optional.
    pub fields: Option<Vec<TaskTemplateField>>,
}

/// The output of [`UpdateTaskTemplate`].
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
    /// Status: one of [`TaskTemplateStatus`].
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
    /// Wrap up flow id: 1 to 256 characters. Optional.
    pub wrap_up_flow_id: Option<String>,
}

/// Task template constraints.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateConstraints.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateConstraints {
    /// Required fields. Optional.
    pub required_fields: Option<Vec<RequiredFieldInfo>>,
    /// Read only fields. Optional.
    pub read_only_fields: Option<Vec<ReadOnlyFieldInfo>>,
    /// Invisible fields. Optional.
    pub invisible_fields: Option<Vec<InvisibleFieldInfo>>,
}

/// Required field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RequiredFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RequiredFieldInfo {
    /// Id. Optional.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Task template field identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateFieldIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateFieldIdentifier {
    /// Name: 1 to 100 characters. Optional.
    pub name: Option<String>,
}

/// Read only field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReadOnlyFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReadOnlyFieldInfo {
    /// Id. Optional.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Invisible field info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InvisibleFieldInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvisibleFieldInfo {
    /// Id. Optional.
    pub id: Option<TaskTemplateFieldIdentifier>,
}

/// Task template defaults.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateDefaults.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateDefaults {
    /// Default field values. Optional.
    pub default_field_values: Option<Vec<TaskTemplateDefaultFieldValue>>,
}

/// Task template default field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateDefaultFieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateDefaultFieldValue {
    /// Id. Optional.
    pub id: Option<TaskTemplateFieldIdentifier>,
    /// Default value: at most 4096 characters. Optional.
    pub default_value: Option<String>,
}

/// Task template status.
///
/// One of `ACTIVE`, `INACTIVE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TaskTemplateStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value unknown to this declaration.
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
    /// Id. Required.
    pub id: TaskTemplateFieldIdentifier,
    /// Description: 1 to 255 characters. Optional.
    pub description: Option<String>,
    /// Type: one of [`TaskTemplateFieldType`]. Optional.
    pub r#type: Option<TaskTemplateFieldType>,
    /// Single select options: each 1 to 100 characters. Optional.
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
    /// A value unknown to this declaration.
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
    /// Status: one of [`TaskTemplateStatus`].
    pub status: Option<TaskTemplateStatus>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Created time.
    pub created_time: Option<Timestamp>,
}
