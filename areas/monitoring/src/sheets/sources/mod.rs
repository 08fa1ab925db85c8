//! What the sheet reads of other areas, and of the rest of this one.

pub mod figures;
pub mod promises;
pub mod recipients;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::Quarter;
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ProjectId, ProjectLine};
use store::{Ctx, Result};
use uuid::Uuid;
use web::Page;

use super::changes::{Author, Correction, Personal, Told};
use super::missing::Delivered;
use super::{states, written};

/// Days a sheet is due after the quarter's end where no call says otherwise (past practice is 10 to 15).
pub const DUE_DAYS: u32 = 10;

/// The one category of a project whose call names none.
pub const TOTAL: &str = "total";

/// A body that takes part with tasks and money, each once whatever areas it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub id: OrganisationId,
    pub name: String,
    pub is_lead: bool,
    pub budget_cents: Option<i64>,
}

pub async fn project(ctx: &Ctx, project: ProjectId) -> Result<ProjectLine> {
    programmes::project(ctx, project).await
}

/// The lead and the partners, the lead first.
pub async fn bodies(ctx: &Ctx, project: ProjectId) -> Result<Vec<Body>> {
    let line = programmes::project(ctx, project).await?;
    let mut found: Vec<Body> = Vec::new();
    if let Some(lead) = line.lead {
        found.push(Body { id: lead, name: line.lead_name.clone(), is_lead: true, budget_cents: None });
    }
    for partner in programmes::partners(ctx, project).await? {
        if found.iter().all(|body| body.id != partner.organisation) {
            let is_lead = Some(partner.organisation) == line.lead;
            found.push(Body { id: partner.organisation, name: partner.name, is_lead, budget_cents: None });
        }
    }
    Ok(found)
}

/// Budget categories people enter spending under.
pub async fn categories(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
    page: &Page,
) -> Result<Vec<(String, String)>> {
    let known = promises::categories(ctx, project, quarter).await?;
    if known.is_empty() {
        return Ok(vec![(TOTAL.to_owned(), page.t("monitoring-sheets-total"))]);
    }
    Ok(known.into_iter().map(|(code, title, _)| (code, title)).collect())
}

/// Days a sheet is due after the quarter's end.
pub async fn due_days(ctx: &Ctx, project: ProjectId) -> Result<u32> {
    let settings = programmes::call_settings(ctx, project, ctx.today()).await?;
    Ok(u32::try_from(settings.sheet_due_days).unwrap_or(DUE_DAYS))
}

/// The same for many projects.
pub async fn due_days_of(ctx: &Ctx, projects: &[ProjectId]) -> Result<HashMap<ProjectId, u32>> {
    let days_of = programmes::sheet_due_days_of(ctx, projects, ctx.today()).await?;
    let days = |(project, days): (ProjectId, i32)| (project, u32::try_from(days).unwrap_or(DUE_DAYS));
    Ok(days_of.into_iter().map(days).collect())
}

pub async fn due_on(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<NaiveDate> {
    Ok(states::due_on(quarter, due_days(ctx, project).await?))
}

/// What each body has delivered for the quarter.
pub async fn delivered(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Delivered>> {
    let declared = written::declarations(ctx, project, quarter).await?;
    let unregistered: HashMap<OrganisationId, i64> =
        delivery::unregistered(ctx, project, quarter.period()).await?.into_iter().collect();
    let incomplete = figures::incomplete(ctx, project, quarter).await?;
    let delivered = |body: Body| Delivered {
        organisation: body.id.uuid(),
        is_declared: declared.contains_key(&body.id),
        unregistered_sessions: unregistered.get(&body.id).copied().unwrap_or(0),
        incomplete_persons: incomplete.get(&body.id).copied().unwrap_or(0),
        name: body.name,
    };
    Ok(bodies(ctx, project).await?.into_iter().map(delivered).collect())
}

/// What delivery tells of corrections since an instant, with the names of who made them.
pub async fn corrections(ctx: &Ctx, project: ProjectId, since: DateTime<Utc>) -> Result<Vec<Correction>> {
    let changes = delivery::corrections_since(ctx, project, since).await?;
    let users: Vec<identity::UserId> =
        changes.iter().filter_map(|change| change.by).map(identity::UserId).collect();
    let names = identity::names(ctx, &users).await?;
    let author = |by: Option<Uuid>| match by {
        None => Author::Program,
        Some(by) => names.get(&identity::UserId(by)).cloned().map_or(Author::Unknown, Author::Named),
    };
    let correction = |change: delivery::Change| Correction {
        record: change.record.id,
        replaces: change.replaces,
        told: Told {
            by: author(change.by),
            at: change.at,
            reason: change.reason,
            on: change.on,
            before: change.before,
            after: Some(change.after),
        },
    };
    Ok(changes.into_iter().map(correction).collect())
}

/// Changes of the personal data that counting asks for, the latest first; names only of those the reader may meet.
pub async fn personal_changes(
    ctx: &Ctx,
    persons: &[PersonId],
    since: DateTime<Utc>,
) -> Result<Vec<Personal>> {
    let changes = people::changes_since(ctx, persons, since).await?;
    let mut ids: Vec<PersonId> = changes.iter().map(|change| change.person).collect();
    ids.sort_unstable();
    ids.dedup();
    let may_meet = ctx.can(authz::Action::View, people::PERSON);
    let lines = if may_meet { people::lines(ctx, &ids).await? } else { HashMap::new() };
    let personal = |change: people::DatumChange| Personal {
        person: change.person,
        name: lines.get(&change.person).map(people::PersonLine::family_first),
        data: change.data,
        by: match change.by {
            Some(_) if !change.by_name.is_empty() => Author::Named(change.by_name),
            Some(_) => Author::Unknown,
            None => Author::Program,
        },
        at: change.at,
        reason: change.reason,
    };
    let mut found: Vec<Personal> = changes.into_iter().map(personal).collect();
    found.sort_by_key(|change| std::cmp::Reverse(change.at));
    Ok(found)
}
