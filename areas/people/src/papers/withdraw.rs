//! Take back a paper that was put into the wrong file or mistyped. The row stays, marked.

use authz::Action;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::{document, identifier, person, phone, status};
use crate::ids::{IdentifierId, PersonId, PhoneId, ResidenceDocumentId, StatusId};
use crate::person::{findable, reindex, touch};

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Document(ResidenceDocumentId),
    Identifier(IdentifierId),
    Phone(PhoneId),
    Status(StatusId),
}

pub async fn withdraw(ctx: &Ctx, person: PersonId, paper: Kind) -> Result<()> {
    let (row, grant) = ctx.load::<person::Entity>(person, Action::Amend).await?;
    let before = findable(ctx, person).await?;
    let now = Set(Some(ctx.now()));
    match paper {
        Kind::Document(id) => {
            let (paper, grant) = ctx.load::<document::Entity>(id, Action::Amend).await?;
            belongs(paper.person_id, person)?;
            ctx.update(&grant, document::ActiveModel { withdrawn_at: now, ..paper.into_active_model() })
                .await?;
        }
        Kind::Identifier(id) => {
            let (paper, grant) = ctx.load::<identifier::Entity>(id, Action::Amend).await?;
            belongs(paper.person_id, person)?;
            ctx.update(&grant, identifier::ActiveModel { withdrawn_at: now, ..paper.into_active_model() })
                .await?;
        }
        Kind::Phone(id) => {
            let known = ctx.find::<phone::Entity>().filter(phone::Column::Id.eq(id));
            let paper = ctx.one(known).await?.ok_or(Error::NotFound)?;
            belongs(paper.person_id, person)?;
            let (_, grant) = ctx.load::<phone::Entity>(id, Action::Amend).await?;
            ctx.update(&grant, phone::ActiveModel { withdrawn_at: now, ..paper.into_active_model() }).await?;
        }
        Kind::Status(id) => {
            let (paper, grant) = ctx.load::<status::Entity>(id, Action::Amend).await?;
            belongs(paper.person_id, person)?;
            ctx.update(&grant, status::ActiveModel { withdrawn_at: now, ..paper.into_active_model() })
                .await?;
        }
    }
    touch(ctx, &grant, row).await?;
    reindex(ctx, person, &before).await
}

fn belongs(of: PersonId, person: PersonId) -> Result<()> {
    if of == person { Ok(()) } else { Err(Error::NotFound) }
}
