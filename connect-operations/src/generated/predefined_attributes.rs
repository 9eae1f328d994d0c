// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Predefined attributes.

use connect_runtime::{ConnectShape, ConnectUnion, Timestamp, UnknownMember, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::{StringComparisonType, StringCondition};

/// Create predefined attribute.
///
/// `PUT /predefined-attributes/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePredefinedAttribute.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`LimitExceededException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::CreatePredefinedAttribute;
///
/// let operation = CreatePredefinedAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/predefined-attributes/{InstanceId}",
    errors(DuplicateResourceException, InvalidRequestException, InvalidParameterException,
           LimitExceededException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePredefinedAttribute {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Required.
    pub name: String,
    /// Values. Optional.
    pub values: Option<PredefinedAttributeValues>,
    /// Purposes: at most 10 items; each 1 to 100 characters. Optional.
    pub purposes: Option<Vec<String>>,
    /// Attribute configuration. Optional.
    pub attribute_configuration: Option<InputPredefinedAttributeConfiguration>,
}

/// Delete predefined attribute.
///
/// `DELETE /predefined-attributes/{InstanceId}/{Name}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePredefinedAttribute.html)
///
/// # Errors
/// [`ResourceInUseException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::DeletePredefinedAttribute;
///
/// let operation = DeletePredefinedAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/predefined-attributes/{InstanceId}/{Name}",
    errors(ResourceInUseException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeletePredefinedAttribute {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Required.
    #[label]
    pub name: String,
}

/// Describe predefined attribute.
///
/// `GET /predefined-attributes/{InstanceId}/{Name}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePredefinedAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::DescribePredefinedAttribute;
///
/// let operation = DescribePredefinedAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/predefined-attributes/{InstanceId}/{Name}",
    output = DescribePredefinedAttributeOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePredefinedAttribute {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Required.
    #[label]
    pub name: String,
}

/// The output of [`DescribePredefinedAttribute`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePredefinedAttributeOutput {
    /// Predefined attribute.
    pub predefined_attribute: Option<PredefinedAttribute>,
}

/// List predefined attributes.
///
/// `GET /predefined-attributes/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPredefinedAttributes.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::ListPredefinedAttributes;
///
/// let operation = ListPredefinedAttributes::builder()
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
    uri = "/predefined-attributes/{InstanceId}",
    output = ListPredefinedAttributesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPredefinedAttributes {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListPredefinedAttributes`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPredefinedAttributesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Predefined attribute summary list. The items of the page.
    #[items]
    pub predefined_attribute_summary_list: Option<Vec<PredefinedAttributeSummary>>,
}

/// Search predefined attributes.
///
/// `POST /search-predefined-attributes`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchPredefinedAttributes.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::SearchPredefinedAttributes;
///
/// let operation = SearchPredefinedAttributes::builder()
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
    uri = "/search-predefined-attributes",
    output = SearchPredefinedAttributesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPredefinedAttributes {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search criteria. Optional.
    pub search_criteria: Option<PredefinedAttributeSearchCriteria>,
}

/// The output of [`SearchPredefinedAttributes`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchPredefinedAttributesOutput {
    /// Predefined attributes. The items of the page.
    #[items]
    pub predefined_attributes: Option<Vec<PredefinedAttribute>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update predefined attribute.
///
/// `POST /predefined-attributes/{InstanceId}/{Name}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePredefinedAttribute.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::predefined_attributes::UpdatePredefinedAttribute;
///
/// let operation = UpdatePredefinedAttribute::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/predefined-attributes/{InstanceId}/{Name}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePredefinedAttribute {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 100 characters. Required.
    #[label]
    pub name: String,
    /// Values. Optional.
    pub values: Option<PredefinedAttributeValues>,
    /// Purposes: at most 10 items; each 1 to 100 characters. Optional.
    pub purposes: Option<Vec<String>>,
    /// Attribute configuration. Optional.
    pub attribute_configuration: Option<InputPredefinedAttributeConfiguration>,
}

/// Predefined attribute values.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PredefinedAttributeValues.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PredefinedAttributeValues {
    /// String list: at most 500 items; each 1 to 100 characters.
    StringList(Vec<String>),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Input predefined attribute configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InputPredefinedAttributeConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InputPredefinedAttributeConfiguration {
    /// Enable value validation on association. Optional.
    pub enable_value_validation_on_association: Option<bool>,
}

/// Predefined attribute.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PredefinedAttribute.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PredefinedAttribute {
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Values.
    pub values: Option<PredefinedAttributeValues>,
    /// Purposes: at most 10 items; each 1 to 100 characters.
    pub purposes: Option<Vec<String>>,
    /// Attribute configuration.
    pub attribute_configuration: Option<PredefinedAttributeConfiguration>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Predefined attribute configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PredefinedAttributeConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PredefinedAttributeConfiguration {
    /// Enable value validation on association.
    pub enable_value_validation_on_association: Option<bool>,
    /// Is read only.
    pub is_read_only: Option<bool>,
}

/// Predefined attribute summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PredefinedAttributeSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PredefinedAttributeSummary {
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Predefined attribute search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PredefinedAttributeSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PredefinedAttributeSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<PredefinedAttributeSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<PredefinedAttributeSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
