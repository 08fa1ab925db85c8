//! While the data of a person are restricted (article 18) nothing is written about them, planned with them or sent.

use cases::notes::correct::{Correct, correct};
use cases::notes::write::write;
use cases::referrals::dispatch::dispatch;
use cases::tasks::add::{Add, add};
use cases::{CaseId, Mark, MarkStep, Readers, Review};
use people::PersonId;
use people::rights::{Close, Lift, Receive, close, lift, receive};
use people::words::{Channel, Right, RightOutcome};
use store::{Ctx, Error, Result};
use testkit::engines;

use crate::notes::talk;
use crate::plans::{agreed, draft, roots, signature, url};
use crate::referrals::Network;
use crate::world::World;

/// The municipality grants what the person asked; how to end it again.
async fn restrict(world: &World, person: PersonId) -> Lift {
    let ctx = world.app.world();
    let wish = Receive {
        person,
        kind: Right::Restriction,
        channel: Channel::InPerson,
        asked: "contesta quello che è scritto di lei".to_owned(),
        received_on: ctx.today(),
        organisation: world.comune,
    };
    let request = receive(&ctx, wish).await.unwrap();
    let answer = "limitati finché non è chiaro".to_owned();
    let granted = Close { request, version: 1, outcome: RightOutcome::Granted, answer };
    close(&ctx, granted).await.unwrap();
    ctx.commit().await.unwrap();
    Lift { request, version: 2, reason: "la persona è stata avvisata".to_owned() }
}

fn is_refused<T>(answer: Result<T>) -> bool {
    matches!(answer, Err(Error::Refused(refusal)) if refusal.key == "people-restricted")
}

fn task(world: &World, case: CaseId, ctx: &Ctx) -> Add {
    let title = "Telefonare alla scuola".to_owned();
    Add { case, worker: world.worker.user, title, due_on: ctx.today(), source: None }
}

engines!(nothing_is_written_in_the_case_of_a_restricted_person_until_it_ends, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let ctx = world.app.work(&world.worker);
    let note = write(&ctx, talk(&world, case, "abita in via Po 3", Readers::Team)).await.unwrap();
    ctx.commit().await.unwrap();
    let ending = restrict(&world, world.person).await;

    let ctx = world.app.work(&world.worker);
    assert!(is_refused(write(&ctx, talk(&world, case, "ha detto che", Readers::Team)).await));
    assert!(is_refused(add(&ctx, task(&world, case, &ctx)).await));
    let (text, because) = ("abita in via Po 13".to_owned(), "numero civico".to_owned());
    correct(&ctx, Correct { note, text, because }).await.expect("what is wrong is put right all the same");
    ctx.commit().await.unwrap();
    let page = world.app.get(&world.worker, format!("/cases/{case}")).await.assert_ok();
    page.assert_shows("abita in via Po 13").assert_hides("ha detto che");

    let ctx = world.app.world();
    lift(&ctx, ending).await.unwrap();
    ctx.commit().await.unwrap();
    let ctx = world.app.work(&world.worker);
    write(&ctx, talk(&world, case, "ha detto che", Readers::Team)).await.unwrap();
    add(&ctx, task(&world, case, &ctx)).await.unwrap();
});

engines!(a_refused_note_about_a_restricted_person_comes_back_as_it_was_typed, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    restrict(&world, world.person).await;
    let note = uuid::Uuid::now_v7().to_string();
    let wish = [
        ("note", note.as_str()),
        ("kind", "phone"),
        ("readers", "team"),
        ("day", "2026-03-09"),
        ("time", "10:00"),
        ("text", "Chiede del corso di italiano"),
    ];

    let seen = world.app.post(&world.worker, format!("/cases/{case}/notes/new"), &wish).await;

    seen.assert_refused("limitati dal 10/03/2026").assert_shows("Chiede del corso di italiano");
});

engines!(the_plan_of_a_restricted_person_stands_still, async |engine| {
    let world = World::on(engine).await;
    let case = agreed(&world).await;
    let (goal, step) = roots(&world, case).await;
    let revised = [&draft("0", "Una stanza in affitto")[..], &[("because", "ha cambiato idea")]].concat();
    let revised = [&revised[..], &[("goal-0-root", &goal), ("goal-0-step-0-root", &step)]].concat();
    world.app.post(&world.worker, url(case, "/edit"), &revised).await.assert_redirects();
    restrict(&world, world.person).await;

    let says = "limitati dal 10/03/2026";
    let again = [&[("seen", "1")], &revised[1..]].concat();
    world.app.post(&world.worker, url(case, "/edit"), &again).await.assert_refused(says);
    world.app.post(&world.worker, url(case, "/agree"), &signature("1")).await.assert_refused(says);
    let ctx = world.app.work(&world.worker);
    let (step, on) = (step.parse().unwrap(), ctx.today());
    let done = MarkStep { case, step, mark: Mark::Done, on, why: String::new() };
    assert!(is_refused(cases::mark_step(&ctx, done).await));
    let look = Review {
        case,
        number: 1,
        on,
        participants: "la persona e l'operatrice".to_owned(),
        decisions: "si va avanti".to_owned(),
        next_on: None,
        goals: Vec::new(),
    };
    assert!(is_refused(cases::review(&ctx, look).await));
});

engines!(a_restricted_person_is_not_sent_to_another_body, async |engine| {
    let network = Network::on(engine).await;
    let (world, ctx) = (&network.world, network.world.app.work(&network.world.worker));
    let prepared = cases::referrals::prepare::prepare(&ctx, network.wish()).await.unwrap();
    ctx.commit().await.unwrap();
    restrict(world, network.amina).await;

    let ctx = world.app.work(&world.worker);

    assert!(is_refused(dispatch(&ctx, prepared).await), "what was prepared before");
    assert!(is_refused(cases::send(&ctx, network.wish()).await));
});
