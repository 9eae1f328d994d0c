//! Rules for the members of every structure.

use syn::Type;

use crate::errors::Errors;
use crate::model::{Location, Member, Structure};
use crate::parse::markers::Helper;
use crate::types;

pub(super) fn check(structure: &Structure<'_>, errors: &mut Errors) {
    for member in &structure.members {
        one_location(member, errors);
        wire_names_json(member, errors);
        owned(member, errors);
        no_default(member, errors);
        token_is_optional_text(member, Helper::NextToken, errors);
        token_is_optional_text(member, Helper::IdempotencyToken, errors);
    }
    names_differ(structure, errors);
    setters_differ(structure, errors);
    one_marked(structure, Helper::NextToken, errors);
    one_marked(structure, Helper::IdempotencyToken, errors);
}

/// A request has four places, and the service reads a member from one of them.
fn one_location(member: &Member<'_>, errors: &mut Errors) {
    let mut locations = [Helper::Label, Helper::Query, Helper::Header]
        .into_iter()
        .filter_map(|helper| member.markers.get(helper));
    let Some(first) = locations.next() else {
        return;
    };
    for other in locations {
        errors.at(
            other.key.span(),
            format_args!(
                "a member travels in one place; remove `#[{}]` or `#[{}]`",
                first.key, other.key
            ),
        );
    }
}

/// `#[wire]` is the name in JSON; the other places take theirs with the mark.
fn wire_names_json(member: &Member<'_>, errors: &mut Errors) {
    let Some(wire) = member.markers.get(Helper::Wire) else {
        return;
    };
    let place = match member.location {
        Location::Body => return,
        Location::Label => "label",
        Location::Query => "query",
        Location::Header => "header",
    };
    errors.at(
        wire.key.span(),
        format_args!("`#[wire]` names what is in JSON; write the name in `#[{place}(\"…\")]`"),
    );
}

/// A shape that is read outlives the text that it is read from.
fn owned(member: &Member<'_>, errors: &mut Errors) {
    if let Type::Reference(reference) =
        types::ungroup(member.optional_type().unwrap_or(member.ty()))
    {
        errors.at(reference.and_token.span, "members own their values; write `String` instead of `&str`, `Vec<T>` instead of `&[T]`");
    }
}

/// What a member is when it is absent is the service's to say.
fn no_default(member: &Member<'_>, errors: &mut Errors) {
    if let Some((equals, _)) = &member.field.default {
        errors.at(
            equals.span,
            "members have no default values; make the member an `Option` and leave it out",
        );
    }
}

/// A token may be absent, and is opaque text otherwise.
fn token_is_optional_text(member: &Member<'_>, helper: Helper, errors: &mut Errors) {
    let Some(marker) = member.markers.get(helper) else {
        return;
    };
    if !types::is_optional_string(member.ty()) {
        errors.over(
            member.ty(),
            format_args!(
                "`#[{}]` marks an optional text; write `{}: Option<String>`",
                marker.key, member.ident
            ),
        );
    }
}

/// Two members with one name would overwrite each other. Names of headers have no case.
fn names_differ(structure: &Structure<'_>, errors: &mut Errors) {
    for (position, member) in structure.members.iter().enumerate() {
        let same = |other: &&Member<'_>| {
            other.location == member.location
                && match member.location {
                    Location::Header => other.wire.text.eq_ignore_ascii_case(&member.wire.text),
                    _ => other.wire.text == member.wire.text,
                }
        };
        if let Some(first) = structure.members.iter().take(position).find(same) {
            errors.at(
                member.wire.span,
                format_args!(
                    "`{}` is the name of `{}` already; give one of them another",
                    member.wire.text, first.ident
                ),
            );
        } else if member.wire.text.is_empty() && member.location != Location::Header {
            errors.at(
                member.wire.span,
                "a name on the wire has at least one character; write the name or remove the mark",
            );
        }
    }
}

/// Setters carry the names of members, and `maybe_` makes one more of each optional member.
fn setters_differ(structure: &Structure<'_>, errors: &mut Errors) {
    for member in &structure.members {
        let clash = |optional: &&Member<'_>| optional.maybe_setter() == member.setter();
        if let Some(other) = structure.optional().find(clash) {
            errors.at(
                member.ident.span(),
                format_args!(
                    "the builder's `{}` sets `{}` already; rename this member",
                    member.ident, other.ident
                ),
            );
        }
    }
}

/// A request has one token, and a page one successor.
fn one_marked(structure: &Structure<'_>, helper: Helper, errors: &mut Errors) {
    for marker in structure
        .members
        .iter()
        .filter_map(|member| member.markers.get(helper))
        .skip(1)
    {
        errors.at(
            marker.key.span(),
            format_args!(
                "a second `#[{}]`; there is one at most, remove this mark",
                marker.key
            ),
        );
    }
}

/// What an exception says is printed.
pub(super) fn message_is_text(exception: &Structure<'_>, errors: &mut Errors) {
    let Some(message) = exception.message() else {
        return;
    };
    if !types::is_string(message.ty()) && !types::is_optional_string(message.ty()) {
        errors.over(
            message.ty(),
            format_args!(
                "an exception's message is text; write `{}: Option<String>`",
                message.ident
            ),
        );
    }
}
