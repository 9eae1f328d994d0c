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

/// The helper attributes, each with its name and the forms of its argument.
const HELPERS: [(Helper, &str, &[&str]); 9] = [
    (At(Location::Label), "label", &["", "(\"Name\")"]),
    (At(Location::Query), "query", &["", "(\"name\")"]),
    (At(Location::Header), "header", &["(\"x-amz-name\")"]),
    (Wire, "wire", &["(\"Name\")"]),
    (IdempotencyToken, "idempotency_token", &[""]),
    (NextToken, "next_token", &[""]),
    (Items, "items", &[""]),
    (Status, "status", &["(404)"]),
    (Unknown, "unknown", &[""]),
];

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

/// The helper attributes of an item or a member, each with its identifier and its argument. A malformed
/// argument is dropped; the attribute itself stays.
pub struct Helpers(Vec<(Helper, Ident, Option<Lit>)>);

impl Helpers {
    pub(crate) fn read(attributes: &[Attribute], (site, takes): Site, errors: &mut Errors) -> Self {
        let mut helpers = Self(Vec::new());
        let keyed = attributes.iter().map(|attribute| &attribute.meta);
        let keyed = keyed.filter_map(|meta| Some((meta.path().get_ident()?, meta)));
        for (key, meta) in keyed {
            if let Some(message) = reserved_attribute(&key.to_string()) {
                errors.at(key, message);
            }
            let mut known = HELPERS.into_iter();
            let Some((helper, _, forms)) = known.find(|(_, name, _)| key == name) else {
                continue;
            };
            if !takes(helper) {
                let message = format!("`#[{key}]` is not allowed on {site}; remove it");
                errors.at(key, message);
            } else if helpers.get(helper).is_some() {
                errors.at(key, format!("duplicate `#[{key}]`; remove one"));
            } else {
                let argument = argument(helper, forms, meta).unwrap_or_else(|_| {
                    let forms = forms.iter().map(|form| format!("`#[{key}{form}]`"));
                    let forms = forms.collect::<Vec<_>>().join(" or ");
                    let message = format!("malformed `#[{key}]` attribute; write {forms}");
                    errors.at(meta, message);
                    None
                });
                helpers.0.push((helper, key.clone(), argument));
            }
        }
        helpers
    }

    /// The identifier of a helper attribute, if it is present.
    pub fn get(&self, helper: Helper) -> Option<&Ident> {
        let mut helpers = self.0.iter();
        helpers.find_map(|(known, key, _)| (*known == helper).then_some(key))
    }

    /// The locations that are given, in the order of the table, each with the attribute's identifier.
    pub(crate) fn locations(&self) -> impl Iterator<Item = (Location, &Ident)> {
        HELPERS.into_iter().filter_map(|(helper, ..)| match helper {
            At(location) => Some((location, self.get(helper)?)),
            _ => None,
        })
    }

    /// The string argument of a helper attribute.
    pub fn text(&self, helper: Helper) -> Option<&LitStr> {
        self.0.iter().find_map(|attribute| match attribute {
            (known, _, Some(Lit::Str(text))) if *known == helper => Some(text),
            _ => None,
        })
    }

    /// The integer argument of a helper attribute.
    pub fn number(&self, helper: Helper) -> Option<&LitInt> {
        self.0.iter().find_map(|attribute| match attribute {
            (known, _, Some(Lit::Int(number))) if *known == helper => Some(number),
            _ => None,
        })
    }
}

/// The argument of a helper attribute, or an error if it is not one that the helper takes.
fn argument(helper: Helper, forms: &[&str], meta: &Meta) -> Result<Option<Lit>> {
    match (helper, meta) {
        (_, Meta::Path(_)) if forms.contains(&"") => Ok(None),
        (At(_) | Wire, Meta::List(list)) => list.parse_args().map(|text| Some(Lit::Str(text))),
        (Status, Meta::List(list)) => list.parse_args().map(|number| Some(Lit::Int(number))),
        _ => Err(Error::new_spanned(meta, "unexpected argument")),
    }
}
