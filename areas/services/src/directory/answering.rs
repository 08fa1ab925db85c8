//! The owner's answer through the link: once, in time, about the one service it was made for.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use super::asking::digest;
use super::entities::ask;
use super::index::{self, Entry};
use super::parts::Of;
use super::words::CheckResult;
use super::{check, edition};

/// What the owner says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Right,
    Closed {
        until: Option<NaiveDate>,
    },
    /// In words: whoever keeps the sheet corrects it.
    Changed {
        note: String,
    },
}

impl Answer {
    fn result(&self) -> CheckResult {
        match self {
            Answer::Right => CheckResult::Right,
            Answer::Closed { .. } => CheckResult::Closed,
            Answer::Changed { .. } => CheckResult::Changed,
        }
    }
}

/// The service a link asks about; nothing where it is unknown, answered or over.
pub(super) async fn asked(ctx: &Ctx, secret: &str) -> Result<Option<Entry>> {
    match open(ctx, secret).await? {
        Some(link) => Ok(Some(index::one(ctx, link.service_id).await?)),
        None => Ok(None),
    }
}

/// Answers as the program itself: the link is the right, and it is good for this alone.
pub(super) async fn answer(ctx: &Ctx, secret: &str, answer: Answer) -> Result<bool> {
    let Some(link) = open(ctx, secret).await? else { return Ok(false) };
    let of = Of { service: link.service_id, organisation: link.organisation_id };
    let needs = index::one(ctx, of.service).await?.sheet.needs;
    let result = answer.result();

    ctx.because("the owner answered by the link that was sent");
    let grant = ctx.allow::<ask::Entity>(authz::Action::Amend, &of.target())?;
    let mut row = link.into_active_model();
    row.answered_at = Set(Some(ctx.now()));
    row.answer = Set(Some(result));
    ctx.update(&grant, row).await?;
    check::write(ctx, of, check::Looked::by_link(ctx.today(), result, &needs)).await?;
    match answer {
        Answer::Right => check::reopen(ctx, of.service).await?,
        Answer::Closed { until } => check::close(ctx, of.service, until).await?,
        Answer::Changed { note } => note_change(ctx, of, note).await?,
    }
    edition::turn(ctx).await?;
    Ok(true)
}

/// What changed stands as an open report until the sheet is corrected and confirmed.
async fn note_change(ctx: &Ctx, of: Of, note: String) -> Result<()> {
    let what = super::words::ReportWhat::Other;
    super::report::report(ctx, super::report::Report { service: of.service, what, note: Some(note) }).await
}

async fn open(ctx: &Ctx, secret: &str) -> Result<Option<ask::Model>> {
    let link = ctx
        .unfiltered("whoever holds the link may answer it, and nothing else")
        .find::<ask::Entity>()
        .filter(ask::Column::TokenHash.eq(digest(secret)))
        .filter(ask::Column::AnsweredAt.is_null())
        .filter(ask::Column::ExpiresAt.gt(ctx.now()));
    ctx.one(link).await
}
