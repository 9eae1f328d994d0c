//! [Amazon Connect](https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html)'s
//! operations, declared and ready to call.
//!
//! Each family of resources is a module with a feature of its own. [`attached_files`] is written by
//! hand and is the model for a declaration of your own; [`upload`] does the whole job of moving a
//! file into a case or an email.

#[cfg(feature = "attached-files")]
pub mod attached_files;
pub mod exceptions;
#[cfg(feature = "upload")]
pub mod upload;
