// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Integrations.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// Associate approved origin.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateApprovedOrigin.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/approved-origin",
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ServiceQuotaExceededException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateApprovedOrigin {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Origin: at most 267 characters.
    pub origin: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateBot.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/bot",
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, LimitExceededException, ServiceQuotaExceededException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateBot {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Lex bot.
    pub lex_bot: Option<LexBot>,
    /// Lex v2 bot.
    pub lex_v2_bot: Option<LexV2Bot>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate lambda function.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLambdaFunction.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/lambda-function",
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ServiceQuotaExceededException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateLambdaFunction {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Function ARN: 1 to 140 characters.
    pub function_arn: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate lex bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLexBot.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/lex-bot",
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ServiceQuotaExceededException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateLexBot {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Lex bot.
    pub lex_bot: LexBot,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate security key.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityKey.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/security-key",
    output = AssociateSecurityKeyOutput,
    errors(ResourceNotFoundException, ResourceConflictException, InternalServiceException,
           InvalidRequestException, InvalidParameterException, ServiceQuotaExceededException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateSecurityKey {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Key: 1 to 1024 characters.
    pub key: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`AssociateSecurityKey`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateSecurityKeyOutput {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
}

/// Create integration association.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateIntegrationAssociation.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/integration-associations",
    output = CreateIntegrationAssociationOutput,
    errors(DuplicateResourceException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateIntegrationAssociation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration type.
    pub integration_type: IntegrationType,
    /// Integration ARN.
    pub integration_arn: String,
    /// Source application URL: 1 to 2000 characters.
    pub source_application_url: Option<String>,
    /// Source application name: 1 to 100 characters; pattern `^[a-zA-Z0-9_ -]+$`.
    pub source_application_name: Option<String>,
    /// Source type.
    pub source_type: Option<SourceType>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateIntegrationAssociation`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateIntegrationAssociationOutput {
    /// Integration association id: 1 to 200 characters.
    pub integration_association_id: Option<String>,
    /// Integration association ARN.
    pub integration_association_arn: Option<String>,
}

/// Create use case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUseCase.html)
#[connect_operation(
    method = PUT,
    uri = "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases",
    output = CreateUseCaseOutput,
    errors(DuplicateResourceException, ResourceNotFoundException, InternalServiceException,
           InvalidRequestException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUseCase {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters.
    #[label]
    pub integration_association_id: String,
    /// Use case type.
    pub use_case_type: UseCaseType,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateUseCase`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateUseCaseOutput {
    /// Use case id: 1 to 200 characters.
    pub use_case_id: Option<String>,
    /// Use case ARN.
    pub use_case_arn: Option<String>,
}

/// Delete integration association.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteIntegrationAssociation.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteIntegrationAssociation {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters.
    #[label]
    pub integration_association_id: String,
}

/// Delete use case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUseCase.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteUseCase {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters.
    #[label]
    pub integration_association_id: String,
    /// Use case id: 1 to 200 characters.
    #[label]
    pub use_case_id: String,
}

/// Disassociate approved origin.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateApprovedOrigin.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/approved-origin",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateApprovedOrigin {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Origin: at most 267 characters.
    #[query]
    pub origin: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateBot.html)
#[connect_operation(
    method = POST,
    uri = "/instance/{InstanceId}/bot",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateBot {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Lex bot.
    pub lex_bot: Option<LexBot>,
    /// Lex v2 bot.
    pub lex_v2_bot: Option<LexV2Bot>,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate lambda function.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLambdaFunction.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/lambda-function",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateLambdaFunction {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Function ARN: 1 to 140 characters.
    #[query]
    pub function_arn: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate lex bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLexBot.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/lex-bot",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateLexBot {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Bot name: at most 50 characters.
    #[query]
    pub bot_name: String,
    /// Lex region: at most 60 characters.
    #[query]
    pub lex_region: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate security key.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityKey.html)
#[connect_operation(
    method = DELETE,
    uri = "/instance/{InstanceId}/security-key/{AssociationId}",
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateSecurityKey {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters.
    #[label]
    pub association_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// List approved origins.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListApprovedOrigins.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/approved-origins",
    output = ListApprovedOriginsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListApprovedOrigins {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListApprovedOrigins`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListApprovedOriginsOutput {
    /// Origins: each at most 267 characters.
    #[items]
    pub origins: Option<Vec<String>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List bots.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListBots.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/bots",
    output = ListBotsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListBots {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25.
    #[query]
    pub max_results: Option<i32>,
    /// Lex version.
    #[query]
    pub lex_version: LexVersion,
}

/// What [`ListBots`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListBotsOutput {
    /// Lex bots.
    #[items]
    pub lex_bots: Option<Vec<LexBotConfig>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List integration associations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListIntegrationAssociations.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/integration-associations",
    output = ListIntegrationAssociationsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListIntegrationAssociations {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration type.
    #[query]
    pub integration_type: Option<IntegrationType>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// Integration ARN.
    #[query]
    pub integration_arn: Option<String>,
}

/// What [`ListIntegrationAssociations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListIntegrationAssociationsOutput {
    /// Integration association summary list.
    #[items]
    pub integration_association_summary_list: Option<Vec<IntegrationAssociationSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List lambda functions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLambdaFunctions.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/lambda-functions",
    output = ListLambdaFunctionsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLambdaFunctions {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListLambdaFunctions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLambdaFunctionsOutput {
    /// Lambda functions: each 1 to 140 characters.
    #[items]
    pub lambda_functions: Option<Vec<String>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List lex bots.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLexBots.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/lex-bots",
    output = ListLexBotsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLexBots {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListLexBots`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLexBotsOutput {
    /// Lex bots.
    #[items]
    pub lex_bots: Option<Vec<LexBot>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List security keys.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityKeys.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/security-keys",
    output = ListSecurityKeysOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityKeys {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 2.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListSecurityKeys`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityKeysOutput {
    /// Security keys.
    #[items]
    pub security_keys: Option<Vec<SecurityKey>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List use cases.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUseCases.html)
#[connect_operation(
    method = GET,
    uri = "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases",
    output = ListUseCasesOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUseCases {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters.
    #[label]
    pub integration_association_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListUseCases`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUseCasesOutput {
    /// Use case summary list.
    #[items]
    pub use_case_summary_list: Option<Vec<UseCase>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Lex bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LexBot.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LexBot {
    /// Name: at most 50 characters.
    pub name: String,
    /// Lex region: at most 60 characters.
    pub lex_region: String,
}

/// Lex v2 bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LexV2Bot.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LexV2Bot {
    /// Alias ARN: 1 to 100 characters.
    pub alias_arn: Option<String>,
}

/// Integration type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum IntegrationType {
    /// `EVENT`.
    Event,
    /// `VOICE_ID`.
    VoiceId,
    /// `PINPOINT_APP`.
    PinpointApp,
    /// `WISDOM_ASSISTANT`.
    WisdomAssistant,
    /// `WISDOM_KNOWLEDGE_BASE`.
    WisdomKnowledgeBase,
    /// `WISDOM_QUICK_RESPONSES`.
    WisdomQuickResponses,
    /// `Q_MESSAGE_TEMPLATES`.
    QMessageTemplates,
    /// `CASES_DOMAIN`.
    CasesDomain,
    /// `APPLICATION`.
    Application,
    /// `FILE_SCANNER`.
    FileScanner,
    /// `SES_IDENTITY`.
    SesIdentity,
    /// `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// `CALL_TRANSFER_CONNECTOR`.
    CallTransferConnector,
    /// `COGNITO_USER_POOL`.
    CognitoUserPool,
    /// `MESSAGE_PROCESSOR`.
    MessageProcessor,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Source type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum SourceType {
    /// `SALESFORCE`.
    Salesforce,
    /// `ZENDESK`.
    Zendesk,
    /// `CASES`.
    Cases,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Use case type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UseCaseType {
    /// `RULES_EVALUATION`.
    RulesEvaluation,
    /// `CONNECT_CAMPAIGNS`.
    ConnectCampaigns,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Lex version.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum LexVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Lex bot config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LexBotConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LexBotConfig {
    /// Lex bot.
    pub lex_bot: Option<LexBot>,
    /// Lex v2 bot.
    pub lex_v2_bot: Option<LexV2Bot>,
}

/// Integration association summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_IntegrationAssociationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct IntegrationAssociationSummary {
    /// Integration association id: 1 to 200 characters.
    pub integration_association_id: Option<String>,
    /// Integration association ARN.
    pub integration_association_arn: Option<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Integration type.
    pub integration_type: Option<IntegrationType>,
    /// Integration ARN.
    pub integration_arn: Option<String>,
    /// Source application URL: 1 to 2000 characters.
    pub source_application_url: Option<String>,
    /// Source application name: 1 to 100 characters; pattern `^[a-zA-Z0-9_ -]+$`.
    pub source_application_name: Option<String>,
    /// Source type.
    pub source_type: Option<SourceType>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Security key.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SecurityKey.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SecurityKey {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
    /// Key: 1 to 1024 characters.
    pub key: Option<String>,
    /// Creation time.
    pub creation_time: Option<Timestamp>,
}

/// Use case.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UseCase.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UseCase {
    /// Use case id: 1 to 200 characters.
    pub use_case_id: Option<String>,
    /// Use case ARN.
    pub use_case_arn: Option<String>,
    /// Use case type.
    pub use_case_type: Option<UseCaseType>,
}
