//! The head of a person's file, read during a conversation.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use web::{Page, Path, Reply, Work};

use super::glance::{self, Glance};
use super::panels::{self, Panel};
use super::queries::{self, Body, Head};
use crate::front::PersonLine;
use crate::ids::PersonId;
use crate::policy::{ACCESS, PERSON, RIGHTS};
use crate::same;

#[derive(Template)]
#[template(path = "people/person/person.html")]
struct PersonPage {
    page: Page,
    head: Head,
    /// Other files decided to be about the same person.
    same: Vec<PersonLine>,
    panels: Vec<Panel>,
    glance: Glance,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let head = queries::head(&work.ctx, person).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let panels =
        panels::panels().iter().filter(|panel| work.ctx.can(panel.needs.0, panel.needs.1)).copied().collect();
    let same = same::queries::same_as(&work.ctx, person).await?;
    let glance = glance::of(&work.ctx, &work.page, &head).await?;
    let page = work.page.clone();
    let shown = PersonPage { page, head, same, panels, glance };
    work.page(&shown)
}

impl PersonPage {
    /// "accesso d'emergenza, dal 10/03/2026 al 11/03/2026"
    fn since(&self, body: &Body) -> String {
        let page = &self.page;
        let mut said = page.t(body.basis.key());
        said.push_str(", ");
        match (body.moments, body.until) {
            (Some((from, until)), _) => {
                let moments = [("from", page.instant(from).into()), ("until", page.instant(until).into())];
                said.push_str(&page.ta("people-from-until", &moments));
            }
            (None, until) => {
                said.push_str(&page.t1("people-since", "day", body.from));
                if let Some(day) = until {
                    said.push(' ');
                    said.push_str(&page.t1("people-until", "day", day));
                }
            }
        }
        said
    }
}
