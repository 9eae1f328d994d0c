// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Analytics data.

use connect_runtime::{ConnectShape, connect_operation};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// Associate analytics data set.
///
/// `PUT /analytics-data/instance/{InstanceId}/association`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateAnalyticsDataSet.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::AssociateAnalyticsDataSet;
///
/// let operation = AssociateAnalyticsDataSet::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_set_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/analytics-data/instance/{InstanceId}/association",
    output = AssociateAnalyticsDataSetOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateAnalyticsDataSet {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters. Required.
    pub data_set_id: String,
    /// Target account id. Optional.
    pub target_account_id: Option<String>,
}

/// The output of [`AssociateAnalyticsDataSet`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateAnalyticsDataSetOutput {
    /// Data set id: 1 to 255 characters.
    pub data_set_id: Option<String>,
    /// Target account id.
    pub target_account_id: Option<String>,
    /// Resource share id.
    pub resource_share_id: Option<String>,
    /// Resource share ARN.
    pub resource_share_arn: Option<String>,
}

/// Batch associate analytics data set.
///
/// `PUT /analytics-data/instance/{InstanceId}/associations`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchAssociateAnalyticsDataSet.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::BatchAssociateAnalyticsDataSet;
///
/// let operation = BatchAssociateAnalyticsDataSet::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_set_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/analytics-data/instance/{InstanceId}/associations",
    output = BatchAssociateAnalyticsDataSetOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchAssociateAnalyticsDataSet {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data set ids: each 1 to 255 characters. Required.
    pub data_set_ids: Vec<String>,
    /// Target account id. Optional.
    pub target_account_id: Option<String>,
}

/// The output of [`BatchAssociateAnalyticsDataSet`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchAssociateAnalyticsDataSetOutput {
    /// Created.
    pub created: Option<Vec<AnalyticsDataAssociationResult>>,
    /// Errors.
    pub errors: Option<Vec<ErrorResult>>,
}

/// Batch disassociate analytics data set.
///
/// `POST /analytics-data/instance/{InstanceId}/associations`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDisassociateAnalyticsDataSet.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::BatchDisassociateAnalyticsDataSet;
///
/// let operation = BatchDisassociateAnalyticsDataSet::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_set_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/analytics-data/instance/{InstanceId}/associations",
    output = BatchDisassociateAnalyticsDataSetOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDisassociateAnalyticsDataSet {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data set ids: each 1 to 255 characters. Required.
    pub data_set_ids: Vec<String>,
    /// Target account id. Optional.
    pub target_account_id: Option<String>,
}

/// The output of [`BatchDisassociateAnalyticsDataSet`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDisassociateAnalyticsDataSetOutput {
    /// Deleted: each 1 to 255 characters.
    pub deleted: Option<Vec<String>>,
    /// Errors.
    pub errors: Option<Vec<ErrorResult>>,
}

/// Disassociate analytics data set.
///
/// `POST /analytics-data/instance/{InstanceId}/association`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateAnalyticsDataSet.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::DisassociateAnalyticsDataSet;
///
/// let operation = DisassociateAnalyticsDataSet::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_set_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/analytics-data/instance/{InstanceId}/association",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateAnalyticsDataSet {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters. Required.
    pub data_set_id: String,
    /// Target account id. Optional.
    pub target_account_id: Option<String>,
}

/// List analytics data associations.
///
/// `GET /analytics-data/instance/{InstanceId}/association`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAnalyticsDataAssociations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::ListAnalyticsDataAssociations;
///
/// let operation = ListAnalyticsDataAssociations::builder()
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
    uri = "/analytics-data/instance/{InstanceId}/association",
    output = ListAnalyticsDataAssociationsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataAssociations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters. Optional.
    #[query("DataSetId")]
    pub data_set_id: Option<String>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListAnalyticsDataAssociations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataAssociationsOutput {
    /// Results. The items of the page.
    #[items]
    pub results: Option<Vec<AnalyticsDataAssociationResult>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List analytics data lake data sets.
///
/// `GET /analytics-data/instance/{InstanceId}/datasets`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAnalyticsDataLakeDataSets.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::analytics_data::ListAnalyticsDataLakeDataSets;
///
/// let operation = ListAnalyticsDataLakeDataSets::builder()
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
    uri = "/analytics-data/instance/{InstanceId}/datasets",
    output = ListAnalyticsDataLakeDataSetsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataLakeDataSets {
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

/// The output of [`ListAnalyticsDataLakeDataSets`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataLakeDataSetsOutput {
    /// Results. The items of the page.
    #[items]
    pub results: Option<Vec<AnalyticsDataSetsResult>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Analytics data association result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnalyticsDataAssociationResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnalyticsDataAssociationResult {
    /// Data set id: 1 to 255 characters.
    pub data_set_id: Option<String>,
    /// Target account id.
    pub target_account_id: Option<String>,
    /// Resource share id.
    pub resource_share_id: Option<String>,
    /// Resource share ARN.
    pub resource_share_arn: Option<String>,
    /// Resource share status.
    pub resource_share_status: Option<String>,
}

/// Error result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ErrorResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ErrorResult {
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
}

/// Analytics data sets result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnalyticsDataSetsResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnalyticsDataSetsResult {
    /// Data set id: 1 to 255 characters.
    pub data_set_id: Option<String>,
    /// Data set name.
    pub data_set_name: Option<String>,
}
