// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Authentication profiles.

use connect_runtime::{ConnectShape, Timestamp, connect_operation};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// Describe authentication profile.
///
/// `GET /authentication-profiles/{InstanceId}/{AuthenticationProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAuthenticationProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::authentication_profiles::DescribeAuthenticationProfile;
///
/// let operation = DescribeAuthenticationProfile::builder()
///     .authentication_profile_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}",
    output = DescribeAuthenticationProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAuthenticationProfile {
    /// Authentication profile id: 1 to 100 characters. Required.
    #[label]
    pub authentication_profile_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeAuthenticationProfile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAuthenticationProfileOutput {
    /// Authentication profile.
    pub authentication_profile: Option<AuthenticationProfile>,
}

/// List authentication profiles.
///
/// `GET /authentication-profiles-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAuthenticationProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::authentication_profiles::ListAuthenticationProfiles;
///
/// let operation = ListAuthenticationProfiles::builder()
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
    uri = "/authentication-profiles-summary/{InstanceId}",
    output = ListAuthenticationProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAuthenticationProfiles {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListAuthenticationProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAuthenticationProfilesOutput {
    /// Authentication profile summary list. The items of the page.
    #[items]
    pub authentication_profile_summary_list: Option<Vec<AuthenticationProfileSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Update authentication profile.
///
/// `POST /authentication-profiles/{InstanceId}/{AuthenticationProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAuthenticationProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::authentication_profiles::UpdateAuthenticationProfile;
///
/// let operation = UpdateAuthenticationProfile::builder()
///     .authentication_profile_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateAuthenticationProfile {
    /// Authentication profile id: 1 to 100 characters. Required.
    #[label]
    pub authentication_profile_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 128 characters. Optional.
    pub name: Option<String>,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// Allowed ips: each 2 to 50 characters, pattern `^[A-Za-z0-9:/]*$`. Optional.
    pub allowed_ips: Option<Vec<String>>,
    /// Blocked ips: each 2 to 50 characters, pattern `^[A-Za-z0-9:/]*$`. Optional.
    pub blocked_ips: Option<Vec<String>>,
    /// Periodic session duration: 10 to 60. Optional. Deprecated since 10/31/2025; use
    /// `session_inactivity_duration`.
    pub periodic_session_duration: Option<i32>,
    /// Session inactivity duration: 15 to 720. Optional.
    pub session_inactivity_duration: Option<i32>,
    /// Session inactivity handling enabled. Optional.
    pub session_inactivity_handling_enabled: Option<bool>,
}

/// Authentication profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AuthenticationProfile.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuthenticationProfile {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Allowed ips: each 2 to 50 characters, pattern `^[A-Za-z0-9:/]*$`.
    pub allowed_ips: Option<Vec<String>>,
    /// Blocked ips: each 2 to 50 characters, pattern `^[A-Za-z0-9:/]*$`.
    pub blocked_ips: Option<Vec<String>>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Periodic session duration: 10 to 60. Deprecated since 10/31/2025; use
    /// `session_inactivity_duration`.
    pub periodic_session_duration: Option<i32>,
    /// Max session duration: 360 to 720.
    pub max_session_duration: Option<i32>,
    /// Session inactivity duration: 15 to 720.
    pub session_inactivity_duration: Option<i32>,
    /// Session inactivity handling enabled.
    pub session_inactivity_handling_enabled: Option<bool>,
}

/// Authentication profile summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AuthenticationProfileSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuthenticationProfileSummary {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters.
    pub name: Option<String>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}
