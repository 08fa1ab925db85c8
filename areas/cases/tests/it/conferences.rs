//! A conference: called, written down, its decisions become tasks.

use authz::Role;
use cases::conferences::hold::{Counted, Decided, Hold, hold};
use cases::conferences::plan::{Call, call};
use cases::conferences::queries::conference;
use cases::{Join, Part};
use store::Error;
use testkit::engines;

use crate::world::World;

engines!(what_a_conference_decides_is_done_by_somebody_by_a_day, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let partner = world.partner(Role::CaseWorker);
    let ctx = world.app.work(&world.worker);
    let seat = Join {
        case,
        organisation: world.cooperative,
        worker: Some(partner.user),
        part: Part::JobAdviser,
        sees_reserved: false,
    };
    cases::join(&ctx, seat).await.unwrap();
    let wish = Call {
        case,
        starts: "2026-03-10T08:30:00".parse().unwrap(),
        minutes: 60,
        place: "Sala riunioni".to_owned(),
        agenda: "Casa e lavoro".to_owned(),
        members: vec![world.worker.user, partner.user],
        guests: vec!["dott. Esempio, AUSL".to_owned()],
    };
    let id = call(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();

    let called = conference(&world.app.reading(&partner), id).await.unwrap();
    assert_eq!(called.seats.len(), 3);
    let held = |seen| Hold {
        conference: id,
        there: called.seats.iter().take(2).map(|seat| seat.id).collect(),
        record: "Si cerca un alloggio vicino al lavoro".to_owned(),
        decisions: vec![
            Decided {
                text: "Iscrivere al Centro per l'impiego".to_owned(),
                worker: Some(partner.user),
                due_on: "2026-03-20".parse().ok(),
            },
            Decided { text: "Ci si rivede tra un mese".to_owned(), worker: None, due_on: None },
        ],
        counted: Some(Counted { title: "Riunione sul caso".to_owned(), activity: None }),
        seen_version: Some(seen),
    };
    let stale = hold(&world.app.work(&world.worker), held(7)).await;
    assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
    let ctx = world.app.work(&world.worker);
    hold(&ctx, held(called.line.version)).await.unwrap();
    ctx.commit().await.unwrap();

    let whole = conference(&world.app.reading(&partner), id).await.unwrap();
    assert_eq!(whole.record.as_deref(), Some("Si cerca un alloggio vicino al lavoro"));
    assert_eq!(whole.decisions.iter().filter(|line| line.task.is_some()).count(), 1);
    let tomorrow = "2026-03-31".parse().unwrap();
    let mine = cases::tasks::queries::mine_until(&world.app.reading(&partner), tomorrow, 10).await.unwrap();
    assert_eq!(
        mine.iter().map(|task| task.title.as_str()).collect::<Vec<_>>(),
        ["Iscrivere al Centro per l'impiego"]
    );
    let twice = hold(&world.app.work(&world.worker), held(whole.line.version)).await;
    assert!(matches!(twice, Err(Error::Refused(_))), "{twice:?}");
});
