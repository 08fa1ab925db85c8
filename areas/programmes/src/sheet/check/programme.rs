//! Codes a sheet takes over from its programme and its call.

use super::super::problem::{List, What};
use super::super::reader::{Reading, nearest};
use super::super::{Known, Sheet};

pub(super) fn check(sheet: &Sheet, reading: &Reading<'_>) {
    programme(sheet, reading);
    call(sheet, reading);
    letters(sheet, reading);
}

fn programme(sheet: &Sheet, reading: &Reading<'_>) {
    let head = &sheet.project;
    if head.programme.is_empty() {
        return;
    }
    let lists = Known::lists();
    let Some(programme) = lists.programme(&head.programme) else {
        let known = lists.programmes.iter().map(|programme| programme.code.clone()).collect();
        return unknown(reading, "project.programme", List::Programmes, ("", &head.programme), known);
    };
    let of = programme.code.as_str();
    let objectives = codes(programme.objectives.iter().map(|objective| &objective.code));
    among(reading, "project.objective", (List::Objectives, of), [&head.objective], &objectives);
    let national = codes(programme.national_objectives.iter().map(|objective| &objective.code));
    let key = "project.national_objective";
    among(reading, key, (List::NationalObjectives, of), &head.national_objective, &national);
    let measures = codes(programme.measures.iter().map(|measure| &measure.code));
    among(reading, "project.measures", (List::Measures, of), &head.measures, &measures);
    let actions = codes(programme.actions.iter().map(|action| &action.code));
    among(reading, "project.funded_actions", (List::Actions, of), &head.funded_actions, &actions);
}

/// Categories the call does not have would stand in no table of the quarterly sheet.
fn call(sheet: &Sheet, reading: &Reading<'_>) {
    let head = &sheet.project;
    let Some(wanted) = &head.call else { return };
    let lists = Known::lists();
    let Some(call) = lists.call(wanted) else {
        let known = lists.calls.iter().map(|call| call.code.clone()).collect();
        return unknown(reading, "project.call", List::Calls, ("", wanted), known);
    };
    if call.programme != head.programme && lists.programme(&head.programme).is_some() {
        let programme = call.programme.clone();
        reading.report("project.call", What::CallOfOtherProgramme { call: wanted.clone(), programme });
    }
    let known = codes(call.cost_categories.iter().map(|category| &category.code));
    for (index, line) in sheet.budget.categories.iter().enumerate() {
        let key = format!("budget.categories[{}].code", index + 1);
        among(reading, &key, (List::CostCategories, &call.code), [&line.code], &known);
    }
}

/// The letter of an action is one of those the project says it is funded for.
fn letters(sheet: &Sheet, reading: &Reading<'_>) {
    for (index, action) in sheet.actions.iter().enumerate() {
        let key = format!("actions[{}].funded_action", index + 1);
        let list = (List::ProjectActions, sheet.project.code.as_str());
        among(reading, &key, list, &action.funded_action, &sheet.project.funded_actions);
    }
}

fn codes<'c>(codes: impl Iterator<Item = &'c String>) -> Vec<String> {
    codes.cloned().collect()
}

fn among<'c>(
    reading: &Reading<'_>,
    key: &str,
    (list, of): (List, &str),
    found: impl IntoIterator<Item = &'c String>,
    known: &[String],
) {
    for code in found {
        if !code.is_empty() && !known.contains(code) {
            unknown(reading, key, list, (of, code), known.to_vec());
        }
    }
}

fn unknown(reading: &Reading<'_>, key: &str, list: List, (of, found): (&str, &str), known: Vec<String>) {
    let nearest = nearest(found, &known);
    reading
        .report(key, What::UnknownCode { list, of: of.to_owned(), found: found.to_owned(), nearest, known });
}
