//! The question of a whole list at once: for each row, who sounds exactly the same or shares a number. A few
//! statements for hundreds of rows.

use std::collections::{HashMap, HashSet};

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement};
use store::{Ctx, Result};

use super::asked::Asked;
use super::find::{COMPARED, Candidate, WHY, best, number_keys};
use super::line::Line;
use super::plan;
use super::ranking::{Ranker, spelt};
use super::signature;
use crate::entities::{search_key, search_line};
use crate::ids::PersonId;

/// Values one statement is given, below what the engines take.
const VALUES: usize = 20_000;
/// Persons one number is compared with: the telephone of a reception centre belongs to all who live there.
const OF_ONE_NUMBER: usize = 100;

/// For each of `asked` at most `most` candidates, best first: the name sounds exactly the same, within a year of
/// birth, or a number agrees.
pub async fn same_sounding(ctx: &Ctx, asked: &[Asked], most: usize) -> Result<Vec<Vec<Candidate>>> {
    let wanted: Vec<Wanted> = asked.iter().map(Wanted::of).collect();
    let met = meet(ctx, &wanted).await?;
    let chosen: Vec<Chosen> = wanted.iter().map(|one| one.choose(&met)).collect();
    let lines = lines(ctx, &chosen).await?;
    let rank = |(asked, chosen): (&Asked, &Chosen)| ranked(asked, chosen, &lines, most);
    Ok(asked.iter().zip(&chosen).map(rank).collect())
}

/// What one question looks under. Without a year of birth any year will do.
struct Wanted {
    numbers: Vec<i64>,
    pairs: Vec<i64>,
    years: Vec<i32>,
    signature: i64,
}

/// Whom one question is to be compared with, letter by letter.
struct Chosen {
    persons: Vec<PersonId>,
    with_number: HashSet<PersonId>,
}

/// Who stands under each key.
type Met = HashMap<i64, Vec<Under>>;

#[derive(Clone, Copy, FromQueryResult)]
struct Under {
    search_key: i64,
    birth_year: i32,
    person_id: PersonId,
    signature: i64,
}

impl Wanted {
    fn of(asked: &Asked) -> Wanted {
        let exact = plan::exact(&asked.name, asked.birth_year);
        Wanted {
            numbers: number_keys(asked),
            pairs: exact.keys.iter().map(|key| key.0).collect(),
            years: exact.years,
            signature: signature::of_words(&spelt(&asked.name).remove(0)),
        }
    }

    fn choose(&self, met: &Met) -> Chosen {
        let under = |key: &i64| met.get(key).map_or(&[][..], Vec::as_slice);
        let with_number: HashSet<PersonId> = self
            .numbers
            .iter()
            .flat_map(|key| under(key).iter().take(OF_ONE_NUMBER))
            .map(|u| u.person_id)
            .collect();
        let is_near = |under: &&Under| self.years.is_empty() || self.years.contains(&under.birth_year);
        let mut named: Vec<(PersonId, f32)> = self
            .pairs
            .iter()
            .flat_map(under)
            .filter(is_near)
            .map(|under| (under.person_id, signature::overlap(self.signature, under.signature)))
            .collect();
        named.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        named.dedup_by_key(|(person, _)| *person);
        named.truncate(COMPARED);
        let mut persons: Vec<PersonId> = named.into_iter().map(|(person, _)| person).collect();
        persons.extend(&with_number);
        persons.sort_unstable();
        persons.dedup();
        Chosen { persons, with_number }
    }
}

async fn meet(ctx: &Ctx, wanted: &[Wanted]) -> Result<Met> {
    let mut alone: HashSet<i64> = wanted.iter().flat_map(|one| one.numbers.iter().copied()).collect();
    let mut dated: HashSet<(i64, i32)> = HashSet::new();
    for one in wanted {
        match one.years.is_empty() {
            true => alone.extend(&one.pairs),
            false => {
                dated.extend(one.pairs.iter().flat_map(|key| one.years.iter().map(|year| (*key, *year))))
            }
        }
    }
    // What is asked for with any year need not be asked for with some.
    dated.retain(|(key, _)| !alone.contains(key));

    let mut met: Met = HashMap::new();
    let alone: Vec<i64> = alone.into_iter().collect();
    for some in alone.chunks(VALUES) {
        keep(&mut met, under_keys(ctx, some).await?);
    }
    let dated: Vec<(i64, i32)> = dated.into_iter().collect();
    for some in dated.chunks(VALUES / 2) {
        keep(&mut met, under_keys_and_years(ctx, some).await?);
    }
    Ok(met)
}

fn keep(met: &mut Met, found: Vec<Under>) {
    for one in found {
        met.entry(one.search_key).or_default().push(one);
    }
}

async fn under_keys(ctx: &Ctx, keys: &[i64]) -> Result<Vec<Under>> {
    let query = rows()
        .from(search_key::Entity)
        .and_where(Expr::col(search_key::Column::SearchKey).is_in(keys.iter().copied()))
        .take();
    ctx.unfiltered(WHY).rows(&query).await
}

async fn under_keys_and_years(ctx: &Ctx, pairs: &[(i64, i32)]) -> Result<Vec<Under>> {
    let is_asked = Expr::col((search_key::Entity, search_key::Column::SearchKey))
        .equals(("asked", "column1"))
        .and(Expr::col((search_key::Entity, search_key::Column::BirthYear)).equals(("asked", "column2")));
    let query = rows()
        .from_values(pairs.iter().copied(), "asked")
        .join(JoinType::InnerJoin, search_key::Entity, is_asked)
        .take();
    ctx.unfiltered(WHY).rows(&query).await
}

fn rows() -> SelectStatement {
    use search_key::Column::{BirthYear, PersonId, SearchKey, Signature};
    Query::select().columns([SearchKey, BirthYear, PersonId, Signature]).take()
}

#[derive(FromQueryResult)]
struct Kept {
    person_id: PersonId,
    line: String,
}

async fn lines(ctx: &Ctx, chosen: &[Chosen]) -> Result<HashMap<PersonId, String>> {
    let persons: HashSet<PersonId> = chosen.iter().flat_map(|one| one.persons.iter().copied()).collect();
    let persons: Vec<PersonId> = persons.into_iter().collect();
    let mut lines = HashMap::with_capacity(persons.len());
    for some in persons.chunks(VALUES) {
        let query = Query::select()
            .columns([search_line::Column::PersonId, search_line::Column::Line])
            .from(search_line::Entity)
            .and_where(Expr::col(search_line::Column::PersonId).is_in(some.iter().copied()))
            .take();
        let found: Vec<Kept> = ctx.unfiltered(WHY).rows(&query).await?;
        lines.extend(found.into_iter().map(|kept| (kept.person_id, kept.line)));
    }
    Ok(lines)
}

fn ranked(asked: &Asked, chosen: &Chosen, lines: &HashMap<PersonId, String>, most: usize) -> Vec<Candidate> {
    let mut ranker = Ranker::new(&asked.name, asked.birth_year, asked.is_typing);
    let written = chosen.persons.iter().filter_map(|person| Line::read(lines.get(person)?));
    let scores = written.map(|line| (line.person, ranker.score_line(&line))).collect();
    best(&scores, &chosen.with_number, most)
}
