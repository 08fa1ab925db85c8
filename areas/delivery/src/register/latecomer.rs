//! Somebody came who is not on the list: found by a name written as it sounded, enrolled without leaving the page.

use std::collections::HashSet;

use askama::Template;
use authz::Action;
use people::{Hit, PersonId, Query};
use store::{Ctx, Result};
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::queries::register;
use super::rules::Participant;
use crate::groups::enrol::{EnrolInGroup, enrol_in_group};
use crate::ids::SessionId;
use crate::planning::queries::session;
use crate::words::Kind;

pub(super) const LONGEST_NAME: usize = 100;

/// What the search found, shown inside the register's form: each name with a button that enrols it.
#[derive(Template)]
#[template(path = "delivery/register/_found.html")]
pub struct Found {
    page: Page,
    pub(super) hits: Vec<Line>,
    pub(super) is_asked: bool,
    pub(super) may_register: bool,
}

pub(super) struct Line {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) detail: String,
    pub(super) may_be_enrolled: bool,
    /// In this register already.
    pub(super) is_there: bool,
}

/// While the name is being typed. By POST: a name never stands in an address.
pub async fn find(work: Work, Path(id): Path<SessionId>, form: Form) -> Reply {
    session(&work.ctx, id).await?;
    let found = Found::of(&work, id, Query::typing(form.value("find")), form.value("find")).await?;
    work.fragment(&found)
}

impl Found {
    /// Nothing asked yet.
    pub(super) fn nothing(page: &Page) -> Found {
        Found { page: page.clone(), hits: Vec::new(), is_asked: false, may_register: false }
    }

    pub(super) async fn of(work: &Work, session: SessionId, query: Query, typed: &str) -> Result<Found> {
        let is_asked = !typed.trim().is_empty() && typed.chars().count() <= LONGEST_NAME;
        let hits = if is_asked { people::search(&work.ctx, query).await? } else { Vec::new() };
        let there: HashSet<Uuid> = match hits.is_empty() {
            true => HashSet::new(),
            false => register(&work.ctx, session).await?.lines.iter().map(|line| line.who.id).collect(),
        };
        let line = |hit: Hit| {
            let is_there = there.contains(&hit.person.uuid());
            line(&work.page, hit, is_there)
        };
        Ok(Found {
            hits: hits.into_iter().map(line).collect(),
            is_asked,
            may_register: work.page.can(Action::Create, people::PERSON),
            page: work.page.clone(),
        })
    }
}

/// Persons of other bodies are not named: whoever needs them asks for access from the search of persons.
fn line(page: &Page, hit: Hit, is_there: bool) -> Line {
    Line {
        person: hit.person,
        name: if hit.is_linked { hit.name } else { page.t("delivery-person-hidden") },
        detail: if hit.is_linked { hit.detail } else { page.t("delivery-latecomer-known-elsewhere") },
        may_be_enrolled: hit.is_linked && !is_there,
        is_there,
    }
}

/// Enrols in the session's group from the session's day on.
pub(super) async fn enrol(ctx: &Ctx, id: SessionId, person: PersonId) -> Result<()> {
    let line = session(ctx, id).await?;
    let group = line.group.ok_or(store::Error::NotFound)?;
    let who = Participant { kind: Kind::Person, id: person.uuid() };
    enrol_in_group(ctx, EnrolInGroup { group, who, began_on: line.held_on }).await?;
    Ok(())
}
