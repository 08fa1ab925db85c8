//! A round from the first place to the figures.

use authz::Role;
use delivery::What;
use services::outreach::coverage::coverage;
use services::outreach::queries::{rounds_of, stops};
use services::outreach::units::{Form, Go, add_place, form, join};
use services::outreach::words::UnitKind;
use testkit::{Persona, engines};

use crate::desks_world::{World, day};

engines!(a_round_becomes_one_meeting_for_each_place_visited, async |engine| {
    let world = World::on(engine).await;
    let colleague = Persona::new(Role::Outreach).of(world.comune).in_project(world.project);
    let ctx = world.app.work(&world.coordinator);
    let wish = Form {
        organisation: world.comune,
        kind: UnitKind::MobileUnit,
        name: "Unità di Prova".to_owned(),
        activity: Some(world.activity.id),
    };
    let unit = form(&ctx, wish).await.unwrap();
    let mut places = Vec::new();
    for name in ["Stazione", "Piazza", "Mercato"] {
        let wish = Go { unit, name: name.to_owned(), territory: None, activity: None };
        places.push(add_place(&ctx, wish).await.unwrap().to_string());
    }
    for member in [&world.worker, &colleague] {
        join(&ctx, unit, member.user).await.unwrap();
    }
    ctx.commit().await.unwrap();

    let mut wish =
        vec![("first_on", "2026-03-10"), ("last_on", "2026-03-24"), ("from", "18:00"), ("until", "20:00")];
    wish.extend(places.iter().map(|id| ("places", id.as_str())));
    world.app.post(&world.worker, format!("/outreach/{unit}/rounds"), &wish).await.assert_redirects();
    let ctx = world.app.reading(&world.worker);
    let rounds = rounds_of(&ctx, unit, 10).await.unwrap();
    assert_eq!(rounds.len(), 3, "a week, and another, and another");
    let round = rounds.iter().find(|round| round.held_on == day("2026-03-10")).unwrap();
    let stops = stops(&ctx, round.id).await.unwrap();
    let (first, second) =
        (format!("/rounds/stops/{}", stops[0].id), format!("/rounds/stops/{}", stops[1].id));
    let url = format!("/rounds/{}", round.id);

    let go = |path: String, fields: Vec<(&'static str, String)>| {
        let world = &world;
        async move {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            world.app.post(&world.worker, path, &fields).await.assert_redirects();
        }
    };
    world.app.at("2026-03-10T17:00:00Z");
    go(format!("{first}/arrive"), vec![]).await;
    go(format!("{first}/met"), vec![("cell", "4".into())]).await;
    let press = uuid::Uuid::now_v7().to_string();
    go(format!("{first}/met"), vec![("press", press.clone())]).await;
    go(format!("{first}/met"), vec![("press", press)]).await;
    go(format!("{first}/met"), vec![]).await;
    go(format!("{first}/undo"), vec![]).await;
    go(format!("{first}/met"), vec![("person", world.person.to_string())]).await;
    go(format!("{first}/line"), vec![("kind", "need".into()), ("need", "housing".into())]).await;
    go(format!("{first}/describe"), vec![("mediator", "1".into()), ("note", "freddo".into())]).await;
    world.app.at("2026-03-10T17:40:00Z");
    go(format!("{second}/arrive"), vec![]).await;
    let page = world.app.get(&world.worker, &url).await.assert_ok();
    page.assert_shows("3 contatti").assert_shows("Casa").assert_shows("con mediatore");
    assert_eq!(world.facts().await.len(), 0, "nothing is counted before the round closes");
    world.app.at("2026-03-10T18:10:00Z");
    go(format!("{url}/close"), vec![]).await;

    let facts = world.facts().await;
    let heads: i32 = facts
        .iter()
        .filter_map(|fact| match &fact.what {
            What::Counted { cells, unspecified, .. } => Some(cells.iter().sum::<i32>() + unspecified),
            _ => None,
        })
        .sum();
    let said = |what: fn(&What) -> bool| facts.iter().filter(|fact| what(&fact.what)).count();
    assert_eq!((heads, said(|what| matches!(what, What::Attended { .. }))), (2, 1));
    assert_eq!(said(|what| matches!(what, What::Worked { minutes: 40, .. })), 2);
    assert_eq!(said(|what| matches!(what, What::Worked { minutes: 30, .. })), 2);
    world.app.post(&world.worker, format!("{first}/met"), &[]).await.assert_refused("non è in corso");

    let ctx = world.app.reading(&world.worker);
    let found = coverage(&ctx, day("2026-03-01"), day("2026-03-31")).await.unwrap();
    assert_eq!(found.places.len(), 2, "the market was not reached");
    assert_eq!(found.places["Stazione"][&day("2026-03-09")].contacts, Some(3));
    world.app.get(&world.worker, "/outreach/coverage?format=xlsx").await.assert_ok();

    let authority = Persona::new(Role::Authority).of(world.other).overseeing(world.project);
    let ctx = world.app.reading(&authority);
    let found = coverage(&ctx, day("2026-03-01"), day("2026-03-31")).await.unwrap();
    assert_eq!(found.places["Stazione"][&day("2026-03-09")].contacts, None, "three could point at somebody");
    world.app.get(&authority, &url).await.assert_denied();
    let stranger = Persona::new(Role::Outreach).of(world.other).in_project(world.project);
    world.app.get(&stranger, &url).await.assert_not_found();
});

engines!(what_is_due_stands_on_the_home_page, async |engine| {
    let world = World::on(engine).await;
    world.book(&[("day", "2026-03-10"), ("time", "10:00")]).await.assert_redirects();
    world.app.post(&world.worker, world.url("/ticket"), &[]).await.assert_redirects();
    let items = services::today(&world.app.reading(&world.worker)).await.unwrap();
    let keys: Vec<&str> = items.iter().map(|item| item.key).collect();
    assert_eq!(keys, ["services-today-appointment", "services-today-waiting"]);
    let panel = format!("/services/panels/person/{}", world.person);
    world.app.get(&world.worker, panel).await.assert_ok().assert_shows("prenotato");
});
