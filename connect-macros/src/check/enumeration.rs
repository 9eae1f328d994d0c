//! Rules for the variants of enums and unions.

use syn::{Data, Fields};

use crate::errors::Errors;
use crate::model::{Enumeration, Variant};
use crate::names;
use crate::types;

pub(crate) fn enumeration(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    check(enumeration, "UnknownValue", value_is_text, errors);
}

pub(crate) fn union(union: &Enumeration<'_>, errors: &mut Errors) {
    check(union, "UnknownMember", variant_holds_member, errors);
}

fn check(
    enumeration: &Enumeration<'_>,
    payload: &str,
    rule: fn(&Variant<'_>, &mut Errors),
    errors: &mut Errors,
) {
    let is_unmarked = |variant: &&Variant<'_>| holds(variant, payload);
    let unmarked = enumeration.known.iter().find(is_unmarked);
    for variant in enumeration
        .known
        .iter()
        .filter(|variant| !is_unmarked(variant))
    {
        rule(variant, errors);
    }
    names_differ(enumeration, errors);
    unknown_is_there(enumeration, unmarked, payload, errors);
    unknown_is_last(enumeration, payload, errors);
}

/// A value of an enum is its name on the wire and nothing else.
fn value_is_text(variant: &Variant<'_>, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.at(
            variant.fields,
            "a value of an enum holds nothing; remove it or derive `ConnectUnion`",
        );
    }
}

/// A union is an object of one member: the variant is its name, the field its value.
fn variant_holds_member(variant: &Variant<'_>, errors: &mut Errors) {
    let ident = variant.ident;
    match (variant.payload(), variant.fields) {
        (Some(ty), _) => {
            if let Some(inner) = types::option(ty).map(names::written) {
                errors.at(
                    ty,
                    format!("the member of a union is not absent; write `{ident}({inner})`"),
                );
            }
        }
        (None, Fields::Unit) => {
            errors.at(
                ident,
                format!("a variant of a union holds its member; write `{ident}(Type)`"),
            );
        }
        (None, fields) => {
            errors.at(
                fields,
                format!("a variant of a union holds one member; write `{ident}(Type)`"),
            );
        }
    }
}

/// Of two variants with one name the second would never be read.
fn names_differ(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    for (position, Variant { wire, .. }) in enumeration.known.iter().enumerate() {
        let mut earlier = enumeration.known.iter().take(position);
        if let Some(first) = earlier.find(|earlier| earlier.wire.text == wire.text) {
            let problem = format!("`{}` is the name of `{}` already", wire.text, first.ident);
            errors.at(&wire.token, format!("{problem}; give one of them another"));
        }
        if wire.text.is_empty() {
            errors.at(
                &wire.token,
                "a name on the wire is not empty; write the name",
            );
        }
    }
}

/// The service adds values and members at any time, and what it adds must survive.
fn unknown_is_there(
    enumeration: &Enumeration<'_>,
    unmarked: Option<&Variant<'_>>,
    payload: &str,
    errors: &mut Errors,
) {
    let ident = &enumeration.input.ident;
    let is_enum = matches!(enumeration.input.data, Data::Enum(_));
    match (enumeration.unknown.as_slice(), unmarked) {
        ([], None) if is_enum => {
            let remedy = format!("add `#[unknown] Unknown({payload})` as the last variant");
            errors.at(
                ident,
                format!("`{ident}` cannot grow with the service; {remedy}"),
            );
        }
        (_, Some(unmarked)) => {
            let ident = unmarked.ident;
            errors.at(
                ident,
                format!("`{ident}` holds what is unknown; mark it with `#[unknown]`"),
            );
        }
        ([] | [_], None) => {}
        ([_, others @ ..], None) => {
            for other in others {
                errors.at(other.ident, "a second `#[unknown]`; mark one variant only");
            }
        }
    }
}

/// What the unknown variant holds is made by the runtime, and readers look for it at the end.
fn unknown_is_last(enumeration: &Enumeration<'_>, payload: &str, errors: &mut Errors) {
    let Some(unknown) = enumeration.unknown.first() else {
        return;
    };
    if unknown.position < enumeration.known.len() {
        errors.at(
            unknown.ident,
            "the unknown variant is not the last; move it to the end",
        );
    }
    if !holds(unknown, payload) {
        let message = format!(
            "the unknown variant keeps a `{payload}`; write `{}({payload})`",
            unknown.ident
        );
        match unknown.fields {
            Fields::Unit => errors.at(unknown.ident, message),
            fields => errors.at(fields, message),
        }
    }
}

/// Whether the variant is like `Name(UnknownValue)`.
fn holds(variant: &Variant<'_>, payload: &str) -> bool {
    variant
        .payload()
        .is_some_and(|ty| types::is_named(ty, payload))
}
