//! Pages as a case worker of one body opens them, eight at a time, each with its access decision and its audit line.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use authz::{Actor, Assignment, Role};
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use l10n::{Locale, Texts};
use organisations::OrganisationId;
use store::Db;
use tower::ServiceExt;
use web::{Credentials, Identify, Settings, Site, Visitor};

use crate::population::Dice;
use crate::{World, quantile};

const AT_A_TIME: usize = 8;
const OPENED: usize = 8_000;

struct Worker(Arc<Actor>);

impl Identify for Worker {
    fn identify<'a>(
        &'a self,
        _: &'a Db,
        _: Credentials,
    ) -> Pin<Box<dyn Future<Output = store::Result<Option<Visitor>>> + Send + 'a>> {
        let visitor = Visitor {
            actor: self.0.clone(),
            role: String::new(),
            locale: Some(Locale::It),
            session: None,
            csrf: Some("bench".to_owned()),
        };
        Box::pin(async move { Ok(Some(visitor)) })
    }
}

pub async fn open(world: World) {
    let body = world.bodies[0];
    let router = router(&world, body);
    let own = own(&world, body).await;
    println!("a worker of a body with {} persons, {AT_A_TIME} at a time, in the same process:", own.len());
    let mut dice = Dice::new(5);
    let files: Vec<(String, String)> = (0..OPENED)
        .map(|_| {
            let (person, name) = dice.pick(&own);
            (format!("/people/{person}"), name.clone())
        })
        .collect();
    run("open a person's page", &router, files).await;
    let pages = own.len() / 50;
    let lists: Vec<(String, String)> = (0..OPENED / 4)
        .map(|at| {
            let (sort, dir) = (["name", "since", "permit"][at % 3], ["asc", "desc"][at % 2]);
            (format!("/people?sort={sort}&dir={dir}&page={}", 1 + dice.below(pages)), "</table>".to_owned())
        })
        .collect();
    run("a page of fifty, any page, any order", &router, lists).await;
}

fn router(world: &World, body: OrganisationId) -> axum::Router {
    let held = Assignment {
        role: Role::CaseWorker,
        organisation: body.uuid(),
        projects: Vec::new(),
        led: Vec::new(),
        overseen: Vec::new(),
    };
    let actor = Actor::new(uuid::Uuid::now_v7(), "misura", vec![held]);
    let site = Site {
        db: world.db.clone(),
        texts: Texts::read(&[web::LOCALES, people::LOCALES]).expect("the texts can be read"),
        identify: Box::new(Worker(Arc::new(actor))),
        navigation: Vec::new(),
        settings: Settings { installation: "Misura".to_owned(), is_demonstration: true, is_secure: false },
    };
    people::routes().serve(Arc::new(site))
}

/// The persons of one body, with a word their page must show.
async fn own(world: &World, body: OrganisationId) -> Vec<(people::PersonId, String)> {
    let held = Assignment {
        role: Role::CaseWorker,
        organisation: body.uuid(),
        projects: Vec::new(),
        led: Vec::new(),
        overseen: Vec::new(),
    };
    let ctx = world.db.read(Arc::new(Actor::new(uuid::Uuid::now_v7(), "misura", vec![held])));
    let ids: Vec<people::PersonId> = world.persons.iter().map(|(id, _)| *id).collect();
    let lines = people::lines(&ctx, &ids).await.expect("lines");
    lines.into_values().map(|line| (line.id, line.given)).collect()
}

async fn run(what: &str, router: &axum::Router, asked: Vec<(String, String)>) {
    let count = asked.len();
    let shares: Vec<Vec<(String, String)>> =
        asked.chunks(count.div_ceil(AT_A_TIME)).map(<[_]>::to_vec).collect();
    let began = Instant::now();
    let workers: Vec<_> =
        shares.into_iter().map(|share| tokio::spawn(ask_all(router.clone(), share))).collect();
    let mut times = Vec::with_capacity(count);
    for worker in workers {
        times.extend(worker.await.expect("every page answers as it should"));
    }
    let rate = count as f64 / began.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    println!(
        "    {what}: {rate:.0} a second; ms p50 {:.1} p99 {:.1}",
        quantile(&times, 500),
        quantile(&times, 990)
    );
}

async fn ask_all(router: axum::Router, share: Vec<(String, String)>) -> Vec<f64> {
    let mut times = Vec::with_capacity(share.len());
    for (url, shows) in share {
        let request = Request::get(&url).header(header::COOKIE, format!("{}=bench", web::SESSION_COOKIE));
        let began = Instant::now();
        let answer =
            router.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
        assert!(answer.status().is_success(), "{url}: {}", answer.status());
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("a whole page");
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        assert!(String::from_utf8_lossy(&bytes).contains(&shows), "{url} is not the page it should be");
    }
    times
}
