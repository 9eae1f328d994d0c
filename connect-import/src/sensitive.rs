//! Secrets that the model does not mark.

/// Shapes that print as `***` and travel like others. They are texts that let whoever has them act:
/// tokens of participants and devices, and URLs that are signed, or may be. The model marks passwords and
/// personal data, and forgets these. Whether there are more is asked by tests/vectors/logs.py, of each
/// text that the model calls a token, pre-signed and the like.
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
