//! The shapes that several of the operations share.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Sensitive, Timestamp, UnknownMember, UnknownValue,
};

/// A file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFile {
    /// When the file was declared, ISO 8601.
    pub creation_time: String,
    /// The file's ARN.
    pub file_arn: String,
    /// The file's id.
    pub file_id: String,
    /// The file's name.
    pub file_name: String,
    /// The file's size.
    pub file_size_in_bytes: i64,
    /// The file's status.
    pub file_status: FileStatusType,
    /// Who made the file.
    pub created_by: Option<CreatedByInfo>,
    /// What the file is for.
    pub file_use_case_type: Option<FileUseCaseType>,
    /// The case or contact that the file belongs to.
    pub associated_resource_arn: Option<String>,
    /// The file's tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What is wrong with a file that was asked for.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFileError {
    /// What is wrong, for programs.
    pub error_code: Option<String>,
    /// What is wrong, in words.
    pub error_message: Option<String>,
    /// The file's id.
    pub file_id: Option<String>,
}

/// The limits for the files of one kind of resource.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFilesConfiguration {
    /// The instance.
    pub instance_id: String,
    /// The kind of resource.
    pub attachment_scope: AttachmentScope,
    /// How large a file may be.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// Which extensions a file may have.
    pub extension_configuration: Option<ExtensionConfiguration>,
    /// When the limits were set.
    pub last_modified_time: Option<Timestamp>,
}

/// The limits for the files of one kind of resource, in a list.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFilesConfigurationSummary {
    /// The instance.
    pub instance_id: String,
    /// The kind of resource.
    pub attachment_scope: AttachmentScope,
    /// How large a file may be.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// Which extensions a file may have.
    pub extension_configuration: Option<ExtensionConfiguration>,
}

/// A kind of resource that files are attached to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AttachmentScope {
    /// Emails.
    Email,
    /// Chats.
    Chat,
    /// Cases.
    Case,
    /// Tasks.
    Task,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Whether a browser shows a file or saves it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContentDisposition {
    /// It shows the file.
    Inline,
    /// It saves the file.
    Attachment,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Who made a file.
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CreatedByInfo {
    /// A user of the instance, by ARN.
    ConnectUserArn(String),
    /// The caller, by ARN; the service fills it.
    #[wire("AWSIdentityArn")]
    AwsIdentityArn(String),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// The URL to download a file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DownloadUrlMetadata {
    /// The URL. Whoever has it has the file.
    pub url: Option<Sensitive<String>>,
    /// Until when the URL is valid, ISO 8601.
    pub url_expiry: Option<String>,
}

/// Which extensions a file may have.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtensionConfiguration {
    /// The extensions.
    pub allowed_extensions: Vec<AllowedExtension>,
}

/// An extension that a file may have.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AllowedExtension {
    /// The extension without its dot: 1 to 10 letters, digits, `-` or `_`.
    pub extension: String,
}

/// How far a file has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FileStatusType {
    /// It is attached.
    Approved,
    /// It was checked, and is not attached.
    Rejected,
    /// It is awaited or being checked.
    Processing,
    /// It could not be checked.
    Failed,
    /// It is part of a draft.
    Drafting,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// What a file is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FileUseCaseType {
    /// The analysis of a contact.
    ContactAnalysis,
    /// An email's text.
    EmailMessage,
    /// An email's text without markup.
    EmailMessagePlainText,
    /// An email's text without personal data.
    EmailMessageRedacted,
    /// An email's text without markup and personal data.
    EmailMessagePlainTextRedacted,
    /// An attachment.
    Attachment,
    /// A recording of a call.
    VoiceRecording,
    /// A voicemail.
    VoicemailRecording,
    /// A voicemail without personal data.
    VoicemailRecordingRedacted,
    /// The analysis of a voicemail.
    VoicemailAnalysis,
    /// The analysis of a voicemail, without personal data.
    VoicemailAnalysisRedacted,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Where a file is to be sent.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UploadUrlMetadata {
    /// The URL. Whoever has it can send the file.
    pub url: Option<Sensitive<String>>,
    /// Until when the URL is valid, ISO 8601.
    pub url_expiry: Option<String>,
    /// The headers to send with the file, each as it is.
    pub headers_to_include: Option<BTreeMap<String, String>>,
}
