//! What holds for the whole of it: secrets, dependencies, the architecture, what pages say.

mod architecture;
mod check_page;
mod copies;
mod defaults;
mod dependencies;
mod doc_comments;
mod method_names;
mod pages;
mod secrets;
mod security;
// Beside no test that calls without a subscriber, which would have events forgotten for all.
mod spans;
