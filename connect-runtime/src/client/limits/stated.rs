//! The rates that AWS states.

use super::Rate;

/// Service, requests per second, burst, and the operations with this rate. The row without names is for all
/// operations that have no other row.
///
/// [Stated](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#connect-api-quotas)
/// as defaults per account and Region, or, for participants, per instance of Connect.
const STATED: [(&str, f64, u32, &str); 23] = [
    ("Connect", 0.5, 1, "SearchContacts"),
    ("Connect", 3.0, 5, EVALUATIONS),
    (
        "Connect",
        5.0,
        8,
        "CreateParticipant CreatePersistentContactAssociation GetCurrentMetricData GetMetricData StartChatContact \
         StartContactStreaming StopContactStreaming UpdateParticipantRoleConfig",
    ),
    ("Connect", 10.0, 10, "GetMetricDataV2"),
    (
        "Connect",
        10.0,
        15,
        "BatchPutContact DescribeContact GetContactAttributes ListContactReferences StopContact UpdateContact \
         UpdateContactAttributes",
    ),
    ("Connect", 17.0, 26, "SendChatIntegrationEvent"),
    ("Connect", 20.0, 25, "TagContact UntagContact"),
    ("Connect", 20.0, 20, "UpdateContactRoutingData"),
    ("Connect", 25.0, 50, "ListIntegrationAssociations"),
    ("Connect", 2.0, 5, ""),
    ("ConnectCases", 2.0, 2, "ListCasesForContact UpdateCase"),
    (
        "ConnectCases",
        2.0,
        10,
        "CreateCase CreateRelatedItem GetCaseAuditEvents GetCaseEventConfiguration ListCaseRules ListLayouts \
         ListTagsForResource ListTemplates PutCaseEventConfiguration SearchCases SearchRelatedItems TagResource \
         UntagResource",
    ),
    ("ConnectCases", 4.0, 10, "GetCase"),
    ("ConnectCases", 6.0, 16, "ListFieldOptions"),
    ("ConnectCases", 6.0, 20, "GetLayout GetTemplate"),
    ("ConnectCases", 8.0, 25, "BatchGetCaseRule BatchGetField"),
    ("ConnectCases", 2.0, 5, ""),
    ("ConnectParticipant", 3.0, 5, "DisconnectParticipant"),
    ("ConnectParticipant", 6.0, 9, "CreateParticipantConnection"),
    ("ConnectParticipant", 8.0, 12, "GetAttachment GetTranscript"),
    ("ConnectParticipant", 10.0, 15, "SendEvent SendMessage"),
    ("ConnectParticipant", 2.0, 5, ""),
    ("Connect Contact Lens", 1.0, 2, ""),
];
/// Stands for all operations with this word in their names.
const EVALUATIONS: &str = "Evaluation";

impl Rate {
    /// The rate that AWS [states](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#connect-api-quotas)
    /// as the default for an operation in each account and Region. A service is named by its
    /// [id](crate::AwsService::SERVICE_ID): rates are known for `Connect`, `ConnectCases`, `ConnectParticipant`
    /// and `Connect Contact Lens`. AWS raises a rate on request, and older accounts may have lower ones.
    ///
    /// ```
    /// use connect_runtime::Rate;
    ///
    /// let stated = Rate::stated("Connect", "StartAttachedFileUpload");
    /// assert_eq!(stated, Some(Rate::per_second(2.0).burst(5)));
    /// ```
    pub fn stated(service_id: &str, operation: &str) -> Option<Self> {
        let is_named = |name: &str| {
            name == operation || (name == EVALUATIONS && operation.contains(EVALUATIONS))
        };
        let mut rows = STATED.iter();
        let (_, per_second, burst, _) = rows.find(|(service, .., names)| {
            *service == service_id && (names.is_empty() || names.split(' ').any(is_named))
        })?;
        Some(Self::per_second(*per_second).burst(*burst))
    }
}
