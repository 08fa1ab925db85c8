//! One figure opened: who counted and by which records, who did not and why; names only of those the reader
//! may meet anyway.

use std::collections::{BTreeSet, HashMap};

use authz::Action;
use chrono::NaiveDate;
use delivery::OperatorId;
use kernel::{Page, Paged, Quarter, RecordRef};
use organisations::OrganisationId;
use people::PersonId;
use programmes::ProjectId;
use store::audit::Verb;
use store::{Ctx, Error, Result};
use uuid::Uuid;
use web::Listing;

use super::board::{Board, board_of_one};
use super::rights;
use crate::counting::{Cell, Counted, Fact, Key, Outcome, Participant, Reason, What};
use crate::policy::EVIDENCE;

/// A figure with all that can be asked of it.
pub struct Dossier {
    pub board: Board,
    pub code: String,
    pub shows_evidence: bool,
}

/// Which list below a figure is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Counted {
        cell: Option<usize>,
    },
    /// Counted first in the quarter.
    New,
    LeftOut,
}

/// A line of the list of those counted or left out.
#[derive(Clone, Debug)]
pub struct Member {
    pub subject: Option<Subject>,
    pub on: NaiveDate,
    pub amount: i64,
    pub cell: Option<Cell>,
    pub reason: Option<Reason>,
    pub records: Vec<Record>,
}

/// Somebody or something with a name, when the reader may know it.
#[derive(Clone, Debug)]
pub struct Subject {
    pub id: Uuid,
    pub kind: SubjectKind,
    pub name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    Person,
    Operator,
    Organisation,
    Other,
}

/// A record of evidence, ready to be shown.
#[derive(Clone, Debug)]
pub struct Record {
    pub record: RecordRef,
    pub session: Option<Uuid>,
    pub on: NaiveDate,
    /// Place among the project's activities.
    pub activity: u32,
    pub what: What,
    pub amount: i32,
}

/// Opens one figure of a project.
pub async fn dossier(ctx: &Ctx, project: ProjectId, quarter: Quarter, code: &str) -> Result<Dossier> {
    let board = board_of_one(ctx, project, quarter, code).await?;
    if board.row(code).is_none() {
        return Err(Error::NotFound);
    }
    let shows_evidence = rights::may_see_evidence(ctx, project);
    Ok(Dossier { board, code: code.to_owned(), shows_evidence })
}

impl Wanted {
    /// What the address asks for; those counted where it does not say.
    pub fn read(listing: &Listing) -> Wanted {
        match listing.filter("list") {
            "left-out" => Wanted::LeftOut,
            "new" => Wanted::New,
            _ => Wanted::Counted { cell: listing.parsed("cell") },
        }
    }
}

impl Dossier {
    pub fn row(&self) -> Option<&super::board::Row> {
        self.board.row(&self.code)
    }

    /// One of the lists below the figure; empty for those who see counts only.
    pub async fn members(&self, ctx: &Ctx, wanted: Wanted, page: Page) -> Result<Paged<Member>> {
        match wanted {
            Wanted::LeftOut => self.left_out(ctx, page).await,
            Wanted::Counted { .. } | Wanted::New => self.counted(ctx, wanted, page).await,
        }
    }

    /// Those counted, by the day they first counted.
    async fn counted(&self, ctx: &Ctx, wanted: Wanted, page: Page) -> Result<Paged<Member>> {
        let Some(row) = self.row().filter(|_| self.shows_evidence) else { return Ok(nobody(page)) };
        let is_wanted = |one: &&Counted| match wanted {
            Wanted::Counted { cell: Some(cell) } => one.cell.is_some_and(|found| found.index() == cell),
            Wanted::New => one.on >= self.board.quarter.first_day(),
            _ => true,
        };
        let mut counted: Vec<_> = row.evaluation.counted.iter().filter(is_wanted).collect();
        counted.sort_by_key(|one| (one.on, one.key));
        let member = |one: &&Counted| Member {
            subject: self.subject(one.key, &one.facts),
            on: one.on,
            amount: one.amount,
            cell: one.cell,
            reason: None,
            records: one.facts.iter().map(|place| self.record(*place)).collect(),
        };
        self.named(ctx, slice(&counted, page, member)).await
    }

    /// Those that did not count at all, with the reason nearest to counting.
    async fn left_out(&self, ctx: &Ctx, page: Page) -> Result<Paged<Member>> {
        let Some(row) = self.row().filter(|_| self.shows_evidence) else { return Ok(nobody(page)) };
        let mut records: HashMap<Uuid, Vec<u32>> = HashMap::new();
        let mut alone = Vec::new();
        for out in &row.evaluation.left_out {
            match out.subject {
                Some(subject) => records.entry(subject).or_default().push(out.fact),
                None => alone.push((None, out.reason, vec![out.fact])),
            }
        }
        let subjects = row.evaluation.subjects_left_out().into_iter();
        let mut lines: Vec<(Option<Uuid>, Reason, Vec<u32>)> = subjects
            .map(|(subject, reason)| (Some(subject), reason, records.remove(&subject).unwrap_or_default()))
            .collect();
        lines.extend(alone);
        lines.sort_by_key(|(subject, reason, _)| (*reason, *subject));
        let member = |(subject, reason, places): &(Option<Uuid>, Reason, Vec<u32>)| {
            let records: Vec<Record> = places.iter().map(|place| self.record(*place)).collect();
            Member {
                subject: subject.and_then(|subject| self.subject(Key::Subject(subject), places)),
                on: records.iter().map(|record| record.on).min().unwrap_or(self.board.as_of),
                amount: 1,
                cell: None,
                reason: Some(*reason),
                records,
            }
        };
        self.named(ctx, slice(&lines, page, member)).await
    }

    /// Everyone and everything, for the file of evidence. Taking it away leaves a line in the trail.
    pub async fn whole(&self, ctx: &Ctx) -> Result<(Vec<Member>, Vec<Member>)> {
        if !rights::may_export_evidence(ctx, self.board.gathered.project.id) {
            return Err(Error::Denied);
        }
        let all = Page { number: 1, size: i64::MAX };
        let everyone = Wanted::Counted { cell: None };
        ctx.note(
            Verb::Export,
            RecordRef::new(EVIDENCE, self.board.gathered.project.id.uuid()),
            Some(self.code.clone()),
        );
        Ok((self.counted(ctx, everyone, all).await?.rows, self.left_out(ctx, all).await?.rows))
    }

    /// How many subjects were left out, by reason.
    pub fn reasons(&self) -> Vec<(Reason, usize)> {
        let Some(row) = self.row() else { return vec![] };
        let mut reasons = std::collections::BTreeMap::new();
        for reason in row.evaluation.subjects_left_out().into_values() {
            *reasons.entry(reason).or_insert(0) += 1;
        }
        let alone = row.evaluation.left_out.iter().filter(|out| out.subject.is_none());
        for out in alone {
            *reasons.entry(out.reason).or_insert(0) += 1;
        }
        let mut reasons: Vec<_> = reasons.into_iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        reasons
    }

    fn record(&self, place: u32) -> Record {
        let fact = &self.board.gathered.facts.facts[place as usize];
        Record {
            record: fact.record.clone(),
            session: fact.session,
            on: fact.on,
            activity: fact.activity,
            what: fact.what,
            amount: fact.amount,
        }
    }

    fn subject(&self, key: Key, places: &[u32]) -> Option<Subject> {
        let Key::Subject(id) = key else { return None };
        let fact: Option<&Fact> =
            places.first().map(|place| &self.board.gathered.facts.facts[*place as usize]);
        let kind = fact.map_or(SubjectKind::Other, |fact| kind_of(fact.what));
        Some(Subject { id, kind, name: None })
    }

    /// Fills in the names the reader may know: one query a kind, whatever the length of the list.
    async fn named(&self, ctx: &Ctx, mut members: Paged<Member>) -> Result<Paged<Member>> {
        let of_kind = |kind: SubjectKind| -> Vec<Uuid> {
            let subjects = members.rows.iter().filter_map(|member| member.subject.as_ref());
            let ids: BTreeSet<Uuid> = subjects.filter(|one| one.kind == kind).map(|one| one.id).collect();
            ids.into_iter().collect()
        };
        let mut names: HashMap<Uuid, String> = HashMap::new();
        let persons: Vec<PersonId> = of_kind(SubjectKind::Person).into_iter().map(PersonId).collect();
        if !persons.is_empty() && ctx.can(Action::View, people::PERSON) {
            let known = people::lines(ctx, &persons).await?;
            names.extend(known.into_iter().map(|(id, line)| (id.uuid(), full_name(&line))));
        }
        let operators: Vec<OperatorId> = of_kind(SubjectKind::Operator).into_iter().map(OperatorId).collect();
        let known = delivery::operators(ctx, &operators).await?;
        names.extend(known.into_iter().map(|(id, line)| (id.uuid(), line.name)));
        let bodies: Vec<OrganisationId> =
            of_kind(SubjectKind::Organisation).into_iter().map(OrganisationId).collect();
        let known = organisations::names(ctx, &bodies).await?;
        names.extend(known.into_iter().map(|(id, name)| (id.uuid(), name)));

        let subjects = members.rows.iter_mut().filter_map(|member| member.subject.as_mut());
        for subject in subjects {
            subject.name = names.get(&subject.id).cloned();
        }
        if members.rows.iter().any(|member| member.subject.as_ref().is_some_and(|one| one.name.is_some())) {
            ctx.saw(RecordRef::new(EVIDENCE, self.board.gathered.project.id.uuid()));
        }
        Ok(members)
    }
}

/// What a fact's subject is; answers about training come from operators.
pub(crate) fn kind_of(what: What) -> SubjectKind {
    match what {
        What::Attended(Participant::Operator) => SubjectKind::Operator,
        What::Attended(Participant::Organisation) => SubjectKind::Organisation,
        What::Achieved { outcome: Outcome::TrainingUseful(_) | Outcome::SkillsUsed(_), .. } => {
            SubjectKind::Operator
        }
        What::Attended(Participant::Person) | What::Achieved { .. } => SubjectKind::Person,
        _ => SubjectKind::Other,
    }
}

fn full_name(line: &people::PersonLine) -> String {
    format!("{} {}", line.family, line.given).trim().to_owned()
}

fn nobody(page: Page) -> Paged<Member> {
    Paged { rows: vec![], total: 0, page }
}

fn slice<T>(all: &[T], page: Page, member: impl Fn(&T) -> Member) -> Paged<Member> {
    let from = usize::try_from(page.offset().max(0)).unwrap_or(usize::MAX).min(all.len());
    let size = usize::try_from(page.size).unwrap_or(usize::MAX);
    let rows = all[from..].iter().take(size).map(member).collect();
    Paged { rows, total: all.len() as i64, page }
}
