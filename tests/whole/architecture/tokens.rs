//! Rust files as tokens, with their lines, and without documentation and tests.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The Rust files below a folder, but for those of tests and snapshots.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !matches!(name, "tests" | "snapshots" | "generated") {
                files.extend(self::files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests.rs"
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The tokens of a file that are neither documentation nor tests.
pub(crate) fn code(file: &Path) -> Vec<TokenTree> {
    let text = std::fs::read_to_string(file).unwrap();
    let tokens: TokenStream = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    without_docs_and_tests(tokens)
}

fn without_docs_and_tests(tokens: TokenStream) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut is_test = false;
    while let Some(token) = tokens.next() {
        if is_punct(&token, '#') {
            // An inner attribute has a `!` between.
            let bang = tokens.next_if(|next| is_punct(next, '!'));
            if let Some(TokenTree::Group(attribute)) = tokens.peek() {
                let text = attribute.stream().to_string();
                if text.starts_with("doc =") {
                    tokens.next();
                    continue;
                }
                is_test |= text.starts_with("cfg (test)") || text.starts_with("cfg (all (test");
            }
            kept.push(token);
            kept.extend(bang);
            continue;
        }
        let ends_item = is_punct(&token, ';') || is_braced(&token);
        if is_test {
            if ends_item {
                is_test = false;
                drop_last_attribute(&mut kept);
            }
            continue;
        }
        kept.push(match token {
            TokenTree::Group(group) => {
                let inner = without_docs_and_tests(group.stream()).into_iter().collect();
                let mut cleaned = proc_macro2::Group::new(group.delimiter(), inner);
                cleaned.set_span(group.span());
                TokenTree::Group(cleaned)
            }
            other => other,
        });
    }
    kept
}

/// `#[cfg(test)]`, whose item is gone.
fn drop_last_attribute(kept: &mut Vec<TokenTree>) {
    while let Some(token) = kept.pop() {
        if is_punct(&token, '#') {
            break;
        }
    }
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_braced(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// How many lines of a file have code on them.
pub(crate) fn code_lines(file: &Path) -> usize {
    let mut lines = BTreeSet::new();
    collect_lines(&code(file), &mut lines);
    lines.len()
}

fn collect_lines(tokens: &[TokenTree], lines: &mut BTreeSet<usize>) {
    for token in tokens {
        if let TokenTree::Group(group) = token {
            lines.insert(group.span_open().start().line);
            lines.insert(group.span_close().end().line);
            let inner: Vec<_> = group.stream().into_iter().collect();
            collect_lines(&inner, lines);
        } else {
            lines.extend(token.span().start().line..=token.span().end().line);
        }
    }
}
