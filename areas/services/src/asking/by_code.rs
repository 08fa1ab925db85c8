//! What somebody may do who holds a request's code: read its state, add words, confirm it, say it is solved, withdraw it.

use std::net::IpAddr;

use authz::Action;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kernel::Refusal;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use store::{Ctx, Db, Error, Result};

use super::ask::by_hash;
use super::history::{self, Happened};
use super::ids::RequestId;
use super::keyed::{End, Keyed};
use super::limits::{self, Measure};
use super::terms;
use super::words::{Ending, Kind, State, Step};
use crate::entities::{request, request_entry};

/// Lines somebody may add to one request.
const MOST_ADDED: usize = 10;

/// What the page with the state shows.
#[derive(Clone, Debug)]
pub struct Status {
    pub id: RequestId,
    pub kind: Kind,
    pub state: State,
    pub ending: Option<Ending>,
    pub asked_at: DateTime<Utc>,
    pub due_on: NaiveDate,
    pub is_late: bool,
    pub body: Option<organisations::OrganisationId>,
    /// Answers of the staff and words of the person, in order.
    pub said: Vec<Said>,
    /// Which of the four pictures is asked for, where the request waits for a confirmation.
    pub question: usize,
}

#[derive(Clone, Debug)]
pub struct Said {
    pub is_answer: bool,
    pub at: DateTime<Utc>,
    pub text: String,
}

/// What the person does.
#[derive(Clone, Debug)]
pub enum Deed {
    Look,
    Add(String),
    Solved,
    Withdraw,
    /// The picture chosen; none where enough time has passed to press again.
    Confirm(Option<usize>),
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub status: Status,
    /// A rule's no to the deed; the state is shown all the same.
    pub refused: Option<Refusal>,
}

/// Does it in a unit of work of its own. A wrong code is counted, and too many of them make everybody wait.
pub async fn by_code(db: &Db, typed: &str, address: Option<IpAddr>, deed: Deed) -> Result<Outcome> {
    let ctx = db.begin_system();
    ctx.because("with the code of the request");
    let keyed = Keyed::of(&ctx).await?;
    let measure = measure(&ctx);
    let may_try = limits::take(&ctx, &keyed, measure, address).await?;
    if !may_try {
        ctx.commit().await?;
        return Err(Refusal::new("asking-code-wait").on("code").into());
    }
    let row = match keyed.of_code(End::Request, typed) {
        Some(hash) => by_hash(&ctx, &hash).await?,
        None => None,
    };
    let Some(row) = row else {
        ctx.commit().await?;
        return Err(Refusal::new("asking-code-wrong").on("code").into());
    };
    limits::give_back(&ctx, &keyed, measure, address).await?;

    let refused = match act(&ctx, &keyed, row.clone(), deed).await {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(refusal),
        Err(other) => return Err(other),
    };
    let row = by_hash(&ctx, &row.code_hash).await?.ok_or(Error::NotFound)?;
    let status = status(&ctx, &keyed, row).await?;
    ctx.commit().await?;
    Ok(Outcome { status, refused })
}

fn measure(ctx: &Ctx) -> Measure {
    let limits = terms::limits(ctx.today());
    Measure { what: "code", per_address: limits.wrong_per_address, in_all: limits.wrong_in_all }
}

async fn act(ctx: &Ctx, keyed: &Keyed, row: request::Model, deed: Deed) -> Result<()> {
    match deed {
        Deed::Look => Ok(()),
        Deed::Add(words) => add(ctx, row, &words).await,
        Deed::Solved => end(ctx, row, Ending::Solved).await,
        Deed::Withdraw => end(ctx, row, Ending::Withdrawn).await,
        Deed::Confirm(chosen) => confirm(ctx, keyed, row, chosen).await,
    }
}

/// Words after an answer open the question again: nobody's reply may fall between two chairs.
async fn add(ctx: &Ctx, row: request::Model, words: &str) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(row.id, Action::Record).await?;
    if row.state == State::Closed {
        return Err(Refusal::new("asking-closed-already").into());
    }
    let added = entries(ctx, row.id).await?.iter().filter(|entry| entry.step == Step::Added).count();
    if added >= MOST_ADDED {
        return Err(Refusal::new("asking-added-enough").on("words").into());
    }
    let happened = Happened { step: Step::Added, text: Some(words), record: None };
    history::write(ctx, &row, happened).await?;
    if row.state == State::Answered {
        let version = row.version + 1;
        let mut row = row.into_active_model();
        row.state = Set(State::Taken);
        row.version = Set(version);
        ctx.update(&grant, row).await?;
    }
    Ok(())
}

async fn end(ctx: &Ctx, row: request::Model, ending: Ending) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(row.id, Action::Record).await?;
    if row.state == State::Closed {
        return Ok(());
    }
    history::write(ctx, &row, Happened::only(Step::Closed)).await?;
    post::withdraw(ctx, &history::reference(row.id)).await?;
    let version = row.version + 1;
    let mut row = row.into_active_model();
    row.state = Set(State::Closed);
    row.ending = Set(Some(ending));
    row.closed_at = Set(Some(ctx.now()));
    row.version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(())
}

async fn confirm(ctx: &Ctx, keyed: &Keyed, row: request::Model, chosen: Option<usize>) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(row.id, Action::Record).await?;
    if row.state != State::Unconfirmed {
        return Ok(());
    }
    let limits = terms::limits(ctx.today());
    let has_waited = ctx.now() - row.asked_at >= TimeDelta::minutes(limits.confirm_minutes);
    let tries = match chosen {
        Some(_) => limits::count(ctx, keyed, &format!("confirm/{}", row.id)).await?,
        None => 0,
    };
    let is_right = chosen == Some(question(keyed, &row)) && tries <= limits.confirm_tries;
    if !is_right && !has_waited {
        let refusal = Refusal::new("asking-confirm-wait").with("minutes", limits.confirm_minutes);
        return Err(refusal.on("picture").into());
    }
    history::write(ctx, &row, Happened::only(Step::Confirmed)).await?;
    let version = row.version + 1;
    let mut row = row.into_active_model();
    row.state = Set(State::New);
    row.confirmed_at = Set(Some(ctx.now()));
    row.version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(())
}

/// Which of the four pictures is asked for.
fn question(keyed: &Keyed, row: &request::Model) -> usize {
    usize::from(keyed.bytes(End::Question, &row.id.to_string())[0] % 4)
}

async fn entries(ctx: &Ctx, request: RequestId) -> Result<Vec<request_entry::Model>> {
    let select = ctx
        .find::<request_entry::Entity>()
        .filter(request_entry::Column::RequestId.eq(request))
        .order_by_asc(request_entry::Column::At)
        .order_by_asc(request_entry::Column::Id);
    ctx.all(select).await
}

pub(crate) async fn status(ctx: &Ctx, keyed: &Keyed, row: request::Model) -> Result<Status> {
    let mut said = Vec::new();
    for entry in entries(ctx, row.id).await? {
        let is_answer = match entry.step {
            Step::Answered => true,
            // Why it was closed is told to the person too.
            Step::Closed => entry.text.is_some(),
            Step::Added => false,
            _ => continue,
        };
        if let Some(text) = history::text(ctx, &entry)? {
            said.push(Said { is_answer, at: entry.at, text });
        }
    }
    Ok(Status {
        id: row.id,
        kind: row.kind,
        state: row.state,
        ending: row.ending,
        asked_at: row.asked_at,
        due_on: row.due_on,
        is_late: row.state.is_open() && row.due_on < ctx.today(),
        body: row.organisation_id.map(organisations::OrganisationId),
        said,
        question: question(keyed, &row),
    })
}
