//! Secrets that the model does not mark.

use indexmap::IndexMap;

use crate::model::Shape;

/// Texts that let whoever has them act: tokens of participants and devices, and URLs that are signed, or
/// may be. The model marks passwords and personal data, and forgets these. Whether there are more is
/// asked by tests/vectors/logs.py, of each text that the model calls a token, pre-signed and the like.
const SECRETS: [&str; 8] = [
    "DeviceToken",
    "MediaSource",
    "MetadataUrl",
    "ParticipantToken",
    "PreSignedAttachmentUrl",
    "PreSignedConnectionUrl",
    "PromptPresignedUrl",
    "S3Uri",
];

/// Marks them, so that they print as `***`. They travel as before.
pub(crate) fn mark(shapes: &mut IndexMap<String, Shape>) {
    for secret in SECRETS {
        if let Some(shape) = shapes.get_mut(secret) {
            shape.sensitive = true;
        }
    }
}
