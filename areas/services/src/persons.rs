//! What the area keeps of a person: appointments and contacts, emptied with an erasure.

use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use store::{Ctx, Result};

use crate::desks::forget::forget_person;

/// Answers for the area.
pub struct AboutPersons;

#[async_trait::async_trait]
impl Elsewhere for AboutPersons {
    async fn stays(&self, _: &Ctx, _: PersonId) -> Result<Vec<Stays>> {
        Ok(Vec::new())
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        forget_person(ctx, person).await
    }
}
