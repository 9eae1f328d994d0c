//! Each way in which the query form can be refused.

use std::time::{Duration, SystemTime};

use http::HeaderValue;
use http::request::{Builder, Parts};

use super::super::{AccessKey, QueryRefusal, verify_query};
use super::{
    DATE, ID, S3, TOKEN, after, builder, long_term_key, now, presigned, signature_of, temporary_key,
};

type Change = fn(&mut Parts);

const PARAMETERS_ERROR: &str = "AuthorizationQueryParametersError";

fn request() -> Builder {
    builder(
        "PUT",
        "http://127.0.0.1:9000/bucket/a%3Ab//../c?x-id=PutObject",
    )
    .header("content-type", "application/pdf")
    .header("x-amz-acl", "bucket-owner-full-control")
}

fn good() -> Parts {
    presigned(request(), 300, &long_term_key())
}

fn verify_at(parts: &Parts, time: SystemTime) -> Result<String, QueryRefusal> {
    verify_query(parts, S3, &[long_term_key()], time).map(|key| key.id.clone())
}

fn refusal(parts: &Parts) -> QueryRefusal {
    verify_at(parts, now()).unwrap_err()
}

/// The good request with one parameter changed, or removed.
fn with_parameter(name: &str, value: Option<&str>) -> Parts {
    let mut parts = good();
    let prefix = format!("{name}=");
    let query = parts.uri.query().unwrap();
    assert!(query.contains(&prefix), "{query}");
    let kept = query.split('&').filter(|pair| !pair.starts_with(&prefix));
    let mut pairs: Vec<_> = kept.map(str::to_owned).collect();
    pairs.extend(value.map(|value| format!("{prefix}{value}")));
    set_query(&mut parts, &pairs.join("&"));
    parts
}

fn set_query(parts: &mut Parts, query: &str) {
    parts.uri = format!("{}?{query}", parts.uri.path()).parse().unwrap();
}

fn set(parts: &mut Parts, name: &'static str, value: &str) {
    parts
        .headers
        .insert(name, HeaderValue::from_str(value).unwrap());
}

fn assert_refused(refusal: &QueryRefusal, status: u16, code: &str, message: &str) {
    let found = (refusal.status(), refusal.code(), refusal.message());
    assert_eq!(found, (status, code, message.to_owned()));
    assert_eq!(refusal.to_string(), message);
}

#[test]
fn accepts_a_url_until_it_expires() {
    assert_eq!(verify_at(&good(), now()).unwrap(), ID);
    verify_at(&good(), after(300)).unwrap();
}

#[test]
fn accepts_a_parameter_in_another_encoding() {
    let credential = "AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request";
    verify_at(&with_parameter("X-Amz-Credential", Some(credential)), now()).unwrap();
}

#[test]
fn refuses_an_anonymous_request() {
    let mut parts = good();
    set_query(&mut parts, "x-id=PutObject");
    assert_refused(&refusal(&parts), 403, "AccessDenied", "Access Denied");
    parts.uri = parts.uri.path().parse().unwrap();
    assert_eq!(refusal(&parts), QueryRefusal::Anonymous);
}

#[test]
fn refuses_an_authorization_header_besides_the_query() {
    let mut parts = good();
    set(&mut parts, "authorization", "Bearer abc");
    let refusal = refusal(&parts);
    let message = "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, \
        Signature query string parameter or the Authorization header should be specified";
    assert_refused(&refusal, 400, "InvalidArgument", message);
    assert_eq!(
        refusal.elements(),
        [("ArgumentName", "Authorization".to_owned())]
    );
}

#[test]
fn refuses_a_url_that_lacks_one_of_the_six_parameters() {
    for name in [
        "Algorithm",
        "Credential",
        "Signature",
        "Date",
        "SignedHeaders",
        "Expires",
    ] {
        for value in [None, Some("")] {
            let parts = with_parameter(&format!("X-Amz-{name}"), value);
            assert_refused(
                &refusal(&parts),
                400,
                PARAMETERS_ERROR,
                "Query-string authentication version 4 requires the X-Amz-Algorithm, \
                 X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
                 X-Amz-Expires parameters.",
            );
        }
    }
}

#[test]
fn refuses_parameters_that_are_malformed() {
    for (name, value, message) in [
        (
            "X-Amz-Algorithm",
            "AWS4-ECDSA-P256-SHA256",
            "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"",
        ),
        (
            "X-Amz-Date",
            "2015-08-30T12:36:00Z",
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
        ),
        ("X-Amz-Expires", "soon", "X-Amz-Expires should be a number"),
        ("X-Amz-Expires", "-1", "X-Amz-Expires must be non-negative"),
        (
            "X-Amz-Expires",
            "604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires \
             must be less than 604800 seconds",
        ),
    ] {
        let parts = with_parameter(name, Some(value));
        assert_refused(&refusal(&parts), 400, PARAMETERS_ERROR, message);
    }
}

#[test]
fn a_url_may_live_for_a_week() {
    let week = 604_800;
    let parts = presigned(request(), week, &long_term_key());
    verify_at(&parts, after(week)).unwrap();
}

#[test]
fn refuses_a_credential_that_is_not_for_this_server() {
    let malformed = "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; \
        expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
    for (credential, message) in [
        ("AKIDEXAMPLE/20150830/us-east-1/s3", malformed),
        ("AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request/", malformed),
        (
            "AKIDEXAMPLE/20150831/us-east-1/s3/aws4_request",
            "Invalid credential date \"20150831\". This date is not the same as X-Amz-Date: \
             \"20150830\".",
        ),
        (
            "AKIDEXAMPLE/20150830/us-west-2/s3/aws4_request",
            "Error parsing the X-Amz-Credential parameter; the region 'us-west-2' is wrong; \
             expecting 'us-east-1'",
        ),
        (
            "AKIDEXAMPLE/20150830/us-east-1/sqs/aws4_request",
            "Error parsing the X-Amz-Credential parameter; incorrect service \"sqs\". This \
             endpoint belongs to \"s3\".",
        ),
        (
            "AKIDEXAMPLE/20150830/us-east-1/s3/aws5_request",
            "Error parsing the X-Amz-Credential parameter; incorrect terminal \"aws5_request\". \
             This endpoint uses \"aws4_request\".",
        ),
    ] {
        let refusal = refusal(&with_parameter("X-Amz-Credential", Some(credential)));
        assert_refused(&refusal, 400, PARAMETERS_ERROR, message);
        let region = message
            .contains("us-west-2")
            .then(|| ("Region", "us-east-1".to_owned()));
        assert_eq!(refusal.elements(), Vec::from_iter(region));
    }
}

#[test]
fn refuses_a_url_that_is_dated_15_minutes_ahead() {
    let earlier = |seconds| now() - Duration::from_secs(seconds);
    verify_at(&good(), earlier(900)).unwrap();
    let refusal = verify_at(&good(), earlier(901)).unwrap_err();
    assert_refused(&refusal, 403, "AccessDenied", "Request is not valid yet");
}

#[test]
fn refuses_a_url_that_has_expired() {
    let refusal = verify_at(&good(), after(301)).unwrap_err();
    assert_refused(&refusal, 403, "AccessDenied", "Request has expired");
    assert_eq!(
        refusal.to_xml("/bucket/c", "4088E897ADFE166A", "FkhD+/="),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code>\
         <Message>Request has expired</Message><X-Amz-Expires>300</X-Amz-Expires>\
         <Expires>2015-08-30T12:41:00Z</Expires><ServerTime>2015-08-30T12:41:01Z</ServerTime>\
         <Resource>/bucket/c</Resource><RequestId>4088E897ADFE166A</RequestId>\
         <HostId>FkhD+/=</HostId></Error>"
    );
}

#[test]
fn refuses_headers_that_are_not_signed() {
    let mut parts = with_parameter("X-Amz-SignedHeaders", Some("content-type;x-amz-acl"));
    set(&mut parts, "x-amz-tagging", "a=b");
    let refusal = refusal(&parts);
    let message = "There were headers present in the request which were not signed";
    assert_refused(&refusal, 403, "AccessDenied", message);
    assert_eq!(
        refusal.elements(),
        [("HeadersNotSigned", "host, x-amz-tagging".to_owned())]
    );
}

#[test]
fn other_headers_need_not_be_signed() {
    let mut parts = good();
    set(&mut parts, "content-length", "1");
    set(&mut parts, "x-amzn-trace-id", "t");
    verify_at(&parts, now()).unwrap();
}

#[test]
fn refuses_an_unknown_key() {
    let refusal = verify_query(&good(), S3, &[], now()).unwrap_err();
    let message = "The AWS Access Key Id you provided does not exist in our records.";
    assert_refused(&refusal, 403, "InvalidAccessKeyId", message);
    assert_eq!(refusal.elements(), [("AWSAccessKeyId", ID.to_owned())]);
}

#[test]
fn a_temporary_key_requires_its_session_token() {
    let parts = presigned(request(), 300, &temporary_key());
    let verify = |key: AccessKey| verify_query(&parts, S3, &[key], now()).map(|_| ());
    verify(temporary_key()).unwrap();

    let message = "The provided token is malformed or otherwise invalid.";
    for key in [long_term_key(), long_term_key().with_session_token("other")] {
        let refusal = verify(key).unwrap_err();
        assert_refused(&refusal, 400, "InvalidToken", message);
        assert!(!refusal.to_xml("", "", "").contains(TOKEN));
    }
    // As S3 responds when the token is missing.
    let refusal = verify_query(&good(), S3, &[temporary_key()], now()).unwrap_err();
    assert_eq!(refusal.code(), "InvalidAccessKeyId");
}

#[test]
fn refuses_a_request_that_is_not_the_one_that_was_signed() {
    let changes: [(&str, Change); 4] = [
        ("method", |parts| parts.method = http::Method::GET),
        ("signed header", |parts| {
            set(parts, "content-type", "text/plain");
        }),
        ("signed header, gone", |parts| {
            parts.headers.remove("content-type");
        }),
        ("port", |parts| set(parts, "host", "127.0.0.1")),
    ];
    for (what, change) in changes {
        let mut parts = good();
        change(&mut parts);
        assert_eq!(refusal(&parts).code(), "SignatureDoesNotMatch", "{what}");
    }
    for path in [
        "/bucket/c",
        "/bucket/a:b//../c",
        "/bucket/a%253Ab//../c",
        "/a%3Ab//../c",
    ] {
        let mut parts = good();
        parts.uri = format!("{path}?{}", parts.uri.query().unwrap())
            .parse()
            .unwrap();
        assert_eq!(refusal(&parts).code(), "SignatureDoesNotMatch", "{path}");
    }
    for (name, value) in [
        ("x-id", Some("GetObject")),
        ("x-id", None),
        ("X-Amz-Expires", Some("301")),
        ("X-Amz-Date", Some("20150830T123601Z")),
        ("X-Amz-Signature", Some("0")),
    ] {
        let parts = with_parameter(name, value);
        assert_eq!(refusal(&parts).code(), "SignatureDoesNotMatch", "{name}");
    }
}

#[test]
fn a_mismatch_shows_the_canonical_request() {
    let uri = "https://s3.test/k%26?a=%3C&X-Amz-Expires=9";
    let mut parts = presigned(builder("GET", uri), 9, &temporary_key());
    parts.method = http::Method::PUT;
    let refusal = verify_query(&parts, S3, &[temporary_key()], now()).unwrap_err();
    let message = "The request signature we calculated does not match the signature you provided. \
        Check your key and signing method.";
    assert_refused(&refusal, 403, "SignatureDoesNotMatch", message);

    let canonical = "PUT\n/k%26\nX-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fs3%2Faws4_request\
        &X-Amz-Date=20150830T123600Z&X-Amz-Expires=9&X-Amz-Expires=9\
        &X-Amz-Security-Token=IQoJb3JpZ2luX2VjEJ%2F%2F%2Ba%3D%3D&X-Amz-SignedHeaders=host&a=%3C\n\
        host:s3.test\n\nhost\nUNSIGNED-PAYLOAD";
    let elements = refusal.elements();
    let names: Vec<_> = elements.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "AWSAccessKeyId",
            "StringToSign",
            "SignatureProvided",
            "StringToSignBytes",
            "CanonicalRequest",
            "CanonicalRequestBytes"
        ]
    );
    let of = |wanted| {
        elements
            .iter()
            .find(|(name, _)| *name == wanted)
            .unwrap()
            .1
            .as_str()
    };
    assert_eq!(of("AWSAccessKeyId"), ID);
    assert_eq!(of("CanonicalRequest"), canonical);
    assert!(of("CanonicalRequestBytes").starts_with("50 55 54 0a 2f"));
    let first_lines = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/s3/aws4_request\n";
    assert!(of("StringToSign").starts_with(first_lines));
    assert!(of("StringToSignBytes").starts_with("41 57 53 34 2d"));
    assert!(parts.uri.query().unwrap().contains(of("SignatureProvided")));

    let xml = refusal.to_xml("/k", "r", "h");
    assert!(xml.contains("<CanonicalRequest>PUT\n/k%26\nX-Amz-Algorithm=AWS4-HMAC-SHA256&amp;X"));
    assert!(!format!("{refusal:?}").contains("IQoJb3JpZ2luX2VjEJ"));
}

#[test]
fn refuses_chunked_transfer_encoding() {
    for value in ["chunked", "gzip, Chunked"] {
        let mut parts = good();
        set(&mut parts, "transfer-encoding", value);
        let refusal = refusal(&parts);
        let message = "A header you provided implies functionality that is not implemented";
        assert_refused(&refusal, 501, "NotImplemented", message);
        assert_eq!(
            refusal.elements(),
            [("Header", "Transfer-Encoding".to_owned())]
        );
    }
    let mut parts = good();
    set(&mut parts, "transfer-encoding", "identity");
    verify_at(&parts, now()).unwrap();
}

#[test]
fn header_values_are_bytes() {
    let query = format!(
        "X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential={ID}%2F20150830%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date={DATE}&X-Amz-Expires=60&X-Amz-SignedHeaders=content-disposition%3Bhost"
    );
    let value = b"attachment; filename=\"caf\xE9\"";
    let mut canonical = format!("PUT\n/k\n{query}\ncontent-disposition:").into_bytes();
    canonical.extend_from_slice(value);
    canonical.extend_from_slice(b"\nhost:h\n\ncontent-disposition;host\nUNSIGNED-PAYLOAD");
    let signature = signature_of(&canonical, S3);
    let request = builder("PUT", &format!("/k?X-Amz-Signature={signature}&{query}"))
        .header("host", "h")
        .header(
            "content-disposition",
            HeaderValue::from_bytes(value).unwrap(),
        );
    verify_at(&request.body(()).unwrap().into_parts().0, now()).unwrap();
}

#[test]
fn xml_escapes_untrusted_input() {
    let credential = "A/20150830/us-east-1/s3/%00%3C%26%3E%0D%0A%09%22%FF";
    let parts = with_parameter("X-Amz-Credential", Some(credential));
    let xml = refusal(&parts).to_xml("/<", "&", ">");
    assert!(
        xml.contains("incorrect terminal \"\u{FFFD}&lt;&amp;&gt;&#13;\n\t\"\u{FFFD}\"."),
        "{xml}"
    );
    assert!(xml.ends_with(
        "<Resource>/&lt;</Resource><RequestId>&amp;</RequestId><HostId>&gt;</HostId></Error>"
    ));
}
