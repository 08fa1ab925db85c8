//! Write the draft of a plan. Where somebody else wrote in between, both are shown and nothing typed is lost.

use askama::Template;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::{GoalShown, shower};
use crate::assessments::{tool, words::Dimension};
use crate::crumb::{Crumb, authors, enter};
use crate::ids::CaseId;
use crate::plans::content::{Content, Who};
use crate::plans::discard::discard;
use crate::plans::editing::{self, GoalFields};
use crate::plans::queries::{case_row, indicators, team};
use crate::plans::save::{Save, save};
use crate::plans::{load, queries};

const LONGEST_REASON: usize = 500;

#[derive(Template)]
#[template(path = "cases/plans/edit.html")]
struct EditPage {
    page: Page,
    crumb: Crumb,
    form: Form,
    goals: Vec<GoalFields>,
    dimensions: Vec<(String, String)>,
    doers: Vec<(String, String)>,
    indicators: Vec<(String, String)>,
    seen: i32,
    is_revision: bool,
    /// What somebody else wrote, and who.
    other: Option<Other>,
}

struct Other {
    text: String,
    goals: Vec<GoalShown>,
}

pub async fn edit(work: Work, Path(case): Path<CaseId>) -> Reply {
    let versions = load::versions(&work.ctx, case).await?;
    let mut form = Form::empty(&work.page);
    if let Some(plan) = load::draft(&versions).or(load::agreed(&versions)) {
        editing::fill(&mut form, &load::content(&work.ctx, plan.id).await?);
    }
    if let Some(because) = load::draft(&versions).and_then(|draft| draft.because.as_deref()) {
        form.set("because", because);
    }
    let view = EditPage::of(&work, case, form, false).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let content = editing::read(&mut form);
    let because = form.text("because", LONGEST_REASON).unwrap_or_default();
    let seen = form.integer("seen", 0..=i64::from(i32::MAX)).and_then(|seen| i32::try_from(seen).ok());
    let goes_on = form.checked("more");
    let Some(seen) = seen.filter(|_| form.is_valid()) else {
        let view = EditPage::of(&work, case, form, false).await?;
        return work.invalid(&view);
    };
    match save(&work.ctx, Save { case, seen, content, because }).await {
        Ok(_) if goes_on => work.redirect(format!("/cases/{case}/plan/edit")).notice("cases-plan-saved"),
        Ok(_) => work.redirect(format!("/cases/{case}/plan")).notice("cases-plan-saved"),
        Err(Error::Stale) => {
            let view = EditPage::of(&work, case, form, true).await?;
            work.invalid(&view)
        }
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let view = EditPage::of(&work, case, form, false).await?;
            work.invalid(&view)
        }
        Err(other) => Err(other.into()),
    }
}

/// What was typed into the form goes with the draft.
pub async fn submit_discard(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let seen = form.integer("seen", 0..=i64::from(i32::MAX)).and_then(|seen| i32::try_from(seen).ok());
    discard(&work.ctx, case, seen.unwrap_or_default()).await?;
    work.redirect(format!("/cases/{case}/plan")).notice("cases-plan-discarded")
}

impl EditPage {
    async fn of(work: &Work, case: CaseId, form: Form, is_stale: bool) -> store::Result<EditPage> {
        let (_, crumb) = enter(work, case).await?;
        let row = case_row(&work.ctx, case).await?;
        let versions = load::versions(&work.ctx, case).await?;
        let draft = load::draft(&versions);
        let page = &work.page;
        let tool = tool::on(work.ctx.today());
        let dimension = |dimension: &Dimension| {
            (dimension.code().to_owned(), tool.name(*dimension, page.locale()).to_owned())
        };
        // A form that was refused keeps what its writer had seen; one that was stale has now seen the other.
        let typed = form.value("seen").parse().ok().filter(|_| !is_stale);
        Ok(EditPage {
            goals: editing::fields(&form),
            dimensions: Dimension::ALL.iter().map(dimension).collect(),
            doers: doers(work, team(&work.ctx, &row).await?),
            indicators: indicators(&work.ctx, &row).await?,
            seen: typed.unwrap_or_else(|| draft.map_or(0, |draft| draft.version)),
            is_revision: load::agreed(&versions).is_some(),
            other: match draft.or(load::agreed(&versions)).filter(|_| is_stale) {
                Some(plan) => Some(Other::of(work, plan).await?),
                None => None,
            },
            page: page.clone(),
            crumb,
            form,
        })
    }
}

fn doers(work: &Work, team: queries::Team) -> Vec<(String, String)> {
    let person = (Who::Person.code(), work.page.t("cases-plan-doer-person"));
    let workers = team.workers.into_iter().map(|(id, name)| (Who::Worker(id).code(), name));
    let bodies = team.bodies.into_iter().map(|(id, name)| (Who::Body(id).code(), name));
    std::iter::once(person).chain(workers).chain(bodies).collect()
}

impl Other {
    async fn of(work: &Work, plan: &crate::entities::plan::Model) -> store::Result<Other> {
        let content: Content = load::content(&work.ctx, plan.id).await?;
        let marks = load::marks(&work.ctx, plan.case_id).await?;
        let shown = shower(&work.ctx, &work.page, &[&content], &marks).await?;
        let names = authors(&work.ctx, [plan.edited_by]).await?;
        let who = plan.edited_by.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
        let when = work.page.instant(plan.edited_at);
        Ok(Other {
            text: work.page.t2("cases-plan-stale-who", "who", who, "when", when),
            goals: shown.plan(&content),
        })
    }
}
