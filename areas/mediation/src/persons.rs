//! What mediation keeps of a person: whom a request was for, and the words about it.

use std::collections::HashMap;

use chrono::NaiveDate;
use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::retention::Activity;
use people::rights::{Field, Holds, Section};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{request, sealed, subject};

/// Answers for the area.
pub struct AboutPersons;

const ERASURE: &str =
    "whom a request was for and the words about it go with the erasure, which leaves its own line";
const ACCESS: &str = "the person's right of access covers everything held, whichever body wrote it";

#[async_trait::async_trait]
impl Elsewhere for AboutPersons {
    async fn stays(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Stays>> {
        let of = ctx.unfiltered(ERASURE).find::<subject::Entity>();
        let count = ctx.count(of.filter(subject::Column::PersonId.eq(person.uuid()))).await?;
        Ok(vec![Stays { key: "mediation-erase-stays", count }])
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        let words = Query::delete()
            .from_table(sealed::Entity)
            .and_where(sealed::Column::RequestId.in_subquery(requests_of(person)))
            .take();
        ctx.housekeeping(ERASURE).run(&words).await?;
        let subjects = Query::delete()
            .from_table(subject::Entity)
            .and_where(subject::Column::PersonId.eq(person.uuid()))
            .take();
        ctx.housekeeping(ERASURE).run(&subjects).await?;
        Ok(())
    }
}

fn requests_of(person: PersonId) -> SelectStatement {
    Query::select()
        .column(subject::Column::RequestId)
        .from(subject::Entity)
        .and_where(subject::Column::PersonId.eq(person.uuid()))
        .take()
}

async fn asked(ctx: &Ctx, persons: &[PersonId]) -> Result<Vec<(PersonId, request::Model)>> {
    let these = ctx
        .unfiltered(ACCESS)
        .find::<subject::Entity>()
        .filter(subject::Column::PersonId.is_in(persons.iter().map(|person| person.uuid())));
    let subjects = ctx.all(these).await?;
    let requests = ctx
        .unfiltered(ACCESS)
        .find::<request::Entity>()
        .filter(request::Column::Id.is_in(subjects.iter().map(|row| row.request_id)));
    let mut requests: HashMap<_, _> = ctx.all(requests).await?.into_iter().map(|row| (row.id, row)).collect();
    let pair = |row: subject::Model| Some((PersonId(row.person_id), requests.remove(&row.request_id)?));
    Ok(subjects.into_iter().filter_map(pair).collect())
}

#[async_trait::async_trait]
impl Holds for AboutPersons {
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>> {
        let record = |(_, row): (PersonId, request::Model)| {
            vec![
                Field::new("asked_at", "mediation-held-asked", row.asked_at),
                Field::new("place", "mediation-held-place", row.place),
            ]
        };
        let records = asked(ctx, &[person]).await?.into_iter().map(record).collect();
        Ok(vec![Section { area: "mediation", name: "requests", title: "mediation-panel-title", records }])
    }
}

#[async_trait::async_trait]
impl Activity for AboutPersons {
    async fn last(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
        let mut last: HashMap<PersonId, NaiveDate> = HashMap::new();
        for (person, row) in asked(ctx, persons).await? {
            let day = store::local_day(row.asked_at);
            let known = last.entry(person).or_insert(day);
            *known = (*known).max(day);
        }
        Ok(last)
    }
}
