//! Compares an operation with its vectors, for [`vectors.rs`](../vectors.rs) and for
//! [`every_operation`](../every_operation/every_operation.rs).

mod errors;
mod requests;
mod responses;

use std::collections::{BTreeSet, HashMap};
use std::fmt::{Debug, Display};
use std::io;
use std::path::Path;

use connect_runtime::server::ServerOperation;
use http::HeaderMap;
use serde::{Deserialize, Deserializer, de};

/// Why a vector expects something else than botocore does.
pub(crate) const DIFFERENCES: [&str; 10] = [
    // The output cannot be made without it, and the service has promised it.
    "an absent required member is an error",
    // This one can: services leave out what is empty.
    "an absent required list or map is empty",
    // botocore keeps it, but Connect has no lists or maps in which it means anything.
    "a null in a list or map is left out",
    // botocore keeps the name only.
    "an unknown union member keeps its value",
    // botocore makes an empty output of a response that was cut short.
    "a success that is not JSON is an error",
    // It is one of the three names that services have for it.
    "`errorMessage` is a message",
    // Headers that came twice are joined by one, and a URL may follow one.
    "a code ends at a comma",
    // The status is distinguished from the code.
    "an error without a code is an UnknownError; botocore takes the status",
    // A header may name the code all the same, and the body shows who responded.
    "of a 5xx that is HTML or empty botocore reads the status only",
    // botocore's classes are the service's, and each operation has an enum of its own here.
    "an error that the operation does not declare is Other",
];

/// Makes a test of each operation, which carries its name, and two of all of them together. Where
/// this is used there is a `FOLDER`, in which the vectors are, and a word on what `MAKES` them.
macro_rules! operations {
    ($($family:ident { $($operation:ident)* })*) => {
        $(
            mod $family {
                $(
                    #[test]
                    #[expect(non_snake_case, reason = "the name is the operation's")]
                    fn $operation() {
                        super::FOLDER.check::<connect_operations::$family::$operation>();
                    }
                )*
            }
        )*

        /// Each with its family.
        const OPERATIONS: &[(&str, &str)] =
            &[$($((stringify!($family), stringify!($operation))),*),*];

        #[test]
        fn every_file_has_its_operation() {
            let tested = OPERATIONS.iter().map(|&(_, operation)| operation.to_owned());
            assert_eq!(FOLDER.operations(), tested.collect());
        }

        #[test]
        fn every_listed_difference_occurs() {
            let listed = FOLDER.differences.concat();
            let listed = listed.into_iter().map(str::to_owned);
            assert_eq!(FOLDER.reasons(), listed.collect());
        }
    };
}
pub(crate) use operations;

/// Where the vectors are.
pub(crate) struct Folder {
    pub(crate) path: &'static str,
    pub(crate) made_by: &'static str,
    /// All the reasons to expect something else than botocore does.
    pub(crate) differences: &'static [&'static [&'static str]],
}

impl Folder {
    /// The operations that have vectors.
    pub(crate) fn operations(&self) -> BTreeSet<String> {
        let files = std::fs::read_dir(self.path).unwrap_or_else(|error| self.lacks(&error));
        let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        files
            .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
            .collect()
    }

    /// Why vectors expect something else than botocore does.
    pub(crate) fn reasons(&self) -> BTreeSet<String> {
        let operations = self.operations();
        let vectors = operations.iter().map(|operation| self.read(operation));
        vectors.flat_map(Vectors::reasons).collect()
    }

    /// Compares an operation with all its vectors, and reports all the differences at once.
    pub(crate) fn check<O: ServerOperation<Output: Debug> + Debug>(&self) {
        let vectors = self.read(O::NAME);
        assert_eq!((O::NAME, O::URI), (&*vectors.operation, &*vectors.uri));
        let differences = vectors.differences::<O>();
        assert!(
            differences.is_empty(),
            "{} differs from botocore {} in {} vectors:\n\n{}\n",
            O::NAME,
            vectors.botocore,
            differences.len(),
            differences.join("\n\n")
        );
    }

    fn read(&self, operation: &str) -> Vectors {
        let file = Path::new(self.path).join(format!("{operation}.json"));
        let text = std::fs::read(file).unwrap_or_else(|error| self.lacks(&error));
        serde_json::from_slice(&text).unwrap()
    }

    fn lacks(&self, error: &io::Error) -> ! {
        panic!(
            "{} lacks vectors ({error}); make them with {}",
            self.path, self.made_by
        )
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
    responses: Vec<responses::Vector>,
    errors: Vec<errors::Vector>,
}

impl Vectors {
    /// The reasons of all vectors that expect something else than botocore does.
    fn reasons(self) -> Vec<String> {
        let requests = self.requests.into_iter().map(|vector| vector.because);
        let responses = self.responses.into_iter().map(|vector| vector.because);
        let errors = self.errors.into_iter().map(|vector| vector.because);
        requests.chain(responses).chain(errors).flatten().collect()
    }

    fn differences<O: ServerOperation<Output: Debug> + Debug>(&self) -> Vec<String> {
        let mut differences = Vec::new();
        let mut note = |kind, name: &str, result: Result<(), String>| {
            if let Err(difference) = result {
                differences.push(format!("{kind} ({name}): {difference}"));
            }
        };
        for vector in &self.requests {
            note(
                "request",
                &vector.name,
                requests::check::<O>(vector, &self.signing),
            );
        }
        for vector in &self.responses {
            note("response", &vector.name, responses::check::<O>(vector));
        }
        for vector in &self.errors {
            note("error", &vector.name, errors::check::<O>(vector));
        }
        differences
    }
}

/// Reads an object of headers.
fn headers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HeaderMap, D::Error> {
    let headers = HashMap::<String, String>::deserialize(deserializer)?;
    HeaderMap::try_from(&headers).map_err(de::Error::custom)
}

/// What a log may show of a value in which each text is another one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Log {
    /// The texts that are secret.
    lacks: Vec<String>,
    /// One that is not, by which is seen that the others were looked for in the right way.
    has: Option<String>,
}

impl Log {
    fn check(&self, value: &impl Debug) -> Result<(), String> {
        let debug = format!("{value:?}");
        let shows = |text: &String| debug.contains(&format!("{text:?}"));
        if let Some(secret) = self.lacks.iter().find(|text| shows(text)) {
            return Err(format!("a log shows the secret {secret}: {debug}"));
        }
        match &self.has {
            Some(text) if !shows(text) => Err(format!("a log lacks {text}: {debug}")),
            _ => Ok(()),
        }
    }
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
