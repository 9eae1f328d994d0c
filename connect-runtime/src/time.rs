//! The one place that reads the clock and draws random numbers.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// Tells the time to whoever needs it, so that tests can choose it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    /// The machine's own clock.
    pub fn system() -> Self {
        Self::from_fn(SystemTime::now)
    }

    /// A clock of your own.
    pub fn from_fn(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// A new idempotency token: a UUID of version 4, as the official SDKs send.
///
/// Each is drawn from the operating system. A generator that is seeded from the time since boot gives
/// machines that start alike the same tokens, and the service takes the one's request for the other's.
///
/// # Panics
/// Where the operating system has no randomness, which is where `HashMap::new` panics too.
pub fn new_token() -> String {
    text_of(uuid::Uuid::new_v4())
}

/// A UUID that two machines may share: it tells calls apart in a log, and costs no system call.
#[cfg(feature = "client")]
pub(crate) fn new_invocation_id() -> String {
    text_of(uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid())
}

fn text_of(uuid: uuid::Uuid) -> String {
    let mut text = uuid::Uuid::encode_buffer();
    uuid.hyphenated().encode_lower(&mut text).to_owned()
}

/// A clock that only goes forward, for measuring.
#[cfg(feature = "client")]
pub(crate) fn monotonic() -> tokio::time::Instant {
    tokio::time::Instant::now()
}

/// A number between 0 and 1.
#[cfg(feature = "client")]
pub(crate) fn jitter() -> f64 {
    fastrand::f64()
}

/// Draws the numbers between 0 and 1 that the gaps between attempts follow from.
#[cfg(feature = "client")]
#[derive(Clone)]
pub(crate) struct Jitter(Arc<dyn Fn() -> f64 + Send + Sync>);

#[cfg(feature = "client")]
impl Jitter {
    pub(crate) fn from_fn(draw: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(draw))
    }

    pub(crate) fn draw(&self) -> f64 {
        (self.0)()
    }
}

#[cfg(feature = "client")]
impl Default for Jitter {
    fn default() -> Self {
        Self::from_fn(jitter)
    }
}

#[cfg(feature = "client")]
impl fmt::Debug for Jitter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jitter")
    }
}

#[cfg(test)]
mod tests {
    use super::new_token;

    /// As on two machines that make their first call the same time after they started.
    #[test]
    fn no_seed_tells_what_token_comes_next() {
        let tokens = [(), ()].map(|()| {
            fastrand::seed(7);
            new_token()
        });
        assert_ne!(tokens[0], tokens[1]);
    }
}
