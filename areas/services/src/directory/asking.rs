//! Ask the owner of a service, by a link that needs no account, whether what is written is right.

use authz::Action;
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sea_orm::Set;
use sha2::{Digest, Sha256};
use store::{Ctx, Result};

use super::entities::{ask, service};
use super::ids::{AskId, ServiceId};

/// How long a link can be answered.
const LASTS: TimeDelta = TimeDelta::days(14);

/// A link for the owner. Its address is told once and kept nowhere.
#[derive(Clone, Debug)]
pub struct Asked {
    pub link: AskId,
    pub name: String,
    /// The address inside this program.
    pub path: String,
    pub asked_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// Makes a link for one service.
pub async fn ask(ctx: &Ctx, service: ServiceId) -> Result<Asked> {
    let (row, _) = ctx.load::<service::Entity>(service, Action::View).await?;
    let target = super::parts::Of { service: row.id, organisation: row.organisation_id }.target();
    let grant = ctx.allow::<ask::Entity>(Action::Create, &target)?;

    let secret = BASE64URL_NOPAD.encode(&rand::random::<[u8; 32]>());
    let expires_at = ctx.now() + LASTS;
    let link = AskId::new(ctx);
    let made = ask::ActiveModel {
        id: Set(link),
        service_id: Set(row.id),
        organisation_id: Set(row.organisation_id),
        token_hash: Set(digest(&secret)),
        asked_at: Set(ctx.now()),
        asked_by: Set(ctx.actor().user),
        expires_at: Set(expires_at),
        answered_at: Set(None),
        answer: Set(None),
    };
    ctx.insert(&grant, made).await?;
    Ok(Asked {
        link,
        name: row.name,
        path: format!("/services/asked/{secret}"),
        asked_at: ctx.now(),
        expires_at,
    })
}

/// What is kept of a secret with so many random bits that guessing is hopeless.
pub(super) fn digest(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}
