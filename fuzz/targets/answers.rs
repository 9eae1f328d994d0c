//! The body of a success, flat and nested.
#![no_main]

use std::collections::BTreeMap;

use bytes::Bytes;
use connect_operations::attached_files::StartAttachedFileUpload;
use connect_runtime::decode::decode;
use connect_runtime::server::{ServerOperation, encode_output};
use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, Operation, Sensitive, Timestamp, UnknownMember,
    UnknownValue, connect_operation,
};
use fuzz::print;
use libfuzzer_sys::fuzz_target;

#[connect_operation(method = GET, uri = "/", output = Tree)]
#[derive(Debug, Clone)]
struct GetTree {}

#[derive(Debug, Clone, ConnectShape)]
struct Tree {
    name: Option<Sensitive<String>>,
    count: Option<i64>,
    share: Option<f64>,
    at: Option<Timestamp>,
    kind: Option<Kind>,
    either: Option<Either>,
    branches: Vec<Tree>,
    named: Option<BTreeMap<String, Tree>>,
}

#[derive(Debug, Clone, ConnectEnum)]
enum Kind {
    Oak,
    #[unknown]
    Unknown(UnknownValue),
}

#[derive(Debug, Clone, ConnectUnion)]
enum Either {
    Leaf(String),
    Tree(Box<Tree>),
    #[unknown]
    Unknown(UnknownMember),
}

fuzz_target!(|body: &[u8]| {
    let body = Bytes::copy_from_slice(body);
    read::<StartAttachedFileUpload>(&body);
    read::<GetTree>(&body);
});

/// Decoding, encoding and decoding again yields the same value.
fn read<O: ServerOperation>(body: &Bytes) {
    let output = match decode::<O::Output>(body) {
        Ok(output) => output,
        Err(error) => return print(&error),
    };
    let written = write::<O>(&output);
    let again = decode::<O::Output>(&written).unwrap();
    assert_eq!(write::<O>(&again), written);
}

fn write<O: ServerOperation>(output: &<O as Operation>::Output) -> Bytes {
    encode_output::<O>(output).unwrap().into_body()
}
