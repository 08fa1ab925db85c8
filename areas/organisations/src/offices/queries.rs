//! Offices as other areas and the pages read them.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::office;
use crate::{OfficeId, OrganisationId, TerritoryId, territory};

/// What a list shows of an office.
#[derive(Clone, Debug)]
pub struct OfficeLine {
    pub id: OfficeId,
    pub organisation: OrganisationId,
    pub name: String,
    pub territory: Option<TerritoryId>,
    pub address: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub closed_on: Option<NaiveDate>,
}

impl OfficeLine {
    /// The end of the address that closes it.
    pub fn close_path(&self) -> String {
        format!("offices/{}/close", self.id)
    }

    /// "via Emilia 1, Modena (MO)": what is known of where it is.
    pub fn place(&self) -> String {
        let town = self.territory.and_then(territory::get).map(territory::Territory::label);
        self.address.iter().chain(&town).cloned().collect::<Vec<_>>().join(", ")
    }
}

/// The offices of a body, open ones first.
pub async fn of(ctx: &Ctx, organisation: OrganisationId) -> Result<Vec<OfficeLine>> {
    let offices = ctx
        .find::<office::Entity>()
        .filter(office::Column::OrganisationId.eq(organisation))
        .order_by_asc(office::Column::ClosedOn.is_not_null())
        .order_by_asc(office::Column::Name);
    Ok(ctx.all(offices).await?.into_iter().map(line).collect())
}

/// The open offices of many bodies in one query, by name.
pub async fn standing(ctx: &Ctx, organisations: &[OrganisationId]) -> Result<Vec<OfficeLine>> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let offices = ctx
        .find::<office::Entity>()
        .filter(office::Column::OrganisationId.is_in(organisations.iter().copied()))
        .filter(office::Column::ClosedOn.is_null())
        .order_by_asc(office::Column::Name)
        .order_by_asc(office::Column::Id);
    Ok(ctx.all(offices).await?.into_iter().map(line).collect())
}

/// The names of many offices in one query.
pub async fn names(ctx: &Ctx, ids: &[OfficeId]) -> Result<HashMap<OfficeId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let some = ctx.find::<office::Entity>().filter(office::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(some).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

fn line(row: office::Model) -> OfficeLine {
    OfficeLine {
        id: row.id,
        organisation: row.organisation_id,
        name: row.name,
        territory: row.territory_id,
        address: row.address,
        email: row.email,
        phone: row.phone,
        closed_on: row.closed_on,
    }
}
