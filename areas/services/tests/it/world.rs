//! Worlds for the stories: two bodies, who works for them, services of the first.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use authz::Role;
use chrono::NaiveDate;
use organisations::{OrganisationId, TerritoryId};
use people::{Enrol, PersonId};
use services::directory::trust::Sent;
use services::directory::{NewClause, Place, Referrals, Register, Sheet, hours};
use services::{ClauseKind, ServiceId};
use store::{Ctx, Result};
use testkit::{Engine, Persona, TestApp};

/// At nine in the morning in Italy of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub desk: OrganisationId,
    pub other: OrganisationId,
    /// Works for the body that gives the services.
    pub worker: Persona,
    /// Works for the other body.
    pub stranger: Persona,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        services::directory::know_referrals(Box::new(Told));
        let app = TestApp::build()
            .area(web::Routes::new(), post::POLICY, post::LOCALES, post::migrations())
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(web::Routes::new(), identity::POLICY, &[], identity::migrations())
            .area(web::Routes::new(), programmes::POLICY, &[], programmes::migrations())
            .area(web::Routes::new(), people::POLICY, people::LOCALES, people::migrations())
            .area(web::Routes::new(), cases::POLICY, &[], cases::migrations())
            .area(services::routes(), services::POLICY, services::LOCALES, services::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| organisations::Register { name: name.to_owned(), ..Default::default() };
        let desk = organisations::register(&ctx, body("Cooperativa di Prova")).await.unwrap();
        let other = organisations::register(&ctx, body("Altro Ente")).await.unwrap();
        ctx.commit().await.unwrap();
        let worker = Persona::new(Role::CaseWorker).of(desk);
        let stranger = Persona::new(Role::CaseWorker).of(other);
        World { app, desk, other, worker, stranger }
    }

    pub async fn register(&self, wish: Register) -> ServiceId {
        let ctx = self.app.world();
        let id = services::directory::register(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        id
    }

    pub async fn service(&self, sheet: Sheet) -> ServiceId {
        self.register(Register::of(self.desk, sheet)).await
    }

    /// Somebody the worker's body follows.
    pub async fn person(&self, wish: impl FnOnce(&mut Enrol)) -> PersonId {
        let mut enrol = Enrol::named(self.desk, "Prova", "Esempio");
        wish(&mut enrol);
        let ctx = self.app.world();
        let person = people::enrol(&ctx, enrol).await.unwrap();
        ctx.commit().await.unwrap();
        person
    }
}

pub fn sheet(name: &str, need: &str) -> Sheet {
    Sheet { name: name.to_owned(), needs: vec![need.to_owned()], ..Sheet::default() }
}

pub fn clause(kind: ClauseKind, number: Option<i32>, values: &[&str], text: &str) -> NewClause {
    NewClause {
        kind,
        number,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        text: text.to_owned(),
        source: "Avviso di prova".to_owned(),
        article: Some("art. 3".to_owned()),
        from: None,
        until: None,
        waivable_by: Some("la coordinatrice del corso".to_owned()),
    }
}

pub fn place(name: &str, town: &str, openings: &str) -> Place {
    Place {
        name: name.to_owned(),
        address: Some("via Finta 1".to_owned()),
        territory: Some(TerritoryId::of_code(town)),
        openings: hours::read(openings).unwrap(),
        ..Place::default()
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// How referrals went, as the stories say: one list for all of them, by service.
static SENT: LazyLock<Mutex<HashMap<ServiceId, Sent>>> = LazyLock::new(Mutex::default);

pub fn referrals_went(service: ServiceId, sent: Sent) {
    SENT.lock().unwrap().insert(service, sent);
}

struct Told;

#[async_trait::async_trait]
impl Referrals for Told {
    async fn since(&self, _: &Ctx, days: &[(ServiceId, NaiveDate)]) -> Result<HashMap<ServiceId, Sent>> {
        let sent = SENT.lock().unwrap();
        Ok(days.iter().filter_map(|(id, _)| Some((*id, *sent.get(id)?))).collect())
    }
}
