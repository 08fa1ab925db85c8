//! Correct a note: the new words stand, the old ones stay behind them with why.

use authz::{Action, Target};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::rules;
use super::write::{insert, place};
use crate::entities::{note, reserved_note};
use crate::ids::NoteId;
use crate::sealed;
use crate::words::Readers;

pub struct Correct {
    pub note: NoteId,
    pub text: String,
    pub because: String,
}

/// Only whoever wrote a note corrects it.
pub async fn correct(ctx: &Ctx, wish: Correct) -> Result<NoteId> {
    let old = standing(ctx, wish.note).await?;
    if ctx.actor().user != Some(old.author_id) {
        return Err(Error::Denied);
    }
    let words = sealed::unseal(ctx, place(old.readers, old.id), &old.text)?;
    rules::correct(&words, &wish.text, &wish.because).map_err(kernel::Refusal::from)?;

    let id = NoteId::new(ctx);
    ctx.because(wish.because.clone());
    step_back(ctx, &old, id).await?;
    let target = Target {
        owner: Some(old.author_id),
        organisation: Some(old.organisation_id),
        linked: true,
        project: None,
    };
    let row = note::Model {
        id,
        text: sealed::seal(ctx, place(old.readers, id), wish.text.trim())?,
        written_at: ctx.now(),
        because: Some(wish.because),
        supersedes: Some(old.id),
        ..old
    };
    insert(ctx, &target, row).await?;
    Ok(id)
}

/// The note as it stands, from whichever table the reader may open.
pub(crate) async fn standing(ctx: &Ctx, id: NoteId) -> Result<note::Model> {
    let open = ctx.find::<note::Entity>().filter(note::Column::Id.eq(id));
    let found = match ctx.one(open).await? {
        Some(found) => Some(found),
        None => {
            let reserved = ctx.find::<reserved_note::Entity>().filter(reserved_note::Column::Id.eq(id));
            ctx.one(reserved).await?.map(note::Model::from)
        }
    };
    let found = found.ok_or(Error::NotFound)?;
    if found.superseded_at.is_some() { Err(Error::Stale) } else { Ok(found) }
}

async fn step_back(ctx: &Ctx, old: &note::Model, by: NoteId) -> Result<()> {
    if old.readers == Readers::Named {
        let (row, _) = ctx.load::<reserved_note::Entity>(old.id, Action::View).await?;
        let grant = ctx.allow::<reserved_note::Entity>(Action::Record, &own(old))?;
        let mut changed: reserved_note::ActiveModel = row.into();
        changed.superseded_by = Set(Some(by));
        changed.superseded_at = Set(Some(ctx.now()));
        ctx.update(&grant, changed).await?;
        return Ok(());
    }
    let (row, grant) = ctx.load::<note::Entity>(old.id, Action::Amend).await?;
    let mut changed: note::ActiveModel = row.into();
    changed.superseded_by = Set(Some(by));
    changed.superseded_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(())
}

fn own(old: &note::Model) -> Target {
    Target {
        owner: Some(old.author_id),
        organisation: Some(old.organisation_id),
        linked: true,
        ..Target::default()
    }
}
