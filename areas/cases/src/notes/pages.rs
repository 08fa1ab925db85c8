//! Write and correct notes.

use askama::Template;
use authz::Action;
use chrono::{Days, NaiveDateTime};
use chrono_tz::Europe::Rome;
use delivery::{Mode, OutcomeKind, Role};
use programmes::{ActivityId, ActivityLine};
use web::{Form, Page, Path, Reply, Work};

use super::correct::{Correct, correct, standing};
use super::queries::line;
use super::rules::LONGEST;
use super::write::{CameOfIt, Next, Spent, Write, is_trusted, write};
use crate::file::pages::top::Top;
use crate::ids::{CaseId, NoteId};
use crate::words::{Contact, Readers};

/// What may come of a contact; the rest comes of courses and placements.
const OUTCOMES: [OutcomeKind; 3] =
    [OutcomeKind::LongTermApplied, OutcomeKind::RecognitionApplied, OutcomeKind::Helpful];
/// As what a case is worked on.
const ROLES: [Role; 6] = [
    Role::CaseWorker,
    Role::Educator,
    Role::Mediator,
    Role::LegalAdviser,
    Role::Psychologist,
    Role::OutreachWorker,
];
/// The button that leaves the outcome out.
const WITHOUT_OUTCOME: &str = "without_outcome";
/// How long a note waits for the proof of its outcome.
const PROOF_DAYS: Days = Days::new(7);
/// A talk, unless somebody says otherwise.
const MINUTES: i32 = 30;

#[derive(Template)]
#[template(path = "cases/notes/write.html")]
struct WritePage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    contacts: Vec<(&'static str, String)>,
    readers: Vec<(&'static str, String, String)>,
    activities: Vec<(ActivityLine, String)>,
    roles: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
}

impl WritePage {
    /// The outcome is why the note was not saved: it may be saved without.
    fn lacks_proof(&self) -> bool {
        let is_refused = |field: &str| self.form.error(field).is_some();
        !self.form.value("outcome").is_empty()
            && ["outcome", "evidence", "protocol", "activity"].into_iter().any(is_refused)
    }

    /// What was typed or is wrong there must not be hidden.
    fn opens_counts(&self) -> bool {
        self.form.error("activity").is_some() || !self.form.value("outcome").is_empty()
    }
}

#[derive(Template)]
#[template(path = "cases/notes/correct.html")]
struct CorrectPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    when: String,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let top = Top::of(&work, case).await?;
    let now = work.ctx.now().with_timezone(&Rome).naive_local();
    let began = now - chrono::TimeDelta::minutes(MINUTES.into());
    let mut form = Form::empty(&work.page);
    form.set("note", NoteId::new(&work.ctx));
    form.set("kind", Contact::Interview.code());
    form.set("readers", Readers::Team.code());
    form.set("day", began.date());
    form.set("time", began.format("%H:%M"));
    form.set("minutes", MINUTES);
    form.set("role", role_of(&work).code());
    if let Some(activity) = top.case.activity {
        form.set("activity", activity);
    }
    let shown = WritePage::of(&work, top, form).await?;
    work.page(&shown)
}

fn role_of(work: &Work) -> Role {
    match () {
        () if work.ctx.actor().holds(authz::Role::CaseWorker) => Role::CaseWorker,
        () if work.ctx.actor().holds(authz::Role::Mediator) => Role::Mediator,
        () => Role::OutreachWorker,
    }
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let wish = read(&work, case, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid())
        && form.accepted(write(&work.ctx, wish).await)?.is_some()
    {
        return work.redirect(format!("/cases/{case}")).notice("cases-note-saved");
    }
    let top = Top::of(&work, case).await?;
    let shown = WritePage::of(&work, top, form).await?;
    work.invalid(&shown)
}

fn read(work: &Work, case: CaseId, form: &mut Form) -> Option<Write> {
    let id = form.id::<NoteId>("note");
    let kind = form.choice::<Contact>("kind");
    let kind = form.need("kind", kind);
    let readers = form.choice::<Readers>("readers").unwrap_or(Readers::Team);
    let at = moment(form);
    let text = form.required("text", LONGEST);
    let spent = spent(work, kind.unwrap_or(Contact::Other), form);
    let next = next(form).into_iter().chain(proof_to_come(work, form)).collect();
    let came_of_it = came_of_it(form);
    Some(Write { id: id?, case, kind: kind?, at: at?, text, readers, spent, came_of_it, next, author: None })
}

fn moment(form: &mut Form) -> Option<NaiveDateTime> {
    let (day, time) = (form.date("day"), form.time("time"));
    let (day, time) = (form.need("day", day), form.need("time", time));
    Some(day?.and_time(time?))
}

fn spent(work: &Work, kind: Contact, form: &mut Form) -> Option<Spent> {
    let minutes = form.integer("minutes", 5..=720)?;
    if kind == Contact::Missed {
        return None;
    }
    Some(Spent {
        title: work.page.t(kind.key()),
        minutes: i32::try_from(minutes).ok()?,
        activity: form.id::<ActivityId>("activity"),
        role: form.choice::<Role>("role").unwrap_or(Role::CaseWorker),
        place: form.text("place", 200).unwrap_or_default(),
        mode: if kind.is_at_a_distance() { Mode::Online } else { Mode::InPerson },
    })
}

/// The author saves the words now and adds the outcome once the proof is there.
fn proof_to_come(work: &Work, form: &mut Form) -> Option<Next> {
    if !form.checked(WITHOUT_OUTCOME) {
        return None;
    }
    let kind = form.choice::<OutcomeKind>("outcome")?;
    Some(Next {
        title: work.page.t1("cases-note-proof-to-add", "what", work.page.t(kind.key())),
        due_on: work.ctx.today() + PROOF_DAYS,
    })
}

fn came_of_it(form: &mut Form) -> Option<CameOfIt> {
    if form.checked(WITHOUT_OUTCOME) {
        return None;
    }
    let kind = form.choice::<OutcomeKind>("outcome")?;
    Some(CameOfIt {
        kind,
        protocol: form.text("protocol", 120),
        evidence: form.text("evidence", 200),
        was_helpful: (kind == OutcomeKind::Helpful).then_some(true),
    })
}

fn next(form: &mut Form) -> Option<Next> {
    let title = form.text("next", 200);
    let due_on = form.date("due_on");
    match (title, due_on) {
        (None, None) => None,
        (title, due_on) => {
            Some(Next { title: form.need("next", title)?, due_on: form.need("due_on", due_on)? })
        }
    }
}

impl WritePage {
    async fn of(work: &Work, top: Top, form: Form) -> store::Result<WritePage> {
        let page = &work.page;
        let trusted = is_trusted(&work.ctx, top.case.id).await?;
        let open = Readers::ALL.iter().filter(|readers| trusted || **readers != Readers::Named);
        let may_count = work.ctx.can(Action::Create, delivery::SESSION);
        Ok(WritePage {
            url: top.url("notes/new"),
            contacts: Contact::ALL.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
            readers: open
                .map(|one| (one.code(), page.t(one.key()), page.t(format!("{}-hint", one.key()))))
                .collect(),
            activities: if may_count { programmes::own_activities(&work.ctx).await? } else { Vec::new() },
            roles: ROLES.iter().map(|role| (role.code(), page.t(role.key()))).collect(),
            outcomes: OUTCOMES.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
            page: page.clone(),
            form,
            top,
        })
    }
}

pub async fn show_correct(work: Work, Path(note): Path<NoteId>) -> Reply {
    let row = standing(&work.ctx, note).await?;
    let mut form = Form::empty(&work.page);
    form.set("text", line(&work.ctx, row.clone())?.text);
    let shown = correct_page(&work, row, form).await?;
    work.page(&shown)
}

pub async fn submit_correct(work: Work, Path(note): Path<NoteId>, mut form: Form) -> Reply {
    let row = standing(&work.ctx, note).await?;
    let text = form.required("text", LONGEST);
    let because = form.required("because", 300);
    if form.is_valid() && form.accepted(correct(&work.ctx, Correct { note, text, because }).await)?.is_some()
    {
        return work.redirect(format!("/cases/{}", row.case_id)).notice("cases-note-corrected-notice");
    }
    let shown = correct_page(&work, row, form).await?;
    work.invalid(&shown)
}

async fn correct_page(
    work: &Work,
    row: crate::entities::note::Model,
    form: Form,
) -> store::Result<CorrectPage> {
    if work.ctx.actor().user != Some(row.author_id) {
        return Err(store::Error::Denied);
    }
    let top = Top::of(work, row.case_id).await?;
    let when = format!("{} · {}", work.page.t(row.kind.key()), work.page.instant(row.happened_at));
    Ok(CorrectPage {
        url: format!("/cases/notes/{}/correct", row.id),
        when,
        top,
        form,
        page: work.page.clone(),
    })
}
