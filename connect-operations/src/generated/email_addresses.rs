// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /email-addresses/{InstanceId}/{EmailAddressId}/associate-alias`, with an idempotency
/// token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateEmailAddressAlias.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceConflictException`], [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::{AliasConfiguration, AssociateEmailAddressAlias};
///
/// let alias_configuration = AliasConfiguration::builder()
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = AssociateEmailAddressAlias::builder()
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .alias_configuration(alias_configuration)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Email address id: 1 to 500 characters. Required.
    #[label]
    pub email_address_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Alias configuration. Required.
    pub alias_configuration: AliasConfiguration,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`AssociateEmailAddressAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateEmailAddressAliasOutput {}

/// Create email address.
///
/// `PUT /email-addresses/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEmailAddress.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`ServiceQuotaExceededException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InternalServiceException`], [`IdempotencyException`], [`DuplicateResourceException`],
/// [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::CreateEmailAddress;
///
/// let operation = CreateEmailAddress::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .email_address("maria@example.com")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Email address: 1 to 255 characters. Required. Sensitive.
    pub email_address: Sensitive<String>,
    /// Display name: at most 256 characters. Optional. Sensitive.
    pub display_name: Option<Sensitive<String>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Client token: at most 500 characters. Optional.
    pub client_token: Option<String>,
}

/// The output of [`CreateEmailAddress`].
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
/// `DELETE /email-addresses/{InstanceId}/{EmailAddressId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteEmailAddress.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::DeleteEmailAddress;
///
/// let operation = DeleteEmailAddress::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters. Required.
    #[label]
    pub email_address_id: String,
}

/// The output of [`DeleteEmailAddress`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteEmailAddressOutput {}

/// Describe email address.
///
/// `GET /email-addresses/{InstanceId}/{EmailAddressId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeEmailAddress.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::DescribeEmailAddress;
///
/// let operation = DescribeEmailAddress::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters. Required.
    #[label]
    pub email_address_id: String,
}

/// The output of [`DescribeEmailAddress`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeEmailAddressOutput {
    /// Email address id: 1 to 500 characters.
    pub email_address_id: Option<String>,
    /// Email address ARN: 1 to 500 characters.
    pub email_address_arn: Option<String>,
    /// Email address: 1 to 255 characters. Sensitive.
    pub email_address: Option<Sensitive<String>>,
    /// Display name: at most 256 characters. Sensitive.
    pub display_name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Create timestamp: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    pub create_timestamp: Option<String>,
    /// Modified timestamp: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    pub modified_timestamp: Option<String>,
    /// Alias configurations: at most 1 item.
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Disassociate email address alias.
///
/// `POST /email-addresses/{InstanceId}/{EmailAddressId}/disassociate-alias`, with an idempotency
/// token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateEmailAddressAlias.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::{AliasConfiguration, DisassociateEmailAddressAlias};
///
/// let alias_configuration = AliasConfiguration::builder()
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = DisassociateEmailAddressAlias::builder()
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .alias_configuration(alias_configuration)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Email address id: 1 to 500 characters. Required.
    #[label]
    pub email_address_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Alias configuration. Required.
    pub alias_configuration: AliasConfiguration,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`DisassociateEmailAddressAlias`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateEmailAddressAliasOutput {}

/// Search email addresses.
///
/// `POST /search-email-addresses`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEmailAddresses.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`InvalidRequestException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::SearchEmailAddresses;
///
/// let operation = SearchEmailAddresses::builder()
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
    uri = "/search-email-addresses",
    output = SearchEmailAddressesOutput,
    errors(ResourceNotFoundException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, InvalidRequestException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEmailAddresses {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Search criteria. Optional.
    pub search_criteria: Option<EmailAddressSearchCriteria>,
    /// Search filter. Optional.
    pub search_filter: Option<EmailAddressSearchFilter>,
}

/// The output of [`SearchEmailAddresses`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchEmailAddressesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Email addresses. The items of the page.
    #[items]
    pub email_addresses: Option<Vec<EmailAddressMetadata>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update email address metadata.
///
/// `POST /email-addresses/{InstanceId}/{EmailAddressId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateEmailAddressMetadata.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::email_addresses::UpdateEmailAddressMetadata;
///
/// let operation = UpdateEmailAddressMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .email_address_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Email address id: 1 to 500 characters. Required.
    #[label]
    pub email_address_id: String,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Display name: at most 256 characters. Optional. Sensitive.
    pub display_name: Option<Sensitive<String>>,
    /// Client token: at most 500 characters. Optional.
    pub client_token: Option<String>,
}

/// The output of [`UpdateEmailAddressMetadata`].
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
    /// Email address id: 1 to 500 characters. Required.
    pub email_address_id: String,
}

/// Email address search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Email address search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressSearchFilter {
    /// Tag filter. Optional.
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
    /// Email address: 1 to 255 characters. Sensitive.
    pub email_address: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Display name: at most 256 characters. Sensitive.
    pub display_name: Option<Sensitive<String>>,
    /// Alias configurations: at most 1 item.
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
}
