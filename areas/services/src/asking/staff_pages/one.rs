//! One request: its facts, then, when asked for, who asked and what they wrote.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use identity::UserId;
use people::{Hit, PERSON, Query};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use web::{Form, Page, Path, Reply, Work};

use super::{language, place};
use crate::asking::history::Opened;
use crate::asking::ids::RequestId;
use crate::asking::queries::{self, Entry};
use crate::asking::triage;
use crate::asking::ways::ways;
use crate::asking::words::State;
use crate::entities::request;
use crate::policy::{REQUEST, REQUEST_WORDS};

#[derive(Template)]
#[template(path = "services/asking/one.html")]
struct OnePage {
    page: Page,
    id: RequestId,
    version: i32,
    title: String,
    sign: &'static str,
    state: String,
    facts: Vec<(String, String)>,
    /// Who asked and what they wrote, once opened.
    words: Option<Words>,
    may_open: bool,
    may_write: bool,
    may_pass: bool,
    is_open: bool,
    is_closed: bool,
    is_joined: bool,
    is_mine: bool,
    same: Vec<Same>,
    known: Vec<Known>,
    events: Vec<Event>,
    ways: Vec<(String, String)>,
}

struct Words {
    facts: Vec<(String, String)>,
}

struct Same {
    id: RequestId,
    url: String,
    title: String,
    why: String,
    is_joined: bool,
}

struct Known {
    url: String,
    name: String,
    detail: String,
}

struct Event {
    when: String,
    title: String,
    text: String,
}

pub async fn show(work: Work, Path(request): Path<RequestId>) -> Reply {
    let shown = one_page(&work, request, None).await?;
    work.page(&shown)
}

/// Opens the words: it leaves a line, so it is a command and no mere look.
pub async fn open(work: Work, Path(request): Path<RequestId>, _: Form) -> Reply {
    let opened = triage::open_words(&work.ctx, request).await?;
    let shown = one_page(&work, request, Some(opened)).await?;
    work.page(&shown)
}

async fn one_page(work: &Work, id: RequestId, opened: Option<Opened>) -> Result<OnePage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let (row, _) = ctx.load::<request::Entity>(id, Action::View).await?;
    let is_mine = row.organisation_id.is_some_and(|body| ctx.actor().organisations().contains(&body));
    let may_write = is_mine && ctx.can(Action::Record, REQUEST);
    let names = names(ctx, &row).await?;
    let known = match &opened {
        Some(opened) => known(work, opened).await?,
        None => Vec::new(),
    };
    let with_words = opened.is_some();
    let events = queries::story(ctx, id, with_words).await?;
    let users = users(ctx, &events).await?;
    let same = if may_write { queries::same(ctx, &row).await? } else { Vec::new() };
    let is_late = row.state.is_open() && row.due_on < ctx.today();
    Ok(OnePage {
        title: format!("{} · {}", page.t(row.kind.key()), language(page, &row.language)),
        sign: if is_late { "late" } else { row.state.sign() },
        state: match row.ending {
            Some(ending) => page.t(ending.key()),
            None => page.t(row.state.key()),
        },
        facts: facts(page, &row, &names),
        words: opened.map(|opened| words(page, opened)),
        may_open: may_write && ctx.can(Action::View, REQUEST_WORDS) && !with_words,
        may_pass: may_write || (row.organisation_id.is_none() && ctx.can(Action::Decide, REQUEST)),
        may_write,
        is_open: !matches!(row.state, State::Closed | State::Unconfirmed),
        is_closed: row.state == State::Closed,
        is_joined: row.joined_to.is_some(),
        is_mine: row.taken_by.is_some() && row.taken_by == ctx.actor().user,
        same: same.iter().map(|same| self::same(page, same)).collect(),
        known,
        events: events.iter().map(|entry| event(page, entry, &users)).collect(),
        ways: ways()
            .into_iter()
            .filter(|way| may_write && page.can(way.needs.0, way.needs.1))
            .map(|way| (way.url_for(id), page.t(way.title)))
            .collect(),
        id,
        version: row.version,
        page: page.clone(),
    })
}

/// The body that answers and who took it.
async fn names(ctx: &Ctx, row: &request::Model) -> Result<(Option<String>, Option<String>)> {
    let body = match row.organisation_id {
        Some(body) => {
            organisations::names(ctx, &[organisations::OrganisationId(body)]).await?.into_values().next()
        }
        None => None,
    };
    let worker = match row.taken_by {
        Some(user) => identity::names(ctx, &[UserId(user)]).await?.into_values().next(),
        None => None,
    };
    Ok((body, worker))
}

fn facts(
    page: &Page,
    row: &request::Model,
    (body, worker): &(Option<String>, Option<String>),
) -> Vec<(String, String)> {
    let reads = match row.reads {
        Some(true) => page.t("asking-reads-yes"),
        Some(false) => page.t("asking-reads-no"),
        None => page.t("asking-not-said"),
    };
    let mut facts = vec![
        (page.t("asking-fact-place"), place(page, row.territory.as_deref())),
        (page.t("asking-fact-language"), language(page, &row.language)),
        (page.t("asking-fact-reads"), reads),
        (page.t("asking-fact-when"), page.t(row.when_free.key())),
        (page.t("asking-fact-channel"), page.t(row.channel.key())),
        (page.t("asking-fact-asked"), page.instant(row.asked_at)),
        (page.t("asking-fact-due"), page.date(row.due_on)),
        (page.t("asking-fact-body"), body.clone().unwrap_or_else(|| page.t("asking-nobody"))),
    ];
    facts.extend(worker.clone().map(|name| (page.t("asking-fact-worker"), name)));
    facts.extend(row.seen_at.map(|at| (page.t("asking-fact-seen"), page.instant(at))));
    facts.extend(row.answered_at.map(|at| (page.t("asking-fact-answered"), page.instant(at))));
    if row.is_urgent {
        facts.push((page.t("asking-fact-urgent"), page.t("asking-urgent-mark")));
    }
    facts
}

fn words(page: &Page, opened: Opened) -> Words {
    let said = |text: Option<String>| text.unwrap_or_else(|| page.t("asking-not-said"));
    Words {
        facts: vec![
            (page.t("asking-fact-name"), said(opened.name)),
            (page.t("asking-fact-contact"), said(opened.contact)),
            (page.t("asking-fact-words"), said(opened.words)),
        ],
    }
}

/// Whom the reader may know already: found by what was typed, as any search is, with its line in the trail.
async fn known(work: &Work, opened: &Opened) -> Result<Vec<Known>> {
    if !work.ctx.can(Action::View, PERSON) || (opened.name.is_none() && opened.contact.is_none()) {
        return Ok(Vec::new());
    }
    let numbers: Vec<String> = opened.contact.iter().cloned().collect();
    let query = Query::fields(opened.name.as_deref().unwrap_or_default(), None, None, &numbers);
    let hits = people::search(&work.ctx, query).await?;
    let bodies: Vec<_> = hits.iter().flat_map(|hit| hit.ask.iter().copied()).collect();
    let bodies = organisations::names(&work.ctx, &bodies).await?;
    let known = |hit: Hit| match hit.is_linked {
        true => Known { url: format!("/people/{}", hit.person), name: hit.name, detail: hit.detail },
        false => {
            let names: Vec<&str> =
                hit.ask.iter().filter_map(|id| bodies.get(id)).map(String::as_str).collect();
            let detail = work.page.t1("asking-known-ask", "bodies", names.join(", "));
            Known { url: String::new(), name: work.page.t("asking-known-elsewhere"), detail }
        }
    };
    Ok(hits.into_iter().take(5).map(known).collect())
}

fn same(page: &Page, same: &queries::Same) -> Same {
    Same {
        id: same.line.id,
        url: format!("/requests/{}", same.line.id),
        title: format!("{}, {}", page.t(same.line.kind.key()), page.instant(same.line.asked_at)),
        why: page.t(if same.by_contact { "asking-same-contact" } else { "asking-same-name" }),
        is_joined: same.is_joined,
    }
}

async fn users(ctx: &Ctx, events: &[Entry]) -> Result<HashMap<UserId, String>> {
    let mut ids: Vec<UserId> = events.iter().filter_map(|entry| entry.by).map(UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    identity::names(ctx, &ids).await
}

fn event(page: &Page, entry: &Entry, users: &HashMap<UserId, String>) -> Event {
    let by = entry.by.map_or_else(
        || page.t("asking-by-person"),
        |user| users.get(&UserId(user)).cloned().unwrap_or_else(|| page.t("asking-by-colleague")),
    );
    let record = entry.record.as_ref().map(|_| page.t("asking-has-record"));
    Event {
        when: page.instant(entry.at),
        title: format!("{} · {by}", page.t(entry.step.key())),
        text: entry.text.clone().or(record).unwrap_or_default(),
    }
}

/// A request's own version, for the forms that change it.
pub(super) async fn row(ctx: &Ctx, id: RequestId) -> Result<request::Model> {
    let select = ctx.find::<request::Entity>().filter(request::Column::Id.eq(id));
    ctx.one(select).await?.ok_or(store::Error::NotFound)
}
