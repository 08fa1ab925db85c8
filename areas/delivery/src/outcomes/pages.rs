//! Note what came of an activity for a person; see who should be called.

use askama::Template;
use kernel::Arg;
use organisations::OrganisationId;
use people::PersonId;
use programmes::ActivityId;
use store::Error;
use uuid::Uuid;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::note::{NoteOutcome, note_outcome};
use super::queries::{FollowUp, follow_ups_due};
use super::rules::{LONGEST_TEXT, Wish};
use crate::register::rules::Participant;
use crate::roll;
use crate::words::{Kind, Level, OutcomeKind};

#[derive(Template)]
#[template(path = "delivery/outcomes/note.html")]
pub struct NotePage {
    page: Page,
    form: Form,
    name: String,
    url: String,
    back: String,
    activities: Vec<(ActivityId, String)>,
    kinds: Vec<(&'static str, String)>,
    levels: Vec<(&'static str, String)>,
}

pub async fn show(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("on", work.ctx.today());
    for field in ["activity", "kind", "months"] {
        if !listing.filter(field).is_empty() {
            form.set(field, listing.filter(field));
        }
    }
    let shown = NotePage::of(&work, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = read(&work, person, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid()) {
        match note_outcome(&work.ctx, wish).await {
            Ok(_) => return work.redirect(format!("/people/{person}")).notice("delivery-outcome-saved"),
            Err(Error::Refused(refusal)) => form.refuse(refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let shown = NotePage::of(&work, person, form).await?;
    work.invalid(&shown)
}

fn read(work: &Work, person: PersonId, form: &mut Form) -> Option<NoteOutcome> {
    let organisation = work.ctx.actor().organisations().first().copied().map(OrganisationId);
    let activity = form.id::<ActivityId>("activity");
    let kind = form.choice::<OutcomeKind>("kind");
    let on = form.date("on");
    let months = form.integer("months", 1..=120).and_then(|months| u32::try_from(months).ok());
    let wish = Wish {
        on: on.unwrap_or_default(),
        entry: form.choice::<Level>("entry"),
        exit: form.choice::<Level>("exit"),
        was_helpful: form.choice::<bool>("answer"),
        months,
        protocol: form.text("protocol", LONGEST_TEXT),
        evidence: form.text("evidence", LONGEST_TEXT),
    };
    let (activity, kind) = (form.need("activity", activity), form.need("kind", kind));
    form.need("on", on)?;
    Some(NoteOutcome {
        organisation: organisation?,
        activity: activity?,
        group: None,
        who: Participant { kind: Kind::Person, id: person.uuid() },
        kind: kind?,
        wish,
        instead_of: None,
    })
}

impl NotePage {
    async fn of(work: &Work, person: PersonId, form: Form) -> store::Result<NotePage> {
        let page = &work.page;
        let line = people::lines(&work.ctx, &[person]).await?;
        let name = line.get(&person).map(|line| line.family_first()).ok_or(Error::NotFound)?;
        let mut activities = Vec::new();
        for project in programmes::projects(&work.ctx).await? {
            let lines = programmes::activities(&work.ctx, project.id).await?;
            let text = |line: programmes::ActivityLine| {
                (line.id, format!("{} {} {}", project.code, line.code, line.title))
            };
            activities.extend(lines.into_iter().map(text));
        }
        Ok(NotePage {
            name,
            url: format!("/outcomes/of/{person}"),
            back: format!("/people/{person}"),
            activities,
            kinds: OutcomeKind::ALL.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
            levels: Level::ALL.iter().map(|level| (level.code(), page.t(level.key()))).collect(),
            page: page.clone(),
            form,
        })
    }
}

#[derive(Template)]
#[template(path = "delivery/outcomes/follow_ups.html")]
pub struct FollowUpsPage {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    url: String,
    hired: String,
    due: String,
    question: String,
}

pub async fn follow_ups(work: Work) -> Reply {
    let due = follow_ups_due(&work.ctx).await?;
    let who: Vec<Participant> = due.iter().map(|one| one.who).collect();
    let names = roll::names(&work.ctx, &who).await?;
    let hidden = work.page.t("delivery-person-hidden");
    let row = |one: &FollowUp| Row {
        name: names.get(&one.who).cloned().unwrap_or_else(|| hidden.clone()),
        url: note_url(one),
        hired: work.page.date(one.hired_on),
        due: work.page.date(one.due_on),
        question: work
            .page
            .ta("delivery-follow-up-question", &[("months", Arg::from(i64::from(one.months)))]),
    };
    let shown = FollowUpsPage { rows: due.iter().map(row).collect(), page: work.page.clone() };
    work.page(&shown)
}

fn note_url(one: &FollowUp) -> String {
    let activity = one.activity.unwrap_or(Uuid::nil());
    let kind = OutcomeKind::InWork.code();
    format!("/outcomes/of/{}?activity={activity}&kind={kind}&months={}", one.who.id, one.months)
}
