//! The arrows of the architecture go one way: between crates, between the storeys of the runtime, and
//! between the modules of each crate. And the size of each room.

mod modules;
mod paths;
pub(crate) mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use modules::{Arrow, Crate, Module};
use tokens::{code_lines, files, root};

/// Modules that are one thing in several files, and may know each other.
const NATURAL_CIRCLES: [&[&str]; 2] = [
    &["client", "client::call", "client::pages"],
    &["protocol::operation", "protocol::request"],
];

fn runtime() -> Crate {
    Crate::read(&root().join("connect-runtime"))
}

/// The rooms of the runtime are the modules of its two storeys; elsewhere they are the top modules.
fn room(module: &Module, depth: usize) -> String {
    module[..module.len().min(depth)].join("::")
}

#[test]
fn the_protocol_does_not_use_the_client_or_its_transport() {
    let runtime = runtime();
    let is_of = |module: &Module, storey: &str| module.first().is_some_and(|first| first == storey);
    let upward: Vec<_> = runtime
        .arrows()
        .into_iter()
        .filter(|arrow| is_of(&arrow.from, "protocol") && is_of(&arrow.to, "client"))
        .map(|arrow| arrow.place)
        .collect();
    assert!(
        upward.is_empty(),
        "the protocol uses the client:\n{}",
        upward.join("\n")
    );
    for foreign in ["connect_transport", "tokio", "tower", "hyper"] {
        let named = runtime.names(foreign).into_iter();
        let named: Vec<_> = named
            .filter(|(module, _)| is_of(module, "protocol"))
            .map(|(_, place)| place)
            .collect();
        assert!(
            named.is_empty(),
            "the protocol uses {foreign}:\n{}",
            named.join("\n")
        );
    }
}

/// Time, files and the network are the client's.
#[test]
fn the_protocol_does_no_io_and_reads_no_clock() {
    for (place, path) in runtime().paths_of("protocol") {
        for forbidden in [
            "SystemTime::now",
            "Instant::now",
            "std::fs",
            "std::net::Tcp",
            "std::env",
            "std::thread",
        ] {
            assert!(!path.contains(forbidden), "{place}");
        }
    }
}

#[test]
fn modules_have_no_cycles() {
    for (folder, depth) in [
        ("connect-runtime", 2),
        ("connect-transport", 1),
        ("connect-aws-config", 1),
        ("connect-declaration", 1),
        ("connect-macros", 1),
        ("connect-upload", 1),
        ("connect-local", 1),
        ("connect-import", 1),
    ] {
        let arrows = Crate::read(&root().join(folder)).arrows();
        let circle = circle(&arrows, depth);
        assert!(circle.is_empty(), "{folder}:\n{}", circle.join("\n"));
    }
}

/// The arrows between rooms that are left when every room from which all arrows can be taken away is gone.
fn circle(arrows: &[Arrow], depth: usize) -> Vec<String> {
    let mut between: BTreeMap<(String, String), String> = BTreeMap::new();
    for arrow in arrows {
        let (from, to) = (room(&arrow.from, depth), room(&arrow.to, depth));
        let is_natural = NATURAL_CIRCLES
            .iter()
            .any(|circle| circle.contains(&&*from) && circle.contains(&&*to));
        // A root holds its modules, and names what it re-exports.
        let is_root = !from.contains("::")
            && (from.is_empty()
                || to.starts_with(&format!("{from}::"))
                || depth == 1 && to.is_empty());
        if from != to && !is_natural && !is_root && !to.is_empty() {
            between
                .entry((from, to))
                .or_insert_with(|| arrow.place.clone());
        }
    }
    loop {
        let sources: BTreeSet<_> = between.keys().map(|(from, _)| from.clone()).collect();
        let targets: BTreeSet<_> = between.keys().map(|(_, to)| to.clone()).collect();
        let before = between.len();
        between.retain(|(from, to), _| targets.contains(from) && sources.contains(to));
        if between.len() == before {
            return between
                .into_iter()
                .map(|((from, to), place)| format!("{from} -> {to}: {place}"))
                .collect();
        }
    }
}

#[test]
fn crates_depend_on_each_other_in_one_direction() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("connect-declaration", &[] as &[&str]),
        ("connect-macros", &["connect-declaration"]),
        ("connect-transport", &[]),
        ("connect-runtime", &["connect-macros", "connect-transport"]),
        ("connect-aws-config", &["connect-runtime"]),
        ("connect-operations", &["connect-runtime"]),
        ("connect-upload", &["connect-operations", "connect-runtime"]),
        ("connect-local", &["connect-operations", "connect-runtime"]),
        ("connect-import", &["connect-declaration"]),
    ]);
    for (name, dependencies) in dependencies() {
        if let Some(allowed) = allowed.get(&*name) {
            let wrong: Vec<_> = dependencies
                .iter()
                .filter(|name| !allowed.contains(&&***name))
                .collect();
            assert!(wrong.is_empty(), "{name} depends on {wrong:?}");
        }
    }
}

/// The crates of this workspace, and which of them each depends on besides for its tests.
fn dependencies() -> Vec<(String, Vec<String>)> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    packages
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let ours = dependencies.filter(|dependency| {
                dependency["kind"].is_null() && text(&dependency["name"]).starts_with("connect-")
            });
            (
                text(&package["name"]),
                ours.map(|dependency| text(&dependency["name"])).collect(),
            )
        })
        .collect()
}

/// Code lines without comments, documentation, blank lines and tests. Only a new responsibility raises a limit.
#[test]
fn no_part_exceeds_its_size_limit() {
    let mut outgrown = Vec::new();
    for (rooms, most) in [
        (&["connect-runtime/src/protocol"][..], 3200),
        (&["connect-runtime/src/client"], 2800),
        (&["connect-transport/src"], 1200),
        (&["connect-aws-config/src"], 260),
        (&["connect-declaration/src", "connect-macros/src"], 2200),
        (&["connect-local/src"], 5890),
        (&["connect-import/src"], 5800),
    ] {
        let lines: usize = rooms
            .iter()
            .flat_map(|room| files_of(room))
            .map(|file| code_lines(&file))
            .sum();
        if lines > most {
            let excess = lines - most;
            let rooms = rooms.join(" and ");
            outgrown.push(format!("{rooms}: {lines} code lines, {excess} too many"));
        }
    }
    assert!(
        outgrown.is_empty(),
        "{}\nmake room in the same crate; only a new responsibility named in docs/architecture.md raises a limit",
        outgrown.join("\n")
    );
}

/// A folder's files, and the file of its name beside it.
fn files_of(room: &str) -> Vec<std::path::PathBuf> {
    let folder = root().join(room);
    let mut files = files(&folder);
    let module = folder.with_extension("rs");
    files.extend(module.is_file().then_some(module));
    files
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let crates = dependencies()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("connect-"));
    let files = crates.flat_map(|name| files(&root().join(name).join("src")));
    let long: Vec<_> = files
        .map(|file| {
            (
                std::fs::read_to_string(&file).unwrap().lines().count(),
                file,
            )
        })
        .filter(|(lines, file)| *lines > 400 && !file.ends_with("cases/operations.rs"))
        .collect();
    assert!(long.is_empty(), "split these into modules: {long:#?}");
}
