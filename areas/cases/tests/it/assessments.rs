//! How needs are assessed, compared, and who may look.

use authz::Role;
use testkit::engines;

use crate::world::World;

/// What a filled form sends: the same step everywhere, but for one dimension.
fn assessed<'a>(seen: &'a str, all: &'a str, housing: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("seen", seen),
        ("assessed_on", "2026-03-10"),
        ("wishes", "Vorrei una casa per i miei figli"),
        ("score-housing", housing),
        ("note-housing", "Ospite da conoscenti"),
    ];
    for field in [
        "score-status",
        "score-income-work",
        "score-language",
        "score-family",
        "score-health-access",
        "score-networks",
        "score-autonomy",
    ] {
        fields.push((field, all));
    }
    fields
}

engines!(an_assessment_is_a_new_version_that_starts_from_the_last_and_two_can_be_compared, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let url = format!("/cases/{case}/assessment");
    world.app.get(&world.worker, &url).await.assert_ok().assert_shows("Nessuna valutazione");

    let first = world.app.post(&world.worker, format!("{url}/new"), &assessed("0", "3", "1")).await;
    assert_eq!(first.assert_redirects(), format!("{url}/1"));
    let page = world.app.get(&world.worker, format!("{url}/1")).await.assert_ok();
    let page = page.assert_shows("Vorrei una casa per i miei figli").assert_shows("Ospite da conoscenti");
    page.assert_shows("Senza dimora").assert_shows("Non valutata");

    let again = world.app.get(&world.worker, format!("{url}/new")).await.assert_ok();
    again.assert_shows("Ospite da conoscenti").assert_shows("Si parte dai valori");
    world.app.at("2026-03-20T08:00:00Z");
    world.app.post(&world.worker, format!("{url}/new"), &assessed("1", "2", "4")).await.assert_redirects();

    let compared = world.app.get(&world.worker, format!("{url}/compare?from=1&to=2")).await.assert_ok();
    let compared = compared.assert_shows("Dimensioni migliorate: 1. Peggiorate: 7. Uguali: 0.");
    compared.assert_shows("1. Senza dimora").assert_shows("4. Alloggio proprio");
    world.app.get(&world.worker, &url).await.assert_ok().assert_shows("Nel tempo").assert_shows("10/03/2026");
    world.app.get(&world.worker, format!("{url}/3")).await.assert_not_found();
});

engines!(two_who_assess_at_once_do_not_overwrite_each_other, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let url = format!("/cases/{case}/assessment/new");
    world.app.post(&world.worker, &url, &assessed("0", "3", "1")).await.assert_redirects();
    let late = world.app.post(&world.worker, &url, &assessed("0", "2", "2")).await;
    let late = late.assert_refused("Nel frattempo è stata salvata un'altra valutazione");
    late.assert_shows("Ospite da conoscenti").assert_shows("name=\"seen\" value=\"1\"");
});

engines!(nothing_assessed_and_a_day_ahead_are_refused_beside_their_fields, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let url = format!("/cases/{case}/assessment/new");
    let nothing = [("seen", "0"), ("assessed_on", "2026-03-10")];
    world.app.post(&world.worker, &url, &nothing).await.assert_refused("Valuta almeno una dimensione.");
    let ahead = [("seen", "0"), ("assessed_on", "2026-03-11"), ("score-status", "2")];
    world.app.post(&world.worker, &url, &ahead).await.assert_refused("oggi o un giorno passato");
});

engines!(needs_are_met_by_the_case_workers_of_the_team_alone, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let url = format!("/cases/{case}/assessment");
    world.app.post(&world.worker, format!("{url}/new"), &assessed("0", "3", "1")).await.assert_redirects();
    world.app.get(&world.colleague(Role::CaseWorker), &url).await.assert_ok();
    world.app.get(&world.partner(Role::CaseWorker), &url).await.assert_not_found();
    world.app.get(&world.colleague(Role::Coordinator), &url).await.assert_denied();
    world.app.get(&world.colleague(Role::Mediator), &url).await.assert_denied();
});
