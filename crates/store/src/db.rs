//! Opening the database: SQLite embedded or PostgreSQL, told apart by the address.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use authz::{Actor, Policy};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use sqlx::Connection;
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

use crate::flush::Flusher;
use crate::home::Home;
use crate::memo::Memo;
use crate::{Clock, Ctx, Error, Result, Vault, audit};

/// Which engine is behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Sqlite,
    Postgres,
}

/// Is told the text of every statement that is run.
pub type Listener = Arc<dyn Fn(&str) + Send + Sync>;

/// How to open a database.
pub struct Options {
    /// `sqlite://path/to/file.db` or `postgres://user:password@host/database`.
    pub url: String,
    pub policy: Policy,
    pub clock: Clock,
    /// Seals secrets at rest.
    pub vault: Vault,
    /// Connections for reading (and, on PostgreSQL, for writing too).
    pub connections: u32,
    /// Whether a commit waits for the disk. Only throw-away databases do without.
    pub durable: bool,
    /// Tests count statements; where nobody listens, nothing is told.
    pub listener: Option<Listener>,
}

impl Options {
    pub fn new(url: impl Into<String>, policy: Policy) -> Options {
        Options {
            url: url.into(),
            policy,
            clock: Clock::System,
            vault: Vault::ephemeral(),
            connections: 4,
            durable: true,
            listener: None,
        }
    }
}

/// The database, shared by all requests.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

/// How many databases this process has opened.
static OPENED: AtomicU64 = AtomicU64::new(0);

struct Inner {
    read: DatabaseConnection,
    write: DatabaseConnection,
    dialect: Dialect,
    policy: Policy,
    clock: Clock,
    vault: Vault,
    trail: audit::Committer,
    home: Option<Arc<Home>>,
    /// None where the engine waits by itself, or nobody need wait.
    flusher: Option<Flusher>,
    access: AtomicU64,
    number: u64,
    memo: Memo,
}

impl Db {
    /// Opens the database, creating an embedded one where there is none. Run the migrations next.
    pub async fn open(options: Options) -> Result<Db> {
        let (read, write, dialect) = if options.url.starts_with("sqlite:") {
            let write = sqlite(&options, 1, false).await?;
            let read = sqlite(&options, options.connections, true).await?;
            (read, write, Dialect::Sqlite)
        } else if options.url.starts_with("postgres:") || options.url.starts_with("postgresql:") {
            let pool = postgres(&options).await?;
            (pool.clone(), pool, Dialect::Postgres)
        } else {
            return Err(Error::broken("the database address must begin with sqlite: or postgres:"));
        };
        let home = Home::of(&options.url).map(Arc::new);
        let flusher = file_of(&options).map(|file| Flusher::start(&file));
        let trail = audit::Committer::start(write.clone(), home.clone(), flusher.clone());
        let inner = Inner {
            read,
            write,
            dialect,
            policy: options.policy,
            clock: options.clock,
            vault: options.vault,
            trail,
            home,
            flusher,
            access: AtomicU64::new(0),
            number: OPENED.fetch_add(1, Ordering::Relaxed),
            memo: Memo::default(),
        };
        Ok(Db(Arc::new(inner)))
    }

    /// A unit of work that only reads.
    pub fn read(&self, actor: Arc<Actor>) -> Ctx {
        Ctx::reading(self.clone(), actor)
    }

    /// A unit of work that may write: its transaction begins with the first query and ends with
    /// `Ctx::commit`; dropped without it, nothing happened.
    pub fn begin(&self, actor: Arc<Actor>) -> Ctx {
        Ctx::writing(self.clone(), actor)
    }

    /// Runs `work` as the program itself in one transaction.
    pub fn begin_system(&self) -> Ctx {
        self.begin(Arc::new(Actor::system()))
    }

    pub fn dialect(&self) -> Dialect {
        self.0.dialect
    }

    pub fn policy(&self) -> &Policy {
        &self.0.policy
    }

    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub fn vault(&self) -> &Vault {
        &self.0.vault
    }

    /// Which database of this process it is, for what is kept in memory beside it.
    pub fn number(&self) -> u64 {
        self.0.number
    }

    /// Changes whenever somebody's access may have changed: whoever keeps an actor in memory compares it.
    pub fn access_generation(&self) -> u64 {
        self.0.access.load(Ordering::Acquire)
    }

    /// Roles, memberships or partnerships changed: actors kept in memory are out of date.
    pub fn access_changed(&self) {
        self.0.access.fetch_add(1, Ordering::AcqRel);
    }

    /// Lets the engine look at how its tables are filled, by which it chooses among indexes. Tables that did not
    /// change much since the last time are passed over.
    pub async fn learn(&self) -> Result<()> {
        let look = match self.dialect() {
            Dialect::Sqlite => "PRAGMA optimize(0x10002)",
            Dialect::Postgres => "ANALYZE",
        };
        self.writer().execute_unprepared(look).await?;
        Ok(())
    }

    /// Whether something was found out lately (`keep`), told by a number of the finder's choice.
    pub fn holds(&self, finding: u64) -> bool {
        self.0.memo.holds(finding)
    }

    /// Keeps for a while that something was found out; only what that while cannot make wrong for anybody.
    pub fn keep(&self, finding: u64, lasts: Duration) {
        self.0.memo.keep(finding, lasts);
    }

    /// Closes all connections; an embedded database is then one file.
    pub async fn close(self) -> Result<()> {
        self.0.read.clone().close().await?;
        self.0.write.clone().close().await?;
        Ok(())
    }

    /// Whether what is written now will be found again at the next start.
    pub fn in_place(&self) -> Result<()> {
        self.0.home.as_ref().map_or(Ok(()), |home| home.check())
    }

    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.0.read
    }

    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.0.write
    }

    /// Waits until what was committed is on disk. PostgreSQL waits by itself.
    pub(crate) async fn on_disk(&self) -> Result<()> {
        match &self.0.flusher {
            Some(flusher) => flusher.on_disk().await,
            None => Ok(()),
        }
    }

    pub(crate) fn trail(&self) -> &audit::Committer {
        &self.0.trail
    }
}

/// The file of an embedded database whose commits wait for the disk.
fn file_of(options: &Options) -> Option<PathBuf> {
    let name = options.url.strip_prefix("sqlite:").filter(|_| options.durable)?;
    let name = name.trim_start_matches("//").split('?').next().unwrap_or_default();
    (!name.is_empty() && !name.contains(":memory:")).then(|| PathBuf::from(name))
}

/// One writer and several readers; readers cannot write at all, a second lock behind `Ctx`.
async fn sqlite(options: &Options, connections: u32, read_only: bool) -> Result<DatabaseConnection> {
    let url = match options.url.contains('?') {
        true => options.url.clone(),
        false => format!("{}?mode=rwc", options.url),
    };
    // Normal: the log is written at each commit, and waited for by `Flusher`, for several commits at once.
    let synchronous = match options.durable {
        true => SqliteSynchronous::Normal,
        false => SqliteSynchronous::Off,
    };
    let mut connect = ConnectOptions::new(url);
    connect
        .max_connections(connections)
        .min_connections(connections.min(2))
        .acquire_timeout(Duration::from_secs(20))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(synchronous)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .statement_cache_capacity(256)
                // What the operating system keeps is as near; every commit empties the readers' caches anyway.
                .pragma("cache_size", "-8000")
                .pragma("temp_store", "MEMORY");
            match read_only {
                true => sqlite.pragma("query_only", "ON"),
                false => sqlite,
            }
        });
    let mut conn = Database::connect(connect).await?;
    listen(&mut conn, options);
    Ok(conn)
}

/// A connection that was quiet for so long is asked whether it still stands: the server may have been started
/// again in between. Asking each time would double what every statement costs.
const QUIET: Duration = Duration::from_secs(1);

async fn postgres(options: &Options) -> Result<DatabaseConnection> {
    let mut connect = ConnectOptions::new(options.url.clone());
    connect
        .max_connections(options.connections.max(4))
        .acquire_timeout(Duration::from_secs(20))
        .test_before_acquire(false)
        .map_sqlx_postgres_pool_opts(|pool| {
            pool.before_acquire(|conn, seen| {
                Box::pin(async move { Ok(seen.idle_for < QUIET || conn.ping().await.is_ok()) })
            })
        })
        .sqlx_logging(false);
    if !options.durable {
        connect.map_sqlx_postgres_opts(|postgres| postgres.options([("synchronous_commit", "off")]));
    }
    let mut conn = Database::connect(connect).await?;
    listen(&mut conn, options);
    Ok(conn)
}

fn listen(conn: &mut DatabaseConnection, options: &Options) {
    if let Some(listener) = options.listener.clone() {
        conn.set_metric_callback(move |ran| listener(&ran.statement.sql));
    }
}
