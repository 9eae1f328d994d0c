//! [Amazon Connect](https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html)'s
//! operations, declared and ready to call.
//!
//! Each family of resources is a module with its own feature; `attached-files` is enabled by default, and
//! `all-families` enables all of them. [`attached_files`] is written by hand and is an example for your
//! own declarations; the others are generated from AWS's published model by `connect-import`.
//! `docs/operations.md` lists all operations with their families. The crate `connect-upload` uploads a
//! file to a case or an email in one call.
//!
//! With the feature `serde`, all types implement `Serialize` and `Deserialize`, and error enums
//! `Serialize`; [`connect_operation`](connect_runtime::connect_operation) describes the format.
//!
//! Operations, structures and enums are `#[non_exhaustive]`, because the service adds members and values
//! every month. Construct them with their builders.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "attached-files")]
pub mod attached_files;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "limits")]
pub mod limits;

// The families are in the crate's root because only there does the compiler say which feature a module needs.
include!("generated/mod.rs");
