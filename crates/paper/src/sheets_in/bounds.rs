//! Weighs an archive before anything reads it: a few kilobytes can open out to gigabytes.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::refusal::Refusal;

/// Far more parts than any workbook has.
const MOST_PARTS: usize = 2_000;

/// Opens every part out into nothing, counting, because the sizes an archive declares may lie.
pub fn check(bytes: &[u8], limit: u64) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::Explodes { limit });
    }
    let mut left = limit;
    for part in 0..archive.len() {
        let file = archive.by_index(part).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => Refusal::Encrypted,
            _ => Refusal::Damaged,
        })?;
        let read = io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|_| Refusal::Damaged)?;
        left = left.checked_sub(read).ok_or(Refusal::Explodes { limit })?;
    }
    Ok(())
}
