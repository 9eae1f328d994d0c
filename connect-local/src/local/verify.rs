//! Fails a test over what would otherwise go unnoticed.

use std::sync::atomic::Ordering;

use super::LocalConnect;

impl LocalConnect {
    /// Panics if a call arrived that no handler serves, a handler panicked, or a script has steps left. The
    /// message lists the requests received and the operations served.
    ///
    /// It also runs when the local Connect is dropped, unless it has panicked before or is
    /// [lenient](super::LocalConnectBuilder::lenient). During a panic it only prints the message.
    ///
    /// # Panics
    /// See above; that is its purpose.
    #[expect(clippy::panic, reason = "a test is to fail")]
    #[track_caller]
    pub fn verify(&self) {
        if let Some(report) = self.report() {
            self.is_lenient.store(true, Ordering::Relaxed);
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
            "connect-local:{}\nrequests received:{}\noperations served: {}",
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
