//! What stands above the pages of a case: whose it is, and the way back.

use kernel::RecordRef;
use people::PersonId;
use store::{Ctx, Result};
use uuid::Uuid;
use web::Work;

use crate::file::head::{CaseHead, head};
use crate::file::pages::top::{Tab, tabs};
use crate::ids::CaseId;
use crate::policy::CASE;

pub struct Crumb {
    pub url: String,
    /// Empty where the reader may not see the person's file.
    pub name: String,
    pub(crate) tabs: Vec<Tab>,
}

impl Crumb {
    /// The address of a page below the case's.
    pub fn at(&self, below: &str) -> String {
        format!("{}/{below}", self.url)
    }

    /// Where one says what became of a step.
    pub fn of_step(&self, step: impl std::fmt::Display) -> String {
        format!("{}/plan/steps/{step}", self.url)
    }
}

/// Loads the case as the reader, and leaves the line that it was read.
pub(crate) async fn enter(work: &Work, case: CaseId) -> Result<(CaseHead, Crumb)> {
    let head = head(&work.ctx, case).await?;
    work.ctx.saw(RecordRef::new(CASE, case.uuid()));
    let name = name_of(&work.ctx, head.person).await?.unwrap_or_else(|| work.page.t("cases-plan-nameless"));
    let crumb = Crumb { url: head.url(), name, tabs: tabs(work, &head).await? };
    Ok((head, crumb))
}

pub(crate) async fn name_of(ctx: &Ctx, person: PersonId) -> Result<Option<String>> {
    Ok(people::lines(ctx, &[person]).await?.get(&person).map(people::PersonLine::name))
}

/// Names of those who wrote, by their accounts.
pub(crate) async fn authors(
    ctx: &Ctx,
    who: impl IntoIterator<Item = Option<Uuid>>,
) -> Result<std::collections::HashMap<Uuid, String>> {
    let mut ids: Vec<identity::UserId> = who.into_iter().flatten().map(identity::UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(identity::names(ctx, &ids).await?.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}
