//! The helper attributes of members, variants and items: `#[label]`, `#[wire("…")]`, ….

use proc_macro2::Ident;
use syn::{Attribute, Error, Lit, LitInt, LitStr, Meta, Result};

use crate::{Errors, Location};

/// A helper attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Helper {
    /// A location attribute such as `#[label]`.
    At(Location),
    /// `#[wire("…")]`: a wire name other than the derived one.
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

/// The helper attributes other than locations: each with its name and an example of its argument.
const HELPERS: [(Helper, &str, &str); 6] = [
    (Wire, "wire", "(\"Name\")"),
    (IdempotencyToken, "idempotency_token", ""),
    (NextToken, "next_token", ""),
    (Items, "items", ""),
    (Status, "status", "(404)"),
    (Unknown, "unknown", ""),
];

/// The helper attribute with a name, and an example of it.
fn helper(key: &Ident) -> Option<(Helper, String)> {
    if let Some(location) = Location::with_attribute().find(|location| key == location.row().name) {
        return Some((At(location), location.row().attributes.join(" or ")));
    }
    let mut helpers = HELPERS.into_iter();
    let (helper, name, argument) = helpers.find(|(_, name, _)| key == name)?;
    Some((helper, format!("`#[{name}{argument}]`")))
}

/// Attributes that users may expect to exist. The derives register them so that the message can say what
/// to write instead.
fn reserved_attribute(name: &str) -> Option<&'static str> {
    Some(match name {
        "required" => {
            "there is no `#[required]`; a member is required unless its type is an `Option`"
        }
        "body" => "there is no `#[body]`; a member without an attribute travels in the JSON body",
        "payload" => {
            "Amazon Connect has no payload members; leave the attribute off members of the body"
        }
        "streaming" => "Amazon Connect has no streams; remove `#[streaming]`",
        _ => return None,
    })
}

/// How messages refer to an item or a member, and whether a helper attribute is allowed on it.
pub(crate) type Site = (&'static str, fn(Helper) -> bool);

/// A helper attribute. A malformed argument is dropped; the attribute itself stays.
pub struct HelperAttribute {
    helper: Helper,
    /// The attribute's identifier.
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
                let message = format!("`#[{key}]` is not allowed on {site}; remove it");
                errors.at(key, message);
            } else if helpers.get(helper).is_some() {
                errors.at(key, format!("duplicate `#[{key}]`; remove one"));
            } else {
                let argument = argument(helper, meta).unwrap_or_else(|_| {
                    let message = format!("malformed `#[{key}]` attribute; write {example}");
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

    /// The helper attribute, if present.
    pub fn get(&self, helper: Helper) -> Option<&HelperAttribute> {
        self.0.iter().find(|attribute| attribute.helper == helper)
    }

    /// The string argument of a helper attribute.
    pub fn text(&self, helper: Helper) -> Option<&LitStr> {
        match self.get(helper)?.argument.as_ref()? {
            Lit::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The integer argument of a helper attribute.
    pub fn number(&self, helper: Helper) -> Option<&LitInt> {
        match self.get(helper)?.argument.as_ref()? {
            Lit::Int(number) => Some(number),
            _ => None,
        }
    }
}

/// The argument of a helper attribute, or an error if it is not one that the helper takes.
fn argument(helper: Helper, meta: &Meta) -> Result<Option<Lit>> {
    match (helper, meta) {
        (At(location), Meta::Path(_)) if location.row().derive_name.is_some() => Ok(None),
        (IdempotencyToken | NextToken | Items | Unknown, Meta::Path(_)) => Ok(None),
        (At(_) | Wire, Meta::List(list)) => list.parse_args().map(|text| Some(Lit::Str(text))),
        (Status, Meta::List(list)) => list.parse_args().map(|number| Some(Lit::Int(number))),
        _ => Err(Error::new_spanned(meta, "unexpected argument")),
    }
}
