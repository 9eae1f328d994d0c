//! A call from its first attempt to its outcome.

mod attempt_headers;
mod delivery;
mod error_lines;
mod errors;
mod faults;
mod hints;
mod layers;
mod lost_responses;
mod migrating;
mod pages;
mod rate_limits;
mod retries;
mod runtimes;
mod waiting_layers;
