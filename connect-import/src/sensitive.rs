//! Sensitive shapes that the model does not mark.

/// Shapes that print as `***` and are otherwise ordinary. They are strings that grant access to anyone
/// who has them: tokens of participants and devices, and URLs that are or may be pre-signed. The model
/// marks passwords and personal data, but not these. tests/vectors/logs.py checks for more, among all
/// strings that the model calls a token, pre-signed and so on.
pub(crate) const SECRETS: [&str; 8] = [
    "DeviceToken",
    "MediaSource",
    "MetadataUrl",
    "ParticipantToken",
    "PreSignedAttachmentUrl",
    "PreSignedConnectionUrl",
    "PromptPresignedUrl",
    "S3Uri",
];
