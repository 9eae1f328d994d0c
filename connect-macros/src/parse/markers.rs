//! The helper attributes of members, variants and items: `#[label]`, `#[wire("…")]`, ….

use proc_macro2::Ident;
use syn::{Attribute, LitInt, LitStr, Meta};

use crate::errors::Errors;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Helper {
    Label,
    Query,
    Header,
    Wire,
    IdempotencyToken,
    NextToken,
    Status,
    Unknown,
}

use Helper::{Header, IdempotencyToken, Label, NextToken, Query, Status, Unknown, Wire};

/// Each helper, its name, and what follows the name as one writes it.
const HELPERS: [(Helper, &str, &str); 8] = [
    (Label, "label", "]` or `#[label(\"Name\")]"),
    (Query, "query", "]` or `#[query(\"name\")]"),
    (Header, "header", "(\"x-amz-name\")]"),
    (Wire, "wire", "(\"Name\")]"),
    (IdempotencyToken, "idempotency_token", "]"),
    (NextToken, "next_token", "]"),
    (Status, "status", "(404)]"),
    (Unknown, "unknown", "]"),
];

/// What one may expect to be a helper. The derives register the names to say what to write instead.
const FOREIGN: [(&str, &str); 5] = [
    (
        "serde",
        "serde's attributes have no effect here; write `#[wire(\"Name\")]` for another name",
    ),
    (
        "required",
        "there is no `#[required]`; a member is required unless its type is an `Option`",
    ),
    (
        "body",
        "there is no `#[body]`; a member without a mark travels in the JSON body",
    ),
    (
        "payload",
        "Amazon Connect has no payload members; leave the members of the body unmarked",
    ),
    (
        "streaming",
        "Amazon Connect has no streams; remove `#[streaming]`",
    ),
];

/// What carries a derive, and which helpers mean something on it and inside of it.
pub(crate) struct Place {
    pub(crate) item: &'static str,
    item_helpers: &'static [Helper],
    member: &'static str,
    member_helpers: &'static [Helper],
}

pub(crate) const OPERATION: Place = Place {
    item: "an operation",
    item_helpers: &[],
    member: "a member of an operation",
    member_helpers: &[Label, Query, Header, Wire, IdempotencyToken, NextToken],
};
pub(crate) const SHAPE: Place = Place {
    item: "a shape",
    item_helpers: &[],
    member: "a member of a shape",
    member_helpers: &[Wire, NextToken],
};
pub(crate) const EXCEPTION: Place = Place {
    item: "an exception",
    item_helpers: &[Wire, Status],
    member: "a member of an exception",
    member_helpers: &[Wire],
};
pub(crate) const ENUM: Place = Place {
    item: "an enum of the service",
    item_helpers: &[],
    member: "a value of an enum",
    member_helpers: &[Wire, Unknown],
};
pub(crate) const UNION: Place = Place {
    item: "a union of the service",
    item_helpers: &[],
    member: "a member of a union",
    member_helpers: &[Wire, Unknown],
};

impl Place {
    pub(crate) fn on_item(&self, attributes: &[Attribute], errors: &mut Errors) -> Markers {
        Markers::read(attributes, self.item, self.item_helpers, errors)
    }

    pub(crate) fn on_member(&self, attributes: &[Attribute], errors: &mut Errors) -> Markers {
        Markers::read(attributes, self.member, self.member_helpers, errors)
    }
}

/// One helper attribute. Where its argument is wrong there is none; its other meaning stays.
pub(crate) struct Marker {
    helper: Helper,
    pub(crate) key: Ident,
    pub(crate) text: Option<LitStr>,
    pub(crate) number: Option<LitInt>,
}

/// The helper attributes at one place.
pub(crate) struct Markers(Vec<Marker>);

impl Markers {
    fn read(
        attributes: &[Attribute],
        place: &str,
        helpers: &[Helper],
        errors: &mut Errors,
    ) -> Self {
        let mut markers = Self(Vec::new());
        for attribute in attributes {
            let Some(key) = attribute.path().get_ident() else {
                continue;
            };
            if let Some((_, message)) = FOREIGN.into_iter().find(|(name, _)| key == name) {
                errors.at(key, message);
            }
            let known = HELPERS.into_iter().find(|(_, name, _)| key == name);
            let Some((helper, _, example)) = known else {
                continue;
            };
            if !helpers.contains(&helper) {
                errors.at(
                    key,
                    format!("`#[{key}]` means nothing on {place}; remove it"),
                );
            } else if markers.get(helper).is_some() {
                errors.at(key, format!("`#[{key}]` is given twice; remove one"));
            } else {
                let marker = Marker::read(helper, key, &attribute.meta).unwrap_or_else(|marker| {
                    let message = format!("`#[{key}]` is not written so; write `#[{key}{example}`");
                    errors.at(&attribute.meta, message);
                    marker
                });
                markers.0.push(marker);
            }
        }
        markers
    }

    pub(crate) fn get(&self, helper: Helper) -> Option<&Marker> {
        self.0.iter().find(|marker| marker.helper == helper)
    }

    pub(crate) fn text(&self, helper: Helper) -> Option<&LitStr> {
        self.get(helper)?.text.as_ref()
    }
}

impl Marker {
    /// The helper with its argument, or without one that is not as the helper takes it.
    fn read(helper: Helper, key: &Ident, meta: &Meta) -> Result<Self, Self> {
        let mut marker = Self {
            helper,
            key: key.clone(),
            text: None,
            number: None,
        };
        let read = match (helper, meta) {
            (Label | Query | IdempotencyToken | NextToken | Unknown, Meta::Path(_)) => true,
            (Label | Query | Header | Wire, Meta::List(list)) => {
                marker.text = list.parse_args().ok();
                marker.text.is_some()
            }
            (Status, Meta::List(list)) => {
                marker.number = list.parse_args().ok();
                marker.number.is_some()
            }
            _ => false,
        };
        if read { Ok(marker) } else { Err(marker) }
    }
}
