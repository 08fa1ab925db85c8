//! Writes that are not facts and leave no line: counters, caches, search keys, progress.

use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel,
    Iterable, StatementBuilder,
};

use crate::ctx::BOUND_VALUES;
use crate::{Ctx, Result};

/// A writer for what can be made again from the facts, or says nothing about anybody. Whoever uses it
/// says why.
pub struct Housekeeping<'c> {
    pub(crate) ctx: &'c Ctx,
}

impl Housekeeping<'_> {
    /// Writes rows in few statements.
    pub async fn insert_many<E, A>(&self, rows: Vec<A>) -> Result<()>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<A>,
        A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
    {
        let conn = self.ctx.conn_for_writing().await?;
        let at_once = (BOUND_VALUES / E::Column::iter().count()).max(1);
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let some: Vec<A> = rows.by_ref().take(at_once).collect();
            E::insert_many(some).exec_without_returning(&conn).await?;
        }
        Ok(())
    }

    /// Runs an insert, update or delete built for both engines; returns how many rows it touched.
    pub async fn run(&self, statement: &impl StatementBuilder) -> Result<u64> {
        Ok(self.ctx.conn_for_writing().await?.execute(statement).await?.rows_affected())
    }

    /// Reads the housekeeping tables themselves.
    pub async fn rows<T: FromQueryResult>(&self, query: &SelectStatement) -> Result<Vec<T>> {
        self.ctx.fetch(query).await
    }
}
