//! Rules between the members of an operation and the arguments of its attribute.

use super::members;
use crate::parse::{arguments::example, uri};
use crate::{Arguments, Errors, Helper, Location, Member, Operation, WireName, names};

pub(crate) fn check(operation: &Operation<'_>, errors: &mut Errors) {
    members::check(&operation.structure, errors);
    required_arguments(operation, errors);
    method_is_known(&operation.arguments, errors);
    name_is_plain(&operation.arguments, errors);
    pages_need_output(operation, errors);
    labels_match(operation, errors);
    for member in &operation.structure.members {
        label_is_required(member, errors);
        body_is_allowed(&operation.arguments, member, errors);
    }
    token_is_found(operation, errors);
}

/// The method and the path cannot be derived from anything else.
fn required_arguments(operation: &Operation<'_>, errors: &mut Errors) {
    let ident = operation.structure.ident();
    for key in ["method", "uri"] {
        if operation.arguments.lacks(key) {
            let example = example(key).unwrap_or_default();
            let message = format!("`{ident}` has no `{key}`; add `{example}` to its attribute");
            errors.at(ident, message);
        }
    }
}

/// The methods of Connect and its sibling services.
fn method_is_known(arguments: &Arguments, errors: &mut Errors) {
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    if let Some(method) = &arguments.method
        && !known.iter().any(|known| method == known)
    {
        let remedy = "write `GET`, `POST`, `PUT`, `PATCH` or `DELETE`";
        errors.at(method, format!("unknown method `{method}`; {remedy}"));
    }
}

/// The name appears in messages and logs; the service's own names are alphanumeric.
fn name_is_plain(arguments: &Arguments, errors: &mut Errors) {
    let Some(name) = &arguments.name else { return };
    let text = name.value();
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric()) {
        let remedy = "write it like `StartChatContact`";
        let message = format!("an operation's name must consist of letters and digits; {remedy}");
        errors.at(name, message);
    }
}

/// The token of the next page comes from the output.
fn pages_need_output(operation: &Operation<'_>, errors: &mut Errors) {
    if let Some((_, key)) = operation.structure.members_with(Helper::NextToken).next()
        && operation.arguments.lacks("output")
    {
        let remedy = "add `output = Type` or remove `#[next_token]`";
        let message = format!("pagination needs an output; {remedy}");
        errors.at(key, message);
    }
}

/// A label without a member would stay in the path; a member without a label would be lost.
fn labels_match(operation: &Operation<'_>, errors: &mut Errors) {
    let Some(uri) = &operation.arguments.uri else {
        return;
    };
    let labels = uri::labels(uri, errors);
    let structure = &operation.structure;
    let members = structure.members_with(Helper::At(Location::Label));
    let names: Vec<_> = members.map(|(member, _)| &member.wire).collect();
    let is_used = |label: &str| names.iter().any(|name| name.text == label);
    let mut unused = labels.iter().filter(|label| !is_used(label));
    for WireName { text, token } in &names {
        if labels.contains(text) {
            continue;
        }
        // An unmatched member and an unmatched label are one mistake: their names differ.
        let message = match unused.next() {
            Some(label) => {
                let remedy = format!("write `#[label(\"{label}\")]`");
                format!("the path has `{{{label}}}`, not `{{{text}}}`; {remedy}")
            }
            None => format!("the path has no `{{{text}}}`; add it to `uri` or remove `#[label]`"),
        };
        errors.at(token, message);
    }
    for label in unused {
        let message =
            format!("no member is bound to the label `{{{label}}}`; mark one with `#[label]`");
        errors.at(uri, message);
    }
}

/// A path with a segment missing is another resource.
fn label_is_required(member: &Member<'_>, errors: &mut Errors) {
    if let (Location::Label, Some(ty)) = (member.location, member.optional_type()) {
        let remedy = format!("write `{}: {}`", member.ident, names::written(ty));
        errors.at(member.ty(), format!("a label cannot be optional; {remedy}"));
    }
}

/// Proxies may drop the body of a GET or DELETE request, and no operation of Connect has one.
fn body_is_allowed(arguments: &Arguments, member: &Member<'_>, errors: &mut Errors) {
    if let Some(method) = &arguments.method
        && (method == "GET" || method == "DELETE")
        && member.location == Location::Body
    {
        let remedy = "mark the member with `#[label]`, `#[query]` or `#[header(\"x-amz-name\")]`";
        let message = format!("{method} has no body; {remedy}");
        errors.at(member.ident, message);
    }
}

/// The service looks for the idempotency token in the body or the query.
fn token_is_found(operation: &Operation<'_>, errors: &mut Errors) {
    for (member, _) in operation.structure.members_with(Helper::IdempotencyToken) {
        if let Some((Location::Label | Location::Header, key)) = member.helpers.locations().next() {
            let message =
                format!("an idempotency token travels in the body or the query; remove `#[{key}]`");
            errors.at(key, message);
        }
    }
}
