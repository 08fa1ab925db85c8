//! Look at a plan together: how each goal stands, what was decided, when next.

use askama::Template;
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::{GoalShown, shower};
use crate::crumb::{Crumb, enter};
use crate::ids::CaseId;
use crate::plans::load;
use crate::plans::review::{GoalStands, Review, review};
use crate::plans::words::Mark;
use crate::typed;

const LONGEST: usize = 4_000;
const LONGEST_NAMES: usize = 300;

#[derive(Template)]
#[template(path = "cases/plans/review.html")]
struct ReviewPage {
    page: Page,
    crumb: Crumb,
    form: Form,
    goals: Vec<Asked>,
    number: i32,
    marks: Vec<(&'static str, String)>,
    is_stale: bool,
}

/// A goal, with the names of its fields.
struct Asked {
    goal: GoalShown,
    mark: String,
    why: String,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("reviewed_on", work.ctx.today());
    let marks = load::marks(&work.ctx, case).await?;
    for goal in goals(&work, case).await? {
        let last = marks.get(&goal);
        form.set(format!("mark-{goal}"), last.map_or(Mark::GoingOn, |last| last.mark).code());
        form.set(format!("why-{goal}"), last.map_or("", |last| &last.why));
    }
    let view = ReviewPage::of(&work, case, form, false).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let goals = goals(&work, case).await?;
    let Some(wish) = read(&mut form, case, &goals).filter(|_| form.is_valid()) else {
        let view = ReviewPage::of(&work, case, form, false).await?;
        return work.invalid(&view);
    };
    match review(&work.ctx, wish).await {
        Ok(_) => work.redirect(format!("/cases/{case}/plan")).notice("cases-plan-reviewed"),
        Err(Error::Stale) => {
            let view = ReviewPage::of(&work, case, form, true).await?;
            work.invalid(&view)
        }
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let view = ReviewPage::of(&work, case, form, false).await?;
            work.invalid(&view)
        }
        Err(other) => Err(other.into()),
    }
}

fn read(form: &mut Form, case: CaseId, goals: &[Uuid]) -> Option<Review> {
    let on = form.date("reviewed_on");
    let on = form.need("reviewed_on", on);
    let number =
        form.integer("number", 1..=i64::from(i32::MAX)).and_then(|number| i32::try_from(number).ok());
    let participants = form.text("participants", LONGEST_NAMES).unwrap_or_default();
    let decisions = form.text("decisions", LONGEST).unwrap_or_default();
    let next_on = form.date("review_on");
    let stands = |goal: &Uuid| {
        let mark = form.value(format!("mark-{goal}")).parse().ok()?;
        Some(GoalStands { goal: *goal, mark, why: typed::text(form, &format!("why-{goal}"), LONGEST_NAMES) })
    };
    let goals = goals.iter().filter_map(stands).collect();
    Some(Review { case, number: number?, on: on?, participants, decisions, next_on, goals })
}

/// The goals of the plan in force, by root.
async fn goals(work: &Work, case: CaseId) -> store::Result<Vec<Uuid>> {
    let versions = load::versions(&work.ctx, case).await?;
    let plan = load::agreed(&versions).ok_or(Error::NotFound)?;
    Ok(load::rows(&work.ctx, plan.id).await?.goals.iter().map(|goal| goal.root_id).collect())
}

impl ReviewPage {
    async fn of(work: &Work, case: CaseId, form: Form, is_stale: bool) -> store::Result<ReviewPage> {
        let (_, crumb) = enter(work, case).await?;
        let versions = load::versions(&work.ctx, case).await?;
        let plan = load::agreed(&versions).ok_or(Error::NotFound)?;
        let content = load::content(&work.ctx, plan.id).await?;
        let marks = load::marks(&work.ctx, case).await?;
        let shown = shower(&work.ctx, &work.page, &[&content], &marks).await?;
        let asked = |goal: GoalShown| Asked {
            mark: format!("mark-{}", goal.root),
            why: format!("why-{}", goal.root),
            goal,
        };
        Ok(ReviewPage {
            goals: shown.plan(&content).into_iter().map(asked).collect(),
            number: plan.number,
            marks: Mark::OF_GOALS.iter().map(|mark| (mark.code(), work.page.t(mark.key()))).collect(),
            is_stale,
            page: work.page.clone(),
            crumb,
            form,
        })
    }
}
