//! The application with this area alone, and what the stories start from.

use authz::Role;
use organisations::{Kind, OrganisationId, Register};
use testkit::{Engine, Persona, TestApp};

pub async fn app(engine: Engine) -> TestApp {
    TestApp::build()
        .area(
            organisations::routes(),
            organisations::POLICY,
            organisations::LOCALES,
            organisations::migrations(),
        )
        .on(engine)
        .await
}

pub async fn body(app: &TestApp, name: &str, kind: Kind) -> OrganisationId {
    let ctx = app.world();
    let wish = Register { name: name.to_owned(), kind, ..Register::default() };
    let id = organisations::register(&ctx, wish).await.expect("a body");
    ctx.commit().await.expect("a commit");
    id
}

pub fn administrator() -> Persona {
    Persona::new(Role::Administrator)
}
