//! Why a request that is signed in its headers is refused.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

use super::signature::SignatureMismatch;

/// Why [`verify_headers`](super::verify_headers) refuses a request.
///
/// The words are those of [AWS's troubleshooting page][page] where it has them, otherwise those
/// that AWS's gateways were seen to send. `Display` is the [message](Self::message).
///
/// [page]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderRefusal {
    /// There is no `Authorization` header.
    MissingAuthenticationToken,
    /// The `Authorization` header has a word without `=`; a bearer token, for example.
    MissingEqualSign {
        /// SHA-256 of the header in Base64, which AWS shows in place of the header.
        authorization_hash: String,
    },
    /// The `Authorization` header is incomplete, or there is no date.
    MissingParameters {
        /// The missing parameters: `Credential`, `Signature`, `SignedHeaders`.
        missing: Vec<&'static str>,
        /// Whether there is neither an `X-Amz-Date` nor a `Date` header.
        date_missing: bool,
        /// SHA-256 of the header in Base64, which AWS shows in place of the header.
        authorization_hash: String,
    },
    /// The date is not in ISO 8601 basic format.
    MalformedDate {
        /// The date that was sent.
        got: String,
    },
    /// The request was signed more than five minutes ago.
    SignatureExpired {
        /// The date of the request.
        date: String,
        /// The earliest date that is accepted.
        earliest: String,
        /// The server's time.
        now: String,
    },
    /// The request is dated more than five minutes ahead.
    SignatureNotYetCurrent {
        /// The date of the request.
        date: String,
        /// The latest date that is accepted.
        latest: String,
        /// The server's time.
        now: String,
    },
    /// `host`, or an `x-amz-*` header that was sent, is not among the signed headers.
    HeaderNotSigned {
        /// The first such header.
        name: String,
    },
    /// The algorithm is not `AWS4-HMAC-SHA256`.
    UnsupportedAlgorithm {
        /// The algorithm that was sent.
        got: String,
    },
    /// The credential does not have five elements.
    MalformedCredential {
        /// What was sent, with `***` in place of the access key id.
        got: String,
    },
    /// The credential scope is not that of this server and of the date of the request.
    WrongScope {
        /// One sentence for each element that is wrong.
        problems: Vec<String>,
    },
    /// No key has this id and this session token.
    UnrecognizedClient,
    /// The signature is not the one that the server computed.
    SignatureDoesNotMatch(Box<SignatureMismatch>),
}

impl HeaderRefusal {
    /// The HTTP status of the response.
    ///
    /// It is 403 for all of them, as from AWS's gateways; services that speak AWS's JSON protocol
    /// respond to some with 400.
    #[must_use]
    pub const fn status(&self) -> u16 {
        403
    }

    /// The error code of the response, the value of the header `x-amzn-ErrorType`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingAuthenticationToken => "MissingAuthenticationTokenException",
            Self::MissingEqualSign { .. }
            | Self::MissingParameters { .. }
            | Self::MalformedDate { .. }
            | Self::UnsupportedAlgorithm { .. }
            | Self::MalformedCredential { .. } => "IncompleteSignatureException",
            Self::SignatureExpired { .. }
            | Self::SignatureNotYetCurrent { .. }
            | Self::HeaderNotSigned { .. }
            | Self::WrongScope { .. }
            | Self::SignatureDoesNotMatch(_) => "InvalidSignatureException",
            Self::UnrecognizedClient => "UnrecognizedClientException",
        }
    }

    /// The message of the response. One about a [signature](Self::SignatureDoesNotMatch) holds the
    /// canonical request, which repeats the session token if one was sent.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::MissingAuthenticationToken => "Missing Authentication Token".to_owned(),
            Self::MissingEqualSign { authorization_hash } => format!(
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with \
                 SHA-256 and encoded with Base64): '{authorization_hash}'."
            ),
            Self::MissingParameters {
                missing,
                date_missing,
                authorization_hash,
            } => missing_parameters(missing, *date_missing, authorization_hash),
            Self::MalformedDate { got } => format!(
                "Date must be in ISO-8601 'basic format'. Got '{got}'. See \
                 http://en.wikipedia.org/wiki/ISO_8601"
            ),
            Self::SignatureExpired {
                date,
                earliest,
                now,
            } => {
                format!("Signature expired: {date} is now earlier than {earliest} ({now} - 5 min.)")
            }
            Self::SignatureNotYetCurrent { date, latest, now } => format!(
                "Signature not yet current: {date} is still later than {latest} ({now} + 5 min.)"
            ),
            Self::HeaderNotSigned { name } => header_not_signed(name),
            Self::UnsupportedAlgorithm { got } => format!("Unsupported AWS 'algorithm': '{got}'."),
            Self::MalformedCredential { got } => format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/term, got '{got}'"
            ),
            // AWS ends each sentence with a space, including the last one.
            Self::WrongScope { problems } => problems.join(" ") + " ",
            Self::UnrecognizedClient => {
                "The security token included in the request is invalid.".to_owned()
            }
            Self::SignatureDoesNotMatch(mismatch) => signature_does_not_match(mismatch),
        }
    }
}

impl fmt::Display for HeaderRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for HeaderRefusal {}

fn missing_parameters(missing: &[&str], date_missing: bool, authorization_hash: &str) -> String {
    let mut sentences: Vec<_> = missing
        .iter()
        .map(|name| format!("Authorization header requires '{name}' parameter."))
        .collect();
    if date_missing {
        sentences.push(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                .to_owned(),
        );
    }
    sentences.push(format!(
        "(Hashed with SHA-256 and encoded with Base64) Authorization={authorization_hash}"
    ));
    sentences.join(" ")
}

fn header_not_signed(name: &str) -> String {
    let name = match name {
        "host" => "'Host' or ':authority'".to_owned(),
        name => format!("'{name}'"),
    };
    format!("{name} must be a 'SignedHeader' in the AWS Authorization.")
}

fn signature_does_not_match(mismatch: &SignatureMismatch) -> String {
    format!(
        "The request signature we calculated does not match the signature you provided. Check \
         your AWS Secret Access Key and signing method. Consult the service documentation for \
         details.\n\n\
         The Canonical String for this request should have been\n'{}'\n\n\
         The String-to-Sign should have been\n'{}'\n",
        mismatch.canonical_text(),
        mismatch.string_to_sign()
    )
}

/// What AWS shows in place of a header that it cannot parse and that may contain a secret.
pub(super) fn hash_for_message(authorization: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(authorization.as_bytes()))
}
