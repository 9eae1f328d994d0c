//! From a path to what it names, as Rust finds it among the sources.

use std::collections::HashSet;
use std::rc::Rc;

use syn::{GenericArgument, Path, PathArguments, Type};

use super::index::{Index, Kind};

/// A type where it stands.
#[derive(Clone)]
pub(super) struct Placed<'a> {
    pub(super) ty: &'a Type,
    pub(super) scope: Scope<'a>,
}

/// What gives names a meaning.
#[derive(Clone, Default)]
pub(super) struct Scope<'a> {
    module: &'a str,
    /// What the parameters of an alias stand for.
    parameters: Rc<Vec<(String, Placed<'a>)>>,
    /// How many aliases and newtypes led here.
    depth: usize,
}

/// What a type is.
pub(super) enum Named<'a> {
    /// A struct or an enum of the sources.
    Item(usize),
    /// A type from elsewhere, by the last part of its path, and its arguments.
    Outside(String, Vec<Placed<'a>>),
    /// Not a path: a tuple, a reference.
    Other,
}

/// Imports and aliases that lead in circles are followed so far.
const LONGEST: usize = 16;

/// The parts of a path.
pub(super) fn segments(path: &Path) -> Vec<String> {
    let segments = path.segments.iter();
    segments.map(|segment| segment.ident.to_string()).collect()
}

impl<'a> Placed<'a> {
    fn with(&self, ty: &'a Type) -> Self {
        let scope = self.scope.clone();
        Self { ty, scope }
    }
}

impl<'a> Scope<'a> {
    pub(super) fn of(module: &'a str) -> Self {
        Self {
            module,
            ..Self::default()
        }
    }

    /// The types between `<` and `>` of a path's last part.
    fn arguments(&self, path: &'a Path) -> Vec<Placed<'a>> {
        let last = path.segments.last().map(|last| &last.arguments);
        let Some(PathArguments::AngleBracketed(arguments)) = last else {
            return Vec::new();
        };
        let types = arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(Placed {
                ty,
                scope: self.clone(),
            }),
            _ => None,
        });
        types.collect()
    }
}

impl Index {
    /// What a type is, behind its aliases.
    pub(super) fn resolve<'a>(&'a self, placed: &Placed<'a>) -> Named<'a> {
        match placed.ty {
            Type::Path(path) if path.qself.is_none() => self.named(&path.path, &placed.scope),
            Type::Paren(paren) => self.resolve(&placed.with(&paren.elem)),
            _ => Named::Other,
        }
    }

    /// What a path names.
    pub(super) fn named<'a>(&'a self, path: &'a Path, scope: &Scope<'a>) -> Named<'a> {
        let names = segments(path);
        if let [name] = &*names
            && let Some((_, held)) = scope.parameters.iter().find(|(known, _)| known == name)
        {
            return self.resolve(held);
        }
        let found = self.find(scope.module, &names);
        let Some((position, item)) = found.and_then(|at| Some((at, self.items.get(at)?))) else {
            let name = self.outside(scope.module, &names);
            return Named::Outside(name, scope.arguments(path));
        };
        let (ty, parameters) = match &item.kind {
            _ if scope.depth == LONGEST => return Named::Other,
            Kind::Type(_) => return Named::Item(position),
            Kind::Newtype(held) => (held, Vec::new()),
            Kind::Alias(alias) => {
                let parameters = alias.generics.type_params();
                let parameters = parameters.map(|parameter| parameter.ident.to_string());
                let parameters = parameters.zip(scope.arguments(path)).collect();
                (&*alias.ty, parameters)
            }
        };
        let scope = Scope {
            module: &item.module,
            parameters: Rc::new(parameters),
            depth: scope.depth + 1,
        };
        self.resolve(&Placed { ty, scope })
    }

    /// The item that a path names; where the modules do not lead to it, the only one of that name.
    fn find(&self, module: &str, path: &[String]) -> Option<usize> {
        let found = self.search(module, path, &mut HashSet::new());
        found.or_else(|| {
            let name = self.outside(module, path);
            let is_known = super::types::is_known(&name);
            let named = self.items.iter().enumerate();
            let mut named = named.filter(|(_, item)| !is_known && item.name == name);
            match (named.next(), named.next()) {
                (Some((only, _)), None) => Some(only),
                _ => None,
            }
        })
    }

    /// The last part of a path that leads out of the sources, as it is called there.
    pub(super) fn outside(&self, module: &str, path: &[String]) -> String {
        let imported = || {
            let [name] = path else { return None };
            let mut modules = enclosing(module);
            let mut imports = modules.find_map(|module| {
                let mut imports = self.imports.get(module)?.iter();
                imports.find(|import| import.name.as_ref() == Some(name))
            });
            imports.take()?.path.last().cloned()
        };
        let last = imported().or_else(|| path.last().cloned());
        last.unwrap_or_default()
    }

    fn search(
        &self,
        module: &str,
        path: &[String],
        seen: &mut HashSet<(String, Vec<String>)>,
    ) -> Option<usize> {
        let [first, rest @ ..] = path else {
            return None;
        };
        if path.len() > LONGEST || !seen.insert((module.to_owned(), path.to_vec())) {
            return None;
        }
        let own = enclosing(module).last().unwrap_or(module);
        match &**first {
            "self" => self.search(own, rest, seen),
            "super" => self.search(parent(own)?, rest, seen),
            // Where a crate begins is not said, but it is above.
            "crate" => std::iter::successors(Some(own), |module| parent(module))
                .find_map(|module| self.search(module, rest, seen)),
            _ => enclosing(module).find_map(|module| self.within(module, path, seen)),
        }
    }

    /// What a module has or imports under a name.
    fn within(
        &self,
        module: &str,
        path: &[String],
        seen: &mut HashSet<(String, Vec<String>)>,
    ) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        let item = self.names.get(module).and_then(|names| names.get(first));
        if let (Some(item), true) = (item, rest.is_empty()) {
            return Some(*item);
        }
        let is_module = |name: &String| self.names.contains_key(&format!("{module}::{name}"));
        if is_module(first) && !rest.is_empty() {
            return self.search(&format!("{module}::{first}"), rest, seen);
        }
        let imports = self.imports.get(module).map_or(&[][..], Vec::as_slice);
        let named = |name: &String| {
            let mut imports = imports.iter();
            imports.find(move |import| import.name.as_ref() == Some(name))
        };
        if let Some(import) = named(first) {
            return self.search(module, &[&*import.path, rest].concat(), seen);
        }
        let leads = |first: &String| {
            matches!(&**first, "self" | "super" | "crate")
                || is_module(first)
                || named(first).is_some()
        };
        let all = imports.iter().filter(|import| import.name.is_none());
        all.filter(|import| import.path.first().is_some_and(leads))
            .find_map(|import| self.search(module, &[&*import.path, path].concat(), seen))
    }
}

/// A module, or a block and what is around it, up to the module.
fn enclosing(module: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(module), |module| {
        let (outer, name) = module.rsplit_once("::")?;
        name.starts_with('{').then_some(outer)
    })
}

fn parent(module: &str) -> Option<&str> {
    Some(module.rsplit_once("::")?.0)
}
