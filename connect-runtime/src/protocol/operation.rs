//! What an operation is: a name, a method, a path, and how its members become a request.

use http::Method;

use crate::protocol::error::OperationError;
use crate::protocol::request::RequestEncoder;
use crate::protocol::shape::{NextToken, Output};

/// An operation of a service. `#[connect_operation]` implements it; it is small enough to implement
/// by hand.
///
/// ```
/// use connect_runtime::encode::RequestEncoder;
/// use connect_runtime::{Connect, Method, Operation};
///
/// struct StopContact {
///     contact_id: String,
/// }
///
/// impl Operation for StopContact {
///     type Service = Connect;
///     type Output = ();
///     type Error = connect_runtime::UnmodeledError;
///     const NAME: &'static str = "StopContact";
///     const METHOD: Method = Method::POST;
///     const URI: &'static str = "/contact/stop";
///
///     fn encode(&self, request: &mut RequestEncoder) {
///         request.body("ContactId", &self.contact_id);
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "this cannot be sent",
    note = "an operation is a struct with `#[connect_operation(…)]`; a builder becomes one by `.build()`"
)]
pub trait Operation: Sized + Send + Sync {
    /// The service that the operation belongs to.
    type Service: AwsService;
    /// The output that a response carries; `()` if it carries none.
    type Output: Output;
    /// The operation's error enum.
    type Error: OperationError;

    /// The operation's name in the service's API reference.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: Method;
    /// The path, with labels: `/attached-files/{InstanceId}`.
    const URI: &'static str;

    /// Writes every member to its place in the request, which keeps the error of the first that cannot be
    /// sent, such as an empty label.
    fn encode(&self, request: &mut RequestEncoder);
}

/// The name of the operation that a request is for. A client adds it to the extensions of each request,
/// for layers and transports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

/// An operation whose results come in pages. `#[next_token]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "no member of this operation is marked `#[next_token]`",
    note = "mark the member that takes the token of the next page with `#[next_token]`, in the operation and in its output"
)]
pub trait Paginated: Operation<Output: NextToken> + NextToken {
    /// Requests the page that the token names, or the first page.
    fn set_next_token(&mut self, token: Option<String>);
}

/// An AWS service: what its requests are signed for, and where they are sent.
pub trait AwsService {
    /// The service's id in its model, from which the names of settings are derived: `ConnectCases` has
    /// `AWS_ENDPOINT_URL_CONNECTCASES`.
    const SERVICE_ID: &'static str;
    /// The service's name in a signature's scope.
    const SIGNING_NAME: &'static str;
    /// The first label of the service's host names.
    const ENDPOINT_PREFIX: &'static str;
}

/// [Amazon Connect](https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html), the
/// service of every operation that names no other.
#[derive(Debug, Clone, Copy)]
pub enum Connect {}

impl AwsService for Connect {
    const SERVICE_ID: &'static str = "Connect";
    const SIGNING_NAME: &'static str = "connect";
    const ENDPOINT_PREFIX: &'static str = "connect";
}
