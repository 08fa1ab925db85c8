//! The head of a person's file, read during a conversation.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use web::{Page, Path, Reply, Work};

use super::panels::{self, Panel};
use super::queries::{self, Body, Head};
use crate::front::PersonLine;
use crate::guardian::queries::{Line, of as guardians_of};
use crate::ids::PersonId;
use crate::policy::{ACCESS, PERSON, RIGHTS};
use crate::residence::pages::Told;
use crate::residence::queries::work_on;
use crate::residence::rules::Expiry;
use crate::same;

#[derive(Template)]
#[template(path = "people/person/person.html")]
struct PersonPage {
    page: Page,
    head: Head,
    /// Other files decided to be about the same person.
    same: Vec<PersonLine>,
    panels: Vec<Panel>,
    work: Option<Told>,
    guardians: Vec<Line>,
}

/// The sign beside the permit, and what it says.
struct Sign {
    kind: &'static str,
    text: String,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let head = queries::head(&work.ctx, person).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let panels =
        panels::panels().iter().filter(|panel| work.ctx.can(panel.needs.0, panel.needs.1)).copied().collect();
    let same = same::queries::same_as(&work.ctx, person).await?;
    let answer = work_on(&work.ctx, person, work.ctx.today()).await?;
    let answer = answer.map(|answer| Told::of(&work.page, &answer));
    let mut guardians = Vec::new();
    if head.has_guardian_page() {
        guardians = guardians_of(&work.ctx, person, &head.birth).await?;
        guardians.retain(|line| line.is_current);
    }
    let page = work.page.clone();
    let shown = PersonPage { page, head, same, panels, work: answer, guardians };
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

    /// 31 anni · Nigeria · inglese (madrelingua), italiano (A2)
    fn summary(&self) -> String {
        let page = &self.page;
        let age = match (self.head.age, self.head.birth.is_year_only()) {
            (Some(age), false) => page.t1("people-age", "years", age),
            (Some(age), true) => page.t1("people-age-about", "years", age),
            (None, _) => page.t("people-age-not-known"),
        };
        let country = self.head.nationality_name(page.locale()).to_owned();
        let spoken =
            |one: &queries::Spoken| format!("{} ({})", one.name(page.locale()), page.t(one.level.key()));
        let languages = self.head.languages.iter().map(spoken).collect::<Vec<_>>().join(", ");
        let parts = [age, country, languages];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn interpreter(&self) -> &'static str {
        match self.head.needs_interpreter {
            Some(true) => "people-interpreter-yes",
            Some(false) => "people-interpreter-no",
            None => "people-interpreter-not-known",
        }
    }

    fn permit_sign(&self) -> Option<Sign> {
        let permit = self.head.permit.as_ref()?;
        let until = permit.expires_on?;
        let (kind, key, days) = match permit.expiry {
            Expiry::Expired { days_ago } => ("stop", "people-permit-expired", days_ago),
            Expiry::Within { alert: 30, days } => ("late", "people-permit-expires-in", days),
            Expiry::Within { days, .. } => ("wait", "people-permit-expires-in", days),
            Expiry::Far | Expiry::NotKnown => ("ok", "people-permit-until", 0),
        };
        Some(Sign { kind, text: self.page.ta(key, &[("day", until.into()), ("days", days.into())]) })
    }
}
