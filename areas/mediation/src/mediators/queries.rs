//! The register as lists and pages read it.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use kernel::{Page, Paged};
use organisations::OrganisationId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{Spoken, Work};
use crate::entities::{absence, contact, hours, language, mediator, territory, tie};
use crate::ids::{EntryId, MediatorId};
use crate::matching::Weekly;
use crate::words::Gender;

/// What a list shows of a mediator.
#[derive(Clone, Debug)]
pub struct MediatorLine {
    pub id: MediatorId,
    pub employer: OrganisationId,
    pub user: Option<Uuid>,
    pub name: String,
    pub gender: Option<Gender>,
    pub is_remote: bool,
    pub active_from: NaiveDate,
    pub active_until: Option<NaiveDate>,
    pub version: i32,
    pub languages: Vec<Spoken>,
    pub territories: Vec<Uuid>,
}

#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub words: String,
    pub language: String,
    pub employer: Option<OrganisationId>,
    pub with_former: bool,
}

pub async fn list(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<MediatorLine>> {
    let mut select = ctx.find::<mediator::Entity>().order_by_asc(mediator::Column::NameKey);
    for word in wanted.words.to_lowercase().split_whitespace() {
        select = select.filter(mediator::Column::NameKey.contains(word));
    }
    if !wanted.language.is_empty() {
        let speakers = Query::select()
            .column(language::Column::MediatorId)
            .from(language::Entity)
            .and_where(language::Column::Language.eq(wanted.language.as_str()))
            .take();
        select = select.filter(mediator::Column::Id.in_subquery(speakers));
    }
    if let Some(employer) = wanted.employer {
        select = select.filter(mediator::Column::OrganisationId.eq(employer.uuid()));
    }
    if !wanted.with_former {
        let still = Condition::any()
            .add(mediator::Column::ActiveUntil.is_null())
            .add(mediator::Column::ActiveUntil.gte(ctx.today()));
        select = select.filter(still);
    }
    let found = ctx.page(select, page).await?;
    let rows = with_parts(ctx, found.rows).await?;
    Ok(Paged { rows, total: found.total, page })
}

pub async fn one(ctx: &Ctx, id: MediatorId) -> Result<MediatorLine> {
    let (row, _) = ctx.load::<mediator::Entity>(id, Action::View).await?;
    with_parts(ctx, vec![row]).await?.pop().ok_or(store::Error::NotFound)
}

async fn with_parts(ctx: &Ctx, rows: Vec<mediator::Model>) -> Result<Vec<MediatorLine>> {
    let ids: Vec<MediatorId> = rows.iter().map(|row| row.id).collect();
    let languages = ctx
        .find::<language::Entity>()
        .filter(language::Column::MediatorId.is_in(ids.iter().copied()))
        .order_by_asc(language::Column::Id);
    let places =
        ctx.find::<territory::Entity>().filter(territory::Column::MediatorId.is_in(ids.iter().copied()));
    let mut spoken: HashMap<MediatorId, Vec<Spoken>> = HashMap::new();
    for row in ctx.all(languages).await? {
        let line = Spoken { language: row.language, level: row.level, is_written: row.is_written };
        spoken.entry(row.mediator_id).or_default().push(line);
    }
    let mut served: HashMap<MediatorId, Vec<Uuid>> = HashMap::new();
    for row in ctx.all(places).await? {
        served.entry(row.mediator_id).or_default().push(row.territory_id);
    }
    let line = |row: mediator::Model| MediatorLine {
        languages: spoken.remove(&row.id).unwrap_or_default(),
        territories: served.remove(&row.id).unwrap_or_default(),
        id: row.id,
        employer: OrganisationId(row.organisation_id),
        user: row.user_id,
        name: row.name,
        gender: row.gender,
        is_remote: row.is_remote,
        active_from: row.active_from,
        active_until: row.active_until,
        version: row.version,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// What only the mediator and the employer read.
#[derive(Clone, Debug, Default)]
pub struct Private {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub weekly: Vec<Weekly>,
    pub works: Vec<Work>,
    pub absences: Vec<Absence>,
}

#[derive(Clone, Copy, Debug)]
pub struct Absence {
    pub id: EntryId,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// Nothing for whoever may not see the diary: the row rule leaves it out.
pub async fn private(ctx: &Ctx, id: MediatorId) -> Result<Private> {
    let contact = ctx.one(ctx.find::<contact::Entity>().filter(contact::Column::MediatorId.eq(id))).await?;
    let weekly = ctx
        .find::<hours::Entity>()
        .filter(hours::Column::MediatorId.eq(id))
        .order_by_asc(hours::Column::Weekday)
        .order_by_asc(hours::Column::FromMinute);
    let works =
        ctx.find::<tie::Entity>().filter(tie::Column::MediatorId.eq(id)).order_by_asc(tie::Column::Id);
    let away = ctx
        .find::<absence::Entity>()
        .filter(absence::Column::MediatorId.eq(id))
        .filter(absence::Column::LiftedAt.is_null())
        .filter(absence::Column::UntilOn.gte(ctx.today()))
        .order_by_asc(absence::Column::FromOn);
    let (email, phone) = contact.map(|row| (row.email, row.phone)).unwrap_or_default();
    let free =
        |row: hours::Model| Weekly { weekday: row.weekday, from: row.from_minute, until: row.until_minute };
    let work =
        |row: tie::Model| Work { body: OrganisationId(row.body_id), from: row.from_on, until: row.until_on };
    let absence = |row: absence::Model| Absence { id: row.id, from: row.from_on, until: row.until_on };
    Ok(Private {
        email,
        phone,
        weekly: ctx.all(weekly).await?.into_iter().map(free).collect(),
        works: ctx.all(works).await?.into_iter().map(work).collect(),
        absences: ctx.all(away).await?.into_iter().map(absence).collect(),
    })
}

/// Names of mediators, for whoever meets the requests they were offered.
pub async fn names(ctx: &Ctx, ids: &[MediatorId]) -> Result<HashMap<MediatorId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let some = ctx.find::<mediator::Entity>().filter(mediator::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(some).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Mediators whose hours stand under their entry, since they have no account.
pub struct WithoutAccount;

#[async_trait::async_trait]
impl delivery::KnowsWorkers for WithoutAccount {
    async fn names(&self, ctx: &Ctx, ids: &[uuid::Uuid]) -> Result<HashMap<uuid::Uuid, String>> {
        let some = ctx
            .unfiltered("who did something is named to whoever may see what was done")
            .find::<mediator::Entity>()
            .filter(mediator::Column::Id.is_in(ids.iter().copied()));
        Ok(ctx.all(some).await?.into_iter().map(|row| (row.id.uuid(), row.name)).collect())
    }
}

/// The reader's own entries.
pub async fn own(ctx: &Ctx) -> Result<Vec<MediatorId>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let mine = ctx.find::<mediator::Entity>().filter(mediator::Column::UserId.eq(user));
    Ok(ctx.all(mine).await?.into_iter().map(|row| row.id).collect())
}
