//! Programmes and calls as pages and other areas read them.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Cents;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::{DUE_DAYS, TOLERANCE_PERCENT};
use crate::entities::{
    call, call_rule, cost_category, funded_action, measure, objective, programme, project,
};
use crate::ids::{CallId, ProgrammeId, ProjectId};
use crate::words::{split, unlined};

#[derive(Clone, Debug)]
pub struct ProgrammeLine {
    pub id: ProgrammeId,
    pub code: String,
    pub title: String,
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub source: String,
}

/// A programme with all it is made of.
#[derive(Clone, Debug)]
pub struct Programme {
    pub line: ProgrammeLine,
    pub objectives: Vec<Objective>,
    pub measures: Vec<Measure>,
    pub actions: Vec<FundedAction>,
}

#[derive(Clone, Debug)]
pub struct Objective {
    pub code: String,
    /// The specific objective a national one stands under.
    pub under: Option<String>,
    pub title: String,
    pub short_title: String,
    pub beneficiaries: String,
    pub allocation: Option<Cents>,
    pub promises: Vec<String>,
    pub source: String,
}

#[derive(Clone, Debug)]
pub struct Measure {
    pub code: String,
    pub objective: String,
    pub title: String,
}

#[derive(Clone, Debug)]
pub struct FundedAction {
    pub code: String,
    pub title: String,
    pub measure: String,
    pub label_in_source: String,
    pub expected_results: Vec<String>,
    pub source: String,
}

impl FundedAction {
    /// The source prints another measure than the one the action belongs to.
    pub fn is_mislabelled(&self) -> bool {
        self.measure != self.label_in_source
    }
}

#[derive(Clone, Debug)]
pub struct CallLine {
    pub id: CallId,
    pub programme: ProgrammeId,
    pub code: String,
    pub title: String,
    pub issuer: String,
    pub decree: Option<String>,
    pub budget: Option<Cents>,
    pub applicants: Option<String>,
    pub max_months: Option<i32>,
    pub actions: Vec<String>,
    pub source: String,
}

#[derive(Clone, Debug)]
pub struct CallRule {
    pub from: NaiveDate,
    pub applications_until: Option<NaiveDate>,
    pub applications_until_time: Option<String>,
    pub reason: String,
    pub sheet_due_days: i32,
    pub sheet_due_source: String,
    pub deviation_tolerance_percent: i32,
    pub deviation_tolerance_source: String,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostCategory {
    pub code: String,
    pub title: String,
    pub source: String,
}

/// What a project's call rules on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSettings {
    /// Days after the end of a quarter by which its sheet is due.
    pub sheet_due_days: i32,
    /// Share of the planned quantity beyond which a deviation must be explained.
    pub deviation_tolerance_percent: i32,
    pub cost_categories: Vec<CostCategory>,
}

pub async fn programme_lines(ctx: &Ctx) -> Result<Vec<ProgrammeLine>> {
    let all = ctx.find::<programme::Entity>().order_by_desc(programme::Column::PeriodFrom);
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

fn line(row: programme::Model) -> ProgrammeLine {
    ProgrammeLine {
        id: row.id,
        code: row.code,
        title: row.title,
        from: row.period_from,
        until: row.period_until,
        source: row.source,
    }
}

pub async fn programme(ctx: &Ctx, code: &str) -> Result<Programme> {
    let same = ctx.find::<programme::Entity>().filter(programme::Column::Code.eq(code));
    let line = line(ctx.one(same).await?.ok_or(Error::NotFound)?);
    let objectives = ctx.find::<objective::Entity>().filter(objective::Column::ProgrammeId.eq(line.id));
    let objectives = ctx.all(objectives.order_by_asc(objective::Column::Position)).await?;
    let measures = ctx.find::<measure::Entity>().filter(measure::Column::ProgrammeId.eq(line.id));
    let measures = ctx.all(measures.order_by_asc(measure::Column::Position)).await?;
    let actions = ctx.find::<funded_action::Entity>().filter(funded_action::Column::ProgrammeId.eq(line.id));
    let actions = ctx.all(actions.order_by_asc(funded_action::Column::Position)).await?;
    Ok(Programme {
        line,
        objectives: objectives.into_iter().map(objective_of).collect(),
        measures: measures.into_iter().map(measure_of).collect(),
        actions: actions.into_iter().map(action_of).collect(),
    })
}

fn objective_of(row: objective::Model) -> Objective {
    Objective {
        code: row.code,
        under: row.under_code,
        title: row.title,
        short_title: row.short_title,
        beneficiaries: row.beneficiaries,
        allocation: row.allocation_cents.map(Cents),
        promises: unlined(&row.promises),
        source: row.source,
    }
}

fn measure_of(row: measure::Model) -> Measure {
    Measure { code: row.code, objective: row.objective_code, title: row.title }
}

fn action_of(row: funded_action::Model) -> FundedAction {
    FundedAction {
        code: row.code,
        title: row.title,
        measure: row.measure_code,
        label_in_source: row.label_in_source,
        expected_results: unlined(&row.expected_results),
        source: row.source,
    }
}

pub async fn calls(ctx: &Ctx) -> Result<Vec<CallLine>> {
    let all = ctx.find::<call::Entity>().order_by_asc(call::Column::Title);
    Ok(ctx.all(all).await?.into_iter().map(call_of).collect())
}

/// A call with its rules, the latest first, and its cost categories.
pub async fn call(ctx: &Ctx, code: &str) -> Result<(CallLine, Vec<CallRule>, Vec<CostCategory>)> {
    let same = ctx.find::<call::Entity>().filter(call::Column::Code.eq(code));
    let call = call_of(ctx.one(same).await?.ok_or(Error::NotFound)?);
    let rules = rules(ctx, call.id).await?;
    let categories = categories(ctx, call.id).await?;
    Ok((call, rules, categories))
}

fn call_of(row: call::Model) -> CallLine {
    CallLine {
        id: row.id,
        programme: row.programme_id,
        code: row.code,
        title: row.title,
        issuer: row.issuer,
        decree: row.decree,
        budget: row.budget_cents.map(Cents),
        applicants: row.applicants,
        max_months: row.max_months,
        actions: split(&row.funded_actions),
        source: row.source,
    }
}

async fn rules(ctx: &Ctx, call: CallId) -> Result<Vec<CallRule>> {
    let all = ctx.find::<call_rule::Entity>().filter(call_rule::Column::CallId.eq(call));
    let all = ctx.all(all.order_by_desc(call_rule::Column::FromOn)).await?;
    Ok(all.into_iter().map(rule_of).collect())
}

fn rule_of(row: call_rule::Model) -> CallRule {
    CallRule {
        from: row.from_on,
        applications_until: row.applications_until,
        applications_until_time: row.applications_until_time,
        reason: row.reason,
        sheet_due_days: row.sheet_due_days,
        sheet_due_source: row.sheet_due_source,
        deviation_tolerance_percent: row.deviation_tolerance_percent,
        deviation_tolerance_source: row.deviation_tolerance_source,
        source: row.source,
    }
}

async fn categories(ctx: &Ctx, call: CallId) -> Result<Vec<CostCategory>> {
    let all = ctx.find::<cost_category::Entity>().filter(cost_category::Column::CallId.eq(call));
    let all = ctx.all(all.order_by_asc(cost_category::Column::Position)).await?;
    Ok(all
        .into_iter()
        .map(|row| CostCategory { code: row.code, title: row.title, source: row.source })
        .collect())
}

/// What the project's call rules on day `on`; before its first rule, the first one holds.
pub async fn call_settings(ctx: &Ctx, project: ProjectId, on: NaiveDate) -> Result<CallSettings> {
    let (project, _) = ctx.load::<project::Entity>(project, authz::Action::View).await?;
    let Some(call) = project.call_id else { return Ok(without_call()) };
    let rules = rules(ctx, call).await?;
    let Some(rule) = in_force(&rules, on) else { return Ok(without_call()) };
    Ok(CallSettings {
        sheet_due_days: rule.sheet_due_days,
        deviation_tolerance_percent: rule.deviation_tolerance_percent,
        cost_categories: categories(ctx, call).await?,
    })
}

/// Days after a quarter's end within which each project's sheet is due, as its call rules on day `on`.
pub async fn sheet_due_days_of(
    ctx: &Ctx,
    projects: &[ProjectId],
    on: NaiveDate,
) -> Result<HashMap<ProjectId, i32>> {
    let some = ctx.find::<project::Entity>().filter(project::Column::Id.is_in(projects.iter().copied()));
    let some = ctx.all(some).await?;
    let calls = some.iter().filter_map(|row| row.call_id);
    let rules = ctx.find::<call_rule::Entity>().filter(call_rule::Column::CallId.is_in(calls));
    let mut of_call: HashMap<CallId, Vec<CallRule>> = HashMap::new();
    for row in ctx.all(rules.order_by_desc(call_rule::Column::FromOn)).await? {
        of_call.entry(row.call_id).or_default().push(rule_of(row));
    }
    let days = |row: &project::Model| {
        let rule = row.call_id.and_then(|call| of_call.get(&call)).and_then(|rules| in_force(rules, on));
        (row.id, rule.map_or(DUE_DAYS, |rule| rule.sheet_due_days))
    };
    Ok(some.iter().map(days).collect())
}

/// The rule that holds on a day, the latest first; before the first rule, that one.
fn in_force(rules: &[CallRule], on: NaiveDate) -> Option<&CallRule> {
    rules.iter().find(|rule| rule.from <= on).or(rules.last())
}

fn without_call() -> CallSettings {
    CallSettings {
        sheet_due_days: DUE_DAYS,
        deviation_tolerance_percent: TOLERANCE_PERCENT,
        cost_categories: Vec::new(),
    }
}
