//! Mediations in calendars: for whoever goes and whoever asked, naming nobody.

use authz::Role;
use chrono::DateTime;
use mediation::{About, Engagement, When};
use testkit::{Persona, engines};

use crate::world::World;

impl World {
    /// What the mediator's own calendar is given.
    async fn engagements(&self, since: &str) -> Vec<Engagement> {
        let since = since.parse::<DateTime<chrono::Utc>>().unwrap();
        // As the program that subscribed: nobody is signed in.
        let nobody = std::sync::Arc::new(authz::Actor::anonymous());
        let ctx = self.app.begin(nobody);
        mediation::engagements_of(&ctx, self.mediator.user, since).await.unwrap()
    }
}

engines!(an_accepted_request_is_saved_in_the_calendar, |engine| async move {
    let world = World::on(engine).await;
    let other = world.of_cooperative(Role::Mediator);
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let omar = world.enters("Omar Esempio", Some(&other), &["ar"]).await;
    let about = About::Person(world.person().await);
    let request = world.asks(mediation::Ask { about, ..world.wish(12, &["ar"]) }).await;
    let offers = world.offers(request, &[sara, omar]).await;
    let (page, file) = (format!("/mediation/{request}"), format!("/mediation/{request}/calendar.ics"));
    for who in [&world.mediator, &world.asker] {
        world.app.get(who, &page).await.assert_ok().assert_hides("calendar.ics");
        world.app.get(who, &file).await.assert_not_found();
    }

    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();

    for who in [&world.mediator, &world.asker] {
        world.app.get(who, &page).await.assert_ok().assert_shows(&file);
        let seen = world.app.get(who, &file).await.assert_ok().text();
        assert!(
            seen.contains("DTSTART:20260312T090000Z") && seen.contains("DTEND:20260312T110000Z"),
            "{seen}"
        );
        assert!(seen.contains("SUMMARY:Mediazione: arabo") && seen.contains("STATUS:CONFIRMED"), "{seen}");
        assert!(seen.contains("Sportello di Prova"), "{seen}");
        for secret in ["Anna", "Sara", "salute", "referti"] {
            assert!(!seen.contains(secret), "{secret} in {seen}");
        }
    }
    // Asked, but not going.
    world.app.get(&other, &page).await.assert_ok().assert_hides("calendar.ics");
    world.app.get(&other, &file).await.assert_not_found();
    world.app.get(&world.of_cooperative(Role::Coordinator), &file).await.assert_not_found();
    let authority = Persona::new(Role::Authority).overseeing(world.project);
    world.app.get(&authority, &file).await.assert_denied();
});

engines!(a_calendar_follows_what_becomes_of_a_mediation, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let (first, _) = world.accepted(world.wish(12, &["ar"]), sara).await;
    let (second, _) = world.accepted(world.wish(13, &["ar", "ur"]), sara).await;
    let before = world.engagements("2026-03-01T00:00:00Z").await;
    assert_eq!(before.iter().map(|held| held.is_cancelled).collect::<Vec<_>>(), [false, false]);
    assert_eq!(before[1].languages, ["ar"], "the languages one goes for");

    world.app.at("2026-03-11T09:00:00Z");
    world.app.post(&world.asker, format!("/mediation/{first}/withdraw"), &[]).await.assert_redirects();
    world.app.at("2026-03-13T12:00:00Z");
    let absent = [("not_held", "person-absent")];
    world.app.post(&world.asker, format!("/mediation/{second}/not-held"), &absent).await.assert_redirects();

    let after = world.engagements("2026-03-01T00:00:00Z").await;
    assert_eq!(after.iter().map(|held| held.is_cancelled).collect::<Vec<_>>(), [true, true]);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((before.id, before.starts_at), (after.id, after.starts_at));
        assert!(before.version < after.version && before.changed_at < after.changed_at);
    }
    assert_eq!(world.engagements("2026-03-13T00:00:00Z").await.len(), 1, "what was long ago is left out");
});

engines!(who_backs_out_and_comes_back_has_one_engagement_that_holds, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let (request, offer) = world.accepted(world.wish(12, &["ar"]), sara).await;
    let url = format!("/mediation/{request}/offers/{offer}/back-out");
    world.app.post(&world.mediator, url, &[("reason", "ill")]).await.assert_redirects();
    let again = world.offers(request, &[sara]).await[0];
    world.accepts(&world.mediator, request, again).await.assert_redirects();

    let held = world.engagements("2026-03-01T00:00:00Z").await;
    let told: Vec<_> = held.iter().map(|held| (held.id, held.is_cancelled)).collect();
    assert_eq!(told, [(offer.uuid(), true), (again.uuid(), false)]);
});

engines!(an_hour_taken_along_leaves_nothing_behind, |engine| async move {
    let world = World::on(engine).await;
    let other = Persona::new(Role::Mediator).of(world.cooperative).in_project(world.project);
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let omar = world.enters("Omar Esempio", Some(&other), &["ar"]).await;
    let request = world.asks(mediation::Ask { when: When::Within(3), ..world.wish(12, &["ar"]) }).await;
    let offer = world.offers(request, &[sara]).await[0];
    let url = format!("/mediation/{request}/offers/{offer}");
    let at = |from: &'static str| [("day", "2026-03-12"), ("from", from)];
    world.app.post(&world.mediator, format!("{url}/yes"), &at("9:00")).await.assert_redirects();
    assert_eq!(world.engagements("2026-03-01T00:00:00Z").await.len(), 1);
    world.app.post(&world.mediator, format!("{url}/back-out"), &[("reason", "ill")]).await.assert_redirects();
    let next = world.offers(request, &[omar]).await[0];
    let url = format!("/mediation/{request}/offers/{next}/yes");
    world.app.post(&other, url, &at("15:00")).await.assert_redirects();

    assert!(world.engagements("2026-03-01T00:00:00Z").await.is_empty(), "the hour is another's now");
});
