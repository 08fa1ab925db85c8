//! Words about a person at rest: sealed for the one place and row they belong to.

use store::{Ctx, Error, Result};
use uuid::Uuid;

/// The column words stand in, by a name of its own, and the row.
pub(crate) type Place = (&'static str, Uuid);

pub(crate) fn seal(ctx: &Ctx, place: Place, words: &str) -> Result<Vec<u8>> {
    ctx.db().vault().seal(&bound(place), words.trim().as_bytes())
}

pub(crate) fn unseal(ctx: &Ctx, place: Place, sealed: &[u8]) -> Result<String> {
    let words = ctx.db().vault().open(&bound(place), sealed)?;
    String::from_utf8(words).map_err(Error::broken)
}

/// Nothing is kept where nothing was said.
pub(crate) fn seal_some(ctx: &Ctx, place: Place, words: &str) -> Result<Option<Vec<u8>>> {
    if words.trim().is_empty() {
        return Ok(None);
    }
    seal(ctx, place, words).map(Some)
}

pub(crate) fn unseal_some(ctx: &Ctx, place: Place, sealed: Option<&[u8]>) -> Result<String> {
    sealed.map_or(Ok(String::new()), |sealed| unseal(ctx, place, sealed))
}

fn bound((place, row): Place) -> String {
    format!("cases/{place}/{row}")
}
