//! The types of values.

use connect_declaration::{self as declaration, Declaration, names};
use proc_macro2::Span;

use super::index::Item;
use super::operations::Checker;
use super::paths::{Named, Placed};
use super::report::Rule;
use super::times;
use crate::model::{Form, Kind, Reference, Shape};
use crate::support::Direction;

/// The types from elsewhere that are a value of a kind.
const SCALARS: [(Kind, &[&str]); 6] = [
    (Kind::String, &["String", "Cow", "Uuid"]),
    (Kind::Integer, &["i32"]),
    (Kind::Long, &["i64"]),
    (Kind::Float, &["f32"]),
    (Kind::Double, &["f64"]),
    (Kind::Boolean, &["bool"]),
];

/// The other types of which it is known what they are, or that they cannot travel.
const KNOWN: [&str; 22] = [
    "Box",
    "BTreeMap",
    "BTreeSet",
    "Duration",
    "HashMap",
    "HashSet",
    "Option",
    "PathBuf",
    "Sensitive",
    "SystemTime",
    "Vec",
    "char",
    "i128",
    "i16",
    "i8",
    "isize",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Where a value is declared, and what is known of it there.
#[derive(Clone)]
pub(super) struct Site<'a> {
    pub(super) item: &'a Item,
    pub(super) span: Span,
    /// Where it is in the model: `Filters.Queues[]`.
    pub(super) path: String,
    /// The type that the importer would write.
    pub(super) remedy: String,
    /// Where a member travels.
    pub(super) location: declaration::Location,
    pub(super) direction: Direction,
    /// Whether it prints as `***`.
    pub(super) is_secret: bool,
}

/// Whether a name is that of a type from elsewhere.
pub(super) fn is_known(name: &str) -> bool {
    let mut scalars = SCALARS.iter().flat_map(|(_, names)| *names);
    KNOWN.contains(&name) || times::is_time(name) || scalars.any(|scalar| *scalar == name)
}

impl<'a> Checker<'a> {
    /// Compares the type of a value, and what it holds.
    pub(super) fn value(&mut self, ty: &Placed<'a>, reference: &'a Reference, site: &Site<'a>) {
        let shape = self.declarer.model.shape(&reference.shape);
        let named = self.index.resolve(ty);
        if let Named::Outside(name, arguments) = &named
            && let ("Box" | "Sensitive", [inner]) = (&**name, &**arguments)
        {
            let mut site = site.clone();
            site.is_secret |= name == "Sensitive";
            return self.value(inner, reference, &site);
        }
        if shape.sensitive && !site.is_secret {
            let message = format!(
                "`{}` is a secret and prints in clear; write `{}`",
                site.path, site.remedy
            );
            self.report
                .at_span(site.item.file, site.span, Rule::Sensitive, message);
        }
        match named {
            // JSON of any form.
            _ if shape.document => {}
            Named::Item(position) => self.item(position, ty, reference, site),
            Named::Outside(name, _) if !is_known(&name) => {
                self.unresolved(site.item, site.span, &names::written(ty.ty));
            }
            Named::Outside(name, arguments) => self.outside(&name, &arguments, ty, reference, site),
            Named::Other => self.mismatch(ty, shape, site),
        }
    }

    /// A type of the sources.
    fn item(
        &mut self,
        position: usize,
        ty: &Placed<'a>,
        reference: &'a Reference,
        site: &Site<'a>,
    ) {
        let shape = self.declarer.model.shape(&reference.shape);
        let fits = match self.read(position) {
            None => return self.unresolved(site.item, site.span, &names::written(ty.ty)),
            Some(Declaration::Enum(_)) => shape.form() == Form::Enum,
            Some(Declaration::Union(_)) => shape.form() == Form::Union,
            Some(Declaration::Shape(_)) => {
                shape.kind == Kind::Structure && shape.form() != Form::Union
            }
            Some(_) => false,
        };
        if fits {
            self.pair(position, &reference.shape, site.direction);
        } else {
            self.mismatch(ty, shape, site);
        }
    }

    /// A type from elsewhere.
    fn outside(
        &mut self,
        name: &str,
        arguments: &[Placed<'a>],
        ty: &Placed<'a>,
        reference: &'a Reference,
        site: &Site<'a>,
    ) {
        let shape = self.declarer.model.shape(&reference.shape);
        let mut parts = [&shape.member, &shape.key, &shape.value]
            .into_iter()
            .flatten();
        let is_scalar = SCALARS
            .iter()
            .any(|(kind, names)| *kind == shape.kind && names.contains(&name));
        match (shape.kind, name, arguments) {
            (Kind::List, "Vec", [_]) | (Kind::Map, "BTreeMap" | "HashMap", [_, _]) => {}
            (Kind::Timestamp, ..) => return self.time(name, ty, reference, site),
            _ if is_scalar => return,
            _ => return self.mismatch(ty, shape, site),
        }
        let inner = if shape.kind == Kind::List { "[]" } else { "{}" };
        let mut site = site.clone();
        site.path += inner;
        for argument in arguments {
            let Some(part) = parts.next() else { continue };
            match self.index.resolve(argument) {
                Named::Outside(name, items) if shape.sparse && name == "Option" => {
                    for item in &items {
                        self.value(item, part, &site);
                    }
                }
                _ => self.value(argument, part, &site),
            }
        }
    }

    pub(super) fn mismatch(&mut self, ty: &Placed<'a>, shape: &Shape, site: &Site<'a>) {
        let (path, said, remedy) = (&site.path, said(shape), &site.remedy);
        let written = names::written(ty.ty);
        let message = format!("`{path}` is {said}, not `{written}`; write `{remedy}`");
        self.report
            .at_span(site.item.file, site.span, Rule::Type, message);
    }
}

/// What a shape is, in words.
fn said(shape: &Shape) -> &'static str {
    match (shape.form(), shape.kind) {
        (Form::Enum, _) => "an enum",
        (Form::Union, _) => "a union",
        (_, Kind::Structure) => "a structure",
        (_, Kind::List) => "a list",
        (_, Kind::Map) => "a map",
        (_, Kind::String | Kind::Character) => "text",
        (_, Kind::Integer) => "an integer",
        (_, Kind::Long) => "a long integer",
        (_, Kind::Float) => "a float",
        (_, Kind::Double) => "a double",
        (_, Kind::Boolean) => "a boolean",
        (_, Kind::Timestamp) => "a point in time",
        (_, Kind::Blob) => "a blob",
        (_, Kind::BigInteger | Kind::BigDecimal) => "a number of any size",
    }
}
