//! What holds for the whole of it: secrets, dependencies, the architecture.

mod architecture;
mod copies;
mod dependencies;
mod secrets;
// Beside no test that calls without a subscriber, which would have events forgotten for all.
mod spans;
