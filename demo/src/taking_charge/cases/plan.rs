//! The individual plan: written together, agreed, followed step by step, looked at again.

use cases::plans::content::{Content, Goal, Step, Who};
use cases::{Agree, Mark, MarkStep, Review, Save, Signing};
use chrono::Days;
use store::{Ctx, Result};
use uuid::Uuid;

use super::super::Stage;
use super::super::days::after;
use super::{Case, words};

pub(super) async fn write(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let count = 1 + case.turn % 2;
    let goals = (0..count).map(|nth| goal(ctx, case, nth)).collect();
    let wish = Save { case: id, seen: 0, content: Content { goals }, because: String::new() };
    cases::save_plan(ctx, wish).await?;
    Ok(())
}

fn goal(ctx: &Ctx, case: &Case, nth: usize) -> Goal {
    let known = &words::GOALS[(case.turn + nth) % words::GOALS.len()];
    let today = ctx.today();
    let step = |(place, what): (usize, &&str)| Step {
        // The program gives each a root of its own.
        root: Uuid::nil(),
        what: (*what).to_owned(),
        theirs: String::new(),
        who: Some(if place == 1 { Who::Person } else { Who::Worker(case.worker.uuid()) }),
        due_on: Some(after(today, 25 + 30 * place as u64 + 5 * nth as u64)),
    };
    Goal {
        root: Uuid::nil(),
        dimension: Some(known.dimension),
        words: known.words.to_owned(),
        wished: known.wished.to_owned(),
        theirs: String::new(),
        indicator: String::new(),
        steps: known.steps.iter().enumerate().map(step).collect(),
    }
}

pub(super) async fn agree(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let (today, name) = (stage.today, stage.actors.name(stage.cases.cases[place].worker));
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let usual = after(ctx.today(), 80);
    // Some reviews are due in these very days.
    let review_on = if case.turn % 3 == 1 { after(today, case.turn as u64 % 5) } else { usual };
    let wish = Agree {
        case: id,
        seen: 1,
        how: Signing::Screen,
        agreed_on: ctx.today(),
        signer: case.person.name.clone(),
        present: name,
        language: case.person.language.to_owned(),
        mediator: String::new(),
        guardian: String::new(),
        review_on: Some(review_on),
        scan: None,
    };
    cases::agree(ctx, wish).await?;
    Ok(())
}

/// The first step of the reference worker is done.
pub(super) async fn mark(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let until = ctx.today() + Days::new(400);
    let steps = cases::due_steps(ctx, case.worker.uuid(), until).await?;
    let Some(step) = steps.into_iter().find(|step| step.case == id) else { return Ok(()) };
    let wish = MarkStep { case: id, step: step.step, mark: Mark::Done, on: ctx.today(), why: String::new() };
    cases::mark_step(ctx, wish).await
}

pub(super) async fn review(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let (today, name) = (stage.today, stage.actors.name(stage.cases.cases[place].worker));
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let next = after(ctx.today(), 90);
    let next = if next < today { after(today, 3 + case.turn as u64) } else { next };
    let wish = Review {
        case: id,
        number: 1,
        on: ctx.today(),
        participants: format!("La persona, {name}, l'équipe del distretto"),
        decisions: words::DECISIONS[case.turn % words::DECISIONS.len()].to_owned(),
        next_on: Some(next),
        goals: Vec::new(),
    };
    cases::review(ctx, wish).await?;
    Ok(())
}
