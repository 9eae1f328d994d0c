//! Where a member of a request travels, and everything that differs between the locations.

use crate::names::{lower_camel_case, pascal_case};

/// Where a member of a request travels.
///
/// To add a location, add a variant here, its attribute to the lists of helper attributes, and to
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

impl Location {
    /// The name of the runtime's functions that write and read it. For all but the body, also the name of
    /// the attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Label => "label",
            Self::Query => "query",
            Self::Header => "header",
        }
    }

    /// The runtime's trait for types that can travel there.
    pub fn value_trait(self) -> &'static str {
        match self {
            Self::Body => "BodyMember",
            Self::Label => "TextValue",
            Self::Query => "QueryValue",
            Self::Header => "HeaderValue",
        }
    }

    /// How the wire name is derived from the member's name; `None` if it must always be given.
    pub fn derive_name(self) -> Option<fn(&str) -> String> {
        match self {
            Self::Body | Self::Label => Some(pascal_case),
            Self::Query => Some(lower_camel_case),
            Self::Header => None,
        }
    }
}
