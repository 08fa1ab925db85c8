//! Who may see whom.

use authz::Role;
use people::Enrol;
use sea_orm::{ColumnTrait, QueryFilter};
use store::audit::Verb;
use testkit::{Persona, engines};

use crate::world::{World, file};

engines!(a_worker_of_another_body_does_not_even_find_the_file, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;

    world.app.get(&world.worker, file(person)).await.assert_ok().assert_shows("Ada Provetta");
    world.app.get(&world.teacher, file(person)).await.assert_not_found();
    world.app.get(&world.teacher, format!("{}/papers", file(person))).await.assert_not_found();
    world.app.get(&world.teacher, format!("{}/amend", file(person))).await.assert_not_found();
    world.app.get(&world.teacher, "/people").await.assert_ok().assert_hides("Provetta");
});

engines!(sharing_opens_the_file_and_says_why, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let school = world.school.to_string();

    let fields = [("organisation", school.as_str()), ("reason", "corso di italiano")];
    let sent = world.app.post(&world.worker, format!("{}/share", file(person)), &fields).await;
    sent.assert_redirects();

    world
        .app
        .get(&world.teacher, file(person))
        .await
        .assert_ok()
        .assert_shows("Comune di Prova")
        .assert_shows("Scuola di Prova")
        .assert_shows("corso di italiano");
    world.app.get(&world.teacher, "/people").await.assert_shows("Provetta");
});

engines!(sharing_needs_a_reason, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let school = world.school.to_string();

    let sent = world
        .app
        .post(&world.worker, format!("{}/share", file(person)), &[("organisation", school.as_str())])
        .await;

    assert_eq!(sent.status, 422, "{}", sent.text());
    world.app.get(&world.teacher, file(person)).await.assert_not_found();
});

engines!(access_granted_until_a_day_ends_with_it, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let fields = [
        ("organisation", world.school.to_string()),
        ("reason", "emergenza".to_owned()),
        ("until", "2026-03-11".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let share = format!("{}/share", file(person));
    let past = [fields[0], fields[1], ("until", "2020-01-31")];
    world.app.post(&world.worker, &share, &past).await.assert_refused("Questo giorno è già passato");
    world.app.post(&world.worker, &share, &fields).await.assert_redirects();

    world.app.get(&world.teacher, file(person)).await.assert_ok();
    world.app.at("2026-03-12T08:00:00Z");
    world.app.get(&world.teacher, file(person)).await.assert_not_found();
});

engines!(administrators_and_authorities_see_no_files, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    for role in [Role::Administrator, Role::Authority, Role::Auditor, Role::AdministrativeOfficer] {
        let nosy = Persona::new(role).of(world.town);
        world.app.get(&nosy, file(person)).await.assert_denied();
        world.app.get(&nosy, "/people").await.assert_denied();
    }
});

engines!(a_teacher_sees_the_person_and_not_the_papers, |engine| async move {
    let world = World::on(engine).await;
    let document = people::NewDocument {
        kind: "ric-asilo".to_owned(),
        number: Some("I99999999".to_owned()),
        issued_on: None,
        expires_on: chrono::NaiveDate::from_ymd_opt(2026, 5, 4),
        renewal_asked_on: None,
    };
    let wish = Enrol { document: Some(document), ..Enrol::named(world.town, "Ada", "Provetta") };
    let person = world.enrol(wish).await;
    let teacher = Persona::new(Role::Teacher).of(world.town);

    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("richiesta asilo").assert_shows("scade il 04/05/2026 (55 giorni)");
    world.app.get(&teacher, file(person)).await.assert_ok().assert_hides("richiesta asilo");
    let papers = world.app.get(&teacher, format!("{}/papers", file(person))).await;
    papers.assert_ok().assert_hides("I99999999");
});

engines!(every_opening_of_a_file_leaves_a_line, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;

    world.app.get(&world.worker, file(person)).await.assert_ok();

    let ctx = world.app.world();
    let lines = ctx.unfiltered("the test reads the trail").find::<store::audit::line::Entity>();
    let lines = ctx.all(lines.filter(store::audit::line::Column::RecordId.eq(person.uuid()))).await.unwrap();
    assert!(lines.iter().any(|line| line.verb == Verb::Read.name()), "{lines:?}");
});
