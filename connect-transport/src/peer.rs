//! The two ends that a connection can have.

/// Whom a connection is made to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Peer {
    Server,
    Proxy,
}
