//! Write down a contact: the words, the minutes it took, what came of it and what comes next, in one entry.

use authz::{Action, Target};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Europe::Rome;
use delivery::{Effort, Kind, Meet, Mode, NoteOutcome, OutcomeKind, OutcomeWish, Participant};
use kernel::RecordRef;
use organisations::OrganisationId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::{self, Told};
use crate::entities::{case, member, note, reserved_note};
use crate::ids::{CaseId, NoteId};
use crate::policy::NOTE;
use crate::sealed::{self, Place};
use crate::tasks::add::{Add, add};
use crate::team::body;
use crate::words::{Contact, Readers, State};

pub struct Write {
    /// Made with the form: the same press of the button twice is one note.
    pub id: NoteId,
    pub case: CaseId,
    pub kind: Contact,
    /// Wall-clock time in Italy.
    pub at: NaiveDateTime,
    pub text: String,
    pub readers: Readers,
    /// The minutes it took, where they are to be counted.
    pub spent: Option<Spent>,
    pub came_of_it: Option<CameOfIt>,
    /// What it leaves the author to do.
    pub next: Vec<Next>,
    /// Who wrote it, where the program itself does.
    pub author: Option<Uuid>,
}

pub struct Spent {
    /// Read by all partners of the project: what kind of contact, never who.
    pub title: String,
    pub minutes: i32,
    /// A project's activity, or none for the body's ordinary work.
    pub activity: Option<ActivityId>,
    pub role: delivery::Role,
    pub place: String,
    pub mode: Mode,
}

pub struct CameOfIt {
    pub kind: OutcomeKind,
    pub protocol: Option<String>,
    pub evidence: Option<String>,
    pub was_helpful: Option<bool>,
}

pub struct Next {
    pub title: String,
    pub due_on: NaiveDate,
}

pub async fn write(ctx: &Ctx, wish: Write) -> Result<NoteId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if is_written(ctx, wish.id).await? {
        return Ok(wish.id);
    }
    let case = admitted(ctx, case, &wish).await?;
    let author = body::author(ctx, wish.author)?;
    let organisation = body::acting(ctx, &case).await?;

    let session = match &wish.spent {
        Some(spent) => Some(delivered(ctx, &case, &wish, spent, (organisation, author)).await?),
        None => None,
    };
    keep(ctx, &case, &wish, Authored { organisation, author, session }).await?;
    if let Some(outcome) = wish.came_of_it {
        came_of_it(ctx, &case, organisation, (wish.at.date(), wish.spent.as_ref()), outcome).await?;
    }
    for next in wish.next {
        let source = Some(RecordRef::new(NOTE, wish.id.uuid()));
        let task = Add { case: case.id, worker: author, title: next.title, due_on: next.due_on, source };
        add(ctx, task).await?;
    }
    touch(ctx, case, wish.kind, wish.at.date()).await?;
    Ok(wish.id)
}

async fn is_written(ctx: &Ctx, id: NoteId) -> Result<bool> {
    let open = ctx.find::<note::Entity>().filter(note::Column::Id.eq(id));
    let reserved = ctx.find::<reserved_note::Entity>().filter(reserved_note::Column::Id.eq(id));
    Ok(ctx.one(open).await?.is_some() || ctx.one(reserved).await?.is_some())
}

async fn admitted(ctx: &Ctx, case: case::Model, wish: &Write) -> Result<case::Model> {
    if case.state != State::Open {
        return Err(kernel::Refusal::new("cases-not-open").into());
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    let at = instant(wish.at)?;
    let minutes = wish.spent.as_ref().map(|spent| spent.minutes);
    let told = Told { kind: wish.kind, at, text: &wish.text, minutes };
    rules::write(told, ctx.now()).map_err(kernel::Refusal::from)?;
    rules::readers(wish.readers, is_trusted(ctx, case.id).await?).map_err(kernel::Refusal::from)?;
    Ok(case)
}

pub(crate) fn instant(at: NaiveDateTime) -> Result<chrono::DateTime<chrono::Utc>> {
    let local = at.and_local_timezone(Rome).earliest();
    let local = local.ok_or_else(|| kernel::Refusal::new("cases-note-no-such-time").on("time"))?;
    Ok(local.with_timezone(&chrono::Utc))
}

/// Whether the team named the reader for reserved matters.
pub(crate) async fn is_trusted(ctx: &Ctx, case: CaseId) -> Result<bool> {
    let Some(user) = ctx.actor().user else { return Ok(ctx.actor().is_system()) };
    let named = ctx
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case))
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::SeesReserved.eq(true))
        .filter(member::Column::LeftAt.is_null());
    Ok(ctx.one(named).await?.is_some())
}

async fn delivered(
    ctx: &Ctx,
    case: &case::Model,
    wish: &Write,
    spent: &Spent,
    (organisation, worker): (OrganisationId, Uuid),
) -> Result<Uuid> {
    let person = Participant { kind: Kind::Person, id: case.person_id.uuid() };
    let about = delivery::About {
        organisation,
        activity: spent.activity,
        group: None,
        title: spent.title.clone(),
        place: spent.place.clone(),
        mode: spent.mode,
        language: None,
        kind: Kind::Person,
        led_by: Some(worker),
    };
    let effort = Effort { worker, role: spent.role, minutes: spent.minutes, preparation: 0 };
    let meet = Meet {
        about,
        from: wish.at,
        minutes: spent.minutes,
        who: if wish.kind.meets_the_person() { vec![person] } else { Vec::new() },
        heads: None,
        staff: vec![effort],
    };
    Ok(delivery::meet(ctx, meet).await?.uuid())
}

struct Authored {
    organisation: OrganisationId,
    author: Uuid,
    session: Option<Uuid>,
}

async fn keep(ctx: &Ctx, case: &case::Model, wish: &Write, by: Authored) -> Result<()> {
    let target = Target {
        owner: Some(by.author),
        organisation: Some(by.organisation.uuid()),
        linked: true,
        project: None,
    };
    let row = note::Model {
        id: wish.id,
        case_id: case.id,
        organisation_id: by.organisation.uuid(),
        author_id: by.author,
        kind: wish.kind,
        happened_at: instant(wish.at)?,
        readers: wish.readers,
        text: sealed::seal(ctx, place(wish.readers, wish.id), wish.text.trim())?,
        session_id: by.session,
        written_at: ctx.now(),
        because: None,
        supersedes: None,
        superseded_by: None,
        superseded_at: None,
    };
    insert(ctx, &target, row).await
}

/// Where a note's words stand: each table has a place of its own.
pub(crate) fn place(readers: Readers, id: NoteId) -> Place {
    let column = if readers == Readers::Named { "reserved-note" } else { "note" };
    (column, id.uuid())
}

/// Into the table its readers open.
pub(crate) async fn insert(ctx: &Ctx, target: &Target, row: note::Model) -> Result<()> {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    if row.readers != Readers::Named {
        let grant = ctx.allow::<note::Entity>(Action::Record, target)?;
        ctx.insert(&grant, row.into_active_model().reset_all()).await?;
        return Ok(());
    }
    let grant = ctx.allow::<reserved_note::Entity>(Action::Record, target)?;
    ctx.insert(&grant, reserved_note::Model::from(row).into_active_model().reset_all()).await?;
    Ok(())
}

impl From<note::Model> for reserved_note::Model {
    fn from(row: note::Model) -> reserved_note::Model {
        reserved_note::Model {
            id: row.id,
            case_id: row.case_id,
            organisation_id: row.organisation_id,
            author_id: row.author_id,
            kind: row.kind,
            happened_at: row.happened_at,
            readers: row.readers,
            text: row.text,
            session_id: row.session_id,
            written_at: row.written_at,
            because: row.because,
            supersedes: row.supersedes,
            superseded_by: row.superseded_by,
            superseded_at: row.superseded_at,
        }
    }
}

impl From<reserved_note::Model> for note::Model {
    fn from(row: reserved_note::Model) -> note::Model {
        note::Model {
            id: row.id,
            case_id: row.case_id,
            organisation_id: row.organisation_id,
            author_id: row.author_id,
            kind: row.kind,
            happened_at: row.happened_at,
            readers: row.readers,
            text: row.text,
            session_id: row.session_id,
            written_at: row.written_at,
            because: row.because,
            supersedes: row.supersedes,
            superseded_by: row.superseded_by,
            superseded_at: row.superseded_at,
        }
    }
}

/// Counted by the project of the contact's activity, or of the case's where the contact itself took no time.
async fn came_of_it(
    ctx: &Ctx,
    case: &case::Model,
    organisation: OrganisationId,
    (on, spent): (NaiveDate, Option<&Spent>),
    outcome: CameOfIt,
) -> Result<()> {
    let activity = spent.and_then(|spent| spent.activity).or(case.activity_id.map(ActivityId));
    let activity = activity.ok_or_else(|| kernel::Refusal::from(rules::Refusal::OutcomeNeedsActivity))?;
    let wish = OutcomeWish {
        on,
        entry: None,
        exit: None,
        was_helpful: outcome.was_helpful,
        months: None,
        protocol: outcome.protocol,
        evidence: outcome.evidence,
    };
    let who = Participant { kind: Kind::Person, id: case.person_id.uuid() };
    let noted =
        NoteOutcome { organisation, activity, group: None, who, kind: outcome.kind, wish, instead_of: None };
    delivery::note_outcome(ctx, noted).await.map(drop).map_err(beside_the_outcome)
}

/// The day of the outcome is the contact's: what is wrong with it is said where the outcome is chosen.
fn beside_the_outcome(error: Error) -> Error {
    match error {
        Error::Refused(refusal) if !matches!(refusal.field, Some("evidence" | "protocol")) => {
            Error::Refused(refusal.on("outcome"))
        }
        other => other,
    }
}

async fn touch(ctx: &Ctx, case: case::Model, kind: Contact, on: NaiveDate) -> Result<()> {
    let last = rules::last_contact(case.last_contact_on, kind, on);
    if last == case.last_contact_on {
        return Ok(());
    }
    // Read again: the meeting may have taken a while, and others write to the same case.
    let (case, grant) = ctx.load::<case::Entity>(case.id, Action::Record).await?;
    let mut changed: case::ActiveModel = case.into();
    changed.last_contact_on = Set(last);
    ctx.update(&grant, changed).await?;
    Ok(())
}
