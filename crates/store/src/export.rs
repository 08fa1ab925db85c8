//! Everything out, table by table, whatever the tables are: the way out of the program with all data.

use sea_orm::{ConnectionTrait, QueryResult, Statement};

use crate::{Db, Dialect, Result};

/// Rows read at a time.
const STEP: u64 = 5_000;

/// A table's name and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableShape {
    pub name: String,
    pub columns: Vec<String>,
}

impl Db {
    /// The tables of the database, by name.
    pub async fn tables(&self) -> Result<Vec<TableShape>> {
        let sql = match self.dialect() {
            Dialect::Sqlite => {
                "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m \
                 JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' \
                 ORDER BY m.name, c.cid"
            }
            Dialect::Postgres => {
                "SELECT table_name::text AS table_name, column_name::text AS column_name \
                 FROM information_schema.columns WHERE table_schema = 'public' \
                 ORDER BY table_name, ordinal_position"
            }
        };
        let conn = self.reader();
        let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
        let mut tables: Vec<TableShape> = Vec::new();
        for row in rows {
            let (table, column): (String, String) =
                (row.try_get("", "table_name")?, row.try_get("", "column_name")?);
            match tables.last_mut() {
                Some(last) if last.name == table => last.columns.push(column),
                _ => tables.push(TableShape { name: table, columns: vec![column] }),
            }
        }
        Ok(tables)
    }

    /// Hands every row of a table to `each`, as text; `None` is no value, identifiers and bytes are in
    /// hexadecimal on both engines.
    pub async fn rows_as_text(
        &self,
        table: &TableShape,
        mut each: impl FnMut(Vec<Option<String>>) -> Result<()>,
    ) -> Result<u64> {
        let conn = self.reader();
        let columns: Vec<String> = table.columns.iter().map(|column| self.as_text(column)).collect();
        let order: Vec<String> = table.columns.iter().take(2).map(|column| format!("\"{column}\"")).collect();
        let mut count = 0;
        loop {
            let sql = format!(
                "SELECT {} FROM \"{}\" ORDER BY {} LIMIT {STEP} OFFSET {count}",
                columns.join(", "),
                table.name,
                order.join(", ")
            );
            let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
            for row in &rows {
                each(texts(row, table)?)?;
            }
            count += rows.len() as u64;
            if (rows.len() as u64) < STEP {
                return Ok(count);
            }
        }
    }

    fn as_text(&self, column: &str) -> String {
        match self.dialect() {
            Dialect::Sqlite => format!(
                "CASE typeof(\"{column}\") WHEN 'blob' THEN lower(hex(\"{column}\")) \
                 ELSE CAST(\"{column}\" AS TEXT) END AS \"{column}\""
            ),
            Dialect::Postgres => format!(
                "CASE pg_typeof(\"{column}\")::text WHEN 'uuid' THEN replace(\"{column}\"::text, '-', '') \
                 WHEN 'bytea' THEN substr(\"{column}\"::text, 3) ELSE \"{column}\"::text END AS \"{column}\""
            ),
        }
    }
}

fn texts(row: &QueryResult, table: &TableShape) -> Result<Vec<Option<String>>> {
    table.columns.iter().map(|column| row.try_get("", column).map_err(Into::into)).collect()
}
