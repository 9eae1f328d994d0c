// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Email addresses.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, Sensitive, connect_operation};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, IdempotencyException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Associate email address alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateEmailAddressAlias.html)
#[connect_operation(
    method = POST,
    uri = "/email-addresses/{InstanceId}/{EmailAddressId}/associate-alias",
    output = AssociateEmailAddressAliasOutput,
    errors(ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, InvalidRequestException, InternalServiceException,
           ResourceConflictException, IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateEmailAddressAlias {
    /// Email address id: 1 to 500 characters.
    #[label]
    pub email_address_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Alias configuration.
    pub alias_configuration: AliasConfiguration,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`AssociateEmailAddressAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateEmailAddressAliasOutput {}

/// Create email address.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEmailAddress.html)
#[connect_operation(
    method = PUT,
    uri = "/email-addresses/{InstanceId}",
    output = CreateEmailAddressOutput,
    errors(InvalidParameterException, InvalidRequestException, ServiceQuotaExceededException,
           ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InternalServiceException, IdempotencyException, DuplicateResourceException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateEmailAddress {
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Email address: 1 to 255 characters; pattern `[^\s@]+@[^\s@]+\.[^\s@]+`.
    pub email_address: Sensitive<String>,
    /// Display name: at most 256 characters.
    pub display_name: Option<Sensitive<String>>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Client token: at most 500 characters.
    pub client_token: Option<String>,
}

/// What [`CreateEmailAddress`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateEmailAddressOutput {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: Option<String>,
    /// Email address ARN: 1 to 500 characters.
    pub email_address_arn: Option<String>,
}

/// Delete email address.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEmailAddress.html)
#[connect_operation(
    method = DELETE,
    uri = "/email-addresses/{InstanceId}/{EmailAddressId}",
    output = DeleteEmailAddressOutput,
    errors(ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, InvalidRequestException, InternalServiceException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteEmailAddress {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters.
    #[label]
    pub email_address_id: String,
}

/// What [`DeleteEmailAddress`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteEmailAddressOutput {}

/// Describe email address.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEmailAddress.html)
#[connect_operation(
    method = GET,
    uri = "/email-addresses/{InstanceId}/{EmailAddressId}",
    output = DescribeEmailAddressOutput,
    errors(ResourceNotFoundException, AccessDeniedException, ThrottlingException,
           InvalidParameterException, InvalidRequestException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEmailAddress {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters.
    #[label]
    pub email_address_id: String,
}

/// What [`DescribeEmailAddress`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEmailAddressOutput {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: Option<String>,
    /// Email address ARN: 1 to 500 characters.
    pub email_address_arn: Option<String>,
    /// Email address: 1 to 255 characters; pattern `[^\s@]+@[^\s@]+\.[^\s@]+`.
    pub email_address: Option<Sensitive<String>>,
    /// Display name: at most 256 characters.
    pub display_name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Create timestamp.
    pub create_timestamp: Option<String>,
    /// Modified timestamp.
    pub modified_timestamp: Option<String>,
    /// Alias configurations: at most 1 item.
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Disassociate email address alias.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateEmailAddressAlias.html)
#[connect_operation(
    method = POST,
    uri = "/email-addresses/{InstanceId}/{EmailAddressId}/disassociate-alias",
    output = DisassociateEmailAddressAliasOutput,
    errors(ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, InvalidRequestException, InternalServiceException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateEmailAddressAlias {
    /// Email address id: 1 to 500 characters.
    #[label]
    pub email_address_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Alias configuration.
    pub alias_configuration: AliasConfiguration,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`DisassociateEmailAddressAlias`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateEmailAddressAliasOutput {}

/// Search email addresses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEmailAddresses.html)
#[connect_operation(
    method = POST,
    uri = "/search-email-addresses",
    output = SearchEmailAddressesOutput,
    errors(ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, InvalidRequestException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEmailAddresses {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Search criteria.
    pub search_criteria: Option<EmailAddressSearchCriteria>,
    /// Search filter.
    pub search_filter: Option<EmailAddressSearchFilter>,
}

/// What [`SearchEmailAddresses`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEmailAddressesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Email addresses.
    #[items]
    pub email_addresses: Option<Vec<EmailAddressMetadata>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update email address metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEmailAddressMetadata.html)
#[connect_operation(
    method = POST,
    uri = "/email-addresses/{InstanceId}/{EmailAddressId}",
    output = UpdateEmailAddressMetadataOutput,
    errors(ResourceNotFoundException, AccessDeniedException, ThrottlingException,
           InvalidRequestException, InvalidParameterException, InternalServiceException,
           IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateEmailAddressMetadata {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters.
    #[label]
    pub email_address_id: String,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Display name: at most 256 characters.
    pub display_name: Option<Sensitive<String>>,
    /// Client token: at most 500 characters.
    pub client_token: Option<String>,
}

/// What [`UpdateEmailAddressMetadata`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateEmailAddressMetadataOutput {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: Option<String>,
    /// Email address ARN: 1 to 500 characters.
    pub email_address_arn: Option<String>,
}

/// Alias configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AliasConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AliasConfiguration {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: String,
}

/// Email address search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}

/// Email address search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressSearchFilter {
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Email address metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressMetadata {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: Option<String>,
    /// Email address ARN: 1 to 500 characters.
    pub email_address_arn: Option<String>,
    /// Email address: 1 to 255 characters; pattern `[^\s@]+@[^\s@]+\.[^\s@]+`.
    pub email_address: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Display name: at most 256 characters.
    pub display_name: Option<Sensitive<String>>,
    /// Alias configurations: at most 1 item.
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
}
