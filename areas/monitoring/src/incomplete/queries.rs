//! Who does not count for want of a datum, grouped by the body that must complete it.

use std::collections::{BTreeMap, BTreeSet};

use authz::Action;
use kernel::Quarter;
use organisations::OrganisationId;
use people::PersonId;
use programmes::ProjectId;
use store::{Ctx, Result};
use uuid::Uuid;

use crate::counting::{Birth, Fact, MissingField, Person, age_at_entry};
use crate::figures::{Board, SubjectKind, board, kind_of};

/// What one body has to complete.
pub struct Group {
    pub organisation: OrganisationId,
    pub name: String,
    pub waiting: Vec<Waiting>,
}

/// Somebody who is served and does not count.
pub struct Waiting {
    pub person: PersonId,
    /// Only where the reader may meet the person.
    pub name: Option<String>,
    pub fields: BTreeSet<MissingField>,
    /// Indicators the person would count in.
    pub indicators: Vec<String>,
}

/// Everybody a datum keeps out of some figure of the project, by who served the person last.
pub async fn incomplete(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Group>> {
    let board = board(ctx, project, quarter).await?;
    let waiting = waiting(&board);
    let persons: Vec<PersonId> = waiting.keys().copied().map(PersonId).collect();
    let names = match ctx.can(Action::View, people::PERSON) && !persons.is_empty() {
        true => people::lines(ctx, &persons).await?,
        false => Default::default(),
    };
    let mut groups = BTreeMap::<OrganisationId, Vec<Waiting>>::new();
    for (id, (fields, indicators)) in waiting {
        let Some((_, organisation)) = board.gathered.served_by.get(&id) else { continue };
        let name = names.get(&PersonId(id)).map(|line| format!("{} {}", line.family, line.given));
        let indicators = indicators.into_iter().collect();
        groups.entry(*organisation).or_default().push(Waiting {
            person: PersonId(id),
            name,
            fields,
            indicators,
        });
    }
    named(ctx, groups).await
}

/// How many persons wait for a datum.
pub fn count(board: &Board) -> i64 {
    waiting(board).len() as i64
}

async fn named(ctx: &Ctx, groups: BTreeMap<OrganisationId, Vec<Waiting>>) -> Result<Vec<Group>> {
    let bodies: Vec<OrganisationId> = groups.keys().copied().collect();
    let names = organisations::names(ctx, &bodies).await?;
    let group = |(organisation, mut waiting): (OrganisationId, Vec<Waiting>)| {
        waiting.sort_by(|one, other| (&one.name, one.person).cmp(&(&other.name, other.person)));
        Group { organisation, name: names.get(&organisation).cloned().unwrap_or_default(), waiting }
    };
    let mut groups: Vec<Group> = groups.into_iter().map(group).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.waiting.len()));
    Ok(groups)
}

/// All data missing of each person that an indicator leaves out for want of one, and those indicators.
fn waiting(board: &Board) -> BTreeMap<Uuid, (BTreeSet<MissingField>, BTreeSet<String>)> {
    let mut waiting = BTreeMap::<Uuid, (BTreeSet<MissingField>, BTreeSet<String>)>::new();
    let facts = &board.gathered.facts;
    for row in &board.rows {
        for out in &row.evaluation.left_out {
            let (Some(field), Some(subject)) = (out.reason.missing(), out.subject) else { continue };
            let fact = &facts.facts[out.fact as usize];
            if kind_of(fact.what) != SubjectKind::Person {
                continue;
            }
            let (fields, indicators) = waiting.entry(subject).or_default();
            fields.insert(field);
            indicators.insert(row.definition.code.clone());
            if row.definition.count.cells {
                fields.extend(missing_for_cells(facts.persons.get(&subject), fact));
            }
        }
    }
    waiting
}

/// Whoever completes a person completes everything at once, so all gaps are named and not only the first.
fn missing_for_cells(person: Option<&Person>, fact: &Fact) -> Vec<MissingField> {
    let mut fields = Vec::new();
    let gender = person.and_then(|person| person.gender);
    let birth = person.and_then(|person| person.birth);
    if gender.is_none() {
        fields.push(MissingField::Gender);
    }
    if birth.and_then(|birth: Birth| age_at_entry(birth, fact.on)).is_none() {
        fields.push(MissingField::BirthDate);
    }
    if person.and_then(|person| person.third_country).is_none() {
        fields.push(MissingField::Nationality);
    }
    fields
}
