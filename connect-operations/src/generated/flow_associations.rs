// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Flow associations.

use connect_runtime::{ConnectEnum, ConnectShape, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// Associate flow.
///
/// `PUT /flow-associations/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateFlow.html)
///
/// # Errors
/// [`AccessDeniedException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::flow_associations::{AssociateFlow, FlowAssociationResourceType};
///
/// let operation = AssociateFlow::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_id("22222222-3333-4444-5555-666666666666")
///     .flow_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(FlowAssociationResourceType::SmsPhoneNumber)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/flow-associations/{InstanceId}",
    output = AssociateFlowOutput,
    errors(AccessDeniedException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateFlow {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource id. Required.
    pub resource_id: String,
    /// Flow id. Required.
    pub flow_id: String,
    /// Resource type: one of [`FlowAssociationResourceType`]. Required.
    pub resource_type: FlowAssociationResourceType,
}

/// The output of [`AssociateFlow`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateFlowOutput {}

/// Batch get flow association.
///
/// `POST /flow-associations-batch/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetFlowAssociation.html)
///
/// # Errors
/// [`AccessDeniedException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::flow_associations::BatchGetFlowAssociation;
///
/// let operation = BatchGetFlowAssociation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_ids([
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     ])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/flow-associations-batch/{InstanceId}",
    output = BatchGetFlowAssociationOutput,
    errors(AccessDeniedException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetFlowAssociation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource ids: 1 to 100 items; each an ARN. Required.
    pub resource_ids: Vec<String>,
    /// Resource type: one of [`ListFlowAssociationResourceType`]. Optional.
    pub resource_type: Option<ListFlowAssociationResourceType>,
}

/// The output of [`BatchGetFlowAssociation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetFlowAssociationOutput {
    /// Flow association summary list.
    pub flow_association_summary_list: Option<Vec<FlowAssociationSummary>>,
}

/// Disassociate flow.
///
/// `DELETE /flow-associations/{InstanceId}/{ResourceId}/{ResourceType}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateFlow.html)
///
/// # Errors
/// [`AccessDeniedException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::flow_associations::{DisassociateFlow, FlowAssociationResourceType};
///
/// let operation = DisassociateFlow::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(FlowAssociationResourceType::SmsPhoneNumber)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/flow-associations/{InstanceId}/{ResourceId}/{ResourceType}",
    output = DisassociateFlowOutput,
    errors(AccessDeniedException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateFlow {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource id. Required.
    #[label]
    pub resource_id: String,
    /// Resource type: one of [`FlowAssociationResourceType`]. Required.
    #[label]
    pub resource_type: FlowAssociationResourceType,
}

/// The output of [`DisassociateFlow`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateFlowOutput {}

/// Get flow association.
///
/// `GET /flow-associations/{InstanceId}/{ResourceId}/{ResourceType}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFlowAssociation.html)
///
/// # Errors
/// [`AccessDeniedException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::flow_associations::{FlowAssociationResourceType, GetFlowAssociation};
///
/// let operation = GetFlowAssociation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .resource_id("22222222-3333-4444-5555-666666666666")
///     .resource_type(FlowAssociationResourceType::SmsPhoneNumber)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/flow-associations/{InstanceId}/{ResourceId}/{ResourceType}",
    output = GetFlowAssociationOutput,
    errors(AccessDeniedException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFlowAssociation {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource id. Required.
    #[label]
    pub resource_id: String,
    /// Resource type: one of [`FlowAssociationResourceType`]. Required.
    #[label]
    pub resource_type: FlowAssociationResourceType,
}

/// The output of [`GetFlowAssociation`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFlowAssociationOutput {
    /// Resource id.
    pub resource_id: Option<String>,
    /// Flow id.
    pub flow_id: Option<String>,
    /// Resource type: one of [`FlowAssociationResourceType`].
    pub resource_type: Option<FlowAssociationResourceType>,
}

/// List flow associations.
///
/// `GET /flow-associations-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListFlowAssociations.html)
///
/// # Errors
/// [`AccessDeniedException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::flow_associations::ListFlowAssociations;
///
/// let operation = ListFlowAssociations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
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
    uri = "/flow-associations-summary/{InstanceId}",
    output = ListFlowAssociationsOutput,
    errors(AccessDeniedException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFlowAssociations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Resource type: one of [`ListFlowAssociationResourceType`]. Optional.
    #[query("ResourceType")]
    pub resource_type: Option<ListFlowAssociationResourceType>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListFlowAssociations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFlowAssociationsOutput {
    /// Flow association summary list. The items of the page.
    #[items]
    pub flow_association_summary_list: Option<Vec<FlowAssociationSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Flow association resource type.
///
/// One of `SMS_PHONE_NUMBER`, `INBOUND_EMAIL`, `OUTBOUND_EMAIL`, `ANALYTICS_CONNECTOR`,
/// `WHATSAPP_MESSAGING_PHONE_NUMBER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FlowAssociationResourceType {
    /// `SMS_PHONE_NUMBER`.
    SmsPhoneNumber,
    /// `INBOUND_EMAIL`.
    InboundEmail,
    /// `OUTBOUND_EMAIL`.
    OutboundEmail,
    /// `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// `WHATSAPP_MESSAGING_PHONE_NUMBER`.
    WhatsappMessagingPhoneNumber,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// List flow association resource type.
///
/// One of `WHATSAPP_MESSAGING_PHONE_NUMBER`, `VOICE_PHONE_NUMBER`, `INBOUND_EMAIL`,
/// `OUTBOUND_EMAIL`, `ANALYTICS_CONNECTOR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ListFlowAssociationResourceType {
    /// `WHATSAPP_MESSAGING_PHONE_NUMBER`.
    WhatsappMessagingPhoneNumber,
    /// `VOICE_PHONE_NUMBER`.
    VoicePhoneNumber,
    /// `INBOUND_EMAIL`.
    InboundEmail,
    /// `OUTBOUND_EMAIL`.
    OutboundEmail,
    /// `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Flow association summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FlowAssociationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FlowAssociationSummary {
    /// Resource id.
    pub resource_id: Option<String>,
    /// Flow id.
    pub flow_id: Option<String>,
    /// Resource type: one of [`ListFlowAssociationResourceType`].
    pub resource_type: Option<ListFlowAssociationResourceType>,
}
