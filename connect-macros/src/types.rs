//! What a member's type is, as far as its tokens tell.
//!
//! A macro sees names, not types: `Option`, `String`, `Vec` and the maps are recognised by the last
//! segment of their path, so `std::option::Option<T>` is one and an alias is not.

use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// The `T` of `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    match generic(ty) {
        Some((name, arguments)) if name == "Option" => only(&arguments),
        _ => None,
    }
}

pub(crate) fn is_string(ty: &Type) -> bool {
    last_segment(ty)
        .is_some_and(|segment| segment.ident == "String" && segment.arguments.is_empty())
}

pub(crate) fn is_optional_string(ty: &Type) -> bool {
    option(ty).is_some_and(is_string)
}

/// Whether the last segment of the type's path is `name`.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

/// What a setter can do for the caller.
pub(crate) enum Argument<'a> {
    /// The value itself.
    Plain,
    /// Whatever becomes a `String`.
    Text,
    /// Whatever yields the items of a list.
    List(&'a Type),
    /// Whatever yields the entries of a map.
    Map(&'a Type, &'a Type),
}

impl<'a> Argument<'a> {
    pub(crate) fn of(ty: &'a Type) -> Self {
        if is_string(ty) {
            return Self::Text;
        }
        match generic(ty) {
            Some((name, arguments)) if name == "Vec" => {
                only(&arguments).map_or(Self::Plain, Self::List)
            }
            Some((name, arguments)) if name == "BTreeMap" || name == "HashMap" => {
                match *arguments {
                    [key, value] => Self::Map(key, value),
                    _ => Self::Plain,
                }
            }
            _ => Self::Plain,
        }
    }
}

fn only<'a>(arguments: &[&'a Type]) -> Option<&'a Type> {
    match *arguments {
        [argument] => Some(argument),
        _ => None,
    }
}

fn generic(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let segment = last_segment(ty)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    let types = arguments.args.iter().map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some((segment.ident.to_string(), types.collect::<Option<_>>()?))
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungroup(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
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
