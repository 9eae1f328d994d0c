//! A family's feature alone builds what the operations of that family need, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Fields, Item, Lit, LitStr, Meta};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../connect-operations/src");

/// A structure or an enum.
#[derive(Debug)]
struct Declared {
    /// Each of them builds it; without any it is always there.
    features: BTreeSet<String>,
    is_operation: bool,
    has_example: bool,
    /// The types that it is made of, answers and raises.
    uses: BTreeSet<String>,
}

type Declarations = BTreeMap<String, Declared>;

#[test]
fn a_family_builds_only_the_shapes_of_its_operations() {
    let declarations = declarations();
    let families: BTreeSet<_> = declarations
        .values()
        .filter(|declared| declared.is_operation)
        .flat_map(|declared| &declared.features)
        .collect();
    assert_eq!(families.len(), 37, "those of Connect, and Cases");
    for family in families {
        // What all families of Connect need is there for Cases, too: some errors, and what they hold.
        let always = family != "cases";
        let built = |declared: &Declared| {
            declared.features.contains(family) || always && declared.features.is_empty()
        };
        let needed = closure(&declarations, |declared| {
            declared.is_operation && built(declared)
        });
        let built: BTreeSet<_> = declarations
            .iter()
            .filter_map(|(name, declared)| built(declared).then_some(name.as_str()))
            .collect();
        let surplus: Vec<_> = built.difference(&needed).collect();
        let missing: Vec<_> = needed.difference(&built).collect();
        assert_eq!((surplus, missing), (vec![], vec![]), "{family}");
    }
}

/// What has a family's module for its own is built with its feature only.
#[test]
fn the_module_of_a_family_has_its_feature() {
    let path = Path::new(SOURCES).join("generated/mod.rs");
    let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
    for item in file.items {
        let Item::Mod(module) = item else { continue };
        let name = module.ident.to_string();
        let features = argument_of(&module.attrs, "cfg").map(texts);
        let of_several = ["exceptions", "shared"].contains(&&*name);
        let expected = (!of_several).then(|| BTreeSet::from([name.replace('_', "-")]));
        assert_eq!(features, expected, "{name}");
    }
}

/// Each compiles as a test of the documentation.
#[test]
fn each_operation_has_an_example() {
    let declarations = declarations();
    let operations = declarations
        .iter()
        .filter(|(_, declared)| declared.is_operation);
    let (with, without): (Vec<_>, Vec<_>) =
        operations.partition(|(_, declared)| declared.has_example);
    assert!(with.len() > 405, "those of Connect, and of Cases");
    assert!(without.is_empty(), "{without:?}");
}

/// All that is reached from those, with them.
fn closure(declarations: &Declarations, from: impl Fn(&Declared) -> bool) -> BTreeSet<&str> {
    let mut left: Vec<_> = declarations
        .iter()
        .filter_map(|(name, declared)| from(declared).then_some(name.as_str()))
        .collect();
    let mut found = BTreeSet::new();
    while let Some(name) = left.pop() {
        if found.insert(name) {
            let uses = declarations[name].uses.iter();
            // What the module does not declare itself is Connect's, or no declaration.
            let of_module = |used: &String| format!("{}{used}", module(name));
            let found = |used| {
                let own = declarations.get_key_value(&of_module(used));
                own.or_else(|| declarations.get_key_value(used))
            };
            left.extend(uses.filter_map(found).map(|(name, _)| name.as_str()));
        }
    }
    found
}

/// `cases::` of `cases::Field`, nothing of `Field`.
fn module(name: &str) -> &str {
    name.rfind(':').map_or("", |end| &name[..=end])
}

/// What the crate declares. What is Cases' and what is written by hand stands behind its module, for
/// some of it has a name that Connect or another family has too.
fn declarations() -> Declarations {
    let mut found = Declarations::new();
    let file = |name: &str| Path::new(SOURCES).join(name);
    for name in ["", "/configuration", "/files", "/shapes"] {
        let name = file(&format!("attached_files{name}.rs"));
        read(
            &name,
            Some("attached-files"),
            "attached_files::",
            &mut found,
        );
    }
    let cases = file("cases/operations.rs");
    read(&cases, Some("cases"), "cases::", &mut found);
    for entry in std::fs::read_dir(file("generated")).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap();
        // The others are of one family; in these each item says of which it is.
        let of_several = ["exceptions", "mod", "shared"].contains(&module);
        let feature = (!of_several).then(|| module.replace('_', "-"));
        read(&path, feature.as_deref(), "", &mut found);
    }
    found
}

fn read(path: &Path, family: Option<&str>, prefix: &str, found: &mut Declarations) {
    let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
    for item in file.items {
        let mut types = Types::default();
        let (name, attributes) = match &item {
            Item::Struct(item) => {
                types.visit_fields(&item.fields);
                (&item.ident, &item.attrs)
            }
            Item::Enum(item) => {
                let fields = item.variants.iter().map(|variant| &variant.fields);
                fields.for_each(|fields: &Fields| types.visit_fields(fields));
                (&item.ident, &item.attrs)
            }
            _ => continue,
        };
        let operation = argument_of(attributes, "connect_operation");
        if let Some(arguments) = &operation {
            names(arguments.clone(), &mut types.0);
        }
        let has_example = attributes.iter().any(|attribute| match &attribute.meta {
            Meta::NameValue(doc) => matches!(&doc.value, Expr::Lit(line)
                if matches!(&line.lit, Lit::Str(text) if text.value() == " # Examples")),
            _ => false,
        });
        let features = match (family, argument_of(attributes, "cfg")) {
            (Some(family), None) => BTreeSet::from([family.to_owned()]),
            (None, Some(features)) => texts(features),
            (None, None) => BTreeSet::new(),
            (Some(_), Some(_)) => panic!("{name} is of one family and says of which"),
        };
        let declared = Declared {
            features,
            is_operation: operation.is_some(),
            has_example,
            uses: types.0,
        };
        let twice = found.insert(format!("{prefix}{name}"), declared);
        assert!(twice.is_none(), "there are two {name}");
    }
}

/// The last name of each path in a type.
#[derive(Default)]
struct Types(BTreeSet<String>);

impl<'ast> Visit<'ast> for Types {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0
            .extend(path.segments.last().map(|last| last.ident.to_string()));
        visit::visit_path(self, path);
    }

    /// An attribute of a member is not a type.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

fn argument_of(attributes: &[Attribute], name: &str) -> Option<TokenStream> {
    attributes
        .iter()
        .find_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident(name) => Some(list.tokens.clone()),
            _ => None,
        })
}

fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => drop(found.insert(name.to_string())),
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn texts(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => found.extend(texts(group.stream())),
            TokenTree::Literal(text) => {
                found.extend(syn::parse_str::<LitStr>(&text.to_string()).map(|text| text.value()));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
    found
}
