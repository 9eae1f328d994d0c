//! The table of messages in the documentation: what the tests of the messages say. `BLESS=1` renews it.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::support::Row;
use super::{arguments, enums, exceptions, items, members, unions, uris};

const INTRODUCTION: &str = "\
<!-- Written by the tests; BLESS=1 cargo test -p connect-macros renews it. -->

# What the macros say

A declaration that cannot work does not compile: the message stands under the token that it is about,
says what is wrong and, after the semicolon, what to write. All mistakes of a declaration are
reported at once, and none of them a second time by the code that uses it.
";

/// What the compiler says in its own words, where nothing of ours is asked. `tests/macros/ui.rs` holds each row.
const WITHOUT_A_WORD_OF_OURS: &str = r#"
## What rustc says by itself

Some mistakes are reported in the compiler's own words, or by a rule that is about something else. One in the
arguments of `send` is reported three times.

| you write | rustc says | write instead |
|---|---|---|
| `StopContact::builder().contact_id("c-1").send(&client)` | no method named `send` found for struct `StopContactBuilder<S0>` in the current scope | `client.send(StopContact::builder().contact_id("c-1").build())` |
| `client.send(StopContact::builder().contact_id("c-1"))` | `StopContactBuilder<Set<std::string::String>>` is not an operation | `client.send(StopContact::builder().contact_id("c-1").build())` |
| `Err(StopContactError::NotFound(_))` | expected `Error<StopContactError>`, found `StopContactError` | `Err(error) if matches!(error.kind(), StopContactError::NotFound(_))` |
| `Channel::Unknown("FAX".into())` | the trait bound `UnknownValue: From<&str>` is not satisfied | `Channel::from("FAX")` |
"#;

/// A heading, the rows below it, and what they show of a declaration.
type Topic = (&'static str, &'static [Row], fn(&str) -> String);

const TOPICS: [Topic; 7] = [
    ("What carries the attribute or a derive", items::ROWS, item),
    (
        "The arguments of `connect_operation`",
        arguments::ROWS,
        attribute,
    ),
    ("The path and its labels", uris::ROWS, path),
    ("Members", members::ROWS, inside),
    ("Exceptions", exceptions::ROWS, underived),
    ("Enums", enums::ROWS, underived),
    ("Unions", unions::ROWS, underived),
];

/// Without the arguments that every operation has.
fn item(source: &str) -> String {
    source.replace(r#"method = POST, uri = "/x""#, "…")
}

/// The attribute alone.
fn attribute(source: &str) -> String {
    source.split(" struct ").next().unwrap().to_owned()
}

/// The path, and the members if there are any.
fn path(source: &str) -> String {
    let source = source.replace("method = POST, ", "…, ");
    source.trim_end_matches(" struct Op {}").to_owned()
}

/// The members alone.
fn inside(source: &str) -> String {
    let (_, members) = source.split_once(" { ").unwrap();
    members.trim_end_matches(" }").to_owned()
}

/// Without the derive, which the heading names.
fn underived(source: &str) -> String {
    source.split_once(")] ").unwrap().1.to_owned()
}

fn table() -> String {
    let mut table = INTRODUCTION.to_owned();
    for (heading, rows, shown) in TOPICS {
        write!(
            table,
            "\n## {heading}\n\n| you write | the compiler says |\n|---|---|\n"
        )
        .unwrap();
        for (source, mistakes) in rows {
            let mut messages: Vec<_> = mistakes.iter().map(|(_, message)| *message).collect();
            messages.dedup();
            let cells = [format!("`{}`", shown(source)), messages.join("<br>")];
            let [shown, messages] = cells.map(|cell| cell.replace('|', "\\|"));
            writeln!(table, "| {shown} | {messages} |").unwrap();
        }
    }
    table + WITHOUT_A_WORD_OF_OURS
}

#[test]
fn the_documentation_lists_them() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/messages.md");
    let table = table();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &table).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(
        written, table,
        "renew it with `BLESS=1 cargo test -p connect-macros`"
    );
}
