// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateNotification.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
    /// Recipients: at most 200 items.
    pub recipients: Vec<String>,
    /// Priority.
    pub priority: Option<ConfigurableNotificationPriority>,
    /// Content.
    pub content: BTreeMap<LocaleCode, String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Predefined notification id: 1 to 256 characters. Deprecated since 3/13/2026.
    pub predefined_notification_id: Option<String>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`CreateNotification`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateNotificationOutput {
    /// Notification id: 1 to 256 characters.
    pub notification_id: String,
    /// Notification ARN.
    pub notification_arn: String,
}

/// Create push notification registration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePushNotificationRegistration.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Pinpoint app ARN.
    pub pinpoint_app_arn: String,
    /// Device token: 1 to 500 characters.
    pub device_token: Sensitive<String>,
    /// Device type.
    pub device_type: DeviceType,
    /// Contact configuration.
    pub contact_configuration: ContactConfiguration,
}

/// What [`CreatePushNotificationRegistration`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePushNotificationRegistrationOutput {
    /// Registration id: 1 to 256 characters.
    pub registration_id: String,
}

/// Delete notification.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteNotification.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters.
    #[label]
    pub notification_id: String,
}

/// What [`DeleteNotification`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteNotificationOutput {}

/// Delete push notification registration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePushNotificationRegistration.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Registration id: 1 to 256 characters.
    #[label]
    pub registration_id: String,
    /// Contact id: 1 to 256 characters.
    #[query]
    pub contact_id: String,
}

/// What [`DeletePushNotificationRegistration`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeletePushNotificationRegistrationOutput {}

/// Describe notification.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeNotification.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters.
    #[label]
    pub notification_id: String,
}

/// What [`DescribeNotification`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeNotificationOutput {
    /// Notification.
    pub notification: Notification,
}

/// List notifications.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListNotifications.html)
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
}

/// What [`ListNotifications`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListNotificationsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Notification summary list.
    #[items]
    pub notification_summary_list: Vec<Notification>,
}

/// Search notifications.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchNotifications.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<NotificationSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<NotificationSearchCriteria>,
}

/// What [`SearchNotifications`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchNotificationsOutput {
    /// Notifications.
    #[items]
    pub notifications: Option<Vec<NotificationSearchSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update notification content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateNotificationContent.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters.
    #[label]
    pub notification_id: String,
    /// Content.
    pub content: BTreeMap<LocaleCode, String>,
}

/// What [`UpdateNotificationContent`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateNotificationContentOutput {}

/// Device type.
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
    /// A value that this declaration does not know.
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
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Participant role.
    pub participant_role: Option<ParticipantRole>,
    /// Include raw message.
    pub include_raw_message: Option<bool>,
}

/// Notification.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Notification.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Notification {
    /// Content.
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// Id: 1 to 256 characters.
    pub id: String,
    /// ARN.
    pub arn: String,
    /// Priority.
    pub priority: Option<NotificationPriority>,
    /// Recipients: at most 200 items.
    pub recipients: Option<Vec<String>>,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Notification search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Notification search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NotificationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NotificationSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// String condition.
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
    /// Content.
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// Priority.
    pub priority: Option<NotificationPriority>,
    /// Recipients: at most 200 items.
    pub recipients: Option<Vec<String>>,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}
