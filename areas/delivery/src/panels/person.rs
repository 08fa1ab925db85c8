//! A person's attendance, group by group, and what came of it.

use askama::Template;
use chrono::NaiveDate;
use kernel::{Arg, RecordRef};
use people::PersonId;
use sea_orm::FromQueryResult;
use web::{Page, Path, Reply, Work};

use crate::ids::SessionId;
use crate::outcomes::queries::{OutcomeLine, outcomes_of};
use crate::outcomes::say::said;
use crate::planning::queries::{SessionLine, session};
use crate::words::Presence;
use crate::{policy, url};

#[derive(Template)]
#[template(path = "delivery/panels/person.html")]
pub struct PersonPanel {
    page: Page,
    attendance: String,
    hours: String,
    last: Option<(String, String)>,
    outcomes: Vec<Outcome>,
    note: Option<String>,
}

struct Outcome {
    day: String,
    text: String,
    url: String,
    /// Empty where there is nothing to correct or to look back at.
    link: String,
}

#[derive(FromQueryResult)]
struct Sum {
    presence: Presence,
    sessions: i64,
    minutes: i64,
}

#[derive(FromQueryResult)]
struct Last {
    id: SessionId,
    held_on: NaiveDate,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    // Only of persons one may see.
    let line = people::lines(&work.ctx, &[person]).await?;
    if !line.contains_key(&person) {
        return Err(web::Failure::NotFound);
    }
    work.ctx.saw(RecordRef::new(people::PERSON, person.uuid()));

    let sums: Vec<Sum> = work.ctx.unfiltered(WHY).sql(SUMS, vec![person.uuid().into()]).await?;
    let last: Vec<Last> = work.ctx.unfiltered(WHY).sql(LAST, vec![person.uuid().into()]).await?;
    let last = match last.first() {
        Some(last) => Some(linked(&work, last).await?),
        None => None,
    };
    let outcomes = outcomes_of(&work.ctx, person.uuid()).await?;
    let may_note = work.page.can(authz::Action::Record, policy::OUTCOME);
    let shown = PersonPanel {
        attendance: attendance(&work.page, &sums),
        hours: work.page.minutes(sums.iter().map(|sum| sum.minutes).sum::<i64>()),
        last,
        outcomes: outcomes.iter().map(|outcome| self::outcome(&work.page, outcome)).collect(),
        note: may_note.then(|| format!("/outcomes/of/{person}")),
        page: work.page.clone(),
    };
    work.fragment(&shown)
}

/// The day links to its session for those who may open it.
async fn linked(work: &Work, last: &Last) -> store::Result<(String, String)> {
    let day = work.page.day(last.held_on);
    match session(&work.ctx, last.id).await {
        Ok(SessionLine { id, .. }) => Ok((day, url::session(id))),
        Err(store::Error::NotFound) => Ok((day, String::new())),
        Err(other) => Err(other),
    }
}

fn outcome(page: &Page, line: &OutcomeLine) -> Outcome {
    let link = match (line.may_correct, line.is_corrected) {
        (true, _) => page.t("delivery-outcome-correct"),
        (false, true) => page.t("delivery-outcome-history"),
        (false, false) => String::new(),
    };
    Outcome { day: page.date(line.on), text: said(page, line), url: url::correct_outcome(line.id), link }
}

fn attendance(page: &Page, sums: &[Sum]) -> String {
    let held: i64 = sums.iter().map(|sum| sum.sessions).sum();
    if held == 0 {
        return page.t("delivery-panel-none");
    }
    let missed: i64 =
        sums.iter().filter(|sum| sum.presence == Presence::Absent).map(|sum| sum.sessions).sum();
    page.ta("delivery-panel-attended", &[("attended", Arg::from(held - missed)), ("held", Arg::from(held))])
}

const WHY: &str = "attendance of a person whose file the reader may open; the reading leaves its line";

const SUMS: &str = "SELECT p.presence, COUNT(*) AS sessions, \
    CAST(COALESCE(SUM(p.minutes), 0) AS BIGINT) AS minutes \
    FROM delivery_participations p JOIN delivery_sessions s ON s.id = p.session_id \
    WHERE p.participant_id = $1 AND p.kind = 'person' AND p.superseded_at IS NULL AND s.state = 'held' \
    GROUP BY p.presence";

const LAST: &str = "SELECT s.id, s.held_on FROM delivery_participations p \
    JOIN delivery_sessions s ON s.id = p.session_id \
    WHERE p.participant_id = $1 AND p.kind = 'person' AND p.superseded_at IS NULL AND s.state = 'held' \
    AND p.presence <> 'absent' ORDER BY s.starts_at DESC LIMIT 1";
