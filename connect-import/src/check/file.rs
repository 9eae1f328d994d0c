//! A file's name for messages, and its comments.

/// A file that is checked.
pub(super) struct SourceFile {
    /// The path, as given.
    pub(super) name: String,
    pub(super) lines: Vec<String>,
}

impl SourceFile {
    /// Whether a comment allows a difference: on its line, or on the lines of comments and attributes right
    /// above.
    pub(super) fn allows(&self, line: usize, rule: &str) -> bool {
        let comment = |line: &str| {
            let (_, allowed) = line.split_once("// connect-import: allow(")?;
            let mut rules = allowed.split_once(')')?.0.split(',');
            rules.find(|allowed| allowed.trim() == rule).map(|_| ())
        };
        let mut before = self.lines.iter().take(line).rev();
        let own = before.next();
        let above = before.take_while(|line| {
            let line = line.trim_start();
            line.starts_with("//") || line.starts_with('#')
        });
        own.into_iter()
            .chain(above)
            .any(|line| comment(line).is_some())
    }
}
