//! The pages of a plan, and how a plan is shown on all of them.

pub mod agree;
pub mod edit;
pub mod mark;
pub mod review;
pub mod show;
pub mod versions;

use std::collections::HashMap;

use chrono::NaiveDate;
use store::{Ctx, Result};
use uuid::Uuid;
use web::Page;

use super::content::{Content, Goal, Step, Who};
use super::load::Marked;
use super::queries::{Names, names};
use super::words::Mark;
use crate::assessments::tool;

/// A goal as pages show it.
pub struct GoalShown {
    pub root: String,
    pub number: usize,
    pub title: String,
    pub dimension: String,
    pub words: String,
    pub theirs: String,
    pub indicator: String,
    pub sign: &'static str,
    pub state: String,
    pub why: String,
    pub steps: Vec<StepShown>,
}

pub struct StepShown {
    pub root: String,
    pub what: String,
    pub theirs: String,
    pub who: String,
    pub by: String,
    pub sign: &'static str,
    pub state: String,
    pub why: String,
    pub is_open: bool,
}

/// What a plan is shown with.
pub(super) struct Shower<'a> {
    page: &'a Page,
    names: Names,
    marks: &'a HashMap<Uuid, Marked>,
    today: NaiveDate,
}

pub(super) async fn shower<'a>(
    ctx: &Ctx,
    page: &'a Page,
    plans: &[&Content],
    marks: &'a HashMap<Uuid, Marked>,
) -> Result<Shower<'a>> {
    Ok(Shower { page, names: names(ctx, plans).await?, marks, today: ctx.today() })
}

impl Shower<'_> {
    pub fn plan(&self, plan: &Content) -> Vec<GoalShown> {
        plan.goals.iter().enumerate().map(|(place, goal)| self.goal(place + 1, goal)).collect()
    }

    pub fn who(&self, who: Option<Who>) -> String {
        match who {
            None => self.page.t("cases-plan-nobody-yet"),
            Some(Who::Person) => self.page.t("cases-plan-doer-person"),
            Some(other) => match self.names.of(other) {
                "" => self.page.t("cases-plan-somebody"),
                name => name.to_owned(),
            },
        }
    }

    fn goal(&self, number: usize, goal: &Goal) -> GoalShown {
        let mark = self.marks.get(&goal.root);
        let state = mark.map_or(Mark::GoingOn, |mark| mark.mark);
        let title = match goal.wished.as_str() {
            "" => self.page.t("cases-plan-no-result-yet"),
            wished => wished.to_owned(),
        };
        GoalShown {
            root: goal.root.to_string(),
            number,
            title,
            dimension: goal.dimension.map_or_else(String::new, |dimension| {
                tool::on(self.today).name(dimension, self.page.locale()).to_owned()
            }),
            words: goal.words.clone(),
            theirs: goal.theirs.clone(),
            indicator: goal.indicator.clone(),
            sign: state.sign(),
            state: self.page.t(state.key()),
            why: mark.map_or_else(String::new, |mark| mark.why.clone()),
            steps: goal.steps.iter().map(|step| self.step(step)).collect(),
        }
    }

    fn step(&self, step: &Step) -> StepShown {
        let mark = self.marks.get(&step.root);
        let state = mark.map_or(Mark::Open, |mark| mark.mark);
        let is_open = state == Mark::Open;
        let is_late = is_open && step.due_on.is_some_and(|due| due < self.today);
        StepShown {
            root: step.root.to_string(),
            what: step.what.clone(),
            theirs: step.theirs.clone(),
            who: self.who(step.who),
            by: step.due_on.map_or_else(|| self.page.t("cases-plan-no-day-yet"), |day| self.page.date(day)),
            sign: if is_late { "late" } else { state.sign() },
            state: match mark.filter(|_| !is_open) {
                Some(mark) => self.page.t2(
                    "cases-plan-mark-on",
                    "mark",
                    self.page.t(state.key()),
                    "on",
                    self.page.date(mark.on),
                ),
                None if is_late => self.page.t("cases-plan-mark-late"),
                None => self.page.t(state.key()),
            },
            why: mark.map_or_else(String::new, |mark| mark.why.clone()),
            is_open,
        }
    }
}
