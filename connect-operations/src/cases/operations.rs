// Generated from connectcases-2022-10-03 (CRC-32 b3d4668b) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Batch create related item; Batch get case rule; Batch get field; Batch put field options; Batch update case; Create case; Create case rule; Create domain; Create field; Create layout; Create related item; Create template; Delete case; Delete case rule; Delete domain; Delete field; Delete layout; Delete related item; Delete template; Get case; Get case audit events; Get case event configuration; Get domain; Get layout; Get merge cases status; Get template; List case rules; List cases for contact; List domains; List field options; List fields; List layouts; List tags for resource; List templates; Put case event configuration; Search all related items; Search cases; Search related items; Start merge cases; Tag resource; Untag resource; Update case; Update case rule; Update field; Update layout; Update related item; Update template.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, IsoDateTime, Sensitive,
    UnknownMember, UnknownValue, connect_operation,
};

/// Batch create related item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchCreateRelatedItem.html)
#[connect_operation(
    method = POST,
    uri = "/cases:batchCreateRelatedItem",
    output = BatchCreateRelatedItemOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItem {
    /// Domain id: 1 to 500 characters.
    #[wire("domainId")]
    pub domain_id: String,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemInputContent,
    /// Cases: 1 to 100 items.
    #[wire("cases")]
    pub cases: Vec<BatchCreateRelatedItemIdentifier>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Makes a repeated request the same one; at most 64 characters.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`BatchCreateRelatedItem`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItemOutput {
    /// Successful items.
    #[wire("successfulItems")]
    pub successful_items: Vec<BatchCreateRelatedItemSuccessEntry>,
    /// Failed items.
    #[wire("failedItems")]
    pub failed_items: Vec<BatchCreateRelatedItemErrorEntry>,
}

/// Batch get case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchGetCaseRule.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/rules-batch",
    output = BatchGetCaseRuleOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetCaseRule {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rules: 1 to 50 items.
    #[wire("caseRules")]
    pub case_rules: Vec<CaseRuleIdentifier>,
}

/// What [`BatchGetCaseRule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetCaseRuleOutput {
    /// Case rules: at most 50 items.
    #[wire("caseRules")]
    pub case_rules: Vec<GetCaseRuleResponse>,
    /// Errors: at most 50 items.
    #[wire("errors")]
    pub errors: Vec<CaseRuleError>,
    /// Unprocessed case rules: at most 50 items; each 1 to 500 characters.
    #[wire("unprocessedCaseRules")]
    pub unprocessed_case_rules: Option<Vec<String>>,
}

/// Batch get field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchGetField.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/fields-batch",
    output = BatchGetFieldOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetField {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Fields: 1 to 50 items.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
}

/// What [`BatchGetField`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetFieldOutput {
    /// Fields: at most 50 items.
    #[wire("fields")]
    pub fields: Vec<GetFieldResponse>,
    /// Errors: at most 50 items.
    #[wire("errors")]
    pub errors: Vec<FieldError>,
}

/// Batch put field options.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchPutFieldOptions.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/fields/{fieldId}/options",
    output = BatchPutFieldOptionsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchPutFieldOptions {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters.
    #[label("fieldId")]
    pub field_id: String,
    /// Options: at most 50 items.
    #[wire("options")]
    pub options: Vec<FieldOption>,
}

/// What [`BatchPutFieldOptions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchPutFieldOptionsOutput {
    /// Errors: at most 50 items.
    #[wire("errors")]
    pub errors: Option<Vec<FieldOptionError>>,
}

/// Batch update case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchUpdateCase.html)
#[connect_operation(
    method = PUT,
    uri = "/cases:batchUpdateCase",
    output = BatchUpdateCaseOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCase {
    /// Domain id: 1 to 500 characters.
    #[wire("domainId")]
    pub domain_id: String,
    /// Cases: 1 to 100 items.
    #[wire("cases")]
    pub cases: Vec<BatchUpdateCaseIdentifier>,
    /// Fields: at most 220 items.
    #[wire("fields")]
    pub fields: Vec<FieldValueInput>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Title: 1 to 500 characters; pattern `[\s\S]*`.
    #[wire("title")]
    pub title: Option<Sensitive<String>>,
    /// Status: 1 to 100 characters; pattern `[a-zA-Z0-9_\-\s]+`.
    #[wire("status")]
    pub status: Option<String>,
    /// Customer id: 1 to 500 characters; pattern `[a-zA-Z0-9/_\-:.]+`.
    #[wire("customerId")]
    pub customer_id: Option<String>,
    /// Makes a repeated request the same one; at most 64 characters.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`BatchUpdateCase`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCaseOutput {
    /// Successful cases.
    #[wire("successfulCases")]
    pub successful_cases: Vec<BatchUpdateCaseSuccessEntry>,
    /// Failed cases.
    #[wire("failedCases")]
    pub failed_cases: Vec<BatchUpdateCaseErrorEntry>,
}

/// Create case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateCase.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases",
    output = CreateCaseOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCase {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// Fields: at most 220 items.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
    /// Makes a repeated request the same one; at most 64 characters.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Tags: at most 50 entries.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateCase`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseOutput {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
    /// Case ARN: 1 to 500 characters.
    #[wire("caseArn")]
    pub case_arn: String,
}

/// Create case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateCaseRule.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/case-rules",
    output = CreateCaseRuleOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseRule {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Rule.
    #[wire("rule")]
    pub rule: CaseRuleDetails,
}

/// What [`CreateCaseRule`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseRuleOutput {
    /// Case rule id: 1 to 500 characters.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Case rule ARN: 1 to 500 characters.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
}

/// Create domain.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateDomain.html)
#[connect_operation(
    method = POST,
    uri = "/domains",
    output = CreateDomainOutput,
    service = super::Cases,
    errors(InternalServerException, ValidationException, ThrottlingException, AccessDeniedException,
           ConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDomain {
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
}

/// What [`CreateDomain`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDomainOutput {
    /// Domain id: 1 to 500 characters.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Domain status.
    #[wire("domainStatus")]
    pub domain_status: DomainStatus,
}

/// Create field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateField.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/fields",
    output = CreateFieldOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateField {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Type.
    #[wire("type")]
    pub r#type: FieldType,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Attributes.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// What [`CreateField`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateFieldOutput {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: String,
    /// Field ARN: 1 to 500 characters.
    #[wire("fieldArn")]
    pub field_arn: String,
}

/// Create layout.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateLayout.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/layouts",
    output = CreateLayoutOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateLayout {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Content.
    #[wire("content")]
    pub content: LayoutContent,
}

/// What [`CreateLayout`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateLayoutOutput {
    /// Layout id: 1 to 500 characters.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters.
    #[wire("layoutArn")]
    pub layout_arn: String,
}

/// Create related item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateRelatedItem.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}/related-items/",
    output = CreateRelatedItemOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRelatedItem {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Type.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemInputContent,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// What [`CreateRelatedItem`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRelatedItemOutput {
    /// Related item id: 1 to 500 characters.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters.
    #[wire("relatedItemArn")]
    pub related_item_arn: String,
}

/// Create template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateTemplate.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/templates",
    output = CreateTemplateOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTemplate {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Layout configuration.
    #[wire("layoutConfiguration")]
    pub layout_configuration: Option<LayoutConfiguration>,
    /// Required fields: at most 100 items.
    #[wire("requiredFields")]
    pub required_fields: Option<Vec<RequiredField>>,
    /// Status.
    #[wire("status")]
    pub status: Option<TemplateStatus>,
    /// Rules: at most 50 items.
    #[wire("rules")]
    pub rules: Option<Vec<TemplateRule>>,
    /// Tag propagation configurations: at most 1 item.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// What [`CreateTemplate`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTemplateOutput {
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters.
    #[wire("templateArn")]
    pub template_arn: String,
}

/// Delete case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteCase.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/cases/{caseId}",
    output = DeleteCaseOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCase {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
}

/// What [`DeleteCase`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCaseOutput {}

/// Delete case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteCaseRule.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/case-rules/{caseRuleId}",
    output = DeleteCaseRuleOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ThrottlingException,
           AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCaseRule {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rule id: 1 to 500 characters.
    #[label("caseRuleId")]
    pub case_rule_id: String,
}

/// What [`DeleteCaseRule`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCaseRuleOutput {}

/// Delete domain.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteDomain.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}",
    output = DeleteDomainOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDomain {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
}

/// What [`DeleteDomain`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDomainOutput {}

/// Delete field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteField.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/fields/{fieldId}",
    output = DeleteFieldOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteField {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters.
    #[label("fieldId")]
    pub field_id: String,
}

/// What [`DeleteField`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteFieldOutput {}

/// Delete layout.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteLayout.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/layouts/{layoutId}",
    output = DeleteLayoutOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteLayout {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters.
    #[label("layoutId")]
    pub layout_id: String,
}

/// What [`DeleteLayout`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteLayoutOutput {}

/// Delete related item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteRelatedItem.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}",
    output = DeleteRelatedItemOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteRelatedItem {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Related item id: 1 to 500 characters.
    #[label("relatedItemId")]
    pub related_item_id: String,
}

/// What [`DeleteRelatedItem`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteRelatedItemOutput {}

/// Delete template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteTemplate.html)
#[connect_operation(
    method = DELETE,
    uri = "/domains/{domainId}/templates/{templateId}",
    output = DeleteTemplateOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTemplate {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters.
    #[label("templateId")]
    pub template_id: String,
}

/// What [`DeleteTemplate`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTemplateOutput {}

/// Get case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCase.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}",
    output = GetCaseOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCase {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Fields: 1 to 220 items.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`GetCase`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseOutput {
    /// Fields: at most 220 items.
    #[wire("fields")]
    #[items]
    pub fields: Vec<FieldValue>,
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Get case audit events.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCaseAuditEvents.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}/audit-history",
    output = GetCaseAuditEventsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseAuditEvents {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 25.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`GetCaseAuditEvents`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseAuditEventsOutput {
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Audit events: at most 25 items; `null` is skipped.
    #[wire("auditEvents")]
    #[items]
    pub audit_events: Vec<AuditEvent>,
}

/// Get case event configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCaseEventConfiguration.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/case-event-configuration",
    output = GetCaseEventConfigurationOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseEventConfiguration {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
}

/// What [`GetCaseEventConfiguration`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseEventConfigurationOutput {
    /// Event bridge.
    #[wire("eventBridge")]
    pub event_bridge: EventBridgeConfiguration,
}

/// Get domain.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetDomain.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}",
    output = GetDomainOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetDomain {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
}

/// What [`GetDomain`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetDomainOutput {
    /// Domain id: 1 to 500 characters.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Created time.
    #[wire("createdTime")]
    pub created_time: IsoDateTime,
    /// Domain status.
    #[wire("domainStatus")]
    pub domain_status: DomainStatus,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Get layout.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetLayout.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/layouts/{layoutId}",
    output = GetLayoutOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetLayout {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters.
    #[label("layoutId")]
    pub layout_id: String,
}

/// What [`GetLayout`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetLayoutOutput {
    /// Layout id: 1 to 500 characters.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters.
    #[wire("layoutArn")]
    pub layout_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Content.
    #[wire("content")]
    pub content: LayoutContent,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Deleted.
    #[wire("deleted")]
    pub deleted: Option<bool>,
    /// Created time.
    #[wire("createdTime")]
    pub created_time: Option<IsoDateTime>,
    /// Last modified time.
    #[wire("lastModifiedTime")]
    pub last_modified_time: Option<IsoDateTime>,
}

/// Get merge cases status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetMergeCasesStatus.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}/merge-status",
    output = GetMergeCasesStatusOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMergeCasesStatus {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
}

/// What [`GetMergeCasesStatus`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMergeCasesStatusOutput {
    /// Status.
    #[wire("status")]
    pub status: MergeStatus,
    /// Primary case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("primaryCaseId")]
    pub primary_case_id: Option<String>,
    /// Secondary case ids: each 1 to 500 characters, pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("secondaryCaseIds")]
    pub secondary_case_ids: Option<Vec<String>>,
}

/// Get template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetTemplate.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/templates/{templateId}",
    output = GetTemplateOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTemplate {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters.
    #[label("templateId")]
    pub template_id: String,
}

/// What [`GetTemplate`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTemplateOutput {
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters.
    #[wire("templateArn")]
    pub template_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Layout configuration.
    #[wire("layoutConfiguration")]
    pub layout_configuration: Option<LayoutConfiguration>,
    /// Required fields: at most 100 items.
    #[wire("requiredFields")]
    pub required_fields: Option<Vec<RequiredField>>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Status.
    #[wire("status")]
    pub status: TemplateStatus,
    /// Deleted.
    #[wire("deleted")]
    pub deleted: Option<bool>,
    /// Created time.
    #[wire("createdTime")]
    pub created_time: Option<IsoDateTime>,
    /// Last modified time.
    #[wire("lastModifiedTime")]
    pub last_modified_time: Option<IsoDateTime>,
    /// Rules: at most 50 items.
    #[wire("rules")]
    pub rules: Option<Vec<TemplateRule>>,
    /// Tag propagation configurations: at most 1 item.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// List case rules.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListCaseRules.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/rules-list/",
    output = ListCaseRulesOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCaseRules {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListCaseRules`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCaseRulesOutput {
    /// Case rules: at most 100 items.
    #[wire("caseRules")]
    #[items]
    pub case_rules: Vec<CaseRuleSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List cases for contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListCasesForContact.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/list-cases-for-contact",
    output = ListCasesForContactOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCasesForContact {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Contact ARN: 1 to 500 characters.
    #[wire("contactArn")]
    pub contact_arn: String,
    /// Max results: 1 to 10.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListCasesForContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCasesForContactOutput {
    /// Cases: at most 10 items.
    #[wire("cases")]
    #[items]
    pub cases: Vec<CaseSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List domains.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListDomains.html)
#[connect_operation(
    method = POST,
    uri = "/domains-list",
    output = ListDomainsOutput,
    service = super::Cases,
    errors(InternalServerException, ValidationException, ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDomains {
    /// Max results: 1 to 10.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListDomains`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDomainsOutput {
    /// Domains.
    #[wire("domains")]
    #[items]
    pub domains: Vec<DomainSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List field options.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListFieldOptions.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/fields/{fieldId}/options-list",
    output = ListFieldOptionsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFieldOptions {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters.
    #[label("fieldId")]
    pub field_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Values: at most 1 item; each at most 100 characters.
    #[query]
    pub values: Option<Vec<String>>,
}

/// What [`ListFieldOptions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFieldOptionsOutput {
    /// Options.
    #[wire("options")]
    #[items]
    pub options: Vec<FieldOption>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List fields.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListFields.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/fields-list",
    output = ListFieldsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFields {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListFields`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFieldsOutput {
    /// Fields: at most 100 items.
    #[wire("fields")]
    #[items]
    pub fields: Vec<FieldSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List layouts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListLayouts.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/layouts-list",
    output = ListLayoutsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLayouts {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListLayouts`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLayoutsOutput {
    /// Layouts.
    #[wire("layouts")]
    #[items]
    pub layouts: Vec<LayoutSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List tags for resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListTagsForResource.html)
#[connect_operation(
    method = GET,
    uri = "/tags/{arn}",
    output = ListTagsForResourceOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTagsForResource {
    /// ARN: 1 to 500 characters.
    #[label("arn")]
    pub arn: String,
}

/// What [`ListTagsForResource`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTagsForResourceOutput {
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// List templates.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListTemplates.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/templates-list",
    output = ListTemplatesOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTemplates {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Status: 1 to 2 items.
    #[query]
    pub status: Option<Vec<TemplateStatus>>,
}

/// What [`ListTemplates`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTemplatesOutput {
    /// Templates: at most 100 items.
    #[wire("templates")]
    #[items]
    pub templates: Vec<TemplateSummary>,
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// Put case event configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_PutCaseEventConfiguration.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/case-event-configuration",
    output = PutCaseEventConfigurationOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PutCaseEventConfiguration {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Event bridge.
    #[wire("eventBridge")]
    pub event_bridge: EventBridgeConfiguration,
}

/// What [`PutCaseEventConfiguration`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PutCaseEventConfigurationOutput {}

/// Search all related items.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchAllRelatedItems.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/related-items-search",
    output = SearchAllRelatedItemsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAllRelatedItems {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 25.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Filters: at most 10 items.
    #[wire("filters")]
    pub filters: Option<Vec<RelatedItemTypeFilter>>,
    /// Sorts: at most 2 items.
    #[wire("sorts")]
    pub sorts: Option<Vec<SearchAllRelatedItemsSort>>,
}

/// What [`SearchAllRelatedItems`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAllRelatedItemsOutput {
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Related items: at most 25 items; `null` is skipped.
    #[wire("relatedItems")]
    #[items]
    pub related_items: Vec<SearchAllRelatedItemsResponseItem>,
}

/// Search cases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchCases.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases-search",
    output = SearchCasesOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchCases {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Search term: at most 255 characters.
    #[wire("searchTerm")]
    pub search_term: Option<String>,
    /// Filter.
    #[wire("filter")]
    pub filter: Option<CaseFilter>,
    /// Sorts: at most 2 items.
    #[wire("sorts")]
    pub sorts: Option<Vec<Sort>>,
    /// Fields: at most 25 items.
    #[wire("fields")]
    pub fields: Option<Vec<FieldIdentifier>>,
}

/// What [`SearchCases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchCasesOutput {
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Cases: at most 100 items; `null` is skipped.
    #[wire("cases")]
    #[items]
    pub cases: Vec<SearchCasesResponseItem>,
    /// Total count: at least 0.
    #[wire("totalCount")]
    pub total_count: Option<i64>,
}

/// Search related items.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchRelatedItems.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}/related-items-search",
    output = SearchRelatedItemsOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRelatedItems {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Max results: 1 to 25.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Filters: at most 10 items.
    #[wire("filters")]
    pub filters: Option<Vec<RelatedItemTypeFilter>>,
}

/// What [`SearchRelatedItems`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRelatedItemsOutput {
    /// The token of the next page, if there is one.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Related items: at most 25 items; `null` is skipped.
    #[wire("relatedItems")]
    #[items]
    pub related_items: Vec<SearchRelatedItemsResponseItem>,
}

/// Start merge cases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_StartMergeCases.html)
#[connect_operation(
    method = POST,
    uri = "/domains/{domainId}/cases/{caseId}/merge",
    output = StartMergeCasesOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartMergeCases {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Secondary case ids: exactly 1 item; each 1 to 500 characters, pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("secondaryCaseIds")]
    pub secondary_case_ids: Vec<String>,
    /// Fields configuration.
    #[wire("fieldsConfiguration")]
    pub fields_configuration: Option<Vec<FieldsConfiguration>>,
    /// Related items configuration.
    #[wire("relatedItemsConfiguration")]
    pub related_items_configuration: Option<RelatedItemsConfiguration>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// What [`StartMergeCases`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartMergeCasesOutput {}

/// Tag resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TagResource.html)
#[connect_operation(
    method = POST,
    uri = "/tags/{arn}",
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagResource {
    /// ARN: 1 to 500 characters.
    #[label("arn")]
    pub arn: String,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: BTreeMap<String, String>,
}

/// Untag resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UntagResource.html)
#[connect_operation(
    method = DELETE,
    uri = "/tags/{arn}",
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UntagResource {
    /// ARN: 1 to 500 characters.
    #[label("arn")]
    pub arn: String,
    /// Tag keys: at most 50 items; each 1 to 128 characters, pattern `(?!aws:)[a-zA-Z+-=._:/]+`.
    #[query]
    pub tag_keys: Vec<String>,
}

/// Update case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateCase.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/cases/{caseId}",
    output = UpdateCaseOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCase {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Fields: at most 220 items.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// What [`UpdateCase`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseOutput {}

/// Update case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateCaseRule.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/case-rules/{caseRuleId}",
    output = UpdateCaseRuleOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseRule {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rule id: 1 to 500 characters.
    #[label("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Rule.
    #[wire("rule")]
    pub rule: Option<CaseRuleDetails>,
}

/// What [`UpdateCaseRule`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseRuleOutput {}

/// Update field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateField.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/fields/{fieldId}",
    output = UpdateFieldOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateField {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters.
    #[label("fieldId")]
    pub field_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Attributes.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// What [`UpdateField`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateFieldOutput {}

/// Update layout.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateLayout.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/layouts/{layoutId}",
    output = UpdateLayoutOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateLayout {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters.
    #[label("layoutId")]
    pub layout_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Option<String>,
    /// Content.
    #[wire("content")]
    pub content: Option<LayoutContent>,
}

/// What [`UpdateLayout`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateLayoutOutput {}

/// Update related item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateRelatedItem.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}",
    output = UpdateRelatedItemOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRelatedItem {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[label("caseId")]
    pub case_id: String,
    /// Related item id: 1 to 500 characters.
    #[label("relatedItemId")]
    pub related_item_id: String,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemUpdateContent,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// What [`UpdateRelatedItem`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRelatedItemOutput {
    /// Related item id: 1 to 500 characters.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters.
    #[wire("relatedItemArn")]
    pub related_item_arn: String,
    /// Type.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemContent,
    /// Association time.
    #[wire("associationTime")]
    pub association_time: IsoDateTime,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Last updated user.
    #[wire("lastUpdatedUser")]
    pub last_updated_user: Option<UserUnion>,
    /// Created by.
    #[wire("createdBy")]
    pub created_by: Option<UserUnion>,
}

/// Update template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateTemplate.html)
#[connect_operation(
    method = PUT,
    uri = "/domains/{domainId}/templates/{templateId}",
    output = UpdateTemplateOutput,
    service = super::Cases,
    errors(InternalServerException, ResourceNotFoundException, ValidationException,
           ThrottlingException, AccessDeniedException, ConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTemplate {
    /// Domain id: 1 to 500 characters.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters.
    #[label("templateId")]
    pub template_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Layout configuration.
    #[wire("layoutConfiguration")]
    pub layout_configuration: Option<LayoutConfiguration>,
    /// Required fields: at most 100 items.
    #[wire("requiredFields")]
    pub required_fields: Option<Vec<RequiredField>>,
    /// Status.
    #[wire("status")]
    pub status: Option<TemplateStatus>,
    /// Rules: at most 50 items.
    #[wire("rules")]
    pub rules: Option<Vec<TemplateRule>>,
    /// Tag propagation configurations: at most 1 item.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// What [`UpdateTemplate`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTemplateOutput {}

/// Related item input content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemInputContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RelatedItemInputContent {
    /// Contact.
    #[wire("contact")]
    Contact(Contact),
    /// Comment.
    #[wire("comment")]
    Comment(CommentContent),
    /// File.
    #[wire("file")]
    File(FileContent),
    /// Sla.
    #[wire("sla")]
    Sla(SlaInputContent),
    /// Connect case.
    #[wire("connectCase")]
    ConnectCase(ConnectCaseInputContent),
    /// Custom.
    #[wire("custom")]
    Custom(CustomInputContent),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_Contact.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Contact {
    /// Contact ARN: 1 to 500 characters.
    #[wire("contactArn")]
    pub contact_arn: String,
}

/// Comment content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CommentContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CommentContent {
    /// Body: 1 to 15000 characters.
    #[wire("body")]
    pub body: String,
    /// Content type.
    #[wire("contentType")]
    pub content_type: CommentBodyTextType,
}

/// Comment body text type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CommentBodyTextType {
    /// `Text/Plain`.
    #[wire("Text/Plain")]
    TextPlain,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// File content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FileContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FileContent {
    /// File ARN: 1 to 500 characters.
    #[wire("fileArn")]
    pub file_arn: String,
}

/// Sla input content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaInputContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaInputContent {
    /// Sla input configuration.
    #[wire("slaInputConfiguration")]
    SlaInputConfiguration(SlaInputConfiguration),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Sla input configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaInputConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SlaInputConfiguration {
    /// Name: 1 to 500 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Sensitive<String>,
    /// Type.
    #[wire("type")]
    pub r#type: SlaType,
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: Option<String>,
    /// Target field values: exactly 1 item.
    #[wire("targetFieldValues")]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target sla minutes: 1 to 1051200.
    #[wire("targetSlaMinutes")]
    pub target_sla_minutes: i64,
}

/// Sla type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaType {
    /// `CaseField`.
    #[wire("CaseField")]
    CaseField,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Field value union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldValueUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldValueUnion {
    /// String value: at most 4100 characters.
    #[wire("stringValue")]
    StringValue(String),
    /// Double value.
    #[wire("doubleValue")]
    DoubleValue(f64),
    /// Boolean value.
    #[wire("booleanValue")]
    BooleanValue(bool),
    /// Empty value.
    #[wire("emptyValue")]
    EmptyValue(EmptyFieldValue),
    /// User ARN value.
    #[wire("userArnValue")]
    UserArnValue(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Empty field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_EmptyFieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmptyFieldValue {}

/// Connect case input content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ConnectCaseInputContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConnectCaseInputContent {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
}

/// Custom input content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CustomInputContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomInputContent {
    /// Fields: 1 to 50 items.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
}

/// Field value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValue {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
    /// Value.
    #[wire("value")]
    pub value: FieldValueUnion,
}

/// Batch create related item identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchCreateRelatedItemIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItemIdentifier {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifierUnion,
}

/// Case identifier union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseIdentifierUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CaseIdentifierUnion {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    CaseId(String),
    /// Reference id: 1 to 50 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("referenceId")]
    ReferenceId(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// User union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UserUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UserUnion {
    /// User ARN: 1 to 500 characters.
    #[wire("userArn")]
    UserArn(String),
    /// Custom entity: 1 to 500 characters; pattern `[a-zA-Z0-9_\-\.@:/ ]*[a-zA-Z0-9_\-\.@:/]`.
    #[wire("customEntity")]
    CustomEntity(Sensitive<String>),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Batch create related item success entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchCreateRelatedItemSuccessEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItemSuccessEntry {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Related item id: 1 to 500 characters.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters.
    #[wire("relatedItemArn")]
    pub related_item_arn: String,
}

/// Case identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseIdentifier {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: Option<String>,
    /// Reference number: 1 to 50 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("referenceNumber")]
    pub reference_number: Option<String>,
    /// Reference id: 1 to 50 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("referenceId")]
    pub reference_id: Option<String>,
}

/// Batch create related item error entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchCreateRelatedItemErrorEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItemErrorEntry {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Error code.
    #[wire("errorCode")]
    pub error_code: String,
    /// Error message.
    #[wire("errorMessage")]
    pub error_message: String,
}

/// Case rule identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseRuleIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseRuleIdentifier {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
}

/// Get case rule response.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCaseRuleResponse.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseRuleResponse {
    /// Case rule id: 1 to 500 characters.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Case rule ARN: 1 to 500 characters.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
    /// Rule.
    #[wire("rule")]
    pub rule: CaseRuleDetails,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Deleted.
    #[wire("deleted")]
    pub deleted: Option<bool>,
    /// Created time.
    #[wire("createdTime")]
    pub created_time: Option<IsoDateTime>,
    /// Last modified time.
    #[wire("lastModifiedTime")]
    pub last_modified_time: Option<IsoDateTime>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Case rule details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseRuleDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CaseRuleDetails {
    /// Required.
    #[wire("required")]
    Required(RequiredCaseRule),
    /// Field options.
    #[wire("fieldOptions")]
    FieldOptions(FieldOptionsCaseRule),
    /// Hidden.
    #[wire("hidden")]
    Hidden(HiddenCaseRule),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Required case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RequiredCaseRule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RequiredCaseRule {
    /// Default value.
    #[wire("defaultValue")]
    pub default_value: bool,
    /// Conditions: at most 100 items.
    #[wire("conditions")]
    pub conditions: Vec<BooleanCondition>,
}

/// Boolean condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BooleanCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum BooleanCondition {
    /// Equal to.
    #[wire("equalTo")]
    EqualTo(BooleanOperands),
    /// Not equal to.
    #[wire("notEqualTo")]
    NotEqualTo(BooleanOperands),
    /// And all.
    #[wire("andAll")]
    AndAll(CompoundCondition),
    /// Or all.
    #[wire("orAll")]
    OrAll(CompoundCondition),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Boolean operands.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BooleanOperands.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BooleanOperands {
    /// Operand one.
    #[wire("operandOne")]
    pub operand_one: OperandOne,
    /// Operand two.
    #[wire("operandTwo")]
    pub operand_two: OperandTwo,
    /// Result.
    #[wire("result")]
    pub result: bool,
}

/// Operand one.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_OperandOne.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OperandOne {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    FieldId(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Operand two.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_OperandTwo.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OperandTwo {
    /// String value: 1 to 1500 characters.
    #[wire("stringValue")]
    StringValue(String),
    /// Boolean value.
    #[wire("booleanValue")]
    BooleanValue(bool),
    /// Double value.
    #[wire("doubleValue")]
    DoubleValue(f64),
    /// Empty value.
    #[wire("emptyValue")]
    EmptyValue(EmptyOperandValue),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Empty operand value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_EmptyOperandValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmptyOperandValue {}

/// Compound condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CompoundCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CompoundCondition {
    /// Conditions: at most 100 items.
    #[wire("conditions")]
    pub conditions: Vec<BooleanCondition>,
}

/// Field options case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldOptionsCaseRule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldOptionsCaseRule {
    /// Parent field id: 1 to 500 characters.
    #[wire("parentFieldId")]
    pub parent_field_id: Option<String>,
    /// Child field id: 1 to 500 characters.
    #[wire("childFieldId")]
    pub child_field_id: Option<String>,
    /// Parent child field options mappings: 1 to 200 items.
    #[wire("parentChildFieldOptionsMappings")]
    pub parent_child_field_options_mappings: Vec<ParentChildFieldOptionsMapping>,
}

/// Parent child field options mapping.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ParentChildFieldOptionsMapping.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParentChildFieldOptionsMapping {
    /// Parent field option value: at most 100 characters; pattern `$|^.*[\S]`.
    #[wire("parentFieldOptionValue")]
    pub parent_field_option_value: String,
    /// Child field option values: at most 1500 items; each at most 100 characters, pattern `$|^.*[\S]`.
    #[wire("childFieldOptionValues")]
    pub child_field_option_values: Vec<String>,
}

/// Hidden case rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_HiddenCaseRule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HiddenCaseRule {
    /// Default value.
    #[wire("defaultValue")]
    pub default_value: bool,
    /// Conditions: at most 100 items.
    #[wire("conditions")]
    pub conditions: Vec<BooleanCondition>,
}

/// Case rule error.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseRuleError.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseRuleError {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
    /// Error code.
    #[wire("errorCode")]
    pub error_code: String,
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Field identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldIdentifier {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
}

/// Get field response.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetFieldResponse.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFieldResponse {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Field ARN: 1 to 500 characters.
    #[wire("fieldArn")]
    pub field_arn: String,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Type.
    #[wire("type")]
    pub r#type: FieldType,
    /// Namespace.
    #[wire("namespace")]
    pub namespace: FieldNamespace,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Deleted.
    #[wire("deleted")]
    pub deleted: Option<bool>,
    /// Created time.
    #[wire("createdTime")]
    pub created_time: Option<IsoDateTime>,
    /// Last modified time.
    #[wire("lastModifiedTime")]
    pub last_modified_time: Option<IsoDateTime>,
    /// Attributes.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// Field type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldType {
    /// `Text`.
    #[wire("Text")]
    Text,
    /// `Number`.
    #[wire("Number")]
    Number,
    /// `Boolean`.
    #[wire("Boolean")]
    Boolean,
    /// `DateTime`.
    #[wire("DateTime")]
    DateTime,
    /// `SingleSelect`.
    #[wire("SingleSelect")]
    SingleSelect,
    /// `Url`.
    #[wire("Url")]
    Url,
    /// `User`.
    #[wire("User")]
    User,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Field namespace.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldNamespace {
    /// `System`.
    #[wire("System")]
    System,
    /// `Custom`.
    #[wire("Custom")]
    Custom,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Field attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldAttributes {
    /// Text.
    #[wire("text")]
    Text(TextAttributes),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Text attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TextAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TextAttributes {
    /// Is multiline.
    #[wire("isMultiline")]
    pub is_multiline: bool,
}

/// Field error.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldError.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldError {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
    /// Error code.
    #[wire("errorCode")]
    pub error_code: String,
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Field option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldOption.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldOption {
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Value: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("value")]
    pub value: String,
    /// Active.
    #[wire("active")]
    pub active: bool,
}

/// Field option error.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldOptionError.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldOptionError {
    /// Message.
    #[wire("message")]
    pub message: String,
    /// Error code.
    #[wire("errorCode")]
    pub error_code: String,
    /// Value: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("value")]
    pub value: String,
}

/// Batch update case identifier.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchUpdateCaseIdentifier.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCaseIdentifier {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifierUnion,
}

/// Field value input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldValueInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldValueInput {
    /// Field identifier.
    #[wire("fieldIdentifier")]
    pub field_identifier: FieldIdentifierUnion,
    /// Value.
    #[wire("value")]
    pub value: FieldValueUnion,
}

/// Field identifier union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldIdentifierUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldIdentifierUnion {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    Id(String),
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    Name(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Batch update case success entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchUpdateCaseSuccessEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCaseSuccessEntry {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
}

/// Batch update case error entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchUpdateCaseErrorEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCaseErrorEntry {
    /// Case identifier.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Error code.
    #[wire("errorCode")]
    pub error_code: String,
    /// Error message.
    #[wire("errorMessage")]
    pub error_message: String,
}

/// Domain status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DomainStatus {
    /// `Active`.
    #[wire("Active")]
    Active,
    /// `CreationInProgress`.
    #[wire("CreationInProgress")]
    CreationInProgress,
    /// `CreationFailed`.
    #[wire("CreationFailed")]
    CreationFailed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Layout content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_LayoutContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum LayoutContent {
    /// Basic.
    #[wire("basic")]
    Basic(BasicLayout),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Basic layout.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BasicLayout.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BasicLayout {
    /// Top panel.
    #[wire("topPanel")]
    pub top_panel: Option<LayoutSections>,
    /// More info.
    #[wire("moreInfo")]
    pub more_info: Option<LayoutSections>,
}

/// Layout sections.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_LayoutSections.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LayoutSections {
    /// Sections: at most 1 item.
    #[wire("sections")]
    pub sections: Option<Vec<Section>>,
}

/// Section.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_Section.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Section {
    /// Field group.
    #[wire("fieldGroup")]
    FieldGroup(FieldGroup),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Field group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldGroup.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldGroup {
    /// Name: at most 100 characters.
    #[wire("name")]
    pub name: Option<String>,
    /// Fields: at most 220 items.
    #[wire("fields")]
    pub fields: Vec<FieldItem>,
}

/// Field item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldItem {
    /// Id: 1 to 500 characters.
    #[wire("id")]
    pub id: String,
}

/// Related item type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RelatedItemType {
    /// `Contact`.
    #[wire("Contact")]
    Contact,
    /// `Comment`.
    #[wire("Comment")]
    Comment,
    /// `File`.
    #[wire("File")]
    File,
    /// `Sla`.
    #[wire("Sla")]
    Sla,
    /// `ConnectCase`.
    #[wire("ConnectCase")]
    ConnectCase,
    /// `Custom`.
    #[wire("Custom")]
    Custom,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Layout configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_LayoutConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LayoutConfiguration {
    /// Default layout: 1 to 500 characters.
    #[wire("defaultLayout")]
    pub default_layout: Option<String>,
}

/// Required field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RequiredField.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RequiredField {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: String,
}

/// Template status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TemplateStatus {
    /// `Active`.
    #[wire("Active")]
    Active,
    /// `Inactive`.
    #[wire("Inactive")]
    Inactive,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Template rule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TemplateRule.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TemplateRule {
    /// Case rule id: 1 to 500 characters.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: Option<String>,
}

/// Tag propagation configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TagPropagationConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagPropagationConfiguration {
    /// Resource type.
    #[wire("resourceType")]
    pub resource_type: TagPropagationResourceType,
    /// Tag map: at most 10 entries.
    #[wire("tagMap")]
    pub tag_map: BTreeMap<String, String>,
}

/// Tag propagation resource type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TagPropagationResourceType {
    /// `Cases`.
    #[wire("Cases")]
    Cases,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Audit event.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_AuditEvent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuditEvent {
    /// Event id: 1 to 500 characters.
    #[wire("eventId")]
    pub event_id: String,
    /// Type.
    #[wire("type")]
    pub r#type: AuditEventType,
    /// Related item type.
    #[wire("relatedItemType")]
    pub related_item_type: Option<RelatedItemType>,
    /// Performed time.
    #[wire("performedTime")]
    pub performed_time: IsoDateTime,
    /// Fields: `null` is skipped.
    #[wire("fields")]
    pub fields: Vec<AuditEventField>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<AuditEventPerformedBy>,
    /// Merge metadata.
    #[wire("mergeMetadata")]
    pub merge_metadata: Option<AuditMergeMetadata>,
}

/// Audit event type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AuditEventType {
    /// `Case.Created`.
    #[wire("Case.Created")]
    CaseCreated,
    /// `Case.Updated`.
    #[wire("Case.Updated")]
    CaseUpdated,
    /// `RelatedItem.Created`.
    #[wire("RelatedItem.Created")]
    RelatedItemCreated,
    /// `RelatedItem.Deleted`.
    #[wire("RelatedItem.Deleted")]
    RelatedItemDeleted,
    /// `RelatedItem.Updated`.
    #[wire("RelatedItem.Updated")]
    RelatedItemUpdated,
    /// `Case.Merged`.
    #[wire("Case.Merged")]
    CaseMerged,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Audit event field.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_AuditEventField.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuditEventField {
    /// Event field id: 1 to 500 characters.
    #[wire("eventFieldId")]
    pub event_field_id: String,
    /// Old value.
    #[wire("oldValue")]
    pub old_value: Option<AuditEventFieldValueUnion>,
    /// New value.
    #[wire("newValue")]
    pub new_value: AuditEventFieldValueUnion,
}

/// Audit event field value union.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_AuditEventFieldValueUnion.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AuditEventFieldValueUnion {
    /// String value: at most 4100 characters.
    #[wire("stringValue")]
    StringValue(String),
    /// Double value.
    #[wire("doubleValue")]
    DoubleValue(f64),
    /// Boolean value.
    #[wire("booleanValue")]
    BooleanValue(bool),
    /// Empty value.
    #[wire("emptyValue")]
    EmptyValue(EmptyFieldValue),
    /// User ARN value.
    #[wire("userArnValue")]
    UserArnValue(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Audit event performed by.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_AuditEventPerformedBy.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuditEventPerformedBy {
    /// User.
    #[wire("user")]
    pub user: Option<UserUnion>,
    /// Iam principal ARN: 1 to 500 characters.
    #[wire("iamPrincipalArn")]
    pub iam_principal_arn: String,
}

/// Audit merge metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_AuditMergeMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AuditMergeMetadata {
    /// Merge event id: 1 to 500 characters.
    #[wire("mergeEventId")]
    pub merge_event_id: String,
    /// Primary case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("primaryCaseId")]
    pub primary_case_id: String,
    /// Secondary case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("secondaryCaseId")]
    pub secondary_case_id: String,
}

/// Event bridge configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_EventBridgeConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EventBridgeConfiguration {
    /// Enabled.
    #[wire("enabled")]
    pub enabled: bool,
    /// Included data.
    #[wire("includedData")]
    pub included_data: Option<EventIncludedData>,
}

/// Event included data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_EventIncludedData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EventIncludedData {
    /// Case data.
    #[wire("caseData")]
    pub case_data: Option<CaseEventIncludedData>,
    /// Related item data.
    #[wire("relatedItemData")]
    pub related_item_data: Option<RelatedItemEventIncludedData>,
}

/// Case event included data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseEventIncludedData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseEventIncludedData {
    /// Fields: at most 400 items.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
    /// Auto include fields.
    #[wire("autoIncludeFields")]
    pub auto_include_fields: Option<AutoIncludeFields>,
}

/// Auto include fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AutoIncludeFields {
    /// `All`.
    #[wire("All")]
    All,
    /// `System`.
    #[wire("System")]
    System,
    /// `Custom`.
    #[wire("Custom")]
    Custom,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Related item event included data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemEventIncludedData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RelatedItemEventIncludedData {
    /// Include content.
    #[wire("includeContent")]
    pub include_content: bool,
}

/// Merge status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MergeStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Case rule summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseRuleSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseRuleSummary {
    /// Case rule id: 1 to 500 characters.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Case rule ARN: 1 to 500 characters.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
    /// Rule type.
    #[wire("ruleType")]
    pub rule_type: RuleType,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
}

/// Rule type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RuleType {
    /// `Required`.
    #[wire("Required")]
    Required,
    /// `Hidden`.
    #[wire("Hidden")]
    Hidden,
    /// `FieldOptions`.
    #[wire("FieldOptions")]
    FieldOptions,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Case summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseSummary {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
}

/// Domain summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DomainSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DomainSummary {
    /// Domain id: 1 to 500 characters.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
}

/// Field summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldSummary {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: String,
    /// Field ARN: 1 to 500 characters.
    #[wire("fieldArn")]
    pub field_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Type.
    #[wire("type")]
    pub r#type: FieldType,
    /// Namespace.
    #[wire("namespace")]
    pub namespace: FieldNamespace,
    /// Attributes.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// Layout summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_LayoutSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LayoutSummary {
    /// Layout id: 1 to 500 characters.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters.
    #[wire("layoutArn")]
    pub layout_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
}

/// Template summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TemplateSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TemplateSummary {
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters.
    #[wire("templateArn")]
    pub template_arn: String,
    /// Name: 1 to 100 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: String,
    /// Status.
    #[wire("status")]
    pub status: TemplateStatus,
    /// Tag propagation configurations: at most 1 item.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// Related item type filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemTypeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RelatedItemTypeFilter {
    /// Contact.
    #[wire("contact")]
    Contact(ContactFilter),
    /// Comment.
    #[wire("comment")]
    Comment(CommentFilter),
    /// File.
    #[wire("file")]
    File(FileFilter),
    /// Sla.
    #[wire("sla")]
    Sla(SlaFilter),
    /// Connect case.
    #[wire("connectCase")]
    ConnectCase(ConnectCaseFilter),
    /// Custom.
    #[wire("custom")]
    Custom(CustomFilter),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Contact filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ContactFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFilter {
    /// Channel: at most 3 items; each 1 to 100 characters.
    #[wire("channel")]
    pub channel: Option<Vec<String>>,
    /// Contact ARN: 1 to 500 characters.
    #[wire("contactArn")]
    pub contact_arn: Option<String>,
}

/// Comment filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CommentFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CommentFilter {}

/// File filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FileFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FileFilter {
    /// File ARN: 1 to 500 characters.
    #[wire("fileArn")]
    pub file_arn: Option<String>,
}

/// Sla filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SlaFilter {
    /// Name: 1 to 500 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Option<Sensitive<String>>,
    /// Status.
    #[wire("status")]
    pub status: Option<SlaStatus>,
}

/// Sla status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaStatus {
    /// `Active`.
    #[wire("Active")]
    Active,
    /// `Overdue`.
    #[wire("Overdue")]
    Overdue,
    /// `Met`.
    #[wire("Met")]
    Met,
    /// `NotMet`.
    #[wire("NotMet")]
    NotMet,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Connect case filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ConnectCaseFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConnectCaseFilter {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: Option<String>,
}

/// Custom filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CustomFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomFilter {
    /// Fields.
    #[wire("fields")]
    pub fields: Option<CustomFieldsFilter>,
}

/// Custom fields filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CustomFieldsFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CustomFieldsFilter {
    /// Field.
    #[wire("field")]
    Field(FieldFilter),
    /// Not.
    #[wire("not")]
    Not(Box<CustomFieldsFilter>),
    /// And all: at most 10 items.
    #[wire("andAll")]
    AndAll(Vec<CustomFieldsFilter>),
    /// Or all: at most 10 items.
    #[wire("orAll")]
    OrAll(Vec<CustomFieldsFilter>),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Field filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FieldFilter {
    /// Equal to.
    #[wire("equalTo")]
    EqualTo(FieldValue),
    /// Contains.
    #[wire("contains")]
    Contains(FieldValue),
    /// Greater than.
    #[wire("greaterThan")]
    GreaterThan(FieldValue),
    /// Greater than or equal to.
    #[wire("greaterThanOrEqualTo")]
    GreaterThanOrEqualTo(FieldValue),
    /// Less than.
    #[wire("lessThan")]
    LessThan(FieldValue),
    /// Less than or equal to.
    #[wire("lessThanOrEqualTo")]
    LessThanOrEqualTo(FieldValue),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Search all related items sort.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchAllRelatedItemsSort.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAllRelatedItemsSort {
    /// Sort property.
    #[wire("sortProperty")]
    pub sort_property: SearchAllRelatedItemsSortProperty,
    /// Sort order.
    #[wire("sortOrder")]
    pub sort_order: Order,
}

/// Search all related items sort property.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchAllRelatedItemsSortProperty {
    /// `AssociationTime`.
    #[wire("AssociationTime")]
    AssociationTime,
    /// `CaseId`.
    #[wire("CaseId")]
    CaseId,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Order {
    /// `Asc`.
    #[wire("Asc")]
    Asc,
    /// `Desc`.
    #[wire("Desc")]
    Desc,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Search all related items response item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchAllRelatedItemsResponseItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAllRelatedItemsResponseItem {
    /// Related item id: 1 to 500 characters.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
    /// Type.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Association time.
    #[wire("associationTime")]
    pub association_time: IsoDateTime,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemContent,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Related item content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RelatedItemContent {
    /// Contact.
    #[wire("contact")]
    Contact(ContactContent),
    /// Comment.
    #[wire("comment")]
    Comment(CommentContent),
    /// File.
    #[wire("file")]
    File(FileContent),
    /// Sla.
    #[wire("sla")]
    Sla(SlaContent),
    /// Connect case.
    #[wire("connectCase")]
    ConnectCase(ConnectCaseContent),
    /// Custom.
    #[wire("custom")]
    Custom(CustomContent),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Contact content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ContactContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactContent {
    /// Contact ARN: 1 to 500 characters.
    #[wire("contactArn")]
    pub contact_arn: String,
    /// Channel: 1 to 100 characters.
    #[wire("channel")]
    pub channel: String,
    /// Connected to system time.
    #[wire("connectedToSystemTime")]
    pub connected_to_system_time: IsoDateTime,
}

/// Sla content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SlaContent {
    /// Sla configuration.
    #[wire("slaConfiguration")]
    pub sla_configuration: SlaConfiguration,
}

/// Sla configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SlaConfiguration {
    /// Name: 1 to 500 characters; pattern `.*[\S]`.
    #[wire("name")]
    pub name: Sensitive<String>,
    /// Type.
    #[wire("type")]
    pub r#type: SlaType,
    /// Status.
    #[wire("status")]
    pub status: SlaStatus,
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: Option<String>,
    /// Target field values: exactly 1 item.
    #[wire("targetFieldValues")]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target time.
    #[wire("targetTime")]
    pub target_time: IsoDateTime,
    /// Completion time.
    #[wire("completionTime")]
    pub completion_time: Option<IsoDateTime>,
}

/// Connect case content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ConnectCaseContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConnectCaseContent {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
}

/// Custom content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CustomContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomContent {
    /// Fields.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
}

/// Case filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CaseFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CaseFilter {
    /// Field.
    #[wire("field")]
    Field(FieldFilter),
    /// Not.
    #[wire("not")]
    Not(Box<CaseFilter>),
    /// Tag.
    #[wire("tag")]
    Tag(TagFilter),
    /// And all: at most 10 items.
    #[wire("andAll")]
    AndAll(Vec<CaseFilter>),
    /// Or all: at most 10 items.
    #[wire("orAll")]
    OrAll(Vec<CaseFilter>),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Tag filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TagFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TagFilter {
    /// Equal to.
    #[wire("equalTo")]
    EqualTo(TagValue),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Tag value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TagValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagValue {
    /// Key: 1 to 128 characters; pattern `[a-zA-Z0-9 _.:/=+\-@]+`.
    #[wire("key")]
    pub key: Option<String>,
    /// Value: at most 256 characters; pattern `([a-zA-Z0-9 _.:/=+\-@]*)`.
    #[wire("value")]
    pub value: Option<String>,
}

/// Sort.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_Sort.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Sort {
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: String,
    /// Sort order.
    #[wire("sortOrder")]
    pub sort_order: Order,
}

/// Search cases response item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchCasesResponseItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchCasesResponseItem {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("caseId")]
    pub case_id: String,
    /// Template id: 1 to 500 characters.
    #[wire("templateId")]
    pub template_id: String,
    /// Fields: at most 25 items.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Search related items response item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchRelatedItemsResponseItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRelatedItemsResponseItem {
    /// Related item id: 1 to 500 characters.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Type.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Association time.
    #[wire("associationTime")]
    pub association_time: IsoDateTime,
    /// Content.
    #[wire("content")]
    pub content: RelatedItemContent,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
    /// Performed by.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// Fields configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_FieldsConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FieldsConfiguration {
    /// Field ids.
    #[wire("fieldIds")]
    pub field_ids: Vec<FieldIdentifier>,
    /// Source case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`.
    #[wire("sourceCaseId")]
    pub source_case_id: String,
}

/// Related items configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemsConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RelatedItemsConfiguration {
    /// Comment.
    #[wire("comment")]
    pub comment: Option<bool>,
    /// Connect case.
    #[wire("connectCase")]
    pub connect_case: Option<bool>,
    /// Contact.
    #[wire("contact")]
    pub contact: Option<bool>,
    /// Custom.
    #[wire("custom")]
    pub custom: Option<bool>,
}

/// Related item update content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_RelatedItemUpdateContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RelatedItemUpdateContent {
    /// Comment.
    #[wire("comment")]
    Comment(CommentUpdateContent),
    /// Custom.
    #[wire("custom")]
    Custom(CustomUpdateContent),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Comment update content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CommentUpdateContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CommentUpdateContent {
    /// Body: 1 to 15000 characters.
    #[wire("body")]
    pub body: String,
    /// Content type.
    #[wire("contentType")]
    pub content_type: CommentBodyTextType,
}

/// Custom update content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CustomUpdateContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomUpdateContent {
    /// Fields: 1 to 50 items.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
}

/// Internal server exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(500)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InternalServerException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
    /// Retry after seconds. Travels in a header.
    #[header("Retry-After")]
    pub retry_after_seconds: Option<i32>,
}

/// Resource not found exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceNotFoundException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
    /// Resource id.
    #[wire("resourceId")]
    pub resource_id: String,
    /// Resource type.
    #[wire("resourceType")]
    pub resource_type: String,
}

/// Validation exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ValidationException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Throttling exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(429)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ThrottlingException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Access denied exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(403)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AccessDeniedException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Conflict exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConflictException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}

/// Service quota exceeded exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(402)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ServiceQuotaExceededException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}
