//! The household of a person: who is in it, and who joins.

use askama::Template;
use authz::Action;
use kernel::{RecordRef, Refusal};
use store::Result;
use web::{Form, Page, Path, Reply, Work};

use super::queries::{self, Member};
use super::{Join, join, leave};
use crate::front::PersonLine;
use crate::ids::PersonId;
use crate::person::queries::{self as file, Head};
use crate::policy::{PERSON, RIGHTS};
use crate::search::known::{self, Query};
use crate::words::Kinship;

#[derive(Template)]
#[template(path = "people/household/household.html")]
struct HouseholdPage {
    page: Page,
    head: Head,
    members: Vec<Member>,
    form: Form,
    /// Who was found by the name typed, to choose from.
    found: Vec<PersonLine>,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let form = Form::empty(&work.page);
    let shown = household_page(&work, person, form, Vec::new()).await?;
    work.page(&shown)
}

/// First somebody is looked for by name, then chosen among those found.
pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let kinship = form.choice::<Kinship>("kinship");
    let kinship = form.need("kinship", kinship);
    let chosen = form.id::<PersonId>("chosen");
    if let (Some(chosen), Some(kinship), true) = (chosen, kinship, form.is_valid()) {
        let wish = Join { with: person, person: chosen, kinship, from: Some(work.ctx.today()) };
        if form.accepted(join(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/people/{person}/household")).notice("people-household-joined");
        }
    }
    let found = found(&work, &mut form, person).await?;
    if chosen.is_none() {
        match found.as_slice() {
            [] => {}
            [only] => form.set("chosen", only.id),
            _ => form.refuse(Refusal::new("people-household-choose").on("chosen")),
        }
    }
    let shown = household_page(&work, person, form, found).await?;
    work.invalid(&shown)
}

async fn found(work: &Work, form: &mut Form, person: PersonId) -> Result<Vec<PersonLine>> {
    let who = form.required("who", 200);
    let hits = known::search(&work.ctx, Query::text(&who)).await?;
    let found: Vec<PersonLine> =
        hits.into_iter().filter_map(|hit| hit.line).filter(|line| line.id != person).collect();
    if found.is_empty() && !who.is_empty() {
        form.refuse(Refusal::new("people-household-nobody").on("who"));
    }
    Ok(found)
}

pub async fn submit_leave(work: Work, Path(person): Path<PersonId>, _: Form) -> Reply {
    leave(&work.ctx, person).await?;
    work.redirect(format!("/people/{person}/household")).notice("people-household-left")
}

async fn household_page(
    work: &Work,
    person: PersonId,
    form: Form,
    found: Vec<PersonLine>,
) -> Result<HouseholdPage> {
    let head = file::head(&work.ctx, person).await?;
    let members = match head.household {
        Some(household) => queries::members(&work.ctx, household).await?,
        None => Vec::new(),
    };
    Ok(HouseholdPage { page: work.page.clone(), head, members, form, found })
}
