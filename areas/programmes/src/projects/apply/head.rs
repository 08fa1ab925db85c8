//! The project's own row: where it stands in a programme, what it is called, when and how much.

use authz::{Action, Target};
use kernel::Refusal;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter};
use store::{Ctx, Error, Result};

use super::Directory;
use crate::entities::project;
use crate::ids::{CallId, ProgrammeId, ProjectId};
use crate::reference::{known_call, known_programme};
use crate::sheet::Sheet;
use crate::words::{folded, joined};

/// The programme and the call a sheet names by code.
pub(super) struct Place {
    programme: ProgrammeId,
    call: Option<CallId>,
}

pub(super) async fn place(ctx: &Ctx, sheet: &Sheet) -> Result<Place> {
    let head = &sheet.project;
    let unknown_programme =
        || Refusal::new("programmes-import-programme-unknown").with("code", &head.programme);
    let programme = known_programme(ctx, &head.programme).await?.ok_or_else(unknown_programme)?;
    let call = match &head.call {
        None => None,
        Some(code) => {
            let unknown = || Refusal::new("programmes-import-call-unknown").with("code", code);
            Some(known_call(ctx, code).await?.ok_or_else(unknown)?)
        }
    };
    Ok(Place { programme, call })
}

/// The project of this code, if it is there already.
pub(super) async fn known(ctx: &Ctx, sheet: &Sheet, place: &Place) -> Result<Option<project::Model>> {
    let same = ctx
        .find::<project::Entity>()
        .filter(project::Column::ProgrammeId.eq(place.programme))
        .filter(project::Column::Code.eq(sheet.project.code.as_str()));
    ctx.one(same).await
}

/// Writes the row, new or in its next version.
pub(super) async fn write(
    ctx: &Ctx,
    sheet: &Sheet,
    place: &Place,
    bodies: &Directory,
) -> Result<(ProjectId, i32)> {
    match known(ctx, sheet, place).await? {
        None => {
            let row = row(sheet, place, bodies, ProjectId::new(ctx), 1)?;
            let target = Target { project: Some(row.id.uuid()), ..Target::default() };
            let grant = ctx.allow::<project::Entity>(Action::Create, &target)?;
            let written = ctx.insert(&grant, row.into_active_model().reset_all()).await?;
            Ok((written.id, 1))
        }
        Some(earlier) => {
            let (earlier, grant) = ctx.load::<project::Entity>(earlier.id, Action::Amend).await?;
            let row = row(sheet, place, bodies, earlier.id, earlier.version + 1)?;
            let written = ctx.update(&grant, row.into_active_model().reset_all()).await?;
            Ok((written.id, written.version))
        }
    }
}

fn row(
    sheet: &Sheet,
    place: &Place,
    bodies: &Directory,
    id: ProjectId,
    version: i32,
) -> Result<project::Model> {
    let head = &sheet.project;
    let dates = &sheet.dates;
    let titles = format!("{} {} {}", head.code, head.title, head.short_title);
    let months = dates.months.map(i32::try_from).transpose().map_err(Error::broken)?;
    Ok(project::Model {
        id,
        programme_id: place.programme,
        call_id: place.call,
        lead_id: sheet.lead().and_then(|lead| bodies.find(&lead.name)),
        code: head.code.clone(),
        title: head.title.clone(),
        short_title: head.short_title.clone(),
        title_key: folded(&titles),
        cup: head.cup.clone(),
        cup_missing: head.cup_missing.clone(),
        objective_code: head.objective.clone(),
        national_objective_code: head.national_objective.clone(),
        measures: joined(&head.measures),
        funded_actions: joined(&head.funded_actions),
        fields_of_intervention: joined(&head.field_of_intervention),
        types_of_action: joined(&head.type_of_action),
        approved_by: head.approved_by.clone(),
        summary: head.summary.clone(),
        starts_on: dates.starts.first_day(),
        starts_about: dates.starts.is_about(),
        ends_on: dates.ends.last_day(),
        ends_about: dates.ends.is_about(),
        months,
        dates_note: dates.note.clone(),
        budget_cents: sheet.budget.total.known().map(|total| total.0),
        budget_note: sheet.budget.note.clone(),
        budget_outside: sheet.budget.source.as_deref().is_some_and(|source| sheet.is_outside(source)),
        source: head.source.clone(),
        version,
    })
}
