//! While the data of a person are restricted (article 18) no conversation about them is arranged.

use mediation::{About, Ask};
use people::rights::{Close, Receive, close, receive};
use people::words::{Channel, Right, RightOutcome};
use store::Error;
use testkit::engines;

use crate::world::World;

engines!(nobody_is_asked_to_mediate_for_a_restricted_person, async |engine| {
    let world = World::on(engine).await;
    let person = world.person().await;
    let ctx = world.app.world();
    let wish = Receive {
        person,
        kind: Right::Restriction,
        channel: Channel::InPerson,
        asked: "contesta quello che è scritto di lei".to_owned(),
        received_on: ctx.today(),
        organisation: world.town,
    };
    let request = receive(&ctx, wish).await.unwrap();
    let answer = "limitati finché non è chiaro".to_owned();
    close(&ctx, Close { request, version: 1, outcome: RightOutcome::Granted, answer }).await.unwrap();
    ctx.commit().await.unwrap();

    let ctx = world.app.work(&world.asker);
    let named = Ask { about: About::Person(person), ..world.wish(12, &["ar"]) };
    let refused = mediation::ask(&ctx, named).await;

    assert!(matches!(refused, Err(Error::Refused(refusal)) if refusal.key == "people-restricted"));
    mediation::ask(&ctx, world.wish(12, &["ar"])).await.expect("without a name anybody may be helped");
});
