// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Security profiles.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConditionalOperationFailedException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceConflictException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Associate security profiles.
///
/// `POST /associate-security-profiles/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityProfiles.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`AccessDeniedException`], [`InternalServiceException`],
/// [`ConditionalOperationFailedException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::{
///     AssociateSecurityProfiles, EntityType, SecurityProfileItem,
/// };
///
/// let security_profile_item = SecurityProfileItem::builder().build();
/// let operation = AssociateSecurityProfiles::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .security_profiles([security_profile_item])
///     .entity_type(EntityType::User)
///     .entity_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/associate-security-profiles/{InstanceId}",
    errors(ResourceNotFoundException, InvalidRequestException, InvalidParameterException,
           AccessDeniedException, InternalServiceException, ConditionalOperationFailedException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateSecurityProfiles {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Security profiles: 1 to 10 items. Required.
    pub security_profiles: Vec<SecurityProfileItem>,
    /// Entity type: one of [`EntityType`]. Required.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character. Required.
    pub entity_arn: String,
}

/// Create security profile.
///
/// `PUT /security-profiles/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateSecurityProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`LimitExceededException`],
/// [`DuplicateResourceException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::CreateSecurityProfile;
///
/// let operation = CreateSecurityProfile::builder()
///     .security_profile_name("Example")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/security-profiles/{InstanceId}",
    output = CreateSecurityProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, LimitExceededException,
           DuplicateResourceException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateSecurityProfile {
    /// Security profile name: 1 to 127 characters; pattern `^[ a-zA-Z0-9_@-]+$`. Required.
    pub security_profile_name: String,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Permissions: at most 500 items; each 1 to 128 characters. Optional.
    pub permissions: Option<Vec<String>>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Allowed access control tags: at most 4 entries; keys 1 to 128 characters; values at most 256
    /// characters. Optional.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters. Optional.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Applications: at most 10 items. Optional.
    pub applications: Option<Vec<Application>>,
    /// Hierarchy restricted resources: each 1 to 128 characters. Optional.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id. Optional.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Allowed flow modules: at most 10 items. Optional.
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// Allowed AI agents: at most 100 items. Optional.
    #[wire("AllowedAIAgents")]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// Granular access control configuration. Optional.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
}

/// The output of [`CreateSecurityProfile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateSecurityProfileOutput {
    /// Security profile id.
    pub security_profile_id: Option<String>,
    /// Security profile ARN.
    pub security_profile_arn: Option<String>,
}

/// Delete security profile.
///
/// `DELETE /security-profiles/{InstanceId}/{SecurityProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSecurityProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`],
/// [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::DeleteSecurityProfile;
///
/// let operation = DeleteSecurityProfile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException,
           ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteSecurityProfile {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
}

/// Describe security profile.
///
/// `GET /security-profiles/{InstanceId}/{SecurityProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeSecurityProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::DescribeSecurityProfile;
///
/// let operation = DescribeSecurityProfile::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    output = DescribeSecurityProfileOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeSecurityProfile {
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
}

/// The output of [`DescribeSecurityProfile`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeSecurityProfileOutput {
    /// Security profile.
    pub security_profile: Option<SecurityProfile>,
}

/// Disassociate security profiles.
///
/// `POST /disassociate-security-profiles/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityProfiles.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`AccessDeniedException`], [`InternalServiceException`],
/// [`ConditionalOperationFailedException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::{
///     DisassociateSecurityProfiles, EntityType, SecurityProfileItem,
/// };
///
/// let security_profile_item = SecurityProfileItem::builder().build();
/// let operation = DisassociateSecurityProfiles::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .security_profiles([security_profile_item])
///     .entity_type(EntityType::User)
///     .entity_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/disassociate-security-profiles/{InstanceId}",
    errors(ResourceNotFoundException, InvalidRequestException, InvalidParameterException,
           AccessDeniedException, InternalServiceException, ConditionalOperationFailedException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateSecurityProfiles {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Security profiles: 1 to 10 items. Required.
    pub security_profiles: Vec<SecurityProfileItem>,
    /// Entity type: one of [`EntityType`]. Required.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character. Required.
    pub entity_arn: String,
}

/// List entity security profiles.
///
/// `POST /entity-security-profiles-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListEntitySecurityProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::{EntityType, ListEntitySecurityProfiles};
///
/// let operation = ListEntitySecurityProfiles::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .entity_type(EntityType::User)
///     .entity_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
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
    uri = "/entity-security-profiles-summary/{InstanceId}",
    output = ListEntitySecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEntitySecurityProfiles {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Entity type: one of [`EntityType`]. Required.
    pub entity_type: EntityType,
    /// Entity ARN: at least 1 character. Required.
    pub entity_arn: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
}

/// The output of [`ListEntitySecurityProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListEntitySecurityProfilesOutput {
    /// Security profiles: at most 100 items. The items of the page.
    #[items]
    pub security_profiles: Option<Vec<SecurityProfileItem>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List security profile AI agents.
///
/// `GET /security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileAIAgents.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::ListSecurityProfileAIAgents;
///
/// let operation = ListSecurityProfileAIAgents::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileAIAgentsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileAIAgents {
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
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

/// The output of [`ListSecurityProfileAIAgents`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileAIAgentsOutput {
    /// Allowed AI agents: at most 100 items. The items of the page.
    #[wire("AllowedAIAgents")]
    #[items]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile applications.
///
/// `GET /security-profiles-applications/{InstanceId}/{SecurityProfileId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileApplications.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::ListSecurityProfileApplications;
///
/// let operation = ListSecurityProfileApplications::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/security-profiles-applications/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileApplicationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileApplications {
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
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

/// The output of [`ListSecurityProfileApplications`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileApplicationsOutput {
    /// Applications: at most 10 items. The items of the page.
    #[items]
    pub applications: Option<Vec<Application>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile flow modules.
///
/// `GET /security-profiles-flow-modules/{InstanceId}/{SecurityProfileId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfileFlowModules.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::ListSecurityProfileFlowModules;
///
/// let operation = ListSecurityProfileFlowModules::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/security-profiles-flow-modules/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfileFlowModulesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileFlowModules {
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
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

/// The output of [`ListSecurityProfileFlowModules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfileFlowModulesOutput {
    /// Allowed flow modules: at most 10 items. The items of the page.
    #[items]
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profile permissions.
///
/// `GET /security-profiles-permissions/{InstanceId}/{SecurityProfileId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfilePermissions.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::ListSecurityProfilePermissions;
///
/// let operation = ListSecurityProfilePermissions::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/security-profiles-permissions/{InstanceId}/{SecurityProfileId}",
    output = ListSecurityProfilePermissionsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilePermissions {
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
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

/// The output of [`ListSecurityProfilePermissions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilePermissionsOutput {
    /// Permissions: at most 500 items; each 1 to 128 characters. The items of the page.
    #[items]
    pub permissions: Option<Vec<String>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List security profiles.
///
/// `GET /security-profiles-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::ListSecurityProfiles;
///
/// let operation = ListSecurityProfiles::builder()
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
    uri = "/security-profiles-summary/{InstanceId}",
    output = ListSecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfiles {
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

/// The output of [`ListSecurityProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityProfilesOutput {
    /// Security profile summary list. The items of the page.
    #[items]
    pub security_profile_summary_list: Option<Vec<SecurityProfileSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search security profiles.
///
/// `POST /search-security-profiles`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchSecurityProfiles.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::SearchSecurityProfiles;
///
/// let operation = SearchSecurityProfiles::builder()
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
    uri = "/search-security-profiles",
    output = SearchSecurityProfilesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchSecurityProfiles {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search criteria. Optional.
    pub search_criteria: Option<SecurityProfileSearchCriteria>,
    /// Search filter. Optional.
    pub search_filter: Option<SecurityProfilesSearchFilter>,
}

/// The output of [`SearchSecurityProfiles`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchSecurityProfilesOutput {
    /// Security profiles. The items of the page.
    #[items]
    pub security_profiles: Option<Vec<SecurityProfileSearchSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update security profile.
///
/// `POST /security-profiles/{InstanceId}/{SecurityProfileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateSecurityProfile.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::security_profiles::UpdateSecurityProfile;
///
/// let operation = UpdateSecurityProfile::builder()
///     .security_profile_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/security-profiles/{InstanceId}/{SecurityProfileId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateSecurityProfile {
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Permissions: at most 500 items; each 1 to 128 characters. Optional.
    pub permissions: Option<Vec<String>>,
    /// Security profile id. Required.
    #[label]
    pub security_profile_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Allowed access control tags: at most 4 entries; keys 1 to 128 characters; values at most 256
    /// characters. Optional.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters. Optional.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Applications: at most 10 items. Optional.
    pub applications: Option<Vec<Application>>,
    /// Hierarchy restricted resources: each 1 to 128 characters. Optional.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id. Optional.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Allowed flow modules: at most 10 items. Optional.
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// Allowed AI agents: at most 100 items. Optional.
    #[wire("AllowedAIAgents")]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// Granular access control configuration. Optional.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
}

/// Security profile item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileItem {
    /// Id. Optional.
    pub id: Option<String>,
}

/// Entity type.
///
/// One of `USER`, `AI_AGENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EntityType {
    /// `USER`.
    User,
    /// `AI_AGENT`.
    AiAgent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Application.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Application.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Application {
    /// Namespace: 1 to 128 characters. Optional.
    pub namespace: Option<String>,
    /// Application permissions: 1 to 50 items; each 1 to 128 characters. Optional.
    pub application_permissions: Option<Vec<String>>,
    /// Type: one of [`ApplicationType`]. Optional.
    pub r#type: Option<ApplicationType>,
}

/// Application type.
///
/// One of `MCP`, `THIRD_PARTY_APPLICATION`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ApplicationType {
    /// `MCP`.
    Mcp,
    /// `THIRD_PARTY_APPLICATION`.
    ThirdPartyApplication,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Flow module.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FlowModule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FlowModule {
    /// Type: one of [`FlowModuleType`]. Optional.
    pub r#type: Option<FlowModuleType>,
    /// Flow module id: 1 to 128 characters. Optional.
    pub flow_module_id: Option<String>,
}

/// Flow module type.
///
/// One of `MCP`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FlowModuleType {
    /// `MCP`.
    Mcp,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// AI agent.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AIAgent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AIAgent {
    /// ARN. Optional.
    pub arn: Option<String>,
    /// Type: one of [`AIAgentType`]. Optional.
    pub r#type: Option<AIAgentType>,
}

/// AI agent type.
///
/// One of `THIRD_PARTY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AIAgentType {
    /// `THIRD_PARTY`.
    ThirdParty,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Granular access control configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GranularAccessControlConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GranularAccessControlConfiguration {
    /// Data table access control configuration. Optional.
    pub data_table_access_control_configuration: Option<DataTableAccessControlConfiguration>,
}

/// Data table access control configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableAccessControlConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableAccessControlConfiguration {
    /// Primary attribute access control configuration. Optional.
    pub primary_attribute_access_control_configuration:
        Option<PrimaryAttributeAccessControlConfigurationItem>,
}

/// Primary attribute access control configuration item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeAccessControlConfigurationItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeAccessControlConfigurationItem {
    /// Primary attribute values: at most 5 items. Optional.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValue>>,
}

/// Primary attribute value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeValue {
    /// Access type: one of [`AccessType`]. Optional.
    pub access_type: Option<AccessType>,
    /// Attribute name: 1 to 127 characters. Optional.
    pub attribute_name: Option<String>,
    /// Values: at most 2 items; each pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
    /// Optional.
    pub values: Option<Vec<String>>,
}

/// Access type.
///
/// One of `ALLOW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AccessType {
    /// `ALLOW`.
    Allow,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Security profile.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfile.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfile {
    /// Id.
    pub id: Option<String>,
    /// Organization resource id: 1 to 100 characters.
    pub organization_resource_id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Security profile name.
    pub security_profile_name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Allowed access control tags: at most 4 entries; keys 1 to 128 characters; values at most 256
    /// characters.
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// Tag restricted resources: at most 10 items; each 1 to 128 characters.
    pub tag_restricted_resources: Option<Vec<String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Hierarchy restricted resources: each 1 to 128 characters.
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// Allowed access control hierarchy group id.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// Granular access control configuration.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
    /// Type: one of [`SecurityProfileType`].
    pub r#type: Option<SecurityProfileType>,
}

/// Security profile type.
///
/// One of `AWS_MANAGED`, `CUSTOMER_MANAGED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SecurityProfileType {
    /// `AWS_MANAGED`.
    AwsManaged,
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Security profile summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Type: one of [`SecurityProfileType`].
    pub r#type: Option<SecurityProfileType>,
}

/// Security profile search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Security profiles search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfilesSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfilesSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Security profile search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityProfileSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityProfileSearchSummary {
    /// Id.
    pub id: Option<String>,
    /// Organization resource id: 1 to 100 characters.
    pub organization_resource_id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Security profile name.
    pub security_profile_name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Type: one of [`SecurityProfileType`].
    pub r#type: Option<SecurityProfileType>,
}
