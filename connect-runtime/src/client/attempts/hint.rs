//! What to check first when a setting is the likely cause of a failure.

use connect_transport::{failed_proxy, is_of_connection};
use http::Uri;

use super::CallContext;
use super::progress::Progress;
use crate::client::metadata::Metadata;
use crate::protocol::error::{ClientError, ClientErrorKind, CodeMeaning};
use crate::protocol::retry::Failure;

pub(super) fn for_failure(
    failure: &Failure,
    progress: &Progress,
    metadata: &Metadata,
    call: &CallContext<'_>,
) -> Option<String> {
    let error = match failure {
        Failure::Service { error, .. } => error,
        Failure::Client(error) => return client_error_hint(error, progress, call),
    };
    let message = error.message().unwrap_or_default();
    let fails_in_aws = error.status().is_server_error() && metadata.request_id().is_some();
    let is_elsewhere = match CodeMeaning::of(error.code()) {
        // protects: a wrong clock is reported as one
        Some(CodeMeaning::WrongTime) => return Some(CLOCK.to_owned()),
        Some(CodeMeaning::RefusedKeys | CodeMeaning::RefusedSignature) => {
            return Some(signature_hint(message, call));
        }
        // protects: a wrong endpoint is reported as one
        // connect-local's own message has the remedy.
        Some(CodeMeaning::NotConnect) => !message.contains("LocalConnect::builder()"),
        // Each error of Connect has a code; that of a proxy or another server has none. An error of AWS from
        // before the request reaches Connect at least has a request id.
        // protects: a wrong endpoint is reported as one
        _ => !error.has_code() && !fails_in_aws,
    };
    is_elsewhere.then(|| network_hint(call))
}

const CLOCK: &str = "check this host's clock";

fn signature_hint(message: &str, call: &CallContext<'_>) -> String {
    if message.starts_with("Signature expired") || message.starts_with("Signature not yet current")
    {
        return CLOCK.to_owned();
    }
    if message.contains("Credential should be scoped to") {
        return format!(
            "check {}, and {}, which gives {}",
            call.resolved.region.source, call.resolved.setting, call.resolved.endpoint
        );
    }
    credentials_hint(call)
}

fn client_error_hint(
    error: &ClientError,
    progress: &Progress,
    call: &CallContext<'_>,
) -> Option<String> {
    use ClientErrorKind as Kind;
    match error.kind() {
        Kind::Credentials(_) => Some(credentials_hint(call)),
        Kind::Timeout { .. } if error.may_have_been_sent() => None,
        Kind::Timeout { .. } if progress.delivery.is_held() => {
            // Otherwise a layer of the application has held the request.
            progress.notes().is_signing.then(|| credentials_hint(call))
        }
        Kind::Timeout { .. } => {
            let endpoint = Uri::from_maybe_shared(call.resolved.endpoint.join("/")).ok()?;
            let proxy = call.config.transport.proxy_for(&endpoint);
            Some(proxy_or_network_hint(proxy, call))
        }
        Kind::Connect(cause) => Some(proxy_or_network_hint(failed_proxy(cause.as_ref()), call)),
        // For example, a TLS server closes a plain http connection. A body that breaks off and a failing
        // layer have other errors.
        Kind::Transport(cause) if is_of_connection(cause.as_ref()) => Some(network_hint(call)),
        Kind::Malformed(_) => Some(network_hint(call)),
        _ => None,
    }
}

/// Names the proxy for the endpoint if there is one, or else the endpoint itself.
fn proxy_or_network_hint(proxy: Option<&'static str>, call: &CallContext<'_>) -> String {
    let Some(proxy) = proxy else {
        return network_hint(call);
    };
    let of_code = proxy.strip_prefix('`');
    let exempt = of_code.map_or("NO_PROXY", |_| "`.except(…)`");
    format!(
        "check {proxy}, the proxy for {}, or exempt the host with {exempt}",
        call.resolved.endpoint
    )
}

fn network_hint(call: &CallContext<'_>) -> String {
    format!(
        "check the network and {}, which gives {}",
        call.resolved.setting, call.resolved.endpoint
    )
}

/// Names the call's own credentials if it has any, or else the client's.
fn credentials_hint(call: &CallContext<'_>) -> String {
    match call.prepared.options.credentials {
        Some(_) => "check the call's `.credentials(…)`".to_owned(),
        None => format!("check {}", call.config.credentials_setting),
    }
}
