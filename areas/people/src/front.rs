//! What other areas may ask about persons. Counts need no names; names go only to those who may see the person.

use std::collections::HashMap;

use chrono::NaiveDate;
use organisations::{OrganisationId, codes};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::birth::Birth;
use crate::entities::{person, status};
use crate::ids::PersonId;
use crate::residence::rules::StatusPeriod;
use crate::words::Gender;

/// What a list or a register shows of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    pub id: PersonId,
    pub given: String,
    pub family: String,
    pub birth: Birth,
    pub gender: Gender,
    pub nationality: Option<String>,
    pub is_complete: bool,
}

impl PersonLine {
    /// Given name first.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }

    /// Family name first, as registers are ordered.
    pub fn family_first(&self) -> String {
        format!("{} {}", self.family, self.given).trim().to_owned()
    }

    /// The nationality's name; empty where it is not known.
    pub fn nationality_name(&self, locale: &str) -> &'static str {
        let country = self.nationality.as_deref().and_then(codes::country);
        country.map_or("", |country| country.name(locale))
    }
}

impl From<person::Model> for PersonLine {
    fn from(row: person::Model) -> PersonLine {
        PersonLine {
            id: row.id,
            given: row.given_name,
            family: row.family_name,
            birth: Birth { year: row.birth_year, date: row.birth_date },
            gender: row.gender,
            nationality: row.nationality,
            is_complete: row.is_complete,
        }
    }
}

/// Persons looked up at once by their identifiers.
const AT_ONCE: usize = 2_000;

/// The persons among `ids` the reader may see.
pub async fn lines(ctx: &Ctx, ids: &[PersonId]) -> Result<HashMap<PersonId, PersonLine>> {
    let mut lines = HashMap::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let select = ctx.find::<person::Entity>().filter(person::Column::Id.is_in(some.iter().copied()));
        lines.extend(ctx.all(select).await?.into_iter().map(|row| (row.id, PersonLine::from(row))));
    }
    Ok(lines)
}

/// When the document in force of each person ends, where one does: for counts of what is about to expire.
pub async fn permit_ends(ctx: &Ctx, ids: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
    let everybody = ctx.unfiltered("counts of documents about to expire need the day, and no names");
    let mut ends = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let rows = everybody.find::<person::Entity>().filter(person::Column::Id.is_in(some.iter().copied()));
        let rows = ctx.all(rows).await?.into_iter();
        ends.extend(rows.filter_map(|row| Some((row.id, row.permit_expires_on?))));
    }
    Ok(ends)
}

/// What counting needs of a person. There is no name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportingFacts {
    pub person: PersonId,
    /// Who enrolled the person, and so completes what is missing.
    pub organisation: OrganisationId,
    pub birth_date: Option<NaiveDate>,
    pub birth_year: Option<i32>,
    pub gender: Gender,
    pub nationality: Option<String>,
    /// Not a citizen of the Union today; unknown where the nationality is.
    pub third_country: Option<bool>,
    pub status_periods: Vec<StatusPeriod>,
}

/// What counting needs of many persons, in two queries for each two thousand.
pub async fn facts(ctx: &Ctx, ids: &[PersonId]) -> Result<Vec<ReportingFacts>> {
    let mut facts = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        facts.extend(facts_of(ctx, some).await?);
    }
    Ok(facts)
}

async fn facts_of(ctx: &Ctx, ids: &[PersonId]) -> Result<Vec<ReportingFacts>> {
    let everybody = ctx.unfiltered("counts need birth, gender and status of all participants, and no names");
    let persons = everybody.find::<person::Entity>().filter(person::Column::Id.is_in(ids.iter().copied()));
    let periods = everybody
        .find::<status::Entity>()
        .filter(status::Column::PersonId.is_in(ids.iter().copied()))
        .filter(status::Column::WithdrawnAt.is_null());
    let mut by_person: HashMap<PersonId, Vec<StatusPeriod>> = HashMap::new();
    for row in ctx.all(periods).await? {
        let period = StatusPeriod { status: row.status, from: row.from_on, until: row.until_on };
        by_person.entry(row.person_id).or_default().push(period);
    }
    let today = ctx.today();
    let fact = |row: person::Model| ReportingFacts {
        person: row.id,
        organisation: OrganisationId(row.organisation_id),
        birth_date: row.birth_date,
        birth_year: row.birth_year,
        gender: row.gender,
        third_country: row.nationality.as_deref().map(|code| codes::is_third_country(code, today)),
        nationality: row.nationality,
        status_periods: by_person.remove(&row.id).unwrap_or_default(),
    };
    Ok(ctx.all(persons).await?.into_iter().map(fact).collect())
}
