//! The form of a plan: goals with their steps, one of each left blank to go on; it comes back as it was typed.

use kernel::Refusal;
use uuid::Uuid;
use web::Form;

use super::content::{Content, Goal, Step};
use super::rules::{MOST_GOALS, MOST_STEPS};
use crate::typed;

const LONGEST: usize = 1_000;
const LONGEST_CODE: usize = 40;

/// Names of the fields of one goal.
pub struct GoalFields {
    pub number: usize,
    pub root: String,
    pub dimension: String,
    pub words: String,
    pub wished: String,
    pub theirs: String,
    pub indicator: String,
    pub remove: String,
    pub is_blank: bool,
    pub steps: Vec<StepFields>,
}

/// Names of the fields of one step.
pub struct StepFields {
    pub number: usize,
    pub root: String,
    pub what: String,
    pub theirs: String,
    pub who: String,
    pub by: String,
    pub remove: String,
    pub is_blank: bool,
}

fn of_goal(goal: usize, field: &str) -> String {
    format!("goal-{goal}-{field}")
}

fn of_step(goal: usize, step: usize, field: &str) -> String {
    format!("goal-{goal}-step-{step}-{field}")
}

/// Fills the form with a plan.
pub fn fill(form: &mut Form, plan: &Content) {
    for (place, goal) in plan.goals.iter().enumerate() {
        form.set(of_goal(place, "root"), goal.root);
        form.set(of_goal(place, "dimension"), goal.dimension.map_or("", |dimension| dimension.code()));
        form.set(of_goal(place, "words"), &goal.words);
        form.set(of_goal(place, "wished"), &goal.wished);
        form.set(of_goal(place, "theirs"), &goal.theirs);
        form.set(of_goal(place, "indicator"), &goal.indicator);
        for (at, step) in goal.steps.iter().enumerate() {
            form.set(of_step(place, at, "root"), step.root);
            form.set(of_step(place, at, "what"), &step.what);
            form.set(of_step(place, at, "theirs"), &step.theirs);
            form.set(of_step(place, at, "who"), step.who.map_or_else(String::new, |who| who.code()));
            form.set(of_step(place, at, "by"), step.due_on.map_or_else(String::new, |day| day.to_string()));
        }
    }
}

/// What was typed, without what was ticked to be taken away.
pub fn read(form: &mut Form) -> Content {
    let mut goals = Vec::new();
    for place in 0..goals_in(form) {
        if form.checked(&of_goal(place, "remove")) {
            continue;
        }
        goals.push(goal(form, place));
    }
    Content { goals }.written()
}

fn goal(form: &mut Form, place: usize) -> Goal {
    let mut steps = Vec::new();
    for at in 0..steps_in(form, place) {
        if !form.checked(&of_step(place, at, "remove")) {
            steps.push(step(form, place, at));
        }
    }
    Goal {
        root: root(form, &of_goal(place, "root")),
        dimension: chosen(form, &of_goal(place, "dimension")),
        words: typed::text(form, &of_goal(place, "words"), LONGEST),
        wished: typed::text(form, &of_goal(place, "wished"), LONGEST),
        theirs: typed::text(form, &of_goal(place, "theirs"), LONGEST),
        indicator: typed::text(form, &of_goal(place, "indicator"), LONGEST_CODE),
        steps,
    }
}

fn step(form: &mut Form, place: usize, at: usize) -> Step {
    Step {
        root: root(form, &of_step(place, at, "root")),
        what: typed::text(form, &of_step(place, at, "what"), LONGEST),
        theirs: typed::text(form, &of_step(place, at, "theirs"), LONGEST),
        who: chosen(form, &of_step(place, at, "who")),
        due_on: typed::date(form, &of_step(place, at, "by")),
    }
}

fn root(form: &Form, name: &str) -> Uuid {
    form.value(name).parse().unwrap_or(Uuid::nil())
}

fn chosen<T: std::str::FromStr>(form: &mut Form, name: &str) -> Option<T> {
    let value = form.value(name).to_owned();
    if value.is_empty() {
        return None;
    }
    let chosen = value.parse().ok();
    if chosen.is_none() {
        form.refuse_at(name, Refusal::new("web-form-choice"));
    }
    chosen
}

/// One more than the rules allow is read, so that a rule can say no.
fn goals_in(form: &Form) -> usize {
    let has = |place: &usize| form.names().any(|name| name == of_goal(*place, "wished"));
    (0..=MOST_GOALS).take_while(has).count()
}

fn steps_in(form: &Form, place: usize) -> usize {
    let has = |at: &usize| form.names().any(|name| name == of_step(place, *at, "what"));
    (0..=MOST_STEPS).take_while(has).count()
}

/// The fields of what the form holds, and one of each to go on.
pub fn fields(form: &Form) -> Vec<GoalFields> {
    let filled = |place: &usize| {
        let mine = format!("goal-{place}-");
        let typed = |name: &&str| name.starts_with(&mine) && !name.ends_with("root") && form.checked(name);
        form.names().any(|name| typed(&name))
    };
    let goals = (0..goals_in(form)).rfind(filled).map_or(0, |last| last + 1);
    (0..MOST_GOALS.min(goals + 1)).map(|place| goal_fields(form, place, place >= goals)).collect()
}

fn goal_fields(form: &Form, place: usize, is_blank: bool) -> GoalFields {
    let texts = ["what", "theirs", "who", "by"];
    let filled = |at: &usize| texts.iter().any(|text| form.checked(&of_step(place, *at, text)));
    let steps = (0..steps_in(form, place)).rfind(filled).map_or(0, |last| last + 1);
    GoalFields {
        number: place + 1,
        root: of_goal(place, "root"),
        dimension: of_goal(place, "dimension"),
        words: of_goal(place, "words"),
        wished: of_goal(place, "wished"),
        theirs: of_goal(place, "theirs"),
        indicator: of_goal(place, "indicator"),
        remove: of_goal(place, "remove"),
        is_blank,
        steps: (0..MOST_STEPS.min(steps + 1)).map(|at| step_fields(place, at, at >= steps)).collect(),
    }
}

fn step_fields(place: usize, at: usize, is_blank: bool) -> StepFields {
    StepFields {
        number: at + 1,
        root: of_step(place, at, "root"),
        what: of_step(place, at, "what"),
        theirs: of_step(place, at, "theirs"),
        who: of_step(place, at, "who"),
        by: of_step(place, at, "by"),
        remove: of_step(place, at, "remove"),
        is_blank,
    }
}
