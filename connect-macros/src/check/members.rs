//! Rules for the members of every structure.

use syn::Type;

use crate::errors::Errors;
use crate::model::{Location, Member, Structure};
use crate::parse::markers::Helper;
use crate::types;

pub(crate) fn members(structure: &Structure<'_>, errors: &mut Errors) {
    for member in &structure.members {
        one_location(member, errors);
        wire_is_json(member, errors);
        no_default(member, errors);
        token_is_optional_text(member, Helper::NextToken, errors);
        token_is_optional_text(member, Helper::IdempotencyToken, errors);
        setter_is_free(structure, member, errors);
    }
    // One that borrows has a lifetime, or else a mistake of its own.
    if structure.input.generics.params.is_empty() {
        structure
            .members
            .iter()
            .for_each(|member| owned(member, errors));
    }
    names_differ(structure, errors);
    one_at_most(structure, Helper::NextToken, errors);
    one_at_most(structure, Helper::IdempotencyToken, errors);
}

/// A request has four places, and the service looks for a member in one of them.
fn one_location(member: &Member<'_>, errors: &mut Errors) {
    let marks = Location::MARKED.into_iter();
    let mut marks = marks.filter_map(|location| member.markers.get(location.helper()));
    let Some(first) = marks.next() else { return };
    for other in marks {
        let (first, key) = (&first.key, &other.key);
        errors.at(
            key,
            format!("a member travels in one place; remove `#[{first}]` or `#[{key}]`"),
        );
    }
}

/// `#[wire]` is the name in JSON; the marks of the other places take the name themselves.
fn wire_is_json(member: &Member<'_>, errors: &mut Errors) {
    let place = member.location.name();
    match member.markers.get(Helper::Wire) {
        Some(wire) if member.location != Location::Body => {
            errors.at(
                &wire.key,
                format!("`#[wire]` is a name in JSON; write `#[{place}(\"name\")]`"),
            );
        }
        _ => {}
    }
}

/// What a member is when it is absent is for the service to say.
fn no_default(member: &Member<'_>, errors: &mut Errors) {
    if let Some((equals, _)) = &member.field.default {
        errors.at(
            equals,
            "members have no default values; make it an `Option` and leave it out",
        );
    }
}

/// A token may be absent, and is opaque text otherwise.
fn token_is_optional_text(member: &Member<'_>, helper: Helper, errors: &mut Errors) {
    let (ident, ty) = (member.ident, member.ty());
    let Some(marker) = member.markers.get(helper) else {
        return;
    };
    if !member.optional_type().is_some_and(types::is_string) {
        let remedy = format!("write `{ident}: Option<String>`");
        errors.at(
            ty,
            format!("`#[{}]` marks an optional text; {remedy}", marker.key),
        );
    }
}

/// Setters are named like members, and an optional member has one more.
fn setter_is_free(structure: &Structure<'_>, member: &Member<'_>, errors: &mut Errors) {
    let ident = member.ident;
    let is_other = |other: &&Member<'_>| other.ident != ident && other.has_setter(ident);
    if let Some(other) = structure.members.iter().find(is_other) {
        let problem = format!("the builder's `{ident}` sets `{}` already", other.ident);
        errors.at(ident, format!("{problem}; give this member another name"));
    }
}

/// What is read from an answer outlives the answer.
fn owned(member: &Member<'_>, errors: &mut Errors) {
    let ty = member.optional_type().unwrap_or(member.ty());
    if let Type::Reference(reference) = types::ungroup(ty) {
        errors.at(
            &reference.and_token,
            "members own their values; write `String` instead of `&str`",
        );
    }
}

/// Of two members with one name the service sees one. Names of headers have no case.
fn names_differ(structure: &Structure<'_>, errors: &mut Errors) {
    let name = |member: &Member<'_>| match member.location {
        Location::Header => (member.location, member.wire.text.to_ascii_lowercase()),
        location => (location, member.wire.text.clone()),
    };
    for (position, member) in structure.members.iter().enumerate() {
        let wire = &member.wire;
        let mut earlier = structure.members.iter().take(position);
        if let Some(first) = earlier.find(|earlier| name(earlier) == name(member)) {
            let problem = format!("`{}` is the name of `{}` already", wire.text, first.ident);
            errors.at(&wire.token, format!("{problem}; give one of them another"));
        }
        if wire.text.is_empty() && member.location != Location::Header {
            errors.at(
                &wire.token,
                "a name on the wire is not empty; write the name",
            );
        }
    }
}

/// A request is repeated under one token, and a page has one successor.
fn one_at_most(structure: &Structure<'_>, helper: Helper, errors: &mut Errors) {
    let marks = structure
        .members
        .iter()
        .filter_map(|member| member.markers.get(helper));
    for marker in marks.skip(1) {
        let key = &marker.key;
        errors.at(key, format!("a second `#[{key}]`; mark one member only"));
    }
}
