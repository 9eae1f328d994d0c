//! The names of methods in messages: who runs a program has no code, and reads of its options instead.

use std::collections::BTreeSet;
use std::fs::read_to_string;

use connect_runtime::Settings;
use proc_macro2::TokenTree;

use crate::architecture::tokens::{code, files, is_punct, root};

#[path = "../../examples/upload_attachment/advice.rs"]
mod advice;

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
/// The same as the source of a setting.
const SET_BY_CODE: &[&str] = &[
    "`.credentials(…)`",
    "`.retry(…)`",
    "`.proxy(…)`",
    "`.except(…)`",
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

#[test]
fn upload_attachment_names_no_method_to_those_without_code() {
    let methods = methods(&LIBRARIES);
    let mut mapped = 0;
    let mut unmapped = Vec::new();
    for (place, text) in LIBRARIES.iter().flat_map(|library| texts(library)) {
        let is_of_code = ONLY_TO_CODE.iter().any(|said| text.contains(said));
        if is_of_code || SET_BY_CODE.contains(&&*text) {
            continue;
        }
        if !names(&advice::advice(&text), &methods).is_empty() {
            unmapped.push(format!("{place}: {text}"));
        }
        mapped += names(&text, &methods).len();
    }
    assert!(unmapped.is_empty(), "{}", unmapped.join("\n"));
    assert!(mapped > 10, "{mapped} names were found");
}

/// What is said of a method that code has called is not said to a program that does not call it.
#[test]
fn upload_attachment_calls_none_of_the_methods_that_only_code_reads_of() {
    let example = files(&root().join("examples/upload_attachment"));
    let example: String = example
        .iter()
        .map(|file| read_to_string(file).unwrap())
        .collect();
    let methods = methods(&LIBRARIES);
    let in_code = ONLY_TO_CODE.iter().chain(SET_BY_CODE);
    let in_code = in_code.flat_map(|said| names(said, &methods));
    // A setting is told with the method that has given it.
    let settings = Settings::TABLE.iter().map(|row| row.method.to_owned());
    for name in in_code.chain(settings).filter(|name| !name.is_empty()) {
        let source = format!("`.{name}(…)`");
        let is_mapped = names(&advice::advice(&source), &methods).is_empty();
        let is_called = example.contains(&format!("builder.{name}("));
        assert!(is_mapped || !is_called, "{name}");
    }
}

/// It maps the one by its kind; the others print no name.
#[test]
fn the_programs_name_no_method() {
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
