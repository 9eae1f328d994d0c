//! The helper attributes of members, variants and items: `#[label]`, `#[wire("…")]`, ….

use proc_macro2::Ident;
use syn::{Attribute, Error, Lit, LitInt, LitStr, Meta, Result};

use crate::{Errors, Location};

/// A helper attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Helper {
    /// `#[label]` and its like: where a member travels, if it is not the body.
    At(Location),
    /// `#[wire("…")]`: another name on the wire than the one that follows.
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

use Helper::{At, IdempotencyToken, Items, NextToken, Status, Unknown, Wire};

/// The helpers but for locations: each, its name, and what it takes.
const HELPERS: [(Helper, &str, &str); 6] = [
    (Wire, "wire", "(\"Name\")"),
    (IdempotencyToken, "idempotency_token", ""),
    (NextToken, "next_token", ""),
    (Items, "items", ""),
    (Status, "status", "(404)"),
    (Unknown, "unknown", ""),
];

/// The helper of a name, and it as one writes it.
fn helper(key: &Ident) -> Option<(Helper, String)> {
    if let Some(location) = Location::with_attribute().find(|location| key == location.row().name) {
        return Some((At(location), location.row().attributes.join(" or ")));
    }
    let mut helpers = HELPERS.into_iter();
    let (helper, name, argument) = helpers.find(|(_, name, _)| key == name)?;
    Some((helper, format!("`#[{name}{argument}]`")))
}

/// What one may expect to be a helper. The derives register the names to say what to write instead.
fn reserved_attribute(name: &str) -> Option<&'static str> {
    Some(match name {
        "required" => {
            "there is no `#[required]`; a member is required unless its type is an `Option`"
        }
        "body" => "there is no `#[body]`; a member without an attribute travels in the JSON body",
        "payload" => {
            "Amazon Connect has no payload members; leave the members of the body unmarked"
        }
        "streaming" => "Amazon Connect has no streams; remove `#[streaming]`",
        _ => return None,
    })
}

/// What messages call an item or a member, and whether a helper means something on it.
pub(crate) type Site = (&'static str, fn(Helper) -> bool);

/// One helper attribute. Where its argument is wrong there is none; its other meaning stays.
pub struct HelperAttribute {
    helper: Helper,
    /// Its name, where it stands.
    pub key: Ident,
    argument: Option<Lit>,
}

/// The helper attributes of an item or a member.
pub struct Helpers(Vec<HelperAttribute>);

impl Helpers {
    pub(crate) fn read(attributes: &[Attribute], (site, takes): Site, errors: &mut Errors) -> Self {
        let mut helpers = Self(Vec::new());
        let keyed = attributes.iter().map(|attribute| &attribute.meta);
        let keyed = keyed.filter_map(|meta| Some((meta.path().get_ident()?, meta)));
        for (key, meta) in keyed {
            if let Some(message) = reserved_attribute(&key.to_string()) {
                errors.at(key, message);
            }
            let Some((helper, example)) = helper(key) else {
                continue;
            };
            if !takes(helper) {
                let message = format!("`#[{key}]` means nothing on {site}; remove it");
                errors.at(key, message);
            } else if helpers.get(helper).is_some() {
                errors.at(key, format!("`#[{key}]` is given twice; remove one"));
            } else {
                let argument = argument(helper, meta).unwrap_or_else(|_| {
                    let message = format!("`#[{key}]` is not written so; write {example}");
                    errors.at(meta, message);
                    None
                });
                let key = key.clone();
                helpers.0.push(HelperAttribute {
                    helper,
                    key,
                    argument,
                });
            }
        }
        helpers
    }

    /// The helper, if it is there.
    pub fn get(&self, helper: Helper) -> Option<&HelperAttribute> {
        self.0.iter().find(|attribute| attribute.helper == helper)
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
        (At(location), Meta::Path(_)) if location.row().derive_name.is_some() => Ok(None),
        (IdempotencyToken | NextToken | Items | Unknown, Meta::Path(_)) => Ok(None),
        (At(_) | Wire, Meta::List(list)) => list.parse_args().map(|text| Some(Lit::Str(text))),
        (Status, Meta::List(list)) => list.parse_args().map(|number| Some(Lit::Int(number))),
        _ => Err(Error::new_spanned(meta, "not what it takes")),
    }
}
