//! Generates an example of an operation: its required members, with plausible values.

use std::collections::BTreeSet;

use crate::case::snake_case;
use crate::declare::{Declaration, Declarer, Member};
use crate::error::Refusal;
use crate::model::{Form, Kind, Model, Operation, Reference, Shape};
use crate::names::{self, MemberNames};
use crate::{docs, rustfmt, texts};

/// rustfmt's maximum width of a chain of calls, and of an array.
const SHORT: usize = 60;

/// The indentation of the calls in a chain.
const INDENT: usize = 4;

/// Declares an operation, with an example in its documentation: the given one or, if the module has a path,
/// a generated one.
pub(crate) fn declare<'m>(
    declarer: &Declarer<'m>,
    name: &str,
    operation: &'m Operation,
    module: &str,
) -> Result<Declaration, Refusal> {
    let mut declaration = declarer.operation(name, operation)?;
    let path = declarer.options.module_path.as_ref();
    let made = || {
        Example::of(
            declarer,
            &declaration,
            operation,
            &format!("{}{module}", path?),
        )
    };
    let given = declarer.options.examples.get(name);
    if let Some(text) = given.cloned().or_else(made) {
        declaration.docs += &docs::example(&text);
    }
    Ok(declaration)
}

/// The position of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    /// The argument of a setter, which converts it.
    Argument,
    /// An item of such an argument.
    Item,
    Elsewhere,
}

#[derive(Clone)]
struct Example<'a, 'm> {
    declarer: &'a Declarer<'m>,
    /// The types used from the module.
    types: BTreeSet<String>,
    /// The items used from the runtime and, by path, from the standard library.
    imports: BTreeSet<&'static str>,
    /// A statement for each structure.
    statements: String,
    variables: MemberNames,
    /// The shapes that enclose the value.
    within: Vec<String>,
    /// Whether a list may be empty if its items would contain it.
    may_be_empty: bool,
}

impl<'a, 'm> Example<'a, 'm> {
    /// The text, if the values are finite.
    fn of(
        declarer: &'a Declarer<'m>,
        declaration: &Declaration,
        operation: &Operation,
        module: &str,
    ) -> Option<String> {
        let nothing = Shape::default();
        let input = operation.input.as_ref();
        let shape = input.map_or(&nothing, |input| declarer.model.shape(&input.shape));
        let mut tries = [false, true].into_iter();
        let example = tries.find_map(|may_be_empty| {
            let mut example = Self {
                declarer,
                types: BTreeSet::new(),
                imports: BTreeSet::new(),
                statements: String::new(),
                variables: MemberNames::default(),
                within: Vec::new(),
                may_be_empty,
            };
            example.structure("operation", declaration, shape)?;
            Some(example)
        });
        let Self {
            types,
            mut imports,
            statements,
            ..
        } = example?;
        let output = operation.output.as_ref();
        let output = output.map(|output| declarer.shape(&output.shape).members);
        let is_items = |member: &Member| member.marks.contains("#[items]");
        let call = match output {
            Some(members) if members.iter().any(is_items) => {
                "let mut items = client.paginate(operation).items();\n\
                 while let Some(item) = items.next().await? {\n    println!(\"{item:?}\");\n}\n"
            }
            Some(members) if !members.is_empty() => {
                "let output = client.send(operation).await?;\nprintln!(\"{output:?}\");\n"
            }
            _ => "client.send(operation).await?;\n",
        };
        let std = imports
            .take("BTreeMap")
            .map(|map| format!("use std::collections::{map};\n\n"));
        let runtime = imports.into_iter().map(str::to_owned);
        let imports = std.unwrap_or_default()
            + &rustfmt::import("", module, types)
            + &rustfmt::import("", "connect_runtime", runtime);
        Some(format!("{imports}\n{statements}{call}"))
    }

    /// Builds a structure and binds it to a variable.
    fn structure(
        &mut self,
        variable: &str,
        declaration: &Declaration,
        shape: &Shape,
    ) -> Option<()> {
        let name = declaration.head.strip_prefix("pub struct ")?;
        let mut calls = vec![format!("{name}::builder()")];
        for member in declaration
            .members
            .iter()
            .filter(|member| !member.is_optional)
        {
            let setter = names::setter(member.ident.as_str());
            let value = self.member(shape, member, Position::Argument)?;
            let call = format!(".{setter}({value})");
            let is_long = INDENT + call.lines().next()?.len() > rustfmt::WIDTH;
            calls.push(if is_long {
                format!(".{setter}(\n        {value},\n    )")
            } else {
                call
            });
        }
        calls.push(".build();".to_owned());
        let chain = calls.concat();
        let chain = if chain.len() <= SHORT {
            chain
        } else {
            calls.join("\n    ")
        };
        let line = format!("let {variable} = {chain}\n");
        self.statements.push_str(&line);
        self.types.insert(name.to_owned());
        Some(())
    }

    fn member(&mut self, shape: &Shape, member: &Member, position: Position) -> Option<String> {
        let reference = shape.members.get(&member.name)?;
        if member.ty.starts_with("Box<") {
            let value = self.value(reference, &member.name, Position::Elsewhere)?;
            return Some(format!("Box::new({value})"));
        }
        self.value(reference, &member.name, position)
    }

    /// A value, unless it would contain itself without end.
    fn value(&mut self, reference: &Reference, member: &str, position: Position) -> Option<String> {
        let name = &*reference.shape;
        let shape = self.model().shape(name);
        let is_text = shape.kind == Kind::String && !shape.is_enum();
        if shape.sensitive && !(is_text && position == Position::Argument) {
            self.imports.insert("Sensitive");
            return Some(if is_text {
                format!("Sensitive::from({:?})", texts::example(name, shape, member))
            } else {
                let value = self.open(name, shape, member, Position::Elsewhere)?;
                format!("Sensitive::new({value})")
            });
        }
        self.open(name, shape, member, position)
    }

    fn model(&self) -> &'m Model {
        self.declarer.model
    }

    /// A value that is not sensitive.
    fn open(
        &mut self,
        name: &str,
        shape: &'m Shape,
        member: &str,
        position: Position,
    ) -> Option<String> {
        Some(match shape.kind {
            _ if shape.is_declared() => return self.declared(name, shape),
            Kind::List => {
                let item = shape.member.as_ref()?;
                self.items(position, |example, position| {
                    example.value(item, member, position)
                })?
            }
            Kind::Map => {
                let (key, value) = (shape.key.as_ref()?, shape.value.as_ref()?);
                let entries = self.items(position, |example, position| {
                    let key = example.value(key, "key", position)?;
                    Some(format!(
                        "({key}, {})",
                        example.value(value, "value", position)?
                    ))
                })?;
                if position == Position::Argument {
                    return Some(entries);
                }
                self.imports.insert("BTreeMap");
                format!("BTreeMap::from({})", entries.trim_start_matches("vec!"))
            }
            Kind::Integer | Kind::Long => format!("{:.0}", number(shape)),
            Kind::Float | Kind::Double => format!("{:?}", number(shape)),
            Kind::Boolean => "true".to_owned(),
            Kind::Timestamp => {
                self.imports.insert("Timestamp");
                let into = if position == Position::Argument {
                    ""
                } else {
                    ".into()"
                };
                format!("Timestamp::from_secs(1_769_860_800){into}")
            }
            Kind::Structure => {
                self.imports.insert("serde_json");
                "serde_json::json!({})".to_owned()
            }
            _ => {
                let text = texts::example(name, shape, member);
                let owned = if position == Position::Elsewhere {
                    ".to_owned()"
                } else {
                    ""
                };
                format!("{text:?}{owned}")
            }
        })
    }

    /// A list of one item, or an empty one if the item would contain it.
    fn items(
        &mut self,
        position: Position,
        item: impl Fn(&mut Self, Position) -> Option<String>,
    ) -> Option<String> {
        let (start, inner) = match position {
            Position::Argument => ("[", Position::Item),
            _ => ("vec![", Position::Elsewhere),
        };
        match item(self, inner) {
            Some(item) if item.len() <= SHORT => Some(format!("{start}{item}]")),
            Some(item) => Some(format!("{start}\n        {item},\n    ]")),
            None => self.may_be_empty.then(|| format!("{start}]")),
        }
    }

    /// A value of a declared type.
    fn declared(&mut self, name: &str, shape: &'m Shape) -> Option<String> {
        if self.within.iter().any(|outer| outer == name) {
            return None;
        }
        self.within.push(name.to_owned());
        let declaration = self.declarer.shape(name);
        let ty = self.declarer.names.shape(name);
        let value = match shape.form() {
            Form::Enum => {
                let mut values = declaration.members.iter();
                values.next().map(|value| format!("{ty}::{}", value.ident))
            }
            Form::Union => declaration.members.iter().find_map(|member| {
                let before = self.clone();
                let value = self.member(shape, member, Position::Elsewhere);
                if value.is_none() {
                    *self = before;
                }
                Some(format!("{ty}::{}({})", member.ident, value?))
            }),
            Form::Structure | Form::Exception => {
                let variable = self.variable(ty);
                let made = self.structure(&variable, &declaration, shape);
                made.map(|()| variable)
            }
        };
        self.types.insert(ty.to_owned());
        self.within.pop();
        match value {
            // Nested too deeply for one line.
            Some(value) if value.len() > SHORT / 2 && shape.form() == Form::Union => {
                let variable = self.variable(ty);
                let line = format!("let {variable} = {value};");
                let is_long = line.len() > rustfmt::WIDTH;
                let space = if is_long { "\n    " } else { " " };
                let line = format!("let {variable} ={space}{value};\n");
                self.statements.push_str(&line);
                Some(variable)
            }
            value => value,
        }
    }

    fn variable(&mut self, ty: &str) -> String {
        names::written(&self.variables.next(&snake_case(ty), false))
    }
}

/// One, or the nearest allowed number.
fn number(shape: &Shape) -> f64 {
    let [min, max] = shape.range();
    1.0_f64.max(min.unwrap_or(1.0)).min(max.unwrap_or(f64::MAX))
}
