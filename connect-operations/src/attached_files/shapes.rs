//! Shapes that several operations use.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Sensitive, Timestamp, UnknownMember, UnknownValue,
};

/// The metadata of a file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFile {
    /// When the file was declared, in ISO 8601 format.
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
    /// Who created the file.
    pub created_by: Option<CreatedByInfo>,
    /// What the file is for.
    pub file_use_case_type: Option<FileUseCaseType>,
    /// The case or contact that the file belongs to.
    pub associated_resource_arn: Option<String>,
    /// The file's tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The error for a requested file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AttachedFileError {
    /// The code of the error, for programs.
    pub error_code: Option<String>,
    /// The description of the error, for people.
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
    /// The maximum size of a file.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// The allowed file extensions.
    pub extension_configuration: Option<ExtensionConfiguration>,
    /// When the limits were last set.
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
    /// The maximum size of a file.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// The allowed file extensions.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Whether a browser displays a file or saves it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ContentDisposition {
    /// Displays the file.
    Inline,
    /// Saves the file.
    Attachment,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Who created a file.
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum CreatedByInfo {
    /// A user of the instance, by ARN.
    ConnectUserArn(String),
    /// The caller, by ARN; set by the service.
    #[wire("AWSIdentityArn")]
    AwsIdentityArn(String),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// The URL to download a file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DownloadUrlMetadata {
    /// The URL. It gives access to the file to anyone who has it.
    pub url: Option<Sensitive<String>>,
    /// When the URL expires, in ISO 8601 format.
    pub url_expiry: Option<String>,
}

/// The allowed file extensions.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ExtensionConfiguration {
    /// The extensions that a file's name may have.
    pub allowed_extensions: Vec<AllowedExtension>,
}

/// An allowed file extension.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AllowedExtension {
    /// The extension without its dot: 1 to 10 letters, digits, `-` or `_`.
    pub extension: String,
}

/// The status of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum FileStatusType {
    /// The file is attached.
    Approved,
    /// The file was checked and rejected.
    Rejected,
    /// The file is expected or being checked.
    Processing,
    /// The file could not be checked.
    Failed,
    /// The file is part of a draft.
    Drafting,
    /// A value unknown to this declaration.
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
    /// A file that is attached to a case, a contact or an email.
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
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Where to upload a file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UploadUrlMetadata {
    /// The URL. It allows anyone who has it to upload the file.
    pub url: Option<Sensitive<String>>,
    /// When the URL expires, in ISO 8601 format.
    pub url_expiry: Option<String>,
    /// The headers to send with the file, unchanged.
    pub headers_to_include: Option<BTreeMap<String, String>>,
}
