//! The rates at which operations are sent, so that the service does not throttle them.

mod adaptive;
mod bucket;
mod limiter;
mod stated;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

pub(crate) use limiter::Limiter;

use crate::protocol::operation::{AwsService as _, Operation};

/// How many requests of an operation may be sent: so many a second, and so many at once after a pause.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// How many requests a second.
    pub per_second: f64,
    /// How many of them at once.
    pub burst: u32,
}

impl Rate {
    /// So many requests a second, one at a time. A client is not made with a rate that is not above zero.
    pub const fn per_second(requests: f64) -> Self {
        Self {
            per_second: requests,
            burst: 1,
        }
    }

    /// How many requests may be sent at once after a pause that was long enough. Zero counts as one.
    pub const fn burst(self, requests: u32) -> Self {
        let burst = if requests == 0 { 1 } else { requests };
        Self { burst, ..self }
    }
}

/// How often each operation is sent. Where requests come faster, they wait for their turn in the order in
/// which they came: each attempt of a call, each page, each request of an upload.
///
/// Clones share their limiters, so one value can serve several clients. There is a limiter for each
/// operation in a Region and an account; credentials
/// without an [account id](crate::Credentials::account_id) count as one account. The wait is no part of an
/// attempt, and so not subject to its [timeout](crate::ClientBuilder::attempt_timeout). A call whose
/// [`operation_timeout`](crate::ClientBuilder::operation_timeout) ends before its turn would come fails
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
/// // This account may search twice a second; all else is sent as AWS states it.
/// let limits = RateLimits::stated().operation::<SearchContacts>(Rate::per_second(2.0).burst(3));
/// let client = Client::builder().rate_limits(limits);
/// ```
#[derive(Clone, Default)]
pub struct RateLimits {
    is_stated: bool,
    own: HashMap<OperationId, Rate>,
    limiters: Arc<Mutex<HashMap<LimiterKey, Arc<Limiter>>>>,
}

/// What has a limiter of its own: an account, if it is known, a Region, and an operation.
type LimiterKey = (Option<String>, String, OperationId);
/// A service's id and the name of one of its operations.
type OperationId = (&'static str, &'static str);

impl RateLimits {
    /// No limits: everything is sent at once.
    pub fn none() -> Self {
        Self::default()
    }

    /// The [rates that AWS states](Rate::stated). Of a burst of two or more, one is kept back, for requests
    /// do not arrive in the gaps in which they are sent.
    pub fn stated() -> Self {
        Self {
            is_stated: true,
            ..Self::default()
        }
    }

    /// The rate of one operation. It shares no limiter with the value that it is made of.
    #[must_use]
    pub fn operation<O: Operation>(mut self, rate: Rate) -> Self {
        self.own.insert((O::Service::SERVICE_ID, O::NAME), rate);
        self.limiters = Arc::default();
        self
    }

    /// A rate by which nothing could ever be sent; *problem; remedy*.
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

    fn rate(&self, (service_id, operation): OperationId) -> Option<Rate> {
        let own = self.own.get(&(service_id, operation)).copied();
        let stated = || Rate::stated(service_id, operation).filter(|_| self.is_stated);
        // The service counts requests when they arrive: one that travels faster than those before, which had
        // to connect first, arrives too early. One token less leaves time for that.
        own.or_else(|| stated().map(|rate| rate.burst(rate.burst - 1)))
    }

    /// The limiter of an operation. One without a rate has one as well, for a rate may be found.
    pub(crate) fn limiter(&self, key: LimiterKey) -> Arc<Limiter> {
        let rate = self.rate(key.2);
        let mut limiters = self.limiters.lock().unwrap_or_else(PoisonError::into_inner);
        let limiter = limiters.entry(key);
        Arc::clone(limiter.or_insert_with(|| Arc::new(Limiter::new(rate))))
    }
}

impl_fmt!(Debug for RateLimits, |this, f| {
    f.debug_struct("RateLimits").field("is_stated", &this.is_stated).field("own", &this.own).finish()
});
