//! Bytes at rest: each part sealed for its own document and place, so that parts cannot be swapped.

use store::{Result, Vault};

use crate::DocumentId;

fn place_of(document: DocumentId, place: i32) -> String {
    format!("document/{document}/{place}")
}

pub fn seal(vault: &Vault, document: DocumentId, place: i32, part: &[u8]) -> Result<Vec<u8>> {
    vault.seal(&place_of(document, place), part)
}

pub fn open(vault: &Vault, document: DocumentId, place: i32, sealed: &[u8]) -> Result<Vec<u8>> {
    vault.open(&place_of(document, place), sealed)
}
