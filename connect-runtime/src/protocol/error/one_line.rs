//! Text from outside, as a message shows it.

use std::fmt::{self, Write as _};

/// The first line of a text from outside. Some services add what they have computed, over many lines;
/// a log has one for an error, and a terminal must not be told what to do.
pub(crate) struct OneLine<'t>(pub(crate) &'t str);

impl_fmt!(Display for OneLine<'_>, |this, f| {
    let text = this.0.trim();
    // protects: an error is one line
    let line = text.lines().next().unwrap_or_default();
    fmt::Display::fmt(&Escaped(line.trim_end()), f)?;
    if line.len() < text.len() {
        f.write_str(" …")?;
    }
    Ok(())
});

/// Writes an error and its causes in one line: the `Debug` of an error that a `main` may return.
///
/// # Errors
/// Those of the formatter.
pub fn fmt_with_causes(error: &dyn std::error::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(&OneLine(&error.to_string()), f)?;
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    for cause in causes {
        write!(f, ": {}", OneLine(&cause.to_string()))?;
    }
    Ok(())
}

/// The whole value of a setting. A line break in it is likely what is wrong with it, and is shown.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

impl_fmt!(Display for Escaped<'_>, |this, f| {
    for character in this.0.chars() {
        // protects: an error is one line
        // The separators of lines and of paragraphs break a line as well.
        if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
            write!(f, "{}", character.escape_default())?;
        } else {
            f.write_char(character)?;
        }
    }
    Ok(())
});

#[cfg(test)]
mod tests {
    use super::{Escaped, OneLine};

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

    #[test]
    fn a_value_is_shown_whole() {
        for (value, shown) in [
            ("eu-central-1", "eu-central-1"),
            (" eu\r\n\n", " eu\\r\\n\\n"),
            ("a\u{1b}[31m\u{2028}b", "a\\u{1b}[31m\\u{2028}b"),
            ("`ü`", "`ü`"),
        ] {
            assert_eq!(Escaped(value).to_string(), shown);
        }
    }
}
