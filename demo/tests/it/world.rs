//! The told story on an empty database with every area the story speaks of.

use std::collections::BTreeMap;

use authz::{Assignment, Role};
use organisations::OrganisationId;
use programmes::ProjectId;
use testkit::{Engine, Persona, TestApp};

/// A Friday at eleven in the morning in Italy.
pub const NOW: &str = "2026-11-20T10:00:00Z";

pub async fn told(engine: Engine) -> TestApp {
    let mut builder = TestApp::build();
    macro_rules! areas {
        ($($area:ident),*) => {
            $(builder = builder.area($area::routes(), $area::POLICY, $area::LOCALES, $area::migrations());)*
        };
    }
    areas!(jobs, post, organisations, documents, identity, programmes, people, delivery, cases, mediation);
    areas!(services, monitoring);
    let app = builder.on(engine).await;
    let ctx = app.world();
    programmes::load_reference(&ctx).await.expect("the reference data load");
    ctx.commit().await.expect("the reference data are kept");
    let told = demo::tell(&app.db, NOW.parse().expect("an instant")).await.expect("the story can be told");
    assert!(told.left_out().is_empty(), "a rule or the story changed: {:#?}", told.left_out());
    app
}

pub async fn project(app: &TestApp, code: &str) -> ProjectId {
    programmes::project_by_code(&app.world(), code).await.expect("the project").id
}

/// A row as it is kept: what is sealed stays sealed.
pub type Row = BTreeMap<String, String>;

pub async fn rows(app: &TestApp, name: &str) -> Vec<Row> {
    let tables = app.db.tables().await.expect("the tables can be listed");
    let shape = tables.into_iter().find(|table| table.name == name).expect("the table is there");
    let mut rows = Vec::new();
    let read = app.db.rows_as_text(&shape, |cells| {
        let cells = cells.into_iter().map(Option::unwrap_or_default);
        rows.push(shape.columns.iter().cloned().zip(cells).collect());
        Ok(())
    });
    read.await.expect("the table can be read");
    rows
}

/// Everybody with a role, as they sign in.
pub async fn everybody(app: &TestApp, role: Role) -> Vec<Persona> {
    let users = rows(app, "identity_users").await;
    let named: BTreeMap<&String, &Row> = users.iter().map(|row| (&row["id"], row)).collect();
    let mut all = Vec::new();
    for row in rows(app, "identity_assignments").await.iter().filter(|row| row["role"] == role.to_string()) {
        let organisation = OrganisationId(row["organisation_id"].parse().expect("an identifier"));
        let reach = programmes::reach_of(&app.world(), organisation, None).await.expect("a reach");
        let assignment = Assignment {
            role,
            organisation: organisation.uuid(),
            projects: reach.projects,
            led: reach.led,
            overseen: reach.overseen,
        };
        let user = row["user_id"].parse().expect("an identifier");
        all.push(Persona { user, name: named[&row["user_id"]]["email"].clone(), assignment });
    }
    all
}
