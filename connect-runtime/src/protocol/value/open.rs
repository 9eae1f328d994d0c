//! Values of enums and members of unions that the service knows and a declaration does not.

use serde_json::Value;

/// A value of an enum that the declaration does not list. It is sent back as it was received.
///
/// Only the enum itself creates it (`FileStatusType::from("DRAFTING")`), so that a value that the
/// declaration lists is never unknown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(pub(crate) String);

impl UnknownValue {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl_fmt!(Debug for UnknownValue, |this, f| write!(f, "{:?}", this.0));

/// A member of a union that the declaration does not list, with its value. It is sent back as it
/// was received.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownMember {
    name: String,
    value: Value,
}

impl UnknownMember {
    /// Creates a member that the declaration does not have yet.
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

    /// The member's value, as the JSON that was received or is to be sent.
    pub fn value(&self) -> &Value {
        &self.value
    }
}
