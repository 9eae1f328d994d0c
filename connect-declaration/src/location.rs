//! Where a member of a request travels: one table of all that differs between the locations.

use crate::names::{lower_camel_case, pascal_case};

/// Where a member of a request travels.
///
/// A new location is a row here, its attribute in the list of the derives' helpers, and three
/// functions of the runtime: one that writes it, one that reads it, and the one of its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// The JSON body, where members travel that have no attribute of a location.
    Body,
    /// A label of the path: `#[label]`.
    Label,
    /// A parameter of the query: `#[query]`.
    Query,
    /// A header: `#[header("…")]`.
    Header,
}

/// What there is to know of a location.
#[derive(Debug)]
pub struct Row {
    /// What the runtime calls the functions that write and read it: `query`. All but the body are
    /// attributes of that name, too.
    pub name: &'static str,
    /// The runtime's trait of the types that can travel there.
    pub value_trait: &'static str,
    /// How the name on the wire follows from the member's; `None` where it is always written out.
    pub derive_name: Option<fn(&str) -> String>,
    /// The attribute that puts a member there, the shortest form first. The body has none.
    pub attributes: &'static [&'static str],
}

impl Location {
    /// Its row of the table.
    pub const fn row(self) -> Row {
        match self {
            Self::Body => Row {
                name: "body",
                value_trait: "BodyMember",
                derive_name: Some(pascal_case),
                attributes: &[],
            },
            Self::Label => Row {
                name: "label",
                value_trait: "TextValue",
                derive_name: Some(pascal_case),
                attributes: &["`#[label]`", "`#[label(\"Name\")]`"],
            },
            Self::Query => Row {
                name: "query",
                value_trait: "QueryValue",
                derive_name: Some(lower_camel_case),
                attributes: &["`#[query]`", "`#[query(\"name\")]`"],
            },
            Self::Header => Row {
                name: "header",
                value_trait: "HeaderValue",
                derive_name: None,
                attributes: &["`#[header(\"x-amz-name\")]`"],
            },
        }
    }

    /// The locations that an attribute puts a member in.
    pub(crate) fn with_attribute() -> impl Iterator<Item = Self> {
        [Self::Label, Self::Query, Self::Header].into_iter()
    }
}
