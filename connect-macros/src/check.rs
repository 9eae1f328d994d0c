//! The rules that no single token can break: one function each, with the reason for it.

mod enumeration;
mod exception;
mod members;
mod operation;

pub(crate) use enumeration::{enumeration, union};
pub(crate) use exception::exception;
pub(crate) use members::members as shape;
pub(crate) use operation::operation;
