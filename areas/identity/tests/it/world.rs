//! An installation with real accounts: requests are told apart by `identity::resolve`, not by personas.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use authz::{Actor, Assignment, Role};
use axum::Router;
use identity::{Add, Assign, UserId, Who};
use l10n::Texts;
use organisations::{Kind, OrganisationId, Register, TerritoryId};
use store::Db;
use testkit::{Engine, TestApp};
use tokio::sync::OnceCell;
use uuid::Uuid;
use web::{Credentials, Identify, Settings, Site, Visitor};

use crate::browser::Browser;

pub const PASSWORD: &str = "tre aironi sul fiume";
/// Hashing is slow on purpose: once is enough for all stories.
static HASH: OnceCell<String> = OnceCell::const_new();

pub struct World {
    pub app: TestApp,
    router: Router,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        World::with(engine, false).await
    }

    pub async fn demonstration(engine: Engine) -> World {
        World::with(engine, true).await
    }

    async fn with(engine: Engine, is_demonstration: bool) -> World {
        let app = TestApp::build()
            .area(
                organisations::routes(),
                organisations::POLICY,
                organisations::LOCALES,
                organisations::migrations(),
            )
            .area(identity::routes(), identity::POLICY, identity::LOCALES, identity::migrations())
            .on(engine)
            .await;
        let router = router(&app, is_demonstration);
        World { app, router }
    }

    /// Everything in memory is gone; the database stays.
    pub fn restarted(self) -> World {
        let router = router(&self.app, false);
        World { router, app: self.app }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    pub async fn body(&self, name: &str) -> OrganisationId {
        let ctx = self.app.world();
        let known = organisations::find_by_name(&ctx, name).await.expect("a search");
        if let Some(id) = known {
            return id;
        }
        let wish = Register { name: name.to_owned(), kind: Kind::Cooperative, ..Register::default() };
        let id = organisations::register(&ctx, wish).await.expect("a body");
        ctx.commit().await.expect("a commit");
        id
    }

    /// An account with the password of all stories and one role in a body of that name.
    pub async fn account(&self, email: &str, role: Role, body: &str) -> UserId {
        let organisation = self.body(body).await;
        let hash =
            HASH.get_or_init(|| async { identity::hash_password(PASSWORD).await.expect("a hash") }).await;
        let ctx = self.app.world();
        let add = Add {
            email: email.to_owned(),
            name: format!("Persona {}", email.split('@').next().unwrap_or_default()),
            password_hash: Some(hash.clone()),
            ..Add::default()
        };
        let user = identity::add(&ctx, add).await.expect("an account");
        let assign = Assign {
            user,
            role,
            organisation,
            project: None,
            territory: (role == Role::Authority).then(|| TerritoryId::of_code("036")),
            from: "2026-01-01".parse().expect("a day"),
            until: None,
        };
        identity::assign(&ctx, assign).await.expect("a role");
        ctx.commit().await.expect("a commit");
        user
    }
}

fn router(app: &TestApp, is_demonstration: bool) -> Router {
    let texts = [web::LOCALES, organisations::LOCALES, identity::LOCALES];
    let site = Site {
        db: app.db.clone(),
        texts: Texts::read(&texts).expect("the texts can be read"),
        identify: Box::new(Accounts),
        navigation: Vec::new(),
        settings: Settings {
            installation: "Prefettura di Prova".to_owned(),
            is_demonstration,
            is_secure: false,
        },
    };
    organisations::routes().and(identity::routes()).serve(Arc::new(site))
}

/// What the app does, without projects.
struct Accounts;

impl Identify for Accounts {
    fn identify<'a>(
        &'a self,
        db: &'a Db,
        credentials: Credentials,
    ) -> Pin<Box<dyn Future<Output = store::Result<Option<Visitor>>> + Send + 'a>> {
        Box::pin(async move { Ok(identity::resolve(db, &credentials).await?.map(visitor)) })
    }
}

fn visitor(who: Who) -> Visitor {
    let assignment = |held: &identity::Held| Assignment {
        role: held.role,
        organisation: held.organisation.uuid(),
        projects: Vec::new(),
        led: Vec::new(),
        overseen: Vec::new(),
    };
    let assignments = who.held.iter().map(assignment).collect();
    Visitor {
        actor: Arc::new(Actor::new(who.user.uuid(), who.name, assignments)),
        role: String::new(),
        locale: who.locale,
        session: who.session.map(Uuid::from),
        csrf: who.csrf,
    }
}
