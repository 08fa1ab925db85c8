//! One session: what it is, where it stands, what can be done with it.

use askama::Template;
use authz::Action;
use kernel::Arg;
use web::{Form, Page, Path, Reply, Work};

use super::list;
use crate::headcounts::queries::headcount;
use crate::ids::SessionId;
use crate::planning::queries::{MoveLine, SessionLine, WithdrawalLine, by_code, moves, session, withdrawals};
use crate::planning::{hold, queries};
use crate::policy;
use crate::register::code::RegisterCode;
use crate::register::queries::marks;
use crate::register::rules::tally;
use crate::sentences::{lead, slot};
use crate::words::{Kind, State};
use crate::{url, workers};

#[derive(Template)]
#[template(path = "delivery/sessions/one.html")]
pub struct SessionPage {
    page: Page,
    title: String,
    lead: String,
    kind: &'static str,
    state: String,
    facts: Vec<(String, String)>,
    todo: Vec<Link>,
    history: Vec<Past>,
    can_hold: Option<String>,
}

struct Link {
    url: String,
    text: String,
}

struct Past {
    when: String,
    what: String,
    why: String,
}

pub async fn show(work: Work, Path(id): Path<SessionId>) -> Reply {
    let line = session(&work.ctx, id).await?;
    let names = workers::names(&work.ctx, [line.led_by, line.registered_by]).await?;
    let leader = line.led_by.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
    let facts = facts(&work, &line).await?;
    let history = history(&work, id).await?;
    let (kind, state) = list::state(&work, &line);
    let shown = SessionPage {
        title: line.title.clone(),
        lead: lead(&work.page, &line, &leader, None),
        kind,
        state: work.page.t(state),
        facts,
        todo: todo(&work, &line),
        history,
        can_hold: may_hold(&work, &line).then(|| url::of_session(id, "hold")),
        page: work.page.clone(),
    };
    work.page(&shown)
}

pub async fn hold(work: Work, Path(id): Path<SessionId>, _: Form) -> Reply {
    hold::hold(&work.ctx, id).await?;
    work.redirect(url::session(id)).notice("delivery-session-registered")
}

#[derive(Template)]
#[template(path = "delivery/sessions/code.html")]
pub struct CodePage {
    page: Page,
    form: Form,
}

/// A register's code typed from paper leads to its session.
pub async fn code(work: Work) -> Reply {
    let shown = CodePage { page: work.page.clone(), form: Form::empty(&work.page) };
    work.page(&shown)
}

pub async fn find(work: Work, mut form: Form) -> Reply {
    match form.value("code").parse::<RegisterCode>() {
        Err(refusal) => form.refuse(refusal.into()),
        Ok(code) => match by_code(&work.ctx, code).await?.first() {
            Some(found) => return work.redirect(url::register(found.id)).quietly(),
            None => form.refuse(kernel::Refusal::new("delivery-code-nothing").on("code")),
        },
    }
    let shown = CodePage { page: work.page.clone(), form };
    work.invalid(&shown)
}

async fn facts(work: &Work, line: &queries::SessionLine) -> store::Result<Vec<(String, String)>> {
    let page = &work.page;
    let body = organisations::names(&work.ctx, &[line.organisation]).await?;
    let body = body.get(&line.organisation).cloned().unwrap_or_default();
    let mut facts = vec![
        (page.t("delivery-session-organisation"), body),
        (page.t("delivery-session-length"), page.minutes(line.minutes)),
        (page.t("delivery-session-mode"), page.t(line.mode.key())),
        (page.t("delivery-session-kind"), page.t(line.kind.key())),
    ];
    if let Some(activity) = line.activity {
        let activity = programmes::activity(&work.ctx, activity).await?;
        let project = programmes::project(&work.ctx, activity.project).await?;
        facts.push((page.t("delivery-session-project"), format!("{} {}", project.code, project.title)));
        facts.push((page.t("delivery-session-activity"), format!("{} {}", activity.code, activity.title)));
    }
    if let Ok(code) = line.code.parse::<RegisterCode>() {
        facts.push((page.t("delivery-session-code"), code.to_string()));
    }
    facts.extend(who_came(work, line).await?);
    Ok(facts)
}

/// How many the register says came, and how many were counted without a name.
async fn who_came(work: &Work, line: &SessionLine) -> store::Result<Vec<(String, String)>> {
    let (page, ctx) = (&work.page, &work.ctx);
    let mut came = Vec::new();
    if line.registered_at.is_some() && line.is_open(ctx, Action::View, policy::PARTICIPATION) {
        let marks = marks(ctx, line.id).await?;
        let sum = tally(marks.values().map(|(mark, _)| *mark));
        let said =
            [("present", sum.present.into()), ("absent", sum.absent.into()), ("late", sum.late.into())];
        came.push((page.t("delivery-session-attendance"), page.ta("delivery-session-tally", &said)));
    }
    if line.is_open(ctx, Action::View, policy::HEADCOUNT)
        && let Some(counted) = headcount(ctx, line.id).await?
    {
        came.push((
            page.t("delivery-session-counted"),
            page.number(counted.cells.iter().sum::<i32>() + counted.unspecified),
        ));
    }
    Ok(came)
}

fn todo(work: &Work, line: &SessionLine) -> Vec<Link> {
    let page = &work.page;
    let link = |what: &str, key: &str| Link { url: url::of_session(line.id, what), text: page.t(key) };
    let may = |action, resource| line.is_open(&work.ctx, action, resource);
    let is_standing = matches!(line.state, State::Planned | State::Held);
    let mut links = Vec::new();
    if may(Action::View, policy::PARTICIPATION) {
        links.push(link("register", "delivery-session-register"));
    }
    if is_standing && may(Action::Record, policy::HEADCOUNT) {
        links.push(link("heads", "delivery-session-heads"));
    }
    if may(Action::View, policy::STAFF_TIME) {
        links.push(link("time", "delivery-session-time-spent"));
    }
    match line.state {
        State::Planned if may(Action::Record, policy::SESSION) => {
            links.push(link("move", "delivery-session-move"));
            links.push(link("cancel", "delivery-session-cancel"));
        }
        State::Held if may(Action::Decide, policy::SESSION) => {
            links.push(link("annul", "delivery-session-annul"));
        }
        State::Cancelled | State::Annulled if may(Action::Record, policy::WITHDRAWAL) => {
            links.push(link("restore", "delivery-session-restore"));
        }
        _ => {}
    }
    links
}

/// A meeting without a list of participants is held by saying so.
fn may_hold(work: &Work, line: &SessionLine) -> bool {
    let is_over = line.held_on <= work.ctx.today();
    line.state == State::Planned
        && is_over
        && line.group.is_none()
        && line.kind != Kind::Person
        && line.is_open(&work.ctx, Action::Record, policy::SESSION)
}

/// Moves, cancellations and their lifting, newest first, with who did it.
async fn history(work: &Work, id: SessionId) -> store::Result<Vec<Past>> {
    let (withdrawals, moves) = (withdrawals(&work.ctx, id).await?, moves(&work.ctx, id).await?);
    let who = withdrawals.iter().map(|line| line.by).chain(moves.iter().map(|line| line.by));
    let names = workers::names(&work.ctx, who).await?;
    let named = |who: Option<uuid::Uuid>| who.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
    let mut all: Vec<_> = withdrawals
        .iter()
        .map(|line| (line.at, past(&work.page, line, &named(line.by))))
        .chain(moves.iter().map(|line| (line.at, moved(&work.page, line, &named(line.by)))))
        .collect();
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    Ok(all.into_iter().map(|(_, past)| past).collect())
}

fn when(page: &Page, at: chrono::DateTime<chrono::Utc>, by: &str) -> String {
    if by.is_empty() { page.instant(at) } else { format!("{}, {by}", page.instant(at)) }
}

fn moved(page: &Page, line: &MoveLine, by: &str) -> Past {
    let before = slot(page, line.starts_at, line.ends_at, &line.place);
    Past {
        when: when(page, line.at, by),
        what: page.t1("delivery-move-was", "before", before),
        why: line.because.clone(),
    }
}

fn past(page: &Page, line: &WithdrawalLine, by: &str) -> Past {
    let lifted = match (line.lifted_at, &line.lifted_because) {
        (Some(at), Some(why)) => {
            let values = [("at", Arg::from(page.instant(at))), ("why", Arg::from(why.as_str()))];
            page.ta("delivery-withdraw-lifted", &values)
        }
        _ => String::new(),
    };
    let note = line.note.clone().unwrap_or_default();
    let parts = [page.t(line.reason.key()), note, lifted];
    let why: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Past { when: when(page, line.at, by), what: page.t(line.state.key()), why: why.join(" · ") }
}
