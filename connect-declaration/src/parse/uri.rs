//! The URI and its labels.

use syn::LitStr;

use crate::Errors;

/// The labels of a URI, in order. Every invalid part is reported.
pub(crate) fn labels(uri: &LitStr, errors: &mut Errors) -> Vec<String> {
    let text = uri.value();
    let path = text.split('?').next().unwrap_or_default();
    if !path.starts_with('/') {
        let message = format!("the path has no leading slash; write `\"/{text}\"`");
        errors.at(uri, message);
    }
    if path != text {
        let remedy = "end it before the `?` and mark members with `#[query]`";
        errors.at(uri, format!("the path must not contain a query; {remedy}"));
    }
    let mut labels: Vec<String> = Vec::new();
    for segment in path.split('/') {
        match label(segment) {
            Ok(Some(name)) if labels.iter().any(|known| known == name) => {
                let message = format!("the path has `{{{name}}}` twice; rename one of them");
                errors.at(uri, message);
            }
            Ok(label) => labels.extend(label.map(str::to_owned)),
            Err(message) => errors.at(uri, message),
        }
    }
    labels
}

/// The label's name, if a segment of the path is a label.
fn label(segment: &str) -> Result<Option<&str>, String> {
    let braces = segment.matches(['{', '}']).count();
    let label = segment.strip_prefix('{');
    let label = label.and_then(|rest| rest.strip_suffix('}'));
    let message = match label {
        None if braces == 0 && segment.chars().all(is_plain) => return Ok(None),
        None if braces == 0 => format!("invalid path segment `{segment}`; percent-encode it"),
        Some("") => "a label needs a name; write it like `{Label}`".to_owned(),
        Some(name) if name.ends_with('+') => {
            let name = name.trim_end_matches('+');
            format!("Amazon Connect has no greedy labels; write `{{{name}}}`")
        }
        Some(name) if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            return Ok(Some(name));
        }
        _ if braces % 2 == 1 => {
            format!("`{segment}` has an unmatched brace; write it like `{{Label}}`")
        }
        _ => format!("invalid label `{segment}`; write a whole segment like `{{Label}}`"),
    };
    Err(message)
}

/// Whether a character may appear in a path (RFC 3986, `pchar`), percent-encoded bytes included.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(character)
}
