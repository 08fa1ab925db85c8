//! Take down how the needs of a person stand today: a new version, never a change of the last one.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::queries::last;
use super::rules::{self, Days};
use super::tool;
use super::words::Dimension;
use crate::entities::{assessment, assessment_score, case};
use crate::ids::{AssessmentId, CaseId, ScoreId};
use crate::sealed::seal_some;
use crate::words::State;

pub struct Assess {
    pub case: CaseId,
    pub on: NaiveDate,
    /// What the person wants, in their own voice.
    pub wishes: String,
    pub scores: Vec<Scored>,
    /// The number of the last version its writer had seen; 0 where there was none.
    pub seen: i32,
}

#[derive(Clone, Debug)]
pub struct Scored {
    pub dimension: Dimension,
    /// Nothing: not assessed.
    pub score: Option<i32>,
    pub note: String,
}

pub async fn assess(ctx: &Ctx, wish: Assess) -> Result<i32> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    let last = last(ctx, case.id).await?;
    let number = last.as_ref().map_or(0, |last| last.number);
    if number != wish.seen {
        return Err(Error::Stale);
    }
    if case.state != State::Open {
        return Err(kernel::Refusal::from(rules::Refusal::CaseClosed).into());
    }
    let last_on = last.map(|last| last.assessed_on);
    let days = Days { opened_on: case.opened_on, last_on, today: ctx.today() };
    let steps: Vec<Option<i32>> = wish.scores.iter().map(|scored| scored.score).collect();
    rules::accept(wish.on, days, &steps).map_err(kernel::Refusal::from)?;

    let body = case.organisation_id;
    let target = Target { organisation: Some(body), linked: true, ..Target::default() };
    let grant = ctx.allow::<assessment::Entity>(Action::Create, &target)?;
    let id = AssessmentId::new(ctx);
    let row = assessment::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(body),
        number: Set(number + 1),
        assessed_on: Set(wish.on),
        tool: Set(tool::on(wish.on).version.clone()),
        wishes: Set(seal_some(ctx, ("assessment-wishes", id.uuid()), &wish.wishes)?),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;

    let grant = ctx.allow::<assessment_score::Entity>(Action::Create, &target)?;
    let scores: Result<Vec<_>> =
        wish.scores.into_iter().map(|scored| score(ctx, &case, id, scored)).collect();
    ctx.insert_many(&grant, scores?).await?;
    Ok(number + 1)
}

fn score(
    ctx: &Ctx,
    case: &case::Model,
    assessment: AssessmentId,
    scored: Scored,
) -> Result<assessment_score::ActiveModel> {
    let id = ScoreId::new(ctx);
    Ok(assessment_score::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(case.organisation_id),
        assessment_id: Set(assessment),
        dimension: Set(scored.dimension),
        score: Set(scored.score),
        note: Set(seal_some(ctx, ("assessment-note", id.uuid()), &scored.note)?),
    })
}
