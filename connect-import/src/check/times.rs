//! The formats of timestamps.

use connect_declaration::names;

use super::checker::Checker;
use super::known::TEXT;
use super::report::Rule;
use super::types::Value;
use crate::model::Shape;
use crate::times;

impl<'a> Checker<'a> {
    /// Compares an external type with a timestamp.
    pub(super) fn time(&mut self, name: &str, value: &Value<'_, 'a>, shape: &Shape) {
        let form = times::form(value.reference, shape, value.location);
        let text = Some(TEXT).filter(|_| form != "unixTimestamp");
        let types = times::types(value.location, form).chain(text);
        let types: Vec<_> = types.collect();
        if types.contains(&name) {
            return;
        }
        let (path, remedy) = (&value.path, types.first().unwrap_or(&TEXT));
        let written = names::written(value.ty.0);
        let message = format!("`{path}` is sent as {form}, `{written}` is not; write `{remedy}`");
        self.report.at(value.item, value.at, Rule::Time, message);
    }
}
