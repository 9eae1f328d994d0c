//! The forms of points in time.

use connect_declaration::Location::{self, Body, Header, Label, Query};
use connect_declaration::names;

use super::operations::Checker;
use super::paths::Placed;
use super::report::Rule;
use super::types::Site;
use crate::model::Reference;
use crate::support::Direction;

/// What is sent as which form: the type, where it travels, and the form as the model calls it. Text is
/// in the form that its writer gives it.
const FORMS: [(&str, Location, &str); 9] = [
    ("Timestamp", Body, "unixTimestamp"),
    ("Timestamp", Header, "rfc822"),
    ("String", Body, "iso8601"),
    ("String", Body, "rfc822"),
    ("String", Header, "iso8601"),
    ("String", Header, "rfc822"),
    ("String", Query, "iso8601"),
    ("String", Query, "rfc822"),
    ("String", Label, "iso8601"),
];

/// The types that are read in every form.
const READS_ALL: [&str; 1] = ["Timestamp"];

/// Whether a type is a point in time.
pub(super) fn is_time(name: &str) -> bool {
    FORMS.iter().any(|(ty, ..)| *ty == name)
}

/// The form of a value: its own, its shape's, or that of the place.
fn form<'a>(
    reference: &'a Reference,
    shape: &'a crate::model::Shape,
    location: Location,
) -> &'a str {
    let own = reference.timestamp_format.as_ref();
    let own = own.or(shape.timestamp_format.as_ref());
    own.map_or(
        match location {
            Body => "unixTimestamp",
            Header => "rfc822",
            Label | Query => "iso8601",
        },
        String::as_str,
    )
}

impl<'a> Checker<'a> {
    /// Compares a type from elsewhere with a point in time.
    pub(super) fn time(
        &mut self,
        name: &str,
        ty: &Placed<'a>,
        reference: &'a Reference,
        site: &Site<'a>,
    ) {
        let shape = self.declarer.model.shape(&reference.shape);
        if !is_time(name) {
            return self.mismatch(ty, shape, site);
        }
        let (location, path) = (site.location, &site.path);
        let form = form(reference, shape, location);
        let fits = |(ty, at, sent): &&(&str, Location, &str)| {
            *ty == name && *at == location && *sent == form
        };
        let is_read = site.direction == Direction::Answer && READS_ALL.contains(&name);
        if is_read || FORMS.iter().any(|row| fits(&row)) {
            return;
        }
        let mut rows = FORMS.iter();
        let remedy = rows.find(|(_, at, sent)| *at == location && *sent == form);
        let remedy = remedy.map_or_else(
            || "leave it out".to_owned(),
            |(ty, ..)| format!("write `{ty}`"),
        );
        let written = names::written(ty.ty);
        let message = format!("`{path}` is sent as {form}, which `{written}` is not; {remedy}");
        self.report
            .at_span(site.item.file, site.span, Rule::Time, message);
    }
}
