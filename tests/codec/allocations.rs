//! What reading takes from the heap: the values that are kept, and nothing beside them. And what a call takes.

use std::fmt::Debug;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::decode::decode;
use connect_runtime::{ConnectException, ConnectShape, Exception as _, ServiceError, Shape};
use http::{HeaderMap, Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tests::{client_over, get_attached_file};

/// Structures that are read by both: by `ConnectShape` and by serde's derive.
macro_rules! structures {
    ($($name:ident { $member:ident: $ty:ty })*) => {$(
        #[derive(Debug, PartialEq, ConnectShape, Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct $name {
            $member: $ty,
        }
    )*};
}

structures! {
    One { lists: Vec<Vec<String>> }
    Two { inner: One }
    Three { inner: Two }
    Four { inner: Three }
    Five { inner: Four }
    Six { inner: Five }
}

#[derive(Debug, ConnectException)]
struct ThrottlingException {
    message: Option<String>,
}

/// So many structures around a thousand lists, which have one and two elements in turn.
fn nested(depth: usize) -> Bytes {
    let lists = vec![r#"["abc"],["a","bc"]"#; 500].join(",");
    let (open, close) = (r#"{"Inner":"#.repeat(depth - 1), "}".repeat(depth - 1));
    format!(r#"{open}{{"Lists":[{lists}]}}{close}"#).into()
}

#[test]
fn reading_allocates_what_serde_derive_does_at_every_depth() {
    fn compare<T: Shape + DeserializeOwned + Debug + PartialEq>(depth: usize) {
        let body = nested(depth);
        let (mut ours, mut theirs) = (None, None);
        let our = measure(|| ours = decode::<T>(&body).ok());
        let their = measure(|| theirs = serde_json::from_slice::<T>(&body).ok());
        assert!(ours.is_some());
        assert_eq!(ours, theirs);
        assert!(their.count_total > 2500);
        assert_eq!(
            our.count_total, their.count_total,
            "below {depth} structures"
        );
        // serde derive's lists of one have room for three more.
        let spare = i64::try_from(500 * 3 * size_of::<String>()).unwrap();
        assert_eq!(our.bytes_current, their.bytes_current - spare);
    }
    compare::<One>(1);
    compare::<Two>(2);
    compare::<Three>(3);
    compare::<Four>(4);
    compare::<Five>(5);
    compare::<Six>(6);
}

/// 16 MB of what nobody declared, in an object with one member that somebody did.
fn hostile(declared: &str) -> Bytes {
    let mut body = format!(r#"{{{declared},"Undeclared":["#).into_bytes();
    body.extend_from_slice(&b"[],".repeat(16 * 1024 * 1024 / 3));
    body.extend_from_slice(b"[]]}");
    body.into()
}

#[test]
fn undeclared_members_take_no_memory() {
    let body = hostile(r#""Lists":[]"#);
    let mut read = None;
    let AllocationInfo { bytes_max, .. } = measure(|| read = decode::<One>(&body).ok());
    assert_eq!(read, Some(One { lists: Vec::new() }));
    assert!(bytes_max < 1024, "{bytes_max} bytes");
}

#[test]
fn an_error_takes_no_more_than_its_body() {
    let body = hostile(r#""__type":"ThrottlingException","message":"slow down""#);
    let status = StatusCode::BAD_REQUEST;
    let mut exception = None;
    let taken = measure(|| {
        let error = ServiceError::from_parts(status, &HeaderMap::new(), &body);
        exception = ThrottlingException::decode(&error);
    });
    let exception = exception.unwrap();
    assert_eq!(exception.message.as_deref(), Some("slow down"));
    let most = body.len() as u64 + 1024;
    assert!(taken.bytes_max < most, "{} bytes", taken.bytes_max);
}

/// The number of allocations of a call whose transport responds at once.
const CALL: u64 = 96;

#[test]
fn a_call_stays_within_its_allocations() {
    let body = Bytes::from_static(br#"{"FileId":"f-1","FileSizeInBytes":9,"FileName":"a.pdf"}"#);
    let client = client_over(move |_| {
        let body = Body::from(body.clone());
        async { Ok(Response::new(body)) }
    })
    .build()
    .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let call = || {
        let found = runtime.block_on(client.send(get_attached_file())).unwrap();
        assert_eq!(found.file_size_in_bytes, 9);
    };
    // What is made once, such as the signing key of the day.
    call();
    let count = measure(call).count_total;
    // More are a regression; fewer are for this constant.
    assert!(count <= CALL, "{count}, not {CALL}");
}
