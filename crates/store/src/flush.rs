//! One wait for the disk for many commits: a commit of the embedded database is acknowledged when the log it stands in
//! is on disk, and commits that come together share that wait. Why: `docs/adr/0006-one-flush-for-many-commits.md`.

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

use tokio::sync::{mpsc, oneshot};

use crate::{Error, Result};

type Done = oneshot::Sender<std::result::Result<(), String>>;

/// Commits that one wait may serve.
const AT_ONCE: usize = 1024;

#[derive(Clone)]
pub(crate) struct Flusher {
    queue: mpsc::Sender<Done>,
}

impl Flusher {
    /// For the database in `file`.
    pub(crate) fn start(file: &Path) -> Flusher {
        let (queue, waiting) = mpsc::channel(AT_ONCE);
        tokio::spawn(run(log_of(file), waiting));
        Flusher { queue }
    }

    /// Returns when everything committed before the call is on disk.
    pub(crate) async fn on_disk(&self) -> Result<()> {
        let (done, waits) = oneshot::channel();
        self.queue.send(done).await.map_err(Error::broken)?;
        waits.await.map_err(Error::broken)?.map_err(Error::Broken)
    }
}

fn log_of(file: &Path) -> PathBuf {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    PathBuf::from(log)
}

async fn run(log: PathBuf, mut waiting: mpsc::Receiver<Done>) {
    let mut some = Vec::new();
    let mut is_named = false;
    while waiting.recv_many(&mut some, AT_ONCE).await > 0 {
        let (path, names) = (log.clone(), !is_named);
        let outcome = tokio::task::spawn_blocking(move || flush(&path, names)).await;
        let outcome = match outcome {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(stopped) => Err(stopped.to_string()),
        };
        is_named |= outcome.is_ok();
        for done in some.drain(..) {
            // Whoever no longer waits has gone away; the commit stands all the same.
            let _ = done.send(outcome.clone());
        }
    }
}

/// Opened anew each time: the log may have been made since. Opening and closing it takes no lock away, since SQLite
/// locks the other two files only.
fn flush(log: &Path, names: bool) -> io::Result<()> {
    OpenOptions::new().write(true).open(log)?.sync_data()?;
    match log.parent().filter(|_| names && cfg!(unix)) {
        // A file made lately is found again after a power cut only if its folder is on disk too.
        Some(folder) if !folder.as_os_str().is_empty() => std::fs::File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_waits_is_answered_and_a_missing_log_is_an_error() {
        let folder = std::env::temp_dir().join(format!("raccordo-flush-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("one.db");
        std::fs::write(log_of(&file), b"log").unwrap();
        let flusher = Flusher::start(&file);
        let (one, other) = tokio::join!(flusher.on_disk(), flusher.on_disk());
        assert!(one.is_ok() && other.is_ok());

        std::fs::remove_dir_all(&folder).unwrap();
        assert!(flusher.on_disk().await.is_err(), "nothing is acknowledged that no log holds");
    }
}
