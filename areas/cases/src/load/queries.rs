//! Counts of open cases by worker, without what is in them.

use std::collections::BTreeMap;

use authz::Action;
use chrono::{Days, NaiveDate};
use organisations::OrganisationId;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::entities::{case, referral, task};
use crate::file::terms;
use crate::policy::CASELOAD;
use crate::referrals::queries::waiting;
use crate::words::{State, TaskState};

/// One worker's cases in one body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub open: i64,
    pub silent: i64,
    pub reviews: i64,
    pub late_tasks: i64,
    /// Permits of the persons followed that end within 30, 60 and 90 days, each counted in its own bracket.
    pub permits: [i64; 3],
    pub expired: i64,
    /// Referrals they sent whose term passed without an answer.
    pub unanswered: i64,
}

pub type Loads = BTreeMap<(OrganisationId, Uuid), Load>;

const WHY: &str =
    "who coordinates counts the cases of the own bodies' workers: no name and no word of a case is read";

/// The caseload of the reader's bodies.
pub async fn loads(ctx: &Ctx) -> Result<Loads> {
    if !ctx.can(Action::View, CASELOAD) {
        return Err(Error::Denied);
    }
    let bodies = ctx.actor().organisations();
    let rows = ctx
        .unfiltered(WHY)
        .find::<case::Entity>()
        .filter(case::Column::OrganisationId.is_in(bodies.clone()))
        .filter(case::Column::State.eq(State::Open));
    let rows = ctx.all(rows).await?;
    let persons: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let permits = people::permit_ends(ctx, &persons).await?;
    let today = ctx.today();
    let mut loads = Loads::new();
    for row in &rows {
        let load = loads.entry((OrganisationId(row.organisation_id), row.worker_id)).or_default();
        load.add(row, permits.get(&row.person_id).copied(), today);
    }
    for row in late_tasks(ctx, &bodies).await? {
        loads.entry((OrganisationId(row.organisation_id), row.worker_id)).or_default().late_tasks += 1;
    }
    for row in unanswered(ctx, &bodies).await? {
        loads.entry((OrganisationId(row.organisation_id), row.worker_id)).or_default().unanswered += 1;
    }
    Ok(loads)
}

async fn unanswered(ctx: &Ctx, bodies: &[Uuid]) -> Result<Vec<referral::Model>> {
    let late = waiting(ctx.unfiltered(WHY).find::<referral::Entity>())
        .filter(referral::Column::OrganisationId.is_in(bodies.to_vec()))
        .filter(referral::Column::DueOn.lt(ctx.today()));
    ctx.all(late).await
}

async fn late_tasks(ctx: &Ctx, bodies: &[Uuid]) -> Result<Vec<task::Model>> {
    let late = ctx
        .unfiltered(WHY)
        .find::<task::Entity>()
        .filter(task::Column::OrganisationId.is_in(bodies.to_vec()))
        .filter(task::Column::State.eq(TaskState::Open))
        .filter(task::Column::DueOn.lt(ctx.today()));
    ctx.all(late).await
}

impl Load {
    fn add(&mut self, row: &case::Model, permit_ends: Option<NaiveDate>, today: NaiveDate) {
        self.open += 1;
        self.silent += i64::from(is_silent(row.last_contact_on, row.opened_on, today));
        self.reviews += i64::from(row.review_on.is_some_and(|on| on <= today));
        let Some(ends) = permit_ends else { return };
        match (ends - today).num_days() {
            ..0 => self.expired += 1,
            0..=30 => self.permits[0] += 1,
            31..=60 => self.permits[1] += 1,
            61..=90 => self.permits[2] += 1,
            _ => {}
        }
    }
}

/// The same rule as the list's filter, on one case.
fn is_silent(last: Option<NaiveDate>, opened: NaiveDate, today: NaiveDate) -> bool {
    let days = u64::try_from(terms::on(today).silent_days).unwrap_or_default();
    last.unwrap_or(opened) < today - Days::new(days)
}
