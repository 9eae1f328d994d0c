//! The types of members.

use std::collections::BTreeSet;

use super::Declarer;
use crate::graph;
use crate::model::{Kind, Reference};

impl Declarer<'_> {
    /// The type of a member of `structure`: boxed where the structure would hold itself.
    pub(super) fn type_in(
        &self,
        structure: &str,
        member: &Reference,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let ty = self.type_of(member, imports);
        if graph::is_recursive(self.model, structure, member) {
            format!("Box<{ty}>")
        } else {
            ty
        }
    }

    /// The type of a value.
    pub(crate) fn type_of(
        &self,
        reference: &Reference,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let shape = self.model.shape(&reference.shape);
        let mut part = |part: &Option<Reference>| {
            let part = part.as_ref().map(|part| self.type_of(part, imports));
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
                imports.insert("Timestamp");
                "Timestamp".to_owned()
            }
            // All else that is no string is refused.
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
