//! AWS's own test suite for Signature Version 4, as far as it applies to Connect.
//!
//! Its requests and signatures are facts from botocore's source distribution;
//! `sh tests/published/renew.sh` writes them anew.

use std::collections::BTreeSet;
use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::encode::{EncodedRequest, RequestEncoder, encode};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{Connect, Credentials, Method, Operation, UnmodeledError};
use http::{HeaderName, HeaderValue};
use serde::Deserialize;

/// The cases that do not apply, each with the reason.
const NOT_APPLICABLE: [(&str, &str); 9] = [
    ("get-header-key-duplicate", SIGNS_ANY_HEADER),
    ("get-header-value-multiline", SIGNS_ANY_HEADER),
    ("get-header-value-order", SIGNS_ANY_HEADER),
    ("get-header-value-trim", SIGNS_ANY_HEADER),
    ("post-header-key-sort", SIGNS_ANY_HEADER),
    ("post-header-value-case", SIGNS_ANY_HEADER),
    ("get-utf8", ENCODES_PATHS_ONCE),
    ("normalize-path/get-space", ENCODES_PATHS_ONCE),
    ("post-sts-token/post-sts-header-after", LEAVES_THE_TOKEN_OUT),
];

/// Here `host`, `content-type` and `x-amz-*` are signed; `my-header1` may change on the way.
const SIGNS_ANY_HEADER: &str = "signs a header that is not signed here";
/// A path is encoded before it is signed, and again in the canonical request. The suite sends it as
/// it is, so that once is enough.
const ENCODES_PATHS_ONCE: &str = "sends a path that is not encoded";
/// Connect wants the token signed with the rest.
const LEAVES_THE_TOKEN_OUT: &str = "adds the session token after signing";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Suite {
    botocore: String,
    host: String,
    access_key: String,
    secret_key: String,
    region: String,
    service: String,
    /// Seconds since 1970.
    time: u64,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    method: String,
    /// With the query, percent-encoded where an address has to be.
    path: String,
    /// But for those that the signer adds.
    headers: Vec<(String, String)>,
    body: String,
    session_token: Option<String>,
    signed_headers: String,
    signature: String,
}

/// Becomes any request of the suite.
struct Nothing;

impl Operation for Nothing {
    type Service = Connect;
    type Output = ();
    type Error = UnmodeledError;
    const NAME: &'static str = "Nothing";
    const METHOD: Method = Method::GET;
    const URI: &'static str = "/";

    fn encode(&self, _: &mut RequestEncoder) {}
}

impl Case {
    fn request(&self) -> EncodedRequest {
        let mut request = encode(&Nothing, "").unwrap();
        request.method = self.method.parse().unwrap();
        request.path_and_query.clone_from(&self.path);
        request.body = self.body.clone().into();
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().unwrap();
            let value = HeaderValue::from_str(value.trim()).unwrap();
            request.headers.append(name, value);
        }
        request
    }
}

impl Suite {
    fn read() -> Self {
        serde_json::from_str(include_str!("../published/sigv4.json")).unwrap()
    }

    /// What the request must carry.
    fn expected(&self, case: &Case) -> String {
        format!(
            "AWS4-HMAC-SHA256 Credential={}/20150830/{}/{}/aws4_request, SignedHeaders={}, Signature={}",
            self.access_key, self.region, self.service, case.signed_headers, case.signature
        )
    }

    /// What the runtime's signer makes of it.
    fn authorization(&self, case: &Case) -> String {
        let endpoint = Endpoint::parse(&format!("https://{}", self.host)).unwrap();
        let scope = SigningScope {
            region: &self.region,
            service: &self.service,
        };
        let token = case.session_token.clone();
        let credentials =
            Credentials::new(&self.access_key, &self.secret_key, token, None, "suite");
        let time = UNIX_EPOCH + Duration::from_secs(self.time);
        let signed = sign(&case.request(), &endpoint, scope, &credentials, time).unwrap();
        let header = &signed.headers()["authorization"];
        header.to_str().unwrap().to_owned()
    }
}

fn reason(case: &Case) -> Option<&'static str> {
    NOT_APPLICABLE
        .iter()
        .find(|(name, _)| *name == case.name)
        .map(|(_, reason)| *reason)
}

#[test]
fn applicable_requests_match_the_suites_signatures() {
    let suite = Suite::read();
    let mut checked = 0;
    let mut differences = Vec::new();
    for case in suite.cases.iter().filter(|case| reason(case).is_none()) {
        checked += 1;
        let (ours, expected) = (suite.authorization(case), suite.expected(case));
        if ours != expected {
            let name = &case.name;
            differences.push(format!(
                "{name}\n      ours: {ours}\n  expected: {expected}"
            ));
        }
    }
    assert_eq!(checked, 25);
    assert!(
        differences.is_empty(),
        "differs from the suite in botocore {}:\n{}",
        suite.botocore,
        differences.join("\n")
    );
}

/// So that no case is left out that could be checked.
#[test]
fn inapplicable_requests_have_the_listed_reason() {
    let suite = Suite::read();
    let names: BTreeSet<_> = suite.cases.iter().map(|case| case.name.as_str()).collect();
    let excluded: BTreeSet<_> = NOT_APPLICABLE.iter().map(|(name, _)| *name).collect();
    assert_eq!((names.len(), excluded.len()), (34, 9));
    assert!(excluded.is_subset(&names));

    for case in &suite.cases {
        let signs_another = case.signed_headers.contains("my-header");
        match reason(case) {
            Some(SIGNS_ANY_HEADER) => assert!(signs_another, "{}", case.name),
            Some(ENCODES_PATHS_ONCE) => {
                assert!(case.path.contains('%'), "{}", case.name);
                assert_ne!(
                    suite.authorization(case),
                    suite.expected(case),
                    "{}",
                    case.name
                );
            }
            // Without the token it is a request like `post-vanilla`.
            Some(LEAVES_THE_TOKEN_OUT) => assert_eq!(case.session_token, None),
            _ => assert!(!signs_another, "{}", case.name),
        }
    }
}
