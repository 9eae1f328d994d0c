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

/// Each helper by its name, and as one writes it.
const HELPERS: [(Helper, &str, &str); 8] = [
    (Label, "label", "#[label]` or `#[label(\"Name\")]"),
    (Query, "query", "#[query]` or `#[query(\"name\")]"),
    (Header, "header", "#[header(\"x-amz-name\")]"),
    (Wire, "wire", "#[wire(\"Name\")]"),
    (
        IdempotencyToken,
        "idempotency_token",
        "#[idempotency_token]",
    ),
    (NextToken, "next_token", "#[next_token]"),
    (Status, "status", "#[status(404)]"),
    (Unknown, "unknown", "#[unknown]"),
];

/// Attributes that one may expect here; the derives register their names to say what to write instead.
const FOREIGN: [(&str, &str); 5] = [
    (
        "serde",
        "serde's attributes have no effect here; name a member of the JSON with `#[wire(\"Name\")]`",
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
        "Amazon Connect has no payload members; leave the members of the JSON body unmarked",
    ),
    (
        "streaming",
        "Amazon Connect has no streams; remove `#[streaming]`",
    ),
];

/// Where helper attributes stand, and which of them mean something there.
pub(crate) struct Place {
    pub(super) name: &'static str,
    helpers: &'static [Helper],
}

impl Place {
    pub(crate) const OPERATION: Self = Self {
        name: "an operation",
        helpers: &[],
    };
    pub(crate) const SHAPE: Self = Self {
        name: "a shape",
        helpers: &[],
    };
    pub(crate) const EXCEPTION: Self = Self {
        name: "an exception",
        helpers: &[Wire, Status],
    };
    pub(crate) const ENUM: Self = Self {
        name: "an enum",
        helpers: &[],
    };
    pub(crate) const UNION: Self = Self {
        name: "a union",
        helpers: &[],
    };
    pub(crate) const OPERATION_MEMBER: Self = Self {
        name: "a member of an operation",
        helpers: &[Label, Query, Header, Wire, IdempotencyToken, NextToken],
    };
    pub(crate) const SHAPE_MEMBER: Self = Self {
        name: "a member of a shape",
        helpers: &[Wire, NextToken],
    };
    pub(crate) const EXCEPTION_MEMBER: Self = Self {
        name: "a member of an exception",
        helpers: &[Wire],
    };
    pub(crate) const ENUM_VALUE: Self = Self {
        name: "a value of an enum",
        helpers: &[Wire, Unknown],
    };
    pub(crate) const UNION_MEMBER: Self = Self {
        name: "a member of a union",
        helpers: &[Wire, Unknown],
    };
}

/// One helper attribute.
pub(crate) struct Marker {
    pub(crate) helper: Helper,
    pub(crate) key: Ident,
    pub(crate) text: Option<LitStr>,
    pub(crate) number: Option<LitInt>,
}

/// The helper attributes at one place. A broken one is here without its argument, so that its
/// meaning for the other rules is kept.
pub(crate) struct Markers(Vec<Marker>);

impl Markers {
    pub(crate) fn read(attributes: &[Attribute], place: &Place, errors: &mut Errors) -> Self {
        let mut markers = Self(Vec::new());
        for attribute in attributes {
            markers.read_one(attribute, place, errors);
        }
        markers
    }

    pub(crate) fn get(&self, helper: Helper) -> Option<&Marker> {
        self.0.iter().find(|marker| marker.helper == helper)
    }

    pub(crate) fn text(&self, helper: Helper) -> Option<&LitStr> {
        self.get(helper)?.text.as_ref()
    }

    /// The number in `#[status(404)]`.
    pub(crate) fn status(&self) -> Option<u16> {
        self.get(Status)?.number.as_ref()?.base10_parse().ok()
    }

    fn read_one(&mut self, attribute: &Attribute, place: &Place, errors: &mut Errors) {
        let Some(key) = attribute.path().get_ident() else {
            return;
        };
        if let Some((_, message)) = FOREIGN.into_iter().find(|(name, _)| key == name) {
            return errors.at(key.span(), message);
        }
        let Some((helper, _, example)) = HELPERS.into_iter().find(|(_, name, _)| key == name)
        else {
            return;
        };
        if !place.helpers.contains(&helper) {
            return errors.at(
                key.span(),
                format_args!("`#[{key}]` means nothing on {}; remove it", place.name),
            );
        }
        if self.get(helper).is_some() {
            return errors.at(
                key.span(),
                format_args!("`#[{key}]` is given twice; remove one"),
            );
        }
        let mut marker = Marker {
            helper,
            key: key.clone(),
            text: None,
            number: None,
        };
        if !marker.read_argument(&attribute.meta) {
            errors.over(
                &attribute.meta,
                format_args!("`#[{key}]` is not written so; write `{example}`"),
            );
        }
        self.0.push(marker);
    }
}

impl Marker {
    /// Whether the argument is as the helper takes it.
    fn read_argument(&mut self, meta: &Meta) -> bool {
        match (self.helper, meta) {
            (Label | Query | IdempotencyToken | NextToken | Unknown, Meta::Path(_)) => true,
            (Label | Query | Header | Wire, Meta::List(list)) => {
                self.text = list.parse_args().ok();
                self.text.is_some()
            }
            (Status, Meta::List(list)) => {
                self.number = list.parse_args().ok();
                self.number.is_some()
            }
            _ => false,
        }
    }
}
