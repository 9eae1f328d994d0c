//! Each way in which the header form can be refused.

use http::HeaderValue;
use http::request::{Builder, Parts};

use super::super::{AccessKey, HeaderRefusal, verify_headers};
use super::{
    CONNECT, DATE, ID, SECRET, TOKEN, after, authorization, builder, long_term_key, now,
    signature_of, signed, temporary_key,
};

type Change = fn(&mut Parts);

const BODY: &[u8] = br#"{"FileName":"a.pdf"}"#;

fn request() -> Builder {
    builder(
        "PUT",
        "https://connect.us-east-1.amazonaws.com/attached-files/i-1?b=2&a=1",
    )
    .header("content-type", "application/json")
    .header("x-amz-meta", "m")
}

fn good() -> Parts {
    signed(request(), BODY, &long_term_key())
}

fn refusal(parts: &Parts) -> HeaderRefusal {
    refusal_for(parts, &long_term_key())
}

fn refusal_for(parts: &Parts, key: &AccessKey) -> HeaderRefusal {
    let keys = [key.clone()];
    let refusal = verify_headers(parts, BODY, CONNECT, &keys, now()).unwrap_err();
    assert_eq!(refusal.status(), 403);
    refusal
}

fn set(parts: &mut Parts, name: &'static str, value: &str) {
    parts
        .headers
        .insert(name, HeaderValue::from_str(value).unwrap());
}

/// The good request with a part of its `Authorization` header replaced.
fn with_authorization(from: &str, to: &str) -> Parts {
    let mut parts = good();
    let header = parts.headers["authorization"].to_str().unwrap();
    assert!(header.contains(from), "{header}");
    let header = header.replace(from, to);
    set(&mut parts, "authorization", &header);
    parts
}

fn assert_refused(parts: &Parts, code: &str, message: &str) {
    let refusal = refusal(parts);
    assert_eq!(
        (refusal.code(), refusal.message().as_str()),
        (code, message)
    );
    assert_eq!(refusal.to_string(), message);
}

#[test]
fn accepts_what_was_signed_with_one_of_the_keys() {
    let keys = [AccessKey::new("OTHER", "other"), long_term_key()];
    let key = verify_headers(&good(), BODY, CONNECT, &keys, now()).unwrap();
    assert_eq!(key.id, ID);
}

#[test]
fn accepts_an_authorization_header_without_spaces() {
    let parts = with_authorization(", ", ",");
    verify_headers(&parts, BODY, CONNECT, &[long_term_key()], now()).unwrap();
}

#[test]
fn refuses_a_request_without_authorization() {
    let mut parts = good();
    parts.headers.remove("authorization");
    let code = "MissingAuthenticationTokenException";
    assert_refused(&parts, code, "Missing Authentication Token");
}

#[test]
fn refuses_a_bearer_token_and_does_not_repeat_it() {
    let mut parts = good();
    set(&mut parts, "authorization", "Bearer abc");
    assert_refused(
        &parts,
        "IncompleteSignatureException",
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 \
         and encoded with Base64): 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY='.",
    );
}

#[test]
fn refuses_an_authorization_header_without_its_parameters() {
    let mut parts = good();
    set(&mut parts, "authorization", "Basic YTpi=");
    assert_refused(
        &parts,
        "IncompleteSignatureException",
        "Authorization header requires 'Credential' parameter. Authorization header requires \
         'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed \
         with SHA-256 and encoded with Base64) \
         Authorization=tfPysZrU720W7KcwExDE4oLWa7sgFT8KOS3YneReoec=",
    );
}

#[test]
fn an_empty_parameter_is_a_missing_one() {
    for name in ["Credential", "Signature", "SignedHeaders"] {
        let mut parts = good();
        let header = parts.headers["authorization"].to_str().unwrap();
        let start = header.find(&format!("{name}=")).unwrap() + name.len() + 1;
        let end = header[start..]
            .find(',')
            .map_or(header.len(), |length| start + length);
        let header = format!("{}{}", &header[..start], &header[end..]);
        set(&mut parts, "authorization", &header);
        let HeaderRefusal::MissingParameters {
            missing,
            date_missing,
            ..
        } = refusal(&parts)
        else {
            panic!("another refusal");
        };
        assert_eq!((missing, date_missing), (vec![name], false));
    }
}

#[test]
fn refuses_a_request_without_a_date() {
    let mut parts = good();
    parts.headers.remove("x-amz-date");
    set(
        &mut parts,
        "authorization",
        "A Credential=c,SignedHeaders=h,Signature=s",
    );
    assert_refused(
        &parts,
        "IncompleteSignatureException",
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
         (Hashed with SHA-256 and encoded with Base64) \
         Authorization=1Wp7qHwXXkUm9zTYCDM3RDotPfw/LysYC9xkQrI9VwE=",
    );
}

#[test]
fn uses_the_date_header_if_x_amz_date_is_absent() {
    let canonical = "GET\n/\n\nhost:h\n\nhost\n\
                     e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let signature = signature_of(canonical.as_bytes(), CONNECT);
    let request = builder("GET", "/")
        .header("host", "h")
        .header("date", DATE)
        .header("authorization", authorization(CONNECT, "host", &signature));
    let parts = request.body(()).unwrap().into_parts().0;
    verify_headers(&parts, b"", CONNECT, &[long_term_key()], now()).unwrap();
}

#[test]
fn refuses_a_date_in_another_format() {
    for date in [
        "2015-08-30T12:36:00Z",
        "20150830T123600",
        "+20150830T123600Z",
        "20150831T993600Z",
    ] {
        let mut parts = good();
        set(&mut parts, "x-amz-date", date);
        let message = format!(
            "Date must be in ISO-8601 'basic format'. Got '{date}'. See \
             http://en.wikipedia.org/wiki/ISO_8601"
        );
        assert_refused(&parts, "IncompleteSignatureException", &message);
    }
}

#[test]
fn refuses_a_signature_that_is_older_than_five_minutes() {
    let keys = [long_term_key()];
    verify_headers(&good(), BODY, CONNECT, &keys, after(300)).unwrap();
    let refusal = verify_headers(&good(), BODY, CONNECT, &keys, after(301)).unwrap_err();
    assert_eq!(refusal.code(), "InvalidSignatureException");
    assert_eq!(
        refusal.message(),
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z \
         (20150830T124101Z - 5 min.)"
    );
}

#[test]
fn refuses_a_signature_that_is_dated_five_minutes_ahead() {
    let keys = [long_term_key()];
    let earlier = |seconds| now() - std::time::Duration::from_secs(seconds);
    verify_headers(&good(), BODY, CONNECT, &keys, earlier(300)).unwrap();
    let refusal = verify_headers(&good(), BODY, CONNECT, &keys, earlier(301)).unwrap_err();
    assert_eq!(refusal.code(), "InvalidSignatureException");
    assert_eq!(
        refusal.message(),
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z \
         (20150830T123059Z + 5 min.)"
    );
}

#[test]
fn an_extreme_clock_does_not_panic() {
    let epoch = std::time::UNIX_EPOCH;
    let far = std::time::Duration::from_hours(24 * 365 * 10_000);
    for time in [epoch - far, epoch, epoch + far] {
        verify_headers(&good(), BODY, CONNECT, &[long_term_key()], time).unwrap_err();
    }
}

#[test]
fn refuses_a_host_that_is_not_signed() {
    assert_refused(
        &with_authorization("host;", ""),
        "InvalidSignatureException",
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
}

#[test]
fn refuses_an_x_amz_header_that_is_not_signed() {
    let mut parts = good();
    set(&mut parts, "x-amz-other", "o");
    assert_refused(
        &parts,
        "InvalidSignatureException",
        "'x-amz-other' must be a 'SignedHeader' in the AWS Authorization.",
    );
}

#[test]
fn other_headers_need_not_be_signed() {
    let mut parts = signed(builder("GET", "https://h/"), b"", &long_term_key());
    set(&mut parts, "content-type", "text/plain");
    set(&mut parts, "x-amzn-trace-id", "t");
    set(&mut parts, "amz-sdk-request", "attempt=1");
    verify_headers(&parts, b"", CONNECT, &[long_term_key()], now()).unwrap();
}

#[test]
fn refuses_another_algorithm() {
    assert_refused(
        &with_authorization("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA25"),
        "IncompleteSignatureException",
        "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25'.",
    );
}

#[test]
fn refuses_a_credential_without_exactly_five_elements() {
    for (from, to, shown) in [
        ("/aws4_request", "", "***/20150830/us-east-1/connect"),
        (
            "/aws4_request",
            "/aws4_request/",
            "***/20150830/us-east-1/connect/aws4_request/",
        ),
        (
            ID,
            "se/cr/et",
            "***/20150830/us-east-1/connect/aws4_request",
        ),
        (
            "AKIDEXAMPLE/20150830/us-east-1/connect/aws4_request",
            "export",
            "***",
        ),
    ] {
        let message = format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. \
             keyid/date/region/service/term, got '{shown}'"
        );
        let parts = with_authorization(from, to);
        assert_refused(&parts, "IncompleteSignatureException", &message);
    }
}

#[test]
fn refuses_another_credential_scope() {
    let region = "Credential should be scoped to a valid region. ";
    let service = "Credential should be scoped to correct service: 'connect'. ";
    let terminator = "Credential should be scoped with a valid terminator: 'aws4_request', not \
                      'aws5_request'. ";
    let date = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                from HTTP: '20150831' != '20150830', from '20150830T123600Z'. ";
    for (scope, message) in [
        ("20150830/us-west-2/connect/aws4_request", region.to_owned()),
        ("20150830/us-east-1/cases/aws4_request", service.to_owned()),
        (
            "20150830/us-east-1/connect/aws5_request",
            terminator.to_owned(),
        ),
        ("20150831/us-east-1/connect/aws4_request", date.to_owned()),
        (
            "20150831/us-west-2/cases/aws5_request",
            format!("{region}{service}{terminator}{date}"),
        ),
    ] {
        let parts = with_authorization("20150830/us-east-1/connect/aws4_request", scope);
        assert_refused(&parts, "InvalidSignatureException", &message);
    }
}

fn assert_unrecognized(parts: &Parts, key: &AccessKey) {
    let refusal = refusal_for(parts, key);
    assert_eq!(refusal, HeaderRefusal::UnrecognizedClient);
    assert_eq!(refusal.code(), "UnrecognizedClientException");
    assert_eq!(
        refusal.message(),
        "The security token included in the request is invalid."
    );
}

#[test]
fn refuses_an_unknown_key() {
    assert_unrecognized(&good(), &AccessKey::new("OTHER", SECRET));
}

#[test]
fn a_temporary_key_requires_its_session_token() {
    let parts = signed(request(), BODY, &temporary_key());
    verify_headers(&parts, BODY, CONNECT, &[temporary_key()], now()).unwrap();

    let other = long_term_key().with_session_token("other");
    assert_unrecognized(&parts, &other);
    assert_unrecognized(&good(), &temporary_key());
    let keys = [other, long_term_key(), temporary_key()];
    let key = verify_headers(&parts, BODY, CONNECT, &keys, now()).unwrap();
    assert_eq!(key.session_token.as_deref(), Some(TOKEN));
}

#[test]
fn a_long_term_key_rejects_a_session_token() {
    let parts = signed(request(), BODY, &temporary_key());
    assert_unrecognized(&parts, &long_term_key());
}

#[test]
fn refuses_a_request_that_is_not_the_one_that_was_signed() {
    let changes: [(&str, Change); 6] = [
        ("method", |parts| parts.method = http::Method::POST),
        ("path", |parts| {
            parts.uri = "/attached-files/i-2?b=2&a=1".parse().unwrap();
        }),
        ("query", |parts| {
            parts.uri = "/attached-files/i-1?b=2&a=2".parse().unwrap();
        }),
        ("host", |parts| set(parts, "host", "elsewhere")),
        ("signed header", |parts| {
            set(parts, "content-type", "text/plain");
        }),
        ("date", |parts| set(parts, "x-amz-date", "20150830T123601Z")),
    ];
    for (what, change) in changes {
        let mut parts = good();
        change(&mut parts);
        let refusal = refusal(&parts);
        assert!(
            matches!(refusal, HeaderRefusal::SignatureDoesNotMatch(_)),
            "{what}: {refusal}"
        );
    }
    let refusal = verify_headers(&good(), b"{}", CONNECT, &[long_term_key()], now()).unwrap_err();
    assert!(
        matches!(refusal, HeaderRefusal::SignatureDoesNotMatch(_)),
        "body: {refusal}"
    );
}

#[test]
fn refuses_a_signature_by_another_secret_and_shows_the_canonical_request() {
    let parts = signed(request(), BODY, &AccessKey::new(ID, "other"));
    let canonical = "PUT\n/attached-files/i-1\na=1&b=2\n\
         content-type:application/json\n\
         host:connect.us-east-1.amazonaws.com\n\
         x-amz-date:20150830T123600Z\n\
         x-amz-meta:m\n\n\
         content-type;host;x-amz-date;x-amz-meta\n\
         c0a85657e28d69e9a3476f98d77ec5300097d4036f541ec1eac4d7bd620025d1";
    let string_to_sign = "AWS4-HMAC-SHA256\n20150830T123600Z\n\
         20150830/us-east-1/connect/aws4_request\n\
         31292242ab1a5a5f6558278db333cad54ac5dc149ce67c8bff34d2e3986ab9c8";
    let message = format!(
        "The request signature we calculated does not match the signature you provided. Check \
         your AWS Secret Access Key and signing method. Consult the service documentation for \
         details.\n\nThe Canonical String for this request should have been\n'{canonical}'\n\n\
         The String-to-Sign should have been\n'{string_to_sign}'\n"
    );
    assert_refused(&parts, "InvalidSignatureException", &message);
}

#[test]
fn a_signed_header_that_was_not_sent_is_treated_as_empty() {
    let parts = with_authorization("content-type;", "Content-Type;absent;");
    let HeaderRefusal::SignatureDoesNotMatch(mismatch) = refusal(&parts) else {
        panic!("another refusal");
    };
    let text = String::from_utf8(mismatch.canonical_request().to_vec()).unwrap();
    assert!(
        text.contains("\nabsent:\ncontent-type:application/json\n"),
        "{text}"
    );
    assert!(
        text.contains("\nabsent;content-type;host;x-amz-date;x-amz-meta\n"),
        "{text}"
    );
}

#[test]
fn header_values_are_bytes() {
    let canonical = b"GET\n/\n\nhost:h\nx-amz-date:20150830T123600Z\nx-amz-n:caf\xE9 1\n\n\
        host;x-amz-date;x-amz-n\n\
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let signature = signature_of(canonical, CONNECT);
    let request = builder("GET", "/")
        .header("host", "h")
        .header("x-amz-date", DATE)
        .header("x-amz-n", HeaderValue::from_bytes(b"caf\xE9   1").unwrap())
        .header(
            "authorization",
            authorization(CONNECT, "host;x-amz-date;x-amz-n", &signature),
        );
    let mut parts = request.body(()).unwrap().into_parts().0;
    verify_headers(&parts, b"", CONNECT, &[long_term_key()], now()).unwrap();

    for name in ["authorization", "x-amz-date"] {
        parts
            .headers
            .insert(name, HeaderValue::from_bytes(b"\xFF=\xFF").unwrap());
        verify_headers(&parts, b"", CONNECT, &[long_term_key()], now()).unwrap_err();
    }
}

#[test]
fn takes_the_host_from_the_authority_of_http_2() {
    let uri = "https://connect.example:8443/";
    let mut parts = signed(builder("GET", uri), b"", &long_term_key());
    parts.headers.remove("host");
    parts.uri = uri.parse().unwrap();
    verify_headers(&parts, b"", CONNECT, &[long_term_key()], now()).unwrap();
}

#[test]
fn debug_shows_neither_secret_nor_token() {
    let parts = signed(request(), BODY, &temporary_key());
    let key = AccessKey::new(ID, "another secret").with_session_token(TOKEN);
    let refusal = refusal_for(&parts, &key);
    assert!(matches!(refusal, HeaderRefusal::SignatureDoesNotMatch(_)));
    for text in [
        format!("{key:?} {refusal:?}"),
        format!("{key:#?} {refusal:#?}"),
    ] {
        assert!(text.contains(ID), "{text}");
        assert!(
            !text.contains("another secret") && !text.contains(TOKEN),
            "{text}"
        );
    }
    assert!(!refusal.message().contains("another secret"));
}
