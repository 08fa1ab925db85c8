//! A new version of a project does not take what was done out of the count.

use authz::Role;
use chrono::NaiveDate;
use delivery::{About, Kind, Mode, Plan, Withdraw, Withdrawn};
use programmes::Unit;
use programmes::sheet::{SEEDS, Sheet, read};
use testkit::{Engine, Persona, TestApp, engines};

use crate::world::whole;

fn casper() -> Sheet {
    let (_, text) = SEEDS.iter().find(|(code, _)| *code == "2350").expect("the seed");
    read(text).expect("the seed can be read")
}

/// Without activity 04.d, and without what points to it.
fn without_the_activity() -> Sheet {
    let mut sheet = casper();
    sheet.actions[3].activities.pop();
    sheet.deliverables.retain(|product| product.activity.as_deref() != Some("04.d"));
    sheet
}

async fn refusal(app: &TestApp, sheet: &Sheet) -> Option<kernel::Refusal> {
    let ctx = app.world();
    match programmes::import(&ctx, sheet, "una nuova versione").await {
        Err(store::Error::Refused(refusal)) => Some(refusal),
        Err(other) => panic!("{other:?}"),
        Ok(_) => None,
    }
}

engines!(
    an_activity_with_sessions_is_neither_dropped_nor_counted_in_another_unit,
    |engine: Engine| async move {
        let app = whole(engine).await;
        let ctx = app.world();
        let project = programmes::import_sheet(&ctx, &casper()).await.unwrap();
        let activity = programmes::activity_by_code(&ctx, project, "04.d").await.unwrap();
        let wish = organisations::Register { name: "Scuola di Prova".to_owned(), ..Default::default() };
        let school = organisations::register(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        assert_eq!(refusal(&app, &without_the_activity()).await, None, "nothing was done in it yet");

        let day = NaiveDate::from_ymd_opt(2022, 3, 9).unwrap();
        let about = About {
            organisation: school,
            activity: Some(activity.id),
            group: None,
            title: "Riprese".to_owned(),
            place: "Sala di Prova".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Person,
            led_by: None,
        };
        let ctx = app.world();
        let from = day.and_hms_opt(9, 0, 0).unwrap();
        let until = day.and_hms_opt(11, 0, 0).unwrap();
        let session = delivery::plan(&ctx, Plan { about, from, until }).await.unwrap();
        ctx.commit().await.unwrap();

        let dropped = refusal(&app, &without_the_activity()).await.expect("refused");
        assert_eq!(dropped.key, "programmes-amend-activity-used");
        let mut other_unit = casper();
        let unit = &mut other_unit.actions[3].activities.last_mut().unwrap().unit;
        *unit = if *unit == Unit::Hours { Unit::Days } else { Unit::Hours };
        assert_eq!(refusal(&app, &other_unit).await.expect("refused").key, "programmes-amend-unit-used");
        let administrator = Persona::new(Role::Administrator);
        let (_, text) = SEEDS.iter().find(|(code, _)| *code == "2350").unwrap();
        let at = text.find("code = \"04.d\"").unwrap();
        let gone = format!("{}{}", &text[..at], text[at..].replacen("04.d", "04.e", 1));
        let gone = gone.replace("activity = \"04.d\"", "activity = \"04.e\"").replace("\"04.d\"", "\"04.e\"");
        let reason = [("reason", "Una nuova versione")];
        let sent = app
            .upload(&administrator, "/projects/import", &reason, ("file", "s.toml", gone.as_bytes()))
            .await;
        sent.assert_refused("04.d").assert_shows("Lasciala nella scheda con la quantità che è stata fatta");

        let ctx = app.world();
        let wish = Withdraw { session, reason: Withdrawn::ALL[0], note: Some("Non si è tenuto".to_owned()) };
        delivery::cancel(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
        assert_eq!(
            refusal(&app, &without_the_activity()).await,
            None,
            "what did not take place holds nothing"
        );
    }
);

engines!(a_product_that_was_handed_over_stays, |engine: Engine| async move {
    let app = whole(engine).await;
    let ctx = app.world();
    let project = programmes::import_sheet(&ctx, &casper()).await.unwrap();
    let products = programmes::deliverables(&ctx, project).await.unwrap();
    let videos = products.iter().find(|product| product.code == "D2").unwrap();
    let wish = programmes::Deliver { deliverable: videos.id, on: ctx.today(), quantity: 1, note: None };
    programmes::deliver(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();

    let mut sheet = casper();
    sheet.deliverables.retain(|product| product.code != "D2");
    assert_eq!(refusal(&app, &sheet).await.expect("refused").key, "programmes-amend-product-used");
    assert_eq!(
        refusal(&app, &without_the_activity()).await.expect("refused").key,
        "programmes-amend-activity-used"
    );
});
