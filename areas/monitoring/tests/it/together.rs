//! All projects' indicators at once, from packed facts that follow the records.

use authz::Role;
use people::{Gender, PersonId};
use testkit::{Persona, engines};

use crate::world::{COMPLETE, World};

engines!(packed_facts_follow_the_records_they_are_made_of, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    let bruno = world.person("Due", (Gender::NotDeclared, Some("1990-01-01"), Some("NGA"))).await;
    let desk = world.activity("outreach");
    world.session(desk, "2023-05-08", &[anna]).await;
    let shown = async |code: &str| {
        let page = world.app.get(&world.authority(), "/indicators?quarter=2023-Q2").await.assert_ok();
        page.assert_shows(code);
        let figure = world.figure(code, "2023-Q2").await;
        let kept = kept(&world, code).await;
        assert_eq!(kept, figure, "{code}: packed facts and records say the same");
        figure.0
    };
    assert_eq!(shown("O.2.3").await, 1);

    world.session(desk, "2023-05-15", &[anna, bruno]).await;
    assert_eq!(shown("O.2.3").await, 1, "Bruno's gender is not declared");

    let ctx = world.app.world();
    let amend = people::Amend {
        person: PersonId(bruno.id),
        version: 1,
        given_name: "Prova".to_owned(),
        family_name: "Due".to_owned(),
        birth_date: "1990-01-01".parse().ok(),
        birth_year: None,
        gender: Gender::Male,
        nationality: Some("NGA".to_owned()),
        needs_interpreter: None,
    };
    people::amend(&ctx, amend).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(shown("O.2.3").await, 2, "a person's datum is a record as well");
    assert_eq!(
        monitoring::kept::refresh(&world.app.db, 0).await.unwrap().stale,
        0,
        "and then there is peace"
    );
});

/// Value and new of the world's project as packed facts have them.
async fn kept(world: &World, code: &str) -> (i64, i64) {
    let ctx = world.app.world();
    let quarter: kernel::Quarter = "2023-Q2".parse().unwrap();
    let definition = monitoring::counting::Registry::shipped().at(code, quarter.last_day()).unwrap();
    let counted =
        monitoring::kept::count(&ctx, &[world.project], vec![definition], quarter.last_day()).await.unwrap();
    let table = &counted.tables[&world.project];
    (table.until(0, quarter).value(), table.new_in(0, quarter).value())
}

engines!(who_follows_no_project_sees_no_figures, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let elsewhere = Persona::new(Role::Authority);
    let page = world.app.get(&elsewhere, "/indicators?quarter=2023-Q2").await.assert_ok();
    page.assert_hides("O.2.3");
    world.app.get(&elsewhere, "/indicators/O.2.3?quarter=2023-Q2").await.assert_not_found();
    let teacher = Persona::new(Role::Teacher).of(world.school);
    world.app.get(&teacher, "/indicators").await.assert_denied();
});

engines!(the_spreadsheet_of_all_indicators_has_a_row_for_each_project, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let file = world.app.get(&world.authority(), "/indicators?quarter=2023-Q2&format=xlsx").await.assert_ok();
    assert!(file.bytes.starts_with(b"PK"), "a spreadsheet");
});
