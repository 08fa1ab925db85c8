//! Services: entered, found, changed, kept true by their own body and read by everybody.

use authz::Role;
use organisations::TerritoryId;
use services::ClauseKind;
use services::directory::{NewCapacity, Register, Sheet};
use testkit::{Engine, Persona, engines};

use crate::world::{World, clause, place, sheet};

engines!(a_service_is_entered_whole_and_read_on_one_page, |engine: Engine| async move {
    let world = World::on(engine).await;
    let body = world.desk.to_string();
    let fields = [
        ("organisation", body.as_str()),
        ("name", "Sportello legale"),
        ("needs", "legal"),
        ("needs", "papers"),
        ("status", "active"),
        ("languages", "arabo, inglese"),
        ("documents", "status di rifugiato\nCodice fiscale"),
        ("costs", "Tessera annuale: 10,00"),
        ("areas", "036"),
        ("place", "Casa di Prova"),
        ("address", "via Finta 1"),
        ("town", "Modena"),
        ("hours", "lun-ven 9-13\nmar 15-18 su appuntamento"),
        ("unit", "colloqui"),
        ("maximum", "10"),
        ("available", "3"),
    ];

    let page = world.app.post(&world.worker, "/services/new", &fields).await.assert_redirects();

    let seen = world.app.get(&world.stranger, &page).await.assert_ok();
    seen.assert_shows("Aiuto legale")
        .assert_shows("lun-ven 9:00-13:00")
        .assert_shows("mar 15:00-18:00 su appuntamento")
        .assert_shows("via Finta 1, Modena (MO)")
        .assert_shows("arabo, inglese")
        .assert_shows("status di rifugiato")
        .assert_shows("Tessera annuale: ")
        .assert_shows("3 liberi (colloqui) su 10")
        .assert_shows("verificato oggi")
        .assert_hides("Modifica il servizio");
});

engines!(what_cannot_be_read_comes_back_beside_its_field, |engine: Engine| async move {
    let world = World::on(engine).await;
    let body = world.desk.to_string();
    let with = |field: (&'static str, &'static str)| {
        let fields = [("organisation", body.as_str()), ("name", "Prova"), ("needs", "legal"), field];
        let app = &world.app;
        let worker = &world.worker;
        async move { app.post(worker, "/services/new", &fields).await }
    };

    with(("hours", "quando capita")).await.assert_refused("quando capita");
    with(("languages", "klingon")).await.assert_refused("Non conosco la lingua");
    with(("areas", "Castro")).await.assert_refused("aggiungi la provincia");
    with(("costs", "Tessera: tanti")).await.assert_refused("Tessera: tanti");
    with(("available", "3")).await.assert_refused("Scrivi che cosa si conta");
    let nameless = [("organisation", body.as_str()), ("needs", "legal")];
    world.app.post(&world.worker, "/services/new", &nameless).await.assert_refused("Compila");
});

engines!(its_own_body_changes_a_service_and_no_other, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Corso A2", "italian")).await;
    let fields = [
        ("version", "1"),
        ("name", "Corso B1"),
        ("needs", "italian"),
        ("needs", "school"),
        ("languages", "urdu"),
    ];

    world.app.post(&world.stranger, format!("/services/{id}/edit"), &fields).await.assert_denied();
    world.app.post(&world.worker, format!("/services/{id}/edit"), &fields).await.assert_redirects();

    let page = world.app.get(&world.stranger, format!("/services/{id}")).await.assert_ok();
    page.assert_shows("Corso B1").assert_shows("Italiano, Scuola").assert_shows("urdu");
    let stale = world.app.post(&world.worker, format!("/services/{id}/edit"), &fields).await;
    assert_eq!(stale.status, 409);
});

engines!(everybody_who_signs_in_reads_and_only_some_keep, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Corso A2", "italian")).await;

    for role in Role::ALL {
        let persona = Persona::new(role).of(world.desk);
        world.app.get(&persona, "/services").await.assert_ok().assert_shows("Corso A2");
        world.app.get(&persona, format!("/services/{id}")).await.assert_ok();
        let keeps =
            matches!(role, Role::Administrator | Role::Coordinator | Role::Referent | Role::CaseWorker);
        let edit = world.app.get(&persona, format!("/services/{id}/edit")).await;
        assert_eq!(edit.status.is_success(), keeps, "{role}");
    }
    for page in ["/services", "/services/gaps", "/services/offer"] {
        let nobody = world.app.get_as_nobody(page).await;
        assert!(!nobody.status.is_success(), "{page}");
    }
});

engines!(a_service_is_found_by_words_need_place_hours_and_places, |engine: Engine| async move {
    let world = World::on(engine).await;
    let near = Register {
        places: vec![place("Casa di Prova", "036023", "mar 9-13")],
        capacity: Some(NewCapacity { unit: "posti".to_owned(), maximum: Some(5), available: Some(2) }),
        ..Register::of(
            world.desk,
            Sheet { languages: vec!["ar".to_owned()], ..sheet("Ambulatorio pediatrico", "health") },
        )
    };
    let far = Register {
        places: vec![place("Sede di Milano", "015146", "mer 9-13")],
        capacity: Some(NewCapacity { unit: "posti".to_owned(), maximum: Some(5), available: Some(0) }),
        ..Register::of(world.desk, sheet("Sportello lavoro", "work"))
    };
    world.register(near).await;
    world.register(far).await;
    let list = |query: &str| {
        let path = format!("/services?{query}");
        let (app, worker) = (&world.app, &world.worker);
        async move { app.get(worker, path).await.assert_ok() }
    };

    let province = TerritoryId::of_code("036");
    for narrowed in [
        "q=ambulatroio",
        "q=modena",
        "need=health",
        &format!("territory={province}"),
        "language=ar",
        "open=now",
        "free=1",
    ] {
        let page = list(narrowed).await.assert_shows("Ambulatorio pediatrico");
        page.assert_hides("Sportello lavoro").assert_shows("Un servizio");
    }
    list("q=cooperativa").await.assert_shows("2 servizi");
    list("q=niente+del+genere").await.assert_shows("Nessun servizio corrisponde");
    let file = list("format=xlsx").await;
    assert!(file.bytes.starts_with(b"PK"));
});

engines!(a_list_asks_no_question_for_each_row, |engine: Engine| async move {
    let world = World::on(engine).await;
    for number in 0..30 {
        world.service(sheet(&format!("Servizio {number}"), "food")).await;
    }
    world.app.get(&world.worker, "/services").await.assert_ok().assert_shows("30 servizi");

    let statements = world.app.statements_of(&world.worker, "/services").await;

    assert!(statements.len() <= 4, "{statements:#?}");
});

engines!(a_clause_stands_on_the_page_with_its_text_until_it_ends, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Corso A2", "italian")).await;
    let kind = format!("/services/{id}/clauses?kind=min-age");
    world.app.get(&world.worker, kind).await.assert_ok().assert_shows("Anni compiuti");
    let fields = [
        ("kind", "min-age"),
        ("value", "16"),
        ("text", "Almeno sedici anni compiuti"),
        ("source", "OM 455/1997"),
        ("article", "art. 2"),
        ("waivable_by", "il dirigente"),
    ];

    let refused = world.app.post(&world.worker, format!("/services/{id}/clauses"), &fields[..3]).await;
    refused.assert_refused("Scrivi dove sta scritto");
    world.app.post(&world.worker, format!("/services/{id}/clauses"), &fields).await.assert_redirects();

    let page = world.app.get(&world.stranger, format!("/services/{id}")).await;
    page.assert_shows("Almeno sedici anni compiuti")
        .assert_shows("OM 455/1997, art. 2")
        .assert_shows("deroga: il dirigente");
    let page = world.app.get(&world.worker, format!("/services/{id}/clauses")).await.text();
    let clause =
        page.split("name=\"clause\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let ended =
        world.app.post(&world.worker, format!("/services/{id}/clauses/end"), &[("clause", clause)]).await;
    ended.assert_redirects();
    world.app.at("2026-03-11T08:00:00Z");
    world.app.get(&world.stranger, format!("/services/{id}")).await.assert_shows("Nessuna condizione");
    world.app.get(&world.worker, format!("/services/{id}/clauses")).await.assert_shows("non vale più");
});

engines!(every_kind_of_clause_can_be_written, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Corso A2", "italian")).await;

    for kind in ClauseKind::ALL {
        let path = format!("/services/{id}/clauses?kind={}", kind.code());
        world.app.get(&world.worker, path).await.assert_ok();
    }
    let fields = |kind: &'static str, value: &'static str| {
        [("kind", kind), ("value", value), ("text", "Testo"), ("source", "Fonte")]
    };
    for (kind, value) in [
        ("residence", "Modena"),
        ("status", "appl"),
        ("italian-at-least", "a2"),
        ("human", ""),
        ("reception", "cas"),
    ] {
        let sent =
            world.app.post(&world.worker, format!("/services/{id}/clauses"), &fields(kind, value)).await;
        sent.assert_redirects();
    }
});

engines!(who_pays_changes_with_the_day, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Corso A2", "italian")).await;
    let fields = [
        ("payer", "Ministero dell'Interno"),
        ("is_paid", "no"),
        ("reception", "cas"),
        ("from", "2024-03-04"),
        ("source", "schema di capitolato del 4 marzo 2024"),
    ];

    world.app.post(&world.worker, format!("/services/{id}/funding"), &fields).await.assert_redirects();

    let page = world.app.get(&world.stranger, format!("/services/{id}")).await;
    page.assert_shows("non paga Ministero dell'Interno: CAS").assert_shows("dal 04/03/2024");
});

engines!(places_are_added_changed_and_taken_away, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Sportello", "legal")).await;
    let path = format!("/services/{id}/places");
    let fields = [("place", "Casa di Prova"), ("town", "Modena"), ("hours", "mar 9-13")];

    world.app.post(&world.worker, &path, &fields).await.assert_redirects();
    let page = world.app.get(&world.worker, &path).await.assert_shows("mar 9:00-13:00").text();
    let at = page
        .split("name=\"place\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    let moved = [("place", "Casa di Prova"), ("town", "Carpi"), ("hours", "gio 15-18")];
    world.app.get(&world.worker, format!("{path}/{at}")).await.assert_ok().assert_shows("mar 9:00-13:00");
    world.app.post(&world.stranger, format!("{path}/{at}"), &moved).await.assert_denied();
    world.app.post(&world.worker, format!("{path}/{at}"), &moved).await.assert_redirects();
    let page = world.app.get(&world.worker, format!("/services/{id}")).await;
    page.assert_shows("gio 15:00-18:00").assert_shows("Carpi (MO)").assert_hides("9:00-13:00");

    world.app.post(&world.worker, format!("{path}/remove"), &[("place", &at)]).await.assert_redirects();
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("Nessun luogo indicato");
});

engines!(free_places_change_in_one_tap, |engine: Engine| async move {
    let world = World::on(engine).await;
    let capacity = NewCapacity { unit: "posti".to_owned(), maximum: Some(3), available: Some(3) };
    let id = world
        .register(Register {
            capacity: Some(capacity),
            ..Register::of(world.desk, sheet("Corso A2", "italian"))
        })
        .await;

    world.app.get(&world.worker, "/services/mine").await.assert_ok().assert_shows("Liberi: 2");
    world
        .app
        .post(&world.worker, format!("/services/{id}/free"), &[("available", "0")])
        .await
        .assert_redirects();
    world
        .app
        .get(&world.stranger, format!("/services/{id}"))
        .await
        .assert_shows("nessuno libero (posti) su 3");

    let too_many = world.app.post(&world.worker, format!("/services/{id}/free"), &[("available", "4")]).await;
    too_many.assert_refused("non possono essere più di 3");
    world
        .app
        .post(&world.stranger, format!("/services/{id}/free"), &[("available", "1")])
        .await
        .assert_denied();
    world.app.get(&world.stranger, "/services/mine").await.assert_shows("non ha servizi");
});

engines!(where_nothing_answers_a_need_is_shown, |engine: Engine| async move {
    let world = World::on(engine).await;
    let wish = Register {
        places: vec![place("Casa di Prova", "036023", "")],
        ..Register::of(world.desk, sheet("Sportello", "legal"))
    };
    world.register(wish).await;
    let wide = Sheet { areas: vec![TerritoryId::of_code("036")], ..sheet("Numero verde", "exploitation") };
    world.service(wide).await;
    let authority = Persona::new(Role::Authority);

    let page = world.app.get(&authority, "/services/gaps").await.assert_ok();

    page.assert_shows("Modena")
        .assert_shows("Carpi")
        .assert_shows("14 bisogni scoperti")
        .assert_shows("15 bisogni scoperti");
    let file = world.app.get(&authority, "/services/gaps?format=xlsx").await.assert_ok();
    assert!(file.bytes.starts_with(b"PK"));
    world.app.get(&world.worker, "/services/gaps").await.assert_denied();
});

engines!(a_closed_service_opens_again_by_itself, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Sportello", "legal")).await;
    let fields = [
        ("version", "1"),
        ("name", "Sportello"),
        ("needs", "legal"),
        ("status", "temporarily-closed"),
        ("closed_until", "2026-03-20"),
    ];

    world.app.post(&world.worker, format!("/services/{id}/edit"), &fields).await.assert_redirects();

    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("chiuso fino al 20/03/2026");
    world.app.at("2026-03-21T08:00:00Z");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_hides("chiuso fino al");
});

engines!(a_clause_that_nobody_can_read_excludes_nobody, |engine: Engine| async move {
    let world = World::on(engine).await;
    let odd = clause(ClauseKind::Status, None, &["di-passaggio"], "Solo persone di passaggio");
    let id = world
        .register(Register { clauses: vec![odd], ..Register::of(world.desk, sheet("Dormitorio", "housing")) })
        .await;

    let page = world.app.post(&world.worker, "/services/offer", &[("status", "appl")]).await.assert_ok();

    page.assert_shows("Prima chiedi: un servizio").assert_shows(&format!("/services/{id}"));
});
