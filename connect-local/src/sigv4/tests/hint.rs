//! The hint after AWS's message when a signature is refused.

use std::time::Duration;

use aws_sigv4::http_request::{PercentEncodingMode, SignableBody, SigningSettings};
use http::HeaderValue;
use http::request::Parts;

use super::super::{AccessKey, Scope, hint, verify_headers};
use super::{
    CONNECT, ID, S3, SECRET, after, builder, long_term_key, now, sign_with, signed, signed_for,
    temporary_key,
};

const URI: &str = "http://127.0.0.1:9000/a%3Ab?b=1&a=2";

fn hint_for(parts: &Parts, body: &[u8], keys: &[AccessKey], now: std::time::SystemTime) -> String {
    let refusal = verify_headers(parts, body, CONNECT, keys, now).unwrap_err();
    hint(&refusal, parts, body, CONNECT, keys, now).unwrap_or_default()
}

fn assert_hint(parts: &Parts, body: &[u8], keys: &[AccessKey], expected: &str) {
    let hint = hint_for(parts, body, keys, now());
    assert!(hint.starts_with(expected), "{hint}");
}

#[test]
fn the_form_of_the_path_is_named() {
    let mut settings = SigningSettings::default();
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    let request = builder("GET", URI);
    let key = long_term_key();
    let parts = sign_with(settings, CONNECT, request, SignableBody::Bytes(b""), &key);
    assert_hint(&parts, b"", &[key], "The path was percent-encoded once");
}

#[test]
fn another_body_is_named() {
    let key = long_term_key();
    for signed_body in [b"".as_slice(), b"{}"] {
        let parts = signed(builder("PUT", URI), signed_body, &key);
        let expected = "The signed body is not the one that was sent";
        assert_hint(&parts, b"{\"A\":1}", std::slice::from_ref(&key), expected);
    }
}

#[test]
fn a_host_without_its_port_is_named() {
    let key = long_term_key();
    let mut parts = signed(builder("GET", "http://local/a"), b"", &key);
    let received = HeaderValue::from_static("local:4555");
    parts.headers.insert("host", received);
    assert_hint(&parts, b"", &[key], "The host was signed without its port");
}

#[test]
fn a_query_in_another_form_is_named() {
    let key = long_term_key();
    let mut parts = signed(builder("GET", "http://local/a"), b"", &key);
    parts.uri = "/a?b=1".parse().unwrap();
    assert_hint(&parts, b"", &[key], "The query was signed in another form");
}

#[test]
fn the_secret_key_is_named() {
    for (signed_with, known) in [
        (SECRET.to_owned() + "\n", long_term_key()),
        ("other".to_owned(), long_term_key()),
    ] {
        let parts = signed(builder("GET", URI), b"", &AccessKey::new(ID, signed_with));
        let keys = [known, AccessKey::new("AKIDOTHER", "other")];
        assert_hint(&parts, b"", &keys, "The secret key does not belong to this");
    }
}

/// If no attempted change matches, each signed header is shown as received, except for the token.
#[test]
fn the_signed_headers_are_shown_as_received() {
    let key = temporary_key();
    let request = builder("GET", "http://local/a").header("x-amz-meta-a", "1");
    let mut parts = signed(request, b"", &key);
    let changed = HeaderValue::from_static("2");
    parts.headers.insert("x-amz-meta-a", changed);
    let hint = hint_for(&parts, b"", &[key], now());
    assert!(
        hint.starts_with("Most likely the secret key differs"),
        "{hint}"
    );
    for shown in [
        "\nhost:local\n",
        "\nx-amz-meta-a:2\n",
        "\nx-amz-security-token:(hidden)",
    ] {
        assert!(hint.contains(shown), "{hint}");
    }
    parts.headers.remove("x-amz-meta-a");
    let hint = hint_for(&parts, b"", &[temporary_key()], now());
    assert!(hint.contains("x-amz-meta-a (not received)"), "{hint}");
}

#[test]
fn a_wrong_clock_is_reported_with_the_difference() {
    let key = [long_term_key()];
    let parts = signed(builder("GET", URI), b"", &long_term_key());
    let behind = hint_for(&parts, b"", &key, after(12 * 60));
    assert!(
        behind.contains("12 minutes behind this server's"),
        "{behind}"
    );
    let ahead = hint_for(&parts, b"", &key, now() - Duration::from_mins(7));
    assert!(
        ahead.contains("7 minutes ahead of this server's"),
        "{ahead}"
    );
}

#[test]
fn the_expected_region_and_service_are_named() {
    let elsewhere = Scope {
        region: "eu-central-1",
        ..CONNECT
    };
    for scope in [elsewhere, S3] {
        let parts = signed_for(scope, builder("GET", URI), b"", &long_term_key());
        let hint = hint_for(&parts, b"", &[long_term_key()], now());
        assert!(hint.contains("region `us-east-1`"), "{hint}");
        assert!(hint.contains("service `connect`"), "{hint}");
    }
}
