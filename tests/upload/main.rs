//! Uploading a file.

mod changing_files;
mod memory;
mod put_faults;
mod slow_links;
mod upload_headers;
mod upload_places;
mod upload_progress;
mod uploads;
