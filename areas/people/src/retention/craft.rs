//! The look and the run as the queue knows them: each person goes in a unit of work of their own, so that a run cut off
//! goes on where it was.

use data_encoding::HEXLOWER;
use jobs::{Craft, Turn};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use sha2::{Digest, Sha256};
use store::{Ctx, Result};

use super::due;
use crate::entities::{retention_line, retention_run};
use crate::erasure::{Erase, erase};
use crate::ids::{PersonId, RetentionLineId, RetentionRunId};
use crate::words::{LineState, RunState};

pub(super) const LOOK: &str = "people-retention-look";
pub(super) const ERASE: &str = "people-retention-erase";
const OWN: &str = "the list of a run is its own note of who is due and what was done";

/// The kinds of long work of this feature.
pub fn crafts() -> Vec<Box<dyn Craft>> {
    vec![Box::new(Look), Box::new(Run)]
}

fn run_of(turn: &Turn) -> RetentionRunId {
    RetentionRunId(turn.subject().id)
}

struct Look;

#[async_trait::async_trait]
impl Craft for Look {
    fn kind(&self) -> &'static str {
        LOOK
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        let run = run_of(turn);
        let (due, kept_back) = due::all(&turn.read()).await?;
        let ctx = turn.begin();
        // A look that was cut off may have left a part of its list.
        let empty = Query::delete()
            .from_table(retention_line::Entity)
            .and_where(retention_line::Column::RunId.eq(run))
            .take();
        ctx.housekeeping(OWN).run(&empty).await?;
        let count = i32::try_from(due.len()).unwrap_or(i32::MAX);
        let line = |due: due::Due| retention_line::ActiveModel {
            id: Set(RetentionLineId::new(&ctx)),
            run_id: Set(run),
            person_id: Set(due.person),
            kind: Set(due.kind),
            organisation_id: Set(due.organisation),
            last_activity_on: Set(due.last_activity),
            state: Set(LineState::Due),
        };
        let lines = due.into_iter().map(line).collect();
        ctx.housekeeping(OWN).insert_many::<retention_line::Entity, _>(lines).await?;
        change(&ctx, run, |row| {
            row.state = Set(RunState::Looked);
            row.due = Set(count);
            row.kept_back = Set(kept_back);
        })
        .await?;
        ctx.commit().await
    }

    async fn give_up(&self, turn: &Turn) -> Result<()> {
        fail(turn).await
    }
}

struct Run;

#[async_trait::async_trait]
impl Craft for Run {
    fn kind(&self) -> &'static str {
        ERASE
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        let run = run_of(turn);
        let reason = reason(&turn.read(), run).await?;
        let all = lines(&turn.read(), run, None).await?;
        let waiting: Vec<_> = all.iter().filter(|line| line.state == LineState::Due).collect();
        for (done, line) in waiting.iter().enumerate() {
            if done % 20 == 0 {
                let percent = (all.len() - waiting.len() + done) * 100 / all.len().max(1);
                let percent = i32::try_from(percent).unwrap_or_default();
                turn.tell(percent, "people-retention-message", (waiting.len() - done) as i64).await?;
            }
            one(turn, line, &reason).await?;
        }
        certify(turn, run).await
    }

    /// Who was erased is erased; the certificate speaks of those.
    async fn give_up(&self, turn: &Turn) -> Result<()> {
        certify(turn, run_of(turn)).await
    }
}

/// Somebody whom something keeps by now is spared.
async fn one(turn: &Turn, line: &retention_line::Model, reason: &str) -> Result<()> {
    let ctx = turn.begin();
    let is_due = due::still(&ctx, line.person_id).await?;
    if is_due {
        erase(&ctx, Erase { person: line.person_id, reason: reason.to_owned() }).await?;
    }
    let state = if is_due { LineState::Erased } else { LineState::Spared };
    let told = Query::update()
        .table(retention_line::Entity)
        .value(retention_line::Column::State, state)
        .and_where(retention_line::Column::Id.eq(line.id))
        .take();
    ctx.housekeeping(OWN).run(&told).await?;
    ctx.commit().await
}

async fn certify(turn: &Turn, run: RetentionRunId) -> Result<()> {
    let ctx = turn.begin();
    let erased = lines(&ctx, run, Some(LineState::Erased)).await?;
    let spared = lines(&ctx, run, Some(LineState::Spared)).await?.len();
    let ids: Vec<PersonId> = erased.iter().map(|line| line.person_id).collect();
    let now = ctx.now();
    change(&ctx, run, |row| {
        row.state = Set(RunState::Done);
        row.erased = Set(i32::try_from(ids.len()).unwrap_or(i32::MAX));
        row.spared = Set(i32::try_from(spared).unwrap_or(i32::MAX));
        row.checksum = Set(Some(checksum(ids)));
        row.ended_at = Set(Some(now));
    })
    .await?;
    ctx.commit().await
}

/// Of the identifiers in order, one a line: whoever has the list can prove that it is this one.
pub(super) fn checksum(mut ids: Vec<PersonId>) -> String {
    ids.sort_unstable();
    let list: Vec<String> = ids.iter().map(PersonId::to_string).collect();
    HEXLOWER.encode(&Sha256::digest(list.join("\n")))
}

async fn fail(turn: &Turn) -> Result<()> {
    let ctx = turn.begin();
    change(&ctx, run_of(turn), |row| row.state = Set(RunState::Failed)).await?;
    ctx.commit().await
}

async fn reason(ctx: &Ctx, run: RetentionRunId) -> Result<String> {
    let (row, _) = ctx.load::<retention_run::Entity>(run, authz::Action::View).await?;
    Ok(format!("{} ({}, {run})", row.reason.unwrap_or_default(), row.rule_version))
}

async fn lines(
    ctx: &Ctx,
    run: RetentionRunId,
    state: Option<LineState>,
) -> Result<Vec<retention_line::Model>> {
    let mut select = ctx
        .find::<retention_line::Entity>()
        .filter(retention_line::Column::RunId.eq(run))
        .order_by_asc(retention_line::Column::Id);
    if let Some(state) = state {
        select = select.filter(retention_line::Column::State.eq(state));
    }
    ctx.all(select).await
}

async fn change(
    ctx: &Ctx,
    run: RetentionRunId,
    how: impl FnOnce(&mut retention_run::ActiveModel),
) -> Result<()> {
    let (row, grant) = ctx.load::<retention_run::Entity>(run, authz::Action::Close).await?;
    let version = row.version + 1;
    let mut row = row.into_active_model();
    how(&mut row);
    row.version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(())
}
