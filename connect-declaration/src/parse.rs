//! From tokens to what they say, without judging whether it fits together.

pub(crate) mod arguments;
pub(crate) mod carrier;
pub(crate) mod helpers;
pub(crate) mod item;
pub(crate) mod uri;
