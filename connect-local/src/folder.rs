//! The folder that holds the files while the process runs.

use std::fs::File;
use std::io;
use std::path::Path;

use tempfile::TempDir;

const PREFIX: &str = "connect-local-";
/// A file that the folder's process keeps locked. The system unlocks it however the process ends.
const LOCK: &str = "lock";

/// A folder that is deleted on drop, or by the next process if this one was killed.
pub(crate) struct Folder {
    // Unlocked before the folder is deleted: some systems keep a file that is open.
    _lock: File,
    folder: TempDir,
}

impl Folder {
    /// Creates one below a folder for temporary files, and deletes those of dead processes there.
    pub(crate) fn new_in(parent: &Path) -> io::Result<Self> {
        sweep(parent);
        loop {
            let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
            let path = folder.path().join(LOCK);
            let lock = File::create(&path)?;
            // Another process may sweep before the file is locked.
            if lock.try_lock().is_ok() && path.exists() {
                return Ok(Self {
                    _lock: lock,
                    folder,
                });
            }
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Folders that cannot be read or deleted belong to another user, so errors are ignored.
fn sweep(parent: &Path) {
    let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX));
    for folder in folders.map(|entry| entry.path()) {
        if let Some(lock) = left_behind(&folder) {
            let _ = std::fs::remove_dir_all(&folder);
            drop(lock);
        }
    }
}

/// The lock of a folder whose process is gone.
fn left_behind(folder: &Path) -> Option<File> {
    let lock = File::open(folder.join(LOCK)).ok()?;
    lock.try_lock().ok()?;
    Some(lock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_ended_processes_are_deleted() {
        let parent = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let folder = parent.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            folder
        };
        let in_use = Folder::new_in(parent.path()).unwrap();
        let gone = folder("connect-local-gone");
        std::fs::write(gone.join(LOCK), "").unwrap();
        std::fs::write(gone.join("file"), "bytes").unwrap();
        let without_lock = folder("connect-local-without-lock");
        let of_others = folder("others");
        std::fs::write(of_others.join(LOCK), "").unwrap();

        let new = Folder::new_in(parent.path()).unwrap();
        assert!(!gone.exists());
        for kept in [in_use.path(), new.path(), &without_lock, &of_others] {
            assert!(kept.exists(), "{}", kept.display());
        }
        let paths = [in_use, new].map(|folder| {
            let path = folder.path().to_owned();
            drop(folder);
            path
        });
        assert!(!paths.iter().any(|path| path.exists()));
    }
}
