//! The part of an object that a `Range` header requests.

use std::ops::RangeInclusive;

/// The part to send.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Requested {
    /// All of it: there is no `Range`, or one that is ignored. S3 sends only a single range.
    Whole,
    Part(RangeInclusive<u64>),
    /// The range lies outside the object.
    Unsatisfiable,
}

/// Reads a [`Range`](https://www.rfc-editor.org/rfc/rfc9110#section-14.2) of bytes.
pub(super) fn requested(range: &str, length: u64) -> Requested {
    let bounds = range.trim().strip_prefix("bytes=");
    let Some((first, last)) = bounds.and_then(|bounds| bounds.split_once('-')) else {
        return Requested::Whole;
    };
    let end = length.saturating_sub(1);
    let (first, last) = match (first.trim(), last.trim()) {
        ("", last) => match last.parse() {
            Ok(0) => return Requested::Unsatisfiable,
            Ok(suffix) => (length.saturating_sub(suffix), end),
            Err(_) => return Requested::Whole,
        },
        (first, last) => match (first.parse(), last.parse::<u64>()) {
            (Ok(first), Ok(last)) if first <= last => (first, last.min(end)),
            (Ok(first), _) if last.is_empty() => (first, end),
            _ => return Requested::Whole,
        },
    };
    if first < length {
        Requested::Part(first..=last)
    } else {
        Requested::Unsatisfiable
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_parsed_as_http_specifies() {
        for (range, expected) in [
            ("bytes=0-3", Requested::Part(0..=3)),
            ("bytes=2-", Requested::Part(2..=9)),
            ("bytes=-4", Requested::Part(6..=9)),
            ("bytes=-40", Requested::Part(0..=9)),
            ("bytes=4-400", Requested::Part(4..=9)),
            ("bytes=10-", Requested::Unsatisfiable),
            ("bytes=-0", Requested::Unsatisfiable),
            ("bytes=3-2", Requested::Whole),
            ("bytes=0-1,4-5", Requested::Whole),
            ("bytes=-", Requested::Whole),
            ("bytes=a-b", Requested::Whole),
            ("lines=0-3", Requested::Whole),
        ] {
            assert_eq!(requested(range, 10), expected, "{range}");
        }
        assert_eq!(requested("bytes=0-", 0), Requested::Unsatisfiable);
    }
}
