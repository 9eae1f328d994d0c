//! The one place that reads the clock and draws jitter.

use std::sync::Arc;
use std::time::SystemTime;

/// What an application may tell a client of its own.
pub(crate) type Hook<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// Tells the time to whoever needs it, so that tests can choose it.
#[derive(Clone)]
pub struct Clock(Hook<SystemTime>);

impl Clock {
    /// A clock of your own.
    pub fn from_fn(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        (self.0)()
    }
}

/// The clock of this host.
impl Default for Clock {
    fn default() -> Self {
        Self::from_fn(SystemTime::now)
    }
}

impl_fmt!(Debug for Clock, |_, f| f.write_str("Clock"));

/// A UUID that two machines may share: it tells calls apart in a log, and costs no system call.
pub(crate) fn new_invocation_id() -> String {
    let bytes = fastrand::u128(..).to_ne_bytes();
    let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
    uuid.to_string()
}

/// A clock that only goes forward, for measuring.
pub(crate) fn monotonic() -> tokio::time::Instant {
    tokio::time::Instant::now()
}

/// A number between 0 and 1.
pub(crate) fn jitter() -> f64 {
    fastrand::f64()
}
