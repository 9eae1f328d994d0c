//! The values of enums and the members of unions.

use connect_declaration::{Enumeration, Location};

use super::checker::{Checker, Direction};
use super::index::Item;
use super::report::Rule;
use super::types::Value;
use crate::error::did_you_mean;

impl Checker<'_> {
    pub(super) fn values(&mut self, item: &Item, declared: &Enumeration<'_>, name: &str) {
        let values = &self.declarer.model.shape(name).values;
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        self.variants(item, declared, (name, "value", Rule::Value), &values);
    }

    pub(super) fn union(
        &mut self,
        item: &Item,
        declared: &Enumeration<'_>,
        name: &str,
        direction: Direction,
    ) {
        let members = &self.declarer.model.shape(name).members;
        let wire_names = members.iter().map(|(name, member)| member.wire_name(name));
        let wire_names: Vec<_> = wire_names.collect();
        self.variants(item, declared, (name, "member", Rule::Name), &wire_names);
        let expected = self.declarer.shape(name);
        for variant in declared.known() {
            let known = expected.members.iter().find_map(|expected| {
                let reference = members.get(&expected.name)?;
                let is_it = reference.wire_name(&expected.name) == variant.wire.text;
                is_it.then_some((expected, reference))
            });
            let (Some((expected, reference)), Some(ty)) = (known, variant.payload()) else {
                continue;
            };
            self.value(&Value {
                item,
                ty: (ty, &item.module),
                at: ty,
                reference,
                path: format!("{name}.{}", expected.name),
                remedy: &expected.ty,
                location: Location::Body,
                direction,
                is_secret: false,
            });
        }
    }

    /// Checks that the variants are those of the model.
    fn variants(
        &mut self,
        item: &Item,
        declared: &Enumeration<'_>,
        (name, what, rule): (&str, &str, Rule),
        known: &[&str],
    ) {
        for variant in declared.known() {
            let text = &*variant.wire.text;
            if !known.contains(&text) {
                let remedy = did_you_mean(text, known.iter().copied(), "remove it");
                let message = format!("`{name}` has no {what} `{text}`; {remedy}");
                self.report.at(item, &variant.wire.token, rule, message);
            }
        }
        let (_, declared_names, _) = declared.names();
        let missing = known.iter().filter(|name| !declared_names.contains(name));
        let missing: Vec<_> = missing.map(|name| format!("`{name}`")).collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            let message = format!("`{name}` has more {what}s; add {missing}");
            self.left_out(item, &declared.input.ident, message);
        }
    }
}
