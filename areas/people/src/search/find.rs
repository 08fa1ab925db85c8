//! From a question to candidates, best first: which sounds occur, whose they are, how alike the names are.

use std::collections::{HashMap, HashSet};

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use store::{Ctx, Dialect, Result};

use super::asked::Asked;
use super::line::Line;
use super::plan::{self, Stage};
use super::ranking::{Ranker, spelt};
use super::{keys, signature};
use crate::entities::{search_key, search_line, search_sound};
use crate::ids::PersonId;

/// Somebody who may be meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    pub person: PersonId,
    /// About 1 for the very same name; a year of birth that agrees adds a little, one that does not takes away.
    pub score: f32,
    /// A telephone, fiscal code or other number agrees.
    pub has_number: bool,
}

pub(super) const WHY: &str =
    "a search must know who exists; what is shown of whom is decided afterwards, row by row";
/// Names compared letter by letter in one stage.
pub(super) const COMPARED: usize = 300;
/// A name this alike leaves no doubt that the right one is among those found.
const CONVINCING: f32 = 0.90;
const SAME: f32 = 0.955;
/// What the right year of birth adds to a score, see `ranking`.
const YEAR_AGREES: f32 = 0.10;
/// Below this nobody would say that the names are alike.
const LEAST: f32 = 0.45;
/// A number that agrees outweighs any name.
const NUMBER_AGREES: f32 = 1.0;

/// At most `most` candidates, best first.
pub async fn candidates(ctx: &Ctx, asked: &Asked, most: usize) -> Result<Vec<Candidate>> {
    let mut search = Search::new(ctx, asked);
    search.by_numbers(asked).await?;
    search.by_name(asked).await?;
    Ok(best(&search.scores, &search.numbers, most))
}

struct Search<'c> {
    ctx: &'c Ctx,
    ranker: Ranker,
    signature: i64,
    has_year: bool,
    met: HashSet<PersonId>,
    scores: HashMap<PersonId, f32>,
    numbers: HashSet<PersonId>,
}

#[derive(FromQueryResult)]
struct Text {
    text: Option<String>,
}

impl<'c> Search<'c> {
    fn new(ctx: &'c Ctx, asked: &Asked) -> Search<'c> {
        Search {
            ctx,
            ranker: Ranker::new(&asked.name, asked.birth_year, asked.is_typing),
            signature: signature::of_words(&spelt(&asked.name).remove(0)),
            has_year: asked.birth_year.is_some(),
            met: HashSet::new(),
            scores: HashMap::new(),
            numbers: HashSet::new(),
        }
    }

    async fn by_numbers(&mut self, asked: &Asked) -> Result<()> {
        let keys = number_keys(asked);
        if keys.is_empty() {
            return Ok(());
        }
        let met = self.met(&keys, &[], 100).await?;
        self.numbers.extend(met.iter().map(|(person, _)| *person));
        self.compare(met.into_iter().map(|(person, _)| person).collect()).await
    }

    async fn by_name(&mut self, asked: &Asked) -> Result<()> {
        let mut heard = plan::hear(&asked.name);
        if heard.is_empty() {
            return Ok(());
        }
        let sounds =
            heard.iter().flat_map(|one| &one.near).map(|near| keys::packed(&near.skeleton)).collect();
        plan::keep_known(&mut heard, &self.known(sounds).await?);
        for stage in plan::stages(&heard, asked.birth_year) {
            let is_settled = self.is_settled();
            if is_settled || (stage.is_last_resort && self.is_convinced()) {
                continue;
            }
            self.look(&stage).await?;
        }
        Ok(())
    }

    /// Ten persons of the very same name: looking further would only find lesser ones.
    fn is_settled(&self) -> bool {
        let same = self.at_least(SAME);
        self.scores.values().filter(|score| **score >= same).count() >= 10
    }

    fn is_convinced(&self) -> bool {
        let convincing = self.at_least(CONVINCING);
        self.scores.values().any(|score| *score >= convincing)
    }

    fn at_least(&self, share: f32) -> f32 {
        if self.has_year { share + YEAR_AGREES } else { share }
    }

    async fn look(&mut self, stage: &Stage) -> Result<()> {
        let keys: Vec<i64> = stage.keys.iter().map(|key| key.0).collect();
        let met = self.met(&keys, &stage.years, stage.most_rows).await?;
        let mut fresh: Vec<(PersonId, f32)> = met
            .into_iter()
            .filter(|(person, _)| self.met.insert(*person))
            .map(|(person, letters)| (person, signature::overlap(self.signature, letters)))
            .collect();
        fresh.sort_by(|a, b| b.1.total_cmp(&a.1));
        fresh.truncate(COMPARED);
        self.compare(fresh.into_iter().map(|(person, _)| person).collect()).await
    }

    async fn compare(&mut self, persons: Vec<PersonId>) -> Result<()> {
        if persons.is_empty() {
            return Ok(());
        }
        let ids = padded(&persons);
        let query = Query::select()
            .expr_as(joined(self.ctx, "line"), "text")
            .from(search_line::Entity)
            .and_where(Expr::col(search_line::Column::PersonId).is_in(ids))
            .take();
        let text = self.text(&query).await?;
        for line in text.lines().filter_map(Line::read) {
            self.scores.insert(line.person, self.ranker.score_line(&line));
        }
        Ok(())
    }

    /// Which of these sounds some name has.
    async fn known(&self, sounds: Vec<i64>) -> Result<HashSet<i64>> {
        let query = Query::select()
            .expr_as(joined(self.ctx, "CAST(sound AS TEXT)"), "text")
            .from(search_sound::Entity)
            .and_where(Expr::col(search_sound::Column::Sound).is_in(padded(&sounds)))
            .take();
        Ok(self.text(&query).await?.lines().filter_map(|sound| sound.parse().ok()).collect())
    }

    /// Who stands under any of the keys, with the letters of their names.
    async fn met(&self, keys: &[i64], years: &[i32], most: u64) -> Result<Vec<(PersonId, i64)>> {
        let id = match self.ctx.db().dialect() {
            Dialect::Sqlite => "hex(person_id) || ' ' || signature",
            Dialect::Postgres => "CAST(person_id AS TEXT) || ' ' || signature",
        };
        let mut rows = Query::select()
            .expr_as(Expr::cust(id), "found")
            .from(search_key::Entity)
            .and_where(Expr::col(search_key::Column::SearchKey).is_in(padded(keys)))
            .limit(most)
            .take();
        if !years.is_empty() {
            rows.and_where(Expr::col(search_key::Column::BirthYear).is_in(years.iter().copied()));
        }
        let query =
            Query::select().expr_as(joined(self.ctx, "found"), "text").from_subquery(rows, "rows").take();
        let read = |line: &str| {
            let (person, signature) = line.split_once(' ')?;
            Some((PersonId(uuid::Uuid::parse_str(person).ok()?), signature.parse().ok()?))
        };
        Ok(self.text(&query).await?.lines().filter_map(read).collect())
    }

    async fn text(&self, query: &SelectStatement) -> Result<String> {
        let rows: Vec<Text> = self.ctx.unfiltered(WHY).rows(query).await?;
        Ok(rows.into_iter().next().and_then(|row| row.text).unwrap_or_default())
    }
}

/// Under which keys somebody with one of the numbers asked for stands: as an identifier or as a telephone.
pub(super) fn number_keys(asked: &Asked) -> Vec<i64> {
    let keys = |number: &String| [vec![keys::identifier(number)], keys::of_phone(number)].concat();
    asked.numbers.iter().flat_map(keys).map(|key| key.0).collect()
}

/// At most `most` of those compared, best first.
pub(super) fn best(
    scores: &HashMap<PersonId, f32>,
    with_number: &HashSet<PersonId>,
    most: usize,
) -> Vec<Candidate> {
    let candidate = |(person, score): (&PersonId, &f32)| {
        let has_number = with_number.contains(person);
        let score = if has_number { f32::max(*score, 0.0) + NUMBER_AGREES } else { *score };
        Candidate { person: *person, score, has_number }
    };
    let mut best: Vec<Candidate> = scores.iter().map(candidate).collect();
    best.retain(|candidate| candidate.score >= LEAST);
    best.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| b.person.cmp(&a.person)));
    best.truncate(most);
    best
}

/// Hundreds of small rows as one text: one value to carry instead of hundreds.
fn joined(ctx: &Ctx, what: &str) -> Expr {
    match ctx.db().dialect() {
        Dialect::Sqlite => Expr::cust(format!("group_concat({what}, char(10))")),
        Dialect::Postgres => Expr::cust(format!("string_agg({what}, chr(10))")),
    }
}

/// Lists of few different lengths: a database keeps the plan of each statement it has seen, and every length is another
/// statement.
fn padded<T: Copy>(values: &[T]) -> Vec<T> {
    let mut padded = values.to_vec();
    if let Some(last) = values.last() {
        padded.resize(values.len().next_power_of_two().max(8), *last);
    }
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_few_lengths() {
        assert_eq!(padded(&[1, 2, 3]).len(), 8);
        assert_eq!(padded(&[1; 300]).len(), 512);
        assert!(padded::<i64>(&[]).is_empty());
    }
}
