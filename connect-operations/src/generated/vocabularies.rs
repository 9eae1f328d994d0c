// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Vocabularies.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceInUseException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// Associate default vocabulary.
///
/// `PUT /default-vocabulary/{InstanceId}/{LanguageCode}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateDefaultVocabulary.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::{AssociateDefaultVocabulary, VocabularyLanguageCode};
///
/// let operation = AssociateDefaultVocabulary::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .language_code(VocabularyLanguageCode::ArAe)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/default-vocabulary/{InstanceId}/{LanguageCode}",
    output = AssociateDefaultVocabularyOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateDefaultVocabulary {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Required.
    #[label]
    pub language_code: VocabularyLanguageCode,
    /// Vocabulary id: 1 to 500 characters. Optional.
    pub vocabulary_id: Option<String>,
}

/// The output of [`AssociateDefaultVocabulary`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateDefaultVocabularyOutput {}

/// Create vocabulary.
///
/// `POST /vocabulary/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateVocabulary.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceConflictException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::{CreateVocabulary, VocabularyLanguageCode};
///
/// let operation = CreateVocabulary::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .vocabulary_name("Example")
///     .language_code(VocabularyLanguageCode::ArAe)
///     .content("example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/vocabulary/{InstanceId}",
    output = CreateVocabularyOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceConflictException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateVocabulary {
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Vocabulary name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`. Required.
    pub vocabulary_name: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Required.
    pub language_code: VocabularyLanguageCode,
    /// Content: 1 to 60000 characters. Required.
    pub content: String,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateVocabulary`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateVocabularyOutput {
    /// Vocabulary ARN. Always present.
    pub vocabulary_arn: String,
    /// Vocabulary id: 1 to 500 characters. Always present.
    pub vocabulary_id: String,
    /// State: one of [`VocabularyState`]. Always present.
    pub state: VocabularyState,
}

/// Delete vocabulary.
///
/// `POST /vocabulary-remove/{InstanceId}/{VocabularyId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteVocabulary.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::DeleteVocabulary;
///
/// let operation = DeleteVocabulary::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .vocabulary_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/vocabulary-remove/{InstanceId}/{VocabularyId}",
    output = DeleteVocabularyOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteVocabulary {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Vocabulary id: 1 to 500 characters. Required.
    #[label]
    pub vocabulary_id: String,
}

/// The output of [`DeleteVocabulary`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteVocabularyOutput {
    /// Vocabulary ARN. Always present.
    pub vocabulary_arn: String,
    /// Vocabulary id: 1 to 500 characters. Always present.
    pub vocabulary_id: String,
    /// State: one of [`VocabularyState`]. Always present.
    pub state: VocabularyState,
}

/// Describe vocabulary.
///
/// `GET /vocabulary/{InstanceId}/{VocabularyId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeVocabulary.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::DescribeVocabulary;
///
/// let operation = DescribeVocabulary::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .vocabulary_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/vocabulary/{InstanceId}/{VocabularyId}",
    output = DescribeVocabularyOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeVocabulary {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Vocabulary id: 1 to 500 characters. Required.
    #[label]
    pub vocabulary_id: String,
}

/// The output of [`DescribeVocabulary`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeVocabularyOutput {
    /// Vocabulary. Always present.
    pub vocabulary: Vocabulary,
}

/// List default vocabularies.
///
/// `POST /default-vocabulary-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDefaultVocabularies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::ListDefaultVocabularies;
///
/// let operation = ListDefaultVocabularies::builder()
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
    method = POST,
    uri = "/default-vocabulary-summary/{InstanceId}",
    output = ListDefaultVocabulariesOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDefaultVocabularies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Optional.
    pub language_code: Option<VocabularyLanguageCode>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`ListDefaultVocabularies`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDefaultVocabulariesOutput {
    /// Default vocabulary list. The items of the page.
    #[items]
    pub default_vocabulary_list: Vec<DefaultVocabulary>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search vocabularies.
///
/// `POST /vocabulary-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchVocabularies.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InternalServiceException`], [`ThrottlingException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::vocabularies::SearchVocabularies;
///
/// let operation = SearchVocabularies::builder()
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
    method = POST,
    uri = "/vocabulary-summary/{InstanceId}",
    output = SearchVocabulariesOutput,
    errors(InvalidRequestException, InternalServiceException, ThrottlingException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchVocabularies {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// State: one of [`VocabularyState`]. Optional.
    pub state: Option<VocabularyState>,
    /// Name starts with: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`. Optional.
    pub name_starts_with: Option<String>,
    /// Language code: one of [`VocabularyLanguageCode`]. Optional.
    pub language_code: Option<VocabularyLanguageCode>,
}

/// The output of [`SearchVocabularies`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchVocabulariesOutput {
    /// Vocabulary summary list. The items of the page.
    #[items]
    pub vocabulary_summary_list: Option<Vec<VocabularySummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Vocabulary language code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VocabularyLanguageCode {
    /// `ar-AE`.
    #[wire("ar-AE")]
    ArAe,
    /// `de-CH`.
    #[wire("de-CH")]
    DeCh,
    /// `de-DE`.
    #[wire("de-DE")]
    DeDe,
    /// `en-AB`.
    #[wire("en-AB")]
    EnAb,
    /// `en-AU`.
    #[wire("en-AU")]
    EnAu,
    /// `en-GB`.
    #[wire("en-GB")]
    EnGb,
    /// `en-IE`.
    #[wire("en-IE")]
    EnIe,
    /// `en-IN`.
    #[wire("en-IN")]
    EnIn,
    /// `en-US`.
    #[wire("en-US")]
    EnUs,
    /// `en-WL`.
    #[wire("en-WL")]
    EnWl,
    /// `es-ES`.
    #[wire("es-ES")]
    EsEs,
    /// `es-US`.
    #[wire("es-US")]
    EsUs,
    /// `fr-CA`.
    #[wire("fr-CA")]
    FrCa,
    /// `fr-FR`.
    #[wire("fr-FR")]
    FrFr,
    /// `hi-IN`.
    #[wire("hi-IN")]
    HiIn,
    /// `it-IT`.
    #[wire("it-IT")]
    ItIt,
    /// `ja-JP`.
    #[wire("ja-JP")]
    JaJp,
    /// `ko-KR`.
    #[wire("ko-KR")]
    KoKr,
    /// `pt-BR`.
    #[wire("pt-BR")]
    PtBr,
    /// `pt-PT`.
    #[wire("pt-PT")]
    PtPt,
    /// `zh-CN`.
    #[wire("zh-CN")]
    ZhCn,
    /// `en-NZ`.
    #[wire("en-NZ")]
    EnNz,
    /// `en-ZA`.
    #[wire("en-ZA")]
    EnZa,
    /// `ca-ES`.
    #[wire("ca-ES")]
    CaEs,
    /// `da-DK`.
    #[wire("da-DK")]
    DaDk,
    /// `fi-FI`.
    #[wire("fi-FI")]
    FiFi,
    /// `id-ID`.
    #[wire("id-ID")]
    IdId,
    /// `ms-MY`.
    #[wire("ms-MY")]
    MsMy,
    /// `nl-NL`.
    #[wire("nl-NL")]
    NlNl,
    /// `no-NO`.
    #[wire("no-NO")]
    NoNo,
    /// `pl-PL`.
    #[wire("pl-PL")]
    PlPl,
    /// `sv-SE`.
    #[wire("sv-SE")]
    SvSe,
    /// `tl-PH`.
    #[wire("tl-PH")]
    TlPh,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Vocabulary state.
///
/// One of `CREATION_IN_PROGRESS`, `ACTIVE`, `CREATION_FAILED`, `DELETE_IN_PROGRESS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum VocabularyState {
    /// `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// `ACTIVE`.
    Active,
    /// `CREATION_FAILED`.
    CreationFailed,
    /// `DELETE_IN_PROGRESS`.
    DeleteInProgress,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Vocabulary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Vocabulary {
    /// Name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub name: String,
    /// Id: 1 to 500 characters. Always present.
    pub id: String,
    /// ARN. Always present.
    pub arn: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Always present.
    pub language_code: VocabularyLanguageCode,
    /// State: one of [`VocabularyState`]. Always present.
    pub state: VocabularyState,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Failure reason.
    pub failure_reason: Option<String>,
    /// Content: 1 to 60000 characters.
    pub content: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Default vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DefaultVocabulary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DefaultVocabulary {
    /// Instance id: 1 to 100 characters. Always present.
    pub instance_id: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Always present.
    pub language_code: VocabularyLanguageCode,
    /// Vocabulary id: 1 to 500 characters. Always present.
    pub vocabulary_id: String,
    /// Vocabulary name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub vocabulary_name: String,
}

/// Vocabulary summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VocabularySummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VocabularySummary {
    /// Name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`. Always present.
    pub name: String,
    /// Id: 1 to 500 characters. Always present.
    pub id: String,
    /// ARN. Always present.
    pub arn: String,
    /// Language code: one of [`VocabularyLanguageCode`]. Always present.
    pub language_code: VocabularyLanguageCode,
    /// State: one of [`VocabularyState`]. Always present.
    pub state: VocabularyState,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Failure reason.
    pub failure_reason: Option<String>,
}
