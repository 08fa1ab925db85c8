//! Indicators a project's sheet declares for itself: counted, compared with their targets, reported like the others.

use programmes::{ActivityId, ProjectId};
use serde_json::Value;
use testkit::{Engine, engines};

use crate::world::{COMPLETE, World};

const SHEET: &str = r#"
format = 1

[project]
code = "4001"
title = "Feste di prova"
cup_missing = "Progetto inventato"
programme = "fami-2021-2027"
objective = "OS2"
summary = "Una prova"
source = "P1"

[dates]
starts = "2023-01-01"
ends = "2024-12-31"
source = "P1"

[[sources]]
code = "P1"
title = "Scheda di prova"
kind = "document"

[[partners]]
name = "Comune di Prova (inventato)"
kind = "comune"
role = "lead"
source = "P1"

[general_objective]
text = "Fare festa"
source = "P1"

[[actions]]
code = "A1"
title = "Feste"
source = "P1"

[[actions.activities]]
code = "A1.1"
title = "Feste di via"
kind = "event"
unit = "events"
planned = 6
indicators = ["X.FESTE", "ORE/BANCO"]
source = "P1"

[[actions.activities]]
code = "A1.2"
title = "Altre feste"
kind = "event"
unit = "events"
planned = 6
source = "P1"

[[indicators]]
code = "X.FESTE"
title = "Feste nelle vie del centro"
unit = "events"
counts = "Le feste tenute in una via del centro"
source = "P1: Indicatori"

[[indicators]]
code = "ORE/BANCO"
title = "Ore al banco informativo"
unit = "hours"
counts = "Le ore di chi sta al banco."
source = "P1: Indicatori"

[[targets]]
indicator = "X.FESTE"
value = 60
source = "P1: Indicatori"

[[targets]]
indicator = "ORE/BANCO"
value = 40
source = "P1: Indicatori"

[[targets]]
indicator = "O.2.7"
value = 2
source = "P1: Indicatori"
"#;

/// The project of the sheet above, with two feasts that count and one that does not.
async fn feasts(engine: Engine) -> (World, String) {
    let mut world = World::on(engine).await;
    let ctx = world.app.world();
    let sheet = programmes::sheet::read(SHEET).unwrap_or_else(|problems| panic!("{problems:?}"));
    let project: ProjectId = programmes::import_sheet(&ctx, &sheet).await.unwrap();
    world.activities = programmes::activities(&ctx, project).await.unwrap();
    world.project = project;
    ctx.commit().await.unwrap();

    let activity = |code: &str| -> ActivityId {
        world.activities.iter().find(|activity| activity.code == code).unwrap().id
    };
    let anna = world.person("Uno", COMPLETE).await;
    world.session(activity("A1.1"), "2023-03-20", &[anna]).await;
    let second = world.session(activity("A1.1"), "2023-05-08", &[anna]).await;
    world.session(activity("A1.2"), "2023-05-09", &[anna]).await;
    (world, second.to_string())
}

fn of_code<'v>(list: &'v Value, code: &str) -> &'v Value {
    let found = list.as_array().unwrap().iter().find(|one| one["code"] == code);
    found.unwrap_or_else(|| panic!("{code} in {list}"))
}

engines!(an_own_indicator_counts_in_the_activities_that_name_it_and_shows_its_records, |engine| async move {
    let (world, session) = feasts(engine).await;
    assert_eq!(world.figure("X.FESTE", "2023-Q1").await, (1, 1));
    assert_eq!(world.figure("X.FESTE", "2023-Q2").await, (2, 1));

    let coordinator = world.coordinator();
    let page = world.open(&coordinator, "indicators?quarter=2023-Q2").await.assert_ok();
    let page = page.assert_shows("Feste nelle vie del centro").assert_shows("indicators/ORE%2FBANCO?");
    page.assert_shows("40 h");
    let page = world.open(&coordinator, "indicators/X.FESTE?quarter=2023-Q2").await.assert_ok();
    let page = page.assert_shows("2 eventi").assert_shows(&format!("/sessions/{session}"));
    let page = page.assert_shows("Le feste tenute in una via del centro. Si contano gli eventi tenuti");
    page.assert_shows("Scheda di progetto, P1: Indicatori").assert_shows("Trimestre per trimestre");
    world.open(&coordinator, "indicators/ORE%2FBANCO?quarter=2023-Q2").await.assert_ok();
    world.open(&coordinator, "indicators/X.ALTRO?quarter=2023-Q2").await.assert_not_found();
    let file = world.open(&coordinator, "indicators/X.FESTE/evidence?quarter=2023-Q2").await.assert_ok();
    assert!(file.bytes.starts_with(b"PK"));
});

engines!(an_own_indicator_reaches_machines_with_target_forecast_and_deviation, |engine| async move {
    let (world, session) = feasts(engine).await;
    let path = "/api/v1/projects/4001/indicators?quarter=2023-Q2&evidence=true";
    let answer = world.app.api(&world.coordinator(), path, None).await.assert_ok().json();
    let own = of_code(&answer["indicators"], "X.FESTE");
    assert_eq!((&own["value"], &own["target"], &own["unit"]), (&2.into(), &60.into(), &"events".into()));
    assert!(
        own["forecast"].is_object() && own["needed_per_month"].is_number() && own["standing"].is_object()
    );
    assert_eq!(own["evidence"][1]["session"], session);
    assert_eq!(of_code(&answer["indicators"], "ORE/BANCO")["target"], 2400, "minutes");

    let page = world.open(&world.coordinator(), "deviations?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Feste nelle vie del centro").assert_shows("deviations/indicator/ORE%2FBANCO?");
    let ctx = world.app.reading(&world.coordinator());
    let today = monitoring::today(&ctx).await.unwrap();
    assert!(today.iter().any(|item| item.url.contains("X.FESTE") && item.progress == Some((2, 60))));
});

engines!(an_own_indicator_stands_in_the_quarterly_sheet, |engine| async move {
    let (world, _) = feasts(engine).await;
    let coordinator = world.coordinator();
    let json = world.open(&coordinator, "sheets/2023-Q2/download/json").await.assert_ok().json();
    let own = of_code(&json["sheet"]["physical"], "X.FESTE");
    assert_eq!((&own["cumulative"]["total"], &own["new"]["total"]), (&2.into(), &1.into()));
    assert_eq!(
        (&own["target"], &own["unit"], &own["kind"]),
        (&60.into(), &"events".into(), &"project".into())
    );
    let deviation = of_code(&json["sheet"]["procedural"]["deviations"], "X.FESTE");
    assert_eq!((&deviation["done"], &deviation["unit"]), (&2.into(), &"events".into()));
    let page = world.open(&coordinator, "sheets/2023-Q2").await.assert_ok();
    page.assert_shows("Feste nelle vie del centro").assert_shows("eventi");
});

engines!(what_the_project_itself_counts_for_has_no_pace, |engine| async move {
    let (world, _) = feasts(engine).await;
    let path = "/api/v1/projects/4001/indicators?quarter=2023-Q2";
    let answer = world.app.api(&world.coordinator(), path, None).await.assert_ok().json();
    let itself = of_code(&answer["indicators"], "O.2.7");
    assert_eq!((&itself["value"], &itself["target"]), (&1.into(), &2.into()));
    assert_eq!((&itself["forecast"], &itself["needed_per_month"]), (&Value::Null, &Value::Null));
});
