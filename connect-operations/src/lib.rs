//! [Amazon Connect](https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html)'s
//! operations, declared and ready to call.
//!
//! Each family of resources is a module with a feature of its own; `attached-files` is on by default,
//! and `all-families` turns every one on. [`attached_files`] is written by hand and is the model for a
//! declaration of your own, the others are made from AWS's published model by `connect-import`.
//! `docs/operations.md` lists all operations with their families. The crate `connect-upload` does the
//! whole job of moving a file into a case or an email.
//!
//! With the feature `serde` all types are `Serialize` and `Deserialize`, and error enums `Serialize`:
//! [`connect_operation`](connect_runtime::connect_operation) says in which form.
//!
//! Operations, structures and enums are `#[non_exhaustive]`: the service adds members and values every
//! month. Make them with their builders.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "attached-files")]
pub mod attached_files;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "limits")]
pub mod limits;

// The families. They stand in the crate's root, where alone the compiler says which feature a module needs.
include!("generated/mod.rs");
