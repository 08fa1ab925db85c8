//! Stories of the platform, on both engines.

use authz::{Action, Role, Target};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use sea_orm::{EntityTrait, Set};
use store::audit::{Verdict, verify};
use testkit::{Engine, Persona, TestApp, engines};
use uuid::Uuid;

use crate::notes::{self, NOTE, NoteId, note};

async fn app(engine: Engine) -> TestApp {
    TestApp::build()
        .area(notes::routes(), notes::POLICY, notes::TEXTS, vec![Box::new(notes::migration::CreateNotes)])
        .on(engine)
        .await
}

async fn lines(app: &TestApp) -> Vec<(String, String)> {
    let ctx = app.world();
    let all = ctx.all(store::audit::line::Entity::find()).await.unwrap();
    all.into_iter().map(|line| (line.verb, line.record_kind)).collect()
}

engines!(a_teacher_writes_a_note_and_reads_it_back, async |engine| {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    let next = app.post(&teacher, "/notes", &[("text", "prima nota")]).await.assert_redirects();
    app.get(&teacher, &next).await.assert_ok().assert_shows("prima nota");
    let seen: Vec<String> = lines(&app).await.into_iter().map(|(verb, _)| verb).collect();
    assert_eq!(seen, ["create", "read"]);
    assert_eq!(verify(&app.db).await.unwrap(), Verdict::Whole { lines: 2 });
});

engines!(a_note_of_another_organisation_is_not_even_there, async |engine| {
    let app = app(engine).await;
    let next =
        app.post(&Persona::new(Role::Teacher), "/notes", &[("text", "riservata")]).await.assert_redirects();
    app.get(&Persona::new(Role::Teacher), &next).await.assert_not_found().assert_hides("riservata");
    app.get(&Persona::new(Role::Auditor), &next).await.assert_ok();
    assert!(lines(&app).await.contains(&("denied".to_owned(), NOTE.to_owned())));
});

engines!(a_role_without_a_line_of_policy_is_turned_away_at_the_door, async |engine| {
    let app = app(engine).await;
    let mediator = Persona::new(Role::Mediator);
    app.get(&mediator, format!("/notes/{}", Uuid::nil())).await.assert_denied();
    app.post(&Persona::new(Role::Auditor), "/notes", &[("text", "x")]).await.assert_denied();
});

engines!(a_form_with_a_mistake_saves_nothing_and_comes_back_with_its_reason, async |engine| {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    app.post(&teacher, "/notes", &[("text", " ")]).await.assert_refused("Compila questo campo");
    app.post(&teacher, "/notes", &[("text", "una nota ben più lunga di venti caratteri")])
        .await
        .assert_refused("al massimo 20 caratteri");
    assert_eq!(lines(&app).await, []);
});

engines!(a_form_sent_by_another_site_is_refused, async |engine| {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    app.get(&teacher, "/hello").await.assert_ok();
    let cookie = format!("{}={}", web::SESSION_COOKIE, teacher.user.simple());
    let form = |token: &str| Body::from(format!("text=nota&_csrf={token}"));
    let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");

    let without_token =
        Request::post("/notes").header(header::COOKIE, &cookie).header(kind.0.clone(), kind.1);
    app.send(without_token.body(form("")).unwrap()).await.assert_denied();

    let from_elsewhere = Request::post("/notes")
        .header(header::COOKIE, &cookie)
        .header(kind.0, kind.1)
        .header("sec-fetch-site", "cross-site");
    app.send(from_elsewhere.body(form("test-token-of-the-page-it-came-from")).unwrap()).await.assert_denied();
    assert_eq!(lines(&app).await, []);
});

engines!(nobody_is_sent_to_sign_in_and_then_back, async |engine| {
    let app = app(engine).await;
    let page = app.get_as_nobody("/notes/1?x=1").await;
    assert_eq!(page.assert_redirects(), "/sign-in?back=%2Fnotes%2F1%3Fx%3D1");
    let public = app.get_as_nobody("/hello").await.assert_ok();
    let policy = public.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
    app.get_as_nobody("/nowhere").await.assert_not_found().assert_shows("Pagina non trovata");
});

engines!(a_grant_for_one_organisation_writes_no_row_of_another, async |engine| {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    let ctx = app.work(&teacher);
    let own = Target { organisation: Some(teacher.assignment.organisation), ..Target::default() };
    let grant = ctx.allow::<note::Entity>(Action::Create, &own).unwrap();
    let elsewhere = note::ActiveModel {
        id: Set(NoteId::new(&ctx)),
        organisation_id: Set(Uuid::now_v7()),
        text: Set("altrove".to_owned()),
    };
    assert!(matches!(ctx.insert(&grant, elsewhere).await, Err(store::Error::Broken(_))));
});

engines!(what_is_not_committed_never_happened, async |engine| {
    let app = app(engine).await;
    let ctx = app.world();
    let grant = ctx.allow::<note::Entity>(Action::Create, &Target::default()).unwrap();
    let row = |ctx: &store::Ctx| note::ActiveModel {
        id: Set(NoteId::new(ctx)),
        organisation_id: Set(Uuid::now_v7()),
        text: Set("x".to_owned()),
    };
    ctx.insert(&grant, row(&ctx)).await.unwrap();
    drop(ctx);

    let ctx = app.world();
    let many: Vec<_> = (0..7000).map(|_| row(&ctx)).collect();
    ctx.insert_many(&grant, many).await.unwrap();
    ctx.commit().await.unwrap();
    let ctx = app.world();
    assert_eq!(ctx.count(note::Entity::find()).await.unwrap(), 7000);
    drop(ctx);
    assert_eq!(verify(&app.db).await.unwrap(), Verdict::Whole { lines: 7000 });
});

engines!(a_reading_page_cannot_write, async |engine| {
    let app = app(engine).await;
    let ctx = app.reading(&Persona::new(Role::Teacher));
    let grant = app.world().allow::<note::Entity>(Action::Create, &Target::default()).unwrap();
    let row = note::ActiveModel {
        id: Set(NoteId::new(&ctx)),
        organisation_id: Set(Uuid::now_v7()),
        text: Set("x".to_owned()),
    };
    assert!(ctx.insert(&grant, row).await.is_err());
});

engines!(a_machine_reads_with_a_token_and_gets_errors_it_can_read, async |engine| {
    let app = app(engine).await;
    let missing = app.api(&Persona::new(Role::Auditor), "/api/v1/nothing", None).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(missing.json()["error"], "not-found");
});
