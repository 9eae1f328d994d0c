//! Tokens in, tokens and messages out: independent of the compiler's version.

mod support;

mod arguments;
mod builders;
mod enums;
mod exceptions;
mod expansion;
mod items;
mod members;
mod messages;
mod unions;
mod uris;
