// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Notifications.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ConfigurableNotificationPriority, ControlPlaneAttributeFilter,
    LocaleCode, NotificationPriority, ParticipantRole, StringComparisonType, StringCondition,
    TagCondition,
};

/// Create notification.
///
/// `PUT /notifications/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateNotification.html)
///
/// # Errors
/// [`InvalidRequestException`], [`DuplicateResourceException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::{CreateNotification, LocaleCode};
///
/// let operation = CreateNotification::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .recipients([
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     ])
///     .content([(LocaleCode::EnUs, "example")])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/notifications/{InstanceId}",
    output = CreateNotificationOutput,
    errors(InvalidRequestException, DuplicateResourceException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateNotification {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Expires at. Optional.
    pub expires_at: Option<Timestamp>,
    /// Recipients: at most 200 items; each an ARN. Required.
    pub recipients: Vec<String>,
    /// Priority: one of [`ConfigurableNotificationPriority`]. Optional.
    pub priority: Option<ConfigurableNotificationPriority>,
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters. Required.
    pub content: BTreeMap<LocaleCode, String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Predefined notification id: 1 to 256 characters. Optional. Deprecated since 3/13/2026; use
    /// `client_token`.
    pub predefined_notification_id: Option<String>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`CreateNotification`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateNotificationOutput {
    /// Notification id: 1 to 256 characters. Always present.
    pub notification_id: String,
    /// Notification ARN. Always present.
    pub notification_arn: String,
}

/// Create push notification registration.
///
/// `PUT /push-notification/{InstanceId}/registrations`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePushNotificationRegistration.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::{
///     ContactConfiguration, CreatePushNotificationRegistration, DeviceType,
/// };
///
/// let contact_configuration = ContactConfiguration::builder()
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = CreatePushNotificationRegistration::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .pinpoint_app_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .device_token("example")
///     .device_type(DeviceType::Gcm)
///     .contact_configuration(contact_configuration)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/push-notification/{InstanceId}/registrations",
    output = CreatePushNotificationRegistrationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePushNotificationRegistration {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Pinpoint app ARN. Required.
    pub pinpoint_app_arn: String,
    /// Device token: 1 to 500 characters. Required. Sensitive.
    pub device_token: Sensitive<String>,
    /// Device type: one of [`DeviceType`]. Required.
    pub device_type: DeviceType,
    /// Contact configuration. Required.
    pub contact_configuration: ContactConfiguration,
}

/// The output of [`CreatePushNotificationRegistration`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePushNotificationRegistrationOutput {
    /// Registration id: 1 to 256 characters. Always present.
    pub registration_id: String,
}

/// Delete notification.
///
/// `DELETE /notifications/{InstanceId}/{NotificationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteNotification.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::DeleteNotification;
///
/// let operation = DeleteNotification::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .notification_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/notifications/{InstanceId}/{NotificationId}",
    output = DeleteNotificationOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteNotification {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters. Required.
    #[label]
    pub notification_id: String,
}

/// The output of [`DeleteNotification`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteNotificationOutput {}

/// Delete push notification registration.
///
/// `DELETE /push-notification/{InstanceId}/registrations/{RegistrationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePushNotificationRegistration.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::DeletePushNotificationRegistration;
///
/// let operation = DeletePushNotificationRegistration::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .registration_id("22222222-3333-4444-5555-666666666666")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/push-notification/{InstanceId}/registrations/{RegistrationId}",
    output = DeletePushNotificationRegistrationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeletePushNotificationRegistration {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Registration id: 1 to 256 characters. Required.
    #[label]
    pub registration_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[query]
    pub contact_id: String,
}

/// The output of [`DeletePushNotificationRegistration`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeletePushNotificationRegistrationOutput {}

/// Describe notification.
///
/// `GET /notifications/{InstanceId}/{NotificationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeNotification.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::DescribeNotification;
///
/// let operation = DescribeNotification::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .notification_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/notifications/{InstanceId}/{NotificationId}",
    output = DescribeNotificationOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeNotification {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters. Required.
    #[label]
    pub notification_id: String,
}

/// The output of [`DescribeNotification`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeNotificationOutput {
    /// Notification. Always present.
    pub notification: Notification,
}

/// List notifications.
///
/// `GET /notifications/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListNotifications.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::ListNotifications;
///
/// let operation = ListNotifications::builder()
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
    uri = "/notifications/{InstanceId}",
    output = ListNotificationsOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListNotifications {
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
}

/// The output of [`ListNotifications`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListNotificationsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Notification summary list. The items of the page.
    #[items]
    pub notification_summary_list: Vec<Notification>,
}

/// Search notifications.
///
/// `POST /search-notifications`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchNotifications.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::SearchNotifications;
///
/// let operation = SearchNotifications::builder()
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
    uri = "/search-notifications",
    output = SearchNotificationsOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchNotifications {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<NotificationSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<NotificationSearchCriteria>,
}

/// The output of [`SearchNotifications`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchNotificationsOutput {
    /// Notifications. The items of the page.
    #[items]
    pub notifications: Option<Vec<NotificationSearchSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update notification content.
///
/// `POST /notifications/{InstanceId}/{NotificationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateNotificationContent.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::notifications::{LocaleCode, UpdateNotificationContent};
///
/// let operation = UpdateNotificationContent::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .notification_id("22222222-3333-4444-5555-666666666666")
///     .content([(LocaleCode::EnUs, "example")])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/notifications/{InstanceId}/{NotificationId}",
    output = UpdateNotificationContentOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateNotificationContent {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters. Required.
    #[label]
    pub notification_id: String,
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters. Required.
    pub content: BTreeMap<LocaleCode, String>,
}

/// The output of [`UpdateNotificationContent`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateNotificationContentOutput {}

/// Device type.
///
/// One of `GCM`, `APNS`, `APNS_SANDBOX`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DeviceType {
    /// `GCM`.
    Gcm,
    /// `APNS`.
    Apns,
    /// `APNS_SANDBOX`.
    ApnsSandbox,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactConfiguration {
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Participant role: one of [`ParticipantRole`]. Optional.
    pub participant_role: Option<ParticipantRole>,
    /// Include raw message. Optional.
    pub include_raw_message: Option<bool>,
}

/// Notification.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Notification.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Notification {
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters.
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// ARN. Always present.
    pub arn: String,
    /// Priority: one of [`NotificationPriority`].
    pub priority: Option<NotificationPriority>,
    /// Recipients: at most 200 items; each an ARN.
    pub recipients: Option<Vec<String>>,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Notification search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Notification search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Notification search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationSearchSummary {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters.
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// Priority: one of [`NotificationPriority`].
    pub priority: Option<NotificationPriority>,
    /// Recipients: at most 200 items; each an ARN.
    pub recipients: Option<Vec<String>>,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}
