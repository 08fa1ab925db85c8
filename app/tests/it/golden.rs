//! Routes, policy and schemas, written down: a change shows in the difference of a commit.

use std::path::PathBuf;

use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use store::{Db, Options};
use testkit::{Engine, assert_golden};
use web::Permit;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

#[test]
fn every_route_and_its_permit_is_written_down() {
    let routes = app::routes();
    let mut lines: Vec<String> = routes.table().iter().map(line).collect();
    let all = lines.len();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), all, "a route stands twice");
    assert_golden(golden("routes.txt"), &(lines.join("\n") + "\n"));
}

fn line(route: &web::Route) -> String {
    let permit = match route.permit {
        Permit::Public(why) => format!("public: {why}"),
        Permit::SignedIn(why) => format!("signed in: {why}"),
        Permit::To(action, resource) => format!("{action} {resource}"),
    };
    format!("{:4} {:60} {permit}", route.method, route.path)
}

#[test]
fn the_policy_is_printed_for_the_data_protection_officer() {
    let policy = app::policy();
    let mut text = String::from(
        "# Who may do what\n\nGenerated from the policy tables of all areas. A role may do the action to records of the \
         resource that stand in the relation to it; what no line allows is refused.\n\n\
         | role | action | resource | relation |\n|---|---|---|---|\n",
    );
    let mut lines: Vec<String> = policy
        .table()
        .iter()
        .map(|line| {
            format!("| {} | {} | {} | {} |", line.role, line.action, line.resource, line.relation.name())
        })
        .collect();
    lines.sort();
    text.push_str(&lines.join("\n"));
    text.push('\n');
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/policy.md");
    assert_golden(file, &text);
}

#[test]
fn the_interface_for_machines_is_described() {
    let description: serde_json::Value =
        serde_json::from_str(&app::interface_description()).expect("valid JSON");
    let text = serde_json::to_string_pretty(&description).expect("JSON") + "\n";
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/openapi.json");
    assert_golden(file, &text);
}

#[tokio::test]
async fn the_schema_of_sqlite_is_written_down() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/schema.db", folder.path().display());
    migrate(&url).await;
    let sql =
        "SELECT sql AS line FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name";
    assert_golden(golden("schema-sqlite.sql"), &lines_of(&url, DbBackend::Sqlite, sql, ";\n").await);
}

#[tokio::test]
async fn the_schema_of_postgres_is_written_down() {
    if !Engine::postgres_is_wanted() {
        return;
    }
    let url = testkit::fresh_postgres().await;
    migrate(&url).await;
    let sql = "SELECT table_name || '.' || column_name || ' ' || data_type \
                 || CASE is_nullable WHEN 'YES' THEN '' ELSE ' not null' END AS line \
               FROM information_schema.columns WHERE table_schema = 'public' \
               UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' \
               UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint \
               WHERE contype = 'f' ORDER BY 1";
    let text = lines_of(&url, DbBackend::Postgres, sql, "\n").await;
    assert_golden(golden("schema-postgres.txt"), &text);
}

async fn migrate(url: &str) {
    let db = Db::open(Options::new(url, app::policy())).await.expect("the database opens");
    app::migrations().run(&db).await.expect("the migrations run");
    assert_eq!(app::migrations().run(&db).await.expect("again"), 0, "migrations run once");
}

async fn lines_of(url: &str, backend: DbBackend, sql: &str, end: &str) -> String {
    let conn = Database::connect(url).await.expect("the database answers");
    let rows =
        conn.query_all_raw(Statement::from_string(backend, sql)).await.expect("the schema can be read");
    let mut text = String::new();
    for row in rows {
        let line: String = row.try_get("", "line").expect("a line");
        text.push_str(&line);
        text.push_str(end);
    }
    text
}
