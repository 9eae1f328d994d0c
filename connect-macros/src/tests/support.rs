//! Runs the macros on source text, and checks their messages.

use connect_declaration::{Carrier, Declaration, Errors};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::expand::{self, Expansion};

/// Expands `#[connect_operation(…)] struct …` or `#[derive(ConnectShape)] struct …`, as the compiler
/// does.
pub(super) fn expand(source: &str) -> Expansion {
    let mut tokens = source.parse::<TokenStream>().unwrap().into_iter();
    let Some(TokenTree::Group(attribute)) = tokens.nth(1) else {
        panic!("begin with the attribute")
    };
    let mut attribute = attribute.stream().into_iter();
    let (name, arguments) = (attribute.next().unwrap().to_string(), attribute.next());
    let arguments = match arguments {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            group.stream()
        }
        _ => TokenStream::new(),
    };
    let item: TokenStream = tokens.collect();
    if name == "connect_operation" {
        return operation(&arguments, item);
    }
    match arguments.to_string().as_str() {
        "ConnectOperation" => expand::derive(item, Carrier::Operation),
        "ConnectShape" => expand::derive(item, Carrier::Shape),
        "ConnectException" => expand::derive(item, Carrier::Exception),
        "ConnectEnum" => expand::derive(item, Carrier::Enum),
        "ConnectUnion" => expand::derive(item, Carrier::Union),
        other => panic!("no derive of ours: {other}"),
    }
}

/// Expands the attribute, then the derive that it adds.
fn operation(arguments: &TokenStream, item: TokenStream) -> Expansion {
    let (derived, errors) = expand::attribute(arguments, item);
    if errors.is_empty() {
        expand::derive(derived, Carrier::Operation)
    } else {
        (derived, errors)
    }
}

/// The messages, each with the tokens that it points at.
fn list(errors: &Errors) -> Vec<(String, String)> {
    let describe = |error: &syn::Error| {
        (
            error.span().source_text().unwrap_or_default(),
            error.to_string(),
        )
    };
    errors.iter().map(describe).collect()
}

/// The expansion of a valid declaration.
pub(super) fn code(source: &str) -> syn::File {
    let (code, errors) = expand(source);
    assert_eq!(list(&errors), []);
    syn::parse2(code).unwrap()
}

/// Checks the messages about a declaration, and the tokens that they point at.
#[track_caller]
pub(super) fn refuses(source: &str, expected: &[(&str, &str)]) {
    let (code, errors) = expand(source);
    syn::parse2::<syn::File>(code).expect("there is code after a mistake too");
    let expected = expected
        .iter()
        .map(|(tokens, message)| ((*tokens).to_owned(), (*message).to_owned()));
    let expected: Vec<_> = expected.collect();
    assert_eq!(list(&errors), expected);
    if let Some(errors) = read(source) {
        assert_eq!(list(&errors), expected, "a reader of the source");
    }
}

/// The errors that a tool finds which parses the source; `None` for what the attribute itself rejects,
/// and for other derives on an operation.
fn read(source: &str) -> Option<Errors> {
    if source.matches("connect_operation(").count() > 1 || source.contains("] #[connect_operation(")
    {
        return None;
    }
    let item = syn::parse_str(source).ok()?;
    let mut errors = Errors::default();
    Declaration::read(&item, &mut errors).expect("a declaration");
    Some(errors)
}

/// An invalid declaration, and the messages, each with the tokens that it points at.
pub(super) type Row = (&'static str, &'static [(&'static str, &'static str)]);

/// One test for each invalid declaration, and all of them as the rows of a table.
macro_rules! refused {
    ($($name:ident: $source:expr => $($tokens:literal $message:literal),+;)+) => {
        pub(super) const ROWS: &[super::support::Row] =
            &[$(($source, &[$(($tokens, $message)),+])),+];
        $(
            #[test]
            fn $name() {
                super::support::refuses($source, &[$(($tokens, $message)),+]);
            }
        )+
    };
}

pub(super) use refused;
