//! A contact counts once: without a name, with one, and when the name comes later.

use delivery::What;
use services::contacts::link::{link, unlink};
use services::contacts::record::{AtDesk, Contact, record};
use services::contacts::words::{Outcome, Topic};
use services::desks::ids::ContactId;
use store::Error;
use testkit::engines;

use crate::desks_world::World;

fn contact(world: &World) -> AtDesk {
    let contact = Contact {
        id: ContactId(uuid::Uuid::now_v7()),
        topics: vec![Topic::Housing],
        needs: vec![Topic::Work],
        language: Some("ar".to_owned()),
        people: 1,
        cell: Some(4),
        minutes: 10,
        outcome: Outcome::Informed,
        note: Some("cerca una stanza".to_owned()),
        person: None,
    };
    AtDesk { desk: world.desk, procedure: Some(world.procedure), visit: None, contact }
}

async fn written(world: &World, wish: AtDesk) -> ContactId {
    let ctx = world.app.work(&world.worker);
    let id = record(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();
    id
}

/// Heads counted and people present, as those who count see them.
async fn counted(world: &World) -> (i64, usize) {
    let facts = world.facts().await;
    let heads = facts.iter().filter_map(|fact| match &fact.what {
        What::Counted { cells, unspecified, .. } => Some(cells.iter().sum::<i32>() + unspecified),
        _ => None,
    });
    let heads = heads.map(i64::from).sum();
    (heads, facts.iter().filter(|fact| matches!(fact.what, What::Attended { .. })).count())
}

engines!(an_anonymous_contact_is_one_head_and_a_named_one_is_one_presence, async |engine| {
    let world = World::on(engine).await;
    written(&world, contact(&world)).await;
    assert_eq!(counted(&world).await, (1, 0));
    let mut named = contact(&world);
    named.contact.person = Some(world.person);
    written(&world, named).await;
    assert_eq!(counted(&world).await, (1, 1));
    let mut family = contact(&world);
    (family.contact.people, family.contact.person) = (3, Some(world.person));
    written(&world, family).await;
    assert_eq!(counted(&world).await, (3, 2), "five people in three contacts");
});

engines!(a_contact_linked_later_still_counts_once_and_the_link_can_be_taken_back, async |engine| {
    let world = World::on(engine).await;
    let id = written(&world, contact(&world)).await;
    let url = format!("/contacts/{id}");
    world.app.get(&world.worker, &url).await.assert_ok().assert_shows("cerca una stanza");
    let person = world.person.to_string();
    let found =
        world.app.post(&world.worker, format!("{url}/link"), &[("then", "find"), ("find", "Amina")]).await;
    found.assert_ok().assert_shows("Amina Prova");
    let wish = [("person", person.as_str()), ("because", "è tornata e si è iscritta")];
    world.app.post(&world.worker, format!("{url}/link"), &wish).await.assert_redirects();
    assert_eq!(counted(&world).await, (0, 1));
    let ctx = world.app.work(&world.worker);
    assert!(matches!(link(&ctx, id, world.person, "due volte").await, Err(Error::Refused(_))));
    ctx.abandon().await.unwrap();

    let ctx = world.app.work(&world.worker);
    unlink(&ctx, id, "era la sorella").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(counted(&world).await, (1, 0));
    let ctx = world.app.work(&world.worker);
    link(&ctx, id, world.person, "era proprio lei").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(counted(&world).await, (0, 1));
});

engines!(a_contact_needs_a_topic_and_is_not_met_by_other_bodies, async |engine| {
    let world = World::on(engine).await;
    let fields = [("people", "1"), ("minutes", "10"), ("outcome", "informed")];
    world.app.post(&world.worker, world.url("/contact"), &fields).await.assert_refused("almeno un tema");
    assert_eq!(world.facts().await.len(), 0);
    let id = written(&world, contact(&world)).await;
    let stranger = testkit::Persona::new(authz::Role::Outreach).of(world.other).in_project(world.project);
    world.app.get(&stranger, format!("/contacts/{id}")).await.assert_not_found();
});
