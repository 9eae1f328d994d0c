//! Where a member of a request travels: one table of everything that differs between the locations.

use crate::names::{lower_camel_case, pascal_case};

/// Where a member of a request travels.
///
/// To add a location, add a row here, its attribute to the lists of helper attributes, and to
/// the runtime a function that writes it, one that reads it, and a trait for its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// The JSON body, for members without a location attribute.
    Body,
    /// A label in the path: `#[label]`.
    Label,
    /// A query parameter: `#[query]`.
    Query,
    /// A header: `#[header("…")]`.
    Header,
}

/// The properties of a location.
#[derive(Debug)]
pub struct Row {
    /// The name of the runtime's functions that write and read it, such as `query`. For all but the
    /// body, also the name of the attribute.
    pub name: &'static str,
    /// The runtime's trait for types that can travel there.
    pub value_trait: &'static str,
    /// How the wire name is derived from the member's name; `None` if it must always be given.
    pub derive_name: Option<fn(&str) -> String>,
}

impl Location {
    /// The location's row in the table.
    pub const fn row(self) -> Row {
        match self {
            Self::Body => Row {
                name: "body",
                value_trait: "BodyMember",
                derive_name: Some(pascal_case),
            },
            Self::Label => Row {
                name: "label",
                value_trait: "TextValue",
                derive_name: Some(pascal_case),
            },
            Self::Query => Row {
                name: "query",
                value_trait: "QueryValue",
                derive_name: Some(lower_camel_case),
            },
            Self::Header => Row {
                name: "header",
                value_trait: "HeaderValue",
                derive_name: None,
            },
        }
    }
}
