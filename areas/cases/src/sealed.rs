//! Words about a person at rest: sealed for the one row and column they stand in.

use store::{Ctx, Error, Result};
use uuid::Uuid;

/// Where sealed words stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub column: &'static str,
    pub row: Uuid,
}

impl Place {
    fn name(self) -> String {
        format!("{}/{}", self.column, self.row)
    }
}

pub(crate) fn seal(ctx: &Ctx, place: Place, words: &str) -> Result<Vec<u8>> {
    ctx.db().vault().seal(&place.name(), words.as_bytes())
}

pub(crate) fn open(ctx: &Ctx, place: Place, sealed: &[u8]) -> Result<String> {
    let words = ctx.db().vault().open(&place.name(), sealed)?;
    String::from_utf8(words).map_err(Error::broken)
}
