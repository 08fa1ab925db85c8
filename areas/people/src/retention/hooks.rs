//! Areas above that know when something last happened with persons, or why somebody must be kept: the program that puts
//! the areas together says which.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use chrono::NaiveDate;
use store::{Ctx, Result};

use crate::ids::PersonId;

#[async_trait::async_trait]
pub trait Activity: Send + Sync {
    /// The last day on which something happened with each of `persons`; who is missing had nothing to do with the area.
    async fn last(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>>;

    /// Those of `persons` who must be kept whatever their age in the register: an open case, a hold on documents.
    async fn kept_back(&self, _: &Ctx, _: &[PersonId]) -> Result<HashSet<PersonId>> {
        Ok(HashSet::new())
    }
}

static AREAS: OnceLock<Vec<Box<dyn Activity>>> = OnceLock::new();

/// Says once, at the start of the program, which areas know.
pub fn know_activity(areas: Vec<Box<dyn Activity>>) {
    // A second call would be another program in the same process: the first stands.
    let _ = AREAS.set(areas);
}

/// Whether anybody said so. Without them nobody may be held to be unserved.
pub(super) fn areas() -> Option<&'static [Box<dyn Activity>]> {
    AREAS.get().map(Vec::as_slice)
}
