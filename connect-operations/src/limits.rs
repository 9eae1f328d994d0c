//! What AWS's published model says of the values that operations take: lengths, ranges, values,
//! patterns, required members. For servers; callers are checked by the service, whose limits change
//! without a new model.
//!
//! The tables are written by `generate.sh`.

#[allow(
    non_upper_case_globals,
    clippy::unreadable_literal,
    clippy::wildcard_imports,
    reason = "they are tables, named as in the model"
)]
#[rustfmt::skip]
mod generated {
    pub(super) mod cases;
    pub(super) mod connect;
}
mod table;

use self::generated::{cases, connect};

/// An operation, and the limits of its input.
#[derive(Debug)]
pub struct Operation {
    /// The operation's name.
    pub name: &'static str,
    /// The code of the error in which the service tells of a value beyond its limits.
    pub error: &'static str,
    /// A structure.
    pub input: &'static Shape,
}

/// The limits of a value.
#[derive(Debug)]
pub enum Shape {
    /// None.
    Any,
    /// Of a text.
    Text {
        /// Of its length in characters.
        length: Range,
        /// A regular expression that is found in it, unanchored unless it says so. It may begin with
        /// `^(?!aws:)`.
        pattern: Option<&'static str>,
        /// All values that it may have, or none where it may have any.
        values: &'static [&'static str],
    },
    /// Of a number.
    Number(Range),
    /// Of a list.
    List {
        /// Of the number of its members.
        length: Range,
        /// Of each member.
        member: &'static Shape,
    },
    /// Of a map.
    Map {
        /// Of the number of its entries.
        length: Range,
        /// Of each key.
        key: &'static Shape,
        /// Of each value.
        value: &'static Shape,
    },
    /// Of the members of a structure or a union; those without limits are left out.
    Structure(&'static [Member]),
}

/// The limits of a member.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Its name there.
    pub wire: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
    /// The limits of its value.
    pub shape: &'static Shape,
}

/// Where a member travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the JSON body.
    Body,
    /// In the path.
    Label,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// The least and the greatest, both included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
}

/// A pattern of the model that the tables leave out. Patterns are written for Java, and some of them
/// cannot be meant as they stand: escaped twice, that of phone numbers refuses every phone number.
#[derive(Debug)]
pub struct NotEnforced {
    /// The shape that has it.
    pub shape: &'static str,
    /// The pattern, as the model has it.
    pub pattern: &'static str,
    /// Why it is left out.
    pub reason: &'static str,
}

/// The limits of an operation, by the id of its service (`Connect`, `ConnectCases`) and its name.
pub fn of(service_id: &str, operation: &str) -> Option<&'static Operation> {
    let operations = match service_id {
        "Connect" => connect::OPERATIONS,
        "ConnectCases" => cases::OPERATIONS,
        _ => return None,
    };
    operations.iter().find(|limits| limits.name == operation)
}

/// The patterns that are left out.
pub fn not_enforced() -> impl Iterator<Item = &'static NotEnforced> {
    connect::NOT_ENFORCED.iter().chain(cases::NOT_ENFORCED)
}
