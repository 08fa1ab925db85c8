//! Failures, counted in the database so that a restart forgives nobody. Accounts and addresses are not named there.

use std::net::IpAddr;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, QueryFilter};
use sha2::{Digest, Sha256};
use store::{Ctx, Result};
use uuid::Uuid;

use super::throttle::{ACCOUNT, ADDRESS, Allowance, Failures, Wait};
use crate::FailureId;
use crate::entities::failure;

/// Whose attempts are counted together.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    account: Option<FailureId>,
    address: Option<FailureId>,
}

impl Counted {
    pub fn of(email: &str, address: Option<IpAddr>) -> Self {
        let address = address.map(|address| key("address", &network(address)));
        Self { account: Some(key("account", email)), address }
    }

    /// Guesses at links handed out, apart from failed sign-ins: who mistypes a link may still sign in.
    pub fn at_links(address: Option<IpAddr>) -> Self {
        Self { account: None, address: address.map(|address| key("link", &network(address))) }
    }

    fn each(&self) -> impl Iterator<Item = (FailureId, Allowance)> {
        [(self.account, ACCOUNT), (self.address, ADDRESS)]
            .into_iter()
            .filter_map(|(id, allowance)| Some((id?, allowance)))
    }

    /// Refuses another attempt while one of the two must wait.
    pub async fn check(&self, ctx: &Ctx) -> Result<()> {
        match self.wait(ctx).await? {
            Some(wait) => Err(wait.refusal(ctx.now()).into()),
            None => Ok(()),
        }
    }

    /// The longer of the waits, if any.
    pub async fn wait(&self, ctx: &Ctx) -> Result<Option<Wait>> {
        let mut longest: Option<Wait> = None;
        for (id, allowance) in self.each() {
            let failures = stored(ctx, id).await?;
            if let Err(wait) = allowance.check(failures, ctx.now()) {
                longest = longest.into_iter().chain([wait]).max_by_key(|wait| wait.until);
            }
        }
        Ok(longest)
    }

    /// Counts one more failure. The database adds, so that attempts at the same moment are all counted.
    pub async fn add(&self, ctx: &Ctx) -> Result<()> {
        for (id, allowance) in self.each() {
            let fresh_start = Expr::col((failure::Entity, failure::Column::LastAt))
                .lte(allowance.forgotten_before(ctx.now()));
            let next = Expr::case(fresh_start, 1)
                .finally(Expr::col((failure::Entity, failure::Column::Count)).add(1));
            let on_conflict = OnConflict::column(failure::Column::Id)
                .value(failure::Column::Count, next)
                .value(failure::Column::LastAt, ctx.now())
                .to_owned();
            let row = Query::insert()
                .into_table(failure::Entity)
                .columns([failure::Column::Id, failure::Column::Count, failure::Column::LastAt])
                .values_panic([id.uuid().into(), 1.into(), ctx.now().into()])
                .on_conflict(on_conflict)
                .take();
            ctx.housekeeping(COUNTERS).run(&row).await?;
        }
        Ok(())
    }

    /// Forgets the account's failures once somebody is in. Those of the address fade by themselves: an attacker
    /// who owns one account must not clear the way to others with it.
    pub async fn clear_account(&self, ctx: &Ctx) -> Result<()> {
        let Some(account) = self.account else { return Ok(()) };
        let by_account = failure::Column::Id.eq(account);
        let delete = Query::delete().from_table(failure::Entity).and_where(by_account).take();
        ctx.housekeeping(COUNTERS).run(&delete).await?;
        Ok(())
    }
}

const COUNTERS: &str = "counters of failed sign-ins name nobody; the failures themselves are in the trail";

async fn stored(ctx: &Ctx, id: FailureId) -> Result<Option<Failures>> {
    let row = ctx.unfiltered(COUNTERS).find::<failure::Entity>().filter(failure::Column::Id.eq(id));
    Ok(ctx.one(row).await?.map(|row| Failures { count: row.count, last_at: row.last_at }))
}

/// One household or office: a whole IPv6 network counts as one address.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
    }
}

fn key(kind: &str, value: &str) -> FailureId {
    let digest = Sha256::digest(format!("raccordo:{kind}:{value}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    FailureId(Uuid::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_in_one_ipv6_network_are_counted_together() {
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let other: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        let far: IpAddr = "2001:db8:1:3::1".parse().unwrap();

        assert_eq!(network(one), network(other));
        assert_ne!(network(one), network(far));
    }

    #[test]
    fn an_ipv4_address_is_the_same_inside_ipv6() {
        let plain: IpAddr = "192.0.2.7".parse().unwrap();
        let mapped: IpAddr = "::ffff:192.0.2.7".parse().unwrap();

        assert_eq!(network(plain), network(mapped));
    }
}
