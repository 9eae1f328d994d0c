// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Flow associations.

use connect_runtime::{ConnectEnum, ConnectShape, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// Associate flow.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateFlow.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Flow id.
    pub flow_id: String,
    /// Resource type.
    pub resource_type: FlowAssociationResourceType,
}

/// What [`AssociateFlow`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateFlowOutput {}

/// Batch get flow association.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetFlowAssociation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource ids: 1 to 100 items.
    pub resource_ids: Vec<String>,
    /// Resource type.
    pub resource_type: Option<ListFlowAssociationResourceType>,
}

/// What [`BatchGetFlowAssociation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetFlowAssociationOutput {
    /// Flow association summary list.
    pub flow_association_summary_list: Option<Vec<FlowAssociationSummary>>,
}

/// Disassociate flow.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateFlow.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource id.
    #[label]
    pub resource_id: String,
    /// Resource type.
    #[label]
    pub resource_type: FlowAssociationResourceType,
}

/// What [`DisassociateFlow`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateFlowOutput {}

/// Get flow association.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFlowAssociation.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource id.
    #[label]
    pub resource_id: String,
    /// Resource type.
    #[label]
    pub resource_type: FlowAssociationResourceType,
}

/// What [`GetFlowAssociation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetFlowAssociationOutput {
    /// Resource id.
    pub resource_id: Option<String>,
    /// Flow id.
    pub flow_id: Option<String>,
    /// Resource type.
    pub resource_type: Option<FlowAssociationResourceType>,
}

/// List flow associations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListFlowAssociations.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Resource type.
    #[query("ResourceType")]
    pub resource_type: Option<ListFlowAssociationResourceType>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListFlowAssociations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListFlowAssociationsOutput {
    /// Flow association summary list.
    #[items]
    pub flow_association_summary_list: Option<Vec<FlowAssociationSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Flow association resource type.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// List flow association resource type.
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
    /// A value that this declaration does not know.
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
    /// Resource type.
    pub resource_type: Option<ListFlowAssociationResourceType>,
}
