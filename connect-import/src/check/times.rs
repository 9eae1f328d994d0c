//! The forms of points in time.

use connect_declaration::{Location, names};

use super::operations::Checker;
use super::report::Rule;
use super::types::Value;
use crate::model::Shape;
use crate::support::Direction;

/// The runtime's types: where each travels, and the form that it is sent in, as the model calls it.
const FORMS: [(&str, Location, &str); 2] = [
    ("Timestamp", Location::Body, "unixTimestamp"),
    ("Timestamp", Location::Header, "rfc822"),
];

/// The types that are read in every form.
const READS_ALL: [&str; 1] = ["Timestamp"];

/// Text is in the form that its writer gives it, and no number.
const TEXT: &str = "String";

/// Whether a type is a point in time.
pub(super) fn is_time(name: &str) -> bool {
    name == TEXT || FORMS.iter().any(|(ty, ..)| *ty == name)
}

impl<'a> Checker<'a> {
    /// Compares a type from elsewhere with a point in time.
    pub(super) fn time(&mut self, name: &str, value: &Value<'_, 'a>, shape: &Shape) {
        let own = value.reference.timestamp_format.as_deref();
        let own = own.or(shape.timestamp_format.as_deref());
        let form = own.unwrap_or(match value.location {
            Location::Body => "unixTimestamp",
            Location::Header => "rfc822",
            Location::Label | Location::Query => "iso8601",
        });
        let text = Some(TEXT).filter(|_| form != "unixTimestamp");
        let types = FORMS.iter().filter_map(|(ty, location, sent)| {
            (*location == value.location && *sent == form).then_some(*ty)
        });
        let types: Vec<_> = types.chain(text).collect();
        let is_read = value.direction == Direction::Answer && READS_ALL.contains(&name);
        if is_read || types.contains(&name) {
            return;
        }
        let (path, remedy) = (&value.path, types.first().unwrap_or(&TEXT));
        let written = names::written(value.ty.0);
        let message = format!("`{path}` is sent as {form}, `{written}` is not; write `{remedy}`");
        self.report.at(value.item, value.at, Rule::Time, message);
    }
}
