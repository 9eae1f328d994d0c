//! Operations and exceptions, and all that they reach.

use std::collections::HashSet;

use connect_declaration::{Declaration, Helper, Location, Operation, Structure, names};
use indexmap::IndexMap;
use proc_macro2::Span;
use syn::spanned::Spanned as _;

use super::index::{Declared, Index, Item};
use super::members::Compared;
use super::paths::{Named, Placed, Scope};
use super::report::{Report, Rule};
use super::types::Site;
use crate::declare::{Declarer, error_facts};
use crate::error::{Error, did_you_mean};
use crate::model;
use crate::support::{self, Direction};

/// Compares declarations with one model.
pub(super) struct Checker<'a> {
    pub(super) index: &'a Index,
    /// What the index's items declare, in their order.
    pub(super) declarations: &'a [Declared<'a>],
    pub(super) declarer: &'a Declarer<'a>,
    pub(super) is_complete: bool,
    pub(super) report: Report,
    /// The items, and the shapes that they were compared with.
    pub(super) seen: HashSet<(usize, &'a str, Direction)>,
    pub(super) to_visit: Vec<(usize, &'a str, Direction)>,
}

/// An operation where it is declared, and as the model has it.
struct Call<'a> {
    item: &'a Item,
    declared: &'a Operation<'a>,
    name: &'a str,
    known: &'a model::Operation,
}

impl<'a> Checker<'a> {
    /// Compares an operation and everything that it reaches.
    pub(super) fn operation(
        &mut self,
        item: &'a Item,
        declared: &'a Declared<'a>,
        operation: &'a Operation<'a>,
    ) {
        self.mistakes(item, declared);
        let model = self.declarer.model;
        let name = operation.name();
        let ident = operation.structure.ident();
        let Some((name, known)) = model.operations.get_key_value(&name) else {
            let message = Error::unknown_operation(&name, model.operations()).to_string();
            return self.report.at(item, ident, Rule::Operation, message);
        };
        if let Err(refusal) = support::check(model, name, known) {
            let message = format!("{refusal}; make sure that the declaration does without it");
            self.report.at(item, ident, Rule::Unresolved, message);
        }
        let call = Call {
            item,
            declared: operation,
            name,
            known,
        };
        self.call(&call);
        self.output(&call);
        self.errors(&call);
        self.members(&Compared {
            item,
            declared: &operation.structure,
            expected: self.declarer.unchecked(name, known),
            shape: known.input.as_ref().map(|input| &*input.shape),
            name,
            direction: Direction::Request,
        });
        self.visit();
    }

    /// What the compiler says, too: Markdown has none.
    fn mistakes(&mut self, item: &Item, declared: &Declared<'_>) {
        for error in declared.errors.iter() {
            let message = error.to_string();
            self.report
                .at_span(item.file, error.span(), Rule::Declaration, message);
        }
    }

    fn call(&mut self, call: &Call<'_>) {
        let Call {
            item, name, known, ..
        } = call;
        let arguments = &call.declared.arguments;
        let (method, uri) = (&known.http.method, &known.http.request_uri);
        if let Some(declared) = &arguments.method
            && declared != method
        {
            let message = format!("`{name}` is a {method}; write `method = {method}`");
            self.report.at(item, declared, Rule::Method, message);
        }
        if let Some(declared) = &arguments.uri
            && declared.value() != *uri
        {
            let message = format!("the path of `{name}` is `{uri}`; write `uri = {uri:?}`");
            self.report.at(item, declared, Rule::Path, message);
        }
    }

    fn output(&mut self, call: &Call<'a>) {
        let Call { item, name, .. } = call;
        let output = call.declared.arguments.output.as_ref();
        match (output, &call.known.output) {
            (Some(output), Some(known)) => {
                let site = Site {
                    item,
                    span: output.span(),
                    path: format!("{name}'s output"),
                    remedy: self.declarer.names.shape(&known.shape).to_owned(),
                    location: Location::Body,
                    direction: Direction::Answer,
                    is_secret: false,
                };
                let scope = Scope::of(&item.module);
                self.value(&Placed { ty: output, scope }, known, &site);
            }
            (Some(output), None) => {
                let message = format!("`{name}` has no output; remove `output`");
                self.report.at(item, output, Rule::Output, message);
            }
            (None, Some(known)) if self.is_complete => {
                let shape = self.declarer.names.shape(&known.shape);
                let message =
                    format!("`{name}` has an output; declare it and add `output = {shape}`");
                let ident = call.declared.structure.ident();
                self.report.at(item, ident, Rule::Missing, message);
            }
            (None, _) => {}
        }
    }

    fn errors(&mut self, call: &Call<'a>) {
        let Call { item, name, .. } = call;
        let model = self.declarer.model;
        let shapes = call.known.errors.iter().map(|error| &*error.shape);
        let known: IndexMap<_, _> = shapes
            .map(|shape| (error_facts(shape, model.shape(shape)).0, shape))
            .collect();
        let mut missing = known.clone();
        for (_, path) in &call.declared.arguments.errors {
            let named = self.index.named(path, &Scope::of(&item.module));
            let Named::Item(position) = named else {
                self.unresolved(item, path.span(), &names::written(path));
                continue;
            };
            let Some(Declaration::Exception(exception)) = self.read(position) else {
                let message = format!(
                    "`{}` is no exception; derive `ConnectException`",
                    names::written(path)
                );
                self.report.at(item, path, Rule::Error, message);
                continue;
            };
            let wire = exception.markers.text(Helper::Wire);
            let code = wire.map_or_else(|| names::plain(exception.ident()), syn::LitStr::value);
            missing.shift_remove(&*code);
            if let Some(shape) = known.get(&*code) {
                self.pair(position, shape, Direction::Answer);
            } else {
                let known = known.keys().copied();
                let remedy = did_you_mean(&code, known, "remove it");
                let message = format!("`{name}` has no error `{code}`; {remedy}");
                self.report.at(item, path, Rule::Error, message);
            }
        }
        if self.is_complete && !missing.is_empty() {
            let missing: Vec<_> = missing.into_keys().collect();
            let missing = missing.join(", ");
            let message = format!("`{name}` has further errors; add `{missing}` to its `errors`");
            let ident = call.declared.structure.ident();
            self.report.at(item, ident, Rule::Missing, message);
        }
    }

    pub(super) fn unresolved(&mut self, item: &Item, span: Span, written: &str) {
        let message =
            format!("`{written}` is declared in none of the files; name the file that declares it");
        self.report
            .at_span(item.file, span, Rule::Unresolved, message);
    }

    pub(super) fn read(&self, position: usize) -> Option<&'a Declaration<'a>> {
        self.declarations.get(position)?.read.as_ref()
    }

    /// Remembers to compare an item with a shape.
    pub(super) fn pair(&mut self, position: usize, shape: &'a str, direction: Direction) {
        if self.seen.insert((position, shape, direction)) {
            self.to_visit.push((position, shape, direction));
        }
    }

    fn visit(&mut self) {
        while let Some((position, name, direction)) = self.to_visit.pop() {
            let items = (
                self.index.items.get(position),
                self.declarations.get(position),
            );
            let (Some(item), Some(declared)) = items else {
                continue;
            };
            self.mistakes(item, declared);
            match &declared.read {
                Some(Declaration::Enum(declared)) => self.values(item, declared, name),
                Some(Declaration::Union(declared)) => self.union(item, declared, name, direction),
                Some(Declaration::Shape(declared)) => {
                    self.structure(item, declared, name, direction);
                }
                Some(Declaration::Exception(declared)) => {
                    self.status(item, declared, name);
                    self.structure(item, declared, name, direction);
                }
                _ => {}
            }
        }
    }

    fn structure(
        &mut self,
        item: &'a Item,
        declared: &'a Structure<'a>,
        name: &'a str,
        direction: Direction,
    ) {
        self.members(&Compared {
            item,
            declared,
            expected: self.declarer.shape(name),
            shape: Some(name),
            name,
            direction,
        });
    }

    /// The status of an exception; one that names none is a bad request.
    fn status(&mut self, item: &Item, declared: &Structure<'_>, name: &str) {
        let (_, status) = error_facts(name, self.declarer.model.shape(name));
        let number = declared.markers.number(Helper::Status);
        let is = number.map_or("400", |number| number.base10_digits());
        if is != status.to_string() {
            let message = format!("`{name}` has the status {status}; write `#[status({status})]`");
            match number {
                Some(number) => self.report.at(item, number, Rule::Error, message),
                None => self.report.at(item, declared.ident(), Rule::Error, message),
            }
        }
    }
}
