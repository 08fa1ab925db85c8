//! The application under test: some areas' routes, policy, texts and tables on a fresh database.

use std::path::PathBuf;
use std::sync::Arc;

use authz::{Actor, Line, Policy};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::{DateTime, Utc};
use l10n::{Source, Texts};
use store::{Clock, Ctx, Db, Migrations, Options};
use tempfile::TempDir;
use tower::ServiceExt;
use web::{Identify, Routes, Settings, Site};

use crate::ear::Ear;
use crate::persona::{CSRF, Visit};
use crate::{Engine, Persona, Seen};

/// An application that serves requests in memory.
pub struct TestApp {
    pub db: Db,
    router: Router,
    visit: Visit,
    clock: Clock,
    ear: Ear,
    url: String,
    _folder: Option<TempDir>,
}

/// Puts an application together.
pub struct TestAppBuilder {
    routes: Routes,
    migrations: Migrations,
    policy: Vec<&'static [Line]>,
    texts: Vec<&'static [Source]>,
    now: DateTime<Utc>,
    identify: Option<Box<dyn Identify>>,
    is_demonstration: bool,
}

impl TestApp {
    /// Starts with the platform alone; add areas, lowest floor first.
    pub fn build() -> TestAppBuilder {
        TestAppBuilder {
            routes: Routes::new(),
            migrations: Migrations::new(),
            policy: Vec::new(),
            texts: vec![web::LOCALES],
            now: "2026-03-10T08:00:00Z".parse().expect("an instant"),
            identify: None,
            is_demonstration: false,
        }
    }

    /// Moves the clock.
    pub fn at(&self, instant: &str) -> &TestApp {
        self.clock.set(instant.parse().expect("an instant such as 2026-03-10T08:00:00Z"));
        self
    }

    /// The file of an embedded database.
    pub fn file(&self) -> Option<PathBuf> {
        self.url.strip_prefix("sqlite://").map(PathBuf::from)
    }

    /// A unit of work as the program itself: for building worlds.
    pub fn world(&self) -> Ctx {
        self.db.begin_system()
    }

    /// A unit of work as `persona`, for commands without a page.
    pub fn work(&self, persona: &Persona) -> Ctx {
        self.db.begin(persona.actor())
    }

    /// A reading unit of work as `persona`.
    pub fn reading(&self, persona: &Persona) -> Ctx {
        self.db.read(persona.actor())
    }

    /// Opens a page as `persona` and tells which statements that took, each with its text.
    pub async fn statements_of(&self, persona: &Persona, path: impl AsRef<str>) -> Vec<String> {
        self.ear.open();
        self.get(persona, path).await.assert_ok();
        self.ear.close()
    }

    /// Opens a page as `persona`.
    pub async fn get(&self, persona: &Persona, path: impl AsRef<str>) -> Seen {
        let token = self.visit.enter(persona);
        let request = Request::get(path.as_ref()).header(header::COOKIE, session(&token)).body(Body::empty());
        self.send(request.expect("a request")).await
    }

    /// Opens a page as nobody.
    pub async fn get_as_nobody(&self, path: impl AsRef<str>) -> Seen {
        self.send(Request::get(path.as_ref()).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form as `persona`, with the token of the page it came from.
    pub async fn post(&self, persona: &Persona, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Seen {
        let token = self.visit.enter(persona);
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("_csrf", CSRF);
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        let request = Request::post(path.as_ref())
            .header(header::COOKIE, session(&token))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.finish()));
        self.send(request.expect("a request")).await
    }

    /// Sends an empty form as nobody, without any token.
    pub async fn post_as_nobody(&self, path: impl AsRef<str>) -> Seen {
        self.send(Request::post(path.as_ref()).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form with one file as `persona`.
    pub async fn upload(
        &self,
        persona: &Persona,
        path: impl AsRef<str>,
        fields: &[(&str, &str)],
        (name, file_name, bytes): (&str, &str, &[u8]),
    ) -> Seen {
        const EDGE: &str = "edge-of-a-test-form";
        let token = self.visit.enter(persona);
        let mut body = Vec::new();
        for (name, value) in fields.iter().chain([&("_csrf", CSRF)]) {
            let part =
                format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(bytes);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        let request = Request::post(path.as_ref())
            .header(header::COOKIE, session(&token))
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .body(Body::from(body));
        self.send(request.expect("a request")).await
    }

    /// Calls the machines' interface with the bearer token of `persona`; a body makes it a POST of JSON.
    pub async fn api(&self, persona: &Persona, path: impl AsRef<str>, body: Option<&str>) -> Seen {
        let token = self.visit.enter(persona);
        let request = match body {
            Some(_) => Request::post(path.as_ref()).header(header::CONTENT_TYPE, "application/json"),
            None => Request::get(path.as_ref()),
        };
        let request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_owned()));
        self.send(request.body(body).expect("a request")).await
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Seen {
        // The router's error type is `Infallible`.
        let response = self.router.clone().oneshot(request).await.expect("a router always answers");
        Seen::read(response).await
    }

    /// A unit of work as `actor`.
    pub fn begin(&self, actor: Arc<Actor>) -> Ctx {
        self.db.begin(actor)
    }
}

impl TestAppBuilder {
    /// Adds an area: its routes, policy, texts and tables.
    pub fn area(
        mut self,
        routes: Routes,
        policy: &'static [Line],
        texts: &'static [Source],
        migrations: Vec<Box<dyn sea_orm_migration::MigrationTrait>>,
    ) -> TestAppBuilder {
        self.routes = self.routes.and(routes);
        self.migrations = self.migrations.and(migrations);
        self.policy.push(policy);
        self.texts.push(texts);
        self
    }

    /// When the test begins; the clock stands still until it is moved.
    pub fn at(mut self, instant: &str) -> TestAppBuilder {
        self.now = instant.parse().expect("an instant such as 2026-03-10T08:00:00Z");
        self
    }

    /// Tells visitors apart as the real program does, instead of by persona.
    pub fn identify(mut self, identify: Box<dyn Identify>) -> TestAppBuilder {
        self.identify = Some(identify);
        self
    }

    /// Runs as a demonstration.
    pub fn demonstration(mut self) -> TestAppBuilder {
        self.is_demonstration = true;
        self
    }

    /// Starts the application on a fresh database.
    pub async fn on(self, engine: Engine) -> TestApp {
        let (url, folder) = engine.fresh().await;
        TestApp { _folder: folder, ..self.at_address(url).await }
    }

    /// Starts the application on the database at `url`.
    pub async fn at_address(self, url: String) -> TestApp {
        let clock = Clock::fixed(self.now);
        let policy = Policy::new(&self.policy);
        let ear = Ear::default();
        let options = Options {
            clock: clock.clone(),
            connections: 2,
            durable: false,
            listener: Some(ear.listener()),
            ..Options::new(url.clone(), policy)
        };
        let db = Db::open(options).await.expect("the database opens");
        self.migrations.run(&db).await.expect("the migrations run");
        let visit = Visit::default();
        let site = Site {
            db: db.clone(),
            texts: Texts::read(&self.texts).expect("the texts can be read"),
            identify: self.identify.unwrap_or_else(|| Box::new(visit.clone())),
            navigation: Vec::new(),
            settings: Settings {
                installation: "Prefettura di Prova".to_owned(),
                is_demonstration: self.is_demonstration,
                is_secure: false,
            },
        };
        TestApp { db, router: self.routes.serve(Arc::new(site)), visit, clock, ear, url, _folder: None }
    }
}

fn session(token: &str) -> String {
    format!("{}={token}", web::SESSION_COOKIE)
}
