//! The story can be told, whole.

use authz::Policy;
use chrono::{DateTime, Utc};
use store::audit::{Verdict, verify};
use store::{Clock, Db, Migrations, Options};

#[tokio::test]
async fn the_story_can_be_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/demo.db", folder.path().display());
    let now: DateTime<Utc> = "2026-11-20T10:00:00Z".parse().expect("an instant");
    let options =
        Options { clock: Clock::fixed(now), durable: false, ..Options::new(url, Policy::default()) };
    let db = Db::open(options).await.expect("the database opens");
    let migrations = Migrations::new()
        .and(organisations::migrations())
        .and(identity::migrations())
        .and(programmes::migrations())
        .and(people::migrations())
        .and(delivery::migrations());
    migrations.run(&db).await.expect("the tables are made");
    let ctx = db.begin_system();
    programmes::load_reference(&ctx).await.expect("the reference data load");
    ctx.commit().await.expect("the reference data are kept");

    let told = demo::tell(&db, now).await.expect("the story can be told");

    assert!(told.to_string().contains("docente1@esempio.invalid"));
    assert!(
        matches!(verify(&db).await.expect("the trail can be read"), Verdict::Whole { lines } if lines > 20_000)
    );
}
