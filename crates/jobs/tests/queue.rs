//! The queue on both engines: done once, tried again, taken up after a kill, seen by its owner alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use authz::Role;
use jobs::{Craft, JobId, Order, Turn, Workshop};
use kernel::{RecordRef, Refusal};
use store::{Error, Result};
use testkit::{Engine, Persona, TestApp, engines};
use uuid::Uuid;

async fn app(engine: Engine) -> TestApp {
    TestApp::build().area(jobs::routes(), jobs::POLICY, jobs::LOCALES, jobs::migrations()).on(engine).await
}

async fn order(app: &TestApp, persona: &Persona) -> JobId {
    let ctx = app.work(persona);
    let order = Order {
        kind: "trial",
        subject: RecordRef::new("trial", Uuid::from_u128(7)),
        title: "jobs-refresh",
        page: "/result".to_owned(),
    };
    let job = jobs::enqueue(&ctx, order).await.unwrap();
    ctx.commit().await.unwrap();
    job
}

/// Fails as often as it is told, then succeeds.
#[derive(Clone)]
struct Trial {
    failures: usize,
    refuses: bool,
    tried: Arc<AtomicUsize>,
    given_up: Arc<AtomicUsize>,
}

impl Trial {
    fn failing(failures: usize) -> Trial {
        Trial { failures, refuses: false, tried: Arc::default(), given_up: Arc::default() }
    }
}

#[async_trait::async_trait]
impl Craft for Trial {
    fn kind(&self) -> &'static str {
        "trial"
    }

    async fn work(&self, turn: &Turn) -> Result<()> {
        assert_eq!(turn.subject().id, Uuid::from_u128(7));
        turn.tell(40, "jobs-message-begun", 12).await?;
        let tried = self.tried.fetch_add(1, Ordering::SeqCst);
        if self.refuses {
            return Err(Refusal::new("jobs-message-broken").into());
        }
        if tried == 0 && self.failures > 0 {
            panic!("the first attempt falls over");
        }
        if tried < self.failures {
            return Err(Error::broken("not yet"));
        }
        Ok(())
    }

    async fn give_up(&self, _: &Turn) -> Result<()> {
        self.given_up.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

engines!(a_job_is_done_once_and_its_page_sends_its_owner_on, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let job = order(&app, &referent).await;
    app.get(&referent, jobs::page_of(job)).await.assert_ok().assert_shows("In attesa di partire");
    app.get(&Persona::new(Role::Referent), jobs::page_of(job)).await.assert_not_found();

    let trial = Trial::failing(0);
    let workshop = Workshop::new(app.db.clone()).with(trial.clone());
    assert_eq!(workshop.run_waiting().await.unwrap(), 1);
    assert_eq!(workshop.run_waiting().await.unwrap(), 0);

    assert_eq!(trial.tried.load(Ordering::SeqCst), 1);
    assert_eq!(app.get(&referent, jobs::page_of(job)).await.assert_redirects(), "/result");
    let part = app.get(&referent, format!("/jobs/{job}/progress")).await.assert_ok();
    assert_eq!(part.headers.get("HX-Redirect").unwrap(), "/result");
});

engines!(a_job_that_breaks_is_tried_again_later_and_given_up_after_four_times, |engine| async move {
    let app = app(engine).await;
    let referent = Persona::new(Role::Referent);
    let job = order(&app, &referent).await;
    let trial = Trial::failing(99);
    let workshop = Workshop::new(app.db.clone()).with(trial.clone());

    for (attempt, instant) in (1..).zip(["08:00:00", "08:10:00", "08:20:00", "08:30:00"]) {
        app.at(&format!("2026-03-10T{instant}Z"));
        assert_eq!(workshop.run_waiting().await.unwrap(), 1, "attempt {attempt}");
    }
    app.at("2026-03-10T09:00:00Z");

    assert_eq!(workshop.run_waiting().await.unwrap(), 0);
    assert_eq!(trial.given_up.load(Ordering::SeqCst), 1);
    app.get(&referent, jobs::page_of(job)).await.assert_ok().assert_shows("Non è riuscito");
});

engines!(a_refusal_ends_a_job_at_once, |engine| async move {
    let app = app(engine).await;
    order(&app, &Persona::new(Role::Referent)).await;
    let trial = Trial { refuses: true, ..Trial::failing(0) };
    let workshop = Workshop::new(app.db.clone()).with(trial.clone());
    assert_eq!(workshop.run_waiting().await.unwrap(), 1);
    app.at("2026-03-10T09:00:00Z");
    assert_eq!(workshop.run_waiting().await.unwrap(), 0);
    assert_eq!(trial.given_up.load(Ordering::SeqCst), 1);
});

/// Never comes back: stands for a process that was killed.
struct Silent;

#[async_trait::async_trait]
impl Craft for Silent {
    fn kind(&self) -> &'static str {
        "trial"
    }

    async fn work(&self, _: &Turn) -> Result<()> {
        std::future::pending().await
    }

    async fn give_up(&self, _: &Turn) -> Result<()> {
        Ok(())
    }
}

engines!(what_a_killed_process_held_is_taken_up_again_when_its_lease_ends, |engine| async move {
    let app = app(engine).await;
    order(&app, &Persona::new(Role::Referent)).await;
    let killed = Workshop::new(app.db.clone()).with(Silent);
    let gone = tokio::time::timeout(std::time::Duration::from_millis(500), killed.run_waiting()).await;
    assert!(gone.is_err());

    let trial = Trial::failing(0);
    let next = Workshop::new(app.db.clone()).with(trial.clone());
    assert_eq!(next.run_waiting().await.unwrap(), 0, "the lease still runs");
    app.at("2026-03-10T08:02:00Z");
    assert_eq!(next.run_waiting().await.unwrap(), 1);
    assert_eq!(trial.tried.load(Ordering::SeqCst), 1);
});

engines!(an_order_whose_transaction_is_dropped_was_never_given, |engine| async move {
    let app = app(engine).await;
    let ctx = app.work(&Persona::new(Role::Referent));
    let order = Order {
        kind: "trial",
        subject: RecordRef::new("trial", Uuid::from_u128(7)),
        title: "jobs-refresh",
        page: "/result".to_owned(),
    };
    jobs::enqueue(&ctx, order).await.unwrap();
    drop(ctx);
    assert_eq!(Workshop::new(app.db.clone()).with(Trial::failing(0)).run_waiting().await.unwrap(), 0);
});
