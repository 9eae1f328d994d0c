//! AWS Signature Version 4, seen from the server: is this request signed with a key that we know?
//!
//! Two forms are verified. Amazon Connect takes the signature in the `Authorization` header
//! ([`verify_headers`]), a pre-signed Amazon S3 URL carries it in the query ([`verify_query`]).
//! Both are written after AWS's description of [how a request is signed][signing], not after a
//! signer: the tests hold them against AWS's own test vectors and against a signer that was written
//! by others, so that each checks the other.
//!
//! A refusal has status, code and message as AWS words them; if the signature differs, it carries
//! the canonical request and the string to sign that the server computed, as AWS's responses do.
//!
//! # What a refusal may reveal
//! A secret key never leaves [`AccessKey`]: not in `Debug`, not in a refusal. The session token is
//! part of what is signed, so AWS's response to a wrong signature repeats it inside the canonical
//! request, and so does ours. Key and token are looked up *before* the signature is compared, so
//! only a token that the server was given can be repeated, never a real one that was sent here by
//! mistake.
//!
//! # Differences from AWS
//! - Where AWS's order of checks is not published, the order is a choice; each function documents its
//!   order.
//! - S3 repeats a wrong session token, and an `Authorization` header that comes besides a signed
//!   query, in its response. Here they are left out.
//! - A malformed credential is shown from its date on; AWS shows all of it.
//! - A parameter of the query is recognised by its exact name (`X-Amz-Date`, not `x-amz-date`).
//!
//! [signing]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

mod canonical;
mod credential;
mod date;
mod header;
mod header_refusal;
mod hint;
mod parameters;
mod query;
mod query_refusal;
mod signature;
#[cfg(test)]
mod tests;

pub(crate) use canonical::{RESERVED, query_parameters};
pub use credential::{AccessKey, Scope};
pub use header::{verify_head, verify_headers};
pub use header_refusal::HeaderRefusal;
pub(crate) use hint::hint;
pub use parameters::QueryParameterError;
pub use query::verify_query;
pub use query_refusal::QueryRefusal;
pub(crate) use query_refusal::error_xml;
pub use signature::SignatureMismatch;
