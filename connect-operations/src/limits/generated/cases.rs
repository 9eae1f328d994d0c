// Generated from connectcases-2022-10-03 (CRC-32 a0843d92) by: sh connect-operations/generate.sh (botocore 1.44.8)

use crate::limits::table::*;
use crate::limits::{NotEnforced, Operation, Shape};

pub(in crate::limits) static OPERATIONS: &[Operation] = &[
    operation("BatchCreateRelatedItem", "ValidationException", &BatchCreateRelatedItemRequest),
    operation("BatchGetCaseRule", "ValidationException", &BatchGetCaseRuleRequest),
    operation("BatchGetField", "ValidationException", &BatchGetFieldRequest),
    operation("BatchPutFieldOptions", "ValidationException", &BatchPutFieldOptionsRequest),
    operation("BatchUpdateCase", "ValidationException", &BatchUpdateCaseRequest),
    operation("CreateCase", "ValidationException", &CreateCaseRequest),
    operation("CreateCaseRule", "ValidationException", &CreateCaseRuleRequest),
    operation("CreateDomain", "ValidationException", &CreateDomainRequest),
    operation("CreateField", "ValidationException", &CreateFieldRequest),
    operation("CreateLayout", "ValidationException", &CreateLayoutRequest),
    operation("CreateRelatedItem", "ValidationException", &CreateRelatedItemRequest),
    operation("CreateTemplate", "ValidationException", &CreateTemplateRequest),
    operation("DeleteCase", "ValidationException", &DeleteCaseRequest),
    operation("DeleteCaseRule", "ValidationException", &DeleteCaseRuleRequest),
    operation("DeleteDomain", "ValidationException", &DeleteDomainRequest),
    operation("DeleteField", "ValidationException", &DeleteFieldRequest),
    operation("DeleteLayout", "ValidationException", &DeleteLayoutRequest),
    operation("DeleteRelatedItem", "ValidationException", &DeleteRelatedItemRequest),
    operation("DeleteTemplate", "ValidationException", &DeleteTemplateRequest),
    operation("GetCase", "ValidationException", &GetCaseRequest),
    operation("GetCaseAuditEvents", "ValidationException", &GetCaseAuditEventsRequest),
    operation("GetCaseEventConfiguration", "ValidationException", &GetCaseEventConfigurationRequest),
    operation("GetDomain", "ValidationException", &GetDomainRequest),
    operation("GetLayout", "ValidationException", &GetLayoutRequest),
    operation("GetMergeCasesStatus", "ValidationException", &GetMergeCasesStatusRequest),
    operation("GetTemplate", "ValidationException", &GetTemplateRequest),
    operation("ListCaseRules", "ValidationException", &ListCaseRulesRequest),
    operation("ListCasesForContact", "ValidationException", &ListCasesForContactRequest),
    operation("ListDomains", "ValidationException", &ListDomainsRequest),
    operation("ListFieldOptions", "ValidationException", &ListFieldOptionsRequest),
    operation("ListFields", "ValidationException", &ListFieldsRequest),
    operation("ListLayouts", "ValidationException", &ListLayoutsRequest),
    operation("ListTagsForResource", "ValidationException", &ListTagsForResourceRequest),
    operation("ListTemplates", "ValidationException", &ListTemplatesRequest),
    operation("PutCaseEventConfiguration", "ValidationException", &PutCaseEventConfigurationRequest),
    operation("SearchAllRelatedItems", "ValidationException", &SearchAllRelatedItemsRequest),
    operation("SearchCases", "ValidationException", &SearchCasesRequest),
    operation("SearchRelatedItems", "ValidationException", &SearchRelatedItemsRequest),
    operation("StartMergeCases", "ValidationException", &StartMergeCasesRequest),
    operation("TagResource", "ValidationException", &TagResourceRequest),
    operation("UntagResource", "ValidationException", &UntagResourceRequest),
    operation("UpdateCase", "ValidationException", &UpdateCaseRequest),
    operation("UpdateCaseRule", "ValidationException", &UpdateCaseRuleRequest),
    operation("UpdateField", "ValidationException", &UpdateFieldRequest),
    operation("UpdateLayout", "ValidationException", &UpdateLayoutRequest),
    operation("UpdateRelatedItem", "ValidationException", &UpdateRelatedItemRequest),
    operation("UpdateTemplate", "ValidationException", &UpdateTemplateRequest),
];

pub(in crate::limits) static NOT_ENFORCED: &[NotEnforced] = &[
    not_enforced("MutableTagKey", "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+", "`regex` cannot read it"),
    not_enforced("TagKey", "(?!aws:)[a-zA-Z+-=._:/]+", "`regex` cannot read it"),
];

static BatchCreateRelatedItemRequest: Shape = Shape::Structure(&[
    body("domainId", &DomainId).required(),
    body("content", &RelatedItemInputContent).required(),
    body("cases", &BatchCreateRelatedItemRequestCasesList).required(),
    body("performedBy", &UserUnion),
    body("clientToken", &BatchCreateRelatedItemRequestClientTokenString),
]);
static BatchCreateRelatedItemRequestClientTokenString: Shape = text(between(0.0, 64.0));
static UserUnion: Shape = Shape::Structure(&[
    body("userArn", &UserArn),
    body("customEntity", &CustomEntity),
]);
static CustomEntity: Shape = pattern(between(1.0, 500.0), "[a-zA-Z0-9_\\-\\.@:/ ]*[a-zA-Z0-9_\\-\\.@:/]");
static UserArn: Shape = text(between(1.0, 500.0));
static BatchCreateRelatedItemRequestCasesList: Shape = list(between(1.0, 100.0), &BatchCreateRelatedItemIdentifier);
static BatchCreateRelatedItemIdentifier: Shape = Shape::Structure(&[
    body("caseIdentifier", &CaseIdentifierUnion).required(),
]);
static CaseIdentifierUnion: Shape = Shape::Structure(&[
    body("caseId", &CaseId),
    body("referenceId", &ReferenceId),
]);
static ReferenceId: Shape = pattern(between(1.0, 50.0), "[A-Za-z0-9\\-._/:#=+-]*");
static CaseId: Shape = pattern(between(1.0, 500.0), "[A-Za-z0-9\\-._/:#=+-]*");
static RelatedItemInputContent: Shape = Shape::Structure(&[
    body("contact", &Contact),
    body("comment", &CommentContent),
    body("file", &FileContent),
    body("sla", &SlaInputContent),
    body("connectCase", &ConnectCaseInputContent),
    body("custom", &CustomInputContent),
]);
static CustomInputContent: Shape = Shape::Structure(&[
    body("fields", &CustomInputContentFieldsList).required(),
]);
static CustomInputContentFieldsList: Shape = list(between(1.0, 50.0), &FieldValue);
static FieldValue: Shape = Shape::Structure(&[
    body("id", &FieldId).required(),
    body("value", &FieldValueUnion).required(),
]);
static FieldValueUnion: Shape = Shape::Structure(&[
    body("stringValue", &FieldValueUnionStringValueString),
]);
static FieldValueUnionStringValueString: Shape = text(between(0.0, 4100.0));
static FieldId: Shape = text(between(1.0, 500.0));
static ConnectCaseInputContent: Shape = Shape::Structure(&[
    body("caseId", &CaseId).required(),
]);
static SlaInputContent: Shape = Shape::Structure(&[
    body("slaInputConfiguration", &SlaInputConfiguration),
]);
static SlaInputConfiguration: Shape = Shape::Structure(&[
    body("name", &SlaName).required(),
    body("type", &SlaType).required(),
    body("fieldId", &FieldId),
    body("targetFieldValues", &SlaFieldValueUnionList),
    body("targetSlaMinutes", &TargetSlaMinutes).required(),
]);
static TargetSlaMinutes: Shape = Shape::Number(between(1.0, 1051200.0));
static SlaFieldValueUnionList: Shape = list(between(1.0, 1.0), &FieldValueUnion);
static SlaType: Shape = values(&["CaseField"]);
static SlaName: Shape = pattern(between(1.0, 500.0), ".*[\\S]");
static FileContent: Shape = Shape::Structure(&[
    body("fileArn", &FileArn).required(),
]);
static FileArn: Shape = text(between(1.0, 500.0));
static CommentContent: Shape = Shape::Structure(&[
    body("body", &CommentBody).required(),
    body("contentType", &CommentBodyTextType).required(),
]);
static CommentBodyTextType: Shape = values(&["Text/Plain"]);
static CommentBody: Shape = text(between(1.0, 15000.0));
static Contact: Shape = Shape::Structure(&[
    body("contactArn", &ContactArn).required(),
]);
static ContactArn: Shape = text(between(1.0, 500.0));
static DomainId: Shape = text(between(1.0, 500.0));
static BatchGetCaseRuleRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("caseRules", &CaseRuleIdentifierList).required(),
]);
static CaseRuleIdentifierList: Shape = list(between(1.0, 50.0), &CaseRuleIdentifier);
static CaseRuleIdentifier: Shape = Shape::Structure(&[
    body("id", &CaseRuleId).required(),
]);
static CaseRuleId: Shape = text(between(1.0, 500.0));
static BatchGetFieldRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("fields", &BatchGetFieldIdentifierList).required(),
]);
static BatchGetFieldIdentifierList: Shape = list(between(1.0, 50.0), &FieldIdentifier);
static FieldIdentifier: Shape = Shape::Structure(&[
    body("id", &FieldId).required(),
]);
static BatchPutFieldOptionsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("fieldId", "fieldId", &FieldId).required(),
    body("options", &BatchPutFieldOptionsRequestOptionsList).required(),
]);
static BatchPutFieldOptionsRequestOptionsList: Shape = list(between(0.0, 50.0), &FieldOption);
static FieldOption: Shape = Shape::Structure(&[
    body("name", &FieldOptionName).required(),
    body("value", &FieldOptionValue).required(),
    body("active", &Shape::Any).required(),
]);
static FieldOptionValue: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static FieldOptionName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static BatchUpdateCaseRequest: Shape = Shape::Structure(&[
    body("domainId", &DomainId).required(),
    body("cases", &BatchUpdateCaseRequestCasesList).required(),
    body("fields", &BatchUpdateCaseRequestFieldsList).required(),
    body("performedBy", &UserUnion),
    body("title", &CaseTitle),
    body("status", &CaseStatus),
    body("customerId", &CustomerProfileArn),
    body("clientToken", &BatchUpdateCaseRequestClientTokenString),
]);
static BatchUpdateCaseRequestClientTokenString: Shape = text(between(0.0, 64.0));
static CustomerProfileArn: Shape = pattern(between(1.0, 500.0), "[a-zA-Z0-9/_\\-:.]+");
static CaseStatus: Shape = pattern(between(1.0, 100.0), "[a-zA-Z0-9_\\-\\s]+");
static CaseTitle: Shape = pattern(between(1.0, 500.0), "[\\s\\S]*");
static BatchUpdateCaseRequestFieldsList: Shape = list(between(0.0, 220.0), &FieldValueInput);
static FieldValueInput: Shape = Shape::Structure(&[
    body("fieldIdentifier", &FieldIdentifierUnion).required(),
    body("value", &FieldValueUnion).required(),
]);
static FieldIdentifierUnion: Shape = Shape::Structure(&[
    body("id", &FieldId),
    body("name", &FieldName),
]);
static FieldName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static BatchUpdateCaseRequestCasesList: Shape = list(between(1.0, 100.0), &BatchUpdateCaseIdentifier);
static BatchUpdateCaseIdentifier: Shape = Shape::Structure(&[
    body("caseIdentifier", &CaseIdentifierUnion).required(),
]);
static CreateCaseRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("templateId", &TemplateId).required(),
    body("fields", &CreateCaseRequestFieldsList).required(),
    body("clientToken", &CreateCaseRequestClientTokenString),
    body("performedBy", &UserUnion),
    body("tags", &MutableTags),
]);
static MutableTags: Shape = map(between(0.0, 50.0), &MutableTagKey, &TagValueString);
static TagValueString: Shape = pattern(between(0.0, 256.0), "([a-zA-Z0-9 _.:/=+\\-@]*)");
static MutableTagKey: Shape = text(between(1.0, 128.0));
static CreateCaseRequestClientTokenString: Shape = text(between(0.0, 64.0));
static CreateCaseRequestFieldsList: Shape = list(between(0.0, 220.0), &FieldValue);
static TemplateId: Shape = text(between(1.0, 500.0));
static CreateCaseRuleRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("name", &CaseRuleName).required(),
    body("description", &CaseRuleDescription),
    body("rule", &CaseRuleDetails).required(),
]);
static CaseRuleDetails: Shape = Shape::Structure(&[
    body("required", &RequiredCaseRule),
    body("fieldOptions", &FieldOptionsCaseRule),
    body("hidden", &HiddenCaseRule),
]);
static HiddenCaseRule: Shape = Shape::Structure(&[
    body("defaultValue", &Shape::Any).required(),
    body("conditions", &BooleanConditionList).required(),
]);
static BooleanConditionList: Shape = list(between(0.0, 100.0), &BooleanCondition);
static BooleanCondition: Shape = Shape::Structure(&[
    body("equalTo", &BooleanOperands),
    body("notEqualTo", &BooleanOperands),
    body("andAll", &CompoundCondition),
    body("orAll", &CompoundCondition),
]);
static CompoundCondition: Shape = Shape::Structure(&[
    body("conditions", &BooleanConditionList).required(),
]);
static BooleanOperands: Shape = Shape::Structure(&[
    body("operandOne", &OperandOne).required(),
    body("operandTwo", &OperandTwo).required(),
    body("result", &Shape::Any).required(),
]);
static OperandTwo: Shape = Shape::Structure(&[
    body("stringValue", &OperandTwoStringValueString),
]);
static OperandTwoStringValueString: Shape = text(between(1.0, 1500.0));
static OperandOne: Shape = Shape::Structure(&[
    body("fieldId", &FieldId),
]);
static FieldOptionsCaseRule: Shape = Shape::Structure(&[
    body("parentFieldId", &FieldId),
    body("childFieldId", &FieldId),
    body("parentChildFieldOptionsMappings", &ParentChildFieldOptionsMappingList).required(),
]);
static ParentChildFieldOptionsMappingList: Shape = list(between(1.0, 200.0), &ParentChildFieldOptionsMapping);
static ParentChildFieldOptionsMapping: Shape = Shape::Structure(&[
    body("parentFieldOptionValue", &ParentChildFieldOptionValue).required(),
    body("childFieldOptionValues", &ParentChildFieldOptionsMappingChildFieldOptionValuesList).required(),
]);
static ParentChildFieldOptionsMappingChildFieldOptionValuesList: Shape = list(between(0.0, 1500.0), &ParentChildFieldOptionValue);
static ParentChildFieldOptionValue: Shape = pattern(between(0.0, 100.0), "$|^.*[\\S]");
static RequiredCaseRule: Shape = Shape::Structure(&[
    body("defaultValue", &Shape::Any).required(),
    body("conditions", &BooleanConditionList).required(),
]);
static CaseRuleDescription: Shape = text(between(0.0, 255.0));
static CaseRuleName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static CreateDomainRequest: Shape = Shape::Structure(&[
    body("name", &DomainName).required(),
]);
static DomainName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static CreateFieldRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("name", &FieldName).required(),
    body("type", &FieldType).required(),
    body("description", &FieldDescription),
    body("attributes", &FieldAttributes),
]);
static FieldAttributes: Shape = Shape::Structure(&[
    body("text", &TextAttributes),
]);
static TextAttributes: Shape = Shape::Structure(&[
    body("isMultiline", &Shape::Any).required(),
]);
static FieldDescription: Shape = text(between(0.0, 255.0));
static FieldType: Shape = values(&["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"]);
static CreateLayoutRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("name", &LayoutName).required(),
    body("content", &LayoutContent).required(),
]);
static LayoutContent: Shape = Shape::Structure(&[
    body("basic", &BasicLayout),
]);
static BasicLayout: Shape = Shape::Structure(&[
    body("topPanel", &LayoutSections),
    body("moreInfo", &LayoutSections),
]);
static LayoutSections: Shape = Shape::Structure(&[
    body("sections", &SectionsList),
]);
static SectionsList: Shape = list(between(0.0, 1.0), &Section);
static Section: Shape = Shape::Structure(&[
    body("fieldGroup", &FieldGroup),
]);
static FieldGroup: Shape = Shape::Structure(&[
    body("name", &FieldGroupNameString),
    body("fields", &FieldGroupFieldsList).required(),
]);
static FieldGroupFieldsList: Shape = list(between(0.0, 220.0), &FieldItem);
static FieldItem: Shape = Shape::Structure(&[
    body("id", &FieldId).required(),
]);
static FieldGroupNameString: Shape = text(between(0.0, 100.0));
static LayoutName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static CreateRelatedItemRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    body("type", &RelatedItemType).required(),
    body("content", &RelatedItemInputContent).required(),
    body("performedBy", &UserUnion),
]);
static RelatedItemType: Shape = values(&["Contact", "Comment", "File", "Sla", "ConnectCase", "Custom"]);
static CreateTemplateRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("name", &TemplateName).required(),
    body("description", &TemplateDescription),
    body("layoutConfiguration", &LayoutConfiguration),
    body("requiredFields", &RequiredFieldList),
    body("status", &TemplateStatus),
    body("rules", &TemplateCaseRuleList),
    body("tagPropagationConfigurations", &TagPropagationConfigurationList),
]);
static TagPropagationConfigurationList: Shape = list(between(0.0, 1.0), &TagPropagationConfiguration);
static TagPropagationConfiguration: Shape = Shape::Structure(&[
    body("resourceType", &TagPropagationResourceType).required(),
    body("tagMap", &TagPropagationConfigurationTagMapMap).required(),
]);
static TagPropagationConfigurationTagMapMap: Shape = map(between(0.0, 10.0), &MutableTagKey, &TagValueString);
static TagPropagationResourceType: Shape = values(&["Cases"]);
static TemplateCaseRuleList: Shape = list(between(0.0, 50.0), &TemplateRule);
static TemplateRule: Shape = Shape::Structure(&[
    body("caseRuleId", &CaseRuleId).required(),
    body("fieldId", &FieldId),
]);
static TemplateStatus: Shape = values(&["Active", "Inactive"]);
static RequiredFieldList: Shape = list(between(0.0, 100.0), &RequiredField);
static RequiredField: Shape = Shape::Structure(&[
    body("fieldId", &FieldId).required(),
]);
static LayoutConfiguration: Shape = Shape::Structure(&[
    body("defaultLayout", &LayoutId),
]);
static LayoutId: Shape = text(between(1.0, 500.0));
static TemplateDescription: Shape = text(between(0.0, 255.0));
static TemplateName: Shape = pattern(between(1.0, 100.0), ".*[\\S]");
static DeleteCaseRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
]);
static DeleteCaseRuleRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseRuleId", "caseRuleId", &CaseRuleId).required(),
]);
static DeleteDomainRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
]);
static DeleteFieldRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("fieldId", "fieldId", &FieldId).required(),
]);
static DeleteLayoutRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("layoutId", "layoutId", &LayoutId).required(),
]);
static DeleteRelatedItemRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    label("relatedItemId", "relatedItemId", &RelatedItemId).required(),
]);
static RelatedItemId: Shape = text(between(1.0, 500.0));
static DeleteTemplateRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("templateId", "templateId", &TemplateId).required(),
]);
static GetCaseRequest: Shape = Shape::Structure(&[
    label("caseId", "caseId", &CaseId).required(),
    label("domainId", "domainId", &DomainId).required(),
    body("fields", &GetCaseRequestFieldsList).required(),
    body("nextToken", &NextToken),
]);
static NextToken: Shape = text(between(0.0, 9000.0));
static GetCaseRequestFieldsList: Shape = list(between(1.0, 220.0), &FieldIdentifier);
static GetCaseAuditEventsRequest: Shape = Shape::Structure(&[
    label("caseId", "caseId", &CaseId).required(),
    label("domainId", "domainId", &DomainId).required(),
    body("maxResults", &GetCaseAuditEventsRequestMaxResultsInteger),
    body("nextToken", &NextToken),
]);
static GetCaseAuditEventsRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 25.0));
static GetCaseEventConfigurationRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
]);
static GetDomainRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
]);
static GetLayoutRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("layoutId", "layoutId", &LayoutId).required(),
]);
static GetMergeCasesStatusRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
]);
static GetTemplateRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("templateId", "templateId", &TemplateId).required(),
]);
static ListCaseRulesRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    query("maxResults", "maxResults", &MaxResults),
    query("nextToken", "nextToken", &NextToken),
]);
static MaxResults: Shape = Shape::Number(between(1.0, 100.0));
static ListCasesForContactRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("contactArn", &ContactArn).required(),
    body("maxResults", &ListCasesForContactRequestMaxResultsInteger),
    body("nextToken", &NextToken),
]);
static ListCasesForContactRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 10.0));
static ListDomainsRequest: Shape = Shape::Structure(&[
    query("maxResults", "maxResults", &ListDomainsRequestMaxResultsInteger),
    query("nextToken", "nextToken", &NextToken),
]);
static ListDomainsRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 10.0));
static ListFieldOptionsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("fieldId", "fieldId", &FieldId).required(),
    query("maxResults", "maxResults", &MaxResults),
    query("nextToken", "nextToken", &NextToken),
    query("values", "values", &ValuesList),
]);
static ValuesList: Shape = list(between(0.0, 1.0), &Value);
static Value: Shape = text(between(0.0, 100.0));
static ListFieldsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    query("maxResults", "maxResults", &MaxResults),
    query("nextToken", "nextToken", &NextToken),
]);
static ListLayoutsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    query("maxResults", "maxResults", &MaxResults),
    query("nextToken", "nextToken", &NextToken),
]);
static ListTagsForResourceRequest: Shape = Shape::Structure(&[
    label("arn", "arn", &Arn).required(),
]);
static Arn: Shape = text(between(1.0, 500.0));
static ListTemplatesRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    query("maxResults", "maxResults", &MaxResults),
    query("nextToken", "nextToken", &NextToken),
    query("status", "status", &TemplateStatusFilters),
]);
static TemplateStatusFilters: Shape = list(between(1.0, 2.0), &TemplateStatus);
static PutCaseEventConfigurationRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("eventBridge", &EventBridgeConfiguration).required(),
]);
static EventBridgeConfiguration: Shape = Shape::Structure(&[
    body("enabled", &Shape::Any).required(),
    body("includedData", &EventIncludedData),
]);
static EventIncludedData: Shape = Shape::Structure(&[
    body("caseData", &CaseEventIncludedData),
    body("relatedItemData", &RelatedItemEventIncludedData),
]);
static RelatedItemEventIncludedData: Shape = Shape::Structure(&[
    body("includeContent", &Shape::Any).required(),
]);
static CaseEventIncludedData: Shape = Shape::Structure(&[
    body("fields", &CaseEventIncludedDataFieldsList).required(),
    body("autoIncludeFields", &AutoIncludeFields),
]);
static AutoIncludeFields: Shape = values(&["All", "System", "Custom"]);
static CaseEventIncludedDataFieldsList: Shape = list(between(0.0, 400.0), &FieldIdentifier);
static SearchAllRelatedItemsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("maxResults", &SearchAllRelatedItemsRequestMaxResultsInteger),
    body("nextToken", &NextToken),
    body("filters", &SearchAllRelatedItemsRequestFiltersList),
    body("sorts", &SearchAllRelatedItemsRequestSortsList),
]);
static SearchAllRelatedItemsRequestSortsList: Shape = list(between(0.0, 2.0), &SearchAllRelatedItemsSort);
static SearchAllRelatedItemsSort: Shape = Shape::Structure(&[
    body("sortProperty", &SearchAllRelatedItemsSortProperty).required(),
    body("sortOrder", &Order).required(),
]);
static Order: Shape = values(&["Asc", "Desc"]);
static SearchAllRelatedItemsSortProperty: Shape = values(&["AssociationTime", "CaseId"]);
static SearchAllRelatedItemsRequestFiltersList: Shape = list(between(0.0, 10.0), &RelatedItemTypeFilter);
static RelatedItemTypeFilter: Shape = Shape::Structure(&[
    body("contact", &ContactFilter),
    body("file", &FileFilter),
    body("sla", &SlaFilter),
    body("connectCase", &ConnectCaseFilter),
    body("custom", &CustomFilter),
]);
static CustomFilter: Shape = Shape::Structure(&[
    body("fields", &CustomFieldsFilter),
]);
static CustomFieldsFilter: Shape = Shape::Structure(&[
    body("field", &FieldFilter),
    body("not", &CustomFieldsFilter),
    body("andAll", &CustomFieldsFilterAndAllList),
    body("orAll", &CustomFieldsFilterOrAllList),
]);
static CustomFieldsFilterOrAllList: Shape = list(between(0.0, 10.0), &CustomFieldsFilter);
static CustomFieldsFilterAndAllList: Shape = list(between(0.0, 10.0), &CustomFieldsFilter);
static FieldFilter: Shape = Shape::Structure(&[
    body("equalTo", &FieldValue),
    body("contains", &FieldValue),
    body("greaterThan", &FieldValue),
    body("greaterThanOrEqualTo", &FieldValue),
    body("lessThan", &FieldValue),
    body("lessThanOrEqualTo", &FieldValue),
]);
static ConnectCaseFilter: Shape = Shape::Structure(&[
    body("caseId", &CaseId),
]);
static SlaFilter: Shape = Shape::Structure(&[
    body("name", &SlaName),
    body("status", &SlaStatus),
]);
static SlaStatus: Shape = values(&["Active", "Overdue", "Met", "NotMet"]);
static FileFilter: Shape = Shape::Structure(&[
    body("fileArn", &FileArn),
]);
static ContactFilter: Shape = Shape::Structure(&[
    body("channel", &ContactFilterChannelList),
    body("contactArn", &ContactArn),
]);
static ContactFilterChannelList: Shape = list(between(0.0, 3.0), &Channel);
static Channel: Shape = text(between(1.0, 100.0));
static SearchAllRelatedItemsRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 25.0));
static SearchCasesRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    body("maxResults", &SearchCasesRequestMaxResultsInteger),
    body("nextToken", &NextToken),
    body("searchTerm", &SearchCasesRequestSearchTermString),
    body("filter", &CaseFilter),
    body("sorts", &SearchCasesRequestSortsList),
    body("fields", &SearchCasesRequestFieldsList),
]);
static SearchCasesRequestFieldsList: Shape = list(between(0.0, 25.0), &FieldIdentifier);
static SearchCasesRequestSortsList: Shape = list(between(0.0, 2.0), &Sort);
static Sort: Shape = Shape::Structure(&[
    body("fieldId", &FieldId).required(),
    body("sortOrder", &Order).required(),
]);
static CaseFilter: Shape = Shape::Structure(&[
    body("field", &FieldFilter),
    body("not", &CaseFilter),
    body("tag", &TagFilter),
    body("andAll", &CaseFilterAndAllList),
    body("orAll", &CaseFilterOrAllList),
]);
static CaseFilterOrAllList: Shape = list(between(0.0, 10.0), &CaseFilter);
static CaseFilterAndAllList: Shape = list(between(0.0, 10.0), &CaseFilter);
static TagFilter: Shape = Shape::Structure(&[
    body("equalTo", &TagValue),
]);
static TagValue: Shape = Shape::Structure(&[
    body("key", &SearchTagKey),
    body("value", &TagValueString),
]);
static SearchTagKey: Shape = pattern(between(1.0, 128.0), "[a-zA-Z0-9 _.:/=+\\-@]+");
static SearchCasesRequestSearchTermString: Shape = text(between(0.0, 255.0));
static SearchCasesRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 100.0));
static SearchRelatedItemsRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    body("maxResults", &SearchRelatedItemsRequestMaxResultsInteger),
    body("nextToken", &NextToken),
    body("filters", &SearchRelatedItemsRequestFiltersList),
]);
static SearchRelatedItemsRequestFiltersList: Shape = list(between(0.0, 10.0), &RelatedItemTypeFilter);
static SearchRelatedItemsRequestMaxResultsInteger: Shape = Shape::Number(between(1.0, 25.0));
static StartMergeCasesRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    body("secondaryCaseIds", &StartMergeCasesRequestSecondaryCaseIdsList).required(),
    body("fieldsConfiguration", &FieldsConfigurationList),
    body("performedBy", &UserUnion),
]);
static FieldsConfigurationList: Shape = list(ANY, &FieldsConfiguration);
static FieldsConfiguration: Shape = Shape::Structure(&[
    body("fieldIds", &FieldIdentifierList).required(),
    body("sourceCaseId", &CaseId).required(),
]);
static FieldIdentifierList: Shape = list(ANY, &FieldIdentifier);
static StartMergeCasesRequestSecondaryCaseIdsList: Shape = list(between(1.0, 1.0), &CaseId);
static TagResourceRequest: Shape = Shape::Structure(&[
    label("arn", "arn", &Arn).required(),
    body("tags", &Shape::Any).required(),
]);
static UntagResourceRequest: Shape = Shape::Structure(&[
    label("arn", "arn", &Arn).required(),
    query("tagKeys", "tagKeys", &TagKeyList).required(),
]);
static TagKeyList: Shape = list(between(0.0, 50.0), &TagKey);
static TagKey: Shape = text(between(1.0, 128.0));
static UpdateCaseRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    body("fields", &UpdateCaseRequestFieldsList).required(),
    body("performedBy", &UserUnion),
]);
static UpdateCaseRequestFieldsList: Shape = list(between(0.0, 220.0), &FieldValue);
static UpdateCaseRuleRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseRuleId", "caseRuleId", &CaseRuleId).required(),
    body("name", &CaseRuleName),
    body("description", &CaseRuleDescription),
    body("rule", &CaseRuleDetails),
]);
static UpdateFieldRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("fieldId", "fieldId", &FieldId).required(),
    body("name", &FieldName),
    body("description", &FieldDescription),
    body("attributes", &FieldAttributes),
]);
static UpdateLayoutRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("layoutId", "layoutId", &LayoutId).required(),
    body("name", &LayoutName),
    body("content", &LayoutContent),
]);
static UpdateRelatedItemRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("caseId", "caseId", &CaseId).required(),
    label("relatedItemId", "relatedItemId", &RelatedItemId).required(),
    body("content", &RelatedItemUpdateContent).required(),
    body("performedBy", &UserUnion),
]);
static RelatedItemUpdateContent: Shape = Shape::Structure(&[
    body("comment", &CommentUpdateContent),
    body("custom", &CustomUpdateContent),
    body("sla", &SlaUpdateContent),
]);
static SlaUpdateContent: Shape = Shape::Structure(&[
    body("slaUpdateConfiguration", &SlaUpdateConfiguration),
]);
static SlaUpdateConfiguration: Shape = Shape::Structure(&[
    body("targetSlaMinutes", &TargetSlaMinutes).required(),
]);
static CustomUpdateContent: Shape = Shape::Structure(&[
    body("fields", &CustomUpdateContentFieldsList).required(),
]);
static CustomUpdateContentFieldsList: Shape = list(between(1.0, 50.0), &FieldValue);
static CommentUpdateContent: Shape = Shape::Structure(&[
    body("body", &CommentBody).required(),
    body("contentType", &CommentBodyTextType).required(),
]);
static UpdateTemplateRequest: Shape = Shape::Structure(&[
    label("domainId", "domainId", &DomainId).required(),
    label("templateId", "templateId", &TemplateId).required(),
    body("name", &TemplateName),
    body("description", &TemplateDescription),
    body("layoutConfiguration", &LayoutConfiguration),
    body("requiredFields", &RequiredFieldList),
    body("status", &TemplateStatus),
    body("rules", &TemplateCaseRuleList),
    body("tagPropagationConfigurations", &TagPropagationConfigurationList),
]);
