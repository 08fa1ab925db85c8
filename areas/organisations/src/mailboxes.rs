//! Where bodies are written to.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::OrganisationId;
use crate::entities::{office, organisation};

/// The addresses of many bodies in two queries: the body's own, then those of its open offices by name. Bodies that were
/// dissolved have none.
pub async fn mailboxes(ctx: &Ctx, ids: &[OrganisationId]) -> Result<HashMap<OrganisationId, Vec<String>>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let bodies = ctx
        .find::<organisation::Entity>()
        .filter(organisation::Column::Id.is_in(ids.iter().copied()))
        .filter(organisation::Column::DissolvedOn.is_null());
    let offices = ctx
        .find::<office::Entity>()
        .filter(office::Column::OrganisationId.is_in(ids.iter().copied()))
        .filter(office::Column::ClosedOn.is_null())
        .filter(office::Column::Email.is_not_null())
        .order_by_asc(office::Column::Name)
        .order_by_asc(office::Column::Id);

    let bodies = ctx.all(bodies).await?.into_iter();
    let mut mailboxes: HashMap<OrganisationId, Vec<String>> =
        bodies.map(|row| (row.id, row.email.into_iter().collect())).collect();
    for row in ctx.all(offices).await? {
        let Some(of_body) = mailboxes.get_mut(&row.organisation_id) else { continue };
        of_body.extend(row.email);
    }
    Ok(mailboxes)
}
