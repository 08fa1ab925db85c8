//! Worlds for the stories: two bodies, their workers, some persons.

use authz::Role;
use organisations::{OrganisationId, Register};
use people::{Enrol, PersonId};
use testkit::{Engine, Persona, Seen, TestApp};

pub struct World {
    pub app: TestApp,
    pub town: OrganisationId,
    pub school: OrganisationId,
    /// Works for the town.
    pub worker: Persona,
    /// Works for the school.
    pub teacher: Persona,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(jobs::routes(), jobs::POLICY, jobs::LOCALES, jobs::migrations())
            .area(people::routes(), people::POLICY, people::LOCALES, people::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| Register { name: name.to_owned(), ..Register::default() };
        let town = organisations::register(&ctx, body("Comune di Prova")).await.unwrap();
        let school = organisations::register(&ctx, body("Scuola di Prova")).await.unwrap();
        ctx.commit().await.unwrap();
        let worker = Persona::new(Role::CaseWorker).of(town);
        let teacher = Persona::new(Role::Teacher).of(school);
        World { app, town, school, worker, teacher }
    }

    /// Enrols somebody of the town.
    pub async fn person(&self, given: &str, family: &str) -> PersonId {
        self.enrol(Enrol::named(self.town, given, family)).await
    }

    pub async fn enrol(&self, wish: Enrol) -> PersonId {
        let ctx = self.app.world();
        let person = people::enrol(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        person
    }

    pub async fn search(&self, who: &Persona, words: &str) -> Seen {
        self.app.post(who, "/people/search", &[("q", words)]).await
    }
}

pub fn file(person: PersonId) -> String {
    format!("/people/{person}")
}
