//! Record a whole register: all of it or nothing, once however often the button is pressed.

use std::collections::{BTreeMap, BTreeSet};

use authz::Action;
use people::PersonId;
use sea_orm::{ColumnTrait, Condition, QueryFilter, Set};
use store::{Ctx, Error, Grant, Guarded, Result};

use super::correction::{self, Because, Changes, Standing};
use super::rules::{Accepted, Line, Mark, Participant, Refused, Sheet};
use crate::entities::{enrolment, participation, session, submission};
use crate::ids::{ParticipationId, SessionId, SubmissionId};
use crate::planning::hold::held;
use crate::planning::rules::{Promptness, promptness};
use crate::words::{How, Kind, Presence, Reason};

pub struct Record {
    pub session: SessionId,
    pub lines: Vec<Line>,
    pub how: How,
    /// The register's number when the form was opened; `None` for those who saw no form (imports).
    pub seen_version: Option<i32>,
    /// This press of the button.
    pub submission: Option<SubmissionId>,
    /// Needed where something already recorded changes.
    pub because: Option<String>,
}

/// What became of a register.
#[derive(Debug)]
pub enum Verdict {
    Saved {
        written: usize,
        promptness: Promptness,
    },
    /// The same press of the button, or nothing new: nothing was written.
    Unchanged,
    Refused(Vec<Refused>),
}

/// Records or refuses as a whole; the first refusal speaks for all.
pub async fn record(ctx: &Ctx, wish: Record) -> Result<Verdict> {
    match attempt(ctx, wish).await? {
        Verdict::Refused(refused) => {
            let first =
                refused.first().map(|(_, refusal)| *refusal).ok_or_else(|| Error::broken("no refusal"))?;
            Err(Error::Refused(first.into()))
        }
        verdict => Ok(verdict),
    }
}

/// The same, with every line's refusal for a page that shows each beside its name.
pub(crate) async fn attempt(ctx: &Ctx, wish: Record) -> Result<Verdict> {
    let (session, grant) = ctx.load::<session::Entity>(wish.session, Action::Record).await?;
    if is_repeated(ctx, &wish).await? {
        return Ok(Verdict::Unchanged);
    }
    let standing = standing(ctx, &session).await?;
    let sheet = sheet(ctx, &session, &standing, &wish.lines).await?;

    let accepted = match sheet.accept(wish.lines, ctx.today()) {
        Ok(accepted) => accepted,
        Err(refused) => return Ok(Verdict::Refused(refused)),
    };
    let changes = correction::changes(&standing, accepted);
    if changes.is_empty() && session.registered_at.is_some() {
        return Ok(Verdict::Unchanged);
    }
    if wish.seen_version.is_some_and(|seen| seen != session.register_version) {
        return Err(Error::Stale);
    }
    let because = reason(&changes, wish.because.as_deref())?;

    let written = changes.fresh.len() + changes.superseding.len();
    // Late is a register first saved late: who corrects it a year later did not.
    let promptness = promptness(session.ends_at, session.registered_at.unwrap_or_else(|| ctx.now()));
    note_submission(ctx, &session, wish.submission).await?;
    write(ctx, &session, changes, wish.how, because).await?;
    held(ctx, session, &grant).await?;
    Ok(Verdict::Saved { written, promptness })
}

fn reason(changes: &Changes, typed: Option<&str>) -> Result<Option<Because>> {
    if !changes.needs_reason() {
        return Ok(None);
    }
    Ok(Some(Because::new(typed.unwrap_or_default()).map_err(kernel::Refusal::from)?))
}

async fn is_repeated(ctx: &Ctx, wish: &Record) -> Result<bool> {
    let Some(press) = wish.submission else { return Ok(false) };
    let same = ctx
        .unfiltered("a press of the button says nothing about anybody")
        .find::<submission::Entity>()
        .filter(submission::Column::Id.eq(press));
    Ok(ctx.one(same).await?.is_some())
}

async fn note_submission(ctx: &Ctx, session: &session::Model, press: Option<SubmissionId>) -> Result<()> {
    let Some(press) = press else { return Ok(()) };
    let grant = ctx.allow::<submission::Entity>(Action::Record, &session::Entity::target(session))?;
    let row = submission::ActiveModel {
        id: Set(press),
        organisation_id: Set(session.organisation_id),
        project_id: Set(session.project_id),
        session_id: Set(session.id),
        submitted_at: Set(ctx.now()),
        submitted_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

/// What the register says now: the rows nobody has superseded.
pub(crate) async fn standing(ctx: &Ctx, session: &session::Model) -> Result<BTreeMap<Participant, Standing>> {
    let rows = ctx
        .find::<participation::Entity>()
        .filter(participation::Column::SessionId.eq(session.id))
        .filter(participation::Column::SupersededAt.is_null());
    let rows = ctx.all(rows).await?;
    Ok(rows.into_iter().map(|row| said(session, row)).collect())
}

fn said(session: &session::Model, row: participation::Model) -> (Participant, Standing) {
    let mark = mark_of(row.presence, row.reason, row.minutes, session.minutes);
    let who = Participant { kind: row.kind, id: row.participant_id };
    (who, Standing { record: row.id.uuid(), mark, note: row.note, minutes: row.minutes })
}

pub(crate) fn mark_of(presence: Presence, reason: Option<Reason>, minutes: i32, planned: i32) -> Mark {
    match presence {
        Presence::Present => Mark::Present,
        Presence::Late => Mark::Late { missed: planned - minutes },
        Presence::Absent => Mark::Absent(reason.unwrap_or(Reason::NotSaid)),
    }
}

/// A session of a group lists its enrolled; one without a group takes whoever is known.
async fn sheet(
    ctx: &Ctx,
    session: &session::Model,
    standing: &BTreeMap<Participant, Standing>,
    lines: &[Line],
) -> Result<Sheet> {
    let mut expected: BTreeSet<Participant> = standing.keys().copied().collect();
    if session.group_id.is_some() {
        expected.extend(enrolled(ctx, session).await?);
    } else {
        expected.extend(known(ctx, session.kind, lines).await?);
    }
    Ok(Sheet { held_on: session.held_on, planned: session.minutes, expected })
}

/// Those enrolled in the session's group on its day.
pub(crate) async fn enrolled(ctx: &Ctx, session: &session::Model) -> Result<Vec<Participant>> {
    let Some(group) = session.group_id else { return Ok(Vec::new()) };
    let rows = ctx
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::GroupId.eq(group))
        .filter(enrolment::Column::BeganOn.lte(session.held_on))
        .filter(
            Condition::any()
                .add(enrolment::Column::EndedOn.is_null())
                .add(enrolment::Column::EndedOn.gte(session.held_on)),
        );
    let rows = ctx.all(rows).await?;
    Ok(rows.into_iter().map(|row| Participant { kind: row.kind, id: row.participant_id }).collect())
}

async fn known(ctx: &Ctx, kind: Kind, lines: &[Line]) -> Result<Vec<Participant>> {
    let marked: Vec<Participant> = lines.iter().map(|line| line.who).filter(|who| who.kind == kind).collect();
    if kind != Kind::Person || marked.is_empty() {
        return Ok(marked);
    }
    let persons: Vec<PersonId> = marked.iter().map(|who| PersonId(who.id)).collect();
    let known = people::lines(ctx, &persons).await?;
    Ok(marked.into_iter().filter(|who| known.contains_key(&PersonId(who.id))).collect())
}

/// Old rows step back before new ones take their place: two may never stand at once.
async fn write(
    ctx: &Ctx,
    session: &session::Model,
    changes: Changes,
    how: How,
    because: Option<Because>,
) -> Result<()> {
    let target = session::Entity::target(session);
    let recording = ctx.allow::<participation::Entity>(Action::Record, &target)?;
    let mut rows: Vec<participation::ActiveModel> =
        changes.fresh.iter().map(|line| row(ctx, session, line, how)).collect();

    if let Some(because) = because {
        ctx.because(because.text());
        let amending = ctx.allow::<participation::Entity>(Action::Amend, &target)?;
        for (old, line) in &changes.superseding {
            let mut new = row(ctx, session, line, how);
            new.supersedes = Set(Some(ParticipationId(*old)));
            new.because = Set(Some(because.text().to_owned()));
            step_back(ctx, &amending, ParticipationId(*old), &new).await?;
            rows.push(new);
        }
    }
    ctx.insert_many(&recording, rows).await
}

async fn step_back(
    ctx: &Ctx,
    grant: &Grant<participation::Entity>,
    old: ParticipationId,
    new: &participation::ActiveModel,
) -> Result<()> {
    let old = ctx.find::<participation::Entity>().filter(participation::Column::Id.eq(old));
    let old = ctx.one(old).await?.ok_or(Error::Stale)?;
    let mut old: participation::ActiveModel = old.into();
    old.superseded_by = Set(new.id.clone().take());
    old.superseded_at = Set(Some(ctx.now()));
    ctx.update(grant, old).await?;
    Ok(())
}

pub(super) fn row(
    ctx: &Ctx,
    session: &session::Model,
    good: &Accepted,
    how: How,
) -> participation::ActiveModel {
    let line = good.line();
    let (presence, reason) = match line.mark {
        Mark::Present => (Presence::Present, None),
        Mark::Late { .. } => (Presence::Late, None),
        Mark::Absent(reason) => (Presence::Absent, Some(reason)),
    };
    participation::ActiveModel {
        id: Set(ParticipationId::new(ctx)),
        organisation_id: Set(session.organisation_id),
        project_id: Set(session.project_id),
        session_id: Set(session.id),
        kind: Set(line.who.kind),
        participant_id: Set(line.who.id),
        presence: Set(presence),
        reason: Set(reason),
        minutes: Set(good.minutes()),
        note: Set(line.note.clone()),
        how: Set(how),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        because: Set(None),
        supersedes: Set(None),
        superseded_by: Set(None),
        superseded_at: Set(None),
    }
}
