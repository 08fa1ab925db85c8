//! Actions, activities and products: kept by code from version to version, withdrawn when a version
//! no longer has them, taken up again when a later one does.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, TryIntoModel,
};
use store::{Error, Guarded, Result};

use super::{Writing, anew, numbered};
use crate::entities::codes::ItemKind;
use crate::entities::{action, activity, activity_item, deliverable};
use crate::ids::{ActionId, ActivityId, ActivityItemId, DeliverableId};
use crate::sheet::{Activity, Coded, Deliverable, ProjectAction, Unit};
use crate::words::joined;

pub(super) async fn write(writing: &Writing<'_>) -> Result<()> {
    let actions = write_actions(writing).await?;
    let activities = write_activities(writing, &actions).await?;
    let items = items(writing, &activities);
    writing.replace::<activity_item::Entity>(activity_item::Column::ProjectId, items).await?;
    write_deliverables(writing).await
}

async fn write_actions(writing: &Writing<'_>) -> Result<HashMap<String, ActionId>> {
    let earlier = earlier::<action::Entity>(writing, action::Column::ProjectId).await?;
    let row = |(position, wanted): (i32, &ProjectAction)| {
        let id = earlier.get(&wanted.code).map_or_else(|| ActionId::new(writing.ctx), |row| row.id);
        action_row(writing, id, position, wanted)
    };
    let rows: Vec<action::Model> = numbered(&writing.sheet.actions).map(row).collect();
    let ids = rows.iter().map(|row| (row.code.clone(), row.id)).collect();
    settle::<action::Entity>(writing, earlier, rows).await?;
    Ok(ids)
}

async fn write_activities(
    writing: &Writing<'_>,
    actions: &HashMap<String, ActionId>,
) -> Result<HashMap<String, ActivityId>> {
    let earlier = earlier::<activity::Entity>(writing, activity::Column::ProjectId).await?;
    let wanted = writing.sheet.actions.iter().flat_map(|of| of.activities.iter().map(move |one| (of, one)));
    let mut rows = Vec::new();
    for (position, (of, wanted)) in (1..).zip(wanted) {
        let action = *actions.get(&of.code).ok_or_else(|| Error::broken("an action was not written"))?;
        let id = earlier.get(&wanted.code).map_or_else(|| ActivityId::new(writing.ctx), |row| row.id);
        rows.push(activity_row(writing, id, action, position, wanted)?);
    }
    let ids = rows.iter().map(|row| (row.code.clone(), row.id)).collect();
    settle::<activity::Entity>(writing, earlier, rows).await?;
    Ok(ids)
}

/// Products of the document, and one product per protocol it promises: both are handed over one day.
async fn write_deliverables(writing: &Writing<'_>) -> Result<()> {
    let earlier = earlier::<deliverable::Entity>(writing, deliverable::Column::ProjectId).await?;
    let wanted = writing.sheet.deliverables.iter().cloned().chain(promised_protocols(writing));
    let row = |(position, wanted): (i32, Deliverable)| {
        let id = earlier.get(&wanted.code).map_or_else(|| DeliverableId::new(writing.ctx), |row| row.id);
        deliverable_row(writing, id, position, wanted)
    };
    let rows = (1..).zip(wanted).map(row).collect();
    settle::<deliverable::Entity>(writing, earlier, rows).await
}

/// Rows of a project that keep their identity by code.
trait ByCode: Guarded {
    fn code(row: &Self::Model) -> &str;
    fn withdrawn_in(row: &mut Self::Model) -> &mut Option<i32>;
}

macro_rules! by_code {
    ($($entity:ident),+) => {
        $(impl ByCode for $entity::Entity {
            fn code(row: &$entity::Model) -> &str {
                &row.code
            }

            fn withdrawn_in(row: &mut $entity::Model) -> &mut Option<i32> {
                &mut row.withdrawn_in
            }
        })+
    };
}

by_code!(action, activity, deliverable);

async fn earlier<E: ByCode>(writing: &Writing<'_>, project: E::Column) -> Result<HashMap<String, E::Model>> {
    let all = writing.ctx.find::<E>().filter(project.eq(writing.project));
    Ok(writing.ctx.all(all).await?.into_iter().map(|row| (E::code(&row).to_owned(), row)).collect())
}

/// New codes are inserted, changed rows updated, the codes that are gone withdrawn.
async fn settle<E>(
    writing: &Writing<'_>,
    mut earlier: HashMap<String, E::Model>,
    rows: Vec<E::Model>,
) -> Result<()>
where
    E: ByCode,
    E::Model: IntoActiveModel<E::ActiveModel> + PartialEq,
    E::ActiveModel: ActiveModelBehavior + TryIntoModel<E::Model> + Send,
{
    let grant = writing.grant::<E>()?;
    let mut fresh = Vec::new();
    for row in rows {
        match earlier.remove(E::code(&row)) {
            None => fresh.push(row),
            Some(known) if known == row => {}
            Some(_) => {
                writing.ctx.update(&grant, row.into_active_model().reset_all()).await?;
            }
        }
    }
    writing.ctx.insert_many(&grant, anew::<E>(fresh)).await?;
    for mut gone in earlier.into_values() {
        if E::withdrawn_in(&mut gone).is_none() {
            *E::withdrawn_in(&mut gone) = Some(writing.version);
            writing.ctx.update(&grant, gone.into_active_model().reset_all()).await?;
        }
    }
    Ok(())
}

fn action_row(writing: &Writing<'_>, id: ActionId, position: i32, wanted: &ProjectAction) -> action::Model {
    action::Model {
        id,
        project_id: writing.project,
        position,
        code: wanted.code.clone(),
        title: wanted.title.clone(),
        description: wanted.description.clone(),
        funded_action: wanted.funded_action.clone(),
        groups: joined(&wanted.groups),
        source: wanted.source.clone(),
        outside: writing.outside(&wanted.source),
        withdrawn_in: None,
    }
}

fn activity_row(
    writing: &Writing<'_>,
    id: ActivityId,
    action_id: ActionId,
    position: i32,
    wanted: &Activity,
) -> Result<activity::Model> {
    Ok(activity::Model {
        id,
        project_id: writing.project,
        action_id,
        position,
        code: wanted.code.clone(),
        title: wanted.title.clone(),
        description: wanted.description.clone(),
        phase: wanted.phase.map(i32::try_from).transpose().map_err(Error::broken)?,
        kind: wanted.kind,
        unit: wanted.unit,
        planned: wanted.planned.known(),
        starts_on: wanted.starts.first_day(),
        starts_about: wanted.starts.is_about(),
        ends_on: wanted.ends.last_day(),
        ends_about: wanted.ends.is_about(),
        responsible_id: wanted.responsible.as_deref().and_then(|name| writing.bodies.find(name)),
        area: wanted.area.clone(),
        mode: wanted.mode,
        note: wanted.note.clone(),
        source: wanted.source.clone(),
        outside: writing.outside(&wanted.source),
        withdrawn_in: None,
    })
}

fn items(writing: &Writing<'_>, activities: &HashMap<String, ActivityId>) -> Vec<activity_item::Model> {
    let mut rows = Vec::new();
    for activity in writing.sheet.activities() {
        // Every activity of the sheet was written just before.
        let Some(activity_id) = activities.get(&activity.code).copied() else { continue };
        let groups: Vec<String> = activity.groups.iter().map(|group| group.code().to_owned()).collect();
        let lists = [
            (ItemKind::After, &activity.after),
            (ItemKind::ParallelWith, &activity.parallel_with),
            (ItemKind::Indicator, &activity.indicators),
            (ItemKind::Group, &groups),
            (ItemKind::Topic, &activity.topics),
            (ItemKind::Place, &activity.places),
            (ItemKind::With, &activity.with),
        ];
        for (kind, values) in lists {
            rows.extend(numbered(values).map(|(position, value)| activity_item::Model {
                id: ActivityItemId::new(writing.ctx),
                project_id: writing.project,
                activity_id,
                kind,
                position,
                value: value.clone(),
            }));
        }
    }
    rows
}

fn promised_protocols<'a>(writing: &'a Writing<'_>) -> impl Iterator<Item = Deliverable> + 'a {
    let promised = |state| state == crate::sheet::ProtocolState::Promised;
    let protocols = writing.sheet.protocols.iter().filter(move |protocol| promised(protocol.state));
    protocols.map(|protocol| Deliverable {
        code: protocol.code.clone(),
        title: protocol.title.clone(),
        quantity: protocol.quantity,
        unit: Unit::Protocols,
        due: protocol.signed,
        activity: protocol.activity.clone(),
        note: protocol.note.clone(),
        source: protocol.source.clone(),
    })
}

fn deliverable_row(
    writing: &Writing<'_>,
    id: DeliverableId,
    position: i32,
    wanted: Deliverable,
) -> deliverable::Model {
    deliverable::Model {
        id,
        project_id: writing.project,
        position,
        outside: writing.outside(&wanted.source),
        code: wanted.code,
        title: wanted.title,
        quantity: wanted.quantity.known(),
        unit: wanted.unit,
        due_on: wanted.due.last_day(),
        due_about: wanted.due.is_about(),
        activity_code: wanted.activity,
        note: wanted.note,
        source: wanted.source,
        withdrawn_in: None,
    }
}
