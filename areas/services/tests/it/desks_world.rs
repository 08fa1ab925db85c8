//! Worlds for the stories: a municipality with a desk, its worker and coordinator, a person, a project under way.

use authz::Role;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::NaiveDate;
use delivery::{Fact, What};
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ActivityKind, ActivityLine, ProjectId};
use services::desks::hours::add_hours;
use services::desks::ids::{DeskId, ProcedureId};
use services::desks::open::{Open, open};
use services::desks::procedures::{Offer, offer};
use services::desks::rules::Spell;
use services::desks::seats::seat;
use services::desks::words::Kind;
use testkit::{Engine, Persona, Seen, TestApp};

/// Nine in Italy of Tuesday 10 March 2026; the desk is open on Tuesdays from nine to one.
pub struct World {
    pub app: TestApp,
    pub comune: OrganisationId,
    pub other: OrganisationId,
    pub project: ProjectId,
    pub activity: ActivityLine,
    pub person: PersonId,
    pub desk: DeskId,
    pub procedure: ProcedureId,
    pub worker: Persona,
    pub coordinator: Persona,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(web::Routes::new(), documents::POLICY, &[], documents::migrations())
            .area(web::Routes::new(), identity::POLICY, &[], identity::migrations())
            .area(web::Routes::new(), programmes::POLICY, &[], programmes::migrations())
            .area(web::Routes::new(), people::POLICY, people::LOCALES, people::migrations())
            .area(web::Routes::new(), delivery::POLICY, delivery::LOCALES, delivery::migrations())
            .area(web::Routes::new(), post::POLICY, post::LOCALES, post::migrations())
            .area(mediation::routes(), mediation::POLICY, mediation::LOCALES, mediation::migrations())
            .area(services::routes(), services::POLICY, services::LOCALES, services::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| organisations::Register { name: name.to_owned(), ..Default::default() };
        let comune = organisations::register(&ctx, body("Comune di Prova")).await.unwrap();
        let other = organisations::register(&ctx, body("Cooperativa di Prova")).await.unwrap();
        programmes::load_reference(&ctx).await.unwrap();
        let (_, text) = programmes::sheet::SEEDS.iter().find(|(code, _)| *code == "1063").unwrap();
        let project = programmes::import_sheet(&ctx, &programmes::sheet::read(text).unwrap()).await.unwrap();
        let activities = programmes::activities(&ctx, project).await.unwrap();
        let first = activities.first().cloned().unwrap();
        let activity =
            activities.into_iter().find(|line| line.kind == ActivityKind::Outreach).unwrap_or(first);
        let person = people::enrol(&ctx, people::Enrol::named(comune, "Amina", "Prova")).await.unwrap();
        ctx.commit().await.unwrap();
        let worker = Persona::new(Role::Outreach).of(comune).in_project(project);
        let coordinator = Persona::new(Role::Coordinator).of(comune).in_project(project);
        let (desk, procedure) = desk(&app, &coordinator, (comune, project, &activity, &worker)).await;
        World { app, comune, other, project, activity, person, desk, procedure, worker, coordinator }
    }

    pub fn url(&self, rest: &str) -> String {
        format!("/desks/{}{rest}", self.desk)
    }

    /// Books by the form; where it leads or what it says.
    pub async fn book(&self, fields: &[(&str, &str)]) -> Seen {
        let (person, procedure) = (self.person.to_string(), self.procedure.to_string());
        let worker = self.worker.user.to_string();
        let mut all =
            vec![("language", "it"), ("procedure", procedure.as_str()), ("worker", worker.as_str())];
        all.push(("person", person.as_str()));
        all.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        all.extend(fields);
        self.app.post(&self.worker, self.url("/book"), &all).await
    }

    pub async fn facts(&self) -> Vec<Fact> {
        let ctx = self.app.db.begin_system();
        let facts = delivery::facts(&ctx, self.project, None).await.unwrap();
        ctx.abandon().await.unwrap();
        facts
    }

    pub async fn count(&self, said: fn(&What) -> bool) -> usize {
        self.facts().await.iter().filter(|fact| said(&fact.what)).count()
    }

    /// Sends a form as somebody who is not signed in.
    pub async fn post_public(&self, path: &str, language: &str, body: &str) -> Seen {
        let token = "a-token-of-a-browser-that-nobody-signed-in-with";
        let request = Request::post(path)
            .header(header::COOKIE, format!("{}={token}", web::CSRF_COOKIE))
            .header(header::ACCEPT_LANGUAGE, language)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("_csrf={token}&{body}")));
        self.app.send(request.unwrap()).await
    }

    pub async fn get_public(&self, path: &str, language: &str) -> Seen {
        let request = Request::get(path).header(header::ACCEPT_LANGUAGE, language).body(Body::empty());
        self.app.send(request.unwrap()).await
    }
}

async fn desk(
    app: &TestApp,
    coordinator: &Persona,
    (organisation, project, activity, worker): (OrganisationId, ProjectId, &ActivityLine, &Persona),
) -> (DeskId, ProcedureId) {
    let ctx = app.work(coordinator);
    let wish = Open {
        organisation,
        project: Some(project),
        kind: Kind::Sui,
        name: "Sportello di Prova".to_owned(),
        place: "Via di Prova 1".to_owned(),
        territory: None,
        slot_minutes: 30,
    };
    let desk = open(&ctx, wish).await.unwrap();
    let tuesday = Spell { weekday: 1, from: 540, until: 780, since: day("2026-01-01"), ends: None };
    add_hours(&ctx, desk, tuesday).await.unwrap();
    let wish = Offer {
        desk,
        name: "Ricongiungimento familiare".to_owned(),
        minutes: 30,
        documents: Some("passaporto".to_owned()),
        activity: Some(activity.id),
        by_appointment: true,
        valid_from: day("2026-01-01"),
    };
    let procedure = offer(&ctx, wish).await.unwrap();
    seat(&ctx, desk, worker.user).await.unwrap();
    ctx.commit().await.unwrap();
    (desk, procedure)
}
