//! Who may take charge of whom, and who then meets the case.

use authz::Role;
use cases::{Join, Open, Part};
use store::Error;
use testkit::engines;

use crate::world::World;

engines!(a_case_is_met_by_the_bodies_of_its_team_and_by_nobody_else, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let colleague = world.colleague(Role::CaseWorker);
    assert!(cases::head(&world.app.reading(&colleague), case).await.is_ok());
    let partner = world.partner(Role::CaseWorker);
    let unseen = cases::head(&world.app.reading(&partner), case).await;
    assert!(matches!(unseen, Err(Error::NotFound)), "{unseen:?}");

    let ctx = world.app.work(&world.worker);
    let (organisation, part) = (world.cooperative, Part::Educator);
    cases::join(&ctx, Join { case, organisation, worker: None, part, sees_reserved: false }).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(cases::head(&world.app.reading(&partner), case).await.is_ok());
    // A mediator meets only the cases in whose team they are named.
    let mediator = world.partner(Role::Mediator);
    assert!(cases::head(&world.app.reading(&mediator), case).await.is_err());
});

engines!(a_second_case_of_one_person_needs_a_reason_and_never_in_the_same_body, async |engine| {
    let world = World::on(engine).await;
    world.case().await;
    let refused = |outcome: store::Result<cases::CaseId>| match outcome {
        Err(Error::Refused(refusal)) => refusal.key,
        other => panic!("{other:?}"),
    };
    let again = cases::open(&world.app.work(&world.worker), world.opening()).await;
    assert_eq!(refused(again), "cases-open-already-here");

    // The cooperative follows the person too, for something else.
    let ctx = world.app.world();
    let share = people::access::Grant {
        person: world.person,
        organisation: world.cooperative,
        basis: people::Basis::Shared,
        record: None,
        reason: None,
        until: None,
    };
    people::access::grant(&ctx, share).await.unwrap();
    ctx.commit().await.unwrap();
    let partner = world.partner(Role::CaseWorker);
    let wish =
        || Open { organisation: world.cooperative, worker: partner.user, activity: None, ..world.opening() };
    let apart = cases::open(&world.app.work(&partner), wish()).await;
    assert_eq!(refused(apart), "cases-open-followed-elsewhere");
    let said = Open { why_apart: Some("solo per la pratica di lavoro".to_owned()), ..wish() };
    assert!(cases::open(&world.app.work(&partner), said).await.is_ok());
});
