//! Why a request to a pre-signed URL is refused, and the XML in which S3 says so.

use std::fmt;

use super::parameters::QueryParameterError;
use super::signature::SignatureMismatch;

/// Why [`verify_query`](super::verify_query) refuses a request.
///
/// The codes stand in [S3's list of errors][errors]; messages and further elements are those that
/// S3 was seen to send. `Display` is the [message](Self::message).
///
/// [errors]: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryRefusal {
    /// None of the parameters that authenticate a request is present.
    Anonymous,
    /// There is an `Authorization` header besides the signed query.
    TwoAuthentications,
    /// Something is wrong with the parameters that authenticate the request.
    Parameters(QueryParameterError),
    /// The URL is dated more than 15 minutes ahead.
    NotYetValid,
    /// The URL has expired.
    Expired {
        /// For how many seconds it was valid.
        expires_in: i64,
        /// When it expired.
        expires: String,
        /// The server's time.
        server_time: String,
    },
    /// `host`, or `x-amz-*` headers that were sent, are not among the signed headers.
    HeadersNotSigned {
        /// These headers.
        names: Vec<String>,
    },
    /// No key has this id; or it is a temporary key, and no session token was sent.
    InvalidAccessKeyId {
        /// The access key id that was sent.
        id: String,
    },
    /// The session token is not the key's. S3 repeats the token in its response; this does not, because
    /// it may be a real one.
    InvalidToken,
    /// The signature is not the one that the server computed.
    SignatureDoesNotMatch(Box<SignatureMismatch>),
    /// The body is chunked, without a length.
    ChunkedTransferEncoding,
}

impl QueryRefusal {
    /// The HTTP status of the response.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::TwoAuthentications | Self::Parameters(_) | Self::InvalidToken => 400,
            Self::Anonymous
            | Self::NotYetValid
            | Self::Expired { .. }
            | Self::HeadersNotSigned { .. }
            | Self::InvalidAccessKeyId { .. }
            | Self::SignatureDoesNotMatch(_) => 403,
            Self::ChunkedTransferEncoding => 501,
        }
    }

    /// The error code of the response.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Anonymous
            | Self::NotYetValid
            | Self::Expired { .. }
            | Self::HeadersNotSigned { .. } => "AccessDenied",
            Self::TwoAuthentications => "InvalidArgument",
            Self::Parameters(_) => "AuthorizationQueryParametersError",
            Self::InvalidAccessKeyId { .. } => "InvalidAccessKeyId",
            Self::InvalidToken => "InvalidToken",
            Self::SignatureDoesNotMatch(_) => "SignatureDoesNotMatch",
            Self::ChunkedTransferEncoding => "NotImplemented",
        }
    }

    /// The message of the response.
    #[must_use]
    pub fn message(&self) -> String {
        let message = match self {
            Self::Anonymous => "Access Denied",
            Self::TwoAuthentications => {
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, \
                 Signature query string parameter or the Authorization header should be specified"
            }
            Self::Parameters(error) => return error.to_string(),
            Self::NotYetValid => "Request is not valid yet",
            Self::Expired { .. } => "Request has expired",
            Self::HeadersNotSigned { .. } => {
                "There were headers present in the request which were not signed"
            }
            Self::InvalidAccessKeyId { .. } => {
                "The AWS Access Key Id you provided does not exist in our records."
            }
            Self::InvalidToken => "The provided token is malformed or otherwise invalid.",
            Self::SignatureDoesNotMatch(_) => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your key and signing method."
            }
            Self::ChunkedTransferEncoding => {
                "A header you provided implies functionality that is not implemented"
            }
        };
        message.to_owned()
    }

    /// The elements that only this refusal has, in S3's order.
    #[must_use]
    pub fn elements(&self) -> Vec<(&'static str, String)> {
        match self {
            // S3 repeats the header's value as well; it may be a token that belongs elsewhere.
            Self::TwoAuthentications => vec![("ArgumentName", "Authorization".to_owned())],
            Self::Parameters(QueryParameterError::WrongRegion { expected, .. }) => {
                vec![("Region", expected.clone())]
            }
            Self::Expired {
                expires_in,
                expires,
                server_time,
            } => vec![
                ("X-Amz-Expires", expires_in.to_string()),
                ("Expires", expires.clone()),
                ("ServerTime", server_time.clone()),
            ],
            Self::HeadersNotSigned { names } => vec![("HeadersNotSigned", names.join(", "))],
            Self::InvalidAccessKeyId { id } => vec![("AWSAccessKeyId", id.clone())],
            Self::SignatureDoesNotMatch(mismatch) => mismatch_elements(mismatch),
            Self::ChunkedTransferEncoding => vec![("Header", "Transfer-Encoding".to_owned())],
            Self::Anonymous | Self::Parameters(_) | Self::NotYetValid | Self::InvalidToken => {
                Vec::new()
            }
        }
    }

    /// The body of the response, to be sent as `application/xml`.
    #[must_use]
    pub fn to_xml(&self, resource: &str, request_id: &str, host_id: &str) -> String {
        error_xml(
            self.code(),
            &self.message(),
            &self.elements(),
            [resource, request_id, host_id],
        )
    }
}

/// [The body of an error](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html), with
/// the resource, the id of the request and that of the host at its end.
pub(crate) fn error_xml(
    code: &str,
    message: &str,
    elements: &[(&'static str, String)],
    [resource, request_id, host_id]: [&str; 3],
) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>".to_owned();
    push_element(&mut xml, "Code", code);
    push_element(&mut xml, "Message", message);
    for (name, value) in elements {
        push_element(&mut xml, name, value);
    }
    push_element(&mut xml, "Resource", resource);
    push_element(&mut xml, "RequestId", request_id);
    push_element(&mut xml, "HostId", host_id);
    xml.push_str("</Error>");
    xml
}

impl From<QueryParameterError> for QueryRefusal {
    fn from(error: QueryParameterError) -> Self {
        Self::Parameters(error)
    }
}

impl fmt::Display for QueryRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for QueryRefusal {}

fn mismatch_elements(mismatch: &SignatureMismatch) -> Vec<(&'static str, String)> {
    vec![
        ("AWSAccessKeyId", mismatch.access_key_id().to_owned()),
        ("StringToSign", mismatch.string_to_sign().to_owned()),
        (
            "SignatureProvided",
            mismatch.signature_provided().to_owned(),
        ),
        (
            "StringToSignBytes",
            spaced_hex(mismatch.string_to_sign().as_bytes()),
        ),
        ("CanonicalRequest", mismatch.canonical_text().into_owned()),
        (
            "CanonicalRequestBytes",
            spaced_hex(mismatch.canonical_request()),
        ),
    ]
}

/// `41 57 53 34`: S3's way to show bytes that differ and look alike.
fn spaced_hex(bytes: &[u8]) -> String {
    let bytes: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}

fn push_element(xml: &mut String, name: &str, text: &str) {
    xml.extend(["<", name, ">"]);
    text.chars()
        .for_each(|character| push_escaped(xml, character));
    xml.extend(["</", name, ">"]);
}

fn push_escaped(xml: &mut String, character: char) {
    match character {
        '&' => xml.push_str("&amp;"),
        '<' => xml.push_str("&lt;"),
        '>' => xml.push_str("&gt;"),
        // A parser would turn it into a newline, and a canonical request must arrive unchanged.
        '\r' => xml.push_str("&#13;"),
        '\t' | '\n' => xml.push(character),
        // XML 1.0 has no way to write these.
        '\0'..' ' | '\u{FFFE}' | '\u{FFFF}' => xml.push(char::REPLACEMENT_CHARACTER),
        _ => xml.push(character),
    }
}
