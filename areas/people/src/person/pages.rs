//! The head of a person's file, read during a conversation.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use web::{Page, Path, Reply, Work};

use super::panels::{self, Panel};
use super::queries::{self, Head};
use crate::ids::PersonId;
use crate::policy::{ACCESS, PERSON};
use crate::residence::rules::Expiry;

#[derive(Template)]
#[template(path = "people/person/person.html")]
struct PersonPage {
    page: Page,
    head: Head,
    panels: Vec<Panel>,
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
    let shown = PersonPage { page: work.page.clone(), head, panels };
    work.page(&shown)
}

impl PersonPage {
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
