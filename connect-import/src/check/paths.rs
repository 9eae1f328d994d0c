//! Resolves paths among the sources as Rust would.

use std::collections::HashSet;

use syn::{GenericArgument, Path, PathArguments, Type};

use super::index::{Index, Kind, segments};
use super::known::is_known;

/// A type, and the module in which it is written.
pub(super) type Placed<'t> = (&'t Type, &'t str);

/// What a type resolves to.
pub(super) enum Named<'t> {
    /// A struct or an enum in the sources.
    Item(usize),
    /// A type of connect-operations, which is the model's of that name.
    Shipped(String),
    /// Another external type, by the last segment of its path, and its arguments.
    Outside(String, Vec<Placed<'t>>),
    /// Not a path: a tuple, a reference.
    Other,
}

/// The number of imports and aliases to follow, since they may be circular.
pub(super) const LONGEST: usize = 16;

/// The generic type arguments of a path's last segment.
fn arguments(path: &Path) -> Vec<&Type> {
    let last = path.segments.last().map(|last| &last.arguments);
    let Some(PathArguments::AngleBracketed(arguments)) = last else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

impl Index {
    /// Resolves a type through its aliases.
    pub(super) fn resolve<'t>(&'t self, (mut ty, mut module): Placed<'t>) -> Named<'t> {
        for _ in 0..LONGEST {
            let Type::Path(path) = ty else { break };
            let names = segments(&path.path);
            let found = self.find(module, &names);
            let Some((position, item)) = found.and_then(|at| Some((at, self.items.get(at)?)))
            else {
                let (crate_name, name) = self.outside(module, &names);
                if crate_name == "connect_operations" {
                    return Named::Shipped(name);
                }
                let arguments = arguments(&path.path).into_iter();
                let arguments = arguments.map(|ty| (ty, module)).collect();
                return Named::Outside(name, arguments);
            };
            (ty, module) = match &item.kind {
                Kind::Type(_) => return Named::Item(position),
                Kind::Alias(ty) => (ty, &item.module),
            };
        }
        Named::Other
    }

    /// The item that a path refers to; if it cannot be found by its modules, the only one of that name.
    fn find(&self, module: &str, path: &[String]) -> Option<usize> {
        let found = self.search(module, path, &mut HashSet::new());
        found.or_else(|| {
            let (_, name) = self.outside(module, path);
            let is_known = is_known(&name);
            let named = self.items.iter().enumerate();
            let mut named = named.filter(|(_, item)| !is_known && item.name == name);
            match (named.next(), named.next()) {
                (Some((only, _)), None) => Some(only),
                _ => None,
            }
        })
    }

    /// The first and the last segment of a path to an external item, by their original names.
    pub(super) fn outside(&self, module: &str, path: &[String]) -> (String, String) {
        let imports = enclosing(module).filter_map(|module| self.imports.get(module));
        let mut imports = imports.flatten();
        let import = imports.find(|import| import.name.as_ref() == path.first());
        let imported = import.map_or(path, |import| &import.path);
        let last = if path.len() == 1 { imported } else { path }.last();
        let segment = |name: Option<&String>| name.cloned().unwrap_or_default();
        (segment(imported.first()), segment(last))
    }

    /// Whether a module imports all types of a module of connect-operations, which may hold any name.
    pub(super) fn imports_all_shipped(&self, module: &str) -> bool {
        let imports = enclosing(module).filter_map(|module| self.imports.get(module));
        let mut all = imports.flatten().filter(|import| import.name.is_none());
        all.any(|import| self.outside(module, &import.path).0 == "connect_operations")
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
            // The root of the crate is not known, but it is an ancestor.
            "crate" => std::iter::successors(Some(own), |module| parent(module))
                .find_map(|module| self.search(module, rest, seen)),
            _ => enclosing(module).find_map(|module| self.within(module, path, seen)),
        }
    }

    /// What a module declares or imports under a name.
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

/// A module, or a block and its enclosing blocks up to the module.
fn enclosing(module: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(module), |module| {
        let (outer, name) = module.rsplit_once("::")?;
        name.starts_with('{').then_some(outer)
    })
}

fn parent(module: &str) -> Option<&str> {
    Some(module.rsplit_once("::")?.0)
}
