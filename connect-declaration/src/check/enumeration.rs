//! Rules for the variants of enums and unions.

use syn::{Data, Fields};

use super::{name_is_there, names_differ};
use crate::parse::carrier::Carrier;
use crate::{Enumeration, Errors, Helper, Variant, names, types};

pub(crate) fn check(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    let payload = enumeration.payload();
    for variant in enumeration.known() {
        name_is_there(&variant.wire, errors);
        match enumeration.carrier {
            _ if variant.holds(payload) => {}
            Carrier::Enum => value_is_text(variant, errors),
            _ => variant_holds_member(variant, errors),
        }
    }
    let named = enumeration.known();
    let named = named.map(|known| (&known.wire.text, &known.wire, known.ident));
    names_differ(named, errors);
    unknown_is_there(enumeration, payload, errors);
    unknown_is_last(enumeration, errors);
    for unknown in enumeration.unknown() {
        keeps_name_and_value(unknown, payload, errors);
    }
}

/// A value of an enum is its name on the wire and nothing else.
fn value_is_text(variant: &Variant<'_>, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        let message = "a value of an enum has no fields; remove them or derive `ConnectUnion`";
        errors.at(variant.fields, message);
    }
}

/// A union is an object of one member: the variant is its name, the field its value.
fn variant_holds_member(variant: &Variant<'_>, errors: &mut Errors) {
    let Variant { ident, fields, .. } = variant;
    if let Some(ty) = variant.payload() {
        if let Some(inner) = types::option(ty).map(names::written) {
            let remedy = format!("write `{ident}({inner})`");
            errors.at(ty, format!("a union member cannot be optional; {remedy}"));
        }
        return;
    }
    let is_unit = matches!(fields, Fields::Unit);
    let number = if is_unit { "its" } else { "one" };
    let message = format!("a variant of a union holds {number} member; write `{ident}(Type)`");
    errors.at(&variant.token(), message);
}

/// The service adds values and members at any time, and what it adds must survive.
fn unknown_is_there(enumeration: &Enumeration<'_>, payload: &str, errors: &mut Errors) {
    let ident = &enumeration.input.ident;
    let is_enum = matches!(enumeration.input.data, Data::Enum(_));
    if let Some(Variant { ident, .. }) = enumeration.known().find(|known| known.holds(payload)) {
        let message = format!("`{ident}` holds an `{payload}`; mark it with `#[unknown]`");
        errors.at(ident, message);
    } else if is_enum && enumeration.unknown().next().is_none() {
        let remedy = format!("add `#[unknown] Unknown({payload})` as the last variant");
        let message = format!("`{ident}` has no variant for what the service adds later; {remedy}");
        errors.at(ident, message);
    }
    for other in enumeration.unknown().skip(1) {
        errors.at(other.ident, "duplicate `#[unknown]`; mark only one variant");
    }
}

/// A reader of the declaration expects it at the end.
fn unknown_is_last(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    if let Some(unknown) = enumeration.unknown().next()
        && !enumeration.variants.is_sorted_by_key(Variant::is_unknown)
    {
        let message = "the unknown variant must come last; move it to the end";
        errors.at(unknown.ident, message);
    }
}

/// The runtime constructs the payload, which includes the name on the wire.
fn keeps_name_and_value(unknown: &Variant<'_>, payload: &str, errors: &mut Errors) {
    let ident = unknown.ident;
    if let Some(wire) = unknown.helpers.get(Helper::Wire) {
        let message = "the unknown variant has no wire name; remove `#[wire]`";
        errors.at(wire, message);
    }
    if !unknown.holds(payload) {
        let problem = format!("the unknown variant must hold an `{payload}`");
        let message = format!("{problem}; write `{ident}({payload})`");
        errors.at(&unknown.token(), message);
    }
}
