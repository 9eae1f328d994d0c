//! The idempotency token of a call.

/// Returns a new idempotency token: a version 4 UUID, as the official SDKs send.
///
/// Each is drawn from the operating system. A generator seeded with the time since boot can yield the same
/// tokens on two hosts, and the service would take one host's request for a repetition of the other's.
///
/// # Panics
/// If the operating system provides no randomness, as does `HashMap::new`.
pub fn new_idempotency_token() -> String {
    // protects: a token follows from no seed
    uuid::Uuid::new_v4().to_string()
}

#[cfg(test)]
mod tests {
    use super::new_idempotency_token;

    /// As on two hosts that make their first call at the same time after boot.
    #[test]
    fn tokens_cannot_be_predicted_from_a_seed() {
        let tokens = [(), ()].map(|()| {
            fastrand::seed(7);
            new_idempotency_token()
        });
        assert_ne!(tokens[0], tokens[1]);
    }
}
