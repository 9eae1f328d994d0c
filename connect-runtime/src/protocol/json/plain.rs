//! Finds bytes that need escaping, eight bytes at a time, as most texts have none.

/// How many bytes there are before a quote, a backslash, or a byte below `controls`.
#[inline]
pub(super) fn plain_length(bytes: &[u8], controls: u8) -> usize {
    let mut words = bytes.chunks_exact(8);
    let mut length = 0;
    for word in &mut words {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        let quotes = below(word ^ repeat(b'"'), 1);
        let backslashes = below(word ^ repeat(b'\\'), 1);
        let found = quotes | backslashes | below(word, controls);
        if found != 0 {
            return length + found.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\') && **byte >= controls;
    length + words.remainder().iter().take_while(is_plain).count()
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Sets the highest bit of each byte that is less than `limit`. Above the first such byte there may be false
/// positives.
const fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(repeat(limit)) & !word & repeat(0x80)
}
