//! Rules for the members of every structure.

use syn::Type;

use super::{name_is_there, names_differ};
use crate::headers::RESERVED_HEADERS;
use crate::{Errors, Helper, Location, Member, Structure, types};

/// What an attribute requires of its member: as worded in a message, as written in Rust, and as a
/// predicate.
type Wanted = (&'static str, &'static str, fn(&Member<'_>) -> bool);

/// A token is an opaque string that may be absent.
const TOKEN: Wanted = ("an optional string", "Option<String>", |member| {
    member.optional_type().is_some_and(types::is_string)
});

const LIST: Wanted = ("a list", "Vec<Type>", |member| member.item_type().is_some());

pub(crate) fn check(structure: &Structure<'_>, errors: &mut Errors) {
    for member in &structure.members {
        one_location(member, errors);
        wire_is_json(member, errors);
        header_is_legal(member, errors);
        no_default(member, errors);
        setter_is_free(structure, member, errors);
        if member.location != Location::Header {
            name_is_there(&member.wire, errors);
        }
        // With a lifetime parameter, the parameter has been reported already.
        if structure.input.generics.params.is_empty() {
            owned(member, errors);
        }
    }
    let members = structure.members.iter();
    let named = members.map(|member| (key(member), &member.wire, member.ident));
    names_differ(named, errors);
    one_of_type(structure, Helper::NextToken, TOKEN, errors);
    one_of_type(structure, Helper::IdempotencyToken, TOKEN, errors);
    one_of_type(structure, Helper::Items, LIST, errors);
}

/// A request has four locations, and the service looks for a member in one of them.
fn one_location(member: &Member<'_>, errors: &mut Errors) {
    let mut found = member.helpers.locations();
    let Some((_, first)) = found.next() else {
        return;
    };
    for (_, key) in found {
        let remedy = format!("remove `#[{first}]` or `#[{key}]`");
        errors.at(key, format!("a member has only one location; {remedy}"));
    }
}

/// `#[wire]` is the name in JSON; the attributes of the other locations take the name themselves.
fn wire_is_json(member: &Member<'_>, errors: &mut Errors) {
    let wire = member.helpers.get(Helper::Wire);
    if let Some(wire) = wire.filter(|_| member.location != Location::Body) {
        let remedy = format!("write `#[{}(\"name\")]`", member.location.name());
        errors.at(wire, format!("`#[wire]` is for the body; {remedy}"));
    }
}

/// Header names are tokens (RFC 9110), and some headers are reserved for the client.
fn header_is_legal(member: &Member<'_>, errors: &mut Errors) {
    let Some(header) = member.helpers.text(Helper::At(Location::Header)) else {
        return;
    };
    let name = header.value();
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        let message = "invalid header name; write one like `x-amz-name`";
        errors.at(header, message);
    } else if RESERVED_HEADERS.contains(&&*name.to_ascii_lowercase()) {
        let message = format!("the client sets `{name}` itself; remove the member");
        errors.at(header, message);
    }
}

/// The service defines the default of an absent member.
fn no_default(member: &Member<'_>, errors: &mut Errors) {
    if let Some((equals, _)) = &member.field.default {
        let message = "members cannot have default values; make this one an `Option`";
        errors.at(equals, message);
    }
}

/// Setters are named after members, and an optional member has a second one.
fn setter_is_free(structure: &Structure<'_>, member: &Member<'_>, errors: &mut Errors) {
    let ident = member.ident;
    if let Some(other) = structure.conflicting_setter(member) {
        let problem = format!("the builder's `{ident}` already sets `{}`", other.ident);
        errors.at(ident, format!("{problem}; give this member another name"));
    }
}

/// Values outlive the response that they are decoded from.
fn owned(member: &Member<'_>, errors: &mut Errors) {
    if let Type::Reference(reference) = types::ungroup(member.value_type()) {
        let message = "members must own their values; write `String` instead of `&str`";
        errors.at(&reference.and_token, message);
    }
}

/// Names are unique within a location; header names are case-insensitive.
fn key(member: &Member<'_>) -> (Location, String) {
    let text = &member.wire.text;
    match member.location {
        Location::Header => (Location::Header, text.to_ascii_lowercase()),
        location => (location, text.clone()),
    }
}

/// A request has one idempotency token, and a page has one successor and one list of items.
fn one_of_type(structure: &Structure<'_>, helper: Helper, wanted: Wanted, errors: &mut Errors) {
    let (what, example, fits) = wanted;
    for (position, (member, key)) in structure.members_with(helper).enumerate() {
        let ident = member.ident;
        if !fits(member) {
            let message = format!("`#[{key}]` requires {what}; write `{ident}: {example}`");
            errors.at(member.ty(), message);
        }
        if position > 0 {
            errors.at(key, format!("duplicate `#[{key}]`; mark only one member"));
        }
    }
}
