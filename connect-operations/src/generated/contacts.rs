// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Contacts.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, IsoDateTime, Sensitive, Timestamp, UnknownMember,
    UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, ConflictException, ContactNotFoundException,
    ContactNotTerminatedException, DestinationNotAllowedException, IdempotencyException,
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, OutboundContactNotPermittedException,
    OutputTypeNotFoundException, PropertyValidationException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};
pub use super::shared::{
    Channel, ContactInitiationMethod, ControlPlaneTagFilter, ParticipantRole, QuickConnectType,
    Reference, ReferenceStatus, ReferenceType, SortOrder, StorageType, TagCondition,
    VoiceEnhancementMode,
};

/// Associate contact with user.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateContactWithUser.html)
#[connect_operation(
    method = POST,
    uri = "/contacts/{InstanceId}/{ContactId}/associate-user",
    output = AssociateContactWithUserOutput,
    errors(InvalidRequestException, InvalidParameterException, AccessDeniedException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateContactWithUser {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// User id: 1 to 256 characters.
    pub user_id: String,
}

/// What [`AssociateContactWithUser`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateContactWithUserOutput {}

/// Batch put contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchPutContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/batch/{InstanceId}",
    output = BatchPutContactOutput,
    errors(AccessDeniedException, InternalServiceException, InvalidRequestException,
           ResourceNotFoundException, LimitExceededException, IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchPutContact {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact data request list: 1 to 25 items.
    pub contact_data_request_list: Vec<ContactDataRequest>,
}

/// What [`BatchPutContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchPutContactOutput {
    /// Successful request list.
    pub successful_request_list: Option<Vec<SuccessfulRequest>>,
    /// Failed request list.
    pub failed_request_list: Option<Vec<FailedRequest>>,
}

/// Create contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/create-contact",
    output = CreateContactOutput,
    errors(AccessDeniedException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           IdempotencyException, ConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Channel.
    pub channel: Channel,
    /// Initiation method.
    pub initiation_method: ContactInitiationMethod,
    /// Expiry duration in minutes.
    pub expiry_duration_in_minutes: Option<i32>,
    /// User info.
    pub user_info: Option<UserInfo>,
    /// Initiate as.
    pub initiate_as: Option<InitiateAs>,
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Previous contact id: 1 to 256 characters.
    pub previous_contact_id: Option<String>,
}

/// What [`CreateContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Contact ARN.
    pub contact_arn: Option<String>,
}

/// Create participant.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateParticipant.html)
#[connect_operation(
    method = POST,
    uri = "/contact/create-participant",
    output = CreateParticipantOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ServiceQuotaExceededException, ThrottlingException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateParticipant {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Participant details.
    pub participant_details: ParticipantDetailsToAdd,
}

/// What [`CreateParticipant`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateParticipantOutput {
    /// Participant credentials.
    pub participant_credentials: Option<ParticipantTokenCredentials>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
}

/// Create persistent contact association.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePersistentContactAssociation.html)
#[connect_operation(
    method = POST,
    uri = "/contact/persistent-contact-association/{InstanceId}/{InitialContactId}",
    output = CreatePersistentContactAssociationOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePersistentContactAssociation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Initial contact id: 1 to 256 characters.
    #[label]
    pub initial_contact_id: String,
    /// Rehydration type.
    pub rehydration_type: RehydrationType,
    /// Source contact id: 1 to 256 characters.
    pub source_contact_id: String,
    /// Client token: at most 500 characters.
    pub client_token: Option<String>,
}

/// What [`CreatePersistentContactAssociation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePersistentContactAssociationOutput {
    /// Continued from contact id: 1 to 256 characters.
    pub continued_from_contact_id: Option<String>,
}

/// Delete contact data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactData.html)
#[connect_operation(
    method = POST,
    uri = "/contact/delete/{InstanceId}/{ContactId}",
    output = DeleteContactDataOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ContactNotTerminatedException, InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactData {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Contact fields.
    pub contact_fields: Vec<ContactField>,
}

/// What [`DeleteContactData`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactDataOutput {}

/// Describe contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContact.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::SystemTime;
///
/// use connect_operations::contacts::DescribeContact;
///
/// let describe = DescribeContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// if let Some(contact) = client.send(describe).await?.contact {
///     // Timestamps become `SystemTime`, and print as ISO 8601. The last is set once all is over.
///     let (begin, end) = (contact.initiation_timestamp, contact.disconnect_timestamp);
///     if let (Some(begin), Some(end)) = (begin, end) {
///         let length = end.saturating_duration_since(SystemTime::try_from(begin)?);
///         println!("{begin}: {} s, {:?}", length.as_secs(), contact.disconnect_reason);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contacts/{InstanceId}/{ContactId}",
    output = DescribeContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContact {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
}

/// What [`DescribeContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactOutput {
    /// Contact.
    pub contact: Option<Contact>,
}

/// Get contact attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactAttributes.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::GetContactAttributes;
///
/// let get = GetContactAttributes::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     // Attributes belong to the first contact of a chain of transfers.
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let attributes = client.send(get).await?.attributes.unwrap_or_default();
/// if attributes.get("vip").is_some_and(|vip| vip == "true") {
///     println!("put through at once");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/contact/attributes/{InstanceId}/{InitialContactId}",
    output = GetContactAttributesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetContactAttributes {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Initial contact id: 1 to 256 characters.
    #[label]
    pub initial_contact_id: String,
}

/// What [`GetContactAttributes`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetContactAttributesOutput {
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
}

/// List associated contacts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAssociatedContacts.html)
#[connect_operation(
    method = GET,
    uri = "/contact/associated/{InstanceId}",
    output = ListAssociatedContactsOutput,
    errors(InternalServiceException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAssociatedContacts {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[query]
    pub contact_id: String,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListAssociatedContacts`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAssociatedContactsOutput {
    /// Contact summary list.
    #[items]
    pub contact_summary_list: Option<Vec<AssociatedContactSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact references.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactReferences.html)
#[connect_operation(
    method = GET,
    uri = "/contact/references/{InstanceId}/{ContactId}",
    output = ListContactReferencesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactReferences {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Reference types: at most 6 items.
    #[query]
    pub reference_types: Vec<ReferenceType>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListContactReferences`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactReferencesOutput {
    /// Reference summary list.
    #[items]
    pub reference_summary_list: Option<Vec<ReferenceSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List realtime contact analysis segments v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html)
#[connect_operation(
    method = POST,
    uri = "/contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}",
    output = ListRealtimeContactAnalysisSegmentsV2Output,
    errors(OutputTypeNotFoundException, AccessDeniedException, ResourceNotFoundException,
           InvalidRequestException, InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRealtimeContactAnalysisSegmentsV2 {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Output type.
    pub output_type: RealTimeContactAnalysisOutputType,
    /// Segment types: at most 7 items.
    pub segment_types: Vec<RealTimeContactAnalysisSegmentType>,
    /// List filter.
    pub list_filter: Option<RealTimeContactAnalysisSegmentsFilter>,
}

/// What [`ListRealtimeContactAnalysisSegmentsV2`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRealtimeContactAnalysisSegmentsV2Output {
    /// Channel.
    pub channel: RealTimeContactAnalysisSupportedChannel,
    /// Status.
    pub status: RealTimeContactAnalysisStatus,
    /// Segments.
    #[items]
    pub segments: Vec<RealtimeContactAnalysisSegment>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Monitor contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MonitorContact.html)
#[connect_operation(
    method = POST,
    uri = "/contact/monitor",
    output = MonitorContactOutput,
    errors(InvalidRequestException, IdempotencyException, AccessDeniedException,
           ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MonitorContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// User id: 1 to 256 characters.
    pub user_id: String,
    /// Allowed monitor capabilities: at most 2 items.
    pub allowed_monitor_capabilities: Option<Vec<MonitorCapability>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`MonitorContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MonitorContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Contact ARN.
    pub contact_arn: Option<String>,
}

/// Pause contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PauseContact.html)
#[connect_operation(
    method = POST,
    uri = "/contact/pause",
    output = PauseContactOutput,
    errors(AccessDeniedException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           LimitExceededException, ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PauseContact {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
}

/// What [`PauseContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PauseContactOutput {}

/// Resume contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResumeContact.html)
#[connect_operation(
    method = POST,
    uri = "/contact/resume",
    output = ResumeContactOutput,
    errors(AccessDeniedException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           ConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContact {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
}

/// What [`ResumeContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContactOutput {}

/// Resume contact recording.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResumeContactRecording.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ContactRecordingType, ResumeContactRecording};
///
/// let resume = ResumeContactRecording::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     // Of a chain of transfers the first, of any other contact itself.
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .contact_recording_type(ContactRecordingType::Agent)
///     .build();
/// // What goes on unrecorded is worth a word in the log.
/// if let Err(error) = client.send(resume).await {
///     println!("not resumed after {} attempts: {error}", error.attempts());
///     return Err(error.into());
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact/resume-recording",
    output = ResumeContactRecordingOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContactRecording {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: String,
    /// Contact recording type.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// What [`ResumeContactRecording`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContactRecordingOutput {}

/// Search contacts.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContacts.html)
#[connect_operation(
    method = POST,
    uri = "/search-contacts",
    output = SearchContactsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContacts {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Time range.
    pub time_range: SearchContactsTimeRange,
    /// Search criteria.
    pub search_criteria: Option<SearchCriteria>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Sort.
    pub sort: Option<Sort>,
}

/// What [`SearchContacts`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsOutput {
    /// Contacts.
    #[items]
    pub contacts: Vec<ContactSearchSummary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
}

/// Send chat integration event.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendChatIntegrationEvent.html)
#[connect_operation(
    method = POST,
    uri = "/chat-integration-event",
    output = SendChatIntegrationEventOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendChatIntegrationEvent {
    /// Source id: 1 to 255 characters.
    pub source_id: String,
    /// Destination id: 1 to 255 characters.
    pub destination_id: String,
    /// Subtype: 1 to 100 characters.
    pub subtype: Option<String>,
    /// Event.
    pub event: ChatEvent,
    /// New session details.
    pub new_session_details: Option<NewSessionDetails>,
}

/// What [`SendChatIntegrationEvent`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendChatIntegrationEventOutput {
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: Option<String>,
    /// New chat created.
    pub new_chat_created: Option<bool>,
}

/// Send outbound email.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundEmail.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/outbound-email",
    output = SendOutboundEmailOutput,
    errors(InvalidRequestException, ServiceQuotaExceededException, AccessDeniedException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException,
           IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundEmail {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// From email address.
    pub from_email_address: EmailAddressInfo,
    /// Destination email address.
    pub destination_email_address: EmailAddressInfo,
    /// Additional recipients.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// Email message.
    pub email_message: OutboundEmailContent,
    /// Traffic type.
    pub traffic_type: TrafficType,
    /// Source campaign.
    pub source_campaign: Option<SourceCampaign>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`SendOutboundEmail`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundEmailOutput {}

/// Send outbound web notification.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundWebNotification.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/outbound-web-notification",
    output = SendOutboundWebNotificationOutput,
    errors(InvalidRequestException, InternalServiceException, ResourceNotFoundException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundWebNotification {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Browser id: 1 to 36 characters.
    pub browser_id: String,
    /// Session id: 1 to 36 characters.
    pub session_id: String,
    /// Expires at.
    pub expires_at: Timestamp,
    /// Source.
    pub source: WebNotificationSource,
    /// Destination.
    pub destination: WidgetDestination,
    /// Content.
    pub content: WebNotificationContent,
}

/// What [`SendOutboundWebNotification`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundWebNotificationOutput {}

/// Start assistant contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAssistantContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/assistant",
    output = StartAssistantContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException,
           LimitExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartAssistantContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Ai agent.
    pub ai_agent: AiAgentInput,
    /// Participant details.
    pub participant_details: ParticipantDetails,
    /// Initial message.
    pub initial_message: Option<ChatMessage>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Persistent chat.
    pub persistent_chat: Option<PersistentChat>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
}

/// What [`StartAssistantContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartAssistantContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant token: 1 to 1000 characters.
    pub participant_token: Option<Sensitive<String>>,
    /// Continued from contact id: 1 to 256 characters.
    pub continued_from_contact_id: Option<String>,
}

/// Start chat contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartChatContact.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ChatMessage, ParticipantDetails, StartChatContact};
///
/// let customer = ParticipantDetails::builder().display_name("Maria").build();
/// let greeting = ChatMessage::builder()
///     .content_type("text/plain")
///     .content("Hello")
///     .build();
/// let chat = StartChatContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("66666666-7777-8888-9999-000000000000")
///     .participant_details(customer)
///     .initial_message(greeting)
///     .attributes([("language".to_owned(), "es".to_owned())])
///     .build();
/// let chat = client.send(chat).await?;
/// // The browser joins with the token. It prints as `***`; `expose` is the way to hand it over.
/// let token = chat.participant_token.as_ref().map(|token| token.expose());
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact/chat",
    output = StartChatContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, LimitExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartChatContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Participant details.
    pub participant_details: ParticipantDetails,
    /// Participant configuration.
    pub participant_configuration: Option<ParticipantConfiguration>,
    /// Initial message.
    pub initial_message: Option<ChatMessage>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Chat duration in minutes: 60 to 10080.
    pub chat_duration_in_minutes: Option<i32>,
    /// Supported messaging content types: each 1 to 100 characters.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Persistent chat.
    pub persistent_chat: Option<PersistentChat>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Customer id: 1 to 128 characters.
    pub customer_id: Option<Sensitive<String>>,
    /// Disconnect on customer exit: exactly 1 item.
    pub disconnect_on_customer_exit: Option<Vec<DisconnectOnCustomerExitParticipantType>>,
    /// Connection types: 1 to 2 items.
    pub connection_types: Option<Vec<ConnectionType>>,
    /// Chat streaming configuration.
    pub chat_streaming_configuration: Option<ChatStreamingConfiguration>,
}

/// What [`StartChatContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartChatContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant token: 1 to 1000 characters.
    pub participant_token: Option<Sensitive<String>>,
    /// Continued from contact id: 1 to 256 characters.
    pub continued_from_contact_id: Option<String>,
    /// Connection credentials.
    pub connection_credentials: Option<ConnectionCredentials>,
    /// Websocket.
    pub websocket: Option<Websocket>,
    /// Streaming id: 1 to 100 characters.
    pub streaming_id: Option<String>,
}

/// Start contact conversational analytics job.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactConversationalAnalyticsJob.html)
#[connect_operation(
    method = POST,
    uri = "/contact/start-conversational-analytics-job/{InstanceId}/{ContactId}",
    output = StartContactConversationalAnalyticsJobOutput,
    errors(AccessDeniedException, IdempotencyException, InternalServiceException,
           InvalidRequestException, ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactConversationalAnalyticsJob {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Analytics modes.
    pub analytics_modes: Vec<AnalyticsMode>,
    /// Analytics configuration.
    pub analytics_configuration: AnalyticsConfiguration,
    /// Client token: at most 500 characters.
    pub client_token: Option<String>,
}

/// What [`StartContactConversationalAnalyticsJob`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactConversationalAnalyticsJobOutput {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start contact media processing.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactMediaProcessing.html)
#[connect_operation(
    method = POST,
    uri = "/contact/start-contact-media-processing",
    output = StartContactMediaProcessingOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, LimitExceededException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactMediaProcessing {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Processor ARN.
    pub processor_arn: Option<String>,
    /// Failure mode.
    pub failure_mode: Option<ContactMediaProcessingFailureMode>,
}

/// What [`StartContactMediaProcessing`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactMediaProcessingOutput {}

/// Start contact recording.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactRecording.html)
#[connect_operation(
    method = POST,
    uri = "/contact/start-recording",
    output = StartContactRecordingOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactRecording {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: String,
    /// Voice recording configuration.
    pub voice_recording_configuration: VoiceRecordingConfiguration,
}

/// What [`StartContactRecording`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactRecordingOutput {}

/// Start contact streaming.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactStreaming.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ChatStreamingConfiguration, StartContactStreaming};
///
/// let topic = "arn:aws:sns:eu-central-1:111122223333:chat-messages";
/// let start = StartContactStreaming::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .chat_streaming_configuration(
///         ChatStreamingConfiguration::builder().streaming_endpoint_arn(topic).build(),
///     )
///     // The service demands a token; where none is set, the client chooses one.
///     .build();
/// // `StopContactStreaming` asks for this.
/// println!("{}", client.send(start).await?.streaming_id);
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact/start-streaming",
    output = StartContactStreamingOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, LimitExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactStreaming {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Chat streaming configuration.
    pub chat_streaming_configuration: ChatStreamingConfiguration,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StartContactStreaming`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactStreamingOutput {
    /// Streaming id: 1 to 100 characters.
    pub streaming_id: String,
}

/// Start email contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEmailContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/email",
    output = StartEmailContactOutput,
    errors(InvalidRequestException, ServiceQuotaExceededException, AccessDeniedException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException,
           IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEmailContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// From email address.
    pub from_email_address: EmailAddressInfo,
    /// Destination email address: 1 to 255 characters; pattern `[^\s@]+@[^\s@]+\.[^\s@]+`.
    pub destination_email_address: Sensitive<String>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Email message.
    pub email_message: InboundEmailContent,
    /// Additional recipients.
    pub additional_recipients: Option<InboundAdditionalRecipients>,
    /// Attachments: 1 to 50 items.
    pub attachments: Option<Sensitive<Vec<EmailAttachment>>>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StartEmailContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEmailContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound chat contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundChatContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/outbound-chat",
    output = StartOutboundChatContactOutput,
    errors(InvalidRequestException, ConflictException, InternalServiceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundChatContact {
    /// Source endpoint.
    pub source_endpoint: Endpoint,
    /// Destination endpoint.
    pub destination_endpoint: Endpoint,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Segment attributes.
    pub segment_attributes: BTreeMap<String, SegmentAttributeValue>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// Chat duration in minutes: 60 to 10080.
    pub chat_duration_in_minutes: Option<i32>,
    /// Participant details.
    pub participant_details: Option<ParticipantDetails>,
    /// Initial system message.
    pub initial_system_message: Option<ChatMessage>,
    /// Initial templated system message.
    pub initial_templated_system_message: Option<TemplatedMessageConfig>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Supported messaging content types: each 1 to 100 characters.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StartOutboundChatContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundChatContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound email contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundEmailContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/outbound-email",
    output = StartOutboundEmailContactOutput,
    errors(InvalidRequestException, ServiceQuotaExceededException, AccessDeniedException,
           ResourceNotFoundException, ThrottlingException, InternalServiceException,
           IdempotencyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundEmailContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// From email address.
    pub from_email_address: Option<EmailAddressInfo>,
    /// Destination email address.
    pub destination_email_address: EmailAddressInfo,
    /// Additional recipients.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// Email message.
    pub email_message: OutboundEmailContent,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StartOutboundEmailContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundEmailContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound voice contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundVoiceContact.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     StartOutboundVoiceContact, StartOutboundVoiceContactError as Refused,
/// };
///
/// let call = StartOutboundVoiceContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("66666666-7777-8888-9999-000000000000")
///     .destination_phone_number("+4930901820")
///     .source_phone_number("+4930901821")
///     // Asked again with the same token, it rings once: take one that stands for the reason.
///     .client_token("callback-4711")
///     .build();
/// match client.send(call).await {
///     Ok(call) => println!("{:?} rings", call.contact_id),
///     Err(error) => match error.kind() {
///         Refused::DestinationNotAllowedException(_) => println!("not to there"),
///         Refused::OutboundContactNotPermittedException(why) => println!("not now: {why}"),
///         _ => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact/outbound-voice",
    output = StartOutboundVoiceContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, LimitExceededException, DestinationNotAllowedException,
           OutboundContactNotPermittedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundVoiceContact {
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Destination phone number: pattern `\\+[1-9]\\d{1,14}$`.
    pub destination_phone_number: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Source phone number: pattern `\\+[1-9]\\d{1,14}$`.
    pub source_phone_number: Option<String>,
    /// Queue id.
    pub queue_id: Option<String>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Answer machine detection config.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
    /// Campaign id: 1 to 100 characters.
    pub campaign_id: Option<String>,
    /// Traffic type.
    pub traffic_type: Option<TrafficType>,
    /// Outbound strategy.
    pub outbound_strategy: Option<OutboundStrategy>,
    /// Ring timeout in seconds: 15 to 60.
    pub ring_timeout_in_seconds: Option<i32>,
}

/// What [`StartOutboundVoiceContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundVoiceContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start screen sharing.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartScreenSharing.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/screen-sharing",
    output = StartScreenSharingOutput,
    errors(InternalServiceException, AccessDeniedException, InvalidRequestException,
           InvalidParameterException, ThrottlingException, ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartScreenSharing {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
}

/// What [`StartScreenSharing`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartScreenSharingOutput {}

/// Start task contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTaskContact.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::{Duration, SystemTime};
///
/// use connect_operations::contacts::{Reference, ReferenceType, StartTaskContact};
/// use connect_runtime::Timestamp;
///
/// let order = Reference::builder()
///     .r#type(ReferenceType::Url)
///     .value("https://shop.example/orders/4711")
///     .build();
/// let task = StartTaskContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("66666666-7777-8888-9999-000000000000")
///     .name("Call back about order 4711")
///     .references([("Order".to_owned(), order)])
///     // At most six days ahead.
///     .scheduled_time(Timestamp::try_from(SystemTime::now() + Duration::from_hours(2))?)
///     .build();
/// println!("{:?}", client.send(task).await?.contact_id);
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/contact/task",
    output = StartTaskContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, ServiceQuotaExceededException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTaskContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Previous contact id: 1 to 256 characters.
    pub previous_contact_id: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: Option<String>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Name: at most 1024 characters.
    pub name: Sensitive<String>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Scheduled time.
    pub scheduled_time: Option<Timestamp>,
    /// Task template id: 1 to 500 characters.
    pub task_template_id: Option<String>,
    /// Quick connect id.
    pub quick_connect_id: Option<String>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Attachments: 1 to 5 items.
    pub attachments: Option<Sensitive<Vec<TaskAttachment>>>,
}

/// What [`StartTaskContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTaskContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start web RTC contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartWebRTCContact.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/webrtc",
    output = StartWebRTCContactOutput,
    errors(InternalServiceException, InvalidRequestException, InvalidParameterException,
           LimitExceededException, ResourceNotFoundException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartWebRTCContact {
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Allowed capabilities.
    pub allowed_capabilities: Option<AllowedCapabilities>,
    /// Participant details.
    pub participant_details: ParticipantDetails,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
}

/// What [`StartWebRTCContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartWebRTCContactOutput {
    /// Connection data.
    pub connection_data: Option<ConnectionData>,
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant token: 1 to 1000 characters.
    pub participant_token: Option<Sensitive<String>>,
}

/// Stop contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{StopContact, StopContactError};
///
/// let stop = StopContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// match client.send(stop).await {
///     Ok(_) => {}
///     Err(error) => match error.kind() {
///         // It has ended by itself.
///         StopContactError::ContactNotFoundException(_) => {}
///         _ => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact/stop",
    output = StopContactOutput,
    errors(InvalidRequestException, ContactNotFoundException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContact {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Disconnect reason.
    pub disconnect_reason: Option<DisconnectReason>,
}

/// What [`StopContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactOutput {}

/// Stop contact media processing.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactMediaProcessing.html)
#[connect_operation(
    method = POST,
    uri = "/contact/stop-contact-media-processing",
    output = StopContactMediaProcessingOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, LimitExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactMediaProcessing {
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// What [`StopContactMediaProcessing`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactMediaProcessingOutput {}

/// Stop contact recording.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactRecording.html)
#[connect_operation(
    method = POST,
    uri = "/contact/stop-recording",
    output = StopContactRecordingOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactRecording {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: String,
    /// Contact recording type.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// What [`StopContactRecording`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactRecordingOutput {}

/// Stop contact streaming.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactStreaming.html)
#[connect_operation(
    method = POST,
    uri = "/contact/stop-streaming",
    output = StopContactStreamingOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactStreaming {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Streaming id: 1 to 100 characters.
    pub streaming_id: String,
}

/// What [`StopContactStreaming`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactStreamingOutput {}

/// Suspend contact recording.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SuspendContactRecording.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ResumeContactRecording, SuspendContactRecording};
///
/// let instance = "11111111-2222-3333-4444-555555555555";
/// let contact = "22222222-3333-4444-5555-666666666666";
/// let suspend = SuspendContactRecording::builder()
///     .instance_id(instance)
///     .contact_id(contact)
///     .initial_contact_id(contact)
///     .build();
/// client.send(suspend).await?;
/// // The customer says the number of a card. The recording goes on, silent.
/// let resume = ResumeContactRecording::builder()
///     .instance_id(instance)
///     .contact_id(contact)
///     .initial_contact_id(contact)
///     .build();
/// client.send(resume).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact/suspend-recording",
    output = SuspendContactRecordingOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SuspendContactRecording {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: String,
    /// Contact recording type.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// What [`SuspendContactRecording`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SuspendContactRecordingOutput {}

/// Tag contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagContact.html)
#[connect_operation(
    method = POST,
    uri = "/contact/tags",
    output = TagContactOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           InvalidParameterException, ThrottlingException, InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagContact {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Tags: 1 to 6 entries.
    pub tags: BTreeMap<String, String>,
}

/// What [`TagContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagContactOutput {}

/// Transfer contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TransferContact.html)
#[connect_operation(
    method = POST,
    uri = "/contact/transfer",
    output = TransferContactOutput,
    errors(InvalidRequestException, IdempotencyException, AccessDeniedException,
           ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TransferContact {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Queue id.
    pub queue_id: Option<String>,
    /// User id: 1 to 256 characters.
    pub user_id: Option<String>,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`TransferContact`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TransferContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Contact ARN.
    pub contact_arn: Option<String>,
}

/// Untag contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagContact.html)
#[connect_operation(
    method = DELETE,
    uri = "/contact/tags/{InstanceId}/{ContactId}",
    output = UntagContactOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           InvalidParameterException, ThrottlingException, InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UntagContact {
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Tag keys: 1 to 6 items; each 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`.
    #[query("TagKeys")]
    pub tag_keys: Vec<String>,
}

/// What [`UntagContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UntagContactOutput {}

/// Update contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContact.html)
#[connect_operation(
    method = POST,
    uri = "/contacts/{InstanceId}/{ContactId}",
    output = UpdateContactOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException, ConflictException,
           InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContact {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// References.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Queue info.
    pub queue_info: Option<QueueInfoInput>,
    /// User info.
    pub user_info: Option<UserInfo>,
    /// Customer endpoint.
    pub customer_endpoint: Option<Endpoint>,
    /// System endpoint.
    pub system_endpoint: Option<Endpoint>,
    /// Additional recipients.
    pub additional_recipients: Option<NullableAdditionalRecipients>,
}

/// What [`UpdateContact`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactOutput {}

/// Update contact attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactAttributes.html)
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateContactAttributes;
///
/// // Attributes that are not named stay as they are; there is no way to remove one.
/// let update = UpdateContactAttributes::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .attributes([
///         ("vip".to_owned(), "true".to_owned()),
///         ("ticket".to_owned(), "4711".to_owned()),
///     ])
///     .build();
/// client.send(update).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/contact/attributes",
    output = UpdateContactAttributesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactAttributes {
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Attributes.
    pub attributes: BTreeMap<String, String>,
}

/// What [`UpdateContactAttributes`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactAttributesOutput {}

/// Update contact routing data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html)
#[connect_operation(
    method = POST,
    uri = "/contacts/{InstanceId}/{ContactId}/routing-data",
    output = UpdateContactRoutingDataOutput,
    errors(ResourceConflictException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidActiveRegionException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactRoutingData {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Queue time adjustment seconds.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// Queue priority: 1 to 9223372036854775807.
    pub queue_priority: Option<i64>,
    /// Routing criteria.
    pub routing_criteria: Option<RoutingCriteriaInput>,
}

/// What [`UpdateContactRoutingData`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactRoutingDataOutput {}

/// Update contact schedule.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactSchedule.html)
#[connect_operation(
    method = POST,
    uri = "/contact/schedule",
    output = UpdateContactScheduleOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, LimitExceededException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactSchedule {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
    /// Scheduled time.
    pub scheduled_time: Timestamp,
}

/// What [`UpdateContactSchedule`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactScheduleOutput {}

/// Update contact task template.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactTaskTemplate.html)
#[connect_operation(
    method = POST,
    uri = "/contact/task-template",
    output = UpdateContactTaskTemplateOutput,
    errors(AccessDeniedException, InvalidRequestException, ServiceQuotaExceededException,
           PropertyValidationException, ResourceNotFoundException, InternalServiceException,
           LimitExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactTaskTemplate {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Task template id: 1 to 500 characters.
    pub task_template_id: String,
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
}

/// What [`UpdateContactTaskTemplate`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactTaskTemplateOutput {}

/// Update outbound email contact message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundEmailContactMessage.html)
#[connect_operation(
    method = PUT,
    uri = "/instances/{InstanceId}/contacts/{ContactId}/outbound-email-message",
    output = UpdateOutboundEmailContactMessageOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundEmailContactMessage {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Email message.
    pub email_message: UpdateOutboundEmailContent,
}

/// What [`UpdateOutboundEmailContactMessage`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundEmailContactMessageOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: String,
}

/// Update participant authentication.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantAuthentication.html)
#[connect_operation(
    method = POST,
    uri = "/contact/update-participant-authentication",
    output = UpdateParticipantAuthenticationOutput,
    errors(InvalidRequestException, InvalidParameterException, ConflictException,
           InternalServiceException, ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateParticipantAuthentication {
    /// State: 1 to 1000 characters.
    pub state: Sensitive<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Code: 1 to 2048 characters.
    pub code: Option<Sensitive<String>>,
    /// Error: 1 to 2048 characters; pattern `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
    pub error: Option<Sensitive<String>>,
    /// Error description: 1 to 2048 characters; pattern `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
    pub error_description: Option<Sensitive<String>>,
}

/// What [`UpdateParticipantAuthentication`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateParticipantAuthenticationOutput {}

/// Update participant role config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantRoleConfig.html)
#[connect_operation(
    method = PUT,
    uri = "/contact/participant-role-config/{InstanceId}/{ContactId}",
    output = UpdateParticipantRoleConfigOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           AccessDeniedException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateParticipantRoleConfig {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters.
    #[label]
    pub contact_id: String,
    /// Channel configuration.
    pub channel_configuration: UpdateParticipantRoleConfigChannelInfo,
}

/// What [`UpdateParticipantRoleConfig`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateParticipantRoleConfigOutput {}

/// Contact data request.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactDataRequest.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactDataRequest {
    /// System endpoint.
    pub system_endpoint: Option<Endpoint>,
    /// Customer endpoint.
    pub customer_endpoint: Option<Endpoint>,
    /// Request identifier: at most 80 characters.
    pub request_identifier: Option<String>,
    /// Queue id.
    pub queue_id: Option<String>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Campaign.
    pub campaign: Option<Campaign>,
    /// Outbound strategy.
    pub outbound_strategy: Option<OutboundStrategy>,
}

/// Endpoint.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Endpoint.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Endpoint {
    /// Type.
    pub r#type: Option<EndpointType>,
    /// Address: at most 256 characters.
    pub address: Option<String>,
}

/// Endpoint type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EndpointType {
    /// `TELEPHONE_NUMBER`.
    TelephoneNumber,
    /// `VOIP`.
    Voip,
    /// `CONTACT_FLOW`.
    ContactFlow,
    /// `CONNECT_PHONENUMBER_ARN`.
    ConnectPhonenumberArn,
    /// `EMAIL_ADDRESS`.
    EmailAddress,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Campaign.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Campaign.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Campaign {
    /// Campaign id: 1 to 100 characters.
    pub campaign_id: Option<String>,
}

/// Outbound strategy.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundStrategy.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundStrategy {
    /// Type.
    pub r#type: OutboundStrategyType,
    /// Config.
    pub config: Option<OutboundStrategyConfig>,
}

/// Outbound strategy type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OutboundStrategyType {
    /// `AGENT_FIRST`.
    AgentFirst,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Outbound strategy config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundStrategyConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundStrategyConfig {
    /// Agent first.
    pub agent_first: Option<AgentFirst>,
}

/// Agent first.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentFirst.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentFirst {
    /// Preview.
    pub preview: Option<Preview>,
}

/// Preview.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Preview.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Preview {
    /// Post accept timeout config.
    pub post_accept_timeout_config: PostAcceptTimeoutConfig,
    /// Allowed user actions.
    pub allowed_user_actions: Vec<AllowedUserAction>,
}

/// Post accept timeout config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PostAcceptTimeoutConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PostAcceptTimeoutConfig {
    /// Duration in seconds: at least 0.
    pub duration_in_seconds: i32,
}

/// Allowed user action.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AllowedUserAction {
    /// `CALL`.
    Call,
    /// `DISCARD`.
    Discard,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Successful request.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SuccessfulRequest.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SuccessfulRequest {
    /// Request identifier: at most 80 characters.
    pub request_identifier: Option<String>,
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Failed request.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FailedRequest.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FailedRequest {
    /// Request identifier: at most 80 characters.
    pub request_identifier: Option<String>,
    /// Failure reason code.
    pub failure_reason_code: Option<FailureReasonCode>,
    /// Failure reason message.
    pub failure_reason_message: Option<String>,
}

/// Failure reason code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FailureReasonCode {
    /// `INVALID_ATTRIBUTE_KEY`.
    InvalidAttributeKey,
    /// `INVALID_CUSTOMER_ENDPOINT`.
    InvalidCustomerEndpoint,
    /// `INVALID_SYSTEM_ENDPOINT`.
    InvalidSystemEndpoint,
    /// `INVALID_QUEUE`.
    InvalidQueue,
    /// `INVALID_OUTBOUND_STRATEGY`.
    InvalidOutboundStrategy,
    /// `MISSING_CAMPAIGN`.
    MissingCampaign,
    /// `MISSING_CUSTOMER_ENDPOINT`.
    MissingCustomerEndpoint,
    /// `MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT`.
    MissingQueueIdAndSystemEndpoint,
    /// `REQUEST_THROTTLED`.
    RequestThrottled,
    /// `IDEMPOTENCY_EXCEPTION`.
    IdempotencyException,
    /// `INTERNAL_ERROR`.
    InternalError,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// User info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserInfo {
    /// User id: 1 to 256 characters.
    pub user_id: Option<String>,
}

/// Initiate as.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InitiateAs {
    /// `CONNECTED_TO_USER`.
    ConnectedToUser,
    /// `COMPLETED`.
    Completed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Segment attribute value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SegmentAttributeValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SegmentAttributeValue {
    /// Value string: at most 1024 characters.
    pub value_string: Option<String>,
    /// Value map.
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Value integer.
    pub value_integer: Option<i32>,
    /// Value list.
    pub value_list: Option<Vec<SegmentAttributeValue>>,
    /// Value ARN: at most 1024 characters.
    pub value_arn: Option<String>,
}

/// Participant details to add.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantDetailsToAdd.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantDetailsToAdd {
    /// Participant role.
    pub participant_role: Option<ParticipantRole>,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Participant capabilities.
    pub participant_capabilities: Option<ParticipantCapabilities>,
}

/// Participant capabilities.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantCapabilities.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantCapabilities {
    /// Video.
    pub video: Option<VideoCapability>,
    /// Screen share.
    pub screen_share: Option<ScreenShareCapability>,
}

/// Video capability.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VideoCapability {
    /// `SEND`.
    Send,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Screen share capability.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ScreenShareCapability {
    /// `SEND`.
    Send,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Participant token credentials.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantTokenCredentials.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantTokenCredentials {
    /// Participant token: 1 to 1000 characters.
    pub participant_token: Option<Sensitive<String>>,
    /// Expiry.
    pub expiry: Option<String>,
}

/// Rehydration type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RehydrationType {
    /// `ENTIRE_PAST_SESSION`.
    EntirePastSession,
    /// `FROM_SEGMENT`.
    FromSegment,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactField {
    /// `CUSTOMER_ENDPOINT`.
    CustomerEndpoint,
    /// `ADDITIONAL_EMAIL_RECIPIENTS`.
    AdditionalEmailRecipients,
    /// `EMAIL_SUBJECT`.
    EmailSubject,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Contact.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Contact {
    /// ARN.
    pub arn: Option<String>,
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: Option<String>,
    /// Previous contact id: 1 to 256 characters.
    pub previous_contact_id: Option<String>,
    /// Contact association id: 1 to 256 characters.
    pub contact_association_id: Option<String>,
    /// Initiation method.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters.
    pub description: Option<Sensitive<String>>,
    /// Channel.
    pub channel: Option<Channel>,
    /// Queue info.
    pub queue_info: Option<QueueInfo>,
    /// Agent info.
    pub agent_info: Option<AgentInfo>,
    /// Initiation timestamp.
    pub initiation_timestamp: Option<Timestamp>,
    /// Disconnect timestamp.
    pub disconnect_timestamp: Option<Timestamp>,
    /// Last update timestamp.
    pub last_update_timestamp: Option<Timestamp>,
    /// Last paused timestamp.
    pub last_paused_timestamp: Option<Timestamp>,
    /// Last resumed timestamp.
    pub last_resumed_timestamp: Option<Timestamp>,
    /// Ring start timestamp.
    pub ring_start_timestamp: Option<Timestamp>,
    /// Total pause count: 0 to 10.
    pub total_pause_count: Option<i32>,
    /// Total pause duration in seconds: at least 0.
    pub total_pause_duration_in_seconds: Option<i32>,
    /// Scheduled timestamp.
    pub scheduled_timestamp: Option<Timestamp>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Wisdom info.
    pub wisdom_info: Option<WisdomInfo>,
    /// Customer id: at most 128 characters.
    pub customer_id: Option<String>,
    /// Customer endpoint.
    pub customer_endpoint: Option<EndpointInfo>,
    /// System endpoint.
    pub system_endpoint: Option<EndpointInfo>,
    /// Queue time adjustment seconds.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// Queue priority: 1 to 9223372036854775807.
    pub queue_priority: Option<i64>,
    /// Tags: 1 to 6 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Connected to system timestamp.
    pub connected_to_system_timestamp: Option<Timestamp>,
    /// Routing criteria.
    pub routing_criteria: Option<RoutingCriteria>,
    /// Customer.
    pub customer: Option<Customer>,
    /// Campaign.
    pub campaign: Option<Campaign>,
    /// Answering machine detection status.
    pub answering_machine_detection_status: Option<AnsweringMachineDetectionStatus>,
    /// Customer voice activity.
    pub customer_voice_activity: Option<CustomerVoiceActivity>,
    /// Quality metrics.
    pub quality_metrics: Option<QualityMetrics>,
    /// Chat metrics.
    pub chat_metrics: Option<ChatMetrics>,
    /// Disconnect details.
    pub disconnect_details: Option<DisconnectDetails>,
    /// Additional email recipients.
    pub additional_email_recipients: Option<AdditionalEmailRecipients>,
    /// Segment attributes.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Recordings.
    pub recordings: Option<Vec<RecordingInfo>>,
    /// Disconnect reason.
    pub disconnect_reason: Option<String>,
    /// Contact evaluations.
    pub contact_evaluations: Option<BTreeMap<String, ContactEvaluation>>,
    /// Task template info.
    pub task_template_info: Option<TaskTemplateInfoV2>,
    /// Cases.
    pub cases: Option<Vec<CaseEntry>>,
    /// Contact details.
    pub contact_details: Option<ContactDetails>,
    /// Outbound strategy.
    pub outbound_strategy: Option<OutboundStrategy>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Next contacts: at most 24 items.
    pub next_contacts: Option<Vec<NextContactEntry>>,
    /// Global resiliency metadata.
    pub global_resiliency_metadata: Option<GlobalResiliencyMetadata>,
    /// Contact lens.
    pub contact_lens: Option<ContactLens>,
}

/// Queue info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueInfo {
    /// Id.
    pub id: Option<String>,
    /// Enqueue timestamp.
    pub enqueue_timestamp: Option<Timestamp>,
}

/// Agent info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentInfo {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Accepted by agent timestamp.
    pub accepted_by_agent_timestamp: Option<Timestamp>,
    /// Preview end timestamp.
    pub preview_end_timestamp: Option<Timestamp>,
    /// Connected to agent timestamp.
    pub connected_to_agent_timestamp: Option<Timestamp>,
    /// Agent pause duration in seconds: at least 0.
    pub agent_pause_duration_in_seconds: Option<i32>,
    /// Hierarchy groups.
    pub hierarchy_groups: Option<HierarchyGroups>,
    /// Device info.
    pub device_info: Option<DeviceInfo>,
    /// Capabilities.
    pub capabilities: Option<ParticipantCapabilities>,
    /// After contact work duration: at least 0.
    pub after_contact_work_duration: Option<i32>,
    /// After contact work start timestamp.
    pub after_contact_work_start_timestamp: Option<Timestamp>,
    /// After contact work end timestamp.
    pub after_contact_work_end_timestamp: Option<Timestamp>,
    /// Agent initiated hold duration: at least 0.
    pub agent_initiated_hold_duration: Option<i32>,
    /// State transitions.
    pub state_transitions: Option<Vec<StateTransition>>,
    /// Voice enhancement mode.
    pub voice_enhancement_mode: Option<VoiceEnhancementMode>,
    /// Active region: at most 1024 characters.
    pub active_region: Option<String>,
}

/// Hierarchy groups.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_HierarchyGroups.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct HierarchyGroups {
    /// Level1.
    pub level1: Option<AgentHierarchyGroup>,
    /// Level2.
    pub level2: Option<AgentHierarchyGroup>,
    /// Level3.
    pub level3: Option<AgentHierarchyGroup>,
    /// Level4.
    pub level4: Option<AgentHierarchyGroup>,
    /// Level5.
    pub level5: Option<AgentHierarchyGroup>,
}

/// Agent hierarchy group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentHierarchyGroup.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentHierarchyGroup {
    /// ARN.
    pub arn: Option<String>,
}

/// Device info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeviceInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeviceInfo {
    /// Platform name: at most 128 characters.
    pub platform_name: Option<String>,
    /// Platform version: at most 128 characters.
    pub platform_version: Option<String>,
    /// Operating system: at most 128 characters.
    pub operating_system: Option<String>,
}

/// State transition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StateTransition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StateTransition {
    /// State.
    pub state: Option<ParticipantState>,
    /// State start timestamp.
    pub state_start_timestamp: Option<Timestamp>,
    /// State end timestamp.
    pub state_end_timestamp: Option<Timestamp>,
}

/// Participant state.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantState {
    /// `INITIAL`.
    Initial,
    /// `CONNECTED`.
    Connected,
    /// `DISCONNECTED`.
    Disconnected,
    /// `MISSED`.
    Missed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Wisdom info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WisdomInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WisdomInfo {
    /// Session ARN.
    pub session_arn: Option<String>,
    /// Ai agents.
    pub ai_agents: Option<Vec<AiAgentInfo>>,
}

/// Ai agent info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentInfo {
    /// Ai use case.
    pub ai_use_case: Option<AiUseCase>,
    /// Ai agent version id: at most 128 characters.
    pub ai_agent_version_id: Option<String>,
    /// Ai agent escalated.
    pub ai_agent_escalated: Option<bool>,
}

/// Ai use case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AiUseCase {
    /// `AgentAssistance`.
    #[wire("AgentAssistance")]
    AgentAssistance,
    /// `SelfService`.
    #[wire("SelfService")]
    SelfService,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Endpoint info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EndpointInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EndpointInfo {
    /// Type.
    pub r#type: Option<EndpointType>,
    /// Address: at most 256 characters.
    pub address: Option<String>,
    /// Display name: at most 256 characters.
    pub display_name: Option<String>,
}

/// Routing criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteria {
    /// Steps.
    pub steps: Option<Vec<Step>>,
    /// Activation timestamp.
    pub activation_timestamp: Option<Timestamp>,
    /// Index.
    pub index: Option<i32>,
}

/// Step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Step.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Step {
    /// Expiry.
    pub expiry: Option<Expiry>,
    /// Expression.
    pub expression: Option<Expression>,
    /// Status.
    pub status: Option<RoutingCriteriaStepStatus>,
}

/// Expiry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Expiry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Expiry {
    /// Duration in seconds.
    pub duration_in_seconds: Option<i32>,
    /// Expiry timestamp.
    pub expiry_timestamp: Option<Timestamp>,
}

/// Expression.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Expression.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Expression {
    /// Attribute condition.
    pub attribute_condition: Option<AttributeCondition>,
    /// And expression.
    pub and_expression: Option<Vec<Expression>>,
    /// Or expression.
    pub or_expression: Option<Vec<Expression>>,
    /// Not attribute condition.
    pub not_attribute_condition: Option<AttributeCondition>,
}

/// Attribute condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AttributeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttributeCondition {
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
    /// Value: 1 to 128 characters.
    pub value: Option<String>,
    /// Proficiency level: 1.0 to 5.0.
    pub proficiency_level: Option<f32>,
    /// Range.
    pub range: Option<Range>,
    /// Match criteria.
    pub match_criteria: Option<MatchCriteria>,
    /// Comparison operator: 1 to 127 characters.
    pub comparison_operator: Option<String>,
}

/// Range.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Range.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Range {
    /// Min proficiency level: 1.0 to 5.0.
    pub min_proficiency_level: Option<f32>,
    /// Max proficiency level: 1.0 to 5.0.
    pub max_proficiency_level: Option<f32>,
}

/// Match criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MatchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MatchCriteria {
    /// Agents criteria.
    pub agents_criteria: Option<AgentsCriteria>,
}

/// Agents criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentsCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentsCriteria {
    /// Agent ids: each at most 256 characters.
    pub agent_ids: Option<Vec<String>>,
}

/// Routing criteria step status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RoutingCriteriaStepStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `JOINED`.
    Joined,
    /// `EXPIRED`.
    Expired,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Customer.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Customer.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Customer {
    /// Device info.
    pub device_info: Option<DeviceInfo>,
    /// Capabilities.
    pub capabilities: Option<ParticipantCapabilities>,
}

/// Answering machine detection status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AnsweringMachineDetectionStatus {
    /// `ANSWERED`.
    Answered,
    /// `UNDETECTED`.
    Undetected,
    /// `ERROR`.
    Error,
    /// `HUMAN_ANSWERED`.
    HumanAnswered,
    /// `SIT_TONE_DETECTED`.
    SitToneDetected,
    /// `SIT_TONE_BUSY`.
    SitToneBusy,
    /// `SIT_TONE_INVALID_NUMBER`.
    SitToneInvalidNumber,
    /// `FAX_MACHINE_DETECTED`.
    FaxMachineDetected,
    /// `VOICEMAIL_BEEP`.
    VoicemailBeep,
    /// `VOICEMAIL_NO_BEEP`.
    VoicemailNoBeep,
    /// `AMD_UNRESOLVED`.
    AmdUnresolved,
    /// `AMD_UNANSWERED`.
    AmdUnanswered,
    /// `AMD_ERROR`.
    AmdError,
    /// `AMD_NOT_APPLICABLE`.
    AmdNotApplicable,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Customer voice activity.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CustomerVoiceActivity.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomerVoiceActivity {
    /// Greeting start timestamp.
    pub greeting_start_timestamp: Option<Timestamp>,
    /// Greeting end timestamp.
    pub greeting_end_timestamp: Option<Timestamp>,
}

/// Quality metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QualityMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QualityMetrics {
    /// Agent.
    pub agent: Option<AgentQualityMetrics>,
    /// Customer.
    pub customer: Option<CustomerQualityMetrics>,
}

/// Agent quality metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentQualityMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentQualityMetrics {
    /// Audio.
    pub audio: Option<AudioQualityMetricsInfo>,
}

/// Audio quality metrics info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AudioQualityMetricsInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AudioQualityMetricsInfo {
    /// Quality score.
    pub quality_score: Option<f32>,
    /// Potential quality issues: at most 3 items; each at most 128 characters.
    pub potential_quality_issues: Option<Vec<String>>,
}

/// Customer quality metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CustomerQualityMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CustomerQualityMetrics {
    /// Audio.
    pub audio: Option<AudioQualityMetricsInfo>,
}

/// Chat metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatMetrics {
    /// Chat contact metrics.
    pub chat_contact_metrics: Option<ChatContactMetrics>,
    /// Agent metrics.
    pub agent_metrics: Option<ParticipantMetrics>,
    /// Customer metrics.
    pub customer_metrics: Option<ParticipantMetrics>,
}

/// Chat contact metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatContactMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatContactMetrics {
    /// Multi party.
    pub multi_party: Option<bool>,
    /// Total messages.
    pub total_messages: Option<i32>,
    /// Total bot messages.
    pub total_bot_messages: Option<i32>,
    /// Total bot message length in chars.
    pub total_bot_message_length_in_chars: Option<i32>,
    /// Conversation close time in millis: at least 0.
    pub conversation_close_time_in_millis: Option<i64>,
    /// Conversation turn count.
    pub conversation_turn_count: Option<i32>,
    /// Agent first response timestamp.
    pub agent_first_response_timestamp: Option<Timestamp>,
    /// Agent first response time in millis: at least 0.
    pub agent_first_response_time_in_millis: Option<i64>,
}

/// Participant metrics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantMetrics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantMetrics {
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant type.
    pub participant_type: Option<ParticipantType>,
    /// Conversation abandon.
    pub conversation_abandon: Option<bool>,
    /// Messages sent.
    pub messages_sent: Option<i32>,
    /// Num responses.
    pub num_responses: Option<i32>,
    /// Message length in chars.
    pub message_length_in_chars: Option<i32>,
    /// Total response time in millis: at least 0.
    pub total_response_time_in_millis: Option<i64>,
    /// Max response time in millis: at least 0.
    pub max_response_time_in_millis: Option<i64>,
    /// Last message timestamp.
    pub last_message_timestamp: Option<Timestamp>,
}

/// Participant type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantType {
    /// `ALL`.
    All,
    /// `MANAGER`.
    Manager,
    /// `AGENT`.
    Agent,
    /// `CUSTOMER`.
    Customer,
    /// `THIRDPARTY`.
    Thirdparty,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Disconnect details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisconnectDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisconnectDetails {
    /// Potential disconnect issue: at most 128 characters.
    pub potential_disconnect_issue: Option<String>,
}

/// Additional email recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AdditionalEmailRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AdditionalEmailRecipients {
    /// To list.
    pub to_list: Option<Vec<EmailRecipient>>,
    /// Cc list.
    pub cc_list: Option<Vec<EmailRecipient>>,
}

/// Email recipient.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailRecipient.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailRecipient {
    /// Address: at most 256 characters.
    pub address: Option<String>,
    /// Display name: at most 256 characters.
    pub display_name: Option<String>,
}

/// Recording info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecordingInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecordingInfo {
    /// Storage type.
    pub storage_type: Option<StorageType>,
    /// Location: at most 1024 characters.
    pub location: Option<String>,
    /// Media stream type.
    pub media_stream_type: Option<MediaStreamType>,
    /// Participant type.
    pub participant_type: Option<ParticipantType>,
    /// Fragment start number: at most 128 characters.
    pub fragment_start_number: Option<String>,
    /// Fragment stop number: at most 128 characters.
    pub fragment_stop_number: Option<String>,
    /// Start timestamp.
    pub start_timestamp: Option<Timestamp>,
    /// Stop timestamp.
    pub stop_timestamp: Option<Timestamp>,
    /// Status.
    pub status: Option<RecordingStatus>,
    /// Deletion reason.
    pub deletion_reason: Option<String>,
    /// Unprocessed transcript location: at most 1024 characters.
    pub unprocessed_transcript_location: Option<String>,
}

/// Media stream type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MediaStreamType {
    /// `AUDIO`.
    Audio,
    /// `VIDEO`.
    Video,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Recording status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RecordingStatus {
    /// `AVAILABLE`.
    Available,
    /// `DELETED`.
    Deleted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact evaluation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactEvaluation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactEvaluation {
    /// Form id.
    pub form_id: Option<String>,
    /// Evaluation ARN.
    pub evaluation_arn: Option<String>,
    /// Status.
    pub status: Option<Status>,
    /// Start timestamp.
    pub start_timestamp: Option<Timestamp>,
    /// End timestamp.
    pub end_timestamp: Option<Timestamp>,
    /// Delete timestamp.
    pub delete_timestamp: Option<Timestamp>,
    /// Export location.
    pub export_location: Option<String>,
}

/// Status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Status {
    /// `COMPLETE`.
    Complete,
    /// `IN_PROGRESS`.
    InProgress,
    /// `DELETED`.
    Deleted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Task template info v2.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateInfoV2.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskTemplateInfoV2 {
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 100 characters.
    pub name: Option<String>,
}

/// Case entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CaseEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CaseEntry {
    /// Case id: 1 to 36 characters.
    pub case_id: Option<String>,
    /// Case reference number: 1 to 50 characters.
    pub case_reference_number: Option<String>,
}

/// Contact details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactDetails {
    /// Name: at most 1024 characters.
    pub name: Option<String>,
    /// Description: at most 1024 characters.
    pub description: Option<String>,
}

/// Next contact entry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NextContactEntry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NextContactEntry {
    /// Type.
    pub r#type: Option<NextContactType>,
    /// Next contact metadata.
    pub next_contact_metadata: Option<NextContactMetadata>,
}

/// Next contact type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NextContactType {
    /// `QUICK_CONNECT`.
    QuickConnect,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Next contact metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NextContactMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NextContactMetadata {
    /// Quick connect contact data.
    QuickConnectContactData(QuickConnectContactData),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Quick connect contact data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectContactData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectContactData {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Initiation timestamp.
    pub initiation_timestamp: Option<Timestamp>,
    /// Quick connect id.
    pub quick_connect_id: Option<String>,
    /// Quick connect name: 1 to 127 characters.
    pub quick_connect_name: Option<String>,
    /// Quick connect type.
    pub quick_connect_type: Option<QuickConnectType>,
}

/// Global resiliency metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GlobalResiliencyMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GlobalResiliencyMetadata {
    /// Active region: at most 1024 characters.
    pub active_region: Option<String>,
    /// Origin region: at most 1024 characters.
    pub origin_region: Option<String>,
    /// Traffic distribution group id.
    pub traffic_distribution_group_id: Option<String>,
}

/// Contact lens.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactLens.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactLens {
    /// Conversational analytics.
    pub conversational_analytics: Option<ConversationalAnalytics>,
}

/// Conversational analytics.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ConversationalAnalytics.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConversationalAnalytics {
    /// Configuration.
    pub configuration: Option<ConversationalAnalyticsConfiguration>,
    /// Contact analysis reference state.
    pub contact_analysis_reference_state: Option<ContactAnalysisReferenceState>,
}

/// Conversational analytics configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ConversationalAnalyticsConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConversationalAnalyticsConfiguration {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Language locale.
    pub language_locale: Option<String>,
    /// Language locales: at most 5 items.
    pub language_locales: Option<Vec<String>>,
    /// Channel configuration.
    pub channel_configuration: Option<ContactLensChannelConfiguration>,
    /// Redaction configuration.
    pub redaction_configuration: Option<ContactLensRedactionConfiguration>,
    /// Summary configuration.
    pub summary_configuration: Option<ContactLensSummaryConfiguration>,
    /// Sentiment configuration.
    pub sentiment_configuration: Option<ContactLensSentimentConfiguration>,
}

/// Contact lens channel configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactLensChannelConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactLensChannelConfiguration {
    /// Analytics modes.
    pub analytics_modes: Option<Vec<String>>,
}

/// Contact lens redaction configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactLensRedactionConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactLensRedactionConfiguration {
    /// Behavior.
    pub behavior: Option<String>,
    /// Policy.
    pub policy: Option<String>,
    /// Entities.
    pub entities: Option<Vec<String>>,
    /// Mask mode.
    pub mask_mode: Option<String>,
}

/// Contact lens summary configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactLensSummaryConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactLensSummaryConfiguration {
    /// Summary modes.
    pub summary_modes: Option<Vec<String>>,
}

/// Contact lens sentiment configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactLensSentimentConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactLensSentimentConfiguration {
    /// Behavior.
    pub behavior: Option<String>,
}

/// Contact analysis reference state.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactAnalysisReferenceState.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactAnalysisReferenceState {
    /// Status.
    pub status: Option<String>,
    /// Status reason.
    pub status_reason: Option<String>,
}

/// Associated contact summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatedContactSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociatedContactSummary {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Contact ARN.
    pub contact_arn: Option<String>,
    /// Initiation timestamp.
    pub initiation_timestamp: Option<Timestamp>,
    /// Disconnect timestamp.
    pub disconnect_timestamp: Option<Timestamp>,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: Option<String>,
    /// Previous contact id: 1 to 256 characters.
    pub previous_contact_id: Option<String>,
    /// Related contact id: 1 to 256 characters.
    pub related_contact_id: Option<String>,
    /// Initiation method.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Channel.
    pub channel: Option<Channel>,
}

/// Reference summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReferenceSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ReferenceSummary {
    /// URL.
    Url(UrlReference),
    /// Attachment.
    Attachment(AttachmentReference),
    /// Email message.
    EmailMessage(EmailMessageReference),
    /// Email message redacted.
    EmailMessageRedacted(EmailMessageReference),
    /// Email message plain text.
    EmailMessagePlainText(EmailMessageReference),
    /// Email message plain text redacted.
    EmailMessagePlainTextRedacted(EmailMessageReference),
    /// String.
    String(StringReference),
    /// Number.
    Number(NumberReference),
    /// Date.
    Date(DateReference),
    /// Email.
    Email(EmailReference),
    /// Contact analysis.
    ContactAnalysis(ContactAnalysisReference),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// URL reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UrlReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UrlReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
}

/// Attachment reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AttachmentReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachmentReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
    /// Status.
    pub status: Option<ReferenceStatus>,
    /// ARN: 20 to 256 characters; pattern `^[-:/A-Za-z0-9]+`.
    pub arn: Option<String>,
}

/// Email message reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailMessageReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailMessageReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// ARN: 20 to 256 characters; pattern `^[-:/A-Za-z0-9]+`.
    pub arn: Option<String>,
}

/// String reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StringReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StringReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
}

/// Number reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NumberReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NumberReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
}

/// Date reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DateReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DateReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
}

/// Email reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
}

/// Contact analysis reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactAnalysisReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactAnalysisReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
    /// Status.
    pub status: Option<ReferenceStatus>,
    /// ARN.
    pub arn: Option<String>,
    /// Analytics mode.
    pub analytics_mode: Option<AnalyticsMode>,
    /// Is redacted.
    pub is_redacted: Option<bool>,
}

/// Analytics mode.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AnalyticsMode {
    /// `PostContact`.
    #[wire("PostContact")]
    PostContact,
    /// `RealTime`.
    #[wire("RealTime")]
    RealTime,
    /// `ContactLens`.
    #[wire("ContactLens")]
    ContactLens,
    /// `AutomatedInteraction`.
    #[wire("AutomatedInteraction")]
    AutomatedInteraction,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis output type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisOutputType {
    /// `Raw`.
    #[wire("Raw")]
    Raw,
    /// `Redacted`.
    #[wire("Redacted")]
    Redacted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segment type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisSegmentType {
    /// `Transcript`.
    #[wire("Transcript")]
    Transcript,
    /// `Categories`.
    #[wire("Categories")]
    Categories,
    /// `Issues`.
    #[wire("Issues")]
    Issues,
    /// `Event`.
    #[wire("Event")]
    Event,
    /// `Attachments`.
    #[wire("Attachments")]
    Attachments,
    /// `PostContactSummary`.
    #[wire("PostContactSummary")]
    PostContactSummary,
    /// `ExtractedInformation`.
    #[wire("ExtractedInformation")]
    ExtractedInformation,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segments filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentsFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentsFilter {
    /// Categories attribute filter.
    pub categories_attribute_filter: Option<CategoriesAttributeFilter>,
}

/// Categories attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CategoriesAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CategoriesAttributeFilter {
    /// Or conditions.
    pub or_conditions: Option<Vec<CategoriesAttributeAndCondition>>,
    /// And condition.
    pub and_condition: Option<CategoriesAttributeAndCondition>,
    /// Tag condition.
    pub tag_condition: Option<TagCondition>,
}

/// Categories attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CategoriesAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CategoriesAttributeAndCondition {
    /// Tag conditions.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// Real time contact analysis supported channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisSupportedChannel {
    /// `VOICE`.
    Voice,
    /// `CHAT`.
    Chat,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `FAILED`.
    Failed,
    /// `COMPLETED`.
    Completed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Realtime contact analysis segment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealtimeContactAnalysisSegment.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealtimeContactAnalysisSegment {
    /// Transcript.
    Transcript(RealTimeContactAnalysisSegmentTranscript),
    /// Categories.
    Categories(RealTimeContactAnalysisSegmentCategories),
    /// Issues.
    Issues(RealTimeContactAnalysisSegmentIssues),
    /// Event.
    Event(RealTimeContactAnalysisSegmentEvent),
    /// Attachments.
    Attachments(RealTimeContactAnalysisSegmentAttachments),
    /// Post contact summary.
    PostContactSummary(RealTimeContactAnalysisSegmentPostContactSummary),
    /// Extracted information.
    ExtractedInformation(RealTimeContactAnalysisSegmentExtractedInformation),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Real time contact analysis segment transcript.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentTranscript.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentTranscript {
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Participant id: 1 to 256 characters.
    pub participant_id: String,
    /// Participant role.
    pub participant_role: ParticipantRole,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Content: 1 to 16384 characters.
    pub content: String,
    /// Content type: 1 to 256 characters.
    pub content_type: Option<String>,
    /// Time.
    pub time: RealTimeContactAnalysisTimeData,
    /// Redaction.
    pub redaction: Option<RealTimeContactAnalysisTranscriptItemRedaction>,
    /// Sentiment.
    pub sentiment: Option<RealTimeContactAnalysisSentimentLabel>,
}

/// Real time contact analysis time data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisTimeData.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisTimeData {
    /// Absolute time.
    AbsoluteTime(IsoDateTime),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Real time contact analysis transcript item redaction.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisTranscriptItemRedaction.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisTranscriptItemRedaction {
    /// Character offsets.
    pub character_offsets: Option<Vec<RealTimeContactAnalysisCharacterInterval>>,
}

/// Real time contact analysis character interval.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisCharacterInterval.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisCharacterInterval {
    /// Begin offset char: at least 0.
    pub begin_offset_char: i32,
    /// End offset char: at least 0.
    pub end_offset_char: i32,
}

/// Real time contact analysis sentiment label.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisSentimentLabel {
    /// `POSITIVE`.
    Positive,
    /// `NEGATIVE`.
    Negative,
    /// `NEUTRAL`.
    Neutral,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segment categories.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentCategories.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentCategories {
    /// Matched details: at most 150 entries.
    pub matched_details: BTreeMap<String, RealTimeContactAnalysisCategoryDetails>,
}

/// Real time contact analysis category details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisCategoryDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisCategoryDetails {
    /// Rule id: 1 to 256 characters.
    pub rule_id: Option<String>,
    /// Points of interest: at most 5 items.
    pub points_of_interest: Vec<RealTimeContactAnalysisPointOfInterest>,
}

/// Real time contact analysis point of interest.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisPointOfInterest.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisPointOfInterest {
    /// Transcript items: at most 10 items.
    pub transcript_items: Option<Vec<RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>>,
}

/// Real time contact analysis transcript item with character offsets.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisTranscriptItemWithCharacterOffsets.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisTranscriptItemWithCharacterOffsets {
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Character offsets.
    pub character_offsets: Option<RealTimeContactAnalysisCharacterInterval>,
}

/// Real time contact analysis segment issues.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentIssues.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentIssues {
    /// Issues detected.
    pub issues_detected: Vec<RealTimeContactAnalysisIssueDetected>,
}

/// Real time contact analysis issue detected.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisIssueDetected.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisIssueDetected {
    /// Transcript items.
    pub transcript_items: Vec<RealTimeContactAnalysisTranscriptItemWithContent>,
}

/// Real time contact analysis transcript item with content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisTranscriptItemWithContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisTranscriptItemWithContent {
    /// Content: 1 to 16384 characters.
    pub content: Option<String>,
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Character offsets.
    pub character_offsets: Option<RealTimeContactAnalysisCharacterInterval>,
}

/// Real time contact analysis segment event.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentEvent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentEvent {
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant role.
    pub participant_role: Option<ParticipantRole>,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Event type: 1 to 128 characters.
    pub event_type: String,
    /// Time.
    pub time: RealTimeContactAnalysisTimeData,
}

/// Real time contact analysis segment attachments.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentAttachments.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentAttachments {
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Participant id: 1 to 256 characters.
    pub participant_id: String,
    /// Participant role.
    pub participant_role: ParticipantRole,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Attachments: at most 10 items.
    pub attachments: Vec<RealTimeContactAnalysisAttachment>,
    /// Time.
    pub time: RealTimeContactAnalysisTimeData,
}

/// Real time contact analysis attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisAttachment {
    /// Attachment name: 1 to 256 characters.
    pub attachment_name: String,
    /// Content type: 1 to 255 characters.
    pub content_type: Option<String>,
    /// Attachment id: 1 to 256 characters.
    pub attachment_id: String,
    /// Status.
    pub status: Option<ArtifactStatus>,
}

/// Artifact status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ArtifactStatus {
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `IN_PROGRESS`.
    InProgress,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segment post contact summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentPostContactSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentPostContactSummary {
    /// Content: 1 to 1270 characters.
    pub content: Option<String>,
    /// Status.
    pub status: RealTimeContactAnalysisPostContactSummaryStatus,
    /// Failure code.
    pub failure_code: Option<RealTimeContactAnalysisPostContactSummaryFailureCode>,
}

/// Real time contact analysis post contact summary status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisPostContactSummaryStatus {
    /// `FAILED`.
    Failed,
    /// `COMPLETED`.
    Completed,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis post contact summary failure code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisPostContactSummaryFailureCode {
    /// `QUOTA_EXCEEDED`.
    QuotaExceeded,
    /// `INSUFFICIENT_CONVERSATION_CONTENT`.
    InsufficientConversationContent,
    /// `FAILED_SAFETY_GUIDELINES`.
    FailedSafetyGuidelines,
    /// `INVALID_ANALYSIS_CONFIGURATION`.
    InvalidAnalysisConfiguration,
    /// `INTERNAL_ERROR`.
    InternalError,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segment extracted information.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentExtractedInformation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentExtractedInformation {
    /// Extraction definition id: 1 to 256 characters.
    pub extraction_definition_id: String,
    /// Extraction definition name: 1 to 200 characters.
    pub extraction_definition_name: String,
    /// Extraction definition display label: at most 25 characters.
    pub extraction_definition_display_label: Option<String>,
    /// Extracted values.
    pub extracted_values: Option<Vec<RealTimeContactAnalysisExtractedInformationValue>>,
    /// Failure code.
    pub failure_code: Option<RealTimeContactAnalysisExtractedInformationFailureCode>,
}

/// Real time contact analysis extracted information value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisExtractedInformationValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisExtractedInformationValue {
    /// Content: 1 to 1024 characters.
    pub content: String,
    /// Points of interest: at most 10 items.
    pub points_of_interest: Vec<RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>,
}

/// Real time contact analysis extracted information failure code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisExtractedInformationFailureCode {
    /// `QUOTA_EXCEEDED`.
    QuotaExceeded,
    /// `INSUFFICIENT_CONVERSATION_CONTENT`.
    InsufficientConversationContent,
    /// `FAILED_SAFETY_GUIDELINES`.
    FailedSafetyGuidelines,
    /// `INTERNAL_ERROR`.
    InternalError,
    /// `MAX_PACKAGE_FEATURE_ONLY`.
    MaxPackageFeatureOnly,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Monitor capability.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MonitorCapability {
    /// `SILENT_MONITOR`.
    SilentMonitor,
    /// `BARGE`.
    Barge,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact recording type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactRecordingType {
    /// `AGENT`.
    Agent,
    /// `IVR`.
    Ivr,
    /// `SCREEN`.
    Screen,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Search contacts time range.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsTimeRange.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsTimeRange {
    /// Type.
    pub r#type: SearchContactsTimeRangeType,
    /// Start time.
    pub start_time: Timestamp,
    /// End time.
    pub end_time: Timestamp,
}

/// Search contacts time range type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchContactsTimeRangeType {
    /// `INITIATION_TIMESTAMP`.
    InitiationTimestamp,
    /// `SCHEDULED_TIMESTAMP`.
    ScheduledTimestamp,
    /// `CONNECTED_TO_AGENT_TIMESTAMP`.
    ConnectedToAgentTimestamp,
    /// `DISCONNECT_TIMESTAMP`.
    DisconnectTimestamp,
    /// `ENQUEUE_TIMESTAMP`.
    EnqueueTimestamp,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchCriteria {
    /// Name.
    pub name: Option<NameCriteria>,
    /// Agent ids: at most 100 items; each 1 to 256 characters.
    pub agent_ids: Option<Vec<String>>,
    /// Agent hierarchy groups.
    pub agent_hierarchy_groups: Option<AgentHierarchyGroups>,
    /// Channels.
    pub channels: Option<Vec<Channel>>,
    /// Contact analysis.
    pub contact_analysis: Option<ContactAnalysis>,
    /// Initiation methods.
    pub initiation_methods: Option<Vec<ContactInitiationMethod>>,
    /// Queue ids: at most 100 items.
    pub queue_ids: Option<Vec<String>>,
    /// Routing criteria.
    pub routing_criteria: Option<SearchableRoutingCriteria>,
    /// Additional time range.
    pub additional_time_range: Option<SearchContactsAdditionalTimeRange>,
    /// Searchable contact attributes.
    pub searchable_contact_attributes: Option<SearchableContactAttributes>,
    /// Searchable segment attributes.
    pub searchable_segment_attributes: Option<SearchableSegmentAttributes>,
    /// Active regions: each pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub active_regions: Option<Vec<String>>,
    /// Contact tags.
    pub contact_tags: Option<ControlPlaneTagFilter>,
    /// Ai agents.
    pub ai_agents: Option<AiAgentsCriteria>,
}

/// Name criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NameCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NameCriteria {
    /// Search text: at most 100 items; each at most 128 characters.
    pub search_text: Vec<Sensitive<String>>,
    /// Match type.
    pub match_type: SearchContactsMatchType,
}

/// Search contacts match type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchContactsMatchType {
    /// `MATCH_ALL`.
    MatchAll,
    /// `MATCH_ANY`.
    MatchAny,
    /// `MATCH_EXACT`.
    MatchExact,
    /// `MATCH_NONE`.
    MatchNone,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Agent hierarchy groups.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentHierarchyGroups.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentHierarchyGroups {
    /// L1 ids: at most 10 items.
    pub l1_ids: Option<Vec<String>>,
    /// L2 ids: at most 10 items.
    pub l2_ids: Option<Vec<String>>,
    /// L3 ids: at most 10 items.
    pub l3_ids: Option<Vec<String>>,
    /// L4 ids: at most 10 items.
    pub l4_ids: Option<Vec<String>>,
    /// L5 ids: at most 10 items.
    pub l5_ids: Option<Vec<String>>,
}

/// Contact analysis.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactAnalysis.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactAnalysis {
    /// Transcript.
    pub transcript: Option<Transcript>,
}

/// Transcript.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Transcript.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Transcript {
    /// Criteria: at most 6 items.
    pub criteria: Vec<TranscriptCriteria>,
    /// Match type.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Transcript criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TranscriptCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TranscriptCriteria {
    /// Participant role.
    pub participant_role: ParticipantRole,
    /// Search text: at most 100 items; each at most 128 characters.
    pub search_text: Vec<Sensitive<String>>,
    /// Match type.
    pub match_type: SearchContactsMatchType,
}

/// Searchable routing criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableRoutingCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableRoutingCriteria {
    /// Steps.
    pub steps: Option<Vec<SearchableRoutingCriteriaStep>>,
}

/// Searchable routing criteria step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableRoutingCriteriaStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableRoutingCriteriaStep {
    /// Agent criteria.
    pub agent_criteria: Option<SearchableAgentCriteriaStep>,
}

/// Searchable agent criteria step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableAgentCriteriaStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableAgentCriteriaStep {
    /// Agent ids: at most 100 items; each 1 to 256 characters.
    pub agent_ids: Option<Vec<String>>,
    /// Match type.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Search contacts additional time range.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsAdditionalTimeRange.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsAdditionalTimeRange {
    /// Criteria.
    pub criteria: Vec<SearchContactsAdditionalTimeRangeCriteria>,
    /// Match type.
    pub match_type: SearchContactsMatchType,
}

/// Search contacts additional time range criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsAdditionalTimeRangeCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsAdditionalTimeRangeCriteria {
    /// Time range.
    pub time_range: Option<SearchContactsTimeRange>,
    /// Timestamp condition.
    pub timestamp_condition: Option<SearchContactsTimestampCondition>,
}

/// Search contacts timestamp condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsTimestampCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsTimestampCondition {
    /// Type.
    pub r#type: SearchContactsTimeRangeType,
    /// Condition type.
    pub condition_type: SearchContactsTimeRangeConditionType,
}

/// Search contacts time range condition type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchContactsTimeRangeConditionType {
    /// `NOT_EXISTS`.
    NotExists,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Searchable contact attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableContactAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableContactAttributes {
    /// Criteria: at most 15 items.
    pub criteria: Vec<SearchableContactAttributesCriteria>,
    /// Match type.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Searchable contact attributes criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableContactAttributesCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableContactAttributesCriteria {
    /// Key: 1 to 100 characters.
    pub key: Sensitive<String>,
    /// Values: at most 20 items; each at most 100 characters.
    pub values: Vec<Sensitive<String>>,
}

/// Searchable segment attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableSegmentAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableSegmentAttributes {
    /// Criteria: 1 to 15 items.
    pub criteria: Vec<SearchableSegmentAttributesCriteria>,
    /// Match type.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Searchable segment attributes criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableSegmentAttributesCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableSegmentAttributesCriteria {
    /// Key: 1 to 64 characters.
    pub key: Sensitive<String>,
    /// Values: 1 to 20 items; each at most 128 characters.
    pub values: Sensitive<Vec<Sensitive<String>>>,
}

/// Ai agents criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentsCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentsCriteria {
    /// Criteria: at most 1 item.
    pub criteria: Option<Vec<AiAgentSearchCriteria>>,
}

/// Ai agent search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentSearchCriteria {
    /// Id: at most 128 characters.
    pub id: Option<String>,
    /// Version number.
    pub version_number: Option<i32>,
    /// Ai agent escalated.
    pub ai_agent_escalated: Option<bool>,
    /// Ai use case.
    pub ai_use_case: Option<AiUseCase>,
}

/// Sort.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Sort.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Sort {
    /// Field name.
    pub field_name: SortableFieldName,
    /// Order.
    pub order: SortOrder,
}

/// Sortable field name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SortableFieldName {
    /// `INITIATION_TIMESTAMP`.
    InitiationTimestamp,
    /// `SCHEDULED_TIMESTAMP`.
    ScheduledTimestamp,
    /// `CONNECTED_TO_AGENT_TIMESTAMP`.
    ConnectedToAgentTimestamp,
    /// `DISCONNECT_TIMESTAMP`.
    DisconnectTimestamp,
    /// `INITIATION_METHOD`.
    InitiationMethod,
    /// `CHANNEL`.
    Channel,
    /// `EXPIRY_TIMESTAMP`.
    ExpiryTimestamp,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactSearchSummary {
    /// ARN.
    pub arn: Option<String>,
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Initial contact id: 1 to 256 characters.
    pub initial_contact_id: Option<String>,
    /// Previous contact id: 1 to 256 characters.
    pub previous_contact_id: Option<String>,
    /// Initiation method.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Channel.
    pub channel: Option<Channel>,
    /// Queue info.
    pub queue_info: Option<ContactSearchSummaryQueueInfo>,
    /// Agent info.
    pub agent_info: Option<ContactSearchSummaryAgentInfo>,
    /// Initiation timestamp.
    pub initiation_timestamp: Option<Timestamp>,
    /// Disconnect timestamp.
    pub disconnect_timestamp: Option<Timestamp>,
    /// Scheduled timestamp.
    pub scheduled_timestamp: Option<Timestamp>,
    /// Segment attributes.
    pub segment_attributes:
        Option<Sensitive<BTreeMap<String, ContactSearchSummarySegmentAttributeValue>>>,
    /// Name: at most 1024 characters.
    pub name: Option<Sensitive<String>>,
    /// Routing criteria.
    pub routing_criteria: Option<RoutingCriteria>,
    /// Tags: 1 to 6 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Global resiliency metadata.
    pub global_resiliency_metadata: Option<GlobalResiliencyMetadata>,
    /// Ai agent info.
    pub ai_agent_info: Option<Vec<ContactSearchSummaryAiAgentInfo>>,
}

/// Contact search summary queue info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactSearchSummaryQueueInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactSearchSummaryQueueInfo {
    /// Id.
    pub id: Option<String>,
    /// Enqueue timestamp.
    pub enqueue_timestamp: Option<Timestamp>,
}

/// Contact search summary agent info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactSearchSummaryAgentInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactSearchSummaryAgentInfo {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Connected to agent timestamp.
    pub connected_to_agent_timestamp: Option<Timestamp>,
}

/// Contact search summary segment attribute value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactSearchSummarySegmentAttributeValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactSearchSummarySegmentAttributeValue {
    /// Value string: at most 1024 characters.
    pub value_string: Option<String>,
    /// Value map.
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
}

/// Contact search summary ai agent info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactSearchSummaryAiAgentInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactSearchSummaryAiAgentInfo {
    /// Ai agent version id: at most 128 characters.
    pub ai_agent_version_id: Option<String>,
    /// Ai agent escalated.
    pub ai_agent_escalated: Option<bool>,
    /// Ai use case.
    pub ai_use_case: Option<AiUseCase>,
}

/// Chat event.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatEvent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatEvent {
    /// Type.
    pub r#type: ChatEventType,
    /// Content type: 1 to 100 characters.
    pub content_type: Option<String>,
    /// Content: 1 to 16384 characters.
    pub content: Option<String>,
}

/// Chat event type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ChatEventType {
    /// `DISCONNECT`.
    Disconnect,
    /// `MESSAGE`.
    Message,
    /// `EVENT`.
    Event,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// New session details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NewSessionDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NewSessionDetails {
    /// Supported messaging content types: each 1 to 100 characters.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Participant details.
    pub participant_details: Option<ParticipantDetails>,
    /// Attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Streaming configuration.
    pub streaming_configuration: Option<ChatStreamingConfiguration>,
}

/// Participant details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantDetails {
    /// Display name: 1 to 256 characters.
    pub display_name: String,
}

/// Chat streaming configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatStreamingConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatStreamingConfiguration {
    /// Streaming endpoint ARN: 1 to 350 characters.
    pub streaming_endpoint_arn: String,
}

/// Email address info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressInfo {
    /// Email address: 1 to 255 characters; pattern `[^\s@]+@[^\s@]+\.[^\s@]+`.
    pub email_address: Sensitive<String>,
    /// Display name: at most 256 characters.
    pub display_name: Option<Sensitive<String>>,
}

/// Outbound additional recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundAdditionalRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundAdditionalRecipients {
    /// Cc email addresses: 1 to 50 items.
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Outbound email content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundEmailContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundEmailContent {
    /// Message source type.
    pub message_source_type: OutboundMessageSourceType,
    /// Templated message config.
    pub templated_message_config: Option<TemplatedMessageConfig>,
    /// Raw message.
    pub raw_message: Option<OutboundRawMessage>,
}

/// Outbound message source type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OutboundMessageSourceType {
    /// `TEMPLATE`.
    Template,
    /// `RAW`.
    Raw,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Templated message config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TemplatedMessageConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TemplatedMessageConfig {
    /// Knowledge base id: 1 to 500 characters.
    pub knowledge_base_id: String,
    /// Message template id: 1 to 500 characters.
    pub message_template_id: String,
    /// Template attributes.
    pub template_attributes: TemplateAttributes,
}

/// Template attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TemplateAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TemplateAttributes {
    /// Custom attributes.
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// Customer profile attributes.
    pub customer_profile_attributes: Option<String>,
}

/// Outbound raw message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundRawMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundRawMessage {
    /// Subject: 1 to 998 characters.
    pub subject: Sensitive<String>,
    /// Body: 1 to 5242880 characters.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters.
    pub content_type: String,
}

/// Traffic type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TrafficType {
    /// `GENERAL`.
    General,
    /// `CAMPAIGN`.
    Campaign,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Source campaign.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SourceCampaign.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SourceCampaign {
    /// Campaign id: 1 to 100 characters.
    pub campaign_id: Option<String>,
    /// Outbound request id: exactly 36 characters.
    pub outbound_request_id: Option<String>,
}

/// Web notification source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WebNotificationSource.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WebNotificationSource {
    /// Source campaign.
    pub source_campaign: SourceCampaign,
}

/// Widget destination.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WidgetDestination.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WidgetDestination {
    /// Widget id: 1 to 36 characters.
    pub widget_id: String,
    /// Profile id: 1 to 32 characters.
    pub profile_id: String,
}

/// Web notification content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WebNotificationContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WebNotificationContent {
    /// Type.
    pub r#type: NotificationType,
    /// View ARN: 1 to 500 characters.
    pub view_arn: Option<String>,
    /// Attributes.
    pub attributes: Option<ContentAttributes>,
}

/// Notification type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationType {
    /// `WIDGET_VIEW`.
    WidgetView,
    /// `WIDGET_ACTION`.
    WidgetAction,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Content attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContentAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContentAttributes {
    /// Recommender config.
    pub recommender_config: Option<RecommenderConfig>,
}

/// Recommender config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecommenderConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecommenderConfig {
    /// Domain name: 1 to 64 characters.
    pub domain_name: String,
    /// Recommender name: 1 to 64 characters.
    pub recommender_name: String,
    /// Context.
    pub context: Option<BTreeMap<String, String>>,
}

/// Ai agent input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentInput {
    /// Ai agent id: at most 128 characters.
    pub ai_agent_id: String,
}

/// Chat message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatMessage {
    /// Content type: 1 to 100 characters.
    pub content_type: String,
    /// Content: 1 to 16384 characters.
    pub content: String,
}

/// Persistent chat.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PersistentChat.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PersistentChat {
    /// Rehydration type.
    pub rehydration_type: Option<RehydrationType>,
    /// Source contact id: 1 to 256 characters.
    pub source_contact_id: Option<String>,
}

/// Participant configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantConfiguration {
    /// Response mode.
    pub response_mode: Option<ResponseMode>,
}

/// Response mode.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ResponseMode {
    /// `INCREMENTAL`.
    Incremental,
    /// `COMPLETE`.
    Complete,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Disconnect on customer exit participant type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DisconnectOnCustomerExitParticipantType {
    /// `AGENT`.
    Agent,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Connection type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ConnectionType {
    /// `WEBSOCKET`.
    Websocket,
    /// `CONNECTION_CREDENTIALS`.
    ConnectionCredentials,
    /// `AUTHENTICATION_SESSION`.
    AuthenticationSession,
    /// `WEBRTC_CONNECTION`.
    WebrtcConnection,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Connection credentials.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ConnectionCredentials.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConnectionCredentials {
    /// Connection token: 1 to 1000 characters.
    pub connection_token: Option<Sensitive<String>>,
    /// Expiry.
    pub expiry: Option<String>,
}

/// Websocket.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Websocket.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Websocket {
    /// URL: 1 to 2000 characters.
    pub url: Option<Sensitive<String>>,
    /// Connection expiry.
    pub connection_expiry: Option<String>,
}

/// Analytics configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnalyticsConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnalyticsConfiguration {
    /// Language configuration.
    pub language_configuration: LanguageConfiguration,
    /// Redaction configuration.
    pub redaction_configuration: RedactionConfiguration,
    /// Sentiment configuration.
    pub sentiment_configuration: SentimentConfiguration,
    /// Summary configuration.
    pub summary_configuration: SummaryConfiguration,
    /// Rules configuration.
    pub rules_configuration: RulesConfiguration,
}

/// Language configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LanguageConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LanguageConfiguration {
    /// Language locale.
    pub language_locale: Option<String>,
}

/// Redaction configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RedactionConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RedactionConfiguration {
    /// Behavior.
    pub behavior: Behavior,
    /// Policy.
    pub policy: Policy,
    /// Entities: each at least 1 character.
    pub entities: Option<Vec<String>>,
    /// Mask mode.
    pub mask_mode: Option<MaskMode>,
}

/// Behavior.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Behavior {
    /// `Enable`.
    #[wire("Enable")]
    Enable,
    /// `Disable`.
    #[wire("Disable")]
    Disable,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Policy {
    /// `None`.
    #[wire("None")]
    None,
    /// `RedactedOnly`.
    #[wire("RedactedOnly")]
    RedactedOnly,
    /// `RedactedAndOriginal`.
    #[wire("RedactedAndOriginal")]
    RedactedAndOriginal,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Mask mode.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MaskMode {
    /// `PII`.
    Pii,
    /// `EntityType`.
    #[wire("EntityType")]
    EntityType,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Sentiment configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SentimentConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SentimentConfiguration {
    /// Behavior.
    pub behavior: Behavior,
}

/// Summary configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SummaryConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SummaryConfiguration {
    /// Summary modes: at most 2 items.
    pub summary_modes: Vec<SummaryMode>,
}

/// Summary mode.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SummaryMode {
    /// `PostContact`.
    #[wire("PostContact")]
    PostContact,
    /// `AutomatedInteraction`.
    #[wire("AutomatedInteraction")]
    AutomatedInteraction,
    /// `ContactChain`.
    #[wire("ContactChain")]
    ContactChain,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Rules configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RulesConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RulesConfiguration {
    /// Behavior.
    pub behavior: Option<Behavior>,
}

/// Contact media processing failure mode.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactMediaProcessingFailureMode {
    /// `DELIVER_UNPROCESSED_MESSAGE`.
    DeliverUnprocessedMessage,
    /// `DO_NOT_DELIVER_UNPROCESSED_MESSAGE`.
    DoNotDeliverUnprocessedMessage,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Voice recording configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoiceRecordingConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoiceRecordingConfiguration {
    /// Voice recording track.
    pub voice_recording_track: Option<VoiceRecordingTrack>,
    /// Ivr recording track.
    pub ivr_recording_track: Option<IvrRecordingTrack>,
}

/// Voice recording track.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VoiceRecordingTrack {
    /// `FROM_AGENT`.
    FromAgent,
    /// `TO_AGENT`.
    ToAgent,
    /// `ALL`.
    All,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Ivr recording track.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum IvrRecordingTrack {
    /// `ALL`.
    All,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Inbound email content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InboundEmailContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InboundEmailContent {
    /// Message source type.
    pub message_source_type: InboundMessageSourceType,
    /// Raw message.
    pub raw_message: Option<InboundRawMessage>,
}

/// Inbound message source type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InboundMessageSourceType {
    /// `RAW`.
    Raw,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Inbound raw message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InboundRawMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InboundRawMessage {
    /// Subject: at most 998 characters.
    pub subject: Sensitive<String>,
    /// Body: 1 to 5242880 characters.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters.
    pub content_type: String,
    /// Headers.
    pub headers: Option<BTreeMap<EmailHeaderType, String>>,
}

/// Email header type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum EmailHeaderType {
    /// `REFERENCES`.
    References,
    /// `MESSAGE_ID`.
    MessageId,
    /// `IN_REPLY_TO`.
    InReplyTo,
    /// `X_SES_SPAM_VERDICT`.
    XSesSpamVerdict,
    /// `X_SES_VIRUS_VERDICT`.
    XSesVirusVerdict,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Inbound additional recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InboundAdditionalRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InboundAdditionalRecipients {
    /// To addresses: 1 to 50 items.
    pub to_addresses: Option<Vec<EmailAddressInfo>>,
    /// Cc addresses: 1 to 50 items.
    pub cc_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Email attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAttachment {
    /// File name: 1 to 256 characters; pattern `^\P{C}*$`.
    pub file_name: String,
    /// S3 URL: 1 to 2000 characters.
    pub s3_url: Sensitive<String>,
}

/// Answer machine detection config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnswerMachineDetectionConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnswerMachineDetectionConfig {
    /// Enable answer machine detection.
    pub enable_answer_machine_detection: Option<bool>,
    /// Await answer machine prompt.
    pub await_answer_machine_prompt: Option<bool>,
}

/// Task attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskAttachment {
    /// File name: 1 to 256 characters; pattern `^\P{C}*$`.
    pub file_name: String,
    /// S3 URL: 1 to 2000 characters.
    pub s3_url: Sensitive<String>,
}

/// Allowed capabilities.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AllowedCapabilities.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AllowedCapabilities {
    /// Customer.
    pub customer: Option<ParticipantCapabilities>,
    /// Agent.
    pub agent: Option<ParticipantCapabilities>,
}

/// Connection data.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ConnectionData.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConnectionData {
    /// Attendee.
    pub attendee: Option<Attendee>,
    /// Meeting.
    pub meeting: Option<Meeting>,
}

/// Attendee.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Attendee.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Attendee {
    /// Attendee id.
    pub attendee_id: Option<String>,
    /// Join token.
    pub join_token: Option<Sensitive<String>>,
}

/// Meeting.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Meeting.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Meeting {
    /// Media region.
    pub media_region: Option<String>,
    /// Media placement.
    pub media_placement: Option<MediaPlacement>,
    /// Meeting features.
    pub meeting_features: Option<MeetingFeaturesConfiguration>,
    /// Meeting id.
    pub meeting_id: Option<String>,
}

/// Media placement.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MediaPlacement.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MediaPlacement {
    /// Audio host URL: 1 to 2000 characters.
    pub audio_host_url: Option<String>,
    /// Audio fallback URL: 1 to 2000 characters.
    pub audio_fallback_url: Option<String>,
    /// Signaling URL: 1 to 2000 characters.
    pub signaling_url: Option<String>,
    /// Turn control URL: 1 to 2000 characters.
    pub turn_control_url: Option<String>,
    /// Event ingestion URL: 1 to 2000 characters.
    pub event_ingestion_url: Option<String>,
}

/// Meeting features configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MeetingFeaturesConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MeetingFeaturesConfiguration {
    /// Audio.
    pub audio: Option<AudioFeatures>,
}

/// Audio features.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AudioFeatures.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AudioFeatures {
    /// Echo reduction.
    pub echo_reduction: Option<MeetingFeatureStatus>,
}

/// Meeting feature status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MeetingFeatureStatus {
    /// `AVAILABLE`.
    Available,
    /// `UNAVAILABLE`.
    Unavailable,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Disconnect reason.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisconnectReason.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisconnectReason {
    /// Code.
    pub code: Option<String>,
}

/// Queue info input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueInfoInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueInfoInput {
    /// Id.
    pub id: Option<String>,
}

/// Nullable additional recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NullableAdditionalRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NullableAdditionalRecipients {
    /// Cc email addresses: at most 50 items.
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Routing criteria input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInput {
    /// Steps.
    pub steps: Option<Vec<RoutingCriteriaInputStep>>,
}

/// Routing criteria input step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInputStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInputStep {
    /// Expiry.
    pub expiry: Option<RoutingCriteriaInputStepExpiry>,
    /// Expression.
    pub expression: Option<Expression>,
}

/// Routing criteria input step expiry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInputStepExpiry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInputStepExpiry {
    /// Duration in seconds.
    pub duration_in_seconds: Option<i32>,
}

/// Update outbound email content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundEmailContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundEmailContent {
    /// Message source type.
    pub message_source_type: UpdateOutboundEmailMessageSourceType,
    /// Raw message.
    pub raw_message: UpdateOutboundRawMessage,
}

/// Update outbound email message source type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UpdateOutboundEmailMessageSourceType {
    /// `RAW`.
    Raw,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Update outbound raw message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundRawMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundRawMessage {
    /// Body: 1 to 5242880 characters.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters.
    pub content_type: String,
}

/// Update participant role config channel info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantRoleConfigChannelInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UpdateParticipantRoleConfigChannelInfo {
    /// Chat.
    Chat(ChatParticipantRoleConfig),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Chat participant role config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatParticipantRoleConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatParticipantRoleConfig {
    /// Participant timer config list: 1 to 6 items.
    pub participant_timer_config_list: Vec<ParticipantTimerConfiguration>,
}

/// Participant timer configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantTimerConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantTimerConfiguration {
    /// Participant role.
    pub participant_role: TimerEligibleParticipantRoles,
    /// Timer type.
    pub timer_type: ParticipantTimerType,
    /// Timer value.
    pub timer_value: ParticipantTimerValue,
}

/// Timer eligible participant roles.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TimerEligibleParticipantRoles {
    /// `CUSTOMER`.
    Customer,
    /// `AGENT`.
    Agent,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Participant timer type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantTimerType {
    /// `IDLE`.
    Idle,
    /// `DISCONNECT_NONCUSTOMER`.
    DisconnectNoncustomer,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Participant timer value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantTimerValue.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantTimerValue {
    /// Participant timer action.
    ParticipantTimerAction(ParticipantTimerAction),
    /// Participant timer duration in minutes: 2 to 480.
    ParticipantTimerDurationInMinutes(i32),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Participant timer action.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantTimerAction {
    /// `Unset`.
    #[wire("Unset")]
    Unset,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}
