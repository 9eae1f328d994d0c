//! Reads the declarations that `connect-macros` expands, and reports every mistake in them.
//!
//! A declaration is an item with `#[connect_operation(…)]` or with one of the derives `ConnectShape`,
//! `ConnectException`, `ConnectEnum` and `ConnectUnion`. What is read here is what the macros read:
//! the same model, and the same messages at the same tokens. So a tool that is handed source text
//! sees an operation as the compiler does.
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
//! An item of a `syn::File` becomes a [`DeriveInput`] by `From`; its `cfg`s are not resolved.

#![expect(
    missing_debug_implementations,
    reason = "syn's types have `Debug` with a feature only that every build of an application would pay for"
)]

mod check;
mod errors;
mod headers;
mod location;
mod model;
pub mod names;
mod parse;
pub mod types;

use proc_macro2::{Ident, Span};
use syn::DeriveInput;

pub use errors::Errors;
pub use headers::RESERVED_HEADERS;
pub use location::{Location, Row};
pub use model::{Enumeration, Member, Operation, Structure, Variant};
pub use names::WireName;
pub use parse::arguments::Arguments;
use parse::carrier::Carrier;
pub use parse::helpers::{Helper, HelperAttribute, HelperAttributes};

/// A declaration of one of the five kinds.
pub enum Declaration<'a> {
    /// A struct with `#[connect_operation(…)]`.
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
    /// Reads and checks an item; `None` if it is not a declaration.
    pub fn read(input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        Some(match Carrier::of(&input.attrs)? {
            Carrier::Operation => Self::Operation(Box::new(operation(input, errors))),
            Carrier::Shape => Self::Shape(shape(input, errors)),
            Carrier::Exception => Self::Exception(exception(input, errors)),
            Carrier::Enum => Self::Enum(enumeration(input, errors)),
            Carrier::Union => Self::Union(union(input, errors)),
        })
    }
}

/// Reads and checks an operation. Its arguments stand in `#[connect_operation(…)]`, or in the
/// `#[connect_arguments(…)]` that the attribute makes of itself.
pub fn operation<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Operation<'a> {
    checked(Operation::read(input, errors), check::operation, errors)
}

/// Whether the item of another derive is an operation, which has all that the derive would add: a mistake, and
/// the only one, for the attributes of its members mean something there.
pub fn is_operation(input: &DeriveInput, errors: &mut Errors) -> bool {
    let is_operation = Carrier::of(&input.attrs) == Some(Carrier::Operation);
    if is_operation {
        let message = "the struct is an operation already; remove this derive";
        errors.at(&Ident::new("derive", Span::call_site()), message);
    }
    is_operation
}

/// Reads and checks a shape.
pub fn shape<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Structure<'a> {
    let shape = Structure::read(input, Carrier::Shape, errors);
    checked(shape, check::shape, errors)
}

/// Reads and checks an exception.
pub fn exception<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Structure<'a> {
    let exception = Structure::read(input, Carrier::Exception, errors);
    checked(exception, check::exception, errors)
}

/// Reads and checks an enum of the service.
pub fn enumeration<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Enumeration<'a> {
    let enumeration = Enumeration::read(input, Carrier::Enum, errors);
    checked(enumeration, check::enumeration, errors)
}

/// Reads and checks a union of the service.
pub fn union<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Enumeration<'a> {
    let union = Enumeration::read(input, Carrier::Union, errors);
    checked(union, check::enumeration, errors)
}

fn checked<T>(declared: T, check: fn(&T, &mut Errors), errors: &mut Errors) -> T {
    check(&declared, errors);
    declared
}
