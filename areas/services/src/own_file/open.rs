//! Open the own file with the code and the year of birth; stay in it for a few minutes.

use std::net::IpAddr;

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use data_encoding::HEXLOWER;
use kernel::{RecordRef, Refusal};
use people::{PERSON, PersonId};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter};
use store::{Ctx, Db, Result};
use subtle::ConstantTimeEq;

use crate::asking::ids::OwnCodeId;
use crate::asking::keyed::{End, Keyed};
use crate::asking::limits::{self, Measure};
use crate::asking::terms;
use crate::entities::own_code;

/// Wrong years of birth for one code in an hour.
const WRONG_YEARS: i64 = 5;
const WHY: &str =
    "who holds the code of the own file and knows the year of birth reads it: that is what the code is for";

/// Whose file, and by which code: the body that gave it answers for what is wrong in it.
#[derive(Clone, Copy, Debug)]
pub struct Own {
    pub code: OwnCodeId,
    pub person: PersonId,
    pub organisation: organisations::OrganisationId,
}

/// What the browser keeps for a few minutes. Every no says the same: which half was wrong is nobody's business.
pub async fn open(db: &Db, typed: &str, year: i32, address: Option<IpAddr>) -> Result<String> {
    let ctx = db.begin_system();
    ctx.because("with the person's own code");
    let keyed = Keyed::of(&ctx).await?;
    let measure = measure(&ctx);
    if !limits::take(&ctx, &keyed, measure, address).await? {
        ctx.commit().await?;
        return Err(Refusal::new("own-file-wait").on("code").into());
    }
    let row = match keyed.of_code(End::OwnFile, typed) {
        Some(hash) => standing(&ctx, own_code::Column::CodeHash.eq(hash)).await?,
        None => None,
    };
    let is_right = match &row {
        Some(row) => is_year(&ctx, &keyed, row, year).await?,
        None => false,
    };
    let Some(row) = row.filter(|_| is_right) else {
        ctx.commit().await?;
        return Err(Refusal::new("own-file-wrong").on("code").into());
    };
    limits::give_back(&ctx, &keyed, measure, address).await?;

    let (_, grant) = ctx.load::<own_code::Entity>(row.id, authz::Action::Record).await?;
    let id = row.id;
    let mut row = row.into_active_model();
    row.set(own_code::Column::UsedAt, Some(ctx.now()).into());
    ctx.update(&grant, row).await?;
    let until = ctx.now() + TimeDelta::minutes(terms::limits(ctx.today()).own_look_minutes);
    let look = look(&keyed, id, until);
    ctx.commit().await?;
    Ok(look)
}

fn measure(ctx: &Ctx) -> Measure {
    let limits = terms::limits(ctx.today());
    Measure { what: "own-file", per_address: limits.wrong_per_address, in_all: limits.wrong_in_all }
}

async fn is_year(ctx: &Ctx, keyed: &Keyed, row: &own_code::Model, year: i32) -> Result<bool> {
    let facts = people::facts(ctx, &[row.person_id]).await?;
    let born = facts.first().and_then(|facts| facts.birth_date.map(|on| on.year()).or(facts.birth_year));
    if born == Some(year) {
        let tries = limits::count(ctx, keyed, &format!("own-year/{}", row.id)).await? - 1;
        return Ok(tries < WRONG_YEARS);
    }
    limits::count(ctx, keyed, &format!("own-year/{}", row.id)).await?;
    Ok(false)
}

async fn standing(ctx: &Ctx, which: sea_orm::sea_query::SimpleExpr) -> Result<Option<own_code::Model>> {
    let select = ctx
        .unfiltered(WHY)
        .find::<own_code::Entity>()
        .filter(which)
        .filter(own_code::Column::RevokedAt.is_null())
        .filter(own_code::Column::ExpiresAt.gt(ctx.now()));
    ctx.one(select).await
}

/// Signed with the installation's secret: the browser can keep it and not change it.
fn look(keyed: &Keyed, code: OwnCodeId, until: DateTime<Utc>) -> String {
    let said = format!("{}.{}", code.uuid().simple(), until.timestamp());
    let sign = HEXLOWER.encode(&keyed.bytes(End::Look, &said));
    format!("{said}.{sign}")
}

/// Whose file the browser may still read: the time has not passed and the code was not taken back meanwhile.
pub async fn still_open(ctx: &Ctx, keyed: &Keyed, look: &str) -> Result<Option<Own>> {
    let Some((said, sign)) = look.rsplit_once('.') else { return Ok(None) };
    let expected = HEXLOWER.encode(&keyed.bytes(End::Look, said));
    if !bool::from(expected.as_bytes().ct_eq(sign.as_bytes())) {
        return Ok(None);
    }
    let parts = said.split_once('.');
    let Some((Ok(code), Ok(until))) = parts.map(|(code, until)| (code.parse(), until.parse::<i64>())) else {
        return Ok(None);
    };
    if ctx.now().timestamp() >= until {
        return Ok(None);
    }
    let code: OwnCodeId = code;
    let row = standing(ctx, own_code::Column::Id.eq(code)).await?;
    Ok(row.map(|row| Own {
        code: row.id,
        person: row.person_id,
        organisation: organisations::OrganisationId(row.organisation_id),
    }))
}

/// The person looked at the own file: a line in the trail like any other look.
pub fn saw(ctx: &Ctx, own: Own) {
    ctx.because("the person, with the own code");
    ctx.saw(RecordRef::new(PERSON, own.person.uuid()));
}
