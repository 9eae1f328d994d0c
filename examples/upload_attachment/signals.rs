//! The signals that end this program.

use std::io;

/// Completes with the number of the first signal that asks the program to end. Signals that arrive before it is
/// first polled count.
#[cfg(unix)]
pub(crate) fn interrupted() -> io::Result<impl Future<Output = u8>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    // The terminal was closed.
    let mut hung_up = signal(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => 2,
            _ = terminated.recv() => 15,
            _ = hung_up.recv() => 1,
        }
    })
}

/// Completes when the program is interrupted, with the number of SIGINT on Unix.
#[cfg(not(unix))]
pub(crate) fn interrupted() -> io::Result<impl Future<Output = u8>> {
    let interrupted = tokio::signal::ctrl_c();
    Ok(async move {
        let _ = interrupted.await;
        2
    })
}
