//! Give a person the code to the own file, in person; take it back.

use authz::{Action, Target};
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;
use organisations::OrganisationId;
use people::PersonId;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};

use crate::asking::ids::OwnCodeId;
use crate::asking::keyed::{End, Keyed};
use crate::asking::terms;
use crate::entities::own_code;

const ONE_STANDS: &str = "a new code voids every other of the same person, whichever body gave it";

pub struct Give {
    pub person: PersonId,
    /// The body whose worker gives it.
    pub organisation: OrganisationId,
}

/// The code is told once and kept nowhere. A new one voids the old.
pub async fn give(ctx: &Ctx, wish: Give) -> Result<String> {
    if people::lines(ctx, &[wish.person]).await?.is_empty() {
        return Err(Error::NotFound);
    }
    let target = Target { organisation: Some(wish.organisation.uuid()), ..Target::default() };
    let grant = ctx.allow::<own_code::Entity>(Action::Create, &target)?;
    let keyed = Keyed::of(ctx).await?;
    let code = keyed.code(&BASE64URL_NOPAD.encode(&rand::random::<[u8; 24]>()));

    void(ctx, wish.person).await?;
    let days = terms::limits(ctx.today()).own_code_days;
    let row = own_code::ActiveModel {
        id: Set(OwnCodeId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        person_id: Set(wish.person),
        code_hash: Set(keyed.of_code(End::OwnFile, &code).unwrap_or_default()),
        given_at: Set(ctx.now()),
        given_by: Set(ctx.actor().user),
        expires_at: Set(ctx.now() + TimeDelta::days(days)),
        revoked_at: Set(None),
        used_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(code)
}

async fn void(ctx: &Ctx, person: PersonId) -> Result<()> {
    let standing = ctx
        .unfiltered(ONE_STANDS)
        .find::<own_code::Entity>()
        .filter(own_code::Column::PersonId.eq(person))
        .filter(own_code::Column::RevokedAt.is_null());
    for row in ctx.all(standing).await? {
        // Leave for the body the old code stands with, whoever gave it: the person asked for a new one.
        let target = Target { organisation: Some(row.organisation_id), ..Target::default() };
        let grant = ctx.allow::<own_code::Entity>(Action::Decide, &target)?;
        let mut row = row.into_active_model();
        row.revoked_at = Set(Some(ctx.now()));
        ctx.update(&grant, row).await?;
    }
    Ok(())
}

/// Takes back the code that stands: lost, or not wanted any more.
pub async fn revoke(ctx: &Ctx, person: PersonId) -> Result<()> {
    if people::lines(ctx, &[person]).await?.is_empty() {
        return Err(Error::NotFound);
    }
    void(ctx, person).await
}

/// The code that stands, for the worker's page: when it was given and until when it holds.
pub(crate) async fn standing(ctx: &Ctx, person: PersonId) -> Result<Option<own_code::Model>> {
    let select = ctx
        .unfiltered("whether a person has a code is told to whoever may see the person; the code itself is kept nowhere")
        .find::<own_code::Entity>()
        .filter(own_code::Column::PersonId.eq(person))
        .filter(own_code::Column::RevokedAt.is_null())
        .order_by_desc(own_code::Column::GivenAt);
    Ok(ctx.one(select).await?.filter(|row| row.expires_at > ctx.now()))
}
