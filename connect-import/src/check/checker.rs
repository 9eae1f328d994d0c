//! The state of comparing declarations with a model.

use std::collections::HashSet;

use connect_declaration::{Declaration, Errors, names};
use quote::ToTokens;

use super::index::{Index, Item};
use super::report::{Report, Rule};
use crate::declare::Declarer;

/// The direction in which a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Request,
    Response,
}

/// Compares declarations with one model.
pub(super) struct Checker<'a> {
    pub(super) index: &'a Index,
    pub(super) declarer: &'a Declarer<'a>,
    pub(super) is_complete: bool,
    pub(super) report: Report,
    /// The items, each with the shapes that it was compared with.
    seen: HashSet<(usize, &'a str, Direction)>,
    pub(super) to_visit: Vec<(usize, &'a str, Direction)>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(index: &'a Index, declarer: &'a Declarer<'a>, is_complete: bool) -> Self {
        Self {
            index,
            declarer,
            is_complete,
            report: Report::default(),
            seen: HashSet::new(),
            to_visit: Vec::new(),
        }
    }

    /// Reports an optional part of the model that is not declared.
    pub(super) fn left_out(&mut self, item: &Item, at: &impl ToTokens, message: String) {
        if self.is_complete {
            self.report.at(item, at, Rule::Missing, message);
        }
    }

    pub(super) fn unresolved(&mut self, item: &Item, at: &impl ToTokens, ty: &impl ToTokens) {
        let written = names::written(ty);
        let message = format!(
            "`{written}` is not declared in any of the files; pass the file or the crate that declares it"
        );
        self.report.at(item, at, Rule::Unresolved, message);
    }

    pub(super) fn read(&self, position: usize) -> Option<(Declaration<'a>, Errors)> {
        self.index.items.get(position)?.declaration()
    }

    /// Schedules the comparison of an item with a shape.
    pub(super) fn pair(&mut self, position: usize, shape: &'a str, direction: Direction) {
        if self.seen.insert((position, shape, direction)) {
            self.to_visit.push((position, shape, direction));
        }
    }
}
