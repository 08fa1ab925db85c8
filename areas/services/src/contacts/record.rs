//! Write a contact down: one entry, from which headcount or participation and the worker's minutes follow.

use authz::Action;
use chrono::TimeDelta;
use delivery::{About, Effort, Meet, Mode, Participant, SessionId};
use organisations::OrganisationId;
use people::PersonId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Guarded, Result};

use super::rules::{self, Refusal};
use super::words::{Outcome, Topic, WordKind};
use crate::appointments::change::handled;
use crate::desks::ids::{ContactId, ContactWordId, DeskId, ProcedureId, StopId, VisitId};
use crate::desks::open::of_body;
use crate::desks::queries::procedures;
use crate::desks::queue::end;
use crate::desks::words::VisitState;
use crate::desks::{sealed, when};
use crate::entities::desks::{contact, contact_word, desk};

#[derive(Clone, Debug)]
pub struct Contact {
    /// Made with the form: the same press of the button twice writes once.
    pub id: ContactId,
    pub topics: Vec<Topic>,
    pub needs: Vec<Topic>,
    pub language: Option<String>,
    pub people: i32,
    pub cell: Option<i32>,
    pub minutes: i32,
    pub outcome: Outcome,
    pub note: Option<String>,
    pub person: Option<PersonId>,
}

#[derive(Clone, Debug)]
pub struct AtDesk {
    pub desk: DeskId,
    pub procedure: Option<ProcedureId>,
    /// The ticket it ends.
    pub visit: Option<VisitId>,
    pub contact: Contact,
}

pub async fn record(ctx: &Ctx, wish: AtDesk) -> Result<ContactId> {
    let (desk, _) = ctx.load::<desk::Entity>(wish.desk, Action::View).await?;
    if is_written(ctx, wish.contact.id).await? {
        return Ok(wish.contact.id);
    }
    accept(&wish.contact)?;
    let worker = ctx.actor().user.ok_or(Error::Denied)?;
    let (visit, person) = serve(ctx, &wish).await?;
    let procedure = wish.procedure.or(visit.as_ref().and_then(|visit| visit.procedure_id));
    let contact = Contact { person, ..wish.contact };

    let session = deliver(ctx, &desk, procedure, &contact).await?;
    let place =
        Place { desk: Some(desk.id), stop: None, visit: wish.visit, procedure, session: Some(session) };
    let owner = Owner { organisation: desk.organisation_id, project: desk.project_id, worker };
    write(ctx, &desk::Entity::target(&desk), owner, place, contact).await
}

/// Ends the ticket, and with it the appointment it came of, whose person was there.
async fn serve(
    ctx: &Ctx,
    wish: &AtDesk,
) -> Result<(Option<crate::entities::desks::visit::Model>, Option<PersonId>)> {
    let Some(visit) = wish.visit else { return Ok((None, wish.contact.person)) };
    let visit = end(ctx, visit, VisitState::Handled).await?;
    if visit.desk_id != wish.desk {
        return Err(Error::NotFound);
    }
    let Some(appointment) = visit.appointment_id else { return Ok((Some(visit), wish.contact.person)) };
    let appointment = handled(ctx, appointment).await?;
    let person = wish.contact.person.or(appointment.person_id.map(PersonId));
    Ok((Some(visit), person))
}

pub(crate) fn accept(wish: &Contact) -> Result<()> {
    let refusal = match wish {
        wish if wish.topics.is_empty() => Some(Refusal::NoTopic),
        wish if !(1..=rules::MOST_PEOPLE).contains(&wish.people) => Some(Refusal::Nobody),
        wish if !(rules::SHORTEST..=rules::LONGEST).contains(&wish.minutes) => Some(Refusal::TooShort),
        _ => None,
    };
    refusal.map_or(Ok(()), |refusal| Err(kernel::Refusal::from(refusal).into()))
}

async fn deliver(
    ctx: &Ctx,
    desk: &desk::Model,
    procedure: Option<ProcedureId>,
    contact: &Contact,
) -> Result<SessionId> {
    let offered = procedures(ctx, desk.id, ctx.today()).await?;
    let activity = offered.iter().find(|row| Some(row.id) == procedure).and_then(|row| row.activity_id);
    let who = contact.person.map(|person| Participant { kind: delivery::Kind::Person, id: person.uuid() });
    let began = ctx.now() - TimeDelta::minutes(contact.minutes.into());
    let effort = |worker| Effort {
        worker,
        role: delivery::Role::DeskOperator,
        minutes: contact.minutes,
        preparation: 0,
    };
    let meet = Meet {
        about: About {
            organisation: OrganisationId(desk.organisation_id),
            activity: activity.map(ActivityId),
            group: None,
            title: desk.name.clone(),
            place: desk.place.clone(),
            mode: Mode::InPerson,
            language: contact.language.clone(),
            kind: delivery::Kind::Person,
            led_by: ctx.actor().user,
        },
        from: when::local(began),
        minutes: contact.minutes,
        who: who.into_iter().collect(),
        heads: rules::heads(contact.people, contact.cell, contact.person.is_some()),
        staff: ctx.actor().user.map(effort).into_iter().collect(),
    };
    delivery::meet(ctx, meet).await
}

pub(crate) async fn is_written(ctx: &Ctx, id: ContactId) -> Result<bool> {
    let same = ctx.find::<contact::Entity>().filter(contact::Column::Id.eq(id));
    Ok(ctx.one(same).await?.is_some())
}

/// Where a contact took place.
pub(crate) struct Place {
    pub desk: Option<DeskId>,
    pub stop: Option<StopId>,
    pub visit: Option<VisitId>,
    pub procedure: Option<ProcedureId>,
    pub session: Option<SessionId>,
}

/// Whose contact it is.
pub(crate) struct Owner {
    pub organisation: uuid::Uuid,
    pub project: Option<uuid::Uuid>,
    pub worker: uuid::Uuid,
}

pub(crate) async fn write(
    ctx: &Ctx,
    target: &authz::Target,
    owner: Owner,
    place: Place,
    wish: Contact,
) -> Result<ContactId> {
    let id = wish.id;
    let seal = |note: &String| sealed::seal(ctx, "services_contacts.note", id.uuid(), note);
    let grant = ctx.allow::<contact::Entity>(Action::Record, target)?;
    let row = contact::ActiveModel {
        id: Set(id),
        organisation_id: Set(owner.organisation),
        project_id: Set(owner.project),
        desk_id: Set(place.desk),
        stop_id: Set(place.stop),
        visit_id: Set(place.visit),
        procedure_id: Set(place.procedure),
        worker_id: Set(owner.worker),
        happened_at: Set(ctx.now()),
        minutes: Set(wish.minutes),
        people: Set(wish.people),
        cell: Set(rules::place(wish.people, wish.cell).and_then(|cell| i32::try_from(cell).ok())),
        language: Set(wish.language.clone()),
        outcome: Set(wish.outcome),
        note: Set(wish.note.as_ref().map(seal).transpose()?),
        person_id: Set(wish.person.map(PersonId::uuid)),
        session_id: Set(place.session.map(SessionId::uuid)),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        version: Set(1),
    };
    ctx.insert(&grant, row).await?;

    let words = ctx.allow::<contact_word::Entity>(Action::Record, &of_body(owner.organisation))?;
    let word = |kind: WordKind| {
        move |topic: &Topic| contact_word::ActiveModel {
            id: Set(ContactWordId::new(ctx)),
            contact_id: Set(id),
            organisation_id: Set(owner.organisation),
            kind: Set(kind),
            word: Set(topic.code().to_owned()),
        }
    };
    let topics = wish.topics.iter().map(word(WordKind::Topic));
    let rows: Vec<_> = topics.chain(wish.needs.iter().map(word(WordKind::Need))).collect();
    ctx.insert_many(&words, rows).await?;
    Ok(id)
}
