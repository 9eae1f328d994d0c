//! The forms of points in time.

use connect_declaration::{Location, names};

use super::checker::Checker;
use super::known::{FORMS, READS_ALL, TEXT};
use super::report::Rule;
use super::types::Value;
use crate::model::Shape;
use crate::support::Direction;

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
        self.report
            .at(&value.item.file, value.at, Rule::Time, message);
    }
}
