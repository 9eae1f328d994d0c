// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html)
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
    /// Resource ARN.
    #[label("resourceArn")]
    pub resource_arn: String,
}

/// What [`ListTagsForResource`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTagsForResourceOutput {
    /// Tags: 1 to 50 entries.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Search resource tags.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchResourceTags.html)
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
    /// Instance id: 1 to 250 characters.
    pub instance_id: String,
    /// Resource types.
    pub resource_types: Option<Vec<String>>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search criteria.
    pub search_criteria: Option<ResourceTagsSearchCriteria>,
}

/// What [`SearchResourceTags`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchResourceTagsOutput {
    /// Tags.
    #[items]
    pub tags: Option<Vec<TagSet>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Tag resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html)
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
    /// Resource ARN.
    #[label("resourceArn")]
    pub resource_arn: String,
    /// Tags: 1 to 50 entries.
    #[wire("tags")]
    pub tags: BTreeMap<String, String>,
}

/// Untag resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html)
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
    /// Resource ARN.
    #[label("resourceArn")]
    pub resource_arn: String,
    /// Tag keys: 1 to 50 items; each 1 to 128 characters, pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
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
    /// Tag search condition.
    pub tag_search_condition: Option<TagSearchCondition>,
}

/// Tag search condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagSearchCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagSearchCondition {
    /// Tag key: at most 128 characters.
    #[wire("tagKey")]
    pub tag_key: Option<String>,
    /// Tag value: at most 256 characters.
    #[wire("tagValue")]
    pub tag_value: Option<String>,
    /// Tag key comparison type.
    #[wire("tagKeyComparisonType")]
    pub tag_key_comparison_type: Option<StringComparisonType>,
    /// Tag value comparison type.
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
