//! Actions, activities and products of a project.

use std::collections::{BTreeMap, HashMap};

use authz::Action;
use chrono::NaiveDate;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::{of_project, own_projects};
use crate::entities::codes::ItemKind;
use crate::entities::{action, activity, activity_item, deliverable, handover};
use crate::ids::{ActionId, ActivityId, DeliverableId, ProjectId};
use crate::sheet::{ActivityKind, Mode, Unit};
use crate::words::split;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    pub id: ActionId,
    pub code: String,
    pub title: String,
    pub description: Option<String>,
    pub funded_action: Option<String>,
    pub groups: Vec<String>,
    /// First and last day of its activities, where they have dates.
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// An activity with its lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityLine {
    pub id: ActivityId,
    pub project: ProjectId,
    pub action: ActionId,
    pub code: String,
    pub title: String,
    pub description: Option<String>,
    pub phase: Option<i32>,
    pub kind: ActivityKind,
    pub unit: Unit,
    /// None: to be defined.
    pub planned: Option<i32>,
    pub starts_on: Option<NaiveDate>,
    pub starts_about: bool,
    pub ends_on: Option<NaiveDate>,
    pub ends_about: bool,
    pub responsible: Option<OrganisationId>,
    pub area: Option<String>,
    pub mode: Option<Mode>,
    /// Codes of the activities it follows.
    pub after: Vec<String>,
    pub parallel_with: Vec<String>,
    /// Codes of the indicators it feeds.
    pub indicators: Vec<String>,
    /// Codes of the groups it is for.
    pub groups: Vec<String>,
    pub topics: Vec<String>,
    pub places: Vec<String>,
    /// Other bodies and figures involved.
    pub with: Vec<String>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
    /// The present version no longer has it: it takes no new sessions.
    pub is_withdrawn: bool,
}

/// A promised product and how much of it was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliverableLine {
    pub id: DeliverableId,
    pub code: String,
    pub title: String,
    /// None: to be defined.
    pub planned: Option<i32>,
    pub unit: Unit,
    pub due_on: Option<NaiveDate>,
    pub due_about: bool,
    /// The activity that makes it, by code and by id, and its kind.
    pub activity_code: Option<String>,
    pub activity: Option<ActivityId>,
    pub kind: Option<ActivityKind>,
    pub delivered: i32,
    /// Every hand-over: day and quantity, the earliest first.
    pub handovers: Vec<(NaiveDate, i32)>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

impl DeliverableLine {
    /// When it was last handed over.
    pub fn delivered_on(&self) -> Option<NaiveDate> {
        self.handovers.last().map(|(day, _)| *day)
    }
}

pub async fn actions(ctx: &Ctx, project: ProjectId) -> Result<Vec<ActionLine>> {
    let all = of_project::<action::Entity>(ctx, action::Column::ProjectId, project)
        .filter(action::Column::WithdrawnIn.is_null())
        .order_by_asc(action::Column::Position);
    let mut times: HashMap<ActionId, (Option<NaiveDate>, Option<NaiveDate>)> = HashMap::new();
    for activity in activities(ctx, project).await? {
        let (starts, ends) = times.entry(activity.action).or_default();
        *starts = [*starts, activity.starts_on].into_iter().flatten().min();
        *ends = [*ends, activity.ends_on].into_iter().flatten().max();
    }
    let line = |row: action::Model| {
        let (starts_on, ends_on) = times.get(&row.id).copied().unwrap_or_default();
        ActionLine {
            id: row.id,
            code: row.code,
            title: row.title,
            description: row.description,
            funded_action: row.funded_action,
            groups: split(&row.groups),
            starts_on,
            ends_on,
        }
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

/// Activities of the present version, in the order of the sheet.
pub async fn activities(ctx: &Ctx, project: ProjectId) -> Result<Vec<ActivityLine>> {
    let all = of_project::<activity::Entity>(ctx, activity::Column::ProjectId, project)
        .filter(activity::Column::WithdrawnIn.is_null())
        .order_by_asc(activity::Column::Position);
    with_lists(ctx, ctx.all(all).await?).await
}

/// The activities of the reader's own projects as forms offer them, each with the words a choice shows.
pub async fn own_activities(ctx: &Ctx) -> Result<Vec<(ActivityLine, String)>> {
    let projects = own_projects(ctx).await?;
    let all = ctx
        .find::<activity::Entity>()
        .filter(activity::Column::ProjectId.is_in(projects.iter().map(|project| project.id)))
        .filter(activity::Column::WithdrawnIn.is_null())
        .order_by_asc(activity::Column::Position);
    let mut of_project: HashMap<ProjectId, Vec<ActivityLine>> = HashMap::new();
    for line in with_lists(ctx, ctx.all(all).await?).await? {
        of_project.entry(line.project).or_default().push(line);
    }
    let offered = projects.iter().flat_map(|project| {
        let lines = of_project.remove(&project.id).unwrap_or_default();
        lines.into_iter().map(|line| {
            let words = format!("{} {} {}", project.code, line.code, line.title);
            (line, words)
        })
    });
    Ok(offered.collect())
}

pub async fn activity(ctx: &Ctx, id: ActivityId) -> Result<ActivityLine> {
    let (row, _) = ctx.load::<activity::Entity>(id, Action::View).await?;
    with_lists(ctx, vec![row]).await?.pop().ok_or(Error::NotFound)
}

pub async fn activity_by_code(ctx: &Ctx, project: ProjectId, code: &str) -> Result<ActivityLine> {
    let same = of_project::<activity::Entity>(ctx, activity::Column::ProjectId, project)
        .filter(activity::Column::Code.eq(code));
    let row = ctx.one(same).await?.ok_or(Error::NotFound)?;
    with_lists(ctx, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// Activities by id, withdrawn ones too: sessions held stay where they were held.
pub async fn activity_lines(ctx: &Ctx, ids: &[ActivityId]) -> Result<HashMap<ActivityId, ActivityLine>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let some = ctx.find::<activity::Entity>().filter(activity::Column::Id.is_in(ids.iter().copied()));
    let found = with_lists(ctx, ctx.all(some).await?).await?;
    Ok(found.into_iter().map(|line| (line.id, line)).collect())
}

/// One query for all lists of all activities.
async fn with_lists(ctx: &Ctx, rows: Vec<activity::Model>) -> Result<Vec<ActivityLine>> {
    let ids: Vec<ActivityId> = rows.iter().map(|row| row.id).collect();
    let items = ctx
        .find::<activity_item::Entity>()
        .filter(activity_item::Column::ActivityId.is_in(ids))
        .order_by_asc(activity_item::Column::Position);
    let mut lists: BTreeMap<(ActivityId, ItemKind), Vec<String>> = BTreeMap::new();
    for item in ctx.all(items).await? {
        lists.entry((item.activity_id, item.kind)).or_default().push(item.value);
    }
    Ok(rows.into_iter().map(|row| line(row, &mut lists)).collect())
}

fn line(row: activity::Model, lists: &mut BTreeMap<(ActivityId, ItemKind), Vec<String>>) -> ActivityLine {
    let mut list = |kind| lists.remove(&(row.id, kind)).unwrap_or_default();
    ActivityLine {
        after: list(ItemKind::After),
        parallel_with: list(ItemKind::ParallelWith),
        indicators: list(ItemKind::Indicator),
        groups: list(ItemKind::Group),
        topics: list(ItemKind::Topic),
        places: list(ItemKind::Place),
        with: list(ItemKind::With),
        id: row.id,
        project: row.project_id,
        action: row.action_id,
        code: row.code,
        title: row.title,
        description: row.description,
        phase: row.phase,
        kind: row.kind,
        unit: row.unit,
        planned: row.planned,
        starts_on: row.starts_on,
        starts_about: row.starts_about,
        ends_on: row.ends_on,
        ends_about: row.ends_about,
        responsible: row.responsible_id,
        area: row.area,
        mode: row.mode,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
        is_withdrawn: row.withdrawn_in.is_some(),
    }
}

/// One hand-over of a product, as evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverLine {
    pub id: Uuid,
    pub deliverable: DeliverableId,
    pub activity: Option<ActivityId>,
    pub unit: Unit,
    pub on: NaiveDate,
    pub quantity: i32,
}

/// Everything a project has handed over, the earliest first.
pub async fn handovers(ctx: &Ctx, project: ProjectId) -> Result<Vec<HandoverLine>> {
    let products: HashMap<DeliverableId, DeliverableLine> =
        deliverables(ctx, project).await?.into_iter().map(|product| (product.id, product)).collect();
    let given = of_project::<handover::Entity>(ctx, handover::Column::ProjectId, project)
        .order_by_asc(handover::Column::DeliveredOn);
    let line = |row: handover::Model| {
        let product = products.get(&row.deliverable_id)?;
        Some(HandoverLine {
            id: row.id.uuid(),
            deliverable: row.deliverable_id,
            activity: product.activity,
            unit: product.unit,
            on: row.delivered_on,
            quantity: row.quantity,
        })
    };
    Ok(ctx.all(given).await?.into_iter().filter_map(line).collect())
}

/// Products and promised protocols, in the order of the sheet.
pub async fn deliverables(ctx: &Ctx, project: ProjectId) -> Result<Vec<DeliverableLine>> {
    let all = of_project::<deliverable::Entity>(ctx, deliverable::Column::ProjectId, project)
        .filter(deliverable::Column::WithdrawnIn.is_null())
        .order_by_asc(deliverable::Column::Position);
    let given = of_project::<handover::Entity>(ctx, handover::Column::ProjectId, project)
        .order_by_asc(handover::Column::DeliveredOn);
    let mut handovers: HashMap<DeliverableId, Vec<(NaiveDate, i32)>> = HashMap::new();
    for row in ctx.all(given).await? {
        handovers.entry(row.deliverable_id).or_default().push((row.delivered_on, row.quantity));
    }
    let makers = of_project::<activity::Entity>(ctx, activity::Column::ProjectId, project);
    let makers: HashMap<String, (ActivityId, ActivityKind)> =
        ctx.all(makers).await?.into_iter().map(|row| (row.code, (row.id, row.kind))).collect();
    let line = |row: deliverable::Model| {
        let handovers = handovers.remove(&row.id).unwrap_or_default();
        let maker = row.activity_code.as_ref().and_then(|code| makers.get(code).copied());
        DeliverableLine {
            id: row.id,
            code: row.code,
            title: row.title,
            planned: row.quantity,
            unit: row.unit,
            due_on: row.due_on,
            due_about: row.due_about,
            activity_code: row.activity_code,
            activity: maker.map(|(id, _)| id),
            kind: maker.map(|(_, kind)| kind),
            delivered: handovers.iter().map(|(_, quantity)| quantity).sum(),
            handovers,
            note: row.note,
            source: row.source,
            is_outside: row.outside,
        }
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}
