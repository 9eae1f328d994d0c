//! Parses tokens, without checking whether the parts fit together.

pub(crate) mod arguments;
pub(crate) mod carrier;
pub(crate) mod helpers;
pub(crate) mod item;
pub(crate) mod uri;
