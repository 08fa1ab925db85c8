//! Walking the chain from its first line: the first line that does not fit is named.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::chain::{GENESIS, link};
use super::entities::{head, line};
use crate::{Db, Error, Result};

/// Lines read at a time.
const STEP: u64 = 5_000;

/// What the walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All lines follow from each other.
    Whole { lines: i64 },
    /// The line with this number was changed, or the one before it was taken out.
    Broken { seq: i64 },
    /// Lines at the end are missing: the trail says it had `expected`.
    Cut { expected: i64, found: i64 },
}

/// Checks the whole trail.
pub async fn verify(db: &Db) -> Result<Verdict> {
    let conn = db.writer();
    let (mut seq, mut hash) = (0, GENESIS.to_owned());
    loop {
        let lines = line::Entity::find()
            .filter(line::Column::Seq.gt(seq))
            .order_by_asc(line::Column::Seq)
            .limit(STEP)
            .all(conn)
            .await?;
        if lines.is_empty() {
            break;
        }
        for row in lines {
            let expected = link(&hash, &row);
            if row.seq != seq + 1 || row.hash != expected {
                return Ok(Verdict::Broken { seq: row.seq });
            }
            (seq, hash) = (row.seq, row.hash);
        }
    }
    let head = head::Entity::find_by_id(1).one(conn).await?.ok_or(Error::NotFound)?;
    match head.seq == seq && head.hash == hash {
        true => Ok(Verdict::Whole { lines: seq }),
        false => Ok(Verdict::Cut { expected: head.seq, found: seq }),
    }
}
