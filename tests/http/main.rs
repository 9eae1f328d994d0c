//! Connections, TLS and proxies.

mod connections;
mod proxy;
mod proxy_variables;
mod tls;
mod tls_server;
mod transport;
