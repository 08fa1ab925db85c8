//! One person's file as its pages show it.

use std::collections::HashMap;

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use organisations::{OrganisationId, codes};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::birth::Birth;
use crate::entities::{access_link, document, identifier, language, name, notice, person, phone, status};
use crate::ids::{HouseholdId, PersonId};
use crate::residence::permits::{self, Permit};
use crate::residence::rules::{self, Expiry};
use crate::rights::restricted_since;
use crate::words::{Gender, LanguageLevel, TargetGroup};

/// The head: read in one glance, made of four short questions to the database.
#[derive(Clone, Debug)]
pub struct Head {
    pub id: PersonId,
    pub given: String,
    pub family: String,
    pub birth: Birth,
    pub age: Option<i32>,
    pub gender: Gender,
    pub nationality: Option<String>,
    pub needs_interpreter: Option<bool>,
    pub languages: Vec<Spoken>,
    pub permit: Option<HeadPermit>,
    pub status: Option<TargetGroup>,
    pub missing: Vec<&'static str>,
    pub household: Option<HouseholdId>,
    pub bodies: Vec<Body>,
    /// Since when the data may only be kept.
    pub restricted_since: Option<NaiveDate>,
    pub version: i32,
}

#[derive(Clone, Debug)]
pub struct Spoken {
    pub code: String,
    pub level: LanguageLevel,
}

#[derive(Clone, Debug)]
pub struct HeadPermit {
    pub permit: &'static Permit,
    pub expires_on: Option<NaiveDate>,
    pub expiry: Expiry,
}

/// A body that works with the person, and why it may.
#[derive(Clone, Debug)]
pub struct Body {
    pub name: String,
    pub basis: crate::words::Basis,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    /// Of an emergency: the moments it began and ended.
    pub moments: Option<(DateTime<Utc>, DateTime<Utc>)>,
    pub is_over: bool,
    pub reason: Option<String>,
    /// The reader's own: why this person is shown to them.
    pub is_mine: bool,
}

impl Body {
    /// Why an emergency was one concerns whoever follows the person.
    pub fn is_emergency(&self) -> bool {
        self.moments.is_some()
    }
}

impl Head {
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }

    pub fn nationality_name(&self, locale: &str) -> &'static str {
        self.nationality.as_deref().and_then(codes::country).map_or("", |country| country.name(locale))
    }

    pub fn mine(&self) -> Vec<&Body> {
        self.bodies.iter().filter(|body| body.is_mine).collect()
    }

    /// Minors, and whoever came of age lately: the page says until when somebody stood in.
    pub fn has_guardian_page(&self) -> bool {
        self.age.is_some_and(|age| age < 21)
    }

    pub fn url(&self) -> String {
        format!("/people/{}", self.id)
    }

    /// Whether an address is that of the file, or of its page `after`.
    pub fn is_at(&self, path: &str, after: &str) -> bool {
        path.strip_prefix(&self.url()) == Some(after)
    }

    pub fn url_to(&self, page: &str) -> String {
        format!("/people/{}/{page}", self.id)
    }
}

impl Spoken {
    pub fn name(&self, locale: &str) -> String {
        codes::language(&self.code)
            .map_or_else(|| self.code.clone(), |language| language.name(locale).to_owned())
    }
}

/// The head of a file the reader may see. Whoever shows it says so: `ctx.saw`.
pub async fn head(ctx: &Ctx, id: PersonId) -> Result<Head> {
    let (row, _) = ctx.load::<person::Entity>(id, Action::View).await?;
    let spoken = ctx
        .find::<language::Entity>()
        .filter(language::Column::PersonId.eq(id))
        .order_by_asc(language::Column::Id);
    let languages = ctx
        .all(spoken)
        .await?
        .into_iter()
        .map(|row| Spoken { code: row.language, level: row.level })
        .collect();
    let bodies = bodies(ctx, id).await?;
    let may_see_papers = ctx.can(Action::View, crate::policy::RESIDENCE);
    let restricted_since = restricted_since(ctx, id).await?;
    Ok(Head { restricted_since, ..with(ctx, row, languages, bodies, may_see_papers) })
}

fn with(ctx: &Ctx, row: person::Model, languages: Vec<Spoken>, bodies: Vec<Body>, papers: bool) -> Head {
    let birth = Birth { year: row.birth_year, date: row.birth_date };
    Head {
        id: row.id,
        age: birth.age_on(ctx.today()),
        missing: missing(&row),
        permit: if papers { head_permit(ctx, &row) } else { None },
        status: row.status.filter(|_| papers),
        given: row.given_name,
        family: row.family_name,
        birth,
        gender: row.gender,
        nationality: row.nationality,
        needs_interpreter: row.needs_interpreter,
        languages,
        household: row.household_id,
        bodies,
        restricted_since: None,
        version: row.version,
    }
}

fn head_permit(ctx: &Ctx, row: &person::Model) -> Option<HeadPermit> {
    let permit = permits::kind(row.permit_kind.as_deref()?)?;
    let expiry = rules::expiry(row.permit_expires_on, ctx.today());
    Some(HeadPermit { permit, expires_on: row.permit_expires_on, expiry })
}

/// What reporting still needs, as text keys.
fn missing(row: &person::Model) -> Vec<&'static str> {
    let needs = [
        (row.birth_year.is_none(), "people-missing-birth"),
        (!row.gender.is_declared(), "people-missing-gender"),
        (row.nationality.as_deref().is_none_or(|code| code == "XXX"), "people-missing-nationality"),
        (row.status.is_none(), "people-missing-status"),
    ];
    needs.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, key)| key).collect()
}

async fn bodies(ctx: &Ctx, id: PersonId) -> Result<Vec<Body>> {
    let standing = ctx
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(id))
        .filter(access_link::Column::EndedAt.is_null())
        .order_by_asc(access_link::Column::FromOn)
        .order_by_asc(access_link::Column::Id);
    let links = ctx.all(standing).await?;
    let ids: Vec<OrganisationId> = links.iter().map(|link| OrganisationId(link.organisation_id)).collect();
    let names = organisations::names(ctx, &ids).await?;
    let mine = ctx.actor().organisations();
    Ok(links.into_iter().map(|link| body(ctx, link, &names, &mine)).collect())
}

fn body(
    ctx: &Ctx,
    link: access_link::Model,
    names: &HashMap<OrganisationId, String>,
    mine: &[uuid::Uuid],
) -> Body {
    Body {
        name: names.get(&OrganisationId(link.organisation_id)).cloned().unwrap_or_default(),
        basis: link.basis,
        from: link.from_on,
        until: link.until_on,
        moments: link.until_at.map(|until| (link.created_at, until)),
        is_over: link.until_on.is_some_and(|until| until < ctx.today())
            || link.until_at.is_some_and(|until| until <= ctx.now()),
        reason: link.reason,
        is_mine: mine.contains(&link.organisation_id),
    }
}

/// Everything in the file besides its head.
#[derive(Clone, Debug)]
pub struct Papers {
    pub names: Vec<name::Model>,
    pub phones: Vec<phone::Model>,
    pub identifiers: Vec<identifier::Model>,
    pub documents: Vec<document::Model>,
    pub statuses: Vec<status::Model>,
    pub notices: Vec<notice::Model>,
}

/// What the reader may see of the papers; forbidden kinds are absent.
pub async fn papers(ctx: &Ctx, id: PersonId) -> Result<Papers> {
    let names = ctx.find::<name::Entity>().filter(name::Column::PersonId.eq(id));
    let phones = ctx
        .find::<phone::Entity>()
        .filter(phone::Column::PersonId.eq(id))
        .filter(phone::Column::WithdrawnAt.is_null());
    let identifiers = ctx
        .find::<identifier::Entity>()
        .filter(identifier::Column::PersonId.eq(id))
        .filter(identifier::Column::WithdrawnAt.is_null());
    let documents = ctx
        .find::<document::Entity>()
        .filter(document::Column::PersonId.eq(id))
        .filter(document::Column::WithdrawnAt.is_null())
        .order_by_desc(document::Column::Id);
    let statuses = ctx
        .find::<status::Entity>()
        .filter(status::Column::PersonId.eq(id))
        .filter(status::Column::WithdrawnAt.is_null())
        .order_by_desc(status::Column::FromOn);
    let notices = ctx
        .find::<notice::Entity>()
        .filter(notice::Column::PersonId.eq(id))
        .order_by_desc(notice::Column::GivenOn);
    Ok(Papers {
        names: ctx.all(names).await?,
        phones: ctx.all(phones).await?,
        identifiers: ctx.all(identifiers).await?,
        documents: ctx.all(documents).await?,
        statuses: ctx.all(statuses).await?,
        notices: ctx.all(notices).await?,
    })
}
