//! Instrumentation with [`tracing`]: a span for each call and an event for each attempt, never a value that a
//! request carries. Delays have events where they begin.
//!
//! The names of the fields are OpenTelemetry's
//! [conventions](https://opentelemetry.io/docs/specs/semconv/registry/attributes/rpc/).

use std::time::Duration;

use tracing::field::Empty;
use tracing::{Span, debug, info_span};

use crate::client::metadata::Metadata;
use crate::client::prepare::Prepared;
use crate::protocol::retry::Failure;

/// The span of a call, around all its attempts.
pub(crate) fn call(prepared: &Prepared) -> Span {
    info_span!(
        "call",
        otel.name = %format_args!("{}.{}", prepared.names.id, prepared.operation.0),
        otel.kind = "client",
        otel.status_code = Empty,
        rpc.system = "aws-api",
        rpc.service = prepared.names.id,
        rpc.method = prepared.operation.0,
        attempts = Empty,
        http.response.status_code = Empty,
        aws.request_id = Empty,
        error.r#type = Empty,
        duration_ms = Empty,
        rate_limit_wait_ms = Empty,
    )
}

/// Records the fields of the span that are known at the end.
pub(crate) fn called(span: &Span, metadata: &Metadata, failure: Option<&Failure>) {
    span.record("attempts", metadata.attempts());
    span.record("duration_ms", milliseconds(metadata.elapsed()));
    if !metadata.rate_limit_wait.is_zero() {
        span.record("rate_limit_wait_ms", milliseconds(metadata.rate_limit_wait));
    }
    if let Some(status) = metadata.status() {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(id) = metadata.request_id() {
        span.record("aws.request_id", id);
    }
    if let Some(failure) = failure {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", error_type(failure));
    }
}

pub(crate) fn attempted(metadata: &Metadata, duration: Duration, failure: Option<&Failure>) {
    debug!(
        attempt = metadata.attempts(),
        http.response.status_code = metadata.status().map(|status| status.as_u16()),
        aws.request_id = metadata.request_id(),
        error.r#type = failure.map(error_type),
        duration_ms = milliseconds(duration),
        "attempted"
    );
}

pub(crate) fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// The service's code or the kind of the client's error, without any message.
fn error_type(failure: &Failure) -> &str {
    match failure {
        Failure::Service { error, .. } => error.code(),
        Failure::Client(error) => error.kind().name(),
    }
}
