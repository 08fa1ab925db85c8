//! Rows one at a time from the database into values: a hundred thousand are never held twice.

use futures_util::TryStreamExt;
use sea_orm::{DatabaseExecutor, DbErr, FromQueryResult, QueryResult, Statement, StreamTrait};

use crate::Result;

pub(crate) async fn collect<T: FromQueryResult>(
    conn: &DatabaseExecutor<'_>,
    statement: Statement,
) -> Result<Vec<T>> {
    match conn {
        DatabaseExecutor::Connection(conn) => each(conn.stream_raw(statement).await?).await,
        DatabaseExecutor::Transaction(conn) => each(conn.stream_raw(statement).await?).await,
        DatabaseExecutor::OwnedTransaction(conn) => each(conn.stream_raw(statement).await?).await,
    }
}

async fn each<T: FromQueryResult>(
    rows: impl futures_util::Stream<Item = std::result::Result<QueryResult, DbErr>>,
) -> Result<Vec<T>> {
    let read = |row: QueryResult| async move { T::from_query_result(&row, "") };
    Ok(rows.and_then(read).try_collect().await?)
}
