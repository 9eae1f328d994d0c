// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Parent hours of operation configs: at most 3 items.
    pub parent_hours_of_operation_configs: Vec<ParentHoursOfOperationConfig>,
}

/// Create hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Time zone.
    pub time_zone: String,
    /// Config: at most 100 items.
    pub config: Vec<HoursOfOperationConfig>,
    /// Parent hours of operation configs: at most 3 items.
    pub parent_hours_of_operation_configs: Option<Vec<ParentHoursOfOperationConfig>>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateHoursOfOperation`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperationOverride.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Name: pattern `^[\P{C}\r\n\t]{1,127}$`.
    pub name: String,
    /// Description: pattern `^[\P{C}\r\n\t]{1,250}$`.
    pub description: Option<String>,
    /// Config: at most 100 items.
    pub config: Vec<HoursOfOperationOverrideConfig>,
    /// Effective from: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_from: String,
    /// Effective till: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_till: String,
    /// Recurrence config.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type.
    pub override_type: Option<OverrideType>,
}

/// What [`CreateHoursOfOperationOverride`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateHoursOfOperationOverrideOutput {
    /// Hours of operation override id: 1 to 36 characters.
    pub hours_of_operation_override_id: Option<String>,
}

/// Delete hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
}

/// Delete hours of operation override.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperationOverride.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters.
    #[label]
    pub hours_of_operation_override_id: String,
}

/// Describe hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperation.html)
///
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
}

/// What [`DescribeHoursOfOperation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperationOutput {
    /// Hours of operation.
    pub hours_of_operation: Option<HoursOfOperation>,
}

/// Describe hours of operation override.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperationOverride.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters.
    #[label]
    pub hours_of_operation_override_id: String,
}

/// What [`DescribeHoursOfOperationOverride`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeHoursOfOperationOverrideOutput {
    /// Hours of operation override.
    pub hours_of_operation_override: Option<HoursOfOperationOverride>,
}

/// Disassociate hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Parent hours of operation ids: 1 to 3 items.
    pub parent_hours_of_operation_ids: Vec<String>,
}

/// Get effective hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEffectiveHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// From date: pattern `^\d{4}-\d{2}-\d{2}$`.
    #[query]
    pub from_date: String,
    /// To date: pattern `^\d{4}-\d{2}-\d{2}$`.
    #[query]
    pub to_date: String,
}

/// What [`GetEffectiveHoursOfOperations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetEffectiveHoursOfOperationsOutput {
    /// Effective hours of operation list.
    pub effective_hours_of_operation_list: Option<Vec<EffectiveHoursOfOperations>>,
    /// Effective override hours list.
    pub effective_override_hours_list: Option<Vec<EffectiveOverrideHours>>,
    /// Time zone.
    pub time_zone: Option<String>,
}

/// List child hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListChildHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListChildHoursOfOperations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListChildHoursOfOperationsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Child hours of operations summary list.
    #[items]
    pub child_hours_of_operations_summary_list: Option<Vec<HoursOfOperationsIdentifier>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// List hours of operation overrides.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListHoursOfOperationOverrides.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListHoursOfOperationOverrides`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperationOverridesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Hours of operation override list.
    #[items]
    pub hours_of_operation_override_list: Option<Vec<HoursOfOperationOverride>>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// List hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListHoursOfOperations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListHoursOfOperationsOutput {
    /// Hours of operation summary list.
    #[items]
    pub hours_of_operation_summary_list: Option<Vec<HoursOfOperationSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search hours of operation overrides.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchHoursOfOperationOverrides.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<HoursOfOperationSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<HoursOfOperationOverrideSearchCriteria>,
}

/// What [`SearchHoursOfOperationOverrides`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperationOverridesOutput {
    /// Hours of operation overrides.
    #[items]
    pub hours_of_operation_overrides: Option<Vec<HoursOfOperationOverride>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Search hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchHoursOfOperations.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<HoursOfOperationSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<HoursOfOperationSearchCriteria>,
}

/// What [`SearchHoursOfOperations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchHoursOfOperationsOutput {
    /// Hours of operations.
    #[items]
    pub hours_of_operations: Option<Vec<HoursOfOperation>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update hours of operation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationConfig>>,
}

/// Update hours of operation override.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperationOverride.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Hours of operation id.
    #[label]
    pub hours_of_operation_id: String,
    /// Hours of operation override id: 1 to 36 characters.
    #[label]
    pub hours_of_operation_override_id: String,
    /// Name: pattern `^[\P{C}\r\n\t]{1,127}$`.
    pub name: Option<String>,
    /// Description: pattern `^[\P{C}\r\n\t]{1,250}$`.
    pub description: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// Effective from: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_from: Option<String>,
    /// Effective till: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_till: Option<String>,
    /// Recurrence config.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type.
    pub override_type: Option<OverrideType>,
}

/// Parent hours of operation config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParentHoursOfOperationConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParentHoursOfOperationConfig {
    /// Hours of operation id.
    pub hours_of_operation_id: Option<String>,
}

/// Hours of operation config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationConfig {
    /// Day.
    pub day: HoursOfOperationDays,
    /// Start time.
    pub start_time: HoursOfOperationTimeSlice,
    /// End time.
    pub end_time: HoursOfOperationTimeSlice,
}

/// Hours of operation days.
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
    /// A value that this declaration does not know.
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
    /// Hours: 0 to 23.
    pub hours: i32,
    /// Minutes: 0 to 59.
    pub minutes: i32,
}

/// Hours of operation override config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationOverrideConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationOverrideConfig {
    /// Day.
    pub day: Option<OverrideDays>,
    /// Start time.
    pub start_time: Option<OverrideTimeSlice>,
    /// End time.
    pub end_time: Option<OverrideTimeSlice>,
}

/// Override days.
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
    /// A value that this declaration does not know.
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
    /// Hours: 0 to 23.
    pub hours: i32,
    /// Minutes: 0 to 59.
    pub minutes: i32,
}

/// Recurrence config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecurrenceConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecurrenceConfig {
    /// Recurrence pattern.
    pub recurrence_pattern: RecurrencePattern,
}

/// Recurrence pattern.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecurrencePattern.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecurrencePattern {
    /// Frequency.
    pub frequency: RecurrenceFrequency,
    /// Interval: 1 to 6.
    pub interval: i32,
    /// By month.
    pub by_month: Option<Vec<i32>>,
    /// By month day.
    pub by_month_day: Option<Vec<i32>>,
    /// By weekday occurrence: at most 1 item.
    pub by_weekday_occurrence: Option<Vec<i32>>,
}

/// Recurrence frequency.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Override type.
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
    /// A value that this declaration does not know.
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
    /// Time zone.
    pub time_zone: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationConfig>>,
    /// Parent hours of operations.
    pub parent_hours_of_operations: Option<Vec<HoursOfOperationsIdentifier>>,
    /// Tags: 1 to 50 entries.
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
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Id.
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
    /// Name: pattern `^[\P{C}\r\n\t]{1,127}$`.
    pub name: Option<String>,
    /// Description: pattern `^[\P{C}\r\n\t]{1,250}$`.
    pub description: Option<String>,
    /// Config: at most 100 items.
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// Effective from: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_from: Option<String>,
    /// Effective till: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub effective_till: Option<String>,
    /// Recurrence config.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// Override type.
    pub override_type: Option<OverrideType>,
}

/// Effective hours of operations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EffectiveHoursOfOperations.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EffectiveHoursOfOperations {
    /// Date: pattern `^\d{4}-\d{2}-\d{2}$`.
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
    /// Date: pattern `^\d{4}-\d{2}-\d{2}$`.
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
    /// Override name: pattern `^[\P{C}\r\n\t]{1,127}$`.
    pub override_name: Option<String>,
    /// Operational status.
    pub operational_status: Option<OperationalStatus>,
}

/// Operational status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OperationalStatus {
    /// `OPEN`.
    Open,
    /// `CLOSED`.
    Closed,
    /// A value that this declaration does not know.
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
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Hours of operation override search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HoursOfOperationOverrideSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HoursOfOperationOverrideSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<HoursOfOperationOverrideSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// Date condition.
    pub date_condition: Option<DateCondition>,
}

/// Date condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DateCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DateCondition {
    /// Field name.
    pub field_name: Option<String>,
    /// Value: pattern `^\d{4}-\d{2}-\d{2}$`.
    pub value: Option<String>,
    /// Comparison type.
    pub comparison_type: Option<DateComparisonType>,
}

/// Date comparison type.
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
    /// A value that this declaration does not know.
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
    /// Or conditions.
    pub or_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<HoursOfOperationSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}
