//! A local Amazon Connect, for tests without an account.
//!
//! It checks every signature with a canonicaliser of its own, keeps attached files, takes the PUT
//! to the pre-signed URLs that it hands out, and serves any operation that an application declares:
//!
//! ```
//! # use connect_runtime::{ConnectShape, connect_operation};
//! # #[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
//! # #[derive(Debug, Clone)]
//! # pub struct StopContact { pub contact_id: String }
//! # #[derive(Debug, Clone, ConnectShape)]
//! # pub struct StopContactOutput {}
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use connect_local::LocalConnect;
//!
//! let local = LocalConnect::builder()
//!     .operation(|_: StopContact| async { Ok(StopContactOutput::builder().build()) })
//!     .start()
//!     .await?;
//! local.client()?.send(StopContact::builder().contact_id("c-1").build()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! What nobody outside AWS knows is an option: see [`Assumptions`].

mod assumptions;
mod attached_files;
mod constraints;
mod folder;
mod limits;
mod listen;
mod local;
mod presign;
mod request;
mod router;
mod s3;
mod service;
pub mod sigv4;
mod state;
mod store;

pub use assumptions::{Assumptions, HeadersToInclude, MissingMember, Outcome};
pub use local::{LocalConnect, LocalConnectBuilder};
pub use sigv4::AccessKey;
pub use store::ArrivedFile;
