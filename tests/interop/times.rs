// The operations that answer times as ISO 8601 texts.
check::operations! {
    cases {
        BatchGetCaseRule BatchGetField GetCaseAuditEvents GetDomain GetLayout GetTemplate
        SearchAllRelatedItems SearchRelatedItems UpdateRelatedItem
    }
    contacts {
        ListRealtimeContactAnalysisSegmentsV2
    }
}
