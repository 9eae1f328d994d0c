//! What travels: members in every place, forms and their errors.

mod allocations;
mod percent_encoding;
mod requests;
mod round_trips;
mod serde_impls;
mod undeclared_members;
mod values;
mod vectors;
