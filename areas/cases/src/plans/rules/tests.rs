//! The rules of plans at their boundaries.

use super::super::content::tests::{goal, step};
use super::super::content::{Goal, Step};
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn plan() -> Content {
    Content { goals: vec![goal(1, "Contratto di affitto", vec![step(2, "Visita all'agenzia")])] }
}

fn with_step(change: impl FnOnce(&mut Step)) -> Content {
    let mut plan = plan();
    change(&mut plan.goals[0].steps[0]);
    plan
}

fn signature() -> Signature<'static> {
    Signature {
        how: Signing::Screen,
        agreed_on: day("2026-03-10"),
        signer: "Amina Prova",
        guardian: "",
        present: "Persona di Prova, mediatrice",
        language: "fr",
        has_scan: false,
        review_on: Some(day("2026-06-10")),
    }
}

fn before() -> Before {
    Before { written_on: day("2026-03-01"), is_minor: false, today: day("2026-03-10") }
}

#[test]
fn a_plan_without_a_goal_is_not_agreed() {
    assert_eq!(complete(&Content::default()), Err(Refusal::NoGoal));
    assert_eq!(complete(&plan()), Ok(()));
    let vague = Content { goals: vec![goal(1, "", vec![])] };
    assert_eq!(complete(&vague), Err(Refusal::GoalWithoutResult { goal: 1 }));
    let nowhere = Content { goals: vec![Goal { dimension: None, ..goal(1, "Casa", vec![]) }] };
    assert_eq!(complete(&nowhere), Err(Refusal::GoalWithoutDimension { goal: 1 }));
}

#[test]
fn a_step_without_who_or_when_stops_the_agreement_but_not_the_draft() {
    let nobody = with_step(|step| step.who = None);
    assert_eq!(complete(&nobody), Err(Refusal::StepWithoutWho { goal: 1, step: 1 }));
    let never = with_step(|step| step.due_on = None);
    assert_eq!(complete(&never), Err(Refusal::StepWithoutDay { goal: 1, step: 1 }));
    let nothing = with_step(|step| step.what.clear());
    assert_eq!(complete(&nothing), Err(Refusal::StepWithoutWhat { goal: 1, step: 1 }));
    assert_eq!(save(&nobody), Ok(()));
}

#[test]
fn a_draft_holds_something_and_fits_on_paper() {
    assert_eq!(save(&Content::default()), Err(Refusal::Empty));
    let goals = |many: u128| Content { goals: (1..=many).map(|root| goal(root, "Casa", vec![])).collect() };
    assert_eq!(save(&goals(12)), Ok(()));
    assert_eq!(save(&goals(13)), Err(Refusal::TooManyGoals { most: 12 }));
    let steps = |many: u128| vec![goal(1, "Casa", (2..many + 2).map(|root| step(root, "Visita")).collect())];
    assert_eq!(save(&Content { goals: steps(12) }), Ok(()));
    assert_eq!(save(&Content { goals: steps(13) }), Err(Refusal::TooManySteps { goal: 1, most: 12 }));
}

#[test]
fn a_revision_changes_something_and_says_why() {
    let revised = Content { goals: vec![goal(1, "Casa popolare", vec![])] };
    assert_eq!(revise(&plan(), &revised, "lo sfratto cambia tutto"), Ok(()));
    assert_eq!(revise(&plan(), &revised, "sfratto"), Err(Refusal::RevisedForNoReason { letters: 10 }));
    assert_eq!(revise(&plan(), &plan(), "lo sfratto cambia tutto"), Err(Refusal::NothingChanged));
}

#[test]
fn a_plan_is_agreed_between_the_day_it_was_written_and_today() {
    let on = |on: &str| sign(Signature { agreed_on: day(on), ..signature() }, before());
    assert_eq!(on("2026-03-01"), Ok(()));
    assert_eq!(on("2026-03-10"), Ok(()));
    assert_eq!(on("2026-03-11"), Err(Refusal::AgreedInTheFuture));
    let written_on = day("2026-03-01");
    assert_eq!(on("2026-02-28"), Err(Refusal::AgreedBeforeWritten { written_on }));
}

#[test]
fn on_screen_the_person_types_the_name_and_on_paper_the_scan_is_kept() {
    let refused = |signature| sign(signature, before()).unwrap_err();
    assert_eq!(refused(Signature { signer: " . ", ..signature() }), Refusal::SignerMissing);
    assert_eq!(refused(Signature { present: "", ..signature() }), Refusal::PresentMissing);
    assert_eq!(refused(Signature { language: "", ..signature() }), Refusal::LanguageMissing);
    let paper = Signature { how: Signing::Paper, signer: "", present: "", ..signature() };
    assert_eq!(refused(paper), Refusal::ScanMissing);
    assert_eq!(sign(Signature { has_scan: true, ..paper }, before()), Ok(()));
}

#[test]
fn a_guardian_signs_with_a_minor() {
    let minor = Before { is_minor: true, ..before() };
    assert_eq!(sign(signature(), minor), Err(Refusal::GuardianMissing));
    assert_eq!(sign(Signature { guardian: "Tutrice di Prova", ..signature() }, minor), Ok(()));
}

#[test]
fn every_agreed_plan_has_a_day_ahead_to_look_at_it_again() {
    let on =
        |review_on: Option<&str>| sign(Signature { review_on: review_on.map(day), ..signature() }, before());
    assert_eq!(on(None), Err(Refusal::ReviewMissing));
    assert_eq!(on(Some("2026-03-10")), Err(Refusal::ReviewNotAhead));
    assert_eq!(on(Some("2026-03-11")), Ok(()));
}

#[test]
fn a_step_is_done_dropped_or_open_and_dropping_it_says_why() {
    let today = (day("2026-03-10"), day("2026-03-10"));
    assert_eq!(mark(Mark::Done, &Mark::OF_STEPS, today, ""), Ok(()));
    assert_eq!(
        mark(Mark::Dropped, &Mark::OF_STEPS, today, "no"),
        Err(Refusal::ReasonTooShort { letters: 10 })
    );
    assert_eq!(mark(Mark::Dropped, &Mark::OF_STEPS, today, "il bando è chiuso"), Ok(()));
    assert_eq!(mark(Mark::Reached, &Mark::OF_STEPS, today, ""), Err(Refusal::MarkOfAnother));
    assert_eq!(mark(Mark::Reached, &Mark::OF_GOALS, today, ""), Ok(()));
    let tomorrow = (day("2026-03-11"), day("2026-03-10"));
    assert_eq!(mark(Mark::Done, &Mark::OF_STEPS, tomorrow, ""), Err(Refusal::MarkedInTheFuture));
}

#[test]
fn a_review_has_its_day_its_people_and_its_decisions() {
    let (agreed, today) = (day("2026-03-01"), day("2026-06-10"));
    let look = Look {
        on: today,
        participants: "Amina, operatrice",
        decisions: "Si continua con la ricerca di casa",
        next_on: None,
    };
    let refused = |look| review(look, agreed, today).unwrap_err();
    assert_eq!(review(look, agreed, today), Ok(()));
    assert_eq!(review(Look { on: agreed, ..look }, agreed, today), Ok(()));
    assert_eq!(refused(Look { on: day("2026-06-11"), ..look }), Refusal::ReviewedInTheFuture);
    assert_eq!(
        refused(Look { on: day("2026-02-28"), ..look }),
        Refusal::ReviewedBeforeAgreed { agreed_on: agreed }
    );
    assert_eq!(refused(Look { participants: "", ..look }), Refusal::ParticipantsMissing);
    assert_eq!(refused(Look { decisions: "ok", ..look }), Refusal::DecisionsMissing);
    assert_eq!(refused(Look { next_on: Some(today), ..look }), Refusal::ReviewNotAhead);
    assert_eq!(review(Look { next_on: today.succ_opt(), ..look }, agreed, today), Ok(()));
}
