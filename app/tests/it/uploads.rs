//! From an uploaded list straight into a group, and back.

use authz::Role;
use delivery::{Kind, OpenGroup};
use testkit::{Engine, Persona, engines};

use crate::world::whole;

const LIST: &str = "Cognome;Nome;Anno di nascita\nInventati;Anna;1990\nEsempi;Bruno;1991\nProva;Carla;1992\n";

engines!(a_whole_list_is_enrolled_in_a_group_and_taken_out_again, |engine: Engine| async move {
    let app = whole(engine).await;
    let ctx = app.world();
    let wish = organisations::Register { name: "Scuola di Prova".to_owned(), ..Default::default() };
    let school = organisations::register(&ctx, wish).await.unwrap();
    let group = OpenGroup {
        organisation: school,
        activity: None,
        title: "Italiano A1".to_owned(),
        kind: Kind::Person,
        led_by: None,
        starts_on: None,
        ends_on: None,
    };
    let group = delivery::open_group(&ctx, group).await.unwrap().to_string();
    ctx.commit().await.unwrap();
    assert_eq!(people::imports::run_file(&app.db, school, LIST.as_bytes()).await.unwrap().enrolled, 3);
    let worker = Persona::new(Role::CaseWorker).of(school);

    let list = app.get(&worker, "/people/imports").await.assert_ok().text();
    let upload = list.split('"').find(|part| part.starts_with("/people/imports/0")).expect("the upload");
    let result = app.get(&worker, upload).await.assert_ok().text();
    let next = result.split('"').find(|part| part.starts_with("/delivery/uploads/")).expect("a way on");
    let page = app.get(&worker, next).await.assert_ok();
    page.assert_shows("3 persone dell'elenco").assert_shows("Italiano A1");
    let fields = [("group", group.as_str()), ("began_on", "2026-03-10")];
    app.post(&worker, next, &fields).await.assert_redirects();

    let members = app.get(&worker, format!("/groups/{group}")).await.assert_ok();
    members.assert_shows("Inventati Anna").assert_shows("Esempi Bruno").assert_shows("Prova Carla");
    app.post(&worker, next, &fields).await.assert_refused("già in questo gruppo");

    let done = app.get(&worker, next).await.assert_shows("Iscritti insieme").text();
    let (_, moment) = done.split_once("name=\"at\" value=\"").expect("a moment");
    let moment = moment.split('"').next().unwrap_or_default().replace("&#43;", "+");
    let undo = [("group", group.as_str()), ("at", moment.as_str())];
    app.post(&worker, format!("{next}/undo"), &undo).await.assert_redirects();
    app.get(&worker, format!("/groups/{group}")).await.assert_hides("Inventati Anna");

    let other = Persona::new(Role::CaseWorker);
    app.get(&other, next).await.assert_not_found();
});
