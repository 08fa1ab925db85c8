//! The plan of a case: the one in force, with what became of it, and the draft that is being written.

use askama::Template;
use authz::Action::{Decide, Record};
use web::{Page, Path, Reply, Work};

use super::{GoalShown, shower};
use crate::crumb::{Crumb, enter};
use crate::entities::plan_review;
use crate::ids::CaseId;
use crate::plans::content::Content;
use crate::plans::load;
use crate::plans::review::reviews;
use crate::plans::translations::languages;
use crate::policy::PLAN;
use crate::sealed::unseal_some;

#[derive(Template)]
#[template(path = "cases/plans/show.html")]
struct ShowPage {
    page: Page,
    crumb: Crumb,
    lead: String,
    goals: Vec<GoalShown>,
    draft_goals: Vec<GoalShown>,
    has_agreed: bool,
    has_draft: bool,
    draft_number: i32,
    /// The draft's version the reader sees: nobody throws away what they have not read.
    draft_seen: i32,
    review_on: String,
    reviews: Vec<Look>,
    prints: Vec<(String, String)>,
    may_write: bool,
    may_agree: bool,
    today: String,
}

/// A review, in the page's words.
struct Look {
    on: String,
    participants: String,
    decisions: String,
    next: String,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let (head, crumb) = enter(&work, case).await?;
    let ctx = &work.ctx;
    let page = &work.page;
    let versions = load::versions(ctx, case).await?;
    let (agreed, draft) = (load::agreed(&versions), load::draft(&versions));
    let agreed_says = content_of(&work, agreed).await?;
    let draft_says = content_of(&work, draft).await?;
    let marks = load::marks(ctx, case).await?;
    let shown = shower(ctx, page, &[&agreed_says, &draft_says], &marks).await?;
    let looks: store::Result<Vec<Look>> =
        reviews(ctx, case).await?.iter().map(|row| look(&work, row)).collect();
    let printed = draft.or(agreed).map(|plan| plan.number);
    let prints = languages().iter().filter_map(|words| {
        let url = crumb.at(&format!("plan/pdf?lang={}&number={}", words.code, printed?));
        Some((url, language_name(page, &words.code)))
    });
    let view = ShowPage {
        lead: match agreed {
            Some(plan) => page.t1("cases-plan-version-agreed", "number", plan.number),
            None => page.t("cases-plan-about"),
        },
        goals: shown.plan(&agreed_says),
        draft_goals: shown.plan(&draft_says),
        has_agreed: agreed.is_some(),
        has_draft: draft.is_some(),
        draft_number: draft.map_or(0, |draft| draft.number),
        draft_seen: draft.map_or(0, |draft| draft.version),
        review_on: head.review_on.filter(|_| agreed.is_some()).map_or_else(String::new, |on| page.date(on)),
        reviews: looks?,
        prints: prints.collect(),
        may_write: head.is_open() && page.can(Record, PLAN),
        may_agree: head.is_open() && page.can(Decide, PLAN),
        today: ctx.today().to_string(),
        page: page.clone(),
        crumb,
    };
    work.page(&view)
}

async fn content_of(work: &Work, plan: Option<&crate::entities::plan::Model>) -> store::Result<Content> {
    match plan {
        Some(plan) => load::content(&work.ctx, plan.id).await,
        None => Ok(Content::default()),
    }
}

fn look(work: &Work, row: &plan_review::Model) -> store::Result<Look> {
    let opened =
        |place, sealed: &Option<Vec<u8>>| unseal_some(&work.ctx, (place, row.id.uuid()), sealed.as_deref());
    Ok(Look {
        on: work.page.date(row.reviewed_on),
        participants: opened("review-participants", &row.participants)?,
        decisions: opened("review-decisions", &row.decisions)?,
        next: row
            .next_on
            .map_or_else(String::new, |on| work.page.t1("cases-plan-next", "on", work.page.date(on))),
    })
}

/// A language by its name in the reader's own.
pub(super) fn language_name(page: &Page, code: &str) -> String {
    organisations::codes::language(code).map_or(code, |language| language.name(page.locale())).to_owned()
}
