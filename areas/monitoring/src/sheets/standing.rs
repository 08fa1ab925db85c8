//! Where sheets stand: read from what happened to them, never stored.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use kernel::Quarter;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::document::Sheet;
use super::ids::{SheetId, SubmissionId};
use super::proofs::{self, Proofs};
use super::states::State;
use crate::entities::sheets::decision::Verdict;
use crate::entities::sheets::{decision, evidence, sheet, snapshot, submission};

/// A sheet's state, with the last thing that happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    pub submission: Option<Submitted>,
    pub decision: Option<Decided>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submitted {
    pub id: SubmissionId,
    pub number: i32,
    pub at: DateTime<Utc>,
    pub by: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub at: DateTime<Utc>,
    pub by: String,
    pub remarks: Option<String>,
    pub is_acceptance: bool,
}

/// What was frozen with a submission.
#[derive(Clone, Debug)]
pub struct Frozen {
    pub sheet: Sheet,
    pub content: String,
    pub checksum: String,
}

impl Standing {
    fn draft() -> Self {
        Self { state: State::Draft, submission: None, decision: None }
    }

    pub(super) fn of(submission: Submitted, decision: Option<Decided>) -> Self {
        let state = match &decision {
            None => State::Submitted,
            Some(decision) if decision.is_acceptance => State::Accepted,
            Some(_) => State::Returned,
        };
        Self { state, submission: Some(submission), decision }
    }

    /// Number of the last submission, zero before the first.
    pub fn number(&self) -> i32 {
        self.submission.as_ref().map_or(0, |submission| submission.number)
    }
}

/// Where the sheet of one quarter stands; a draft where nobody prepared it yet.
pub async fn of(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Standing> {
    let all = of_projects(ctx, &[project]).await?;
    Ok(all.get(&(project, quarter)).cloned().unwrap_or_else(Standing::draft))
}

/// Where all sheets of some projects stand, in three queries; drafts nobody prepared are absent.
pub async fn of_projects(
    ctx: &Ctx,
    projects: &[ProjectId],
) -> Result<HashMap<(ProjectId, Quarter), Standing>> {
    let sheets = ctx.find::<sheet::Entity>().filter(sheet::Column::ProjectId.is_in(projects.to_vec()));
    let sheets = ctx.all(sheets).await?;
    let mut submitted = last_submissions(ctx, projects).await?;
    let mut decided = decisions(ctx, projects).await?;
    let standing = |sheet: SheetId| match submitted.remove(&sheet) {
        Some(last) => {
            let decision = decided.remove(&last.id);
            Standing::of(last, decision)
        }
        None => Standing::draft(),
    };
    keyed(sheets, standing)
}

fn keyed(
    sheets: Vec<sheet::Model>,
    mut standing: impl FnMut(SheetId) -> Standing,
) -> Result<HashMap<(ProjectId, Quarter), Standing>> {
    let mut found = HashMap::new();
    for sheet in sheets {
        let quarter = sheet.quarter.parse().map_err(|_| Error::broken("a stored quarter cannot be read"))?;
        found.insert((sheet.project_id, quarter), standing(sheet.id));
    }
    Ok(found)
}

async fn last_submissions(ctx: &Ctx, projects: &[ProjectId]) -> Result<HashMap<SheetId, Submitted>> {
    let select = ctx
        .find::<submission::Entity>()
        .filter(submission::Column::ProjectId.is_in(projects.to_vec()))
        .order_by_asc(submission::Column::Number);
    let rows = ctx.all(select).await?;
    // In rising order the last of a sheet stays.
    Ok(rows.into_iter().map(|row| (row.sheet_id, submitted(row))).collect())
}

async fn decisions(ctx: &Ctx, projects: &[ProjectId]) -> Result<HashMap<SubmissionId, Decided>> {
    let select = ctx.find::<decision::Entity>().filter(decision::Column::ProjectId.is_in(projects.to_vec()));
    let rows = ctx.all(select).await?;
    Ok(rows.into_iter().map(|row| (row.submission_id, decided(row))).collect())
}

fn submitted(row: submission::Model) -> Submitted {
    Submitted { id: row.id, number: row.number, at: row.submitted_at, by: row.submitted_by_name }
}

fn decided(row: decision::Model) -> Decided {
    Decided {
        at: row.decided_at,
        by: row.decided_by_name,
        remarks: row.remarks,
        is_acceptance: row.verdict == Verdict::Accepted,
    }
}

/// Every submission of one sheet with what was decided about it, the oldest first.
pub async fn history(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
) -> Result<Vec<(Submitted, Option<Decided>)>> {
    let Some(sheet) = super::prepare::find(ctx, project, quarter).await? else { return Ok(Vec::new()) };
    let select = ctx
        .find::<submission::Entity>()
        .filter(submission::Column::SheetId.eq(sheet.id))
        .order_by_asc(submission::Column::Number);
    let rows = ctx.all(select).await?;
    let mut decided = decisions(ctx, &[project]).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let decision = decided.remove(&row.id);
            (submitted(row), decision)
        })
        .collect())
}

/// The document frozen with a submission; one that no longer matches its checksum is never shown.
pub async fn frozen(ctx: &Ctx, id: SubmissionId) -> Result<Frozen> {
    let (row, _) = ctx.load::<snapshot::Entity>(id, authz::Action::View).await?;
    if super::canonical::checksum(&row.content) != row.checksum {
        return Err(Error::broken("a frozen sheet does not match its checksum"));
    }
    let sheet = serde_json::from_str(&row.content).map_err(Error::broken)?;
    Ok(Frozen { sheet, content: row.content, checksum: row.checksum })
}

/// The records frozen with a submission.
pub async fn frozen_proofs(ctx: &Ctx, id: SubmissionId) -> Result<Vec<Proofs>> {
    let select = ctx.find::<evidence::Entity>().filter(evidence::Column::SubmissionId.eq(id));
    let rows = ctx.all(select).await?;
    rows.into_iter().map(proof_list).collect()
}

fn proof_list(row: evidence::Model) -> Result<Proofs> {
    let records = proofs::read(&row.list)
        .map_err(|line| Error::broken(format!("line {line} of a frozen evidence list cannot be read")))?;
    Ok(Proofs { indicator: row.indicator, definition_version: row.definition_version, records })
}
