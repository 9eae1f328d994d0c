// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /instance/{InstanceId}/approved-origin`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateApprovedOrigin.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::AssociateApprovedOrigin;
///
/// let operation = AssociateApprovedOrigin::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .origin("https://www.example.com")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Origin: at most 267 characters. Required.
    pub origin: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate bot.
///
/// `PUT /instance/{InstanceId}/bot`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateBot.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`LimitExceededException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::AssociateBot;
///
/// let operation = AssociateBot::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Lex bot. Optional.
    pub lex_bot: Option<LexBot>,
    /// Lex v2 bot. Optional.
    pub lex_v2_bot: Option<LexV2Bot>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate lambda function.
///
/// `PUT /instance/{InstanceId}/lambda-function`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLambdaFunction.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::AssociateLambdaFunction;
///
/// let operation = AssociateLambdaFunction::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .function_arn("arn:aws:lambda:us-east-1:123456789012:function:example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Function ARN: 1 to 140 characters. Required.
    pub function_arn: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate lex bot.
///
/// `PUT /instance/{InstanceId}/lex-bot`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLexBot.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::{AssociateLexBot, LexBot};
///
/// let lex_bot = LexBot::builder()
///     .name("Example")
///     .lex_region("us-west-2")
///     .build();
/// let operation = AssociateLexBot::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .lex_bot(lex_bot)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Lex bot. Required.
    pub lex_bot: LexBot,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Associate security key.
///
/// `PUT /instance/{InstanceId}/security-key`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateSecurityKey.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`ResourceConflictException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ServiceQuotaExceededException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::AssociateSecurityKey;
///
/// let operation = AssociateSecurityKey::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .key("example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Key: 1 to 1024 characters. Required.
    pub key: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`AssociateSecurityKey`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateSecurityKeyOutput {
    /// Association id: 1 to 100 characters.
    pub association_id: Option<String>,
}

/// Create integration association.
///
/// `PUT /instance/{InstanceId}/integration-associations`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateIntegrationAssociation.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::{CreateIntegrationAssociation, IntegrationType};
///
/// let operation = CreateIntegrationAssociation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .integration_type(IntegrationType::Event)
///     .integration_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration type: one of [`IntegrationType`]. Required.
    pub integration_type: IntegrationType,
    /// Integration ARN. Required.
    pub integration_arn: String,
    /// Source application URL: a URI; 1 to 2000 characters. Optional.
    pub source_application_url: Option<String>,
    /// Source application name: 1 to 100 characters; pattern `^[a-zA-Z0-9_ -]+$`. Optional.
    pub source_application_name: Option<String>,
    /// Source type: one of [`SourceType`]. Optional.
    pub source_type: Option<SourceType>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateIntegrationAssociation`].
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
/// `PUT /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUseCase.html)
///
/// # Errors
/// [`DuplicateResourceException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`InvalidRequestException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::{CreateUseCase, UseCaseType};
///
/// let operation = CreateUseCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .integration_association_id("22222222-3333-4444-5555-666666666666")
///     .use_case_type(UseCaseType::RulesEvaluation)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters. Required.
    #[label]
    pub integration_association_id: String,
    /// Use case type: one of [`UseCaseType`]. Required.
    pub use_case_type: UseCaseType,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateUseCase`].
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
/// `DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteIntegrationAssociation.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DeleteIntegrationAssociation;
///
/// let operation = DeleteIntegrationAssociation::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .integration_association_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters. Required.
    #[label]
    pub integration_association_id: String,
}

/// Delete use case.
///
/// `DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUseCase.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DeleteUseCase;
///
/// let operation = DeleteUseCase::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .integration_association_id("22222222-3333-4444-5555-666666666666")
///     .use_case_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters. Required.
    #[label]
    pub integration_association_id: String,
    /// Use case id: 1 to 200 characters. Required.
    #[label]
    pub use_case_id: String,
}

/// Disassociate approved origin.
///
/// `DELETE /instance/{InstanceId}/approved-origin`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateApprovedOrigin.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DisassociateApprovedOrigin;
///
/// let operation = DisassociateApprovedOrigin::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .origin("https://www.example.com")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Origin: at most 267 characters. Required.
    #[query]
    pub origin: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate bot.
///
/// `POST /instance/{InstanceId}/bot`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateBot.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DisassociateBot;
///
/// let operation = DisassociateBot::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Lex bot. Optional.
    pub lex_bot: Option<LexBot>,
    /// Lex v2 bot. Optional.
    pub lex_v2_bot: Option<LexV2Bot>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate lambda function.
///
/// `DELETE /instance/{InstanceId}/lambda-function`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLambdaFunction.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DisassociateLambdaFunction;
///
/// let operation = DisassociateLambdaFunction::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .function_arn("arn:aws:lambda:us-east-1:123456789012:function:example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Function ARN: 1 to 140 characters. Required.
    #[query]
    pub function_arn: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate lex bot.
///
/// `DELETE /instance/{InstanceId}/lex-bot`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateLexBot.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DisassociateLexBot;
///
/// let operation = DisassociateLexBot::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .bot_name("Example")
///     .lex_region("us-west-2")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Bot name: at most 50 characters. Required.
    #[query]
    pub bot_name: String,
    /// Lex region: a Region, like `us-west-2`; at most 60 characters. Required.
    #[query]
    pub lex_region: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Disassociate security key.
///
/// `DELETE /instance/{InstanceId}/security-key/{AssociationId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateSecurityKey.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::DisassociateSecurityKey;
///
/// let operation = DisassociateSecurityKey::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .association_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Association id: 1 to 100 characters. Required.
    #[label]
    pub association_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// List approved origins.
///
/// `GET /instance/{InstanceId}/approved-origins`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListApprovedOrigins.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListApprovedOrigins;
///
/// let operation = ListApprovedOrigins::builder()
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
    uri = "/instance/{InstanceId}/approved-origins",
    output = ListApprovedOriginsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListApprovedOrigins {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListApprovedOrigins`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListApprovedOriginsOutput {
    /// Origins: each at most 267 characters. The items of the page.
    #[items]
    pub origins: Option<Vec<String>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List bots.
///
/// `GET /instance/{InstanceId}/bots`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListBots.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::{LexVersion, ListBots};
///
/// let operation = ListBots::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .lex_version(LexVersion::V1)
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
    uri = "/instance/{InstanceId}/bots",
    output = ListBotsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListBots {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Lex version: one of [`LexVersion`]. Required.
    #[query]
    pub lex_version: LexVersion,
}

/// The output of [`ListBots`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListBotsOutput {
    /// Lex bots. The items of the page.
    #[items]
    pub lex_bots: Option<Vec<LexBotConfig>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List integration associations.
///
/// `GET /instance/{InstanceId}/integration-associations`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListIntegrationAssociations.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListIntegrationAssociations;
///
/// let operation = ListIntegrationAssociations::builder()
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
    uri = "/instance/{InstanceId}/integration-associations",
    output = ListIntegrationAssociationsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListIntegrationAssociations {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration type: one of [`IntegrationType`]. Optional.
    #[query]
    pub integration_type: Option<IntegrationType>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Integration ARN. Optional.
    #[query]
    pub integration_arn: Option<String>,
}

/// The output of [`ListIntegrationAssociations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListIntegrationAssociationsOutput {
    /// Integration association summary list. The items of the page.
    #[items]
    pub integration_association_summary_list: Option<Vec<IntegrationAssociationSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List lambda functions.
///
/// `GET /instance/{InstanceId}/lambda-functions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLambdaFunctions.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListLambdaFunctions;
///
/// let operation = ListLambdaFunctions::builder()
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
    uri = "/instance/{InstanceId}/lambda-functions",
    output = ListLambdaFunctionsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLambdaFunctions {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListLambdaFunctions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLambdaFunctionsOutput {
    /// Lambda functions: each an ARN, 1 to 140 characters. The items of the page.
    #[items]
    pub lambda_functions: Option<Vec<String>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List lex bots.
///
/// `GET /instance/{InstanceId}/lex-bots`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListLexBots.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListLexBots;
///
/// let operation = ListLexBots::builder()
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
    uri = "/instance/{InstanceId}/lex-bots",
    output = ListLexBotsOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLexBots {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 25. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListLexBots`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListLexBotsOutput {
    /// Lex bots. The items of the page.
    #[items]
    pub lex_bots: Option<Vec<LexBot>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List security keys.
///
/// `GET /instance/{InstanceId}/security-keys`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityKeys.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`InvalidParameterException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListSecurityKeys;
///
/// let operation = ListSecurityKeys::builder()
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
    uri = "/instance/{InstanceId}/security-keys",
    output = ListSecurityKeysOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           InvalidParameterException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityKeys {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 2. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListSecurityKeys`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListSecurityKeysOutput {
    /// Security keys. The items of the page.
    #[items]
    pub security_keys: Option<Vec<SecurityKey>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List use cases.
///
/// `GET /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases`,
/// paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUseCases.html)
///
/// # Errors
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`InvalidRequestException`],
/// [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::integrations::ListUseCases;
///
/// let operation = ListUseCases::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .integration_association_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases",
    output = ListUseCasesOutput,
    errors(ResourceNotFoundException, InternalServiceException, InvalidRequestException,
           ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUseCases {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Integration association id: 1 to 200 characters. Required.
    #[label]
    pub integration_association_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListUseCases`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListUseCasesOutput {
    /// Use case summary list. The items of the page.
    #[items]
    pub use_case_summary_list: Option<Vec<UseCase>>,
    /// Token of the next page. Absent on the last page.
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
    /// Name: at most 50 characters. Required.
    pub name: String,
    /// Lex region: a Region, like `us-west-2`; at most 60 characters. Required.
    pub lex_region: String,
}

/// Lex v2 bot.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_LexV2Bot.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LexV2Bot {
    /// Alias ARN: 1 to 100 characters. Optional.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Source type.
///
/// One of `SALESFORCE`, `ZENDESK`, `CASES`.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Use case type.
///
/// One of `RULES_EVALUATION`, `CONNECT_CAMPAIGNS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum UseCaseType {
    /// `RULES_EVALUATION`.
    RulesEvaluation,
    /// `CONNECT_CAMPAIGNS`.
    ConnectCampaigns,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Lex version.
///
/// One of `V1`, `V2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum LexVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
    /// A value unknown to this declaration.
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
    /// Integration type: one of [`IntegrationType`].
    pub integration_type: Option<IntegrationType>,
    /// Integration ARN.
    pub integration_arn: Option<String>,
    /// Source application URL: a URI; 1 to 2000 characters.
    pub source_application_url: Option<String>,
    /// Source application name: 1 to 100 characters; pattern `^[a-zA-Z0-9_ -]+$`.
    pub source_application_name: Option<String>,
    /// Source type: one of [`SourceType`].
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
    /// Use case type: one of [`UseCaseType`].
    pub use_case_type: Option<UseCaseType>,
}
