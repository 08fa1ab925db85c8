//! What the demonstration must show of taking charge together: listening points, the Sportello Unico, mediation by
//! several contractors, teams in every district; and that the figures of the two projects are made of it.

use std::collections::{BTreeMap, BTreeSet};

use authz::Role;
use chrono::Days;
use kernel::Quarter;
use monitoring::Figure;
use services::outreach::queries::{place_names, rounds_of, stops, units};
use services::outreach::words::RoundState;
use testkit::{Engine, Persona, TestApp};

use crate::world::{Row, everybody, project, rows, told};

testkit::engines!(the_network_takes_charge_together, the_story);

/// Told once: telling takes most of the time.
async fn the_story(engine: Engine) {
    let app = told(engine).await;
    three_listening_points(&app).await;
    a_mobile_unit_in_each_area(&app).await;
    the_queue_of_the_desk(&app).await;
    several_contractors(&app).await;
    a_team_in_each_district(&app).await;
    referrals_in_every_state(&app).await;
    the_directory(&app).await;
    requests_of_the_public(&app).await;
    figures_of_both_projects(&app).await;
    everybody_finds_something_to_do(&app).await;
    pages_show_it(&app).await;
}

async fn three_listening_points(app: &TestApp) {
    let ctx = app.world();
    let team = units(&ctx).await.unwrap().into_iter().find(|unit| unit.name.contains("itinerante"));
    let team = team.expect("the itinerant team").id;
    let mut visited: BTreeMap<String, usize> = BTreeMap::new();
    for round in rounds_of(&ctx, team, 500).await.unwrap() {
        if round.state != RoundState::Closed {
            continue;
        }
        let stops = stops(&ctx, round.id).await.unwrap();
        let names = place_names(&ctx, stops.iter().map(|stop| stop.place_id)).await.unwrap();
        for name in names.into_values() {
            *visited.entry(name).or_default() += 1;
        }
    }
    assert_eq!(visited.len(), 3, "{visited:?}");
    assert!(visited.values().all(|rounds| *rounds >= 10), "{visited:?}");
    let heads = rows(app, "services_contacts").await.iter().filter(|row| !row["stop_id"].is_empty()).count();
    assert!(heads > 300, "{heads} contacts on the way");
}

async fn a_mobile_unit_in_each_area(app: &TestApp) {
    let ctx = app.world();
    let casper = project(app, "2350").await.uuid();
    let activities = programmes::activities(&ctx, programmes::ProjectId(casper)).await.unwrap();
    let own: BTreeSet<_> = activities.iter().map(|line| line.id.uuid()).collect();
    let bodies: BTreeSet<_> = units(&ctx)
        .await
        .unwrap()
        .into_iter()
        .filter(|unit| unit.activity_id.is_some_and(|activity| own.contains(&activity)))
        .map(|unit| unit.organisation_id)
        .collect();
    assert!(bodies.len() >= 3, "mobile units of {} bodies", bodies.len());
}

async fn the_queue_of_the_desk(app: &TestApp) {
    let ctx = app.world();
    let desks = services::desks::queries::desks(&ctx).await.unwrap();
    let sui = desks.into_iter().find(|desk| desk.name.starts_with("Sportello Unico")).expect("the desk").id;
    let figures =
        services::desks::figures::figures(&ctx, sui, ctx.today() - Days::new(60), ctx.today()).await;
    let figures = figures.unwrap();
    let kinds: BTreeSet<_> = figures.keys().map(|(_, procedure)| *procedure).collect();
    assert!(kinds.len() >= 5, "{} kinds of procedure", kinds.len());
    let total = |of: fn(&services::desks::figures::Cell) -> i64| figures.values().map(of).sum::<i64>();
    assert!(total(|cell| cell.handled) > 100);
    assert!(total(|cell| cell.expected) > 10 && total(|cell| cell.absent) > 0 && total(|cell| cell.left) > 0);
    assert!(figures.values().any(|cell| cell.median_wait().is_some() && cell.median_handling().is_some()));

    let today = ctx.today().to_string();
    let of_desk = |row: &Row| row["desk_id"] == sui.uuid().simple().to_string() && row["held_on"] == today;
    let visits: Vec<Row> = rows(app, "services_visits").await.into_iter().filter(of_desk).collect();
    let states: BTreeSet<&str> = visits.iter().map(|row| row["state"].as_str()).collect();
    assert!(
        states.len() >= 3,
        "today somebody waits, somebody is at the counter, somebody is done: {states:?}"
    );
}

async fn several_contractors(app: &TestApp) {
    let contracts = mediation_contracts(app).await;
    for code in ["3861", "2350"] {
        let id = project(app, code).await;
        let of_project = contracts.iter().filter(|line| line.project == Some(id));
        let working: BTreeSet<_> =
            of_project.filter(|line| line.balance.used > 0).map(|line| line.supplier).collect();
        assert!(working.len() >= 3, "{code}: hours of {} contractors", working.len());
    }
    let states: BTreeSet<String> =
        rows(app, "mediation_requests").await.into_iter().map(|row| row["state"].clone()).collect();
    assert!(states.len() >= 5, "{states:?}");
}

async fn mediation_contracts(app: &TestApp) -> Vec<mediation::ContractLine> {
    mediation::contracts(&app.world()).await.unwrap()
}

async fn a_team_in_each_district(app: &TestApp) {
    let cases = rows(app, "cases_cases").await;
    let members = rows(app, "cases_members").await;
    for body in ["Comune di Ravenna", "Comune di Rimini", "Comune di Reggio Emilia", DIMORA] {
        let body = organisations::find_by_name(&app.world(), body).await.unwrap().expect("the body");
        let body = body.uuid().simple().to_string();
        let own: BTreeSet<&String> =
            cases.iter().filter(|row| row["organisation_id"] == body).map(|row| &row["id"]).collect();
        assert!(own.len() >= 5, "{} cases", own.len());
        let others: BTreeSet<&String> = members
            .iter()
            .filter(|row| own.contains(&row["case_id"]) && row["organisation_id"] != body)
            .map(|row| &row["organisation_id"])
            .collect();
        assert!(!others.is_empty(), "no other body in the teams");
        let parts: BTreeSet<&String> =
            members.iter().filter(|row| own.contains(&row["case_id"])).map(|row| &row["part"]).collect();
        assert!(parts.len() >= 3, "{parts:?}");
    }
}

const DIMORA: &str = "Dimora d'Abramo Cooperativa Sociale e di Solidarietà";

async fn referrals_in_every_state(app: &TestApp) {
    let all = rows(app, "cases_referrals").await;
    let states: BTreeSet<&str> = all.iter().map(|row| row["state"].as_str()).collect();
    for state in ["sent", "seen", "accepted", "in-progress", "fulfilled", "refused", "no-show", "dropped"] {
        assert!(states.contains(state), "no referral is {state}: {states:?}");
    }
    let today = app.world().today().to_string();
    let is_late = |row: &Row| row["state"] == "sent" && row["due_on"] < today;
    assert!(all.iter().any(is_late), "nobody is late with an answer");
}

async fn the_directory(app: &TestApp) {
    let services = services::services(&app.world(), &all_services(app).await).await.unwrap();
    assert!(services.len() >= 38, "{} services", services.len());
    let today = app.world().today().to_string();
    let mut due: BTreeMap<String, String> = BTreeMap::new();
    for check in rows(app, "services_checks").await {
        let last = due.entry(check["service_id"].clone()).or_default();
        *last = last.clone().max(check["next_due_on"].clone());
    }
    let over = due.values().filter(|day| **day < today).count();
    assert!((2..20).contains(&over), "{over} services not checked in time");
}

async fn all_services(app: &TestApp) -> Vec<services::ServiceId> {
    let rows = rows(app, "services_services").await;
    rows.iter().map(|row| services::ServiceId(row["id"].parse().expect("an identifier"))).collect()
}

async fn requests_of_the_public(app: &TestApp) {
    let ravenna = organisations::find_by_name(&app.world(), "Comune di Ravenna").await.unwrap().unwrap();
    let worker = Persona::new(Role::CaseWorker).of(ravenna);
    let ctx = app.reading(&worker);
    let wanted = services::asking::queries::Wanted::default();
    let inbox = services::asking::queries::inbox(&ctx, &wanted, kernel::Page::number(1)).await.unwrap();
    assert!(inbox.rows.iter().filter(|line| line.state.is_open()).count() >= 3, "{:?}", inbox.rows);
    let requests = rows(app, "services_requests").await;
    let mut contacts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in requests.iter().filter(|row| !row["contact_key"].is_empty()) {
        *contacts.entry(&row["contact_key"]).or_default() += 1;
    }
    assert!(contacts.values().any(|count| *count > 1), "nobody asked twice");
}

async fn figures_of_both_projects(app: &TestApp) {
    let multitasking = figures(app, "3861").await;
    for code in ["P.CONTACTS", "P.MEDIATION_HOURS", "P.OUTREACH_CONTACTS", "P.PLACES", "O.2.3"] {
        assert!(of(&multitasking, code) > 0, "3861: {code} is nothing");
    }
    let casper = figures(app, "2350").await;
    for code in ["P.CONTACTS", "P.MEDIATION_HOURS", "P.OUTREACH_CONTACTS", "P.TEAMS", "O.2.3"] {
        assert!(of(&casper, code) > 0, "2350: {code} is nothing");
    }
    assert!(of(&figures(app, "1063").await, "R.2.10") > 0, "1063: nobody asked for a recognition");
}

async fn figures(app: &TestApp, code: &str) -> Vec<Figure> {
    let id = project(app, code).await;
    let ctx = app.world();
    monitoring::figures(&ctx, id, Quarter::of(ctx.today())).await.unwrap()
}

fn of(figures: &[Figure], code: &str) -> i64 {
    figures.iter().find(|figure| figure.code == code).map_or(0, |figure| figure.cumulative.total)
}

/// Those who take charge find on Oggi what waits for them; a few of a body may be done with everything.
async fn everybody_finds_something_to_do(app: &TestApp) {
    for role in [Role::CaseWorker, Role::Mediator, Role::Outreach, Role::Coordinator] {
        let all = everybody(app, role).await;
        let mut idle = Vec::new();
        for persona in &all {
            let ctx = app.reading(persona);
            let mut items = cases::today(&ctx).await.unwrap();
            items.extend(services::today(&ctx).await.unwrap());
            items.extend(mediation::today(&ctx).await.unwrap());
            if items.is_empty() {
                idle.push(persona.name.clone());
            }
        }
        assert!(idle.len() * 3 <= all.len(), "{role}: nothing to do for {idle:?}");
    }
}

/// The pages of the areas open for those who sign in.
async fn pages_show_it(app: &TestApp) {
    let pages: [(Role, &[&str]); 4] = [
        (
            Role::CaseWorker,
            &["/cases", "/referrals", "/desks", "/agenda", "/services", "/requests", "/mediation"],
        ),
        (Role::Mediator, &["/mediation", "/mediation/diary", "/cases", "/services"]),
        (Role::Outreach, &["/outreach", "/cases", "/referrals", "/services"]),
        (
            Role::Coordinator,
            &["/mediation/contracts", "/mediation/needs", "/outreach/coverage", "/services/gaps"],
        ),
    ];
    for (role, paths) in pages {
        let persona = everybody(app, role).await.into_iter().next().expect("somebody");
        for path in paths {
            app.get(&persona, path).await.assert_ok();
        }
    }
}
