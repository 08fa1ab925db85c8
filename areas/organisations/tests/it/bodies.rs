//! Bodies: registered once, renamed without being lost, changed by those who may.

use authz::Role;
use organisations::Kind;
use testkit::{Engine, Persona, engines};

use crate::world::{administrator, app, body};

engines!(a_body_is_registered_once, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();
    let fields = [("name", "Comune di Prova"), ("kind", "comune"), ("territory", "Modena")];

    let page = app.post(&admin, "/organisations/new", &fields).await.assert_redirects();
    app.get(&admin, &page).await.assert_ok().assert_shows("Comune di Prova").assert_shows("Modena (MO)");

    let again = [("name", "  comune di PROVA "), ("kind", "comune")];
    app.post(&admin, "/organisations/new", &again).await.assert_refused("C'è già un ente con questo nome");
});

engines!(a_tax_code_is_checked_and_belongs_to_one_body, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();

    let wrong = [("name", "Cooperativa Uno"), ("kind", "cooperative"), ("tax_code", "00743110158")];
    app.post(&admin, "/organisations/new", &wrong).await.assert_refused("11 cifre");
    let right = [("name", "Cooperativa Uno"), ("kind", "cooperative"), ("tax_code", "IT00743110157")];
    app.post(&admin, "/organisations/new", &right).await.assert_redirects();
    let same = [("name", "Cooperativa Due"), ("kind", "cooperative"), ("tax_code", "00743110157")];
    app.post(&admin, "/organisations/new", &same).await.assert_refused("Cooperativa Uno");
});

engines!(a_namesake_town_must_be_told_apart, |engine: Engine| async move {
    let app = app(engine).await;
    let fields = [("name", "Comune di Castro"), ("kind", "comune"), ("territory", "Castro")];

    let refused = app.post(&administrator(), "/organisations/new", &fields).await;

    refused.assert_refused("aggiungi la provincia");
});

engines!(a_renamed_body_is_found_under_both_names, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();
    let id = body(&app, "Comune di Sermide", Kind::Comune).await;

    let fields = [("name", "Comune di Sermide e Felonica"), ("on", "2017-03-01")];
    app.post(&admin, format!("/organisations/{id}/name"), &fields).await.assert_redirects();

    let page = app.get(&admin, format!("/organisations/{id}")).await.assert_ok();
    page.assert_shows("Comune di Sermide e Felonica").assert_shows("fino al 28/02/2017");
    let ctx = app.reading(&admin);
    let former = organisations::find_by_name(&ctx, "comune di sermide").await.expect("a search");
    assert_eq!(former, Some(id));
    let list = app.get(&admin, "/organisations?q=sermide+felonica").await;
    list.assert_shows("Un ente");
});

engines!(a_name_cannot_change_in_the_future, |engine: Engine| async move {
    let app = app(engine).await;
    let id = body(&app, "Ente Vecchio", Kind::Association).await;
    let fields = [("name", "Ente Nuovo"), ("on", "2026-03-11")];

    let refused = app.post(&administrator(), format!("/organisations/{id}/name"), &fields).await;

    refused.assert_refused("non può essere nel futuro");
});

engines!(a_referent_changes_the_own_body_and_no_other, |engine: Engine| async move {
    let app = app(engine).await;
    let own = body(&app, "Cooperativa Nostra", Kind::Cooperative).await;
    let other = body(&app, "Cooperativa Altrui", Kind::Cooperative).await;
    let referent = Persona::new(Role::Referent).of(own);
    let fields = [("kind", "cooperative"), ("version", "1"), ("phone", "059 000000")];

    app.post(&referent, format!("/organisations/{own}/edit"), &fields).await.assert_redirects();
    app.post(&referent, format!("/organisations/{other}/edit"), &fields).await.assert_denied();
    app.get(&referent, format!("/organisations/{other}")).await.assert_ok().assert_hides("Modifica l'ente");
});

engines!(whoever_edits_an_old_page_overwrites_nobody, |engine: Engine| async move {
    let app = app(engine).await;
    let id = body(&app, "Ente Conteso", Kind::Association).await;
    let first = [("kind", "association"), ("version", "1"), ("phone", "1")];
    let second = [("kind", "association"), ("version", "1"), ("phone", "2")];

    app.post(&administrator(), format!("/organisations/{id}/edit"), &first).await.assert_redirects();
    let stale = app.post(&administrator(), format!("/organisations/{id}/edit"), &second).await;

    assert_eq!(stale.status, 409);
    app.get(&administrator(), format!("/organisations/{id}/edit")).await.assert_shows("value=\"1\"");
});

engines!(a_dissolved_body_is_offered_no_more_but_stays, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();
    let id = body(&app, "Ente Passato", Kind::Association).await;

    let fields = [("on", "2026-03-01"), ("reason", "scioglimento deliberato")];
    app.post(&admin, format!("/organisations/{id}/dissolution"), &fields).await.assert_redirects();

    app.get(&admin, "/organisations").await.assert_shows("Nessun ente corrisponde");
    app.get(&admin, "/organisations?dissolved=1").await.assert_shows("Ente Passato");
    let twice = app.post(&admin, format!("/organisations/{id}/dissolution"), &fields).await;
    twice.assert_refused("già segnato come sciolto");
});

engines!(a_teacher_reads_bodies_and_registers_none, |engine: Engine| async move {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    body(&app, "Scuola di Prova", Kind::School).await;

    app.get(&teacher, "/organisations?kind=school").await.assert_ok().assert_shows("Scuola di Prova");
    app.get(&teacher, "/organisations/new").await.assert_denied();
});

engines!(an_office_opens_and_closes, |engine: Engine| async move {
    let app = app(engine).await;
    let own = body(&app, "Comune di Prova", Kind::Comune).await;
    let referent = Persona::new(Role::Referent).of(own);

    let fields = [("name", "Centro Stranieri"), ("territory", "036023"), ("address", "via Finta 1")];
    app.post(&referent, format!("/organisations/{own}/offices"), &fields).await.assert_redirects();
    let page = app.get(&referent, format!("/organisations/{own}")).await;
    let page = page.assert_shows("via Finta 1, Modena (MO)").text();
    let close =
        page.split('"').find(|part| part.ends_with("/close")).expect("a button that closes").to_owned();
    app.post(&referent, close, &[]).await.assert_redirects();

    app.get(&referent, format!("/organisations/{own}")).await.assert_shows("chiusa il 10/03/2026");
});

engines!(the_list_leaves_as_a_spreadsheet, |engine: Engine| async move {
    let app = app(engine).await;
    body(&app, "Scuola di Prova", Kind::School).await;

    let file = app.get(&Persona::new(Role::Teacher), "/organisations?format=xlsx").await.assert_ok();

    assert!(file.bytes.starts_with(b"PK"));
});
