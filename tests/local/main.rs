//! The local Connect.

mod cases;
mod double;
mod limits;
mod local_operations;
mod presigned;
mod rates;
mod refusals;
mod replay;
mod scanner;
mod sigv4_suite;
