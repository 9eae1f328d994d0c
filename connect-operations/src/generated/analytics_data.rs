// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Analytics data.

use connect_runtime::{ConnectShape, connect_operation};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// Associate analytics data set.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateAnalyticsDataSet.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters.
    pub data_set_id: String,
    /// Target account id.
    pub target_account_id: Option<String>,
}

/// What [`AssociateAnalyticsDataSet`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchAssociateAnalyticsDataSet.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data set ids: each 1 to 255 characters.
    pub data_set_ids: Vec<String>,
    /// Target account id.
    pub target_account_id: Option<String>,
}

/// What [`BatchAssociateAnalyticsDataSet`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDisassociateAnalyticsDataSet.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data set ids: each 1 to 255 characters.
    pub data_set_ids: Vec<String>,
    /// Target account id.
    pub target_account_id: Option<String>,
}

/// What [`BatchDisassociateAnalyticsDataSet`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateAnalyticsDataSet.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters.
    pub data_set_id: String,
    /// Target account id.
    pub target_account_id: Option<String>,
}

/// List analytics data associations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAnalyticsDataAssociations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data set id: 1 to 255 characters.
    #[query("DataSetId")]
    pub data_set_id: Option<String>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListAnalyticsDataAssociations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataAssociationsOutput {
    /// Results.
    #[items]
    pub results: Option<Vec<AnalyticsDataAssociationResult>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List analytics data lake data sets.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAnalyticsDataLakeDataSets.html)
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

/// What [`ListAnalyticsDataLakeDataSets`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAnalyticsDataLakeDataSetsOutput {
    /// Results.
    #[items]
    pub results: Option<Vec<AnalyticsDataSetsResult>>,
    /// The token of the next page, if there is one.
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
