//! Note what came of an activity for a person.

use authz::{Action, Target};
use chrono::NaiveDate;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, QueryFilter, QueryOrder, Set};
use store::{Ctx, Result};

use super::rules::{self, Outcome, Path, Wish};
use crate::entities::{enrolment, outcome, participation, session};
use crate::ids::{GroupId, OutcomeId};
use crate::register::correction::Because;
use crate::register::rules::Participant;
use crate::words::{Kind, Level, OutcomeKind, Presence, State};

pub struct NoteOutcome {
    pub organisation: OrganisationId,
    /// The activity it came of; its project is the one that counts it.
    pub activity: ActivityId,
    pub group: Option<GroupId>,
    pub who: Participant,
    pub kind: OutcomeKind,
    pub wish: Wish,
    /// The outcome this one corrects, with why.
    pub instead_of: Option<(OutcomeId, String)>,
}

pub async fn note_outcome(ctx: &Ctx, wish: NoteOutcome) -> Result<OutcomeId> {
    let project = programmes::activity(ctx, wish.activity).await?.project;
    meets(ctx, wish.who).await?;
    let path = path(ctx, project, wish.who).await?;
    let noted = rules::note(wish.kind, &wish.wish, path, ctx.today()).map_err(kernel::Refusal::from)?;

    let id = OutcomeId::new(ctx);
    let target = Target {
        organisation: Some(wish.organisation.uuid()),
        project: Some(project.uuid()),
        ..Target::default()
    };
    let grant = ctx.allow::<outcome::Entity>(Action::Record, &target)?;
    let instead_of = wish.instead_of.clone();
    let mut row = row(ctx, id, project, wish, noted);
    if let Some((old, because)) = instead_of {
        let because = step_back(ctx, &row, old, &because).await?;
        row.supersedes = Set(Some(old));
        row.because = Set(Some(because.text().to_owned()));
    }
    Ok(ctx.insert(&grant, row).await?.id)
}

fn row(
    ctx: &Ctx,
    id: OutcomeId,
    project: ProjectId,
    wish: NoteOutcome,
    noted: Outcome,
) -> outcome::ActiveModel {
    let (entry_level, exit_level) = levels(noted);
    outcome::ActiveModel {
        id: Set(id),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(Some(project.uuid())),
        activity_id: Set(Some(wish.activity.uuid())),
        group_id: Set(wish.group),
        person_kind: Set(wish.who.kind),
        person_id: Set(wish.who.id),
        kind: Set(wish.kind),
        happened_on: Set(wish.wish.on),
        entry_level: Set(entry_level),
        exit_level: Set(exit_level),
        answer: Set(answer(noted)),
        months: Set(months(noted)),
        protocol: Set(wish.wish.protocol),
        evidence: Set(wish.wish.evidence),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        because: Set(None),
        supersedes: Set(None),
        superseded_by: Set(None),
        superseded_at: Set(None),
    }
}

/// The old word leaves its place to `new`, which must say something else.
async fn step_back(ctx: &Ctx, new: &outcome::ActiveModel, old: OutcomeId, because: &str) -> Result<Because> {
    let because = Because::new(because).map_err(kernel::Refusal::from)?;
    let (old, grant) = ctx.load::<outcome::Entity>(old, Action::Amend).await?;
    if old.superseded_at.is_some() {
        return Err(store::Error::Stale);
    }
    if says_the_same(&old, new) {
        return Err(kernel::Refusal::from(rules::Refusal::NothingCorrected).into());
    }
    ctx.because(because.text());
    let mut old: outcome::ActiveModel = old.into();
    old.superseded_by = Set(new.id.clone().take());
    old.superseded_at = Set(Some(ctx.now()));
    ctx.update(&grant, old).await?;
    Ok(because)
}

fn says_the_same(old: &outcome::Model, new: &outcome::ActiveModel) -> bool {
    use outcome::Column::{
        ActivityId, Answer, EntryLevel, Evidence, ExitLevel, HappenedOn, Kind, Months, Protocol,
    };
    let old: outcome::ActiveModel = old.clone().into();
    let said = [ActivityId, Kind, HappenedOn, EntryLevel, ExitLevel, Answer, Months, Protocol, Evidence];
    said.into_iter().all(|column| old.get(column).into_value() == new.get(column).into_value())
}

/// When the person began in the project, was last seen, and was hired.
async fn path(ctx: &Ctx, project: ProjectId, who: Participant) -> Result<Path> {
    let attended = attended_on(ctx, project, who).await?;
    let enrolments = ctx
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::ProjectId.eq(project.uuid()))
        .filter(enrolment::Column::ParticipantId.eq(who.id));
    let enrolments = ctx.all(enrolments).await?;
    let hired = ctx
        .find::<outcome::Entity>()
        .filter(outcome::Column::ProjectId.eq(project.uuid()))
        .filter(outcome::Column::PersonId.eq(who.id))
        .filter(outcome::Column::Kind.eq(OutcomeKind::Hired))
        .filter(outcome::Column::SupersededAt.is_null())
        .order_by_desc(outcome::Column::HappenedOn);
    let hired = ctx.one(hired).await?;

    let enrolled_on = enrolments.iter().map(|row| row.began_on).min();
    let is_expected = enrolments.iter().any(|row| row.ended_on.is_none());
    let left_on = enrolments.iter().filter_map(|row| row.ended_on).max().or(attended.last().copied());
    Ok(Path {
        began_on: attended.first().copied().into_iter().chain(enrolled_on).min(),
        left_on: left_on.filter(|_| !is_expected),
        hired_on: hired.map(|row| row.happened_on),
    })
}

async fn attended_on(ctx: &Ctx, project: ProjectId, who: Participant) -> Result<Vec<NaiveDate>> {
    let there = ctx
        .find::<participation::Entity>()
        .filter(participation::Column::ProjectId.eq(project.uuid()))
        .filter(participation::Column::ParticipantId.eq(who.id))
        .filter(participation::Column::Presence.ne(Presence::Absent))
        .filter(participation::Column::SupersededAt.is_null());
    let sessions: Vec<_> = ctx.all(there).await?.into_iter().map(|row| row.session_id).collect();
    let held = ctx
        .find::<session::Entity>()
        .filter(Condition::all().add(session::Column::Id.is_in(sessions)))
        .filter(session::Column::State.eq(State::Held))
        .order_by_asc(session::Column::HeldOn);
    Ok(ctx.all(held).await?.into_iter().map(|row| row.held_on).collect())
}

fn levels(noted: Outcome) -> (Option<Level>, Option<Level>) {
    match noted {
        Outcome::Level { entry, exit } => (Some(entry), Some(exit)),
        _ => (None, None),
    }
}

fn answer(noted: Outcome) -> Option<bool> {
    match noted {
        Outcome::Helpful { yes } | Outcome::TrainingUseful { yes } | Outcome::SkillsUsed { yes } => Some(yes),
        _ => None,
    }
}

fn months(noted: Outcome) -> Option<i32> {
    match noted {
        Outcome::InWork { months } => i32::try_from(months).ok(),
        _ => None,
    }
}

/// Who may not see the person's file notes nothing in it, whatever else they see of the person's attendance.
async fn meets(ctx: &Ctx, who: Participant) -> Result<()> {
    if who.kind != Kind::Person {
        return Ok(());
    }
    let person = people::PersonId(who.id);
    match people::lines(ctx, &[person]).await?.contains_key(&person) {
        true => Ok(()),
        false => Err(store::Error::NotFound),
    }
}
