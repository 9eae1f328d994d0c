//! The items that carry the attribute or a derive.

use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

use super::helpers::Helper::{At, IdempotencyToken, Items, NextToken, Status, Unknown, Wire};
use super::helpers::Site;
use crate::Location;

/// What an item is declared to be, by the attribute or by a derive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// `#[connect_operation(…)]`
    Operation,
    /// `ConnectShape`
    Shape,
    /// `ConnectException`
    Exception,
    /// `ConnectEnum`
    Enum,
    /// `ConnectUnion`
    Union,
}

impl Carrier {
    /// The kind of an item by its attributes and derives; operations take precedence.
    pub fn of(attributes: &[Attribute]) -> Option<Self> {
        let attributes = attributes.iter();
        let carriers = attributes.filter_map(|attribute| match attribute.path() {
            path if path.is_ident("derive") => {
                let paths = Punctuated::<Path, Token![,]>::parse_terminated;
                let derives = attribute.parse_args_with(paths).ok()?;
                derives.iter().find_map(Self::named)
            }
            path => Self::named(path),
        });
        carriers.min_by_key(|carrier| *carrier != Self::Operation)
    }

    fn named(path: &Path) -> Option<Self> {
        Some(match &*path.segments.last()?.ident.to_string() {
            "connect_operation" | "connect_arguments" | "ConnectOperation" => Self::Operation,
            "ConnectShape" => Self::Shape,
            "ConnectException" => Self::Exception,
            "ConnectEnum" => Self::Enum,
            "ConnectUnion" => Self::Union,
            _ => return None,
        })
    }

    /// How messages refer to the item, and which helper attributes are allowed on it.
    pub(crate) fn item(self) -> Site {
        match self {
            Self::Operation => ("an operation", |_| false),
            Self::Shape => ("a shape", |_| false),
            Self::Exception => ("an exception", |on| matches!(on, Wire | Status)),
            Self::Enum => ("an enum of the service", |_| false),
            Self::Union => ("a union of the service", |_| false),
        }
    }

    /// How messages refer to a member of the item, and which helper attributes are allowed there.
    pub(crate) fn member(self) -> Site {
        match self {
            Self::Operation => ("a member of an operation", |on| {
                matches!(on, At(_) | Wire | IdempotencyToken | NextToken)
            }),
            Self::Shape => ("a member of a shape", |on| {
                matches!(on, Wire | NextToken | Items)
            }),
            Self::Exception => ("a member of an exception", |on| {
                matches!(on, At(Location::Header) | Wire)
            }),
            Self::Enum => ("a value of an enum", |on| matches!(on, Wire | Unknown)),
            Self::Union => ("a member of a union", |on| matches!(on, Wire | Unknown)),
        }
    }
}
