// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Tags.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, connect_operation};

use super::exceptions::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    MaximumResultReturnedException, ResourceNotFoundException, ThrottlingException,
};
pub use super::shared::StringComparisonType;

/// List tags for resource.
///
/// `GET /tags/{resourceArn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::tags::ListTagsForResource;
///
/// let operation = ListTagsForResource::builder()
///     .resource_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/tags/{resourceArn}",
    output = ListTagsForResourceOutput,
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTagsForResource {
    /// Resource ARN. Required.
    #[label("resourceArn")]
    pub resource_arn: String,
}

/// The output of [`ListTagsForResource`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTagsForResourceOutput {
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Search resource tags.
///
/// `POST /search-resource-tags`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchResourceTags.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`MaximumResultReturnedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::tags::SearchResourceTags;
///
/// let operation = SearchResourceTags::builder()
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
    uri = "/search-resource-tags",
    output = SearchResourceTagsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, MaximumResultReturnedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchResourceTags {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    pub instance_id: String,
    /// Resource types. Optional.
    pub resource_types: Option<Vec<String>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search criteria. Optional.
    pub search_criteria: Option<ResourceTagsSearchCriteria>,
}

/// The output of [`SearchResourceTags`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchResourceTagsOutput {
    /// Tags. The items of the page.
    #[items]
    pub tags: Option<Vec<TagSet>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Tag resource.
///
/// `POST /tags/{resourceArn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::tags::TagResource;
///
/// let operation = TagResource::builder()
///     .resource_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .tags([("example", "example")])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/tags/{resourceArn}",
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagResource {
    /// Resource ARN. Required.
    #[label("resourceArn")]
    pub resource_arn: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Required.
    #[wire("tags")]
    pub tags: BTreeMap<String, String>,
}

/// Untag resource.
///
/// `DELETE /tags/{resourceArn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::tags::UntagResource;
///
/// let operation = UntagResource::builder()
///     .resource_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .tag_keys(["example"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/tags/{resourceArn}",
    errors(InvalidRequestException, InvalidParameterException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UntagResource {
    /// Resource ARN. Required.
    #[label("resourceArn")]
    pub resource_arn: String,
    /// Tag keys: 1 to 50 items; each 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[query]
    pub tag_keys: Vec<String>,
}

/// Resource tags search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResourceTagsSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceTagsSearchCriteria {
    /// Tag search condition. Optional.
    pub tag_search_condition: Option<TagSearchCondition>,
}

/// Tag search condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagSearchCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagSearchCondition {
    /// Tag key: at most 128 characters. Optional.
    #[wire("tagKey")]
    pub tag_key: Option<String>,
    /// Tag value: at most 256 characters. Optional.
    #[wire("tagValue")]
    pub tag_value: Option<String>,
    /// Tag key comparison type: one of [`StringComparisonType`]. Optional.
    #[wire("tagKeyComparisonType")]
    pub tag_key_comparison_type: Option<StringComparisonType>,
    /// Tag value comparison type: one of [`StringComparisonType`]. Optional.
    #[wire("tagValueComparisonType")]
    pub tag_value_comparison_type: Option<StringComparisonType>,
}

/// Tag set.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagSet.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagSet {
    /// Key: 1 to 128 characters; pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    #[wire("key")]
    pub key: Option<String>,
    /// Value: at most 256 characters.
    #[wire("value")]
    pub value: Option<String>,
}
