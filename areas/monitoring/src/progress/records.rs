//! The records behind one number of the progress page; names only of those the reader may meet anyway.

use std::collections::{BTreeMap, HashMap};

use authz::Action;
use chrono::NaiveDate;
use delivery::{OperatorId, SessionId};
use kernel::{Quarter, RecordRef};
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ActivityId, ActivityLine, Coded, ProjectId, ProjectLine};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::done::{Done, Reaching, behind, done};
use crate::counting::{Fact, What};
use crate::figures::{SubjectKind, gather, kind_of, may_see_evidence};
use crate::policy::EVIDENCE;

/// Everything behind one number.
pub struct Behind {
    pub project: ProjectLine,
    pub activity: ActivityLine,
    pub done: Done,
    pub lines: Vec<Line>,
    /// Otherwise each line is a session's sum, without anybody.
    pub shows_who: bool,
}

/// A record, or for those who see counts only the records of one kind of one session.
#[derive(Clone, Debug)]
pub struct Line {
    pub on: NaiveDate,
    pub what: What,
    pub subject: Option<Uuid>,
    pub session: Option<SessionId>,
    pub amount: i64,
    pub records: i64,
}

pub async fn records(
    ctx: &Ctx,
    (project, activity): (ProjectId, ActivityId),
    (quarter, reaching): (Quarter, Reaching),
) -> Result<Behind> {
    let gathered = gather(ctx, project).await?;
    let place = gathered.activities.iter().position(|line| line.id == activity).ok_or(Error::NotFound)?;
    let line = gathered.activities[place].clone();
    let unit = line.unit.code();
    let of_activity = || gathered.facts.facts.iter().filter(|fact| fact.activity as usize == place);
    let facts = behind(unit, of_activity(), (quarter, reaching));

    let shows_who = may_see_evidence(ctx, project);
    let mut lines = if shows_who { facts.iter().map(|fact| one(fact)).collect() } else { sums(&facts) };
    lines.sort_by_key(|line| (std::cmp::Reverse(line.on), line.session, line.subject));
    let done = done(unit, of_activity(), quarter);
    Ok(Behind { project: gathered.project.clone(), activity: line, done, lines, shows_who })
}

fn one(fact: &Fact) -> Line {
    Line {
        on: fact.on,
        what: fact.what,
        subject: fact.subject,
        session: fact.session.map(SessionId),
        amount: fact.amount.into(),
        records: 1,
    }
}

fn sums(facts: &[&Fact]) -> Vec<Line> {
    let mut sums: BTreeMap<(NaiveDate, Option<Uuid>, What), Line> = BTreeMap::new();
    for fact in facts {
        let sum = sums.entry((fact.on, fact.session, fact.what)).or_insert_with(|| Line {
            subject: None,
            amount: 0,
            records: 0,
            ..one(fact)
        });
        sum.amount += i64::from(fact.amount);
        sum.records += 1;
    }
    sums.into_values().collect()
}

/// What the shown lines are about, by id: one query a kind, whatever their number. Reading names leaves a line.
pub async fn names(ctx: &Ctx, project: ProjectId, lines: &[Line]) -> Result<HashMap<Uuid, String>> {
    let of_kind = |kind: SubjectKind| -> Vec<Uuid> {
        let own = lines.iter().filter(|line| kind_of(line.what) == kind && line.what != What::Worked);
        own.filter_map(|line| line.subject).collect()
    };
    let mut names = HashMap::new();
    let persons: Vec<PersonId> = of_kind(SubjectKind::Person).into_iter().map(PersonId).collect();
    if !persons.is_empty() && ctx.can(Action::View, people::PERSON) {
        let known = people::lines(ctx, &persons).await?;
        names.extend(known.into_iter().map(|(id, line)| (id.uuid(), line.family_first())));
    }
    let operators: Vec<OperatorId> = of_kind(SubjectKind::Operator).into_iter().map(OperatorId).collect();
    let known = delivery::operators(ctx, &operators).await?;
    names.extend(known.into_iter().map(|(id, line)| (id.uuid(), line.name)));
    let bodies: Vec<OrganisationId> =
        of_kind(SubjectKind::Organisation).into_iter().map(OrganisationId).collect();
    let known = organisations::names(ctx, &bodies).await?;
    names.extend(known.into_iter().map(|(id, name)| (id.uuid(), name)));
    let worked = lines.iter().filter(|line| line.what == What::Worked);
    names.extend(delivery::worker_names(ctx, worked.map(|line| line.subject)).await?);

    if !names.is_empty() {
        ctx.saw(RecordRef::new(EVIDENCE, project.uuid()));
    }
    Ok(names)
}
