//! Rate limits, so that the service need not throttle operations.

mod adaptive;
mod bucket;
mod limiter;
mod stated;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

pub(crate) use limiter::Limiter;

use crate::client::lock;
use crate::protocol::operation::{AwsService as _, Operation};

/// The rate limit of an operation: requests per second, and how many may be sent at once after a pause.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// Requests per second.
    pub per_second: f64,
    /// The most requests that may be sent at once after a pause.
    pub burst: u32,
}

impl Rate {
    /// A rate of this many requests per second, without bursts. It must be above zero, or building a client
    /// fails.
    pub const fn per_second(requests: f64) -> Self {
        Self {
            per_second: requests,
            burst: 1,
        }
    }

    /// Sets how many requests may be sent at once after a long enough pause. Zero counts as one.
    pub const fn burst(self, requests: u32) -> Self {
        let burst = if requests == 0 { 1 } else { requests };
        Self { burst, ..self }
    }
}

/// The rate limits of a client's operations. Requests beyond them wait for their turn, first come, first
/// served: each attempt of a call, each page, each request of an upload.
///
/// Clones share their limiters, so one value can serve several clients. There is a limiter for each
/// operation in a Region and an account; credentials
/// without an [account id](crate::Credentials::account_id) count as one account. The wait is not part of an
/// attempt, so it is not subject to its [timeout](crate::ClientBuilder::attempt_timeout). A call whose
/// [`operation_timeout`](crate::ClientBuilder::operation_timeout) would expire before its turn fails
/// at once, with [`ClientErrorKind::RateLimit`](crate::ClientErrorKind::RateLimit). A call that is dropped
/// leaves the queue.
///
/// ```
/// # use connect_runtime::{ConnectShape, connect_operation};
/// # #[connect_operation(method = POST, uri = "/search-contacts")]
/// # #[derive(Debug, Clone)]
/// # pub struct SearchContacts { pub instance_id: String }
/// use connect_runtime::{Client, Rate, RateLimits};
///
/// // This account may search twice a second; all other operations have the rates that AWS states.
/// let limits = RateLimits::stated().operation::<SearchContacts>(Rate::per_second(2.0).burst(3));
/// let client = Client::builder().rate_limits(limits);
/// ```
#[derive(Clone, Default)]
pub struct RateLimits {
    is_stated: bool,
    own: HashMap<OperationId, Rate>,
    limiters: Arc<Mutex<HashMap<LimiterKey, Arc<Limiter>>>>,
}

/// There is a limiter for each account, if it is known, Region and operation.
type LimiterKey = (Option<String>, String, OperationId);
/// A service's id and the name of one of its operations.
type OperationId = (&'static str, &'static str);

impl RateLimits {
    /// No limits: everything is sent at once.
    pub fn none() -> Self {
        Self::default()
    }

    /// The [rates that AWS states](Rate::stated). A burst of two or more is reduced by one, as requests
    /// do not arrive at the intervals at which they are sent.
    pub fn stated() -> Self {
        Self {
            is_stated: true,
            ..Self::default()
        }
    }

    /// Sets the rate of one operation. The result shares no limiters with the original value.
    #[must_use]
    pub fn operation<O: Operation>(mut self, rate: Rate) -> Self {
        self.own.insert((O::Service::SERVICE_ID, O::NAME), rate);
        self.limiters = Arc::default();
        self
    }

    /// Checks that every rate is above zero. The error is *problem; remedy*.
    pub(crate) fn check(&self) -> Result<(), String> {
        let is_usable = |rate: &Rate| rate.per_second > 0.0 && rate.per_second.is_finite();
        match self.own.iter().find(|(_, rate)| !is_usable(rate)) {
            Some(((_, operation), Rate { per_second, .. })) => Err(format!(
                "{per_second} {operation} a second is not a rate; give a number above zero"
            )),
            None => Ok(()),
        }
    }

    /// Whether any operation has a rate.
    pub(crate) fn has_any(&self) -> bool {
        self.is_stated || !self.own.is_empty()
    }

    /// The limiter of an operation. One without a rate has a limiter too, as adaptive mode may find a rate.
    pub(crate) fn limiter(&self, key: LimiterKey) -> Arc<Limiter> {
        let (service_id, operation) = key.2;
        let own = self.own.get(&key.2).copied();
        let stated = || Rate::stated(service_id, operation).filter(|_| self.is_stated);
        // The service counts requests when they arrive: one that travels faster than its predecessors, which
        // had to connect first, arrives too early. A burst of one less leaves time for that.
        let rate = own.or_else(|| stated().map(|rate| rate.burst(rate.burst - 1)));
        let mut limiters = lock(&self.limiters);
        let limiter = limiters.entry(key);
        Arc::clone(limiter.or_insert_with(|| Arc::new(Limiter::new(rate))))
    }
}

impl_fmt!(Debug for RateLimits, |this, f| {
    f.debug_struct("RateLimits").field("is_stated", &this.is_stated).field("own", &this.own).finish()
});
