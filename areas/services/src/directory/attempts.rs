//! Links that led nowhere, counted by address: nobody tries many.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, QueryFilter};
use sha2::{Digest, Sha256};
use store::{Ctx, Result};
use uuid::Uuid;
use web::Failure;

use super::entities::attempt;
use super::ids::AttemptId;

/// Wrong links from one address within the hour before it must wait: a whole office may stand behind one.
const FREE: i32 = 20;
const FORGOTTEN_AFTER: TimeDelta = TimeDelta::hours(1);
const WHY: &str = "counters of wrong links name nobody";

/// Where a request comes from, as a number that does not name it.
pub struct Sender(Option<AttemptId>);

impl<S: Send + Sync> FromRequestParts<S> for Sender {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Sender, Failure> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
        let last = forwarded.and_then(|all| all.rsplit(',').next()?.trim().parse().ok());
        // What a proxy says is believed only of a proxy on this machine.
        let address = match peer {
            Some(peer) if peer.is_loopback() => last.or(Some(peer)),
            other => other,
        };
        Ok(Sender(address.map(key)))
    }
}

/// Whether the address has tried too many links lately.
pub(super) async fn must_wait(ctx: &Ctx, sender: &Sender) -> Result<bool> {
    let Some(id) = sender.0 else { return Ok(false) };
    let row = ctx.unfiltered(WHY).find::<attempt::Entity>().filter(attempt::Column::Id.eq(id));
    let tried = ctx.one(row).await?;
    Ok(tried.is_some_and(|tried| tried.count >= FREE && tried.last_at > ctx.now() - FORGOTTEN_AFTER))
}

/// One more. The database adds, so that attempts at the same moment are all counted.
pub(super) async fn count(ctx: &Ctx, sender: &Sender) -> Result<()> {
    let Some(id) = sender.0 else { return Ok(()) };
    let column = |name: attempt::Column| Expr::col((attempt::Entity, name));
    let fresh_start = column(attempt::Column::LastAt).lte(ctx.now() - FORGOTTEN_AFTER);
    let next = Expr::case(fresh_start, 1).finally(column(attempt::Column::Count).add(1));
    let on_conflict = OnConflict::column(attempt::Column::Id)
        .value(attempt::Column::Count, next)
        .value(attempt::Column::LastAt, ctx.now())
        .to_owned();
    let row = Query::insert()
        .into_table(attempt::Entity)
        .columns([attempt::Column::Id, attempt::Column::Count, attempt::Column::LastAt])
        .values_panic([id.uuid().into(), 1.into(), ctx.now().into()])
        .on_conflict(on_conflict)
        .take();
    ctx.housekeeping(WHY).run(&row).await?;
    Ok(())
}

/// A whole IPv6 network counts as one address.
fn key(address: IpAddr) -> AttemptId {
    let network = match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
    };
    let digest = Sha256::digest(format!("raccordo:services:{network}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    AttemptId(Uuid::from_bytes(bytes))
}
