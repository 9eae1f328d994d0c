//! Prints the declarations of selected operations as one module.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use crate::case::spoken;
use crate::declare::{Declaration, Declarer};
use crate::graph::Needs;
use crate::model::Model;
use crate::{Error, Options, example, rustfmt};

/// Prints the operations, their outputs, the shapes in order of first use, and the exceptions.
pub(crate) fn declarations(
    model: &Model,
    operations: &[String],
    options: &Options,
) -> Result<String, Error> {
    options.check(model)?;
    let declarer = Declarer::new(model, options);
    let mut needs = Needs::default();
    let mut items = Vec::new();
    let mut outputs = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut errors = Vec::new();
    for name in operations.iter().filter(|name| seen.insert(*name)) {
        let found = model.operation(name).and_then(|operation| {
            Ok((operation, example::declare(&declarer, name, operation, "")?))
        });
        let (operation, declaration) = match found {
            Ok(found) => found,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        items.push(declaration);
        needs.add(model, operation);
        let output = operation.output.as_ref().map(|output| &*output.shape);
        if let Some(output) = output.filter(|output| outputs.insert(*output)) {
            items.push(declarer.shape(output));
        }
    }
    if let Some(error) = Error::of_several(errors) {
        return Err(error);
    }
    // A shape may be both an exception and a member.
    let others = needs.shapes.iter().chain(&needs.exceptions);
    let others: IndexSet<_> = others.chain(&needs.exception_shapes).collect();
    let others = others
        .into_iter()
        .filter(|shape| !outputs.contains(**shape));
    items.extend(others.map(|shape| declarer.shape(shape)));

    let mut text = options.generated_line(model, "//");
    if options.module {
        let operations: Vec<_> = seen.iter().map(|name| spoken(name)).collect();
        text.extend(["\n//! ", &operations.join("; "), ".\n"]);
    }
    text.push('\n');
    text += &imports(&items);
    for declaration in &items {
        text.push('\n');
        text += &declaration.text();
    }
    Ok(text)
}

/// The `use` lines of declarations: the standard library's, then the runtime's.
pub(crate) fn imports(items: &[Declaration]) -> String {
    let used = items.iter().flat_map(|declaration| &declaration.imports);
    let used: BTreeSet<&str> = used.copied().collect();
    let std = if used.contains("BTreeMap") {
        "use std::collections::BTreeMap;\n\n"
    } else {
        ""
    };
    let runtime = used
        .into_iter()
        .filter(|name| *name != "BTreeMap")
        .map(str::to_owned);
    std.to_owned() + &rustfmt::import("", "connect_runtime", runtime)
}
