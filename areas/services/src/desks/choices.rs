//! What forms of this part offer: bodies, activities, languages, workers, persons found by a name.

use organisations::{OrganisationId, codes};
use people::{PersonId, Query};
use store::Result;
use web::{Page, Work};

/// A line of a list to choose from.
#[derive(Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

impl Choice {
    pub fn new(value: impl ToString, label: impl Into<String>) -> Choice {
        Choice { value: value.to_string(), label: label.into() }
    }
}

/// The bodies for which the reader works.
pub async fn bodies(work: &Work) -> Result<Vec<Choice>> {
    let ids: Vec<OrganisationId> = work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
    let names = organisations::names(&work.ctx, &ids).await?;
    Ok(ids.iter().map(|id| Choice::new(id, names.get(id).cloned().unwrap_or_default())).collect())
}

pub async fn activities(work: &Work) -> Result<Vec<Choice>> {
    let all = programmes::own_activities(&work.ctx).await?;
    Ok(all.into_iter().map(|(line, words)| Choice::new(line.id, words)).collect())
}

pub async fn projects(work: &Work) -> Result<Vec<Choice>> {
    let all = programmes::own_projects(&work.ctx).await?;
    Ok(all.into_iter().map(|line| Choice::new(line.id, format!("{} {}", line.code, line.title))).collect())
}

pub async fn operators(work: &Work, body: uuid::Uuid) -> Result<Vec<Choice>> {
    let all = identity::operators(&work.ctx, OrganisationId(body)).await?;
    Ok(all.into_iter().map(|(id, name)| Choice::new(id, name)).collect())
}

pub fn languages(page: &Page) -> Vec<Choice> {
    let mut all: Vec<Choice> = codes::languages()
        .iter()
        .map(|language| Choice::new(&language.code, language.name(page.locale())))
        .collect();
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all
}

/// Languages in which people are written to.
pub fn locales() -> Vec<Choice> {
    l10n::Locale::ALL.iter().map(|locale| Choice::new(locale.code(), locale.name())).collect()
}

/// The words of a closed list in the reader's language.
pub fn words<T: Copy>(page: &Page, all: &[T], said: fn(T) -> (&'static str, &'static str)) -> Vec<Choice> {
    let choice = |word: &T| {
        let (code, key) = said(*word);
        Choice::new(code, page.t(key))
    };
    all.iter().map(choice).collect()
}

/// Persons the reader may see, by what was typed: by POST, a name never stands in an address.
pub async fn found(work: &Work, typed: &str) -> Result<Vec<Choice>> {
    if typed.trim().is_empty() || typed.chars().count() > 100 {
        return Ok(Vec::new());
    }
    let hits = people::search(&work.ctx, Query::text(typed)).await?;
    let linked = hits.into_iter().filter(|hit| hit.is_linked);
    Ok(linked.map(|hit| Choice::new(hit.person, format!("{} {}", hit.name, hit.detail).trim())).collect())
}

/// The name of somebody the reader may see; empty for nobody.
pub async fn name_of(work: &Work, person: Option<uuid::Uuid>) -> Result<String> {
    let Some(person) = person.map(PersonId) else { return Ok(String::new()) };
    let lines = people::lines(&work.ctx, &[person]).await?;
    Ok(lines.get(&person).map(people::PersonLine::name).unwrap_or_default())
}
