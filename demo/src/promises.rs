//! The five projects: imported from their sheets, then given the dates and targets their documents leave
//! open, each change with its reason.

use chrono::{Days, Months, NaiveDate};
use programmes::{Amend, ProjectId, TargetChange, sheet};
use store::{Ctx, Error, Result};

const REASON: &str =
    "Dimostrazione: date e valori obiettivo inventati dove il documento non li indica o sono passati";

/// How long before today the story begins, in days.
pub const STORY: u64 = 730;

/// Invented targets where the documents leave them open: indicator and value.
const TARGETS: &[(&str, &[(&str, i32)])] = &[
    ("3797", &[("P.OPERATORS", 120), ("P.PROTOCOLS", 2)]),
    ("3861", &[("P.OPERATORS", 90), ("P.AWARENESS", 300), ("P.MEDIATION_HOURS", 400)]),
    ("2350", &[("P.TEAMS", 3), ("O.2.3", 500)]),
    ("1063", &[("O.2.3", 1500), ("O.2.3.1", 700), ("O.2.3.3", 250), ("P.OPERATORS", 200)]),
    ("2463", &[("O.2.3", 300)]),
];

/// When each project runs in the story: days before and after today; `None` keeps the document's dates.
const DATES: &[(&str, Option<(u64, u64)>)] = &[
    ("3797", Some((700, 150))),
    ("3861", Some((640, 90))),
    ("2350", Some((720, 60))),
    ("1063", None),
    ("2463", Some((600, 240))),
];

/// Imports the sheets, in the order of their codes.
pub async fn import(ctx: &Ctx) -> Result<()> {
    for (code, text) in sheet::SEEDS {
        let read =
            sheet::read(text).map_err(|_| Error::broken(format!("the sheet of {code} cannot be read")))?;
        programmes::import_sheet(ctx, &read).await?;
    }
    Ok(())
}

/// Fills in what the documents leave open.
pub async fn complete(ctx: &Ctx, today: NaiveDate) -> Result<()> {
    for (code, _) in TARGETS {
        complete_as(ctx, code, code, today).await?;
    }
    Ok(())
}

/// Fills in what the document of `original` leaves open, in the project with this code.
pub async fn complete_as(ctx: &Ctx, code: &str, original: &str, today: NaiveDate) -> Result<()> {
    let project = programmes::project_by_code(ctx, code).await?;
    let targets = TARGETS.iter().filter(|(known, _)| *known == original).flat_map(|(_, targets)| *targets);
    let days = DATES.iter().find(|(known, _)| *known == original).and_then(|(_, days)| *days);
    let targets = targets
        .map(|(indicator, value)| TargetChange { indicator: (*indicator).to_owned(), value: Some(*value) });
    let amend = Amend {
        version: None,
        starts_on: days.map(|(before, _)| first_of_month(today - Days::new(before))),
        ends_on: days.map(|(_, after)| last_of_month(today + Days::new(after))),
        budget: None,
        activities: Vec::new(),
        targets: targets.collect(),
        effective_on: None,
        reason: REASON.to_owned(),
    };
    programmes::amend(ctx, project.id, amend).await?;
    Ok(())
}

/// The project with this code.
pub async fn project(ctx: &Ctx, code: &str) -> Result<ProjectId> {
    Ok(programmes::project_by_code(ctx, code).await?.id)
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    chrono::Datelike::with_day(&day, 1).unwrap_or(day)
}

fn last_of_month(day: NaiveDate) -> NaiveDate {
    first_of_month(day) + Months::new(1) - Days::new(1)
}
