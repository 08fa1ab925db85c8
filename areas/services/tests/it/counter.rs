//! The counter: tickets, turns, times.

use services::desks::figures::figures;
use services::desks::queries::visits;
use services::desks::queue::{WalkIn, call, leave, take_ticket};
use testkit::engines;

use crate::desks_world::{World, day};

async fn ticket(world: &World) -> services::desks::ids::VisitId {
    let ctx = world.app.work(&world.worker);
    let wish =
        WalkIn { desk: world.desk, procedure: Some(world.procedure), appointment: None, language: None };
    let visit = take_ticket(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();
    visit
}

engines!(a_desk_counts_how_long_people_waited_and_were_served, async |engine| {
    let world = World::on(engine).await;
    let (first, second) = (ticket(&world).await, ticket(&world).await);
    world.app.at("2026-03-10T08:12:00Z");
    let ctx = world.app.work(&world.worker);
    call(&ctx, first).await.unwrap();
    ctx.commit().await.unwrap();
    world.app.at("2026-03-10T08:30:00Z");
    let id = uuid::Uuid::now_v7().to_string();
    let visit = first.to_string();
    let contact = [
        ("contact", id.as_str()),
        ("visit", visit.as_str()),
        ("topics", "family-reunification"),
        ("people", "1"),
        ("minutes", "20"),
        ("outcome", "informed"),
    ];
    world.app.get(&world.worker, world.url(&format!("/contact?visit={visit}"))).await.assert_ok();
    world.app.post(&world.worker, world.url("/contact"), &contact).await.assert_redirects();
    let ctx = world.app.work(&world.worker);
    leave(&ctx, second).await.unwrap();
    ctx.commit().await.unwrap();

    let ctx = world.app.reading(&world.worker);
    let found = figures(&ctx, world.desk, day("2026-03-01"), day("2026-03-31")).await.unwrap();
    let cell = &found[&(day("2026-03-09"), Some(world.procedure))];
    assert_eq!(
        (cell.median_wait(), cell.median_handling(), cell.handled, cell.left),
        (Some(12), Some(18), 1, 1)
    );
    let page = world.app.get(&world.worker, world.url("/figures")).await.assert_ok();
    page.assert_shows("Ricongiungimento familiare");
    world.app.get(&world.worker, world.url("/figures?format=xlsx")).await.assert_ok();
    world.app.get(&world.worker, world.url("")).await.assert_shows("Ricongiungimento familiare · 1 persona");
    let numbers: Vec<i32> =
        visits(&ctx, world.desk, day("2026-03-10")).await.unwrap().iter().map(|row| row.ticket).collect();
    assert_eq!(numbers, [1, 2]);
    world.app.post(&world.worker, world.url("/contact"), &contact).await.assert_redirects();
    assert_eq!(world.count(|what| matches!(what, delivery::What::Counted { .. })).await, 1, "pressed twice");
});

engines!(an_appointment_that_comes_is_delivered_once_with_its_person, async |engine| {
    let world = World::on(engine).await;
    let url = world.book(&[("day", "2026-03-10"), ("time", "09:30")]).await.assert_redirects();
    world.app.get(&world.worker, world.url("")).await.assert_shows("Amina Prova").assert_shows("È arrivata");
    world.app.post(&world.worker, format!("{url}/arrived"), &[]).await.assert_redirects();
    let ctx = world.app.reading(&world.worker);
    let visit = visits(&ctx, world.desk, day("2026-03-10")).await.unwrap()[0].id.to_string();
    let contact = [("visit", visit.as_str()), ("topics", "residence"), ("people", "1"), ("minutes", "25")];
    world.app.at("2026-03-10T08:55:00Z");
    world.app.post(&world.worker, world.url("/contact"), &contact).await.assert_redirects();
    assert_eq!(world.count(|what| matches!(what, delivery::What::Attended { minutes: 25, .. })).await, 1);
    assert_eq!(world.count(|what| matches!(what, delivery::What::Worked { minutes: 25, .. })).await, 1);
    assert_eq!(world.count(|what| matches!(what, delivery::What::Counted { .. })).await, 0);
    world.app.get(&world.worker, &url).await.assert_shows("svolto");
});
