//! What requests that are not operations need from a client.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use connect_transport::Transport;
use http::uri::Authority;

use crate::client::settings::Config;
use crate::client::time::Clock;
use crate::protocol::retry::{Decision, Failure, RetryContext};
use crate::protocol::skew::corrected;

/// A client's transport, retry policy and clock, for requests that are not operations, such as the PUT to a
/// pre-signed URL. Nothing is signed, and no [layer](crate::layers) sees such a request.
#[derive(Clone, Copy)]
pub struct RawClient<'c>(pub(super) &'c Arc<Config>);

impl<'c> RawClient<'c> {
    /// The client's transport, without layers.
    pub fn transport(self) -> &'c Transport {
        // protects: no layer sees a pre-signed URL
        &self.0.transport
    }

    /// Whether a request may be sent to a host over plain http: to a loopback address if the client's endpoint
    /// is plain http as well, to any host with [`allow_http`](crate::ClientBuilder::allow_http).
    pub fn allows_http_to(self, host: &Authority) -> bool {
        self.0.endpoints.allow_http_to(host)
    }

    /// The delay before the next attempt, or `None` if the `attempt`th was the last. The request counts as
    /// idempotent.
    pub fn retry_delay(self, failure: &Failure, attempt: u32) -> Option<Duration> {
        let decision = self.0.retry.decide(&RetryContext {
            failure,
            attempt,
            idempotent: true,
            clock_corrected: false,
            // The retry quota is for the service's operations only.
            tokens: u32::MAX,
            random: (self.0.jitter)(),
        });
        match decision {
            Decision::Retry { after, .. } => Some(after),
            Decision::Stop(_) => None,
        }
    }

    /// The clock of the client.
    pub fn clock(self) -> &'c Clock {
        &self.0.clock
    }

    /// The time that requests are signed with: the clock's, corrected by the skew that the service's `Date` has
    /// shown.
    pub fn service_time(self) -> SystemTime {
        corrected(self.0.clock.now(), self.0.skew.millis())
    }
}

impl_fmt!(Debug for RawClient<'_>, |_, f| f.write_str("RawClient"));
