//! The whole program on a throw-away database, and what stands in its tables.

use std::collections::BTreeMap;

use testkit::{Engine, TestApp, TestAppBuilder};

/// Every area, on an empty database with the reference data loaded.
pub async fn whole(engine: Engine) -> TestApp {
    furnished(areas().on(engine).await).await
}

/// The same on the database at `url`.
pub async fn whole_at(url: String) -> TestApp {
    furnished(areas().at_address(url).await).await
}

fn areas() -> TestAppBuilder {
    app::introduce();
    let own = TestApp::build().area(app::own_routes(), &[], app::OWN_TEXTS, Vec::new());
    app::AREAS.iter().fold(own, |builder, area| {
        builder.area((area.routes)(), area.policy, area.texts, (area.migrations)())
    })
}

async fn furnished(app: TestApp) -> TestApp {
    let ctx = app.world();
    programmes::load_reference(&ctx).await.expect("the reference data load");
    ctx.commit().await.expect("the reference data are kept");
    app
}

/// A row as `raccordo export` writes it.
pub type Row = BTreeMap<String, String>;

/// A table as `raccordo export` writes it.
pub async fn rows(app: &TestApp, name: &str) -> Vec<Row> {
    let tables = app.db.tables().await.expect("the tables can be listed");
    let shape = tables.into_iter().find(|table| table.name == name).expect("the table is there");
    let mut rows = Vec::new();
    app.db
        .rows_as_text(&shape, |cells| {
            let cells = cells.into_iter().map(Option::unwrap_or_default);
            rows.push(shape.columns.iter().cloned().zip(cells).collect());
            Ok(())
        })
        .await
        .expect("the table can be read");
    rows
}
