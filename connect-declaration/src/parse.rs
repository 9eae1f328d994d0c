//! From tokens to what they say, without judging whether it fits together.

pub(crate) mod arguments;
pub(crate) mod carrier;
pub(crate) mod item;
pub(crate) mod markers;
pub(crate) mod uri;
