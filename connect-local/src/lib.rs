//! A local Amazon Connect, for tests without an account.
//!
//! It verifies every signature with an independent implementation, stores attached files, accepts PUTs
//! to the pre-signed URLs that it returns, and serves any operation that an application declares:
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
//! It keeps the [requests](LocalConnect::requests) it received, injects [`Fault`]s, pages through lists
//! with a [`Pager`], and [records](Recorder) and [replays](Replay) conversations. What would go
//! unnoticed [fails the test](LocalConnect::verify). Without a [socket](LocalConnectBuilder::start_without_socket)
//! all of it runs under tokio's paused clock. `docs/testing.md` in the repository is a guide.
//!
//! Behavior that AWS has not documented is an option: see [`Assumptions`].

mod assumptions;
mod attached_files;
mod connection;
mod constraints;
mod conversation;
mod exchange;
mod fault;
mod folder;
mod history;
mod limits;
mod listen;
mod local;
mod pager;
mod presign;
mod rates;
mod recorder;
mod replay;
mod request;
mod router;
mod s3;
mod script;
mod service;
pub mod sigv4;
mod state;
mod store;

pub use assumptions::{Assumptions, HeadersToInclude, MissingMember, Outcome};
pub use fault::Fault;
pub use local::{LocalConnect, LocalConnectBuilder};
pub use pager::{InvalidPage, Page, Pager};
pub use recorder::Recorder;
pub use replay::Replay;
pub use request::{Put, Received, RequestHead};
pub use script::Script;
pub use sigv4::AccessKey;
pub use store::ArrivedFile;
