//! What can be offered to somebody now, what to ask first, and what excludes it with the text of the clause.

use people::{Gender, TargetGroup};
use services::ClauseKind;
use services::directory::{NewCapacity, NewFunding, Register, Sheet};
use testkit::{Engine, engines};

use crate::world::{World, clause, day, place, sheet};

engines!(a_clause_excludes_with_its_text_and_says_whom_to_ask, |engine: Engine| async move {
    let world = World::on(engine).await;
    let adults = clause(ClauseKind::MinAge, Some(18), &[], "Il corso è per chi ha compiuto diciotto anni");
    let wish = Register {
        clauses: vec![adults],
        ..Register::of(world.desk, sheet("Corso di saldatura", "training"))
    };
    world.register(wish).await;
    let boy = world.person(|enrol| enrol.birth_date = Some(day("2009-05-05"))).await;
    let man = world.person(|enrol| enrol.birth_date = Some(day("1990-05-05"))).await;

    let page = world.app.get(&world.worker, format!("/services/offer/{boy}")).await.assert_ok();
    page.assert_shows("Escluso: un servizio")
        .assert_shows("Il corso è per chi ha compiuto diciotto anni")
        .assert_shows("Avviso di prova, art. 3")
        .assert_shows("deroga: la coordinatrice del corso");
    let page = world.app.get(&world.worker, format!("/services/offer/{man}")).await.assert_ok();
    let refer = format!("/people/{man}/refer?service=");
    page.assert_shows("Da offrire: un servizio").assert_shows(&refer);
    // A mediator may look at what there is, and writes no referral.
    let mediator =
        testkit::Persona { user: world.worker.user, ..testkit::Persona::new(authz::Role::Mediator) };
    let page = world.app.get(&mediator.of(world.desk), format!("/services/offer/{man}")).await;
    page.assert_hides(&refer);
});

engines!(what_is_not_known_is_asked_and_an_answer_settles_it, |engine: Engine| async move {
    let world = World::on(engine).await;
    let level = clause(ClauseKind::ItalianAtMost, None, &["a1"], "Per chi non supera il livello A1");
    let wish = Register { clauses: vec![level], ..Register::of(world.desk, sheet("Corso A2", "italian")) };
    world.register(wish).await;
    let person = world.person(|_| {}).await;
    let path = format!("/services/offer/{person}");

    let page = world.app.get(&world.worker, &path).await.assert_ok();
    page.assert_shows("Prima chiedi: un servizio").assert_shows("Livello di italiano (un servizio)");
    let page = world.app.post(&world.worker, &path, &[("italian", "a1")]).await.assert_ok();
    page.assert_shows("Da offrire: un servizio");
    let page = world.app.post(&world.worker, &path, &[("italian", "b1")]).await.assert_ok();
    page.assert_shows("Escluso: un servizio");
});

engines!(the_file_tells_status_permit_and_gender, |engine: Engine| async move {
    let world = World::on(engine).await;
    let wish =
        |name: &str, one| Register { clauses: vec![one], ..Register::of(world.desk, sheet(name, "women")) };
    let women = clause(ClauseKind::Gender, None, &["female"], "Solo donne");
    let applicants = clause(ClauseKind::Status, None, &["appl"], "Solo richiedenti");
    let refugees = clause(ClauseKind::Permit, None, &["asilo"], "Solo titolari di asilo");
    let europeans = clause(ClauseKind::ThirdCountry, None, &[], "Solo cittadini di paesi terzi");
    world.register(wish("Spazio donne", women)).await;
    world.register(wish("Spazio richiedenti", applicants)).await;
    world.register(wish("Spazio titolari", refugees)).await;
    world.register(wish("Spazio terzi", europeans)).await;
    let person = world
        .person(|enrol| {
            enrol.gender = Gender::Female;
            enrol.nationality = Some("NGA".to_owned());
            enrol.status = Some((TargetGroup::Applicant, day("2025-06-01")));
            enrol.document = Some(people::NewDocument {
                kind: "ric-asilo".to_owned(),
                number: None,
                issued_on: Some(day("2026-01-10")),
                expires_on: Some(day("2026-07-10")),
                renewal_asked_on: None,
            });
        })
        .await;

    let page = world.app.get(&world.worker, format!("/services/offer/{person}")).await.assert_ok();

    page.assert_shows("Da offrire: 3 servizi")
        .assert_shows("Escluso: un servizio")
        .assert_shows("Solo titolari di asilo");
});

engines!(only_those_who_may_see_a_person_look_for_them_and_it_is_noted, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.service(sheet("Mensa", "food")).await;
    let person = world.person(|_| {}).await;
    let path = format!("/services/offer/{person}");

    world.app.get(&world.stranger, &path).await.assert_not_found();
    world.app.get(&world.worker, &path).await.assert_ok();

    let ctx = world.app.world();
    let trail = ctx.unfiltered("a test reads the trail").find::<store::audit::line::Entity>();
    let lines = ctx.all(trail).await.unwrap();
    assert!(
        lines.iter().any(|line| line.record_id == person.uuid() && line.verb.contains("read")),
        "{lines:?}"
    );
});

engines!(nobody_in_particular_is_looked_for_with_what_is_typed, |engine: Engine| async move {
    let world = World::on(engine).await;
    let resident = clause(ClauseKind::Residence, None, &[], "Residenti nel comune di Modena");
    let modena = organisations::TerritoryId::of_code("036023").to_string();
    let resident = services::directory::NewClause { values: vec![modena], ..resident };
    let wish = Register {
        clauses: vec![resident],
        places: vec![place("Casa di Prova", "036023", "mar 9-13")],
        ..Register::of(world.desk, sheet("Emporio", "food"))
    };
    world.register(wish).await;
    let look = |town: &'static str| {
        let (app, worker) = (&world.app, &world.stranger);
        async move { app.post(worker, "/services/offer", &[("town", town), ("need", "food")]).await }
    };

    look("Modena")
        .await
        .assert_ok()
        .assert_shows("Da offrire: un servizio")
        .assert_shows("nello stesso comune");
    look("Carpi").await.assert_ok().assert_shows("Residenti nel comune di Modena");
    look("Castro").await.assert_refused("aggiungi la provincia");
    let other = world.app.post(&world.stranger, "/services/offer", &[("need", "health")]).await;
    other.assert_ok().assert_shows("Nessun servizio si può offrire");
});

engines!(full_far_and_unpaid_are_warnings_and_exclude_nobody, |engine: Engine| async move {
    let world = World::on(engine).await;
    let not_in_cas = NewFunding {
        payer: "Ministero dell'Interno".to_owned(),
        reception: Some("cas".to_owned()),
        is_paid: false,
        from: Some(day("2024-03-04")),
        until: None,
        source: "schema di capitolato del 4 marzo 2024".to_owned(),
    };
    let wish = Register {
        places: vec![place("Scuola di Prova", "036023", "mar 9-13")],
        capacity: Some(NewCapacity { unit: "posti".to_owned(), maximum: Some(10), available: Some(0) }),
        funding: vec![not_in_cas],
        ..Register::of(world.desk, Sheet { languages: vec!["ar".to_owned()], ..sheet("Corso A2", "italian") })
    };
    world.register(wish).await;
    let fields = [("reception", "cas"), ("town", "Milano"), ("languages", "urdu")];

    let page = world.app.post(&world.worker, "/services/offer", &fields).await.assert_ok();

    page.assert_shows("Da offrire: un servizio")
        .assert_shows("Nessun posto libero")
        .assert_shows("non è per chi abita lì")
        .assert_shows("serve mediazione")
        .assert_shows("schema di capitolato del 4 marzo 2024");
    let sai = world.app.post(&world.worker, "/services/offer", &[("reception", "sai")]).await;
    sai.assert_hides("schema di capitolato");
});
