//! Where a client takes its settings from, and what it says of wrong ones.

mod credentials;
mod endpoints;
mod process;
mod services;
mod settings;
mod setup_errors;
