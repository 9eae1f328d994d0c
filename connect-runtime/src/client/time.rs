//! The one place that reads the clock and draws jitter.

use std::sync::Arc;
use std::time::SystemTime;

/// A function that an application can supply to a client.
pub(crate) type Hook<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// A source of the current time, so that tests can choose it.
#[derive(Clone)]
pub struct Clock(Hook<SystemTime>);

impl Clock {
    /// A clock that calls a function for the time.
    pub fn from_fn(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The current time of this clock.
    pub fn now(&self) -> SystemTime {
        (self.0)()
    }
}

/// The system clock of this host.
impl Default for Clock {
    fn default() -> Self {
        Self::from_fn(SystemTime::now)
    }
}

impl_fmt!(Debug for Clock, |_, f| f.write_str("Clock"));

/// A UUID without a system call. Two hosts may draw the same one, but it only distinguishes calls in logs.
pub(crate) fn new_invocation_id() -> String {
    let bytes = fastrand::u128(..).to_ne_bytes();
    let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
    uuid.to_string()
}

/// The monotonic clock, for measuring durations.
pub(crate) fn monotonic() -> tokio::time::Instant {
    tokio::time::Instant::now()
}

/// A random number between 0 and 1.
pub(crate) fn jitter() -> f64 {
    fastrand::f64()
}
