//! Take a whole upload back: the persons it made go as if they had never come, except those that are used elsewhere
//! by now, which stay and are named.

use std::collections::HashSet;

use authz::{Action, Target};
use jobs::{JobId, Turn};
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, IntoTableRef, Query};
use sea_orm::{ActiveEnum, ColumnTrait, Condition, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::crafts::UsedElsewhere;
use super::entities::batch::{self, BatchState};
use super::entities::import::{self, State};
use super::queries::{self, Batch, Holding, OF_AN_UPLOAD, write_json};
use super::rows::{RawRow, Verdict};
use super::save::set_state;
use super::upload::count;
use super::{ImportId, map};
use crate::entities::{
    access_link, document, guardian, household_member, identifier, language, name, notice, person,
    person_link, phone, retention_line, rights_request, status,
};
use crate::ids::PersonId;
use crate::person::findables;
use crate::search::index;

pub const KIND: &str = "people-import-undo";

const WITH_THE_PERSON: &str = "what hangs on a person goes with the person, whose removal leaves the line";

/// Orders the taking back of everything an upload wrote.
pub async fn undo(ctx: &Ctx, id: ImportId) -> Result<JobId> {
    let (row, grant) = queries::load(ctx, id, Action::Amend).await?;
    if row.state != State::Saved {
        return Err(Error::Stale);
    }
    set_state(ctx, &grant, &row, State::Undoing).await?;
    map::order(ctx, KIND, id, "people-import-job-undo").await
}

pub async fn work(turn: &Turn, id: ImportId, users: &[Box<dyn UsedElsewhere>]) -> Result<()> {
    let reading = turn.read();
    let (upload, _) = queries::load(&reading, id, Action::View).await?;
    if upload.state != State::Undoing {
        return Ok(());
    }
    let saved = queries::batches(&reading, id, Holding::In(BatchState::Saved)).await?;
    let mut gone = 0;
    for (done, batch) in saved.iter().enumerate() {
        let batch = queries::batch(&reading, *batch).await?;
        let ctx = turn.begin();
        gone += undo_batch(&ctx, &upload, batch, users).await?;
        ctx.commit().await?;
        turn.tell(count((done + 1) * 100 / saved.len()), "people-import-progress-undo", gone).await?;
    }

    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    set_state(&ctx, &grant, &row, State::Undone).await?;
    ctx.commit().await
}

/// As it was before the undo was asked for.
pub async fn give_up(turn: &Turn, id: ImportId) -> Result<()> {
    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    set_state(&ctx, &grant, &row, State::Saved).await?;
    ctx.commit().await
}

async fn undo_batch(
    ctx: &Ctx,
    upload: &import::Model,
    batch: Batch,
    users: &[Box<dyn UsedElsewhere>],
) -> Result<i64> {
    let (now, grant) = queries::load(ctx, upload.id, Action::Amend).await?;
    ctx.because("people-import-undo");
    let made: Vec<PersonId> = batch.verdicts.iter().filter_map(saved).collect();
    let used = used(ctx, upload, &made, users).await?;
    let going: Vec<PersonId> = made.into_iter().filter(|person| !used.contains(person)).collect();
    let removed = i64::try_from(going.len()).unwrap_or(i64::MAX);

    remove(ctx, upload, &going).await?;
    keep(ctx, batch, &used).await?;
    let left = now.saved - count(going.len());
    let counted = import::ActiveModel { id: Set(upload.id), saved: Set(left), ..Default::default() };
    ctx.update(&grant, counted).await?;
    Ok(removed)
}

fn saved(verdict: &Verdict) -> Option<PersonId> {
    match verdict {
        Verdict::Saved(person) => Some(PersonId(*person)),
        _ => None,
    }
}

/// Those that somebody changed, shared, put into a household, compared with another, or that other areas use.
async fn used(
    ctx: &Ctx,
    upload: &import::Model,
    made: &[PersonId],
    users: &[Box<dyn UsedElsewhere>],
) -> Result<HashSet<PersonId>> {
    let everything = ctx.unfiltered(OF_AN_UPLOAD);
    let changed = everything
        .find::<person::Entity>()
        .filter(person::Column::Id.is_in(made.iter().copied()))
        .filter(person::Column::Version.gt(1).or(person::Column::HouseholdId.is_not_null()));
    let mut used: HashSet<PersonId> = ctx.all(changed).await?.into_iter().map(|row| row.id).collect();
    let shared = everything
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.is_in(made.iter().copied()))
        .filter(
            access_link::Column::RecordId.is_null().or(access_link::Column::RecordId.ne(upload.id.uuid())),
        );
    used.extend(ctx.all(shared).await?.into_iter().map(|row| row.person_id));
    let compared = everything.find::<person_link::Entity>().filter(of_any(made)).filter(
        // A likeness nobody has decided upon goes with the person.
        person_link::Column::DecidedAt.is_not_null(),
    );
    used.extend(ctx.all(compared).await?.into_iter().flat_map(|row| [row.one_id, row.other_id]));
    used.extend(answered_for(ctx, made).await?);
    for user in users {
        used.extend(user.used(ctx, made).await?);
    }
    Ok(used)
}

/// Those who have a guardian, asked something about their data, or stand on the list of a run.
async fn answered_for(ctx: &Ctx, made: &[PersonId]) -> Result<HashSet<PersonId>> {
    let everything = ctx.unfiltered(OF_AN_UPLOAD);
    let ids = || made.iter().copied();
    let guarded = everything.find::<guardian::Entity>().filter(guardian::Column::PersonId.is_in(ids()));
    let asked =
        everything.find::<rights_request::Entity>().filter(rights_request::Column::PersonId.is_in(ids()));
    let listed =
        everything.find::<retention_line::Entity>().filter(retention_line::Column::PersonId.is_in(ids()));
    let mut found: HashSet<PersonId> = ctx.all(guarded).await?.into_iter().map(|row| row.person_id).collect();
    found.extend(ctx.all(asked).await?.into_iter().map(|row| row.person_id));
    found.extend(ctx.all(listed).await?.into_iter().map(|row| row.person_id));
    Ok(found)
}

/// Pairs in which one of the persons stands.
fn of_any(persons: &[PersonId]) -> Condition {
    Condition::any()
        .add(person_link::Column::OneId.is_in(persons.iter().copied()))
        .add(person_link::Column::OtherId.is_in(persons.iter().copied()))
}

async fn remove(ctx: &Ctx, upload: &import::Model, persons: &[PersonId]) -> Result<()> {
    if persons.is_empty() {
        return Ok(());
    }
    let select = ctx
        .unfiltered(OF_AN_UPLOAD)
        .find::<person::Entity>()
        .filter(person::Column::Id.is_in(persons.iter().copied()));
    let rows = ctx.all(select).await?;
    // By what they were found by: the index has no way from a person to the keys.
    for (person, findable) in findables(ctx, persons).await? {
        index::remove(ctx, person, &findable).await?;
    }
    forget(ctx, name::Entity, name::Column::PersonId, persons).await?;
    forget(ctx, identifier::Entity, identifier::Column::PersonId, persons).await?;
    forget(ctx, phone::Entity, phone::Column::PersonId, persons).await?;
    forget(ctx, language::Entity, language::Column::PersonId, persons).await?;
    forget(ctx, document::Entity, document::Column::PersonId, persons).await?;
    forget(ctx, status::Entity, status::Column::PersonId, persons).await?;
    forget(ctx, notice::Entity, notice::Column::PersonId, persons).await?;
    forget(ctx, household_member::Entity, household_member::Column::PersonId, persons).await?;
    forget(ctx, access_link::Entity, access_link::Column::PersonId, persons).await?;
    let pairs = Query::delete().from_table(person_link::Entity).cond_where(of_any(persons)).take();
    ctx.housekeeping(WITH_THE_PERSON).run(&pairs).await?;
    let target = Target { organisation: Some(upload.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<person::Entity>(Action::Create, &target)?;
    for row in rows {
        ctx.delete(&grant, row).await?;
    }
    Ok(())
}

async fn forget(
    ctx: &Ctx,
    table: impl IntoTableRef,
    person: impl IntoColumnRef,
    persons: &[PersonId],
) -> Result<()> {
    let delete =
        Query::delete().from_table(table).and_where(Expr::col(person).is_in(persons.iter().copied())).take();
    ctx.housekeeping(WITH_THE_PERSON).run(&delete).await?;
    Ok(())
}

/// The rows that went are blanked: what was taken back is not kept in another place.
async fn keep(ctx: &Ctx, batch: Batch, used: &HashSet<PersonId>) -> Result<()> {
    let Batch { row, rows, verdicts } = batch;
    let verdicts: Vec<Verdict> = verdicts
        .into_iter()
        .map(|verdict| match verdict {
            Verdict::Saved(person) if used.contains(&PersonId(person)) => Verdict::Kept(person),
            Verdict::Saved(_) => Verdict::Undone,
            other => other,
        })
        .collect();
    let blanked = rows.into_iter().zip(&verdicts).map(|(row, verdict)| match verdict {
        Verdict::Undone => RawRow { number: row.number, cells: Vec::new() },
        _ => row,
    });
    let update = Query::update()
        .table(batch::Entity)
        .value(batch::Column::Cells, write_json(&blanked.collect::<Vec<_>>())?)
        .value(batch::Column::Verdicts, write_json(&verdicts)?)
        .value(batch::Column::State, BatchState::Undone.to_value())
        .and_where(Expr::col(batch::Column::Id).eq(row.id))
        .take();
    ctx.housekeeping(WITH_THE_PERSON).run(&update).await?;
    Ok(())
}
