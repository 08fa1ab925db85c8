//! Many cases of the past at once, with what was written in them: files kept elsewhere until now, and measurements.
//! The same rules decide; only the writing is by the thousand.

use std::collections::HashSet;

use authz::{Action, Target};
use chrono::{NaiveDate, NaiveDateTime};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::{self, Already};
use crate::entities::{case, member, note, task};
use crate::ids::{CaseId, MemberId, NoteId};
use crate::notes::rules::{self as notes, Told};
use crate::notes::write::{instant, place};
use crate::policy::CASE;
use crate::sealed;
use crate::tasks::add::{self as tasks, Add};
use crate::words::{Contact, Origin, Part, Readers, State};

/// A case that was followed on paper or in another program, and goes on here.
pub struct Past {
    pub person: PersonId,
    /// The reference worker, who wrote its notes.
    pub worker: Uuid,
    pub origin: Origin,
    pub opened_on: NaiveDate,
    pub review_on: Option<NaiveDate>,
    pub notes: Vec<PastNote>,
    pub tasks: Vec<PastTask>,
}

/// A contact of that time, for the team to read. Its minutes were counted where it was kept then.
pub struct PastNote {
    pub kind: Contact,
    /// Wall-clock time in Italy.
    pub at: NaiveDateTime,
    pub text: String,
}

pub struct PastTask {
    pub title: String,
    pub due_on: NaiveDate,
}

/// All in charge of one body, which follows the persons already; all or nothing.
pub async fn record_past(ctx: &Ctx, organisation: OrganisationId, all: Vec<Past>) -> Result<Vec<CaseId>> {
    let persons: Vec<PersonId> = all.iter().map(|past| past.person).collect();
    nobody_is_followed(ctx, &persons).await?;

    let mut rows = Rows::default();
    let ids =
        all.into_iter().map(|past| rows.add(ctx, organisation, past)).collect::<Result<Vec<CaseId>>>()?;
    rows.write(ctx, organisation).await?;
    for (case, person) in ids.iter().zip(persons) {
        people::grant_access(ctx, person, organisation, "case", RecordRef::new(CASE, case.uuid())).await?;
    }
    Ok(ids)
}

/// Persons the reader meets, each once, none with an open case in any body.
async fn nobody_is_followed(ctx: &Ctx, persons: &[PersonId]) -> Result<()> {
    if persons.iter().collect::<HashSet<_>>().len() < persons.len() {
        return Err(Refusal::from(rules::Refusal::AlreadyHere).into());
    }
    let met = people::lines(ctx, persons).await?;
    if persons.iter().any(|person| !met.contains_key(person)) {
        return Err(Error::NotFound);
    }
    let open = ctx
        .unfiltered("that some body follows a person is told to whoever takes charge of the same person")
        .find::<case::Entity>()
        .filter(case::Column::PersonId.is_in(persons.iter().copied()))
        .filter(case::Column::State.eq(State::Open));
    if ctx.count(open).await? > 0 {
        return Err(Refusal::from(rules::Refusal::FollowedElsewhere).into());
    }
    Ok(())
}

#[derive(Default)]
struct Rows {
    cases: Vec<case::ActiveModel>,
    members: Vec<member::ActiveModel>,
    notes: Vec<note::ActiveModel>,
    tasks: Vec<task::ActiveModel>,
}

impl Rows {
    fn add(&mut self, ctx: &Ctx, organisation: OrganisationId, past: Past) -> Result<CaseId> {
        rules::open(Already::default(), None, past.opened_on, ctx.today()).map_err(Refusal::from)?;
        rules::review(past.review_on, ctx.today()).map_err(Refusal::from)?;
        let id = CaseId::new(ctx);
        let by = (organisation.uuid(), past.worker);
        let met =
            past.notes.iter().fold(None, |last, told| notes::last_contact(last, told.kind, told.at.date()));
        for told in past.notes {
            self.notes.push(written(ctx, id, by, told)?);
        }
        self.tasks.extend(past.tasks.into_iter().map(|due| {
            let PastTask { title, due_on } = due;
            tasks::row(ctx, by.0, Add { case: id, worker: by.1, title, due_on, source: None })
        }));
        self.members.push(member::ActiveModel {
            id: Set(MemberId::new(ctx)),
            case_id: Set(id),
            organisation_id: Set(by.0),
            user_id: Set(Some(past.worker)),
            part: Set(Part::Reference),
            sees_reserved: Set(true),
            joined_on: Set(past.opened_on),
            left_at: Set(None),
            left_by: Set(None),
            created_at: Set(ctx.now()),
            created_by: Set(ctx.actor().user),
        });
        self.cases.push(case::ActiveModel {
            id: Set(id),
            organisation_id: Set(by.0),
            person_id: Set(past.person),
            worker_id: Set(past.worker),
            project_id: Set(None),
            activity_id: Set(None),
            origin: Set(past.origin),
            opened_on: Set(past.opened_on),
            state: Set(State::Open),
            review_on: Set(past.review_on),
            last_contact_on: Set(met),
            why_apart: Set(None),
            version: Set(1),
            created_at: Set(ctx.now()),
            created_by: Set(ctx.actor().user),
        });
        Ok(id)
    }

    async fn write(self, ctx: &Ctx, organisation: OrganisationId) -> Result<()> {
        let target = Target { organisation: Some(organisation.uuid()), linked: true, ..Target::default() };
        let opening = ctx.allow::<case::Entity>(Action::Create, &target)?;
        ctx.insert_many(&opening, self.cases).await?;
        let seating = ctx.allow::<member::Entity>(Action::Decide, &target)?;
        ctx.insert_many(&seating, self.members).await?;
        let writing = ctx.allow::<note::Entity>(Action::Record, &target)?;
        ctx.insert_many(&writing, self.notes).await?;
        let tasking = ctx.allow::<task::Entity>(Action::Create, &target)?;
        ctx.insert_many(&tasking, self.tasks).await
    }
}

fn written(ctx: &Ctx, case: CaseId, by: (Uuid, Uuid), told: PastNote) -> Result<note::ActiveModel> {
    let at = instant(told.at)?;
    let as_told = Told { kind: told.kind, at, text: &told.text, minutes: None };
    notes::write(as_told, ctx.now()).map_err(Refusal::from)?;
    let id = NoteId::new(ctx);
    Ok(note::ActiveModel {
        id: Set(id),
        case_id: Set(case),
        organisation_id: Set(by.0),
        author_id: Set(by.1),
        kind: Set(told.kind),
        happened_at: Set(at),
        readers: Set(Readers::Team),
        text: Set(sealed::seal(ctx, place(Readers::Team, id), told.text.trim())?),
        session_id: Set(None),
        written_at: Set(ctx.now()),
        because: Set(None),
        supersedes: Set(None),
        superseded_by: Set(None),
        superseded_at: Set(None),
    })
}
