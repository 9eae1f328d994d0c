//! Tests. Requests are signed by `aws-sigv4`, so nothing here is checked against itself.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod cross_check;
mod header;
mod hint;
mod query;
mod vectors;

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningParams,
    SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use http::HeaderValue;
use http::request::{Builder, Parts};
use sha2::{Digest, Sha256};
use time::macros::datetime;

use super::{AccessKey, Scope};

const ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "IQoJb3JpZ2luX2VjEJ//+a==";
const DATE: &str = "20150830T123600Z";
const CONNECT: Scope<'_> = Scope {
    region: "us-east-1",
    service: "connect",
};
const S3: Scope<'_> = Scope {
    region: "us-east-1",
    service: "s3",
};

fn long_term_key() -> AccessKey {
    AccessKey::new(ID, SECRET)
}

fn temporary_key() -> AccessKey {
    long_term_key().with_session_token(TOKEN)
}

/// So many seconds after [`DATE`].
fn after(seconds: u64) -> SystemTime {
    SystemTime::from(datetime!(2015-08-30 12:36 UTC)) + Duration::from_secs(seconds)
}

fn now() -> SystemTime {
    after(0)
}

fn builder(method: &str, uri: &str) -> Builder {
    http::Request::builder().method(method).uri(uri)
}

/// Signs all headers of a request in the header form, as Connect wants it.
fn signed(request: Builder, body: &[u8], key: &AccessKey) -> Parts {
    signed_for(CONNECT, request, body, key)
}

fn signed_for(scope: Scope<'_>, request: Builder, body: &[u8], key: &AccessKey) -> Parts {
    let settings = SigningSettings::default();
    sign_with(settings, scope, request, SignableBody::Bytes(body), key)
}

/// Signs all headers of a request in the query form, as S3 wants it.
fn presigned(request: Builder, expires: u64, key: &AccessKey) -> Parts {
    let mut settings = SigningSettings::default();
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    settings.signature_location = SignatureLocation::QueryParams;
    settings.expires_in = Some(Duration::from_secs(expires));
    sign_with(settings, S3, request, SignableBody::UnsignedPayload, key)
}

fn sign_with(
    settings: SigningSettings,
    scope: Scope<'_>,
    request: Builder,
    body: SignableBody<'_>,
    key: &AccessKey,
) -> Parts {
    let mut request = request.body(()).unwrap();
    let identity = Credentials::new(
        &key.id,
        &key.secret,
        key.session_token.clone(),
        None,
        "test",
    )
    .into();
    let params: SigningParams<'_> = v4::SigningParams::builder()
        .identity(&identity)
        .region(scope.region)
        .name(scope.service)
        .time(now())
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let uri = request.uri().to_string();
    let headers = request
        .headers()
        .iter()
        .map(|(k, v)| (k.as_str(), v.to_str().unwrap()));
    let signable = SignableRequest::new(request.method().as_str(), uri, headers, body).unwrap();
    let (instructions, _) = sign(signable, &params).unwrap().into_parts();
    instructions.apply_to_request_http1x(&mut request);
    let mut parts = request.into_parts().0;
    as_received(&mut parts);
    parts
}

/// An HTTP/1.1 server finds the authority in the `Host` header, not in the target.
fn as_received(parts: &mut Parts) {
    let authority = parts.uri.authority().unwrap().as_str();
    let host = HeaderValue::from_str(authority).unwrap();
    parts.headers.entry("host").or_insert(host);
    parts.uri = parts
        .uri
        .path_and_query()
        .unwrap()
        .as_str()
        .parse()
        .unwrap();
}

/// The signature for a canonical request that `aws-sigv4` would not make.
fn signature_of(canonical_request: &[u8], scope: Scope<'_>) -> String {
    let Scope { region, service } = scope;
    let hash = hex::encode(Sha256::digest(canonical_request));
    let day = &DATE[..8];
    let text = format!("AWS4-HMAC-SHA256\n{DATE}\n{day}/{region}/{service}/aws4_request\n{hash}");
    let key = v4::generate_signing_key(SECRET, now(), region, service);
    v4::calculate_signature(key, text.as_bytes())
}

/// An `Authorization` header for the long-term key.
fn authorization(scope: Scope<'_>, signed_headers: &str, signature: &str) -> String {
    let Scope { region, service } = scope;
    let day = &DATE[..8];
    format!(
        "AWS4-HMAC-SHA256 Credential={ID}/{day}/{region}/{service}/aws4_request, \
         SignedHeaders={signed_headers}, Signature={signature}"
    )
}
