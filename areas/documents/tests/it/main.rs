//! Files through their pages, on both engines.

use authz::Role;
use documents::{Subject, Subjects};
use kernel::RecordRef;
use testkit::{Engine, Persona, TestApp, engines};
use uuid::Uuid;

/// Persons and projects as the areas above would tell of them.
struct Invented;

#[async_trait::async_trait]
impl Subjects for Invented {
    async fn find(&self, _: &store::Ctx, record: &RecordRef) -> store::Result<Subject> {
        match record.kind.as_ref() {
            "person" => Ok(Subject::default()),
            "project" => Ok(Subject { project: Some(record.id) }),
            _ => Err(store::Error::NotFound),
        }
    }
}

async fn app(engine: Engine) -> TestApp {
    documents::know_subjects(Box::new(Invented));
    TestApp::build()
        .area(documents::routes(), documents::POLICY, documents::LOCALES, documents::migrations())
        .on(engine)
        .await
}

const RECORD: &str = "/documents/of/person/0190a000-0000-7000-8000-000000000001";

fn last_document(page: &testkit::Seen) -> String {
    let text = page.text();
    let at = text.find("/content").expect("a link to a file");
    let start = text[..at].rfind("/documents/").expect("its address");
    text[start..at].to_owned()
}

engines!(a_file_is_attached_listed_and_comes_back_byte_for_byte, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let mut file = b"%PDF-1.7 ".to_vec();
    file.extend((0..1_200_000u32).map(|n| (n % 251) as u8));

    let sent =
        app.upload(&referent, RECORD, &[("title", "Verbale")], ("file", "verbale rossi.pdf", &file)).await;
    assert_eq!(sent.assert_redirects(), RECORD);
    let list = app.get(&referent, RECORD).await.assert_ok().assert_shows("Verbale");

    let content = app.get(&referent, format!("{}/content", last_document(&list))).await;
    assert_eq!(content.bytes, file);
    let disposition = content.headers.get("content-disposition").unwrap().to_str().unwrap();
    assert!(disposition.starts_with("attachment;") && !disposition.contains("rossi"));
    assert_eq!(content.headers.get("x-content-type-options").unwrap(), "nosniff");
    app.get(&referent, RECORD.replace("/of/", "/panels/")).await.assert_ok().assert_shows("Verbale");
});

engines!(a_new_version_supersedes_and_the_old_one_can_still_be_read, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    app.upload(&referent, RECORD, &[("title", "Piano")], ("file", "a.txt", b"prima stesura"))
        .await
        .assert_redirects();
    let document = last_document(&app.get(&referent, RECORD).await);

    let versions = format!("{document}/versions");
    let same =
        app.upload(&referent, &versions, &[("title", "Piano")], ("file", "a.txt", b"prima stesura")).await;
    same.assert_refused("identico alla versione attuale");
    app.upload(&referent, &versions, &[("title", "Piano")], ("file", "b.txt", b"seconda"))
        .await
        .assert_redirects();
    let late = app.upload(&referent, &versions, &[("title", "Piano")], ("file", "c.txt", b"terza")).await;
    late.assert_refused("versione più recente");

    let current = last_document(&app.get(&referent, RECORD).await);
    assert_ne!(current, document);
    assert_eq!(app.get(&referent, format!("{document}/content")).await.bytes, b"prima stesura");
    assert_eq!(app.get(&referent, format!("{current}/content")).await.bytes, b"seconda");
});

engines!(what_is_not_kept_is_refused_in_plain_words_and_nothing_is_saved, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let program = app
        .upload(&referent, RECORD, &[("title", "Verbale")], ("file", "verbale.pdf", b"MZ\x90\x00\x03"))
        .await;
    program.assert_refused("Questo tipo di file non si può allegare");
    app.upload(&referent, RECORD, &[("title", "x")], ("file", "a.svg", b"<svg onload=alert(1)>"))
        .await
        .assert_refused("Salvalo come PDF");
    app.upload(&referent, RECORD, &[("title", " ")], ("file", "a.pdf", b"%PDF-1.7"))
        .await
        .assert_refused("Scrivi un titolo");
    app.post(&referent, RECORD, &[("title", "Verbale")]).await.assert_refused("Scegli un file");
    app.get(&referent, RECORD).await.assert_ok().assert_shows("Nessun documento");
});

engines!(another_body_does_not_see_a_file_unless_it_works_in_the_same_project, |engine| async move {
    let app = app(engine).await;
    let project = Uuid::now_v7();
    let referent = Persona::new(Role::Referent).in_project(project);
    app.upload(&referent, RECORD, &[("title", "Riservato")], ("file", "a.pdf", b"%PDF-1.7"))
        .await
        .assert_redirects();
    let document = last_document(&app.get(&referent, RECORD).await);

    let partner = Persona::new(Role::Teacher).in_project(project);
    app.get(&partner, &document).await.assert_not_found();
    app.get(&partner, format!("{document}/content")).await.assert_not_found();

    let files = format!("/documents/of/project/{project}");
    let ours = Persona::new(Role::Referent).in_project(project);
    app.upload(&ours, &files, &[("title", "Di progetto")], ("file", "b.pdf", b"%PDF-1.7 b"))
        .await
        .assert_redirects();
    app.get(&partner, &files).await.assert_ok().assert_shows("Di progetto").assert_hides("Riservato");
    let stranger = Persona::new(Role::Teacher).of(Uuid::now_v7());
    app.get(&stranger, &files).await.assert_ok().assert_hides("Di progetto");
    app.upload(&stranger, &files, &[("title", "Intruso")], ("file", "c.pdf", b"%PDF-1.7 c"))
        .await
        .assert_denied();
    app.get(&Persona::new(Role::Auditor), &files).await.assert_denied();
});

engines!(a_record_that_has_no_files_takes_none, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let files = format!("/documents/of/sheet/{}", Uuid::now_v7());
    app.get(&referent, &files).await.assert_not_found();
    app.upload(&referent, &files, &[("title", "Verbale")], ("file", "a.pdf", b"%PDF-1.7"))
        .await
        .assert_not_found();
});

/// The parts of all files as the database holds them.
async fn kept(app: &TestApp) -> Vec<Vec<u8>> {
    #[derive(sea_orm::FromQueryResult)]
    struct Part {
        bytes: Vec<u8>,
    }
    let ctx = app.world();
    let parts: Vec<Part> = ctx
        .unfiltered("the test looks at what is at rest")
        .sql("SELECT bytes FROM documents_chunks ORDER BY document_id, place", vec![])
        .await
        .unwrap();
    parts.into_iter().map(|part| part.bytes).collect()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

engines!(what_is_at_rest_cannot_be_read_without_the_key, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let secret = b"Quetzalla Zyxovaite chiede asilo";
    app.upload(&referent, RECORD, &[("title", "Domanda")], ("file", "a.txt", secret))
        .await
        .assert_redirects();

    let document = last_document(&app.get(&referent, RECORD).await);
    let parts = kept(&app).await;
    assert!(!parts.is_empty() && parts.iter().all(|part| !holds(part, b"Quetzalla")));
    if let Some(file) = app.file() {
        for name in [file.clone(), format!("{}-wal", file.display()).into()] {
            let bytes = std::fs::read(&name).unwrap_or_default();
            assert!(!holds(&bytes, b"Quetzalla"), "{}", name.display());
        }
    }
    let content = app.get(&referent, format!("{document}/content")).await;
    assert_eq!(content.bytes, secret);
    let policy = content.headers.get("content-security-policy").unwrap().to_str().unwrap();
    assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"), "{policy}");
});

engines!(parts_that_were_swapped_do_not_open, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    for text in ["primo documento", "altro documento"] {
        app.upload(&referent, RECORD, &[("title", text)], ("file", "a.txt", text.as_bytes()))
            .await
            .assert_redirects();
    }
    let ctx = app.world();
    let parts = kept(&app).await;
    let swap =
        sea_orm::sea_query::Query::update().table("documents_chunks").value("bytes", parts[0].clone()).take();
    ctx.housekeeping("the test tampers with what is at rest").run(&swap).await.unwrap();
    ctx.commit().await.unwrap();

    let list = app.get(&referent, RECORD).await.text();
    let mut answers = Vec::new();
    for part in list.split("/content").filter_map(|before| before.rsplit("href=\"").next()) {
        if part.starts_with("/documents/") && !part.contains('"') {
            answers.push(app.get(&referent, format!("{part}/content")).await.status);
        }
    }
    answers.sort_unstable();
    assert_eq!(answers, [200, 500], "only the part in its own place opens");
});

engines!(a_file_from_before_the_key_is_still_read, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let text = b"dal tempo prima";
    app.upload(&referent, RECORD, &[("title", "Vecchio")], ("file", "a.txt", text)).await.assert_redirects();
    let ctx = app.world();
    let why = ctx.housekeeping("the test puts back what a version before wrote");
    let plain = sea_orm::sea_query::Query::update().table("documents").value("sealed", false).take();
    why.run(&plain).await.unwrap();
    let bytes =
        sea_orm::sea_query::Query::update().table("documents_chunks").value("bytes", text.to_vec()).take();
    why.run(&bytes).await.unwrap();
    ctx.commit().await.unwrap();

    let document = last_document(&app.get(&referent, RECORD).await);
    assert_eq!(app.get(&referent, format!("{document}/content")).await.bytes, text);
});

engines!(a_hidden_file_is_seen_by_the_body_that_attached_it_alone, |engine| async move {
    let app = app(engine).await;
    let project = Uuid::now_v7();
    let files = format!("/documents/of/project/{project}");
    let ours = Persona::new(Role::Referent).in_project(project);
    let partner = Persona::new(Role::Referent).in_project(project);
    let fields = [("title", "Verbale interno"), ("restricted", "1")];
    app.upload(&ours, &files, &fields, ("file", "b.txt", b"solo per noi")).await.assert_redirects();

    let document = last_document(&app.get(&ours, &files).await.assert_shows("solo del tuo ente"));
    app.get(&partner, &files).await.assert_ok().assert_hides("Verbale interno");
    app.get(&partner, format!("{document}/content")).await.assert_not_found();
    app.post(&partner, format!("{document}/restricted"), &[]).await.assert_not_found();
    let second = [("title", "Verbale interno")];
    let versions = format!("{document}/versions");
    app.upload(&ours, &versions, &second, ("file", "c.txt", b"ancora per noi")).await.assert_redirects();
    app.get(&partner, &files).await.assert_hides("Verbale interno");

    let current = last_document(&app.get(&ours, &files).await);
    app.post(&ours, format!("{current}/restricted"), &[]).await.assert_redirects();
    app.get(&partner, &files).await.assert_shows("Verbale interno");
});
