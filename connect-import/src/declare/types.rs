//! The types of members.

use std::collections::BTreeSet;

use connect_declaration::Location;

use super::{Declarer, location};
use crate::graph;
use crate::model::{Kind, Reference};
use crate::times;

impl Declarer<'_> {
    /// The type of a member of `structure`, boxed if it is recursive.
    pub(super) fn type_in(
        &self,
        structure: &str,
        member: &Reference,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let ty = self.type_of(member, location(member), imports);
        if graph::is_recursive(self.model, structure, member) {
            format!("Box<{ty}>")
        } else {
            ty
        }
    }

    /// The type of a value that travels in a location.
    fn type_of(
        &self,
        reference: &Reference,
        location: Location,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let shape = self.model.shape(&reference.shape);
        let mut part = |part: &Option<Reference>| {
            let part = part
                .as_ref()
                .map(|part| self.type_of(part, location, imports));
            part.unwrap_or_default()
        };
        let ty = match shape.kind {
            _ if shape.is_declared() => self.names.shape(&reference.shape).to_owned(),
            Kind::List => format!("Vec<{}>", part(&shape.member)),
            Kind::Map => {
                let (key, value) = (part(&shape.key), part(&shape.value));
                imports.insert("BTreeMap");
                format!("BTreeMap<{key}, {value}>")
            }
            Kind::Integer => "i32".to_owned(),
            Kind::Long => "i64".to_owned(),
            Kind::Float => "f32".to_owned(),
            Kind::Double => "f64".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Timestamp => {
                let form = times::form(reference, shape, location);
                // All other formats are rejected.
                let ty = times::types(location, form).next().unwrap_or("Timestamp");
                imports.insert(ty);
                ty.to_owned()
            }
            Kind::Structure => {
                imports.insert("serde_json");
                "serde_json::Value".to_owned()
            }
            // All other kinds except strings are rejected.
            _ => "String".to_owned(),
        };
        if shape.sensitive {
            imports.insert("Sensitive");
            format!("Sensitive<{ty}>")
        } else {
            ty
        }
    }
}
