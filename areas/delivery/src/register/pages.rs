//! The register's pages: the most used screen of all.

use askama::Template;
use authz::Action;
use kernel::{Arg, Refusal};
use people::{PersonId, Query};
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::form;
use super::latecomer::{self, Found};
use super::queries::{Register, RegisterLine, Version, corrections, marks, register};
use super::record::{Record, Verdict, attempt};
use super::rules::{Mark, Marks, Participant, Tally, marks_of};
use crate::ids::{SessionId, SubmissionId};
use crate::planning::queries::SessionLine;
use crate::planning::rules::Promptness;
use crate::policy::{HEADCOUNT, PARTICIPATION};
use crate::sentences::lead;
use crate::words::{How, Kind, Reason, State};
use crate::{url, workers};

#[derive(Template)]
#[template(path = "delivery/register/register.html")]
pub struct RegisterPage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    links: Links,
    rows: Vec<Row>,
    reasons: Vec<(&'static str, String)>,
    longest_note: usize,
    tally: Tally,
    history: Vec<Past>,
    saved: String,
    version: i32,
    submission: Uuid,
    hits: Vec<latecomer::Line>,
    is_asked: bool,
    may_register: bool,
    is_enrolled: bool,
    is_stale: bool,
    is_saved: bool,
    /// Why nothing can be marked; empty where it can.
    closed: String,
    may_mark: bool,
    may_add: bool,
    /// Where those who are to be marked come from.
    empty: Empty,
}

/// What a register without a line leads to.
struct Empty {
    text: String,
    links: Vec<(String, String)>,
}

/// One correction, in the page's words.
struct Past {
    when: String,
    what: String,
    why: String,
}

struct Links {
    session: String,
    register: String,
    pdf: String,
    find: String,
}

/// One participant's row, in the page's words.
struct Row {
    mark: String,
    reason: String,
    minutes: String,
    note: String,
    was: String,
    was_value: String,
    noted: String,
    noted_value: String,
    name: String,
    detail: String,
    is_warning: bool,
}

pub async fn show(work: Work, Path(session): Path<SessionId>) -> Reply {
    let view = register(&work.ctx, session).await?;
    let mut form = Form::empty(&work.page);
    form::fill(&mut form, &view);
    let shown = RegisterPage::of(&work, form, view).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(session): Path<SessionId>, mut form: Form) -> Reply {
    if let Some(other) = other_button(&form) {
        return pressed(work, session, form, other).await;
    }

    let now = marks(&work.ctx, session).await?;
    let lines = form::read(&mut form, &now);
    let version = form.integer("version", 0..=i64::from(i32::MAX)).and_then(|v| i32::try_from(v).ok());
    let submission = form.id::<SubmissionId>("submission");
    let because = form.text("because", super::correction::LONGEST_REASON);
    if lines.is_empty() && form.is_valid() {
        form.refuse(super::rules::Refusal::NothingMarked.into());
    }
    if !form.is_valid() {
        return again(work, session, form).await;
    }

    let mine = marks_of(&lines);
    let wish = Record { session, lines, how: How::Register, seen_version: version, submission, because };
    match attempt(&work.ctx, wish).await {
        Ok(Verdict::Saved { promptness: Promptness::InTime, .. }) => {
            work.redirect(url::register(session)).notice("delivery-register-saved")
        }
        Ok(Verdict::Saved { .. }) => {
            work.redirect(url::register(session)).warning("delivery-register-saved-late")
        }
        Ok(Verdict::Unchanged) => work.redirect(url::register(session)).notice("delivery-register-unchanged"),
        Ok(Verdict::Refused(refused)) => {
            for (who, refusal) in refused {
                form.refuse_at(form::mark_field(who), refusal.into());
            }
            again(work, session, form).await
        }
        Err(Error::Stale) => compare(work, session, form, &mine, &now).await,
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            again(work, session, form).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The buttons that do not save: what is marked stays marked.
enum Button {
    AllPresent,
    Search,
    Enrol(PersonId),
}

fn other_button(form: &Form) -> Option<Button> {
    if let Ok(person) = form.value("enrol").parse() {
        return Some(Button::Enrol(person));
    }
    if form.checked("search") {
        return Some(Button::Search);
    }
    (form.value("all") == "present").then_some(Button::AllPresent)
}

async fn pressed(work: Work, session: SessionId, mut form: Form, button: Button) -> Reply {
    let mut found = Found::nothing(&work.page);
    let mut is_enrolled = false;
    match button {
        Button::AllPresent => {
            let view = register(&work.ctx, session).await?;
            form::mark_all_present(&mut form, &view);
        }
        Button::Search => {
            found = Found::of(&work, session, Query::text(form.value("find")), form.value("find")).await?
        }
        Button::Enrol(person) => {
            latecomer::enrol(&work.ctx, session, person).await?;
            is_enrolled = true;
        }
    }
    let view = register(&work.ctx, session).await?;
    let mut shown = RegisterPage::of(&work, form, view).await?;
    (shown.hits, shown.is_asked, shown.may_register) = (found.hits, found.is_asked, found.may_register);
    shown.is_enrolled = is_enrolled;
    work.page(&shown)
}

async fn again(work: Work, session: SessionId, form: Form) -> Reply {
    let view = register(&work.ctx, session).await?;
    let shown = RegisterPage::of(&work, form, view).await?;
    work.invalid(&shown)
}

/// Somebody saved first: both versions stand side by side and nothing typed is lost.
async fn compare(work: Work, session: SessionId, mut form: Form, mine: &Marks, theirs: &Marks) -> Reply {
    let disputed = form::merge(&mut form, mine, theirs);
    let view = register(&work.ctx, session).await?;
    form.set("version", view.session.register_version);
    let mut shown = RegisterPage::of(&work, form, view).await?;
    shown.dispute(&disputed, theirs);
    work.invalid(&shown)
}

impl RegisterPage {
    async fn of(work: &Work, form: Form, view: Register) -> Result<RegisterPage, web::Failure> {
        let session = view.session;
        let corrections = match session.registered_at {
            Some(_) => corrections(&work.ctx, session.id).await?,
            None => Vec::new(),
        };
        let who = corrections.iter().map(|version| version.by).chain([session.led_by, session.registered_by]);
        let names = workers::names(&work.ctx, who).await?;
        let named = |who: Option<Uuid>| who.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
        let rows = view.lines.iter().map(|line| row(&work.page, &form, line)).collect();
        let past = |version: &Version| past(&work.page, version, &view.lines, &named(version.by));
        let history = corrections.iter().map(past).collect();
        let saved = saved(&work.page, &session, &named(session.registered_by));
        let closed = closed(work, &session);
        let may_mark = closed.is_empty();
        let submission = work.ctx.new_id();
        Ok(RegisterPage {
            title: session.title.clone(),
            lead: lead(&work.page, &session, &named(session.led_by), view.place),
            links: Links::of(session.id),
            rows,
            reasons: reasons(&work.page),
            longest_note: super::rules::LONGEST_NOTE,
            tally: form::tally(&form, &view.lines),
            history,
            saved,
            version: seen(&form, session.register_version),
            submission,
            hits: Vec::new(),
            is_asked: false,
            may_register: false,
            is_enrolled: false,
            is_stale: false,
            is_saved: session.registered_at.is_some(),
            closed,
            may_mark,
            empty: empty(work, &session),
            may_add: may_mark && session.group.is_some() && session.kind == Kind::Person,
            page: work.page.clone(),
            form,
        })
    }
}

impl Links {
    fn of(session: SessionId) -> Links {
        Links {
            session: url::session(session),
            register: url::register(session),
            pdf: url::of_session(session, "register/pdf"),
            find: url::of_session(session, "register/find"),
        }
    }
}

/// The number of the register this editor began from: shown again, it must not skip what others saved meanwhile.
fn seen(form: &Form, now: i32) -> i32 {
    form.value("version").parse().unwrap_or(now)
}

fn reasons(page: &Page) -> Vec<(&'static str, String)> {
    let said = Reason::ALL.iter().filter(|reason| **reason != Reason::NotSaid);
    said.map(|reason| (reason.code(), page.t(reason.key()))).collect()
}

impl RegisterPage {
    fn dispute(&mut self, disputed: &[Participant], theirs: &Marks) {
        self.is_stale = true;
        for who in disputed {
            let field = form::mark_field(*who);
            let Some((mark, note)) = theirs.get(who) else { continue };
            let said = line_text(&self.page, *mark, note.as_deref());
            self.form.refuse_at(field, Refusal::new("delivery-register-theirs").with("said", said));
        }
    }
}

fn row(page: &Page, form: &Form, line: &RegisterLine) -> Row {
    let share = line.share;
    let detail = match share.percent() {
        None => String::new(),
        Some(percent) => {
            let values = [
                ("attended", Arg::from(share.attended)),
                ("held", Arg::from(share.held)),
                ("percent", Arg::from(percent)),
            ];
            page.ta("delivery-register-share", &values)
        }
    };
    let name = if line.name.is_empty() { page.t("delivery-person-hidden") } else { line.name.clone() };
    let was = form::was_field(line.who);
    let noted = form::noted_field(line.who);
    Row {
        mark: form::mark_field(line.who),
        reason: form::reason_field(line.who),
        minutes: form::minutes_field(line.who),
        note: form::note_field(line.who),
        noted_value: form.value(&noted).to_owned(),
        noted,
        was_value: form.value(&was).to_owned(),
        was,
        name,
        detail,
        is_warning: share.is_worrying(),
    }
}

fn past(page: &Page, version: &Version, lines: &[RegisterLine], by: &str) -> Past {
    let line = lines.iter().find(|line| line.who == version.who);
    let name = line.map(|line| line.name.clone()).unwrap_or_default();
    Past {
        when: format!("{}, {by}", page.instant(version.at)),
        what: format!("{name}: {}", line_text(page, version.mark, version.note.as_deref())),
        why: version.because.clone().unwrap_or_default(),
    }
}

/// Why this reader cannot mark anybody now; empty where they can.
fn closed(work: &Work, session: &SessionLine) -> String {
    let page = &work.page;
    match session.state {
        State::Cancelled => page.t("delivery-register-cancelled"),
        State::Annulled => page.t("delivery-register-annulled"),
        _ if !session.is_open(&work.ctx, Action::Record, PARTICIPATION) => page.t("delivery-register-closed"),
        _ if session.held_on > work.ctx.today() => {
            page.t1("delivery-register-not-yet", "day", page.day(session.held_on))
        }
        _ => String::new(),
    }
}

fn empty(work: &Work, session: &SessionLine) -> Empty {
    let page = &work.page;
    let may_count = session.is_open(&work.ctx, Action::Record, HEADCOUNT);
    let heads = (url::of_session(session.id, "heads"), page.t("delivery-session-heads"));
    match session.group {
        Some(group) => Empty {
            text: page.t(match session.kind {
                Kind::Person => "delivery-register-empty-text",
                Kind::Operator => "delivery-register-empty-operators",
                Kind::Organisation => "delivery-register-empty-bodies",
            }),
            links: vec![(url::group(group), page.t("delivery-register-to-group"))],
        },
        None => Empty {
            text: page.t("delivery-register-empty-groupless"),
            links: if may_count { vec![heads] } else { Vec::new() },
        },
    }
}

fn saved(page: &Page, session: &SessionLine, by: &str) -> String {
    let Some(at) = session.registered_at else { return String::new() };
    if by.is_empty() {
        return page.t1("delivery-register-saved-on", "at", page.instant(at));
    }
    page.ta("delivery-register-saved-at", &[("at", Arg::from(page.instant(at))), ("by", Arg::from(by))])
}

/// A mark with the note that goes with it.
fn line_text(page: &Page, mark: Mark, note: Option<&str>) -> String {
    let said = mark_text(page, mark);
    match note {
        Some(note) => page.t2("delivery-register-with-note", "said", said, "note", note),
        None => said,
    }
}

pub(crate) fn mark_text(page: &Page, mark: Mark) -> String {
    match mark {
        Mark::Present => page.t("delivery-presence-present"),
        Mark::Late { missed } => page.t1("delivery-register-late-by", "minutes", missed),
        Mark::Absent(reason) => page.t1("delivery-register-absent-for", "reason", page.t(reason.key())),
    }
}
