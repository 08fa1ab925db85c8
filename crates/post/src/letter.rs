//! Writing letters and taking them back.

use chrono::{DateTime, Utc};
use kernel::{RecordRef, Refusal};
use l10n::Locale;
use lettre::Address;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::audit::Verb;
use store::{Ctx, Result};

use crate::entity::{ActiveModel, Column, Entity, Model, State};
use crate::{LETTER, LetterId, seal};

/// Why letters are written and taken back without asking policy.
const WHY: &str = "a letter follows from what somebody was allowed to do, whoever they are";

/// What is to be told to whom, and when.
pub struct Letter<'a> {
    pub to: &'a str,
    /// The key of what sort of letter it is, for whoever runs the installation.
    pub title: &'static str,
    pub subject: String,
    pub text: String,
    pub locale: Locale,
    /// The record it speaks of: with it the letter is found and withdrawn.
    pub about: RecordRef,
    /// Not before.
    pub due_at: DateTime<Utc>,
    /// Not at all after: a reminder must not arrive when the appointment is over.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Puts the letter into the post, in the caller's transaction: it leaves exactly when the rest is kept.
pub async fn send(ctx: &Ctx, letter: Letter<'_>) -> Result<LetterId> {
    let to = letter.to.trim();
    if !is_address(to) {
        return Err(Refusal::new("post-address-wrong").into());
    }

    let id = LetterId::new(ctx);
    let closed = |part: &str, text: &str| seal::close(ctx.db(), id, part, text).map(Some);
    let row = ActiveModel {
        id: Set(id),
        title: Set(letter.title.to_owned()),
        about_kind: Set(letter.about.kind.into_owned()),
        about_id: Set(letter.about.id),
        locale: Set(letter.locale.code().to_owned()),
        recipient: Set(closed("recipient", to)?),
        subject: Set(closed("subject", &letter.subject)?),
        body: Set(closed("body", &letter.text)?),
        state: Set(State::Planned),
        planned_at: Set(ctx.now()),
        due_at: Set(letter.due_at),
        expires_at: Set(letter.expires_at),
        next_at: Set(letter.due_at),
        attempts: Set(0),
        trouble: Set(None),
        trouble_code: Set(None),
        sent_at: Set(None),
        ended_at: Set(None),
    };

    ctx.housekeeping(WHY).insert_many::<Entity, _>(vec![row]).await?;
    ctx.note(Verb::Create, RecordRef::new(LETTER, id.uuid()), None);
    Ok(id)
}

/// Whether a letter can go there, as far as the writing tells.
pub fn is_address(to: &str) -> bool {
    to.trim().parse::<Address>().is_ok()
}

/// A letter that waits: when it leaves, never what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub id: LetterId,
    pub title: String,
    pub locale: String,
    pub due_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
}

/// The letters about the record that have not left, earliest first. Whoever asks has loaded the record.
pub async fn planned(ctx: &Ctx, about: &RecordRef) -> Result<Vec<Planned>> {
    let select = ctx
        .unfiltered("when letters about a record leave, told to whoever has loaded it: no address, no word")
        .find::<Entity>()
        .filter(Column::AboutId.eq(about.id))
        .filter(Column::AboutKind.eq(about.kind.as_ref()))
        .filter(Column::State.eq(State::Planned))
        .order_by_asc(Column::DueAt)
        .order_by_asc(Column::Id);
    let found = ctx.all(select).await?;
    Ok(found.into_iter().map(told).collect())
}

fn told(row: Model) -> Planned {
    Planned {
        id: row.id,
        title: row.title,
        locale: row.locale,
        due_at: row.due_at,
        expires_at: row.expires_at,
    }
}

/// Takes back every letter about the record that has not left; tells how many.
pub async fn withdraw(ctx: &Ctx, about: &RecordRef) -> Result<u64> {
    let nothing = || Expr::value(None::<String>);
    let statement = Query::update()
        .table(Entity)
        .value(Column::State, State::Withdrawn.code())
        .value(Column::Recipient, nothing())
        .value(Column::Subject, nothing())
        .value(Column::Body, nothing())
        .value(Column::EndedAt, ctx.now())
        .and_where(Column::AboutId.eq(about.id))
        .and_where(Column::AboutKind.eq(about.kind.as_ref()))
        .and_where(Column::State.is_in([State::Planned, State::Failed]))
        .take();
    let taken_back = ctx.housekeeping(WHY).run(&statement).await?;
    if taken_back > 0 {
        let detail = format!("{taken_back} withdrawn");
        ctx.note(Verb::Change, RecordRef { kind: about.kind.clone(), id: about.id }, Some(detail));
    }
    Ok(taken_back)
}
