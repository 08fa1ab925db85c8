//! Worlds for the stories: two bodies of a project, their case workers, a person, a case.

use authz::Role;
use cases::{CaseId, Open, Origin};
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ActivityLine, ProjectId};
use testkit::{Engine, Persona, TestApp};

/// A municipality in charge and a cooperative that may join it, in a project with case work among its activities; eight
/// in the morning (nine in Italy) of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub comune: OrganisationId,
    pub cooperative: OrganisationId,
    pub project: ProjectId,
    pub activity: ActivityLine,
    pub person: PersonId,
    /// Works for the municipality.
    pub worker: Persona,
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
            .area(post::routes(), post::POLICY, post::LOCALES, post::migrations())
            .area(cases::routes(), cases::POLICY, cases::LOCALES, cases::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| organisations::Register { name: name.to_owned(), ..Default::default() };
        let email = Some("protocollo@example.org".to_owned());
        let comune = organisations::Register { email, ..body("Comune di Prova") };
        let comune = organisations::register(&ctx, comune).await.unwrap();
        let cooperative = organisations::register(&ctx, body("Cooperativa di Prova")).await.unwrap();
        programmes::load_reference(&ctx).await.unwrap();
        // Closed projects take no sessions: the one that runs in 2026 has activities of every kind.
        let (_, text) = programmes::sheet::SEEDS.iter().find(|(code, _)| *code == "1063").unwrap();
        let sheet = programmes::sheet::read(text).unwrap();
        let project = programmes::import_sheet(&ctx, &sheet).await.unwrap();
        let activities = programmes::activities(&ctx, project).await.unwrap();
        let activity = activities.into_iter().next().unwrap();
        let person = people::enrol(&ctx, people::Enrol::named(comune, "Amina", "Prova")).await.unwrap();
        ctx.commit().await.unwrap();
        let worker = Persona::new(Role::CaseWorker).of(comune).in_project(project);
        World { app, comune, cooperative, project, activity, person, worker }
    }

    /// A colleague of the municipality.
    pub fn colleague(&self, role: Role) -> Persona {
        Persona::new(role).of(self.comune).in_project(self.project)
    }

    /// Somebody of the cooperative.
    pub fn partner(&self, role: Role) -> Persona {
        Persona::new(role).of(self.cooperative).in_project(self.project)
    }

    pub fn opening(&self) -> Open {
        Open {
            person: self.person,
            organisation: self.comune,
            worker: self.worker.user,
            activity: Some(self.activity.id),
            origin: Origin::Desk,
            opened_on: "2026-03-02".parse().unwrap(),
            review_on: None,
            why_apart: None,
        }
    }

    /// The municipality has taken charge of the person.
    pub async fn case(&self) -> CaseId {
        let ctx = self.app.work(&self.worker);
        let case = cases::open(&ctx, self.opening()).await.unwrap();
        ctx.commit().await.unwrap();
        case
    }
}
