//! Throw-away databases: a file in a temporary folder, or a database of its own on a test server.

use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use tempfile::TempDir;
use uuid::Uuid;

/// The engine a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

const SERVER: &str = "RACCORDO_TEST_POSTGRES";

impl Engine {
    /// Whether the PostgreSQL half of a test shall run; nothing is skipped unless somebody asked for it.
    pub fn postgres_is_wanted() -> bool {
        std::env::var("RACCORDO_TEST_ENGINES").as_deref() != Ok("sqlite")
    }

    /// The address of a fresh, empty database. The folder goes with the returned guard.
    pub(crate) async fn fresh(self) -> (String, Option<TempDir>) {
        match self {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                (format!("sqlite://{}/test.db", folder.path().display()), Some(folder))
            }
            Engine::Postgres => (fresh_postgres().await, None),
        }
    }
}

/// A fresh, empty database on the test server.
pub async fn fresh_postgres() -> String {
    let server = std::env::var(SERVER).expect(
        "RACCORDO_TEST_POSTGRES is not set: run `cargo xtask test`, or set RACCORDO_TEST_ENGINES=sqlite",
    );
    let name = format!("t{}", Uuid::now_v7().simple());
    let mut options = ConnectOptions::new(server.clone());
    options.sqlx_logging(false).max_connections(1);
    let admin = Database::connect(options).await.expect("the test server answers");
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a fresh database");
    admin.close().await.expect("the connection closes");
    let (base, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{base}/{name}")
}
