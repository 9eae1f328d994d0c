//! What a member's type is, as far as its tokens tell.
//!
//! A macro sees names, not types: `Option`, `String`, `Vec` and the maps are recognised by the last
//! segment of their path, so `std::option::Option<T>` is one and an alias is not.

use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// The `T` of `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    match *arguments(ty, &["Option"])? {
        [inner] => Some(inner),
        _ => None,
    }
}

pub(crate) fn is_string(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == "String" && last.arguments.is_none())
}

/// Whether the last segment of the type's path is `name`.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == name)
}

/// What a setter can do for its caller.
pub(crate) enum Argument<'a> {
    /// The value itself.
    Plain,
    /// What becomes a `String`.
    Text,
    /// What yields the items of a list.
    List(&'a Type),
    /// What yields the entries of a map.
    Map(&'a Type, &'a Type),
}

impl<'a> Argument<'a> {
    pub(crate) fn of(ty: &'a Type) -> Self {
        let list = arguments(ty, &["Vec"]);
        let map = arguments(ty, &["BTreeMap", "HashMap"]);
        match (list.as_deref(), map.as_deref()) {
            (Some(&[item]), _) => Self::List(item),
            (_, Some(&[key, value])) => Self::Map(key, value),
            _ if is_string(ty) => Self::Text,
            _ => Self::Plain,
        }
    }
}

/// A type that came through `macro_rules` stands in an invisible group.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        ty => ty,
    }
}

/// The types between `<` and `>`, if the type has one of the names.
fn arguments<'a>(ty: &'a Type, names: &[&str]) -> Option<Vec<&'a Type>> {
    let last = last_segment(ty).filter(|last| names.iter().any(|name| last.ident == name))?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let types = arguments.args.iter().map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungroup(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    }
}
