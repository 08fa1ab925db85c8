//! The whole program on a throw-away database.

use testkit::{Engine, TestApp};

/// Every area, on an empty database with the reference data loaded.
pub async fn whole(engine: Engine) -> TestApp {
    let mut builder = TestApp::build().area(app::own_routes(), &[], app::OWN_TEXTS, Vec::new());
    for area in app::AREAS {
        builder = builder.area((area.routes)(), area.policy, area.texts, (area.migrations)());
    }
    let app = builder.on(engine).await;
    let ctx = app.world();
    programmes::load_reference(&ctx).await.expect("the reference data load");
    ctx.commit().await.expect("the reference data are kept");
    app
}
