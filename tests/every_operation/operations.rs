// Generated from docs/operations.md by list.py; connect-operations/generate.sh runs it.
check::operations! {
    agent_statuses {
        CreateAgentStatus DescribeAgentStatus ListAgentStatuses SearchAgentStatuses
        UpdateAgentStatus
    }
    analytics_data {
        AssociateAnalyticsDataSet BatchAssociateAnalyticsDataSet BatchDisassociateAnalyticsDataSet
        DisassociateAnalyticsDataSet ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets
    }
    attached_files {
        BatchGetAttachedFileMetadata CompleteAttachedFileUpload CreateAttachedFile
        DeleteAttachedFile DescribeAttachedFilesConfiguration GetAttachedFile
        ListAttachedFilesConfigurations StartAttachedFileUpload UpdateAttachedFilesConfiguration
    }
    authentication_profiles {
        DescribeAuthenticationProfile ListAuthenticationProfiles UpdateAuthenticationProfile
    }
    contact_evaluations {
        DeleteContactEvaluation DescribeContactEvaluation ListContactEvaluations
        SearchContactEvaluations StartContactEvaluation SubmitContactEvaluation
        UpdateContactEvaluation
    }
    contact_flow_modules {
        CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion
        DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion
        DescribeContactFlowModule DescribeContactFlowModuleAlias ListContactFlowModuleAliases
        ListContactFlowModuleVersions ListContactFlowModules SearchContactFlowModules
        UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata
    }
    contact_flows {
        CreateContactFlow CreateContactFlowAlias CreateContactFlowVersion DeleteContactFlow
        DeleteContactFlowAlias DeleteContactFlowVersion DescribeContactFlow DescribeContactFlowAlias
        ListContactFlowAliases ListContactFlowVersions ListContactFlows SearchContactFlows
        UpdateContactFlowAlias UpdateContactFlowContent UpdateContactFlowMetadata
        UpdateContactFlowName
    }
    contacts {
        AssociateContactWithUser BatchPutContact CreateContact CreateParticipant
        CreatePersistentContactAssociation DeleteContactData DescribeContact GetContactAttributes
        ListAssociatedContacts ListContactReferences ListRealtimeContactAnalysisSegmentsV2
        MonitorContact PauseContact ResumeContact ResumeContactRecording SearchContacts
        SendChatIntegrationEvent SendOutboundEmail SendOutboundWebNotification StartAssistantContact
        StartChatContact StartContactConversationalAnalyticsJob StartContactMediaProcessing
        StartContactRecording StartContactStreaming StartEmailContact StartOutboundChatContact
        StartOutboundEmailContact StartOutboundVoiceContact StartScreenSharing StartTaskContact
        StartWebRTCContact StopContact StopContactMediaProcessing StopContactRecording
        StopContactStreaming SuspendContactRecording TagContact TransferContact UntagContact
        UpdateContact UpdateContactAttributes UpdateContactRoutingData UpdateContactSchedule
        UpdateContactTaskTemplate UpdateOutboundEmailContactMessage UpdateParticipantAuthentication
        UpdateParticipantRoleConfig
    }
    data_tables {
        BatchCreateDataTableValue BatchDeleteDataTableValue BatchDescribeDataTableValue
        BatchUpdateDataTableValue CreateDataTable CreateDataTableAttribute DeleteDataTable
        DeleteDataTableAttribute DescribeDataTable DescribeDataTableAttribute
        EvaluateDataTableValues ListDataTableAttributes ListDataTablePrimaryValues
        ListDataTableValues ListDataTables SearchDataTables UpdateDataTableAttribute
        UpdateDataTableMetadata UpdateDataTablePrimaryValues
    }
    email_addresses {
        AssociateEmailAddressAlias CreateEmailAddress DeleteEmailAddress DescribeEmailAddress
        DisassociateEmailAddressAlias SearchEmailAddresses UpdateEmailAddressMetadata
    }
    evaluation_forms {
        ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm DeleteEvaluationForm
        DescribeEvaluationForm GetEvaluationFormValidation ListEvaluationFormAIVersions
        ListEvaluationFormVersions ListEvaluationForms SearchEvaluationForms
        StartEvaluationFormValidation UpdateEvaluationForm
    }
    extraction_definitions {
        CreateExtractionDefinition DeleteExtractionDefinition DescribeExtractionDefinition
        ListExtractionDefinitions UpdateExtractionDefinition
    }
    flow_associations {
        AssociateFlow BatchGetFlowAssociation DisassociateFlow GetFlowAssociation
        ListFlowAssociations
    }
    hours_of_operations {
        AssociateHoursOfOperations CreateHoursOfOperation CreateHoursOfOperationOverride
        DeleteHoursOfOperation DeleteHoursOfOperationOverride DescribeHoursOfOperation
        DescribeHoursOfOperationOverride DisassociateHoursOfOperations GetEffectiveHoursOfOperations
        ListChildHoursOfOperations ListHoursOfOperationOverrides ListHoursOfOperations
        SearchHoursOfOperationOverrides SearchHoursOfOperations UpdateHoursOfOperation
        UpdateHoursOfOperationOverride
    }
    instances {
        AssociateInstanceStorageConfig CreateInstance DeleteInstance DescribeInstance
        DescribeInstanceAttribute DescribeInstanceStorageConfig DisassociateInstanceStorageConfig
        GetCrossRegionRouting ListInstanceAttributes ListInstanceStorageConfigs ListInstances
        ListReplicationFindings ReplicateInstance UpdateCrossRegionRouting UpdateInstanceAttribute
        UpdateInstanceStorageConfig
    }
    integrations {
        AssociateApprovedOrigin AssociateBot AssociateLambdaFunction AssociateLexBot
        AssociateSecurityKey CreateIntegrationAssociation CreateUseCase DeleteIntegrationAssociation
        DeleteUseCase DisassociateApprovedOrigin DisassociateBot DisassociateLambdaFunction
        DisassociateLexBot DisassociateSecurityKey ListApprovedOrigins ListBots
        ListIntegrationAssociations ListLambdaFunctions ListLexBots ListSecurityKeys ListUseCases
    }
    metrics {
        CreateMetric DeleteMetric DescribeMetric GetContactMetrics GetCurrentMetricData
        GetCurrentUserData GetMetricData GetMetricDataV2 ListMetrics SearchMetrics
        UpdateMetricContent UpdateMetricMetadata
    }
    notifications {
        CreateNotification CreatePushNotificationRegistration DeleteNotification
        DeletePushNotificationRegistration DescribeNotification ListNotifications
        SearchNotifications UpdateNotificationContent
    }
    phone_numbers {
        AssociatePhoneNumberContactFlow ClaimPhoneNumber DescribePhoneNumber
        DisassociatePhoneNumberContactFlow ImportPhoneNumber ListPhoneNumbers ListPhoneNumbersV2
        ReleasePhoneNumber SearchAvailablePhoneNumbers UpdatePhoneNumber UpdatePhoneNumberMetadata
    }
    predefined_attributes {
        CreatePredefinedAttribute DeletePredefinedAttribute DescribePredefinedAttribute
        ListPredefinedAttributes SearchPredefinedAttributes UpdatePredefinedAttribute
    }
    prompts {
        CreatePrompt DeletePrompt DescribePrompt GetPromptFile ListPrompts SearchPrompts
        UpdatePrompt
    }
    queues {
        AssociateQueueEmailAddresses AssociateQueueQuickConnects CreateQueue DeleteQueue
        DescribeQueue DisassociateQueueEmailAddresses DisassociateQueueQuickConnects
        ListQueueEmailAddresses ListQueueQuickConnects ListQueues SearchQueues
        UpdateQueueHoursOfOperation UpdateQueueMaxContacts UpdateQueueName
        UpdateQueueOutboundCallerConfig UpdateQueueOutboundEmailConfig UpdateQueueStatus
    }
    quick_connects {
        CreateQuickConnect DeleteQuickConnect DescribeQuickConnect ListQuickConnects
        SearchQuickConnects UpdateQuickConnectConfig UpdateQuickConnectName
    }
    routing_profiles {
        AssociateRoutingProfileQueues CreateRoutingProfile DeleteRoutingProfile
        DescribeRoutingProfile DisassociateRoutingProfileQueues
        ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues ListRoutingProfiles
        SearchRoutingProfiles UpdateRoutingProfileAgentAvailabilityTimer
        UpdateRoutingProfileConcurrency UpdateRoutingProfileDefaultOutboundQueue
        UpdateRoutingProfileName UpdateRoutingProfileQueues
    }
    rules {
        CreateRule DeleteRule DescribeRule ListRules SearchRules UpdateRule
    }
    security_profiles {
        AssociateSecurityProfiles CreateSecurityProfile DeleteSecurityProfile
        DescribeSecurityProfile DisassociateSecurityProfiles ListEntitySecurityProfiles
        ListSecurityProfileAIAgents ListSecurityProfileApplications ListSecurityProfileFlowModules
        ListSecurityProfilePermissions ListSecurityProfiles SearchSecurityProfiles
        UpdateSecurityProfile
    }
    sessions {
        CreateAuthCode DeleteAllEntitySessions DeleteSession GetFederationToken
    }
    tags {
        ListTagsForResource SearchResourceTags TagResource UntagResource
    }
    task_templates {
        CreateTaskTemplate DeleteTaskTemplate GetTaskTemplate ListTaskTemplates UpdateTaskTemplate
    }
    test_cases {
        CreateTestCase DeleteTestCase DescribeTestCase GetTestCaseExecutionSummary
        ListTestCaseExecutionRecords ListTestCaseExecutions ListTestCases SearchTestCases
        StartTestCaseExecution StopTestCaseExecution UpdateTestCase
    }
    traffic_distribution_groups {
        AssociateTrafficDistributionGroupUser CreateTrafficDistributionGroup
        DeleteTrafficDistributionGroup DescribeTrafficDistributionGroup
        DisassociateTrafficDistributionGroupUser GetTrafficDistribution
        ListTrafficDistributionGroupUsers ListTrafficDistributionGroups UpdateTrafficDistribution
    }
    user_hierarchies {
        CreateUserHierarchyGroup DeleteUserHierarchyGroup DescribeUserHierarchyGroup
        DescribeUserHierarchyStructure ListUserHierarchyGroups SearchUserHierarchyGroups
        UpdateUserHierarchyGroupName UpdateUserHierarchyStructure
    }
    users {
        AssociateUserProficiencies CreateUser DeleteUser DescribeUser DisassociateUserProficiencies
        DismissUserContact ListUserNotifications ListUserProficiencies ListUsers PutUserStatus
        SearchUsers UpdateUserConfig UpdateUserHierarchy UpdateUserIdentityInfo
        UpdateUserNotificationStatus UpdateUserPhoneConfig UpdateUserProficiencies
        UpdateUserRoutingProfile UpdateUserSecurityProfiles
    }
    views {
        CreateView CreateViewVersion DeleteView DeleteViewVersion DescribeView ListViewVersions
        ListViews SearchViews UpdateViewContent UpdateViewMetadata
    }
    vocabularies {
        AssociateDefaultVocabulary CreateVocabulary DeleteVocabulary DescribeVocabulary
        ListDefaultVocabularies SearchVocabularies
    }
    workspaces {
        AssociateWorkspace CreateWorkspace CreateWorkspacePage DeleteWorkspace DeleteWorkspaceMedia
        DeleteWorkspacePage DescribeWorkspace DisassociateWorkspace ImportWorkspaceMedia
        ListWorkspaceMedia ListWorkspacePages ListWorkspaces SearchWorkspaceAssociations
        SearchWorkspaces UpdateWorkspaceMetadata UpdateWorkspacePage UpdateWorkspaceTheme
        UpdateWorkspaceVisibility
    }
}
