//! A person at a glance, in the reader's words: what one needs to know while talking to somebody. The file itself shows
//! it, and areas that work with persons show it on their own pages.

use kernel::RecordRef;
use store::{Ctx, Result};
use web::Page;

use super::queries::{self, Head, HeadPermit, Spoken};
use crate::guardian::queries as guardian;
use crate::household::queries as household;
use crate::ids::PersonId;
use crate::policy::PERSON;
use crate::residence::pages::Told;
use crate::residence::queries::work_on;
use crate::residence::rules::Expiry;

/// What may not be known, or not by the reader, is absent.
pub struct Glance {
    pub name: String,
    /// 31 anni · Nigeria · inglese (madrelingua), italiano (A2)
    pub summary: String,
    /// Whether talking takes a mediator.
    pub interpreter: Sign,
    pub permit: Option<(String, Option<Sign>)>,
    pub work: Option<Told>,
    pub household: Vec<Housemate>,
    pub guardians: Vec<GuardianLine>,
}

/// A sign and what it says.
pub struct Sign {
    pub kind: &'static str,
    pub text: String,
}

pub struct Housemate {
    pub url: String,
    pub name: String,
    /// figlia o figlio, 7 anni
    pub detail: String,
}

pub struct GuardianLine {
    pub name: String,
    pub contact: String,
}

/// Of a person the reader may see; the look leaves its line.
pub async fn glance(ctx: &Ctx, page: &Page, id: PersonId) -> Result<Glance> {
    let head = queries::head(ctx, id).await?;
    ctx.saw(RecordRef::new(PERSON, id.uuid()));
    of(ctx, page, &head).await
}

pub(super) async fn of(ctx: &Ctx, page: &Page, head: &Head) -> Result<Glance> {
    let work = work_on(ctx, head.id, ctx.today()).await?;
    Ok(Glance {
        name: head.name(),
        summary: summary(page, head),
        interpreter: interpreter(page, head.needs_interpreter),
        permit: head
            .permit
            .as_ref()
            .map(|permit| (permit.permit.name(page.locale()).to_owned(), permit_sign(page, permit))),
        work: work.map(|answer| Told::of(page, &answer)),
        household: housemates(ctx, page, head).await?,
        guardians: guardians(ctx, head).await?,
    })
}

fn summary(page: &Page, head: &Head) -> String {
    let age = match head.age {
        Some(age) if head.birth.is_year_only() => page.t1("people-age-about", "years", age),
        Some(age) => page.t1("people-age", "years", age),
        None => page.t("people-age-not-known"),
    };
    let country = head.nationality_name(page.locale()).to_owned();
    let spoken = |one: &Spoken| format!("{} ({})", one.name(page.locale()), page.t(one.level.key()));
    let languages = head.languages.iter().map(spoken).collect::<Vec<_>>().join(", ");
    let parts = [age, country, languages];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn interpreter(page: &Page, needs: Option<bool>) -> Sign {
    let (kind, key) = match needs {
        Some(true) => ("wait", "people-interpreter-yes"),
        Some(false) => ("ok", "people-interpreter-no"),
        None => ("off", "people-interpreter-not-known"),
    };
    Sign { kind, text: page.t(key) }
}

fn permit_sign(page: &Page, permit: &HeadPermit) -> Option<Sign> {
    let until = permit.expires_on?;
    let (kind, key, days) = match permit.expiry {
        Expiry::Expired { days_ago } => ("stop", "people-permit-expired", days_ago),
        Expiry::Within { alert: 30, days } => ("late", "people-permit-expires-in", days),
        Expiry::Within { days, .. } => ("wait", "people-permit-expires-in", days),
        Expiry::Far | Expiry::NotKnown => ("ok", "people-permit-until", 0),
    };
    Some(Sign { kind, text: page.ta(key, &[("day", until.into()), ("days", days.into())]) })
}

async fn housemates(ctx: &Ctx, page: &Page, head: &Head) -> Result<Vec<Housemate>> {
    let Some(household) = head.household else { return Ok(Vec::new()) };
    let mut members = household::members(ctx, household).await?;
    members.retain(|member| member.line.id != head.id);
    let housemate = |member: household::Member| {
        let age = member.line.birth.age_on(ctx.today());
        let age =
            age.map_or_else(|| page.t("people-age-not-known"), |age| page.t1("people-age", "years", age));
        Housemate {
            url: format!("/people/{}", member.line.id),
            name: member.line.name(),
            detail: format!("{}, {age}", page.t(member.kinship.key())),
        }
    };
    Ok(members.into_iter().map(housemate).collect())
}

async fn guardians(ctx: &Ctx, head: &Head) -> Result<Vec<GuardianLine>> {
    if !head.has_guardian_page() {
        return Ok(Vec::new());
    }
    let lines = guardian::of(ctx, head.id, &head.birth).await?;
    let line = |line: guardian::Line| GuardianLine {
        name: line.row.name,
        contact: line.row.contact.unwrap_or_default(),
    };
    Ok(lines.into_iter().filter(|line| line.is_current).map(line).collect())
}
