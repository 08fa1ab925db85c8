//! What the area keeps of a person: appointments and contacts, shown to whoever asks for their data, counted among what
//! happened last, emptied with an erasure.

use std::collections::HashMap;

use chrono::NaiveDate;
use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::retention::Activity;
use people::rights::{Field, Holds, Said, Section};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result, local_day};
use uuid::Uuid;

use crate::desks::forget::forget_person;
use crate::desks::sealed;
use crate::entities::desks::{appointment, contact, desk};

/// Answers for the area.
pub struct AboutPersons;

const ACCESS: &str = "the person's right of access covers everything held, whichever body wrote it";
const KEEPING: &str =
    "how long a person is kept follows from when something last happened, whoever recorded it";

#[async_trait::async_trait]
impl Elsewhere for AboutPersons {
    async fn stays(&self, _: &Ctx, _: PersonId) -> Result<Vec<Stays>> {
        Ok(Vec::new())
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        forget_person(ctx, person).await
    }
}

#[async_trait::async_trait]
impl Holds for AboutPersons {
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>> {
        let section = |name, title, records| Section { area: "services", name, title, records };
        Ok(vec![
            section("appointments", "services-held-appointments", appointments(ctx, person).await?),
            section("contacts", "services-held-contacts", contacts(ctx, person).await?),
        ])
    }
}

async fn appointments(ctx: &Ctx, person: PersonId) -> Result<Vec<Vec<Field>>> {
    let rows = ctx
        .unfiltered(ACCESS)
        .find::<appointment::Entity>()
        .filter(appointment::Column::PersonId.eq(person.uuid()))
        .order_by_asc(appointment::Column::StartsAt);
    let rows = ctx.all(rows).await?;
    let desks = ctx
        .unfiltered(ACCESS)
        .find::<desk::Entity>()
        .filter(desk::Column::Id.is_in(rows.iter().map(|row| row.desk_id)));
    let places: HashMap<_, _> =
        ctx.all(desks).await?.into_iter().map(|row| (row.id, (row.name, row.place))).collect();
    let record = |row: appointment::Model| {
        let (desk, place) = places.get(&row.desk_id).cloned().unwrap_or_default();
        vec![
            Field::new("starts_at", "services-held-when", row.starts_at),
            Field::new("desk", "services-held-desk", desk),
            Field::new("place", "services-held-place", place),
            Field::new("state", "services-held-state", Said::word(row.state.code(), row.state.key())),
            Field::new("why", "services-held-why", row.why),
        ]
    };
    Ok(rows.into_iter().map(record).collect())
}

async fn contacts(ctx: &Ctx, person: PersonId) -> Result<Vec<Vec<Field>>> {
    let rows = ctx
        .unfiltered(ACCESS)
        .find::<contact::Entity>()
        .filter(contact::Column::PersonId.eq(person.uuid()))
        .order_by_asc(contact::Column::HappenedAt);
    let record = |row: contact::Model| {
        let open = |sealed: &Vec<u8>| sealed::open(ctx, "services_contacts.note", row.id.uuid(), sealed);
        let note = row.note.as_ref().map(open).transpose()?;
        Ok(vec![
            Field::new("happened_at", "services-held-when", row.happened_at),
            Field::new("minutes", "people-held-minutes", i64::from(row.minutes)),
            Field::new("outcome", "services-held-outcome", Said::word(row.outcome.code(), row.outcome.key())),
            Field::new("note", "people-held-note", note),
        ])
    };
    ctx.all(rows).await?.into_iter().map(record).collect()
}

#[async_trait::async_trait]
impl Activity for AboutPersons {
    async fn last(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
        let ids: Vec<Uuid> = persons.iter().map(|person| person.uuid()).collect();
        let expected = ctx
            .unfiltered(KEEPING)
            .find::<appointment::Entity>()
            .filter(appointment::Column::PersonId.is_in(ids.iter().copied()));
        let came = ctx
            .unfiltered(KEEPING)
            .find::<contact::Entity>()
            .filter(contact::Column::PersonId.is_in(ids.iter().copied()));
        let expected = ctx.all(expected).await?.into_iter().map(|row| (row.person_id, row.starts_at));
        let came = ctx.all(came).await?.into_iter().map(|row| (row.person_id, row.happened_at));

        let mut last: HashMap<PersonId, NaiveDate> = HashMap::new();
        for (person, at) in expected.chain(came) {
            let Some(person) = person else { continue };
            let known = last.entry(PersonId(person)).or_insert(local_day(at));
            *known = (*known).max(local_day(at));
        }
        Ok(last)
    }
}
