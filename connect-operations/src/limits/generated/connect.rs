// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

use crate::limits::table::*;
use crate::limits::{NotEnforced, Operation, Shape};

pub(in crate::limits) static OPERATIONS: &[Operation] = &[
    operation("ActivateEvaluationForm", "InvalidParameterException", &ActivateEvaluationFormRequest),
    operation("AssociateAnalyticsDataSet", "InvalidParameterException", &AssociateAnalyticsDataSetRequest),
    operation("AssociateApprovedOrigin", "InvalidParameterException", &AssociateApprovedOriginRequest),
    operation("AssociateBot", "InvalidRequestException", &AssociateBotRequest),
    operation("AssociateContactWithUser", "InvalidParameterException", &AssociateContactWithUserRequest),
    operation("AssociateDefaultVocabulary", "InvalidRequestException", &AssociateDefaultVocabularyRequest),
    operation("AssociateEmailAddressAlias", "InvalidParameterException", &AssociateEmailAddressAliasRequest),
    operation("AssociateFlow", "InvalidParameterException", &AssociateFlowRequest),
    operation("AssociateHoursOfOperations", "InvalidParameterException", &AssociateHoursOfOperationsRequest),
    operation("AssociateInstanceStorageConfig", "InvalidParameterException", &AssociateInstanceStorageConfigRequest),
    operation("AssociateLambdaFunction", "InvalidParameterException", &AssociateLambdaFunctionRequest),
    operation("AssociateLexBot", "InvalidParameterException", &AssociateLexBotRequest),
    operation("AssociatePhoneNumberContactFlow", "InvalidParameterException", &AssociatePhoneNumberContactFlowRequest),
    operation("AssociateQueueEmailAddresses", "InvalidParameterException", &AssociateQueueEmailAddressesRequest),
    operation("AssociateQueueQuickConnects", "InvalidParameterException", &AssociateQueueQuickConnectsRequest),
    operation("AssociateRoutingProfileQueues", "InvalidParameterException", &AssociateRoutingProfileQueuesRequest),
    operation("AssociateSecurityKey", "InvalidParameterException", &AssociateSecurityKeyRequest),
    operation("AssociateSecurityProfiles", "InvalidParameterException", &AssociateSecurityProfilesRequest),
    operation("AssociateTrafficDistributionGroupUser", "InvalidRequestException", &AssociateTrafficDistributionGroupUserRequest),
    operation("AssociateUserProficiencies", "InvalidParameterException", &AssociateUserProficienciesRequest),
    operation("AssociateWorkspace", "InvalidParameterException", &AssociateWorkspaceRequest),
    operation("BatchAssociateAnalyticsDataSet", "InvalidParameterException", &BatchAssociateAnalyticsDataSetRequest),
    operation("BatchCreateDataTableValue", "InvalidParameterException", &BatchCreateDataTableValueRequest),
    operation("BatchDeleteDataTableValue", "InvalidParameterException", &BatchDeleteDataTableValueRequest),
    operation("BatchDescribeDataTableValue", "InvalidParameterException", &BatchDescribeDataTableValueRequest),
    operation("BatchDisassociateAnalyticsDataSet", "InvalidParameterException", &BatchDisassociateAnalyticsDataSetRequest),
    operation("BatchGetAttachedFileMetadata", "InvalidRequestException", &BatchGetAttachedFileMetadataRequest),
    operation("BatchGetFlowAssociation", "InvalidParameterException", &BatchGetFlowAssociationRequest),
    operation("BatchPutContact", "InvalidRequestException", &BatchPutContactRequest),
    operation("BatchUpdateDataTableValue", "InvalidParameterException", &BatchUpdateDataTableValueRequest),
    operation("ClaimPhoneNumber", "InvalidParameterException", &ClaimPhoneNumberRequest),
    operation("CompleteAttachedFileUpload", "InvalidRequestException", &CompleteAttachedFileUploadRequest),
    operation("CreateAgentStatus", "InvalidParameterException", &CreateAgentStatusRequest),
    operation("CreateAttachedFile", "InvalidRequestException", &CreateAttachedFileRequest),
    operation("CreateAuthCode", "InvalidParameterException", &CreateAuthCodeRequest),
    operation("CreateContact", "InvalidParameterException", &CreateContactRequest),
    operation("CreateContactFlow", "InvalidParameterException", &CreateContactFlowRequest),
    operation("CreateContactFlowAlias", "InvalidParameterException", &CreateContactFlowAliasRequest),
    operation("CreateContactFlowModule", "InvalidParameterException", &CreateContactFlowModuleRequest),
    operation("CreateContactFlowModuleAlias", "InvalidParameterException", &CreateContactFlowModuleAliasRequest),
    operation("CreateContactFlowModuleVersion", "InvalidParameterException", &CreateContactFlowModuleVersionRequest),
    operation("CreateContactFlowVersion", "InvalidParameterException", &CreateContactFlowVersionRequest),
    operation("CreateDataTable", "InvalidParameterException", &CreateDataTableRequest),
    operation("CreateDataTableAttribute", "InvalidParameterException", &CreateDataTableAttributeRequest),
    operation("CreateEmailAddress", "InvalidParameterException", &CreateEmailAddressRequest),
    operation("CreateEvaluationForm", "InvalidParameterException", &CreateEvaluationFormRequest),
    operation("CreateExtractionDefinition", "InvalidRequestException", &CreateExtractionDefinitionRequest),
    operation("CreateHoursOfOperation", "InvalidParameterException", &CreateHoursOfOperationRequest),
    operation("CreateHoursOfOperationOverride", "InvalidParameterException", &CreateHoursOfOperationOverrideRequest),
    operation("CreateInstance", "InvalidRequestException", &CreateInstanceRequest),
    operation("CreateIntegrationAssociation", "InvalidRequestException", &CreateIntegrationAssociationRequest),
    operation("CreateMetric", "InvalidParameterException", &CreateMetricRequest),
    operation("CreateNotification", "InvalidParameterException", &CreateNotificationRequest),
    operation("CreateParticipant", "InvalidRequestException", &CreateParticipantRequest),
    operation("CreatePersistentContactAssociation", "InvalidParameterException", &CreatePersistentContactAssociationRequest),
    operation("CreatePredefinedAttribute", "InvalidParameterException", &CreatePredefinedAttributeRequest),
    operation("CreatePrompt", "InvalidParameterException", &CreatePromptRequest),
    operation("CreatePushNotificationRegistration", "InvalidParameterException", &CreatePushNotificationRegistrationRequest),
    operation("CreateQueue", "InvalidParameterException", &CreateQueueRequest),
    operation("CreateQuickConnect", "InvalidParameterException", &CreateQuickConnectRequest),
    operation("CreateRoutingProfile", "InvalidParameterException", &CreateRoutingProfileRequest),
    operation("CreateRule", "InvalidRequestException", &CreateRuleRequest),
    operation("CreateSecurityProfile", "InvalidParameterException", &CreateSecurityProfileRequest),
    operation("CreateTaskTemplate", "InvalidParameterException", &CreateTaskTemplateRequest),
    operation("CreateTestCase", "InvalidParameterException", &CreateTestCaseRequest),
    operation("CreateTrafficDistributionGroup", "InvalidRequestException", &CreateTrafficDistributionGroupRequest),
    operation("CreateUseCase", "InvalidRequestException", &CreateUseCaseRequest),
    operation("CreateUser", "InvalidParameterException", &CreateUserRequest),
    operation("CreateUserHierarchyGroup", "InvalidParameterException", &CreateUserHierarchyGroupRequest),
    operation("CreateView", "InvalidParameterException", &CreateViewRequest),
    operation("CreateViewVersion", "InvalidParameterException", &CreateViewVersionRequest),
    operation("CreateVocabulary", "InvalidRequestException", &CreateVocabularyRequest),
    operation("CreateWorkspace", "InvalidParameterException", &CreateWorkspaceRequest),
    operation("CreateWorkspacePage", "InvalidParameterException", &CreateWorkspacePageRequest),
    operation("DeactivateEvaluationForm", "InvalidParameterException", &DeactivateEvaluationFormRequest),
    operation("DeleteAllEntitySessions", "InvalidParameterException", &DeleteAllEntitySessionsRequest),
    operation("DeleteAttachedFile", "InvalidRequestException", &DeleteAttachedFileRequest),
    operation("DeleteContactData", "InvalidParameterException", &DeleteContactDataRequest),
    operation("DeleteContactEvaluation", "InvalidParameterException", &DeleteContactEvaluationRequest),
    operation("DeleteContactFlow", "InvalidParameterException", &DeleteContactFlowRequest),
    operation("DeleteContactFlowAlias", "InvalidParameterException", &DeleteContactFlowAliasRequest),
    operation("DeleteContactFlowModule", "InvalidParameterException", &DeleteContactFlowModuleRequest),
    operation("DeleteContactFlowModuleAlias", "InvalidParameterException", &DeleteContactFlowModuleAliasRequest),
    operation("DeleteContactFlowModuleVersion", "InvalidParameterException", &DeleteContactFlowModuleVersionRequest),
    operation("DeleteContactFlowVersion", "InvalidParameterException", &DeleteContactFlowVersionRequest),
    operation("DeleteDataTable", "InvalidParameterException", &DeleteDataTableRequest),
    operation("DeleteDataTableAttribute", "InvalidParameterException", &DeleteDataTableAttributeRequest),
    operation("DeleteEmailAddress", "InvalidParameterException", &DeleteEmailAddressRequest),
    operation("DeleteEvaluationForm", "InvalidParameterException", &DeleteEvaluationFormRequest),
    operation("DeleteExtractionDefinition", "InvalidRequestException", &DeleteExtractionDefinitionRequest),
    operation("DeleteHoursOfOperation", "InvalidParameterException", &DeleteHoursOfOperationRequest),
    operation("DeleteHoursOfOperationOverride", "InvalidParameterException", &DeleteHoursOfOperationOverrideRequest),
    operation("DeleteInstance", "InvalidRequestException", &DeleteInstanceRequest),
    operation("DeleteIntegrationAssociation", "InvalidRequestException", &DeleteIntegrationAssociationRequest),
    operation("DeleteMetric", "InvalidParameterException", &DeleteMetricRequest),
    operation("DeleteNotification", "InvalidParameterException", &DeleteNotificationRequest),
    operation("DeletePredefinedAttribute", "InvalidParameterException", &DeletePredefinedAttributeRequest),
    operation("DeletePrompt", "InvalidParameterException", &DeletePromptRequest),
    operation("DeletePushNotificationRegistration", "InvalidParameterException", &DeletePushNotificationRegistrationRequest),
    operation("DeleteQueue", "InvalidParameterException", &DeleteQueueRequest),
    operation("DeleteQuickConnect", "InvalidParameterException", &DeleteQuickConnectRequest),
    operation("DeleteRoutingProfile", "InvalidParameterException", &DeleteRoutingProfileRequest),
    operation("DeleteRule", "InvalidRequestException", &DeleteRuleRequest),
    operation("DeleteSecurityProfile", "InvalidParameterException", &DeleteSecurityProfileRequest),
    operation("DeleteSession", "InvalidParameterException", &DeleteSessionRequest),
    operation("DeleteTaskTemplate", "InvalidParameterException", &DeleteTaskTemplateRequest),
    operation("DeleteTestCase", "InvalidParameterException", &DeleteTestCaseRequest),
    operation("DeleteTrafficDistributionGroup", "InvalidRequestException", &DeleteTrafficDistributionGroupRequest),
    operation("DeleteUseCase", "InvalidRequestException", &DeleteUseCaseRequest),
    operation("DeleteUser", "InvalidParameterException", &DeleteUserRequest),
    operation("DeleteUserHierarchyGroup", "InvalidParameterException", &DeleteUserHierarchyGroupRequest),
    operation("DeleteView", "InvalidParameterException", &DeleteViewRequest),
    operation("DeleteViewVersion", "InvalidParameterException", &DeleteViewVersionRequest),
    operation("DeleteVocabulary", "InvalidRequestException", &DeleteVocabularyRequest),
    operation("DeleteWorkspace", "InvalidParameterException", &DeleteWorkspaceRequest),
    operation("DeleteWorkspaceMedia", "InvalidParameterException", &DeleteWorkspaceMediaRequest),
    operation("DeleteWorkspacePage", "InvalidParameterException", &DeleteWorkspacePageRequest),
    operation("DescribeAgentStatus", "InvalidParameterException", &DescribeAgentStatusRequest),
    operation("DescribeAttachedFilesConfiguration", "InvalidParameterException", &DescribeAttachedFilesConfigurationRequest),
    operation("DescribeAuthenticationProfile", "InvalidParameterException", &DescribeAuthenticationProfileRequest),
    operation("DescribeContact", "InvalidParameterException", &DescribeContactRequest),
    operation("DescribeContactEvaluation", "InvalidParameterException", &DescribeContactEvaluationRequest),
    operation("DescribeContactFlow", "InvalidParameterException", &DescribeContactFlowRequest),
    operation("DescribeContactFlowAlias", "InvalidParameterException", &DescribeContactFlowAliasRequest),
    operation("DescribeContactFlowModule", "InvalidParameterException", &DescribeContactFlowModuleRequest),
    operation("DescribeContactFlowModuleAlias", "InvalidParameterException", &DescribeContactFlowModuleAliasRequest),
    operation("DescribeDataTable", "InvalidParameterException", &DescribeDataTableRequest),
    operation("DescribeDataTableAttribute", "InvalidParameterException", &DescribeDataTableAttributeRequest),
    operation("DescribeEmailAddress", "InvalidParameterException", &DescribeEmailAddressRequest),
    operation("DescribeEvaluationForm", "InvalidParameterException", &DescribeEvaluationFormRequest),
    operation("DescribeExtractionDefinition", "InvalidRequestException", &DescribeExtractionDefinitionRequest),
    operation("DescribeHoursOfOperation", "InvalidParameterException", &DescribeHoursOfOperationRequest),
    operation("DescribeHoursOfOperationOverride", "InvalidParameterException", &DescribeHoursOfOperationOverrideRequest),
    operation("DescribeInstance", "InvalidRequestException", &DescribeInstanceRequest),
    operation("DescribeInstanceAttribute", "InvalidParameterException", &DescribeInstanceAttributeRequest),
    operation("DescribeInstanceStorageConfig", "InvalidParameterException", &DescribeInstanceStorageConfigRequest),
    operation("DescribeMetric", "InvalidParameterException", &DescribeMetricRequest),
    operation("DescribeNotification", "InvalidParameterException", &DescribeNotificationRequest),
    operation("DescribePhoneNumber", "InvalidParameterException", &DescribePhoneNumberRequest),
    operation("DescribePredefinedAttribute", "InvalidParameterException", &DescribePredefinedAttributeRequest),
    operation("DescribePrompt", "InvalidParameterException", &DescribePromptRequest),
    operation("DescribeQueue", "InvalidParameterException", &DescribeQueueRequest),
    operation("DescribeQuickConnect", "InvalidParameterException", &DescribeQuickConnectRequest),
    operation("DescribeRoutingProfile", "InvalidParameterException", &DescribeRoutingProfileRequest),
    operation("DescribeRule", "InvalidRequestException", &DescribeRuleRequest),
    operation("DescribeSecurityProfile", "InvalidParameterException", &DescribeSecurityProfileRequest),
    operation("DescribeTestCase", "InvalidParameterException", &DescribeTestCaseRequest),
    operation("DescribeTrafficDistributionGroup", "InvalidRequestException", &DescribeTrafficDistributionGroupRequest),
    operation("DescribeUser", "InvalidParameterException", &DescribeUserRequest),
    operation("DescribeUserHierarchyGroup", "InvalidParameterException", &DescribeUserHierarchyGroupRequest),
    operation("DescribeUserHierarchyStructure", "InvalidParameterException", &DescribeUserHierarchyStructureRequest),
    operation("DescribeView", "InvalidParameterException", &DescribeViewRequest),
    operation("DescribeVocabulary", "InvalidRequestException", &DescribeVocabularyRequest),
    operation("DescribeWorkspace", "InvalidParameterException", &DescribeWorkspaceRequest),
    operation("DisassociateAnalyticsDataSet", "InvalidParameterException", &DisassociateAnalyticsDataSetRequest),
    operation("DisassociateApprovedOrigin", "InvalidParameterException", &DisassociateApprovedOriginRequest),
    operation("DisassociateBot", "InvalidRequestException", &DisassociateBotRequest),
    operation("DisassociateEmailAddressAlias", "InvalidParameterException", &DisassociateEmailAddressAliasRequest),
    operation("DisassociateFlow", "InvalidParameterException", &DisassociateFlowRequest),
    operation("DisassociateHoursOfOperations", "InvalidParameterException", &DisassociateHoursOfOperationsRequest),
    operation("DisassociateInstanceStorageConfig", "InvalidParameterException", &DisassociateInstanceStorageConfigRequest),
    operation("DisassociateLambdaFunction", "InvalidParameterException", &DisassociateLambdaFunctionRequest),
    operation("DisassociateLexBot", "InvalidParameterException", &DisassociateLexBotRequest),
    operation("DisassociatePhoneNumberContactFlow", "InvalidParameterException", &DisassociatePhoneNumberContactFlowRequest),
    operation("DisassociateQueueEmailAddresses", "InvalidParameterException", &DisassociateQueueEmailAddressesRequest),
    operation("DisassociateQueueQuickConnects", "InvalidParameterException", &DisassociateQueueQuickConnectsRequest),
    operation("DisassociateRoutingProfileQueues", "InvalidParameterException", &DisassociateRoutingProfileQueuesRequest),
    operation("DisassociateSecurityKey", "InvalidParameterException", &DisassociateSecurityKeyRequest),
    operation("DisassociateSecurityProfiles", "InvalidParameterException", &DisassociateSecurityProfilesRequest),
    operation("DisassociateTrafficDistributionGroupUser", "InvalidRequestException", &DisassociateTrafficDistributionGroupUserRequest),
    operation("DisassociateUserProficiencies", "InvalidParameterException", &DisassociateUserProficienciesRequest),
    operation("DisassociateWorkspace", "InvalidParameterException", &DisassociateWorkspaceRequest),
    operation("DismissUserContact", "InvalidParameterException", &DismissUserContactRequest),
    operation("EvaluateDataTableValues", "InvalidParameterException", &EvaluateDataTableValuesRequest),
    operation("GetAttachedFile", "InvalidRequestException", &GetAttachedFileRequest),
    operation("GetContactAttributes", "InvalidRequestException", &GetContactAttributesRequest),
    operation("GetContactMetrics", "InvalidParameterException", &GetContactMetricsRequest),
    operation("GetCrossRegionRouting", "InvalidRequestException", &GetCrossRegionRoutingRequest),
    operation("GetCurrentMetricData", "InvalidParameterException", &GetCurrentMetricDataRequest),
    operation("GetCurrentUserData", "InvalidParameterException", &GetCurrentUserDataRequest),
    operation("GetEffectiveHoursOfOperations", "InvalidParameterException", &GetEffectiveHoursOfOperationsRequest),
    operation("GetEvaluationFormValidation", "InvalidParameterException", &GetEvaluationFormValidationRequest),
    operation("GetFederationToken", "InvalidParameterException", &GetFederationTokenRequest),
    operation("GetFlowAssociation", "InvalidParameterException", &GetFlowAssociationRequest),
    operation("GetMetricData", "InvalidParameterException", &GetMetricDataRequest),
    operation("GetMetricDataV2", "InvalidParameterException", &GetMetricDataV2Request),
    operation("GetPromptFile", "InvalidParameterException", &GetPromptFileRequest),
    operation("GetTaskTemplate", "InvalidParameterException", &GetTaskTemplateRequest),
    operation("GetTestCaseExecutionSummary", "InvalidParameterException", &GetTestCaseExecutionSummaryRequest),
    operation("GetTrafficDistribution", "InvalidRequestException", &GetTrafficDistributionRequest),
    operation("ImportPhoneNumber", "InvalidParameterException", &ImportPhoneNumberRequest),
    operation("ImportWorkspaceMedia", "InvalidParameterException", &ImportWorkspaceMediaRequest),
    operation("ListAgentStatuses", "InvalidParameterException", &ListAgentStatusRequest),
    operation("ListAnalyticsDataAssociations", "InvalidParameterException", &ListAnalyticsDataAssociationsRequest),
    operation("ListAnalyticsDataLakeDataSets", "InvalidParameterException", &ListAnalyticsDataLakeDataSetsRequest),
    operation("ListApprovedOrigins", "InvalidParameterException", &ListApprovedOriginsRequest),
    operation("ListAssociatedContacts", "InvalidParameterException", &ListAssociatedContactsRequest),
    operation("ListAttachedFilesConfigurations", "InvalidParameterException", &ListAttachedFilesConfigurationsRequest),
    operation("ListAuthenticationProfiles", "InvalidParameterException", &ListAuthenticationProfilesRequest),
    operation("ListBots", "InvalidRequestException", &ListBotsRequest),
    operation("ListChildHoursOfOperations", "InvalidParameterException", &ListChildHoursOfOperationsRequest),
    operation("ListContactEvaluations", "InvalidParameterException", &ListContactEvaluationsRequest),
    operation("ListContactFlowAliases", "InvalidParameterException", &ListContactFlowAliasesRequest),
    operation("ListContactFlowModuleAliases", "InvalidParameterException", &ListContactFlowModuleAliasesRequest),
    operation("ListContactFlowModuleVersions", "InvalidParameterException", &ListContactFlowModuleVersionsRequest),
    operation("ListContactFlowModules", "InvalidParameterException", &ListContactFlowModulesRequest),
    operation("ListContactFlowVersions", "InvalidParameterException", &ListContactFlowVersionsRequest),
    operation("ListContactFlows", "InvalidParameterException", &ListContactFlowsRequest),
    operation("ListContactReferences", "InvalidParameterException", &ListContactReferencesRequest),
    operation("ListDataTableAttributes", "InvalidParameterException", &ListDataTableAttributesRequest),
    operation("ListDataTablePrimaryValues", "InvalidParameterException", &ListDataTablePrimaryValuesRequest),
    operation("ListDataTableValues", "InvalidParameterException", &ListDataTableValuesRequest),
    operation("ListDataTables", "InvalidParameterException", &ListDataTablesRequest),
    operation("ListDefaultVocabularies", "InvalidRequestException", &ListDefaultVocabulariesRequest),
    operation("ListEntitySecurityProfiles", "InvalidParameterException", &ListEntitySecurityProfilesRequest),
    operation("ListEvaluationFormAIVersions", "InvalidParameterException", &ListEvaluationFormAIVersionsRequest),
    operation("ListEvaluationFormVersions", "InvalidParameterException", &ListEvaluationFormVersionsRequest),
    operation("ListEvaluationForms", "InvalidParameterException", &ListEvaluationFormsRequest),
    operation("ListExtractionDefinitions", "InvalidRequestException", &ListExtractionDefinitionsRequest),
    operation("ListFlowAssociations", "InvalidParameterException", &ListFlowAssociationsRequest),
    operation("ListHoursOfOperationOverrides", "InvalidParameterException", &ListHoursOfOperationOverridesRequest),
    operation("ListHoursOfOperations", "InvalidParameterException", &ListHoursOfOperationsRequest),
    operation("ListInstanceAttributes", "InvalidParameterException", &ListInstanceAttributesRequest),
    operation("ListInstanceStorageConfigs", "InvalidParameterException", &ListInstanceStorageConfigsRequest),
    operation("ListInstances", "InvalidRequestException", &ListInstancesRequest),
    operation("ListIntegrationAssociations", "InvalidRequestException", &ListIntegrationAssociationsRequest),
    operation("ListLambdaFunctions", "InvalidParameterException", &ListLambdaFunctionsRequest),
    operation("ListLexBots", "InvalidParameterException", &ListLexBotsRequest),
    operation("ListMetrics", "InvalidParameterException", &ListMetricsRequest),
    operation("ListNotifications", "InvalidParameterException", &ListNotificationsRequest),
    operation("ListPhoneNumbers", "InvalidParameterException", &ListPhoneNumbersRequest),
    operation("ListPhoneNumbersV2", "InvalidParameterException", &ListPhoneNumbersV2Request),
    operation("ListPredefinedAttributes", "InvalidParameterException", &ListPredefinedAttributesRequest),
    operation("ListPrompts", "InvalidParameterException", &ListPromptsRequest),
    operation("ListQueueEmailAddresses", "InvalidParameterException", &ListQueueEmailAddressesRequest),
    operation("ListQueueQuickConnects", "InvalidParameterException", &ListQueueQuickConnectsRequest),
    operation("ListQueues", "InvalidParameterException", &ListQueuesRequest),
    operation("ListQuickConnects", "InvalidParameterException", &ListQuickConnectsRequest),
    operation("ListRealtimeContactAnalysisSegmentsV2", "InvalidRequestException", &ListRealtimeContactAnalysisSegmentsV2Request),
    operation("ListReplicationFindings", "InvalidRequestException", &ListReplicationFindingsRequest),
    operation("ListRoutingProfileManualAssignmentQueues", "InvalidParameterException", &ListRoutingProfileManualAssignmentQueuesRequest),
    operation("ListRoutingProfileQueues", "InvalidParameterException", &ListRoutingProfileQueuesRequest),
    operation("ListRoutingProfiles", "InvalidParameterException", &ListRoutingProfilesRequest),
    operation("ListRules", "InvalidRequestException", &ListRulesRequest),
    operation("ListSecurityKeys", "InvalidParameterException", &ListSecurityKeysRequest),
    operation("ListSecurityProfileAIAgents", "InvalidParameterException", &ListSecurityProfileAIAgentsRequest),
    operation("ListSecurityProfileApplications", "InvalidParameterException", &ListSecurityProfileApplicationsRequest),
    operation("ListSecurityProfileFlowModules", "InvalidParameterException", &ListSecurityProfileFlowModulesRequest),
    operation("ListSecurityProfilePermissions", "InvalidParameterException", &ListSecurityProfilePermissionsRequest),
    operation("ListSecurityProfiles", "InvalidParameterException", &ListSecurityProfilesRequest),
    operation("ListTagsForResource", "InvalidParameterException", &ListTagsForResourceRequest),
    operation("ListTaskTemplates", "InvalidParameterException", &ListTaskTemplatesRequest),
    operation("ListTestCaseExecutionRecords", "InvalidParameterException", &ListTestCaseExecutionRecordsRequest),
    operation("ListTestCaseExecutions", "InvalidParameterException", &ListTestCaseExecutionsRequest),
    operation("ListTestCases", "InvalidParameterException", &ListTestCasesRequest),
    operation("ListTrafficDistributionGroupUsers", "InvalidRequestException", &ListTrafficDistributionGroupUsersRequest),
    operation("ListTrafficDistributionGroups", "InvalidRequestException", &ListTrafficDistributionGroupsRequest),
    operation("ListUseCases", "InvalidRequestException", &ListUseCasesRequest),
    operation("ListUserHierarchyGroups", "InvalidParameterException", &ListUserHierarchyGroupsRequest),
    operation("ListUserNotifications", "InvalidParameterException", &ListUserNotificationsRequest),
    operation("ListUserProficiencies", "InvalidParameterException", &ListUserProficienciesRequest),
    operation("ListUsers", "InvalidParameterException", &ListUsersRequest),
    operation("ListViewVersions", "InvalidParameterException", &ListViewVersionsRequest),
    operation("ListViews", "InvalidParameterException", &ListViewsRequest),
    operation("ListWorkspaceMedia", "InvalidParameterException", &ListWorkspaceMediaRequest),
    operation("ListWorkspacePages", "InvalidParameterException", &ListWorkspacePagesRequest),
    operation("ListWorkspaces", "InvalidParameterException", &ListWorkspacesRequest),
    operation("MonitorContact", "InvalidRequestException", &MonitorContactRequest),
    operation("PauseContact", "InvalidParameterException", &PauseContactRequest),
    operation("PutUserStatus", "InvalidParameterException", &PutUserStatusRequest),
    operation("ReleasePhoneNumber", "InvalidParameterException", &ReleasePhoneNumberRequest),
    operation("ReplicateInstance", "InvalidRequestException", &ReplicateInstanceRequest),
    operation("ResumeContact", "InvalidParameterException", &ResumeContactRequest),
    operation("ResumeContactRecording", "InvalidRequestException", &ResumeContactRecordingRequest),
    operation("SearchAgentStatuses", "InvalidParameterException", &SearchAgentStatusesRequest),
    operation("SearchAvailablePhoneNumbers", "InvalidParameterException", &SearchAvailablePhoneNumbersRequest),
    operation("SearchContactEvaluations", "InvalidParameterException", &SearchContactEvaluationsRequest),
    operation("SearchContactFlowModules", "InvalidParameterException", &SearchContactFlowModulesRequest),
    operation("SearchContactFlows", "InvalidParameterException", &SearchContactFlowsRequest),
    operation("SearchContacts", "InvalidParameterException", &SearchContactsRequest),
    operation("SearchDataTables", "InvalidParameterException", &SearchDataTablesRequest),
    operation("SearchEmailAddresses", "InvalidParameterException", &SearchEmailAddressesRequest),
    operation("SearchEvaluationForms", "InvalidParameterException", &SearchEvaluationFormsRequest),
    operation("SearchHoursOfOperationOverrides", "InvalidParameterException", &SearchHoursOfOperationOverridesRequest),
    operation("SearchHoursOfOperations", "InvalidParameterException", &SearchHoursOfOperationsRequest),
    operation("SearchMetrics", "InvalidParameterException", &SearchMetricsRequest),
    operation("SearchNotifications", "InvalidParameterException", &SearchNotificationsRequest),
    operation("SearchPredefinedAttributes", "InvalidParameterException", &SearchPredefinedAttributesRequest),
    operation("SearchPrompts", "InvalidParameterException", &SearchPromptsRequest),
    operation("SearchQueues", "InvalidParameterException", &SearchQueuesRequest),
    operation("SearchQuickConnects", "InvalidParameterException", &SearchQuickConnectsRequest),
    operation("SearchResourceTags", "InvalidParameterException", &SearchResourceTagsRequest),
    operation("SearchRoutingProfiles", "InvalidParameterException", &SearchRoutingProfilesRequest),
    operation("SearchRules", "InvalidParameterException", &SearchRulesRequest),
    operation("SearchSecurityProfiles", "InvalidParameterException", &SearchSecurityProfilesRequest),
    operation("SearchTestCases", "InvalidParameterException", &SearchTestCasesRequest),
    operation("SearchUserHierarchyGroups", "InvalidParameterException", &SearchUserHierarchyGroupsRequest),
    operation("SearchUsers", "InvalidParameterException", &SearchUsersRequest),
    operation("SearchViews", "InvalidParameterException", &SearchViewsRequest),
    operation("SearchVocabularies", "InvalidRequestException", &SearchVocabulariesRequest),
    operation("SearchWorkspaceAssociations", "InvalidParameterException", &SearchWorkspaceAssociationsRequest),
    operation("SearchWorkspaces", "InvalidParameterException", &SearchWorkspacesRequest),
    operation("SendChatIntegrationEvent", "InvalidRequestException", &SendChatIntegrationEventRequest),
    operation("SendOutboundEmail", "InvalidRequestException", &SendOutboundEmailRequest),
    operation("SendOutboundWebNotification", "InvalidRequestException", &SendOutboundWebNotificationRequest),
    operation("StartAssistantContact", "InvalidParameterException", &StartAssistantContactRequest),
    operation("StartAttachedFileUpload", "InvalidRequestException", &StartAttachedFileUploadRequest),
    operation("StartChatContact", "InvalidParameterException", &StartChatContactRequest),
    operation("StartContactConversationalAnalyticsJob", "InvalidRequestException", &StartContactConversationalAnalyticsJobRequest),
    operation("StartContactEvaluation", "InvalidParameterException", &StartContactEvaluationRequest),
    operation("StartContactMediaProcessing", "InvalidParameterException", &StartContactMediaProcessingRequest),
    operation("StartContactRecording", "InvalidParameterException", &StartContactRecordingRequest),
    operation("StartContactStreaming", "InvalidParameterException", &StartContactStreamingRequest),
    operation("StartEmailContact", "InvalidRequestException", &StartEmailContactRequest),
    operation("StartEvaluationFormValidation", "InvalidParameterException", &StartEvaluationFormValidationRequest),
    operation("StartOutboundChatContact", "InvalidRequestException", &StartOutboundChatContactRequest),
    operation("StartOutboundEmailContact", "InvalidRequestException", &StartOutboundEmailContactRequest),
    operation("StartOutboundVoiceContact", "InvalidParameterException", &StartOutboundVoiceContactRequest),
    operation("StartScreenSharing", "InvalidParameterException", &StartScreenSharingRequest),
    operation("StartTaskContact", "InvalidParameterException", &StartTaskContactRequest),
    operation("StartTestCaseExecution", "InvalidParameterException", &StartTestCaseExecutionRequest),
    operation("StartWebRTCContact", "InvalidParameterException", &StartWebRTCContactRequest),
    operation("StopContact", "InvalidParameterException", &StopContactRequest),
    operation("StopContactMediaProcessing", "InvalidParameterException", &StopContactMediaProcessingRequest),
    operation("StopContactRecording", "InvalidRequestException", &StopContactRecordingRequest),
    operation("StopContactStreaming", "InvalidParameterException", &StopContactStreamingRequest),
    operation("StopTestCaseExecution", "InvalidParameterException", &StopTestCaseExecutionRequest),
    operation("SubmitContactEvaluation", "InvalidParameterException", &SubmitContactEvaluationRequest),
    operation("SuspendContactRecording", "InvalidRequestException", &SuspendContactRecordingRequest),
    operation("TagContact", "InvalidParameterException", &TagContactRequest),
    operation("TagResource", "InvalidParameterException", &TagResourceRequest),
    operation("TransferContact", "InvalidRequestException", &TransferContactRequest),
    operation("UntagContact", "InvalidParameterException", &UntagContactRequest),
    operation("UntagResource", "InvalidParameterException", &UntagResourceRequest),
    operation("UpdateAgentStatus", "InvalidParameterException", &UpdateAgentStatusRequest),
    operation("UpdateAttachedFilesConfiguration", "InvalidParameterException", &UpdateAttachedFilesConfigurationRequest),
    operation("UpdateAuthenticationProfile", "InvalidParameterException", &UpdateAuthenticationProfileRequest),
    operation("UpdateContact", "InvalidParameterException", &UpdateContactRequest),
    operation("UpdateContactAttributes", "InvalidParameterException", &UpdateContactAttributesRequest),
    operation("UpdateContactEvaluation", "InvalidParameterException", &UpdateContactEvaluationRequest),
    operation("UpdateContactFlowAlias", "InvalidParameterException", &UpdateContactFlowAliasRequest),
    operation("UpdateContactFlowContent", "InvalidParameterException", &UpdateContactFlowContentRequest),
    operation("UpdateContactFlowMetadata", "InvalidParameterException", &UpdateContactFlowMetadataRequest),
    operation("UpdateContactFlowModuleAlias", "InvalidParameterException", &UpdateContactFlowModuleAliasRequest),
    operation("UpdateContactFlowModuleContent", "InvalidRequestException", &UpdateContactFlowModuleContentRequest),
    operation("UpdateContactFlowModuleMetadata", "InvalidParameterException", &UpdateContactFlowModuleMetadataRequest),
    operation("UpdateContactFlowName", "InvalidParameterException", &UpdateContactFlowNameRequest),
    operation("UpdateContactRoutingData", "InvalidParameterException", &UpdateContactRoutingDataRequest),
    operation("UpdateContactSchedule", "InvalidParameterException", &UpdateContactScheduleRequest),
    operation("UpdateContactTaskTemplate", "InvalidRequestException", &UpdateContactTaskTemplateRequest),
    operation("UpdateCrossRegionRouting", "InvalidRequestException", &UpdateCrossRegionRoutingRequest),
    operation("UpdateDataTableAttribute", "InvalidParameterException", &UpdateDataTableAttributeRequest),
    operation("UpdateDataTableMetadata", "InvalidParameterException", &UpdateDataTableMetadataRequest),
    operation("UpdateDataTablePrimaryValues", "InvalidParameterException", &UpdateDataTablePrimaryValuesRequest),
    operation("UpdateEmailAddressMetadata", "InvalidParameterException", &UpdateEmailAddressMetadataRequest),
    operation("UpdateEvaluationForm", "InvalidParameterException", &UpdateEvaluationFormRequest),
    operation("UpdateExtractionDefinition", "InvalidRequestException", &UpdateExtractionDefinitionRequest),
    operation("UpdateHoursOfOperation", "InvalidParameterException", &UpdateHoursOfOperationRequest),
    operation("UpdateHoursOfOperationOverride", "InvalidParameterException", &UpdateHoursOfOperationOverrideRequest),
    operation("UpdateInstanceAttribute", "InvalidParameterException", &UpdateInstanceAttributeRequest),
    operation("UpdateInstanceStorageConfig", "InvalidParameterException", &UpdateInstanceStorageConfigRequest),
    operation("UpdateMetricContent", "InvalidParameterException", &UpdateMetricContentRequest),
    operation("UpdateMetricMetadata", "InvalidParameterException", &UpdateMetricMetadataRequest),
    operation("UpdateNotificationContent", "InvalidParameterException", &UpdateNotificationContentRequest),
    operation("UpdateOutboundEmailContactMessage", "InvalidRequestException", &UpdateOutboundEmailContactMessageRequest),
    operation("UpdateParticipantAuthentication", "InvalidParameterException", &UpdateParticipantAuthenticationRequest),
    operation("UpdateParticipantRoleConfig", "InvalidParameterException", &UpdateParticipantRoleConfigRequest),
    operation("UpdatePhoneNumber", "InvalidParameterException", &UpdatePhoneNumberRequest),
    operation("UpdatePhoneNumberMetadata", "InvalidParameterException", &UpdatePhoneNumberMetadataRequest),
    operation("UpdatePredefinedAttribute", "InvalidParameterException", &UpdatePredefinedAttributeRequest),
    operation("UpdatePrompt", "InvalidParameterException", &UpdatePromptRequest),
    operation("UpdateQueueHoursOfOperation", "InvalidParameterException", &UpdateQueueHoursOfOperationRequest),
    operation("UpdateQueueMaxContacts", "InvalidParameterException", &UpdateQueueMaxContactsRequest),
    operation("UpdateQueueName", "InvalidParameterException", &UpdateQueueNameRequest),
    operation("UpdateQueueOutboundCallerConfig", "InvalidParameterException", &UpdateQueueOutboundCallerConfigRequest),
    operation("UpdateQueueOutboundEmailConfig", "InvalidParameterException", &UpdateQueueOutboundEmailConfigRequest),
    operation("UpdateQueueStatus", "InvalidParameterException", &UpdateQueueStatusRequest),
    operation("UpdateQuickConnectConfig", "InvalidParameterException", &UpdateQuickConnectConfigRequest),
    operation("UpdateQuickConnectName", "InvalidParameterException", &UpdateQuickConnectNameRequest),
    operation("UpdateRoutingProfileAgentAvailabilityTimer", "InvalidParameterException", &UpdateRoutingProfileAgentAvailabilityTimerRequest),
    operation("UpdateRoutingProfileConcurrency", "InvalidParameterException", &UpdateRoutingProfileConcurrencyRequest),
    operation("UpdateRoutingProfileDefaultOutboundQueue", "InvalidParameterException", &UpdateRoutingProfileDefaultOutboundQueueRequest),
    operation("UpdateRoutingProfileName", "InvalidParameterException", &UpdateRoutingProfileNameRequest),
    operation("UpdateRoutingProfileQueues", "InvalidParameterException", &UpdateRoutingProfileQueuesRequest),
    operation("UpdateRule", "InvalidRequestException", &UpdateRuleRequest),
    operation("UpdateSecurityProfile", "InvalidParameterException", &UpdateSecurityProfileRequest),
    operation("UpdateTaskTemplate", "InvalidParameterException", &UpdateTaskTemplateRequest),
    operation("UpdateTestCase", "InvalidParameterException", &UpdateTestCaseRequest),
    operation("UpdateTrafficDistribution", "InvalidRequestException", &UpdateTrafficDistributionRequest),
    operation("UpdateUserConfig", "InvalidParameterException", &UpdateUserConfigRequest),
    operation("UpdateUserHierarchy", "InvalidParameterException", &UpdateUserHierarchyRequest),
    operation("UpdateUserHierarchyGroupName", "InvalidParameterException", &UpdateUserHierarchyGroupNameRequest),
    operation("UpdateUserHierarchyStructure", "InvalidParameterException", &UpdateUserHierarchyStructureRequest),
    operation("UpdateUserIdentityInfo", "InvalidParameterException", &UpdateUserIdentityInfoRequest),
    operation("UpdateUserNotificationStatus", "InvalidParameterException", &UpdateUserNotificationStatusRequest),
    operation("UpdateUserPhoneConfig", "InvalidParameterException", &UpdateUserPhoneConfigRequest),
    operation("UpdateUserProficiencies", "InvalidParameterException", &UpdateUserProficienciesRequest),
    operation("UpdateUserRoutingProfile", "InvalidParameterException", &UpdateUserRoutingProfileRequest),
    operation("UpdateUserSecurityProfiles", "InvalidParameterException", &UpdateUserSecurityProfilesRequest),
    operation("UpdateViewContent", "InvalidParameterException", &UpdateViewContentRequest),
    operation("UpdateViewMetadata", "InvalidParameterException", &UpdateViewMetadataRequest),
    operation("UpdateWorkspaceMetadata", "InvalidParameterException", &UpdateWorkspaceMetadataRequest),
    operation("UpdateWorkspacePage", "InvalidParameterException", &UpdateWorkspacePageRequest),
    operation("UpdateWorkspaceTheme", "InvalidParameterException", &UpdateWorkspaceThemeRequest),
    operation("UpdateWorkspaceVisibility", "InvalidParameterException", &UpdateWorkspaceVisibilityRequest),
];

pub(in crate::limits) static NOT_ENFORCED: &[NotEnforced] = &[
    not_enforced("CommonHumanReadableDescription", "^[\\P{C}\\r\\n\\t]{1,250}$", "`regex` cannot read it"),
    not_enforced("DataTableDescription", "^[\\\\P{C}\\r\\n\\t]+$", "it is escaped twice"),
    not_enforced("DirectoryAlias", "^(?!d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*$", "`regex` cannot read it"),
    not_enforced("MediaSource", ".*\\\\S.*", "it is escaped twice"),
    not_enforced("Page", "^(?!\\\\.$)(?!\\\\.\\\\.$)[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]+$", "it is escaped twice"),
    not_enforced("Password", "/^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[a-zA-Z\\d\\S]{8,64}$/", "it stands between slashes"),
    not_enforced("PhoneNumber", "\\\\+[1-9]\\\\d{1,14}$", "it is escaped twice"),
    not_enforced("PhoneNumberPrefix", "\\\\+?[0-9]{1,11}", "it is escaped twice"),
    not_enforced("PrimaryAttributeContextKeyName", "(?!aws:|connect:)[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$", "`regex` cannot read it"),
    not_enforced("S3Uri", "s3://\\S+/.+|https://\\\\S+\\\\.s3\\\\.\\\\S+\\\\.amazonaws\\\\.com/\\\\S+", "it is escaped twice"),
    not_enforced("Slug", "^$|^[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]{3,}$", "it is escaped twice"),
    not_enforced("ThemeImageLink", ".*\\\\S.*", "it is escaped twice"),
    not_enforced("ThemeString", ".*\\\\S.*", "it is escaped twice"),
    not_enforced("ViewContentSha256", "^[a-zA-Z0-9]$", "it is one character long, and the text is a SHA-256"),
    not_enforced("WorkspaceAssociatedResourceName", ".*\\\\S.*", "it is escaped twice"),
    not_enforced("WorkspaceDescription", "^[\\\\P{C}\\r\\n\\t]*$", "it is escaped twice"),
    not_enforced("WorkspaceName", ".*\\\\S.*", "it is escaped twice"),
    not_enforced("WorkspaceTitle", "^[\\\\P{C}]*$", "it is escaped twice"),
];

static ActivateEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
    body("EvaluationFormVersion", &Shape::Any).required(),
]);
static ResourceId: Shape = text(between(1.0, 500.0));
static InstanceId: Shape = text(between(1.0, 100.0));
static AssociateAnalyticsDataSetRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("DataSetId", &DataSetId).required(),
]);
static DataSetId: Shape = text(between(1.0, 255.0));
static AssociateApprovedOriginRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Origin", &Origin).required(),
    body("ClientToken", &ClientToken),
]);
static ClientToken: Shape = text(to(500.0));
static Origin: Shape = text(to(267.0));
static AssociateBotRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("LexBot", &LexBot),
    body("LexV2Bot", &LexV2Bot),
    body("ClientToken", &ClientToken),
]);
static LexV2Bot: Shape = Shape::Structure(&[
    body("AliasArn", &AliasArn),
]);
static AliasArn: Shape = text(between(1.0, 100.0));
static LexBot: Shape = Shape::Structure(&[
    body("Name", &BotName).required(),
    body("LexRegion", &LexRegion).required(),
]);
static LexRegion: Shape = text(to(60.0));
static BotName: Shape = text(to(50.0));
static AssociateContactWithUserRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("UserId", &AgentResourceId).required(),
]);
static AgentResourceId: Shape = text(between(1.0, 256.0));
static ContactId: Shape = text(between(1.0, 256.0));
static AssociateDefaultVocabularyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("LanguageCode", "LanguageCode", &VocabularyLanguageCode).required(),
    body("VocabularyId", &VocabularyId),
]);
static VocabularyId: Shape = text(between(1.0, 500.0));
static VocabularyLanguageCode: Shape = values(&["ar-AE", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fr-CA", "fr-FR", "hi-IN", "it-IT", "ja-JP", "ko-KR", "pt-BR", "pt-PT", "zh-CN", "en-NZ", "en-ZA", "ca-ES", "da-DK", "fi-FI", "id-ID", "ms-MY", "nl-NL", "no-NO", "pl-PL", "sv-SE", "tl-PH"]);
static AssociateEmailAddressAliasRequest: Shape = Shape::Structure(&[
    label("EmailAddressId", "EmailAddressId", &EmailAddressId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("AliasConfiguration", &AliasConfiguration).required(),
    body("ClientToken", &ClientToken),
]);
static AliasConfiguration: Shape = Shape::Structure(&[
    body("EmailAddressId", &EmailAddressId).required(),
]);
static EmailAddressId: Shape = text(between(1.0, 500.0));
static AssociateFlowRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ResourceId", &Shape::Any).required(),
    body("FlowId", &Shape::Any).required(),
    body("ResourceType", &FlowAssociationResourceType).required(),
]);
static FlowAssociationResourceType: Shape = values(&["SMS_PHONE_NUMBER", "INBOUND_EMAIL", "OUTBOUND_EMAIL", "ANALYTICS_CONNECTOR", "WHATSAPP_MESSAGING_PHONE_NUMBER"]);
static AssociateHoursOfOperationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    body("ParentHoursOfOperationConfigs", &ParentHoursOfOperationConfigList).required(),
]);
static ParentHoursOfOperationConfigList: Shape = list(between(0.0, 3.0), &Shape::Any);
static AssociateInstanceStorageConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ResourceType", &InstanceStorageResourceType).required(),
    body("StorageConfig", &InstanceStorageConfig).required(),
    body("ClientToken", &ClientToken),
]);
static InstanceStorageConfig: Shape = Shape::Structure(&[
    body("AssociationId", &AssociationId),
    body("StorageType", &StorageType).required(),
    body("S3Config", &S3Config),
    body("KinesisVideoStreamConfig", &KinesisVideoStreamConfig),
    body("KinesisStreamConfig", &KinesisStreamConfig),
    body("KinesisFirehoseConfig", &KinesisFirehoseConfig),
]);
static KinesisFirehoseConfig: Shape = Shape::Structure(&[
    body("FirehoseArn", &Shape::Any).required(),
]);
static KinesisStreamConfig: Shape = Shape::Structure(&[
    body("StreamArn", &Shape::Any).required(),
]);
static KinesisVideoStreamConfig: Shape = Shape::Structure(&[
    body("Prefix", &Prefix).required(),
    body("RetentionPeriodHours", &Hours).required(),
    body("EncryptionConfig", &EncryptionConfig).required(),
]);
static EncryptionConfig: Shape = Shape::Structure(&[
    body("EncryptionType", &EncryptionType).required(),
    body("KeyId", &KeyId).required(),
]);
static KeyId: Shape = text(between(1.0, 128.0));
static EncryptionType: Shape = values(&["KMS"]);
static Hours: Shape = Shape::Number(between(0.0, 87600.0));
static Prefix: Shape = text(between(1.0, 128.0));
static S3Config: Shape = Shape::Structure(&[
    body("BucketName", &BucketName).required(),
    body("BucketPrefix", &Prefix).required(),
    body("EncryptionConfig", &EncryptionConfig),
]);
static BucketName: Shape = text(between(1.0, 128.0));
static StorageType: Shape = values(&["S3", "KINESIS_VIDEO_STREAM", "KINESIS_STREAM", "KINESIS_FIREHOSE"]);
static AssociationId: Shape = text(between(1.0, 100.0));
static InstanceStorageResourceType: Shape = values(&["CHAT_TRANSCRIPTS", "CALL_RECORDINGS", "SCHEDULED_REPORTS", "MEDIA_STREAMS", "CONTACT_TRACE_RECORDS", "AGENT_EVENTS", "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", "ATTACHMENTS", "CONTACT_EVALUATIONS", "SCREEN_RECORDINGS", "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS", "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", "EMAIL_MESSAGES"]);
static AssociateLambdaFunctionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("FunctionArn", &FunctionArn).required(),
    body("ClientToken", &ClientToken),
]);
static FunctionArn: Shape = text(between(1.0, 140.0));
static AssociateLexBotRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("LexBot", &LexBot).required(),
    body("ClientToken", &ClientToken),
]);
static AssociatePhoneNumberContactFlowRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
    body("InstanceId", &InstanceId).required(),
    body("ContactFlowId", &ContactFlowId).required(),
]);
static ContactFlowId: Shape = text(to(500.0));
static AssociateQueueEmailAddressesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("EmailAddressesConfig", &EmailAddressConfigList).required(),
    body("ClientToken", &ClientToken),
]);
static EmailAddressConfigList: Shape = list(between(1.0, 50.0), &EmailAddressConfig);
static EmailAddressConfig: Shape = Shape::Structure(&[
    body("EmailAddressId", &EmailAddressId).required(),
]);
static AssociateQueueQuickConnectsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("QuickConnectIds", &QuickConnectsList).required(),
]);
static QuickConnectsList: Shape = list(between(1.0, 50.0), &Shape::Any);
static AssociateRoutingProfileQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("QueueConfigs", &RoutingProfileQueueConfigList),
    body("ManualAssignmentQueueConfigs", &RoutingProfileManualAssignmentQueueConfigList),
]);
static RoutingProfileManualAssignmentQueueConfigList: Shape = list(between(1.0, 10.0), &RoutingProfileManualAssignmentQueueConfig);
static RoutingProfileManualAssignmentQueueConfig: Shape = Shape::Structure(&[
    body("QueueReference", &RoutingProfileQueueReference).required(),
]);
static RoutingProfileQueueReference: Shape = Shape::Structure(&[
    body("QueueId", &Shape::Any).required(),
    body("Channel", &Channel).required(),
]);
static Channel: Shape = values(&["VOICE", "CHAT", "TASK", "EMAIL"]);
static RoutingProfileQueueConfigList: Shape = list(between(1.0, 10.0), &RoutingProfileQueueConfig);
static RoutingProfileQueueConfig: Shape = Shape::Structure(&[
    body("QueueReference", &RoutingProfileQueueReference).required(),
    body("Priority", &Priority).required(),
    body("Delay", &Delay).required(),
]);
static Delay: Shape = Shape::Number(between(0.0, 9999.0));
static Priority: Shape = Shape::Number(between(1.0, 99.0));
static AssociateSecurityKeyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Key", &PEM).required(),
    body("ClientToken", &ClientToken),
]);
static PEM: Shape = text(between(1.0, 1024.0));
static AssociateSecurityProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("SecurityProfiles", &SecurityProfiles).required(),
    body("EntityType", &EntityType).required(),
    body("EntityArn", &EntityArn).required(),
]);
static EntityArn: Shape = text(from(1.0));
static EntityType: Shape = values(&["USER", "AI_AGENT"]);
static SecurityProfiles: Shape = list(between(1.0, 10.0), &Shape::Any);
static AssociateTrafficDistributionGroupUserRequest: Shape = Shape::Structure(&[
    label("TrafficDistributionGroupId", "TrafficDistributionGroupId", &TrafficDistributionGroupIdOrArn).required(),
    body("UserId", &Shape::Any).required(),
    body("InstanceId", &InstanceId).required(),
]);
static TrafficDistributionGroupIdOrArn: Shape = pattern(ANY, "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");
static AssociateUserProficienciesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    body("UserProficiencies", &UserProficiencyList).required(),
]);
static UserProficiencyList: Shape = list(ANY, &UserProficiency);
static UserProficiency: Shape = Shape::Structure(&[
    body("AttributeName", &PredefinedAttributeName).required(),
    body("AttributeValue", &PredefinedAttributeStringValue).required(),
    body("Level", &ProficiencyLevel).required(),
]);
static ProficiencyLevel: Shape = Shape::Number(between(1.0, 5.0));
static PredefinedAttributeStringValue: Shape = text(between(1.0, 100.0));
static PredefinedAttributeName: Shape = text(between(1.0, 100.0));
static AssociateWorkspaceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("ResourceArns", &WorkspaceResourceArnList).required(),
]);
static WorkspaceResourceArnList: Shape = list(between(1.0, 25.0), &Shape::Any);
static WorkspaceId: Shape = text(between(1.0, 256.0));
static BatchAssociateAnalyticsDataSetRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("DataSetIds", &DataSetIds).required(),
]);
static DataSetIds: Shape = list(ANY, &DataSetId);
static BatchCreateDataTableValueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Values", &DataTableValueList).required(),
]);
static DataTableValueList: Shape = list(from(1.0), &DataTableValue);
static DataTableValue: Shape = Shape::Structure(&[
    body("PrimaryValues", &PrimaryValuesSet),
    body("AttributeName", &DataTableName).required(),
    body("Value", &Shape::Any).required(),
    body("LastModifiedRegion", &RegionName),
]);
static RegionName: Shape = pattern(ANY, "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?");
static DataTableName: Shape = pattern(between(1.0, 127.0), "^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$");
static PrimaryValuesSet: Shape = list(ANY, &PrimaryValue);
static PrimaryValue: Shape = Shape::Structure(&[
    body("AttributeName", &DataTableName).required(),
    body("Value", &Shape::Any).required(),
]);
static DataTableId: Shape = text(between(1.0, 256.0));
static BatchDeleteDataTableValueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Values", &DataTableDeleteValueIdentifierList).required(),
]);
static DataTableDeleteValueIdentifierList: Shape = list(ANY, &DataTableDeleteValueIdentifier);
static DataTableDeleteValueIdentifier: Shape = Shape::Structure(&[
    body("PrimaryValues", &PrimaryValuesSet),
    body("AttributeName", &DataTableName).required(),
    body("LockVersion", &Shape::Any).required(),
]);
static BatchDescribeDataTableValueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Values", &DataTableValueIdentifierList).required(),
]);
static DataTableValueIdentifierList: Shape = list(ANY, &DataTableValueIdentifier);
static DataTableValueIdentifier: Shape = Shape::Structure(&[
    body("PrimaryValues", &PrimaryValuesSet),
    body("AttributeName", &DataTableName).required(),
]);
static BatchDisassociateAnalyticsDataSetRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("DataSetIds", &DataSetIds).required(),
]);
static BatchGetAttachedFileMetadataRequest: Shape = Shape::Structure(&[
    body("FileIds", &FileIdList).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
]);
static FileIdList: Shape = list(between(1.0, 100.0), &FileId);
static FileId: Shape = text(between(1.0, 256.0));
static BatchGetFlowAssociationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ResourceIds", &resourceArnListMaxLimit100).required(),
    body("ResourceType", &ListFlowAssociationResourceType),
]);
static ListFlowAssociationResourceType: Shape = values(&["WHATSAPP_MESSAGING_PHONE_NUMBER", "VOICE_PHONE_NUMBER", "INBOUND_EMAIL", "OUTBOUND_EMAIL", "ANALYTICS_CONNECTOR"]);
static resourceArnListMaxLimit100: Shape = list(between(1.0, 100.0), &Shape::Any);
static BatchPutContactRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ContactDataRequestList", &ContactDataRequestList).required(),
]);
static ContactDataRequestList: Shape = list(between(1.0, 25.0), &ContactDataRequest);
static ContactDataRequest: Shape = Shape::Structure(&[
    body("SystemEndpoint", &Endpoint),
    body("CustomerEndpoint", &Endpoint),
    body("RequestIdentifier", &RequestIdentifier),
    body("Attributes", &Attributes),
    body("Campaign", &Campaign),
    body("OutboundStrategy", &OutboundStrategy),
]);
static OutboundStrategy: Shape = Shape::Structure(&[
    body("Type", &OutboundStrategyType).required(),
    body("Config", &OutboundStrategyConfig),
]);
static OutboundStrategyConfig: Shape = Shape::Structure(&[
    body("AgentFirst", &AgentFirst),
]);
static AgentFirst: Shape = Shape::Structure(&[
    body("Preview", &Preview),
]);
static Preview: Shape = Shape::Structure(&[
    body("PostAcceptTimeoutConfig", &PostAcceptTimeoutConfig).required(),
    body("AllowedUserActions", &AllowedUserActions).required(),
]);
static AllowedUserActions: Shape = list(ANY, &AllowedUserAction);
static AllowedUserAction: Shape = values(&["CALL", "DISCARD"]);
static PostAcceptTimeoutConfig: Shape = Shape::Structure(&[
    body("DurationInSeconds", &PostAcceptPreviewTimeoutDurationInSeconds).required(),
]);
static PostAcceptPreviewTimeoutDurationInSeconds: Shape = Shape::Number(from(0.0));
static OutboundStrategyType: Shape = values(&["AGENT_FIRST"]);
static Campaign: Shape = Shape::Structure(&[
    body("CampaignId", &CampaignId),
]);
static CampaignId: Shape = text(between(1.0, 100.0));
static Attributes: Shape = map(ANY, &AttributeName, &AttributeValue);
static AttributeValue: Shape = text(between(0.0, 32767.0));
static AttributeName: Shape = text(between(1.0, 32767.0));
static RequestIdentifier: Shape = text(to(80.0));
static Endpoint: Shape = Shape::Structure(&[
    body("Type", &EndpointType),
    body("Address", &EndpointAddress),
]);
static EndpointAddress: Shape = text(between(0.0, 256.0));
static EndpointType: Shape = values(&["TELEPHONE_NUMBER", "VOIP", "CONTACT_FLOW", "CONNECT_PHONENUMBER_ARN", "EMAIL_ADDRESS"]);
static BatchUpdateDataTableValueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Values", &DataTableValueList).required(),
]);
static ClaimPhoneNumberRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId),
    body("PhoneNumber", &Shape::Any).required(),
    body("PhoneNumberDescription", &PhoneNumberDescription),
    body("Tags", &TagMap),
    body("ClientToken", &ClientToken),
]);
static TagMap: Shape = map(between(1.0, 50.0), &TagKey, &TagValue);
static TagValue: Shape = text(to(256.0));
static TagKey: Shape = pattern(between(1.0, 128.0), "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");
static PhoneNumberDescription: Shape = pattern(between(0.0, 500.0), "^[\\W\\S_]*");
static CompleteAttachedFileUploadRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("FileId", "FileId", &FileId).required(),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
]);
static CreateAgentStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &AgentStatusName).required(),
    body("Description", &AgentStatusDescription),
    body("State", &AgentStatusState).required(),
    body("DisplayOrder", &AgentStatusOrderNumber),
    body("Tags", &TagMap),
]);
static AgentStatusOrderNumber: Shape = Shape::Number(between(1.0, 50.0));
static AgentStatusState: Shape = values(&["ENABLED", "DISABLED"]);
static AgentStatusDescription: Shape = text(between(1.0, 250.0));
static AgentStatusName: Shape = text(between(1.0, 127.0));
static CreateAttachedFileRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("FileUseCaseType", &FileUseCaseType).required(),
    body("FileSourceUri", &FileSourceUri).required(),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
    body("Tags", &TagMap),
]);
static FileSourceUri: Shape = text(between(1.0, 2000.0));
static FileUseCaseType: Shape = values(&["CONTACT_ANALYSIS", "EMAIL_MESSAGE", "EMAIL_MESSAGE_PLAIN_TEXT", "EMAIL_MESSAGE_REDACTED", "EMAIL_MESSAGE_PLAIN_TEXT_REDACTED", "ATTACHMENT", "VOICE_RECORDING", "VOICEMAIL_RECORDING", "VOICEMAIL_RECORDING_REDACTED", "VOICEMAIL_ANALYSIS", "VOICEMAIL_ANALYSIS_REDACTED"]);
static CreateAuthCodeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Scope", &AuthScope).required(),
    body("MaxSessionDurationMinutes", &MaxSessionDurationMinutes),
    body("SessionInactivityDurationMinutes", &SessionInactivityDurationMinutes).required(),
]);
static SessionInactivityDurationMinutes: Shape = Shape::Number(between(0.0, 20160.0));
static MaxSessionDurationMinutes: Shape = Shape::Number(between(1440.0, 43200.0));
static AuthScope: Shape = Shape::Structure(&[
    body("SecurityProfileIds", &SecurityProfileIds),
    body("EntityType", &AuthCodeEntityType).required(),
    body("EntityId", &EntityId),
    body("DomainName", &CustomerProfilesDomainName),
]);
static CustomerProfilesDomainName: Shape = pattern(between(1.0, 64.0), "^[a-zA-Z0-9_-]+$");
static EntityId: Shape = pattern(between(1.0, 256.0), ".*");
static AuthCodeEntityType: Shape = values(&["CUSTOMER_PROFILE"]);
static SecurityProfileIds: Shape = list(between(1.0, 10.0), &Shape::Any);
static CreateContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ClientToken", &ClientToken),
    body("RelatedContactId", &ContactId),
    body("Attributes", &Attributes),
    body("References", &ContactReferences),
    body("Channel", &Channel).required(),
    body("InitiationMethod", &ContactInitiationMethod).required(),
    body("UserInfo", &UserInfo),
    body("InitiateAs", &InitiateAs),
    body("Name", &Name),
    body("Description", &Description),
    body("SegmentAttributes", &SegmentAttributes),
    body("PreviousContactId", &ContactId),
]);
static SegmentAttributes: Shape = map(ANY, &SegmentAttributeName, &SegmentAttributeValue);
static SegmentAttributeValue: Shape = Shape::Structure(&[
    body("ValueString", &SegmentAttributeValueString),
    body("ValueMap", &SegmentAttributeValueMap),
    body("ValueList", &SegmentAttributeValueList),
    body("ValueArn", &SegmentAttributeValueString),
]);
static SegmentAttributeValueString: Shape = text(between(0.0, 1024.0));
static SegmentAttributeValueList: Shape = list(ANY, &SegmentAttributeValue);
static SegmentAttributeValueMap: Shape = map(ANY, &SegmentAttributeName, &SegmentAttributeValue);
static SegmentAttributeName: Shape = text(between(1.0, 128.0));
static Description: Shape = text(between(0.0, 4096.0));
static Name: Shape = text(between(0.0, 1024.0));
static InitiateAs: Shape = values(&["CONNECTED_TO_USER", "COMPLETED"]);
static UserInfo: Shape = Shape::Structure(&[
    body("UserId", &AgentResourceId),
]);
static ContactInitiationMethod: Shape = values(&["INBOUND", "OUTBOUND", "TRANSFER", "QUEUE_TRANSFER", "CALLBACK", "API", "DISCONNECT", "MONITOR", "EXTERNAL_OUTBOUND", "WEBRTC_API", "AGENT_REPLY", "FLOW"]);
static ContactReferences: Shape = map(ANY, &ReferenceKey, &Reference);
static Reference: Shape = Shape::Structure(&[
    body("Value", &ReferenceValue),
    body("Type", &ReferenceType).required(),
    body("Status", &ReferenceStatus),
    body("Arn", &ReferenceArn),
    body("StatusReason", &ReferenceStatusReason),
]);
static ReferenceStatusReason: Shape = text(between(0.0, 100.0));
static ReferenceArn: Shape = pattern(between(20.0, 256.0), "^[-:/A-Za-z0-9]+");
static ReferenceStatus: Shape = values(&["AVAILABLE", "DELETED", "APPROVED", "REJECTED", "PROCESSING", "FAILED", "DRAFTING"]);
static ReferenceType: Shape = values(&["URL", "ATTACHMENT", "CONTACT_ANALYSIS", "NUMBER", "STRING", "DATE", "EMAIL", "EMAIL_MESSAGE", "EMAIL_MESSAGE_PLAIN_TEXT", "EMAIL_MESSAGE_PLAIN_TEXT_REDACTED", "EMAIL_MESSAGE_REDACTED", "VOICEMAIL_RECORDING", "VOICEMAIL_RECORDING_REDACTED", "VOICEMAIL_ANALYSIS", "VOICEMAIL_ANALYSIS_REDACTED"]);
static ReferenceValue: Shape = text(between(0.0, 4096.0));
static ReferenceKey: Shape = text(between(1.0, 4096.0));
static CreateContactFlowRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &ContactFlowName).required(),
    body("Type", &ContactFlowType).required(),
    body("Content", &Shape::Any).required(),
    body("Status", &ContactFlowStatus),
    body("Tags", &TagMap),
]);
static ContactFlowStatus: Shape = values(&["PUBLISHED", "SAVED"]);
static ContactFlowType: Shape = values(&["CONTACT_FLOW", "CUSTOMER_QUEUE", "CUSTOMER_HOLD", "CUSTOMER_WHISPER", "AGENT_HOLD", "AGENT_WHISPER", "OUTBOUND_WHISPER", "AGENT_TRANSFER", "QUEUE_TRANSFER", "CAMPAIGN"]);
static ContactFlowName: Shape = text(from(1.0));
static CreateContactFlowAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    body("ContactFlowVersion", &ResourceVersion).required(),
    body("AliasName", &ContactFlowName).required(),
]);
static ResourceVersion: Shape = Shape::Number(from(1.0));
static InstanceIdOrArn: Shape = pattern(between(1.0, 250.0), "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");
static CreateContactFlowModuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &ContactFlowModuleName).required(),
    body("Description", &ContactFlowModuleDescription),
    body("Content", &ContactFlowModuleContent).required(),
    body("Tags", &TagMap),
    body("ClientToken", &ClientToken),
]);
static ContactFlowModuleContent: Shape = text(between(1.0, 256000.0));
static ContactFlowModuleDescription: Shape = pattern(between(0.0, 500.0), ".*\\S.*");
static ContactFlowModuleName: Shape = pattern(between(1.0, 127.0), ".*\\S.*");
static CreateContactFlowModuleAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
    body("ContactFlowModuleVersion", &ResourceVersion).required(),
    body("AliasName", &ContactFlowModuleAlias).required(),
]);
static ContactFlowModuleAlias: Shape = pattern(between(1.0, 100.0), "^([$0-9a-zA-Z][_-]?)+$");
static ContactFlowModuleId: Shape = text(between(1.0, 256.0));
static CreateContactFlowModuleVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Description", &ContactFlowModuleDescription),
    label("ContactFlowModuleId", "ContactFlowModuleId", &Shape::Any).required(),
    body("FlowModuleContentSha256", &FlowModuleContentSha256),
]);
static FlowModuleContentSha256: Shape = pattern(between(1.0, 64.0), "^[a-zA-Z0-9]{64}$");
static CreateContactFlowVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    body("FlowContentSha256", &FlowContentSha256),
    body("ContactFlowVersion", &ResourceVersion),
    body("LastModifiedRegion", &RegionName),
]);
static FlowContentSha256: Shape = pattern(between(1.0, 64.0), "^[a-zA-Z0-9]{64}$");
static CreateDataTableRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &DataTableName).required(),
    body("Description", &DataTableDescription),
    body("TimeZone", &Shape::Any).required(),
    body("ValueLockLevel", &DataTableLockLevel).required(),
    body("Status", &DataTableStatus).required(),
    body("Tags", &TagMap),
]);
static DataTableStatus: Shape = values(&["PUBLISHED"]);
static DataTableLockLevel: Shape = values(&["NONE", "DATA_TABLE", "PRIMARY_VALUE", "ATTRIBUTE", "VALUE"]);
static DataTableDescription: Shape = text(between(0.0, 250.0));
static CreateDataTableAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Name", &DataTableName).required(),
    body("ValueType", &DataTableAttributeValueType).required(),
    body("Description", &DataTableDescription),
    body("Validation", &Validation),
]);
static Validation: Shape = Shape::Structure(&[
    body("MinLength", &LengthBoundary),
    body("MaxLength", &LengthBoundary),
    body("MinValues", &ValueBoundary),
    body("MaxValues", &ValueBoundary),
    body("MultipleOf", &PositiveDouble),
]);
static PositiveDouble: Shape = Shape::Number(from(0.0));
static ValueBoundary: Shape = Shape::Number(between(0.0, 100.0));
static LengthBoundary: Shape = Shape::Number(between(0.0, 1000.0));
static DataTableAttributeValueType: Shape = values(&["TEXT", "NUMBER", "BOOLEAN", "TEXT_LIST", "NUMBER_LIST"]);
static CreateEmailAddressRequest: Shape = Shape::Structure(&[
    body("Description", &Description),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("EmailAddress", &EmailAddress).required(),
    body("DisplayName", &EmailAddressDisplayName),
    body("Tags", &TagMap),
    body("ClientToken", &ClientToken),
]);
static EmailAddressDisplayName: Shape = text(between(0.0, 256.0));
static EmailAddress: Shape = pattern(between(1.0, 255.0), "[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
static CreateEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Title", &Shape::Any).required(),
    body("Items", &EvaluationFormItemsList).required(),
    body("ScoringStrategy", &EvaluationFormScoringStrategy),
    body("AutoEvaluationConfiguration", &EvaluationFormAutoEvaluationConfiguration),
    body("ClientToken", &ClientToken),
    body("Tags", &TagMap),
    body("ReviewConfiguration", &EvaluationReviewConfiguration),
    body("TargetConfiguration", &EvaluationFormTargetConfiguration),
    body("LanguageConfiguration", &EvaluationFormLanguageConfiguration),
    body("AIVersion", &EvaluationFormAIVersion),
]);
static EvaluationFormAIVersion: Shape = text(between(1.0, 256.0));
static EvaluationFormLanguageConfiguration: Shape = Shape::Structure(&[
    body("FormLanguage", &EvaluationFormLanguageCode),
]);
static EvaluationFormLanguageCode: Shape = values(&["de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "ja-JP", "ko-KR", "zh-CN", "ms-MY", "af-ZA", "sq-AL", "am-ET", "ar-AE", "ar-SA", "hy-AM", "eu-ES", "be-BY", "bs-BA", "bg-BG", "ca-ES", "ckb-IR", "ckb-IQ", "zh-TW", "hr-HR", "cs-CZ", "da-DK", "nl-BE", "nl-NL", "en-AU", "en-IN", "en-IE", "en-NZ", "en-AB", "en-SG", "en-ZA", "en-GB", "en-WL", "fa-IR", "fa-AF", "fi-FI", "fr-BE", "fr-CA", "ga-IE", "gl-ES", "ka-GE", "de-AT", "de-CH", "el-GR", "gu-IN", "ht-HT", "he-IL", "hi-IN", "hu-HU", "is-IS", "id-ID", "jv-ID", "km-KH", "kn-IN", "kk-KZ", "lo-LA", "lv-LV", "lt-LT", "mk-MK", "ml-IN", "mr-IN", "ne-NP", "no-NO", "or-IN", "ps-AF", "pl-PL", "pt-PT", "pa-IN", "ro-RO", "ru-RU", "sr-RS", "si-LK", "sk-SK", "sl-SI", "es-MX", "es-US", "su-ID", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "sv-SE", "tl-PH", "ta-IN", "te-IN", "th-TH", "tr-TR", "uk-UA", "uz-UZ", "vi-VN", "zu-ZA", "my-MM", "so-SO", "yue-HK", "et-EE", "hmn", "lg-UG", "cy-GB", "xh-ZA", "bn-BD"]);
static EvaluationFormTargetConfiguration: Shape = Shape::Structure(&[
    body("ContactInteractionType", &ContactInteractionType).required(),
]);
static ContactInteractionType: Shape = values(&["AGENT", "AUTOMATED", "CUSTOMER"]);
static EvaluationReviewConfiguration: Shape = Shape::Structure(&[
    body("ReviewNotificationRecipients", &EvaluationReviewNotificationRecipientList).required(),
]);
static EvaluationReviewNotificationRecipientList: Shape = list(from(1.0), &EvaluationReviewNotificationRecipient);
static EvaluationReviewNotificationRecipient: Shape = Shape::Structure(&[
    body("Type", &EvaluationReviewNotificationRecipientType).required(),
    body("Value", &EvaluationReviewNotificationRecipientValue).required(),
]);
static EvaluationReviewNotificationRecipientValue: Shape = Shape::Structure(&[
    body("UserId", &ResourceId),
]);
static EvaluationReviewNotificationRecipientType: Shape = values(&["USER_ID"]);
static EvaluationFormAutoEvaluationConfiguration: Shape = Shape::Structure(&[
    body("Enabled", &Shape::Any).required(),
]);
static EvaluationFormScoringStrategy: Shape = Shape::Structure(&[
    body("Mode", &EvaluationFormScoringMode).required(),
    body("Status", &EvaluationFormScoringStatus).required(),
    body("ScoreThresholds", &EvaluationFormScoreThresholdList),
]);
static EvaluationFormScoreThresholdList: Shape = list(ANY, &EvaluationFormScoreThreshold);
static EvaluationFormScoreThreshold: Shape = Shape::Structure(&[
    body("PerformanceCategory", &PerformanceCategoryName).required(),
]);
static PerformanceCategoryName: Shape = values(&["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"]);
static EvaluationFormScoringStatus: Shape = values(&["ENABLED", "DISABLED"]);
static EvaluationFormScoringMode: Shape = values(&["QUESTION_ONLY", "SECTION_ONLY", "POINTS_BASED"]);
static EvaluationFormItemsList: Shape = list(ANY, &EvaluationFormItem);
static EvaluationFormItem: Shape = Shape::Structure(&[
    body("Section", &EvaluationFormSection),
    body("Question", &EvaluationFormQuestion),
]);
static EvaluationFormQuestion: Shape = Shape::Structure(&[
    body("Title", &Shape::Any).required(),
    body("RefId", &Shape::Any).required(),
    body("QuestionType", &EvaluationFormQuestionType).required(),
    body("QuestionTypeProperties", &EvaluationFormQuestionTypeProperties),
    body("Enablement", &EvaluationFormItemEnablementConfiguration),
    body("ScoringConfiguration", &EvaluationFormQuestionScoringConfiguration),
    body("MetricConfiguration", &EvaluationFormMetricConfiguration),
]);
static EvaluationFormMetricConfiguration: Shape = Shape::Structure(&[
    body("MetricType", &EvaluationFormMetricType).required(),
    body("MetricName", &EvaluationFormMetricName).required(),
]);
static EvaluationFormMetricName: Shape = pattern(between(1.0, 256.0), "^[^\\p{C}]*$");
static EvaluationFormMetricType: Shape = values(&["BUSINESS_OUTCOME"]);
static EvaluationFormQuestionScoringConfiguration: Shape = Shape::Structure(&[
    body("PointsConfiguration", &QuestionPointsConfiguration),
    body("ScoreThresholds", &EvaluationFormScoreThresholdList),
]);
static QuestionPointsConfiguration: Shape = Shape::Structure(&[
    body("MaxPointValue", &PointValue),
    body("MinPointValue", &PointValue),
]);
static PointValue: Shape = Shape::Number(between(0.0, 100.0));
static EvaluationFormItemEnablementConfiguration: Shape = Shape::Structure(&[
    body("Condition", &EvaluationFormItemEnablementCondition).required(),
    body("Action", &EvaluationFormItemEnablementAction).required(),
    body("DefaultAction", &EvaluationFormItemEnablementAction),
]);
static EvaluationFormItemEnablementAction: Shape = values(&["DISABLE", "ENABLE"]);
static EvaluationFormItemEnablementCondition: Shape = Shape::Structure(&[
    body("Operands", &EvaluationFormItemEnablementConditionOperandList).required(),
    body("Operator", &EvaluationFormItemEnablementOperator),
]);
static EvaluationFormItemEnablementOperator: Shape = values(&["OR", "AND"]);
static EvaluationFormItemEnablementConditionOperandList: Shape = list(ANY, &EvaluationFormItemEnablementConditionOperand);
static EvaluationFormItemEnablementConditionOperand: Shape = Shape::Structure(&[
    body("Expression", &EvaluationFormItemEnablementExpression),
    body("Condition", &EvaluationFormItemEnablementCondition),
]);
static EvaluationFormItemEnablementExpression: Shape = Shape::Structure(&[
    body("Source", &EvaluationFormItemEnablementSource).required(),
    body("Values", &EvaluationFormItemEnablementSourceValueList).required(),
    body("Comparator", &EvaluationFormItemSourceValuesComparator).required(),
]);
static EvaluationFormItemSourceValuesComparator: Shape = values(&["IN", "NOT_IN", "ALL_IN", "EXACT", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL_TO", "LESS_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO"]);
static EvaluationFormItemEnablementSourceValueList: Shape = list(ANY, &EvaluationFormItemEnablementSourceValue);
static EvaluationFormItemEnablementSourceValue: Shape = Shape::Structure(&[
    body("Type", &EvaluationFormItemEnablementSourceValueType).required(),
    body("StringValue", &EvaluationFormEnablementStringValue),
]);
static EvaluationFormEnablementStringValue: Shape = text(between(0.0, 512.0));
static EvaluationFormItemEnablementSourceValueType: Shape = values(&["OPTION_REF_ID", "STRING_VALUE", "NUMERIC_VALUE", "BOOLEAN_VALUE", "DATETIME_VALUE"]);
static EvaluationFormItemEnablementSource: Shape = Shape::Structure(&[
    body("Type", &EvaluationFormItemEnablementSourceType).required(),
    body("ContactField", &EvaluationFormContactField),
    body("ContactAttributeKey", &EvaluationFormContactAttributeKey),
    body("SegmentAttributeKey", &EvaluationFormSegmentAttributeKey),
    body("EvaluationMetadataField", &EvaluationFormEvaluationMetadataField),
    body("AiMetricsField", &EvaluationFormAiMetricsField),
]);
static EvaluationFormAiMetricsField: Shape = values(&["AI_SESSION_IS_HANDED_OFF", "AI_SESSION_SELF_SERVICE_DURATION", "AI_SESSION_GOAL_SUCCESS_RATE", "AI_SESSION_COMPLETENESS_SCORE", "AI_SESSION_FAITHFULNESS_SCORE", "AI_AGENT_MAX_PROMPT_LATENCY", "AI_TOOL_MAX_LATENCY", "AI_TOOL_SELECTION_ACCURACY", "AI_TOOL_PARAMETER_ACCURACY", "AI_TOOL_UTILIZATION_ACCURACY"]);
static EvaluationFormEvaluationMetadataField: Shape = values(&["EVALUATION_TYPE"]);
static EvaluationFormSegmentAttributeKey: Shape = text(between(1.0, 128.0));
static EvaluationFormContactAttributeKey: Shape = text(between(1.0, 32767.0));
static EvaluationFormContactField: Shape = values(&["CATEGORIES", "AGENT_ARN", "QUEUE_ARN", "ROUTING_PROFILE_ARN", "CHANNEL", "INITIATION_METHOD", "IS_QUEUED", "OVERALL_CUSTOMER_SENTIMENT_SCORE", "OVERALL_AGENT_SENTIMENT_SCORE", "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT", "NON_TALK_TIME", "NON_TALK_TIME_PERCENTAGE", "NUMBER_OF_INTERRUPTIONS", "CONTACT_DURATION", "AGENT_INTERACTION_DURATION", "CUSTOMER_HOLD_TIME", "LONGEST_HOLD_DURATION", "NUMBER_OF_HOLDS", "AGENT_INTERACTION_AND_HOLD_DURATION", "RECORDING_MEDIA_STREAM_TYPES"]);
static EvaluationFormItemEnablementSourceType: Shape = values(&["QUESTION_REF_ID", "CONTACT", "EVALUATION_METADATA", "FORM_METADATA", "AI_METRICS"]);
static EvaluationFormQuestionTypeProperties: Shape = Shape::Structure(&[
    body("Numeric", &EvaluationFormNumericQuestionProperties),
    body("SingleSelect", &EvaluationFormSingleSelectQuestionProperties),
    body("Text", &EvaluationFormTextQuestionProperties),
    body("MultiSelect", &EvaluationFormMultiSelectQuestionProperties),
]);
static EvaluationFormMultiSelectQuestionProperties: Shape = Shape::Structure(&[
    body("Options", &EvaluationFormMultiSelectQuestionOptionList).required(),
    body("DisplayAs", &EvaluationFormMultiSelectQuestionDisplayMode),
    body("Automation", &EvaluationFormMultiSelectQuestionAutomation),
]);
static EvaluationFormMultiSelectQuestionAutomation: Shape = Shape::Structure(&[
    body("Options", &EvaluationFormMultiSelectQuestionAutomationOptionList),
    body("AnswerSource", &EvaluationFormQuestionAutomationAnswerSource),
]);
static EvaluationFormQuestionAutomationAnswerSource: Shape = Shape::Structure(&[
    body("SourceType", &EvaluationFormQuestionAutomationAnswerSourceType).required(),
]);
static EvaluationFormQuestionAutomationAnswerSourceType: Shape = values(&["CONTACT_LENS_DATA", "GEN_AI", "CONDITION"]);
static EvaluationFormMultiSelectQuestionAutomationOptionList: Shape = list(ANY, &EvaluationFormMultiSelectQuestionAutomationOption);
static EvaluationFormMultiSelectQuestionAutomationOption: Shape = Shape::Structure(&[
    body("RuleCategory", &MultiSelectQuestionRuleCategoryAutomation),
]);
static MultiSelectQuestionRuleCategoryAutomation: Shape = Shape::Structure(&[
    body("Category", &MultiSelectQuestionRuleCategoryAutomationLabel).required(),
    body("Condition", &MultiSelectQuestionRuleCategoryAutomationCondition).required(),
    body("OptionRefIds", &Shape::Any).required(),
]);
static MultiSelectQuestionRuleCategoryAutomationCondition: Shape = values(&["PRESENT", "NOT_PRESENT"]);
static MultiSelectQuestionRuleCategoryAutomationLabel: Shape = text(between(1.0, 50.0));
static EvaluationFormMultiSelectQuestionDisplayMode: Shape = values(&["DROPDOWN", "CHECKBOX"]);
static EvaluationFormMultiSelectQuestionOptionList: Shape = list(ANY, &EvaluationFormMultiSelectQuestionOption);
static EvaluationFormMultiSelectQuestionOption: Shape = Shape::Structure(&[
    body("RefId", &Shape::Any).required(),
    body("Text", &EvaluationFormMultiSelectQuestionOptionText).required(),
    body("PointsConfiguration", &QuestionOptionPointsConfiguration),
]);
static QuestionOptionPointsConfiguration: Shape = Shape::Structure(&[
    body("PointValue", &PointValue).required(),
]);
static EvaluationFormMultiSelectQuestionOptionText: Shape = text(between(0.0, 128.0));
static EvaluationFormTextQuestionProperties: Shape = Shape::Structure(&[
    body("Automation", &EvaluationFormTextQuestionAutomation),
]);
static EvaluationFormTextQuestionAutomation: Shape = Shape::Structure(&[
    body("AnswerSource", &EvaluationFormQuestionAutomationAnswerSource),
]);
static EvaluationFormSingleSelectQuestionProperties: Shape = Shape::Structure(&[
    body("Options", &EvaluationFormSingleSelectQuestionOptionList).required(),
    body("DisplayAs", &EvaluationFormSingleSelectQuestionDisplayMode),
    body("Automation", &EvaluationFormSingleSelectQuestionAutomation),
]);
static EvaluationFormSingleSelectQuestionAutomation: Shape = Shape::Structure(&[
    body("Options", &EvaluationFormSingleSelectQuestionAutomationOptionList),
    body("AnswerSource", &EvaluationFormQuestionAutomationAnswerSource),
]);
static EvaluationFormSingleSelectQuestionAutomationOptionList: Shape = list(ANY, &EvaluationFormSingleSelectQuestionAutomationOption);
static EvaluationFormSingleSelectQuestionAutomationOption: Shape = Shape::Structure(&[
    body("RuleCategory", &SingleSelectQuestionRuleCategoryAutomation),
    body("AutomationRule", &SingleSelectQuestionAutomationRule),
]);
static SingleSelectQuestionAutomationRule: Shape = Shape::Structure(&[
    body("Condition", &EvaluationFormItemEnablementCondition).required(),
    body("OptionRefId", &Shape::Any).required(),
]);
static SingleSelectQuestionRuleCategoryAutomation: Shape = Shape::Structure(&[
    body("Category", &Shape::Any).required(),
    body("Condition", &SingleSelectQuestionRuleCategoryAutomationCondition).required(),
    body("OptionRefId", &Shape::Any).required(),
]);
static SingleSelectQuestionRuleCategoryAutomationCondition: Shape = values(&["PRESENT", "NOT_PRESENT"]);
static EvaluationFormSingleSelectQuestionDisplayMode: Shape = values(&["DROPDOWN", "RADIO"]);
static EvaluationFormSingleSelectQuestionOptionList: Shape = list(ANY, &EvaluationFormSingleSelectQuestionOption);
static EvaluationFormSingleSelectQuestionOption: Shape = Shape::Structure(&[
    body("RefId", &Shape::Any).required(),
    body("Text", &Shape::Any).required(),
    body("PointsConfiguration", &QuestionOptionPointsConfiguration),
]);
static EvaluationFormNumericQuestionProperties: Shape = Shape::Structure(&[
    body("MinValue", &Shape::Any).required(),
    body("MaxValue", &Shape::Any).required(),
    body("Options", &EvaluationFormNumericQuestionOptionList),
    body("Automation", &EvaluationFormNumericQuestionAutomation),
]);
static EvaluationFormNumericQuestionAutomation: Shape = Shape::Structure(&[
    body("PropertyValue", &NumericQuestionPropertyValueAutomation),
    body("AnswerSource", &EvaluationFormQuestionAutomationAnswerSource),
]);
static NumericQuestionPropertyValueAutomation: Shape = Shape::Structure(&[
    body("Label", &NumericQuestionPropertyAutomationLabel).required(),
]);
static NumericQuestionPropertyAutomationLabel: Shape = values(&["OVERALL_CUSTOMER_SENTIMENT_SCORE", "OVERALL_AGENT_SENTIMENT_SCORE", "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT", "NON_TALK_TIME", "NON_TALK_TIME_PERCENTAGE", "NUMBER_OF_INTERRUPTIONS", "CONTACT_DURATION", "AGENT_INTERACTION_DURATION", "CUSTOMER_HOLD_TIME", "LONGEST_HOLD_DURATION", "NUMBER_OF_HOLDS", "AGENT_INTERACTION_AND_HOLD_DURATION", "AI_SESSION_SELF_SERVICE_DURATION", "AI_SESSION_GOAL_SUCCESS_RATE", "AI_SESSION_COMPLETENESS_SCORE", "AI_SESSION_FAITHFULNESS_SCORE", "AI_AGENT_MAX_PROMPT_LATENCY", "AI_TOOL_MAX_LATENCY", "AI_TOOL_SELECTION_ACCURACY", "AI_TOOL_PARAMETER_ACCURACY", "AI_TOOL_UTILIZATION_ACCURACY"]);
static EvaluationFormNumericQuestionOptionList: Shape = list(ANY, &EvaluationFormNumericQuestionOption);
static EvaluationFormNumericQuestionOption: Shape = Shape::Structure(&[
    body("MinValue", &Shape::Any).required(),
    body("MaxValue", &Shape::Any).required(),
    body("PointsConfiguration", &QuestionOptionPointsConfiguration),
]);
static EvaluationFormQuestionType: Shape = values(&["TEXT", "SINGLESELECT", "NUMERIC", "MULTISELECT", "DATETIME"]);
static EvaluationFormSection: Shape = Shape::Structure(&[
    body("Title", &Shape::Any).required(),
    body("RefId", &Shape::Any).required(),
    body("Items", &EvaluationFormItemsList).required(),
    body("ScoreThresholds", &EvaluationFormScoreThresholdList),
    body("Enablement", &EvaluationFormItemEnablementConfiguration),
]);
static CreateExtractionDefinitionRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &ExtractionDefinitionName).required(),
    body("ExtractionConfiguration", &ExtractionConfiguration).required(),
    body("Display", &ExtractionDefinitionDisplay),
    body("Tags", &TagMap),
]);
static ExtractionDefinitionDisplay: Shape = Shape::Structure(&[
    body("Label", &ExtractionDefinitionDisplayLabel),
]);
static ExtractionDefinitionDisplayLabel: Shape = text(to(25.0));
static ExtractionConfiguration: Shape = Shape::Structure(&[
    body("PromptHint", &ExtractionDefinitionPromptHint).required(),
    body("NotFoundBehavior", &ExtractionDefinitionNotFoundBehavior),
]);
static ExtractionDefinitionNotFoundBehavior: Shape = Shape::Structure(&[
    body("Behavior", &NotFoundBehaviorType).required(),
    body("DefaultValue", &NotFoundDefaultValue),
]);
static NotFoundDefaultValue: Shape = text(to(1024.0));
static NotFoundBehaviorType: Shape = values(&["USE_DEFAULT_VALUE", "OMIT"]);
static ExtractionDefinitionPromptHint: Shape = text(between(1.0, 1024.0));
static ExtractionDefinitionName: Shape = text(between(1.0, 200.0));
static CreateHoursOfOperationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &CommonNameLength127).required(),
    body("Description", &HoursOfOperationDescription),
    body("TimeZone", &Shape::Any).required(),
    body("Config", &HoursOfOperationConfigList).required(),
    body("ParentHoursOfOperationConfigs", &ParentHoursOfOperationConfigList),
    body("Tags", &TagMap),
]);
static HoursOfOperationConfigList: Shape = list(between(0.0, 100.0), &HoursOfOperationConfig);
static HoursOfOperationConfig: Shape = Shape::Structure(&[
    body("Day", &HoursOfOperationDays).required(),
    body("StartTime", &HoursOfOperationTimeSlice).required(),
    body("EndTime", &HoursOfOperationTimeSlice).required(),
]);
static HoursOfOperationTimeSlice: Shape = Shape::Structure(&[
    body("Hours", &Hours24Format).required(),
    body("Minutes", &MinutesLimit60).required(),
]);
static MinutesLimit60: Shape = Shape::Number(between(0.0, 59.0));
static Hours24Format: Shape = Shape::Number(between(0.0, 23.0));
static HoursOfOperationDays: Shape = values(&["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]);
static HoursOfOperationDescription: Shape = text(between(1.0, 250.0));
static CommonNameLength127: Shape = text(between(1.0, 127.0));
static CreateHoursOfOperationOverrideRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    body("Name", &CommonHumanReadableName).required(),
    body("Config", &HoursOfOperationOverrideConfigList).required(),
    body("EffectiveFrom", &HoursOfOperationOverrideYearMonthDayDateFormat).required(),
    body("EffectiveTill", &HoursOfOperationOverrideYearMonthDayDateFormat).required(),
    body("RecurrenceConfig", &RecurrenceConfig),
    body("OverrideType", &OverrideType),
]);
static OverrideType: Shape = values(&["STANDARD", "OPEN", "CLOSED"]);
static RecurrenceConfig: Shape = Shape::Structure(&[
    body("RecurrencePattern", &RecurrencePattern).required(),
]);
static RecurrencePattern: Shape = Shape::Structure(&[
    body("Frequency", &RecurrenceFrequency).required(),
    body("Interval", &IntervalPositiveInteger).required(),
    body("ByMonth", &MonthList),
    body("ByMonthDay", &MonthDayList),
    body("ByWeekdayOccurrence", &WeekdayOccurrenceList),
]);
static WeekdayOccurrenceList: Shape = list(between(0.0, 1.0), &WeekdayOccurrenceInteger);
static WeekdayOccurrenceInteger: Shape = Shape::Number(between(-1.0, 4.0));
static MonthDayList: Shape = list(ANY, &MonthDay);
static MonthDay: Shape = Shape::Number(between(-1.0, 31.0));
static MonthList: Shape = list(ANY, &Month);
static Month: Shape = Shape::Number(between(1.0, 12.0));
static IntervalPositiveInteger: Shape = Shape::Number(between(1.0, 6.0));
static RecurrenceFrequency: Shape = values(&["WEEKLY", "MONTHLY", "YEARLY"]);
static HoursOfOperationOverrideYearMonthDayDateFormat: Shape = pattern(ANY, "^\\d{4}-\\d{2}-\\d{2}$");
static HoursOfOperationOverrideConfigList: Shape = list(between(0.0, 100.0), &HoursOfOperationOverrideConfig);
static HoursOfOperationOverrideConfig: Shape = Shape::Structure(&[
    body("Day", &OverrideDays),
    body("StartTime", &OverrideTimeSlice),
    body("EndTime", &OverrideTimeSlice),
]);
static OverrideTimeSlice: Shape = Shape::Structure(&[
    body("Hours", &Hours24Format).required(),
    body("Minutes", &MinutesLimit60).required(),
]);
static OverrideDays: Shape = values(&["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]);
static CommonHumanReadableName: Shape = pattern(ANY, "^[\\P{C}\\r\\n\\t]{1,127}$");
static CreateInstanceRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    body("IdentityManagementType", &DirectoryType).required(),
    body("InstanceAlias", &DirectoryAlias),
    body("DirectoryId", &DirectoryId),
    body("InboundCallsEnabled", &Shape::Any).required(),
    body("OutboundCallsEnabled", &Shape::Any).required(),
    body("Tags", &TagMap),
]);
static DirectoryId: Shape = pattern(between(12.0, 12.0), "^d-[0-9a-f]{10}$");
static DirectoryAlias: Shape = text(between(1.0, 45.0));
static DirectoryType: Shape = values(&["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"]);
static CreateIntegrationAssociationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("IntegrationType", &IntegrationType).required(),
    body("IntegrationArn", &Shape::Any).required(),
    body("SourceApplicationUrl", &URI),
    body("SourceApplicationName", &SourceApplicationName),
    body("SourceType", &SourceType),
    body("Tags", &TagMap),
]);
static SourceType: Shape = values(&["SALESFORCE", "ZENDESK", "CASES"]);
static SourceApplicationName: Shape = pattern(between(1.0, 100.0), "^[a-zA-Z0-9_ -]+$");
static URI: Shape = text(between(1.0, 2000.0));
static IntegrationType: Shape = values(&["EVENT", "VOICE_ID", "PINPOINT_APP", "WISDOM_ASSISTANT", "WISDOM_KNOWLEDGE_BASE", "WISDOM_QUICK_RESPONSES", "Q_MESSAGE_TEMPLATES", "CASES_DOMAIN", "APPLICATION", "FILE_SCANNER", "SES_IDENTITY", "ANALYTICS_CONNECTOR", "CALL_TRANSFER_CONNECTOR", "COGNITO_USER_POOL", "MESSAGE_PROCESSOR"]);
static CreateMetricRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &MetricName).required(),
    body("MetricCalculation", &MetricCalculation).required(),
    body("Unit", &MetricUnit).required(),
    body("Status", &MetricStatus),
    body("ClientToken", &ClientToken),
    body("Description", &MetricDescription),
    body("PositiveTrendIndicator", &TrendIndicator),
    body("Tags", &TagMap),
]);
static TrendIndicator: Shape = values(&["POSITIVE", "NEGATIVE", "NEUTRAL"]);
static MetricDescription: Shape = text(between(0.0, 500.0));
static MetricStatus: Shape = values(&["PUBLISHED", "SAVED"]);
static MetricUnit: Shape = values(&["INTEGER", "DOUBLE", "PERCENT", "SECONDS"]);
static MetricCalculation: Shape = Shape::Structure(&[
    body("CalculationComponents", &CalculationComponentList).required(),
    body("Calculation", &CalculationExpression).required(),
]);
static CalculationExpression: Shape = text(between(1.0, 1024.0));
static CalculationComponentList: Shape = list(between(1.0, 5.0), &CalculationComponent);
static CalculationComponent: Shape = Shape::Structure(&[
    body("Alias", &ComponentAlias).required(),
    body("MetricName", &MetricName),
    body("MetricId", &MetricId),
    body("MetricFilters", &MetricFilterList),
]);
static MetricFilterList: Shape = list(between(0.0, 5.0), &MetricFilter);
static MetricFilter: Shape = Shape::Structure(&[
    body("MetricFilterKey", &MetricFilterKey).required(),
    body("NumberCondition", &MetricFilterNumberCondition),
    body("StringCondition", &MetricFilterStringCondition),
    body("BooleanCondition", &MetricFilterBooleanCondition),
]);
static MetricFilterBooleanCondition: Shape = Shape::Structure(&[
    body("Comparison", &MetricFilterBooleanConditionComparison).required(),
]);
static MetricFilterBooleanConditionComparison: Shape = values(&["IS_TRUE", "IS_FALSE"]);
static MetricFilterStringCondition: Shape = Shape::Structure(&[
    body("Comparison", &MetricFilterStringConditionComparison).required(),
    body("Values", &StringValueList).required(),
]);
static StringValueList: Shape = list(between(1.0, 10.0), &Shape::Any);
static MetricFilterStringConditionComparison: Shape = values(&["MATCHES_ANY", "MATCHES_NONE"]);
static MetricFilterNumberCondition: Shape = Shape::Structure(&[
    body("Comparison", &MetricFilterNumberConditionComparison).required(),
    body("Values", &NumberValueList).required(),
]);
static NumberValueList: Shape = list(between(1.0, 10.0), &Shape::Any);
static MetricFilterNumberConditionComparison: Shape = values(&["LESSER", "LESSER_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"]);
static MetricFilterKey: Shape = text(between(1.0, 100.0));
static MetricId: Shape = text(between(1.0, 150.0));
static MetricName: Shape = text(between(1.0, 128.0));
static ComponentAlias: Shape = text(between(1.0, 128.0));
static CreateNotificationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Recipients", &RecipientList).required(),
    body("Priority", &ConfigurableNotificationPriority),
    body("Content", &NotificationContent).required(),
    body("Tags", &TagMap),
    body("PredefinedNotificationId", &NotificationId),
    body("ClientToken", &ClientToken),
]);
static NotificationId: Shape = text(between(1.0, 256.0));
static NotificationContent: Shape = map(ANY, &LocaleCode, &LocalizedString);
static LocalizedString: Shape = text(between(0.0, 3000.0));
static LocaleCode: Shape = values(&["en_US", "de_DE", "es_ES", "fr_FR", "id_ID", "it_IT", "ja_JP", "ko_KR", "pt_BR", "zh_CN", "zh_TW"]);
static ConfigurableNotificationPriority: Shape = values(&["HIGH", "LOW"]);
static RecipientList: Shape = list(to(200.0), &Shape::Any);
static CreateParticipantRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("ClientToken", &ClientToken),
    body("ParticipantDetails", &ParticipantDetailsToAdd).required(),
]);
static ParticipantDetailsToAdd: Shape = Shape::Structure(&[
    body("ParticipantRole", &ParticipantRole),
    body("DisplayName", &DisplayName),
    body("ParticipantCapabilities", &ParticipantCapabilities),
]);
static ParticipantCapabilities: Shape = Shape::Structure(&[
    body("Video", &VideoCapability),
    body("ScreenShare", &ScreenShareCapability),
]);
static ScreenShareCapability: Shape = values(&["SEND"]);
static VideoCapability: Shape = values(&["SEND"]);
static DisplayName: Shape = text(between(1.0, 256.0));
static ParticipantRole: Shape = values(&["AGENT", "CUSTOMER", "SYSTEM", "CUSTOM_BOT", "SUPERVISOR"]);
static CreatePersistentContactAssociationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("InitialContactId", "InitialContactId", &ContactId).required(),
    body("RehydrationType", &RehydrationType).required(),
    body("SourceContactId", &ContactId).required(),
    body("ClientToken", &ClientToken),
]);
static RehydrationType: Shape = values(&["ENTIRE_PAST_SESSION", "FROM_SEGMENT"]);
static CreatePredefinedAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &PredefinedAttributeName).required(),
    body("Values", &PredefinedAttributeValues),
    body("Purposes", &PredefinedAttributePurposeNameList),
]);
static PredefinedAttributePurposeNameList: Shape = list(between(0.0, 10.0), &PredefinedAttributePurposeName);
static PredefinedAttributePurposeName: Shape = text(between(1.0, 100.0));
static PredefinedAttributeValues: Shape = Shape::Structure(&[
    body("StringList", &PredefinedAttributeStringValuesList),
]);
static PredefinedAttributeStringValuesList: Shape = list(between(0.0, 500.0), &PredefinedAttributeStringValue);
static CreatePromptRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &CommonNameLength127).required(),
    body("Description", &PromptDescription),
    body("S3Uri", &S3Uri).required(),
    body("Tags", &TagMap),
]);
static S3Uri: Shape = text(between(1.0, 2000.0));
static PromptDescription: Shape = text(between(1.0, 250.0));
static CreatePushNotificationRegistrationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ClientToken", &ClientToken),
    body("PinpointAppArn", &Shape::Any).required(),
    body("DeviceToken", &DeviceToken).required(),
    body("DeviceType", &DeviceType).required(),
    body("ContactConfiguration", &ContactConfiguration).required(),
]);
static ContactConfiguration: Shape = Shape::Structure(&[
    body("ContactId", &ContactId).required(),
    body("ParticipantRole", &ParticipantRole),
]);
static DeviceType: Shape = values(&["GCM", "APNS", "APNS_SANDBOX"]);
static DeviceToken: Shape = text(between(1.0, 500.0));
static CreateQueueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &CommonNameLength127).required(),
    body("Description", &QueueDescription),
    body("OutboundCallerConfig", &OutboundCallerConfig),
    body("OutboundEmailConfig", &OutboundEmailConfig),
    body("HoursOfOperationId", &Shape::Any).required(),
    body("MaxContacts", &QueueMaxContacts),
    body("QuickConnectIds", &QuickConnectsList),
    body("EmailAddressesConfig", &EmailAddressConfigList),
    body("Tags", &TagMap),
]);
static QueueMaxContacts: Shape = Shape::Number(from(0.0));
static OutboundEmailConfig: Shape = Shape::Structure(&[
    body("OutboundEmailAddressId", &EmailAddressId),
]);
static OutboundCallerConfig: Shape = Shape::Structure(&[
    body("OutboundCallerIdName", &OutboundCallerIdName),
    body("OutboundFlowId", &ContactFlowId),
]);
static OutboundCallerIdName: Shape = text(between(1.0, 255.0));
static QueueDescription: Shape = text(between(1.0, 250.0));
static CreateQuickConnectRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &QuickConnectName).required(),
    body("Description", &QuickConnectDescription),
    body("QuickConnectConfig", &QuickConnectConfig).required(),
    body("Tags", &TagMap),
]);
static QuickConnectConfig: Shape = Shape::Structure(&[
    body("QuickConnectType", &QuickConnectType).required(),
    body("UserConfig", &UserQuickConnectConfig),
    body("QueueConfig", &QueueQuickConnectConfig),
    body("PhoneConfig", &PhoneNumberQuickConnectConfig),
    body("FlowConfig", &FlowQuickConnectConfig),
]);
static FlowQuickConnectConfig: Shape = Shape::Structure(&[
    body("ContactFlowId", &ContactFlowId).required(),
]);
static PhoneNumberQuickConnectConfig: Shape = Shape::Structure(&[
    body("PhoneNumber", &Shape::Any).required(),
]);
static QueueQuickConnectConfig: Shape = Shape::Structure(&[
    body("QueueId", &Shape::Any).required(),
    body("ContactFlowId", &ContactFlowId).required(),
]);
static UserQuickConnectConfig: Shape = Shape::Structure(&[
    body("UserId", &Shape::Any).required(),
    body("ContactFlowId", &ContactFlowId).required(),
]);
static QuickConnectType: Shape = values(&["USER", "QUEUE", "PHONE_NUMBER", "FLOW"]);
static QuickConnectDescription: Shape = text(between(1.0, 250.0));
static QuickConnectName: Shape = text(between(1.0, 127.0));
static CreateRoutingProfileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &RoutingProfileName).required(),
    body("Description", &RoutingProfileDescription).required(),
    body("DefaultOutboundQueueId", &Shape::Any).required(),
    body("QueueConfigs", &RoutingProfileQueueConfigList),
    body("ManualAssignmentQueueConfigs", &RoutingProfileManualAssignmentQueueConfigList),
    body("MediaConcurrencies", &MediaConcurrencies).required(),
    body("Tags", &TagMap),
    body("AgentAvailabilityTimer", &AgentAvailabilityTimer),
]);
static AgentAvailabilityTimer: Shape = values(&["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"]);
static MediaConcurrencies: Shape = list(ANY, &MediaConcurrency);
static MediaConcurrency: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("Concurrency", &Concurrency),
    body("CrossChannelBehavior", &CrossChannelBehavior),
    body("WorkloadTypeConcurrencies", &WorkloadTypeConcurrencies),
]);
static WorkloadTypeConcurrencies: Shape = list(between(1.0, 5.0), &WorkloadTypeConcurrency);
static WorkloadTypeConcurrency: Shape = Shape::Structure(&[
    body("WorkloadType", &Shape::Any).required(),
    body("Concurrency", &WorkloadTypeConcurrencyType).required(),
    body("CrossChannelWorkloadBehavior", &CrossChannelWorkloadBehavior),
]);
static CrossChannelWorkloadBehavior: Shape = Shape::Structure(&[
    body("ChannelWorkloadBehaviorType", &ChannelWorkloadBehaviorType),
]);
static ChannelWorkloadBehaviorType: Shape = values(&["ROUTE_CURRENT_CHANNEL_CURRENT_WORKLOADTYPE_ONLY", "ROUTE_CURRENT_CHANNEL_ANY_WORKLOADTYPE_ONLY", "ROUTE_ANY_CHANNEL_ANY_WORKLOAD_TYPE"]);
static WorkloadTypeConcurrencyType: Shape = Shape::Number(between(1.0, 10.0));
static CrossChannelBehavior: Shape = Shape::Structure(&[
    body("BehaviorType", &BehaviorType).required(),
]);
static BehaviorType: Shape = values(&["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"]);
static Concurrency: Shape = Shape::Number(between(0.0, 10.0));
static RoutingProfileDescription: Shape = text(between(1.0, 250.0));
static RoutingProfileName: Shape = text(between(1.0, 127.0));
static CreateRuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &RuleName).required(),
    body("TriggerEventSource", &RuleTriggerEventSource).required(),
    body("Function", &Shape::Any).required(),
    body("Actions", &RuleActions).required(),
    body("PublishStatus", &RulePublishStatus).required(),
    body("PreEvaluationFilters", &PreEvaluationFilters),
    body("ClientToken", &ClientToken),
    body("Tags", &TagMap),
]);
static PreEvaluationFilters: Shape = Shape::Structure(&[
    body("AndConditions", &PreEvaluationFilterList),
]);
static PreEvaluationFilterList: Shape = list(ANY, &PreEvaluationFilter);
static PreEvaluationFilter: Shape = Shape::Structure(&[
    body("ResourceType", &PreEvaluationFilterResourceType).required(),
    body("FilterType", &PreEvaluationFilterType).required(),
    body("FilterKey", &Shape::Any).required(),
    body("FilterValue", &Shape::Any).required(),
    body("Operator", &PreEvaluationFilterOperator).required(),
]);
static PreEvaluationFilterOperator: Shape = values(&["EQUALS"]);
static PreEvaluationFilterType: Shape = values(&["TAG"]);
static PreEvaluationFilterResourceType: Shape = values(&["CONTACT", "CONTACT_EVALUATION"]);
static RulePublishStatus: Shape = values(&["DRAFT", "PUBLISHED"]);
static RuleActions: Shape = list(ANY, &RuleAction);
static RuleAction: Shape = Shape::Structure(&[
    body("ActionType", &ActionType).required(),
    body("TaskAction", &TaskActionDefinition),
    body("EventBridgeAction", &EventBridgeActionDefinition),
    body("SendNotificationAction", &SendNotificationActionDefinition),
    body("CreateCaseAction", &CreateCaseActionDefinition),
    body("UpdateCaseAction", &UpdateCaseActionDefinition),
    body("AssignSlaAction", &AssignSlaActionDefinition),
    body("SubmitAutoEvaluationAction", &SubmitAutoEvaluationActionDefinition),
    body("ExtractInformationAction", &ExtractInformationActionDefinition),
    body("SendInAppNotificationAction", &SendInAppNotificationActionDefinition),
]);
static SendInAppNotificationActionDefinition: Shape = Shape::Structure(&[
    body("Content", &NotificationContent).required(),
    body("Recipient", &Shape::Any).required(),
    body("Priority", &ConfigurableNotificationPriority),
]);
static ExtractInformationActionDefinition: Shape = Shape::Structure(&[
    body("RulesExtractionDefinitions", &RulesExtractionDefinitionIdentifierList).required(),
]);
static RulesExtractionDefinitionIdentifierList: Shape = list(ANY, &RulesExtractionDefinitionIdentifier);
static RulesExtractionDefinitionIdentifier: Shape = Shape::Structure(&[
    body("Identifier", &RulesExtractionDefinitionId).required(),
]);
static RulesExtractionDefinitionId: Shape = text(between(1.0, 256.0));
static SubmitAutoEvaluationActionDefinition: Shape = Shape::Structure(&[
    body("EvaluationFormId", &EvaluationFormId).required(),
]);
static EvaluationFormId: Shape = text(between(1.0, 256.0));
static AssignSlaActionDefinition: Shape = Shape::Structure(&[
    body("SlaAssignmentType", &SlaAssignmentType).required(),
    body("CaseSlaConfiguration", &CaseSlaConfiguration),
]);
static CaseSlaConfiguration: Shape = Shape::Structure(&[
    body("Name", &SlaName).required(),
    body("Type", &SlaType).required(),
    body("FieldId", &FieldValueId),
    body("TargetFieldValues", &SlaFieldValueUnionList),
    body("TargetSlaMinutes", &TargetSlaMinutes).required(),
]);
static TargetSlaMinutes: Shape = Shape::Number(between(1.0, 1051200.0));
static SlaFieldValueUnionList: Shape = list(to(1.0), &FieldValueUnion);
static FieldValueUnion: Shape = Shape::Structure(&[
    body("StringValue", &FieldStringValue),
]);
static FieldStringValue: Shape = text(between(0.0, 500.0));
static FieldValueId: Shape = text(between(1.0, 500.0));
static SlaType: Shape = values(&["CaseField"]);
static SlaName: Shape = pattern(between(1.0, 500.0), "^.*[\\S]$");
static SlaAssignmentType: Shape = values(&["CASES"]);
static UpdateCaseActionDefinition: Shape = Shape::Structure(&[
    body("Fields", &FieldValues).required(),
]);
static FieldValues: Shape = list(ANY, &FieldValue);
static FieldValue: Shape = Shape::Structure(&[
    body("Id", &FieldValueId).required(),
    body("Value", &FieldValueUnion).required(),
]);
static CreateCaseActionDefinition: Shape = Shape::Structure(&[
    body("Fields", &FieldValues).required(),
    body("TemplateId", &TemplateId).required(),
]);
static TemplateId: Shape = text(between(1.0, 500.0));
static SendNotificationActionDefinition: Shape = Shape::Structure(&[
    body("DeliveryMethod", &NotificationDeliveryType).required(),
    body("Subject", &Subject),
    body("Content", &Content).required(),
    body("ContentType", &NotificationContentType).required(),
    body("Recipient", &Shape::Any).required(),
]);
static NotificationContentType: Shape = values(&["PLAIN_TEXT"]);
static Content: Shape = text(between(1.0, 1024.0));
static Subject: Shape = text(between(1.0, 200.0));
static NotificationDeliveryType: Shape = values(&["EMAIL"]);
static EventBridgeActionDefinition: Shape = Shape::Structure(&[
    body("Name", &EventBridgeActionName).required(),
]);
static EventBridgeActionName: Shape = text(between(1.0, 100.0));
static TaskActionDefinition: Shape = Shape::Structure(&[
    body("Name", &TaskNameExpression).required(),
    body("Description", &TaskDescriptionExpression),
    body("ContactFlowId", &ContactFlowId).required(),
    body("References", &ContactReferences),
]);
static TaskDescriptionExpression: Shape = text(between(0.0, 4096.0));
static TaskNameExpression: Shape = text(between(1.0, 512.0));
static ActionType: Shape = values(&["CREATE_TASK", "ASSIGN_CONTACT_CATEGORY", "GENERATE_EVENTBRIDGE_EVENT", "SEND_NOTIFICATION", "CREATE_CASE", "UPDATE_CASE", "ASSIGN_SLA", "END_ASSOCIATED_TASKS", "END_ASSOCIATED_EMAILS", "SUBMIT_AUTO_EVALUATION", "EXTRACT_INFORMATION", "SEND_IN_APP_NOTIFICATION"]);
static RuleTriggerEventSource: Shape = Shape::Structure(&[
    body("EventSourceName", &EventSourceName).required(),
    body("IntegrationAssociationId", &IntegrationAssociationId),
]);
static IntegrationAssociationId: Shape = text(between(1.0, 200.0));
static EventSourceName: Shape = values(&["OnPostCallAnalysisAvailable", "OnRealTimeCallAnalysisAvailable", "OnRealTimeChatAnalysisAvailable", "OnPostChatAnalysisAvailable", "OnAfterCallWorkAvailable", "OnAfterChatWorkAvailable", "OnEmailAnalysisAvailable", "OnZendeskTicketCreate", "OnZendeskTicketStatusUpdate", "OnSalesforceCaseCreate", "OnContactEvaluationSubmit", "OnMetricDataUpdate", "OnCaseCreate", "OnCaseUpdate", "OnSlaBreach", "OnAlertUpdate", "OnSchedulePublish", "OnScheduleUpdate", "OnScheduleTimeOffRequestActivity"]);
static RuleName: Shape = pattern(between(1.0, 200.0), "^[0-9a-zA-Z._-]+");
static CreateSecurityProfileRequest: Shape = Shape::Structure(&[
    body("SecurityProfileName", &CreateSecurityProfileName).required(),
    body("Description", &SecurityProfileDescription),
    body("Permissions", &PermissionsList),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Tags", &TagMap),
    body("AllowedAccessControlTags", &AllowedAccessControlTags),
    body("TagRestrictedResources", &TagRestrictedResourceList),
    body("Applications", &Applications),
    body("HierarchyRestrictedResources", &HierarchyRestrictedResourceList),
    body("AllowedFlowModules", &AllowedFlowModules),
    body("AllowedAIAgents", &AllowedAIAgents),
    body("GranularAccessControlConfiguration", &GranularAccessControlConfiguration),
]);
static GranularAccessControlConfiguration: Shape = Shape::Structure(&[
    body("DataTableAccessControlConfiguration", &DataTableAccessControlConfiguration),
]);
static DataTableAccessControlConfiguration: Shape = Shape::Structure(&[
    body("PrimaryAttributeAccessControlConfiguration", &PrimaryAttributeAccessControlConfigurationItem),
]);
static PrimaryAttributeAccessControlConfigurationItem: Shape = Shape::Structure(&[
    body("PrimaryAttributeValues", &PrimaryAttributeValuesSet),
]);
static PrimaryAttributeValuesSet: Shape = list(to(5.0), &PrimaryAttributeValue);
static PrimaryAttributeValue: Shape = Shape::Structure(&[
    body("AccessType", &AccessType),
    body("AttributeName", &PrimaryAttributeContextKeyName),
    body("Values", &PrimaryValueList),
]);
static PrimaryValueList: Shape = list(to(2.0), &IAMRestrictedPrimaryValue);
static IAMRestrictedPrimaryValue: Shape = pattern(ANY, "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$");
static PrimaryAttributeContextKeyName: Shape = text(between(1.0, 127.0));
static AccessType: Shape = values(&["ALLOW"]);
static AllowedAIAgents: Shape = list(to(100.0), &AIAgent);
static AIAgent: Shape = Shape::Structure(&[
    body("Type", &AIAgentType),
]);
static AIAgentType: Shape = values(&["THIRD_PARTY"]);
static AllowedFlowModules: Shape = list(to(10.0), &FlowModule);
static FlowModule: Shape = Shape::Structure(&[
    body("Type", &FlowModuleType),
    body("FlowModuleId", &FlowModuleId),
]);
static FlowModuleId: Shape = text(between(1.0, 128.0));
static FlowModuleType: Shape = values(&["MCP"]);
static HierarchyRestrictedResourceList: Shape = list(ANY, &HierarchyRestrictedResourceName);
static HierarchyRestrictedResourceName: Shape = text(between(1.0, 128.0));
static Applications: Shape = list(to(10.0), &Application);
static Application: Shape = Shape::Structure(&[
    body("Namespace", &Namespace),
    body("ApplicationPermissions", &ApplicationPermissions),
    body("Type", &ApplicationType),
]);
static ApplicationType: Shape = values(&["MCP", "THIRD_PARTY_APPLICATION"]);
static ApplicationPermissions: Shape = list(between(1.0, 50.0), &Permission);
static Permission: Shape = text(between(1.0, 128.0));
static Namespace: Shape = text(between(1.0, 128.0));
static TagRestrictedResourceList: Shape = list(to(10.0), &TagRestrictedResourceName);
static TagRestrictedResourceName: Shape = text(between(1.0, 128.0));
static AllowedAccessControlTags: Shape = map(to(4.0), &SecurityProfilePolicyKey, &SecurityProfilePolicyValue);
static SecurityProfilePolicyValue: Shape = text(to(256.0));
static SecurityProfilePolicyKey: Shape = text(between(1.0, 128.0));
static PermissionsList: Shape = list(to(500.0), &SecurityProfilePermission);
static SecurityProfilePermission: Shape = text(between(1.0, 128.0));
static SecurityProfileDescription: Shape = text(to(250.0));
static CreateSecurityProfileName: Shape = pattern(between(1.0, 127.0), "^[ a-zA-Z0-9_@-]+$");
static CreateTaskTemplateRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &TaskTemplateName).required(),
    body("Description", &TaskTemplateDescription),
    body("ContactFlowId", &ContactFlowId),
    body("SelfAssignFlowId", &ContactFlowId),
    body("ContactHooks", &TaskTemplateContactHooks),
    body("Constraints", &TaskTemplateConstraints),
    body("Defaults", &TaskTemplateDefaults),
    body("Status", &TaskTemplateStatus),
    body("Fields", &TaskTemplateFields).required(),
    body("ClientToken", &ClientToken),
]);
static TaskTemplateFields: Shape = list(ANY, &TaskTemplateField);
static TaskTemplateField: Shape = Shape::Structure(&[
    body("Id", &TaskTemplateFieldIdentifier).required(),
    body("Description", &TaskTemplateFieldDescription),
    body("Type", &TaskTemplateFieldType),
    body("SingleSelectOptions", &SingleSelectOptions),
]);
static SingleSelectOptions: Shape = list(ANY, &TaskTemplateSingleSelectOption);
static TaskTemplateSingleSelectOption: Shape = text(between(1.0, 100.0));
static TaskTemplateFieldType: Shape = values(&["NAME", "DESCRIPTION", "SCHEDULED_TIME", "QUICK_CONNECT", "URL", "NUMBER", "TEXT", "TEXT_AREA", "DATE_TIME", "BOOLEAN", "SINGLE_SELECT", "EMAIL", "SELF_ASSIGN", "EXPIRY_DURATION"]);
static TaskTemplateFieldDescription: Shape = text(between(1.0, 255.0));
static TaskTemplateFieldIdentifier: Shape = Shape::Structure(&[
    body("Name", &TaskTemplateFieldName),
]);
static TaskTemplateFieldName: Shape = text(between(1.0, 100.0));
static TaskTemplateStatus: Shape = values(&["ACTIVE", "INACTIVE"]);
static TaskTemplateDefaults: Shape = Shape::Structure(&[
    body("DefaultFieldValues", &TaskTemplateDefaultFieldValueList),
]);
static TaskTemplateDefaultFieldValueList: Shape = list(ANY, &TaskTemplateDefaultFieldValue);
static TaskTemplateDefaultFieldValue: Shape = Shape::Structure(&[
    body("Id", &TaskTemplateFieldIdentifier),
    body("DefaultValue", &TaskTemplateFieldValue),
]);
static TaskTemplateFieldValue: Shape = text(between(0.0, 4096.0));
static TaskTemplateConstraints: Shape = Shape::Structure(&[
    body("RequiredFields", &RequiredTaskTemplateFields),
    body("ReadOnlyFields", &ReadOnlyTaskTemplateFields),
    body("InvisibleFields", &InvisibleTaskTemplateFields),
]);
static InvisibleTaskTemplateFields: Shape = list(ANY, &InvisibleFieldInfo);
static InvisibleFieldInfo: Shape = Shape::Structure(&[
    body("Id", &TaskTemplateFieldIdentifier),
]);
static ReadOnlyTaskTemplateFields: Shape = list(ANY, &ReadOnlyFieldInfo);
static ReadOnlyFieldInfo: Shape = Shape::Structure(&[
    body("Id", &TaskTemplateFieldIdentifier),
]);
static RequiredTaskTemplateFields: Shape = list(ANY, &RequiredFieldInfo);
static RequiredFieldInfo: Shape = Shape::Structure(&[
    body("Id", &TaskTemplateFieldIdentifier),
]);
static TaskTemplateContactHooks: Shape = Shape::Structure(&[
    body("WrapUpFlowId", &ContactFlowModuleId),
]);
static TaskTemplateDescription: Shape = text(between(1.0, 255.0));
static TaskTemplateName: Shape = text(between(1.0, 100.0));
static CreateTestCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    body("Name", &TestCaseName).required(),
    body("Content", &Shape::Any).required(),
    body("EntryPoint", &TestCaseEntryPoint),
    body("Status", &TestCaseStatus),
    header("TestCaseId", "x-amz-resource-id", &TestCaseId),
    body("Tags", &TagMap),
    header("LastModifiedRegion", "x-amz-last-modified-region", &RegionName),
]);
static TestCaseId: Shape = text(to(500.0));
static TestCaseStatus: Shape = values(&["PUBLISHED", "SAVED"]);
static TestCaseEntryPoint: Shape = Shape::Structure(&[
    body("Type", &TestCaseEntryPointType),
    body("VoiceCallEntryPointParameters", &VoiceCallEntryPointParameters),
    body("ChatEntryPointParameters", &ChatEntryPointParameters),
]);
static ChatEntryPointParameters: Shape = Shape::Structure(&[
    body("FlowId", &ContactFlowId),
]);
static VoiceCallEntryPointParameters: Shape = Shape::Structure(&[
    body("FlowId", &ContactFlowId),
]);
static TestCaseEntryPointType: Shape = values(&["VOICE_CALL", "CHAT"]);
static TestCaseName: Shape = text(from(1.0));
static CreateTrafficDistributionGroupRequest: Shape = Shape::Structure(&[
    body("Name", &Name128).required(),
    body("Description", &Description250),
    body("InstanceId", &ACGRInstanceIdOrArn).required(),
    body("ClientToken", &ClientToken),
    body("Tags", &TagMap),
]);
static ACGRInstanceIdOrArn: Shape = pattern(between(1.0, 250.0), "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$");
static Description250: Shape = pattern(between(1.0, 250.0), "(^[\\S].*[\\S]$)|(^[\\S]$)");
static Name128: Shape = pattern(between(1.0, 128.0), "(^[\\S].*[\\S]$)|(^[\\S]$)");
static CreateUseCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("IntegrationAssociationId", "IntegrationAssociationId", &IntegrationAssociationId).required(),
    body("UseCaseType", &UseCaseType).required(),
    body("Tags", &TagMap),
]);
static UseCaseType: Shape = values(&["RULES_EVALUATION", "CONNECT_CAMPAIGNS"]);
static CreateUserRequest: Shape = Shape::Structure(&[
    body("Username", &AgentUsername).required(),
    body("IdentityInfo", &UserIdentityInfo),
    body("PhoneConfig", &UserPhoneConfig),
    body("SecurityProfileIds", &SecurityProfileIds).required(),
    body("RoutingProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("AutoAcceptConfigs", &AutoAcceptConfigs),
    body("AfterContactWorkConfigs", &AfterContactWorkConfigs),
    body("PhoneNumberConfigs", &PhoneNumberConfigs),
    body("PersistentConnectionConfigs", &PersistentConnectionConfigs),
    body("VoiceEnhancementConfigs", &VoiceEnhancementConfigs),
    body("Tags", &TagMap),
]);
static VoiceEnhancementConfigs: Shape = list(ANY, &VoiceEnhancementConfig);
static VoiceEnhancementConfig: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("VoiceEnhancementMode", &VoiceEnhancementMode).required(),
]);
static VoiceEnhancementMode: Shape = values(&["VOICE_ISOLATION", "NOISE_SUPPRESSION", "NONE"]);
static PersistentConnectionConfigs: Shape = list(ANY, &PersistentConnectionConfig);
static PersistentConnectionConfig: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("PersistentConnection", &Shape::Any).required(),
]);
static PhoneNumberConfigs: Shape = list(ANY, &PhoneNumberConfig);
static PhoneNumberConfig: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("PhoneType", &PhoneType).required(),
    body("PhoneNumber", &SensitivePhoneNumber),
]);
static SensitivePhoneNumber: Shape = pattern(ANY, "\\+[1-9]\\d{1,14}$");
static PhoneType: Shape = values(&["SOFT_PHONE", "DESK_PHONE"]);
static AfterContactWorkConfigs: Shape = list(ANY, &AfterContactWorkConfigPerChannel);
static AfterContactWorkConfigPerChannel: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("AfterContactWorkConfig", &AfterContactWorkConfig).required(),
    body("AgentFirstCallbackAfterContactWorkConfig", &AfterContactWorkConfig),
]);
static AfterContactWorkConfig: Shape = Shape::Structure(&[
    body("AfterContactWorkTimeLimit", &AfterContactWorkTimeLimit),
]);
static AfterContactWorkTimeLimit: Shape = Shape::Number(from(0.0));
static AutoAcceptConfigs: Shape = list(ANY, &AutoAcceptConfig);
static AutoAcceptConfig: Shape = Shape::Structure(&[
    body("Channel", &Channel).required(),
    body("AutoAccept", &Shape::Any).required(),
]);
static UserPhoneConfig: Shape = Shape::Structure(&[
    body("PhoneType", &PhoneType),
    body("AfterContactWorkTimeLimit", &AfterContactWorkTimeLimit),
    body("DeskPhoneNumber", &SensitivePhoneNumber),
]);
static UserIdentityInfo: Shape = Shape::Structure(&[
    body("FirstName", &AgentFirstName),
    body("LastName", &AgentLastName),
]);
static AgentLastName: Shape = text(between(0.0, 300.0));
static AgentFirstName: Shape = text(between(0.0, 255.0));
static AgentUsername: Shape = text(between(1.0, 100.0));
static CreateUserHierarchyGroupRequest: Shape = Shape::Structure(&[
    body("Name", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Tags", &TagMap),
]);
static CreateViewRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    body("ClientToken", &ViewsClientToken),
    body("Status", &ViewStatus).required(),
    body("Content", &ViewInputContent).required(),
    body("Description", &ViewDescription),
    body("Name", &ViewName).required(),
    body("Tags", &TagMap),
]);
static ViewName: Shape = pattern(between(1.0, 255.0), "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$");
static ViewDescription: Shape = pattern(between(1.0, 4096.0), "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$");
static ViewInputContent: Shape = Shape::Structure(&[
    body("Actions", &ViewActions),
]);
static ViewActions: Shape = list(ANY, &ViewAction);
static ViewAction: Shape = pattern(between(1.0, 255.0), "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$");
static ViewStatus: Shape = values(&["PUBLISHED", "SAVED"]);
static ViewsClientToken: Shape = pattern(to(500.0), "^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$");
static ViewsInstanceId: Shape = pattern(between(1.0, 100.0), "^[a-zA-Z0-9\\_\\-:\\/]+$");
static CreateViewVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
    body("VersionDescription", &ViewDescription),
    body("ViewContentSha256", &ViewContentSha256),
]);
static ViewContentSha256: Shape = text(between(1.0, 64.0));
static ViewId: Shape = pattern(between(1.0, 500.0), "^[a-zA-Z0-9\\_\\-:\\/$]+$");
static CreateVocabularyRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("VocabularyName", &VocabularyName).required(),
    body("LanguageCode", &VocabularyLanguageCode).required(),
    body("Content", &VocabularyContent).required(),
    body("Tags", &TagMap),
]);
static VocabularyContent: Shape = text(between(1.0, 60000.0));
static VocabularyName: Shape = pattern(between(1.0, 140.0), "^[0-9a-zA-Z._-]+");
static CreateWorkspaceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &WorkspaceName).required(),
    body("Description", &WorkspaceDescription),
    body("Theme", &WorkspaceTheme),
    body("Title", &WorkspaceTitle),
    body("Tags", &TagMap),
]);
static WorkspaceTitle: Shape = text(between(0.0, 127.0));
static WorkspaceTheme: Shape = Shape::Structure(&[
    body("Light", &WorkspaceThemeConfig),
    body("Dark", &WorkspaceThemeConfig),
]);
static WorkspaceThemeConfig: Shape = Shape::Structure(&[
    body("Palette", &WorkspaceThemePalette),
    body("Images", &WorkspaceThemeImages),
    body("Typography", &WorkspaceThemeTypography),
]);
static WorkspaceThemeTypography: Shape = Shape::Structure(&[
    body("FontFamily", &FontFamily),
]);
static FontFamily: Shape = Shape::Structure(&[
    body("Default", &WorkspaceFontFamily),
]);
static WorkspaceFontFamily: Shape = values(&["Arial", "Courier New", "Georgia", "Times New Roman", "Trebuchet", "Verdana"]);
static WorkspaceThemeImages: Shape = Shape::Structure(&[
    body("Logo", &ImagesLogo),
]);
static ImagesLogo: Shape = Shape::Structure(&[
    body("Default", &ThemeImageLink),
    body("Favicon", &ThemeImageLink),
]);
static ThemeImageLink: Shape = text(between(1.0, 254.0));
static WorkspaceThemePalette: Shape = Shape::Structure(&[
    body("Header", &PaletteHeader),
    body("Navigation", &PaletteNavigation),
    body("Canvas", &PaletteCanvas),
    body("Primary", &PalettePrimary),
]);
static PalettePrimary: Shape = Shape::Structure(&[
    body("Default", &ThemeString),
    body("Active", &ThemeString),
    body("ContrastText", &ThemeString),
]);
static ThemeString: Shape = text(between(1.0, 127.0));
static PaletteCanvas: Shape = Shape::Structure(&[
    body("ContainerBackground", &ThemeString),
    body("PageBackground", &ThemeString),
    body("ActiveBackground", &ThemeString),
]);
static PaletteNavigation: Shape = Shape::Structure(&[
    body("Background", &ThemeString),
    body("TextBackgroundHover", &ThemeString),
    body("TextBackgroundActive", &ThemeString),
    body("Text", &ThemeString),
    body("TextHover", &ThemeString),
    body("TextActive", &ThemeString),
]);
static PaletteHeader: Shape = Shape::Structure(&[
    body("Background", &ThemeString),
    body("Text", &ThemeString),
    body("TextHover", &ThemeString),
]);
static WorkspaceDescription: Shape = text(between(0.0, 500.0));
static WorkspaceName: Shape = text(between(1.0, 127.0));
static CreateWorkspacePageRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("ResourceArn", &Shape::Any).required(),
    body("Page", &Page).required(),
    body("Slug", &Slug),
    body("InputData", &InputData),
]);
static InputData: Shape = text(between(0.0, 4096.0));
static Slug: Shape = text(between(0.0, 63.0));
static Page: Shape = text(between(1.0, 25.0));
static DeactivateEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
    body("EvaluationFormVersion", &Shape::Any).required(),
]);
static DeleteAllEntitySessionsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("EntityId", &EntityId).required(),
    body("EntityType", &SessionEntityType).required(),
]);
static SessionEntityType: Shape = values(&["USER"]);
static DeleteAttachedFileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("FileId", "FileId", &FileId).required(),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
]);
static DeleteContactDataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("ContactFields", &ContactFields).required(),
]);
static ContactFields: Shape = list(ANY, &ContactField);
static ContactField: Shape = values(&["CUSTOMER_ENDPOINT", "ADDITIONAL_EMAIL_RECIPIENTS", "EMAIL_SUBJECT"]);
static DeleteContactEvaluationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationId", "EvaluationId", &ResourceId).required(),
]);
static DeleteContactFlowRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &ContactFlowId).required(),
]);
static DeleteContactFlowAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
]);
static DeleteContactFlowModuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
]);
static DeleteContactFlowModuleAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ResourceId).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
]);
static DeleteContactFlowModuleVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &Shape::Any).required(),
    label("ContactFlowModuleVersion", "ContactFlowModuleVersion", &ResourceVersion).required(),
]);
static DeleteContactFlowVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    label("ContactFlowVersion", "ContactFlowVersion", &ResourceVersion).required(),
]);
static DeleteDataTableRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
]);
static DeleteDataTableAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    label("AttributeName", "AttributeName", &DataTableName).required(),
]);
static DeleteEmailAddressRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EmailAddressId", "EmailAddressId", &EmailAddressId).required(),
]);
static DeleteEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
]);
static DeleteExtractionDefinitionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ExtractionDefinitionId", "ExtractionDefinitionId", &ExtractionDefinitionId).required(),
]);
static ExtractionDefinitionId: Shape = text(between(1.0, 256.0));
static DeleteHoursOfOperationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
]);
static DeleteHoursOfOperationOverrideRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    label("HoursOfOperationOverrideId", "HoursOfOperationOverrideId", &HoursOfOperationOverrideId).required(),
]);
static HoursOfOperationOverrideId: Shape = text(between(1.0, 36.0));
static DeleteInstanceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DeleteIntegrationAssociationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("IntegrationAssociationId", "IntegrationAssociationId", &IntegrationAssociationId).required(),
]);
static DeleteMetricRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("MetricId", "MetricId", &MetricId).required(),
]);
static DeleteNotificationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("NotificationId", "NotificationId", &NotificationId).required(),
]);
static DeletePredefinedAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("Name", "Name", &PredefinedAttributeName).required(),
]);
static DeletePromptRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("PromptId", "PromptId", &PromptId).required(),
]);
static PromptId: Shape = text(between(1.0, 256.0));
static DeletePushNotificationRegistrationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RegistrationId", "RegistrationId", &RegistrationId).required(),
    query("ContactId", "contactId", &ContactId).required(),
]);
static RegistrationId: Shape = text(between(1.0, 256.0));
static DeleteQueueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
]);
static DeleteQuickConnectRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QuickConnectId", "QuickConnectId", &Shape::Any).required(),
]);
static DeleteRoutingProfileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
]);
static DeleteRuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RuleId", "RuleId", &RuleId).required(),
]);
static RuleId: Shape = text(between(1.0, 256.0));
static DeleteSecurityProfileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
]);
static DeleteSessionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("SessionId", "SessionId", &SessionId).required(),
]);
static SessionId: Shape = text(to(36.0));
static DeleteTaskTemplateRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TaskTemplateId", "TaskTemplateId", &TaskTemplateId).required(),
]);
static TaskTemplateId: Shape = text(between(1.0, 500.0));
static DeleteTestCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
]);
static DeleteTrafficDistributionGroupRequest: Shape = Shape::Structure(&[
    label("TrafficDistributionGroupId", "TrafficDistributionGroupId", &TrafficDistributionGroupIdOrArn).required(),
]);
static DeleteUseCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("IntegrationAssociationId", "IntegrationAssociationId", &IntegrationAssociationId).required(),
    label("UseCaseId", "UseCaseId", &UseCaseId).required(),
]);
static UseCaseId: Shape = text(between(1.0, 200.0));
static DeleteUserRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
]);
static DeleteUserHierarchyGroupRequest: Shape = Shape::Structure(&[
    label("HierarchyGroupId", "HierarchyGroupId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DeleteViewRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
]);
static DeleteViewVersionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
    label("ViewVersion", "ViewVersion", &Shape::Any).required(),
]);
static DeleteVocabularyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("VocabularyId", "VocabularyId", &VocabularyId).required(),
]);
static DeleteWorkspaceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
]);
static DeleteWorkspaceMediaRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    query("MediaType", "mediaType", &MediaType).required(),
]);
static MediaType: Shape = values(&["IMAGE_LOGO_LIGHT_FAVICON", "IMAGE_LOGO_DARK_FAVICON", "IMAGE_LOGO_LIGHT_HORIZONTAL", "IMAGE_LOGO_DARK_HORIZONTAL"]);
static DeleteWorkspacePageRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    label("Page", "Page", &Page).required(),
]);
static DescribeAgentStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AgentStatusId", "AgentStatusId", &Shape::Any).required(),
]);
static DescribeAttachedFilesConfigurationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AttachmentScope", "AttachmentScope", &AttachmentScope).required(),
]);
static AttachmentScope: Shape = values(&["EMAIL", "CHAT", "CASE", "TASK"]);
static DescribeAuthenticationProfileRequest: Shape = Shape::Structure(&[
    label("AuthenticationProfileId", "AuthenticationProfileId", &AuthenticationProfileId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static AuthenticationProfileId: Shape = text(between(1.0, 100.0));
static DescribeContactRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
]);
static DescribeContactEvaluationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationId", "EvaluationId", &ResourceId).required(),
]);
static DescribeContactFlowRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &ContactFlowId).required(),
]);
static DescribeContactFlowAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
]);
static DescribeContactFlowModuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
]);
static DescribeContactFlowModuleAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
]);
static DescribeDataTableRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
]);
static DescribeDataTableAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    label("AttributeName", "AttributeName", &DataTableName).required(),
]);
static DescribeEmailAddressRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EmailAddressId", "EmailAddressId", &EmailAddressId).required(),
]);
static DescribeEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
]);
static DescribeExtractionDefinitionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ExtractionDefinitionId", "ExtractionDefinitionId", &ExtractionDefinitionId).required(),
]);
static DescribeHoursOfOperationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
]);
static DescribeHoursOfOperationOverrideRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    label("HoursOfOperationOverrideId", "HoursOfOperationOverrideId", &HoursOfOperationOverrideId).required(),
]);
static DescribeInstanceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DescribeInstanceAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AttributeType", "AttributeType", &InstanceAttributeType).required(),
]);
static InstanceAttributeType: Shape = values(&["INBOUND_CALLS", "OUTBOUND_CALLS", "CONTACTFLOW_LOGS", "CONTACT_LENS", "AUTO_RESOLVE_BEST_VOICES", "USE_CUSTOM_TTS_VOICES", "EARLY_MEDIA", "MULTI_PARTY_CONFERENCE", "AUTO_MUTE_AGENT_ON_HOLD", "HIGH_VOLUME_OUTBOUND", "ENHANCED_CONTACT_MONITORING", "ENHANCED_CHAT_MONITORING", "MULTI_PARTY_CHAT_CONFERENCE", "MESSAGE_STREAMING"]);
static DescribeInstanceStorageConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AssociationId", "AssociationId", &AssociationId).required(),
    query("ResourceType", "resourceType", &InstanceStorageResourceType).required(),
]);
static DescribeMetricRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("MetricId", "MetricId", &MetricId).required(),
]);
static DescribeNotificationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("NotificationId", "NotificationId", &NotificationId).required(),
]);
static DescribePhoneNumberRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
]);
static DescribePredefinedAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("Name", "Name", &PredefinedAttributeName).required(),
]);
static DescribePromptRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("PromptId", "PromptId", &PromptId).required(),
]);
static DescribeQueueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
]);
static DescribeQuickConnectRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QuickConnectId", "QuickConnectId", &Shape::Any).required(),
]);
static DescribeRoutingProfileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
]);
static DescribeRuleRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RuleId", "RuleId", &RuleId).required(),
]);
static DescribeSecurityProfileRequest: Shape = Shape::Structure(&[
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DescribeTestCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    query("Status", "status", &TestCaseStatus),
]);
static DescribeTrafficDistributionGroupRequest: Shape = Shape::Structure(&[
    label("TrafficDistributionGroupId", "TrafficDistributionGroupId", &TrafficDistributionGroupIdOrArn).required(),
]);
static DescribeUserRequest: Shape = Shape::Structure(&[
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DescribeUserHierarchyGroupRequest: Shape = Shape::Structure(&[
    label("HierarchyGroupId", "HierarchyGroupId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DescribeUserHierarchyStructureRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DescribeViewRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
]);
static DescribeVocabularyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("VocabularyId", "VocabularyId", &VocabularyId).required(),
]);
static DescribeWorkspaceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
]);
static DisassociateAnalyticsDataSetRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("DataSetId", &DataSetId).required(),
]);
static DisassociateApprovedOriginRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("Origin", "origin", &Origin).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DisassociateBotRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("LexBot", &LexBot),
    body("LexV2Bot", &LexV2Bot),
    body("ClientToken", &ClientToken),
]);
static DisassociateEmailAddressAliasRequest: Shape = Shape::Structure(&[
    label("EmailAddressId", "EmailAddressId", &EmailAddressId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("AliasConfiguration", &AliasConfiguration).required(),
    body("ClientToken", &ClientToken),
]);
static DisassociateFlowRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ResourceId", "ResourceId", &Shape::Any).required(),
    label("ResourceType", "ResourceType", &FlowAssociationResourceType).required(),
]);
static DisassociateHoursOfOperationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    body("ParentHoursOfOperationIds", &ParentHoursOfOperationIdList).required(),
]);
static ParentHoursOfOperationIdList: Shape = list(between(1.0, 3.0), &Shape::Any);
static DisassociateInstanceStorageConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AssociationId", "AssociationId", &AssociationId).required(),
    query("ResourceType", "resourceType", &InstanceStorageResourceType).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DisassociateLambdaFunctionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("FunctionArn", "functionArn", &FunctionArn).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DisassociateLexBotRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("BotName", "botName", &BotName).required(),
    query("LexRegion", "lexRegion", &LexRegion).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DisassociatePhoneNumberContactFlowRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
    query("InstanceId", "instanceId", &InstanceId).required(),
]);
static DisassociateQueueEmailAddressesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("EmailAddressesId", &EmailAddressIdList).required(),
    body("ClientToken", &ClientToken),
]);
static EmailAddressIdList: Shape = list(between(1.0, 50.0), &EmailAddressId);
static DisassociateQueueQuickConnectsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("QuickConnectIds", &QuickConnectsList).required(),
]);
static DisassociateRoutingProfileQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("QueueReferences", &RoutingProfileQueueReferenceList),
    body("ManualAssignmentQueueReferences", &RoutingProfileQueueReferenceList),
]);
static RoutingProfileQueueReferenceList: Shape = list(ANY, &RoutingProfileQueueReference);
static DisassociateSecurityKeyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AssociationId", "AssociationId", &AssociationId).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static DisassociateSecurityProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("SecurityProfiles", &SecurityProfiles).required(),
    body("EntityType", &EntityType).required(),
    body("EntityArn", &EntityArn).required(),
]);
static DisassociateTrafficDistributionGroupUserRequest: Shape = Shape::Structure(&[
    label("TrafficDistributionGroupId", "TrafficDistributionGroupId", &TrafficDistributionGroupIdOrArn).required(),
    query("UserId", "UserId", &Shape::Any).required(),
    query("InstanceId", "InstanceId", &InstanceId).required(),
]);
static DisassociateUserProficienciesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    body("UserProficiencies", &UserProficiencyDisassociateList).required(),
]);
static UserProficiencyDisassociateList: Shape = list(ANY, &UserProficiencyDisassociate);
static UserProficiencyDisassociate: Shape = Shape::Structure(&[
    body("AttributeName", &PredefinedAttributeName).required(),
    body("AttributeValue", &PredefinedAttributeStringValue).required(),
]);
static DisassociateWorkspaceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("ResourceArns", &WorkspaceResourceArnList).required(),
]);
static DismissUserContactRequest: Shape = Shape::Structure(&[
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
]);
static EvaluateDataTableValuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Values", &DataTableValueEvaluationSetList).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static MaxResult100: Shape = Shape::Number(between(1.0, 100.0));
static DataTableValueEvaluationSetList: Shape = list(ANY, &DataTableValueEvaluationSet);
static DataTableValueEvaluationSet: Shape = Shape::Structure(&[
    body("PrimaryValues", &PrimaryValuesSet),
    body("AttributeNames", &AttributeNameList).required(),
]);
static AttributeNameList: Shape = list(ANY, &DataTableName);
static GetAttachedFileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("FileId", "FileId", &FileId).required(),
    query("UrlExpiryInSeconds", "urlExpiryInSeconds", &URLExpiryInSeconds),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
    query("UrlContentDisposition", "urlContentDisposition", &ContentDisposition),
]);
static ContentDisposition: Shape = values(&["INLINE", "ATTACHMENT"]);
static URLExpiryInSeconds: Shape = Shape::Number(between(5.0, 300.0));
static GetContactAttributesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("InitialContactId", "InitialContactId", &ContactId).required(),
]);
static GetContactMetricsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceIdOrArn).required(),
    body("ContactId", &InstanceIdOrArn).required(),
    body("Metrics", &ContactMetrics).required(),
]);
static ContactMetrics: Shape = list(from(1.0), &ContactMetricInfo);
static ContactMetricInfo: Shape = Shape::Structure(&[
    body("Name", &ContactMetricName).required(),
]);
static ContactMetricName: Shape = values(&["ESTIMATED_WAIT_TIME", "POSITION_IN_QUEUE"]);
static GetCrossRegionRoutingRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ACGRInstanceIdOrArn).required(),
]);
static GetCurrentMetricDataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Filters", &Filters).required(),
    body("Groupings", &Groupings),
    body("CurrentMetrics", &CurrentMetrics).required(),
    body("MaxResults", &MaxResult100),
    body("SortCriteria", &CurrentMetricSortCriteriaMaxOne),
]);
static CurrentMetricSortCriteriaMaxOne: Shape = list(between(0.0, 1.0), &CurrentMetricSortCriteria);
static CurrentMetricSortCriteria: Shape = Shape::Structure(&[
    body("SortByMetric", &CurrentMetricName),
    body("SortOrder", &SortOrder),
]);
static SortOrder: Shape = values(&["ASCENDING", "DESCENDING"]);
static CurrentMetricName: Shape = values(&["AGENTS_ONLINE", "AGENTS_AVAILABLE", "AGENTS_ON_CALL", "AGENTS_NON_PRODUCTIVE", "AGENTS_AFTER_CONTACT_WORK", "AGENTS_ERROR", "AGENTS_STAFFED", "CONTACTS_IN_QUEUE", "OLDEST_CONTACT_AGE", "CONTACTS_SCHEDULED", "AGENTS_ON_CONTACT", "SLOTS_ACTIVE", "SLOTS_AVAILABLE", "ESTIMATED_WAIT_TIME"]);
static CurrentMetrics: Shape = list(ANY, &CurrentMetric);
static CurrentMetric: Shape = Shape::Structure(&[
    body("Name", &CurrentMetricName),
    body("MetricId", &CurrentMetricId),
    body("Unit", &Unit),
]);
static Unit: Shape = values(&["SECONDS", "COUNT", "PERCENT"]);
static CurrentMetricId: Shape = pattern(ANY, "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(arn:[a-z0-9-]+:connect:[a-z0-9-]+:(?:([0-9]{12}):instance/[a-z0-9-]+/metric/[a-z0-9-]+(?::[a-z0-9-]+)?|aws:metric/[A-Z_]+))$");
static Groupings: Shape = list(to(2.0), &Grouping);
static Grouping: Shape = values(&["QUEUE", "CHANNEL", "ROUTING_PROFILE", "ROUTING_STEP_EXPRESSION", "AGENT_STATUS", "SUBTYPE", "VALIDATION_TEST_TYPE"]);
static Filters: Shape = Shape::Structure(&[
    body("Queues", &Queues),
    body("Channels", &Channels),
    body("RoutingProfiles", &RoutingProfiles),
    body("RoutingStepExpressions", &RoutingExpressions),
    body("Subtypes", &Subtypes),
    body("ValidationTestTypes", &ValidationTestTypes),
]);
static ValidationTestTypes: Shape = list(to(10.0), &Shape::Any);
static Subtypes: Shape = list(to(10.0), &Subtype);
static Subtype: Shape = text(between(1.0, 100.0));
static RoutingExpressions: Shape = list(to(50.0), &RoutingExpression);
static RoutingExpression: Shape = text(between(1.0, 3000.0));
static RoutingProfiles: Shape = list(between(1.0, 100.0), &Shape::Any);
static Channels: Shape = list(to(4.0), &Channel);
static Queues: Shape = list(between(1.0, 100.0), &Shape::Any);
static GetCurrentUserDataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Filters", &UserDataFilters).required(),
    body("MaxResults", &MaxResult100),
]);
static UserDataFilters: Shape = Shape::Structure(&[
    body("Queues", &Queues),
    body("ContactFilter", &ContactFilter),
    body("RoutingProfiles", &RoutingProfiles),
    body("Agents", &AgentsMinOneMaxHundred),
    body("UserHierarchyGroups", &UserDataHierarchyGroups),
]);
static UserDataHierarchyGroups: Shape = list(between(1.0, 1.0), &Shape::Any);
static AgentsMinOneMaxHundred: Shape = list(between(1.0, 100.0), &Shape::Any);
static ContactFilter: Shape = Shape::Structure(&[
    body("ContactStates", &ContactStates),
]);
static ContactStates: Shape = list(to(9.0), &ContactState);
static ContactState: Shape = values(&["INCOMING", "PENDING", "CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "MISSED", "ERROR", "ENDED", "REJECTED"]);
static GetEffectiveHoursOfOperationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    query("FromDate", "fromDate", &HoursOfOperationOverrideYearMonthDayDateFormat).required(),
    query("ToDate", "toDate", &HoursOfOperationOverrideYearMonthDayDateFormat).required(),
]);
static GetEvaluationFormValidationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
]);
static GetFederationTokenRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static GetFlowAssociationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ResourceId", "ResourceId", &Shape::Any).required(),
    label("ResourceType", "ResourceType", &FlowAssociationResourceType).required(),
]);
static GetMetricDataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("StartTime", &Shape::Any).required(),
    body("EndTime", &Shape::Any).required(),
    body("Filters", &Filters).required(),
    body("Groupings", &Groupings),
    body("HistoricalMetrics", &HistoricalMetrics).required(),
    body("MaxResults", &MaxResult100),
]);
static HistoricalMetrics: Shape = list(ANY, &HistoricalMetric);
static HistoricalMetric: Shape = Shape::Structure(&[
    body("Name", &HistoricalMetricName),
    body("Threshold", &Threshold),
    body("Statistic", &Statistic),
    body("Unit", &Unit),
]);
static Statistic: Shape = values(&["SUM", "MAX", "AVG"]);
static Threshold: Shape = Shape::Structure(&[
    body("Comparison", &Comparison),
]);
static Comparison: Shape = values(&["LT"]);
static HistoricalMetricName: Shape = values(&["CONTACTS_QUEUED", "CONTACTS_HANDLED", "CONTACTS_ABANDONED", "CONTACTS_CONSULTED", "CONTACTS_AGENT_HUNG_UP_FIRST", "CONTACTS_HANDLED_INCOMING", "CONTACTS_HANDLED_OUTBOUND", "CONTACTS_HOLD_ABANDONS", "CONTACTS_TRANSFERRED_IN", "CONTACTS_TRANSFERRED_OUT", "CONTACTS_TRANSFERRED_IN_FROM_QUEUE", "CONTACTS_TRANSFERRED_OUT_FROM_QUEUE", "CONTACTS_MISSED", "CALLBACK_CONTACTS_HANDLED", "API_CONTACTS_HANDLED", "OCCUPANCY", "HANDLE_TIME", "AFTER_CONTACT_WORK_TIME", "QUEUED_TIME", "ABANDON_TIME", "QUEUE_ANSWER_TIME", "HOLD_TIME", "INTERACTION_TIME", "INTERACTION_AND_HOLD_TIME", "SERVICE_LEVEL"]);
static GetMetricDataV2Request: Shape = Shape::Structure(&[
    body("ResourceArn", &Shape::Any).required(),
    body("StartTime", &Shape::Any).required(),
    body("EndTime", &Shape::Any).required(),
    body("Interval", &IntervalDetails),
    body("Filters", &FiltersV2List).required(),
    body("Groupings", &GroupingsV2),
    body("Metrics", &MetricsV2).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
]);
static NextToken2500: Shape = text(between(1.0, 2500.0));
static MetricsV2: Shape = list(ANY, &MetricV2);
static MetricV2: Shape = Shape::Structure(&[
    body("Threshold", &ThresholdCollections),
    body("MetricId", &MetricId),
    body("MetricFilters", &MetricFiltersV2List),
]);
static MetricFiltersV2List: Shape = list(to(2.0), &MetricFilterV2);
static MetricFilterV2: Shape = Shape::Structure(&[
    body("MetricFilterValues", &MetricFilterValueList),
]);
static MetricFilterValueList: Shape = list(between(1.0, 10.0), &Shape::Any);
static ThresholdCollections: Shape = list(to(1.0), &ThresholdV2);
static ThresholdV2: Shape = Shape::Structure(&[
    body("Comparison", &ResourceArnOrId),
]);
static ResourceArnOrId: Shape = text(between(1.0, 250.0));
static GroupingsV2: Shape = list(to(4.0), &Shape::Any);
static FiltersV2List: Shape = list(between(1.0, 5.0), &FilterV2);
static FilterV2: Shape = Shape::Structure(&[
    body("FilterKey", &ResourceArnOrId),
    body("FilterValues", &FilterValueList),
    body("StringCondition", &FilterV2StringCondition),
]);
static FilterV2StringCondition: Shape = Shape::Structure(&[
    body("Comparison", &FilterV2StringConditionComparisonOperator),
]);
static FilterV2StringConditionComparisonOperator: Shape = values(&["NOT_EXISTS"]);
static FilterValueList: Shape = list(between(1.0, 100.0), &ResourceArnOrId);
static IntervalDetails: Shape = Shape::Structure(&[
    body("IntervalPeriod", &IntervalPeriod),
]);
static IntervalPeriod: Shape = values(&["FIFTEEN_MIN", "THIRTY_MIN", "HOUR", "DAY", "WEEK", "TOTAL"]);
static GetPromptFileRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("PromptId", "PromptId", &PromptId).required(),
]);
static GetTaskTemplateRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TaskTemplateId", "TaskTemplateId", &TaskTemplateId).required(),
]);
static GetTestCaseExecutionSummaryRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    label("TestCaseExecutionId", "TestCaseExecutionId", &TestCaseExecutionId).required(),
]);
static TestCaseExecutionId: Shape = text(to(500.0));
static GetTrafficDistributionRequest: Shape = Shape::Structure(&[
    label("Id", "Id", &TrafficDistributionGroupIdOrArn).required(),
]);
static ImportPhoneNumberRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("SourcePhoneNumberArn", &Shape::Any).required(),
    body("PhoneNumberDescription", &PhoneNumberDescription),
    body("Tags", &TagMap),
    body("ClientToken", &ClientToken),
]);
static ImportWorkspaceMediaRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("MediaType", &MediaType).required(),
    body("MediaSource", &MediaSource).required(),
]);
static MediaSource: Shape = text(between(1.0, 533333.0));
static ListAgentStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
    query("AgentStatusTypes", "AgentStatusTypes", &AgentStatusTypes),
]);
static AgentStatusTypes: Shape = list(to(3.0), &AgentStatusType);
static AgentStatusType: Shape = values(&["ROUTABLE", "CUSTOM", "OFFLINE"]);
static MaxResult1000: Shape = Shape::Number(between(1.0, 1000.0));
static ListAnalyticsDataAssociationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("DataSetId", "DataSetId", &DataSetId),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListAnalyticsDataLakeDataSetsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListApprovedOriginsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult25),
]);
static MaxResult25: Shape = Shape::Number(between(1.0, 25.0));
static ListAssociatedContactsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ContactId", "contactId", &ContactId).required(),
    query("MaxResults", "maxResults", &ListAssociatedContactsRequestMaxResults),
]);
static ListAssociatedContactsRequestMaxResults: Shape = Shape::Number(between(1.0, 100.0));
static ListAttachedFilesConfigurationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListAuthenticationProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListBotsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult25),
    query("LexVersion", "lexVersion", &LexVersion).required(),
]);
static LexVersion: Shape = values(&["V1", "V2"]);
static ListChildHoursOfOperationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListContactEvaluationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ContactId", "contactId", &ContactId).required(),
]);
static ListContactFlowAliasesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListContactFlowModuleAliasesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListContactFlowModuleVersionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListContactFlowModulesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
    query("ContactFlowModuleState", "state", &ContactFlowModuleState),
]);
static ContactFlowModuleState: Shape = values(&["ACTIVE", "ARCHIVED"]);
static ListContactFlowVersionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListContactFlowsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ContactFlowTypes", "contactFlowTypes", &ContactFlowTypes),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ContactFlowTypes: Shape = list(to(10.0), &ContactFlowType);
static ListContactReferencesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    query("ReferenceTypes", "referenceTypes", &ReferenceTypes).required(),
]);
static ReferenceTypes: Shape = list(to(6.0), &ReferenceType);
static ListDataTableAttributesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("AttributeIds", &AttributeIds),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static AttributeIds: Shape = list(ANY, &DataTableId);
static ListDataTablePrimaryValuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("RecordIds", &RecordIds),
    body("PrimaryAttributeValues", &PrimaryAttributeValueFilters),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static PrimaryAttributeValueFilters: Shape = list(ANY, &PrimaryAttributeValueFilter);
static PrimaryAttributeValueFilter: Shape = Shape::Structure(&[
    body("AttributeName", &DataTableName).required(),
    body("Values", &Shape::Any).required(),
]);
static RecordIds: Shape = list(ANY, &DataTableId);
static ListDataTableValuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("RecordIds", &RecordIds),
    body("PrimaryAttributeValues", &PrimaryAttributeValueFilters),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListDataTablesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListDefaultVocabulariesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("LanguageCode", &VocabularyLanguageCode),
    body("MaxResults", &MaxResult100),
    body("NextToken", &VocabularyNextToken),
]);
static VocabularyNextToken: Shape = pattern(between(1.0, 131070.0), ".*\\S.*");
static ListEntitySecurityProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("EntityType", &EntityType).required(),
    body("EntityArn", &EntityArn).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
]);
static ListEvaluationFormAIVersionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ContactInteractionType", "contactInteractionType", &ContactInteractionType).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListEvaluationFormVersionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListEvaluationFormsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListExtractionDefinitionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListFlowAssociationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ResourceType", "ResourceType", &ListFlowAssociationResourceType),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListHoursOfOperationOverridesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListHoursOfOperationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListInstanceAttributesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult7),
]);
static MaxResult7: Shape = Shape::Number(between(1.0, 7.0));
static ListInstanceStorageConfigsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("ResourceType", "resourceType", &InstanceStorageResourceType).required(),
    query("MaxResults", "maxResults", &MaxResult10),
]);
static MaxResult10: Shape = Shape::Number(between(1.0, 10.0));
static ListInstancesRequest: Shape = Shape::Structure(&[
    query("MaxResults", "maxResults", &MaxResult10),
]);
static ListIntegrationAssociationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("IntegrationType", "integrationType", &IntegrationType),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListLambdaFunctionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult25),
]);
static ListLexBotsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult25),
]);
static ListMetricsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("Type", "type", &MetricType),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static MetricType: Shape = values(&["AWS_MANAGED", "CUSTOMER_MANAGED"]);
static ListNotificationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListPhoneNumbersRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("PhoneNumberTypes", "phoneNumberTypes", &PhoneNumberTypes),
    query("PhoneNumberCountryCodes", "phoneNumberCountryCodes", &PhoneNumberCountryCodes),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static PhoneNumberCountryCodes: Shape = list(to(10.0), &PhoneNumberCountryCode);
static PhoneNumberCountryCode: Shape = values(&["AF", "AL", "DZ", "AS", "AD", "AO", "AI", "AQ", "AG", "AR", "AM", "AW", "AU", "AT", "AZ", "BS", "BH", "BD", "BB", "BY", "BE", "BZ", "BJ", "BM", "BT", "BO", "BA", "BW", "BR", "IO", "VG", "BN", "BG", "BF", "BI", "KH", "CM", "CA", "CV", "KY", "CF", "TD", "CL", "CN", "CX", "CC", "CO", "KM", "CK", "CR", "HR", "CU", "CW", "CY", "CZ", "CD", "DK", "DJ", "DM", "DO", "TL", "EC", "EG", "SV", "GQ", "ER", "EE", "ET", "FK", "FO", "FJ", "FI", "FR", "PF", "GA", "GM", "GE", "DE", "GH", "GI", "GR", "GL", "GD", "GU", "GT", "GG", "GN", "GW", "GY", "HT", "HN", "HK", "HU", "IS", "IN", "ID", "IR", "IQ", "IE", "IM", "IL", "IT", "CI", "JM", "JP", "JE", "JO", "KZ", "KE", "KI", "KW", "KG", "LA", "LV", "LB", "LS", "LR", "LY", "LI", "LT", "LU", "MO", "MK", "MG", "MW", "MY", "MV", "ML", "MT", "MH", "MR", "MU", "YT", "MX", "FM", "MD", "MC", "MN", "ME", "MS", "MA", "MZ", "MM", "NA", "NR", "NP", "NL", "AN", "NC", "NZ", "NI", "NE", "NG", "NU", "KP", "MP", "NO", "OM", "PK", "PW", "PA", "PG", "PY", "PE", "PH", "PN", "PL", "PT", "PR", "QA", "CG", "RE", "RO", "RU", "RW", "BL", "SH", "KN", "LC", "MF", "PM", "VC", "WS", "SM", "ST", "SA", "SN", "RS", "SC", "SL", "SG", "SX", "SK", "SI", "SB", "SO", "ZA", "KR", "ES", "LK", "SD", "SR", "SJ", "SZ", "SE", "CH", "SY", "TW", "TJ", "TZ", "TH", "TG", "TK", "TO", "TT", "TN", "TR", "TM", "TC", "TV", "VI", "UG", "UA", "AE", "GB", "US", "UY", "UZ", "VU", "VA", "VE", "VN", "WF", "EH", "YE", "ZM", "ZW"]);
static PhoneNumberTypes: Shape = list(to(6.0), &PhoneNumberType);
static PhoneNumberType: Shape = values(&["TOLL_FREE", "DID", "UIFN", "SHARED", "THIRD_PARTY_TF", "THIRD_PARTY_DID", "SHORT_CODE"]);
static ListPhoneNumbersV2Request: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId),
    body("MaxResults", &MaxResult1000),
    body("NextToken", &LargeNextToken),
    body("PhoneNumberCountryCodes", &PhoneNumberCountryCodes),
    body("PhoneNumberTypes", &PhoneNumberTypes),
]);
static LargeNextToken: Shape = text(between(1.0, 100000.0));
static ListPredefinedAttributesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListPromptsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListQueueEmailAddressesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListQueueQuickConnectsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("QueueTypes", "queueTypes", &QueueTypes),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static QueueTypes: Shape = list(to(2.0), &QueueType);
static QueueType: Shape = values(&["STANDARD", "AGENT"]);
static ListQuickConnectsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
    query("QuickConnectTypes", "QuickConnectTypes", &QuickConnectTypes),
]);
static QuickConnectTypes: Shape = list(to(4.0), &QuickConnectType);
static ListRealtimeContactAnalysisSegmentsV2Request: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("MaxResults", &MaxResult100),
    body("NextToken", &LargeNextToken),
    body("OutputType", &RealTimeContactAnalysisOutputType).required(),
    body("SegmentTypes", &RealTimeContactAnalysisSegmentTypes).required(),
]);
static RealTimeContactAnalysisSegmentTypes: Shape = list(to(7.0), &RealTimeContactAnalysisSegmentType);
static RealTimeContactAnalysisSegmentType: Shape = values(&["Transcript", "Categories", "Issues", "Event", "Attachments", "PostContactSummary", "ExtractedInformation"]);
static RealTimeContactAnalysisOutputType: Shape = values(&["Raw", "Redacted"]);
static ListReplicationFindingsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    query("ResourceType", "resourceType", &ReplicationFindingResourceType).required(),
    query("MaxResults", "maxResults", &MaxResult100),
    query("NextToken", "nextToken", &LargeNextToken),
]);
static ReplicationFindingResourceType: Shape = text(between(1.0, 128.0));
static ListRoutingProfileManualAssignmentQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListRoutingProfileQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListRoutingProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListRulesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("PublishStatus", "publishStatus", &RulePublishStatus),
    query("EventSourceName", "eventSourceName", &EventSourceName),
    query("MaxResults", "maxResults", &MaxResult200),
]);
static MaxResult200: Shape = Shape::Number(between(1.0, 200.0));
static ListSecurityKeysRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult2),
]);
static MaxResult2: Shape = Shape::Number(between(1.0, 2.0));
static ListSecurityProfileAIAgentsRequest: Shape = Shape::Structure(&[
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListSecurityProfileApplicationsRequest: Shape = Shape::Structure(&[
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListSecurityProfileFlowModulesRequest: Shape = Shape::Structure(&[
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListSecurityProfilePermissionsRequest: Shape = Shape::Structure(&[
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListSecurityProfilesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListTagsForResourceRequest: Shape = Shape::Structure(&[
    label("resourceArn", "resourceArn", &Shape::Any).required(),
]);
static ListTaskTemplatesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
    query("Status", "status", &TaskTemplateStatus),
    query("Name", "name", &TaskTemplateName),
]);
static ListTestCaseExecutionRecordsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    label("TestCaseExecutionId", "TestCaseExecutionId", &TestCaseExecutionId).required(),
    query("Status", "status", &TestCaseExecutionStatus),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static TestCaseExecutionStatus: Shape = values(&["INITIATED", "PASSED", "FAILED", "IN_PROGRESS", "STOPPED"]);
static ListTestCaseExecutionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("TestCaseId", "testCaseId", &TestCaseId),
    query("TestCaseName", "testCaseName", &TestCaseName),
    query("StartTime", "startTime", &EpochMilliseconds),
    query("EndTime", "endTime", &EpochMilliseconds),
    query("Status", "status", &TestCaseExecutionStatus),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static EpochMilliseconds: Shape = Shape::Number(from(0.0));
static ListTestCasesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListTrafficDistributionGroupUsersRequest: Shape = Shape::Structure(&[
    label("TrafficDistributionGroupId", "TrafficDistributionGroupId", &TrafficDistributionGroupIdOrArn).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListTrafficDistributionGroupsRequest: Shape = Shape::Structure(&[
    query("MaxResults", "maxResults", &MaxResult10),
    query("InstanceId", "instanceId", &ACGRInstanceIdOrArn),
]);
static ListUseCasesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("IntegrationAssociationId", "IntegrationAssociationId", &IntegrationAssociationId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListUserHierarchyGroupsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListUserNotificationsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
    label("UserId", "UserId", &Shape::Any).required(),
]);
static ListUserProficienciesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListUsersRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult1000),
]);
static ListViewVersionsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
    query("NextToken", "nextToken", &ViewsNextToken),
    query("MaxResults", "maxResults", &MaxResults),
]);
static MaxResults: Shape = Shape::Number(between(1.0, 100.0));
static ViewsNextToken: Shape = pattern(between(1.0, 4096.0), "^[a-zA-Z0-9=\\/+_.-]+$");
static ListViewsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    query("Type", "type", &ViewType),
    query("NextToken", "nextToken", &ViewsNextToken),
    query("MaxResults", "maxResults", &MaxResults),
]);
static ViewType: Shape = values(&["CUSTOMER_MANAGED", "AWS_MANAGED"]);
static ListWorkspaceMediaRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
]);
static ListWorkspacePagesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static ListWorkspacesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("MaxResults", "maxResults", &MaxResult100),
]);
static MonitorContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("UserId", &AgentResourceId).required(),
    body("AllowedMonitorCapabilities", &AllowedMonitorCapabilities),
    body("ClientToken", &ClientToken),
]);
static AllowedMonitorCapabilities: Shape = list(to(2.0), &MonitorCapability);
static MonitorCapability: Shape = values(&["SILENT_MONITOR", "BARGE"]);
static PauseContactRequest: Shape = Shape::Structure(&[
    body("ContactId", &ContactId).required(),
    body("InstanceId", &InstanceId).required(),
    body("ContactFlowId", &ContactFlowId),
]);
static PutUserStatusRequest: Shape = Shape::Structure(&[
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("AgentStatusId", &Shape::Any).required(),
]);
static ReleasePhoneNumberRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
    query("ClientToken", "clientToken", &ClientToken),
]);
static ReplicateInstanceRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ACGRInstanceIdOrArn).required(),
    body("ReplicaRegion", &AwsRegion).required(),
    body("ClientToken", &ClientToken),
    body("ReplicaAlias", &DirectoryAlias),
]);
static AwsRegion: Shape = pattern(between(8.0, 31.0), "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?");
static ResumeContactRequest: Shape = Shape::Structure(&[
    body("ContactId", &ContactId).required(),
    body("InstanceId", &InstanceId).required(),
    body("ContactFlowId", &ContactFlowId),
]);
static ResumeContactRecordingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("InitialContactId", &ContactId).required(),
    body("ContactRecordingType", &ContactRecordingType),
]);
static ContactRecordingType: Shape = values(&["AGENT", "IVR", "SCREEN"]);
static SearchAgentStatusesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &AgentStatusSearchCriteria),
]);
static AgentStatusSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &AgentStatusSearchConditionList),
    body("AndConditions", &AgentStatusSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static StringCondition: Shape = Shape::Structure(&[
    body("ComparisonType", &StringComparisonType),
]);
static StringComparisonType: Shape = values(&["STARTS_WITH", "CONTAINS", "EXACT"]);
static AgentStatusSearchConditionList: Shape = list(ANY, &AgentStatusSearchCriteria);
static SearchAvailablePhoneNumbersRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId),
    body("PhoneNumberCountryCode", &PhoneNumberCountryCode).required(),
    body("PhoneNumberType", &PhoneNumberType).required(),
    body("MaxResults", &MaxResult10),
    body("NextToken", &LargeNextToken),
]);
static SearchContactEvaluationsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &EvaluationSearchCriteria),
    body("SearchFilter", &EvaluationSearchFilter),
]);
static EvaluationSearchFilter: Shape = Shape::Structure(&[
    body("ContactEvaluationAttributeFilter", &ContactEvaluationAttributeFilter),
]);
static ContactEvaluationAttributeFilter: Shape = Shape::Structure(&[
    body("OrConditions", &ContactEvaluationAttributeOrConditionList),
    body("AndCondition", &ContactEvaluationAttributeAndCondition),
    body("ContactEvaluationAttributeCondition", &ContactEvaluationAttributeCondition),
]);
static ContactEvaluationAttributeCondition: Shape = Shape::Structure(&[
    body("AttributeKey", &ContactEvaluationAttributeKey),
    body("ComparisonType", &ContactEvaluationAttributeComparisonType),
]);
static ContactEvaluationAttributeComparisonType: Shape = values(&["EXACT"]);
static ContactEvaluationAttributeKey: Shape = values(&["ContactAgentId"]);
static ContactEvaluationAttributeAndCondition: Shape = Shape::Structure(&[
    body("AttributeConditions", &ContactEvaluationAttributeConditionList),
]);
static ContactEvaluationAttributeConditionList: Shape = list(ANY, &ContactEvaluationAttributeCondition);
static ContactEvaluationAttributeOrConditionList: Shape = list(ANY, &ContactEvaluationAttributeAndCondition);
static EvaluationSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &EvaluationSearchConditionList),
    body("AndConditions", &EvaluationSearchConditionList),
    body("StringCondition", &StringCondition),
    body("NumberCondition", &NumberCondition),
    body("BooleanCondition", &BooleanCondition),
    body("DateTimeCondition", &DateTimeCondition),
    body("DecimalCondition", &DecimalCondition),
]);
static DecimalCondition: Shape = Shape::Structure(&[
    body("ComparisonType", &DecimalComparisonType),
]);
static DecimalComparisonType: Shape = values(&["GREATER_OR_EQUAL", "GREATER", "LESSER_OR_EQUAL", "LESSER", "EQUAL", "NOT_EQUAL", "RANGE"]);
static DateTimeCondition: Shape = Shape::Structure(&[
    body("MinValue", &DateTimeFormat),
    body("MaxValue", &DateTimeFormat),
    body("ComparisonType", &DateTimeComparisonType),
]);
static DateTimeComparisonType: Shape = values(&["GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL_TO", "LESS_THAN_OR_EQUAL_TO", "EQUAL_TO", "RANGE"]);
static DateTimeFormat: Shape = pattern(ANY, "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z?$");
static BooleanCondition: Shape = Shape::Structure(&[
    body("ComparisonType", &BooleanComparisonType),
]);
static BooleanComparisonType: Shape = values(&["IS_TRUE", "IS_FALSE"]);
static NumberCondition: Shape = Shape::Structure(&[
    body("ComparisonType", &NumberComparisonType),
]);
static NumberComparisonType: Shape = values(&["GREATER_OR_EQUAL", "GREATER", "LESSER_OR_EQUAL", "LESSER", "EQUAL", "NOT_EQUAL", "RANGE"]);
static EvaluationSearchConditionList: Shape = list(ANY, &EvaluationSearchCriteria);
static SearchContactFlowModulesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &ContactFlowModuleSearchCriteria),
]);
static ContactFlowModuleSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &ContactFlowModuleSearchConditionList),
    body("AndConditions", &ContactFlowModuleSearchConditionList),
    body("StringCondition", &StringCondition),
    body("StateCondition", &ContactFlowModuleState),
    body("StatusCondition", &ContactFlowModuleStatus),
]);
static ContactFlowModuleStatus: Shape = values(&["PUBLISHED", "SAVED"]);
static ContactFlowModuleSearchConditionList: Shape = list(ANY, &ContactFlowModuleSearchCriteria);
static SearchContactFlowsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchFilter", &ContactFlowSearchFilter),
    body("SearchCriteria", &ContactFlowSearchCriteria),
]);
static ContactFlowSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &ContactFlowSearchConditionList),
    body("AndConditions", &ContactFlowSearchConditionList),
    body("StringCondition", &StringCondition),
    body("TypeCondition", &ContactFlowType),
    body("StateCondition", &ContactFlowState),
    body("StatusCondition", &ContactFlowStatus),
]);
static ContactFlowState: Shape = values(&["ACTIVE", "ARCHIVED"]);
static ContactFlowSearchConditionList: Shape = list(ANY, &ContactFlowSearchCriteria);
static ContactFlowSearchFilter: Shape = Shape::Structure(&[
    body("FlowAttributeFilter", &ContactFlowAttributeFilter),
]);
static ContactFlowAttributeFilter: Shape = Shape::Structure(&[
    body("OrConditions", &ContactFlowAttributeOrConditionList),
    body("AndCondition", &ContactFlowAttributeAndCondition),
    body("ContactFlowTypeCondition", &ContactFlowTypeCondition),
]);
static ContactFlowTypeCondition: Shape = Shape::Structure(&[
    body("ContactFlowType", &ContactFlowType),
]);
static ContactFlowAttributeAndCondition: Shape = Shape::Structure(&[
    body("ContactFlowTypeCondition", &ContactFlowTypeCondition),
]);
static ContactFlowAttributeOrConditionList: Shape = list(ANY, &ContactFlowAttributeAndCondition);
static SearchContactsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("TimeRange", &SearchContactsTimeRange).required(),
    body("SearchCriteria", &SearchCriteria),
    body("MaxResults", &MaxResult100),
    body("NextToken", &LargeNextToken),
    body("Sort", &Sort),
]);
static Sort: Shape = Shape::Structure(&[
    body("FieldName", &SortableFieldName).required(),
    body("Order", &SortOrder).required(),
]);
static SortableFieldName: Shape = values(&["INITIATION_TIMESTAMP", "SCHEDULED_TIMESTAMP", "CONNECTED_TO_AGENT_TIMESTAMP", "DISCONNECT_TIMESTAMP", "INITIATION_METHOD", "CHANNEL", "EXPIRY_TIMESTAMP"]);
static SearchCriteria: Shape = Shape::Structure(&[
    body("Name", &NameCriteria),
    body("AgentIds", &AgentResourceIdList),
    body("AgentHierarchyGroups", &AgentHierarchyGroups),
    body("Channels", &ChannelList),
    body("ContactAnalysis", &ContactAnalysis),
    body("InitiationMethods", &InitiationMethodList),
    body("QueueIds", &QueueIdList),
    body("RoutingCriteria", &SearchableRoutingCriteria),
    body("AdditionalTimeRange", &SearchContactsAdditionalTimeRange),
    body("SearchableContactAttributes", &SearchableContactAttributes),
    body("SearchableSegmentAttributes", &SearchableSegmentAttributes),
    body("ActiveRegions", &ActiveRegionList),
    body("AiAgents", &AiAgentsCriteria),
]);
static AiAgentsCriteria: Shape = Shape::Structure(&[
    body("Criteria", &AiAgentSearchCriteriaList),
]);
static AiAgentSearchCriteriaList: Shape = list(between(0.0, 1.0), &AiAgentSearchCriteria);
static AiAgentSearchCriteria: Shape = Shape::Structure(&[
    body("Id", &AiAgentId),
    body("AiUseCase", &AiUseCase),
]);
static AiUseCase: Shape = values(&["AgentAssistance", "SelfService"]);
static AiAgentId: Shape = pattern(between(0.0, 128.0), "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}");
static ActiveRegionList: Shape = list(ANY, &RegionName);
static SearchableSegmentAttributes: Shape = Shape::Structure(&[
    body("Criteria", &SearchableSegmentAttributesCriteriaList).required(),
    body("MatchType", &SearchContactsMatchType),
]);
static SearchContactsMatchType: Shape = values(&["MATCH_ALL", "MATCH_ANY", "MATCH_EXACT", "MATCH_NONE"]);
static SearchableSegmentAttributesCriteriaList: Shape = list(between(1.0, 15.0), &SearchableSegmentAttributesCriteria);
static SearchableSegmentAttributesCriteria: Shape = Shape::Structure(&[
    body("Key", &SearchableSegmentAttributeKey).required(),
    body("Values", &SearchableSegmentAttributeValueList).required(),
]);
static SearchableSegmentAttributeValueList: Shape = list(between(1.0, 20.0), &SearchableSegmentAttributeValue);
static SearchableSegmentAttributeValue: Shape = text(between(0.0, 128.0));
static SearchableSegmentAttributeKey: Shape = text(between(1.0, 64.0));
static SearchableContactAttributes: Shape = Shape::Structure(&[
    body("Criteria", &SearchableContactAttributesCriteriaList).required(),
    body("MatchType", &SearchContactsMatchType),
]);
static SearchableContactAttributesCriteriaList: Shape = list(between(0.0, 15.0), &SearchableContactAttributesCriteria);
static SearchableContactAttributesCriteria: Shape = Shape::Structure(&[
    body("Key", &SearchableContactAttributeKey).required(),
    body("Values", &SearchableContactAttributeValueList).required(),
]);
static SearchableContactAttributeValueList: Shape = list(between(0.0, 20.0), &SearchableContactAttributeValue);
static SearchableContactAttributeValue: Shape = text(between(0.0, 100.0));
static SearchableContactAttributeKey: Shape = text(between(1.0, 100.0));
static SearchContactsAdditionalTimeRange: Shape = Shape::Structure(&[
    body("Criteria", &SearchContactsAdditionalTimeRangeCriteriaList).required(),
    body("MatchType", &SearchContactsMatchType).required(),
]);
static SearchContactsAdditionalTimeRangeCriteriaList: Shape = list(ANY, &SearchContactsAdditionalTimeRangeCriteria);
static SearchContactsAdditionalTimeRangeCriteria: Shape = Shape::Structure(&[
    body("TimeRange", &SearchContactsTimeRange),
    body("TimestampCondition", &SearchContactsTimestampCondition),
]);
static SearchContactsTimestampCondition: Shape = Shape::Structure(&[
    body("Type", &SearchContactsTimeRangeType).required(),
    body("ConditionType", &SearchContactsTimeRangeConditionType).required(),
]);
static SearchContactsTimeRangeConditionType: Shape = values(&["NOT_EXISTS"]);
static SearchContactsTimeRangeType: Shape = values(&["INITIATION_TIMESTAMP", "SCHEDULED_TIMESTAMP", "CONNECTED_TO_AGENT_TIMESTAMP", "DISCONNECT_TIMESTAMP", "ENQUEUE_TIMESTAMP"]);
static SearchContactsTimeRange: Shape = Shape::Structure(&[
    body("Type", &SearchContactsTimeRangeType).required(),
    body("StartTime", &Shape::Any).required(),
    body("EndTime", &Shape::Any).required(),
]);
static SearchableRoutingCriteria: Shape = Shape::Structure(&[
    body("Steps", &SearchableRoutingCriteriaStepList),
]);
static SearchableRoutingCriteriaStepList: Shape = list(ANY, &SearchableRoutingCriteriaStep);
static SearchableRoutingCriteriaStep: Shape = Shape::Structure(&[
    body("AgentCriteria", &SearchableAgentCriteriaStep),
]);
static SearchableAgentCriteriaStep: Shape = Shape::Structure(&[
    body("AgentIds", &AgentResourceIdList),
    body("MatchType", &SearchContactsMatchType),
]);
static AgentResourceIdList: Shape = list(between(0.0, 100.0), &AgentResourceId);
static QueueIdList: Shape = list(between(0.0, 100.0), &Shape::Any);
static InitiationMethodList: Shape = list(ANY, &ContactInitiationMethod);
static ContactAnalysis: Shape = Shape::Structure(&[
    body("Transcript", &Transcript),
]);
static Transcript: Shape = Shape::Structure(&[
    body("Criteria", &TranscriptCriteriaList).required(),
    body("MatchType", &SearchContactsMatchType),
]);
static TranscriptCriteriaList: Shape = list(between(0.0, 6.0), &TranscriptCriteria);
static TranscriptCriteria: Shape = Shape::Structure(&[
    body("ParticipantRole", &ParticipantRole).required(),
    body("SearchText", &SearchTextList).required(),
    body("MatchType", &SearchContactsMatchType).required(),
]);
static SearchTextList: Shape = list(between(0.0, 100.0), &SearchText);
static SearchText: Shape = text(to(128.0));
static ChannelList: Shape = list(ANY, &Channel);
static AgentHierarchyGroups: Shape = Shape::Structure(&[
    body("L1Ids", &HierarchyGroupIdList),
    body("L2Ids", &HierarchyGroupIdList),
    body("L3Ids", &HierarchyGroupIdList),
    body("L4Ids", &HierarchyGroupIdList),
    body("L5Ids", &HierarchyGroupIdList),
]);
static HierarchyGroupIdList: Shape = list(between(0.0, 10.0), &Shape::Any);
static NameCriteria: Shape = Shape::Structure(&[
    body("SearchText", &SearchTextList).required(),
    body("MatchType", &SearchContactsMatchType).required(),
]);
static SearchDataTablesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult1000),
    body("SearchCriteria", &DataTableSearchCriteria),
]);
static DataTableSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &DataTableSearchConditionList),
    body("AndConditions", &DataTableSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static DataTableSearchConditionList: Shape = list(ANY, &DataTableSearchCriteria);
static SearchEmailAddressesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("NextToken", &NextToken2500),
    body("SearchCriteria", &EmailAddressSearchCriteria),
]);
static EmailAddressSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &EmailAddressSearchConditionList),
    body("AndConditions", &EmailAddressSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static EmailAddressSearchConditionList: Shape = list(ANY, &EmailAddressSearchCriteria);
static SearchEvaluationFormsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &EvaluationFormSearchCriteria),
]);
static EvaluationFormSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &EvaluationFormSearchConditionList),
    body("AndConditions", &EvaluationFormSearchConditionList),
    body("StringCondition", &StringCondition),
    body("NumberCondition", &NumberCondition),
    body("BooleanCondition", &BooleanCondition),
    body("DateTimeCondition", &DateTimeCondition),
]);
static EvaluationFormSearchConditionList: Shape = list(ANY, &EvaluationFormSearchCriteria);
static SearchHoursOfOperationOverridesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &HoursOfOperationOverrideSearchCriteria),
]);
static HoursOfOperationOverrideSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &HoursOfOperationOverrideSearchConditionList),
    body("AndConditions", &HoursOfOperationOverrideSearchConditionList),
    body("StringCondition", &StringCondition),
    body("DateCondition", &DateCondition),
]);
static DateCondition: Shape = Shape::Structure(&[
    body("Value", &DateYearMonthDayFormat),
    body("ComparisonType", &DateComparisonType),
]);
static DateComparisonType: Shape = values(&["GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL_TO", "LESS_THAN_OR_EQUAL_TO", "EQUAL_TO"]);
static DateYearMonthDayFormat: Shape = pattern(ANY, "^\\d{4}-\\d{2}-\\d{2}$");
static HoursOfOperationOverrideSearchConditionList: Shape = list(ANY, &HoursOfOperationOverrideSearchCriteria);
static SearchHoursOfOperationsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &HoursOfOperationSearchCriteria),
]);
static HoursOfOperationSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &HoursOfOperationSearchConditionList),
    body("AndConditions", &HoursOfOperationSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static HoursOfOperationSearchConditionList: Shape = list(ANY, &HoursOfOperationSearchCriteria);
static SearchMetricsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &MetricSearchCriteria),
]);
static MetricSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &MetricSearchConditionList),
    body("AndConditions", &MetricSearchConditionList),
    body("StringCondition", &StringCondition),
    body("BooleanCondition", &BooleanCondition),
]);
static MetricSearchConditionList: Shape = list(ANY, &MetricSearchCriteria);
static SearchNotificationsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &NotificationSearchCriteria),
]);
static NotificationSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &NotificationSearchConditionList),
    body("AndConditions", &NotificationSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static NotificationSearchConditionList: Shape = list(ANY, &NotificationSearchCriteria);
static SearchPredefinedAttributesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &PredefinedAttributeSearchCriteria),
]);
static PredefinedAttributeSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &PredefinedAttributeSearchConditionList),
    body("AndConditions", &PredefinedAttributeSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static PredefinedAttributeSearchConditionList: Shape = list(ANY, &PredefinedAttributeSearchCriteria);
static SearchPromptsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &PromptSearchCriteria),
]);
static PromptSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &PromptSearchConditionList),
    body("AndConditions", &PromptSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static PromptSearchConditionList: Shape = list(ANY, &PromptSearchCriteria);
static SearchQueuesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult500),
    body("SearchCriteria", &QueueSearchCriteria),
]);
static QueueSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &QueueSearchConditionList),
    body("AndConditions", &QueueSearchConditionList),
    body("StringCondition", &StringCondition),
    body("QueueTypeCondition", &SearchableQueueType),
]);
static SearchableQueueType: Shape = values(&["STANDARD"]);
static QueueSearchConditionList: Shape = list(ANY, &QueueSearchCriteria);
static MaxResult500: Shape = Shape::Number(between(1.0, 500.0));
static SearchQuickConnectsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &QuickConnectSearchCriteria),
]);
static QuickConnectSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &QuickConnectSearchConditionList),
    body("AndConditions", &QuickConnectSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static QuickConnectSearchConditionList: Shape = list(ANY, &QuickConnectSearchCriteria);
static SearchResourceTagsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceIdOrArn).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &ResourceTagsSearchCriteria),
]);
static ResourceTagsSearchCriteria: Shape = Shape::Structure(&[
    body("TagSearchCondition", &TagSearchCondition),
]);
static TagSearchCondition: Shape = Shape::Structure(&[
    body("tagKey", &TagKeyString),
    body("tagValue", &TagValueString),
    body("tagKeyComparisonType", &StringComparisonType),
    body("tagValueComparisonType", &StringComparisonType),
]);
static TagValueString: Shape = text(to(256.0));
static TagKeyString: Shape = text(to(128.0));
static SearchRoutingProfilesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult500),
    body("SearchCriteria", &RoutingProfileSearchCriteria),
]);
static RoutingProfileSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &RoutingProfileSearchConditionList),
    body("AndConditions", &RoutingProfileSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static RoutingProfileSearchConditionList: Shape = list(ANY, &RoutingProfileSearchCriteria);
static SearchRulesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult200),
    body("NextToken", &NextToken2500),
    body("SearchCriteria", &RulesSearchCriteria),
]);
static RulesSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &RulesSearchConditionList),
    body("AndConditions", &RulesSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static RulesSearchConditionList: Shape = list(ANY, &RulesSearchCriteria);
static SearchSecurityProfilesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &SecurityProfileSearchCriteria),
]);
static SecurityProfileSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &SecurityProfileSearchConditionList),
    body("AndConditions", &SecurityProfileSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static SecurityProfileSearchConditionList: Shape = list(ANY, &SecurityProfileSearchCriteria);
static SearchTestCasesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceIdOrArn).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &TestCaseSearchCriteria),
]);
static TestCaseSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &TestCaseSearchConditionList),
    body("AndConditions", &TestCaseSearchConditionList),
    body("StringCondition", &StringCondition),
    body("StatusCondition", &TestCaseStatus),
]);
static TestCaseSearchConditionList: Shape = list(ANY, &TestCaseSearchCriteria);
static SearchUserHierarchyGroupsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &UserHierarchyGroupSearchCriteria),
]);
static UserHierarchyGroupSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &UserHierarchyGroupSearchConditionList),
    body("AndConditions", &UserHierarchyGroupSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static UserHierarchyGroupSearchConditionList: Shape = list(ANY, &UserHierarchyGroupSearchCriteria);
static SearchUsersRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult500),
    body("SearchFilter", &UserSearchFilter),
    body("SearchCriteria", &UserSearchCriteria),
]);
static UserSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &UserSearchConditionList),
    body("AndConditions", &UserSearchConditionList),
    body("StringCondition", &StringCondition),
    body("ListCondition", &ListCondition),
    body("HierarchyGroupCondition", &HierarchyGroupCondition),
]);
static HierarchyGroupCondition: Shape = Shape::Structure(&[
    body("HierarchyGroupMatchType", &HierarchyGroupMatchType),
]);
static HierarchyGroupMatchType: Shape = values(&["EXACT", "WITH_CHILD_GROUPS"]);
static ListCondition: Shape = Shape::Structure(&[
    body("TargetListType", &TargetListType),
    body("Conditions", &Conditions),
]);
static Conditions: Shape = list(ANY, &Condition);
static Condition: Shape = Shape::Structure(&[
    body("StringCondition", &StringCondition),
    body("NumberCondition", &NumberCondition),
]);
static TargetListType: Shape = values(&["PROFICIENCIES"]);
static UserSearchConditionList: Shape = list(ANY, &UserSearchCriteria);
static UserSearchFilter: Shape = Shape::Structure(&[
    body("UserAttributeFilter", &ControlPlaneUserAttributeFilter),
]);
static ControlPlaneUserAttributeFilter: Shape = Shape::Structure(&[
    body("OrConditions", &AttributeOrConditionList),
    body("AndCondition", &AttributeAndCondition),
    body("HierarchyGroupCondition", &HierarchyGroupCondition),
]);
static AttributeAndCondition: Shape = Shape::Structure(&[
    body("HierarchyGroupCondition", &HierarchyGroupCondition),
]);
static AttributeOrConditionList: Shape = list(ANY, &AttributeAndCondition);
static SearchViewsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceIdOrArn).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult100),
    body("SearchCriteria", &ViewSearchCriteria),
]);
static ViewSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &ViewSearchConditionList),
    body("AndConditions", &ViewSearchConditionList),
    body("StringCondition", &StringCondition),
    body("ViewTypeCondition", &ViewType),
    body("ViewStatusCondition", &ViewStatus),
]);
static ViewSearchConditionList: Shape = list(ANY, &ViewSearchCriteria);
static SearchVocabulariesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("MaxResults", &MaxResult100),
    body("NextToken", &VocabularyNextToken),
    body("State", &VocabularyState),
    body("NameStartsWith", &VocabularyName),
    body("LanguageCode", &VocabularyLanguageCode),
]);
static VocabularyState: Shape = values(&["CREATION_IN_PROGRESS", "ACTIVE", "CREATION_FAILED", "DELETE_IN_PROGRESS"]);
static SearchWorkspaceAssociationsRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult500),
    body("SearchCriteria", &WorkspaceAssociationSearchCriteria),
]);
static WorkspaceAssociationSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &WorkspaceAssociationSearchConditionList),
    body("AndConditions", &WorkspaceAssociationSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static WorkspaceAssociationSearchConditionList: Shape = list(ANY, &WorkspaceAssociationSearchCriteria);
static SearchWorkspacesRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("NextToken", &NextToken2500),
    body("MaxResults", &MaxResult500),
    body("SearchCriteria", &WorkspaceSearchCriteria),
]);
static WorkspaceSearchCriteria: Shape = Shape::Structure(&[
    body("OrConditions", &WorkspaceSearchConditionList),
    body("AndConditions", &WorkspaceSearchConditionList),
    body("StringCondition", &StringCondition),
]);
static WorkspaceSearchConditionList: Shape = list(ANY, &WorkspaceSearchCriteria);
static SendChatIntegrationEventRequest: Shape = Shape::Structure(&[
    body("SourceId", &SourceId).required(),
    body("DestinationId", &DestinationId).required(),
    body("Subtype", &Subtype),
    body("Event", &ChatEvent).required(),
    body("NewSessionDetails", &NewSessionDetails),
]);
static NewSessionDetails: Shape = Shape::Structure(&[
    body("SupportedMessagingContentTypes", &SupportedMessagingContentTypes),
    body("ParticipantDetails", &ParticipantDetails),
    body("Attributes", &Attributes),
    body("StreamingConfiguration", &ChatStreamingConfiguration),
]);
static ChatStreamingConfiguration: Shape = Shape::Structure(&[
    body("StreamingEndpointArn", &ChatStreamingEndpointARN).required(),
]);
static ChatStreamingEndpointARN: Shape = text(between(1.0, 350.0));
static ParticipantDetails: Shape = Shape::Structure(&[
    body("DisplayName", &DisplayName).required(),
]);
static SupportedMessagingContentTypes: Shape = list(ANY, &SupportedMessagingContentType);
static SupportedMessagingContentType: Shape = text(between(1.0, 100.0));
static ChatEvent: Shape = Shape::Structure(&[
    body("Type", &ChatEventType).required(),
    body("ContentType", &ChatContentType),
    body("Content", &ChatContent),
]);
static ChatContent: Shape = text(between(1.0, 16384.0));
static ChatContentType: Shape = text(between(1.0, 100.0));
static ChatEventType: Shape = values(&["DISCONNECT", "MESSAGE", "EVENT"]);
static DestinationId: Shape = text(between(1.0, 255.0));
static SourceId: Shape = text(between(1.0, 255.0));
static SendOutboundEmailRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("FromEmailAddress", &EmailAddressInfo).required(),
    body("DestinationEmailAddress", &EmailAddressInfo).required(),
    body("AdditionalRecipients", &OutboundAdditionalRecipients),
    body("EmailMessage", &OutboundEmailContent).required(),
    body("TrafficType", &TrafficType).required(),
    body("SourceCampaign", &SourceCampaign),
    body("ClientToken", &ClientToken),
]);
static SourceCampaign: Shape = Shape::Structure(&[
    body("CampaignId", &CampaignId),
    body("OutboundRequestId", &OutboundRequestId),
]);
static OutboundRequestId: Shape = text(between(36.0, 36.0));
static TrafficType: Shape = values(&["GENERAL", "CAMPAIGN"]);
static OutboundEmailContent: Shape = Shape::Structure(&[
    body("MessageSourceType", &OutboundMessageSourceType).required(),
    body("TemplatedMessageConfig", &TemplatedMessageConfig),
    body("RawMessage", &OutboundRawMessage),
]);
static OutboundRawMessage: Shape = Shape::Structure(&[
    body("Subject", &OutboundSubject).required(),
    body("Body", &Body).required(),
    body("ContentType", &EmailMessageContentType).required(),
]);
static EmailMessageContentType: Shape = text(between(1.0, 100.0));
static Body: Shape = text(between(1.0, 5242880.0));
static OutboundSubject: Shape = text(between(1.0, 998.0));
static TemplatedMessageConfig: Shape = Shape::Structure(&[
    body("KnowledgeBaseId", &MessageTemplateKnowledgeBaseId).required(),
    body("MessageTemplateId", &MessageTemplateId).required(),
    body("TemplateAttributes", &TemplateAttributes).required(),
]);
static TemplateAttributes: Shape = Shape::Structure(&[
    body("CustomAttributes", &Attributes),
]);
static MessageTemplateId: Shape = text(between(1.0, 500.0));
static MessageTemplateKnowledgeBaseId: Shape = text(between(1.0, 500.0));
static OutboundMessageSourceType: Shape = values(&["TEMPLATE", "RAW"]);
static OutboundAdditionalRecipients: Shape = Shape::Structure(&[
    body("CcEmailAddresses", &EmailAddressRecipientList),
]);
static EmailAddressRecipientList: Shape = list(between(1.0, 50.0), &EmailAddressInfo);
static EmailAddressInfo: Shape = Shape::Structure(&[
    body("EmailAddress", &EmailAddress).required(),
    body("DisplayName", &EmailAddressDisplayName),
]);
static SendOutboundWebNotificationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ClientToken", &ClientToken),
    body("BrowserId", &WebBrowserId).required(),
    body("SessionId", &WebSessionId).required(),
    body("ExpiresAt", &Shape::Any).required(),
    body("Source", &WebNotificationSource).required(),
    body("Destination", &WidgetDestination).required(),
    body("Content", &WebNotificationContent).required(),
]);
static WebNotificationContent: Shape = Shape::Structure(&[
    body("Type", &NotificationType).required(),
    body("ViewArn", &ViewArn),
    body("Attributes", &ContentAttributes),
]);
static ContentAttributes: Shape = Shape::Structure(&[
    body("RecommenderConfig", &RecommenderConfig),
]);
static RecommenderConfig: Shape = Shape::Structure(&[
    body("DomainName", &PersonalizeDomainName).required(),
    body("RecommenderName", &RecommenderName).required(),
    body("Context", &RecommenderContext),
]);
static RecommenderContext: Shape = map(ANY, &RecommenderContextKey, &RecommenderContextValue);
static RecommenderContextValue: Shape = text(between(1.0, 255.0));
static RecommenderContextKey: Shape = text(between(1.0, 64.0));
static RecommenderName: Shape = text(between(1.0, 64.0));
static PersonalizeDomainName: Shape = text(between(1.0, 64.0));
static ViewArn: Shape = text(between(1.0, 500.0));
static NotificationType: Shape = values(&["WIDGET_VIEW", "WIDGET_ACTION"]);
static WidgetDestination: Shape = Shape::Structure(&[
    body("WidgetId", &WidgetId).required(),
    body("ProfileId", &CustomerProfileId).required(),
]);
static CustomerProfileId: Shape = text(between(1.0, 32.0));
static WidgetId: Shape = text(between(1.0, 36.0));
static WebNotificationSource: Shape = Shape::Structure(&[
    body("SourceCampaign", &SourceCampaign).required(),
]);
static WebSessionId: Shape = text(between(1.0, 36.0));
static WebBrowserId: Shape = text(between(1.0, 36.0));
static StartAssistantContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("AiAgent", &AiAgentInput).required(),
    body("ParticipantDetails", &ParticipantDetails).required(),
    body("InitialMessage", &ChatMessage),
    body("Attributes", &Attributes),
    body("ClientToken", &ClientToken),
    body("PersistentChat", &PersistentChat),
    body("RelatedContactId", &ContactId),
]);
static PersistentChat: Shape = Shape::Structure(&[
    body("RehydrationType", &RehydrationType),
    body("SourceContactId", &ContactId),
]);
static ChatMessage: Shape = Shape::Structure(&[
    body("ContentType", &ChatContentType).required(),
    body("Content", &ChatContent).required(),
]);
static AiAgentInput: Shape = Shape::Structure(&[
    body("AiAgentId", &AiAgentId).required(),
]);
static StartAttachedFileUploadRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("FileName", &FileName).required(),
    body("FileSizeInBytes", &FileSizeInBytes).required(),
    body("UrlExpiryInSeconds", &URLExpiryInSeconds),
    body("FileUseCaseType", &FileUseCaseType).required(),
    query("AssociatedResourceArn", "associatedResourceArn", &Shape::Any).required(),
    body("Tags", &TagMap),
]);
static FileSizeInBytes: Shape = Shape::Number(from(1.0));
static FileName: Shape = pattern(between(1.0, 256.0), "^\\P{C}*$");
static StartChatContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactFlowId", &ContactFlowId).required(),
    body("Attributes", &Attributes),
    body("ParticipantDetails", &ParticipantDetails).required(),
    body("ParticipantConfiguration", &ParticipantConfiguration),
    body("InitialMessage", &ChatMessage),
    body("ClientToken", &ClientToken),
    body("ChatDurationInMinutes", &ChatDurationInMinutes),
    body("SupportedMessagingContentTypes", &SupportedMessagingContentTypes),
    body("PersistentChat", &PersistentChat),
    body("RelatedContactId", &ContactId),
    body("SegmentAttributes", &SegmentAttributes),
    body("CustomerId", &CustomerIdNonEmpty),
    body("DisconnectOnCustomerExit", &DisconnectOnCustomerExit),
    body("ConnectionTypes", &ConnectionTypeList),
    body("ChatStreamingConfiguration", &ChatStreamingConfiguration),
]);
static ConnectionTypeList: Shape = list(between(1.0, 2.0), &ConnectionType);
static ConnectionType: Shape = values(&["WEBSOCKET", "CONNECTION_CREDENTIALS", "AUTHENTICATION_SESSION", "WEBRTC_CONNECTION"]);
static DisconnectOnCustomerExit: Shape = list(between(1.0, 1.0), &DisconnectOnCustomerExitParticipantType);
static DisconnectOnCustomerExitParticipantType: Shape = values(&["AGENT"]);
static CustomerIdNonEmpty: Shape = text(between(1.0, 128.0));
static ChatDurationInMinutes: Shape = Shape::Number(between(60.0, 10080.0));
static ParticipantConfiguration: Shape = Shape::Structure(&[
    body("ResponseMode", &ResponseMode),
]);
static ResponseMode: Shape = values(&["INCREMENTAL", "COMPLETE"]);
static StartContactConversationalAnalyticsJobRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("AnalyticsModes", &AnalyticsModes).required(),
    body("AnalyticsConfiguration", &AnalyticsConfiguration).required(),
    body("ClientToken", &ClientToken),
]);
static AnalyticsConfiguration: Shape = Shape::Structure(&[
    body("LanguageConfiguration", &Shape::Any).required(),
    body("RedactionConfiguration", &RedactionConfiguration).required(),
    body("SentimentConfiguration", &SentimentConfiguration).required(),
    body("SummaryConfiguration", &SummaryConfiguration).required(),
    body("RulesConfiguration", &RulesConfiguration).required(),
]);
static RulesConfiguration: Shape = Shape::Structure(&[
    body("Behavior", &Behavior),
]);
static Behavior: Shape = values(&["Enable", "Disable"]);
static SummaryConfiguration: Shape = Shape::Structure(&[
    body("SummaryModes", &SummaryModes).required(),
]);
static SummaryModes: Shape = list(between(0.0, 2.0), &SummaryMode);
static SummaryMode: Shape = values(&["PostContact", "AutomatedInteraction", "ContactChain"]);
static SentimentConfiguration: Shape = Shape::Structure(&[
    body("Behavior", &Behavior).required(),
]);
static RedactionConfiguration: Shape = Shape::Structure(&[
    body("Behavior", &Behavior).required(),
    body("Policy", &Policy).required(),
    body("Entities", &Entities),
    body("MaskMode", &MaskMode),
]);
static MaskMode: Shape = values(&["PII", "EntityType"]);
static Entities: Shape = list(ANY, &Entity);
static Entity: Shape = text(from(1.0));
static Policy: Shape = values(&["None", "RedactedOnly", "RedactedAndOriginal"]);
static AnalyticsModes: Shape = list(ANY, &AnalyticsMode);
static AnalyticsMode: Shape = values(&["PostContact", "RealTime", "ContactLens", "AutomatedInteraction"]);
static StartContactEvaluationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("EvaluationFormId", &ResourceId).required(),
    body("AutoEvaluationConfiguration", &AutoEvaluationConfiguration),
    body("ClientToken", &ClientToken),
    body("Tags", &TagMap),
]);
static AutoEvaluationConfiguration: Shape = Shape::Structure(&[
    body("Enabled", &Shape::Any).required(),
]);
static StartContactMediaProcessingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId),
    body("ContactId", &ContactId),
    body("FailureMode", &ContactMediaProcessingFailureMode),
]);
static ContactMediaProcessingFailureMode: Shape = values(&["DELIVER_UNPROCESSED_MESSAGE", "DO_NOT_DELIVER_UNPROCESSED_MESSAGE"]);
static StartContactRecordingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("InitialContactId", &ContactId).required(),
    body("VoiceRecordingConfiguration", &VoiceRecordingConfiguration).required(),
]);
static VoiceRecordingConfiguration: Shape = Shape::Structure(&[
    body("VoiceRecordingTrack", &VoiceRecordingTrack),
    body("IvrRecordingTrack", &IvrRecordingTrack),
]);
static IvrRecordingTrack: Shape = values(&["ALL"]);
static VoiceRecordingTrack: Shape = values(&["FROM_AGENT", "TO_AGENT", "ALL"]);
static StartContactStreamingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("ChatStreamingConfiguration", &ChatStreamingConfiguration).required(),
    body("ClientToken", &ClientToken),
]);
static StartEmailContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("FromEmailAddress", &EmailAddressInfo).required(),
    body("DestinationEmailAddress", &EmailAddress).required(),
    body("Description", &Description),
    body("References", &ContactReferences),
    body("Name", &Name),
    body("EmailMessage", &InboundEmailContent).required(),
    body("AdditionalRecipients", &InboundAdditionalRecipients),
    body("Attachments", &EmailAttachments),
    body("ContactFlowId", &ContactFlowId),
    body("RelatedContactId", &ContactId),
    body("Attributes", &Attributes),
    body("SegmentAttributes", &SegmentAttributes),
    body("ClientToken", &ClientToken),
]);
static EmailAttachments: Shape = list(between(1.0, 50.0), &EmailAttachment);
static EmailAttachment: Shape = Shape::Structure(&[
    body("FileName", &FileName).required(),
    body("S3Url", &PreSignedAttachmentUrl).required(),
]);
static PreSignedAttachmentUrl: Shape = text(between(1.0, 2000.0));
static InboundAdditionalRecipients: Shape = Shape::Structure(&[
    body("ToAddresses", &EmailAddressRecipientList),
    body("CcAddresses", &EmailAddressRecipientList),
]);
static InboundEmailContent: Shape = Shape::Structure(&[
    body("MessageSourceType", &InboundMessageSourceType).required(),
    body("RawMessage", &InboundRawMessage),
]);
static InboundRawMessage: Shape = Shape::Structure(&[
    body("Subject", &InboundSubject).required(),
    body("Body", &Body).required(),
    body("ContentType", &EmailMessageContentType).required(),
    body("Headers", &EmailHeaders),
]);
static EmailHeaders: Shape = map(ANY, &EmailHeaderType, &EmailHeaderValue);
static EmailHeaderValue: Shape = text(between(1.0, 20000.0));
static EmailHeaderType: Shape = values(&["REFERENCES", "MESSAGE_ID", "IN_REPLY_TO", "X_SES_SPAM_VERDICT", "X_SES_VIRUS_VERDICT"]);
static InboundSubject: Shape = text(between(0.0, 998.0));
static InboundMessageSourceType: Shape = values(&["RAW"]);
static StartEvaluationFormValidationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
    body("EvaluationFormVersion", &Shape::Any).required(),
]);
static StartOutboundChatContactRequest: Shape = Shape::Structure(&[
    body("SourceEndpoint", &Endpoint).required(),
    body("DestinationEndpoint", &Endpoint).required(),
    body("InstanceId", &InstanceId).required(),
    body("SegmentAttributes", &SegmentAttributes).required(),
    body("Attributes", &Attributes),
    body("ContactFlowId", &ContactFlowId).required(),
    body("ChatDurationInMinutes", &ChatDurationInMinutes),
    body("ParticipantDetails", &ParticipantDetails),
    body("InitialSystemMessage", &ChatMessage),
    body("InitialTemplatedSystemMessage", &TemplatedMessageConfig),
    body("RelatedContactId", &ContactId),
    body("SupportedMessagingContentTypes", &SupportedMessagingContentTypes),
    body("ClientToken", &ClientToken),
]);
static StartOutboundEmailContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("FromEmailAddress", &EmailAddressInfo),
    body("DestinationEmailAddress", &EmailAddressInfo).required(),
    body("AdditionalRecipients", &OutboundAdditionalRecipients),
    body("EmailMessage", &OutboundEmailContent).required(),
    body("ClientToken", &ClientToken),
]);
static StartOutboundVoiceContactRequest: Shape = Shape::Structure(&[
    body("Name", &Name),
    body("Description", &Description),
    body("References", &ContactReferences),
    body("RelatedContactId", &ContactId),
    body("DestinationPhoneNumber", &Shape::Any).required(),
    body("ContactFlowId", &ContactFlowId).required(),
    body("InstanceId", &InstanceId).required(),
    body("ClientToken", &ClientToken),
    body("Attributes", &Attributes),
    body("CampaignId", &CampaignId),
    body("TrafficType", &TrafficType),
    body("OutboundStrategy", &OutboundStrategy),
    body("RingTimeoutInSeconds", &RingTimeoutInSeconds),
]);
static RingTimeoutInSeconds: Shape = Shape::Number(between(15.0, 60.0));
static StartScreenSharingRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
]);
static StartTaskContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("PreviousContactId", &ContactId),
    body("ContactFlowId", &ContactFlowId),
    body("Attributes", &Attributes),
    body("Name", &Name).required(),
    body("References", &ContactReferences),
    body("Description", &Description),
    body("ClientToken", &ClientToken),
    body("TaskTemplateId", &TaskTemplateId),
    body("RelatedContactId", &ContactId),
    body("SegmentAttributes", &SegmentAttributes),
    body("Attachments", &TaskAttachments),
]);
static TaskAttachments: Shape = list(between(1.0, 5.0), &TaskAttachment);
static TaskAttachment: Shape = Shape::Structure(&[
    body("FileName", &FileName).required(),
    body("S3Url", &PreSignedAttachmentUrl).required(),
]);
static StartTestCaseExecutionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    body("ClientToken", &ClientToken),
]);
static StartWebRTCContactRequest: Shape = Shape::Structure(&[
    body("Attributes", &Attributes),
    body("ClientToken", &ClientToken),
    body("ContactFlowId", &ContactFlowId).required(),
    body("InstanceId", &InstanceId).required(),
    body("AllowedCapabilities", &AllowedCapabilities),
    body("ParticipantDetails", &ParticipantDetails).required(),
    body("RelatedContactId", &ContactId),
    body("References", &ContactReferences),
    body("Description", &Description),
    body("SegmentAttributes", &SegmentAttributes),
]);
static AllowedCapabilities: Shape = Shape::Structure(&[
    body("Customer", &ParticipantCapabilities),
    body("Agent", &ParticipantCapabilities),
]);
static StopContactRequest: Shape = Shape::Structure(&[
    body("ContactId", &ContactId).required(),
    body("InstanceId", &InstanceId).required(),
]);
static StopContactMediaProcessingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId),
    body("ContactId", &ContactId),
]);
static StopContactRecordingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("InitialContactId", &ContactId).required(),
    body("ContactRecordingType", &ContactRecordingType),
]);
static StopContactStreamingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("StreamingId", &StreamingId).required(),
]);
static StreamingId: Shape = text(between(1.0, 100.0));
static StopTestCaseExecutionRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("TestCaseExecutionId", "TestCaseExecutionId", &TestCaseExecutionId).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    body("ClientToken", &ClientToken),
]);
static SubmitContactEvaluationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationId", "EvaluationId", &ResourceId).required(),
    body("Answers", &EvaluationAnswersInputMap),
    body("Notes", &EvaluationNotesMap),
]);
static EvaluationNotesMap: Shape = map(to(100.0), &ResourceId, &EvaluationNote);
static EvaluationNote: Shape = Shape::Structure(&[
    body("Value", &EvaluationNoteString),
]);
static EvaluationNoteString: Shape = text(between(0.0, 3072.0));
static EvaluationAnswersInputMap: Shape = map(to(100.0), &ResourceId, &EvaluationAnswerInput);
static EvaluationAnswerInput: Shape = Shape::Structure(&[
    body("Value", &EvaluationAnswerData),
]);
static EvaluationAnswerData: Shape = Shape::Structure(&[
    body("StringValue", &EvaluationAnswerDataStringValue),
    body("StringValues", &EvaluationAnswerDataStringValueList),
]);
static EvaluationAnswerDataStringValueList: Shape = list(ANY, &EvaluationAnswerDataStringValue);
static EvaluationAnswerDataStringValue: Shape = text(between(0.0, 300.0));
static SuspendContactRecordingRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("InitialContactId", &ContactId).required(),
    body("ContactRecordingType", &ContactRecordingType),
]);
static TagContactRequest: Shape = Shape::Structure(&[
    body("ContactId", &ContactId).required(),
    body("InstanceId", &InstanceId).required(),
    body("Tags", &ContactTagMap).required(),
]);
static ContactTagMap: Shape = map(between(1.0, 6.0), &ContactTagKey, &ContactTagValue);
static ContactTagValue: Shape = text(to(256.0));
static ContactTagKey: Shape = pattern(between(1.0, 128.0), "^(?!aws:)[a-zA-Z+-=._:/]+$");
static TagResourceRequest: Shape = Shape::Structure(&[
    label("resourceArn", "resourceArn", &Shape::Any).required(),
    body("tags", &TagMap).required(),
]);
static TransferContactRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("UserId", &AgentResourceId),
    body("ContactFlowId", &ContactFlowId).required(),
    body("ClientToken", &ClientToken),
]);
static UntagContactRequest: Shape = Shape::Structure(&[
    label("ContactId", "ContactId", &ContactId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    query("TagKeys", "TagKeys", &ContactTagKeys).required(),
]);
static ContactTagKeys: Shape = list(between(1.0, 6.0), &ContactTagKey);
static UntagResourceRequest: Shape = Shape::Structure(&[
    label("resourceArn", "resourceArn", &Shape::Any).required(),
    query("tagKeys", "tagKeys", &TagKeyList).required(),
]);
static TagKeyList: Shape = list(between(1.0, 50.0), &TagKey);
static UpdateAgentStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AgentStatusId", "AgentStatusId", &Shape::Any).required(),
    body("Name", &AgentStatusName),
    body("Description", &UpdateAgentStatusDescription),
    body("State", &AgentStatusState),
    body("DisplayOrder", &AgentStatusOrderNumber),
]);
static UpdateAgentStatusDescription: Shape = text(between(0.0, 250.0));
static UpdateAttachedFilesConfigurationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AttachmentScope", "AttachmentScope", &AttachmentScope).required(),
    body("MaximumSizeLimitInBytes", &MaximumSizeLimitInBytes),
    body("ExtensionConfiguration", &ExtensionConfiguration),
]);
static ExtensionConfiguration: Shape = Shape::Structure(&[
    body("AllowedExtensions", &AllowedExtensionsList).required(),
]);
static AllowedExtensionsList: Shape = list(ANY, &AllowedExtension);
static AllowedExtension: Shape = Shape::Structure(&[
    body("Extension", &FileExtension).required(),
]);
static FileExtension: Shape = pattern(between(1.0, 10.0), "^[a-zA-Z0-9-_]+$");
static MaximumSizeLimitInBytes: Shape = Shape::Number(between(1.0, 104857600.0));
static UpdateAuthenticationProfileRequest: Shape = Shape::Structure(&[
    label("AuthenticationProfileId", "AuthenticationProfileId", &AuthenticationProfileId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &AuthenticationProfileName),
    body("Description", &AuthenticationProfileDescription),
    body("AllowedIps", &IpCidrList),
    body("BlockedIps", &IpCidrList),
    body("PeriodicSessionDuration", &AccessTokenDuration),
    body("SessionInactivityDuration", &InactivityDuration),
]);
static InactivityDuration: Shape = Shape::Number(between(15.0, 720.0));
static AccessTokenDuration: Shape = Shape::Number(between(10.0, 60.0));
static IpCidrList: Shape = list(ANY, &IpCidr);
static IpCidr: Shape = pattern(between(2.0, 50.0), "^[A-Za-z0-9:/]*$");
static AuthenticationProfileDescription: Shape = text(between(1.0, 250.0));
static AuthenticationProfileName: Shape = text(between(1.0, 128.0));
static UpdateContactRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("Name", &Name),
    body("Description", &Description),
    body("References", &ContactReferences),
    body("SegmentAttributes", &SegmentAttributes),
    body("UserInfo", &UserInfo),
    body("CustomerEndpoint", &Endpoint),
    body("SystemEndpoint", &Endpoint),
    body("AdditionalRecipients", &NullableAdditionalRecipients),
]);
static NullableAdditionalRecipients: Shape = Shape::Structure(&[
    body("CcEmailAddresses", &OptionalEmailAddressRecipientList),
]);
static OptionalEmailAddressRecipientList: Shape = list(between(0.0, 50.0), &EmailAddressInfo);
static UpdateContactAttributesRequest: Shape = Shape::Structure(&[
    body("InitialContactId", &ContactId).required(),
    body("InstanceId", &InstanceId).required(),
    body("Attributes", &Attributes).required(),
]);
static UpdateContactEvaluationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationId", "EvaluationId", &ResourceId).required(),
    body("Answers", &EvaluationAnswersInputMap),
    body("Notes", &EvaluationNotesMap),
]);
static UpdateContactFlowAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowId", "ContactFlowId", &Shape::Any).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
    body("Name", &ContactFlowName),
    body("ContactFlowVersion", &ResourceVersion),
]);
static UpdateContactFlowContentRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &ContactFlowId).required(),
    body("Content", &Shape::Any).required(),
]);
static UpdateContactFlowMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &ContactFlowId).required(),
    body("Name", &ContactFlowName),
    body("ContactFlowState", &ContactFlowState),
]);
static UpdateContactFlowModuleAliasRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
    label("AliasId", "AliasId", &ResourceId).required(),
    body("Name", &ContactFlowModuleName),
    body("Description", &ContactFlowModuleDescription),
    body("ContactFlowModuleVersion", &ResourceVersion),
]);
static UpdateContactFlowModuleContentRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
    body("Content", &ContactFlowModuleContent),
]);
static UpdateContactFlowModuleMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowModuleId", "ContactFlowModuleId", &ContactFlowModuleId).required(),
    body("Name", &ContactFlowModuleName),
    body("Description", &ContactFlowModuleDescription),
    body("State", &ContactFlowModuleState),
]);
static UpdateContactFlowNameRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactFlowId", "ContactFlowId", &ContactFlowId).required(),
    body("Name", &ContactFlowName),
]);
static UpdateContactRoutingDataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("QueuePriority", &QueuePriority),
    body("RoutingCriteria", &RoutingCriteriaInput),
]);
static RoutingCriteriaInput: Shape = Shape::Structure(&[
    body("Steps", &RoutingCriteriaInputSteps),
]);
static RoutingCriteriaInputSteps: Shape = list(ANY, &RoutingCriteriaInputStep);
static RoutingCriteriaInputStep: Shape = Shape::Structure(&[
    body("Expression", &Expression),
]);
static Expression: Shape = Shape::Structure(&[
    body("AttributeCondition", &AttributeCondition),
    body("AndExpression", &Expressions),
    body("OrExpression", &Expressions),
    body("NotAttributeCondition", &AttributeCondition),
]);
static AttributeCondition: Shape = Shape::Structure(&[
    body("Name", &PredefinedAttributeName),
    body("Value", &ProficiencyValue),
    body("ProficiencyLevel", &NullableProficiencyLevel),
    body("Range", &Range),
    body("MatchCriteria", &MatchCriteria),
    body("ComparisonOperator", &ComparisonOperator),
]);
static ComparisonOperator: Shape = text(between(1.0, 127.0));
static MatchCriteria: Shape = Shape::Structure(&[
    body("AgentsCriteria", &AgentsCriteria),
]);
static AgentsCriteria: Shape = Shape::Structure(&[
    body("AgentIds", &AgentIds),
]);
static AgentIds: Shape = list(ANY, &AgentId);
static AgentId: Shape = text(to(256.0));
static Range: Shape = Shape::Structure(&[
    body("MinProficiencyLevel", &NullableProficiencyLevel),
    body("MaxProficiencyLevel", &NullableProficiencyLevel),
]);
static NullableProficiencyLevel: Shape = Shape::Number(between(1.0, 5.0));
static ProficiencyValue: Shape = text(between(1.0, 128.0));
static Expressions: Shape = list(ANY, &Expression);
static QueuePriority: Shape = Shape::Number(between(1.0, 9.223372036854776e18));
static UpdateContactScheduleRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("ContactId", &ContactId).required(),
    body("ScheduledTime", &Shape::Any).required(),
]);
static UpdateContactTaskTemplateRequest: Shape = Shape::Structure(&[
    body("InstanceId", &InstanceId).required(),
    body("TaskTemplateId", &TaskTemplateId).required(),
    body("ContactId", &ContactId).required(),
]);
static UpdateCrossRegionRoutingRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ACGRInstanceIdOrArn).required(),
    body("IsolatedAll", &Shape::Any).required(),
]);
static UpdateDataTableAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    label("AttributeName", "AttributeName", &DataTableName).required(),
    body("Name", &DataTableName).required(),
    body("ValueType", &DataTableAttributeValueType).required(),
    body("Description", &DataTableDescription),
    body("Validation", &Validation),
]);
static UpdateDataTableMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("Name", &DataTableName).required(),
    body("Description", &DataTableDescription),
    body("ValueLockLevel", &DataTableLockLevel).required(),
    body("TimeZone", &Shape::Any).required(),
]);
static UpdateDataTablePrimaryValuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("DataTableId", "DataTableId", &DataTableId).required(),
    body("PrimaryValues", &PrimaryValuesSet).required(),
    body("NewPrimaryValues", &PrimaryValuesSet).required(),
    body("LockVersion", &Shape::Any).required(),
]);
static UpdateEmailAddressMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EmailAddressId", "EmailAddressId", &EmailAddressId).required(),
    body("Description", &Description),
    body("DisplayName", &EmailAddressDisplayName),
    body("ClientToken", &ClientToken),
]);
static UpdateEvaluationFormRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("EvaluationFormId", "EvaluationFormId", &ResourceId).required(),
    body("EvaluationFormVersion", &Shape::Any).required(),
    body("Title", &Shape::Any).required(),
    body("Items", &EvaluationFormItemsList).required(),
    body("ScoringStrategy", &EvaluationFormScoringStrategy),
    body("AutoEvaluationConfiguration", &EvaluationFormAutoEvaluationConfiguration),
    body("ReviewConfiguration", &EvaluationReviewConfiguration),
    body("ClientToken", &ClientToken),
    body("TargetConfiguration", &EvaluationFormTargetConfiguration),
    body("LanguageConfiguration", &EvaluationFormLanguageConfiguration),
    body("AIVersion", &EvaluationFormAIVersion),
]);
static UpdateExtractionDefinitionRequest: Shape = Shape::Structure(&[
    body("ClientToken", &ClientToken),
    label("ExtractionDefinitionId", "ExtractionDefinitionId", &ExtractionDefinitionId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &ExtractionDefinitionName).required(),
    body("ExtractionConfiguration", &ExtractionConfiguration).required(),
    body("Display", &ExtractionDefinitionDisplay),
]);
static UpdateHoursOfOperationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    body("Name", &CommonNameLength127),
    body("Description", &UpdateHoursOfOperationDescription),
    body("Config", &HoursOfOperationConfigList),
]);
static UpdateHoursOfOperationDescription: Shape = text(between(0.0, 250.0));
static UpdateHoursOfOperationOverrideRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("HoursOfOperationId", "HoursOfOperationId", &Shape::Any).required(),
    label("HoursOfOperationOverrideId", "HoursOfOperationOverrideId", &HoursOfOperationOverrideId).required(),
    body("Name", &CommonHumanReadableName),
    body("Config", &HoursOfOperationOverrideConfigList),
    body("EffectiveFrom", &HoursOfOperationOverrideYearMonthDayDateFormat),
    body("EffectiveTill", &HoursOfOperationOverrideYearMonthDayDateFormat),
    body("RecurrenceConfig", &RecurrenceConfig),
    body("OverrideType", &OverrideType),
]);
static UpdateInstanceAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AttributeType", "AttributeType", &InstanceAttributeType).required(),
    body("Value", &InstanceAttributeValue).required(),
    body("ClientToken", &ClientToken),
]);
static InstanceAttributeValue: Shape = text(between(1.0, 100.0));
static UpdateInstanceStorageConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("AssociationId", "AssociationId", &AssociationId).required(),
    query("ResourceType", "resourceType", &InstanceStorageResourceType).required(),
    body("StorageConfig", &InstanceStorageConfig).required(),
    body("ClientToken", &ClientToken),
]);
static UpdateMetricContentRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("MetricId", "MetricId", &MetricId).required(),
    body("MetricCalculation", &MetricCalculation),
    body("Unit", &MetricUnit),
    body("PositiveTrendIndicator", &TrendIndicator),
]);
static UpdateMetricMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("MetricId", "MetricId", &MetricId).required(),
    body("Name", &MetricName),
    body("Description", &MetricDescription),
]);
static UpdateNotificationContentRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("NotificationId", "NotificationId", &NotificationId).required(),
    body("Content", &NotificationContent).required(),
]);
static UpdateOutboundEmailContactMessageRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("EmailMessage", &UpdateOutboundEmailContent).required(),
]);
static UpdateOutboundEmailContent: Shape = Shape::Structure(&[
    body("MessageSourceType", &UpdateOutboundEmailMessageSourceType).required(),
    body("RawMessage", &UpdateOutboundRawMessage).required(),
]);
static UpdateOutboundRawMessage: Shape = Shape::Structure(&[
    body("Body", &Body).required(),
    body("ContentType", &EmailMessageContentType).required(),
]);
static UpdateOutboundEmailMessageSourceType: Shape = values(&["RAW"]);
static UpdateParticipantAuthenticationRequest: Shape = Shape::Structure(&[
    body("State", &ParticipantToken).required(),
    body("InstanceId", &InstanceId).required(),
    body("Code", &AuthorizationCode),
    body("Error", &AuthenticationError),
    body("ErrorDescription", &AuthenticationErrorDescription),
]);
static AuthenticationErrorDescription: Shape = pattern(between(1.0, 2048.0), "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$");
static AuthenticationError: Shape = pattern(between(1.0, 2048.0), "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*$");
static AuthorizationCode: Shape = text(between(1.0, 2048.0));
static ParticipantToken: Shape = text(between(1.0, 1000.0));
static UpdateParticipantRoleConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("ContactId", "ContactId", &ContactId).required(),
    body("ChannelConfiguration", &UpdateParticipantRoleConfigChannelInfo).required(),
]);
static UpdateParticipantRoleConfigChannelInfo: Shape = Shape::Structure(&[
    body("Chat", &ChatParticipantRoleConfig),
]);
static ChatParticipantRoleConfig: Shape = Shape::Structure(&[
    body("ParticipantTimerConfigList", &ParticipantTimerConfigList).required(),
]);
static ParticipantTimerConfigList: Shape = list(between(1.0, 6.0), &ParticipantTimerConfiguration);
static ParticipantTimerConfiguration: Shape = Shape::Structure(&[
    body("ParticipantRole", &TimerEligibleParticipantRoles).required(),
    body("TimerType", &ParticipantTimerType).required(),
    body("TimerValue", &ParticipantTimerValue).required(),
]);
static ParticipantTimerValue: Shape = Shape::Structure(&[
    body("ParticipantTimerAction", &ParticipantTimerAction),
    body("ParticipantTimerDurationInMinutes", &ParticipantTimerDurationInMinutes),
]);
static ParticipantTimerDurationInMinutes: Shape = Shape::Number(between(2.0, 480.0));
static ParticipantTimerAction: Shape = values(&["Unset"]);
static ParticipantTimerType: Shape = values(&["IDLE", "DISCONNECT_NONCUSTOMER"]);
static TimerEligibleParticipantRoles: Shape = values(&["CUSTOMER", "AGENT"]);
static UpdatePhoneNumberRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
    body("InstanceId", &InstanceId),
    body("ClientToken", &ClientToken),
]);
static UpdatePhoneNumberMetadataRequest: Shape = Shape::Structure(&[
    label("PhoneNumberId", "PhoneNumberId", &Shape::Any).required(),
    body("PhoneNumberDescription", &PhoneNumberDescription),
    body("ClientToken", &ClientToken),
]);
static UpdatePredefinedAttributeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("Name", "Name", &PredefinedAttributeName).required(),
    body("Values", &PredefinedAttributeValues),
    body("Purposes", &PredefinedAttributePurposeNameList),
]);
static UpdatePromptRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("PromptId", "PromptId", &PromptId).required(),
    body("Name", &CommonNameLength127),
    body("Description", &PromptDescription),
    body("S3Uri", &S3Uri),
]);
static UpdateQueueHoursOfOperationRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("HoursOfOperationId", &Shape::Any).required(),
]);
static UpdateQueueMaxContactsRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("MaxContacts", &QueueMaxContacts),
]);
static UpdateQueueNameRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("Name", &CommonNameLength127),
    body("Description", &QueueDescription),
]);
static UpdateQueueOutboundCallerConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("OutboundCallerConfig", &OutboundCallerConfig).required(),
]);
static UpdateQueueOutboundEmailConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("OutboundEmailConfig", &OutboundEmailConfig).required(),
]);
static UpdateQueueStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QueueId", "QueueId", &Shape::Any).required(),
    body("Status", &QueueStatus).required(),
]);
static QueueStatus: Shape = values(&["ENABLED", "DISABLED"]);
static UpdateQuickConnectConfigRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QuickConnectId", "QuickConnectId", &Shape::Any).required(),
    body("QuickConnectConfig", &QuickConnectConfig).required(),
]);
static UpdateQuickConnectNameRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("QuickConnectId", "QuickConnectId", &Shape::Any).required(),
    body("Name", &QuickConnectName),
    body("Description", &UpdateQuickConnectDescription),
]);
static UpdateQuickConnectDescription: Shape = text(between(0.0, 250.0));
static UpdateRoutingProfileAgentAvailabilityTimerRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("AgentAvailabilityTimer", &AgentAvailabilityTimer).required(),
]);
static UpdateRoutingProfileConcurrencyRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("MediaConcurrencies", &MediaConcurrencies).required(),
]);
static UpdateRoutingProfileDefaultOutboundQueueRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("DefaultOutboundQueueId", &Shape::Any).required(),
]);
static UpdateRoutingProfileNameRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("Name", &RoutingProfileName),
    body("Description", &RoutingProfileDescription),
]);
static UpdateRoutingProfileQueuesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("RoutingProfileId", "RoutingProfileId", &Shape::Any).required(),
    body("QueueConfigs", &RoutingProfileQueueConfigList).required(),
]);
static UpdateRuleRequest: Shape = Shape::Structure(&[
    label("RuleId", "RuleId", &RuleId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &RuleName).required(),
    body("Function", &Shape::Any).required(),
    body("Actions", &RuleActions).required(),
    body("PublishStatus", &RulePublishStatus).required(),
    body("PreEvaluationFilters", &PreEvaluationFilters),
]);
static UpdateSecurityProfileRequest: Shape = Shape::Structure(&[
    body("Description", &SecurityProfileDescription),
    body("Permissions", &PermissionsList),
    label("SecurityProfileId", "SecurityProfileId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("AllowedAccessControlTags", &AllowedAccessControlTags),
    body("TagRestrictedResources", &TagRestrictedResourceList),
    body("Applications", &Applications),
    body("HierarchyRestrictedResources", &HierarchyRestrictedResourceList),
    body("AllowedFlowModules", &AllowedFlowModules),
    body("AllowedAIAgents", &AllowedAIAgents),
    body("GranularAccessControlConfiguration", &GranularAccessControlConfiguration),
]);
static UpdateTaskTemplateRequest: Shape = Shape::Structure(&[
    label("TaskTemplateId", "TaskTemplateId", &TaskTemplateId).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
    body("Name", &TaskTemplateName),
    body("Description", &TaskTemplateDescription),
    body("ContactFlowId", &ContactFlowId),
    body("SelfAssignFlowId", &ContactFlowId),
    body("ContactHooks", &TaskTemplateContactHooks),
    body("Constraints", &TaskTemplateConstraints),
    body("Defaults", &TaskTemplateDefaults),
    body("Status", &TaskTemplateStatus),
    body("Fields", &TaskTemplateFields),
]);
static UpdateTestCaseRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceIdOrArn).required(),
    label("TestCaseId", "TestCaseId", &TestCaseId).required(),
    body("EntryPoint", &TestCaseEntryPoint),
    body("Name", &TestCaseName),
    body("Status", &TestCaseStatus),
    header("LastModifiedRegion", "x-amz-last-modified-region", &RegionName),
]);
static UpdateTrafficDistributionRequest: Shape = Shape::Structure(&[
    label("Id", "Id", &TrafficDistributionGroupIdOrArn).required(),
    body("TelephonyConfig", &TelephonyConfig),
    body("SignInConfig", &SignInConfig),
    body("AgentConfig", &AgentConfig),
]);
static AgentConfig: Shape = Shape::Structure(&[
    body("Distributions", &DistributionList).required(),
]);
static DistributionList: Shape = list(ANY, &Distribution);
static Distribution: Shape = Shape::Structure(&[
    body("Region", &AwsRegion).required(),
    body("Percentage", &Percentage).required(),
]);
static Percentage: Shape = Shape::Number(between(0.0, 100.0));
static SignInConfig: Shape = Shape::Structure(&[
    body("Distributions", &SignInDistributionList).required(),
]);
static SignInDistributionList: Shape = list(ANY, &SignInDistribution);
static SignInDistribution: Shape = Shape::Structure(&[
    body("Region", &AwsRegion).required(),
    body("Enabled", &Shape::Any).required(),
]);
static TelephonyConfig: Shape = Shape::Structure(&[
    body("Distributions", &DistributionList).required(),
]);
static UpdateUserConfigRequest: Shape = Shape::Structure(&[
    body("AutoAcceptConfigs", &AutoAcceptConfigs),
    body("AfterContactWorkConfigs", &AfterContactWorkConfigs),
    body("PhoneNumberConfigs", &PhoneNumberConfigs),
    body("PersistentConnectionConfigs", &PersistentConnectionConfigs),
    body("VoiceEnhancementConfigs", &VoiceEnhancementConfigs),
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserHierarchyRequest: Shape = Shape::Structure(&[
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserHierarchyGroupNameRequest: Shape = Shape::Structure(&[
    body("Name", &Shape::Any).required(),
    label("HierarchyGroupId", "HierarchyGroupId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserHierarchyStructureRequest: Shape = Shape::Structure(&[
    body("HierarchyStructure", &HierarchyStructureUpdate).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static HierarchyStructureUpdate: Shape = Shape::Structure(&[
    body("LevelOne", &HierarchyLevelUpdate),
    body("LevelTwo", &HierarchyLevelUpdate),
    body("LevelThree", &HierarchyLevelUpdate),
    body("LevelFour", &HierarchyLevelUpdate),
    body("LevelFive", &HierarchyLevelUpdate),
]);
static HierarchyLevelUpdate: Shape = Shape::Structure(&[
    body("Name", &Shape::Any).required(),
]);
static UpdateUserIdentityInfoRequest: Shape = Shape::Structure(&[
    body("IdentityInfo", &UserIdentityInfo).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserNotificationStatusRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("NotificationId", "NotificationId", &NotificationId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    body("Status", &NotificationStatus).required(),
    header("LastModifiedRegion", "x-amz-last-modified-region", &RegionName),
]);
static NotificationStatus: Shape = values(&["READ", "UNREAD", "HIDDEN"]);
static UpdateUserPhoneConfigRequest: Shape = Shape::Structure(&[
    body("PhoneConfig", &UserPhoneConfig).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserProficienciesRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    body("UserProficiencies", &UserProficiencyList).required(),
]);
static UpdateUserRoutingProfileRequest: Shape = Shape::Structure(&[
    body("RoutingProfileId", &Shape::Any).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateUserSecurityProfilesRequest: Shape = Shape::Structure(&[
    body("SecurityProfileIds", &SecurityProfileIds).required(),
    label("UserId", "UserId", &Shape::Any).required(),
    label("InstanceId", "InstanceId", &InstanceId).required(),
]);
static UpdateViewContentRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
    body("Status", &ViewStatus).required(),
    body("Content", &ViewInputContent).required(),
]);
static UpdateViewMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &ViewsInstanceId).required(),
    label("ViewId", "ViewId", &ViewId).required(),
    body("Name", &ViewName),
    body("Description", &ViewDescription),
]);
static UpdateWorkspaceMetadataRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("Name", &WorkspaceName),
    body("Description", &WorkspaceDescription),
    body("Title", &WorkspaceTitle),
]);
static UpdateWorkspacePageRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    label("Page", "Page", &Page).required(),
    body("NewPage", &Page),
    body("Slug", &Slug),
    body("InputData", &InputData),
]);
static UpdateWorkspaceThemeRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("Theme", &WorkspaceTheme),
]);
static UpdateWorkspaceVisibilityRequest: Shape = Shape::Structure(&[
    label("InstanceId", "InstanceId", &InstanceId).required(),
    label("WorkspaceId", "WorkspaceId", &WorkspaceId).required(),
    body("Visibility", &Visibility).required(),
]);
static Visibility: Shape = values(&["ALL", "ASSIGNED", "NONE"]);
