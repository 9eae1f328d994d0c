//! Errors that the service returned.

use std::fmt;

use http::{HeaderMap, StatusCode};

use super::ClientError;
use super::one_line::OneLine;
use crate::protocol::json::{self, JsonReader, JsonWriter, Read};

/// An error that an operation declares. Derive it with
/// [`ConnectException`](crate::ConnectException).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an exception, so no operation can list it in `errors(…)`",
    label = "this is not an exception",
    note = "add `#[derive(ConnectException)]` to the struct"
)]
pub trait Exception: std::error::Error + Send + Sync + Sized + 'static {
    /// The error's code on the wire.
    const CODE: &'static str;
    /// The HTTP status of the response that carries it.
    const STATUS: u16 = 400;

    /// The message that the service sent with the error.
    fn message(&self) -> Option<&str>;

    /// Writes the exception as a structure. A member that travels in a header is
    /// written with [`JsonWriter::error_header`].
    fn write(&self, writer: &mut JsonWriter);

    /// Reads the exception's members. Its message comes from [`JsonReader::error_message`], and members that
    /// travel in a header from [`JsonReader::error_header`].
    ///
    /// # Errors
    /// When a member does not fit, or a required one is absent.
    fn read(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// Decodes an error response as this exception, if its code and its members match.
    fn decode(error: &ServiceError) -> Option<Self> {
        error.decode()
    }

    /// The exception without its type.
    fn as_kind(&self) -> ErrorKind<'_> {
        ErrorKind::Exception(self)
    }
}

/// An [`Exception`] without its type: what all of them have in common.
pub trait AnyException: std::error::Error {
    /// The error's code on the wire.
    fn code(&self) -> &'static str;
    /// The HTTP status of the response that carries it.
    fn status(&self) -> u16;
    /// The message that the service sent with the error.
    fn message(&self) -> Option<&str>;
    /// All members of the exception, wherever they travel.
    ///
    /// # Errors
    /// When a member has no JSON form.
    fn to_json(&self) -> Result<Vec<u8>, crate::EncodeError>;
    /// The body of a response, and the headers of the members that travel there.
    ///
    /// # Errors
    /// When a member has no JSON form, or no form as a header.
    fn to_parts(&self) -> Result<(Vec<u8>, HeaderMap), crate::EncodeError>;
}

impl<E: Exception> AnyException for E {
    fn code(&self) -> &'static str {
        E::CODE
    }

    fn status(&self) -> u16 {
        E::STATUS
    }

    fn message(&self) -> Option<&str> {
        Exception::message(self).filter(|message| !message.is_empty())
    }

    fn to_json(&self) -> Result<Vec<u8>, crate::EncodeError> {
        json::written(|writer| self.write(writer))
    }

    fn to_parts(&self) -> Result<(Vec<u8>, HeaderMap), crate::EncodeError> {
        json::written_with_headers(|writer| self.write(writer))
    }
}

/// The `Display` of every exception: `ThrottlingException: Rate exceeded`.
///
/// # Errors
/// Returns the formatter's errors.
pub fn fmt_exception(exception: &dyn AnyException, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt_coded(exception.code(), exception.message(), f)
}

fn fmt_coded(code: &str, message: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(&OneLine(code), f)?;
    match message {
        Some(message) => write!(f, ": {}", OneLine(message)),
        None => Ok(()),
    }
}

/// The error enum of an operation: its exceptions, `Other` and `Client`.
///
/// The service's error becomes one of the declared exceptions, or `Other`, by [`From`].
pub trait OperationError: std::error::Error + From<ServiceError> + Send + Sync + 'static {
    /// Wraps an error of the client.
    fn from_client(error: ClientError) -> Self;
    /// The kind of the error, without the operation's own types.
    fn as_kind(&self) -> ErrorKind<'_>;
}

/// The kinds of error that an operation can have.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ErrorKind<'e> {
    /// An error that the operation declares.
    Exception(&'e dyn AnyException),
    /// An error of the service that the operation does not declare.
    Service(&'e ServiceError),
    /// No response from the service, or one that could not be parsed.
    Client(&'e ClientError),
}

impl<'e> ErrorKind<'e> {
    /// The error's code, if the service returned an error.
    pub fn code(self) -> Option<&'e str> {
        match self {
            Self::Exception(exception) => Some(exception.code()),
            Self::Service(error) => Some(error.code()),
            Self::Client(_) => None,
        }
    }

    /// The message that the service sent with the error, if any.
    pub fn message(self) -> Option<&'e str> {
        match self {
            Self::Exception(exception) => exception.message(),
            Self::Service(error) => error.message(),
            Self::Client(_) => None,
        }
    }

    /// The underlying cause. An error of the service has none.
    pub fn source(self) -> Option<&'e (dyn std::error::Error + 'static)> {
        match self {
            Self::Client(error) => std::error::Error::source(error),
            Self::Exception(_) | Self::Service(_) => None,
        }
    }
}

impl_fmt!(Display for ErrorKind<'_>, |this, f| match this {
    Self::Exception(exception) => fmt::Display::fmt(exception, f),
    Self::Service(error) => fmt::Display::fmt(error, f),
    Self::Client(error) => fmt::Display::fmt(error, f),
});

/// An error response of the service, as received.
#[derive(Clone, PartialEq)]
pub struct ServiceError(Box<Response>);

#[derive(Clone, PartialEq)]
struct Response {
    status: StatusCode,
    code: Option<String>,
    message: Option<String>,
    /// Whether the body is a JSON object.
    is_json: bool,
    /// Kept because members may travel in headers.
    headers: HeaderMap,
    body: Vec<u8>,
}

/// The names that services use for an error's code in a body.
const CODES: [&str; 3] = ["code", "Code", "__type"];
/// The names that services use for an error's message.
const MESSAGES: [&str; 3] = ["message", "Message", "errorMessage"];
/// How many characters of a body that is not JSON are shown in a message.
const EXCERPT: usize = 120;

impl ServiceError {
    /// Reads an error response, in [any of its forms].
    ///
    /// [any of its forms]: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
    pub fn from_parts(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let mut texts = [const { None }; CODES.len() + MESSAGES.len()];
        let read = json::read(JsonReader::new(body), |reader| {
            reader.map(&mut |reader, name| {
                let mut names = CODES.iter().chain(&MESSAGES);
                let known = names.position(|known| *known == name);
                match known.and_then(|known| texts.get_mut(known)) {
                    Some(text) if reader.token()? == b'"' => *text = Some(reader.text()?),
                    _ => reader.skip()?,
                }
                Ok(())
            })
        });
        let is_json = read.is_ok();
        if !is_json {
            texts = Default::default();
        }
        let (codes, messages) = texts.split_at(CODES.len());
        let header = headers.get("x-amzn-errortype");
        let header = header.and_then(|value| value.to_str().ok());
        let codes = codes.iter().flatten().map(AsRef::as_ref);
        let mut codes = header.into_iter().chain(codes).map(bare_code);
        let message = messages.iter().flatten().next();
        Self(Box::new(Response {
            status,
            code: codes.find(|code| !code.is_empty()).map(str::to_owned),
            // protects: an error hides the headers that were signed
            message: if is_json {
                message.map(|message| without_headers(message))
            } else {
                excerpt(body)
            },
            is_json,
            headers: headers.clone(),
            body: body.to_vec(),
        }))
    }

    /// An error for a server to return that the operation does not declare.
    pub fn new(status: StatusCode, code: impl Into<String>, message: impl Into<String>) -> Self {
        let message = message.into();
        let body = serde_json::json!({ "Message": message }).to_string();
        Self(Box::new(Response {
            status,
            code: Some(code.into()),
            message: Some(message),
            is_json: true,
            headers: HeaderMap::new(),
            body: body.into_bytes(),
        }))
    }

    /// The error's code without its namespace, or `UnknownError` if the response has none.
    pub fn code(&self) -> &str {
        self.0.code.as_deref().unwrap_or("UnknownError")
    }

    /// Whether the response has an error code, as all those of the service do.
    pub(crate) fn has_code(&self) -> bool {
        self.0.code.is_some()
    }

    /// The service's message, or the beginning of a body that is not JSON. Where it repeats the headers
    /// of a signature, their values are `***`; [`body`](Self::body) has them as received.
    pub fn message(&self) -> Option<&str> {
        let message = self.0.message.as_deref();
        message.filter(|message| !message.is_empty())
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The response body as received, JSON or not.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Decodes the response as the exception `X`, if its code and its members match.
    // Kept out of line: every operation that lists `X` shares it.
    #[inline(never)]
    pub fn decode<X: Exception>(&self) -> Option<X> {
        if self.code() != X::CODE {
            return None;
        }
        let body: &[u8] = if self.0.is_json { &self.0.body } else { b"{}" };
        let mut reader = JsonReader::new(body);
        reader.error_message = self.0.message.as_deref();
        reader.error_headers = Some(&self.0.headers);
        json::read(reader, X::read).ok()
    }
}

/// `com.amazonaws.connect#ThrottlingException:http://…` is `ThrottlingException`.
///
/// The protocol lets a server put a namespace before `#` and a URI after `:`, which a client must ignore.
/// A proxy may join two headers of this name with `,`; AWS's SDKs cut there, too.
fn bare_code(code: &str) -> &str {
    let code = code.split([':', ',']).next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().trim()
}

/// The response to a wrong signature repeats the headers that were signed, including the session token.
/// Their names are useful; their values do not belong in a log.
fn without_headers(message: &str) -> String {
    let is_hidden = |name: &str| {
        let name = name.trim().to_ascii_lowercase();
        name.starts_with("x-amz-") && name != "x-amz-date"
    };
    let shown = |line: &str| match line.split_once([':', '=']) {
        Some((name, _)) if is_hidden(name) => format!("{name}:***"),
        _ => line.to_owned(),
    };
    let lines: Vec<_> = message.split('\n').map(shown).collect();
    lines.join("\n")
}

/// The beginning of a body that is not JSON: a proxy's HTML, say, or half a response.
fn excerpt(body: &[u8]) -> Option<String> {
    // Such a body may have megabytes.
    let text = String::from_utf8_lossy(body.get(..1024).unwrap_or(body));
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => line.get(..end).map(|start| format!("{start}…")),
        None => Some(line).filter(|line| !line.is_empty()),
    }
}

impl_fmt!(Display for ServiceError, |this, f| fmt_coded(this.code(), this.message(), f));

impl_fmt!(Debug for ServiceError, |this, f| {
    f.debug_struct("ServiceError")
        .field("status", &this.0.status.as_u16())
        .field("code", &this.code())
        .field("message", &this.0.message)
        .finish_non_exhaustive()
});

impl std::error::Error for ServiceError {}

/// The error enum of an operation that declares no exceptions.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnmodeledError {
    /// An error of the service.
    Other(ServiceError),
    /// No response from the service, or one that could not be parsed.
    Client(ClientError),
}

impl From<ServiceError> for UnmodeledError {
    fn from(error: ServiceError) -> Self {
        Self::Other(error)
    }
}

impl OperationError for UnmodeledError {
    fn from_client(error: ClientError) -> Self {
        Self::Client(error)
    }

    fn as_kind(&self) -> ErrorKind<'_> {
        match self {
            Self::Other(error) => ErrorKind::Service(error),
            Self::Client(error) => ErrorKind::Client(error),
        }
    }
}

impl_fmt!(Display for UnmodeledError, |this, f| fmt::Display::fmt(&this.as_kind(), f));

impl std::error::Error for UnmodeledError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.as_kind().source()
    }
}
