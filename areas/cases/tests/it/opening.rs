//! Who may take charge of whom, and who then meets the case.

use authz::Role;
use cases::{Contact, Join, Open, Origin, Part, Past, PastNote, PastTask};
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

engines!(cases_kept_elsewhere_until_now_go_on_here_like_any_other, async |engine| {
    let world = World::on(engine).await;
    let past = || Past {
        person: world.person,
        worker: world.worker.user,
        origin: Origin::Desk,
        opened_on: "2025-02-03".parse().unwrap(),
        review_on: Some("2026-03-20".parse().unwrap()),
        notes: vec![
            PastNote {
                kind: Contact::Interview,
                at: "2025-02-03T09:00:00".parse().unwrap(),
                text: "Chiede come iscriversi al CPIA.".to_owned(),
            },
            PastNote {
                kind: Contact::Missed,
                at: "2025-06-01T09:00:00".parse().unwrap(),
                text: "Non è venuta.".to_owned(),
            },
        ],
        tasks: vec![PastTask { title: "Chiamare il CPIA".to_owned(), due_on: "2026-03-09".parse().unwrap() }],
    };
    // Somebody of another body has not met the person.
    let stranger = world.partner(Role::CaseWorker);
    let refused = cases::record_past(&world.app.work(&stranger), world.comune, vec![past()]).await;
    assert!(refused.is_err());
    let both = cases::record_past(&world.app.work(&world.worker), world.comune, vec![past(), past()]).await;
    assert!(matches!(both, Err(Error::Refused(_))), "one person is followed once: {both:?}");

    let ctx = world.app.work(&world.worker);
    let cases = cases::record_past(&ctx, world.comune, vec![past()]).await.unwrap();
    ctx.commit().await.unwrap();
    let ctx = world.app.reading(&world.worker);
    let head = cases::head(&ctx, cases[0]).await.unwrap();
    assert_eq!(head.last_contact_on, Some("2025-02-03".parse().unwrap()), "who did not come was not met");
    let tasks = cases::today(&ctx).await.unwrap();
    assert!(tasks.iter().any(|item| item.key == "cases-today-task"), "{tasks:?}");

    let twice = cases::record_past(&world.app.work(&world.worker), world.comune, vec![past()]).await;
    assert!(matches!(twice, Err(Error::Refused(_))), "{twice:?}");
});
