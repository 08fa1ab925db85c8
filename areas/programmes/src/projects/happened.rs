//! What was done already: a version may neither drop an activity or product from under it, nor count it in another unit.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::rules::Refusal;
use crate::entities::{activity, deliverable, handover};
use crate::ids::{ActivityId, DeliverableId, ProjectId};
use crate::sheet::Sheet;

/// Areas above that record what was done in activities.
#[async_trait::async_trait]
pub trait Recorded: Send + Sync {
    /// Those of `activities` in which something is planned or was done that still stands.
    async fn used(&self, ctx: &Ctx, activities: &[ActivityId]) -> Result<HashSet<ActivityId>>;
}

static RECORDED: OnceLock<Box<dyn Recorded>> = OnceLock::new();

/// Says once, at the start of the program, who records what was done.
pub fn know_recorded(recorded: Box<dyn Recorded>) {
    // A second call would be another program in the same process: the first stands.
    let _ = RECORDED.set(recorded);
}

/// Refuses the first activity or product that was used and that `sheet` drops, or counts in another unit.
pub(super) async fn respected(ctx: &Ctx, project: ProjectId, sheet: &Sheet) -> Result<()> {
    let handed_over = handed_over(ctx, project).await?;
    let activities = ctx
        .find::<activity::Entity>()
        .filter(activity::Column::ProjectId.eq(project))
        .filter(activity::Column::WithdrawnIn.is_null());
    let mut touched = ctx.all(activities).await?;
    touched.retain(|row| sheet.activity(&row.code).is_none_or(|wanted| wanted.unit != row.unit));
    touched.sort_by_key(|row| row.position);
    let ids: Vec<ActivityId> = touched.iter().map(|row| row.id).collect();
    let mut used = match RECORDED.get() {
        Some(recorded) if !ids.is_empty() => recorded.used(ctx, &ids).await?,
        _ => HashSet::new(),
    };
    let made = |row: &&activity::Model| handed_over.values().any(|made| made.as_ref() == Some(&row.code));
    used.extend(touched.iter().filter(made).map(|row| row.id));
    if let Some(row) = touched.into_iter().find(|row| used.contains(&row.id)) {
        let (code, title) = (row.code, row.title);
        return Err(match sheet.activity(&code) {
            None => Refusal::ActivityUsed { code, title }.into(),
            Some(_) => Refusal::UnitUsed { code, title }.into(),
        });
    }
    products(ctx, project, sheet, &handed_over).await
}

/// Products handed over, with the activity that makes each.
async fn handed_over(ctx: &Ctx, project: ProjectId) -> Result<HashMap<DeliverableId, Option<String>>> {
    let handovers = ctx.find::<handover::Entity>().filter(handover::Column::ProjectId.eq(project));
    let given: HashSet<DeliverableId> =
        ctx.all(handovers).await?.into_iter().map(|row| row.deliverable_id).collect();
    let products = ctx.find::<deliverable::Entity>().filter(deliverable::Column::ProjectId.eq(project));
    let products = ctx.all(products).await?.into_iter().filter(|row| given.contains(&row.id));
    Ok(products.map(|row| (row.id, row.activity_code)).collect())
}

/// A promised protocol is a product too, and stays one when it is in force.
async fn products(
    ctx: &Ctx,
    project: ProjectId,
    sheet: &Sheet,
    handed_over: &HashMap<DeliverableId, Option<String>>,
) -> Result<()> {
    let wanted: HashSet<&str> = sheet
        .deliverables
        .iter()
        .map(|product| product.code.as_str())
        .chain(sheet.protocols.iter().map(|protocol| protocol.code.as_str()))
        .collect();
    let all = ctx
        .find::<deliverable::Entity>()
        .filter(deliverable::Column::ProjectId.eq(project))
        .filter(deliverable::Column::WithdrawnIn.is_null());
    let mut gone = ctx.all(all).await?;
    gone.retain(|row| handed_over.contains_key(&row.id) && !wanted.contains(row.code.as_str()));
    match gone.into_iter().min_by_key(|row| row.position) {
        None => Ok(()),
        Some(row) => Err(Refusal::ProductUsed { code: row.code, title: row.title }.into()),
    }
}
