// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Users.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    Channel, ControlPlaneTagFilter, LocaleCode, NotificationPriority, NumberComparisonType,
    NumberCondition, StringComparisonType, StringCondition, TagCondition, VoiceEnhancementMode,
};

/// Associate user proficiencies.
///
/// `POST /users/{InstanceId}/{UserId}/associate-proficiencies`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateUserProficiencies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{AssociateUserProficiencies, UserProficiency};
///
/// let user_proficiency = UserProficiency::builder()
///     .attribute_name("Example")
///     .attribute_value("example")
///     .level(1.0)
///     .build();
/// let operation = AssociateUserProficiencies::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .user_proficiencies([user_proficiency])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/associate-proficiencies",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateUserProficiencies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// User proficiencies. Required.
    pub user_proficiencies: Vec<UserProficiency>,
}

/// Create user.
///
/// `PUT /users/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`LimitExceededException`],
/// [`DuplicateResourceException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{
///     CreateUser, CreateUserError, PhoneType, UserIdentityInfo, UserPhoneConfig,
/// };
///
/// let identity = UserIdentityInfo::builder()
///     .first_name("Maria")
///     .last_name("Garcia")
///     .build();
/// let phone = UserPhoneConfig::builder()
///     .phone_type(PhoneType::SoftPhone)
///     .auto_accept(true)
///     .build();
/// let create = CreateUser::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .username("maria")
///     // For instances that keep their users themselves; with SAML leave it out.
///     .password(std::env::var("FIRST_PASSWORD")?)
///     .identity_info(identity)
///     .phone_config(phone)
///     .security_profile_ids(["77777777-8888-9999-0000-111111111111".to_owned()])
///     .routing_profile_id("88888888-9999-0000-1111-222222222222")
///     .build();
/// match client.send(create).await {
///     Ok(user) => println!("{:?}", user.user_id),
///     Err(error) => match error.kind() {
///         // There is no idempotency token: this may be what an earlier attempt has made.
///         CreateUserError::DuplicateResourceException(_) => println!("the name is taken"),
///         _ => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/users/{InstanceId}",
    output = CreateUserOutput,
    errors(InvalidRequestException, InvalidParameterException, LimitExceededException,
           DuplicateResourceException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUser {
    /// Username: 1 to 100 characters. Required.
    pub username: String,
    /// Password. Optional. Sensitive.
    pub password: Option<Sensitive<String>>,
    /// Identity info. Optional.
    pub identity_info: Option<UserIdentityInfo>,
    /// Phone config. Optional.
    pub phone_config: Option<UserPhoneConfig>,
    /// Directory user id. Optional.
    pub directory_user_id: Option<String>,
    /// Security profile ids: 1 to 10 items. Required.
    pub security_profile_ids: Vec<String>,
    /// Routing profile id. Required.
    pub routing_profile_id: String,
    /// Hierarchy group id. Optional.
    pub hierarchy_group_id: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Auto accept configs. Optional.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// After contact work configs. Optional.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// Phone number configs. Optional.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// Persistent connection configs. Optional.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// Voice enhancement configs. Optional.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateUser`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUserOutput {
    /// User id.
    pub user_id: Option<String>,
    /// User ARN.
    pub user_arn: Option<String>,
}

/// Delete user.
///
/// `DELETE /users/{InstanceId}/{UserId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::DeleteUser;
///
/// let operation = DeleteUser::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/users/{InstanceId}/{UserId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteUser {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
}

/// Describe user.
///
/// `GET /users/{InstanceId}/{UserId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::DescribeUser;
///
/// let describe = DescribeUser::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("44444444-5555-6666-7777-888888888888")
///     .build();
/// if let Some(user) = client.send(describe).await?.user {
///     println!("{:?} works by {:?}", user.username, user.routing_profile_id);
///     // Names and addresses are personal data: they print as `***` unless exposed.
///     let email = user.identity_info.and_then(|identity| identity.email);
///     println!("{}", email.map(|email| email.into_exposed()).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/users/{InstanceId}/{UserId}",
    output = DescribeUserOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUser {
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeUser`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeUserOutput {
    /// User.
    pub user: Option<User>,
}

/// Disassociate user proficiencies.
///
/// `POST /users/{InstanceId}/{UserId}/disassociate-proficiencies`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateUserProficiencies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{DisassociateUserProficiencies, UserProficiencyDisassociate};
///
/// let user_proficiency_disassociate = UserProficiencyDisassociate::builder()
///     .attribute_name("Example")
///     .attribute_value("example")
///     .build();
/// let operation = DisassociateUserProficiencies::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .user_proficiencies([user_proficiency_disassociate])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/disassociate-proficiencies",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateUserProficiencies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// User proficiencies. Required.
    pub user_proficiencies: Vec<UserProficiencyDisassociate>,
}

/// Dismiss user contact.
///
/// `POST /users/{InstanceId}/{UserId}/contact`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DismissUserContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::DismissUserContact;
///
/// let operation = DismissUserContact::builder()
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/contact",
    output = DismissUserContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, AccessDeniedException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DismissUserContact {
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
}

/// The output of [`DismissUserContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DismissUserContactOutput {}

/// List user notifications.
///
/// `GET /users/{InstanceId}/{UserId}/notifications`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserNotifications.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::ListUserNotifications;
///
/// let operation = ListUserNotifications::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/users/{InstanceId}/{UserId}/notifications",
    output = ListUserNotificationsOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserNotifications {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// User id. Required.
    #[label]
    pub user_id: String,
}

/// The output of [`ListUserNotifications`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserNotificationsOutput {
    /// User notifications. The items of the page.
    #[items]
    pub user_notifications: Option<Vec<UserNotificationSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List user proficiencies.
///
/// `GET /users/{InstanceId}/{UserId}/proficiencies`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserProficiencies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::ListUserProficiencies;
///
/// let operation = ListUserProficiencies::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/users/{InstanceId}/{UserId}/proficiencies",
    output = ListUserProficienciesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserProficiencies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListUserProficiencies`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUserProficienciesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// User proficiency list. The items of the page.
    #[items]
    pub user_proficiency_list: Option<Vec<UserProficiency>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List users.
///
/// `GET /users-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUsers.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::ListUsers;
///
/// let list = ListUsers::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .max_results(1000)
///     .build();
/// let mut pages = client.paginate(list);
/// while let Some(page) = pages.next().await? {
///     for user in page.user_summary_list.unwrap_or_default() {
///         println!("{:?} {:?}", user.id, user.username);
///     }
///     // Who stops here goes on another day: `client.paginate(list).resume(token)`.
///     println!("next page: {:?}", pages.next_token());
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/users-summary/{InstanceId}",
    output = ListUsersOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUsers {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListUsers`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUsersOutput {
    /// User summary list. The items of the page.
    #[items]
    pub user_summary_list: Option<Vec<UserSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Put user status.
///
/// `PUT /users/{InstanceId}/{UserId}/status`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PutUserStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::PutUserStatus;
///
/// let operation = PutUserStatus::builder()
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .agent_status_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/users/{InstanceId}/{UserId}/status",
    output = PutUserStatusOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, AccessDeniedException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PutUserStatus {
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Agent status id. Required.
    pub agent_status_id: String,
}

/// The output of [`PutUserStatus`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PutUserStatusOutput {}

/// Search users.
///
/// `POST /search-users`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchUsers.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::SearchUsers;
///
/// let operation = SearchUsers::builder()
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
    uri = "/search-users",
    output = SearchUsersOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchUsers {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<UserSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<UserSearchCriteria>,
}

/// The output of [`SearchUsers`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchUsersOutput {
    /// Users. The items of the page.
    #[items]
    pub users: Option<Vec<UserSearchSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update user config.
///
/// `POST /users/{InstanceId}/{UserId}/config`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`ConditionalOperationFailedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::UpdateUserConfig;
///
/// let operation = UpdateUserConfig::builder()
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/config",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, ConditionalOperationFailedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserConfig {
    /// Auto accept configs. Optional.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// After contact work configs. Optional.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// Phone number configs. Optional.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// Persistent connection configs. Optional.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// Voice enhancement configs. Optional.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user hierarchy.
///
/// `POST /users/{InstanceId}/{UserId}/hierarchy`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserHierarchy.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::UpdateUserHierarchy;
///
/// let operation = UpdateUserHierarchy::builder()
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/hierarchy",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserHierarchy {
    /// Hierarchy group id. Optional.
    pub hierarchy_group_id: Option<String>,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user identity info.
///
/// `POST /users/{InstanceId}/{UserId}/identity-info`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserIdentityInfo.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{UpdateUserIdentityInfo, UserIdentityInfo};
///
/// let user_identity_info = UserIdentityInfo::builder().build();
/// let operation = UpdateUserIdentityInfo::builder()
///     .identity_info(user_identity_info)
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/identity-info",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserIdentityInfo {
    /// Identity info. Required.
    pub identity_info: UserIdentityInfo,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user notification status.
///
/// `POST /users/{InstanceId}/{UserId}/notifications/{NotificationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserNotificationStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{NotificationStatus, UpdateUserNotificationStatus};
///
/// let operation = UpdateUserNotificationStatus::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .notification_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .status(NotificationStatus::Read)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/notifications/{NotificationId}",
    output = UpdateUserNotificationStatusOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserNotificationStatus {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Notification id: 1 to 256 characters. Required.
    #[label]
    pub notification_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Status: one of [`NotificationStatus`]. Required.
    pub status: NotificationStatus,
    /// Last modified time. Optional. Travels in a header.
    #[header("x-amz-last-modified-time")]
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional. Travels in a
    /// header.
    #[header("x-amz-last-modified-region")]
    pub last_modified_region: Option<String>,
}

/// The output of [`UpdateUserNotificationStatus`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserNotificationStatusOutput {}

/// Update user phone config.
///
/// `POST /users/{InstanceId}/{UserId}/phone-config`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserPhoneConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{UpdateUserPhoneConfig, UserPhoneConfig};
///
/// let user_phone_config = UserPhoneConfig::builder().build();
/// let operation = UpdateUserPhoneConfig::builder()
///     .phone_config(user_phone_config)
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/phone-config",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserPhoneConfig {
    /// Phone config. Required.
    pub phone_config: UserPhoneConfig,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user proficiencies.
///
/// `POST /users/{InstanceId}/{UserId}/proficiencies`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserProficiencies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::{UpdateUserProficiencies, UserProficiency};
///
/// let user_proficiency = UserProficiency::builder()
///     .attribute_name("Example")
///     .attribute_value("example")
///     .level(1.0)
///     .build();
/// let operation = UpdateUserProficiencies::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .user_proficiencies([user_proficiency])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/proficiencies",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserProficiencies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// User proficiencies. Required.
    pub user_proficiencies: Vec<UserProficiency>,
}

/// Update user routing profile.
///
/// `POST /users/{InstanceId}/{UserId}/routing-profile`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserRoutingProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::UpdateUserRoutingProfile;
///
/// let operation = UpdateUserRoutingProfile::builder()
///     .routing_profile_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/routing-profile",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserRoutingProfile {
    /// Routing profile id. Required.
    pub routing_profile_id: String,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// Update user security profiles.
///
/// `POST /users/{InstanceId}/{UserId}/security-profiles`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserSecurityProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::users::UpdateUserSecurityProfiles;
///
/// let operation = UpdateUserSecurityProfiles::builder()
///     .security_profile_ids(["22222222-3333-4444-5555-666666666666"])
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/security-profiles",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateUserSecurityProfiles {
    /// Security profile ids: 1 to 10 items. Required.
    pub security_profile_ids: Vec<String>,
    /// User id. Required.
    #[label]
    pub user_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// User proficiency.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserProficiency.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserProficiency {
    /// Attribute name: 1 to 100 characters. Required.
    pub attribute_name: String,
    /// Attribute value: 1 to 100 characters. Required.
    pub attribute_value: String,
    /// Level: 1.0 to 5.0. Required.
    pub level: f32,
}

/// User identity info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserIdentityInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserIdentityInfo {
    /// First name: at most 255 characters. Optional. Sensitive.
    pub first_name: Option<Sensitive<String>>,
    /// Last name: at most 300 characters. Optional. Sensitive.
    pub last_name: Option<Sensitive<String>>,
    /// Email: an email address. Optional. Sensitive.
    pub email: Option<Sensitive<String>>,
    /// Secondary email: an email address. Optional. Sensitive.
    pub secondary_email: Option<Sensitive<String>>,
    /// Mobile: in E.164 format, like `+12065550100`. Optional.
    pub mobile: Option<String>,
}

/// User phone config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserPhoneConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserPhoneConfig {
    /// Phone type: one of [`PhoneType`]. Optional.
    pub phone_type: Option<PhoneType>,
    /// Auto accept. Optional.
    pub auto_accept: Option<bool>,
    /// After contact work time limit: at least 0. Optional.
    pub after_contact_work_time_limit: Option<i32>,
    /// Desk phone number: in E.164 format, like `+12065550100`. Optional. Sensitive.
    pub desk_phone_number: Option<Sensitive<String>>,
    /// Persistent connection. Optional.
    pub persistent_connection: Option<bool>,
}

/// Phone type.
///
/// One of `SOFT_PHONE`, `DESK_PHONE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PhoneType {
    /// `SOFT_PHONE`.
    SoftPhone,
    /// `DESK_PHONE`.
    DeskPhone,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Auto accept config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AutoAcceptConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AutoAcceptConfig {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Auto accept. Required.
    pub auto_accept: bool,
    /// Agent first callback auto accept. Optional.
    pub agent_first_callback_auto_accept: Option<bool>,
}

/// After contact work config per channel.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AfterContactWorkConfigPerChannel.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AfterContactWorkConfigPerChannel {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// After contact work config. Required.
    pub after_contact_work_config: AfterContactWorkConfig,
    /// Agent first callback after contact work config. Optional.
    pub agent_first_callback_after_contact_work_config: Option<AfterContactWorkConfig>,
}

/// After contact work config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AfterContactWorkConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AfterContactWorkConfig {
    /// After contact work time limit: at least 0. Optional.
    pub after_contact_work_time_limit: Option<i32>,
}

/// Phone number config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PhoneNumberConfig {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Phone type: one of [`PhoneType`]. Required.
    pub phone_type: PhoneType,
    /// Phone number: in E.164 format, like `+12065550100`. Optional. Sensitive.
    pub phone_number: Option<Sensitive<String>>,
}

/// Persistent connection config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PersistentConnectionConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PersistentConnectionConfig {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Persistent connection. Required.
    pub persistent_connection: bool,
}

/// Voice enhancement config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoiceEnhancementConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoiceEnhancementConfig {
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Voice enhancement mode: one of [`VoiceEnhancementMode`]. Required.
    pub voice_enhancement_mode: VoiceEnhancementMode,
}

/// User.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_User.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct User {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Username: 1 to 100 characters.
    pub username: Option<String>,
    /// Identity info.
    pub identity_info: Option<UserIdentityInfo>,
    /// Phone config.
    pub phone_config: Option<UserPhoneConfig>,
    /// Directory user id.
    pub directory_user_id: Option<String>,
    /// Security profile ids: 1 to 10 items.
    pub security_profile_ids: Option<Vec<String>>,
    /// Routing profile id.
    pub routing_profile_id: Option<String>,
    /// Hierarchy group id.
    pub hierarchy_group_id: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Auto accept configs.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// After contact work configs.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// Phone number configs.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// Persistent connection configs.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// Voice enhancement configs.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// User proficiency disassociate.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserProficiencyDisassociate.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserProficiencyDisassociate {
    /// Attribute name: 1 to 100 characters. Required.
    pub attribute_name: String,
    /// Attribute value: 1 to 100 characters. Required.
    pub attribute_value: String,
}

/// User notification summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserNotificationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserNotificationSummary {
    /// Notification id: 1 to 256 characters.
    pub notification_id: Option<String>,
    /// Notification status: one of [`NotificationStatus`].
    pub notification_status: Option<NotificationStatus>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Recipient id: at most 256 characters.
    pub recipient_id: Option<String>,
    /// Content: keys one of [`LocaleCode`]; values at most 3000 characters.
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// Priority: one of [`NotificationPriority`].
    pub priority: Option<NotificationPriority>,
    /// Source: one of [`NotificationSource`].
    pub source: Option<NotificationSource>,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Expires at.
    pub expires_at: Option<Timestamp>,
}

/// Notification status.
///
/// One of `READ`, `UNREAD`, `HIDDEN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationStatus {
    /// `READ`.
    Read,
    /// `UNREAD`.
    Unread,
    /// `HIDDEN`.
    Hidden,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Notification source.
///
/// One of `CUSTOMER`, `RULES`, `SYSTEM`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationSource {
    /// `CUSTOMER`.
    Customer,
    /// `RULES`.
    Rules,
    /// `SYSTEM`.
    System,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// User summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Username: 1 to 100 characters.
    pub username: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// User search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
    /// User attribute filter. Optional.
    pub user_attribute_filter: Option<ControlPlaneUserAttributeFilter>,
}

/// Control plane user attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ControlPlaneUserAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ControlPlaneUserAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<AttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<AttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
    /// Hierarchy group condition. Optional.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// Attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// Hierarchy group condition. Optional.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// Hierarchy group condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyGroupCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyGroupCondition {
    /// Value. Optional.
    pub value: Option<String>,
    /// Hierarchy group match type: one of [`HierarchyGroupMatchType`]. Optional.
    pub hierarchy_group_match_type: Option<HierarchyGroupMatchType>,
}

/// Hierarchy group match type.
///
/// One of `EXACT`, `WITH_CHILD_GROUPS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum HierarchyGroupMatchType {
    /// `EXACT`.
    Exact,
    /// `WITH_CHILD_GROUPS`.
    WithChildGroups,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// User search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<UserSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<UserSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// List condition. Optional.
    pub list_condition: Option<ListCondition>,
    /// Hierarchy group condition. Optional.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// List condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCondition {
    /// Target list type: one of [`TargetListType`]. Optional.
    pub target_list_type: Option<TargetListType>,
    /// Conditions. Optional.
    pub conditions: Option<Vec<Condition>>,
}

/// Target list type.
///
/// One of `PROFICIENCIES`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TargetListType {
    /// `PROFICIENCIES`.
    Proficiencies,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Condition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Condition {
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Number condition. Optional.
    pub number_condition: Option<NumberCondition>,
}

/// User search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserSearchSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Directory user id.
    pub directory_user_id: Option<String>,
    /// Hierarchy group id.
    pub hierarchy_group_id: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Identity info.
    pub identity_info: Option<UserIdentityInfoLite>,
    /// Phone config.
    pub phone_config: Option<UserPhoneConfig>,
    /// Routing profile id.
    pub routing_profile_id: Option<String>,
    /// Security profile ids: 1 to 10 items.
    pub security_profile_ids: Option<Vec<String>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Username: 1 to 100 characters.
    pub username: Option<String>,
    /// Auto accept configs.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// After contact work configs.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// Phone number configs.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// Persistent connection configs.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// Voice enhancement configs.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
}

/// User identity info lite.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserIdentityInfoLite.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserIdentityInfoLite {
    /// First name: at most 255 characters. Sensitive.
    pub first_name: Option<Sensitive<String>>,
    /// Last name: at most 300 characters. Sensitive.
    pub last_name: Option<Sensitive<String>>,
}
