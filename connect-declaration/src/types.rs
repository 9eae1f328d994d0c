//! What can be known about a member's type from its tokens.
//!
//! A macro sees names, not types: `Option`, `String`, `Vec` and the maps are recognized by the last
//! segment of their path, so `std::option::Option<T>` is recognized and an alias is not.

use syn::{GenericArgument, PathArguments, Type};

/// The `T` of `Option<T>`; `None` for any other type.
pub fn option(ty: &Type) -> Option<&Type> {
    let (name, types) = parts(ty)?;
    match (&*name, &*types) {
        ("Option", [inner]) => Some(inner),
        _ => None,
    }
}

/// Whether the type is `String`.
pub fn is_string(ty: &Type) -> bool {
    matches!(parts(ty), Some((name, types)) if name == "String" && types.is_empty())
}

/// Whether the last segment of the type's path is `name`.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    parts(ty).is_some_and(|(last, _)| last == name)
}

/// The argument that a setter takes for a type.
pub enum Argument<'a> {
    /// The value itself.
    Plain,
    /// A value that converts into a string, a `Sensitive` one, or a time.
    Converted,
    /// An iterator over the items of a list.
    List(&'a Type),
    /// An iterator over the entries of a map.
    Map(&'a Type, &'a Type),
}

impl<'a> Argument<'a> {
    /// The argument for a member of type `ty`.
    pub fn of(ty: &'a Type) -> Self {
        let (name, types) = parts(ty).unwrap_or_default();
        match (&*name, &*types) {
            ("String" | "Timestamp" | "IsoDateTime" | "EpochSeconds", []) => Self::Converted,
            ("Sensitive", [inner]) if is_string(inner) => Self::Converted,
            ("Vec", [item]) => Self::List(item),
            ("BTreeMap" | "HashMap", [key, value]) => Self::Map(key, value),
            _ => Self::Plain,
        }
    }
}

/// A type that was captured by a `macro_rules` macro is wrapped in an invisible group.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        ty => ty,
    }
}

/// The last segment of a type's path and its generic type arguments; `None` if it has other arguments.
fn parts(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let path = match ungroup(ty) {
        Type::Path(path) if path.qself.is_none() => &path.path,
        _ => return None,
    };
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return Some((last.ident.to_string(), Vec::new()));
    };
    let types = arguments.args.iter().map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some((last.ident.to_string(), types.collect::<Option<_>>()?))
}
