//! Every operation against botocore, the second implementation of the same protocol.
//!
//! `vectors/<operation>.json` holds what botocore 1.44.5 sends for an operation, and what it reads
//! in answers and errors; `sh tests/vectors/renew.sh` writes these files anew. Here the server's
//! half of a declaration reads botocore's requests and the client's half writes them again, and the
//! other way round with answers and errors. So whatever a declaration lost, misnamed or put
//! elsewhere is a difference.
//!
//! Where this project means to read something in another way than botocore, a vector has what it
//! reads under `ours`, and `because`: [`DIFFERENCES`] are all the reasons there are.

#[path = "vectors/answers.rs"]
mod answers;
#[path = "vectors/errors.rs"]
mod errors;
#[path = "vectors/requests.rs"]
mod requests;

use std::collections::{BTreeSet, HashMap};
use std::fmt::{Debug, Display};
use std::path::Path;

use connect_runtime::server::ServerOperation;
use http::HeaderMap;
use serde::{Deserialize, Deserializer, de};

/// Why a vector expects something else than botocore does.
const DIFFERENCES: [&str; 10] = [
    // The output cannot be made without it, and the service has promised it.
    "an absent required member is an error",
    // This one can: services leave out what is empty.
    "an absent required list or map is empty",
    // botocore keeps it, but Connect has no lists or maps in which it means anything.
    "a null in a list or map is left out",
    // botocore keeps the name only.
    "an unknown union member keeps its value",
    // botocore makes an empty output of an answer that was cut short.
    "a success that is no JSON is an error",
    // What comes after a comma is no more of a name than what comes after a colon.
    "a code ends at a comma",
    // It is one of the three names that services have for it.
    "`errorMessage` is a message",
    // The status is told apart from the code.
    "an error without a code is an UnknownError; botocore takes the status",
    // A header may name the code all the same, and the body says who answered.
    "of a 5xx that is HTML or empty botocore reads the status only",
    // botocore's classes are the service's, and each operation has an enum of its own here.
    "an error that the operation does not declare is Other",
];

/// Makes a test of each operation, which carries its name.
macro_rules! operations {
    ($($family:ident { $($operation:ident)* })*) => {
        const OPERATIONS: &[&str] = &[$($(stringify!($operation)),*),*];

        $(
            mod $family {
                $(
                    #[test]
                    #[expect(non_snake_case, reason = "the name is the operation's")]
                    fn $operation() {
                        super::check::<connect_operations::$family::$operation>();
                    }
                )*
            }
        )*
    };
}

operations! {
    attached_files {
        BatchGetAttachedFileMetadata
        CompleteAttachedFileUpload
        CreateAttachedFile
        DeleteAttachedFile
        DescribeAttachedFilesConfiguration
        GetAttachedFile
        ListAttachedFilesConfigurations
        StartAttachedFileUpload
        UpdateAttachedFilesConfiguration
    }
}

/// The vectors of one operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    botocore: String,
    operation: String,
    uri: String,
    signing: requests::Signing,
    requests: Vec<requests::Vector>,
    answers: Vec<answers::Vector>,
    errors: Vec<errors::Vector>,
}

impl Vectors {
    fn read(operation: &str) -> Self {
        let file = folder().join(format!("{operation}.json"));
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
    }

    /// The reasons of all vectors that expect something else than botocore does.
    fn reasons(&self) -> impl Iterator<Item = &str> {
        let requests = self.requests.iter().map(|vector| &vector.because);
        let answers = self.answers.iter().map(|vector| &vector.because);
        let errors = self.errors.iter().map(|vector| &vector.because);
        requests
            .chain(answers)
            .chain(errors)
            .flatten()
            .map(String::as_str)
    }
}

/// Reads an object of headers.
fn headers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HeaderMap, D::Error> {
    let headers = HashMap::<String, String>::deserialize(deserializer)?;
    HeaderMap::try_from(&headers).map_err(de::Error::custom)
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors"))
}

/// Compares an operation with all its vectors, and reports all the differences at once.
fn check<O: ServerOperation<Output: Debug> + Debug>() {
    let vectors = Vectors::read(O::NAME);
    assert_eq!((O::NAME, O::URI), (&*vectors.operation, &*vectors.uri));

    let mut differences = Vec::new();
    let mut note = |kind, name: &str, result: Result<(), String>| {
        if let Err(difference) = result {
            differences.push(format!("{kind} ({name}): {difference}"));
        }
    };
    for vector in &vectors.requests {
        note(
            "request",
            &vector.name,
            requests::check::<O>(vector, &vectors.signing),
        );
    }
    for vector in &vectors.answers {
        note("answer", &vector.name, answers::check::<O>(vector));
    }
    for vector in &vectors.errors {
        note("error", &vector.name, errors::check::<O>(vector));
    }
    assert!(
        differences.is_empty(),
        "{} differs from botocore {} in {} vectors:\n\n{}\n",
        O::NAME,
        vectors.botocore,
        differences.len(),
        differences.join("\n\n")
    );
}

/// Compares what this project made with what was expected.
fn same<T: PartialEq + Display + ?Sized>(what: &str, ours: &T, expected: &T) -> Result<(), String> {
    if ours == expected {
        return Ok(());
    }
    Err(format!(
        "{what}\n      ours: {ours}\n  expected: {expected}"
    ))
}

/// An unknown enum value, and so one that a declaration forgot, comes out as it went in. Only
/// `Debug` tells them apart.
fn same_knowledge(read: &impl Debug, unknown: usize) -> Result<(), String> {
    let debug = format!("{read:?}");
    same(
        "values that no declaration knows",
        &debug.matches("Unknown(").count(),
        &unknown,
    )
    .map_err(|difference| format!("{difference}\n        read: {debug}"))
}

#[test]
fn every_file_has_its_operation() {
    let files = std::fs::read_dir(folder()).unwrap();
    let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let written: BTreeSet<_> = files
        .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
        .collect();
    let tested = OPERATIONS.iter().map(|&operation| operation.to_owned());
    assert_eq!(written, tested.collect());
}

#[test]
fn every_difference_is_listed_and_occurs() {
    let vectors: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| Vectors::read(operation))
        .collect();
    let found: BTreeSet<_> = vectors.iter().flat_map(Vectors::reasons).collect();
    assert_eq!(found, BTreeSet::from(DIFFERENCES));
}
