// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Sessions.

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException, UserNotFoundException,
};

/// Create auth code.
///
/// `POST /auth/code/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAuthCode.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::sessions::{AuthCodeEntityType, AuthScope, CreateAuthCode};
///
/// let auth_scope = AuthScope::builder()
///     .entity_type(AuthCodeEntityType::CustomerProfile)
///     .build();
/// let operation = CreateAuthCode::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .scope(auth_scope)
///     .session_inactivity_duration_minutes(1)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/auth/code/{InstanceId}",
    output = CreateAuthCodeOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAuthCode {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Scope. Required.
    pub scope: AuthScope,
    /// Max session duration minutes: 1440 to 43200. Optional.
    pub max_session_duration_minutes: Option<i32>,
    /// Session inactivity duration minutes: 0 to 20160. Required.
    pub session_inactivity_duration_minutes: i32,
}

/// The output of [`CreateAuthCode`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAuthCodeOutput {
    /// Auth code. Sensitive.
    pub auth_code: Option<Sensitive<String>>,
    /// Session id: at most 36 characters.
    pub session_id: Option<String>,
    /// Entity type: one of [`AuthCodeEntityType`].
    pub entity_type: Option<AuthCodeEntityType>,
    /// Entity id: 1 to 256 characters.
    pub entity_id: Option<String>,
}

/// Delete all entity sessions.
///
/// `POST /auth/sessions/delete-all-entity-sessions`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAllEntitySessions.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::sessions::{DeleteAllEntitySessions, SessionEntityType};
///
/// let operation = DeleteAllEntitySessions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .entity_id("22222222-3333-4444-5555-666666666666")
///     .entity_type(SessionEntityType::User)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/auth/sessions/delete-all-entity-sessions",
    output = DeleteAllEntitySessionsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteAllEntitySessions {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Entity id: 1 to 256 characters. Required.
    pub entity_id: String,
    /// Entity type: one of [`SessionEntityType`]. Required.
    pub entity_type: SessionEntityType,
}

/// The output of [`DeleteAllEntitySessions`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteAllEntitySessionsOutput {}

/// Delete session.
///
/// `DELETE /auth/sessions/{InstanceId}/{SessionId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSession.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::sessions::DeleteSession;
///
/// let operation = DeleteSession::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .session_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/auth/sessions/{InstanceId}/{SessionId}",
    output = DeleteSessionOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteSession {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Session id: at most 36 characters. Required.
    #[label]
    pub session_id: String,
}

/// The output of [`DeleteSession`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteSessionOutput {}

/// Get federation token.
///
/// `GET /user/federate/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFederationToken.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`UserNotFoundException`], [`InternalServiceException`], [`DuplicateResourceException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::sessions::GetFederationToken;
///
/// let operation = GetFederationToken::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/user/federate/{InstanceId}",
    output = GetFederationTokenOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           UserNotFoundException, InternalServiceException, DuplicateResourceException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFederationToken {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`GetFederationToken`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFederationTokenOutput {
    /// User id: 1 to 256 characters.
    pub user_id: Option<String>,
    /// User ARN.
    pub user_arn: Option<String>,
    /// Credentials. Sensitive.
    pub credentials: Option<Sensitive<Credentials>>,
    /// Sign in URL.
    pub sign_in_url: Option<String>,
}

/// Auth scope.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AuthScope.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuthScope {
    /// Security profile ids: 1 to 10 items. Optional.
    pub security_profile_ids: Option<Vec<String>>,
    /// Entity type: one of [`AuthCodeEntityType`]. Required.
    pub entity_type: AuthCodeEntityType,
    /// Entity id: 1 to 256 characters. Optional.
    pub entity_id: Option<String>,
    /// Domain name: 1 to 64 characters; pattern `^[a-zA-Z0-9_-]+$`. Optional.
    pub domain_name: Option<String>,
}

/// Auth code entity type.
///
/// One of `CUSTOMER_PROFILE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AuthCodeEntityType {
    /// `CUSTOMER_PROFILE`.
    CustomerProfile,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Session entity type.
///
/// One of `USER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SessionEntityType {
    /// `USER`.
    User,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Credentials.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Credentials.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Credentials {
    /// Access token. Sensitive.
    pub access_token: Option<Sensitive<String>>,
    /// Access token expiration.
    pub access_token_expiration: Option<Timestamp>,
    /// Refresh token. Sensitive.
    pub refresh_token: Option<Sensitive<String>>,
    /// Refresh token expiration.
    pub refresh_token_expiration: Option<Timestamp>,
}
