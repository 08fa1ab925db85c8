//! What was delivered keeps what it is about: persons of an upload, what stays of who is erased, activities of a project.

use std::collections::HashSet;

use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::imports::UsedElsewhere;
use programmes::{ActivityId, Recorded};
use store::{Ctx, Result};

/// Delivery has records about it.
pub struct InDelivery;

#[async_trait::async_trait]
impl UsedElsewhere for InDelivery {
    async fn used(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
        delivery::persons_with_records(ctx, persons).await
    }
}

#[async_trait::async_trait]
impl Elsewhere for InDelivery {
    async fn stays(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Stays>> {
        let (attended, achieved) = delivery::records_of(ctx, person).await?;
        Ok(vec![
            Stays { key: "app-erase-participations", count: attended },
            Stays { key: "app-erase-outcomes", count: achieved },
        ])
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        delivery::forget_person(ctx, person).await
    }
}

#[async_trait::async_trait]
impl Recorded for InDelivery {
    async fn used(&self, ctx: &Ctx, activities: &[ActivityId]) -> Result<HashSet<ActivityId>> {
        delivery::activities_with_records(ctx, activities).await
    }
}
