//! A diary: two weeks ahead, what waits for an answer, days away.

use askama::Template;
use authz::Action;
use kernel::Arg;
use organisations::OrganisationId;
use store::Error;
use web::{Listing, Page, Path, Reply, Work};

use super::queries::{DiaryLine, diary, whose};
use crate::entities::contact;
use crate::ids::MediatorId;
use crate::mediators::queries::{names, own, private};
use crate::words::{Mode, State};
use crate::{clock, policy, say, url};
use sea_orm::{ColumnTrait, QueryFilter};

const DAYS: u64 = 14;
const MOST_PAST: u64 = 400;

#[derive(Template)]
#[template(path = "mediation/diary/diary.html")]
pub struct DiaryPage {
    page: Page,
    title: String,
    waiting: Vec<Row>,
    engaged: Vec<Row>,
    away: Vec<String>,
    others: Vec<(String, String)>,
    before: String,
    after: String,
    entry_url: Option<String>,
    /// Where one subscribes to the own calendar.
    subscribe_url: Option<&'static str>,
}

struct Row {
    when: String,
    title: String,
    text: String,
    url: String,
}

/// One's own; for an employer the list of those employed.
pub async fn show_own(work: Work, listing: Listing) -> Reply {
    let mine = own(&work.ctx).await?;
    let others = match mine.is_empty() {
        true => whose(&work.ctx).await?,
        false => Vec::new(),
    };
    let shown = DiaryPage::of(&work, &mine, (&listing, others)).await?;
    work.page(&shown)
}

pub async fn show(work: Work, Path(id): Path<MediatorId>, listing: Listing) -> Reply {
    // The diary's row rule, asked before anything is shown.
    let open = work.ctx.find::<contact::Entity>().filter(contact::Column::MediatorId.eq(id));
    work.ctx.one(open).await?.ok_or(Error::NotFound)?;
    let shown = DiaryPage::of(&work, &[id], (&listing, Vec::new())).await?;
    work.page(&shown)
}

impl DiaryPage {
    async fn of(
        work: &Work,
        of: &[MediatorId],
        (listing, others): (&Listing, Vec<(MediatorId, String)>),
    ) -> store::Result<DiaryPage> {
        let page = work.page.clone();
        let today = work.ctx.today();
        let first = listing.parsed::<chrono::NaiveDate>("from").unwrap_or(today);
        let first = first.clamp(today - chrono::Days::new(MOST_PAST), today + chrono::Days::new(MOST_PAST));
        let lines = diary(&work.ctx, of, first, DAYS).await?;
        let mut bodies: Vec<OrganisationId> =
            lines.iter().map(|line| OrganisationId(line.organisation)).collect();
        bodies.sort_unstable();
        bodies.dedup();
        let bodies = organisations::names_for_anybody(&work.ctx, &bodies).await?;
        let is_own = own(&work.ctx).await?.iter().any(|id| of.contains(id));
        let row = |line: &DiaryLine| {
            let body = bodies.get(&OrganisationId(line.organisation)).cloned().unwrap_or_default();
            row(&page, line, (body, is_own))
        };
        let mut away = Vec::new();
        for id in of {
            let days = private(&work.ctx, *id).await?.absences;
            away.extend(days.iter().map(|away| {
                page.t2("mediation-from-until", "from", page.date(away.from), "until", page.date(away.until))
            }));
        }
        let name = names(&work.ctx, of).await?.into_values().next();
        let address = |day: chrono::NaiveDate| format!("{}?from={day}", page.path());
        Ok(DiaryPage {
            title: match name.filter(|_| !is_own) {
                Some(name) => page.t1("mediation-diary-of", "name", name),
                None => page.t("mediation-diary-title"),
            },
            waiting: lines.iter().filter(|line| line.answer_by.is_some()).map(row).collect(),
            engaged: lines.iter().filter(|line| line.answer_by.is_none()).map(row).collect(),
            away,
            others: others.into_iter().map(|(id, name)| (url::diary(id), name)).collect(),
            before: address(first - chrono::Days::new(DAYS)),
            after: address(first + chrono::Days::new(DAYS)),
            entry_url: of
                .first()
                .filter(|_| page.can(Action::View, policy::MEDIATOR))
                .map(|id| url::mediator(*id)),
            subscribe_url: is_own.then_some(url::AGENDA),
            page,
        })
    }
}

fn row(page: &Page, line: &DiaryLine, (body, is_own): (String, bool)) -> Row {
    let when = match line.starts_at {
        Some(at) => {
            let values = [
                ("day", Arg::from(page.day(clock::local(at).date()))),
                ("time", Arg::from(page.time(at))),
                ("length", Arg::from(page.minutes(line.minutes))),
            ];
            page.ta("mediation-when-at", &values)
        }
        None => {
            page.t2("mediation-when-by", "day", page.day(line.due_on), "length", page.minutes(line.minutes))
        }
    };
    let place = match line.mode {
        Mode::InPerson => line.place.clone(),
        mode => page.t(mode.key()),
    };
    let by = line.answer_by.map(|by| page.t1("mediation-answer-by", "by", page.instant(by)));
    // Another language may still want somebody; whoever said yes goes.
    let state = match (line.answer_by, line.state) {
        (None, State::Asked | State::Offered | State::Uncovered) => State::Accepted,
        (_, state) => state,
    };
    let parts = [Some(body), Some(place), by, Some(page.t(state.key()))];
    Row {
        when,
        title: say::languages(page, line.languages.iter().map(String::as_str)),
        text: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        // The employer sees the diary, not the request.
        url: if is_own { url::request(line.request) } else { String::new() },
    }
}
