// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Metrics.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Timestamp, UnknownMember, UnknownValue,
    connect_operation,
};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{
    BooleanComparisonType, BooleanCondition, Channel, ContactInitiationMethod,
    ControlPlaneTagFilter, SortOrder, StringComparisonType, StringCondition, TagCondition,
};

/// Create metric.
///
/// `PUT /metrics/definitions/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateMetric.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`DuplicateResourceException`], [`LimitExceededException`], [`AccessDeniedException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{
///     CalculationComponent, CreateMetric, MetricCalculation, MetricUnit,
/// };
///
/// let calculation_component = CalculationComponent::builder().alias("example").build();
/// let metric_calculation = MetricCalculation::builder()
///     .calculation_components([calculation_component])
///     .calculation("example")
///     .build();
/// let operation = CreateMetric::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .metric_calculation(metric_calculation)
///     .unit(MetricUnit::Integer)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/metrics/definitions/{InstanceId}",
    output = CreateMetricOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           DuplicateResourceException, LimitExceededException, AccessDeniedException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateMetric {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 128 characters. Required.
    pub name: String,
    /// Metric calculation. Required.
    pub metric_calculation: MetricCalculation,
    /// Unit: one of [`MetricUnit`]. Required.
    pub unit: MetricUnit,
    /// Status: one of [`MetricStatus`]. Optional.
    pub status: Option<MetricStatus>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Description: at most 500 characters. Optional.
    pub description: Option<String>,
    /// Positive trend indicator: one of [`TrendIndicator`]. Optional.
    pub positive_trend_indicator: Option<TrendIndicator>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateMetric`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateMetricOutput {
    /// Metric ARN. Always present.
    pub metric_arn: String,
    /// Metric id: 1 to 150 characters. Always present.
    pub metric_id: String,
}

/// Delete metric.
///
/// `DELETE /metrics/definitions/{InstanceId}/{MetricId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteMetric.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ResourceInUseException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::DeleteMetric;
///
/// let operation = DeleteMetric::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .metric_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/metrics/definitions/{InstanceId}/{MetricId}",
    output = DeleteMetricOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ResourceInUseException, AccessDeniedException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteMetric {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Metric id: 1 to 150 characters. Required.
    #[label]
    pub metric_id: String,
}

/// The output of [`DeleteMetric`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteMetricOutput {}

/// Describe metric.
///
/// `GET /metrics/definitions/{InstanceId}/{MetricId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeMetric.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::DescribeMetric;
///
/// let operation = DescribeMetric::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .metric_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/metrics/definitions/{InstanceId}/{MetricId}",
    output = DescribeMetricOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeMetric {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Metric id: 1 to 150 characters. Required.
    #[label]
    pub metric_id: String,
}

/// The output of [`DescribeMetric`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeMetricOutput {
    /// Metric. Always present.
    pub metric: MetricDefinition,
}

/// Get contact metrics.
///
/// `POST /metrics/contact`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactMetrics.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{ContactMetricInfo, ContactMetricName, GetContactMetrics};
///
/// let contact_metric_info = ContactMetricInfo::builder()
///     .name(ContactMetricName::EstimatedWaitTime)
///     .build();
/// let operation = GetContactMetrics::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .metrics([contact_metric_info])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/metrics/contact",
    output = GetContactMetricsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, AccessDeniedException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetContactMetrics {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    pub instance_id: String,
    /// Contact id: the id or the ARN; 1 to 250 characters. Required.
    pub contact_id: String,
    /// Metrics: at least 1 item. Required.
    pub metrics: Vec<ContactMetricInfo>,
}

/// The output of [`GetContactMetrics`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetContactMetricsOutput {
    /// Metric results.
    pub metric_results: Option<Vec<ContactMetricResult>>,
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Get current metric data.
///
/// `POST /metrics/current/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentMetricData.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{
///     Channel, CurrentMetric, CurrentMetricName, Filters, GetCurrentMetricData, Grouping, Unit,
/// };
///
/// let metric = |name, unit| CurrentMetric::builder().name(name).unit(unit).build();
/// let filters = Filters::builder()
///     .queues(["33333333-4444-5555-6666-777777777777".to_owned()])
///     .channels([Channel::Voice])
///     .build();
/// let get = GetCurrentMetricData::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .filters(filters)
///     .groupings([Grouping::Queue])
///     .current_metrics([
///         metric(CurrentMetricName::ContactsInQueue, Unit::Count),
///         metric(CurrentMetricName::OldestContactAge, Unit::Seconds),
///     ])
///     .build();
/// // A queue where nothing happens is not in the answer.
/// for result in client.paginate(get).items().try_collect().await? {
///     for metric in result.collections.unwrap_or_default() {
///         let name = metric.metric.and_then(|metric| metric.name);
///         println!("{name:?}: {:?}", metric.value);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/metrics/current/{InstanceId}",
    output = GetCurrentMetricDataOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCurrentMetricData {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Filters. Required.
    pub filters: Filters,
    /// Groupings: at most 2 items; each one of [`Grouping`]. Optional.
    pub groupings: Option<Vec<Grouping>>,
    /// Current metrics. Required.
    pub current_metrics: Vec<CurrentMetric>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Sort criteria: at most 1 item. Optional.
    pub sort_criteria: Option<Vec<CurrentMetricSortCriteria>>,
}

/// The output of [`GetCurrentMetricData`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCurrentMetricDataOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Metric results. The items of the page.
    #[items]
    pub metric_results: Option<Vec<CurrentMetricResult>>,
    /// Data snapshot time.
    pub data_snapshot_time: Option<Timestamp>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Get current user data.
///
/// `POST /metrics/userdata/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentUserData.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{GetCurrentUserData, UserDataFilters};
///
/// let user_data_filters = UserDataFilters::builder().build();
/// let operation = GetCurrentUserData::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .filters(user_data_filters)
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
    uri = "/metrics/userdata/{InstanceId}",
    output = GetCurrentUserDataOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCurrentUserData {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Filters. Required.
    pub filters: UserDataFilters,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
}

/// The output of [`GetCurrentUserData`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCurrentUserDataOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// User data list. The items of the page.
    #[items]
    pub user_data_list: Option<Vec<UserData>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Get metric data.
///
/// `POST /metrics/historical/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetMetricData.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{Filters, GetMetricData, HistoricalMetric};
/// use connect_runtime::Timestamp;
///
/// let filters = Filters::builder().build();
/// let historical_metric = HistoricalMetric::builder().build();
/// let operation = GetMetricData::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .start_time(Timestamp::from_secs(1_769_860_800))
///     .end_time(Timestamp::from_secs(1_769_860_800))
///     .filters(filters)
///     .historical_metrics([historical_metric])
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
    uri = "/metrics/historical/{InstanceId}",
    output = GetMetricDataOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMetricData {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Start time. Required.
    pub start_time: Timestamp,
    /// End time. Required.
    pub end_time: Timestamp,
    /// Filters. Required.
    pub filters: Filters,
    /// Groupings: at most 2 items; each one of [`Grouping`]. Optional.
    pub groupings: Option<Vec<Grouping>>,
    /// Historical metrics. Required.
    pub historical_metrics: Vec<HistoricalMetric>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
}

/// The output of [`GetMetricData`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMetricDataOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Metric results. The items of the page.
    #[items]
    pub metric_results: Option<Vec<HistoricalMetricResult>>,
}

/// Get metric data v2.
///
/// `POST /metrics/data`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetMetricDataV2.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::{FilterV2, GetMetricDataV2, MetricV2};
/// use connect_runtime::Timestamp;
///
/// let filter_v2 = FilterV2::builder().build();
/// let metric_v2 = MetricV2::builder().build();
/// let operation = GetMetricDataV2::builder()
///     .resource_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .start_time(Timestamp::from_secs(1_769_860_800))
///     .end_time(Timestamp::from_secs(1_769_860_800))
///     .filters([filter_v2])
///     .metrics([metric_v2])
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
    uri = "/metrics/data",
    output = GetMetricDataV2Output,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ThrottlingException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMetricDataV2 {
    /// Resource ARN. Required.
    pub resource_arn: String,
    /// Start time. Required.
    pub start_time: Timestamp,
    /// End time. Required.
    pub end_time: Timestamp,
    /// Interval. Optional.
    pub interval: Option<IntervalDetails>,
    /// Filters: 1 to 5 items. Required.
    pub filters: Vec<FilterV2>,
    /// Groupings: at most 4 items. Optional.
    pub groupings: Option<Vec<String>>,
    /// Metrics. Required.
    pub metrics: Vec<MetricV2>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
}

/// The output of [`GetMetricDataV2`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMetricDataV2Output {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Metric results. The items of the page.
    #[items]
    pub metric_results: Option<Vec<MetricResultV2>>,
}

/// List metrics.
///
/// `GET /metrics/definitions/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListMetrics.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::ListMetrics;
///
/// let operation = ListMetrics::builder()
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
    uri = "/metrics/definitions/{InstanceId}",
    output = ListMetricsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListMetrics {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Type: one of [`MetricType`]. Optional.
    #[query]
    pub r#type: Option<MetricType>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListMetrics`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListMetricsOutput {
    /// Metric summary list. The items of the page.
    #[items]
    pub metric_summary_list: Vec<MetricSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search metrics.
///
/// `POST /search-metrics`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchMetrics.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::SearchMetrics;
///
/// let operation = SearchMetrics::builder()
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
    uri = "/search-metrics",
    output = SearchMetricsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchMetrics {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<MetricSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<MetricSearchCriteria>,
}

/// The output of [`SearchMetrics`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchMetricsOutput {
    /// Metrics. The items of the page.
    #[items]
    pub metrics: Option<Vec<MetricDefinition>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update metric content.
///
/// `POST /metrics/definitions/{InstanceId}/{MetricId}/content`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateMetricContent.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::UpdateMetricContent;
///
/// let operation = UpdateMetricContent::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .metric_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/metrics/definitions/{InstanceId}/{MetricId}/content",
    output = UpdateMetricContentOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateMetricContent {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Metric id: 1 to 150 characters. Required.
    #[label]
    pub metric_id: String,
    /// Metric calculation. Optional.
    pub metric_calculation: Option<MetricCalculation>,
    /// Unit: one of [`MetricUnit`]. Optional.
    pub unit: Option<MetricUnit>,
    /// Positive trend indicator: one of [`TrendIndicator`]. Optional.
    pub positive_trend_indicator: Option<TrendIndicator>,
}

/// The output of [`UpdateMetricContent`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateMetricContentOutput {}

/// Update metric metadata.
///
/// `POST /metrics/definitions/{InstanceId}/{MetricId}/metadata`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateMetricMetadata.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`DuplicateResourceException`], [`AccessDeniedException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::metrics::UpdateMetricMetadata;
///
/// let operation = UpdateMetricMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .metric_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/metrics/definitions/{InstanceId}/{MetricId}/metadata",
    output = UpdateMetricMetadataOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           DuplicateResourceException, AccessDeniedException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateMetricMetadata {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Metric id: 1 to 150 characters. Required.
    #[label]
    pub metric_id: String,
    /// Name: 1 to 128 characters. Optional.
    pub name: Option<String>,
    /// Description: at most 500 characters. Optional.
    pub description: Option<String>,
}

/// The output of [`UpdateMetricMetadata`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateMetricMetadataOutput {}

/// Metric calculation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricCalculation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricCalculation {
    /// Calculation components: 1 to 5 items. Required.
    pub calculation_components: Vec<CalculationComponent>,
    /// Calculation: 1 to 1024 characters. Required.
    pub calculation: String,
}

/// Calculation component.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CalculationComponent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CalculationComponent {
    /// Alias: 1 to 128 characters. Required.
    pub alias: String,
    /// Metric name: 1 to 128 characters. Optional.
    pub metric_name: Option<String>,
    /// Metric id: 1 to 150 characters. Optional.
    pub metric_id: Option<String>,
    /// Metric filters: at most 5 items. Optional.
    pub metric_filters: Option<Vec<MetricFilter>>,
}

/// Metric filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricFilter {
    /// Metric filter key: 1 to 100 characters. Required.
    pub metric_filter_key: String,
    /// Negate. Optional.
    pub negate: Option<bool>,
    /// Number condition. Optional.
    pub number_condition: Option<MetricFilterNumberCondition>,
    /// String condition. Optional.
    pub string_condition: Option<MetricFilterStringCondition>,
    /// Boolean condition. Optional.
    pub boolean_condition: Option<MetricFilterBooleanCondition>,
}

/// Metric filter number condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricFilterNumberCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricFilterNumberCondition {
    /// Comparison: one of [`MetricFilterNumberConditionComparison`]. Required.
    pub comparison: MetricFilterNumberConditionComparison,
    /// Values: 1 to 10 items. Required.
    pub values: Vec<f64>,
}

/// Metric filter number condition comparison.
///
/// One of `LESSER`, `LESSER_OR_EQUAL`, `GREATER`, `GREATER_OR_EQUAL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricFilterNumberConditionComparison {
    /// `LESSER`.
    Lesser,
    /// `LESSER_OR_EQUAL`.
    LesserOrEqual,
    /// `GREATER`.
    Greater,
    /// `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric filter string condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricFilterStringCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricFilterStringCondition {
    /// Comparison: one of [`MetricFilterStringConditionComparison`]. Required.
    pub comparison: MetricFilterStringConditionComparison,
    /// Values: 1 to 10 items. Required.
    pub values: Vec<String>,
}

/// Metric filter string condition comparison.
///
/// One of `MATCHES_ANY`, `MATCHES_NONE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricFilterStringConditionComparison {
    /// `MATCHES_ANY`.
    MatchesAny,
    /// `MATCHES_NONE`.
    MatchesNone,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric filter boolean condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricFilterBooleanCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricFilterBooleanCondition {
    /// Comparison: one of [`MetricFilterBooleanConditionComparison`]. Required.
    pub comparison: MetricFilterBooleanConditionComparison,
}

/// Metric filter boolean condition comparison.
///
/// One of `IS_TRUE`, `IS_FALSE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricFilterBooleanConditionComparison {
    /// `IS_TRUE`.
    IsTrue,
    /// `IS_FALSE`.
    IsFalse,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric unit.
///
/// One of `INTEGER`, `DOUBLE`, `PERCENT`, `SECONDS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricUnit {
    /// `INTEGER`.
    Integer,
    /// `DOUBLE`.
    Double,
    /// `PERCENT`.
    Percent,
    /// `SECONDS`.
    Seconds,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric status.
///
/// One of `PUBLISHED`, `SAVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Trend indicator.
///
/// One of `POSITIVE`, `NEGATIVE`, `NEUTRAL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TrendIndicator {
    /// `POSITIVE`.
    Positive,
    /// `NEGATIVE`.
    Negative,
    /// `NEUTRAL`.
    Neutral,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric definition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricDefinition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricDefinition {
    /// ARN. Always present.
    pub arn: String,
    /// Id: 1 to 150 characters. Always present.
    pub id: String,
    /// Name: 1 to 128 characters. Always present.
    pub name: String,
    /// Description: at most 500 characters.
    pub description: Option<String>,
    /// Metric calculation.
    pub metric_calculation: Option<MetricCalculation>,
    /// Creation method: one of [`MetricCreationMethod`].
    pub creation_method: Option<MetricCreationMethod>,
    /// Status: one of [`MetricStatus`].
    pub status: Option<MetricStatus>,
    /// Type: one of [`MetricType`]. Always present.
    pub r#type: MetricType,
    /// Unit: one of [`MetricUnit`]. Always present.
    pub unit: MetricUnit,
    /// Positive trend indicator: one of [`TrendIndicator`].
    pub positive_trend_indicator: Option<TrendIndicator>,
    /// Groupings. Always present.
    pub groupings: Vec<String>,
    /// Filters. Always present.
    pub filters: Vec<AvailableFilter>,
    /// Effective time.
    pub effective_time: Option<Timestamp>,
    /// Refresh rate.
    pub refresh_rate: Option<i64>,
    /// Category: 1 to 100 characters. Always present.
    pub category: String,
    /// Supported stats.
    pub supported_stats: Option<Vec<String>>,
    /// Default stat: 1 to 50 characters.
    pub default_stat: Option<String>,
    /// Supports preaggregate calculation. Always present.
    pub supports_preaggregate_calculation: bool,
    /// Supports custom calculation. Always present.
    pub supports_custom_calculation: bool,
    /// Primary event source: 1 to 100 characters.
    pub primary_event_source: Option<String>,
    /// Primary event source effective timestamp type: 1 to 100 characters.
    pub primary_event_source_effective_timestamp_type: Option<String>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Created user.
    pub created_user: Option<CreatedByInfo>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified user.
    pub last_modified_user: Option<CreatedByInfo>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Metric creation method.
///
/// One of `SERVICE_LEVEL_BUILDER`, `METRIC_BUILDER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricCreationMethod {
    /// `SERVICE_LEVEL_BUILDER`.
    ServiceLevelBuilder,
    /// `METRIC_BUILDER`.
    MetricBuilder,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric type.
///
/// One of `AWS_MANAGED`, `CUSTOMER_MANAGED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MetricType {
    /// `AWS_MANAGED`.
    AwsManaged,
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Available filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AvailableFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AvailableFilter {
    /// Id: 1 to 100 characters.
    pub id: Option<String>,
    /// Type: one of [`AvailableFilterType`].
    pub r#type: Option<AvailableFilterType>,
}

/// Available filter type.
///
/// One of `METRIC_LEVEL`, `RESOURCE_LEVEL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AvailableFilterType {
    /// `METRIC_LEVEL`.
    MetricLevel,
    /// `RESOURCE_LEVEL`.
    ResourceLevel,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Created by info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatedByInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CreatedByInfo {
    /// Connect user ARN.
    ConnectUserArn(String),
    /// AWS identity ARN.
    #[wire("AWSIdentityArn")]
    AwsIdentityArn(String),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Contact metric info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactMetricInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactMetricInfo {
    /// Name: one of [`ContactMetricName`]. Required.
    pub name: ContactMetricName,
}

/// Contact metric name.
///
/// One of `ESTIMATED_WAIT_TIME`, `POSITION_IN_QUEUE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactMetricName {
    /// `ESTIMATED_WAIT_TIME`.
    EstimatedWaitTime,
    /// `POSITION_IN_QUEUE`.
    PositionInQueue,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact metric result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactMetricResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactMetricResult {
    /// Name: one of [`ContactMetricName`]. Always present.
    pub name: ContactMetricName,
    /// Value. Always present.
    pub value: ContactMetricValue,
}

/// Contact metric value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactMetricValue.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactMetricValue {
    /// Number.
    Number(f64),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Filters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Filters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Filters {
    /// Queues: 1 to 100 items. Optional.
    pub queues: Option<Vec<String>>,
    /// Channels: at most 4 items; each one of [`Channel`]. Optional.
    pub channels: Option<Vec<Channel>>,
    /// Routing profiles: 1 to 100 items. Optional.
    pub routing_profiles: Option<Vec<String>>,
    /// Routing step expressions: at most 50 items; each 1 to 3000 characters. Optional.
    pub routing_step_expressions: Option<Vec<String>>,
    /// Agent statuses. Optional.
    pub agent_statuses: Option<Vec<String>>,
    /// Subtypes: at most 10 items; each 1 to 100 characters. Optional.
    pub subtypes: Option<Vec<String>>,
    /// Validation test types: at most 10 items. Optional.
    pub validation_test_types: Option<Vec<String>>,
}

/// Grouping.
///
/// One of `QUEUE`, `CHANNEL`, `ROUTING_PROFILE`, `ROUTING_STEP_EXPRESSION`, `AGENT_STATUS`,
/// `SUBTYPE`, `VALIDATION_TEST_TYPE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Grouping {
    /// `QUEUE`.
    Queue,
    /// `CHANNEL`.
    Channel,
    /// `ROUTING_PROFILE`.
    RoutingProfile,
    /// `ROUTING_STEP_EXPRESSION`.
    RoutingStepExpression,
    /// `AGENT_STATUS`.
    AgentStatus,
    /// `SUBTYPE`.
    Subtype,
    /// `VALIDATION_TEST_TYPE`.
    ValidationTestType,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Current metric.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CurrentMetric.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CurrentMetric {
    /// Name: one of [`CurrentMetricName`]. Optional.
    pub name: Option<CurrentMetricName>,
    /// Metric id. Optional.
    pub metric_id: Option<String>,
    /// Unit: one of [`Unit`]. Optional.
    pub unit: Option<Unit>,
}

/// Current metric name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CurrentMetricName {
    /// `AGENTS_ONLINE`.
    AgentsOnline,
    /// `AGENTS_AVAILABLE`.
    AgentsAvailable,
    /// `AGENTS_ON_CALL`.
    AgentsOnCall,
    /// `AGENTS_NON_PRODUCTIVE`.
    AgentsNonProductive,
    /// `AGENTS_AFTER_CONTACT_WORK`.
    AgentsAfterContactWork,
    /// `AGENTS_ERROR`.
    AgentsError,
    /// `AGENTS_STAFFED`.
    AgentsStaffed,
    /// `CONTACTS_IN_QUEUE`.
    ContactsInQueue,
    /// `OLDEST_CONTACT_AGE`.
    OldestContactAge,
    /// `CONTACTS_SCHEDULED`.
    ContactsScheduled,
    /// `AGENTS_ON_CONTACT`.
    AgentsOnContact,
    /// `SLOTS_ACTIVE`.
    SlotsActive,
    /// `SLOTS_AVAILABLE`.
    SlotsAvailable,
    /// `ESTIMATED_WAIT_TIME`.
    EstimatedWaitTime,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Unit.
///
/// One of `SECONDS`, `COUNT`, `PERCENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Unit {
    /// `SECONDS`.
    Seconds,
    /// `COUNT`.
    Count,
    /// `PERCENT`.
    Percent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Current metric sort criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CurrentMetricSortCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CurrentMetricSortCriteria {
    /// Sort by metric: one of [`CurrentMetricName`]. Optional.
    pub sort_by_metric: Option<CurrentMetricName>,
    /// Sort order: one of [`SortOrder`]. Optional.
    pub sort_order: Option<SortOrder>,
}

/// Current metric result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CurrentMetricResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CurrentMetricResult {
    /// Dimensions.
    pub dimensions: Option<Dimensions>,
    /// Collections.
    pub collections: Option<Vec<CurrentMetricData>>,
}

/// Dimensions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Dimensions.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Dimensions {
    /// Queue.
    pub queue: Option<QueueReference>,
    /// Channel: one of [`Channel`].
    pub channel: Option<Channel>,
    /// Routing profile.
    pub routing_profile: Option<RoutingProfileReference>,
    /// Routing step expression: 1 to 3000 characters.
    pub routing_step_expression: Option<String>,
    /// Agent status.
    pub agent_status: Option<AgentStatusIdentifier>,
    /// Subtype: 1 to 100 characters.
    pub subtype: Option<String>,
    /// Validation test type.
    pub validation_test_type: Option<String>,
}

/// Queue reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueReference {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Routing profile reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingProfileReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingProfileReference {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Agent status identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusIdentifier {
    /// ARN.
    pub arn: Option<String>,
    /// Id.
    pub id: Option<String>,
}

/// Current metric data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CurrentMetricData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CurrentMetricData {
    /// Metric.
    pub metric: Option<CurrentMetric>,
    /// Value.
    pub value: Option<f64>,
}

/// User data filters.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserDataFilters.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserDataFilters {
    /// Queues: 1 to 100 items. Optional.
    pub queues: Option<Vec<String>>,
    /// Contact filter. Optional.
    pub contact_filter: Option<ContactFilter>,
    /// Routing profiles: 1 to 100 items. Optional.
    pub routing_profiles: Option<Vec<String>>,
    /// Agents: 1 to 100 items. Optional.
    pub agents: Option<Vec<String>>,
    /// User hierarchy groups: exactly 1 item. Optional.
    pub user_hierarchy_groups: Option<Vec<String>>,
}

/// Contact filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFilter {
    /// Contact states: at most 9 items; each one of [`ContactState`]. Optional.
    pub contact_states: Option<Vec<ContactState>>,
}

/// Contact state.
///
/// One of `INCOMING`, `PENDING`, `CONNECTING`, `CONNECTED`, `CONNECTED_ONHOLD`, `MISSED`, `ERROR`,
/// `ENDED`, `REJECTED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactState {
    /// `INCOMING`.
    Incoming,
    /// `PENDING`.
    Pending,
    /// `CONNECTING`.
    Connecting,
    /// `CONNECTED`.
    Connected,
    /// `CONNECTED_ONHOLD`.
    ConnectedOnhold,
    /// `MISSED`.
    Missed,
    /// `ERROR`.
    Error,
    /// `ENDED`.
    Ended,
    /// `REJECTED`.
    Rejected,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// User data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserData {
    /// User.
    pub user: Option<UserReference>,
    /// Routing profile.
    pub routing_profile: Option<RoutingProfileReference>,
    /// Hierarchy path.
    pub hierarchy_path: Option<HierarchyPathReference>,
    /// Status.
    pub status: Option<AgentStatusReference>,
    /// Available slots by channel: keys one of [`Channel`]; values at least 0.
    pub available_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// Max slots by channel: keys one of [`Channel`]; values at least 0.
    pub max_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// Active slots by channel: keys one of [`Channel`]; values at least 0.
    pub active_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// Contacts.
    pub contacts: Option<Vec<AgentContactReference>>,
    /// Next status: 1 to 127 characters.
    pub next_status: Option<String>,
}

/// User reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserReference {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Hierarchy path reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyPathReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyPathReference {
    /// Level one.
    pub level_one: Option<HierarchyGroupSummaryReference>,
    /// Level two.
    pub level_two: Option<HierarchyGroupSummaryReference>,
    /// Level three.
    pub level_three: Option<HierarchyGroupSummaryReference>,
    /// Level four.
    pub level_four: Option<HierarchyGroupSummaryReference>,
    /// Level five.
    pub level_five: Option<HierarchyGroupSummaryReference>,
}

/// Hierarchy group summary reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyGroupSummaryReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyGroupSummaryReference {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Agent status reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusReference {
    /// Status start timestamp.
    pub status_start_timestamp: Option<Timestamp>,
    /// Status ARN.
    pub status_arn: Option<String>,
    /// Status name: 1 to 127 characters.
    pub status_name: Option<String>,
}

/// Agent contact reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentContactReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentContactReference {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Channel: one of [`Channel`].
    pub channel: Option<Channel>,
    /// Initiation method: one of [`ContactInitiationMethod`].
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Agent contact state: one of [`ContactState`].
    pub agent_contact_state: Option<ContactState>,
    /// State start timestamp.
    pub state_start_timestamp: Option<Timestamp>,
    /// Connected to agent timestamp.
    pub connected_to_agent_timestamp: Option<Timestamp>,
    /// Queue.
    pub queue: Option<QueueReference>,
}

/// Historical metric.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HistoricalMetric.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HistoricalMetric {
    /// Name: one of [`HistoricalMetricName`]. Optional.
    pub name: Option<HistoricalMetricName>,
    /// Threshold. Optional.
    pub threshold: Option<Threshold>,
    /// Statistic: one of [`Statistic`]. Optional.
    pub statistic: Option<Statistic>,
    /// Unit: one of [`Unit`]. Optional.
    pub unit: Option<Unit>,
}

/// Historical metric name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum HistoricalMetricName {
    /// `CONTACTS_QUEUED`.
    ContactsQueued,
    /// `CONTACTS_HANDLED`.
    ContactsHandled,
    /// `CONTACTS_ABANDONED`.
    ContactsAbandoned,
    /// `CONTACTS_CONSULTED`.
    ContactsConsulted,
    /// `CONTACTS_AGENT_HUNG_UP_FIRST`.
    ContactsAgentHungUpFirst,
    /// `CONTACTS_HANDLED_INCOMING`.
    ContactsHandledIncoming,
    /// `CONTACTS_HANDLED_OUTBOUND`.
    ContactsHandledOutbound,
    /// `CONTACTS_HOLD_ABANDONS`.
    ContactsHoldAbandons,
    /// `CONTACTS_TRANSFERRED_IN`.
    ContactsTransferredIn,
    /// `CONTACTS_TRANSFERRED_OUT`.
    ContactsTransferredOut,
    /// `CONTACTS_TRANSFERRED_IN_FROM_QUEUE`.
    ContactsTransferredInFromQueue,
    /// `CONTACTS_TRANSFERRED_OUT_FROM_QUEUE`.
    ContactsTransferredOutFromQueue,
    /// `CONTACTS_MISSED`.
    ContactsMissed,
    /// `CALLBACK_CONTACTS_HANDLED`.
    CallbackContactsHandled,
    /// `API_CONTACTS_HANDLED`.
    ApiContactsHandled,
    /// `OCCUPANCY`.
    Occupancy,
    /// `HANDLE_TIME`.
    HandleTime,
    /// `AFTER_CONTACT_WORK_TIME`.
    AfterContactWorkTime,
    /// `QUEUED_TIME`.
    QueuedTime,
    /// `ABANDON_TIME`.
    AbandonTime,
    /// `QUEUE_ANSWER_TIME`.
    QueueAnswerTime,
    /// `HOLD_TIME`.
    HoldTime,
    /// `INTERACTION_TIME`.
    InteractionTime,
    /// `INTERACTION_AND_HOLD_TIME`.
    InteractionAndHoldTime,
    /// `SERVICE_LEVEL`.
    ServiceLevel,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Threshold.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Threshold.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Threshold {
    /// Comparison: one of [`Comparison`]. Optional.
    pub comparison: Option<Comparison>,
    /// Threshold value. Optional.
    pub threshold_value: Option<f64>,
}

/// Comparison.
///
/// One of `LT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Comparison {
    /// `LT`.
    Lt,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Statistic.
///
/// One of `SUM`, `MAX`, `AVG`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Statistic {
    /// `SUM`.
    Sum,
    /// `MAX`.
    Max,
    /// `AVG`.
    Avg,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Historical metric result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HistoricalMetricResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HistoricalMetricResult {
    /// Dimensions.
    pub dimensions: Option<Dimensions>,
    /// Collections.
    pub collections: Option<Vec<HistoricalMetricData>>,
}

/// Historical metric data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HistoricalMetricData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HistoricalMetricData {
    /// Metric.
    pub metric: Option<HistoricalMetric>,
    /// Value.
    pub value: Option<f64>,
}

/// Interval details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_IntervalDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct IntervalDetails {
    /// Time zone. Optional.
    pub time_zone: Option<String>,
    /// Interval period: one of [`IntervalPeriod`]. Optional.
    pub interval_period: Option<IntervalPeriod>,
}

/// Interval period.
///
/// One of `FIFTEEN_MIN`, `THIRTY_MIN`, `HOUR`, `DAY`, `WEEK`, `TOTAL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum IntervalPeriod {
    /// `FIFTEEN_MIN`.
    FifteenMin,
    /// `THIRTY_MIN`.
    ThirtyMin,
    /// `HOUR`.
    Hour,
    /// `DAY`.
    Day,
    /// `WEEK`.
    Week,
    /// `TOTAL`.
    Total,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Filter v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FilterV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FilterV2 {
    /// Filter key: the ARN or the id; 1 to 250 characters. Optional.
    pub filter_key: Option<String>,
    /// Filter values: 1 to 100 items; each the ARN or the id, 1 to 250 characters. Optional.
    pub filter_values: Option<Vec<String>>,
    /// String condition. Optional.
    pub string_condition: Option<FilterV2StringCondition>,
}

/// Filter v2 string condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FilterV2StringCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FilterV2StringCondition {
    /// Comparison: one of [`FilterV2StringConditionComparisonOperator`]. Optional.
    pub comparison: Option<FilterV2StringConditionComparisonOperator>,
}

/// Filter v2 string condition comparison operator.
///
/// One of `NOT_EXISTS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FilterV2StringConditionComparisonOperator {
    /// `NOT_EXISTS`.
    NotExists,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Metric v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricV2 {
    /// Name. Optional.
    pub name: Option<String>,
    /// Threshold: at most 1 item. Optional.
    pub threshold: Option<Vec<ThresholdV2>>,
    /// Metric id: 1 to 150 characters. Optional.
    pub metric_id: Option<String>,
    /// Metric filters: at most 2 items. Optional.
    pub metric_filters: Option<Vec<MetricFilterV2>>,
}

/// Threshold v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ThresholdV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ThresholdV2 {
    /// Comparison: the ARN or the id; 1 to 250 characters. Optional.
    pub comparison: Option<String>,
    /// Threshold value. Optional.
    pub threshold_value: Option<f64>,
}

/// Metric filter v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricFilterV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricFilterV2 {
    /// Metric filter key. Optional.
    pub metric_filter_key: Option<String>,
    /// Metric filter values: 1 to 10 items. Optional.
    pub metric_filter_values: Option<Vec<String>>,
    /// Negate. Optional.
    pub negate: Option<bool>,
}

/// Metric result v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricResultV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricResultV2 {
    /// Dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// Metric interval.
    pub metric_interval: Option<MetricInterval>,
    /// Collections.
    pub collections: Option<Vec<MetricDataV2>>,
}

/// Metric interval.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricInterval.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricInterval {
    /// Interval: one of [`IntervalPeriod`].
    pub interval: Option<IntervalPeriod>,
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
}

/// Metric data v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricDataV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricDataV2 {
    /// Metric.
    pub metric: Option<MetricV2>,
    /// Value.
    pub value: Option<f64>,
}

/// Metric summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricSummary {
    /// ARN. Always present.
    pub arn: String,
    /// Id: 1 to 150 characters. Always present.
    pub id: String,
    /// Name: 1 to 128 characters. Always present.
    pub name: String,
    /// Status: one of [`MetricStatus`]. Always present.
    pub status: MetricStatus,
    /// Type: one of [`MetricType`]. Always present.
    pub r#type: MetricType,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
}

/// Metric search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Metric search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MetricSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MetricSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<MetricSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<MetricSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// Boolean condition. Optional.
    pub boolean_condition: Option<BooleanCondition>,
}
