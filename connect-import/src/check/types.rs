//! The types of values.

use connect_declaration::{Declaration, Location, names};
use syn::Type;

use super::checker::{Checker, Direction};
use super::index::Item;
use super::known::{is_known, is_scalar, is_time};
use super::paths::{LONGEST, Named, Placed};
use super::report::Rule;
use crate::model::{Form, Kind, Reference, Shape};

/// A value at its declaration, and what is known about it.
#[derive(Clone)]
pub(super) struct Value<'v, 'a> {
    pub(super) item: &'v Item,
    pub(super) ty: Placed<'v>,
    /// The tokens that a message points at: the member's type.
    pub(super) at: &'v Type,
    pub(super) reference: &'a Reference,
    /// The location in the model: `Filters.Queues[]`.
    pub(super) path: String,
    /// The type that the importer would write.
    pub(super) remedy: &'v str,
    pub(super) location: Location,
    pub(super) direction: Direction,
    /// Whether it is wrapped in `Sensitive`, which prints `***`.
    pub(super) is_secret: bool,
}

impl<'a> Checker<'a> {
    /// Compares the type of a value, and its parts.
    pub(super) fn value(&mut self, value: &Value<'_, 'a>) {
        let mut value = value.clone();
        let shape = self.declarer.model.shape(&value.reference.shape);
        let mut named = self.index.resolve(value.ty);
        for _ in 0..LONGEST {
            if let Named::Outside(name, arguments) = &named
                && let ("Box" | "Sensitive", [inner]) = (&**name, &**arguments)
            {
                value.is_secret |= name == "Sensitive";
                value.ty = *inner;
                named = self.index.resolve(*inner);
            } else {
                break;
            }
        }
        if shape.sensitive && !value.is_secret {
            let (path, own) = (&value.path, names::written(value.at));
            let is_whole = own == names::written(value.ty.0);
            // A declared type may have any name.
            let own = is_whole.then(|| format!("Sensitive<{own}>"));
            let remedy = own.as_deref().unwrap_or(value.remedy);
            let message = format!(
                "`{path}` is sensitive and would be printed in the clear; write `{remedy}`"
            );
            self.report
                .at(value.item, value.at, Rule::Sensitive, message);
        }
        match named {
            // Any JSON.
            _ if shape.document => {}
            Named::Item(position) => match self.read(position) {
                None => self.unresolved(value.item, value.at, value.ty.0),
                Some((declaration, _)) if is_of_form(&declaration, shape) => {
                    self.pair(position, &value.reference.shape, value.direction);
                }
                Some(_) => self.mismatch(&value, shape),
            },
            Named::Shipped(name) if name == self.declarer.names.shape(&value.reference.shape) => {}
            Named::Outside(name, _)
                if name == self.declarer.names.shape(&value.reference.shape)
                    && self.index.imports_all_shipped(value.ty.1) => {}
            Named::Outside(name, _) if !is_known(&name) => {
                self.unresolved(value.item, value.at, value.ty.0);
            }
            Named::Outside(name, arguments) => self.outside(&name, &arguments, &value, shape),
            Named::Shipped(_) | Named::Other => self.mismatch(&value, shape),
        }
    }

    /// Compares an external type.
    fn outside<'v>(
        &mut self,
        name: &str,
        arguments: &[Placed<'v>],
        value: &Value<'v, 'a>,
        shape: &'a Shape,
    ) {
        let inner = match (shape.kind, name, arguments) {
            (Kind::List, "Vec", [_]) => "[]",
            (Kind::Map, "BTreeMap" | "HashMap", [_, _]) => "{}",
            (Kind::Timestamp, ..) if is_time(name) => return self.time(name, value, shape),
            _ if is_scalar(shape.kind, name) => return,
            _ => return self.mismatch(value, shape),
        };
        let parts = [&shape.member, &shape.key, &shape.value].into_iter();
        for (reference, ty) in parts.flatten().zip(arguments) {
            let ty = match self.index.resolve(*ty) {
                // An item of a sparse list may be `null`.
                Named::Outside(name, held) if shape.sparse && name == "Option" => {
                    held.first().copied().unwrap_or(*ty)
                }
                _ => *ty,
            };
            self.value(&Value {
                ty,
                reference,
                path: format!("{}{inner}", value.path),
                ..value.clone()
            });
        }
    }

    fn mismatch(&mut self, value: &Value<'_, 'a>, shape: &Shape) {
        let (path, said, remedy) = (&value.path, describe(shape), value.remedy);
        let written = names::written(value.ty.0);
        let message = format!("`{path}` is {said}, not `{written}`; write `{remedy}`");
        self.report.at(value.item, value.at, Rule::Type, message);
    }
}

fn is_of_form(declaration: &Declaration<'_>, shape: &Shape) -> bool {
    let is_structure = shape.kind == Kind::Structure && shape.form() != Form::Union;
    match declaration {
        Declaration::Enum(_) => shape.form() == Form::Enum,
        Declaration::Union(_) => shape.form() == Form::Union,
        Declaration::Shape(_) => is_structure,
        Declaration::Exception(_) => shape.form() == Form::Exception,
        Declaration::Operation(_) => false,
    }
}

/// The description of a shape's kind.
fn describe(shape: &Shape) -> &'static str {
    match shape.kind {
        _ if shape.is_enum() => "an enum",
        Kind::Structure if shape.union => "a union",
        Kind::Structure => "a structure",
        Kind::List => "a list",
        Kind::Map => "a map",
        Kind::String | Kind::Character => "text",
        Kind::Integer => "an integer",
        Kind::Long => "a long integer",
        Kind::Float => "a float",
        Kind::Double => "a double",
        Kind::Boolean => "a boolean",
        Kind::Timestamp => "a timestamp",
        Kind::Blob => "a blob",
        Kind::BigInteger | Kind::BigDecimal => "an arbitrary-precision number",
    }
}
