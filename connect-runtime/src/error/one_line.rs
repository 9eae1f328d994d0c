//! Text from outside, as a message shows it.

use std::fmt::{self, Write as _};

/// The first line of a text from outside. Some services add what they have computed, over many lines;
/// a log has one for an error, and a terminal must not be told what to do.
pub(super) struct OneLine<'t>(pub(super) &'t str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.trim();
        let line = text.lines().next().unwrap_or_default();
        for character in line.trim_end().chars() {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        if line.len() < text.len() {
            f.write_str(" …")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::OneLine;

    #[test]
    fn nothing_breaks_the_line() {
        for (text, shown) in [
            ("Rate exceeded", "Rate exceeded"),
            (" Wrong key. \r\n\r\nThe string:\nPUT\n", "Wrong key. …"),
            ("Wrong key.\n\n", "Wrong key."),
            ("a\tb\u{1b}[31m\rc", "a\\tb\\u{1b}[31m\\rc"),
            ("naïve – ✓", "naïve – ✓"),
            ("", ""),
        ] {
            assert_eq!(OneLine(text).to_string(), shown);
        }
    }
}
