//! Reading the assessments of a case.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::Profile;
use super::tool::{self, Tool};
use super::words::Dimension;
use crate::entities::{assessment, assessment_score};
use crate::ids::{AssessmentId, CaseId};
use crate::sealed::unseal_some;

/// One look at the needs of a person, without what was written beside it.
#[derive(Clone)]
pub struct AssessmentLine {
    pub id: AssessmentId,
    pub number: i32,
    pub on: NaiveDate,
    pub author: Option<Uuid>,
    pub tool: &'static Tool,
    pub profile: Profile,
}

/// What was written in one of them.
#[derive(Default)]
pub struct Words {
    pub wishes: String,
    pub notes: HashMap<Dimension, String>,
}

pub(crate) async fn last(ctx: &Ctx, case: CaseId) -> Result<Option<assessment::Model>> {
    let of_case = ctx
        .find::<assessment::Entity>()
        .filter(assessment::Column::CaseId.eq(case))
        .order_by_desc(assessment::Column::Number);
    ctx.one(of_case).await
}

/// All of a case, the last one first.
pub async fn assessments(ctx: &Ctx, case: CaseId) -> Result<Vec<AssessmentLine>> {
    let of_case = ctx
        .find::<assessment::Entity>()
        .filter(assessment::Column::CaseId.eq(case))
        .order_by_desc(assessment::Column::Number);
    let scores = ctx.find::<assessment_score::Entity>().filter(assessment_score::Column::CaseId.eq(case));
    let mut profiles: HashMap<AssessmentId, Profile> = HashMap::new();
    for row in ctx.all(scores).await? {
        profiles.entry(row.assessment_id).or_default().insert(row.dimension, row.score);
    }
    let line = |row: assessment::Model| AssessmentLine {
        id: row.id,
        number: row.number,
        on: row.assessed_on,
        author: row.created_by,
        tool: tool::version(&row.tool),
        profile: profiles.remove(&row.id).unwrap_or_default(),
    };
    Ok(ctx.all(of_case).await?.into_iter().map(line).collect())
}

/// What stands in one of them.
pub async fn words(ctx: &Ctx, id: AssessmentId) -> Result<Words> {
    let (row, _) = ctx.load::<assessment::Entity>(id, authz::Action::View).await?;
    let scores = ctx.find::<assessment_score::Entity>().filter(assessment_score::Column::AssessmentId.eq(id));
    let mut notes = HashMap::new();
    for score in ctx.all(scores).await? {
        let note = unseal_some(ctx, ("assessment-note", score.id.uuid()), score.note.as_deref())?;
        notes.insert(score.dimension, note);
    }
    let wishes = unseal_some(ctx, ("assessment-wishes", row.id.uuid()), row.wishes.as_deref())?;
    Ok(Words { wishes, notes })
}

/// The version with this number.
pub fn numbered(lines: &[AssessmentLine], number: i32) -> Result<&AssessmentLine> {
    lines.iter().find(|line| line.number == number).ok_or(Error::NotFound)
}
