// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Hours of operations.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    ConditionalOperationFailedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, StringComparisonType, StringCondition, TagCondition,
};

/// Associate hours of operations.
///
/// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`ConditionalOperationFailedException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::{
///     AssociateHoursOfOperations, ParentHoursOfOperationConfig,
/// };
///
/// let parent_hours_of_operation_config = ParentHoursOfOperationConfig::builder().build();
/// let operation = AssociateHoursOfOperations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .parent_hours_of_operation_configs([parent_hours_of_operation_config])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, ConditionalOperationFailedException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateHoursOfOperations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Parent hours of operation configs: at most 3 items. Required.
    pub parent_hours_of_operation_configs: Vec<ParentHoursOfOperationConfig>,
}

/// Create hours of operation.
///
/// `PUT /hours-of-operations/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperation.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::{
///     CreateHoursOfOperation, HoursOfOperationConfig, HoursOfOperationDays, HoursOfOperationTimeSlice,
/// };
///
/// let hours_of_operation_time_slice = HoursOfOperationTimeSlice::builder()
///     .hours(1)
///     .minutes(1)
///     .build();
/// let hours_of_operation_time_slice_2 = HoursOfOperationTimeSlice::builder()
///     .hours(1)
///     .minutes(1)
///     .build();
/// let hours_of_operation_config = HoursOfOperationConfig::builder()
///     .day(HoursOfOperationDays::Sunday)
///     .start_time(hours_of_operation_time_slice)
///     .end_time(hours_of_operation_time_slice_2)
///     .build();
/// let operation = CreateHoursOfOperation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .time_zone("America/New_York")
///     .config([hours_of_operation_config])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/hours-of-operations/{InstanceId}",
    output = CreateHoursOfOperationOutput,
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateHoursOfOperation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// Time zone: an IANA name, like `America/New_York`. Required.
    pub time_zone: String,
    /// Config: at most 100 items. Required.
    pub config: Vec<HoursOfOperationConfig>,
    /// Parent hours of operation configs: at most 3 items. Optional.
    pub parent_hours_of_operation_configs: Option<Vec<ParentHoursOfOperationConfig>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateHoursOfOperation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateHoursOfOperationOutput {
    /// Hours of operation id.
    pub hours_of_operation_id: Option<String>,
    /// Hours of operation ARN.
    pub hours_of_operation_arn: Option<String>,
}

/// Create hours of operation override.
///
/// `PUT /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperationOverride.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::{
///     CreateHoursOfOperationOverride, HoursOfOperationOverrideConfig,
/// };
///
/// let hours_of_operation_override_config = HoursOfOperationOverrideConfig::builder().build();
/// let operation = CreateHoursOfOperationOverride::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .config([hours_of_operation_override_config])
///     .effective_from("2026-01-31")
///     .effective_till("2026-01-31")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides",
    output = CreateHoursOfOperationOverrideOutput,
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateHoursOfOperationOverride {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Name: no control characters but tabs and line breaks. Required.
    pub name: String,
    /// Description: no control characters but tabs and line breaks. Optional.
    pub description: Option<String>,
    /// Config: at most 100 items. Required.
    pub config: Vec<HoursOfOperationOverrideConfig>,
    /// Effective from: a date, like `2026-01-31`. Required.
    pub effective_from: String,
    /// Effective till: a date, like `2026-01-31`. Required.
    pub effective_till: String,
    /// Recurrence config. Optional.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type: one of [`OverrideType`]. Optional.
    pub override_type: Option<OverrideType>,
}

/// The output of [`CreateHoursOfOperationOverride`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateHoursOfOperationOverrideOutput {
    /// Hours of operation override id: 1 to 36 characters.
    pub hours_of_operation_override_id: Option<String>,
}

/// Delete hours of operation.
///
/// `DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperation.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::DeleteHoursOfOperation;
///
/// let operation = DeleteHoursOfOperation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteHoursOfOperation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
}

/// Delete hours of operation override.
///
/// `DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperationOverride.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::DeleteHoursOfOperationOverride;
///
/// let operation = DeleteHoursOfOperationOverride::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .hours_of_operation_override_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteHoursOfOperationOverride {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters. Required.
    #[label]
    pub hours_of_operation_override_id: String,
}

/// Describe hours of operation.
///
/// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperation.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::DescribeHoursOfOperation;
///
/// let describe = DescribeHoursOfOperation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("55555555-6666-7777-8888-999999999999")
///     .build();
/// if let Some(hours) = client.send(describe).await?.hours_of_operation {
///     println!("in {:?}:", hours.time_zone);
///     for open in hours.config.unwrap_or_default() {
///         let (from, to) = (open.start_time, open.end_time);
///         println!("{:?}", open.day);
///         println!("{}:{:02} to {}:{:02}", from.hours, from.minutes, to.hours, to.minutes);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}",
    output = DescribeHoursOfOperationOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
}

/// The output of [`DescribeHoursOfOperation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperationOutput {
    /// Hours of operation.
    pub hours_of_operation: Option<HoursOfOperation>,
}

/// Describe hours of operation override.
///
/// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperationOverride.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::DescribeHoursOfOperationOverride;
///
/// let operation = DescribeHoursOfOperationOverride::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .hours_of_operation_override_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}",
    output = DescribeHoursOfOperationOverrideOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperationOverride {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters. Required.
    #[label]
    pub hours_of_operation_override_id: String,
}

/// The output of [`DescribeHoursOfOperationOverride`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperationOverrideOutput {
    /// Hours of operation override.
    pub hours_of_operation_override: Option<HoursOfOperationOverride>,
}

/// Disassociate hours of operations.
///
/// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`ConditionalOperationFailedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::DisassociateHoursOfOperations;
///
/// let operation = DisassociateHoursOfOperations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .parent_hours_of_operation_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, ConditionalOperationFailedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateHoursOfOperations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Parent hours of operation ids: 1 to 3 items. Required.
    pub parent_hours_of_operation_ids: Vec<String>,
}

/// Get effective hours of operations.
///
/// `GET /effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEffectiveHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::GetEffectiveHoursOfOperations;
///
/// let operation = GetEffectiveHoursOfOperations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .from_date("2026-01-31")
///     .to_date("2026-01-31")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}",
    output = GetEffectiveHoursOfOperationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEffectiveHoursOfOperations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// From date: a date, like `2026-01-31`. Required.
    #[query]
    pub from_date: String,
    /// To date: a date, like `2026-01-31`. Required.
    #[query]
    pub to_date: String,
}

/// The output of [`GetEffectiveHoursOfOperations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEffectiveHoursOfOperationsOutput {
    /// Effective hours of operation list.
    pub effective_hours_of_operation_list: Option<Vec<EffectiveHoursOfOperations>>,
    /// Effective override hours list.
    pub effective_override_hours_list: Option<Vec<EffectiveOverrideHours>>,
    /// Time zone: an IANA name, like `America/New_York`.
    pub time_zone: Option<String>,
}

/// List child hours of operations.
///
/// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/hours`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListChildHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::ListChildHoursOfOperations;
///
/// let operation = ListChildHoursOfOperations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/hours",
    output = ListChildHoursOfOperationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListChildHoursOfOperations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListChildHoursOfOperations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListChildHoursOfOperationsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Child hours of operations summary list. The items of the page.
    #[items]
    pub child_hours_of_operations_summary_list: Option<Vec<HoursOfOperationsIdentifier>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List hours of operation overrides.
///
/// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListHoursOfOperationOverrides.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::ListHoursOfOperationOverrides;
///
/// let operation = ListHoursOfOperationOverrides::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides",
    output = ListHoursOfOperationOverridesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperationOverrides {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListHoursOfOperationOverrides`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperationOverridesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Hours of operation override list. The items of the page.
    #[items]
    pub hours_of_operation_override_list: Option<Vec<HoursOfOperationOverride>>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// List hours of operations.
///
/// `GET /hours-of-operations-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::ListHoursOfOperations;
///
/// let operation = ListHoursOfOperations::builder()
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
    uri = "/hours-of-operations-summary/{InstanceId}",
    output = ListHoursOfOperationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperations {
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

/// The output of [`ListHoursOfOperations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperationsOutput {
    /// Hours of operation summary list. The items of the page.
    #[items]
    pub hours_of_operation_summary_list: Option<Vec<HoursOfOperationSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search hours of operation overrides.
///
/// `POST /search-hours-of-operation-overrides`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchHoursOfOperationOverrides.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::SearchHoursOfOperationOverrides;
///
/// let operation = SearchHoursOfOperationOverrides::builder()
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
    uri = "/search-hours-of-operation-overrides",
    output = SearchHoursOfOperationOverridesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperationOverrides {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<HoursOfOperationSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<HoursOfOperationOverrideSearchCriteria>,
}

/// The output of [`SearchHoursOfOperationOverrides`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperationOverridesOutput {
    /// Hours of operation overrides. The items of the page.
    #[items]
    pub hours_of_operation_overrides: Option<Vec<HoursOfOperationOverride>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Search hours of operations.
///
/// `POST /search-hours-of-operations`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchHoursOfOperations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::SearchHoursOfOperations;
///
/// let operation = SearchHoursOfOperations::builder()
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
    uri = "/search-hours-of-operations",
    output = SearchHoursOfOperationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperations {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<HoursOfOperationSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<HoursOfOperationSearchCriteria>,
}

/// The output of [`SearchHoursOfOperations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperationsOutput {
    /// Hours of operations. The items of the page.
    #[items]
    pub hours_of_operations: Option<Vec<HoursOfOperation>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update hours of operation.
///
/// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperation.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::UpdateHoursOfOperation;
///
/// let operation = UpdateHoursOfOperation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}",
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateHoursOfOperation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Time zone: an IANA name, like `America/New_York`. Optional.
    pub time_zone: Option<String>,
    /// Config: at most 100 items. Optional.
    pub config: Option<Vec<HoursOfOperationConfig>>,
}

/// Update hours of operation override.
///
/// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperationOverride.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`ConditionalOperationFailedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::hours_of_operations::UpdateHoursOfOperationOverride;
///
/// let operation = UpdateHoursOfOperationOverride::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .hours_of_operation_id("22222222-3333-4444-5555-666666666666")
///     .hours_of_operation_override_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}",
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException,
           ConditionalOperationFailedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateHoursOfOperationOverride {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Hours of operation id. Required.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters. Required.
    #[label]
    pub hours_of_operation_override_id: String,
    /// Name: no control characters but tabs and line breaks. Optional.
    pub name: Option<String>,
    /// Description: no control characters but tabs and line breaks. Optional.
    pub description: Option<String>,
    /// Config: at most 100 items. Optional.
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// Effective from: a date, like `2026-01-31`. Optional.
    pub effective_from: Option<String>,
    /// Effective till: a date, like `2026-01-31`. Optional.
    pub effective_till: Option<String>,
    /// Recurrence config. Optional.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type: one of [`OverrideType`]. Optional.
    pub override_type: Option<OverrideType>,
}

/// Parent hours of operation config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParentHoursOfOperationConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParentHoursOfOperationConfig {
    /// Hours of operation id. Optional.
    pub hours_of_operation_id: Option<String>,
}

/// Hours of operation config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationConfig {
    /// Day: one of [`HoursOfOperationDays`]. Required.
    pub day: HoursOfOperationDays,
    /// Start time. Required.
    pub start_time: HoursOfOperationTimeSlice,
    /// End time. Required.
    pub end_time: HoursOfOperationTimeSlice,
}

/// Hours of operation days.
///
/// One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum HoursOfOperationDays {
    /// `SUNDAY`.
    Sunday,
    /// `MONDAY`.
    Monday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
    /// `THURSDAY`.
    Thursday,
    /// `FRIDAY`.
    Friday,
    /// `SATURDAY`.
    Saturday,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Hours of operation time slice.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationTimeSlice.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationTimeSlice {
    /// Hours: 0 to 23. Required.
    pub hours: i32,
    /// Minutes: 0 to 59. Required.
    pub minutes: i32,
}

/// Hours of operation override config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationOverrideConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationOverrideConfig {
    /// Day: one of [`OverrideDays`]. Optional.
    pub day: Option<OverrideDays>,
    /// Start time. Optional.
    pub start_time: Option<OverrideTimeSlice>,
    /// End time. Optional.
    pub end_time: Option<OverrideTimeSlice>,
}

/// Override days.
///
/// One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OverrideDays {
    /// `SUNDAY`.
    Sunday,
    /// `MONDAY`.
    Monday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
    /// `THURSDAY`.
    Thursday,
    /// `FRIDAY`.
    Friday,
    /// `SATURDAY`.
    Saturday,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Override time slice.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OverrideTimeSlice.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OverrideTimeSlice {
    /// Hours: 0 to 23. Required.
    pub hours: i32,
    /// Minutes: 0 to 59. Required.
    pub minutes: i32,
}

/// Recurrence config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecurrenceConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecurrenceConfig {
    /// Recurrence pattern. Required.
    pub recurrence_pattern: RecurrencePattern,
}

/// Recurrence pattern.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecurrencePattern.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecurrencePattern {
    /// Frequency: one of [`RecurrenceFrequency`]. Required.
    pub frequency: RecurrenceFrequency,
    /// Interval: 1 to 6. Required.
    pub interval: i32,
    /// By month: each 1 to 12. Optional.
    pub by_month: Option<Vec<i32>>,
    /// By month day: each -1 to 31. Optional.
    pub by_month_day: Option<Vec<i32>>,
    /// By weekday occurrence: at most 1 item; each -1 to 4. Optional.
    pub by_weekday_occurrence: Option<Vec<i32>>,
}

/// Recurrence frequency.
///
/// One of `WEEKLY`, `MONTHLY`, `YEARLY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RecurrenceFrequency {
    /// `WEEKLY`.
    Weekly,
    /// `MONTHLY`.
    Monthly,
    /// `YEARLY`.
    Yearly,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Override type.
///
/// One of `STANDARD`, `OPEN`, `CLOSED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OverrideType {
    /// `STANDARD`.
    Standard,
    /// `OPEN`.
    Open,
    /// `CLOSED`.
    Closed,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperation {
    /// Hours of operation id.
    pub hours_of_operation_id: Option<String>,
    /// Hours of operation ARN.
    pub hours_of_operation_arn: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Time zone: an IANA name, like `America/New_York`.
    pub time_zone: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationConfig>>,
    /// Parent hours of operations.
    pub parent_hours_of_operations: Option<Vec<HoursOfOperationsIdentifier>>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Hours of operations identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationsIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationsIdentifier {
    /// Name: 1 to 127 characters. Always present.
    pub name: String,
    /// Id. Always present.
    pub id: String,
    /// ARN.
    pub arn: Option<String>,
}

/// Hours of operation override.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationOverride.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationOverride {
    /// Hours of operation override id: 1 to 36 characters.
    pub hours_of_operation_override_id: Option<String>,
    /// Hours of operation id.
    pub hours_of_operation_id: Option<String>,
    /// Hours of operation ARN.
    pub hours_of_operation_arn: Option<String>,
    /// Name: no control characters but tabs and line breaks.
    pub name: Option<String>,
    /// Description: no control characters but tabs and line breaks.
    pub description: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// Effective from: a date, like `2026-01-31`.
    pub effective_from: Option<String>,
    /// Effective till: a date, like `2026-01-31`.
    pub effective_till: Option<String>,
    /// Recurrence config.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type: one of [`OverrideType`].
    pub override_type: Option<OverrideType>,
}

/// Effective hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EffectiveHoursOfOperations.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EffectiveHoursOfOperations {
    /// Date: a date, like `2026-01-31`.
    pub date: Option<String>,
    /// Operational hours.
    pub operational_hours: Option<Vec<OperationalHour>>,
}

/// Operational hour.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OperationalHour.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OperationalHour {
    /// Start.
    pub start: Option<OverrideTimeSlice>,
    /// End.
    pub end: Option<OverrideTimeSlice>,
}

/// Effective override hours.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EffectiveOverrideHours.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EffectiveOverrideHours {
    /// Date: a date, like `2026-01-31`.
    pub date: Option<String>,
    /// Override hours.
    pub override_hours: Option<Vec<OverrideHour>>,
}

/// Override hour.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OverrideHour.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OverrideHour {
    /// Start.
    pub start: Option<OverrideTimeSlice>,
    /// End.
    pub end: Option<OverrideTimeSlice>,
    /// Override name: no control characters but tabs and line breaks.
    pub override_name: Option<String>,
    /// Operational status: one of [`OperationalStatus`].
    pub operational_status: Option<OperationalStatus>,
}

/// Operational status.
///
/// One of `OPEN`, `CLOSED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OperationalStatus {
    /// `OPEN`.
    Open,
    /// `CLOSED`.
    Closed,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Hours of operation summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationSummary {
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
}

/// Hours of operation search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Hours of operation override search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationOverrideSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationOverrideSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Date condition. Optional.
    pub date_condition: Option<DateCondition>,
}

/// Date condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DateCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DateCondition {
    /// Field name. Optional.
    pub field_name: Option<String>,
    /// Value: a date, like `2026-01-31`. Optional.
    pub value: Option<String>,
    /// Comparison type: one of [`DateComparisonType`]. Optional.
    pub comparison_type: Option<DateComparisonType>,
}

/// Date comparison type.
///
/// One of `GREATER_THAN`, `LESS_THAN`, `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN_OR_EQUAL_TO`,
/// `EQUAL_TO`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DateComparisonType {
    /// `GREATER_THAN`.
    GreaterThan,
    /// `LESS_THAN`.
    LessThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `EQUAL_TO`.
    EqualTo,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Hours of operation search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
