//! The check of an upload's rows, in the queue: rules first, then who may already be known.

use authz::Action;
use jobs::Turn;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ActiveEnum, Set};
use store::{Ctx, Result};

use super::entities::batch::{self, BatchState};
use super::entities::import::{self, State};
use super::queries::{self, Batch, Holding, read_json, write_json};
use super::rows::{Column, Decision, Known, Verdict};
use super::rules::{self, Entry};
use super::upload::count;
use super::{BatchId, ImportId, compare};

pub const KIND: &str = "people-import-check";

const WHY: &str = "verdicts on rows of a list say nothing that the list does not, and can be made again";

pub async fn work(turn: &Turn, id: ImportId) -> Result<()> {
    let reading = turn.read();
    let (upload, _) = queries::load(&reading, id, Action::View).await?;
    if upload.state != State::Checking {
        return Ok(());
    }
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let batches = queries::batches(&reading, id, Holding::Anything).await?;
    let mut met = compare::Met::default();
    let mut sum = Sum::default();
    for (done, id) in batches.iter().enumerate() {
        let batch = queries::batch(&reading, *id).await?;
        let verdicts = verdicts(&reading, &columns, &batch, &mut met).await?;
        let part = Sum::of(&verdicts);
        // What an earlier attempt wrote comes out the same: it is written once more.
        let ctx = turn.begin();
        keep(&ctx, *id, &verdicts, BatchState::Checked).await?;
        ctx.commit().await?;
        sum.add(&part);
        let percent = (done + 1) * 100 / batches.len();
        turn.tell(count(percent), "people-import-progress-check", i64::from(sum.rows)).await?;
    }
    finish(turn, id, &sum).await
}

async fn finish(turn: &Turn, id: ImportId, sum: &Sum) -> Result<()> {
    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    let checked = import::ActiveModel {
        id: Set(id),
        state: Set(State::Checked),
        good: Set(sum.good),
        to_fix: Set(sum.to_fix),
        known: Set(sum.known),
        version: Set(row.version + 1),
        ..Default::default()
    };
    ctx.update(&grant, checked).await?;
    ctx.commit().await
}

/// Back to the columns, as if nothing had been asked.
pub async fn give_up(turn: &Turn, id: ImportId) -> Result<()> {
    let ctx = turn.begin();
    let (row, grant) = queries::load(&ctx, id, Action::Amend).await?;
    let read = import::ActiveModel {
        id: Set(id),
        state: Set(State::Read),
        version: Set(row.version + 1),
        ..Default::default()
    };
    ctx.update(&grant, read).await?;
    ctx.commit().await
}

async fn verdicts(
    ctx: &Ctx,
    columns: &[Column],
    batch: &Batch,
    met: &mut compare::Met,
) -> Result<Vec<Verdict>> {
    let judged: Vec<Judged> = batch.rows.iter().map(|row| judge(row, columns, ctx, met)).collect();
    let entries: Vec<&Entry> = judged.iter().filter_map(Judged::entry).collect();
    let mut known = compare::in_the_network(ctx, &entries).await?.into_iter();
    let mut verdict = |judged: Judged| match judged {
        Judged::Wrong(problems) => Verdict::ToFix(problems),
        Judged::Right(_, earlier) => {
            let who: Vec<Known> = earlier.into_iter().chain(known.next().unwrap_or_default()).collect();
            match who.is_empty() {
                true => Verdict::Good,
                false => Verdict::Known { who, decision: Decision::default() },
            }
        }
    };
    Ok(judged.into_iter().map(&mut verdict).collect())
}

fn judge(row: &super::rows::RawRow, columns: &[Column], ctx: &Ctx, met: &mut compare::Met) -> Judged {
    match rules::read(row, columns, ctx.today()) {
        Err(problems) => Judged::Wrong(problems),
        Ok(entry) => {
            let earlier = met.meet(row.number, &entry);
            Judged::Right(Box::new(entry), earlier)
        }
    }
}

enum Judged {
    Wrong(Vec<super::rows::Problem>),
    Right(Box<Entry>, Option<Known>),
}

impl Judged {
    fn entry(&self) -> Option<&Entry> {
        match self {
            Judged::Wrong(_) => None,
            Judged::Right(entry, _) => Some(entry),
        }
    }
}

/// How many rows came out how.
#[derive(Default)]
pub struct Sum {
    pub rows: i32,
    /// To be written: nothing is wrong with them, and nobody is known or the person was called a new one.
    pub good: i32,
    pub to_fix: i32,
    /// Perhaps about somebody known, and not yet decided.
    pub known: i32,
}

impl Sum {
    pub fn of(verdicts: &[Verdict]) -> Sum {
        let many = |is: fn(&Verdict) -> bool| count(verdicts.iter().filter(|verdict| is(verdict)).count());
        Sum {
            rows: count(verdicts.len()),
            good: many(|verdict| {
                matches!(verdict, Verdict::Good | Verdict::Known { decision: Decision::New, .. })
            }),
            to_fix: many(|verdict| matches!(verdict, Verdict::ToFix(_))),
            known: many(|verdict| matches!(verdict, Verdict::Known { decision: Decision::Later, .. })),
        }
    }

    fn add(&mut self, other: &Sum) {
        self.rows += other.rows;
        self.good += other.good;
        self.to_fix += other.to_fix;
        self.known += other.known;
    }
}

/// Writes a batch's verdicts and its counts.
pub async fn keep(ctx: &Ctx, id: BatchId, verdicts: &[Verdict], state: BatchState) -> Result<()> {
    let sum = Sum::of(verdicts);
    // Decided or not: whoever decided may think again.
    let doubted = verdicts.iter().filter(|verdict| matches!(verdict, Verdict::Known { .. })).count();
    let update = Query::update()
        .table(batch::Entity)
        .value(batch::Column::Verdicts, write_json(&verdicts)?)
        .value(batch::Column::ToFix, sum.to_fix)
        .value(batch::Column::Known, count(doubted))
        .value(batch::Column::State, state.to_value())
        .and_where(Expr::col(batch::Column::Id).eq(id))
        .take();
    ctx.housekeeping(WHY).run(&update).await?;
    Ok(())
}

/// The columns changed: what was said of the rows no longer holds.
pub async fn forget_verdicts(ctx: &Ctx, id: ImportId) -> Result<()> {
    let update = Query::update()
        .table(batch::Entity)
        .value(batch::Column::Verdicts, "[]")
        .value(batch::Column::ToFix, 0)
        .value(batch::Column::Known, 0)
        .value(batch::Column::State, BatchState::Read.to_value())
        .and_where(Expr::col(batch::Column::ImportId).eq(id))
        .take();
    ctx.housekeeping(WHY).run(&update).await?;
    Ok(())
}
