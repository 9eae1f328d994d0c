//! Rules between the members of an operation and the arguments of its attribute.

use super::members;
use crate::errors::Errors;
use crate::model::{Location, Member, Operation};
use crate::names;
use crate::parse::arguments::{Arguments, example};
use crate::parse::markers::Helper;

pub(crate) fn operation(operation: &Operation<'_>, errors: &mut Errors) {
    members::members(&operation.structure, errors);
    required_arguments(operation, errors);
    method_is_known(&operation.arguments, errors);
    name_is_plain(&operation.arguments, errors);
    exceptions_differ(&operation.arguments, errors);
    pages_need_output(operation, errors);
    labels_match(operation, errors);
    for member in &operation.structure.members {
        label_is_required(member, errors);
        header_is_legal(member, errors);
        body_is_allowed(&operation.arguments, member, errors);
        token_is_found(member, errors);
    }
}

/// Where an operation goes follows from nothing else.
fn required_arguments(operation: &Operation<'_>, errors: &mut Errors) {
    let ident = operation.structure.ident();
    for key in ["method", "uri"] {
        if operation.arguments.lacks(key) {
            let example = example(key).unwrap_or_default();
            errors.at(
                ident,
                format!("`{ident}` has no `{key}`; add `{example}` to its attribute"),
            );
        }
    }
}

/// The methods of Connect and its sibling services.
fn method_is_known(arguments: &Arguments, errors: &mut Errors) {
    let Some(method) = &arguments.method else {
        return;
    };
    if !["GET", "POST", "PUT", "PATCH", "DELETE"]
        .iter()
        .any(|known| method == known)
    {
        let remedy = "write `GET`, `POST`, `PUT`, `PATCH` or `DELETE`";
        errors.at(method, format!("unknown method `{method}`; {remedy}"));
    }
}

/// The name goes into messages and logs; those of the service are plain.
fn name_is_plain(arguments: &Arguments, errors: &mut Errors) {
    let Some(name) = &arguments.name else { return };
    let text = name.value();
    if text.is_empty()
        || !text
            .chars()
            .all(|character| character.is_ascii_alphanumeric())
    {
        errors.at(
            name,
            "an operation's name is letters and digits; write it like `StartChatContact`",
        );
    }
}

/// Each exception becomes a variant of the operation's error enum, which has two of its own.
fn exceptions_differ(arguments: &Arguments, errors: &mut Errors) {
    let mut known = Vec::new();
    for ident in arguments
        .errors
        .iter()
        .filter_map(|path| Some(&path.segments.last()?.ident))
    {
        if ident == "Other" || ident == "Client" {
            let problem = format!("the error enum has a `{ident}` of its own");
            errors.at(ident, format!("{problem}; give the exception another name"));
        } else if known.contains(&ident) {
            errors.at(ident, format!("`{ident}` is listed twice; remove one"));
        }
        known.push(ident);
    }
}

/// The token of the next page comes from the output.
fn pages_need_output(operation: &Operation<'_>, errors: &mut Errors) {
    let member = operation.structure.marked(Helper::NextToken);
    let marker = member.and_then(|member| member.markers.get(Helper::NextToken));
    if let Some(marker) = marker.filter(|_| operation.arguments.lacks("output")) {
        let problem = "an operation without output has no pages";
        errors.at(
            &marker.key,
            format!("{problem}; add `output = Type` or remove the mark"),
        );
    }
}

/// A label without a member would stay in the path, a member without a label would be lost.
fn labels_match(operation: &Operation<'_>, errors: &mut Errors) {
    let Some(uri) = &operation.arguments.uri else {
        return;
    };
    let is_label = |member: &&Member<'_>| member.location == Location::Label;
    let members: Vec<_> = operation
        .structure
        .members
        .iter()
        .filter(is_label)
        .collect();
    let is_used = |label: &str| members.iter().any(|member| member.wire.text == label);
    let mut unused = operation.labels.iter().filter(|label| !is_used(label));
    for member in members
        .iter()
        .filter(|member| !operation.labels.contains(&member.wire.text))
    {
        let (name, token) = (&member.wire.text, &member.wire.token);
        // A member and a label that both are alone are one mistake: their names differ.
        let message = match unused.next() {
            Some(label) => format!(
                "the path has `{{{label}}}`, not `{{{name}}}`; write `#[label(\"{label}\")]`"
            ),
            None => format!("the path has no `{{{name}}}`; add it to `uri` or remove `#[label]`"),
        };
        errors.at(token, message);
    }
    for label in unused {
        errors.at(
            uri,
            format!("no member is the label `{{{label}}}`; mark one with `#[label]`"),
        );
    }
}

/// A path without one of its segments is another resource.
fn label_is_required(member: &Member<'_>, errors: &mut Errors) {
    if let (Location::Label, Some(ty)) = (member.location, member.optional_type()) {
        let (ident, ty) = (member.ident, names::written(ty));
        errors.at(
            member.ty(),
            format!("a label is always sent; write `{ident}: {ty}`"),
        );
    }
}

/// The names of headers are tokens (RFC 9110), and some headers are the client's.
fn header_is_legal(member: &Member<'_>, errors: &mut Errors) {
    const OWN: &str =
        "authorization connection content-length content-type host transfer-encoding x-amz-date";
    let Some(header) = member.markers.text(Helper::Header) else {
        return;
    };
    let name = header.value();
    let is_token = |character: char| {
        character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
    };
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(
            header,
            "this is no name of a header; write one like `x-amz-name`",
        );
    } else if OWN.split(' ').any(|own| own == name.to_ascii_lowercase()) {
        errors.at(
            header,
            format!("the client sets `{name}` itself; remove the member"),
        );
    }
}

/// Proxies drop the body of a GET or a DELETE, and Connect has none.
fn body_is_allowed(arguments: &Arguments, member: &Member<'_>, errors: &mut Errors) {
    let Some(method) = &arguments.method else {
        return;
    };
    if member.location == Location::Body && (method == "GET" || method == "DELETE") {
        let remedy = "mark the member with `#[label]`, `#[query]` or `#[header(\"x-amz-name\")]`";
        errors.at(member.ident, format!("{method} has no body; {remedy}"));
    }
}

/// The service looks for its token in the body or the query.
fn token_is_found(member: &Member<'_>, errors: &mut Errors) {
    let is_token = member.markers.get(Helper::IdempotencyToken).is_some();
    let marker = member.markers.get(member.location.helper());
    if let (true, Location::Label | Location::Header, Some(marker)) =
        (is_token, member.location, marker)
    {
        let key = &marker.key;
        errors.at(
            key,
            format!("a token travels in the body or the query; remove `#[{key}]`"),
        );
    }
}
