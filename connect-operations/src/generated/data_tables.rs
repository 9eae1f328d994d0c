// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Data tables.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, ConflictException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ControlPlaneAttributeFilter, StringComparisonType,
    StringCondition, TagCondition,
};

/// Batch create data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValue.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/create",
    output = BatchCreateDataTableValueOutput,
    errors(InvalidRequestException, ConflictException, DuplicateResourceException,
           ResourceNotFoundException, InternalServiceException, ThrottlingException,
           AccessDeniedException, InvalidParameterException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Values: at least 1 item.
    pub values: Vec<DataTableValue>,
}

/// What [`BatchCreateDataTableValue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueOutput {
    /// Successful.
    pub successful: Vec<BatchCreateDataTableValueSuccessResult>,
    /// Failed.
    pub failed: Vec<BatchCreateDataTableValueFailureResult>,
}

/// Batch delete data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValue.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/delete",
    output = BatchDeleteDataTableValueOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Values.
    pub values: Vec<DataTableDeleteValueIdentifier>,
}

/// What [`BatchDeleteDataTableValue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueOutput {
    /// Successful.
    pub successful: Vec<BatchDeleteDataTableValueSuccessResult>,
    /// Failed.
    pub failed: Vec<BatchDeleteDataTableValueFailureResult>,
}

/// Batch describe data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValue.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/describe",
    output = BatchDescribeDataTableValueOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Values.
    pub values: Vec<DataTableValueIdentifier>,
}

/// What [`BatchDescribeDataTableValue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValueOutput {
    /// Successful.
    pub successful: Vec<BatchDescribeDataTableValueSuccessResult>,
    /// Failed.
    pub failed: Vec<BatchDescribeDataTableValueFailureResult>,
}

/// Batch update data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValue.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/update",
    output = BatchUpdateDataTableValueOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValue {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Values: at least 1 item.
    pub values: Vec<DataTableValue>,
}

/// What [`BatchUpdateDataTableValue`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueOutput {
    /// Successful.
    pub successful: Vec<BatchUpdateDataTableValueSuccessResult>,
    /// Failed.
    pub failed: Vec<BatchUpdateDataTableValueFailureResult>,
}

/// Create data table.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTable.html)
#[connect_operation(
    method = PUT,
    uri = "/data-tables/{InstanceId}",
    output = CreateDataTableOutput,
    errors(InvalidRequestException, ConflictException, DuplicateResourceException,
           ResourceNotFoundException, InternalServiceException, ThrottlingException,
           AccessDeniedException, InvalidParameterException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTable {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Time zone.
    pub time_zone: String,
    /// Value lock level.
    pub value_lock_level: DataTableLockLevel,
    /// Status.
    pub status: DataTableStatus,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateDataTable`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTableOutput {
    /// Id: 1 to 256 characters.
    pub id: String,
    /// ARN.
    pub arn: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Create data table attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTableAttribute.html)
#[connect_operation(
    method = PUT,
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes",
    output = CreateDataTableAttributeOutput,
    errors(InvalidRequestException, ConflictException, DuplicateResourceException,
           ResourceNotFoundException, InternalServiceException, ThrottlingException,
           AccessDeniedException, InvalidParameterException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTableAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Value type.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
    /// Validation.
    pub validation: Option<Validation>,
}

/// What [`CreateDataTableAttribute`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTableAttributeOutput {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: Option<String>,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Delete data table.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTable.html)
#[connect_operation(
    method = DELETE,
    uri = "/data-tables/{InstanceId}/{DataTableId}",
    output = DeleteDataTableOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTable {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
}

/// What [`DeleteDataTable`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTableOutput {}

/// Delete data table attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTableAttribute.html)
#[connect_operation(
    method = DELETE,
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}",
    output = DeleteDataTableAttributeOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTableAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[label]
    pub attribute_name: String,
}

/// What [`DeleteDataTableAttribute`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTableAttributeOutput {
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Describe data table.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTable.html)
#[connect_operation(
    method = GET,
    uri = "/data-tables/{InstanceId}/{DataTableId}",
    output = DescribeDataTableOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTable {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
}

/// What [`DescribeDataTable`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTableOutput {
    /// Data table.
    pub data_table: DataTable,
}

/// Describe data table attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTableAttribute.html)
#[connect_operation(
    method = GET,
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}",
    output = DescribeDataTableAttributeOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTableAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[label]
    pub attribute_name: String,
}

/// What [`DescribeDataTableAttribute`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTableAttributeOutput {
    /// Attribute.
    pub attribute: DataTableAttribute,
}

/// Evaluate data table values.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluateDataTableValues.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/evaluate",
    output = EvaluateDataTableValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluateDataTableValues {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Values.
    pub values: Vec<DataTableValueEvaluationSet>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`EvaluateDataTableValues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluateDataTableValuesOutput {
    /// Values.
    #[items]
    pub values: Vec<DataTableEvaluatedValue>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List data table attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableAttributes.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes",
    output = ListDataTableAttributesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableAttributes {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Attribute ids: each 1 to 256 characters.
    pub attribute_ids: Option<Vec<String>>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListDataTableAttributes`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableAttributesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Attributes.
    #[items]
    pub attributes: Vec<DataTableAttribute>,
}

/// List data table primary values.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTablePrimaryValues.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/list-primary",
    output = ListDataTablePrimaryValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablePrimaryValues {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Record ids: each 1 to 256 characters.
    pub record_ids: Option<Vec<String>>,
    /// Primary attribute values.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValueFilter>>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListDataTablePrimaryValues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablePrimaryValuesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Primary values list.
    #[items]
    pub primary_values_list: Vec<RecordPrimaryValue>,
}

/// List data table values.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableValues.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/list",
    output = ListDataTableValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableValues {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Record ids: each 1 to 256 characters.
    pub record_ids: Option<Vec<String>>,
    /// Primary attribute values.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValueFilter>>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListDataTableValues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableValuesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Values.
    #[items]
    pub values: Vec<DataTableValueSummary>,
}

/// List data tables.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTables.html)
#[connect_operation(
    method = GET,
    uri = "/data-tables/{InstanceId}",
    output = ListDataTablesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTables {
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

/// What [`ListDataTables`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Data table summary list.
    #[items]
    pub data_table_summary_list: Vec<DataTableSummary>,
}

/// Search data tables.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchDataTables.html)
#[connect_operation(
    method = POST,
    uri = "/search-data-tables",
    output = SearchDataTablesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchDataTables {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<DataTableSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<DataTableSearchCriteria>,
}

/// What [`SearchDataTables`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchDataTablesOutput {
    /// Data tables.
    #[items]
    pub data_tables: Option<Vec<DataTable>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update data table attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableAttribute.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}",
    output = UpdateDataTableAttributeOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, LimitExceededException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableAttribute {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[label]
    pub attribute_name: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Value type.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
    /// Validation.
    pub validation: Option<Validation>,
}

/// What [`UpdateDataTableAttribute`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableAttributeOutput {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Update data table metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableMetadata.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}",
    output = UpdateDataTableMetadataOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, DuplicateResourceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableMetadata {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Value lock level.
    pub value_lock_level: DataTableLockLevel,
    /// Time zone.
    pub time_zone: String,
}

/// What [`UpdateDataTableMetadata`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableMetadataOutput {
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Update data table primary values.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTablePrimaryValues.html)
#[connect_operation(
    method = POST,
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/update-primary",
    output = UpdateDataTablePrimaryValuesOutput,
    errors(InvalidRequestException, ConflictException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTablePrimaryValues {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters.
    #[label]
    pub data_table_id: String,
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// New primary values.
    pub new_primary_values: Vec<PrimaryValue>,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// What [`UpdateDataTablePrimaryValues`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTablePrimaryValuesOutput {
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValue {
    /// Primary values.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Value.
    pub value: String,
    /// Lock version.
    pub lock_version: Option<DataTableLockVersion>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Primary value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryValue {
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Value.
    pub value: String,
}

/// Data table lock version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableLockVersion.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableLockVersion {
    /// Data table.
    pub data_table: Option<String>,
    /// Attribute.
    pub attribute: Option<String>,
    /// Primary values.
    pub primary_values: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Batch create data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueSuccessResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Record id: 1 to 256 characters.
    pub record_id: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Batch create data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueFailureResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Message.
    pub message: String,
}

/// Data table delete value identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableDeleteValueIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableDeleteValueIdentifier {
    /// Primary values.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Batch delete data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueSuccessResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Batch delete data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueFailureResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Message.
    pub message: String,
}

/// Data table value identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValueIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValueIdentifier {
    /// Primary values.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
}

/// Batch describe data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValueSuccessResult {
    /// Record id: 1 to 256 characters.
    pub record_id: String,
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: String,
    /// Primary values.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Value.
    pub value: Option<String>,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Primary value response.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryValueResponse.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryValueResponse {
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: Option<String>,
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Batch describe data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValueFailureResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Message.
    pub message: String,
}

/// Batch update data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueSuccessResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Lock version.
    pub lock_version: DataTableLockVersion,
}

/// Batch update data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueFailureResult {
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Message.
    pub message: String,
}

/// Data table lock level.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DataTableLockLevel {
    /// `NONE`.
    None,
    /// `DATA_TABLE`.
    DataTable,
    /// `PRIMARY_VALUE`.
    PrimaryValue,
    /// `ATTRIBUTE`.
    Attribute,
    /// `VALUE`.
    Value,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Data table status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DataTableStatus {
    /// `PUBLISHED`.
    Published,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Data table attribute value type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DataTableAttributeValueType {
    /// `TEXT`.
    Text,
    /// `NUMBER`.
    Number,
    /// `BOOLEAN`.
    Boolean,
    /// `TEXT_LIST`.
    TextList,
    /// `NUMBER_LIST`.
    NumberList,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Validation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Validation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Validation {
    /// Min length: 0 to 1000.
    pub min_length: Option<i32>,
    /// Max length: 0 to 1000.
    pub max_length: Option<i32>,
    /// Min values: 0 to 100.
    pub min_values: Option<i32>,
    /// Max values: 0 to 100.
    pub max_values: Option<i32>,
    /// Ignore case.
    pub ignore_case: Option<bool>,
    /// Minimum.
    pub minimum: Option<f64>,
    /// Maximum.
    pub maximum: Option<f64>,
    /// Exclusive minimum.
    pub exclusive_minimum: Option<f64>,
    /// Exclusive maximum.
    pub exclusive_maximum: Option<f64>,
    /// Multiple of: at least 0.
    pub multiple_of: Option<f64>,
    /// Enum.
    pub r#enum: Option<ValidationEnum>,
}

/// Validation enum.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ValidationEnum.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ValidationEnum {
    /// Strict.
    pub strict: Option<bool>,
    /// Values.
    pub values: Option<Vec<String>>,
}

/// Data table.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTable.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTable {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Id: 1 to 256 characters.
    pub id: String,
    /// ARN.
    pub arn: String,
    /// Time zone.
    pub time_zone: String,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Value lock level.
    pub value_lock_level: Option<DataTableLockLevel>,
    /// Lock version.
    pub lock_version: Option<DataTableLockVersion>,
    /// Version: at most 128 characters.
    pub version: Option<String>,
    /// Version description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub version_description: Option<String>,
    /// Status.
    pub status: Option<DataTableStatus>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Data table attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableAttribute.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableAttribute {
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: Option<String>,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: String,
    /// Value type.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters; pattern `^[\\P{C}\r\n\t]+$`.
    pub description: Option<String>,
    /// Data table id: 1 to 256 characters.
    pub data_table_id: Option<String>,
    /// Data table ARN.
    pub data_table_arn: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
    /// Version: at most 128 characters.
    pub version: Option<String>,
    /// Lock version.
    pub lock_version: Option<DataTableLockVersion>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Validation.
    pub validation: Option<Validation>,
}

/// Data table value evaluation set.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValueEvaluationSet.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValueEvaluationSet {
    /// Primary values.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute names: each 1 to 127 characters, pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_names: Vec<String>,
}

/// Data table evaluated value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableEvaluatedValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableEvaluatedValue {
    /// Record id: 1 to 256 characters.
    pub record_id: String,
    /// Primary values.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Value type.
    pub value_type: DataTableAttributeValueType,
    /// Found.
    pub found: bool,
    /// Error.
    pub error: bool,
    /// Evaluated value.
    pub evaluated_value: String,
}

/// Primary attribute value filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeValueFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeValueFilter {
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Values.
    pub values: Vec<String>,
}

/// Record primary value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecordPrimaryValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecordPrimaryValue {
    /// Record id: 1 to 256 characters.
    pub record_id: Option<String>,
    /// Primary values.
    pub primary_values: Option<Vec<PrimaryValueResponse>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Data table value summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValueSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValueSummary {
    /// Record id: 1 to 256 characters.
    pub record_id: Option<String>,
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: Option<String>,
    /// Primary values.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub attribute_name: String,
    /// Value type.
    pub value_type: DataTableAttributeValueType,
    /// Value.
    pub value: String,
    /// Lock version.
    pub lock_version: Option<DataTableLockVersion>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Data table summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableSummary {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: Option<String>,
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Data table search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Data table search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}
