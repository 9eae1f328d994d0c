//! What the service knows and a declaration does not: values of enums, members of unions.

use serde_json::Value;

/// A value of an enum that the declaration does not list. It is sent again as it was received.
///
/// It is made by the enum itself (`FileStatusType::from("DRAFTING")`), so that a value that the
/// declaration does list is never unknown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(pub(crate) String);

impl UnknownValue {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl_fmt!(Debug for UnknownValue, |this, f| write!(f, "{:?}", this.0));

/// A member of a union that the declaration does not list, with its value. It is sent again as it
/// was received.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownMember {
    name: String,
    value: Value,
}

impl UnknownMember {
    /// A member that the declaration does not have yet.
    pub fn new(name: impl Into<String>, value: Value) -> Self {
        Self {
            name: name.into(),
            value,
        }
    }

    /// The member's name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The member's value.
    pub fn value(&self) -> &Value {
        &self.value
    }
}
