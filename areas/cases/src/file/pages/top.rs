//! What stands at the top of every page of a case: who, since when, with whom, and the pages beside.

use std::collections::HashMap;

use authz::Action;
use kernel::RecordRef;
use people::PersonLine;
use store::{Ctx, Error, Result};
use uuid::Uuid;
use web::{Page, Work};

use crate::file::head::{CaseHead, head};
use crate::ids::CaseId;
use crate::notes::write::is_trusted;
use crate::policy::{self, CASE};

pub(crate) struct Top {
    pub case: CaseHead,
    pub name: String,
    /// Age, nationality, since when, reference worker.
    pub lead: String,
    pub tabs: Vec<Tab>,
}

pub(crate) struct Tab {
    pub url: String,
    pub label: String,
    pub is_current: bool,
}

impl Top {
    pub(crate) async fn of(work: &Work, id: CaseId) -> Result<Top> {
        let case = head(&work.ctx, id).await?;
        work.ctx.saw(RecordRef::new(CASE, id.uuid()));
        let persons = people::lines(&work.ctx, &[case.person]).await?;
        let person = persons.get(&case.person).ok_or(Error::NotFound)?;
        let names = names(&work.ctx, [case.worker]).await?;
        let worker = names.get(&case.worker).map_or("", String::as_str);
        Ok(Top {
            name: person.name(),
            lead: lead(&work.page, &case, person, worker),
            tabs: tabs(work, &case).await?,
            case,
        })
    }

    pub(crate) fn url(&self, what: &str) -> String {
        format!("{}/{what}", self.case.url())
    }
}

fn lead(page: &Page, case: &CaseHead, person: &PersonLine, worker: &str) -> String {
    let mut parts = vec![
        person.nationality_name(page.locale()).to_owned(),
        page.t1("cases-since", "day", case.opened_on),
    ];
    if !worker.is_empty() {
        parts.push(page.t1("cases-reference", "worker", worker));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// The pages beside, those the reader may open; the one whose address one is at stands out.
pub(crate) async fn tabs(work: &Work, case: &CaseHead) -> Result<Vec<Tab>> {
    // Who is not named for reserved matters does not even learn that there may be some.
    let is_trusted = is_trusted(&work.ctx, case.id).await?;
    let all = [
        ("", "cases-tab-story", policy::CASE),
        ("assessment", "cases-tab-assessment", policy::ASSESSMENT),
        ("plan", "cases-tab-plan", policy::PLAN),
        ("referrals", "cases-tab-referrals", policy::REFERRAL),
        ("team", "cases-tab-team", policy::MEMBER),
        ("conferences", "cases-tab-conferences", policy::CONFERENCE),
        ("vulnerabilities", "cases-tab-vulnerabilities", policy::VULNERABILITY),
    ];
    let path = work.page.path();
    let tab = |(what, key, _): (&str, &str, &str)| {
        let url = if what.is_empty() { case.url() } else { format!("{}/{what}", case.url()) };
        let is_current = if what.is_empty() { path == url } else { path.starts_with(&url) };
        Tab { label: work.page.t(key), url, is_current }
    };
    let opens = |resource: &str| {
        work.ctx.can(Action::View, resource) && (is_trusted || resource != policy::VULNERABILITY)
    };
    Ok(all.into_iter().filter(|(_, _, resource)| opens(resource)).map(tab).collect())
}

/// Names of workers, one query for all.
pub(crate) async fn names(ctx: &Ctx, who: impl IntoIterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let mut ids: Vec<identity::UserId> = who.into_iter().map(identity::UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = identity::names(ctx, &ids).await?;
    Ok(names.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}
