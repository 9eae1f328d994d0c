//! Generates all operations of a service: a module and a feature for each family of resources.
//!
//! A shape that one family uses is declared in that family's module. One that several use is declared in
//! `shared.rs`, one that exceptions use in `exceptions.rs`; both are compiled only for the families that
//! use them, which re-export them. So a shape keeps its path in a family when another family starts to
//! use it.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use crate::case::spoken;
use crate::declare::{Declaration, Declarer};
use crate::error::Refusal;
use crate::families::{Family, Layout, feature};
use crate::graph::visit;
use crate::model::Model;
use crate::{Error, Options, example, index, print, rustfmt};

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The name, such as `queues.rs`.
    pub name: String,
    /// The contents.
    pub text: String,
}

/// The files that declare all operations of a service.
#[derive(Debug, Clone)]
pub struct Modules {
    /// The files: `mod.rs`, one module for each family, `shared.rs`, `exceptions.rs`, the features for
    /// `Cargo.toml`, and a page that lists the operations.
    pub files: Vec<File>,
    /// The operations that are left out because they cannot be declared, with the reasons.
    pub refused: Vec<Refusal>,
}

/// An import may be unused, because the contents of `shared.rs` and `exceptions.rs` depend on the features.
const ALLOW: &str = "#[allow(unused_imports, reason = \"what is used depends on the features\")]\n";

pub(crate) fn modules(model: &Model, options: &Options) -> Result<Modules, Error> {
    options.check(model)?;
    let declarer = Declarer::new(model, options);
    let layout = Layout::of(&declarer)?;
    let mut files = vec![File {
        name: "mod.rs".to_owned(),
        text: layout.root(&declarer),
    }];
    for (name, family) in layout
        .families
        .iter()
        .filter(|(_, family)| !family.is_left_out)
    {
        files.push(File {
            name: format!("{name}.rs"),
            text: layout.module(&declarer, name, family)?,
        });
    }
    let all = layout.features();
    let docs = "//! Types that operations of several families use.\n";
    let exceptions = layout.exceptions_in_shared(&declarer, &all);
    let shared = common(&declarer, docs, &exceptions, layout.shared.iter(), &all);
    files.push(file("shared.rs", shared));
    let docs = "//! The service's exceptions, and the types of their members.\n";
    let exceptions = common(&declarer, docs, "", layout.exceptions.iter(), &all);
    files.push(file("exceptions.rs", exceptions));
    files.push(file("features.toml", index::features(&declarer, &layout)));
    files.push(file("operations.md", index::operations(&declarer, &layout)));
    Ok(Modules {
        files,
        refused: layout.refused,
    })
}

fn file(name: &str, text: String) -> File {
    let name = name.to_owned();
    File { name, text }
}

/// A module of items that are compiled only for some features; `ours` is its imports other than the
/// runtime's.
fn common<'a, 'm: 'a>(
    declarer: &Declarer<'m>,
    docs: &str,
    ours: &str,
    shapes: impl Iterator<Item = (&'a &'m str, &'a BTreeSet<String>)>,
    all: &BTreeSet<String>,
) -> String {
    let mut items = Vec::new();
    for (name, families) in shapes {
        let mut declaration = declarer.shape(name);
        // Attributes come after the documentation.
        declaration.attributes.insert_str(0, &cfg(families, all));
        items.push(declaration);
    }
    let imports = print::imports(&items);
    let imports = imports.replace(
        "use connect_runtime",
        &format!("{ALLOW}use connect_runtime"),
    );
    let imports = imports.replace("use std", &format!("{ALLOW}use std"));
    let separator = if ours.is_empty() { "" } else { "\n" };
    file_text(
        declarer,
        docs,
        &format!("{imports}{separator}{ours}"),
        &items,
    )
}

/// The `cfg` for one of some families to be enabled.
fn cfg(families: &BTreeSet<String>, all: &BTreeSet<String>) -> String {
    if families.len() == all.len() {
        return String::new();
    }
    let features: Vec<_> = families.iter().map(|family| feature(family)).collect();
    let features: Vec<_> = features.iter().map(String::as_str).collect();
    rustfmt::cfg_any(&features)
}

fn file_text(declarer: &Declarer<'_>, docs: &str, imports: &str, items: &[Declaration]) -> String {
    let generated = declarer.options.generated_line(declarer.model, "//");
    let items: Vec<_> = items.iter().map(Declaration::text).collect();
    let separator = if imports.is_empty() { "" } else { "\n" };
    format!(
        "{generated}\n{docs}{separator}{imports}\n{}",
        items.join("\n")
    )
}

impl<'m> Layout<'m> {
    /// `mod.rs`, which declares the modules.
    fn root(&self, declarer: &Declarer<'_>) -> String {
        let families = self
            .families
            .iter()
            .filter(|(_, family)| !family.is_left_out);
        let mut modules: BTreeMap<&str, String> = families
            .map(|(name, _)| {
                let feature = feature(name);
                (
                    &**name,
                    format!("#[cfg(feature = \"{feature}\")]\npub mod {name};\n"),
                )
            })
            .collect();
        modules.insert("exceptions", "pub mod exceptions;\n".to_owned());
        modules.insert("shared", "mod shared;\n".to_owned());
        let generated = declarer.options.generated_line(declarer.model, "//");
        let modules: String = modules.into_values().collect();
        format!(
            "{generated}\n// All operations, a module and a feature for each family of resources. In a crate's root, by `include!`, the\n// compiler says of a family whose feature is off that it has one.\n\n{modules}"
        )
    }

    /// The module of one family.
    fn module(
        &self,
        declarer: &Declarer<'m>,
        name: &str,
        family: &Family<'m>,
    ) -> Result<String, Error> {
        let mut items = Vec::new();
        let mut outputs = IndexSet::new();
        let path = format!("::{name}");
        for (name, operation) in &family.operations {
            items.push(example::declare(declarer, name, operation, &path)?);
            let output = operation.output.as_ref().map(|output| &*output.shape);
            let own = output.filter(|output| self.is_own(output) && outputs.insert(*output));
            items.extend(own.map(|output| declarer.shape(output)));
        }
        let shapes = family.needs.shapes.iter();
        let shapes = shapes.filter(|shape| self.is_own(shape) && !outputs.contains(*shape));
        items.extend(shapes.map(|shape| declarer.shape(shape)));

        let rust_names = |names: &mut dyn Iterator<Item = &&str>| -> Vec<String> {
            names
                .map(|name| declarer.names.shape(name).to_owned())
                .collect()
        };
        let needs = &family.needs;
        let with_exceptions = needs
            .shapes
            .iter()
            .filter(|shape| self.exceptions.contains_key(**shape));
        let handed_on = rust_names(&mut { with_exceptions });
        let shared = needs
            .shapes
            .iter()
            .filter(|shape| self.shared.contains_key(**shape));
        let shared = rust_names(&mut { shared });
        let exceptions = needs.exceptions.difference(&needs.shapes);
        let exceptions = rust_names(&mut { exceptions });
        let mut from_exceptions = [("", exceptions), ("pub ", handed_on)];
        // rustfmt sorts a single name before a list of names.
        from_exceptions.sort_by_cached_key(|(_, names)| (names.len() > 1, names.clone()));
        let ours = from_exceptions
            .map(|(visibility, names)| rustfmt::import(visibility, "super::exceptions", names))
            .concat()
            + &rustfmt::import("pub ", "super::shared", shared);
        let runtime = print::imports(&items);
        let separator = if ours.is_empty() { "" } else { "\n" };
        let docs = format!("//! {}.\n", spoken(name));
        Ok(file_text(
            declarer,
            &docs,
            &format!("{runtime}{separator}{ours}"),
            &items,
        ))
    }

    /// The imports of `shared.rs`: the shapes that it uses from `exceptions.rs`.
    fn exceptions_in_shared(&self, declarer: &Declarer<'m>, all: &BTreeSet<String>) -> String {
        let mut used = IndexSet::new();
        for shape in self.shared.keys() {
            for reference in declarer.model.shape(shape).references() {
                visit(declarer.model, reference, &mut used);
            }
        }
        let users = self.exceptions.iter();
        let imports = users
            .filter(|(shape, _)| used.contains(*shape))
            .map(|(shape, families)| {
                let name = declarer.names.shape(shape);
                let cfg = cfg(families, all);
                format!("{cfg}{ALLOW}use super::exceptions::{name};\n")
            });
        imports.collect()
    }
}
