// Generated from connectcases-2022-10-03 (CRC-32 a0843d92) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Batch create related item; Batch get case rule; Batch get field; Batch put field options; Batch update case; Create case; Create case rule; Create domain; Create field; Create layout; Create related item; Create template; Delete case; Delete case rule; Delete domain; Delete field; Delete layout; Delete related item; Delete template; Get case; Get case audit events; Get case event configuration; Get domain; Get layout; Get merge cases status; Get template; List case rules; List cases for contact; List domains; List field options; List fields; List layouts; List tags for resource; List templates; Put case event configuration; Search all related items; Search cases; Search related items; Start merge cases; Tag resource; Untag resource; Update case; Update case rule; Update field; Update layout; Update related item; Update template.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, IsoDateTime, Sensitive,
    UnknownMember, UnknownValue, connect_operation,
};

/// Batch create related item.
///
/// `POST /cases:batchCreateRelatedItem`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchCreateRelatedItem.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{
///     BatchCreateRelatedItem, BatchCreateRelatedItemIdentifier, CaseIdentifierUnion, Contact,
///     RelatedItemInputContent,
/// };
///
/// let contact = Contact::builder()
///     .contact_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// let related_item_input_content = RelatedItemInputContent::Contact(contact);
/// let case_identifier_union =
///     CaseIdentifierUnion::CaseId("22222222-3333-4444-5555-666666666666".to_owned());
/// let batch_create_related_item_identifier = BatchCreateRelatedItemIdentifier::builder()
///     .case_identifier(case_identifier_union)
///     .build();
/// let operation = BatchCreateRelatedItem::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .content(related_item_input_content)
///     .cases([batch_create_related_item_identifier])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[wire("domainId")]
    pub domain_id: String,
    /// Content. Required.
    #[wire("content")]
    pub content: RelatedItemInputContent,
    /// Cases: 1 to 100 items. Required.
    #[wire("cases")]
    pub cases: Vec<BatchCreateRelatedItemIdentifier>,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Idempotency token, which identifies repeats of a request: at most 64 characters. Generated
    /// if absent.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`BatchCreateRelatedItem`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchCreateRelatedItemOutput {
    /// Successful items. Always present.
    #[wire("successfulItems")]
    pub successful_items: Vec<BatchCreateRelatedItemSuccessEntry>,
    /// Failed items. Always present.
    #[wire("failedItems")]
    pub failed_items: Vec<BatchCreateRelatedItemErrorEntry>,
}

/// Batch get case rule.
///
/// `POST /domains/{domainId}/rules-batch`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchGetCaseRule.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{BatchGetCaseRule, CaseRuleIdentifier};
///
/// let case_rule_identifier = CaseRuleIdentifier::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = BatchGetCaseRule::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_rules([case_rule_identifier])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rules: 1 to 50 items. Required.
    #[wire("caseRules")]
    pub case_rules: Vec<CaseRuleIdentifier>,
}

/// The output of [`BatchGetCaseRule`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetCaseRuleOutput {
    /// Case rules: at most 50 items. Always present.
    #[wire("caseRules")]
    pub case_rules: Vec<GetCaseRuleResponse>,
    /// Errors: at most 50 items. Always present.
    #[wire("errors")]
    pub errors: Vec<CaseRuleError>,
    /// Unprocessed case rules: at most 50 items; each 1 to 500 characters.
    #[wire("unprocessedCaseRules")]
    pub unprocessed_case_rules: Option<Vec<String>>,
}

/// Batch get field.
///
/// `POST /domains/{domainId}/fields-batch`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchGetField.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{BatchGetField, FieldIdentifier};
///
/// let field_identifier = FieldIdentifier::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = BatchGetField::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .fields([field_identifier])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Fields: 1 to 50 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
}

/// The output of [`BatchGetField`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetFieldOutput {
    /// Fields: at most 50 items. Always present.
    #[wire("fields")]
    pub fields: Vec<GetFieldResponse>,
    /// Errors: at most 50 items. Always present.
    #[wire("errors")]
    pub errors: Vec<FieldError>,
}

/// Batch put field options.
///
/// `PUT /domains/{domainId}/fields/{fieldId}/options`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchPutFieldOptions.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{BatchPutFieldOptions, FieldOption};
///
/// let field_option = FieldOption::builder()
///     .name("Example")
///     .value("example")
///     .active(true)
///     .build();
/// let operation = BatchPutFieldOptions::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .field_id("22222222-3333-4444-5555-666666666666")
///     .options([field_option])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters. Required.
    #[label("fieldId")]
    pub field_id: String,
    /// Options: at most 50 items. Required.
    #[wire("options")]
    pub options: Vec<FieldOption>,
}

/// The output of [`BatchPutFieldOptions`].
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
/// `PUT /cases:batchUpdateCase`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_BatchUpdateCase.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{
///     BatchUpdateCase, BatchUpdateCaseIdentifier, CaseIdentifierUnion, FieldIdentifierUnion,
///     FieldValueInput, FieldValueUnion,
/// };
///
/// let case_identifier_union =
///     CaseIdentifierUnion::CaseId("22222222-3333-4444-5555-666666666666".to_owned());
/// let batch_update_case_identifier = BatchUpdateCaseIdentifier::builder()
///     .case_identifier(case_identifier_union)
///     .build();
/// let field_identifier_union =
///     FieldIdentifierUnion::Id("22222222-3333-4444-5555-666666666666".to_owned());
/// let field_value_union = FieldValueUnion::StringValue("example".to_owned());
/// let field_value_input = FieldValueInput::builder()
///     .field_identifier(field_identifier_union)
///     .value(field_value_union)
///     .build();
/// let operation = BatchUpdateCase::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .cases([batch_update_case_identifier])
///     .fields([field_value_input])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[wire("domainId")]
    pub domain_id: String,
    /// Cases: 1 to 100 items. Required.
    #[wire("cases")]
    pub cases: Vec<BatchUpdateCaseIdentifier>,
    /// Fields: at most 220 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldValueInput>,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Title: 1 to 500 characters; pattern `[\s\S]*`. Optional. Sensitive.
    #[wire("title")]
    pub title: Option<Sensitive<String>>,
    /// Status: 1 to 100 characters; pattern `[a-zA-Z0-9_\-\s]+`. Optional.
    #[wire("status")]
    pub status: Option<String>,
    /// Customer id: 1 to 500 characters. Optional.
    #[wire("customerId")]
    pub customer_id: Option<String>,
    /// Idempotency token, which identifies repeats of a request: at most 64 characters. Generated
    /// if absent.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`BatchUpdateCase`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchUpdateCaseOutput {
    /// Successful cases. Always present.
    #[wire("successfulCases")]
    pub successful_cases: Vec<BatchUpdateCaseSuccessEntry>,
    /// Failed cases. Always present.
    #[wire("failedCases")]
    pub failed_cases: Vec<BatchUpdateCaseErrorEntry>,
}

/// Create case.
///
/// `POST /domains/{domainId}/cases`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateCase.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{CreateCase, FieldValue, FieldValueUnion};
///
/// let field_value_union = FieldValueUnion::StringValue("example".to_owned());
/// let field_value = FieldValue::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .value(field_value_union)
///     .build();
/// let operation = CreateCase::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .template_id("22222222-3333-4444-5555-666666666666")
///     .fields([field_value])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters. Required.
    #[wire("templateId")]
    pub template_id: String,
    /// Fields: at most 220 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
    /// Idempotency token, which identifies repeats of a request: at most 64 characters. Generated
    /// if absent.
    #[wire("clientToken")]
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
    /// Tags: at most 50 entries; keys 1 to 128 characters, pattern
    /// `(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\-@]+`; values at most 256 characters, pattern
    /// `([a-zA-Z0-9 _.:/=+\-@]*)`. Optional.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateCase`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseOutput {
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
    #[wire("caseId")]
    pub case_id: String,
    /// Case ARN: 1 to 500 characters. Always present.
    #[wire("caseArn")]
    pub case_arn: String,
}

/// Create case rule.
///
/// `POST /domains/{domainId}/case-rules`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateCaseRule.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{
///     BooleanCondition, BooleanOperands, CaseRuleDetails, CreateCaseRule, OperandOne, OperandTwo,
///     RequiredCaseRule,
/// };
///
/// let operand_one = OperandOne::FieldId("22222222-3333-4444-5555-666666666666".to_owned());
/// let operand_two = OperandTwo::StringValue("example".to_owned());
/// let boolean_operands = BooleanOperands::builder()
///     .operand_one(operand_one)
///     .operand_two(operand_two)
///     .result(true)
///     .build();
/// let boolean_condition = BooleanCondition::EqualTo(boolean_operands);
/// let required_case_rule = RequiredCaseRule::builder()
///     .default_value(true)
///     .conditions([boolean_condition])
///     .build();
/// let case_rule_details = CaseRuleDetails::Required(required_case_rule);
/// let operation = CreateCaseRule::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .rule(case_rule_details)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Rule. Required.
    #[wire("rule")]
    pub rule: CaseRuleDetails,
}

/// The output of [`CreateCaseRule`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateCaseRuleOutput {
    /// Case rule id: 1 to 500 characters. Always present.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Case rule ARN: 1 to 500 characters. Always present.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
}

/// Create domain.
///
/// `POST /domains`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateDomain.html)
///
/// # Errors
/// [`InternalServerException`], [`ValidationException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`ConflictException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::CreateDomain;
///
/// let operation = CreateDomain::builder().name("Example").build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
}

/// The output of [`CreateDomain`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateDomainOutput {
    /// Domain id: 1 to 500 characters. Always present.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters. Always present.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Domain status: one of [`DomainStatus`]. Always present.
    #[wire("domainStatus")]
    pub domain_status: DomainStatus,
}

/// Create field.
///
/// `POST /domains/{domainId}/fields`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateField.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{CreateField, FieldType};
///
/// let operation = CreateField::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .r#type(FieldType::Text)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
    /// Type: one of [`FieldType`]. Required.
    #[wire("type")]
    pub r#type: FieldType,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Attributes. Optional.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// The output of [`CreateField`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateFieldOutput {
    /// Field id: 1 to 500 characters. Always present.
    #[wire("fieldId")]
    pub field_id: String,
    /// Field ARN: 1 to 500 characters. Always present.
    #[wire("fieldArn")]
    pub field_arn: String,
}

/// Create layout.
///
/// `POST /domains/{domainId}/layouts`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateLayout.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{BasicLayout, CreateLayout, LayoutContent};
///
/// let basic_layout = BasicLayout::builder().build();
/// let layout_content = LayoutContent::Basic(basic_layout);
/// let operation = CreateLayout::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .content(layout_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
    /// Content. Required.
    #[wire("content")]
    pub content: LayoutContent,
}

/// The output of [`CreateLayout`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateLayoutOutput {
    /// Layout id: 1 to 500 characters. Always present.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters. Always present.
    #[wire("layoutArn")]
    pub layout_arn: String,
}

/// Create related item.
///
/// `POST /domains/{domainId}/cases/{caseId}/related-items/`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateRelatedItem.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{
///     Contact, CreateRelatedItem, RelatedItemInputContent, RelatedItemType,
/// };
///
/// let contact = Contact::builder()
///     .contact_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// let related_item_input_content = RelatedItemInputContent::Contact(contact);
/// let operation = CreateRelatedItem::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .r#type(RelatedItemType::Contact)
///     .content(related_item_input_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Type: one of [`RelatedItemType`]. Required.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Content. Required.
    #[wire("content")]
    pub content: RelatedItemInputContent,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// The output of [`CreateRelatedItem`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateRelatedItemOutput {
    /// Related item id: 1 to 500 characters. Always present.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters. Always present.
    #[wire("relatedItemArn")]
    pub related_item_arn: String,
}

/// Create template.
///
/// `POST /domains/{domainId}/templates`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_CreateTemplate.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::CreateTemplate;
///
/// let operation = CreateTemplate::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Layout configuration. Optional.
    #[wire("layoutConfiguration")]
    pub layout_configuration: Option<LayoutConfiguration>,
    /// Required fields: at most 100 items. Optional.
    #[wire("requiredFields")]
    pub required_fields: Option<Vec<RequiredField>>,
    /// Status: one of [`TemplateStatus`]. Optional.
    #[wire("status")]
    pub status: Option<TemplateStatus>,
    /// Rules: at most 50 items. Optional.
    #[wire("rules")]
    pub rules: Option<Vec<TemplateRule>>,
    /// Tag propagation configurations: at most 1 item. Optional.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// The output of [`CreateTemplate`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTemplateOutput {
    /// Template id: 1 to 500 characters. Always present.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters. Always present.
    #[wire("templateArn")]
    pub template_arn: String,
}

/// Delete case.
///
/// `DELETE /domains/{domainId}/cases/{caseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteCase.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteCase;
///
/// let operation = DeleteCase::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
}

/// The output of [`DeleteCase`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCaseOutput {}

/// Delete case rule.
///
/// `DELETE /domains/{domainId}/case-rules/{caseRuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteCaseRule.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteCaseRule;
///
/// let operation = DeleteCaseRule::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_rule_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rule id: 1 to 500 characters. Required.
    #[label("caseRuleId")]
    pub case_rule_id: String,
}

/// The output of [`DeleteCaseRule`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteCaseRuleOutput {}

/// Delete domain.
///
/// `DELETE /domains/{domainId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteDomain.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteDomain;
///
/// let operation = DeleteDomain::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
}

/// The output of [`DeleteDomain`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteDomainOutput {}

/// Delete field.
///
/// `DELETE /domains/{domainId}/fields/{fieldId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteField.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteField;
///
/// let operation = DeleteField::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .field_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters. Required.
    #[label("fieldId")]
    pub field_id: String,
}

/// The output of [`DeleteField`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteFieldOutput {}

/// Delete layout.
///
/// `DELETE /domains/{domainId}/layouts/{layoutId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteLayout.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteLayout;
///
/// let operation = DeleteLayout::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .layout_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters. Required.
    #[label("layoutId")]
    pub layout_id: String,
}

/// The output of [`DeleteLayout`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteLayoutOutput {}

/// Delete related item.
///
/// `DELETE /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteRelatedItem.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteRelatedItem;
///
/// let operation = DeleteRelatedItem::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .related_item_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Related item id: 1 to 500 characters. Required.
    #[label("relatedItemId")]
    pub related_item_id: String,
}

/// The output of [`DeleteRelatedItem`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteRelatedItemOutput {}

/// Delete template.
///
/// `DELETE /domains/{domainId}/templates/{templateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteTemplate.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::DeleteTemplate;
///
/// let operation = DeleteTemplate::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .template_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters. Required.
    #[label("templateId")]
    pub template_id: String,
}

/// The output of [`DeleteTemplate`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTemplateOutput {}

/// Get case.
///
/// `POST /domains/{domainId}/cases/{caseId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCase.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{FieldIdentifier, GetCase};
///
/// let field_identifier = FieldIdentifier::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let operation = GetCase::builder()
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .fields([field_identifier])
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Fields: 1 to 220 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`GetCase`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseOutput {
    /// Fields: at most 220 items. The items of the page.
    #[wire("fields")]
    #[items]
    pub fields: Vec<FieldValue>,
    /// Template id: 1 to 500 characters. Always present.
    #[wire("templateId")]
    pub template_id: String,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Get case audit events.
///
/// `POST /domains/{domainId}/cases/{caseId}/audit-history`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCaseAuditEvents.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetCaseAuditEvents;
///
/// let operation = GetCaseAuditEvents::builder()
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 25. Optional.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`GetCaseAuditEvents`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseAuditEventsOutput {
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Audit events: at most 25 items; `null` is skipped. The items of the page.
    #[wire("auditEvents")]
    #[items]
    pub audit_events: Vec<AuditEvent>,
}

/// Get case event configuration.
///
/// `POST /domains/{domainId}/case-event-configuration`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCaseEventConfiguration.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetCaseEventConfiguration;
///
/// let operation = GetCaseEventConfiguration::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
}

/// The output of [`GetCaseEventConfiguration`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetCaseEventConfigurationOutput {
    /// Event bridge. Always present.
    #[wire("eventBridge")]
    pub event_bridge: EventBridgeConfiguration,
}

/// Get domain.
///
/// `POST /domains/{domainId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetDomain.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetDomain;
///
/// let operation = GetDomain::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
}

/// The output of [`GetDomain`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetDomainOutput {
    /// Domain id: 1 to 500 characters. Always present.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters. Always present.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Created time. Always present.
    #[wire("createdTime")]
    pub created_time: IsoDateTime,
    /// Domain status: one of [`DomainStatus`]. Always present.
    #[wire("domainStatus")]
    pub domain_status: DomainStatus,
    /// Tags: `null` is skipped.
    #[wire("tags")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Get layout.
///
/// `POST /domains/{domainId}/layouts/{layoutId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetLayout.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetLayout;
///
/// let operation = GetLayout::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .layout_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters. Required.
    #[label("layoutId")]
    pub layout_id: String,
}

/// The output of [`GetLayout`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetLayoutOutput {
    /// Layout id: 1 to 500 characters. Always present.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters. Always present.
    #[wire("layoutArn")]
    pub layout_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Content. Always present.
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
/// `POST /domains/{domainId}/cases/{caseId}/merge-status`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetMergeCasesStatus.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetMergeCasesStatus;
///
/// let operation = GetMergeCasesStatus::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
}

/// The output of [`GetMergeCasesStatus`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetMergeCasesStatusOutput {
    /// Status: one of [`MergeStatus`]. Always present.
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
/// `POST /domains/{domainId}/templates/{templateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetTemplate.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::GetTemplate;
///
/// let operation = GetTemplate::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .template_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters. Required.
    #[label("templateId")]
    pub template_id: String,
}

/// The output of [`GetTemplate`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTemplateOutput {
    /// Template id: 1 to 500 characters. Always present.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters. Always present.
    #[wire("templateArn")]
    pub template_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
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
    /// Status: one of [`TemplateStatus`]. Always present.
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
/// `POST /domains/{domainId}/rules-list/`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListCaseRules.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListCaseRules;
///
/// let operation = ListCaseRules::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListCaseRules`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCaseRulesOutput {
    /// Case rules: at most 100 items. The items of the page.
    #[wire("caseRules")]
    #[items]
    pub case_rules: Vec<CaseRuleSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List cases for contact.
///
/// `POST /domains/{domainId}/list-cases-for-contact`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListCasesForContact.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListCasesForContact;
///
/// let operation = ListCasesForContact::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .contact_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Contact ARN: 1 to 500 characters. Required.
    #[wire("contactArn")]
    pub contact_arn: String,
    /// Max results: 1 to 10. Optional.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListCasesForContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListCasesForContactOutput {
    /// Cases: at most 10 items. The items of the page.
    #[wire("cases")]
    #[items]
    pub cases: Vec<CaseSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List domains.
///
/// `POST /domains-list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListDomains.html)
///
/// # Errors
/// [`InternalServerException`], [`ValidationException`], [`ThrottlingException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListDomains;
///
/// let operation = ListDomains::builder().build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Max results: 1 to 10. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListDomains`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDomainsOutput {
    /// Domains. The items of the page.
    #[wire("domains")]
    #[items]
    pub domains: Vec<DomainSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List field options.
///
/// `POST /domains/{domainId}/fields/{fieldId}/options-list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListFieldOptions.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListFieldOptions;
///
/// let operation = ListFieldOptions::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .field_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters. Required.
    #[label("fieldId")]
    pub field_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Values: at most 1 item; each at most 100 characters. Optional.
    #[query]
    pub values: Option<Vec<String>>,
}

/// The output of [`ListFieldOptions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFieldOptionsOutput {
    /// Options. The items of the page.
    #[wire("options")]
    #[items]
    pub options: Vec<FieldOption>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List fields.
///
/// `POST /domains/{domainId}/fields-list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListFields.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListFields;
///
/// let operation = ListFields::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListFields`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFieldsOutput {
    /// Fields: at most 100 items. The items of the page.
    #[wire("fields")]
    #[items]
    pub fields: Vec<FieldSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List layouts.
///
/// `POST /domains/{domainId}/layouts-list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListLayouts.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListLayouts;
///
/// let operation = ListLayouts::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListLayouts`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLayoutsOutput {
    /// Layouts. The items of the page.
    #[wire("layouts")]
    #[items]
    pub layouts: Vec<LayoutSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// List tags for resource.
///
/// `GET /tags/{arn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListTagsForResource.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListTagsForResource;
///
/// let operation = ListTagsForResource::builder()
///     .arn("arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// ARN: 1 to 500 characters. Required.
    #[label("arn")]
    pub arn: String,
}

/// The output of [`ListTagsForResource`].
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
/// `POST /domains/{domainId}/templates-list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListTemplates.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::ListTemplates;
///
/// let operation = ListTemplates::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Status: 1 to 2 items; each one of [`TemplateStatus`]. Optional.
    #[query]
    pub status: Option<Vec<TemplateStatus>>,
}

/// The output of [`ListTemplates`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTemplatesOutput {
    /// Templates: at most 100 items. The items of the page.
    #[wire("templates")]
    #[items]
    pub templates: Vec<TemplateSummary>,
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
}

/// Put case event configuration.
///
/// `PUT /domains/{domainId}/case-event-configuration`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_PutCaseEventConfiguration.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{EventBridgeConfiguration, PutCaseEventConfiguration};
///
/// let event_bridge_configuration = EventBridgeConfiguration::builder().enabled(true).build();
/// let operation = PutCaseEventConfiguration::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .event_bridge(event_bridge_configuration)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Event bridge. Required.
    #[wire("eventBridge")]
    pub event_bridge: EventBridgeConfiguration,
}

/// The output of [`PutCaseEventConfiguration`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PutCaseEventConfigurationOutput {}

/// Search all related items.
///
/// `POST /domains/{domainId}/related-items-search`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchAllRelatedItems.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::SearchAllRelatedItems;
///
/// let operation = SearchAllRelatedItems::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 25. Optional.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Filters: at most 10 items. Optional.
    #[wire("filters")]
    pub filters: Option<Vec<RelatedItemTypeFilter>>,
    /// Sorts: at most 2 items. Optional.
    #[wire("sorts")]
    pub sorts: Option<Vec<SearchAllRelatedItemsSort>>,
}

/// The output of [`SearchAllRelatedItems`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAllRelatedItemsOutput {
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Related items: at most 25 items; `null` is skipped. The items of the page.
    #[wire("relatedItems")]
    #[items]
    pub related_items: Vec<SearchAllRelatedItemsResponseItem>,
}

/// Search cases.
///
/// `POST /domains/{domainId}/cases-search`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchCases.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::SearchCases;
///
/// let operation = SearchCases::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Max results: 1 to 100. Optional.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Search term: at most 255 characters. Optional.
    #[wire("searchTerm")]
    pub search_term: Option<String>,
    /// Filter. Optional.
    #[wire("filter")]
    pub filter: Option<CaseFilter>,
    /// Sorts: at most 2 items. Optional.
    #[wire("sorts")]
    pub sorts: Option<Vec<Sort>>,
    /// Fields: at most 25 items. Optional.
    #[wire("fields")]
    pub fields: Option<Vec<FieldIdentifier>>,
}

/// The output of [`SearchCases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchCasesOutput {
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Cases: at most 100 items; `null` is skipped. The items of the page.
    #[wire("cases")]
    #[items]
    pub cases: Vec<SearchCasesResponseItem>,
    /// Total count: at least 0.
    #[wire("totalCount")]
    pub total_count: Option<i64>,
}

/// Search related items.
///
/// `POST /domains/{domainId}/cases/{caseId}/related-items-search`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchRelatedItems.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::SearchRelatedItems;
///
/// let operation = SearchRelatedItems::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Max results: 1 to 25. Optional.
    #[wire("maxResults")]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Filters: at most 10 items. Optional.
    #[wire("filters")]
    pub filters: Option<Vec<RelatedItemTypeFilter>>,
}

/// The output of [`SearchRelatedItems`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchRelatedItemsOutput {
    /// Token of the next page. Absent on the last page.
    #[wire("nextToken")]
    #[next_token]
    pub next_token: Option<String>,
    /// Related items: at most 25 items; `null` is skipped. The items of the page.
    #[wire("relatedItems")]
    #[items]
    pub related_items: Vec<SearchRelatedItemsResponseItem>,
}

/// Start merge cases.
///
/// `POST /domains/{domainId}/cases/{caseId}/merge`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_StartMergeCases.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::StartMergeCases;
///
/// let operation = StartMergeCases::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .secondary_case_ids(["22222222-3333-4444-5555-666666666666"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Secondary case ids: exactly 1 item; each 1 to 500 characters, pattern
    /// `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[wire("secondaryCaseIds")]
    pub secondary_case_ids: Vec<String>,
    /// Fields configuration. Optional.
    #[wire("fieldsConfiguration")]
    pub fields_configuration: Option<Vec<FieldsConfiguration>>,
    /// Related items configuration. Optional.
    #[wire("relatedItemsConfiguration")]
    pub related_items_configuration: Option<RelatedItemsConfiguration>,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// The output of [`StartMergeCases`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartMergeCasesOutput {}

/// Tag resource.
///
/// `POST /tags/{arn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_TagResource.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::TagResource;
///
/// let operation = TagResource::builder()
///     .arn("arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666")
///     .tags([("example", "example")])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// ARN: 1 to 500 characters. Required.
    #[label("arn")]
    pub arn: String,
    /// Tags: `null` is skipped. Required.
    #[wire("tags")]
    pub tags: BTreeMap<String, String>,
}

/// Untag resource.
///
/// `DELETE /tags/{arn}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UntagResource.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::UntagResource;
///
/// let operation = UntagResource::builder()
///     .arn("arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666")
///     .tag_keys(["example"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// ARN: 1 to 500 characters. Required.
    #[label("arn")]
    pub arn: String,
    /// Tag keys: at most 50 items; each 1 to 128 characters, pattern `(?!aws:)[a-zA-Z+-=._:/]+`.
    /// Required.
    #[query]
    pub tag_keys: Vec<String>,
}

/// Update case.
///
/// `PUT /domains/{domainId}/cases/{caseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateCase.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{FieldValue, FieldValueUnion, UpdateCase};
///
/// let field_value_union = FieldValueUnion::StringValue("example".to_owned());
/// let field_value = FieldValue::builder()
///     .id("22222222-3333-4444-5555-666666666666")
///     .value(field_value_union)
///     .build();
/// let operation = UpdateCase::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .fields([field_value])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Fields: at most 220 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// The output of [`UpdateCase`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseOutput {}

/// Update case rule.
///
/// `PUT /domains/{domainId}/case-rules/{caseRuleId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateCaseRule.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::UpdateCaseRule;
///
/// let operation = UpdateCaseRule::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_rule_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case rule id: 1 to 500 characters. Required.
    #[label("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Optional.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Rule. Optional.
    #[wire("rule")]
    pub rule: Option<CaseRuleDetails>,
}

/// The output of [`UpdateCaseRule`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateCaseRuleOutput {}

/// Update field.
///
/// `PUT /domains/{domainId}/fields/{fieldId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateField.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::UpdateField;
///
/// let operation = UpdateField::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .field_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Field id: 1 to 500 characters. Required.
    #[label("fieldId")]
    pub field_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Optional.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Attributes. Optional.
    #[wire("attributes")]
    pub attributes: Option<FieldAttributes>,
}

/// The output of [`UpdateField`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateFieldOutput {}

/// Update layout.
///
/// `PUT /domains/{domainId}/layouts/{layoutId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateLayout.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::UpdateLayout;
///
/// let operation = UpdateLayout::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .layout_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Layout id: 1 to 500 characters. Required.
    #[label("layoutId")]
    pub layout_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Optional.
    #[wire("name")]
    pub name: Option<String>,
    /// Content. Optional.
    #[wire("content")]
    pub content: Option<LayoutContent>,
}

/// The output of [`UpdateLayout`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateLayoutOutput {}

/// Update related item.
///
/// `PUT /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateRelatedItem.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::{
///     CommentBodyTextType, CommentUpdateContent, RelatedItemUpdateContent, UpdateRelatedItem,
/// };
///
/// let comment_update_content = CommentUpdateContent::builder()
///     .body("example")
///     .content_type(CommentBodyTextType::TextPlain)
///     .build();
/// let related_item_update_content = RelatedItemUpdateContent::Comment(comment_update_content);
/// let operation = UpdateRelatedItem::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .case_id("22222222-3333-4444-5555-666666666666")
///     .related_item_id("22222222-3333-4444-5555-666666666666")
///     .content(related_item_update_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
    #[label("caseId")]
    pub case_id: String,
    /// Related item id: 1 to 500 characters. Required.
    #[label("relatedItemId")]
    pub related_item_id: String,
    /// Content. Required.
    #[wire("content")]
    pub content: RelatedItemUpdateContent,
    /// Performed by. Optional.
    #[wire("performedBy")]
    pub performed_by: Option<UserUnion>,
}

/// The output of [`UpdateRelatedItem`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateRelatedItemOutput {
    /// Related item id: 1 to 500 characters. Always present.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters. Always present.
    #[wire("relatedItemArn")]
    pub related_item_arn: String,
    /// Type: one of [`RelatedItemType`]. Always present.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Content. Always present.
    #[wire("content")]
    pub content: RelatedItemContent,
    /// Association time. Always present.
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
/// `PUT /domains/{domainId}/templates/{templateId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateTemplate.html)
///
/// # Errors
/// [`InternalServerException`], [`ResourceNotFoundException`], [`ValidationException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::cases::UpdateTemplate;
///
/// let operation = UpdateTemplate::builder()
///     .domain_id("22222222-3333-4444-5555-666666666666")
///     .template_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Domain id: 1 to 500 characters. Required.
    #[label("domainId")]
    pub domain_id: String,
    /// Template id: 1 to 500 characters. Required.
    #[label("templateId")]
    pub template_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Optional.
    #[wire("name")]
    pub name: Option<String>,
    /// Description: at most 255 characters. Optional.
    #[wire("description")]
    pub description: Option<String>,
    /// Layout configuration. Optional.
    #[wire("layoutConfiguration")]
    pub layout_configuration: Option<LayoutConfiguration>,
    /// Required fields: at most 100 items. Optional.
    #[wire("requiredFields")]
    pub required_fields: Option<Vec<RequiredField>>,
    /// Status: one of [`TemplateStatus`]. Optional.
    #[wire("status")]
    pub status: Option<TemplateStatus>,
    /// Rules: at most 50 items. Optional.
    #[wire("rules")]
    pub rules: Option<Vec<TemplateRule>>,
    /// Tag propagation configurations: at most 1 item. Optional.
    #[wire("tagPropagationConfigurations")]
    pub tag_propagation_configurations: Option<Vec<TagPropagationConfiguration>>,
}

/// The output of [`UpdateTemplate`], which is empty.
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
    /// A member unknown to this declaration.
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
    /// Contact ARN: 1 to 500 characters. Required.
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
    /// Body: 1 to 15000 characters. Required.
    #[wire("body")]
    pub body: String,
    /// Content type: one of [`CommentBodyTextType`]. Required.
    #[wire("contentType")]
    pub content_type: CommentBodyTextType,
}

/// Comment body text type.
///
/// One of `Text/Plain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CommentBodyTextType {
    /// `Text/Plain`.
    #[wire("Text/Plain")]
    TextPlain,
    /// A value unknown to this declaration.
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
    /// File ARN: 1 to 500 characters. Required.
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
    /// A member unknown to this declaration.
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
    /// Name: 1 to 500 characters; not only whitespace. Required. Sensitive.
    #[wire("name")]
    pub name: Sensitive<String>,
    /// Type: one of [`SlaType`]. Required.
    #[wire("type")]
    pub r#type: SlaType,
    /// Field id: 1 to 500 characters. Optional.
    #[wire("fieldId")]
    pub field_id: Option<String>,
    /// Target field values: exactly 1 item. Optional.
    #[wire("targetFieldValues")]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target sla minutes: 1 to 1051200. Required.
    #[wire("targetSlaMinutes")]
    pub target_sla_minutes: i64,
}

/// Sla type.
///
/// One of `CaseField`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaType {
    /// `CaseField`.
    #[wire("CaseField")]
    CaseField,
    /// A value unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
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
    /// Fields: 1 to 50 items. Required.
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
    /// Id: 1 to 500 characters. Required.
    #[wire("id")]
    pub id: String,
    /// Value. Required.
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
    /// Case identifier. Required.
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
    /// A member unknown to this declaration.
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
    /// Sensitive.
    #[wire("customEntity")]
    CustomEntity(Sensitive<String>),
    /// A member unknown to this declaration.
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
    /// Case identifier. Always present.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Related item id: 1 to 500 characters. Always present.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Related item ARN: 1 to 500 characters. Always present.
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
    /// Case identifier. Always present.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Error code. Always present.
    #[wire("errorCode")]
    pub error_code: String,
    /// Error message. Always present.
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
    /// Id: 1 to 500 characters. Required.
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
    /// Case rule id: 1 to 500 characters. Always present.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Case rule ARN: 1 to 500 characters. Always present.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
    /// Rule. Always present.
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
    /// A member unknown to this declaration.
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
    /// Default value. Required.
    #[wire("defaultValue")]
    pub default_value: bool,
    /// Conditions: at most 100 items. Required.
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
    /// A member unknown to this declaration.
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
    /// Operand one. Required.
    #[wire("operandOne")]
    pub operand_one: OperandOne,
    /// Operand two. Required.
    #[wire("operandTwo")]
    pub operand_two: OperandTwo,
    /// Result. Required.
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
    /// A member unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Conditions: at most 100 items. Required.
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
    /// Parent field id: 1 to 500 characters. Optional.
    #[wire("parentFieldId")]
    pub parent_field_id: Option<String>,
    /// Child field id: 1 to 500 characters. Optional.
    #[wire("childFieldId")]
    pub child_field_id: Option<String>,
    /// Parent child field options mappings: 1 to 200 items. Required.
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
    /// Parent field option value: at most 100 characters; pattern `$|^.*[\S]`. Required.
    #[wire("parentFieldOptionValue")]
    pub parent_field_option_value: String,
    /// Child field option values: at most 1500 items; each at most 100 characters, pattern
    /// `$|^.*[\S]`. Required.
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
    /// Default value. Required.
    #[wire("defaultValue")]
    pub default_value: bool,
    /// Conditions: at most 100 items. Required.
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
    /// Id: 1 to 500 characters. Always present.
    #[wire("id")]
    pub id: String,
    /// Error code. Always present.
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
    /// Id: 1 to 500 characters. Required.
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
    /// Field id: 1 to 500 characters. Always present.
    #[wire("fieldId")]
    pub field_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Field ARN: 1 to 500 characters. Always present.
    #[wire("fieldArn")]
    pub field_arn: String,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
    /// Type: one of [`FieldType`]. Always present.
    #[wire("type")]
    pub r#type: FieldType,
    /// Namespace: one of [`FieldNamespace`]. Always present.
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
///
/// One of `Text`, `Number`, `Boolean`, `DateTime`, `SingleSelect`, `Url`, `User`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Field namespace.
///
/// One of `System`, `Custom`.
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
    /// A value unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Is multiline. Required.
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
    /// Id: 1 to 500 characters. Always present.
    #[wire("id")]
    pub id: String,
    /// Error code. Always present.
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
    /// Name: 1 to 100 characters; not only whitespace. Required.
    #[wire("name")]
    pub name: String,
    /// Value: 1 to 100 characters; not only whitespace. Required.
    #[wire("value")]
    pub value: String,
    /// Active. Required.
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
    /// Message. Always present.
    #[wire("message")]
    pub message: String,
    /// Error code. Always present.
    #[wire("errorCode")]
    pub error_code: String,
    /// Value: 1 to 100 characters; not only whitespace. Always present.
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
    /// Case identifier. Required.
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
    /// Field identifier. Required.
    #[wire("fieldIdentifier")]
    pub field_identifier: FieldIdentifierUnion,
    /// Value. Required.
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
    /// Name: 1 to 100 characters; not only whitespace.
    #[wire("name")]
    Name(String),
    /// A member unknown to this declaration.
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
    /// Case identifier. Always present.
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
    /// Case identifier. Always present.
    #[wire("caseIdentifier")]
    pub case_identifier: CaseIdentifier,
    /// Error code. Always present.
    #[wire("errorCode")]
    pub error_code: String,
    /// Error message. Always present.
    #[wire("errorMessage")]
    pub error_message: String,
}

/// Domain status.
///
/// One of `Active`, `CreationInProgress`, `CreationFailed`.
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
    /// A value unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Top panel. Optional.
    #[wire("topPanel")]
    pub top_panel: Option<LayoutSections>,
    /// More info. Optional.
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
    /// Sections: at most 1 item. Optional.
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
    /// A member unknown to this declaration.
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
    /// Name: at most 100 characters. Optional.
    #[wire("name")]
    pub name: Option<String>,
    /// Fields: at most 220 items. Required.
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
    /// Id: 1 to 500 characters. Required.
    #[wire("id")]
    pub id: String,
}

/// Related item type.
///
/// One of `Contact`, `Comment`, `File`, `Sla`, `ConnectCase`, `Custom`.
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
    /// A value unknown to this declaration.
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
    /// Default layout: 1 to 500 characters. Optional.
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
    /// Field id: 1 to 500 characters. Required.
    #[wire("fieldId")]
    pub field_id: String,
}

/// Template status.
///
/// One of `Active`, `Inactive`.
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
    /// A value unknown to this declaration.
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
    /// Case rule id: 1 to 500 characters. Required.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Field id: 1 to 500 characters. Optional.
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
    /// Resource type: one of [`TagPropagationResourceType`]. Required.
    #[wire("resourceType")]
    pub resource_type: TagPropagationResourceType,
    /// Tag map: at most 10 entries; keys 1 to 128 characters, pattern
    /// `(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\-@]+`; values at most 256 characters, pattern
    /// `([a-zA-Z0-9 _.:/=+\-@]*)`. Required.
    #[wire("tagMap")]
    pub tag_map: BTreeMap<String, String>,
}

/// Tag propagation resource type.
///
/// One of `Cases`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TagPropagationResourceType {
    /// `Cases`.
    #[wire("Cases")]
    Cases,
    /// A value unknown to this declaration.
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
    /// Event id: 1 to 500 characters. Always present.
    #[wire("eventId")]
    pub event_id: String,
    /// Type: one of [`AuditEventType`]. Always present.
    #[wire("type")]
    pub r#type: AuditEventType,
    /// Related item type: one of [`RelatedItemType`].
    #[wire("relatedItemType")]
    pub related_item_type: Option<RelatedItemType>,
    /// Performed time. Always present.
    #[wire("performedTime")]
    pub performed_time: IsoDateTime,
    /// Fields: `null` is skipped. Always present.
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
///
/// One of `Case.Created`, `Case.Updated`, `RelatedItem.Created`, `RelatedItem.Deleted`,
/// `RelatedItem.Updated`, `Case.Merged`.
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
    /// A value unknown to this declaration.
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
    /// Event field id: 1 to 500 characters. Always present.
    #[wire("eventFieldId")]
    pub event_field_id: String,
    /// Old value.
    #[wire("oldValue")]
    pub old_value: Option<AuditEventFieldValueUnion>,
    /// New value. Always present.
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
    /// A member unknown to this declaration.
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
    /// Iam principal ARN: 1 to 500 characters. Always present.
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
    /// Merge event id: 1 to 500 characters. Always present.
    #[wire("mergeEventId")]
    pub merge_event_id: String,
    /// Primary case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
    #[wire("primaryCaseId")]
    pub primary_case_id: String,
    /// Secondary case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
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
    /// Enabled. Required.
    #[wire("enabled")]
    pub enabled: bool,
    /// Included data. Optional.
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
    /// Case data. Optional.
    #[wire("caseData")]
    pub case_data: Option<CaseEventIncludedData>,
    /// Related item data. Optional.
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
    /// Fields: at most 400 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldIdentifier>,
    /// Auto include fields: one of [`AutoIncludeFields`]. Optional.
    #[wire("autoIncludeFields")]
    pub auto_include_fields: Option<AutoIncludeFields>,
}

/// Auto include fields.
///
/// One of `All`, `System`, `Custom`.
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
    /// A value unknown to this declaration.
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
    /// Include content. Required.
    #[wire("includeContent")]
    pub include_content: bool,
}

/// Merge status.
///
/// One of `IN_PROGRESS`, `COMPLETED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MergeStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// A value unknown to this declaration.
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
    /// Case rule id: 1 to 500 characters. Always present.
    #[wire("caseRuleId")]
    pub case_rule_id: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Case rule ARN: 1 to 500 characters. Always present.
    #[wire("caseRuleArn")]
    pub case_rule_arn: String,
    /// Rule type: one of [`RuleType`]. Always present.
    #[wire("ruleType")]
    pub rule_type: RuleType,
    /// Description: at most 255 characters.
    #[wire("description")]
    pub description: Option<String>,
}

/// Rule type.
///
/// One of `Required`, `Hidden`, `FieldOptions`.
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
    /// A value unknown to this declaration.
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
    #[wire("caseId")]
    pub case_id: String,
    /// Template id: 1 to 500 characters. Always present.
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
    /// Domain id: 1 to 500 characters. Always present.
    #[wire("domainId")]
    pub domain_id: String,
    /// Domain ARN: 1 to 500 characters. Always present.
    #[wire("domainArn")]
    pub domain_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
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
    /// Field id: 1 to 500 characters. Always present.
    #[wire("fieldId")]
    pub field_id: String,
    /// Field ARN: 1 to 500 characters. Always present.
    #[wire("fieldArn")]
    pub field_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Type: one of [`FieldType`]. Always present.
    #[wire("type")]
    pub r#type: FieldType,
    /// Namespace: one of [`FieldNamespace`]. Always present.
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
    /// Layout id: 1 to 500 characters. Always present.
    #[wire("layoutId")]
    pub layout_id: String,
    /// Layout ARN: 1 to 500 characters. Always present.
    #[wire("layoutArn")]
    pub layout_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
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
    /// Template id: 1 to 500 characters. Always present.
    #[wire("templateId")]
    pub template_id: String,
    /// Template ARN: 1 to 500 characters. Always present.
    #[wire("templateArn")]
    pub template_arn: String,
    /// Name: 1 to 100 characters; not only whitespace. Always present.
    #[wire("name")]
    pub name: String,
    /// Status: one of [`TemplateStatus`]. Always present.
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
    /// A member unknown to this declaration.
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
    /// Channel: at most 3 items; each 1 to 100 characters. Optional.
    #[wire("channel")]
    pub channel: Option<Vec<String>>,
    /// Contact ARN: 1 to 500 characters. Optional.
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
    /// File ARN: 1 to 500 characters. Optional.
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
    /// Name: 1 to 500 characters; not only whitespace. Optional. Sensitive.
    #[wire("name")]
    pub name: Option<Sensitive<String>>,
    /// Status: one of [`SlaStatus`]. Optional.
    #[wire("status")]
    pub status: Option<SlaStatus>,
}

/// Sla status.
///
/// One of `Active`, `Overdue`, `Met`, `NotMet`.
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
    /// A value unknown to this declaration.
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Optional.
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
    /// Fields. Optional.
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
    /// A member unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Sort property: one of [`SearchAllRelatedItemsSortProperty`]. Required.
    #[wire("sortProperty")]
    pub sort_property: SearchAllRelatedItemsSortProperty,
    /// Sort order: one of [`Order`]. Required.
    #[wire("sortOrder")]
    pub sort_order: Order,
}

/// Search all related items sort property.
///
/// One of `AssociationTime`, `CaseId`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Order.
///
/// One of `Asc`, `Desc`.
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
    /// A value unknown to this declaration.
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
    /// Related item id: 1 to 500 characters. Always present.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
    #[wire("caseId")]
    pub case_id: String,
    /// Type: one of [`RelatedItemType`]. Always present.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Association time. Always present.
    #[wire("associationTime")]
    pub association_time: IsoDateTime,
    /// Content. Always present.
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
    /// A member unknown to this declaration.
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
    /// Contact ARN: 1 to 500 characters. Always present.
    #[wire("contactArn")]
    pub contact_arn: String,
    /// Channel: 1 to 100 characters. Always present.
    #[wire("channel")]
    pub channel: String,
    /// Connected to system time. Always present.
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
    /// Sla configuration. Always present.
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
    /// Name: 1 to 500 characters; not only whitespace. Always present. Sensitive.
    #[wire("name")]
    pub name: Sensitive<String>,
    /// Type: one of [`SlaType`]. Always present.
    #[wire("type")]
    pub r#type: SlaType,
    /// Status: one of [`SlaStatus`]. Always present.
    #[wire("status")]
    pub status: SlaStatus,
    /// Field id: 1 to 500 characters.
    #[wire("fieldId")]
    pub field_id: Option<String>,
    /// Target field values: exactly 1 item.
    #[wire("targetFieldValues")]
    pub target_field_values: Option<Vec<FieldValueUnion>>,
    /// Target time. Always present.
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
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
    /// Fields. Always present.
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
    /// A member unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Key: 1 to 128 characters; pattern `[a-zA-Z0-9 _.:/=+\-@]+`. Optional.
    #[wire("key")]
    pub key: Option<String>,
    /// Value: at most 256 characters; pattern `([a-zA-Z0-9 _.:/=+\-@]*)`. Optional.
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
    /// Field id: 1 to 500 characters. Required.
    #[wire("fieldId")]
    pub field_id: String,
    /// Sort order: one of [`Order`]. Required.
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
    /// Case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Always present.
    #[wire("caseId")]
    pub case_id: String,
    /// Template id: 1 to 500 characters. Always present.
    #[wire("templateId")]
    pub template_id: String,
    /// Fields: at most 25 items. Always present.
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
    /// Related item id: 1 to 500 characters. Always present.
    #[wire("relatedItemId")]
    pub related_item_id: String,
    /// Type: one of [`RelatedItemType`]. Always present.
    #[wire("type")]
    pub r#type: RelatedItemType,
    /// Association time. Always present.
    #[wire("associationTime")]
    pub association_time: IsoDateTime,
    /// Content. Always present.
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
    /// Field ids. Required.
    #[wire("fieldIds")]
    pub field_ids: Vec<FieldIdentifier>,
    /// Source case id: 1 to 500 characters; pattern `[A-Za-z0-9\-._/:#=+-]*`. Required.
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
    /// Comment. Optional.
    #[wire("comment")]
    pub comment: Option<bool>,
    /// Connect case. Optional.
    #[wire("connectCase")]
    pub connect_case: Option<bool>,
    /// Contact. Optional.
    #[wire("contact")]
    pub contact: Option<bool>,
    /// Custom. Optional.
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
    /// Sla.
    #[wire("sla")]
    Sla(SlaUpdateContent),
    /// A member unknown to this declaration.
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
    /// Body: 1 to 15000 characters. Required.
    #[wire("body")]
    pub body: String,
    /// Content type: one of [`CommentBodyTextType`]. Required.
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
    /// Fields: 1 to 50 items. Required.
    #[wire("fields")]
    pub fields: Vec<FieldValue>,
}

/// Sla update content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaUpdateContent.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SlaUpdateContent {
    /// Sla update configuration.
    #[wire("slaUpdateConfiguration")]
    SlaUpdateConfiguration(SlaUpdateConfiguration),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Sla update configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SlaUpdateConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SlaUpdateConfiguration {
    /// Target sla minutes: 1 to 1051200. Required.
    #[wire("targetSlaMinutes")]
    pub target_sla_minutes: i64,
}

/// Internal server exception.
///
/// HTTP status 500.
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
///
/// HTTP status 404.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceNotFoundException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
    /// Resource id. Always present.
    #[wire("resourceId")]
    pub resource_id: String,
    /// Resource type. Always present.
    #[wire("resourceType")]
    pub resource_type: String,
}

/// Validation exception.
///
/// HTTP status 400.
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
///
/// HTTP status 429.
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
///
/// HTTP status 403.
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
///
/// HTTP status 409.
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
///
/// HTTP status 402.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(402)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ServiceQuotaExceededException {
    /// Message.
    #[wire("message")]
    pub message: Option<String>,
}
