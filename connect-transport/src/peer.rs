//! What a connection is made to.

/// The remote end of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Peer {
    Server,
    Proxy,
}
