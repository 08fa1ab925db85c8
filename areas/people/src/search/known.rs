//! Who may be meant, as far as the reader may know: linked persons by name, of others only that there may be one and
//! whom to ask.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::audit::Verb;
use store::{Ctx, Result};

use super::asked::Asked;
use super::find::{self, Candidate};
use super::many;
use crate::entities::access_link;
use crate::front::{self, PersonLine};
use crate::ids::PersonId;
use crate::policy;

/// What is known of somebody who is looked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub asked: Asked,
    pub limit: usize,
}

const SHOWN: usize = 10;

impl Query {
    /// What was typed in a search box.
    pub fn text(text: &str) -> Query {
        Query { asked: Asked::read(text), limit: SHOWN }
    }

    /// What is being typed: the last word may be unfinished.
    pub fn typing(text: &str) -> Query {
        let mut query = Query::text(text);
        query.asked.is_typing = !text.ends_with(char::is_whitespace);
        query
    }

    /// The fields of a form or the cells of a row.
    pub fn fields(
        name: &str,
        birth_date: Option<NaiveDate>,
        birth_year: Option<i32>,
        numbers: &[String],
    ) -> Query {
        let birth_year = birth_year.or(birth_date.map(|date| chrono::Datelike::year(&date)));
        let numbers =
            numbers.iter().map(|number| super::asked::compact(number)).filter(|n| !n.is_empty()).collect();
        let asked = Asked {
            name: name.chars().take(300).collect(),
            birth_year,
            birth_date,
            numbers,
            is_typing: false,
        };
        Query { asked, limit: SHOWN }
    }
}

/// Somebody who may be meant.
#[derive(Clone, Debug)]
pub struct Hit {
    pub person: PersonId,
    /// Given name first; empty for persons the reader is not linked to.
    pub name: String,
    /// Year of birth; empty where it is not known or not to be shown.
    pub detail: String,
    pub birth_year: Option<i32>,
    /// The whole line, for persons the reader may see.
    pub line: Option<PersonLine>,
    /// In a hundred.
    pub likeness: u8,
    /// A telephone, fiscal code or other number is the same.
    pub has_number: bool,
    /// The very year of birth asked for.
    pub has_birth_year: bool,
    pub is_linked: bool,
    /// Bodies that know the person, where the reader does not.
    pub ask: Vec<OrganisationId>,
}

/// Candidates looked at, so that the reader's own persons are found among many namesakes elsewhere.
const LOOKED_AT: usize = 60;
/// Of persons of other bodies one is told only where there is little doubt.
const LITTLE_DOUBT: f32 = 0.93;
/// Persons of other bodies shown for one question.
const OTHERS: usize = 3;

/// At most `query.limit` persons, the reader's own first; of others at most three, and never who they are.
pub async fn search(ctx: &Ctx, query: Query) -> Result<Vec<Hit>> {
    if !query.asked.is_enough() {
        return Ok(Vec::new());
    }
    ctx.note(Verb::Search, RecordRef::new(policy::PERSON, uuid::Uuid::nil()), None);
    let found = find::candidates(ctx, &query.asked, LOOKED_AT).await?;
    shown(ctx, query, found).await
}

/// Who sounds exactly the same or shares a number. Leaves no line: whoever asks does.
pub async fn same_sounding(ctx: &Ctx, query: Query) -> Result<Vec<Hit>> {
    Ok(same_sounding_many(ctx, &[query]).await?.pop().unwrap_or_default())
}

/// The same for each row of a list, in a few statements.
pub async fn same_sounding_many(ctx: &Ctx, queries: &[Query]) -> Result<Vec<Vec<Hit>>> {
    let asked: Vec<Asked> = queries.iter().map(|query| query.asked.clone()).collect();
    let found = many::same_sounding(ctx, &asked, LOOKED_AT).await?;
    shown_many(ctx, queries, &found).await
}

async fn shown(ctx: &Ctx, query: Query, found: Vec<Candidate>) -> Result<Vec<Hit>> {
    Ok(shown_many(ctx, &[query], &[found]).await?.pop().unwrap_or_default())
}

async fn shown_many(ctx: &Ctx, queries: &[Query], found: &[Vec<Candidate>]) -> Result<Vec<Vec<Hit>>> {
    let mut ids: Vec<PersonId> = found.iter().flatten().map(|candidate| candidate.person).collect();
    ids.sort_unstable();
    ids.dedup();
    let lines = front::lines(ctx, &ids).await?;
    let doubtless = |query: &Query, found: &[Candidate]| -> Vec<Candidate> {
        let others = found.iter().filter(|one| !lines.contains_key(&one.person));
        others.filter(|one| has_little_doubt(query, one)).take(OTHERS).copied().collect()
    };
    let others: Vec<Vec<Candidate>> =
        queries.iter().zip(found).map(|(query, found)| doubtless(query, found)).collect();
    let known_by = known_by(ctx, &others).await?;

    let hits = |(query, (found, others)): (&Query, (&Vec<Candidate>, &Vec<Candidate>))| {
        let own = found.iter().filter_map(|one| Some((one, lines.get(&one.person)?.clone())));
        let own = own.take(query.limit).map(|(one, line)| hit(query, one, Some(line)));
        let ask = |one: &Candidate| known_by.get(&one.person).cloned().unwrap_or_default();
        own.chain(others.iter().map(|one| Hit { ask: ask(one), ..hit(query, one, None) })).collect()
    };
    Ok(queries.iter().zip(found.iter().zip(&others)).map(hits).collect())
}

/// A number agrees, or a whole name together with the year of birth.
fn has_little_doubt(query: &Query, candidate: &Candidate) -> bool {
    let has_two_words = super::tokens::words(&query.asked.name).len() >= 2;
    candidate.has_number
        || (has_two_words && query.asked.birth_year.is_some() && candidate.score >= LITTLE_DOUBT)
}

fn hit(query: &Query, candidate: &Candidate, line: Option<PersonLine>) -> Hit {
    let birth_year = line.as_ref().and_then(|line| line.birth.year);
    Hit {
        person: candidate.person,
        name: line.as_ref().map(PersonLine::name).unwrap_or_default(),
        detail: birth_year.map(|year| year.to_string()).unwrap_or_default(),
        birth_year,
        // A share of one, so the number fits.
        likeness: (candidate.score.clamp(0.0, 1.0) * 100.0).round() as u8,
        has_number: candidate.has_number,
        has_birth_year: birth_year.is_some() && birth_year == query.asked.birth_year,
        is_linked: line.is_some(),
        ask: Vec::new(),
        line,
    }
}

async fn known_by(
    ctx: &Ctx,
    candidates: &[Vec<Candidate>],
) -> Result<HashMap<PersonId, Vec<OrganisationId>>> {
    let persons: Vec<PersonId> = candidates.iter().flatten().map(|candidate| candidate.person).collect();
    if persons.is_empty() {
        return Ok(HashMap::new());
    }
    let links = ctx
        .unfiltered("of persons of other bodies one may know whom to ask, and nothing else")
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.is_in(persons))
        .filter(access_link::Column::EndedAt.is_null());
    let mut known_by: HashMap<PersonId, Vec<OrganisationId>> = HashMap::new();
    for link in ctx.all(links).await? {
        known_by.entry(link.person_id).or_default().push(OrganisationId(link.organisation_id));
    }
    Ok(known_by)
}
