//! Operations and exceptions, and everything reachable from them.

use connect_declaration::{Declaration, Errors, Helper, Location, Operation, Structure, names};
use indexmap::IndexMap;
use quote::ToTokens;
use syn::{Type, parse_quote};

use super::checker::{Checker, Direction};
use super::index::Item;
use super::members::Compared;
use super::paths::Named;
use super::report::Rule;
use super::types::Value;
use crate::declare::error_facts;
use crate::error::{Error, did_you_mean};
use crate::model;
use crate::restrictions;

/// An operation as declared, and as in the model.
struct Call<'c, 'a> {
    item: &'c Item,
    declared: &'c Operation<'c>,
    name: &'a str,
    known: &'a model::Operation,
}

impl<'a> Checker<'a> {
    /// Compares an operation and everything reachable from it.
    pub(super) fn operation(&mut self, item: &Item, declared: &Operation<'_>, errors: &Errors) {
        self.report.mistakes(&item.file, errors);
        let model = self.declarer.model;
        let (name, ident) = (declared.name(), declared.structure.ident());
        let Some((name, known)) = model.operations.get_key_value(&name) else {
            let message = Error::unknown_operation(&name, model.operations()).to_string();
            return self.report.at(item, ident, Rule::Operation, message);
        };
        if let Err(refusal) = restrictions::check(model, name, known) {
            let message = format!("{refusal}; make sure that the declaration does not need it");
            self.report.at(item, ident, Rule::Unresolved, message);
        }
        let call = Call {
            item,
            declared,
            name,
            known,
        };
        self.call(&call);
        self.output(&call);
        self.errors(&call);
        self.members(&Compared {
            item,
            declared: &declared.structure,
            expected: self.declarer.unchecked(name, known),
            shape: known.input.as_ref().map(|input| &*input.shape),
            name,
            direction: Direction::Request,
        });
        while let Some((position, shape, direction)) = self.to_visit.pop() {
            self.visit(position, shape, direction);
        }
    }

    fn call(&mut self, call: &Call<'_, 'a>) {
        let (name, arguments) = (call.name, &call.declared.arguments);
        let (method, uri) = (&call.known.http.method, &call.known.http.request_uri);
        if let Some(declared) = arguments.method.as_ref().filter(|given| *given != method) {
            let message = format!("the method of `{name}` is {method}; write `method = {method}`");
            self.report.at(call.item, declared, Rule::Method, message);
        }
        if let Some(declared) = arguments.uri.as_ref().filter(|given| given.value() != *uri) {
            let message = format!("the path of `{name}` is `{uri}`; write `uri = {uri:?}`");
            self.report.at(call.item, declared, Rule::Path, message);
        }
    }

    fn output(&mut self, call: &Call<'_, 'a>) {
        let name = call.name;
        match (&call.declared.arguments.output, &call.known.output) {
            (Some(output), Some(known)) => self.value(&Value {
                item: call.item,
                ty: (output, &call.item.module),
                at: output,
                reference: known,
                path: format!("{name}'s output"),
                remedy: self.declarer.names.shape(&known.shape),
                location: Location::Body,
                direction: Direction::Response,
                // A whole output cannot be `Sensitive`.
                is_secret: true,
            }),
            (Some(output), None) => {
                let message = format!("`{name}` has no output; remove `output`");
                self.report.at(call.item, output, Rule::Output, message);
            }
            (None, Some(known)) => {
                let shape = self.declarer.names.shape(&known.shape);
                let message =
                    format!("`{name}` has an output; declare it and add `output = {shape}`");
                self.left_out(call.item, call.declared.structure.ident(), message);
            }
            (None, None) => {}
        }
    }

    fn errors(&mut self, call: &Call<'_, 'a>) {
        let (item, name) = (call.item, call.name);
        let shapes = call.known.errors.iter().map(|error| &*error.shape);
        let coded = shapes.map(|shape| (self.code(shape).0, shape));
        let known: IndexMap<_, _> = coded.collect();
        let mut missing = known.clone();
        for (_, path) in &call.declared.arguments.errors {
            let ty: Type = parse_quote!(#path);
            let named = self.index.resolve((&ty, &item.module));
            let code = match &named {
                Named::Item(position) => match self.read(*position) {
                    Some((Declaration::Exception(exception), _)) => Some(code(&exception)),
                    _ => None,
                },
                Named::Shipped(name) => Some(name.clone()),
                Named::Outside(name, _)
                    if known.contains_key(&**name)
                        && self.index.imports_all_shipped(&item.module) =>
                {
                    Some(name.clone())
                }
                _ => {
                    self.unresolved(item, path, path);
                    continue;
                }
            };
            let Some(code) = code else {
                let written = names::written(path);
                let message = format!("`{written}` is not an exception; derive `ConnectException`");
                self.report.at(item, path, Rule::Error, message);
                continue;
            };
            missing.shift_remove(&*code);
            if let Some(shape) = known.get(&*code) {
                if let Named::Item(position) = named {
                    self.pair(position, shape, Direction::Response);
                }
            } else {
                let remedy = did_you_mean(&code, known.keys().copied(), "remove it");
                let message = format!("`{name}` has no error `{code}`; {remedy}");
                self.report.at(item, path, Rule::Error, message);
            }
        }
        if !missing.is_empty() {
            let missing = missing.into_keys().collect::<Vec<_>>().join(", ");
            let message = format!("`{name}` has more errors; add `{missing}` to its `errors`");
            self.left_out(item, call.declared.structure.ident(), message);
        }
    }

    /// The code and the status of an exception in the model.
    fn code(&self, shape: &'a str) -> (&'a str, u16) {
        error_facts(shape, self.declarer.model.shape(shape))
    }

    fn visit(&mut self, position: usize, name: &'a str, direction: Direction) {
        let (Some(item), Some((declaration, errors))) =
            (self.index.items.get(position), self.read(position))
        else {
            return;
        };
        self.report.mistakes(&item.file, &errors);
        let declared = match &declaration {
            Declaration::Enum(declared) => return self.values(item, declared, name),
            Declaration::Union(declared) => return self.union(item, declared, name, direction),
            Declaration::Exception(declared) => {
                self.status(item, declared, name);
                declared
            }
            Declaration::Shape(declared) => declared,
            Declaration::Operation(_) => return,
        };
        self.members(&Compared {
            item,
            declared,
            expected: self.declarer.shape(name),
            shape: Some(name),
            name,
            direction,
        });
    }

    /// The status of an exception, by default 400.
    fn status(&mut self, item: &Item, declared: &Structure<'_>, name: &'a str) {
        let status = self.code(name).1.to_string();
        let number = declared.helpers.number(Helper::Status);
        if number.map_or("400", |number| number.base10_digits()) != status {
            let message =
                format!("the status of `{name}` is {status}; write `#[status({status})]`");
            let at = number.map_or_else(
                || declared.ident().to_token_stream(),
                ToTokens::to_token_stream,
            );
            self.report.at(item, &at, Rule::Error, message);
        }
    }
}

/// The error code of a declared exception.
fn code(exception: &Structure<'_>) -> String {
    let wire = exception.helpers.text(Helper::Wire);
    wire.map_or_else(|| names::plain(exception.ident()), syn::LitStr::value)
}
