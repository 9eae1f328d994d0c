//! A few hundred requests at random: what `aws-sigv4` signs is accepted, and not if it is changed.

use fastrand::Rng;
use http::HeaderValue;
use http::request::{Builder, Parts};

use super::super::{AccessKey, HeaderRefusal, QueryRefusal, verify_headers, verify_query};
use super::{CONNECT, S3, builder, long_term_key, now, presigned, signed, temporary_key};

const ROUNDS: usize = 400;

const SEGMENTS: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    "attached-files",
    "arn%3Aaws%3Aconnect%3Aus-east-1%3A1%3Ainstance%2Fi-1",
    "a:b",
    "$@!*'(),;=",
    "%E1%88%B4",
    "ሴ",
    "a%20b",
    "%2e%2E",
    "~._-",
    "%25",
];

const QUERY: &[&str] = &[
    "a",
    "a=",
    "a=1",
    "a=2",
    "a-b=1",
    "A=1",
    "=1",
    "",
    "associatedResourceArn=arn%3Aaws%3Acases%3Aus-east-1%3A1%3Adomain%2Fd",
    "r=arn:aws/b?c",
    "tagKeys=%E1%88%B4",
    "ሴ=ሴ",
    "p=1+1",
    "p=1%2B1",
    "p=1%201",
    "k=a=b",
    "%7E=~",
    "lower=%2f",
];

const VALUES: &[&str] = &[
    "",
    "v",
    "  v  ",
    "a  b   c",
    "\"a   b\"",
    "a,b",
    "a\tb",
    "attachment; filename=\"a  b.pdf\"",
];

const NAMES: &[&str] = &[
    "x-amz-meta-a",
    "x-amz-meta-b",
    "x-amz-acl",
    "X-Other",
    "content-type",
    "content-disposition",
];

const HOSTS: &[&str] = &[
    "https://connect.us-east-1.amazonaws.com",
    "http://127.0.0.1:9000",
    "https://h:8443",
];

fn choice(random: &mut Rng, from: &[&'static str]) -> &'static str {
    random.choice(from.iter().copied()).unwrap()
}

fn some_of(random: &mut Rng, from: &[&'static str], most: usize) -> Vec<&'static str> {
    (0..random.usize(..=most))
        .map(|_| choice(random, from))
        .collect()
}

fn random_request(random: &mut Rng) -> Builder {
    let mut uri = choice(random, HOSTS).to_owned();
    uri += "/";
    uri += &some_of(random, SEGMENTS, 5).join("/");
    if random.bool() {
        uri += "?";
        uri += &some_of(random, QUERY, 6).join("&");
    }
    let mut request = builder(choice(random, &["GET", "PUT", "POST", "DELETE"]), &uri);
    for name in some_of(random, NAMES, 5) {
        request = request.header(name, choice(random, VALUES));
    }
    request
}

fn random_key(random: &mut Rng) -> AccessKey {
    if random.bool() {
        long_term_key()
    } else {
        temporary_key()
    }
}

/// Changes what is signed in every request.
fn change(random: &mut Rng, parts: &mut Parts) {
    match random.u8(..3) {
        0 => parts.method = http::Method::PATCH,
        1 => {
            let host = HeaderValue::from_static("elsewhere");
            parts.headers.insert("host", host);
        }
        _ => {
            let query = parts.uri.query().unwrap_or_default();
            parts.uri = format!("{}?{query}&added=1", parts.uri.path())
                .parse()
                .unwrap();
        }
    }
}

#[test]
fn agrees_with_aws_sigv4_on_headers() {
    let mut random = Rng::with_seed(20_150_830);
    for round in 0..ROUNDS {
        let key = random_key(&mut random);
        let keys = [key.clone()];
        let body: Vec<u8> = (0..random.usize(..64)).map(|_| random.u8(..)).collect();
        let mut parts = signed(random_request(&mut random), &body, &key);
        let verified = verify_headers(&parts, &body, CONNECT, &keys, now());
        assert!(
            verified.is_ok(),
            "{round}: {parts:?}: {}",
            verified.unwrap_err()
        );

        change(&mut random, &mut parts);
        let refused = verify_headers(&parts, &body, CONNECT, &keys, now());
        assert!(
            matches!(refused, Err(HeaderRefusal::SignatureDoesNotMatch(_))),
            "{refused:?}"
        );
    }
}

#[test]
fn agrees_with_aws_sigv4_on_pre_signed_urls() {
    let mut random = Rng::with_seed(20_130_524);
    for round in 0..ROUNDS {
        let key = random_key(&mut random);
        let keys = [key.clone()];
        let mut parts = presigned(random_request(&mut random), random.u64(1..=604_800), &key);
        let verified = verify_query(&parts, S3, &keys, now());
        assert!(
            verified.is_ok(),
            "{round}: {parts:?}: {}",
            verified.unwrap_err()
        );

        change(&mut random, &mut parts);
        let refused = verify_query(&parts, S3, &keys, now());
        assert!(
            matches!(refused, Err(QueryRefusal::SignatureDoesNotMatch(_))),
            "{refused:?}"
        );
    }
}
