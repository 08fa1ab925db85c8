//! Change what a project promises: a new version with its reason, never an overwrite.

use authz::Action;
use chrono::NaiveDate;
use kernel::Cents;
use store::{Ctx, Error, Result};

use super::apply::{Change, apply};
use super::queries::latest_sheet;
use super::rules::{self, Refusal};
use crate::entities::codes::ChangeKind;
use crate::entities::project;
use crate::ids::ProjectId;
use crate::sheet::{Activity, Amount, Quantity, Sheet, TargetSheet, When};

/// What changes; `None` and absence leave things as they are.
#[derive(Clone, Debug, Default)]
pub struct Amend {
    /// The version the changes were made from; another one by now is refused as stale.
    pub version: Option<i32>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub budget: Option<Cents>,
    pub activities: Vec<ActivityChange>,
    pub targets: Vec<TargetChange>,
    pub effective_on: Option<NaiveDate>,
    pub reason: String,
}

/// The new plan of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityChange {
    pub code: String,
    /// `None` leaves it to be defined.
    pub planned: Option<i32>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// The new value of one target; one that is not there yet is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetChange {
    pub indicator: String,
    /// `None` leaves it to be defined.
    pub value: Option<i32>,
}

/// A later end (proroga).
#[derive(Clone, Debug)]
pub struct Extend {
    pub version: Option<i32>,
    pub ends_on: NaiveDate,
    pub effective_on: Option<NaiveDate>,
    pub reason: String,
}

pub async fn amend(ctx: &Ctx, project: ProjectId, wish: Amend) -> Result<i32> {
    let before = present(ctx, project, wish.version).await?;
    let reason = rules::reason(&wish.reason)?;
    let after = amended(&before, &wish)?;
    if after == before {
        return Err(Refusal::NothingChanges.into());
    }

    let effective_on = wish.effective_on.unwrap_or(ctx.today());
    written(ctx, &after, Change { kind: ChangeKind::Amendment, reason, effective_on }).await
}

pub async fn extend(ctx: &Ctx, project: ProjectId, wish: Extend) -> Result<i32> {
    let before = present(ctx, project, wish.version).await?;
    let reason = rules::reason(&wish.reason)?;
    let after = rules::extended(&before, wish.ends_on)?;

    let effective_on = wish.effective_on.unwrap_or(ctx.today());
    written(ctx, &after, Change { kind: ChangeKind::Extension, reason, effective_on }).await
}

async fn present(ctx: &Ctx, project: ProjectId, expected: Option<i32>) -> Result<Sheet> {
    let (row, _) = ctx.load::<project::Entity>(project, Action::Amend).await?;
    if expected.is_some_and(|expected| expected != row.version) {
        return Err(Error::Stale);
    }
    latest_sheet(ctx, project).await?.ok_or(Error::NotFound)
}

async fn written(ctx: &Ctx, sheet: &Sheet, change: Change) -> Result<i32> {
    let project = apply(ctx, sheet, change).await?;
    let (row, _) = ctx.load::<project::Entity>(project, Action::View).await?;
    Ok(row.version)
}

fn amended(before: &Sheet, wish: &Amend) -> std::result::Result<Sheet, Refusal> {
    let mut sheet = before.clone();
    if let Some(day) = wish.starts_on {
        sheet.dates.starts = When::On(day);
    }
    if let Some(day) = wish.ends_on {
        sheet.dates.ends = When::On(day);
    }
    if let Some(total) = wish.budget {
        sheet.budget.total = Amount::Cents(total.0);
    }
    for change in &wish.activities {
        replan(activity(&mut sheet, &change.code)?, change);
    }
    for change in &wish.targets {
        retarget(&mut sheet, change);
    }
    rules::in_order(&sheet)?;
    Ok(sheet)
}

fn activity<'s>(sheet: &'s mut Sheet, code: &str) -> std::result::Result<&'s mut Activity, Refusal> {
    let all = sheet.actions.iter_mut().flat_map(|action| &mut action.activities);
    let mut same = all.filter(|activity| activity.code == code);
    same.next().ok_or_else(|| Refusal::ActivityUnknown { code: code.to_owned() })
}

/// A day that says the same as the document's "about June" leaves the document's precision.
fn replan(activity: &mut Activity, change: &ActivityChange) {
    activity.planned = rules::quantity(change.planned);
    if change.starts_on != activity.starts.first_day() {
        activity.starts = change.starts_on.map_or(When::Unknown, When::On);
    }
    if change.ends_on != activity.ends.last_day() {
        activity.ends = change.ends_on.map_or(When::Unknown, When::On);
    }
}

/// The nine cells go when the total they explained changes.
fn retarget(sheet: &mut Sheet, change: &TargetChange) {
    let value = rules::quantity(change.value);
    let source = sheet.project.source.clone();
    match sheet.targets.iter_mut().find(|target| target.indicator == change.indicator) {
        Some(target) if target.value == value => {}
        Some(target) => {
            target.value = value;
            target.cells = None;
        }
        None if value == Quantity::ToBeDefined => {}
        None => sheet.targets.push(TargetSheet {
            indicator: change.indicator.clone(),
            value,
            cells: None,
            by: When::Unknown,
            note: None,
            source,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{SEEDS, read};

    fn mod_in() -> Sheet {
        read(SEEDS[0].1).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_the_document_left_unknown_can_be_given() {
        let wish = Amend {
            starts_on: Some(day("2023-01-01")),
            ends_on: Some(day("2023-12-31")),
            ..Amend::default()
        };
        let after = amended(&mod_in(), &wish).unwrap();
        assert_eq!(after.dates.ends, When::On(day("2023-12-31")));
    }

    #[test]
    fn an_activity_that_does_not_exist_cannot_be_changed() {
        let change = ActivityChange { code: "A9".into(), planned: Some(1), starts_on: None, ends_on: None };
        let wish = Amend { activities: vec![change], ..Amend::default() };
        assert_eq!(amended(&mod_in(), &wish), Err(Refusal::ActivityUnknown { code: "A9".into() }));
    }

    #[test]
    fn saying_the_same_changes_nothing() {
        let sheet = mod_in();
        let same = sheet.activities().map(|activity| ActivityChange {
            code: activity.code.clone(),
            planned: activity.planned.known(),
            starts_on: activity.starts.first_day(),
            ends_on: activity.ends.last_day(),
        });
        let wish = Amend { activities: same.collect(), ..Amend::default() };
        assert_eq!(amended(&sheet, &wish).unwrap(), sheet);
    }

    #[test]
    fn a_new_target_is_added_and_a_changed_one_loses_its_cells() {
        let targets = vec![
            TargetChange { indicator: "P.OPERATORS".into(), value: Some(60) },
            TargetChange { indicator: "P.EVENTS".into(), value: Some(2) },
        ];
        let after = amended(&mod_in(), &Amend { targets, ..Amend::default() }).unwrap();
        let value = |code: &str| after.targets.iter().find(|target| target.indicator == code).unwrap().value;
        assert_eq!((value("P.OPERATORS"), value("P.EVENTS")), (Quantity::Number(60), Quantity::Number(2)));
    }
}
