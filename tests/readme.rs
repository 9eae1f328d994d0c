//! Compiles the Rust of the README.
#![doc = include_str!("../README.md")]
