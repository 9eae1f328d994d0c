//! Secrets that the model does not mark.

use indexmap::IndexMap;

use crate::model::Shape;

/// Texts that let whoever has them act: tokens of participants, and URLs that are signed. The model
/// marks passwords and personal data, and forgets these.
const SECRETS: [&str; 5] = [
    "MetadataUrl",
    "ParticipantToken",
    "PreSignedAttachmentUrl",
    "PreSignedConnectionUrl",
    "PromptPresignedUrl",
];

/// Marks them, so that they print as `***`. They travel as before.
pub(crate) fn mark(shapes: &mut IndexMap<String, Shape>) {
    for secret in SECRETS {
        if let Some(shape) = shapes.get_mut(secret) {
            shape.sensitive = true;
        }
    }
}
