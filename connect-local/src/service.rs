//! The service: from a request to its response.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::{AwsService as _, Connect, StatusCode, new_idempotency_token};
use http::request::Parts;
use http::{HeaderValue, Request, Response};
use http_body::Body as _;
use http_body_util::{BodyExt as _, Limited};

use crate::attached_files;
use crate::history::{History, Passage};
use crate::rates::StatedRates;
use crate::request::{is_for_bucket, signed_service};
use crate::router::{Matched, Router, refuse, unserved};
use crate::s3;
use crate::script::Scripts;
use crate::sigv4::{HeaderRefusal, Scope, hint, verify_head, verify_headers};
use crate::state::State;

/// No operation of Connect accepts more.
const MAX_BODY: usize = 10 * 1024 * 1024;
/// The longest body of a refused request that a test gets to see. A program neither reads nor keeps any.
const MAX_REMEMBERED: u64 = 64 * 1024;

/// Serves requests: Connect's and, below the bucket's path, S3's.
pub(crate) struct Service {
    pub(crate) state: Arc<State>,
    pub(crate) router: Router,
    pub(crate) scripts: Scripts,
    pub(crate) history: History,
    /// The rates beyond which requests are throttled, if they are.
    pub(crate) rates: Option<StatedRates>,
    /// Whether the application has added operations.
    has_own_operations: bool,
}

impl Service {
    /// The attached files, and the application's own operations, which may replace them.
    pub(crate) fn new(
        state: Arc<State>,
        operations: Router,
        scripts: Scripts,
        history: History,
        rates: Option<StatedRates>,
    ) -> Self {
        let mut router = Router::default();
        attached_files::serve(&mut router, &state);
        router.check_limits();
        let has_own_operations = !operations.is_empty();
        router.extend(operations);
        Self {
            state,
            router,
            scripts,
            history,
            rates,
            has_own_operations,
        }
    }

    /// The ids of the services whose operations are served.
    pub(crate) fn service_ids(&self) -> BTreeSet<&'static str> {
        self.router.service_ids()
    }

    pub(crate) async fn respond(
        &self,
        passage: &Passage,
        request: Request<Body>,
    ) -> Response<Body> {
        let id = new_idempotency_token();
        if is_for_bucket(request.uri()) {
            return s3::respond(&self.state, request, &id).await;
        }
        let mut response = self.respond_to_call(passage, request).await;
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert("x-amzn-requestid", id);
        }
        response.map(Body::from)
    }

    async fn respond_to_call(&self, passage: &Passage, request: Request<Body>) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        let matched = self.router.find(&parts);
        let scope = Scope {
            region: &self.state.region,
            // An unserved request may be for any service.
            service: match &matched {
                Some(matched) => matched.signing_name,
                None => signed_service(&parts.headers).unwrap_or(Connect::SIGNING_NAME),
            },
        };
        let now = self.state.now(&parts.extensions);
        let keys = &self.state.keys;
        let unsigned = |refusal: &HeaderRefusal, body: &[u8]| {
            passage.record.refused(refusal.message());
            unsigned(refusal, hint(refusal, &parts, body, scope, keys, now))
        };
        // An unauthenticated caller must not make the server buffer a body.
        if let Err(refusal) = verify_head(&parts, scope, keys, now) {
            if passage.is_remembered
                && let Some(..=MAX_REMEMBERED) = body.size_hint().exact()
                && let Ok(body) = body.collect().await
            {
                passage.record.arrived(&body.to_bytes());
            }
            return unsigned(&refusal, b"");
        }
        let body = match Limited::new(body, MAX_BODY).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => {
                let code = "SerializationException";
                return refuse(StatusCode::BAD_REQUEST, code, error.to_string());
            }
        };
        passage.record.arrived(&body);
        if let Err(refusal) = verify_headers(&parts, &body, scope, keys, now) {
            return unsigned(&refusal, &body);
        }
        match matched {
            _ if passage.skips_handler => Response::default(),
            Some(matched) if !self.admit(&matched) => {
                let code = "ThrottlingException";
                refuse(StatusCode::TOO_MANY_REQUESTS, code, "Rate exceeded")
            }
            Some(matched) => {
                let missing = self.state.assumptions.missing_member;
                matched.handle(&passage.head, &body, missing).await
            }
            None => self.unserved(&parts),
        }
    }

    fn admit(&self, matched: &Matched) -> bool {
        let operation = (matched.service_id, matched.operation);
        self.rates
            .as_ref()
            .is_none_or(|rates| rates.admit(operation))
    }

    fn unserved(&self, parts: &Parts) -> Response<Bytes> {
        let request = format!("{} {}", parts.method, parts.uri.path());
        let builder = "LocalConnect::builder().operation(…)";
        let message = if self.has_own_operations {
            format!("no operation is served at {request}; serve it with {builder}")
        } else {
            format!("connect-local serves attached files only; serve {request} with {builder}")
        };
        unserved(StatusCode::NOT_FOUND, "UnknownOperationException", message)
    }
}

/// AWS's message with our hint in its first line, which is all that an error's `Display` shows.
fn unsigned(refusal: &HeaderRefusal, hint: Option<String>) -> Response<Bytes> {
    let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::FORBIDDEN);
    let mut message = refusal.message();
    if let Some(hint) = hint {
        let line = message.lines().next().unwrap_or_default().trim_end().len();
        message.insert_str(line, &format!(" connect-local: {hint}"));
    }
    refuse(status, refusal.code(), message)
}
