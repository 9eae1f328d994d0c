//! Vectors that AWS has published.

use http::request::Parts;
use time::macros::datetime;

use super::super::canonical::canonical_uri;
use super::super::{AccessKey, Scope, verify_headers, verify_query};
use super::{ID, SECRET, authorization, builder, now};

const SCOPE: Scope<'_> = Scope {
    region: "us-east-1",
    service: "service",
};

/// One case of AWS's test suite for Signature Version 4. Every case also sends `Host` and
/// `X-Amz-Date`, and signs all that it sends.
struct Case {
    name: &'static str,
    method: &'static str,
    uri: &'static str,
    headers: &'static [(&'static str, &'static str)],
    signed_headers: &'static str,
    body: &'static [u8],
    signature: &'static str,
}

const PLAIN: Case = Case {
    name: "get-vanilla",
    method: "GET",
    uri: "/",
    headers: &[],
    signed_headers: "host;x-amz-date",
    body: b"",
    signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
};

const WITH_MY_HEADER: Case = Case {
    signed_headers: "host;my-header1;x-amz-date",
    ..PLAIN
};

const CASES: &[Case] = &[
    PLAIN,
    Case {
        name: "get-header-key-duplicate",
        headers: &[
            ("my-header1", "value2"),
            ("my-header1", "value2"),
            ("my-header1", "value1"),
        ],
        signature: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ..WITH_MY_HEADER
    },
    Case {
        name: "get-header-value-multiline, as it is after unfolding",
        headers: &[("my-header1", "value1   value2     value3")],
        signature: "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd",
        ..WITH_MY_HEADER
    },
    Case {
        name: "get-header-value-trim",
        headers: &[("my-header1", " value1"), ("my-header2", " \"a   b   c\"")],
        signed_headers: "host;my-header1;my-header2;x-amz-date",
        signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ..PLAIN
    },
    Case {
        name: "get-unreserved",
        uri: "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        signature: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
        ..PLAIN
    },
    Case {
        name: "get-utf8",
        uri: "/ሴ",
        signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
        ..PLAIN
    },
    Case {
        name: "get-vanilla-query-order-encoded",
        uri: "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
        signature: "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
        ..PLAIN
    },
    Case {
        name: "get-vanilla-query-order-key",
        uri: "/?Param1=value2&Param1=Value1",
        signature: "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1",
        ..PLAIN
    },
    Case {
        name: "get-vanilla-query-order-value",
        uri: "/?Param1=value2&Param1=value1",
        signature: "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694",
        ..PLAIN
    },
    Case {
        name: "get-vanilla-utf8-query",
        uri: "/?ሴ=bar",
        signature: "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
        ..PLAIN
    },
    Case {
        name: "post-x-www-form-urlencoded",
        method: "POST",
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        signed_headers: "content-type;host;x-amz-date",
        body: b"Param1=value1",
        signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ..PLAIN
    },
    Case {
        name: "get-relative-relative",
        uri: "/example1/example2/../..",
        ..PLAIN
    },
    Case {
        name: "get-slash-dot-slash",
        uri: "/./",
        ..PLAIN
    },
    Case {
        name: "get-slash",
        uri: "//",
        ..PLAIN
    },
    Case {
        name: "get-slash-pointless-dot",
        uri: "/./example",
        signature: "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
        ..PLAIN
    },
    Case {
        name: "get-slashes",
        uri: "//example//",
        signature: "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
        ..PLAIN
    },
    Case {
        name: "get-special-character",
        uri: "/example/$delete",
        signature: "a853c9b21b528b19643d00910d35b83a10c366a10833ceefb45edd6c80e40f27",
        ..PLAIN
    },
];

impl Case {
    fn parts(&self) -> Parts {
        // An absolute target, for a path that begins with two slashes would pass for an authority.
        let uri = format!("http://example.amazonaws.com{}", self.uri);
        let mut request = builder(self.method, &uri)
            .header("host", "example.amazonaws.com")
            .header("x-amz-date", "20150830T123600Z")
            .header(
                "authorization",
                authorization(SCOPE, self.signed_headers, self.signature),
            );
        for (name, value) in self.headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }
}

#[test]
fn accepts_the_sigv4_test_suite() {
    let keys = [AccessKey::new(ID, SECRET)];
    for case in CASES {
        let verified = verify_headers(&case.parts(), case.body, SCOPE, &keys, now());
        assert!(verified.is_ok(), "{}: {}", case.name, verified.unwrap_err());
    }
}

#[test]
fn accepts_the_sigv4_test_suite_with_a_session_token() {
    let token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
    let parts = Case {
        headers: &[(
            "x-amz-security-token",
            "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
        )],
        signed_headers: "host;x-amz-date;x-amz-security-token",
        signature: "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
        ..PLAIN
    }
    .parts();
    let keys = [AccessKey::new(ID, SECRET).with_session_token(token)];
    verify_headers(&parts, b"", SCOPE, &keys, now()).unwrap();
}

/// The case `get-space` has a space in its path, which no HTTP library lets through.
#[test]
fn encodes_a_space_in_a_path() {
    assert_eq!(canonical_uri("/example space/"), "/example%20space/");
}

/// From <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>.
#[test]
fn accepts_the_pre_signed_url_of_the_s3_documentation() {
    let parts = builder(
        "GET",
        "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    )
    .header("host", "examplebucket.s3.amazonaws.com")
    .body(())
    .unwrap()
    .into_parts()
    .0;
    let keys = [AccessKey::new(
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    )];
    let scope = Scope {
        region: "us-east-1",
        service: "s3",
    };
    let time = datetime!(2013-05-24 0:00 UTC).into();
    let key = verify_query(&parts, scope, &keys, time).unwrap();
    assert_eq!(key.id, "AKIAIOSFODNN7EXAMPLE");
}
