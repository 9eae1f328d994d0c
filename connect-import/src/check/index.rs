//! An index of the declarations in the sources, by module.

use std::collections::HashMap;
use std::rc::Rc;

use connect_declaration::{Declaration, Errors, Operation};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{DeriveInput, Expr, Fields, ImplItem, Item as SynItem, Lit, Type, UseTree};

use super::file::SourceFile;
use super::sources::Source;
use crate::Model;

/// The items in all sources.
#[derive(Default)]
pub(super) struct Index {
    pub(super) items: Vec<Item>,
    /// The positions of items, by module and name.
    pub(super) names: HashMap<String, HashMap<String, usize>>,
    /// The imports, by module.
    pub(super) imports: HashMap<String, Vec<Import>>,
    /// AWS's names of a service, by the name of its type.
    services: HashMap<String, Vec<String>>,
}

/// A type.
pub(super) struct Item {
    pub(super) name: String,
    pub(super) file: Rc<SourceFile>,
    pub(super) module: String,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// A struct or an enum.
    Type(DeriveInput),
    /// The target of an alias, or the content of a newtype, which has the same representation.
    Alias(Type),
}

/// `use path as name`, or a glob import.
pub(super) struct Import {
    pub(super) name: Option<String>,
    pub(super) path: Vec<String>,
}

impl Item {
    /// Its declaration, with the errors that the compiler would report, too.
    pub(super) fn declaration(&self) -> Option<(Declaration<'_>, Errors)> {
        let Kind::Type(input) = &self.kind else {
            return None;
        };
        let mut errors = Errors::default();
        Some((Declaration::read(input, &mut errors)?, errors))
    }
}

impl Index {
    pub(super) fn of(sources: &[Source]) -> Self {
        let mut index = Self::default();
        for source in sources {
            let mut visitor = Visitor {
                index: &mut index,
                file: &source.file,
                module: source.module.clone(),
            };
            visitor.enter(|visitor| visitor.visit_file(&source.syntax));
        }
        index
    }

    /// The position of the model of an operation's service, identified by its names if the sources declare
    /// them, or else by the name of its type.
    pub(super) fn model_of(
        &self,
        item: &Item,
        operation: &Operation<'_>,
        models: &[Model],
    ) -> Option<usize> {
        let Some(service) = &operation.arguments.service else {
            return models.iter().position(Model::is_connect);
        };
        let (_, name) = self.outside(&item.module, &segments(service));
        let own = [name.clone()];
        let names = self.services.get(&name).map_or(&own[..], |names| names);
        names.iter().find_map(|name| {
            let mut models = models.iter().map(|model| &model.metadata);
            models.position(|metadata| {
                let signing_name = metadata.signing_name.as_ref();
                let signing_name = signing_name.unwrap_or(&metadata.endpoint_prefix);
                let known = [&metadata.service_id, signing_name];
                known.iter().any(|known| known.eq_ignore_ascii_case(name))
            })
        })
    }
}

/// The segments of a path.
pub(super) fn segments(path: &syn::Path) -> Vec<String> {
    let segments = path.segments.iter();
    segments.map(|segment| segment.ident.to_string()).collect()
}

struct Visitor<'i> {
    index: &'i mut Index,
    file: &'i Rc<SourceFile>,
    module: String,
}

impl Visitor<'_> {
    fn add(&mut self, name: &syn::Ident, kind: Kind) {
        let name = name.to_string();
        let names = self.index.names.entry(self.module.clone()).or_default();
        names.insert(name.clone(), self.index.items.len());
        self.index.items.push(Item {
            name,
            file: Rc::clone(self.file),
            module: self.module.clone(),
            kind,
        });
    }

    /// Visits the items of a module, which is recorded even if it is empty.
    fn enter(&mut self, visit: impl FnOnce(&mut Self)) {
        self.index.names.entry(self.module.clone()).or_default();
        visit(self);
    }

    fn within(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let inner = format!("{}::{name}", self.module);
        let outer = std::mem::replace(&mut self.module, inner);
        self.enter(visit);
        self.module = outer;
    }

    fn import(&mut self, tree: &UseTree, path: &[String]) {
        let with = |name: &syn::Ident| [path, &[name.to_string()]].concat();
        let (name, path) = match tree {
            UseTree::Path(tree) => return self.import(&tree.tree, &with(&tree.ident)),
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.import(tree, path));
            }
            UseTree::Name(name) if name.ident == "self" => (path.last().cloned(), path.to_vec()),
            UseTree::Name(name) => (Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" => {
                (Some(rename.rename.to_string()), path.to_vec())
            }
            UseTree::Rename(rename) => (Some(rename.rename.to_string()), with(&rename.ident)),
            UseTree::Glob(_) => (None, path.to_vec()),
        };
        let imports = self.index.imports.entry(self.module.clone()).or_default();
        imports.push(Import { name, path });
    }

    /// The items of an included file are indexed in that file's module, so they are imported from there.
    fn include(&mut self, item: &syn::ItemMacro) {
        let file = item.mac.parse_body::<syn::LitStr>();
        let Some(file) = file.ok().filter(|_| item.mac.path.is_ident("include")) else {
            return;
        };
        let file = file.value();
        let module = file.strip_suffix(".rs").unwrap_or(&file);
        let module = module.strip_suffix("/mod").unwrap_or(module);
        let path = module.split('/').map(str::to_owned).collect();
        let imports = self.index.imports.entry(self.module.clone()).or_default();
        imports.push(Import { name: None, path });
    }

    /// The service's names in `impl AwsService for …`, its id first.
    fn service(&mut self, item: &syn::ItemImpl) {
        let is_service = item.trait_.as_ref().is_some_and(|trait_| {
            let last = trait_.0.segments.last();
            last.is_some_and(|last| last.ident == "AwsService")
        });
        let Type::Path(ty) = &*item.self_ty else {
            return;
        };
        let Some(name) = ty.path.segments.last().filter(|_| is_service) else {
            return;
        };
        let mut names = Vec::new();
        for item in &item.items {
            if let ImplItem::Const(item) = item
                && let Expr::Lit(value) = &item.expr
                && let Lit::Str(value) = &value.lit
            {
                let position = usize::from(item.ident != "SERVICE_ID").min(names.len());
                names.insert(position, value.value());
            }
        }
        self.index.services.insert(name.ident.to_string(), names);
    }
}

impl<'ast> Visit<'ast> for Visitor<'_> {
    fn visit_item(&mut self, item: &'ast SynItem) {
        match item {
            SynItem::Struct(item) => match &item.fields {
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    let held = fields.unnamed.iter().map(|field| field.ty.clone());
                    held.for_each(|held| self.add(&item.ident, Kind::Alias(held)));
                }
                _ => self.add(&item.ident, Kind::Type(item.clone().into())),
            },
            SynItem::Enum(item) => self.add(&item.ident, Kind::Type(item.clone().into())),
            SynItem::Type(item) => self.add(&item.ident, Kind::Alias((*item.ty).clone())),
            SynItem::Use(item) => self.import(&item.tree, &[]),
            SynItem::Macro(item) => self.include(item),
            SynItem::Mod(module) => {
                self.within(&module.ident.to_string(), |visitor| {
                    visit::visit_item(visitor, item);
                });
            }
            SynItem::Impl(implementation) => {
                self.service(implementation);
                visit::visit_item(self, item);
            }
            _ => visit::visit_item(self, item),
        }
    }

    /// A block has its own items, and sees the enclosing ones.
    fn visit_block(&mut self, block: &'ast syn::Block) {
        let start = block.span().start();
        let name = format!("{{{}:{}}}", start.line, start.column);
        self.within(&name, |visitor| visit::visit_block(visitor, block));
    }
}
