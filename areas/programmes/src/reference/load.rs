//! Bring the files of programmes and calls into the database: what is there already stays as it is.

use std::collections::HashSet;

use authz::{Action, Target};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter};
use store::{Ctx, Error, Result};

use super::files::{CALLS, CallFile, PROGRAMMES, ProgrammeFile};
use crate::entities::{call, call_rule, cost_category, funded_action, measure, objective, programme};
use crate::ids::{CallId, CallRuleId, CostCategoryId, FundedActionId, MeasureId, ObjectiveId, ProgrammeId};
use crate::words::{joined, lines};

/// Safe to call at every start. A rule changed by hand is not put back, a new file's rows are added.
pub async fn load_reference(ctx: &Ctx) -> Result<()> {
    ctx.because("reference data of this release");
    for text in PROGRAMMES {
        load_programme(ctx, toml::from_str(text).map_err(Error::broken)?).await?;
    }
    for text in CALLS {
        load_call(ctx, toml::from_str(text).map_err(Error::broken)?).await?;
    }
    Ok(())
}

async fn load_programme(ctx: &Ctx, file: ProgrammeFile) -> Result<()> {
    let id = match known_programme(ctx, &file.code).await? {
        Some(id) => id,
        None => insert_programme(ctx, &file).await?,
    };
    let of_objectives = objective::Column::ProgrammeId.eq(id);
    let known: HashSet<String> =
        codes(ctx.all(ctx.find::<objective::Entity>().filter(of_objectives)).await?, |row| row.code);
    let grant = ctx.allow::<objective::Entity>(Action::Create, &Target::default())?;
    let rows = objectives(ctx, id, &file).into_iter().filter(|row| !known.contains(&row.code));
    ctx.insert_many(&grant, rows.map(|row| row.into_active_model().reset_all()).collect()).await?;

    let of_measures = measure::Column::ProgrammeId.eq(id);
    let known: HashSet<String> =
        codes(ctx.all(ctx.find::<measure::Entity>().filter(of_measures)).await?, |row| row.code);
    let grant = ctx.allow::<measure::Entity>(Action::Create, &Target::default())?;
    let rows = measures(ctx, id, &file).into_iter().filter(|row| !known.contains(&row.code));
    ctx.insert_many(&grant, rows.map(|row| row.into_active_model().reset_all()).collect()).await?;

    let of_actions = funded_action::Column::ProgrammeId.eq(id);
    let known: HashSet<String> =
        codes(ctx.all(ctx.find::<funded_action::Entity>().filter(of_actions)).await?, |row| row.code);
    let grant = ctx.allow::<funded_action::Entity>(Action::Create, &Target::default())?;
    let rows = funded_actions(ctx, id, &file).into_iter().filter(|row| !known.contains(&row.code));
    ctx.insert_many(&grant, rows.map(|row| row.into_active_model().reset_all()).collect()).await
}

fn codes<M>(rows: Vec<M>, code: impl Fn(M) -> String) -> HashSet<String> {
    rows.into_iter().map(code).collect()
}

pub(crate) async fn known_programme(ctx: &Ctx, code: &str) -> Result<Option<ProgrammeId>> {
    let same = ctx.find::<programme::Entity>().filter(programme::Column::Code.eq(code));
    Ok(ctx.one(same).await?.map(|row| row.id))
}

pub(crate) async fn known_call(ctx: &Ctx, code: &str) -> Result<Option<CallId>> {
    let same = ctx.find::<call::Entity>().filter(call::Column::Code.eq(code));
    Ok(ctx.one(same).await?.map(|row| row.id))
}

async fn insert_programme(ctx: &Ctx, file: &ProgrammeFile) -> Result<ProgrammeId> {
    let row = programme::Model {
        id: ProgrammeId::new(ctx),
        code: file.code.clone(),
        title: file.title.clone(),
        period_from: file.period_from,
        period_until: file.period_until,
        source: file.source.clone(),
    };
    let grant = ctx.allow::<programme::Entity>(Action::Create, &Target::default())?;
    Ok(ctx.insert(&grant, row.into_active_model().reset_all()).await?.id)
}

fn objectives(ctx: &Ctx, programme_id: ProgrammeId, file: &ProgrammeFile) -> Vec<objective::Model> {
    let specific = file.objectives.iter().map(|objective| objective::Model {
        id: ObjectiveId::new(ctx),
        programme_id,
        position: 0,
        code: objective.code.clone(),
        under_code: None,
        title: objective.title.clone(),
        short_title: objective.short_title.clone().unwrap_or_else(|| objective.code.clone()),
        beneficiaries: objective.beneficiaries.clone(),
        allocation_cents: objective.allocation,
        promises: lines(&objective.lines),
        source: objective.source.clone(),
    });
    let national = file.national_objectives.iter().map(|objective| objective::Model {
        id: ObjectiveId::new(ctx),
        programme_id,
        position: 0,
        code: objective.code.clone(),
        under_code: Some(objective.objective.clone()),
        title: objective.title.clone(),
        short_title: objective.code.clone(),
        beneficiaries: String::new(),
        allocation_cents: None,
        promises: String::new(),
        source: objective.source.clone(),
    });
    (1..).zip(specific.chain(national)).map(|(position, row)| objective::Model { position, ..row }).collect()
}

fn measures(ctx: &Ctx, programme_id: ProgrammeId, file: &ProgrammeFile) -> Vec<measure::Model> {
    let row = |(position, measure): (i32, &super::files::MeasureFile)| measure::Model {
        id: MeasureId::new(ctx),
        programme_id,
        position,
        code: measure.code.clone(),
        objective_code: measure.objective.clone(),
        title: measure.title.clone(),
        source: measure.source.clone(),
    };
    (1..).zip(&file.measures).map(row).collect()
}

fn funded_actions(ctx: &Ctx, programme_id: ProgrammeId, file: &ProgrammeFile) -> Vec<funded_action::Model> {
    let row = |(position, action): (i32, &super::files::ActionFile)| funded_action::Model {
        id: FundedActionId::new(ctx),
        programme_id,
        position,
        code: action.code.clone(),
        title: action.title.clone(),
        measure_code: action.measure.clone(),
        label_in_source: action.label_in_source.clone(),
        expected_results: lines(&action.results),
        source: action.source.clone(),
    };
    (1..).zip(&file.actions).map(row).collect()
}

async fn load_call(ctx: &Ctx, file: CallFile) -> Result<()> {
    let id = match known_call(ctx, &file.code).await? {
        Some(id) => id,
        None => insert_call(ctx, &file).await?,
    };
    let rules = ctx.find::<call_rule::Entity>().filter(call_rule::Column::CallId.eq(id));
    let known: HashSet<_> = ctx.all(rules).await?.into_iter().map(|row| row.from_on).collect();
    let grant = ctx.allow::<call_rule::Entity>(Action::Create, &Target::default())?;
    let rows = file.rules.iter().filter(|rule| !known.contains(&rule.from)).map(|rule| call_rule::Model {
        id: CallRuleId::new(ctx),
        call_id: id,
        from_on: rule.from,
        applications_until: rule.applications_until,
        applications_until_time: rule.applications_until_time.clone(),
        reason: rule.reason.clone(),
        sheet_due_days: rule.sheet_due_days,
        sheet_due_source: rule.sheet_due_source.clone(),
        deviation_tolerance_percent: rule.deviation_tolerance_percent,
        deviation_tolerance_source: rule.deviation_tolerance_source.clone(),
        source: rule.source.clone(),
    });
    ctx.insert_many(&grant, rows.map(|row| row.into_active_model().reset_all()).collect()).await?;

    let categories = ctx.find::<cost_category::Entity>().filter(cost_category::Column::CallId.eq(id));
    let known: HashSet<String> = codes(ctx.all(categories).await?, |row| row.code);
    let grant = ctx.allow::<cost_category::Entity>(Action::Create, &Target::default())?;
    let rows = (1..).zip(&file.cost_categories).filter(|(_, category)| !known.contains(&category.code));
    let rows = rows.map(|(position, category)| cost_category::Model {
        id: CostCategoryId::new(ctx),
        call_id: id,
        position,
        code: category.code.clone(),
        title: category.title.clone(),
        source: category.source.clone(),
    });
    ctx.insert_many(&grant, rows.map(|row| row.into_active_model().reset_all()).collect()).await
}

async fn insert_call(ctx: &Ctx, file: &CallFile) -> Result<CallId> {
    let programme = known_programme(ctx, &file.programme).await?;
    let row = call::Model {
        id: CallId::new(ctx),
        programme_id: programme.ok_or_else(|| Error::broken(format!("no programme {}", file.programme)))?,
        code: file.code.clone(),
        title: file.title.clone(),
        issuer: file.issuer.clone(),
        decree: file.decree.clone(),
        decree_on: file.decree_on,
        budget_cents: file.budget,
        applicants: file.applicants.clone(),
        max_months: file.max_months,
        funded_actions: joined(&file.actions),
        source: file.source.clone(),
    };
    let grant = ctx.allow::<call::Entity>(Action::Create, &Target::default())?;
    Ok(ctx.insert(&grant, row.into_active_model().reset_all()).await?.id)
}
