//! What a person agreed to, for the person's own file.

use chrono::NaiveDate;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::load;
use super::words::Mark;
use crate::entities::case;
use crate::words::State;

/// A goal of an agreed plan, in Italian and in the person's language where somebody wrote it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnGoal {
    pub wished: String,
    pub theirs: String,
    pub is_reached: bool,
    pub steps: Vec<OwnStep>,
    /// When the whole is looked at again.
    pub review_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStep {
    pub what: String,
    pub theirs: String,
    pub due_on: Option<NaiveDate>,
    pub is_done: bool,
}

/// The goals of the plans in force of a person, for the program itself, which shows them to nobody else.
pub async fn own_plan(ctx: &Ctx, person: PersonId) -> Result<Vec<OwnGoal>> {
    if !ctx.actor().is_system() {
        return Err(Error::Denied);
    }
    let open = ctx
        .find::<case::Entity>()
        .filter(case::Column::PersonId.eq(person))
        .filter(case::Column::State.eq(State::Open));
    let mut own = Vec::new();
    for case in ctx.all(open).await? {
        let versions = load::versions(ctx, case.id).await?;
        let Some(plan) = load::agreed(&versions) else { continue };
        let content = load::content(ctx, plan.id).await?;
        let marks = load::marks(ctx, case.id).await?;
        let is = |root: &Uuid, mark: Mark| marks.get(root).is_some_and(|word| word.mark == mark);
        own.extend(content.goals.into_iter().map(|goal| {
            OwnGoal {
                is_reached: is(&goal.root, Mark::Reached),
                steps: goal
                    .steps
                    .into_iter()
                    .filter(|step| !is(&step.root, Mark::Dropped))
                    .map(|step| OwnStep {
                        is_done: is(&step.root, Mark::Done),
                        what: step.what,
                        theirs: step.theirs,
                        due_on: step.due_on,
                    })
                    .collect(),
                wished: goal.wished,
                theirs: goal.theirs,
                review_on: case.review_on,
            }
        }));
    }
    Ok(own)
}
