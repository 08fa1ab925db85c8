//! Bodies join and leave, and the case passes from one worker to another.

use authz::Role;
use cases::team::handover::{Ask, accept, ask, decline};
use cases::team::leave::leave;
use cases::team::queries::team;
use cases::{Join, Part};
use people::PersonId;
use store::Error;
use testkit::{Persona, engines};

use crate::world::World;

async fn sees(world: &World, who: &Persona, person: PersonId) -> bool {
    people::lines(&world.app.reading(who), &[person]).await.unwrap().contains_key(&person)
}

engines!(a_body_follows_the_person_for_as_long_as_it_is_in_the_team, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let partner = world.partner(Role::CaseWorker);
    assert!(!sees(&world, &partner, world.person).await);
    let ctx = world.app.work(&world.worker);
    let wish = Join {
        case,
        organisation: world.cooperative,
        worker: Some(partner.user),
        part: Part::Educator,
        sees_reserved: false,
    };
    let seat = cases::join(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(sees(&world, &partner, world.person).await);

    let ctx = world.app.work(&partner);
    leave(&ctx, seat).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(!sees(&world, &partner, world.person).await);
    assert!(cases::head(&world.app.reading(&partner), case).await.is_err());
    // The reference cannot just leave.
    let seats = team(&world.app.reading(&world.worker), case).await.unwrap();
    let refused = leave(&world.app.work(&world.worker), seats[0].id).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
});

engines!(a_case_passes_on_once_the_other_accepts_and_its_history_with_it, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let partner = world.partner(Role::CaseWorker);
    let wish = || Ask {
        case,
        organisation: world.cooperative,
        worker: partner.user,
        why: "si trasferisce nel vostro distretto".to_owned(),
    };
    let ctx = world.app.work(&world.worker);
    let first = ask(&ctx, wish()).await.unwrap();
    assert!(matches!(ask(&ctx, wish()).await, Err(Error::Refused(_))), "one at a time");
    ctx.commit().await.unwrap();
    // Nobody but the body that is asked answers.
    let own = accept(&world.app.work(&world.colleague(Role::CaseWorker)), first).await;
    assert!(matches!(own, Err(Error::Denied)), "{own:?}");

    let ctx = world.app.work(&partner);
    decline(&ctx, first, "non abbiamo posto fino a maggio".to_owned()).await.unwrap();
    ctx.commit().await.unwrap();
    assert!(!sees(&world, &partner, world.person).await, "who declines follows the person no longer");
    let ctx = world.app.work(&world.worker);
    let second = ask(&ctx, wish()).await.unwrap();
    ctx.commit().await.unwrap();
    let ctx = world.app.work(&partner);
    accept(&ctx, second).await.unwrap();
    ctx.commit().await.unwrap();

    let head = cases::head(&world.app.reading(&partner), case).await.unwrap();
    assert_eq!((head.organisation, head.worker), (world.cooperative, partner.user));
    // The former reference stays in the team until they leave it.
    assert!(cases::head(&world.app.reading(&world.worker), case).await.is_ok());
    let again = accept(&world.app.work(&partner), second).await;
    assert!(matches!(again, Err(Error::Refused(_))), "{again:?}");
    let seats = team(&world.app.reading(&partner), case).await.unwrap();
    let references = seats.iter().filter(|seat| seat.part == Part::Reference && seat.left_on.is_none());
    assert_eq!(references.map(|seat| seat.worker).collect::<Vec<_>>(), [Some(partner.user)]);
});
