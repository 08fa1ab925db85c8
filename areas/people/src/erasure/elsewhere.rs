//! Areas above that write about persons: the program that puts the areas together says which.

use std::sync::OnceLock;

use store::{Ctx, Result};

use crate::ids::PersonId;

/// Records of one kind that stay, under the person's identifier and without a word about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stays {
    /// What they are, as a text key with `count`.
    pub key: &'static str,
    pub count: i64,
}

#[async_trait::async_trait]
pub trait Elsewhere: Send + Sync {
    /// What will stay.
    async fn stays(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Stays>>;

    /// Empties every free text about the person; no figure may change by it.
    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()>;
}

static AREAS: OnceLock<Vec<Box<dyn Elsewhere>>> = OnceLock::new();

/// Says once, at the start of the program, which areas write about persons.
pub fn know_elsewhere(areas: Vec<Box<dyn Elsewhere>>) {
    // A second call would be another program in the same process: the first stands.
    let _ = AREAS.set(areas);
}

pub(super) fn areas() -> &'static [Box<dyn Elsewhere>] {
    AREAS.get().map(Vec::as_slice).unwrap_or_default()
}
