//! Who meets what: everybody the promise, few the money and the versions.

use authz::Role;
use organisations::territory;
use programmes::{own_projects, partners, reach_of};
use testkit::{Persona, engines};

use crate::world::{World, administrator, teacher};

engines!(nobody_reads_projects_without_an_account, |engine| async move {
    let world = World::with(engine, &["3797"]).await;
    let seen = world.app.get_as_nobody("/projects/3797").await;
    seen.assert_hides("Gulliver");
});

engines!(budget_lines_are_for_those_who_answer_for_them, |engine| async move {
    let world = World::empty(engine).await;
    let mut sheet = crate::world::seed("1063");
    sheet.budget.categories = vec![programmes::sheet::BudgetLine {
        code: "A".into(),
        title: "Costi di personale di prova".into(),
        amount: sheet.budget.total,
    }];
    world.import(&sheet).await;
    let coordinator = world.coordinator("1063").await;
    world
        .app
        .get(&coordinator, "/projects/1063")
        .await
        .assert_ok()
        .assert_shows("Costi di personale di prova");
    world.app.get(&teacher(), "/projects/1063").await.assert_ok().assert_hides("Costi di personale di prova");
    let auditor = Persona::new(Role::Auditor);
    world.app.get(&auditor, "/projects/1063").await.assert_ok().assert_shows("Costi di personale di prova");
});

engines!(versions_are_for_the_project_and_its_authority, |engine| async move {
    let world = World::with(engine, &["3797"]).await;
    let project = world.project("3797").await;
    world.app.get(&teacher(), "/projects/3797/amendments").await.assert_denied();
    let prefect = Persona::new(Role::Authority).overseeing(project.id);
    world.app.get(&prefect, "/projects/3797/amendments").await.assert_ok().assert_shows("Versione 1");
    let elsewhere = Persona::new(Role::Coordinator);
    world.app.get(&elsewhere, "/projects/3797/amendments").await.assert_ok().assert_shows("Nessuna versione");
});

engines!(forms_offer_the_projects_one_takes_part_in, |engine| async move {
    let world = World::with(engine, &["3797", "1063"]).await;
    let coordinator = world.coordinator("3797").await;
    let codes =
        |lines: Vec<programmes::ProjectLine>| lines.into_iter().map(|line| line.code).collect::<Vec<_>>();
    assert_eq!(codes(own_projects(&world.app.reading(&coordinator)).await.unwrap()), ["3797"]);
    assert_eq!(codes(own_projects(&world.app.reading(&administrator())).await.unwrap()), ["1063", "3797"]);
    assert!(own_projects(&world.app.reading(&teacher())).await.unwrap().is_empty());
});

engines!(a_body_reaches_what_it_takes_part_in_leads_and_oversees, |engine| async move {
    let world = World::with(engine, &["3797", "1063", "3861"]).await;
    let ctx = world.reading();
    let modena = world.project("3797").await;
    let pleiadi = world.project("1063").await;

    let prefettura = modena.lead.unwrap();
    let province = territory::by_code("036").unwrap().id;
    let reach = reach_of(&ctx, prefettura, Some(province)).await.unwrap();
    assert_eq!(
        (reach.projects, reach.led, reach.overseen),
        (vec![modena.id.uuid()], vec![modena.id.uuid()], vec![modena.id.uuid()])
    );

    let all = partners(&ctx, modena.id).await.unwrap();
    let dimora = all.iter().find(|partner| partner.name.starts_with("Dimora")).unwrap();
    let mut reach = reach_of(&ctx, dimora.organisation, None).await.unwrap();
    reach.projects.sort();
    let mut both = vec![modena.id.uuid(), pleiadi.id.uuid()];
    both.sort();
    assert_eq!((reach.projects, reach.led.len()), (both, 0));

    let italy = territory::by_code("IT").unwrap().id;
    assert_eq!(reach_of(&ctx, prefettura, Some(italy)).await.unwrap().overseen.len(), 3);
});
