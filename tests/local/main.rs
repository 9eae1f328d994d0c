//! The local Connect.

mod cases;
mod double;
mod limits;
mod local_operations;
mod presigned;
mod refusals;
mod replay;
mod sigv4_suite;
