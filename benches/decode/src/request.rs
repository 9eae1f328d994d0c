//! A request of two hundred members, as an operation and as a structure of serde's.

use connect_runtime::connect_operation;
use serde::Serialize;

/// Declares members named `a0` to `d49`, for a macro that counts would be longer.
macro_rules! request {
    ($($text:ident $number:ident $boolean:ident $list:ident)*) => {
        #[connect_operation(method = POST, uri = "/")]
        #[derive(Clone, Serialize)]
        #[serde(rename_all = "PascalCase")]
        pub struct Request {
            $(
                $text: String,
                #[serde(skip_serializing_if = "Option::is_none")]
                $number: Option<i64>,
                #[serde(skip_serializing_if = "Option::is_none")]
                $boolean: Option<bool>,
                $list: Vec<String>,
            )*
        }

        pub fn request() -> Request {
            Request {
                $(
                    $text: format!("{} of the member", stringify!($text)),
                    $number: Some(1_234_567),
                    $boolean: Some(true),
                    $list: vec!["a text".to_owned(), "another".to_owned()],
                )*
            }
        }
    };
}

request! {
    a0 b0 c0 d0 a1 b1 c1 d1 a2 b2 c2 d2 a3 b3 c3 d3 a4 b4 c4 d4 a5 b5 c5 d5 a6 b6 c6 d6 a7 b7 c7 d7
    a8 b8 c8 d8 a9 b9 c9 d9 a10 b10 c10 d10 a11 b11 c11 d11 a12 b12 c12 d12 a13 b13 c13 d13
    a14 b14 c14 d14 a15 b15 c15 d15 a16 b16 c16 d16 a17 b17 c17 d17 a18 b18 c18 d18 a19 b19 c19 d19
    a20 b20 c20 d20 a21 b21 c21 d21 a22 b22 c22 d22 a23 b23 c23 d23 a24 b24 c24 d24 a25 b25 c25 d25
    a26 b26 c26 d26 a27 b27 c27 d27 a28 b28 c28 d28 a29 b29 c29 d29 a30 b30 c30 d30 a31 b31 c31 d31
    a32 b32 c32 d32 a33 b33 c33 d33 a34 b34 c34 d34 a35 b35 c35 d35 a36 b36 c36 d36 a37 b37 c37 d37
    a38 b38 c38 d38 a39 b39 c39 d39 a40 b40 c40 d40 a41 b41 c41 d41 a42 b42 c42 d42 a43 b43 c43 d43
    a44 b44 c44 d44 a45 b45 c45 d45 a46 b46 c46 d46 a47 b47 c47 d47 a48 b48 c48 d48 a49 b49 c49 d49
}
