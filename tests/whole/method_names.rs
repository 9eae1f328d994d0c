//! The names of methods in messages: who runs a program has no code, and reads of its options instead.

use std::collections::BTreeSet;
use std::fs::read_to_string;

use connect_runtime::Settings;
use proc_macro2::TokenTree;

use crate::architecture::tokens::{code, files, is_punct, root};

#[path = "../../examples/advice.rs"]
mod advice;
#[path = "../../examples/upload_attachment/options.rs"]
mod options;

/// What is said only of a method that code has called, or to code that keeps a layer. No program here does.
const ONLY_TO_CODE: &[&str] = &[
    "remove `.idempotency_token(…)`",
    "remove some `.header(…)`",
    "remove it from `.header(…)`",
    "check the call's `.credentials(…)`",
    "resume it, or set a longer `.timeout(…)`",
    "leave retries to the client's `.retry(…)`",
    "the loader was made with `no_credentials`; remove that, or call `.credentials(…)`",
    // To who writes what the macro generates.
    "send it in the query, with `query_parameter`",
    // The programs have the feature.
    "enable the feature `hyper` of connect-runtime",
    // Of an `SdkConfig`.
    "`use_fips`",
    "`use_dual_stack`",
];
/// The texts in the code of a crate, with the files that they are in. Attributes are the compiler's.
fn texts(folder: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for file in files(&root().join(folder).join("src")) {
        let mut in_file = Vec::new();
        collect(&code(&file), &mut in_file);
        let place = file.strip_prefix(root()).unwrap().display().to_string();
        texts.extend(in_file.into_iter().map(|text| (place.clone(), text)));
    }
    texts
}

fn collect(tokens: &[TokenTree], texts: &mut Vec<String>) {
    let mut is_attribute = false;
    for token in tokens {
        match token {
            TokenTree::Group(_) if is_attribute => {}
            TokenTree::Group(group) => {
                collect(&group.stream().into_iter().collect::<Vec<_>>(), texts);
            }
            TokenTree::Literal(literal) => texts.extend(text(&literal.to_string())),
            _ => {}
        }
        is_attribute = is_punct(token, '#') || (is_attribute && is_punct(token, '!'));
    }
}

/// The value of a literal that is a text.
fn text(literal: &str) -> Option<String> {
    let quoted = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut lines = quoted.split("\\\n");
    let mut text = lines.next()?.to_owned();
    lines.for_each(|line| text.push_str(line.trim_start()));
    Some(text.replace("\\\"", "\""))
}

/// The methods by which code gives a setting: all that take a builder and give it back.
fn methods(folders: &[&str]) -> BTreeSet<String> {
    let mut methods: BTreeSet<_> = Settings::TABLE
        .iter()
        .map(|row| row.method.into())
        .collect();
    for folder in folders {
        for file in files(&root().join(folder).join("src")) {
            let source = read_to_string(file).unwrap();
            for declared in source.split("pub fn ").skip(1) {
                let (name, rest) = declared.split_once(['(', '<']).unwrap();
                if rest.trim_start().starts_with("mut self") {
                    methods.insert(name.to_owned());
                }
            }
        }
    }
    methods.remove("");
    methods
}

/// The names of methods in a text: `` `.name(…)` ``, or `` `name` `` of one that gives a setting.
fn names(text: &str, methods: &BTreeSet<String>) -> Vec<String> {
    let quoted = text.split('`').skip(1).step_by(2);
    let named = quoted.filter_map(|quoted| match quoted.strip_prefix('.') {
        Some(call) => Some(call.split('(').next()?.to_owned()),
        None => methods.get(quoted).cloned(),
    });
    named.filter(|name| !name.is_empty()).collect()
}

const LIBRARIES: [&str; 4] = [
    "connect-runtime",
    "connect-transport",
    "connect-upload",
    "connect-aws-config",
];

/// A program that prints the libraries' errors to users without code.
struct Program {
    /// Its file, or the folder of its files.
    path: &'static str,
    /// What the libraries say, as it prints that.
    advice: fn(&str) -> String,
}

const PROGRAMS: [Program; 3] = [
    Program {
        path: "examples/upload_attachment",
        advice: |said| advice::advice(said, options::OPTIONS),
    },
    Program {
        path: "examples/try_on_aws.rs",
        advice: |said| advice::advice(said, &[]),
    },
    Program {
        path: "examples/without_tokio/src",
        advice: |said| advice::advice(said, &[]),
    },
];

impl Program {
    fn source(&self) -> String {
        let path = root().join(self.path);
        let files = if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        };
        files
            .iter()
            .map(|file| read_to_string(file).unwrap())
            .collect()
    }
}

/// The text is what a setting is called if code has given it by a method that the program does not call.
fn is_source_of_code(text: &str, source: &str) -> bool {
    let method = text.trim_start_matches("the call's ");
    let method = method
        .strip_prefix("`.")
        .and_then(|rest| rest.strip_suffix("(…)`"));
    method.is_some_and(|method| !calls(source, method))
}

/// Whether code calls a method; a name in a text does not count.
fn calls(source: &str, method: &str) -> bool {
    let call = format!(".{method}(");
    let mut places = source.match_indices(&call).map(|(at, _)| at);
    places.any(|at| !source[..at].ends_with('`'))
}

#[test]
fn programs_print_no_name_of_a_method_of_the_libraries() {
    let methods = methods(&LIBRARIES);
    let texts: Vec<_> = LIBRARIES
        .iter()
        .flat_map(|library| texts(library))
        .collect();
    for program in PROGRAMS {
        let source = program.source();
        let printed = texts.iter().filter(|(_, text)| {
            let is_of_code = ONLY_TO_CODE.iter().any(|said| text.contains(said));
            !is_of_code && !is_source_of_code(text, &source)
        });
        let (mut mapped, mut unmapped) = (0, Vec::new());
        for (place, text) in printed {
            if !names(&(program.advice)(text), &methods).is_empty() {
                unmapped.push(format!("{place}: {text}"));
            }
            mapped += names(text, &methods).len();
        }
        assert!(unmapped.is_empty(), "{}: {unmapped:#?}", program.path);
        assert!(mapped > 10, "{mapped} names were found");
    }
}

/// What is said of a method that code has called is not said to a program that does not call it.
#[test]
fn programs_call_no_method_that_only_code_reads_of() {
    let methods = methods(&LIBRARIES);
    // A setting is named by the method that has given it.
    let settings = Settings::TABLE.iter().map(|row| row.method.to_owned());
    let in_code = ONLY_TO_CODE.iter().flat_map(|said| names(said, &methods));
    let in_code: Vec<_> = in_code
        .chain(settings)
        .filter(|name| !name.is_empty())
        .collect();
    for program in PROGRAMS {
        let called = program.source();
        for name in &in_code {
            let source = format!("`.{name}(…)`");
            let is_mapped = names(&(program.advice)(&source), &methods).is_empty();
            let is_called = calls(&called, name);
            assert!(is_mapped || !is_called, "{}: {name}", program.path);
        }
    }
}

/// connect-local maps the one by its kind; the other texts have no name.
#[test]
fn connect_local_and_connect_import_name_no_method() {
    let methods = methods(&["connect-local"]);
    let mut named = Vec::new();
    for folder in ["connect-local", "connect-import", "connect-declaration"] {
        let texts = texts(folder).into_iter();
        named.extend(texts.flat_map(|(place, text)| {
            names(&text, &methods)
                .into_iter()
                .map(move |name| (place.clone(), name))
        }));
    }
    let known = (
        "connect-local/src/local/builder.rs".to_owned(),
        "allow_remote_clients".to_owned(),
    );
    assert_eq!(named, [known]);
}

/// Whoever runs `custom_operation` reads its code, and no setting reaches it.
#[test]
fn every_program_is_known_to_these_tests() {
    let known = PROGRAMS.map(|program| program.path);
    let known = known.into_iter().chain([
        "connect-local/src/main.rs",
        "connect-import/src/main.rs",
        "examples/custom_operation.rs",
    ]);
    let known: Vec<_> = known.collect();
    let crates = std::fs::read_dir(root()).unwrap();
    let crates = crates.map(|entry| entry.unwrap().path().join("src"));
    let sources = crates
        .filter(|source| source.is_dir())
        .chain([root().join("examples")]);
    let sources: Vec<_> = sources.flat_map(|source| files(&source)).collect();
    let mut programs = 0;
    for file in &sources {
        let is_program = read_to_string(file)
            .unwrap()
            .lines()
            .any(|line| line.starts_with("fn main(") || line.starts_with("async fn main("));
        let place = file.strip_prefix(root()).unwrap().display().to_string();
        let is_known = known.iter().any(|path| place.starts_with(path));
        assert!(
            is_known || !is_program,
            "{place} is a program that no test reads"
        );
        programs += usize::from(is_program);
    }
    assert_eq!(programs, known.len());
}
