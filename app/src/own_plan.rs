//! The agreed plan on a person's own file: the file lives beside the services, the plan in the cases.

use cases::{OwnGoal, OwnStep};
use kernel::Arg;
use l10n::Locale;
use people::PersonId;
use services::own_file::{Line, OwnPart, Section, Words};
use store::{Ctx, Result};

/// Cases know.
pub struct Plan;

#[async_trait::async_trait]
impl OwnPart for Plan {
    async fn part(&self, ctx: &Ctx, person: PersonId, locale: Locale) -> Result<Vec<Section>> {
        let goals = cases::own_plan(ctx, person).await?;
        Ok(vec![Section {
            title: "cases-own-plan",
            about: Some("cases-own-plan-about"),
            lines: goals.iter().map(|goal| line(goal, locale)).collect(),
            empty: "cases-own-plan-none",
        }])
    }
}

/// In Italian for who reads Italian, in the person's words for who reads another language.
fn said<'a>(italian: &'a str, theirs: &'a str, locale: Locale) -> &'a str {
    if locale == Locale::It || theirs.is_empty() { italian } else { theirs }
}

fn line(goal: &OwnGoal, locale: Locale) -> Line {
    let key = |key: &str, args| Words::Key(key.to_owned(), args);
    let mut details: Vec<Words> = goal.steps.iter().map(|step| detail(step, locale)).collect();
    if goal.is_reached {
        details.push(key("cases-own-plan-reached", Vec::new()));
    }
    if let Some(on) = goal.review_on {
        details.push(key("cases-own-plan-review", vec![("day", Arg::from(on))]));
    }
    Line { title: Words::Plain(said(&goal.wished, &goal.theirs, locale).to_owned()), details }
}

fn detail(step: &OwnStep, locale: Locale) -> Words {
    let what = ("what", Arg::from(said(&step.what, &step.theirs, locale)));
    match (step.is_done, step.due_on) {
        (true, _) => Words::Key("cases-own-plan-done".to_owned(), vec![what]),
        (false, Some(on)) => Words::Key("cases-own-plan-by".to_owned(), vec![what, ("day", Arg::from(on))]),
        (false, None) => Words::Key("cases-own-plan-open".to_owned(), vec![what]),
    }
}
