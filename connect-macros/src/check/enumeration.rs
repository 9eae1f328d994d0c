//! Rules for the variants of enums and unions.

use syn::spanned::Spanned as _;
use syn::{Fields, Type, Variant};

use crate::errors::Errors;
use crate::model::Enumeration;
use crate::types;

pub(crate) fn enumeration(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    for known in &enumeration.variants {
        value_is_text(known.variant, errors);
    }
    names_differ(enumeration, errors);
    unknown_is_last(enumeration, "Unknown(UnknownValue)", "UnknownValue", errors);
}

pub(crate) fn union(union: &Enumeration<'_>, errors: &mut Errors) {
    for known in &union.variants {
        holds_one_member(known.variant, errors);
    }
    names_differ(union, errors);
    unknown_is_last(union, "Unknown(UnknownMember)", "UnknownMember", errors);
}

/// A value of an enum is its name on the wire and nothing else.
fn value_is_text(variant: &Variant, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.over(
            &variant.fields,
            "a value of an enum holds nothing; remove the fields or derive `ConnectUnion`",
        );
    }
}

/// A union is an object of one member; the variant says which, its field is the value.
fn holds_one_member(variant: &Variant, errors: &mut Errors) {
    let ident = &variant.ident;
    match payload(variant) {
        Some(ty) => {
            if let Some(inner) = types::option(ty) {
                let inner = quote::quote!(#inner);
                errors.over(
                    ty,
                    format_args!("the member of a union is never absent; write `{ident}({inner})`"),
                );
            }
        }
        None if matches!(variant.fields, Fields::Unit) => {
            errors.at(
                ident.span(),
                format_args!("a variant of a union holds its member; write `{ident}(Type)`"),
            );
        }
        None => errors.over(
            &variant.fields,
            format_args!("a variant of a union holds one member; write `{ident}(Type)`"),
        ),
    }
}

/// The one field of a variant like `Name(Type)`.
fn payload(variant: &Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        _ => None,
    }
}

/// Of two variants with one name only the first would ever be read.
fn names_differ(enumeration: &Enumeration<'_>, errors: &mut Errors) {
    for (position, known) in enumeration.variants.iter().enumerate() {
        let text = &known.wire.text;
        if let Some(first) = enumeration
            .variants
            .iter()
            .take(position)
            .find(|other| other.wire.text == *text)
        {
            let first = &first.variant.ident;
            errors.at(
                known.wire.span,
                format_args!("`{text}` is the name of `{first}` already; give one of them another"),
            );
        } else if text.is_empty() {
            errors.at(
                known.wire.span,
                "a name on the wire has at least one character; write the name",
            );
        }
    }
}

/// The service adds values and members at any time, and what it added must survive.
fn unknown_is_last(
    enumeration: &Enumeration<'_>,
    example: &str,
    payload_name: &str,
    errors: &mut Errors,
) {
    let ident = &enumeration.input.ident;
    if enumeration.unknown.is_empty() && matches!(enumeration.input.data, syn::Data::Enum(_)) {
        errors.at(ident.span(), format_args!("`{ident}` cannot grow with the service; add `#[unknown] {example}` as the last variant"));
    }
    for (_, variant) in enumeration.unknown.iter().skip(1) {
        errors.at(
            variant.ident.span(),
            "a second `#[unknown]` variant; there is exactly one, remove this one",
        );
    }
    let Some((position, variant)) = enumeration.unknown.first() else {
        return;
    };
    if *position < enumeration.variants.len() {
        errors.at(
            variant.ident.span(),
            "the unknown variant stands last; move it behind the others",
        );
    }
    match payload(variant) {
        Some(ty) if types::is_named(ty, payload_name) => {}
        Some(ty) => errors.at(
            ty.span(),
            format_args!("the unknown variant holds another type; write `#[unknown] {example}`"),
        ),
        None => errors.at(
            variant.ident.span(),
            format_args!("the unknown variant holds what it is; write `#[unknown] {example}`"),
        ),
    }
}
