//! The helper attributes of members, variants and items: `#[label]`, `#[wire("…")]`, ….

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Lit, LitInt, LitStr, Meta, Path, Result, Token};

use crate::errors::Errors;

/// A helper attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Helper {
    /// `#[label]`
    Label,
    /// `#[query]`
    Query,
    /// `#[header("…")]`
    Header,
    /// `#[wire("…")]`
    Wire,
    /// `#[idempotency_token]`
    IdempotencyToken,
    /// `#[next_token]`
    NextToken,
    /// `#[items]`
    Items,
    /// `#[status(…)]`
    Status,
    /// `#[unknown]`
    Unknown,
}

use Helper::{Header, IdempotencyToken, Items, Label, NextToken, Query, Status, Unknown, Wire};

/// Each helper, its name, and it as one writes it.
const HELPERS: [(Helper, &str, &str); 9] = [
    (Label, "label", "`#[label]` or `#[label(\"Name\")]`"),
    (Query, "query", "`#[query]` or `#[query(\"name\")]`"),
    (Header, "header", "`#[header(\"x-amz-name\")]`"),
    (Wire, "wire", "`#[wire(\"Name\")]`"),
    (
        IdempotencyToken,
        "idempotency_token",
        "`#[idempotency_token]`",
    ),
    (NextToken, "next_token", "`#[next_token]`"),
    (Items, "items", "`#[items]`"),
    (Status, "status", "`#[status(404)]`"),
    (Unknown, "unknown", "`#[unknown]`"),
];

/// What one may expect to be a helper. The derives register the names to say what to write instead.
fn foreign(name: &str) -> Option<&'static str> {
    Some(match name {
        "serde" => {
            "serde's attributes have no effect here; write `#[wire(\"Name\")]` for another name"
        }
        "required" => {
            "there is no `#[required]`; a member is required unless its type is an `Option`"
        }
        "body" => "there is no `#[body]`; a member without a mark travels in the JSON body",
        "payload" => {
            "Amazon Connect has no payload members; leave the members of the body unmarked"
        }
        "streaming" => "Amazon Connect has no streams; remove `#[streaming]`",
        _ => return None,
    })
}

/// What carries a derive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Operation,
    Shape,
    Exception,
    Enum,
    Union,
}

const DERIVES: [(&str, Place); 5] = [
    ("ConnectOperation", Place::Operation),
    ("ConnectShape", Place::Shape),
    ("ConnectException", Place::Exception),
    ("ConnectEnum", Place::Enum),
    ("ConnectUnion", Place::Union),
];

/// Whether the last segment of the path is `name`: attributes and derives are used by any path.
pub(super) fn is_called(path: &Path, name: &str) -> bool {
    let last = path.segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

impl Place {
    /// What the attribute or the derive of an item makes of it, if it has one of ours.
    pub(crate) fn of(attributes: &[Attribute]) -> Option<Self> {
        attributes.iter().find_map(|attribute| {
            if is_called(attribute.path(), "connect_operation") {
                return Some(Self::Operation);
            }
            if !attribute.path().is_ident("derive") {
                return None;
            }
            let derives =
                attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
            derives.ok()?.iter().find_map(|derive| {
                let mut carriers = DERIVES.into_iter();
                carriers.find_map(|(name, carrier)| is_called(derive, name).then_some(carrier))
            })
        })
    }

    /// What messages call it, and which helpers mean something on it.
    fn item(self) -> (&'static str, &'static [Helper]) {
        match self {
            Self::Operation => ("an operation", &[]),
            Self::Shape => ("a shape", &[]),
            Self::Exception => ("an exception", &[Wire, Status]),
            Self::Enum => ("an enum of the service", &[]),
            Self::Union => ("a union of the service", &[]),
        }
    }

    /// What messages call a member of it, and which helpers mean something there.
    fn member(self) -> (&'static str, &'static [Helper]) {
        const ALL: &[Helper] = &[Label, Query, Header, Wire, IdempotencyToken, NextToken];
        match self {
            Self::Operation => ("a member of an operation", ALL),
            Self::Shape => ("a member of a shape", &[Wire, NextToken, Items]),
            Self::Exception => ("a member of an exception", &[Wire]),
            Self::Enum => ("a value of an enum", &[Wire, Unknown]),
            Self::Union => ("a member of a union", &[Wire, Unknown]),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        self.item().0
    }

    pub(crate) fn on_item(self, attributes: &[Attribute], errors: &mut Errors) -> Markers {
        Markers::read(attributes, self.item(), errors)
    }

    pub(crate) fn on_member(self, attributes: &[Attribute], errors: &mut Errors) -> Markers {
        Markers::read(attributes, self.member(), errors)
    }
}

/// One helper attribute. Where its argument is wrong there is none; its other meaning stays.
pub struct Marker {
    helper: Helper,
    /// Its name, where it stands.
    pub key: Ident,
    argument: Option<Lit>,
}

/// The helper attributes at one place.
pub struct Markers(Vec<Marker>);

impl Markers {
    fn read(attributes: &[Attribute], place: (&str, &[Helper]), errors: &mut Errors) -> Self {
        let (place, helpers) = place;
        let mut markers = Self(Vec::new());
        let keyed = attributes.iter().map(|attribute| &attribute.meta);
        let keyed = keyed.filter_map(|meta| Some((meta.path().get_ident()?, meta)));
        for (key, meta) in keyed {
            if let Some(message) = foreign(&key.to_string()) {
                errors.at(key, message);
            }
            let known = HELPERS.into_iter().find(|(_, name, _)| key == name);
            let Some((helper, _, example)) = known else {
                continue;
            };
            if !helpers.contains(&helper) {
                let message = format!("`#[{key}]` means nothing on {place}; remove it");
                errors.at(key, message);
            } else if markers.get(helper).is_some() {
                errors.at(key, format!("`#[{key}]` is given twice; remove one"));
            } else {
                let argument = argument(helper, meta).unwrap_or_else(|_| {
                    let message = format!("`#[{key}]` is not written so; write {example}");
                    errors.at(meta, message);
                    None
                });
                let key = key.clone();
                markers.0.push(Marker {
                    helper,
                    key,
                    argument,
                });
            }
        }
        markers
    }

    /// The helper, if it is there.
    pub fn get(&self, helper: Helper) -> Option<&Marker> {
        self.0.iter().find(|marker| marker.helper == helper)
    }

    /// The text between its parentheses.
    pub fn text(&self, helper: Helper) -> Option<&LitStr> {
        match self.get(helper)?.argument.as_ref()? {
            Lit::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The number between its parentheses.
    pub fn number(&self, helper: Helper) -> Option<&LitInt> {
        match self.get(helper)?.argument.as_ref()? {
            Lit::Int(number) => Some(number),
            _ => None,
        }
    }
}

/// What the parentheses hold, or an error if it is not what the helper takes.
fn argument(helper: Helper, meta: &Meta) -> Result<Option<Lit>> {
    match (helper, meta) {
        (Label | Query | IdempotencyToken | NextToken | Items | Unknown, Meta::Path(_)) => Ok(None),
        (Label | Query | Header | Wire, Meta::List(list)) => {
            list.parse_args().map(|text| Some(Lit::Str(text)))
        }
        (Status, Meta::List(list)) => list.parse_args().map(|number| Some(Lit::Int(number))),
        _ => Err(Error::new_spanned(meta, "not what it takes")),
    }
}
