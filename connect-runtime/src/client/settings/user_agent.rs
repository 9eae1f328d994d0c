//! The header `user-agent`.

use http::HeaderValue;

use super::parse::is_token;

/// `connect-runtime/0.1.0 ua/2.1 os/linux lang/rust exec-env/AWS_Lambda_provided app/NAME`, as in
/// the official SDKs.
pub(super) fn user_agent(
    execution_environment: Option<&str>,
    app_name: Option<&str>,
) -> HeaderValue {
    let (version, system) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    let mut text = format!("connect-runtime/{version} ua/2.1 os/{system} lang/rust");
    if let Some(name) = execution_environment {
        let is_illegal = |c: char| !u8::try_from(c).is_ok_and(is_token);
        let name = name.replace(is_illegal, "-");
        text.extend([" exec-env/", &name]);
    }
    if let Some(name) = app_name {
        text.extend([" app/", name]);
    }
    // The text is always visible ASCII; the fallback is never used.
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
