//! Write what only people can say: changes in the work group, criticalities, the role a body had.

use authz::{Action, Target};
use kernel::{Quarter, Refusal};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::ids::{NarrativeId, SheetId};
use super::{prepare, standing, states};
use crate::entities::sheets::narrative;

pub use crate::entities::sheets::narrative::Topic;

/// The longest text of a sheet.
pub const MOST_CHARACTERS: usize = 8_000;

#[derive(Clone, Debug)]
pub struct Narrate {
    pub project: ProjectId,
    pub quarter: Quarter,
    /// Whose role it is; the lead body for what concerns the whole project.
    pub organisation: OrganisationId,
    pub topic: Topic,
    pub text: String,
    /// The version the writer read: somebody else's later text is not overwritten unseen.
    pub read_version: i32,
}

pub async fn narrate(ctx: &Ctx, wish: Narrate) -> Result<()> {
    let sheet = prepare::prepare(ctx, wish.project, wish.quarter).await?;
    let state = standing::of(ctx, wish.project, wish.quarter).await?.state;
    states::enter(state).map_err(Refusal::from)?;
    let text = admissible(&wish.text)?;

    let target = Target {
        organisation: Some(wish.organisation.uuid()),
        project: Some(wish.project.uuid()),
        ..Target::default()
    };
    let grant = ctx.allow::<narrative::Entity>(Action::Record, &target)?;
    match written(ctx, sheet, &wish).await? {
        Some(row) if row.text == text => {}
        Some(row) if row.version != wish.read_version => return Err(Error::Stale),
        Some(row) => {
            let version = row.version + 1;
            let mut row = row.into_active_model();
            row.text = Set(text);
            row.written_at = Set(ctx.now());
            row.written_by_name = Set(ctx.actor().name.clone());
            row.version = Set(version);
            ctx.update(&grant, row).await?;
        }
        None => {
            ctx.insert(&grant, first(ctx, sheet, &wish, text)).await?;
        }
    }
    Ok(())
}

fn admissible(text: &str) -> std::result::Result<String, Refusal> {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Refusal::new("monitoring-sheets-refused-text-missing").on("text"));
    }
    if text.chars().count() > MOST_CHARACTERS {
        return Err(Refusal::new("monitoring-sheets-refused-text-long")
            .on("text")
            .with("most", MOST_CHARACTERS));
    }
    Ok(text)
}

async fn written(ctx: &Ctx, sheet: SheetId, wish: &Narrate) -> Result<Option<narrative::Model>> {
    let select = ctx
        .find::<narrative::Entity>()
        .filter(narrative::Column::SheetId.eq(sheet))
        .filter(narrative::Column::OrganisationId.eq(wish.organisation))
        .filter(narrative::Column::Topic.eq(wish.topic));
    ctx.one(select).await
}

fn first(ctx: &Ctx, sheet: SheetId, wish: &Narrate, text: String) -> narrative::ActiveModel {
    narrative::ActiveModel {
        id: Set(NarrativeId::new(ctx)),
        sheet_id: Set(sheet),
        project_id: Set(wish.project),
        organisation_id: Set(wish.organisation),
        topic: Set(wish.topic),
        text: Set(text),
        written_at: Set(ctx.now()),
        written_by_name: Set(ctx.actor().name.clone()),
        version: Set(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_must_say_something_and_end_somewhere() {
        assert_eq!(admissible("  \n").unwrap_err().key, "monitoring-sheets-refused-text-missing");
        let long = "è".repeat(MOST_CHARACTERS + 1);
        assert_eq!(admissible(&long).unwrap_err().key, "monitoring-sheets-refused-text-long");
        assert_eq!(admissible(" Nessuna variazione.\r\n").unwrap(), "Nessuna variazione.");
    }
}
