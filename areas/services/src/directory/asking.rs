//! Ask the owner of a service, by a link that needs no account, whether what is written is right.

use authz::Action;
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use sha2::{Digest, Sha256};
use store::{Ctx, Result};

use super::entities::{ask, service};
use super::ids::{AskId, ServiceId};
use super::index;
use super::standing;

/// How long a link can be answered.
const LASTS: TimeDelta = TimeDelta::days(14);

/// A link to be sent to the owner. Its address is told once and kept nowhere.
#[derive(Clone, Debug)]
pub struct Asked {
    pub service: ServiceId,
    pub organisation: OrganisationId,
    pub name: String,
    /// Where the service itself is written to.
    pub email: Option<String>,
    /// The address inside this program.
    pub path: String,
    pub expires_at: DateTime<Utc>,
}

/// Makes a link for one service.
pub async fn ask(ctx: &Ctx, service: ServiceId) -> Result<Asked> {
    let (row, _) = ctx.load::<service::Entity>(service, Action::View).await?;
    let target = super::parts::Of { service: row.id, organisation: row.organisation_id }.target();
    let grant = ctx.allow::<ask::Entity>(Action::Create, &target)?;

    let secret = BASE64URL_NOPAD.encode(&rand::random::<[u8; 32]>());
    let expires_at = ctx.now() + LASTS;
    let link = ask::ActiveModel {
        id: Set(AskId::new(ctx)),
        service_id: Set(row.id),
        organisation_id: Set(row.organisation_id),
        token_hash: Set(digest(&secret)),
        asked_at: Set(ctx.now()),
        asked_by: Set(ctx.actor().user),
        expires_at: Set(expires_at),
        answered_at: Set(None),
        answer: Set(None),
    };
    ctx.insert(&grant, link).await?;
    Ok(Asked {
        service: row.id,
        organisation: row.organisation_id,
        name: row.name,
        email: row.email,
        path: format!("/services/asked/{secret}"),
        expires_at,
    })
}

/// A link for every service whose owner should be asked and is not being asked already. Whoever calls sends them:
/// a link that is lost is made again when it has expired.
pub async fn asks_to_send(ctx: &Ctx) -> Result<Vec<Asked>> {
    let directory = index::directory(ctx).await?;
    let given: Vec<&index::Entry> =
        directory.entries.iter().filter(|entry| entry.is_given_on(ctx.today())).collect();
    let trusts = standing::trusts(ctx, &given).await?;
    let waiting = waiting(ctx).await?;
    let mut asked = Vec::new();
    for entry in given.into_iter().filter(|entry| trusts[&entry.id].asks_owner()) {
        if !waiting.contains(&entry.id) {
            asked.push(ask(ctx, entry.id).await?);
        }
    }
    Ok(asked)
}

/// Services whose owner has an open link.
async fn waiting(ctx: &Ctx) -> Result<Vec<ServiceId>> {
    let open = ctx
        .find::<ask::Entity>()
        .filter(ask::Column::AnsweredAt.is_null())
        .filter(ask::Column::ExpiresAt.gt(ctx.now()));
    Ok(ctx.all(open).await?.into_iter().map(|row| row.service_id).collect())
}

/// What is kept of a secret with so many random bits that guessing is hopeless.
pub(super) fn digest(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}
