//! The labels of a URI.

use syn::LitStr;

use crate::errors::Errors;

/// The labels of a URI, in order. Each part of it that is wrong is reported.
pub(crate) fn labels(uri: &LitStr, errors: &mut Errors) -> Vec<String> {
    let text = uri.value();
    let (path, query) = text
        .split_once('?')
        .map_or((text.as_str(), None), |(path, query)| (path, Some(query)));
    if !path.starts_with('/') {
        errors.at(
            uri.span(),
            format_args!("the path has no leading slash; write `\"/{text}\"`"),
        );
    }
    if query.is_some() {
        errors.at(
            uri.span(),
            "the path has a query; end it before the `?` and mark members with `#[query]`",
        );
    }
    let mut labels = Vec::new();
    for segment in path.split('/') {
        match label(segment) {
            Ok(None) => {}
            Ok(Some(label)) if labels.iter().any(|known| known == label) => {
                errors.at(
                    uri.span(),
                    format_args!("the path has `{{{label}}}` twice; name one of them otherwise"),
                );
            }
            Ok(Some(label)) => labels.push(label.to_owned()),
            Err(message) => errors.at(uri.span(), message),
        }
    }
    labels
}

/// The label that a segment of the path is, if it is one.
fn label(segment: &str) -> Result<Option<&str>, String> {
    let braces = segment
        .chars()
        .filter(|character| matches!(character, '{' | '}'))
        .count();
    match segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    {
        None if braces == 0 && segment.chars().all(is_plain) => Ok(None),
        None if braces == 0 => Err(format!(
            "`{segment}` has a character that no path has; percent-encode it"
        )),
        None if braces % 2 == 1 => Err(format!(
            "`{segment}` has an unclosed brace; write it like `{{Label}}`"
        )),
        Some("") => Err("the path has a label without a name; write it like `{Label}`".to_owned()),
        Some(name) if name.ends_with('+') => Err(format!(
            "Amazon Connect has no greedy labels; write `{{{}}}`",
            name.trim_end_matches('+')
        )),
        Some(name)
            if braces == 2 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') =>
        {
            Ok(Some(name))
        }
        _ => Err(format!(
            "`{segment}` is no label; a label is a whole segment like `{{Label}}`"
        )),
    }
}

/// What stands in a path as itself (RFC 3986, `pchar`), percent-encoded bytes included.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(character)
}
