//! The token bucket that the retries of all calls of a client share: while most calls fail there are
//! few retries, so that they do not keep a failing service down.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// As in the SDKs' standard mode: the costs of retries are chosen for this figure.
const CAPACITY: u32 = 500;
/// What a call puts back that succeeds at its first attempt.
const SUCCESS_REFUND: u32 = 1;

/// `Relaxed` is enough: each step is one atomic update of this number, which publishes nothing else.
#[derive(Debug)]
pub(crate) struct TokenBucket(AtomicU32);

impl TokenBucket {
    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    pub(crate) fn tokens(&self) -> u32 {
        // protects: retries are paid from a bucket
        self.0.load(Relaxed)
    }

    /// Takes the tokens for one retry, if there are enough.
    pub(crate) fn take(&self, cost: u32) -> Option<Permit<'_>> {
        let pay = |tokens: u32| tokens.checked_sub(cost);
        let paid = self.0.fetch_update(Relaxed, Relaxed, pay);
        paid.ok().map(|_| Permit { bucket: self, cost })
    }

    /// Records a call that succeeded at its first attempt.
    pub(crate) fn refund(&self) {
        // protects: success fills the bucket
        self.put_back(SUCCESS_REFUND);
    }

    fn put_back(&self, tokens: u32) {
        let filled = |before: u32| Some(before.saturating_add(tokens).min(CAPACITY));
        let _ = self.0.fetch_update(Relaxed, Relaxed, filled);
    }
}

/// The tokens of a retry in progress. They are put back when it succeeds or its call is dropped; a
/// retry that fails [spends](Self::spend) them.
#[derive(Debug)]
pub(crate) struct Permit<'b> {
    bucket: &'b TokenBucket,
    cost: u32,
}

impl Permit<'_> {
    pub(crate) fn spend(mut self) {
        self.cost = 0;
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        // protects: a dropped call gives its tokens back
        self.bucket.put_back(self.cost);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_returned_unless_spent() {
        let bucket = TokenBucket::full();
        let first = bucket.take(14).unwrap();
        assert_eq!(bucket.tokens(), 486);
        first.spend();
        assert_eq!(bucket.tokens(), 486);
        drop(bucket.take(5).unwrap());
        assert_eq!(bucket.tokens(), 486);
        bucket.refund();
        assert_eq!(bucket.tokens(), 487);
    }

    #[test]
    fn a_bucket_is_never_overdrawn_or_over_full() {
        let bucket = TokenBucket::full();
        bucket.refund();
        assert_eq!(bucket.tokens(), CAPACITY);
        let taken: Vec<_> = std::iter::from_fn(|| bucket.take(14)).collect();
        assert_eq!(taken.len(), 35);
        assert!(bucket.take(11).is_none());
        assert!(bucket.take(10).is_some());
    }
}
