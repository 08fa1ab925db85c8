//! Write the good rows as persons, batch by batch: a killed program goes on with the first batch that is not saved.

use authz::Action;
use jobs::{JobId, Turn};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::crafts::UsedElsewhere;
use super::entities::batch::BatchState;
use super::entities::import::{self, State};
use super::queries::{self, Batch, Holding, read_json};
use super::rows::{Column, Decision, Problem, RawRow, Verdict};
use super::upload::count;
use super::{ImportId, check, map, rules, undo, write};
use crate::enrolment;
use crate::policy::IMPORT;
use crate::same;
use crate::words::FoundBy;

pub const KIND: &str = "people-import-save";

/// Orders the saving of what the preview showed.
pub async fn save(ctx: &Ctx, id: ImportId) -> Result<JobId> {
    let (row, grant) = queries::load(ctx, id, Action::Amend).await?;
    if row.state != State::Checked {
        return Err(Error::Stale);
    }
    if row.good == 0 {
        return Err(Refusal::new("people-import-save-nothing").into());
    }
    set_state(ctx, &grant, &row, State::Saving).await?;
    map::order(ctx, KIND, id, "people-import-job-save").await
}

pub(super) async fn set_state(
    ctx: &Ctx,
    grant: &store::Grant<import::Entity>,
    row: &import::Model,
    state: State,
) -> Result<()> {
    let ended = matches!(state, State::Saved | State::Undone).then(|| ctx.now());
    let changed = import::ActiveModel {
        id: Set(row.id),
        state: Set(state),
        ended_at: Set(ended),
        version: Set(row.version + 1),
        ..Default::default()
    };
    ctx.update(grant, changed).await?;
    Ok(())
}

pub async fn work(turn: &Turn, id: ImportId) -> Result<()> {
    let reading = turn.read();
    let (upload, _) = queries::load(&reading, id, Action::View).await?;
    if upload.state != State::Saving {
        return Ok(());
    }
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let all = queries::batches(&reading, id, Holding::Anything).await?.len();
    let waiting = queries::batches(&reading, id, Holding::In(BatchState::Checked)).await?;
    let mut done = all - waiting.len();
    let mut saved = upload.saved;
    for batch in waiting {
        let batch = queries::batch(&reading, batch).await?;
        let ctx = turn.begin();
        saved += save_batch(&ctx, id, &columns, batch).await?;
        ctx.commit().await?;
        done += 1;
        turn.tell(count(done * 100 / all), "people-import-progress-save", i64::from(saved)).await?;
    }

    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    set_state(&ctx, &grant, &row, State::Saved).await?;
    ctx.commit().await
}

/// Nothing stays half-saved: what was written is taken back.
pub async fn give_up(turn: &Turn, id: ImportId, users: &[Box<dyn UsedElsewhere>]) -> Result<()> {
    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    set_state(&ctx, &grant, &row, State::Undoing).await?;
    ctx.commit().await?;
    undo::work(turn, id, users).await
}

/// The persons of a batch, its verdicts and the upload's count: all in the caller's transaction, or none.
async fn save_batch(ctx: &Ctx, id: ImportId, columns: &[Column], batch: Batch) -> Result<i32> {
    let (upload, grant) = queries::load(ctx, id, Action::Amend).await?;
    ctx.because("people-import");
    let organisation = OrganisationId(upload.organisation_id);
    let mut persons = Vec::new();
    let mut doubted = Vec::new();
    let mut verdicts = Vec::with_capacity(batch.verdicts.len());
    for (row, verdict) in batch.each() {
        verdicts.push(match verdict {
            Verdict::Good | Verdict::Known { decision: Decision::New, .. } => {
                match person(ctx, row, columns, organisation, id) {
                    Ok(rows) => {
                        let person = rows.person_id.uuid();
                        if matches!(verdict, Verdict::Known { .. }) {
                            doubted.push((rows.person_id, same::question(&rows.findable)));
                        }
                        persons.push(rows);
                        Verdict::Saved(person)
                    }
                    Err(problems) => Verdict::ToFix(problems),
                }
            }
            Verdict::Known { decision: Decision::Same, .. } => Verdict::Same,
            other => other.clone(),
        });
    }
    let saved = count(persons.len());
    let newly_wrong = check::Sum::of(&verdicts).to_fix - check::Sum::of(&batch.verdicts).to_fix;

    enrolment::write(ctx, persons).await?;
    for (person, question) in doubted {
        same::note_possible(ctx, person, question, FoundBy::Import).await?;
    }
    check::keep(ctx, batch.row.id, &verdicts, BatchState::Saved).await?;
    let counted = import::ActiveModel {
        id: Set(id),
        saved: Set(upload.saved + saved),
        to_fix: Set(upload.to_fix + newly_wrong),
        version: Set(upload.version + 1),
        ..Default::default()
    };
    ctx.update(&grant, counted).await?;
    Ok(saved)
}

/// Read once more from the cells: nothing that the rules did not accept is ever written.
fn person(
    ctx: &Ctx,
    row: &RawRow,
    columns: &[Column],
    organisation: OrganisationId,
    id: ImportId,
) -> std::result::Result<enrolment::Rows, Vec<Problem>> {
    let entry = rules::read(row, columns, ctx.today())?;
    let wish = write::enrolment(entry, organisation, RecordRef::new(IMPORT, id.uuid()));
    enrolment::prepare(ctx, wish).map_err(|refusal| vec![Problem::refused(None, refusal)])
}
