//! The sheet's figures against a plain, slow count over exported tables that shares no line with the counting
//! rules of monitoring; and one lesson taken back, which moves the live figures and not the frozen ones.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use delivery::{SessionId, Withdraw, Withdrawn};
use kernel::Quarter;
use monitoring::sheets::{self, Format};
use programmes::ProjectId;
use serde_json::Value;
use testkit::{Engine, TestApp, engines};

use crate::world::{Row, rows as table, whole};

/// The states of the Union in the years of the story. A third-country national is whoever is not a citizen of one
/// of them (Regulation (EU) 2021/1147, article 2), so nationals of Iceland, Liechtenstein, Norway and Switzerland
/// are, however freely they move, and so are stateless persons and those of undetermined nationality.
const UNION: [&str; 27] = [
    "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL",
    "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE",
];

async fn told(engine: Engine) -> TestApp {
    let app = whole(engine).await;
    let now = "2026-11-20T10:00:00Z".parse().expect("an instant");
    demo::tell(&app.db, now).await.expect("the story can be told");
    app
}

async fn sheet(app: &TestApp, project: ProjectId, quarter: Quarter) -> Value {
    let ctx = app.world();
    let bytes = sheets::print(&ctx, project, quarter, Format::Json).await.expect("the sheet can be printed");
    serde_json::from_slice(&bytes).expect("JSON")
}

fn figure<'a>(sheet: &'a Value, code: &str) -> &'a Value {
    let indicators =
        sheet["sheet"]["physical"]["indicators"].as_array().or(sheet["sheet"]["physical"].as_array());
    let all = indicators.expect("indicators");
    &all.iter().find(|figure| figure["code"] == code).expect("the indicator is in the sheet")["cumulative"]
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// Everything that happened in the project until `until`: standing participations in held sessions of an activity
/// that feeds `indicator`.
struct Exported {
    sessions: Vec<Row>,
    participations: Vec<Row>,
    persons: BTreeMap<String, Row>,
    statuses: Vec<Row>,
    feeding: BTreeMap<String, BTreeSet<String>>,
}

async fn exported(app: &TestApp, project: ProjectId) -> Exported {
    let project = project.uuid().simple().to_string();
    let of_project =
        |rows: Vec<Row>| rows.into_iter().filter(|row| row["project_id"] == project).collect::<Vec<_>>();
    let mut feeding: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in of_project(table(app, "programmes_activity_items").await) {
        feeding.entry(item["value"].clone()).or_default().insert(item["activity_id"].clone());
    }
    let persons = table(app, "people_persons").await;
    Exported {
        sessions: of_project(table(app, "delivery_sessions").await),
        participations: of_project(table(app, "delivery_participations").await),
        persons: persons.into_iter().map(|row| (row["id"].clone(), row)).collect(),
        statuses: table(app, "people_statuses").await,
        feeding,
    }
}

impl Exported {
    fn held(&self, indicator: Option<&str>, until: NaiveDate) -> BTreeMap<String, NaiveDate> {
        let feeds = |row: &Row| match indicator {
            Some(code) => self.feeding.get(code).is_some_and(|all| all.contains(&row["activity_id"])),
            None => true,
        };
        let held = self.sessions.iter().filter(|row| row["state"] == "held" && feeds(row));
        let dated = held.filter_map(|row| Some((row["id"].clone(), day(&row["held_on"])?)));
        dated.filter(|(_, on)| *on <= until).collect()
    }

    /// Who was there, and when first.
    fn first_days(&self, kind: &str, sessions: &BTreeMap<String, NaiveDate>) -> BTreeMap<String, NaiveDate> {
        let mut first: BTreeMap<String, NaiveDate> = BTreeMap::new();
        for row in &self.participations {
            let stands =
                row["superseded_at"].is_empty() && row["presence"] != "absent" && row["kind"] == kind;
            let Some(on) = sessions.get(&row["session_id"]).filter(|_| stands) else { continue };
            let known = first.entry(row["participant_id"].clone()).or_insert(*on);
            *known = (*known).min(*on);
        }
        first
    }

    fn is_target(&self, person: &Row, on: NaiveDate) -> bool {
        let nationality = person["nationality"].as_str();
        let foreign = !nationality.is_empty() && !UNION.contains(&nationality);
        let status = self
            .statuses
            .iter()
            .filter(|row| row["person_id"] == person["id"] && row["withdrawn_at"].is_empty());
        let mut on_the_day = status.filter(|row| {
            day(&row["from_on"]).is_some_and(|from| from <= on)
                && day(&row["until_on"]).is_none_or(|until| on <= until)
        });
        foreign && on_the_day.any(|row| row["status"] != "not-target")
    }
}

/// 0 under eighteen, 1 eighteen to sixty, 2 above; nothing where a year alone leaves it open.
fn bracket(person: &Row, on: NaiveDate) -> Option<usize> {
    let place = |age: i32| {
        if age < 18 {
            0
        } else if age <= 60 {
            1
        } else {
            2
        }
    };
    if let Some(born) = day(&person["birth_date"]) {
        let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
        return Some(place(on.year() - born.year() - i32::from(!had_birthday)));
    }
    let year: i32 = person["birth_year"].parse().ok()?;
    let (younger, older) = (place(on.year() - year - 1), place(on.year() - year));
    (younger == older).then_some(older)
}

engines!(the_sheet_says_what_a_plain_count_over_the_exported_tables_says, async |engine| {
    let app = told(engine).await;
    is_recounted(&app).await;
});

#[tokio::test]
async fn the_story_told_on_the_server_makes_the_sheets_of_the_embedded_one() {
    if !Engine::postgres_is_wanted() {
        return;
    }
    let (embedded, server) = (told(Engine::Sqlite).await, told(Engine::Postgres).await);
    let ctx = embedded.world();
    let project = programmes::project_by_code(&ctx, "3797").await.expect("the project").id;
    drop(ctx);
    for quarter in ["2026-Q2", "2026-Q3"] {
        let quarter: Quarter = quarter.parse().expect("a quarter");
        let (one, other) = (sheet(&embedded, project, quarter).await, sheet(&server, project, quarter).await);
        assert_eq!(one, other, "{quarter}: figures, texts, version and checksum");
    }
}

async fn is_recounted(app: &TestApp) {
    let ctx = app.world();
    let project = programmes::project_by_code(&ctx, "3797").await.expect("the project").id;
    drop(ctx);
    let quarter: Quarter = "2026-Q3".parse().expect("a quarter");
    let sheet = sheet(app, project, quarter).await;
    let exported = exported(app, project).await;
    let until = quarter.last_day();

    let sessions = exported.held(Some("O.2.3"), until);
    let entered = exported.first_days("person", &exported.held(None, until));
    let mut cells = [[0_i64; 3]; 3];
    for person in exported.first_days("person", &sessions).keys() {
        let row = &exported.persons[person];
        let gender = ["female", "male", "non-binary"].iter().position(|gender| row["gender"] == *gender);
        let (Some(gender), Some(age)) = (gender, bracket(row, entered[person])) else { continue };
        if exported.is_target(row, entered[person]) {
            cells[age][gender] += 1;
        }
    }
    let total: i64 = cells.iter().flatten().sum();
    assert!(total > 30, "the story has participants: {total}");
    let figure_of = figure(&sheet, "O.2.3");
    assert_eq!(figure_of["total"], total);
    for (age, name) in ["under_18", "from_18_to_60", "over_60"].into_iter().enumerate() {
        for (gender, word) in ["women", "men", "non_binary"].into_iter().enumerate() {
            assert_eq!(figure_of["cells"][name][word], cells[age][gender], "{name} {word}");
        }
    }

    let operators = exported.first_days("operator", &exported.held(Some("P.OPERATORS"), until));
    assert_eq!(figure(&sheet, "P.OPERATORS")["total"], operators.len());
    assert_eq!(figure(&sheet, "P.MEETINGS")["total"], exported.held(Some("P.MEETINGS"), until).len());
}

#[tokio::test]
async fn taking_one_lesson_back_moves_attendance_hours_figures_and_promises_but_no_frozen_sheet() {
    let app = told(Engine::Sqlite).await;
    let ctx = app.world();
    let project = programmes::project_by_code(&ctx, "3797").await.expect("the project").id;
    drop(ctx);
    let (frozen, live): (Quarter, Quarter) =
        ("2026-Q2".parse().expect("one"), "2026-Q3".parse().expect("one"));
    let (frozen_before, live_before) = (sheet(&app, project, frozen).await, sheet(&app, project, live).await);
    let exported_before = exported(&app, project).await;
    let hours_before = standing_hours(&app, &exported_before).await;

    let lesson =
        exported_before.held(Some("P.MEETINGS"), frozen.last_day()).keys().next().expect("a meeting").clone();
    let ctx = app.world();
    let session = SessionId(lesson.parse().expect("an identifier"));
    let wish = Withdraw { session, reason: Withdrawn::NeverTookPlace, note: Some("prova".to_owned()) };
    delivery::annul(&ctx, wish).await.expect("a held session can be annulled");
    ctx.commit().await.expect("kept");

    let after = exported(&app, project).await;
    let until = live.last_day();
    assert_eq!(after.held(None, until).len() + 1, exported_before.held(None, until).len());
    assert!(standing_hours(&app, &after).await < hours_before, "the leader's hours no longer count");
    let live_after = sheet(&app, project, live).await;
    let meetings = |sheet: &Value| figure(sheet, "P.MEETINGS")["total"].as_i64().expect("a number");
    assert_eq!(meetings(&live_after) + 1, meetings(&live_before));
    assert_ne!(
        live_after["sheet"]["procedural"], live_before["sheet"]["procedural"],
        "done against promised moved"
    );
    let frozen_after = sheet(&app, project, frozen).await;
    assert_eq!(frozen_after["sheet"], frozen_before["sheet"]);
    assert_eq!(frozen_after["checksum"], frozen_before["checksum"]);
}

async fn standing_hours(app: &TestApp, exported: &Exported) -> i64 {
    let held = exported.held(None, NaiveDate::MAX);
    let times = table(app, "delivery_staff_times").await;
    let stand =
        times.iter().filter(|row| row["superseded_at"].is_empty() && held.contains_key(&row["session_id"]));
    stand.filter_map(|row| row["minutes"].parse::<i64>().ok()).sum()
}
