// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/create`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{BatchCreateDataTableValue, DataTableValue};
///
/// let data_table_value = DataTableValue::builder()
///     .attribute_name("Example")
///     .value("example")
///     .build();
/// let operation = BatchCreateDataTableValue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .values([data_table_value])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Values: at least 1 item. Required.
    pub values: Vec<DataTableValue>,
}

/// The output of [`BatchCreateDataTableValue`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueOutput {
    /// Successful. Always present.
    pub successful: Vec<BatchCreateDataTableValueSuccessResult>,
    /// Failed. Always present.
    pub failed: Vec<BatchCreateDataTableValueFailureResult>,
}

/// Batch delete data table value.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/delete`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{
///     BatchDeleteDataTableValue, DataTableDeleteValueIdentifier, DataTableLockVersion,
/// };
///
/// let data_table_lock_version = DataTableLockVersion::builder().build();
/// let data_table_delete_value_identifier = DataTableDeleteValueIdentifier::builder()
///     .attribute_name("Example")
///     .lock_version(data_table_lock_version)
///     .build();
/// let operation = BatchDeleteDataTableValue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .values([data_table_delete_value_identifier])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Values. Required.
    pub values: Vec<DataTableDeleteValueIdentifier>,
}

/// The output of [`BatchDeleteDataTableValue`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueOutput {
    /// Successful. Always present.
    pub successful: Vec<BatchDeleteDataTableValueSuccessResult>,
    /// Failed. Always present.
    pub failed: Vec<BatchDeleteDataTableValueFailureResult>,
}

/// Batch describe data table value.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/describe`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{BatchDescribeDataTableValue, DataTableValueIdentifier};
///
/// let data_table_value_identifier = DataTableValueIdentifier::builder()
///     .attribute_name("Example")
///     .build();
/// let operation = BatchDescribeDataTableValue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .values([data_table_value_identifier])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Values. Required.
    pub values: Vec<DataTableValueIdentifier>,
}

/// The output of [`BatchDescribeDataTableValue`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValueOutput {
    /// Successful. Always present.
    pub successful: Vec<BatchDescribeDataTableValueSuccessResult>,
    /// Failed. Always present.
    pub failed: Vec<BatchDescribeDataTableValueFailureResult>,
}

/// Batch update data table value.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/update`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValue.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{BatchUpdateDataTableValue, DataTableValue};
///
/// let data_table_value = DataTableValue::builder()
///     .attribute_name("Example")
///     .value("example")
///     .build();
/// let operation = BatchUpdateDataTableValue::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .values([data_table_value])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Values: at least 1 item. Required.
    pub values: Vec<DataTableValue>,
}

/// The output of [`BatchUpdateDataTableValue`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueOutput {
    /// Successful. Always present.
    pub successful: Vec<BatchUpdateDataTableValueSuccessResult>,
    /// Failed. Always present.
    pub failed: Vec<BatchUpdateDataTableValueFailureResult>,
}

/// Create data table.
///
/// `PUT /data-tables/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTable.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{CreateDataTable, DataTableLockLevel, DataTableStatus};
///
/// let operation = CreateDataTable::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .time_zone("America/New_York")
///     .value_lock_level(DataTableLockLevel::None)
///     .status(DataTableStatus::Published)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub name: String,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Time zone: an IANA name, like `America/New_York`. Required.
    pub time_zone: String,
    /// Value lock level: one of [`DataTableLockLevel`]. Required.
    pub value_lock_level: DataTableLockLevel,
    /// Status: one of [`DataTableStatus`]. Required.
    pub status: DataTableStatus,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateDataTable`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTableOutput {
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// ARN. Always present.
    pub arn: String,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Create data table attribute.
///
/// `PUT /data-tables/{InstanceId}/{DataTableId}/attributes`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTableAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{CreateDataTableAttribute, DataTableAttributeValueType};
///
/// let operation = CreateDataTableAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .value_type(DataTableAttributeValueType::Text)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub name: String,
    /// Value type: one of [`DataTableAttributeValueType`]. Required.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Primary. Optional.
    pub primary: Option<bool>,
    /// Validation. Optional.
    pub validation: Option<Validation>,
}

/// The output of [`CreateDataTableAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDataTableAttributeOutput {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always present.
    pub name: String,
    /// Attribute id: 1 to 256 characters.
    pub attribute_id: Option<String>,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Delete data table.
///
/// `DELETE /data-tables/{InstanceId}/{DataTableId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTable.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::DeleteDataTable;
///
/// let operation = DeleteDataTable::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
}

/// The output of [`DeleteDataTable`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTableOutput {}

/// Delete data table attribute.
///
/// `DELETE /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTableAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::DeleteDataTableAttribute;
///
/// let operation = DeleteDataTableAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .attribute_name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    #[label]
    pub attribute_name: String,
}

/// The output of [`DeleteDataTableAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDataTableAttributeOutput {
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Describe data table.
///
/// `GET /data-tables/{InstanceId}/{DataTableId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTable.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::DescribeDataTable;
///
/// let operation = DescribeDataTable::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
}

/// The output of [`DescribeDataTable`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTableOutput {
    /// Data table. Always present.
    pub data_table: DataTable,
}

/// Describe data table attribute.
///
/// `GET /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTableAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::DescribeDataTableAttribute;
///
/// let operation = DescribeDataTableAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .attribute_name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    #[label]
    pub attribute_name: String,
}

/// The output of [`DescribeDataTableAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeDataTableAttributeOutput {
    /// Attribute. Always present.
    pub attribute: DataTableAttribute,
}

/// Evaluate data table values.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/evaluate`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluateDataTableValues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{DataTableValueEvaluationSet, EvaluateDataTableValues};
///
/// let data_table_value_evaluation_set = DataTableValueEvaluationSet::builder()
///     .attribute_names(["Example"])
///     .build();
/// let operation = EvaluateDataTableValues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .values([data_table_value_evaluation_set])
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
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/evaluate",
    output = EvaluateDataTableValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluateDataTableValues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Values. Required.
    pub values: Vec<DataTableValueEvaluationSet>,
    /// Time zone: an IANA name, like `America/New_York`. Optional.
    pub time_zone: Option<String>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`EvaluateDataTableValues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EvaluateDataTableValuesOutput {
    /// Values. The items of the page.
    #[items]
    pub values: Vec<DataTableEvaluatedValue>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List data table attributes.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/attributes`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableAttributes.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::ListDataTableAttributes;
///
/// let operation = ListDataTableAttributes::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/data-tables/{InstanceId}/{DataTableId}/attributes",
    output = ListDataTableAttributesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableAttributes {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Attribute ids: each 1 to 256 characters. Optional.
    pub attribute_ids: Option<Vec<String>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListDataTableAttributes`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableAttributesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Attributes. The items of the page.
    #[items]
    pub attributes: Vec<DataTableAttribute>,
}

/// List data table primary values.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/list-primary`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTablePrimaryValues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::ListDataTablePrimaryValues;
///
/// let operation = ListDataTablePrimaryValues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/list-primary",
    output = ListDataTablePrimaryValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablePrimaryValues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Record ids: each 1 to 256 characters. Optional.
    pub record_ids: Option<Vec<String>>,
    /// Primary attribute values. Optional.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValueFilter>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListDataTablePrimaryValues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablePrimaryValuesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Primary values list. The items of the page.
    #[items]
    pub primary_values_list: Vec<RecordPrimaryValue>,
}

/// List data table values.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableValues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::ListDataTableValues;
///
/// let operation = ListDataTableValues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/data-tables/{InstanceId}/{DataTableId}/values/list",
    output = ListDataTableValuesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableValues {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Record ids: each 1 to 256 characters. Optional.
    pub record_ids: Option<Vec<String>>,
    /// Primary attribute values. Optional.
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValueFilter>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListDataTableValues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTableValuesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Values. The items of the page.
    #[items]
    pub values: Vec<DataTableValueSummary>,
}

/// List data tables.
///
/// `GET /data-tables/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTables.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::ListDataTables;
///
/// let operation = ListDataTables::builder()
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
    uri = "/data-tables/{InstanceId}",
    output = ListDataTablesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTables {
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

/// The output of [`ListDataTables`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDataTablesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Data table summary list. The items of the page.
    #[items]
    pub data_table_summary_list: Vec<DataTableSummary>,
}

/// Search data tables.
///
/// `POST /search-data-tables`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchDataTables.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::SearchDataTables;
///
/// let operation = SearchDataTables::builder()
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
    uri = "/search-data-tables",
    output = SearchDataTablesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchDataTables {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<DataTableSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<DataTableSearchCriteria>,
}

/// The output of [`SearchDataTables`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchDataTablesOutput {
    /// Data tables. The items of the page.
    #[items]
    pub data_tables: Option<Vec<DataTable>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update data table attribute.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`LimitExceededException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{DataTableAttributeValueType, UpdateDataTableAttribute};
///
/// let operation = UpdateDataTableAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .attribute_name("Example")
///     .name("Example")
///     .value_type(DataTableAttributeValueType::Text)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    #[label]
    pub attribute_name: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub name: String,
    /// Value type: one of [`DataTableAttributeValueType`]. Required.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Primary. Optional.
    pub primary: Option<bool>,
    /// Validation. Optional.
    pub validation: Option<Validation>,
}

/// The output of [`UpdateDataTableAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableAttributeOutput {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always present.
    pub name: String,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Update data table metadata.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableMetadata.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`DuplicateResourceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{DataTableLockLevel, UpdateDataTableMetadata};
///
/// let operation = UpdateDataTableMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .value_lock_level(DataTableLockLevel::None)
///     .time_zone("America/New_York")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub name: String,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// Value lock level: one of [`DataTableLockLevel`]. Required.
    pub value_lock_level: DataTableLockLevel,
    /// Time zone: an IANA name, like `America/New_York`. Required.
    pub time_zone: String,
}

/// The output of [`UpdateDataTableMetadata`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTableMetadataOutput {
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Update data table primary values.
///
/// `POST /data-tables/{InstanceId}/{DataTableId}/values/update-primary`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTablePrimaryValues.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::data_tables::{
///     DataTableLockVersion, PrimaryValue, UpdateDataTablePrimaryValues,
/// };
///
/// let primary_value = PrimaryValue::builder()
///     .attribute_name("Example")
///     .value("example")
///     .build();
/// let primary_value_2 = PrimaryValue::builder()
///     .attribute_name("Example")
///     .value("example")
///     .build();
/// let data_table_lock_version = DataTableLockVersion::builder().build();
/// let operation = UpdateDataTablePrimaryValues::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .data_table_id("22222222-3333-4444-5555-666666666666")
///     .primary_values([primary_value])
///     .new_primary_values([primary_value_2])
///     .lock_version(data_table_lock_version)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Data table id: 1 to 256 characters. Required.
    #[label]
    pub data_table_id: String,
    /// Primary values. Required.
    pub primary_values: Vec<PrimaryValue>,
    /// New primary values. Required.
    pub new_primary_values: Vec<PrimaryValue>,
    /// Lock version. Required.
    pub lock_version: DataTableLockVersion,
}

/// The output of [`UpdateDataTablePrimaryValues`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateDataTablePrimaryValuesOutput {
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Data table value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValue {
    /// Primary values. Optional.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub attribute_name: String,
    /// Value. Required.
    pub value: String,
    /// Lock version. Optional.
    pub lock_version: Option<DataTableLockVersion>,
    /// Last modified time. Optional.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional.
    pub last_modified_region: Option<String>,
}

/// Primary value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryValue {
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub attribute_name: String,
    /// Value. Required.
    pub value: String,
}

/// Data table lock version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableLockVersion.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableLockVersion {
    /// Data table. Optional.
    pub data_table: Option<String>,
    /// Attribute. Optional.
    pub attribute: Option<String>,
    /// Primary values. Optional.
    pub primary_values: Option<String>,
    /// Value. Optional.
    pub value: Option<String>,
}

/// Batch create data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueSuccessResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Record id: 1 to 256 characters. Always present.
    pub record_id: String,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Batch create data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateDataTableValueFailureResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Message. Always present.
    pub message: String,
}

/// Data table delete value identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableDeleteValueIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableDeleteValueIdentifier {
    /// Primary values. Optional.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub attribute_name: String,
    /// Lock version. Required.
    pub lock_version: DataTableLockVersion,
}

/// Batch delete data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueSuccessResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Batch delete data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDeleteDataTableValueFailureResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Message. Always present.
    pub message: String,
}

/// Data table value identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableValueIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableValueIdentifier {
    /// Primary values. Optional.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub attribute_name: String,
}

/// Batch describe data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchDescribeDataTableValueSuccessResult {
    /// Record id: 1 to 256 characters. Always present.
    pub record_id: String,
    /// Attribute id: 1 to 256 characters. Always present.
    pub attribute_id: String,
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Value.
    pub value: Option<String>,
    /// Lock version. Always present.
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
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Message. Always present.
    pub message: String,
}

/// Batch update data table value success result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValueSuccessResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueSuccessResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Lock version. Always present.
    pub lock_version: DataTableLockVersion,
}

/// Batch update data table value failure result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValueFailureResult.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateDataTableValueFailureResult {
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Message. Always present.
    pub message: String,
}

/// Data table lock level.
///
/// One of `NONE`, `DATA_TABLE`, `PRIMARY_VALUE`, `ATTRIBUTE`, `VALUE`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Data table status.
///
/// One of `PUBLISHED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DataTableStatus {
    /// `PUBLISHED`.
    Published,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Data table attribute value type.
///
/// One of `TEXT`, `NUMBER`, `BOOLEAN`, `TEXT_LIST`, `NUMBER_LIST`.
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
    /// A value unknown to this declaration.
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
    /// Min length: 0 to 1000. Optional.
    pub min_length: Option<i32>,
    /// Max length: 0 to 1000. Optional.
    pub max_length: Option<i32>,
    /// Min values: 0 to 100. Optional.
    pub min_values: Option<i32>,
    /// Max values: 0 to 100. Optional.
    pub max_values: Option<i32>,
    /// Ignore case. Optional.
    pub ignore_case: Option<bool>,
    /// Minimum. Optional.
    pub minimum: Option<f64>,
    /// Maximum. Optional.
    pub maximum: Option<f64>,
    /// Exclusive minimum. Optional.
    pub exclusive_minimum: Option<f64>,
    /// Exclusive maximum. Optional.
    pub exclusive_maximum: Option<f64>,
    /// Multiple of: at least 0. Optional.
    pub multiple_of: Option<f64>,
    /// Enum. Optional.
    pub r#enum: Option<ValidationEnum>,
}

/// Validation enum.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ValidationEnum.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ValidationEnum {
    /// Strict. Optional.
    pub strict: Option<bool>,
    /// Values. Optional.
    pub values: Option<Vec<String>>,
}

/// Data table.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTable.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTable {
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always present.
    pub name: String,
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// ARN. Always present.
    pub arn: String,
    /// Time zone: an IANA name, like `America/New_York`. Always present.
    pub time_zone: String,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// Value lock level: one of [`DataTableLockLevel`].
    pub value_lock_level: Option<DataTableLockLevel>,
    /// Lock version.
    pub lock_version: Option<DataTableLockVersion>,
    /// Version: at most 128 characters.
    pub version: Option<String>,
    /// Version description: at most 250 characters.
    pub version_description: Option<String>,
    /// Status: one of [`DataTableStatus`].
    pub status: Option<DataTableStatus>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
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
    /// Name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always present.
    pub name: String,
    /// Value type: one of [`DataTableAttributeValueType`]. Always present.
    pub value_type: DataTableAttributeValueType,
    /// Description: at most 250 characters.
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
    /// Primary values. Optional.
    pub primary_values: Option<Vec<PrimaryValue>>,
    /// Attribute names: each 1 to 127 characters, pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    /// Required.
    pub attribute_names: Vec<String>,
}

/// Data table evaluated value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableEvaluatedValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableEvaluatedValue {
    /// Record id: 1 to 256 characters. Always present.
    pub record_id: String,
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValue>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Value type: one of [`DataTableAttributeValueType`]. Always present.
    pub value_type: DataTableAttributeValueType,
    /// Found. Always present.
    pub found: bool,
    /// Error. Always present.
    pub error: bool,
    /// Evaluated value. Always present.
    pub evaluated_value: String,
}

/// Primary attribute value filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PrimaryAttributeValueFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PrimaryAttributeValueFilter {
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Required.
    pub attribute_name: String,
    /// Values. Required.
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
    /// Primary values. Always present.
    pub primary_values: Vec<PrimaryValueResponse>,
    /// Attribute name: 1 to 127 characters; pattern `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Always
    /// present.
    pub attribute_name: String,
    /// Value type: one of [`DataTableAttributeValueType`]. Always present.
    pub value_type: DataTableAttributeValueType,
    /// Value. Always present.
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
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Data table search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DataTableSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DataTableSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<DataTableSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
