//! Every path that a module names: `use` trees and inline, also in the bodies of macros.

use proc_macro2::{Delimiter, TokenTree};

use super::tokens::is_punct;

/// A path that begins with `crate`, `super` or the name of a crate, and the line that it is on.
pub(crate) struct Named {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
    /// What it is called where it is a `use` with another name.
    pub(crate) alias: Option<String>,
    pub(crate) is_use: bool,
}

pub(crate) fn named(tokens: &[TokenTree]) -> Vec<Named> {
    let mut paths = Vec::new();
    walk(tokens, &mut paths);
    paths
}

fn walk(tokens: &[TokenTree], paths: &mut Vec<Named>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(ident) if ident == "use" => {
                let end = tokens[at..].iter().position(|token| is_punct(token, ';'));
                let end = at + end.unwrap_or(tokens.len() - at);
                use_tree(&tokens[at + 1..end], &[], paths);
                at = end;
            }
            TokenTree::Ident(ident) if !follows_colon(tokens, at) => {
                let mut segments = vec![ident.to_string()];
                let line = ident.span().start().line;
                while let (Some(one), Some(two), Some(TokenTree::Ident(next))) =
                    (tokens.get(at + 1), tokens.get(at + 2), tokens.get(at + 3))
                    && is_punct(one, ':')
                    && is_punct(two, ':')
                {
                    segments.push(next.to_string());
                    at += 3;
                }
                if segments.len() > 1 {
                    paths.push(Named {
                        segments,
                        line,
                        alias: None,
                        is_use: false,
                    });
                }
            }
            TokenTree::Group(group) => walk(&Vec::from_iter(group.stream()), paths),
            _ => {}
        }
        at += 1;
    }
}

fn follows_colon(tokens: &[TokenTree], at: usize) -> bool {
    at > 0 && is_punct(&tokens[at - 1], ':') && at > 1 && is_punct(&tokens[at - 2], ':')
}

fn use_tree(tokens: &[TokenTree], prefix: &[String], paths: &mut Vec<Named>) {
    for branch in tokens.split(|token| is_punct(token, ',')) {
        let mut segments = prefix.to_vec();
        let mut alias = None;
        let mut line = 0;
        let mut branch = branch.iter().peekable();
        while let Some(token) = branch.next() {
            match token {
                TokenTree::Ident(ident) if ident == "as" => {
                    alias = branch.next().map(ToString::to_string);
                }
                // `{self, …}` is the prefix itself.
                TokenTree::Ident(ident) if ident == "self" && !segments.is_empty() => {
                    line = ident.span().start().line;
                }
                TokenTree::Ident(ident) => {
                    line = ident.span().start().line;
                    segments.push(ident.to_string());
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    use_tree(&Vec::from_iter(group.stream()), &segments, paths);
                    segments.clear();
                }
                _ => {}
            }
        }
        if !segments.is_empty() && line > 0 {
            paths.push(Named {
                segments,
                line,
                alias,
                is_use: true,
            });
        }
    }
}
