//! Moves past a value that nobody declared: nothing is built, and no stack is used up.

use super::{JsonReader, Read};

impl JsonReader<'_> {
    /// Moves past any value.
    ///
    /// # Errors
    /// When it is not JSON.
    pub(crate) fn skip(&mut self) -> Read<()> {
        let mut levels = Levels::default();
        loop {
            let opened = self.token()?;
            match opened {
                b'{' | b'[' => {
                    self.at += 1;
                    // What closes is two behind what opens.
                    let close = opened + 2;
                    if self.token()? == close {
                        self.at += 1;
                    } else {
                        levels.push(opened == b'{');
                        if opened == b'{' {
                            self.skip_name()?;
                        }
                        continue;
                    }
                }
                b'"' => {
                    self.quoted()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => {
                    self.number()?;
                }
            }
            loop {
                let Some(is_object) = levels.last() else {
                    return Ok(());
                };
                if self.more(if is_object { b'}' } else { b']' })? {
                    self.at += 1;
                    levels.pop();
                } else {
                    if is_object {
                        self.skip_name()?;
                    }
                    break;
                }
            }
        }
    }

    fn skip_name(&mut self) -> Read<()> {
        self.quoted()?;
        self.colon()
    }
}

/// Which levels are objects and not lists: one bit each, and nothing on the heap for the first 63.
struct Levels {
    /// Below the highest bit that is set, the innermost level lowest.
    last: u64,
    others: Vec<u64>,
}

impl Default for Levels {
    fn default() -> Self {
        Self {
            last: 1,
            others: Vec::new(),
        }
    }
}

impl Levels {
    fn push(&mut self, is_object: bool) {
        if self.last >> 63 == 1 {
            self.others.push(self.last);
            self.last = 1;
        }
        self.last = self.last << 1 | u64::from(is_object);
    }

    fn last(&self) -> Option<bool> {
        (self.last > 1).then_some(self.last & 1 == 1)
    }

    fn pop(&mut self) {
        self.last >>= 1;
        if self.last == 1
            && let Some(others) = self.others.pop()
        {
            self.last = others;
        }
    }
}
