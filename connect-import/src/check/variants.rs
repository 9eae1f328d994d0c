//! The values of enums and the members of unions.

use connect_declaration::{Enumeration, Location, Variant};
use syn::spanned::Spanned as _;

use super::index::Item;
use super::operations::Checker;
use super::paths::{Placed, Scope};
use super::report::Rule;
use super::types::Site;
use crate::error::did_you_mean;
use crate::support::Direction;

impl<'a> Checker<'a> {
    pub(super) fn values(&mut self, item: &'a Item, declared: &Enumeration<'_>, name: &str) {
        let values = &self.declarer.model.shape(name).values;
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        self.known(item, declared, ("value", name), &values);
    }

    pub(super) fn union(
        &mut self,
        item: &'a Item,
        declared: &'a Enumeration<'a>,
        name: &'a str,
        direction: Direction,
    ) {
        let members = &self.declarer.model.shape(name).members;
        let wire_names = members.iter().map(|(name, member)| member.wire_name(name));
        let wire_names: Vec<_> = wire_names.collect();
        self.known(item, declared, ("member", name), &wire_names);
        let expected = self.declarer.shape(name);
        for variant in declared.known() {
            let mut members = members.iter();
            let known = members.find(|(name, member)| member.wire_name(name) == variant.wire.text);
            let (Some((member, reference)), Some(ty)) = (known, variant.payload()) else {
                continue;
            };
            let mut types = expected.members.iter();
            let remedy = types.find(|expected| expected.name == *member);
            let site = Site {
                item,
                span: ty.span(),
                path: format!("{name}.{member}"),
                remedy: remedy.map(|remedy| remedy.ty.clone()).unwrap_or_default(),
                location: Location::Body,
                direction,
                is_secret: false,
            };
            let scope = Scope::of(&item.module);
            self.value(&Placed { ty, scope }, reference, &site);
        }
    }

    /// Whether the variants are of the model, and all of it are there.
    fn known(
        &mut self,
        item: &'a Item,
        declared: &Enumeration<'_>,
        (what, name): (&str, &str),
        known: &[&str],
    ) {
        let strays = declared
            .known()
            .filter(|variant| !known.contains(&&*variant.wire.text));
        for Variant { wire, .. } in strays {
            let text = &wire.text;
            let remedy = did_you_mean(text, known.iter().copied(), "remove it");
            let message = format!("`{name}` has no {what} `{text}`; {remedy}");
            let rule = if what == "value" {
                Rule::Value
            } else {
                Rule::Name
            };
            self.report.at(item, &wire.token, rule, message);
        }
        let (_, declared_names, _) = declared.names();
        let missing = known.iter().filter(|name| !declared_names.contains(name));
        let missing: Vec<_> = missing.map(|name| format!("`{name}`")).collect();
        if self.is_complete && !missing.is_empty() {
            let missing = missing.join(", ");
            let message = format!("`{name}` has more {what}s; add {missing}");
            let ident = &declared.input.ident;
            self.report.at(item, ident, Rule::Missing, message);
        }
    }
}
