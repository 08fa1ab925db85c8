//! Deviations beyond tolerance and their explanations.

use authz::Role;
use testkit::{Persona, engines};

use crate::world::World;

const EXPLAIN: &str = "deviations/indicator/P.PLACEMENTS?quarter=2023-Q2";
const TEXT: &str = "I corsi sono partiti a giugno invece che a marzo.";

engines!(what_is_behind_beyond_tolerance_asks_for_an_explanation, |engine| async move {
    let world = World::on(engine).await;
    let page = world.open(&world.coordinator(), "deviations?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Inserimenti pilota avviati").assert_shows("Da spiegare");
});

engines!(an_explanation_is_kept_with_its_measure_and_a_later_one_supersedes_it, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.coordinator();
    let path = format!("/projects/{}/{EXPLAIN}", world.project);
    world.app.get(&coordinator, &path).await.assert_ok().assert_shows("Causa principale");

    let owner = world.school.to_string();
    let mut fields = vec![("cause", "late-start"), ("text", TEXT)];
    fields.extend([("measure", "Due edizioni in più"), ("owner", owner.as_str()), ("due_on", "2023-09-30")]);
    world.app.post(&coordinator, &path, &fields).await.assert_redirects();
    let page = world.open(&coordinator, "deviations?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Avvio in ritardo")
        .assert_shows("Due edizioni in più (Scuola di Prova, entro il 30/09/2023)");

    let again = [("cause", "staff-missing"), ("text", TEXT)];
    world.app.post(&coordinator, &path, &again).await.assert_redirects();
    let page = world.open(&coordinator, "deviations?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Personale mancante").assert_hides("Avvio in ritardo");
});

engines!(a_cause_alone_is_not_an_explanation_and_a_measure_has_an_owner, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.coordinator();
    let path = format!("/projects/{}/{EXPLAIN}", world.project);
    let short = [("cause", "late-start"), ("text", "Ritardo.")];
    world.app.post(&coordinator, &path, &short).await.assert_refused("scrivi almeno 20 caratteri");
    let alone = [("cause", "late-start"), ("text", TEXT), ("measure", "Due edizioni in più")];
    world.app.post(&coordinator, &path, &alone).await.assert_refused("scegli l'ente che attua la misura");
});

engines!(whoever_only_reads_cannot_explain, |engine| async move {
    let world = World::on(engine).await;
    let path = format!("/projects/{}/{EXPLAIN}", world.project);
    let officer = Persona::new(Role::AdministrativeOfficer).in_project(world.project);
    world.app.get(&officer, &path).await.assert_denied();
    let partner = Persona::new(Role::Referent).in_project(world.project);
    world.app.post(&partner, &path, &[("cause", "late-start"), ("text", TEXT)]).await.assert_denied();
    world
        .app
        .get(&world.authority(), format!("/projects/{}/deviations?quarter=2023-Q2", world.project))
        .await
        .assert_ok();
});
