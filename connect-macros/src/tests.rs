//! Tokens in, tokens and messages out: independent of the compiler's version.

mod snapshot;
mod support;
