//! Close a round: one meeting for each place visited, with who was met and the hours of all who went.

use std::collections::BTreeSet;

use authz::Action;
use delivery::{About, Count, Effort, Meet, Mode, Participant, SessionId};
use organisations::OrganisationId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Guarded, Result};
use uuid::Uuid;

use super::queries::{all_places, members, stops, unit};
use super::rules::{self, Refusal};
use super::words::RoundState;
use crate::contacts::rules::heads;
use crate::desks::ids::RoundId;
use crate::desks::when;
use crate::entities::desks::{contact, place, round, stop, unit as unit_table};

pub async fn close(ctx: &Ctx, id: RoundId) -> Result<usize> {
    let (row, grant) = ctx.load::<round::Entity>(id, Action::Record).await?;
    if row.state == RoundState::Closed {
        return Err(Error::Stale);
    }
    if row.state != RoundState::Open {
        return Err(kernel::Refusal::from(Refusal::NotOpen).into());
    }
    let unit = unit(ctx, row.unit_id).await?;
    let workers: Vec<Uuid> = members(ctx, unit.id).await?.into_iter().map(|member| member.user_id).collect();
    let places = all_places(ctx, unit.id).await?;
    let visited: Vec<_> =
        stops(ctx, id).await?.into_iter().filter(|stop| stop.arrived_at.is_some()).collect();

    for stop in &visited {
        let place = places.iter().find(|place| place.id == stop.place_id).ok_or(Error::NotFound)?;
        write_meeting(ctx, &unit, place, stop, &workers).await?;
    }
    let version = row.version + 1;
    let mut closed: round::ActiveModel = row.into();
    closed.state = Set(RoundState::Closed);
    closed.version = Set(version);
    ctx.update(&grant, closed).await?;
    Ok(visited.len())
}

async fn write_meeting(
    ctx: &Ctx,
    unit: &unit_table::Model,
    place: &place::Model,
    row: &stop::Model,
    workers: &[Uuid],
) -> Result<()> {
    let met = ctx.find::<contact::Entity>().filter(contact::Column::StopId.eq(row.id));
    let met = ctx.all(met).await?;
    let arrived = row.arrived_at.unwrap_or(ctx.now());
    let minutes = rules::stayed(arrived, row.left_at.unwrap_or(ctx.now()));
    let role = delivery::Role::OutreachWorker;
    let effort = |worker: &Uuid| Effort { worker: *worker, role, minutes, preparation: 0 };
    let meet = Meet {
        about: About {
            organisation: OrganisationId(unit.organisation_id),
            activity: place.activity_id.or(unit.activity_id).map(ActivityId),
            group: None,
            title: format!("{} · {}", unit.name, place.name),
            place: place.name.clone(),
            mode: Mode::InPerson,
            language: None,
            kind: delivery::Kind::Person,
            led_by: None,
        },
        from: when::local(arrived),
        minutes,
        who: named(&met),
        heads: counted(&met),
        staff: workers.iter().map(effort).collect(),
    };
    let session = delivery::meet(ctx, meet).await?;
    belong(ctx, row, met, session).await
}

/// Each person once, however often they came back to the same place.
fn named(met: &[contact::Model]) -> Vec<Participant> {
    let persons: BTreeSet<Uuid> = met.iter().filter_map(|contact| contact.person_id).collect();
    persons.into_iter().map(|id| Participant { kind: delivery::Kind::Person, id }).collect()
}

fn counted(met: &[contact::Model]) -> Option<Count> {
    let mut all = Count::default();
    for contact in met {
        let Some(one) = heads(contact.people, contact.cell, contact.person_id.is_some()) else { continue };
        all.unspecified += one.unspecified;
        for (sum, cell) in all.cells.iter_mut().zip(one.cells) {
            *sum += cell;
        }
    }
    (all.unspecified + all.cells.iter().sum::<i32>() > 0).then_some(all)
}

async fn belong(ctx: &Ctx, row: &stop::Model, met: Vec<contact::Model>, session: SessionId) -> Result<()> {
    let target = stop::Entity::target(row);
    let grant = ctx.allow::<stop::Entity>(Action::Record, &target)?;
    let mut changed: stop::ActiveModel = row.clone().into();
    changed.session_id = Set(Some(session.uuid()));
    changed.left_at = Set(row.left_at.or(Some(ctx.now())));
    ctx.update(&grant, changed).await?;
    let of_contacts = ctx.allow::<contact::Entity>(Action::Record, &target)?;
    for contact in met {
        let mut changed: contact::ActiveModel = contact.into();
        changed.session_id = Set(Some(session.uuid()));
        ctx.update(&of_contacts, changed).await?;
    }
    Ok(())
}
