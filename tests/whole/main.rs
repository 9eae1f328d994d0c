//! What holds for the whole of it: secrets, dependencies, the architecture, what pages say.

mod architecture;
mod copies;
mod dependencies;
mod method_names;
mod secrets;
mod security;
// Beside no test that calls without a subscriber, which would have events forgotten for all.
mod spans;
