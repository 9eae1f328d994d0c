//! Moves past an undeclared value: nothing is built, and nesting does not use the stack.

use super::{JsonReader, Read};

impl JsonReader<'_> {
    /// Moves past any value.
    ///
    /// # Errors
    /// When it is not JSON.
    pub(crate) fn skip(&mut self) -> Read<()> {
        let mut depth = 0;
        loop {
            let opened = self.token()?;
            match opened {
                b'{' | b'[' => {
                    self.at += 1;
                    // In ASCII, `}` and `]` are two after `{` and `[`.
                    if self.token()? != opened + 2 {
                        self.push_level(depth, opened == b'{');
                        depth += 1;
                        self.skip_name(opened == b'{')?;
                        continue;
                    }
                    self.at += 1;
                }
                b'"' => self.quoted().map(|_| ())?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number().map(|_| ())?,
            }
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let is_object = self.levels.last().is_some_and(|levels| levels & 1 == 1);
                if !self.more(if is_object { b'}' } else { b']' })? {
                    self.skip_name(is_object)?;
                    break;
                }
                self.at += 1;
                depth -= 1;
                self.pop_level(depth);
            }
        }
    }

    fn skip_name(&mut self, is_there: bool) -> Read<()> {
        if is_there {
            self.quoted()?;
            self.colon()?;
        }
        Ok(())
    }

    /// Each level takes one bit: whether it is an object or a list.
    fn push_level(&mut self, depth: usize, is_object: bool) {
        if depth.is_multiple_of(64) {
            self.levels.push(0);
        }
        if let Some(levels) = self.levels.last_mut() {
            *levels = *levels << 1 | u64::from(is_object);
        }
    }

    fn pop_level(&mut self, depth: usize) {
        if depth.is_multiple_of(64) {
            self.levels.pop();
        } else if let Some(levels) = self.levels.last_mut() {
            *levels >>= 1;
        }
    }
}
