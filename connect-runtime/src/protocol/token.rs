//! The idempotency token of a call.

/// A new idempotency token: a UUID of version 4, as the official SDKs send.
///
/// Each is drawn from the operating system. A generator that is seeded from the time since boot gives
/// machines that start alike the same tokens, and the service takes the one's request for the other's.
///
/// # Panics
/// Where the operating system has no randomness, which is where `HashMap::new` panics too.
pub fn new_idempotency_token() -> String {
    // protects: a token follows from no seed
    uuid::Uuid::new_v4().to_string()
}

#[cfg(test)]
mod tests {
    use super::new_idempotency_token;

    /// As on two machines that make their first call the same time after they started.
    #[test]
    fn no_seed_tells_what_token_comes_next() {
        let tokens = [(), ()].map(|()| {
            fastrand::seed(7);
            new_idempotency_token()
        });
        assert_ne!(tokens[0], tokens[1]);
    }
}
