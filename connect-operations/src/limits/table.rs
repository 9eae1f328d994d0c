//! Constructors that the tables are written with.

use super::{Location, Member, NotEnforced, Operation, Range, Shape};

pub(super) const ANY: Range = between(f64::NEG_INFINITY, f64::INFINITY);

pub(super) const fn between(min: f64, max: f64) -> Range {
    Range { min, max }
}

pub(super) const fn from(min: f64) -> Range {
    between(min, f64::INFINITY)
}

pub(super) const fn to(max: f64) -> Range {
    between(f64::NEG_INFINITY, max)
}

pub(super) const fn text(length: Range) -> Shape {
    Shape::Text {
        length,
        pattern: None,
        values: &[],
    }
}

pub(super) const fn pattern(length: Range, pattern: &'static str) -> Shape {
    Shape::Text {
        length,
        pattern: Some(pattern),
        values: &[],
    }
}

pub(super) const fn values(values: &'static [&'static str]) -> Shape {
    Shape::Text {
        length: ANY,
        pattern: None,
        values,
    }
}

pub(super) const fn list(length: Range, member: &'static Shape) -> Shape {
    Shape::List { length, member }
}

pub(super) const fn map(length: Range, key: &'static Shape, value: &'static Shape) -> Shape {
    Shape::Map { length, key, value }
}

pub(super) const fn body(name: &'static str, shape: &'static Shape) -> Member {
    member(name, Location::Body, name, shape)
}

pub(super) const fn label(name: &'static str, wire: &'static str, shape: &'static Shape) -> Member {
    member(name, Location::Label, wire, shape)
}

pub(super) const fn query(name: &'static str, wire: &'static str, shape: &'static Shape) -> Member {
    member(name, Location::Query, wire, shape)
}

pub(super) const fn header(
    name: &'static str,
    wire: &'static str,
    shape: &'static Shape,
) -> Member {
    member(name, Location::Header, wire, shape)
}

const fn member(
    name: &'static str,
    location: Location,
    wire: &'static str,
    shape: &'static Shape,
) -> Member {
    Member {
        name,
        location,
        wire,
        is_required: false,
        shape,
    }
}

impl Member {
    pub(super) const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }
}

pub(super) const fn operation(
    name: &'static str,
    error: &'static str,
    input: &'static Shape,
) -> Operation {
    Operation { name, error, input }
}

pub(super) const fn not_enforced(
    shape: &'static str,
    pattern: &'static str,
    reason: &'static str,
) -> NotEnforced {
    NotEnforced {
        shape,
        pattern,
        reason,
    }
}
