// Forty operations that have, among them, every kind of member in every place that there is in Connect.
check::operations! {
    agent_statuses {
        CreateAgentStatus
    }
    analytics_data {
        AssociateAnalyticsDataSet
    }
    attached_files {
        GetAttachedFile
    }
    authentication_profiles {
        DescribeAuthenticationProfile
    }
    contact_evaluations {
        DescribeContactEvaluation
    }
    contact_flow_modules {
        DeleteContactFlowModuleVersion ListContactFlowModules
    }
    contact_flows {
        CreateContactFlow
    }
    contacts {
        DescribeContact GetContactAttributes SearchContacts StartChatContact
        StartOutboundVoiceContact StartTaskContact StopContact UntagContact UpdateContactAttributes
    }
    data_tables {
        BatchCreateDataTableValue
    }
    email_addresses {
        AssociateEmailAddressAlias
    }
    evaluation_forms {
        DeleteEvaluationForm UpdateEvaluationForm
    }
    flow_associations {
        DisassociateFlow
    }
    hours_of_operations {
        CreateHoursOfOperationOverride DescribeHoursOfOperationOverride
    }
    instances {
        DeleteInstance
    }
    metrics {
        DescribeMetric GetCurrentMetricData GetCurrentUserData UpdateMetricContent
    }
    queues {
        DescribeQueue ListQueues
    }
    rules {
        DescribeRule UpdateRule
    }
    test_cases {
        ListTestCaseExecutions
    }
    users {
        AssociateUserProficiencies CreateUser DescribeUser ListUsers UpdateUserNotificationStatus
    }
    views {
        DeleteViewVersion
    }
}
