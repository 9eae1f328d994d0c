//! URLs and headers: of the endpoint, of an operation, and of an upload.
#![no_main]

use std::collections::BTreeMap;
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use connect_runtime::encode::encode;
use connect_runtime::endpoint::Endpoint;
use connect_runtime::server::{RequestDecoder, ServerOperation, match_path};
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{Credentials, Operation, connect_operation};
use fuzz::{print, upload};
use libfuzzer_sys::fuzz_target;

#[connect_operation(method = GET, uri = "/a/{Label}/b/{Other}")]
#[derive(Debug, Clone, PartialEq)]
struct Probe {
    #[label]
    label: String,
    #[label]
    other: String,
    #[query]
    list: Vec<String>,
    #[header("x-amz-probe")]
    header: Option<String>,
}

// Lines: an endpoint, two labels, a parameter, a header, a URL, and the headers that go with it.
fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let mut line = || lines.next().unwrap_or_default();
    let endpoint = Endpoint::parse(line()).unwrap_or_else(|error| {
        print(&error);
        Endpoint::parse("https://connect.test").unwrap()
    });
    let probe = Probe {
        label: line().to_owned(),
        other: line().to_owned(),
        list: line().split('&').map(str::to_owned).collect(),
        header: Some(line().to_owned()),
    };
    send(&probe, &endpoint);
    let url = line().to_owned();
    let headers = lines.filter_map(|line| line.split_once(':'));
    put(url, headers.collect());
});

/// An encoded operation is a valid request, which a server decodes to the same operation.
fn send(probe: &Probe, endpoint: &Endpoint) {
    let encoded = match encode(probe, "") {
        Ok(encoded) => encoded,
        Err(error) => return print(&error),
    };
    let scope = SigningScope {
        region: "eu-central-1",
        service: "connect",
    };
    let credentials = Credentials::new("AKID", "secret", None, None, "fuzz");
    let signed = match sign(&encoded, endpoint, scope, &credentials, UNIX_EPOCH) {
        Ok(signed) => signed,
        // A URL may be too long for the crate `http`.
        Err(error) => return print(&error),
    };
    let host = signed.uri().authority().unwrap();
    assert_eq!(signed.headers()["host"], host.as_str());
    let base = endpoint.to_string();
    let base = base.parse::<http::Uri>().unwrap();
    assert_eq!(signed.uri().scheme(), base.scheme());
    assert_eq!(Some(host), base.authority());

    let uri: http::Uri = encoded.path_and_query.parse().unwrap();
    let labels = match_path(Probe::URI, uri.path()).unwrap();
    let request = RequestDecoder::new(labels, &uri, &encoded.headers, &encoded.body);
    let read = Probe::decode_request(&mut request.unwrap()).unwrap();
    assert_eq!(trimmed(read), trimmed(probe.clone()));
}

/// Whitespace around a header's value is not part of it.
fn trimmed(probe: Probe) -> Probe {
    let header = probe.header.unwrap_or_default();
    Probe {
        header: Some(header.trim_matches([' ', '\t']).to_owned()),
        ..probe
    }
}

/// A URL and headers from the service: used unchanged and over https, or rejected.
fn put(url: String, headers: BTreeMap<&str, &str>) {
    let started = serde_json::json!({
        "FileId": "f-1",
        "UploadUrlMetadata": {"Url": url, "HeadersToInclude": headers},
    });
    let started = Bytes::from(started.to_string());
    let result = upload(
        move |_| started.clone(),
        move |request| {
            assert_eq!(request.uri(), url.as_str());
            assert_eq!(request.uri().scheme_str(), Some("https"));
            assert!(!request.headers().contains_key("transfer-encoding"));
            (200, Bytes::new())
        },
    );
    if let Err(error) = result {
        print(&error);
    }
}
