//! Lines of requests that only read: those that come together share one commit, and each request waits
//! until its own line is on disk.

use std::sync::Arc;

use sea_orm::{DatabaseConnection, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::{mpsc, oneshot};

use super::{Entry, chain};
use crate::flush::Flusher;
use crate::home::Home;
use crate::{Error, Result};

/// Requests whose lines one commit may carry.
const AT_ONCE: usize = 256;

struct Batch {
    entries: Vec<Entry>,
    done: oneshot::Sender<std::result::Result<(), String>>,
}

#[derive(Clone)]
pub(crate) struct Committer {
    queue: mpsc::Sender<Batch>,
}

impl Committer {
    pub(crate) fn start(
        conn: DatabaseConnection,
        home: Option<Arc<Home>>,
        flusher: Option<Flusher>,
    ) -> Committer {
        let (queue, batches) = mpsc::channel(1024);
        tokio::spawn(run(conn, home, flusher, batches));
        Committer { queue }
    }

    /// Returns when `entries` are on disk.
    pub(crate) async fn record(&self, entries: Vec<Entry>) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let (done, waits) = oneshot::channel();
        self.queue.send(Batch { entries, done }).await.map_err(Error::broken)?;
        waits.await.map_err(Error::broken)?.map_err(Error::Broken)
    }
}

async fn run(
    conn: DatabaseConnection,
    home: Option<Arc<Home>>,
    flusher: Option<Flusher>,
    mut batches: mpsc::Receiver<Batch>,
) {
    let mut waiting = Vec::with_capacity(AT_ONCE);
    while batches.recv_many(&mut waiting, AT_ONCE).await > 0 {
        let entries: Vec<Entry> = waiting.iter().flat_map(|batch| batch.entries.iter().cloned()).collect();
        let written = write(&conn, home.as_deref(), &entries).await.map_err(cause);
        let (those, flusher) = (std::mem::take(&mut waiting), flusher.clone());
        // The next lines are written while these are waited for.
        tokio::spawn(async move {
            let outcome = match (written, flusher) {
                (Ok(()), Some(flusher)) => flusher.on_disk().await.map_err(cause),
                (written, _) => written,
            };
            for batch in those {
                // Whoever no longer waits has gone away; the line is written all the same.
                let _ = batch.done.send(outcome.clone());
            }
        });
    }
}

fn cause(error: Error) -> String {
    match error {
        Error::Broken(cause) => cause,
        other => other.to_string(),
    }
}

async fn write(conn: &DatabaseConnection, home: Option<&Home>, entries: &[Entry]) -> Result<()> {
    home.map_or(Ok(()), Home::check)?;
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let transaction = conn.begin_with_options(options).await?;
    chain::append(&transaction, entries).await?;
    Ok(transaction.commit().await?)
}
