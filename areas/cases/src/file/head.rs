//! What every page of a case shows at its top, and what other areas may know of it.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use organisations::OrganisationId;
use people::PersonId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::case;
use crate::ids::CaseId;
use crate::words::{Origin, State};

/// A case without what is written in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHead {
    pub id: CaseId,
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub worker: Uuid,
    pub activity: Option<ActivityId>,
    pub origin: Origin,
    pub opened_on: NaiveDate,
    pub state: State,
    pub review_on: Option<NaiveDate>,
    pub last_contact_on: Option<NaiveDate>,
    pub version: i32,
}

impl CaseHead {
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    pub fn url(&self) -> String {
        format!("/cases/{}", self.id)
    }
}

impl From<case::Model> for CaseHead {
    fn from(row: case::Model) -> CaseHead {
        CaseHead {
            id: row.id,
            person: row.person_id,
            organisation: OrganisationId(row.organisation_id),
            worker: row.worker_id,
            activity: row.activity_id.map(ActivityId),
            origin: row.origin,
            opened_on: row.opened_on,
            state: row.state,
            review_on: row.review_on,
            last_contact_on: row.last_contact_on,
            version: row.version,
        }
    }
}

/// A case the reader may see. Whoever shows the person's file says so: `ctx.saw`.
pub async fn head(ctx: &Ctx, id: CaseId) -> Result<CaseHead> {
    let (row, _) = ctx.load::<case::Entity>(id, Action::View).await?;
    Ok(row.into())
}

/// Those among `ids` the reader may see.
pub async fn heads(ctx: &Ctx, ids: &[CaseId]) -> Result<HashMap<CaseId, CaseHead>> {
    let these = ctx.find::<case::Entity>().filter(case::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(these).await?.into_iter().map(|row| (row.id, row.into())).collect())
}
