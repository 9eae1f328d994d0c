//! Parses the declarations that `connect-macros` expands, and reports every error in them.
//!
//! A declaration is an item with `#[connect_operation(…)]` or with one of the derives `ConnectShape`,
//! `ConnectException`, `ConnectEnum` and `ConnectUnion`. The macros are built on this crate, so a tool
//! that works on source text gets the same model, and the same messages at the same tokens, as the
//! compiler.
//!
//! ```
//! use connect_declaration::{Declaration, Errors};
//!
//! let item = syn::parse_str(
//!     r#"#[connect_operation(method = GET, uri = "/users/{InstanceId}/{UserId}")]
//!        struct DescribeUser { #[label] instance_id: String, #[label] user: String }"#,
//! )
//! .unwrap();
//! let mut errors = Errors::default();
//! let Some(Declaration::Operation(operation)) = Declaration::read(&item, &mut errors) else {
//!     panic!("an operation");
//! };
//! assert_eq!(operation.name(), "DescribeUser");
//! let members = &operation.structure.members;
//! assert_eq!(members[0].wire.text, "InstanceId");
//! let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     messages,
//!     [r#"the path has `{UserId}`, not `{User}`; write `#[label("UserId")]`"#],
//! );
//! ```
//!
//! Convert an item of a `syn::File` to a [`DeriveInput`] with `From`; its `cfg`s are not resolved.

#![expect(
    missing_debug_implementations,
    reason = "syn implements `Debug` only with a feature that would slow down every application's build"
)]

mod check;
mod errors;
mod headers;
mod location;
mod model;
pub mod names;
mod parse;
pub mod types;

use syn::DeriveInput;

use check::{enumeration, exception, members, operation};

pub use errors::Errors;
pub use headers::RESERVED_HEADERS;
pub use location::Location;
pub use model::{Enumeration, Member, Operation, Structure, Variant};
pub use names::WireName;
pub use parse::arguments::Arguments;
pub use parse::carrier::Carrier;
pub use parse::helpers::{Helper, Helpers};

/// A declaration, of one of the five kinds.
pub enum Declaration<'a> {
    /// A struct with `#[connect_operation(…)]`, or with the `#[connect_arguments(…)]` that the attribute
    /// expands to.
    Operation(Box<Operation<'a>>),
    /// A struct that derives `ConnectShape`.
    Shape(Structure<'a>),
    /// A struct that derives `ConnectException`.
    Exception(Structure<'a>),
    /// An enum that derives `ConnectEnum`.
    Enum(Enumeration<'a>),
    /// An enum that derives `ConnectUnion`.
    Union(Enumeration<'a>),
}

impl<'a> Declaration<'a> {
    /// Parses and checks an item; `None` if it is not a declaration.
    pub fn read(input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        Some(Self::of(Carrier::of(&input.attrs)?, input, errors))
    }

    /// Parses and checks an item as one derive sees it.
    pub fn of(carrier: Carrier, input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let declaration = match carrier {
            Carrier::Operation => Self::Operation(Box::new(Operation::read(input, errors))),
            Carrier::Shape => Self::Shape(Structure::read(input, carrier, errors)),
            Carrier::Exception => Self::Exception(Structure::read(input, carrier, errors)),
            Carrier::Enum => Self::Enum(Enumeration::read(input, carrier, errors)),
            Carrier::Union => Self::Union(Enumeration::read(input, carrier, errors)),
        };
        match &declaration {
            Self::Operation(operation) => operation::check(operation, errors),
            Self::Shape(shape) => members::check(shape, errors),
            Self::Exception(exception) => exception::check(exception, errors),
            Self::Enum(variants) | Self::Union(variants) => enumeration::check(variants, errors),
        }
        declaration
    }
}
