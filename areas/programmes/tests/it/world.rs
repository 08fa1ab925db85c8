//! Worlds to walk in: reference data and the five seeds, on Tuesday 10 March 2026.

use std::sync::Arc;

use authz::{Actor, Role};
use programmes::sheet::{SEEDS, Sheet, read};
use programmes::{ProjectLine, import_sheet, load_reference, project_by_code};
use store::Ctx;
use testkit::{Engine, Persona, TestApp};

pub struct World {
    pub app: TestApp,
}

impl World {
    /// Reference data only.
    pub async fn empty(engine: Engine) -> World {
        let app = TestApp::build()
            .area(web::Routes::new(), organisations::POLICY, &[], organisations::migrations())
            .area(programmes::routes(), programmes::POLICY, programmes::LOCALES, programmes::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        load_reference(&ctx).await.unwrap();
        ctx.commit().await.unwrap();
        World { app }
    }

    /// With these seeds imported.
    pub async fn with(engine: Engine, codes: &[&str]) -> World {
        let world = World::empty(engine).await;
        for code in codes {
            world.import(&seed(code)).await;
        }
        world
    }

    pub async fn import(&self, sheet: &Sheet) {
        let ctx = self.app.world();
        import_sheet(&ctx, sheet).await.unwrap();
        ctx.commit().await.unwrap();
    }

    /// A unit of work that only reads, as the program itself.
    pub fn reading(&self) -> Ctx {
        self.app.db.read(Arc::new(Actor::system()))
    }

    pub async fn project(&self, code: &str) -> ProjectLine {
        project_by_code(&self.reading(), code).await.unwrap()
    }

    /// The coordinator of the project's lead.
    pub async fn coordinator(&self, code: &str) -> Persona {
        let project = self.project(code).await;
        Persona::new(Role::Coordinator).of(project.lead.unwrap()).leading(project.id)
    }
}

pub fn seed(code: &str) -> Sheet {
    read(text(code)).unwrap()
}

pub fn text(code: &str) -> &'static str {
    SEEDS.iter().find(|(seed, _)| *seed == code).unwrap().1
}

pub fn administrator() -> Persona {
    Persona::new(Role::Administrator)
}

pub fn teacher() -> Persona {
    Persona::new(Role::Teacher)
}
