//! Areas above people that keep a person an upload made: what happened with them stays.

use std::collections::HashSet;

use people::PersonId;
use people::imports::UsedElsewhere;
use store::{Ctx, Result};

/// Delivery has records about the person.
pub struct InDelivery;

#[async_trait::async_trait]
impl UsedElsewhere for InDelivery {
    async fn used(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
        delivery::persons_with_records(ctx, persons).await
    }
}
