// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateDefaultVocabulary.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Language code.
    #[label]
    pub language_code: VocabularyLanguageCode,
    /// Vocabulary id: 1 to 500 characters.
    pub vocabulary_id: Option<String>,
}

/// What [`AssociateDefaultVocabulary`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateDefaultVocabularyOutput {}

/// Create vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateVocabulary.html)
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
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Vocabulary name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub vocabulary_name: String,
    /// Language code.
    pub language_code: VocabularyLanguageCode,
    /// Content: 1 to 60000 characters.
    pub content: String,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateVocabulary`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateVocabularyOutput {
    /// Vocabulary ARN.
    pub vocabulary_arn: String,
    /// Vocabulary id: 1 to 500 characters.
    pub vocabulary_id: String,
    /// State.
    pub state: VocabularyState,
}

/// Delete vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteVocabulary.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Vocabulary id: 1 to 500 characters.
    #[label]
    pub vocabulary_id: String,
}

/// What [`DeleteVocabulary`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteVocabularyOutput {
    /// Vocabulary ARN.
    pub vocabulary_arn: String,
    /// Vocabulary id: 1 to 500 characters.
    pub vocabulary_id: String,
    /// State.
    pub state: VocabularyState,
}

/// Describe vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeVocabulary.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Vocabulary id: 1 to 500 characters.
    #[label]
    pub vocabulary_id: String,
}

/// What [`DescribeVocabulary`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeVocabularyOutput {
    /// Vocabulary.
    pub vocabulary: Vocabulary,
}

/// List default vocabularies.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDefaultVocabularies.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Language code.
    pub language_code: Option<VocabularyLanguageCode>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListDefaultVocabularies`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListDefaultVocabulariesOutput {
    /// Default vocabulary list.
    #[items]
    pub default_vocabulary_list: Vec<DefaultVocabulary>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search vocabularies.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchVocabularies.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// State.
    pub state: Option<VocabularyState>,
    /// Name starts with: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name_starts_with: Option<String>,
    /// Language code.
    pub language_code: Option<VocabularyLanguageCode>,
}

/// What [`SearchVocabularies`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchVocabulariesOutput {
    /// Vocabulary summary list.
    #[items]
    pub vocabulary_summary_list: Option<Vec<VocabularySummary>>,
    /// The token of the next page, if there is one.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Vocabulary state.
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
    /// A value that this declaration does not know.
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
    /// Name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Id: 1 to 500 characters.
    pub id: String,
    /// ARN.
    pub arn: String,
    /// Language code.
    pub language_code: VocabularyLanguageCode,
    /// State.
    pub state: VocabularyState,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Failure reason.
    pub failure_reason: Option<String>,
    /// Content: 1 to 60000 characters.
    pub content: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Default vocabulary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DefaultVocabulary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DefaultVocabulary {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// Language code.
    pub language_code: VocabularyLanguageCode,
    /// Vocabulary id: 1 to 500 characters.
    pub vocabulary_id: String,
    /// Vocabulary name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub vocabulary_name: String,
}

/// Vocabulary summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_VocabularySummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct VocabularySummary {
    /// Name: 1 to 140 characters; pattern `^[0-9a-zA-Z._-]+`.
    pub name: String,
    /// Id: 1 to 500 characters.
    pub id: String,
    /// ARN.
    pub arn: String,
    /// Language code.
    pub language_code: VocabularyLanguageCode,
    /// State.
    pub state: VocabularyState,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Failure reason.
    pub failure_reason: Option<String>,
}
