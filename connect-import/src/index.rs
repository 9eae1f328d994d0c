//! The list of operations and the features of generated modules.

use crate::declare::Declarer;
use crate::docs;
use crate::families::{Layout, feature};
use crate::search::Search;

/// The features, to be copied to `Cargo.toml`.
pub(crate) fn features(declarer: &Declarer<'_>, layout: &Layout<'_>) -> String {
    let features: Vec<_> = layout
        .families
        .keys()
        .map(|family| feature(family))
        .collect();
    let lines: Vec<_> = features
        .iter()
        .map(|feature| format!("{feature} = []\n"))
        .collect();
    let all: Vec<_> = features
        .iter()
        .map(|feature| format!("    \"{feature}\",\n"))
        .collect();
    let (lines, all) = (lines.concat(), all.concat());
    let generated = declarer.options.generated_line(declarer.model, "#");
    format!("{generated}[features]\n{lines}# Every family.\nall-families = [\n{all}]\n")
}

/// The page that lists the operations.
pub(crate) fn operations(declarer: &Declarer<'_>, layout: &Layout<'_>) -> String {
    let generated = declarer.options.generated_line(declarer.model, "");
    let generated = generated.trim();
    let search = Search::of(declarer.model);
    let families = layout.families.iter();
    let rows: Vec<_> = families
        .flat_map(|(family, found)| {
            found
                .operations
                .iter()
                .map(move |operation| (family, operation))
        })
        .map(|(family, (name, operation))| {
            let link = docs::page(declarer.model, name);
            let title =
                link.map_or_else(|| format!("`{name}`"), |link| format!("[`{name}`]({link})"));
            let (method, uri) = (&operation.http.method, &operation.http.request_uri);
            let searched = search.words(name, family);
            format!(
                "| {title} | `{family}` | `{}` | {method} | `{uri}` | {searched} |\n",
                feature(family)
            )
        })
        .collect();
    let count: usize = layout
        .families
        .values()
        .map(|family| family.operations.len())
        .sum();
    let title = format!("{count} operations in {} families.", layout.families.len());
    let refused: Vec<_> = layout
        .refused
        .iter()
        .map(|refusal| format!("- {refusal}\n"))
        .collect();
    let refused = match &*refused {
        [] => String::new(),
        refused => format!("\n# Left out\n{}", refused.concat()),
    };
    let rows = rows.concat();
    format!(
        "<!-- {generated} -->\n\n# All operations\n{title} The words are what else one may search for.\n\n\
         | operation | module | feature | method | path | words |\n|---|---|---|---|---|---|\n{rows}{refused}"
    )
}
