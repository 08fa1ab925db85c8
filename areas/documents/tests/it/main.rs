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
