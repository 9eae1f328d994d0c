//! The names of declarations: those of the model, unless Rust or the macros use them.
//!
//! They are chosen for the whole model at once, so that a declaration has the same name whatever is
//! declared along with it.

use std::collections::{HashMap, HashSet};

use connect_declaration::names::capitalized;
use indexmap::IndexMap;

use crate::case::{snake_case, upper_camel_case};
use crate::model::{Model, Shape};

/// Names that a declaration must not have because other declarations use them: names of the prelude, of
/// the runtime, of derives.
const RESERVED: [&str; 34] = [
    "BTreeMap",
    "Box",
    "Client",
    "Clone",
    "ConnectEnum",
    "ConnectException",
    "ConnectShape",
    "ConnectUnion",
    "Debug",
    "Default",
    "Drop",
    "EpochSeconds",
    "Eq",
    "Err",
    "Hash",
    "IsoDateTime",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Sensitive",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToString",
    "UnknownMember",
    "UnknownValue",
    "Vec",
];

/// The keywords that `r#` turns into identifiers.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The names of all operations and shapes.
#[derive(Debug)]
pub(crate) struct Names {
    operations: HashMap<String, String>,
    shapes: HashMap<String, String>,
    /// The operations that outputs are named after.
    outputs: HashMap<String, String>,
}

impl Names {
    pub(crate) fn of(model: &Model) -> Self {
        let mut taken: HashSet<String> = RESERVED.map(str::to_owned).into();
        let outputs = outputs(model);
        let mut operations = HashMap::new();
        for name in model.operations.keys() {
            let chosen = choose(
                name,
                "Operation",
                &["", "Error", "Builder", "Optional"],
                &mut taken,
            );
            operations.insert(name.clone(), chosen);
        }
        let mut shapes = HashMap::new();
        for (output, operation) in &outputs {
            let name = operations
                .get(*operation)
                .map_or(*operation, String::as_str);
            let chosen = choose(
                &format!("{name}Output"),
                "Shape",
                &["", "Builder", "Optional"],
                &mut taken,
            );
            shapes.insert((*output).to_owned(), chosen);
        }
        for (name, shape) in &model.shapes {
            if shape.is_declared() && !shapes.contains_key(name) {
                shapes.insert(
                    name.clone(),
                    choose(name, "Shape", generated(shape), &mut taken),
                );
            }
        }
        let outputs = outputs.into_iter();
        let outputs = outputs.map(|(output, operation)| (output.to_owned(), operation.to_owned()));
        Self {
            operations,
            shapes,
            outputs: outputs.collect(),
        }
    }

    pub(crate) fn operation<'a>(&'a self, name: &'a str) -> &'a str {
        self.operations.get(name).map_or(name, String::as_str)
    }

    /// The operation that an output is named after.
    pub(crate) fn operation_of_output(&self, shape: &str) -> Option<&str> {
        self.outputs.get(shape).map(|name| self.operation(name))
    }

    pub(crate) fn shape<'a>(&'a self, name: &'a str) -> &'a str {
        self.shapes.get(name).map_or(name, String::as_str)
    }
}

/// The suffixes of output shapes.
const OUTPUTS: [&str; 3] = ["Response", "Output", "Result"];

/// The shapes that are named after the operation that returns them, each with the operation: the one
/// whose name the shape has, or else the first. So a new operation that shares or contains another's
/// output renames nothing. A shape that is used elsewhere first keeps its name.
fn outputs(model: &Model) -> IndexMap<&str, &str> {
    let references = model.shapes.values().flat_map(Shape::references);
    let errors = model.operations.values().flat_map(|op| &op.errors);
    let held: HashSet<&str> = references.chain(errors).map(|held| &*held.shape).collect();
    let mut outputs = IndexMap::new();
    for (name, operation) in &model.operations {
        let Some(output) = operation.output.as_ref().map(|output| &*output.shape) else {
            continue;
        };
        let stem = OUTPUTS
            .into_iter()
            .find_map(|ending| output.strip_suffix(ending));
        if stem == Some(name) {
            outputs.insert(output, &**name);
        } else if stem.is_some() || !held.contains(output) {
            outputs.entry(output).or_insert(name);
        }
    }
    outputs
}

/// The suffixes of the items that the macros generate next to a declaration.
fn generated(shape: &Shape) -> &'static [&'static str] {
    if shape.union || shape.is_enum() {
        &[""]
    } else {
        &["", "Builder", "Optional"]
    }
}

/// The name or, if it is taken, the name with a suffix.
fn choose(name: &str, what: &str, endings: &[&str], taken: &mut HashSet<String>) -> String {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = match plain.chars().next() {
        Some('0'..='9') | None => format!("{what}{plain}"),
        _ => capitalized(&plain),
    };
    let others =
        std::iter::once(format!("{plain}{what}")).chain((2..).map(|n| format!("{plain}{what}{n}")));
    let is_free = |name: &String| {
        endings
            .iter()
            .all(|ending| !taken.contains(&format!("{name}{ending}")))
    };
    let chosen = std::iter::once(plain.clone())
        .chain(others)
        .find(is_free)
        .unwrap_or(plain);
    taken.extend(endings.iter().map(|ending| format!("{chosen}{ending}")));
    chosen
}

/// Names for the members of one structure.
#[derive(Debug, Clone, Default)]
pub(crate) struct MemberNames {
    /// The setters of the builder.
    setters: HashSet<String>,
}

impl MemberNames {
    /// The name of the next member. An optional member has a second setter, which takes an `Option`.
    pub(crate) fn next(&mut self, name: &str, is_optional: bool) -> String {
        let plain = match snake_case(name) {
            name if name.starts_with(|first: char| first.is_ascii_digit()) => {
                format!("value_{name}")
            }
            name if name.is_empty() => "value".to_owned(),
            name => name,
        };
        let names = std::iter::once(plain.clone()).chain((2..).map(|n| format!("{plain}_{n}")));
        let setters = |name: &str| {
            let maybe = is_optional.then(|| format!("maybe_{name}"));
            std::iter::once(setter(name).to_owned())
                .chain(maybe)
                .collect::<Vec<_>>()
        };
        let is_free = |name: &String| {
            setters(name)
                .iter()
                .all(|setter| !self.setters.contains(setter))
        };
        let chosen = names.into_iter().find(is_free).unwrap_or(plain);
        self.setters.extend(setters(&chosen));
        chosen
    }
}

/// The name of the builder's setter for a member.
pub(crate) fn setter(name: &str) -> &str {
    if name == "build" { "set_build" } else { name }
}

/// A member's name as written in the declaration: `r#type` for `type`.
pub(crate) fn written(name: &str) -> String {
    match name {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        name => name.to_owned(),
    }
}

/// Names for the variants of one enum or union.
#[derive(Debug)]
pub(crate) struct VariantNames {
    taken: HashSet<String>,
    /// The prefix for a name that is not an identifier.
    prefix: &'static str,
}

impl VariantNames {
    pub(crate) fn new(prefix: &'static str) -> Self {
        let taken = ["Self", "Unknown"].map(str::to_owned).into();
        Self { taken, prefix }
    }

    pub(crate) fn next(&mut self, value: &str) -> String {
        let name = match upper_camel_case(value) {
            name if name.is_empty() => describe(value),
            name => name,
        };
        let prefixed = format!("{}{name}", self.prefix);
        let begins_well = name.starts_with(|first: char| first.is_ascii_alphabetic());
        let plain = Some(name).filter(|name| begins_well && !is_reserved_variant(name));
        let plain = plain.unwrap_or(prefixed);
        let names = std::iter::once(plain.clone()).chain((2..).map(|n| format!("{plain}{n}")));
        let chosen = names
            .into_iter()
            .find(|name| !self.taken.contains(name))
            .unwrap_or(plain);
        self.taken.insert(chosen.clone());
        chosen
    }
}

fn is_reserved_variant(name: &str) -> bool {
    matches!(name, "Self" | "Unknown")
}

/// The name of a value without letters: `GreaterEqual` for `>=`.
fn describe(value: &str) -> String {
    let said = value.chars().map(|character| match character {
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        _ => "",
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_with_clashing_names_are_renamed() {
        let mut names = MemberNames::default();
        let members = [
            ("AbC", true),
            ("abC", false),
            ("maybe_ab_c", false),
            ("build", true),
            ("SetBuild", true),
        ];
        let chosen = members.map(|(name, is_optional)| names.next(name, is_optional));
        assert_eq!(
            chosen,
            ["ab_c", "ab_c_2", "maybe_ab_c_2", "build", "set_build_2"]
        );
        assert_eq!(
            MemberNames::default().next("3rdParty", false),
            "value_3rd_party"
        );
    }

    #[test]
    fn keywords_become_raw_identifiers() {
        assert_eq!(written("type"), "r#type");
        assert_eq!(written("self"), "self_");
        assert_eq!(written("kind"), "kind");
    }

    #[test]
    fn variants_with_clashing_names_are_renamed() {
        let mut names = VariantNames::new("Value");
        let values = ["UNKNOWN", "SELF", "2_SECONDS", "a-b", "a_b", ">=", "…"];
        let chosen = values.map(|value| names.next(value));
        let expected = [
            "ValueUnknown",
            "ValueSelf",
            "Value2Seconds",
            "AB",
            "AB2",
            "GreaterEqual",
            "Value",
        ];
        assert_eq!(chosen, expected);
    }
}
