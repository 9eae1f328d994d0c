//! Nothing passes unnoticed: what a test would like to know, and did not ask.

use super::LocalConnect;

impl LocalConnect {
    /// Panics if a call came that nobody serves, a handler panicked, or a script was not used up. The
    /// message lists what came, and what is served.
    ///
    /// It is done when the local Connect is dropped, too, except where it is
    /// [lenient](super::LocalConnectBuilder::lenient), or a panic is under way: then it prints.
    ///
    /// # Panics
    /// See above; it is what it is for.
    #[expect(clippy::panic, reason = "a test is to fail")]
    #[track_caller]
    pub fn verify(&self) {
        if let Some(report) = self.report() {
            panic!("{report}");
        }
    }

    pub(super) fn verify_on_drop(&self) {
        if std::thread::panicking() {
            self.print_report();
        } else {
            self.verify();
        }
    }

    #[expect(
        clippy::print_stderr,
        reason = "two panics at a time would abort the test"
    )]
    fn print_report(&self) {
        if let Some(report) = self.report() {
            eprintln!("{report}");
        }
    }

    fn report(&self) -> Option<String> {
        let history = &self.service.history;
        let mut problems = history.problems();
        problems.extend(self.service.scripts.unused());
        if problems.is_empty() {
            return None;
        }
        let served: Vec<_> = self.service.router.operations().collect();
        Some(format!(
            "connect-local:{}\nrequests that came:{}\noperations that are served: {}",
            list(&problems),
            list(&history.lines()),
            served.join(", ")
        ))
    }
}

fn list(lines: &[String]) -> String {
    if lines.is_empty() {
        return " none".to_owned();
    }
    let lines = lines.iter().map(|line| format!("\n  {line}"));
    lines.collect()
}
