//! Rules for the members of every structure.

use syn::Type;

use super::{name_is_there, names_differ};
use crate::errors::Errors;
use crate::model::{Member, Structure};
use crate::parse::markers::Helper;
use crate::types;

pub(crate) fn members(structure: &Structure<'_>, errors: &mut Errors) {
    for member in &structure.members {
        one_location(member, errors);
        wire_is_json(member, errors);
        no_default(member, errors);
        setter_is_free(structure, member, errors);
        if member.location != Helper::Header {
            name_is_there(&member.wire, errors);
        }
        // One that borrows has a lifetime, or else a mistake of its own.
        if structure.input.generics.params.is_empty() {
            owned(member, errors);
        }
    }
    let members = structure.members.iter();
    names_differ(
        members.map(|member| (key(member), &member.wire, member.ident)),
        errors,
    );
    one_optional_text(structure, Helper::NextToken, errors);
    one_optional_text(structure, Helper::IdempotencyToken, errors);
    one_list(structure, errors);
}

/// A request has four places, and the service looks for a member in one of them.
fn one_location(member: &Member<'_>, errors: &mut Errors) {
    let marks = Member::MARKS.into_iter();
    let mut marks = marks.filter_map(|mark| member.markers.get(mark));
    let Some(first) = marks.next() else { return };
    for other in marks {
        let (first, key) = (&first.key, &other.key);
        let remedy = format!("remove `#[{first}]` or `#[{key}]`");
        errors.at(key, format!("a member travels in one place; {remedy}"));
    }
}

/// `#[wire]` is the name in JSON; the marks of the other places take the name themselves.
fn wire_is_json(member: &Member<'_>, errors: &mut Errors) {
    let wire = member.markers.get(Helper::Wire);
    if let Some(wire) = wire.filter(|_| member.location != Helper::Wire) {
        let remedy = format!("write `#[{}(\"name\")]`", member.location_name());
        errors.at(&wire.key, format!("`#[wire]` is a name in JSON; {remedy}"));
    }
}

/// What a member is when it is absent is for the service to say.
fn no_default(member: &Member<'_>, errors: &mut Errors) {
    if let Some((equals, _)) = &member.field.default {
        let message = "members have no default values; make it an `Option` and leave it out";
        errors.at(equals, message);
    }
}

/// Setters are named like members, and an optional member has one more.
fn setter_is_free(structure: &Structure<'_>, member: &Member<'_>, errors: &mut Errors) {
    let ident = member.ident;
    if let Some(other) = structure.rival(member) {
        let problem = format!("the builder's `{ident}` sets `{}` already", other.ident);
        errors.at(ident, format!("{problem}; give this member another name"));
    }
}

/// What is read from an answer outlives the answer.
fn owned(member: &Member<'_>, errors: &mut Errors) {
    let ty = member.optional_type().unwrap_or(member.ty());
    if let Type::Reference(reference) = types::ungroup(ty) {
        let message = "members own their values; write `String` instead of `&str`";
        errors.at(&reference.and_token, message);
    }
}

/// Each place has names of its own; those of headers have no case.
fn key(member: &Member<'_>) -> (Helper, String) {
    let text = &member.wire.text;
    match member.location {
        Helper::Header => (Helper::Header, text.to_ascii_lowercase()),
        location => (location, text.clone()),
    }
}

/// A token is opaque text that may be absent. A request is repeated under one token, and a page has
/// one successor.
fn one_optional_text(structure: &Structure<'_>, helper: Helper, errors: &mut Errors) {
    for (position, (member, marker)) in structure.marked(helper).enumerate() {
        let (key, ident) = (&marker.key, member.ident);
        if !member.optional_type().is_some_and(types::is_string) {
            let remedy = format!("write `{ident}: Option<String>`");
            let message = format!("`#[{key}]` marks an optional text; {remedy}");
            errors.at(member.ty(), message);
        }
        if position > 0 {
            errors.at(key, format!("a second `#[{key}]`; mark one member only"));
        }
    }
}

/// Pages are put together into one list.
fn one_list(structure: &Structure<'_>, errors: &mut Errors) {
    for (position, (member, marker)) in structure.marked(Helper::Items).enumerate() {
        let (key, ident) = (&marker.key, member.ident);
        if member.item_type().is_none() {
            let remedy = format!("write `{ident}: Vec<Type>`");
            errors.at(member.ty(), format!("`#[items]` marks a list; {remedy}"));
        }
        if position > 0 {
            errors.at(key, "a second `#[items]`; mark one member only");
        }
    }
}
