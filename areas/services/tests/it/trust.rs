//! A directory that cannot rot silently: what goes wrong lowers trust, and the owner hears of it.

use services::directory::trust::Sent;
use services::{ReportWhat, Standing, report_from_referral};
use testkit::{Engine, engines};

use crate::world::{World, day, referrals_went, sheet};
use services::directory::Register;

engines!(three_failed_referrals_flag_a_service_before_anybody_complains, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Sportello", "legal")).await;
    let page = format!("/services/{id}");

    referrals_went(id, Sent { sent: 3, answered: 1, refused: 0, unanswered: 2 });
    let seen = world.app.get(&world.stranger, &page).await;
    seen.assert_shows("2 invii senza risposta su 3").assert_hides("segnalato: verificare");
    referrals_went(id, Sent { sent: 4, answered: 1, refused: 1, unanswered: 2 });
    world.app.get(&world.stranger, &page).await.assert_shows("segnalato: verificare prima di inviare");

    let ctx = world.app.reading(&world.stranger);
    assert_eq!(services::service(&ctx, id).await.unwrap().standing, Standing::Flagged);
    let ctx = world.app.reading(&world.worker);
    let today = services::today(&ctx).await.unwrap();
    assert_eq!(today.len(), 1);
    assert_eq!(today[0].url, page);
    let ctx = world.app.reading(&world.stranger);
    assert!(services::today(&ctx).await.unwrap().is_empty(), "it is not theirs");
});

engines!(reports_of_referrals_lower_trust_until_the_owner_looks, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Sportello", "legal")).await;
    for what in [ReportWhat::Closed, ReportWhat::Full, ReportWhat::Closed] {
        let ctx = world.app.work(&world.stranger);
        report_from_referral(&ctx, id, what).await.unwrap();
        ctx.commit().await.unwrap();
    }

    let page = format!("/services/{id}");
    world
        .app
        .get(&world.worker, &page)
        .await
        .assert_shows("segnalato: verificare")
        .assert_shows("era chiuso");
    world.app.post(&world.stranger, format!("{page}/check"), &[]).await.assert_denied();
    world.app.post(&world.worker, format!("{page}/check"), &[]).await.assert_redirects();

    let seen = world.app.get(&world.worker, &page).await;
    seen.assert_hides("segnalato").assert_shows("verificato oggi");
});

engines!(anybody_of_the_network_says_what_is_wrong, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Sportello", "legal")).await;
    let path = format!("/services/{id}/report");

    world.app.post(&world.stranger, &path, &[]).await.assert_refused("Compila");
    let fields = [("what", "moved"), ("note", "ora è in fondo alla strada")];
    world.app.post(&world.stranger, &path, &fields).await.assert_redirects();

    let seen = world.app.get(&world.worker, format!("/services/{id}")).await;
    seen.assert_shows("segnalato il 10/03/2026: si è spostato").assert_shows("ora è in fondo alla strada");
    let seen = world.app.get(&world.stranger, format!("/services/{id}")).await;
    seen.assert_hides("ora è in fondo alla strada");
});

engines!(a_check_runs_out_and_the_owner_is_told, |engine: Engine| async move {
    let world = World::on(engine).await;
    let wish =
        Register { assured_on: Some(day("2025-11-01")), ..Register::of(world.desk, sheet("Mensa", "food")) };
    let id = world.register(wish).await;

    let seen = world.app.get(&world.worker, format!("/services/{id}")).await;

    seen.assert_shows("verificato 129 giorni fa").assert_shows("verifica scaduta da 39 giorni");
    let ctx = world.app.reading(&world.worker);
    assert_eq!(services::today(&ctx).await.unwrap().len(), 1);
});
