//! Make a sheet the present version of its project: the one way in for imports and amendments.
//!
//! Actions, activities and products keep their identity by code, because sessions and evidence
//! point to them; everything else is written anew. The sheet itself is kept with the version.

mod bodies;
mod head;
mod parties;
mod plan;
mod promises;

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    TryIntoModel,
};
use store::{Ctx, Error, Grant, Guarded, Result};

pub(crate) use bodies::Directory;

use super::happened;
use crate::entities::codes::ChangeKind;
use crate::entities::version;
use crate::ids::{ProjectId, VersionId};
use crate::sheet::Sheet;

/// Why there is a new version, and since when it holds.
pub(crate) struct Change {
    pub kind: ChangeKind,
    pub reason: String,
    pub effective_on: NaiveDate,
}

/// The project being written, and what its rows need to know.
pub(crate) struct Writing<'a> {
    pub ctx: &'a Ctx,
    pub sheet: &'a Sheet,
    pub project: ProjectId,
    pub version: i32,
    pub bodies: Directory,
}

pub(crate) async fn apply(ctx: &Ctx, sheet: &Sheet, change: Change) -> Result<ProjectId> {
    let place = head::place(ctx, sheet).await?;
    if let Some(known) = head::known(ctx, sheet, &place).await? {
        happened::respected(ctx, known.id, sheet).await?;
    }
    let bodies = bodies::registered(ctx, sheet).await?;
    ctx.because(change.reason.clone());

    let (project, version) = head::write(ctx, sheet, &place, &bodies).await?;
    let writing = Writing { ctx, sheet, project, version, bodies };
    parties::write(&writing).await?;
    plan::write(&writing).await?;
    promises::write(&writing).await?;
    keep(&writing, change).await?;
    ctx.access_changes();
    Ok(project)
}

async fn keep(writing: &Writing<'_>, change: Change) -> Result<()> {
    let ctx = writing.ctx;
    let row = version::Model {
        id: VersionId::new(ctx),
        project_id: writing.project,
        version: writing.version,
        kind: change.kind,
        reason: change.reason,
        effective_on: change.effective_on,
        made_by: ctx.actor().user,
        made_by_name: ctx.actor().name.clone(),
        made_at: ctx.now(),
        snapshot: serde_json::to_string(writing.sheet).map_err(Error::broken)?,
    };
    let grant = writing.grant::<version::Entity>()?;
    ctx.insert(&grant, row.into_active_model().reset_all()).await?;
    Ok(())
}

impl Writing<'_> {
    /// Leave to write this project's rows of one kind.
    fn grant<E: Guarded>(&self) -> Result<Grant<E>> {
        let target = Target { project: Some(self.project.uuid()), ..Target::default() };
        self.ctx.allow::<E>(Action::Amend, &target)
    }

    fn is_new(&self) -> bool {
        self.version == 1
    }

    fn outside(&self, source: &str) -> bool {
        self.sheet.is_outside(source)
    }

    /// Takes the project's rows of one kind out and puts these in.
    async fn replace<E>(&self, project: E::Column, rows: Vec<E::Model>) -> Result<()>
    where
        E: Guarded,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelBehavior + TryIntoModel<E::Model> + Send,
    {
        let grant = self.grant::<E>()?;
        if !self.is_new() {
            let earlier = self.ctx.find::<E>().filter(project.eq(self.project));
            for row in self.ctx.all(earlier).await? {
                self.ctx.delete(&grant, row).await?;
            }
        }
        self.ctx.insert_many(&grant, anew::<E>(rows)).await
    }
}

/// Rows all of whose columns are to be written.
fn anew<E>(rows: Vec<E::Model>) -> Vec<E::ActiveModel>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    rows.into_iter().map(|row| row.into_active_model().reset_all()).collect()
}

/// The place of each element in its list, from 1.
fn numbered<T>(elements: &[T]) -> impl Iterator<Item = (i32, &T)> {
    (1..).zip(elements)
}
