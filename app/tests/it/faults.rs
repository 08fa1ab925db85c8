//! What the machine does to the program: a full disk, a database that is taken away, a server that goes down and
//! comes back. Whatever was acknowledged is there afterwards, every answer is a page, no log line names anybody.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use authz::Role;
use sea_orm::FromQueryResult;
use store::audit::{Verdict, verify};
use testkit::{Cable, Engine, Persona, Seen, TestApp};
use tracing::subscriber::DefaultGuard;

use crate::world::{rows, whole, whole_at};

/// A name no log line may hold.
const NAME: &str = "Riservatissima";

/// What was logged while it lives.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn kept() -> (Log, DefaultGuard) {
        let log = Log::default();
        let into = log.clone();
        let writer = tracing_subscriber::fmt().with_ansi(false).with_writer(move || into.clone()).finish();
        (log, tracing::subscriber::set_default(writer))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no test thread panicked here")).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no test thread panicked here").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A body's worker who enrols one person after another.
struct Enrolling {
    app: TestApp,
    worker: Persona,
    acknowledged: Vec<String>,
    log: Log,
    _guard: DefaultGuard,
}

impl Enrolling {
    async fn on(app: TestApp) -> Enrolling {
        let ctx = app.world();
        let body = organisations::Register { name: "Comune di Prova".to_owned(), ..Default::default() };
        let town = organisations::register(&ctx, body).await.expect("a body");
        ctx.commit().await.expect("kept");
        let (log, guard) = Log::kept();
        let worker = Persona::new(Role::CaseWorker).of(town);
        Enrolling { app, worker, acknowledged: Vec::new(), log, _guard: guard }
    }

    /// One more person; remembered where the page said it was done.
    async fn one(&mut self) -> Seen {
        let family = format!("{NAME} {}", "abcdefghijklmnopqrstuvwxyz".repeat(3));
        let fields = [("given_name", NAME), ("family_name", family.as_str()), ("is_new", "1")];
        let seen = self.app.post(&self.worker, "/people/enrol", &fields).await;
        if seen.status == 303 {
            self.acknowledged.push(seen.assert_redirects());
        }
        seen
    }

    /// Everybody acknowledged is there, nobody else is, the trail is whole.
    async fn nothing_was_lost(&self) {
        for page in &self.acknowledged {
            self.app.get(&self.worker, page).await.assert_ok().assert_shows(NAME);
        }
        let there = rows(&self.app, "people_persons").await.len();
        assert_eq!(there, self.acknowledged.len(), "a person nobody was told of");
        assert!(matches!(verify(&self.app.db).await.expect("the trail"), Verdict::Whole { .. }));
        assert!(!self.log.text().contains(NAME), "{}", self.log.text());
    }
}

/// The page says what happened, with the reference its log line has, and nothing of the machine.
fn is_a_clear_page(seen: &Seen, log: &Log) {
    assert_eq!(seen.status, 500, "{}", seen.text());
    let text = seen.text();
    assert!(
        text.contains("Qualcosa non ha funzionato") && text.contains("nulla è stato salvato a metà"),
        "{text}"
    );
    for word in ["sqlite", "SQLITE", "postgres", "disk is full", "os error", "people_persons"] {
        assert!(!text.contains(word), "«{word}» is on the page");
    }
    let (_, after) = text.split_once("indica questo riferimento: ").expect("a reference");
    let reference = &after[..8];
    assert!(log.text().contains(reference), "{reference} is not in the log:\n{}", log.text());
}

#[derive(FromQueryResult)]
struct Pages {
    pages: i64,
}

/// No page more than the embedded database has: what a full disk says, at a size that is known.
async fn fill_the_disk(app: &TestApp) {
    let used = pragma(app, "SELECT page_count AS pages FROM pragma_page_count").await;
    set_limit(app, used).await;
}

async fn set_limit(app: &TestApp, pages: i64) {
    // A pragma takes no values from outside.
    let sql = Box::leak(format!("PRAGMA max_page_count = {pages}").into_boxed_str());
    let ctx = app.world();
    let asks = ctx.unfiltered("the test makes the disk full and free again");
    let _: Vec<Limit> = asks.sql(sql, vec![]).await.expect("the pragma is set");
}

#[derive(FromQueryResult)]
struct Limit {
    #[expect(dead_code, reason = "only that it was set matters")]
    max_page_count: i64,
}

async fn pragma(app: &TestApp, sql: &'static str) -> i64 {
    let ctx = app.world();
    let rows: Vec<Pages> =
        ctx.unfiltered("the test asks how large the database is").sql(sql, vec![]).await.expect("a number");
    rows[0].pages
}

#[tokio::test]
async fn on_a_full_disk_every_answer_is_clear_and_nothing_acknowledged_is_lost() {
    let mut office = Enrolling::on(whole(Engine::Sqlite).await).await;
    for _ in 0..3 {
        office.one().await.assert_redirects();
    }
    fill_the_disk(&office.app).await;
    let mut refused = 0;
    for _ in 0..200 {
        let seen = office.one().await;
        if seen.status != 303 {
            is_a_clear_page(&seen, &office.log);
            refused += 1;
        }
        if refused == 3 {
            break;
        }
    }
    assert_eq!(refused, 3, "the disk was never full");
    assert!(office.log.text().contains("full"), "the log says why: {}", office.log.text());

    set_limit(&office.app, 1_000_000).await;
    office.one().await.assert_redirects();
    office.nothing_was_lost().await;
}

#[tokio::test]
async fn a_database_file_that_was_taken_away_acknowledges_nothing_until_it_is_back() {
    let app = whole(Engine::Sqlite).await;
    let mut office = Enrolling::on(app).await;
    office.one().await.assert_redirects();
    let file = office.app.file().expect("an embedded database has a file");
    let away = file.with_extension("away");

    std::fs::rename(&file, &away).expect("it can be moved");
    is_a_clear_page(&office.one().await, &office.log);
    let person = office.acknowledged[0].clone();
    let read = office.app.get(&office.worker, &person).await;
    is_a_clear_page(&read, &office.log);
    read.assert_hides(NAME);
    assert_eq!(office.app.get_as_nobody("/health").await.status, 500);

    std::fs::rename(&away, &file).expect("it comes back");
    office.one().await.assert_redirects();
    office.app.get_as_nobody("/health").await.assert_ok();
    office.nothing_was_lost().await;
}

#[tokio::test]
async fn a_server_that_goes_down_is_told_clearly_and_found_again_when_it_is_back() {
    if !Engine::postgres_is_wanted() {
        return;
    }
    let cable = Cable::to_postgres().await;
    let app = whole_at(cable.address()).await;
    let mut office = Enrolling::on(app).await;
    office.one().await.assert_redirects();

    cable.cut();
    for _ in 0..6 {
        is_a_clear_page(&office.one().await, &office.log);
    }
    let person = office.acknowledged[0].clone();
    is_a_clear_page(&office.app.get(&office.worker, &person).await, &office.log);
    let machine = office.app.api(&office.worker, "/api/v1/projects", None).await;
    assert_eq!((machine.status.as_u16(), machine.json()["error"].as_str()), (500, Some("broken")));

    cable.mend();
    office.one().await.assert_redirects();
    office.one().await.assert_redirects();

    // Cut and mended while nobody looks: the connections that stood before are dead, and nobody is told.
    cable.cut();
    cable.mend();
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    office.one().await.assert_redirects();
    office.nothing_was_lost().await;
}
