// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAuthCode.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Scope.
    pub scope: AuthScope,
    /// Max session duration minutes: 1440 to 43200.
    pub max_session_duration_minutes: Option<i32>,
    /// Session inactivity duration minutes: 0 to 20160.
    pub session_inactivity_duration_minutes: i32,
}

/// What [`CreateAuthCode`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAuthCodeOutput {
    /// Auth code.
    pub auth_code: Option<Sensitive<String>>,
    /// Session id: at most 36 characters.
    pub session_id: Option<String>,
    /// Entity type.
    pub entity_type: Option<AuthCodeEntityType>,
    /// Entity id: 1 to 256 characters.
    pub entity_id: Option<String>,
}

/// Delete all entity sessions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAllEntitySessions.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Entity id: 1 to 256 characters.
    pub entity_id: String,
    /// Entity type.
    pub entity_type: SessionEntityType,
}

/// What [`DeleteAllEntitySessions`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteAllEntitySessionsOutput {}

/// Delete session.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSession.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Session id: at most 36 characters.
    #[label]
    pub session_id: String,
}

/// What [`DeleteSession`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteSessionOutput {}

/// Get federation token.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFederationToken.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
}

/// What [`GetFederationToken`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFederationTokenOutput {
    /// User id: 1 to 256 characters.
    pub user_id: Option<String>,
    /// User ARN.
    pub user_arn: Option<String>,
    /// Credentials.
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
    /// Security profile ids: 1 to 10 items.
    pub security_profile_ids: Option<Vec<String>>,
    /// Entity type.
    pub entity_type: AuthCodeEntityType,
    /// Entity id: 1 to 256 characters.
    pub entity_id: Option<String>,
    /// Domain name: 1 to 64 characters; pattern `^[a-zA-Z0-9_-]+$`.
    pub domain_name: Option<String>,
}

/// Auth code entity type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AuthCodeEntityType {
    /// `CUSTOMER_PROFILE`.
    CustomerProfile,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Session entity type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SessionEntityType {
    /// `USER`.
    User,
    /// A value that this declaration does not know.
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
    /// Access token.
    pub access_token: Option<Sensitive<String>>,
    /// Access token expiration.
    pub access_token_expiration: Option<Timestamp>,
    /// Refresh token.
    pub refresh_token: Option<Sensitive<String>>,
    /// Refresh token expiration.
    pub refresh_token_expiration: Option<Timestamp>,
}
