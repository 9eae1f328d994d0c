//! Rules between the members of an operation and the arguments of its attribute.

use crate::errors::Errors;
use crate::model::{Location, Member, Operation};
use crate::parse::arguments::Arguments;
use crate::parse::markers::Helper;

pub(super) fn check(operation: &Operation<'_>, errors: &mut Errors) {
    required_arguments(operation, errors);
    known_method(&operation.arguments, errors);
    name_is_plain(&operation.arguments, errors);
    exceptions_differ(operation, errors);
    pages_have_output(operation, errors);
    labels_match(operation, errors);
    for member in &operation.structure.members {
        label_is_required(member, errors);
        header_is_named(member, errors);
        body_is_allowed(operation, member, errors);
        token_travels_unseen(member, errors);
    }
}

fn required_arguments(operation: &Operation<'_>, errors: &mut Errors) {
    let ident = operation.structure.ident();
    for key in ["method", "uri"] {
        if operation.arguments.lacks(key) {
            let example = Arguments::example(key).unwrap_or_default();
            errors.at(
                ident.span(),
                format_args!("`{ident}` has no `{key}`; add `{example}` to its attribute"),
            );
        }
    }
}

/// The methods of Connect and its sibling services.
fn known_method(arguments: &Arguments, errors: &mut Errors) {
    let Some(method) = &arguments.method else {
        return;
    };
    if !["GET", "POST", "PUT", "PATCH", "DELETE"]
        .iter()
        .any(|known| method == known)
    {
        errors.at(
            method.span(),
            format_args!(
                "unknown method `{method}`; write `GET`, `POST`, `PUT`, `PATCH` or `DELETE`"
            ),
        );
    }
}

/// The name goes into messages and logs; the service's own names are plain.
fn name_is_plain(arguments: &Arguments, errors: &mut Errors) {
    let Some(name) = &arguments.name else { return };
    let text = name.value();
    if text.is_empty()
        || !text
            .chars()
            .all(|character| character.is_ascii_alphanumeric())
    {
        errors.at(
            name.span(),
            "an operation's name is letters and digits; write it like `StartAttachedFileUpload`",
        );
    }
}

/// Each exception becomes a variant of the operation's error enum, which has two of its own.
fn exceptions_differ(operation: &Operation<'_>, errors: &mut Errors) {
    let mut known = Vec::new();
    for last in operation
        .arguments
        .errors
        .iter()
        .filter_map(|path| path.segments.last())
    {
        let ident = &last.ident;
        if ident == "Other" || ident == "Client" {
            errors.at(
                ident.span(),
                format_args!(
                    "the error enum has a `{ident}` of its own; name the exception otherwise"
                ),
            );
        } else if known.contains(&ident) {
            errors.at(
                ident.span(),
                format_args!("`{ident}` is listed twice; remove one"),
            );
        }
        known.push(ident);
    }
}

/// The token of the next page comes from the output.
fn pages_have_output(operation: &Operation<'_>, errors: &mut Errors) {
    let Some(marker) = operation
        .structure
        .marked(Helper::NextToken)
        .and_then(|member| member.markers.get(Helper::NextToken))
    else {
        return;
    };
    if operation.arguments.lacks("output") {
        errors.at(
            marker.key.span(),
            "an operation without output has no pages; add `output = Type` to its attribute or remove the mark",
        );
    }
}

/// A label without a member would stay in the path, a member without a label would be lost.
fn labels_match(operation: &Operation<'_>, errors: &mut Errors) {
    let Some(uri) = &operation.arguments.uri else {
        return;
    };
    let members = || {
        operation
            .structure
            .members
            .iter()
            .filter(|member| member.location == Location::Label)
    };
    let has_member = |label: &str| members().any(|member| member.wire.text == label);
    let mut unused = operation.labels.iter().filter(|label| !has_member(label));
    for member in members().filter(|member| !operation.labels.contains(&member.wire.text)) {
        let name = &member.wire.text;
        // A label and a member that both stand alone are one mistake: a name that differs.
        match unused.next() {
            Some(label) => errors.at(
                member.wire.span,
                format_args!(
                    "the path has no `{{{name}}}` but `{{{label}}}`; write `#[label(\"{label}\")]`"
                ),
            ),
            None => errors.at(
                member.wire.span,
                format_args!("the path has no `{{{name}}}`; add it to `uri` or remove `#[label]`"),
            ),
        }
    }
    for label in unused {
        errors.at(
            uri.span(),
            format_args!("no member is the label `{{{label}}}`; mark one with `#[label]`"),
        );
    }
}

/// A path without one of its segments is another resource.
fn label_is_required(member: &Member<'_>, errors: &mut Errors) {
    if let (Location::Label, Some(ty)) = (member.location, member.optional_type()) {
        let ty = quote::quote!(#ty);
        errors.over(
            member.ty(),
            format_args!("a label is always sent; write `{}: {ty}`", member.ident),
        );
    }
}

/// Header names are tokens (RFC 9110), and some are the client's.
fn header_is_named(member: &Member<'_>, errors: &mut Errors) {
    const OWN: [&str; 7] = [
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "x-amz-date",
    ];
    let Some(literal) = member.markers.text(Helper::Header) else {
        return;
    };
    let name = literal.value();
    let is_token = |character: char| {
        character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
    };
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(
            literal.span(),
            "this is no header name; write one like `x-amz-last-modified-time`",
        );
    } else if OWN.contains(&name.to_ascii_lowercase().as_str()) {
        errors.at(
            literal.span(),
            format_args!("the client sets `{name}` itself; remove the member"),
        );
    }
}

/// A proxy may drop the body of a GET or a DELETE, and Connect expects none.
fn body_is_allowed(operation: &Operation<'_>, member: &Member<'_>, errors: &mut Errors) {
    let Some(method) = operation
        .arguments
        .method
        .as_ref()
        .filter(|method| *method == "GET" || *method == "DELETE")
    else {
        return;
    };
    if member.location == Location::Body {
        errors.at(
            member.ident.span(),
            format_args!(
                "{method} has no body; mark `{}` with `#[label]`, `#[query]` or `#[header(\"…\")]`",
                member.ident
            ),
        );
    }
}

/// The service reads its token from the body or the query.
fn token_travels_unseen(member: &Member<'_>, errors: &mut Errors) {
    if member.markers.get(Helper::IdempotencyToken).is_none() {
        return;
    }
    let place = match member.location {
        Location::Label => Helper::Label,
        Location::Header => Helper::Header,
        Location::Body | Location::Query => return,
    };
    if let Some(marker) = member.markers.get(place) {
        errors.at(
            marker.key.span(),
            format_args!(
                "an idempotency token travels in the body or the query; remove `#[{}]`",
                marker.key
            ),
        );
    }
}
