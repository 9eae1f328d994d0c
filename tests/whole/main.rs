//! What holds for the whole of it: secrets, dependencies, the architecture.

mod architecture;
mod copies;
mod dependencies;
mod secrets;
