//! What the macros generate, and what the compiler says of a wrong declaration.

mod by_hand;
// Public, as what is generated must suit the public items of a library.
pub mod hygiene;
mod imported;
mod ui;
