//! Finds the handler of a request: each operation brings its own method and path.

use std::any::Any;
use std::collections::BTreeSet;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use connect_operations::limits::{self, Operation};
use connect_runtime::server::{
    RequestDecoder, ServerOperation, encode_error, encode_output, match_path,
};
use connect_runtime::{AwsService, EncodeError, ErrorKind, Method, ServiceError, StatusCode};
use futures_util::FutureExt as _;
use http::Response;
use http::request::Parts;

use crate::assumptions::MissingMember;
use crate::constraints;
use crate::history::Problem;
use crate::request::{RequestHead, signed_service};

/// The handlers of operations, by method and path.
#[derive(Clone, Default)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

#[derive(Clone)]
struct Route {
    method: Method,
    name: &'static str,
    template: &'static str,
    service_id: &'static str,
    signing_name: &'static str,
    limits: Option<&'static Operation>,
    handler: Arc<dyn Handler>,
}

type ResponseFuture = Pin<Box<dyn Future<Output = Response<Bytes>> + Send>>;

/// Handles a request whose signature was verified, with the labels of its path.
trait Handler: Fn(Vec<(String, String)>, &RequestHead, &Bytes) -> ResponseFuture + Send + Sync {}
impl<F: Fn(Vec<(String, String)>, &RequestHead, &Bytes) -> ResponseFuture + Send + Sync> Handler
    for F
{
}

/// A request's handler, and the service that its signature must be for.
pub(crate) struct Matched {
    handler: Arc<dyn Handler>,
    labels: Vec<(String, String)>,
    limits: Option<&'static Operation>,
    pub(crate) operation: &'static str,
    pub(crate) service_id: &'static str,
    pub(crate) signing_name: &'static str,
}

impl Router {
    /// Serves an operation. A later handler of the same service, method and path replaces the earlier one.
    pub(crate) fn add<O, F, A>(&mut self, handler: F)
    where
        O: ServerOperation + 'static,
        F: Fn(O, RequestHead) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.push(Route {
            method: O::METHOD,
            name: O::NAME,
            template: O::URI,
            service_id: O::Service::SERVICE_ID,
            signing_name: O::Service::SIGNING_NAME,
            limits: None,
            handler: Arc::new(
                move |labels: Vec<(String, String)>, head: &RequestHead, body: &Bytes| {
                    let decoded = RequestDecoder::new(labels, &head.uri, &head.headers, body)
                        .and_then(|mut request| O::decode_request(&mut request));
                    let head = head.clone();
                    let handler = Arc::clone(&handler);
                    Box::pin(async move {
                        let operation = match decoded {
                            Ok(operation) => operation,
                            Err(error) => {
                                let code = "SerializationException";
                                return refuse(StatusCode::BAD_REQUEST, code, error.to_string());
                            }
                        };
                        // A failed assertion in a handler becomes a response that no client retries.
                        let handling = AssertUnwindSafe(async { handler(operation, head).await });
                        match handling.catch_unwind().await {
                            Ok(result) => encode::<O>(result.as_ref()),
                            Err(panic) => {
                                let message = format!(
                                    "the handler of {} panicked: {}",
                                    O::NAME,
                                    text_of(&*panic)
                                );
                                unserved(StatusCode::NOT_IMPLEMENTED, "HandlerPanicked", message)
                            }
                        }
                    }) as ResponseFuture
                },
            ),
        });
    }

    /// Checks the input of its operations against AWS's model, as far as that has constraints.
    pub(crate) fn check_limits(&mut self) {
        for route in &mut self.routes {
            route.limits = limits::of(route.service_id, route.name);
        }
    }

    /// Adds all of another's handlers, which replace those of the same method and path.
    pub(crate) fn extend(&mut self, other: Self) {
        for route in other.routes {
            self.push(route);
        }
    }

    fn push(&mut self, route: Route) {
        let key = |route: &Route| (route.method.clone(), route.template, route.signing_name);
        let own = key(&route);
        self.routes.retain(|other| key(other) != own);
        self.routes.push(route);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.routes.is_empty()
    }

    /// The names of its operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static str> {
        self.routes.iter().map(|route| route.name)
    }

    /// The ids of the services whose operations it serves.
    pub(crate) fn service_ids(&self) -> BTreeSet<&'static str> {
        self.routes.iter().map(|route| route.service_id).collect()
    }

    /// The handler of a request: if several paths match, the one of the service that the request is
    /// signed for, with the fewest labels.
    pub(crate) fn find(&self, parts: &Parts) -> Option<Matched> {
        let path = parts.uri.path();
        // Services have paths in common, such as `/tags/{resourceArn}`.
        let service = signed_service(&parts.headers);
        let routes = self.routes.iter();
        let routes = routes.filter(|route| route.method == parts.method);
        routes
            .filter_map(|route| Some((route, match_path(route.template, path)?)))
            .min_by_key(|(route, labels)| (service != Some(route.signing_name), labels.len()))
            .map(|(route, labels)| Matched {
                handler: Arc::clone(&route.handler),
                labels,
                limits: route.limits,
                operation: route.name,
                service_id: route.service_id,
                signing_name: route.signing_name,
            })
    }
}

impl Matched {
    pub(crate) async fn handle(
        self,
        head: &RequestHead,
        body: &Bytes,
        missing_member: MissingMember,
    ) -> Response<Bytes> {
        if let Some(limits) = self.limits {
            let asks_for_required = missing_member == MissingMember::Constraint;
            let checked = constraints::check(limits, &self.labels, head, body, asks_for_required);
            if let Err(violations) = checked {
                let message = violations.to_string();
                return refuse(StatusCode::BAD_REQUEST, violations.code, message);
            }
        }
        (self.handler)(self.labels, head, body).await
    }
}

fn text_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}

/// The response that carries an operation's output or error.
pub(crate) fn encode<O: ServerOperation>(result: Result<&O::Output, &O::Error>) -> Response<Bytes> {
    let encoded = match result {
        Ok(output) => encode_output::<O>(output),
        Err(error) => encode_error(connect_runtime::OperationError::as_kind(error)),
    };
    encoded.unwrap_or_else(|error: EncodeError| {
        refuse(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalServiceException",
            error.to_string(),
        )
    })
}

/// A response that a test must not miss.
pub(crate) fn unserved(status: StatusCode, code: &str, message: String) -> Response<Bytes> {
    let mut response = refuse(status, code, &*message);
    response.extensions_mut().insert(Problem(message));
    response
}

/// A response that no operation declares.
pub(crate) fn refuse(
    status: StatusCode,
    code: &str,
    message: impl Into<String>,
) -> Response<Bytes> {
    let error = ServiceError::new(status, code, message);
    encode_error(ErrorKind::Service(&error)).unwrap_or_default()
}
