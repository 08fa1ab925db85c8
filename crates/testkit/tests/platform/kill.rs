//! Killed at any moment: what was acknowledged is there, the chain is whole, the database opens.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use authz::{Action, Policy, Target};
use sea_orm::{EntityTrait, Set};
use store::audit::{Verdict, verify};
use store::{Db, Migrations, Options};
use uuid::Uuid;

use crate::notes::{self, NoteId, note};

/// Set for the process that is going to be killed: the database it writes to.
const VICTIM: &str = "RACCORDO_TEST_VICTIM";
const ROUNDS: u64 = 5;

async fn open(url: &str) -> Db {
    let db = Db::open(Options::new(url, Policy::new(&[notes::POLICY]))).await.expect("the database opens");
    let migrations = Migrations::new().and(vec![Box::new(notes::migration::CreateNotes)]);
    migrations.run(&db).await.expect("the migrations run");
    db
}

#[tokio::test]
async fn a_killed_program_loses_nothing_it_acknowledged() {
    if let Ok(url) = std::env::var(VICTIM) {
        return write_until_killed(&url).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/kill.db", folder.path().display());
    drop(open(&url).await);
    let mut acknowledged = Vec::new();
    for round in 0..ROUNDS {
        acknowledged.extend(kill_after(&url, Duration::from_millis(120 + 60 * round)));
    }
    assert!(acknowledged.len() > 50, "the victim hardly wrote: {}", acknowledged.len());

    let db = open(&url).await;
    let ctx = db.begin_system();
    let there = ctx.all(note::Entity::find()).await.expect("the notes can be read");
    for id in &acknowledged {
        assert!(there.iter().any(|row| row.id.uuid() == *id), "an acknowledged note is lost");
    }
    drop(ctx);
    // Each note left its line in the same transaction: as many lines as notes, none more.
    let lines = i64::try_from(there.len()).expect("few notes");
    assert_eq!(verify(&db).await.expect("the trail can be read"), Verdict::Whole { lines });
}

async fn write_until_killed(url: &str) {
    let db = open(url).await;
    loop {
        let ctx = db.begin_system();
        let grant = ctx.allow::<note::Entity>(Action::Create, &Target::default()).expect("the program may");
        let id = NoteId::new(&ctx);
        let row =
            note::ActiveModel { id: Set(id), organisation_id: Set(Uuid::nil()), text: Set("x".to_owned()) };
        ctx.insert(&grant, row).await.expect("the note is written");
        ctx.commit().await.expect("the note is kept");
        println!("kept {id}");
    }
}

/// Starts this very test as the victim, kills it, and returns what it had acknowledged.
fn kill_after(url: &str, while_it_writes: Duration) -> Vec<Uuid> {
    let program = std::env::current_exe().expect("this test has a program");
    let mut victim = Command::new(program)
        .args(["--exact", "kill::a_killed_program_loses_nothing_it_acknowledged", "--nocapture"])
        .env(VICTIM, url)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the victim starts");
    let out = BufReader::new(victim.stdout.take().expect("its words are heard"));
    let (told, heard) = std::sync::mpsc::channel();
    let listener = std::thread::spawn(move || {
        for line in out.lines().map_while(Result::ok) {
            let id = line.split_once("kept ").and_then(|(_, id)| id.trim().parse().ok());
            // Once the victim is dead nobody waits for more.
            let _ = id.map(|id| told.send(id));
        }
    });
    let first: Uuid = heard.recv_timeout(Duration::from_secs(30)).expect("the victim writes");
    std::thread::sleep(while_it_writes);
    victim.kill().expect("the victim can be killed");
    victim.wait().expect("the victim ends");
    listener.join().expect("the listener ends");
    std::iter::once(first).chain(heard.try_iter()).collect()
}
