//! Computing a signature and comparing it, [step 4 of signing a request][steps].
//!
//! [steps]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#calculate-signature

use std::borrow::Cow;
use std::fmt;

use hmac::digest::InvalidLength;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::canonical::string_to_sign;
use super::credential::{AccessKey, Credential, same_bytes};

/// A signature that differs from the one that the server computed, with what it was computed from.
///
/// `Debug` leaves the canonical request out, because a session token may be part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct SignatureMismatch {
    access_key_id: String,
    signature_provided: String,
    string_to_sign: String,
    canonical_request: Vec<u8>,
}

impl SignatureMismatch {
    /// The id of the key that the request claims to be signed with.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The signature that was sent. The correct one is not revealed.
    #[must_use]
    pub fn signature_provided(&self) -> &str {
        &self.signature_provided
    }

    /// The string to sign that the server computed.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The canonical request that the server computed, which is bytes because header values are.
    #[must_use]
    pub fn canonical_request(&self) -> &[u8] {
        &self.canonical_request
    }

    /// The canonical request as text; invalid UTF-8 is replaced.
    pub(super) fn canonical_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.canonical_request)
    }
}

impl fmt::Debug for SignatureMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignatureMismatch")
            .field("access_key_id", &self.access_key_id)
            .field("string_to_sign", &self.string_to_sign)
            .finish_non_exhaustive()
    }
}

/// Compares the signature of a request with the one computed from its canonical request.
pub(super) fn check_signature(
    key: &AccessKey,
    credential: &Credential<'_>,
    date: &str,
    canonical_request: Vec<u8>,
    provided: &str,
) -> Result<(), Box<SignatureMismatch>> {
    let string_to_sign = string_to_sign(date, credential.scope, &canonical_request);
    let computed = signature(&key.secret, credential, &string_to_sign);
    if computed.is_ok_and(|computed| same_bytes(computed.as_bytes(), provided.as_bytes())) {
        return Ok(());
    }
    Err(Box::new(SignatureMismatch {
        access_key_id: key.id.clone(),
        signature_provided: provided.to_owned(),
        string_to_sign,
        canonical_request,
    }))
}

fn signature(
    secret: &str,
    credential: &Credential<'_>,
    string_to_sign: &str,
) -> Result<String, InvalidLength> {
    let mut key = hmac_sha256(format!("AWS4{secret}").as_bytes(), credential.date)?;
    for element in [credential.region, credential.service, credential.terminator] {
        key = hmac_sha256(&key, element)?;
    }
    Ok(hex::encode(hmac_sha256(&key, string_to_sign)?))
}

/// HMAC accepts a key of any length, so the crate's error cannot occur; it would count as a mismatch.
fn hmac_sha256(key: &[u8], message: &str) -> Result<[u8; 32], InvalidLength> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key)?;
    mac.update(message.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}
