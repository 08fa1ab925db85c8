//! Letters through a real mail server: intact, once, on time or not at all; what went wrong is told without
//! saying to whom.

use std::process::Stdio;

use authz::Role;
use kernel::RecordRef;
use l10n::Locale;
use post::{Carrier, Letter, LetterId, Postman};
use sea_orm::FromQueryResult;
use serde_json::Value;
use testkit::{Engine, Persona, TestApp, engines};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use uuid::Uuid;

const FROM: &str = "Rete di Prova <rete@example.org>";

struct MailServer {
    lines: Lines<BufReader<ChildStdout>>,
    port: u64,
    _process: Child,
}

impl MailServer {
    async fn start() -> MailServer {
        MailServer::speaking("plain").await
    }

    async fn speaking(how: &str) -> MailServer {
        let mut process = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/server.mjs"))
            .arg(how)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Node.js 20 or newer is needed for this test: the mail server is one of its packages");
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let first = lines.next_line().await.unwrap();
        let first = first.expect("the mail server starts: run `npm ci` in frontend first");
        let port = serde_json::from_str::<Value>(&first).unwrap()["port"].as_u64().unwrap();
        MailServer { lines, port, _process: process }
    }

    fn postman(&self, app: &TestApp) -> Postman {
        self.postman_as(app, "")
    }

    fn postman_as(&self, app: &TestApp, who: &str) -> Postman {
        let url = format!("smtp://{who}127.0.0.1:{}", self.port);
        Postman::new(app.db.clone(), Carrier::at(&url, FROM).unwrap())
    }

    async fn received(&mut self) -> Value {
        let line = self.lines.next_line().await.unwrap().expect("the mail server still runs");
        serde_json::from_str(&line).unwrap()
    }
}

async fn app(engine: Engine) -> TestApp {
    TestApp::build().area(post::routes(), post::POLICY, post::LOCALES, post::migrations()).on(engine).await
}

fn about(number: u128) -> RecordRef {
    RecordRef::new("trial", Uuid::from_u128(number))
}

fn letter(app: &TestApp, to: &'static str) -> Letter<'static> {
    Letter {
        to,
        title: "post-what",
        subject: "Promemoria: domani alle 9:00, perché no?".to_owned(),
        text: "Buongiorno,\n\nl'appuntamento è domani alle 9:00.\nPiù informazioni allo sportello. €"
            .to_owned(),
        locale: Locale::It,
        about: about(7),
        due_at: app.db.clock().now(),
        expires_at: None,
    }
}

async fn post_it(app: &TestApp, letter: Letter<'_>) -> LetterId {
    // Written by nobody who is signed in, as from a page for everybody.
    let ctx = app.begin(std::sync::Arc::new(authz::Actor::anonymous()));
    let id = post::send(&ctx, letter).await.unwrap();
    ctx.commit().await.unwrap();
    id
}

#[derive(Debug, FromQueryResult)]
struct Kept {
    state: String,
    attempts: i32,
    recipient: Option<String>,
    subject: Option<String>,
    body: Option<String>,
    trouble: Option<String>,
    trouble_code: Option<i32>,
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.recipient.is_none() && self.subject.is_none() && self.body.is_none()
    }
}

/// The only letter, as the table keeps it.
async fn kept(app: &TestApp) -> Kept {
    let ctx = app.world();
    let reader = ctx.unfiltered("a test looks into the table itself");
    let sql = "SELECT state, attempts, recipient, subject, body, trouble, trouble_code FROM post_messages";
    reader.sql::<Kept>(sql, vec![]).await.unwrap().pop().expect("a letter")
}

fn normal(text: &Value) -> String {
    text.as_str().unwrap().replace("\r\n", "\n").trim_end().to_owned()
}

engines!(letters_arrive_as_they_were_written_in_both_directions, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    let postman = server.postman(&app);
    let italian = post_it(&app, letter(&app, "amina.prova@example.org")).await;
    let sealed = kept(&app).await;
    for part in [&sealed.recipient, &sealed.subject, &sealed.body] {
        let part = part.as_deref().unwrap();
        assert!(!part.contains("amina") && !part.contains("Promemoria") && !part.contains("sportello"));
    }
    app.at("2026-03-10T08:01:00Z");
    let arabic = "مرحبا \u{2068}Amina\u{2069}،\nموعدك غدًا الساعة 9:00.";
    let in_arabic = Letter {
        subject: "تذكير بموعدك غدًا".to_owned(),
        text: arabic.to_owned(),
        locale: Locale::Ar,
        about: about(8),
        ..letter(&app, "amina.prova@example.org")
    };
    post_it(&app, in_arabic).await;

    let round = postman.round().await.unwrap();
    assert_eq!((round.sent, round.failed), (2, 0));
    let first = server.received().await;
    assert_eq!(first["to"][0], "amina.prova@example.org");
    assert_eq!(first["from"]["address"], "rete@example.org");
    assert_eq!(first["from"]["name"], "Rete di Prova");
    assert_eq!(first["subject"], "Promemoria: domani alle 9:00, perché no?");
    assert_eq!(normal(&first["text"]), letter(&app, "").text);
    assert_eq!(first["id"], format!("<{italian}@example.org>"));
    assert_eq!((&first["language"], &first["auto"]), (&"it".into(), &"auto-generated".into()));
    let second = server.received().await;
    assert_eq!(second["subject"], "تذكير بموعدك غدًا");
    assert_eq!(normal(&second["text"]), arabic);
    assert_eq!(second["language"], "ar");

    let kept = kept(&app).await;
    assert_eq!(kept.state, "sent");
    assert!(kept.is_empty(), "{kept:?}");
    assert_eq!(postman.round().await.unwrap().sent, 0, "nothing is sent twice");
});

engines!(a_server_that_asks_for_patience_is_asked_again_later, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    let postman = server.postman(&app);
    post_it(&app, letter(&app, "busy.prova@example.org")).await;

    let first = postman.round().await.unwrap();
    assert_eq!((first.sent, first.failed, first.is_cut_short), (0, 1, false));
    let waiting = kept(&app).await;
    assert_eq!((waiting.state.as_str(), waiting.trouble.as_deref()), ("planned", Some("busy")));
    assert_eq!(postman.round().await.unwrap().failed, 0, "not before its time");

    let administrator = Persona::new(Role::Administrator);
    let page = app.get(&administrator, "/administration/post").await.assert_ok();
    page.assert_shows("chiede di riprovare più tardi (risposta 451)").assert_hides("busy.prova");
    app.at("2026-03-10T08:01:00Z");
    assert_eq!(postman.round().await.unwrap().sent, 1);
    assert_eq!(server.received().await["to"][0], "busy.prova@example.org");
    assert_eq!(kept(&app).await.attempts, 2);
});

engines!(what_the_server_refuses_is_told_to_the_administrator_without_the_address, |engine| async move {
    let app = app(engine).await;
    let server = MailServer::start().await;
    let postman = server.postman(&app);
    post_it(&app, letter(&app, "unknown.prova@example.org")).await;
    postman.round().await.unwrap();
    let refused = kept(&app).await;
    assert_eq!((refused.state.as_str(), refused.trouble_code), ("failed", Some(550)));

    let administrator = Persona::new(Role::Administrator);
    let page = app.get(&administrator, "/administration/post").await.assert_ok();
    let page = page.assert_shows("non accetta questo messaggio (risposta 550)").assert_shows("Riprova");
    page.assert_hides("unknown.prova").assert_hides("Promemoria");
    let other = Persona::new(Role::Coordinator);
    app.get(&other, "/administration/post").await.assert_denied();
    app.post(&other, "/administration/post/again", &[]).await.assert_denied();

    app.at("2026-03-10T09:00:00Z");
    app.post(&administrator, "/administration/post/again", &[]).await.assert_redirects();
    assert_eq!(kept(&app).await.state, "planned");
    assert_eq!(postman.round().await.unwrap().failed, 1, "it was tried again");

    app.at("2026-05-10T09:00:00Z");
    postman.round().await.unwrap();
    assert!(kept(&app).await.is_empty(), "words nobody will send are kept no longer");
    app.get(&administrator, "/administration/post").await.assert_ok().assert_shows("Non più inviabile");
});

engines!(a_reminder_never_arrives_after_the_appointment, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    let reminder = Letter {
        due_at: "2026-03-10T09:00:00Z".parse().unwrap(),
        expires_at: Some("2026-03-10T10:00:00Z".parse().unwrap()),
        ..letter(&app, "amina.prova@example.org")
    };
    post_it(&app, reminder).await;
    let postman = server.postman(&app);
    assert_eq!(postman.round().await.unwrap(), Default::default(), "not before its time");

    app.at("2026-03-10T10:00:00Z");
    let late = postman.round().await.unwrap();
    assert_eq!((late.sent, late.skipped), (0, 1));
    let skipped = kept(&app).await;
    assert!(skipped.state == "skipped" && skipped.is_empty(), "{skipped:?}");
    // Whatever the server hears next is the next letter: the reminder never was.
    post_it(&app, Letter { subject: "Dopo".to_owned(), ..letter(&app, "amina.prova@example.org") }).await;
    postman.round().await.unwrap();
    assert_eq!(server.received().await["subject"], "Dopo");
});

engines!(a_letter_taken_back_never_leaves, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    post_it(&app, letter(&app, "amina.prova@example.org")).await;
    let other =
        Letter { about: about(8), subject: "Altra".to_owned(), ..letter(&app, "bruno.prova@example.org") };
    post_it(&app, other).await;

    let ctx = app.work(&Persona::new(Role::CaseWorker));
    let waiting = post::planned(&ctx, &about(7)).await.unwrap();
    assert_eq!(
        waiting.iter().map(|it| (it.due_at, it.locale.as_str())).collect::<Vec<_>>(),
        [(ctx.now(), "it")]
    );
    assert_eq!(post::withdraw(&ctx, &about(7)).await.unwrap(), 1);
    assert_eq!(post::withdraw(&ctx, &about(7)).await.unwrap(), 0);
    assert_eq!(post::planned(&ctx, &about(7)).await.unwrap(), []);
    ctx.commit().await.unwrap();

    let round = server.postman(&app).round().await.unwrap();
    assert_eq!((round.sent, round.skipped), (1, 0));
    assert_eq!(server.received().await["subject"], "Altra");
});

engines!(a_letter_whose_transaction_is_given_up_was_never_written, |engine| async move {
    let app = app(engine).await;
    let server = MailServer::start().await;
    let ctx = app.work(&Persona::new(Role::CaseWorker));
    post::send(&ctx, letter(&app, "amina.prova@example.org")).await.unwrap();
    drop(ctx);
    assert_eq!(server.postman(&app).round().await.unwrap(), Default::default());

    let ctx = app.work(&Persona::new(Role::CaseWorker));
    let refused = post::send(&ctx, letter(&app, "amina.prova")).await;
    assert!(matches!(refused, Err(store::Error::Refused(refusal)) if refusal.key == "post-address-wrong"));
});

engines!(a_wrong_password_keeps_all_letters_waiting, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    post_it(&app, letter(&app, "amina.prova@example.org")).await;
    post_it(&app, letter(&app, "bruno.prova@example.org")).await;

    let shut_out = server.postman_as(&app, "rete:sbagliata@").round().await.unwrap();
    assert_eq!((shut_out.failed, shut_out.is_cut_short), (1, true), "the server is left alone at once");
    let administrator = Persona::new(Role::Administrator);
    let page = app.get(&administrator, "/administration/post").await.assert_ok();
    page.assert_shows("non accetta nome utente e password").assert_hides("sbagliata");

    app.at("2026-03-10T08:10:00Z");
    assert_eq!(server.postman_as(&app, "rete:giusta@").round().await.unwrap().sent, 2);
    assert_eq!(server.received().await["user"], "rete");
});

engines!(where_no_server_answers_letters_wait, |engine| async move {
    let app = app(engine).await;
    let nobody_there = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    post_it(&app, letter(&app, "amina.prova@example.org")).await;
    let administrator = Persona::new(Role::Administrator);
    let page = app.get(&administrator, "/administration/post").await.assert_ok();
    page.assert_shows("Nessun server di posta è impostato").assert_shows("--smtp");

    let carrier = Carrier::at(&format!("smtp://{nobody_there}"), FROM).unwrap();
    let round = Postman::new(app.db.clone(), carrier).round().await.unwrap();
    assert!(round.is_cut_short && round.failed == 1);
    let waiting = kept(&app).await;
    assert_eq!((waiting.state.as_str(), waiting.trouble.as_deref()), ("planned", Some("unreachable")));
    let page = app.get(&administrator, "/administration/post").await.assert_ok();
    page.assert_hides("Nessun server di posta").assert_shows("non risponde");
});

engines!(a_server_nobody_vouches_for_gets_neither_letter_nor_password, |engine| async move {
    let app = app(engine).await;
    post_it(&app, letter(&app, "amina.prova@example.org")).await;
    let tls = MailServer::speaking("tls").await;
    let starttls = MailServer::speaking("starttls").await;
    let plain = MailServer::start().await;
    let addresses = [
        format!("smtps://rete:giusta@127.0.0.1:{}", tls.port),
        format!("smtp://rete:giusta@127.0.0.1:{}?tls=required", starttls.port),
        // A server that has no STARTTLS is not spoken to without it.
        format!("smtp://rete:giusta@127.0.0.1:{}?tls=required", plain.port),
    ];
    for (hour, address) in (9..).zip(addresses) {
        app.at(&format!("2026-03-10T{hour:02}:00:00Z"));
        let carrier = Carrier::at(&address, FROM).unwrap();
        let round = Postman::new(app.db.clone(), carrier).round().await.unwrap();
        assert_eq!((round.sent, round.failed, round.is_cut_short), (0, 1, true), "{address}");
    }
    assert_eq!(kept(&app).await.state, "planned");
});

engines!(two_postmen_carry_each_letter_once, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    for number in 0..6 {
        let letter = Letter { about: about(number), ..letter(&app, "amina.prova@example.org") };
        post_it(&app, letter).await;
    }
    let (one, other) = (server.postman(&app), server.postman(&app));
    let (one, other) = tokio::join!(one.round(), other.round());
    assert_eq!(one.unwrap().sent + other.unwrap().sent, 6);
    let mut heard = std::collections::HashSet::new();
    for _ in 0..6 {
        heard.insert(server.received().await["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(heard.len(), 6);
});

engines!(what_a_killed_postman_held_is_carried_by_the_next, |engine| async move {
    let app = app(engine).await;
    let mut server = MailServer::start().await;
    let letter = post_it(&app, letter(&app, "amina.prova@example.org")).await;
    // Takes the connection and says nothing: the postman is killed while it waits.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let carrier = Carrier::at(&format!("smtp://{}", silent.local_addr().unwrap()), FROM).unwrap();
    let postman = Postman::new(app.db.clone(), carrier);
    tokio::select! {
        _ = postman.round() => panic!("the server said nothing"),
        _ = async { silent.accept().await.unwrap() } => {}
    }
    let next = server.postman(&app);
    assert_eq!(next.round().await.unwrap().sent, 0, "the other may still be at it");
    app.at("2026-03-10T08:05:00Z");
    assert_eq!(next.round().await.unwrap().sent, 1);
    assert_eq!(server.received().await["id"], format!("<{letter}@example.org>"));
});
