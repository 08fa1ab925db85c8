//! The trail read as a list of what changed: whoever keeps something worked out from records learns which to look at
//! again.

use kernel::RecordRef;
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use uuid::Uuid;

use super::Verb;
use super::entities::{head, line};
use crate::{Result, Unfiltered};

/// A record that was written, and the number of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub seq: i64,
    pub record: RecordRef,
}

#[derive(FromQueryResult)]
struct Head {
    seq: i64,
}

#[derive(FromQueryResult)]
struct Row {
    seq: i64,
    record_kind: String,
    record_id: Uuid,
}

impl Unfiltered<'_> {
    /// The number of the trail's last line.
    pub async fn last_line(&self) -> Result<i64> {
        let query = Query::select().column(head::Column::Seq).from(head::Entity).take();
        let found: Vec<Head> = self.rows(&query).await?;
        Ok(found.first().map_or(0, |head| head.seq))
    }

    /// Records written after line `seq`, in order, `most` of them at the utmost: which, never what they say.
    pub async fn written_since(&self, seq: i64, most: u64) -> Result<Vec<Written>> {
        let writes = [Verb::Create, Verb::Change, Verb::Remove].map(Verb::name);
        let query = Query::select()
            .columns([line::Column::Seq, line::Column::RecordKind, line::Column::RecordId])
            .from(line::Entity)
            .and_where(Expr::col(line::Column::Seq).gt(seq))
            .and_where(Expr::col(line::Column::Verb).is_in(writes))
            .order_by(line::Column::Seq, Order::Asc)
            .limit(most)
            .take();
        let rows: Vec<Row> = self.rows(&query).await?;
        let written =
            |row: Row| Written { seq: row.seq, record: RecordRef::stored(row.record_kind, row.record_id) };
        Ok(rows.into_iter().map(written).collect())
    }
}
