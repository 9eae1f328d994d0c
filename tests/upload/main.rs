//! Uploading a file.

mod changing_files;
mod many_files;
mod memory;
mod preflight;
mod put_faults;
mod put_matrix;
mod readme;
mod resuming;
mod slow_links;
mod sources;
mod stated_rates;
mod upload_headers;
mod upload_places;
mod upload_progress;
mod uploads;
