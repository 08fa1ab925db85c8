//! Say what became of a step.

use askama::Template;
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use crate::crumb::{Crumb, enter};
use crate::ids::CaseId;
use crate::plans::load;
use crate::plans::progress::{MarkStep, mark_step};
use crate::plans::words::Mark;

const LONGEST_REASON: usize = 500;

#[derive(Template)]
#[template(path = "cases/plans/mark.html")]
struct MarkPage {
    page: Page,
    crumb: Crumb,
    form: Form,
    step: Uuid,
    what: String,
    marks: Vec<(&'static str, String)>,
}

pub async fn show(work: Work, Path((case, step)): Path<(CaseId, Uuid)>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("on", work.ctx.today());
    if let Some(last) = load::marks(&work.ctx, case).await?.get(&step) {
        form.set("mark", last.mark.code());
        form.set("why", &last.why);
    }
    let view = MarkPage::of(&work, (case, step), form).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path((case, step)): Path<(CaseId, Uuid)>, mut form: Form) -> Reply {
    let (mark, on) = (form.choice::<Mark>("mark"), form.date("on"));
    let (mark, on) = (form.need("mark", mark), form.need("on", on));
    let why = form.text("why", LONGEST_REASON).unwrap_or_default();
    if let (Some(mark), Some(on)) = (mark, on)
        && form.is_valid()
        && form.accepted(mark_step(&work.ctx, MarkStep { case, step, mark, on, why }).await)?.is_some()
    {
        return work.redirect(format!("/cases/{case}/plan")).notice("cases-plan-marked");
    }
    let view = MarkPage::of(&work, (case, step), form).await?;
    work.invalid(&view)
}

impl MarkPage {
    async fn of(work: &Work, (case, step): (CaseId, Uuid), form: Form) -> store::Result<MarkPage> {
        let (_, crumb) = enter(work, case).await?;
        let versions = load::versions(&work.ctx, case).await?;
        let plan = load::agreed(&versions).ok_or(Error::NotFound)?;
        let content = load::content(&work.ctx, plan.id).await?;
        let steps = content.goals.into_iter().flat_map(|goal| goal.steps);
        let found = steps.into_iter().find(|other| other.root == step).ok_or(Error::NotFound)?;
        Ok(MarkPage {
            step,
            what: found.what,
            marks: Mark::OF_STEPS.iter().map(|mark| (mark.code(), work.page.t(mark.key()))).collect(),
            page: work.page.clone(),
            crumb,
            form,
        })
    }
}
