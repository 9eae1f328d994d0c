//! Untrusted text, as messages show it.

use std::fmt::{self, Write as _};

/// The most characters of a text that are shown: more would not help the reader of a log.
const MOST_SHOWN: usize = 2000;

/// The beginning of the first line of an untrusted text. Some services append many lines of what they computed; an
/// error takes one line of a log, and a text must not control the terminal.
pub(crate) struct OneLine<'t>(pub(crate) &'t str);

impl_fmt!(Display for OneLine<'_>, |this, f| {
    let text = this.0.trim();
    // protects: an error is one line
    let line = text.lines().next().unwrap_or_default();
    // protects: an error is not endless
    let line: String = line.chars().take(MOST_SHOWN).collect();
    fmt::Display::fmt(&Escaped(line.trim_end()), f)?;
    if line.len() < text.len() {
        f.write_str(" …")?;
    }
    Ok(())
});

/// Writes an error and its causes in one line: the `Debug` of an error that a `main` may return.
///
/// # Errors
/// Returns the formatter's errors.
pub fn fmt_with_causes(error: &dyn std::error::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(&OneLine(&error.to_string()), f)?;
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    for cause in causes {
        write!(f, ": {}", OneLine(&cause.to_string()))?;
    }
    Ok(())
}

/// The whole value of a setting. A line break in it is likely the mistake, so it is shown escaped.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

impl_fmt!(Display for Escaped<'_>, |this, f| {
    for character in this.0.chars() {
        // protects: an error is one line
        // So do Unicode's separators. Other characters reverse or hide the text beside them: a name
        // `\u{202e}fdp.exe` is displayed as `exe.pdf`.
        let is_unseen = matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
        if character.is_control() || is_unseen {
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
    fn an_untrusted_text_is_one_line() {
        for (text, shown) in [
            ("Rate exceeded", "Rate exceeded"),
            (" Wrong key. \r\n\r\nThe string:\nPUT\n", "Wrong key. …"),
            ("Wrong key.\n\n", "Wrong key."),
            ("a\tb\u{1b}[31m\rc", "a\\tb\\u{1b}[31m\\rc"),
            ("naïve – ✓", "naïve – ✓"),
            ("\u{202e}fdp.exe", "\\u{202e}fdp.exe"),
            (
                "a\u{200b}b\u{2066}c\u{feff}",
                "a\\u{200b}b\\u{2066}c\\u{feff}",
            ),
            ("", ""),
        ] {
            assert_eq!(OneLine(text).to_string(), shown);
        }
    }

    #[test]
    fn a_long_message_is_truncated() {
        let shown = OneLine(&"ü".repeat(1 << 19)).to_string();
        assert_eq!(shown, format!("{} …", "ü".repeat(2000)));
        let whole = "ü".repeat(2000);
        assert_eq!(OneLine(&whole).to_string(), whole);
    }

    #[test]
    fn a_setting_is_shown_in_full() {
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
