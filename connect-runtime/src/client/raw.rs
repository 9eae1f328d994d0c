//! What requests need of a client that are not operations.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use connect_transport::Transport;
use http::uri::Authority;

use crate::client::settings::Config;
use crate::client::time::Clock;
use crate::protocol::retry::{Decision, Failure, RetryContext};
use crate::protocol::skew::corrected;

/// A client's transport, its policy for retries and its clock, for requests that are not operations: the
/// PUT to a pre-signed URL. Nothing is signed, and no [layer](crate::layers) sees such a request.
#[derive(Clone, Copy)]
pub struct RawClient<'c>(pub(super) &'c Arc<Config>);

impl<'c> RawClient<'c> {
    /// What carries the client's requests, without layers.
    pub fn transport(self) -> &'c Transport {
        // protects: no layer sees a pre-signed URL
        &self.0.transport
    }

    /// Whether a request may travel to a host without encryption: to this host if the calls go to it so,
    /// to any other only where
    /// [`allow_http`](crate::ClientBuilder::allow_http) allows it.
    pub fn allows_http_to(self, host: &Authority) -> bool {
        self.0.endpoints.allow_http_to(host)
    }

    /// The delay before the next attempt, or nothing when the `attempt`th was the last. The request is
    /// taken for one that may be sent twice.
    pub fn retry_delay(self, failure: &Failure, attempt: u32) -> Option<Duration> {
        let decision = self.0.retry.decide(&RetryContext {
            failure,
            attempt,
            idempotent: true,
            clock_corrected: false,
            // The bucket is for the calls of the service.
            tokens: u32::MAX,
            random: (self.0.jitter)(),
        });
        match decision {
            Decision::Retry { after, .. } => Some(after),
            Decision::Stop(_) => None,
        }
    }

    /// What tells the client the time.
    pub fn clock(self) -> &'c Clock {
        &self.0.clock
    }

    /// The time that requests are signed with: the clock's, corrected by the service's own `Date` where
    /// that has shown it to be wrong.
    pub fn service_time(self) -> SystemTime {
        corrected(self.0.clock.now(), self.0.skew.millis())
    }
}

impl_fmt!(Debug for RawClient<'_>, |_, f| f.write_str("RawClient"));
