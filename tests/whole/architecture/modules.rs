//! The modules of a crate, and which of them each one uses.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::paths::{Named, named};
use super::tokens::{code, files};

/// `["protocol", "retry"]`
pub(crate) type Module = Vec<String>;

/// That one module uses another, and where.
#[derive(Debug)]
pub(crate) struct Arrow {
    pub(crate) from: Module,
    pub(crate) to: Module,
    pub(crate) place: String,
}

/// A crate's modules with the paths that they name.
pub(crate) struct Crate {
    paths: BTreeMap<Module, Vec<Named>>,
    places: BTreeMap<Module, PathBuf>,
}

impl Crate {
    pub(crate) fn read(folder: &Path) -> Self {
        let source = folder.join("src");
        let mut this = Self {
            paths: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for file in files(&source) {
            let module = file.strip_prefix(&source).unwrap().with_extension("");
            let mut module: Module = module
                .iter()
                .map(|part| part.to_str().unwrap().into())
                .collect();
            if module == ["lib"] || module == ["main"] || module.last().unwrap() == "mod" {
                module.pop();
            }
            this.paths
                .entry(module.clone())
                .or_default()
                .extend(named(&code(&file)));
            this.places.insert(module, file);
        }
        this
    }

    /// The external crates that a module names, with the places.
    pub(crate) fn names(&self, first: &str) -> Vec<(Module, String)> {
        let all = self
            .paths
            .iter()
            .flat_map(|(module, paths)| paths.iter().map(move |path| (module, path)));
        all.filter(|(_, path)| {
            path.segments
                .first()
                .is_some_and(|segment| segment == first)
        })
        .map(|(module, path)| (module.clone(), self.place(module, path)))
        .collect()
    }

    /// Every path that the modules of a storey name, with its place.
    pub(crate) fn paths_of(&self, storey: &str) -> Vec<(String, String)> {
        let of_storey = self
            .paths
            .iter()
            .filter(|(module, _)| module.first().is_some_and(|first| first == storey));
        of_storey
            .flat_map(|(module, paths)| {
                paths
                    .iter()
                    .map(|path| (self.place(module, path), path.segments.join("::")))
            })
            .collect()
    }

    pub(crate) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = Vec::new();
        for (module, paths) in &self.paths {
            for path in paths {
                let Some(absolute) = self.absolute(module, &path.segments) else {
                    continue;
                };
                let to = self.resolve(&absolute, &mut BTreeSet::new());
                if to != *module {
                    arrows.push(Arrow {
                        from: module.clone(),
                        to,
                        place: self.place(module, path),
                    });
                }
            }
        }
        arrows
    }

    fn place(&self, module: &Module, path: &Named) -> String {
        let file = self.places[module].display().to_string();
        let file = file.rsplit("/../").next().unwrap().to_owned();
        format!("{file}:{}: {}", path.line, path.segments.join("::"))
    }

    /// The path from the root of the crate, or nothing for one of another crate.
    fn absolute(&self, module: &Module, segments: &[String]) -> Option<Module> {
        let (first, rest) = segments.split_first()?;
        let base: Module = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.clone(),
            "super" => module[..module.len().checked_sub(1)?].to_vec(),
            // A child, or what the module itself imports.
            child => {
                let mut path = module.clone();
                path.push(child.to_owned());
                return self
                    .paths
                    .contains_key(&path)
                    .then(|| [path, rest.to_vec()].concat());
            }
        };
        let mut absolute = base;
        for segment in rest {
            if segment == "super" {
                absolute.pop()?;
            } else {
                absolute.push(segment.clone());
            }
        }
        Some(absolute)
    }

    /// The module that has what a path names: what a module imports or re-exports is where it comes from.
    fn resolve(&self, absolute: &Module, seen: &mut BTreeSet<Module>) -> Module {
        let known = (0..=absolute.len()).rev();
        let mut known = known.filter(|length| self.paths.contains_key(&absolute[..*length]));
        let length = known.next().unwrap();
        let module = absolute[..length].to_vec();
        let Some(name) = absolute.get(length) else {
            return module;
        };
        if !seen.insert(absolute.clone()) {
            return module;
        }
        let imported = self.paths[&module].iter().find(|path| {
            let own = path.alias.as_ref().or(path.segments.last());
            path.is_use && own == Some(name)
        });
        match imported.and_then(|path| self.absolute(&module, &path.segments)) {
            Some(mut origin) => {
                origin.extend_from_slice(&absolute[length + 1..]);
                self.resolve(&origin, seen)
            }
            None => module,
        }
    }
}
