// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `POST /contacts/{InstanceId}/{ContactId}/associate-user`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateContactWithUser.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::AssociateContactWithUser;
///
/// let operation = AssociateContactWithUser::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// User id: 1 to 256 characters. Required.
    pub user_id: String,
}

/// The output of [`AssociateContactWithUser`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateContactWithUserOutput {}

/// Batch put contact.
///
/// `PUT /contact/batch/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchPutContact.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{BatchPutContact, ContactDataRequest};
///
/// let contact_data_request = ContactDataRequest::builder().build();
/// let operation = BatchPutContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_data_request_list([contact_data_request])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact data request list: 1 to 25 items. Required.
    pub contact_data_request_list: Vec<ContactDataRequest>,
}

/// The output of [`BatchPutContact`].
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
/// `PUT /contact/create-contact`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContact.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`IdempotencyException`], [`ConflictException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{Channel, ContactInitiationMethod, CreateContact};
///
/// let operation = CreateContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .channel(Channel::Voice)
///     .initiation_method(ContactInitiationMethod::Inbound)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Channel: one of [`Channel`]. Required.
    pub channel: Channel,
    /// Initiation method: one of [`ContactInitiationMethod`]. Required.
    pub initiation_method: ContactInitiationMethod,
    /// Expiry duration in minutes. Optional.
    pub expiry_duration_in_minutes: Option<i32>,
    /// User info. Optional.
    pub user_info: Option<UserInfo>,
    /// Initiate as: one of [`InitiateAs`]. Optional.
    pub initiate_as: Option<InitiateAs>,
    /// Name: at most 1024 characters. Optional. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Previous contact id: 1 to 256 characters. Optional.
    pub previous_contact_id: Option<String>,
}

/// The output of [`CreateContact`].
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
/// `POST /contact/create-participant`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateParticipant.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ServiceQuotaExceededException`], [`ThrottlingException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{CreateParticipant, ParticipantDetailsToAdd};
///
/// let participant_details_to_add = ParticipantDetailsToAdd::builder().build();
/// let operation = CreateParticipant::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .participant_details(participant_details_to_add)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Participant details. Required.
    pub participant_details: ParticipantDetailsToAdd,
}

/// The output of [`CreateParticipant`].
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
/// `POST /contact/persistent-contact-association/{InstanceId}/{InitialContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePersistentContactAssociation.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{CreatePersistentContactAssociation, RehydrationType};
///
/// let operation = CreatePersistentContactAssociation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .rehydration_type(RehydrationType::EntirePastSession)
///     .source_contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    #[label]
    pub initial_contact_id: String,
    /// Rehydration type: one of [`RehydrationType`]. Required.
    pub rehydration_type: RehydrationType,
    /// Source contact id: 1 to 256 characters. Required.
    pub source_contact_id: String,
    /// Client token: at most 500 characters. Optional.
    pub client_token: Option<String>,
}

/// The output of [`CreatePersistentContactAssociation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreatePersistentContactAssociationOutput {
    /// Continued from contact id: 1 to 256 characters.
    pub continued_from_contact_id: Option<String>,
}

/// Delete contact data.
///
/// `POST /contact/delete/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactData.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ContactNotTerminatedException`], [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ContactField, DeleteContactData};
///
/// let operation = DeleteContactData::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .contact_fields([ContactField::CustomerEndpoint])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Contact fields: each one of [`ContactField`]. Required.
    pub contact_fields: Vec<ContactField>,
}

/// The output of [`DeleteContactData`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteContactDataOutput {}

/// Describe contact.
///
/// `GET /contacts/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
}

/// The output of [`DescribeContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeContactOutput {
    /// Contact.
    pub contact: Option<Contact>,
}

/// Get contact attributes.
///
/// `GET /contact/attributes/{InstanceId}/{InitialContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactAttributes.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    #[label]
    pub initial_contact_id: String,
}

/// The output of [`GetContactAttributes`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetContactAttributesOutput {
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters.
    pub attributes: Option<BTreeMap<String, String>>,
}

/// List associated contacts.
///
/// `GET /contact/associated/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAssociatedContacts.html)
///
/// # Errors
/// [`InternalServiceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::ListAssociatedContacts;
///
/// let operation = ListAssociatedContacts::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[query]
    pub contact_id: String,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListAssociatedContacts`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAssociatedContactsOutput {
    /// Contact summary list. The items of the page.
    #[items]
    pub contact_summary_list: Option<Vec<AssociatedContactSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List contact references.
///
/// `GET /contact/references/{InstanceId}/{ContactId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListContactReferences.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ListContactReferences, ReferenceType};
///
/// let operation = ListContactReferences::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .reference_types([ReferenceType::Url])
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Reference types: at most 6 items; each one of [`ReferenceType`]. Required.
    #[query]
    pub reference_types: Vec<ReferenceType>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListContactReferences`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListContactReferencesOutput {
    /// Reference summary list. The items of the page.
    #[items]
    pub reference_summary_list: Option<Vec<ReferenceSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List realtime contact analysis segments v2.
///
/// `POST /contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRealtimeContactAnalysisSegmentsV2.html)
///
/// # Errors
/// [`OutputTypeNotFoundException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`InvalidRequestException`], [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     ListRealtimeContactAnalysisSegmentsV2, RealTimeContactAnalysisOutputType,
///     RealTimeContactAnalysisSegmentType,
/// };
///
/// let operation = ListRealtimeContactAnalysisSegmentsV2::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .output_type(RealTimeContactAnalysisOutputType::Raw)
///     .segment_types([RealTimeContactAnalysisSegmentType::Transcript])
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
    uri = "/contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}",
    output = ListRealtimeContactAnalysisSegmentsV2Output,
    errors(OutputTypeNotFoundException, AccessDeniedException, ResourceNotFoundException,
           InvalidRequestException, InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRealtimeContactAnalysisSegmentsV2 {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Output type: one of [`RealTimeContactAnalysisOutputType`]. Required.
    pub output_type: RealTimeContactAnalysisOutputType,
    /// Segment types: at most 7 items; each one of [`RealTimeContactAnalysisSegmentType`].
    /// Required.
    pub segment_types: Vec<RealTimeContactAnalysisSegmentType>,
    /// List filter. Optional.
    pub list_filter: Option<RealTimeContactAnalysisSegmentsFilter>,
}

/// The output of [`ListRealtimeContactAnalysisSegmentsV2`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListRealtimeContactAnalysisSegmentsV2Output {
    /// Channel: one of [`RealTimeContactAnalysisSupportedChannel`]. Always present.
    pub channel: RealTimeContactAnalysisSupportedChannel,
    /// Status: one of [`RealTimeContactAnalysisStatus`]. Always present.
    pub status: RealTimeContactAnalysisStatus,
    /// Segments. The items of the page.
    #[items]
    pub segments: Vec<RealtimeContactAnalysisSegment>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Monitor contact.
///
/// `POST /contact/monitor`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MonitorContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`IdempotencyException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ServiceQuotaExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::MonitorContact;
///
/// let operation = MonitorContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .user_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// User id: 1 to 256 characters. Required.
    pub user_id: String,
    /// Allowed monitor capabilities: at most 2 items; each one of [`MonitorCapability`]. Optional.
    pub allowed_monitor_capabilities: Option<Vec<MonitorCapability>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`MonitorContact`].
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
/// `POST /contact/pause`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PauseContact.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`LimitExceededException`], [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::PauseContact;
///
/// let operation = PauseContact::builder()
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
}

/// The output of [`PauseContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PauseContactOutput {}

/// Resume contact.
///
/// `POST /contact/resume`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResumeContact.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`ConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::ResumeContact;
///
/// let operation = ResumeContact::builder()
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
}

/// The output of [`ResumeContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContactOutput {}

/// Resume contact recording.
///
/// `POST /contact/resume-recording`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ResumeContactRecording.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidActiveRegionException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    pub initial_contact_id: String,
    /// Contact recording type: one of [`ContactRecordingType`]. Optional.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// The output of [`ResumeContactRecording`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResumeContactRecordingOutput {}

/// Search contacts.
///
/// `POST /search-contacts`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContacts.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     SearchContacts, SearchContactsTimeRange, SearchContactsTimeRangeType,
/// };
/// use connect_runtime::Timestamp;
///
/// let search_contacts_time_range = SearchContactsTimeRange::builder()
///     .r#type(SearchContactsTimeRangeType::InitiationTimestamp)
///     .start_time(Timestamp::from_secs(1_769_860_800))
///     .end_time(Timestamp::from_secs(1_769_860_800))
///     .build();
/// let operation = SearchContacts::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .time_range(search_contacts_time_range)
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
    uri = "/search-contacts",
    output = SearchContactsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContacts {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Time range. Required.
    pub time_range: SearchContactsTimeRange,
    /// Search criteria. Optional.
    pub search_criteria: Option<SearchCriteria>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Sort. Optional.
    pub sort: Option<Sort>,
}

/// The output of [`SearchContacts`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsOutput {
    /// Contacts. The items of the page.
    #[items]
    pub contacts: Vec<ContactSearchSummary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
}

/// Send chat integration event.
///
/// `POST /chat-integration-event`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendChatIntegrationEvent.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ChatEvent, ChatEventType, SendChatIntegrationEvent};
///
/// let chat_event = ChatEvent::builder()
///     .r#type(ChatEventType::Disconnect)
///     .build();
/// let operation = SendChatIntegrationEvent::builder()
///     .source_id("22222222-3333-4444-5555-666666666666")
///     .destination_id("22222222-3333-4444-5555-666666666666")
///     .event(chat_event)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Source id: 1 to 255 characters. Required.
    pub source_id: String,
    /// Destination id: 1 to 255 characters. Required.
    pub destination_id: String,
    /// Subtype: 1 to 100 characters. Optional.
    pub subtype: Option<String>,
    /// Event. Required.
    pub event: ChatEvent,
    /// New session details. Optional.
    pub new_session_details: Option<NewSessionDetails>,
}

/// The output of [`SendChatIntegrationEvent`].
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
/// `PUT /instance/{InstanceId}/outbound-email`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundEmail.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ServiceQuotaExceededException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     EmailAddressInfo, OutboundEmailContent, OutboundMessageSourceType, SendOutboundEmail,
///     TrafficType,
/// };
///
/// let email_address_info = EmailAddressInfo::builder()
///     .email_address("maria@example.com")
///     .build();
/// let email_address_info_2 = EmailAddressInfo::builder()
///     .email_address("maria@example.com")
///     .build();
/// let outbound_email_content = OutboundEmailContent::builder()
///     .message_source_type(OutboundMessageSourceType::Template)
///     .build();
/// let operation = SendOutboundEmail::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .from_email_address(email_address_info)
///     .destination_email_address(email_address_info_2)
///     .email_message(outbound_email_content)
///     .traffic_type(TrafficType::General)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// From email address. Required.
    pub from_email_address: EmailAddressInfo,
    /// Destination email address. Required.
    pub destination_email_address: EmailAddressInfo,
    /// Additional recipients. Optional.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// Email message. Required.
    pub email_message: OutboundEmailContent,
    /// Traffic type: one of [`TrafficType`]. Required.
    pub traffic_type: TrafficType,
    /// Source campaign. Optional.
    pub source_campaign: Option<SourceCampaign>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`SendOutboundEmail`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundEmailOutput {}

/// Send outbound web notification.
///
/// `POST /instance/{InstanceId}/outbound-web-notification`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundWebNotification.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     NotificationType, SendOutboundWebNotification, SourceCampaign, WebNotificationContent,
///     WebNotificationSource, WidgetDestination,
/// };
/// use connect_runtime::Timestamp;
///
/// let source_campaign = SourceCampaign::builder().build();
/// let web_notification_source = WebNotificationSource::builder()
///     .source_campaign(source_campaign)
///     .build();
/// let widget_destination = WidgetDestination::builder()
///     .widget_id("22222222-3333-4444-5555-666666666666")
///     .profile_id("example")
///     .build();
/// let web_notification_content = WebNotificationContent::builder()
///     .r#type(NotificationType::WidgetView)
///     .build();
/// let operation = SendOutboundWebNotification::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .browser_id("22222222-3333-4444-5555-666666666666")
///     .session_id("22222222-3333-4444-5555-666666666666")
///     .expires_at(Timestamp::from_secs(1_769_860_800))
///     .source(web_notification_source)
///     .destination(widget_destination)
///     .content(web_notification_content)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Browser id: 1 to 36 characters. Required.
    pub browser_id: String,
    /// Session id: 1 to 36 characters. Required.
    pub session_id: String,
    /// Expires at. Required.
    pub expires_at: Timestamp,
    /// Source. Required.
    pub source: WebNotificationSource,
    /// Destination. Required.
    pub destination: WidgetDestination,
    /// Content. Required.
    pub content: WebNotificationContent,
}

/// The output of [`SendOutboundWebNotification`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SendOutboundWebNotificationOutput {}

/// Start assistant contact.
///
/// `PUT /contact/assistant`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAssistantContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`LimitExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{AiAgentInput, ParticipantDetails, StartAssistantContact};
///
/// let ai_agent_input = AiAgentInput::builder()
///     .ai_agent_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let participant_details = ParticipantDetails::builder()
///     .display_name("Example")
///     .build();
/// let operation = StartAssistantContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .ai_agent(ai_agent_input)
///     .participant_details(participant_details)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Ai agent. Required.
    pub ai_agent: AiAgentInput,
    /// Participant details. Required.
    pub participant_details: ParticipantDetails,
    /// Initial message. Optional.
    pub initial_message: Option<ChatMessage>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Persistent chat. Optional.
    pub persistent_chat: Option<PersistentChat>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
}

/// The output of [`StartAssistantContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartAssistantContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant token: 1 to 1000 characters. Sensitive.
    pub participant_token: Option<Sensitive<String>>,
    /// Continued from contact id: 1 to 256 characters.
    pub continued_from_contact_id: Option<String>,
}

/// Start chat contact.
///
/// `PUT /contact/chat`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartChatContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`LimitExceededException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Participant details. Required.
    pub participant_details: ParticipantDetails,
    /// Participant configuration. Optional.
    pub participant_configuration: Option<ParticipantConfiguration>,
    /// Initial message. Optional.
    pub initial_message: Option<ChatMessage>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Chat duration in minutes: 60 to 10080. Optional.
    pub chat_duration_in_minutes: Option<i32>,
    /// Supported messaging content types: each 1 to 100 characters. Optional.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Persistent chat. Optional.
    pub persistent_chat: Option<PersistentChat>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Customer id: 1 to 128 characters. Optional. Sensitive.
    pub customer_id: Option<Sensitive<String>>,
    /// Disconnect on customer exit: exactly 1 item; each one of
    /// [`DisconnectOnCustomerExitParticipantType`]. Optional.
    pub disconnect_on_customer_exit: Option<Vec<DisconnectOnCustomerExitParticipantType>>,
    /// Connection types: 1 to 2 items; each one of [`ConnectionType`]. Optional.
    pub connection_types: Option<Vec<ConnectionType>>,
    /// Chat streaming configuration. Optional.
    pub chat_streaming_configuration: Option<ChatStreamingConfiguration>,
}

/// The output of [`StartChatContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartChatContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant token: 1 to 1000 characters. Sensitive.
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
/// `POST /contact/start-conversational-analytics-job/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactConversationalAnalyticsJob.html)
///
/// # Errors
/// [`AccessDeniedException`], [`IdempotencyException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     AnalyticsConfiguration, AnalyticsMode, Behavior, LanguageConfiguration, Policy,
///     RedactionConfiguration, RulesConfiguration, SentimentConfiguration,
///     StartContactConversationalAnalyticsJob, SummaryConfiguration, SummaryMode,
/// };
///
/// let language_configuration = LanguageConfiguration::builder().build();
/// let redaction_configuration = RedactionConfiguration::builder()
///     .behavior(Behavior::Enable)
///     .policy(Policy::None)
///     .build();
/// let sentiment_configuration = SentimentConfiguration::builder()
///     .behavior(Behavior::Enable)
///     .build();
/// let summary_configuration = SummaryConfiguration::builder()
///     .summary_modes([SummaryMode::PostContact])
///     .build();
/// let rules_configuration = RulesConfiguration::builder().build();
/// let analytics_configuration = AnalyticsConfiguration::builder()
///     .language_configuration(language_configuration)
///     .redaction_configuration(redaction_configuration)
///     .sentiment_configuration(sentiment_configuration)
///     .summary_configuration(summary_configuration)
///     .rules_configuration(rules_configuration)
///     .build();
/// let operation = StartContactConversationalAnalyticsJob::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .analytics_modes([AnalyticsMode::PostContact])
///     .analytics_configuration(analytics_configuration)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Analytics modes: each one of [`AnalyticsMode`]. Required.
    pub analytics_modes: Vec<AnalyticsMode>,
    /// Analytics configuration. Required.
    pub analytics_configuration: AnalyticsConfiguration,
    /// Client token: at most 500 characters. Optional.
    pub client_token: Option<String>,
}

/// The output of [`StartContactConversationalAnalyticsJob`].
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
/// `POST /contact/start-contact-media-processing`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactMediaProcessing.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`LimitExceededException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::StartContactMediaProcessing;
///
/// let operation = StartContactMediaProcessing::builder().build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Contact id: 1 to 256 characters. Optional.
    pub contact_id: Option<String>,
    /// Processor ARN. Optional.
    pub processor_arn: Option<String>,
    /// Failure mode: one of [`ContactMediaProcessingFailureMode`]. Optional.
    pub failure_mode: Option<ContactMediaProcessingFailureMode>,
}

/// The output of [`StartContactMediaProcessing`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactMediaProcessingOutput {}

/// Start contact recording.
///
/// `POST /contact/start-recording`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactRecording.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{StartContactRecording, VoiceRecordingConfiguration};
///
/// let voice_recording_configuration = VoiceRecordingConfiguration::builder().build();
/// let operation = StartContactRecording::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .voice_recording_configuration(voice_recording_configuration)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    pub initial_contact_id: String,
    /// Voice recording configuration. Required.
    pub voice_recording_configuration: VoiceRecordingConfiguration,
}

/// The output of [`StartContactRecording`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactRecordingOutput {}

/// Start contact streaming.
///
/// `POST /contact/start-streaming`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactStreaming.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`LimitExceededException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Chat streaming configuration. Required.
    pub chat_streaming_configuration: ChatStreamingConfiguration,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StartContactStreaming`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartContactStreamingOutput {
    /// Streaming id: 1 to 100 characters. Always present.
    pub streaming_id: String,
}

/// Start email contact.
///
/// `PUT /contact/email`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEmailContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ServiceQuotaExceededException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     EmailAddressInfo, InboundEmailContent, InboundMessageSourceType, StartEmailContact,
/// };
///
/// let email_address_info = EmailAddressInfo::builder()
///     .email_address("maria@example.com")
///     .build();
/// let inbound_email_content = InboundEmailContent::builder()
///     .message_source_type(InboundMessageSourceType::Raw)
///     .build();
/// let operation = StartEmailContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .from_email_address(email_address_info)
///     .destination_email_address("maria@example.com")
///     .email_message(inbound_email_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// From email address. Required.
    pub from_email_address: EmailAddressInfo,
    /// Destination email address: 1 to 255 characters. Required. Sensitive.
    pub destination_email_address: Sensitive<String>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Name: at most 1024 characters. Optional. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Email message. Required.
    pub email_message: InboundEmailContent,
    /// Additional recipients. Optional.
    pub additional_recipients: Option<InboundAdditionalRecipients>,
    /// Attachments: 1 to 50 items. Optional. Sensitive.
    pub attachments: Option<Sensitive<Vec<EmailAttachment>>>,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StartEmailContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartEmailContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound chat contact.
///
/// `PUT /contact/outbound-chat`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundChatContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ConflictException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{Endpoint, SegmentAttributeValue, StartOutboundChatContact};
///
/// let endpoint = Endpoint::builder().build();
/// let endpoint_2 = Endpoint::builder().build();
/// let segment_attribute_value = SegmentAttributeValue::builder().build();
/// let operation = StartOutboundChatContact::builder()
///     .source_endpoint(endpoint)
///     .destination_endpoint(endpoint_2)
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .segment_attributes([("Example", segment_attribute_value)])
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Source endpoint. Required.
    pub source_endpoint: Endpoint,
    /// Destination endpoint. Required.
    pub destination_endpoint: Endpoint,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Segment attributes: keys 1 to 128 characters. Required.
    pub segment_attributes: BTreeMap<String, SegmentAttributeValue>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// Chat duration in minutes: 60 to 10080. Optional.
    pub chat_duration_in_minutes: Option<i32>,
    /// Participant details. Optional.
    pub participant_details: Option<ParticipantDetails>,
    /// Initial system message. Optional.
    pub initial_system_message: Option<ChatMessage>,
    /// Initial templated system message. Optional.
    pub initial_templated_system_message: Option<TemplatedMessageConfig>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Supported messaging content types: each 1 to 100 characters. Optional.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StartOutboundChatContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundChatContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound email contact.
///
/// `PUT /contact/outbound-email`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundEmailContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ServiceQuotaExceededException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`IdempotencyException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     EmailAddressInfo, OutboundEmailContent, OutboundMessageSourceType, StartOutboundEmailContact,
/// };
///
/// let email_address_info = EmailAddressInfo::builder()
///     .email_address("maria@example.com")
///     .build();
/// let outbound_email_content = OutboundEmailContent::builder()
///     .message_source_type(OutboundMessageSourceType::Template)
///     .build();
/// let operation = StartOutboundEmailContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .destination_email_address(email_address_info)
///     .email_message(outbound_email_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// From email address. Optional.
    pub from_email_address: Option<EmailAddressInfo>,
    /// Destination email address. Required.
    pub destination_email_address: EmailAddressInfo,
    /// Additional recipients. Optional.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// Email message. Required.
    pub email_message: OutboundEmailContent,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StartOutboundEmailContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundEmailContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start outbound voice contact.
///
/// `PUT /contact/outbound-voice`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundVoiceContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`LimitExceededException`], [`DestinationNotAllowedException`],
/// [`OutboundContactNotPermittedException`].
///
/// # Examples
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
    /// Name: at most 1024 characters. Optional. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Destination phone number: in E.164 format, like `+12065550100`. Required.
    pub destination_phone_number: String,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Source phone number: in E.164 format, like `+12065550100`. Optional.
    pub source_phone_number: Option<String>,
    /// Queue id. Optional.
    pub queue_id: Option<String>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Answer machine detection config. Optional.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
    /// Campaign id: 1 to 100 characters. Optional.
    pub campaign_id: Option<String>,
    /// Traffic type: one of [`TrafficType`]. Optional.
    pub traffic_type: Option<TrafficType>,
    /// Outbound strategy. Optional.
    pub outbound_strategy: Option<OutboundStrategy>,
    /// Ring timeout in seconds: 15 to 60. Optional.
    pub ring_timeout_in_seconds: Option<i32>,
}

/// The output of [`StartOutboundVoiceContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartOutboundVoiceContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start screen sharing.
///
/// `PUT /contact/screen-sharing`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartScreenSharing.html)
///
/// # Errors
/// [`InternalServiceException`], [`AccessDeniedException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`], [`ResourceNotFoundException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::StartScreenSharing;
///
/// let operation = StartScreenSharing::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
}

/// The output of [`StartScreenSharing`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartScreenSharingOutput {}

/// Start task contact.
///
/// `PUT /contact/task`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTaskContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`ServiceQuotaExceededException`], [`InternalServiceException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Previous contact id: 1 to 256 characters. Optional.
    pub previous_contact_id: Option<String>,
    /// Contact flow id: at most 500 characters. Optional.
    pub contact_flow_id: Option<String>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Name: at most 1024 characters. Required. Sensitive.
    pub name: Sensitive<String>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Scheduled time. Optional.
    pub scheduled_time: Option<Timestamp>,
    /// Task template id: 1 to 500 characters. Optional.
    pub task_template_id: Option<String>,
    /// Quick connect id. Optional.
    pub quick_connect_id: Option<String>,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Attachments: 1 to 5 items. Optional. Sensitive.
    pub attachments: Option<Sensitive<Vec<TaskAttachment>>>,
}

/// The output of [`StartTaskContact`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartTaskContactOutput {
    /// Contact id: 1 to 256 characters.
    pub contact_id: Option<String>,
}

/// Start web RTC contact.
///
/// `PUT /contact/webrtc`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartWebRTCContact.html)
///
/// # Errors
/// [`InternalServiceException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`LimitExceededException`], [`ResourceNotFoundException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{ParticipantDetails, StartWebRTCContact};
///
/// let participant_details = ParticipantDetails::builder()
///     .display_name("Example")
///     .build();
/// let operation = StartWebRTCContact::builder()
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .participant_details(participant_details)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Allowed capabilities. Optional.
    pub allowed_capabilities: Option<AllowedCapabilities>,
    /// Participant details. Required.
    pub participant_details: ParticipantDetails,
    /// Related contact id: 1 to 256 characters. Optional.
    pub related_contact_id: Option<String>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
}

/// The output of [`StartWebRTCContact`].
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
    /// Participant token: 1 to 1000 characters. Sensitive.
    pub participant_token: Option<Sensitive<String>>,
}

/// Stop contact.
///
/// `POST /contact/stop`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ContactNotFoundException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidActiveRegionException`].
///
/// # Examples
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
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Disconnect reason. Optional.
    pub disconnect_reason: Option<DisconnectReason>,
}

/// The output of [`StopContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactOutput {}

/// Stop contact media processing.
///
/// `POST /contact/stop-contact-media-processing`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactMediaProcessing.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`LimitExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::StopContactMediaProcessing;
///
/// let operation = StopContactMediaProcessing::builder().build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Contact id: 1 to 256 characters. Optional.
    pub contact_id: Option<String>,
}

/// The output of [`StopContactMediaProcessing`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactMediaProcessingOutput {}

/// Stop contact recording.
///
/// `POST /contact/stop-recording`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactRecording.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::StopContactRecording;
///
/// let operation = StopContactRecording::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .initial_contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    pub initial_contact_id: String,
    /// Contact recording type: one of [`ContactRecordingType`]. Optional.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// The output of [`StopContactRecording`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactRecordingOutput {}

/// Stop contact streaming.
///
/// `POST /contact/stop-streaming`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactStreaming.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::StopContactStreaming;
///
/// let operation = StopContactStreaming::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .streaming_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Streaming id: 1 to 100 characters. Required.
    pub streaming_id: String,
}

/// The output of [`StopContactStreaming`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StopContactStreamingOutput {}

/// Suspend contact recording.
///
/// `POST /contact/suspend-recording`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SuspendContactRecording.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidActiveRegionException`].
///
/// # Examples
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Initial contact id: 1 to 256 characters. Required.
    pub initial_contact_id: String,
    /// Contact recording type: one of [`ContactRecordingType`]. Optional.
    pub contact_recording_type: Option<ContactRecordingType>,
}

/// The output of [`SuspendContactRecording`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SuspendContactRecordingOutput {}

/// Tag contact.
///
/// `POST /contact/tags`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidParameterException`], [`ThrottlingException`], [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::TagContact;
///
/// let operation = TagContact::builder()
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .tags([("example", "example")])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Tags: 1 to 6 entries; keys 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`; values
    /// at most 256 characters. Required.
    pub tags: BTreeMap<String, String>,
}

/// The output of [`TagContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TagContactOutput {}

/// Transfer contact.
///
/// `POST /contact/transfer`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TransferContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`IdempotencyException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ServiceQuotaExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::TransferContact;
///
/// let operation = TransferContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Queue id. Optional.
    pub queue_id: Option<String>,
    /// User id: 1 to 256 characters. Optional.
    pub user_id: Option<String>,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`TransferContact`].
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
/// `DELETE /contact/tags/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidParameterException`], [`ThrottlingException`], [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UntagContact;
///
/// let operation = UntagContact::builder()
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .tag_keys(["example"])
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Tag keys: 1 to 6 items; each 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`.
    /// Required.
    #[query("TagKeys")]
    pub tag_keys: Vec<String>,
}

/// The output of [`UntagContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UntagContactOutput {}

/// Update contact.
///
/// `POST /contacts/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContact.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`ConflictException`], [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateContact;
///
/// let operation = UpdateContact::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Name: at most 1024 characters. Optional. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Optional. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// References: keys 1 to 4096 characters. Optional.
    pub references: Option<BTreeMap<String, Reference>>,
    /// Segment attributes: keys 1 to 128 characters. Optional.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Queue info. Optional.
    pub queue_info: Option<QueueInfoInput>,
    /// User info. Optional.
    pub user_info: Option<UserInfo>,
    /// Customer endpoint. Optional.
    pub customer_endpoint: Option<Endpoint>,
    /// System endpoint. Optional.
    pub system_endpoint: Option<Endpoint>,
    /// Additional recipients. Optional.
    pub additional_recipients: Option<NullableAdditionalRecipients>,
}

/// The output of [`UpdateContact`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactOutput {}

/// Update contact attributes.
///
/// `POST /contact/attributes`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactAttributes.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`InvalidActiveRegionException`].
///
/// # Examples
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
    /// Initial contact id: 1 to 256 characters. Required.
    pub initial_contact_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Required.
    pub attributes: BTreeMap<String, String>,
}

/// The output of [`UpdateContactAttributes`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactAttributesOutput {}

/// Update contact routing data.
///
/// `POST /contacts/{InstanceId}/{ContactId}/routing-data`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html)
///
/// # Errors
/// [`ResourceConflictException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidActiveRegionException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateContactRoutingData;
///
/// let operation = UpdateContactRoutingData::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Queue time adjustment seconds. Optional.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// Queue priority: 1 to 9223372036854775807. Optional.
    pub queue_priority: Option<i64>,
    /// Routing criteria. Optional.
    pub routing_criteria: Option<RoutingCriteriaInput>,
}

/// The output of [`UpdateContactRoutingData`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactRoutingDataOutput {}

/// Update contact schedule.
///
/// `POST /contact/schedule`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactSchedule.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`LimitExceededException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateContactSchedule;
/// use connect_runtime::Timestamp;
///
/// let operation = UpdateContactSchedule::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .scheduled_time(Timestamp::from_secs(1_769_860_800))
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
    /// Scheduled time. Required.
    pub scheduled_time: Timestamp,
}

/// The output of [`UpdateContactSchedule`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactScheduleOutput {}

/// Update contact task template.
///
/// `POST /contact/task-template`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactTaskTemplate.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`ServiceQuotaExceededException`],
/// [`PropertyValidationException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`LimitExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateContactTaskTemplate;
///
/// let operation = UpdateContactTaskTemplate::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .task_template_id("22222222-3333-4444-5555-666666666666")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Task template id: 1 to 500 characters. Required.
    pub task_template_id: String,
    /// Contact id: 1 to 256 characters. Required.
    pub contact_id: String,
}

/// The output of [`UpdateContactTaskTemplate`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateContactTaskTemplateOutput {}

/// Update outbound email contact message.
///
/// `PUT /instances/{InstanceId}/contacts/{ContactId}/outbound-email-message`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundEmailContactMessage.html)
///
/// # Errors
/// [`InvalidRequestException`], [`AccessDeniedException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     UpdateOutboundEmailContactMessage, UpdateOutboundEmailContent,
///     UpdateOutboundEmailMessageSourceType, UpdateOutboundRawMessage,
/// };
///
/// let update_outbound_raw_message = UpdateOutboundRawMessage::builder()
///     .body("example")
///     .content_type("text/plain")
///     .build();
/// let update_outbound_email_content = UpdateOutboundEmailContent::builder()
///     .message_source_type(UpdateOutboundEmailMessageSourceType::Raw)
///     .raw_message(update_outbound_raw_message)
///     .build();
/// let operation = UpdateOutboundEmailContactMessage::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .email_message(update_outbound_email_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Email message. Required.
    pub email_message: UpdateOutboundEmailContent,
}

/// The output of [`UpdateOutboundEmailContactMessage`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundEmailContactMessageOutput {
    /// Contact id: 1 to 256 characters. Always present.
    pub contact_id: String,
}

/// Update participant authentication.
///
/// `POST /contact/update-participant-authentication`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantAuthentication.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ConflictException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::UpdateParticipantAuthentication;
///
/// let operation = UpdateParticipantAuthentication::builder()
///     .state("example")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// State: 1 to 1000 characters. Required. Sensitive.
    pub state: Sensitive<String>,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Code: 1 to 2048 characters. Optional. Sensitive.
    pub code: Option<Sensitive<String>>,
    /// Error: 1 to 2048 characters; pattern `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`. Optional.
    /// Sensitive.
    pub error: Option<Sensitive<String>>,
    /// Error description: 1 to 2048 characters; pattern `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
    /// Optional. Sensitive.
    pub error_description: Option<Sensitive<String>>,
}

/// The output of [`UpdateParticipantAuthentication`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateParticipantAuthenticationOutput {}

/// Update participant role config.
///
/// `PUT /contact/participant-role-config/{InstanceId}/{ContactId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantRoleConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`AccessDeniedException`], [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::contacts::{
///     ChatParticipantRoleConfig, ParticipantTimerAction, ParticipantTimerConfiguration,
///     ParticipantTimerType, ParticipantTimerValue, TimerEligibleParticipantRoles,
///     UpdateParticipantRoleConfig, UpdateParticipantRoleConfigChannelInfo,
/// };
///
/// let participant_timer_value =
///     ParticipantTimerValue::ParticipantTimerAction(ParticipantTimerAction::Unset);
/// let participant_timer_configuration = ParticipantTimerConfiguration::builder()
///     .participant_role(TimerEligibleParticipantRoles::Customer)
///     .timer_type(ParticipantTimerType::Idle)
///     .timer_value(participant_timer_value)
///     .build();
/// let chat_participant_role_config = ChatParticipantRoleConfig::builder()
///     .participant_timer_config_list([participant_timer_configuration])
///     .build();
/// let update_participant_role_config_channel_info =
///     UpdateParticipantRoleConfigChannelInfo::Chat(chat_participant_role_config);
/// let operation = UpdateParticipantRoleConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_id("22222222-3333-4444-5555-666666666666")
///     .channel_configuration(update_participant_role_config_channel_info)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Contact id: 1 to 256 characters. Required.
    #[label]
    pub contact_id: String,
    /// Channel configuration. Required.
    pub channel_configuration: UpdateParticipantRoleConfigChannelInfo,
}

/// The output of [`UpdateParticipantRoleConfig`], which is empty.
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
    /// System endpoint. Optional.
    pub system_endpoint: Option<Endpoint>,
    /// Customer endpoint. Optional.
    pub customer_endpoint: Option<Endpoint>,
    /// Request identifier: at most 80 characters. Optional.
    pub request_identifier: Option<String>,
    /// Queue id. Optional.
    pub queue_id: Option<String>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Campaign. Optional.
    pub campaign: Option<Campaign>,
    /// Outbound strategy. Optional.
    pub outbound_strategy: Option<OutboundStrategy>,
}

/// Endpoint.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Endpoint.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Endpoint {
    /// Type: one of [`EndpointType`]. Optional.
    pub r#type: Option<EndpointType>,
    /// Address: at most 256 characters. Optional.
    pub address: Option<String>,
}

/// Endpoint type.
///
/// One of `TELEPHONE_NUMBER`, `VOIP`, `CONTACT_FLOW`, `CONNECT_PHONENUMBER_ARN`, `EMAIL_ADDRESS`.
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
    /// A value unknown to this declaration.
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
    /// Campaign id: 1 to 100 characters. Optional.
    pub campaign_id: Option<String>,
}

/// Outbound strategy.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundStrategy.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundStrategy {
    /// Type: one of [`OutboundStrategyType`]. Required.
    pub r#type: OutboundStrategyType,
    /// Config. Optional.
    pub config: Option<OutboundStrategyConfig>,
}

/// Outbound strategy type.
///
/// One of `AGENT_FIRST`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OutboundStrategyType {
    /// `AGENT_FIRST`.
    AgentFirst,
    /// A value unknown to this declaration.
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
    /// Agent first. Optional.
    pub agent_first: Option<AgentFirst>,
}

/// Agent first.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentFirst.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentFirst {
    /// Preview. Optional.
    pub preview: Option<Preview>,
}

/// Preview.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Preview.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Preview {
    /// Post accept timeout config. Required.
    pub post_accept_timeout_config: PostAcceptTimeoutConfig,
    /// Allowed user actions: each one of [`AllowedUserAction`]. Required.
    pub allowed_user_actions: Vec<AllowedUserAction>,
}

/// Post accept timeout config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PostAcceptTimeoutConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PostAcceptTimeoutConfig {
    /// Duration in seconds: at least 0. Required.
    pub duration_in_seconds: i32,
}

/// Allowed user action.
///
/// One of `CALL`, `DISCARD`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AllowedUserAction {
    /// `CALL`.
    Call,
    /// `DISCARD`.
    Discard,
    /// A value unknown to this declaration.
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
    /// Failure reason code: one of [`FailureReasonCode`].
    pub failure_reason_code: Option<FailureReasonCode>,
    /// Failure reason message.
    pub failure_reason_message: Option<String>,
}

/// Failure reason code.
///
/// One of `INVALID_ATTRIBUTE_KEY`, `INVALID_CUSTOMER_ENDPOINT`, `INVALID_SYSTEM_ENDPOINT`,
/// `INVALID_QUEUE`, `INVALID_OUTBOUND_STRATEGY`, `MISSING_CAMPAIGN`, `MISSING_CUSTOMER_ENDPOINT`,
/// `MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT`, `REQUEST_THROTTLED`, `IDEMPOTENCY_EXCEPTION`,
/// `INTERNAL_ERROR`.
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
    /// A value unknown to this declaration.
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
    /// User id: 1 to 256 characters. Optional.
    pub user_id: Option<String>,
}

/// Initiate as.
///
/// One of `CONNECTED_TO_USER`, `COMPLETED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InitiateAs {
    /// `CONNECTED_TO_USER`.
    ConnectedToUser,
    /// `COMPLETED`.
    Completed,
    /// A value unknown to this declaration.
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
    /// Value string: at most 1024 characters. Optional.
    pub value_string: Option<String>,
    /// Value map: keys 1 to 128 characters. Optional.
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// Value integer. Optional.
    pub value_integer: Option<i32>,
    /// Value list. Optional.
    pub value_list: Option<Vec<SegmentAttributeValue>>,
    /// Value ARN: at most 1024 characters. Optional.
    pub value_arn: Option<String>,
}

/// Participant details to add.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantDetailsToAdd.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantDetailsToAdd {
    /// Participant role: one of [`ParticipantRole`]. Optional.
    pub participant_role: Option<ParticipantRole>,
    /// Display name: 1 to 256 characters. Optional.
    pub display_name: Option<String>,
    /// Participant capabilities. Optional.
    pub participant_capabilities: Option<ParticipantCapabilities>,
}

/// Participant capabilities.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantCapabilities.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantCapabilities {
    /// Video: one of [`VideoCapability`]. Optional.
    pub video: Option<VideoCapability>,
    /// Screen share: one of [`ScreenShareCapability`]. Optional.
    pub screen_share: Option<ScreenShareCapability>,
}

/// Video capability.
///
/// One of `SEND`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VideoCapability {
    /// `SEND`.
    Send,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Screen share capability.
///
/// One of `SEND`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ScreenShareCapability {
    /// `SEND`.
    Send,
    /// A value unknown to this declaration.
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
    /// Participant token: 1 to 1000 characters. Sensitive.
    pub participant_token: Option<Sensitive<String>>,
    /// Expiry: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    pub expiry: Option<String>,
}

/// Rehydration type.
///
/// One of `ENTIRE_PAST_SESSION`, `FROM_SEGMENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RehydrationType {
    /// `ENTIRE_PAST_SESSION`.
    EntirePastSession,
    /// `FROM_SEGMENT`.
    FromSegment,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact field.
///
/// One of `CUSTOMER_ENDPOINT`, `ADDITIONAL_EMAIL_RECIPIENTS`, `EMAIL_SUBJECT`.
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
    /// A value unknown to this declaration.
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
    /// Initiation method: one of [`ContactInitiationMethod`].
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Name: at most 1024 characters. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Description: at most 4096 characters. Sensitive.
    pub description: Option<Sensitive<String>>,
    /// Channel: one of [`Channel`].
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
    /// Tags: 1 to 6 entries; keys 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`; values
    /// at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Connected to system timestamp.
    pub connected_to_system_timestamp: Option<Timestamp>,
    /// Routing criteria.
    pub routing_criteria: Option<RoutingCriteria>,
    /// Customer.
    pub customer: Option<Customer>,
    /// Campaign.
    pub campaign: Option<Campaign>,
    /// Answering machine detection status: one of [`AnsweringMachineDetectionStatus`].
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
    /// Segment attributes: keys 1 to 128 characters.
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
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Next contacts: at most 24 items.
    pub next_contacts: Option<Vec<NextContactEntry>>,
    /// Global resiliency metadata.
    pub global_resiliency_metadata: Option<GlobalResiliencyMetadata>,
    /// Contact lens.
    pub contact_lens: Option<ContactLens>,
    /// Voicemail info.
    pub voicemail_info: Option<VoicemailInfo>,
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
    /// Voice enhancement mode: one of [`VoiceEnhancementMode`].
    pub voice_enhancement_mode: Option<VoiceEnhancementMode>,
    /// Active region: a Region, like `us-west-2`; at most 1024 characters.
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
    /// State: one of [`ParticipantState`].
    pub state: Option<ParticipantState>,
    /// State start timestamp.
    pub state_start_timestamp: Option<Timestamp>,
    /// State end timestamp.
    pub state_end_timestamp: Option<Timestamp>,
}

/// Participant state.
///
/// One of `INITIAL`, `CONNECTED`, `DISCONNECTED`, `MISSED`.
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
    /// A value unknown to this declaration.
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
    /// Ai use case: one of [`AiUseCase`].
    pub ai_use_case: Option<AiUseCase>,
    /// Ai agent version id: at most 128 characters.
    pub ai_agent_version_id: Option<String>,
    /// Ai agent escalated.
    pub ai_agent_escalated: Option<bool>,
}

/// Ai use case.
///
/// One of `AgentAssistance`, `SelfService`.
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
    /// A value unknown to this declaration.
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
    /// Type: one of [`EndpointType`].
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
    /// Status: one of [`RoutingCriteriaStepStatus`].
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
    /// Attribute condition. Optional.
    pub attribute_condition: Option<AttributeCondition>,
    /// And expression. Optional.
    pub and_expression: Option<Vec<Expression>>,
    /// Or expression. Optional.
    pub or_expression: Option<Vec<Expression>>,
    /// Not attribute condition. Optional.
    pub not_attribute_condition: Option<AttributeCondition>,
}

/// Attribute condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AttributeCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttributeCondition {
    /// Name: 1 to 100 characters. Optional.
    pub name: Option<String>,
    /// Value: 1 to 128 characters. Optional.
    pub value: Option<String>,
    /// Proficiency level: 1.0 to 5.0. Optional.
    pub proficiency_level: Option<f32>,
    /// Range. Optional.
    pub range: Option<Range>,
    /// Match criteria. Optional.
    pub match_criteria: Option<MatchCriteria>,
    /// Comparison operator: 1 to 127 characters. Optional.
    pub comparison_operator: Option<String>,
}

/// Range.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Range.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Range {
    /// Min proficiency level: 1.0 to 5.0. Optional.
    pub min_proficiency_level: Option<f32>,
    /// Max proficiency level: 1.0 to 5.0. Optional.
    pub max_proficiency_level: Option<f32>,
}

/// Match criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MatchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MatchCriteria {
    /// Agents criteria. Optional.
    pub agents_criteria: Option<AgentsCriteria>,
}

/// Agents criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentsCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentsCriteria {
    /// Agent ids: each at most 256 characters. Optional.
    pub agent_ids: Option<Vec<String>>,
}

/// Routing criteria step status.
///
/// One of `ACTIVE`, `INACTIVE`, `JOINED`, `EXPIRED`.
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
    /// A value unknown to this declaration.
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
    /// A value unknown to this declaration.
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
    /// Participant type: one of [`ParticipantType`].
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
///
/// One of `ALL`, `MANAGER`, `AGENT`, `CUSTOMER`, `THIRDPARTY`.
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
    /// A value unknown to this declaration.
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
    /// Storage type: one of [`StorageType`].
    pub storage_type: Option<StorageType>,
    /// Location: at most 1024 characters.
    pub location: Option<String>,
    /// Media stream type: one of [`MediaStreamType`].
    pub media_stream_type: Option<MediaStreamType>,
    /// Participant type: one of [`ParticipantType`].
    pub participant_type: Option<ParticipantType>,
    /// Fragment start number: at most 128 characters.
    pub fragment_start_number: Option<String>,
    /// Fragment stop number: at most 128 characters.
    pub fragment_stop_number: Option<String>,
    /// Start timestamp.
    pub start_timestamp: Option<Timestamp>,
    /// Stop timestamp.
    pub stop_timestamp: Option<Timestamp>,
    /// Status: one of [`RecordingStatus`].
    pub status: Option<RecordingStatus>,
    /// Deletion reason.
    pub deletion_reason: Option<String>,
    /// Unprocessed transcript location: at most 1024 characters.
    pub unprocessed_transcript_location: Option<String>,
}

/// Media stream type.
///
/// One of `AUDIO`, `VIDEO`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MediaStreamType {
    /// `AUDIO`.
    Audio,
    /// `VIDEO`.
    Video,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Recording status.
///
/// One of `AVAILABLE`, `DELETED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RecordingStatus {
    /// `AVAILABLE`.
    Available,
    /// `DELETED`.
    Deleted,
    /// A value unknown to this declaration.
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
    /// Status: one of [`Status`].
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
///
/// One of `COMPLETE`, `IN_PROGRESS`, `DELETED`.
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
    /// A value unknown to this declaration.
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
    /// Type: one of [`NextContactType`].
    pub r#type: Option<NextContactType>,
    /// Next contact metadata.
    pub next_contact_metadata: Option<NextContactMetadata>,
}

/// Next contact type.
///
/// One of `QUICK_CONNECT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NextContactType {
    /// `QUICK_CONNECT`.
    QuickConnect,
    /// A value unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Quick connect type: one of [`QuickConnectType`].
    pub quick_connect_type: Option<QuickConnectType>,
}

/// Global resiliency metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GlobalResiliencyMetadata.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GlobalResiliencyMetadata {
    /// Active region: a Region, like `us-west-2`; at most 1024 characters.
    pub active_region: Option<String>,
    /// Origin region: a Region, like `us-west-2`; at most 1024 characters.
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

/// Voicemail info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoicemailInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoicemailInfo {
    /// Number of voicemails: 1 to 3.
    pub number_of_voicemails: Option<i32>,
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
    /// Initiation method: one of [`ContactInitiationMethod`].
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Channel: one of [`Channel`].
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
    /// Voicemail recording.
    VoicemailRecording(VoicemailRecordingReference),
    /// Voicemail recording redacted.
    VoicemailRecordingRedacted(VoicemailRecordingReference),
    /// Voicemail analysis.
    VoicemailAnalysis(VoicemailAnalysisReference),
    /// Voicemail analysis redacted.
    VoicemailAnalysisRedacted(VoicemailAnalysisReference),
    /// A member unknown to this declaration.
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
    /// Status: one of [`ReferenceStatus`].
    pub status: Option<ReferenceStatus>,
    /// ARN: 20 to 256 characters.
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
    /// ARN: 20 to 256 characters.
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
    /// Status: one of [`ReferenceStatus`].
    pub status: Option<ReferenceStatus>,
    /// ARN.
    pub arn: Option<String>,
    /// Analytics mode: one of [`AnalyticsMode`].
    pub analytics_mode: Option<AnalyticsMode>,
    /// Is redacted.
    pub is_redacted: Option<bool>,
}

/// Analytics mode.
///
/// One of `PostContact`, `RealTime`, `ContactLens`, `AutomatedInteraction`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Voicemail recording reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoicemailRecordingReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoicemailRecordingReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
    /// Status: one of [`ReferenceStatus`].
    pub status: Option<ReferenceStatus>,
    /// ARN.
    pub arn: Option<String>,
}

/// Voicemail analysis reference.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VoicemailAnalysisReference.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VoicemailAnalysisReference {
    /// Name: 1 to 4096 characters.
    pub name: Option<String>,
    /// Value: at most 4096 characters.
    pub value: Option<String>,
    /// Status: one of [`ReferenceStatus`].
    pub status: Option<ReferenceStatus>,
    /// ARN.
    pub arn: Option<String>,
}

/// Real time contact analysis output type.
///
/// One of `Raw`, `Redacted`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis segment type.
///
/// One of `Transcript`, `Categories`, `Issues`, `Event`, `Attachments`, `PostContactSummary`,
/// `ExtractedInformation`.
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
    /// A value unknown to this declaration.
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
    /// Categories attribute filter. Optional.
    pub categories_attribute_filter: Option<CategoriesAttributeFilter>,
}

/// Categories attribute filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CategoriesAttributeFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CategoriesAttributeFilter {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<CategoriesAttributeAndCondition>>,
    /// And condition. Optional.
    pub and_condition: Option<CategoriesAttributeAndCondition>,
    /// Tag condition. Optional.
    pub tag_condition: Option<TagCondition>,
}

/// Categories attribute and condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CategoriesAttributeAndCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CategoriesAttributeAndCondition {
    /// Tag conditions. Optional.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// Real time contact analysis supported channel.
///
/// One of `VOICE`, `CHAT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisSupportedChannel {
    /// `VOICE`.
    Voice,
    /// `CHAT`.
    Chat,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis status.
///
/// One of `IN_PROGRESS`, `FAILED`, `COMPLETED`.
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
    /// A value unknown to this declaration.
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
    /// A member unknown to this declaration.
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
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// Participant id: 1 to 256 characters. Always present.
    pub participant_id: String,
    /// Participant role: one of [`ParticipantRole`]. Always present.
    pub participant_role: ParticipantRole,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Content: 1 to 16384 characters. Always present.
    pub content: String,
    /// Content type: 1 to 256 characters.
    pub content_type: Option<String>,
    /// Time. Always present.
    pub time: RealTimeContactAnalysisTimeData,
    /// Redaction.
    pub redaction: Option<RealTimeContactAnalysisTranscriptItemRedaction>,
    /// Sentiment: one of [`RealTimeContactAnalysisSentimentLabel`].
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
    /// A member unknown to this declaration.
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
    /// Begin offset char: at least 0. Always present.
    pub begin_offset_char: i32,
    /// End offset char: at least 0. Always present.
    pub end_offset_char: i32,
}

/// Real time contact analysis sentiment label.
///
/// One of `POSITIVE`, `NEGATIVE`, `NEUTRAL`.
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
    /// A value unknown to this declaration.
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
    /// Matched details: at most 150 entries; keys 1 to 256 characters. Always present.
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
    /// Points of interest: at most 5 items. Always present.
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
    /// Id: 1 to 256 characters. Always present.
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
    /// Issues detected. Always present.
    pub issues_detected: Vec<RealTimeContactAnalysisIssueDetected>,
}

/// Real time contact analysis issue detected.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisIssueDetected.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisIssueDetected {
    /// Transcript items. Always present.
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
    /// Id: 1 to 256 characters. Always present.
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
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// Participant id: 1 to 256 characters.
    pub participant_id: Option<String>,
    /// Participant role: one of [`ParticipantRole`].
    pub participant_role: Option<ParticipantRole>,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Event type: 1 to 128 characters. Always present.
    pub event_type: String,
    /// Time. Always present.
    pub time: RealTimeContactAnalysisTimeData,
}

/// Real time contact analysis segment attachments.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisSegmentAttachments.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisSegmentAttachments {
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// Participant id: 1 to 256 characters. Always present.
    pub participant_id: String,
    /// Participant role: one of [`ParticipantRole`]. Always present.
    pub participant_role: ParticipantRole,
    /// Display name: 1 to 256 characters.
    pub display_name: Option<String>,
    /// Attachments: at most 10 items. Always present.
    pub attachments: Vec<RealTimeContactAnalysisAttachment>,
    /// Time. Always present.
    pub time: RealTimeContactAnalysisTimeData,
}

/// Real time contact analysis attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisAttachment {
    /// Attachment name: 1 to 256 characters. Always present.
    pub attachment_name: String,
    /// Content type: 1 to 255 characters.
    pub content_type: Option<String>,
    /// Attachment id: 1 to 256 characters. Always present.
    pub attachment_id: String,
    /// Status: one of [`ArtifactStatus`].
    pub status: Option<ArtifactStatus>,
}

/// Artifact status.
///
/// One of `APPROVED`, `REJECTED`, `IN_PROGRESS`.
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
    /// A value unknown to this declaration.
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
    /// Status: one of [`RealTimeContactAnalysisPostContactSummaryStatus`]. Always present.
    pub status: RealTimeContactAnalysisPostContactSummaryStatus,
    /// Failure code: one of [`RealTimeContactAnalysisPostContactSummaryFailureCode`].
    pub failure_code: Option<RealTimeContactAnalysisPostContactSummaryFailureCode>,
}

/// Real time contact analysis post contact summary status.
///
/// One of `FAILED`, `COMPLETED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum RealTimeContactAnalysisPostContactSummaryStatus {
    /// `FAILED`.
    Failed,
    /// `COMPLETED`.
    Completed,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Real time contact analysis post contact summary failure code.
///
/// One of `QUOTA_EXCEEDED`, `INSUFFICIENT_CONVERSATION_CONTENT`, `FAILED_SAFETY_GUIDELINES`,
/// `INVALID_ANALYSIS_CONFIGURATION`, `INTERNAL_ERROR`.
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
    /// A value unknown to this declaration.
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
    /// Extraction definition id: 1 to 256 characters. Always present.
    pub extraction_definition_id: String,
    /// Extraction definition name: 1 to 200 characters. Always present.
    pub extraction_definition_name: String,
    /// Extraction definition display label: at most 25 characters.
    pub extraction_definition_display_label: Option<String>,
    /// Extracted values.
    pub extracted_values: Option<Vec<RealTimeContactAnalysisExtractedInformationValue>>,
    /// Failure code: one of [`RealTimeContactAnalysisExtractedInformationFailureCode`].
    pub failure_code: Option<RealTimeContactAnalysisExtractedInformationFailureCode>,
}

/// Real time contact analysis extracted information value.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RealTimeContactAnalysisExtractedInformationValue.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RealTimeContactAnalysisExtractedInformationValue {
    /// Content: 1 to 1024 characters. Always present.
    pub content: String,
    /// Points of interest: at most 10 items. Always present.
    pub points_of_interest: Vec<RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>,
}

/// Real time contact analysis extracted information failure code.
///
/// One of `QUOTA_EXCEEDED`, `INSUFFICIENT_CONVERSATION_CONTENT`, `FAILED_SAFETY_GUIDELINES`,
/// `INTERNAL_ERROR`, `MAX_PACKAGE_FEATURE_ONLY`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Monitor capability.
///
/// One of `SILENT_MONITOR`, `BARGE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MonitorCapability {
    /// `SILENT_MONITOR`.
    SilentMonitor,
    /// `BARGE`.
    Barge,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Contact recording type.
///
/// One of `AGENT`, `IVR`, `SCREEN`.
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
    /// A value unknown to this declaration.
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
    /// Type: one of [`SearchContactsTimeRangeType`]. Required.
    pub r#type: SearchContactsTimeRangeType,
    /// Start time. Required.
    pub start_time: Timestamp,
    /// End time. Required.
    pub end_time: Timestamp,
}

/// Search contacts time range type.
///
/// One of `INITIATION_TIMESTAMP`, `SCHEDULED_TIMESTAMP`, `CONNECTED_TO_AGENT_TIMESTAMP`,
/// `DISCONNECT_TIMESTAMP`, `ENQUEUE_TIMESTAMP`.
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
    /// A value unknown to this declaration.
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
    /// Name. Optional.
    pub name: Option<NameCriteria>,
    /// Agent ids: at most 100 items; each 1 to 256 characters. Optional.
    pub agent_ids: Option<Vec<String>>,
    /// Agent hierarchy groups. Optional.
    pub agent_hierarchy_groups: Option<AgentHierarchyGroups>,
    /// Channels: each one of [`Channel`]. Optional.
    pub channels: Option<Vec<Channel>>,
    /// Contact analysis. Optional.
    pub contact_analysis: Option<ContactAnalysis>,
    /// Initiation methods: each one of [`ContactInitiationMethod`]. Optional.
    pub initiation_methods: Option<Vec<ContactInitiationMethod>>,
    /// Queue ids: at most 100 items. Optional.
    pub queue_ids: Option<Vec<String>>,
    /// Routing criteria. Optional.
    pub routing_criteria: Option<SearchableRoutingCriteria>,
    /// Additional time range. Optional.
    pub additional_time_range: Option<SearchContactsAdditionalTimeRange>,
    /// Searchable contact attributes. Optional.
    pub searchable_contact_attributes: Option<SearchableContactAttributes>,
    /// Searchable segment attributes. Optional.
    pub searchable_segment_attributes: Option<SearchableSegmentAttributes>,
    /// Active regions: each pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`. Optional.
    pub active_regions: Option<Vec<String>>,
    /// Contact tags. Optional.
    pub contact_tags: Option<ControlPlaneTagFilter>,
    /// Ai agents. Optional.
    pub ai_agents: Option<AiAgentsCriteria>,
}

/// Name criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NameCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NameCriteria {
    /// Search text: at most 100 items; each at most 128 characters. Required.
    pub search_text: Vec<Sensitive<String>>,
    /// Match type: one of [`SearchContactsMatchType`]. Required.
    pub match_type: SearchContactsMatchType,
}

/// Search contacts match type.
///
/// One of `MATCH_ALL`, `MATCH_ANY`, `MATCH_EXACT`, `MATCH_NONE`.
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
    /// A value unknown to this declaration.
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
    /// L1 ids: at most 10 items. Optional.
    pub l1_ids: Option<Vec<String>>,
    /// L2 ids: at most 10 items. Optional.
    pub l2_ids: Option<Vec<String>>,
    /// L3 ids: at most 10 items. Optional.
    pub l3_ids: Option<Vec<String>>,
    /// L4 ids: at most 10 items. Optional.
    pub l4_ids: Option<Vec<String>>,
    /// L5 ids: at most 10 items. Optional.
    pub l5_ids: Option<Vec<String>>,
}

/// Contact analysis.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ContactAnalysis.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactAnalysis {
    /// Transcript. Optional.
    pub transcript: Option<Transcript>,
}

/// Transcript.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Transcript.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Transcript {
    /// Criteria: at most 6 items. Required.
    pub criteria: Vec<TranscriptCriteria>,
    /// Match type: one of [`SearchContactsMatchType`]. Optional.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Transcript criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TranscriptCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TranscriptCriteria {
    /// Participant role: one of [`ParticipantRole`]. Required.
    pub participant_role: ParticipantRole,
    /// Search text: at most 100 items; each at most 128 characters. Required.
    pub search_text: Vec<Sensitive<String>>,
    /// Match type: one of [`SearchContactsMatchType`]. Required.
    pub match_type: SearchContactsMatchType,
}

/// Searchable routing criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableRoutingCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableRoutingCriteria {
    /// Steps. Optional.
    pub steps: Option<Vec<SearchableRoutingCriteriaStep>>,
}

/// Searchable routing criteria step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableRoutingCriteriaStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableRoutingCriteriaStep {
    /// Agent criteria. Optional.
    pub agent_criteria: Option<SearchableAgentCriteriaStep>,
}

/// Searchable agent criteria step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableAgentCriteriaStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableAgentCriteriaStep {
    /// Agent ids: at most 100 items; each 1 to 256 characters. Optional.
    pub agent_ids: Option<Vec<String>>,
    /// Match type: one of [`SearchContactsMatchType`]. Optional.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Search contacts additional time range.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsAdditionalTimeRange.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsAdditionalTimeRange {
    /// Criteria. Required.
    pub criteria: Vec<SearchContactsAdditionalTimeRangeCriteria>,
    /// Match type: one of [`SearchContactsMatchType`]. Required.
    pub match_type: SearchContactsMatchType,
}

/// Search contacts additional time range criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsAdditionalTimeRangeCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsAdditionalTimeRangeCriteria {
    /// Time range. Optional.
    pub time_range: Option<SearchContactsTimeRange>,
    /// Timestamp condition. Optional.
    pub timestamp_condition: Option<SearchContactsTimestampCondition>,
}

/// Search contacts timestamp condition.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactsTimestampCondition.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchContactsTimestampCondition {
    /// Type: one of [`SearchContactsTimeRangeType`]. Required.
    pub r#type: SearchContactsTimeRangeType,
    /// Condition type: one of [`SearchContactsTimeRangeConditionType`]. Required.
    pub condition_type: SearchContactsTimeRangeConditionType,
}

/// Search contacts time range condition type.
///
/// One of `NOT_EXISTS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SearchContactsTimeRangeConditionType {
    /// `NOT_EXISTS`.
    NotExists,
    /// A value unknown to this declaration.
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
    /// Criteria: at most 15 items. Required.
    pub criteria: Vec<SearchableContactAttributesCriteria>,
    /// Match type: one of [`SearchContactsMatchType`]. Optional.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Searchable contact attributes criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableContactAttributesCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableContactAttributesCriteria {
    /// Key: 1 to 100 characters. Required. Sensitive.
    pub key: Sensitive<String>,
    /// Values: at most 20 items; each at most 100 characters. Required.
    pub values: Vec<Sensitive<String>>,
}

/// Searchable segment attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableSegmentAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableSegmentAttributes {
    /// Criteria: 1 to 15 items. Required.
    pub criteria: Vec<SearchableSegmentAttributesCriteria>,
    /// Match type: one of [`SearchContactsMatchType`]. Optional.
    pub match_type: Option<SearchContactsMatchType>,
}

/// Searchable segment attributes criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchableSegmentAttributesCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchableSegmentAttributesCriteria {
    /// Key: 1 to 64 characters. Required. Sensitive.
    pub key: Sensitive<String>,
    /// Values: 1 to 20 items; each at most 128 characters. Required. Sensitive.
    pub values: Sensitive<Vec<Sensitive<String>>>,
}

/// Ai agents criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentsCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentsCriteria {
    /// Criteria: at most 1 item. Optional.
    pub criteria: Option<Vec<AiAgentSearchCriteria>>,
}

/// Ai agent search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentSearchCriteria {
    /// Id: at most 128 characters. Optional.
    pub id: Option<String>,
    /// Version number. Optional.
    pub version_number: Option<i32>,
    /// Ai agent escalated. Optional.
    pub ai_agent_escalated: Option<bool>,
    /// Ai use case: one of [`AiUseCase`]. Optional.
    pub ai_use_case: Option<AiUseCase>,
}

/// Sort.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Sort.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Sort {
    /// Field name: one of [`SortableFieldName`]. Required.
    pub field_name: SortableFieldName,
    /// Order: one of [`SortOrder`]. Required.
    pub order: SortOrder,
}

/// Sortable field name.
///
/// One of `INITIATION_TIMESTAMP`, `SCHEDULED_TIMESTAMP`, `CONNECTED_TO_AGENT_TIMESTAMP`,
/// `DISCONNECT_TIMESTAMP`, `INITIATION_METHOD`, `CHANNEL`, `EXPIRY_TIMESTAMP`.
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
    /// A value unknown to this declaration.
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
    /// Initiation method: one of [`ContactInitiationMethod`].
    pub initiation_method: Option<ContactInitiationMethod>,
    /// Channel: one of [`Channel`].
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
    /// Segment attributes: keys 1 to 128 characters. Sensitive.
    pub segment_attributes:
        Option<Sensitive<BTreeMap<String, ContactSearchSummarySegmentAttributeValue>>>,
    /// Name: at most 1024 characters. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Routing criteria.
    pub routing_criteria: Option<RoutingCriteria>,
    /// Tags: 1 to 6 entries; keys 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`; values
    /// at most 256 characters.
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
    /// Value map: keys 1 to 128 characters.
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
    /// Ai use case: one of [`AiUseCase`].
    pub ai_use_case: Option<AiUseCase>,
}

/// Chat event.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatEvent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatEvent {
    /// Type: one of [`ChatEventType`]. Required.
    pub r#type: ChatEventType,
    /// Content type: 1 to 100 characters. Optional.
    pub content_type: Option<String>,
    /// Content: 1 to 16384 characters. Optional.
    pub content: Option<String>,
}

/// Chat event type.
///
/// One of `DISCONNECT`, `MESSAGE`, `EVENT`.
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
    /// A value unknown to this declaration.
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
    /// Supported messaging content types: each 1 to 100 characters. Optional.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Participant details. Optional.
    pub participant_details: Option<ParticipantDetails>,
    /// Attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Streaming configuration. Optional.
    pub streaming_configuration: Option<ChatStreamingConfiguration>,
}

/// Participant details.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantDetails.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantDetails {
    /// Display name: 1 to 256 characters. Required.
    pub display_name: String,
}

/// Chat streaming configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatStreamingConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatStreamingConfiguration {
    /// Streaming endpoint ARN: 1 to 350 characters. Required.
    pub streaming_endpoint_arn: String,
}

/// Email address info.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAddressInfo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAddressInfo {
    /// Email address: 1 to 255 characters. Required. Sensitive.
    pub email_address: Sensitive<String>,
    /// Display name: at most 256 characters. Optional. Sensitive.
    pub display_name: Option<Sensitive<String>>,
}

/// Outbound additional recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundAdditionalRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundAdditionalRecipients {
    /// Cc email addresses: 1 to 50 items. Optional.
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Outbound email content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundEmailContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundEmailContent {
    /// Message source type: one of [`OutboundMessageSourceType`]. Required.
    pub message_source_type: OutboundMessageSourceType,
    /// Templated message config. Optional.
    pub templated_message_config: Option<TemplatedMessageConfig>,
    /// Raw message. Optional.
    pub raw_message: Option<OutboundRawMessage>,
}

/// Outbound message source type.
///
/// One of `TEMPLATE`, `RAW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum OutboundMessageSourceType {
    /// `TEMPLATE`.
    Template,
    /// `RAW`.
    Raw,
    /// A value unknown to this declaration.
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
    /// Knowledge base id: 1 to 500 characters. Required.
    pub knowledge_base_id: String,
    /// Message template id: 1 to 500 characters. Required.
    pub message_template_id: String,
    /// Template attributes. Required.
    pub template_attributes: TemplateAttributes,
}

/// Template attributes.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TemplateAttributes.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TemplateAttributes {
    /// Custom attributes: keys 1 to 32767 characters; values at most 32767 characters. Optional.
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// Customer profile attributes. Optional.
    pub customer_profile_attributes: Option<String>,
}

/// Outbound raw message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_OutboundRawMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundRawMessage {
    /// Subject: 1 to 998 characters. Required. Sensitive.
    pub subject: Sensitive<String>,
    /// Body: 1 to 5242880 characters. Required. Sensitive.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters. Required.
    pub content_type: String,
}

/// Traffic type.
///
/// One of `GENERAL`, `CAMPAIGN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TrafficType {
    /// `GENERAL`.
    General,
    /// `CAMPAIGN`.
    Campaign,
    /// A value unknown to this declaration.
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
    /// Campaign id: 1 to 100 characters. Optional.
    pub campaign_id: Option<String>,
    /// Outbound request id: exactly 36 characters. Optional.
    pub outbound_request_id: Option<String>,
}

/// Web notification source.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WebNotificationSource.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WebNotificationSource {
    /// Source campaign. Required.
    pub source_campaign: SourceCampaign,
}

/// Widget destination.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WidgetDestination.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WidgetDestination {
    /// Widget id: 1 to 36 characters. Required.
    pub widget_id: String,
    /// Profile id: 1 to 32 characters. Required.
    pub profile_id: String,
}

/// Web notification content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WebNotificationContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WebNotificationContent {
    /// Type: one of [`NotificationType`]. Required.
    pub r#type: NotificationType,
    /// View ARN: 1 to 500 characters. Optional.
    pub view_arn: Option<String>,
    /// Attributes. Optional.
    pub attributes: Option<ContentAttributes>,
}

/// Notification type.
///
/// One of `WIDGET_VIEW`, `WIDGET_ACTION`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum NotificationType {
    /// `WIDGET_VIEW`.
    WidgetView,
    /// `WIDGET_ACTION`.
    WidgetAction,
    /// A value unknown to this declaration.
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
    /// Recommender config. Optional.
    pub recommender_config: Option<RecommenderConfig>,
}

/// Recommender config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RecommenderConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RecommenderConfig {
    /// Domain name: 1 to 64 characters. Required.
    pub domain_name: String,
    /// Recommender name: 1 to 64 characters. Required.
    pub recommender_name: String,
    /// Context: keys 1 to 64 characters; values 1 to 255 characters. Optional.
    pub context: Option<BTreeMap<String, String>>,
}

/// Ai agent input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AiAgentInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AiAgentInput {
    /// Ai agent id: at most 128 characters. Required.
    pub ai_agent_id: String,
}

/// Chat message.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ChatMessage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ChatMessage {
    /// Content type: 1 to 100 characters. Required.
    pub content_type: String,
    /// Content: 1 to 16384 characters. Required.
    pub content: String,
}

/// Persistent chat.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PersistentChat.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PersistentChat {
    /// Rehydration type: one of [`RehydrationType`]. Optional.
    pub rehydration_type: Option<RehydrationType>,
    /// Source contact id: 1 to 256 characters. Optional.
    pub source_contact_id: Option<String>,
}

/// Participant configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantConfiguration {
    /// Response mode: one of [`ResponseMode`]. Optional.
    pub response_mode: Option<ResponseMode>,
}

/// Response mode.
///
/// One of `INCREMENTAL`, `COMPLETE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ResponseMode {
    /// `INCREMENTAL`.
    Incremental,
    /// `COMPLETE`.
    Complete,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Disconnect on customer exit participant type.
///
/// One of `AGENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum DisconnectOnCustomerExitParticipantType {
    /// `AGENT`.
    Agent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Connection type.
///
/// One of `WEBSOCKET`, `CONNECTION_CREDENTIALS`, `AUTHENTICATION_SESSION`, `WEBRTC_CONNECTION`.
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
    /// A value unknown to this declaration.
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
    /// Connection token: 1 to 1000 characters. Sensitive.
    pub connection_token: Option<Sensitive<String>>,
    /// Expiry: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    pub expiry: Option<String>,
}

/// Websocket.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Websocket.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Websocket {
    /// URL: 1 to 2000 characters. Sensitive.
    pub url: Option<Sensitive<String>>,
    /// Connection expiry: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`.
    pub connection_expiry: Option<String>,
}

/// Analytics configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnalyticsConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnalyticsConfiguration {
    /// Language configuration. Required.
    pub language_configuration: LanguageConfiguration,
    /// Redaction configuration. Required.
    pub redaction_configuration: RedactionConfiguration,
    /// Sentiment configuration. Required.
    pub sentiment_configuration: SentimentConfiguration,
    /// Summary configuration. Required.
    pub summary_configuration: SummaryConfiguration,
    /// Rules configuration. Required.
    pub rules_configuration: RulesConfiguration,
}

/// Language configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LanguageConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LanguageConfiguration {
    /// Language locale. Optional.
    pub language_locale: Option<String>,
}

/// Redaction configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RedactionConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RedactionConfiguration {
    /// Behavior: one of [`Behavior`]. Required.
    pub behavior: Behavior,
    /// Policy: one of [`Policy`]. Required.
    pub policy: Policy,
    /// Entities: each at least 1 character. Optional.
    pub entities: Option<Vec<String>>,
    /// Mask mode: one of [`MaskMode`]. Optional.
    pub mask_mode: Option<MaskMode>,
}

/// Behavior.
///
/// One of `Enable`, `Disable`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Policy.
///
/// One of `None`, `RedactedOnly`, `RedactedAndOriginal`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Mask mode.
///
/// One of `PII`, `EntityType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MaskMode {
    /// `PII`.
    Pii,
    /// `EntityType`.
    #[wire("EntityType")]
    EntityType,
    /// A value unknown to this declaration.
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
    /// Behavior: one of [`Behavior`]. Required.
    pub behavior: Behavior,
}

/// Summary configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SummaryConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SummaryConfiguration {
    /// Summary modes: at most 2 items; each one of [`SummaryMode`]. Required.
    pub summary_modes: Vec<SummaryMode>,
}

/// Summary mode.
///
/// One of `PostContact`, `AutomatedInteraction`, `ContactChain`.
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
    /// A value unknown to this declaration.
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
    /// Behavior: one of [`Behavior`]. Optional.
    pub behavior: Option<Behavior>,
}

/// Contact media processing failure mode.
///
/// One of `DELIVER_UNPROCESSED_MESSAGE`, `DO_NOT_DELIVER_UNPROCESSED_MESSAGE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContactMediaProcessingFailureMode {
    /// `DELIVER_UNPROCESSED_MESSAGE`.
    DeliverUnprocessedMessage,
    /// `DO_NOT_DELIVER_UNPROCESSED_MESSAGE`.
    DoNotDeliverUnprocessedMessage,
    /// A value unknown to this declaration.
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
    /// Voice recording track: one of [`VoiceRecordingTrack`]. Optional.
    pub voice_recording_track: Option<VoiceRecordingTrack>,
    /// Ivr recording track: one of [`IvrRecordingTrack`]. Optional.
    pub ivr_recording_track: Option<IvrRecordingTrack>,
}

/// Voice recording track.
///
/// One of `FROM_AGENT`, `TO_AGENT`, `ALL`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Ivr recording track.
///
/// One of `ALL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum IvrRecordingTrack {
    /// `ALL`.
    All,
    /// A value unknown to this declaration.
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
    /// Message source type: one of [`InboundMessageSourceType`]. Required.
    pub message_source_type: InboundMessageSourceType,
    /// Raw message. Optional.
    pub raw_message: Option<InboundRawMessage>,
}

/// Inbound message source type.
///
/// One of `RAW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InboundMessageSourceType {
    /// `RAW`.
    Raw,
    /// A value unknown to this declaration.
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
    /// Subject: at most 998 characters. Required. Sensitive.
    pub subject: Sensitive<String>,
    /// Body: 1 to 5242880 characters. Required. Sensitive.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters. Required.
    pub content_type: String,
    /// Headers: keys one of [`EmailHeaderType`]; values 1 to 20000 characters. Optional.
    pub headers: Option<BTreeMap<EmailHeaderType, String>>,
}

/// Email header type.
///
/// One of `REFERENCES`, `MESSAGE_ID`, `IN_REPLY_TO`, `X_SES_SPAM_VERDICT`, `X_SES_VIRUS_VERDICT`.
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
    /// A value unknown to this declaration.
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
    /// To addresses: 1 to 50 items. Optional.
    pub to_addresses: Option<Vec<EmailAddressInfo>>,
    /// Cc addresses: 1 to 50 items. Optional.
    pub cc_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Email attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EmailAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct EmailAttachment {
    /// File name: 1 to 256 characters; no control characters. Required.
    pub file_name: String,
    /// S3 URL: 1 to 2000 characters. Required. Sensitive.
    pub s3_url: Sensitive<String>,
}

/// Answer machine detection config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AnswerMachineDetectionConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AnswerMachineDetectionConfig {
    /// Enable answer machine detection. Optional.
    pub enable_answer_machine_detection: Option<bool>,
    /// Await answer machine prompt. Optional.
    pub await_answer_machine_prompt: Option<bool>,
}

/// Task attachment.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskAttachment.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TaskAttachment {
    /// File name: 1 to 256 characters; no control characters. Required.
    pub file_name: String,
    /// S3 URL: 1 to 2000 characters. Required. Sensitive.
    pub s3_url: Sensitive<String>,
}

/// Allowed capabilities.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AllowedCapabilities.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AllowedCapabilities {
    /// Customer. Optional.
    pub customer: Option<ParticipantCapabilities>,
    /// Agent. Optional.
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
    /// Join token. Sensitive.
    pub join_token: Option<Sensitive<String>>,
}

/// Meeting.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Meeting.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Meeting {
    /// Media region: a Region, like `us-west-2`.
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
    /// Audio host URL: a URI; 1 to 2000 characters.
    pub audio_host_url: Option<String>,
    /// Audio fallback URL: a URI; 1 to 2000 characters.
    pub audio_fallback_url: Option<String>,
    /// Signaling URL: a URI; 1 to 2000 characters.
    pub signaling_url: Option<String>,
    /// Turn control URL: a URI; 1 to 2000 characters.
    pub turn_control_url: Option<String>,
    /// Event ingestion URL: a URI; 1 to 2000 characters.
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
    /// Echo reduction: one of [`MeetingFeatureStatus`].
    pub echo_reduction: Option<MeetingFeatureStatus>,
}

/// Meeting feature status.
///
/// One of `AVAILABLE`, `UNAVAILABLE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MeetingFeatureStatus {
    /// `AVAILABLE`.
    Available,
    /// `UNAVAILABLE`.
    Unavailable,
    /// A value unknown to this declaration.
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
    /// Code. Optional.
    pub code: Option<String>,
}

/// Queue info input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueInfoInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueInfoInput {
    /// Id. Optional.
    pub id: Option<String>,
}

/// Nullable additional recipients.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_NullableAdditionalRecipients.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct NullableAdditionalRecipients {
    /// Cc email addresses: at most 50 items. Optional.
    pub cc_email_addresses: Option<Vec<EmailAddressInfo>>,
}

/// Routing criteria input.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInput.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInput {
    /// Steps. Optional.
    pub steps: Option<Vec<RoutingCriteriaInputStep>>,
}

/// Routing criteria input step.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInputStep.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInputStep {
    /// Expiry. Optional.
    pub expiry: Option<RoutingCriteriaInputStepExpiry>,
    /// Expression. Optional.
    pub expression: Option<Expression>,
}

/// Routing criteria input step expiry.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_RoutingCriteriaInputStepExpiry.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct RoutingCriteriaInputStepExpiry {
    /// Duration in seconds. Optional.
    pub duration_in_seconds: Option<i32>,
}

/// Update outbound email content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundEmailContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateOutboundEmailContent {
    /// Message source type: one of [`UpdateOutboundEmailMessageSourceType`]. Required.
    pub message_source_type: UpdateOutboundEmailMessageSourceType,
    /// Raw message. Required.
    pub raw_message: UpdateOutboundRawMessage,
}

/// Update outbound email message source type.
///
/// One of `RAW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UpdateOutboundEmailMessageSourceType {
    /// `RAW`.
    Raw,
    /// A value unknown to this declaration.
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
    /// Body: 1 to 5242880 characters. Required. Sensitive.
    pub body: Sensitive<String>,
    /// Content type: 1 to 100 characters. Required.
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
    /// A member unknown to this declaration.
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
    /// Participant timer config list: 1 to 6 items. Required.
    pub participant_timer_config_list: Vec<ParticipantTimerConfiguration>,
}

/// Participant timer configuration.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ParticipantTimerConfiguration.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ParticipantTimerConfiguration {
    /// Participant role: one of [`TimerEligibleParticipantRoles`]. Required.
    pub participant_role: TimerEligibleParticipantRoles,
    /// Timer type: one of [`ParticipantTimerType`]. Required.
    pub timer_type: ParticipantTimerType,
    /// Timer value. Required.
    pub timer_value: ParticipantTimerValue,
}

/// Timer eligible participant roles.
///
/// One of `CUSTOMER`, `AGENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TimerEligibleParticipantRoles {
    /// `CUSTOMER`.
    Customer,
    /// `AGENT`.
    Agent,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Participant timer type.
///
/// One of `IDLE`, `DISCONNECT_NONCUSTOMER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantTimerType {
    /// `IDLE`.
    Idle,
    /// `DISCONNECT_NONCUSTOMER`.
    DisconnectNoncustomer,
    /// A value unknown to this declaration.
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
    /// Participant timer action: one of [`ParticipantTimerAction`].
    ParticipantTimerAction(ParticipantTimerAction),
    /// Participant timer duration in minutes: 2 to 480.
    ParticipantTimerDurationInMinutes(i32),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Participant timer action.
///
/// One of `Unset`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ParticipantTimerAction {
    /// `Unset`.
    #[wire("Unset")]
    Unset,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}
