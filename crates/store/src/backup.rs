//! Copies of an embedded database, and the way back, while it serves.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult, Statement, TransactionTrait};

use crate::{Db, Dialect, Error, Result};

impl Db {
    /// Copies a consistent snapshot of an embedded database into `file`, which must not exist.
    pub async fn back_up(&self, file: &str) -> Result<()> {
        self.only_embedded()?;
        self.writer().execute_raw(statement("VACUUM INTO $1", file)).await?;
        Ok(())
    }

    /// Brings an embedded database back to the copy in `file`, in one transaction: readers see the old state
    /// or the restored one, never a mixture. Returns how many rows came back.
    pub async fn restore(&self, file: &str) -> Result<u64> {
        self.only_embedded()?;
        // The pool of writers has one connection, so the attached copy is there for what follows.
        let conn = self.writer();
        conn.execute_raw(statement("ATTACH DATABASE $1 AS backup", file)).await?;
        let restored = copy_back(conn).await;
        conn.execute_unprepared("DETACH DATABASE backup").await?;
        if restored.is_ok() {
            self.on_disk().await?;
            self.access_changed();
        }
        restored
    }

    fn only_embedded(&self) -> Result<()> {
        match self.dialect() {
            Dialect::Sqlite => Ok(()),
            Dialect::Postgres => Err(Error::broken("PostgreSQL is copied with its own programs")),
        }
    }
}

#[derive(FromQueryResult)]
struct Named {
    name: String,
}

async fn copy_back(conn: &DatabaseConnection) -> Result<u64> {
    let backup = names(
        conn,
        "SELECT name FROM backup.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    let backup = backup.await.map_err(|_| not_a_backup())?;
    let here =
        names(conn, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    let here = here.await?;
    if !backup.contains(&"schema_migrations".to_owned()) {
        return Err(not_a_backup());
    }
    let applied = |schema: &str| format!("SELECT name FROM {schema}.schema_migrations ORDER BY name");
    if names(conn, &applied("backup")).await? != names(conn, &applied("main")).await? {
        return Err(Error::broken(
            "the copy was made by another version: open it with `raccordo migrate` first, then restore it",
        ));
    }
    let transaction = conn.begin().await?;
    transaction.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    let mut rows = 0;
    for table in &here {
        transaction.execute_unprepared(&format!("DELETE FROM main.\"{table}\"")).await?;
    }
    for table in &here {
        let insert = format!("INSERT INTO main.\"{table}\" SELECT * FROM backup.\"{table}\"");
        rows += transaction.execute_unprepared(&insert).await?.rows_affected();
    }
    transaction.commit().await?;
    Ok(rows)
}

async fn names(conn: &DatabaseConnection, sql: &str) -> Result<Vec<String>> {
    let rows = conn.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
    rows.iter()
        .map(|row| Named::from_query_result(row, "").map(|named| named.name).map_err(Into::into))
        .collect()
}

fn statement(sql: &str, file: &str) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, sql, [file.into()])
}

fn not_a_backup() -> Error {
    Error::broken("the file is not a copy made by `raccordo backup`")
}
