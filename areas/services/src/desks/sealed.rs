//! Words about a person at rest: sealed for the one row and column they stand in.

use store::{Ctx, Error, Result};
use uuid::Uuid;

pub(crate) fn seal(ctx: &Ctx, column: &str, row: Uuid, words: &str) -> Result<Vec<u8>> {
    ctx.db().vault().seal(&format!("{column}/{row}"), words.as_bytes())
}

pub(crate) fn open(ctx: &Ctx, column: &str, row: Uuid, sealed: &[u8]) -> Result<String> {
    let words = ctx.db().vault().open(&format!("{column}/{row}"), sealed)?;
    String::from_utf8(words).map_err(Error::broken)
}
