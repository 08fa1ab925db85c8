//! A person erased in the middle of a project: no word about them stays anywhere, and no figure moves.

use delivery::{About, EnrolInGroup, Kind, Mark, Mode, Participant, Past, RegisterLine};
use monitoring::sheets::{self, Format};
use organisations::OrganisationId;
use people::{Enrol, Erase, Gender, PersonId, TargetGroup};
use programmes::ProjectId;
use store::Ctx;
use testkit::{Engine, TestApp, engines};

use crate::world::whole;

const NOTE: &str = "Quetzalla arriva tardi per il treno";

/// Somebody with a name nobody else bears, who came to a lesson of a project.
async fn somebody(ctx: &Ctx, project: ProjectId, body: OrganisationId) -> PersonId {
    let wish = Enrol {
        birth_date: "1987-11-23".parse().ok(),
        gender: Gender::Female,
        nationality: Some("NGA".to_owned()),
        phones: vec!["+39 333 7654321".to_owned()],
        status: Some((TargetGroup::Refugee, "2025-02-03".parse().expect("a day"))),
        ..Enrol::named(body, "Quetzalla", "Zyxovaite")
    };
    let person = people::enrol(ctx, wish).await.expect("she is enrolled");
    let who = Participant { kind: Kind::Person, id: person.uuid() };
    let activity = programmes::activities(ctx, project).await.expect("activities").remove(0).id;
    let group = delivery::OpenGroup {
        organisation: body,
        activity: Some(activity),
        title: "Gruppo di prova".to_owned(),
        kind: Kind::Person,
        led_by: None,
        starts_on: None,
        ends_on: None,
    };
    let group = delivery::open_group(ctx, group).await.expect("a group");
    let began_on = "2026-03-01".parse().expect("a day");
    delivery::enrol_in_group(ctx, EnrolInGroup { group, who, began_on }).await.expect("an enrolment");
    let about = About {
        organisation: body,
        activity: Some(activity),
        group: Some(group),
        title: "Lezione di prova".to_owned(),
        place: "Aula 1".to_owned(),
        mode: Mode::InPerson,
        language: None,
        kind: Kind::Person,
        led_by: None,
    };
    let line = RegisterLine { who, mark: Mark::Present, note: Some(NOTE.to_owned()) };
    let (from, until) = ("2026-03-05T09:00:00", "2026-03-05T11:00:00");
    let past = Past {
        about,
        from: from.parse().expect("a moment"),
        until: until.parse().expect("a moment"),
        lines: vec![line],
    };
    delivery::record_past(ctx, vec![past]).await.expect("a register");
    person
}

async fn sheet(app: &TestApp, project: ProjectId, quarter: &str) -> String {
    let ctx = app.world();
    let quarter = quarter.parse().expect("a quarter");
    let bytes = sheets::print(&ctx, project, quarter, Format::Json).await.expect("the sheet can be printed");
    let sheet: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    sheet["sheet"]["physical"].to_string()
}

/// Which of the words stand in which columns of the whole database, whatever their case.
async fn holding(app: &TestApp, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for table in app.db.tables().await.expect("the tables") {
        let look = |cells: Vec<Option<String>>| {
            for (column, cell) in table.columns.iter().zip(cells) {
                let text = cell.unwrap_or_default().to_lowercase();
                let held = words.iter().filter(|word| text.contains(**word));
                found.extend(held.map(|word| format!("{word} in {}.{column}", table.name)));
            }
            Ok(())
        };
        app.db.rows_as_text(&table, look).await.expect("the rows");
    }
    found
}

engines!(an_erased_participant_is_still_counted_and_named_nowhere, |engine: Engine| async move {
    let app = whole(engine).await;
    let ctx = app.world();
    let (_, text) = programmes::sheet::SEEDS[0];
    let seed = programmes::sheet::read(text).expect("a sheet");
    let project = programmes::import_sheet(&ctx, &seed).await.expect("a project");
    let lead = programmes::project(&ctx, project).await.expect("the project").lead.expect("a lead");
    let person = somebody(&ctx, project, lead).await;
    ctx.commit().await.expect("a commit");
    let words = ["quetzalla", "zyxovaite", "7654321", "1987-11-23"];
    let before = holding(&app, &words).await;
    assert!(before.contains(&"quetzalla in delivery_participations.note".to_owned()), "{before:?}");
    let figures = sheet(&app, project, "2026-Q1").await;

    let ctx = app.world();
    let reason = "richiesta dell'interessata".to_owned();
    people::erase(&ctx, Erase { person, reason }).await.expect("she is erased");
    ctx.commit().await.expect("a commit");

    assert_eq!(holding(&app, &words).await, Vec::<String>::new());
    assert_eq!(sheet(&app, project, "2026-Q1").await, figures);
    let stays = people::erasure::Elsewhere::stays(&delivery::AboutPersons, &app.world(), person).await;
    let counted: Vec<i64> = stays.expect("records").iter().map(|line| line.count).collect();
    assert_eq!(counted, [1, 0]);
});
