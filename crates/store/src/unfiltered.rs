//! Reads that step outside the row rule, each with its reason.

use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, Select, Statement, Value};

use crate::{Ctx, Result, rows};

/// A reader without row rules: for counts that need no names, for checks of uniqueness, for the
/// sign-in itself. Whoever uses it says why, and `cargo xtask reasons` lists them.
pub struct Unfiltered<'c> {
    pub(crate) ctx: &'c Ctx,
}

impl Unfiltered<'_> {
    /// Every row of `E`; run it with `Ctx::all`, `Ctx::one` and their kin.
    pub fn find<E: EntityTrait>(&self) -> Select<E> {
        E::find()
    }

    /// Rows of a query built for both engines.
    pub async fn rows<T: FromQueryResult>(&self, query: &SelectStatement) -> Result<Vec<T>> {
        let conn = self.ctx.conn().await?;
        let statement = conn.get_database_backend().build(query);
        rows::collect(&conn, statement).await
    }

    /// Rows of a statement written by hand in the SQL both engines speak, with `$1` placeholders.
    pub async fn sql<T: FromQueryResult>(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<T>> {
        let conn = self.ctx.conn().await?;
        let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
        rows::collect(&conn, statement).await
    }
}
