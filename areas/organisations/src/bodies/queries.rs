//! Bodies as other areas and the pages read them.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{Page, Paged};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, Order, QueryFilter, QueryOrder, QuerySelect, Select};
use store::{Ctx, Result};

use super::rules;
use crate::entities::{name, organisation};
use crate::words::folded;
use crate::{Kind, OrganisationId, TerritoryId, territory};

/// What a list shows of a body.
#[derive(Clone, Debug)]
pub struct BodyLine {
    pub id: OrganisationId,
    pub kind: Kind,
    pub name: String,
    pub tax_code: Option<String>,
    pub ipa_code: Option<String>,
    pub territory: Option<TerritoryId>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub dissolved_on: Option<NaiveDate>,
    pub version: i32,
}

impl BodyLine {
    /// The address of its page.
    pub fn url(&self) -> String {
        format!("/organisations/{}", self.id)
    }

    pub fn is_association(&self) -> bool {
        self.kind == Kind::TemporaryAssociation
    }

    /// The address of something done to it.
    pub fn url_to(&self, deed: impl std::fmt::Display) -> String {
        format!("/organisations/{}/{deed}", self.id)
    }

    /// "Modena (MO)", empty where the seat is not known.
    pub fn seat(&self) -> String {
        self.territory.and_then(territory::get).map(territory::Territory::label).unwrap_or_default()
    }
}

impl From<organisation::Model> for BodyLine {
    fn from(row: organisation::Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            name: row.name,
            tax_code: row.tax_code,
            ipa_code: row.ipa_code,
            territory: row.territory_id,
            email: row.email,
            phone: row.phone,
            website: row.website,
            dissolved_on: row.dissolved_on,
            version: row.version,
        }
    }
}

/// A name a body has borne.
#[derive(Clone, Debug)]
pub struct PastName {
    pub name: String,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl PastName {
    /// "dal 01/03/2017 al 31/12/2020", as far as the days are known.
    pub fn when(&self, page: &web::Page) -> String {
        let day = |key: &str, day: Option<NaiveDate>| day.map(|day| page.t1(key, "day", day));
        let ends = [day("organisations-since", self.from), day("organisations-until", self.until)];
        ends.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// How the list of bodies is narrowed and ordered.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub q: String,
    pub kind: Option<Kind>,
    pub within: Option<TerritoryId>,
    pub with_dissolved: bool,
    pub by_kind: bool,
    pub descending: bool,
}

/// The names of many bodies in one query; bodies the actor may not see are left out.
pub async fn names(ctx: &Ctx, ids: &[OrganisationId]) -> Result<HashMap<OrganisationId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let some = ctx.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(some).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// The same for somebody who has not signed in: which bodies take part is public.
pub async fn names_for_anybody(ctx: &Ctx, ids: &[OrganisationId]) -> Result<HashMap<OrganisationId, String>> {
    let everything = ctx.unfiltered("which bodies take part is public");
    let some =
        everything.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(some).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Many bodies in one query, in no order.
pub async fn lines(ctx: &Ctx, ids: &[OrganisationId]) -> Result<Vec<BodyLine>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let some = ctx.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(some).await?.into_iter().map(BodyLine::from).collect())
}

pub async fn body(ctx: &Ctx, id: OrganisationId) -> Result<BodyLine> {
    let (row, _) = ctx.load::<organisation::Entity>(id, authz::Action::View).await?;
    Ok(row.into())
}

/// A body the actor may change.
pub(crate) async fn to_amend(ctx: &Ctx, id: OrganisationId) -> Result<BodyLine> {
    let (row, _) = ctx.load::<organisation::Entity>(id, authz::Action::Amend).await?;
    Ok(row.into())
}

/// Bodies with every typed word in a name they bear or bore, for type-ahead and imports.
pub async fn search(ctx: &Ctx, q: &str, limit: u64) -> Result<Vec<BodyLine>> {
    let wanted = Wanted { q: q.to_owned(), ..Wanted::default() };
    let found =
        ctx.all(narrowed(ctx, &wanted).order_by_asc(organisation::Column::NameKey).limit(limit)).await?;
    Ok(found.into_iter().map(BodyLine::from).collect())
}

/// The body that bears, or bore, exactly this name; case, accents and spacing do not matter.
pub async fn find_by_name(ctx: &Ctx, name: &str) -> Result<Option<OrganisationId>> {
    let same = ctx
        .find::<organisation::Entity>()
        .filter(named_like(name::Column::NameKey.eq(folded(name))))
        .order_by_asc(organisation::Column::DissolvedOn.is_not_null())
        .order_by_asc(organisation::Column::Id);
    Ok(ctx.one(same).await?.map(|row| row.id))
}

pub(crate) async fn page(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<BodyLine>> {
    let order = if wanted.descending { Order::Desc } else { Order::Asc };
    let mut select = narrowed(ctx, wanted);
    if wanted.by_kind {
        select = select.order_by(organisation::Column::Kind, order.clone());
    }
    let select = select.order_by(organisation::Column::NameKey, order).order_by_asc(organisation::Column::Id);
    Ok(ctx.page(select, page).await?.map(BodyLine::from))
}

pub(crate) async fn past_names(ctx: &Ctx, id: OrganisationId) -> Result<Vec<PastName>> {
    let of_body = name::Column::OrganisationId.eq(id);
    let names = ctx.find::<name::Entity>().filter(of_body).order_by_desc(name::Column::Id);
    let names = ctx.all(names).await?.into_iter();
    Ok(names.map(|row| PastName { name: row.name, from: row.from_on, until: row.until_on }).collect())
}

/// Refuses a name or tax code that another living body bears. Everybody may know that it is taken.
pub(super) async fn refuse_taken(
    ctx: &Ctx,
    except: Option<OrganisationId>,
    name: &str,
    tax_code: Option<&str>,
) -> Result<()> {
    let everything = ctx.unfiltered("a name or tax code is taken whoever looks");
    let mut living =
        everything.find::<organisation::Entity>().filter(organisation::Column::DissolvedOn.is_null());
    if let Some(id) = except {
        living = living.filter(organisation::Column::Id.ne(id));
    }
    let namesake = living.clone().filter(organisation::Column::NameKey.eq(folded(name)));
    if ctx.one(namesake).await?.is_some() {
        return Err(rules::Refusal::NameTaken.into());
    }
    let Some(code) = tax_code else { return Ok(()) };
    match ctx.one(living.filter(organisation::Column::TaxCode.eq(code))).await? {
        Some(other) => Err(rules::Refusal::TaxCodeTaken { name: other.name }.into()),
        None => Ok(()),
    }
}

fn narrowed(ctx: &Ctx, wanted: &Wanted) -> Select<organisation::Entity> {
    let mut select = ctx.find::<organisation::Entity>();
    for word in folded(&wanted.q).split(' ').filter(|word| !word.is_empty()) {
        select = select.filter(named_like(name::Column::NameKey.contains(word)));
    }
    if let Some(kind) = wanted.kind {
        select = select.filter(organisation::Column::Kind.eq(kind));
    }
    if let Some(area) = wanted.within {
        select = select.filter(organisation::Column::TerritoryId.is_in(territory::within(area)));
    }
    if !wanted.with_dissolved {
        select = select.filter(organisation::Column::DissolvedOn.is_null());
    }
    select
}

/// Bodies one of whose names, present or past, satisfies `condition`.
fn named_like(condition: sea_orm::sea_query::SimpleExpr) -> Condition {
    let named: SelectStatement =
        Query::select().column(name::Column::OrganisationId).from(name::Entity).and_where(condition).take();
    Condition::all().add(organisation::Column::Id.in_subquery(named))
}
