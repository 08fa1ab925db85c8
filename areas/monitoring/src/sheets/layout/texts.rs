//! The first three parts: general data, registry, procedural part.

use super::super::differences::quantity;
use super::super::document::{Activity, Deviation, General, Partner, Procedural, Registry, Territory};
use super::{Block, Draft, Holds, Item, Value, Words, cents, day, maybe, number, text, word};

pub(super) fn general(general: &General, words: &dyn Words) -> Vec<Block> {
    let fact = |key: &str, item: Item| (words.t(&format!("monitoring-sheets-fact-{key}")), item);
    let quarter = general.quarter;
    vec![Block::Facts(vec![
        fact("title", text(&general.title)),
        fact("code", text(&general.project_code)),
        fact("cup", maybe(general.cup.as_ref())),
        fact("programme", text(&general.programme)),
        fact("objective", maybe(general.objective.as_ref())),
        fact("lead", maybe(general.lead.as_ref())),
        fact("quarter", word("quarter", quarter.to_string())),
        fact("from", day(Some(quarter.first_day()))),
        fact("until", day(Some(quarter.last_day()))),
        fact("due", day(Some(general.due_on))),
        fact("budget", general.budget_cents.and_then(cents)),
    ])]
}

pub(super) fn registry(registry: &Registry, words: &dyn Words) -> Vec<Block> {
    let fact = |key: &str, item: Item| (words.t(&format!("monitoring-sheets-fact-{key}")), item);
    let list = |names: Vec<String>| (!names.is_empty()).then(|| Value::Text(names.join("; ")));
    let territories = registry.territories.iter().map(place).collect();
    vec![
        Block::Facts(vec![
            fact("starts", day(registry.starts_on)),
            fact("ends", day(registry.ends_on)),
            fact("territory", list(territories)),
            fact("target-groups", list(registry.target_groups.clone())),
            fact("bodies-involved", list(registry.bodies_involved.clone())),
        ]),
        Draft::new("partners", words)
            .column("body", Holds::Prose)
            .column("role", Holds::Word)
            .column("area", Holds::Prose)
            .column("since", Holds::Day)
            .column("until", Holds::Day)
            .rows(registry.partners.iter().map(partner)),
    ]
}

fn partner(partner: &Partner) -> Vec<Item> {
    vec![
        text(&partner.name),
        word("role", &partner.role),
        maybe(partner.area.as_ref()),
        day(partner.since),
        day(partner.until),
    ]
}

pub(super) fn procedural(procedural: &Procedural, words: &dyn Words) -> Vec<Block> {
    let narrative = |key: &str, text: &Option<String>| Block::Text {
        heading: words.t(&format!("monitoring-sheets-heading-{key}")),
        text: text.clone().unwrap_or_else(|| words.t("monitoring-sheets-not-written")),
    };
    vec![
        activities(&procedural.activities, words),
        deviations(&procedural.deviations, words),
        outputs(procedural, words),
        narrative("work-group", &procedural.work_group_changes),
        roles(procedural, words),
        narrative("criticalities", &procedural.criticalities),
    ]
}

fn activities(activities: &[Activity], words: &dyn Words) -> Block {
    Draft::new("activities", words)
        .column("code", Holds::Word)
        .column("activity", Holds::Prose)
        .column("responsible", Holds::Prose)
        .column("unit", Holds::Word)
        .column("planned-in-all", Holds::Number)
        .column("planned-to-date", Holds::Number)
        .column("done-in-quarter", Holds::Number)
        .column("done-to-date", Holds::Number)
        .rows(activities.iter().map(|activity| {
            let amount = |amount| quantity(&activity.unit, amount);
            vec![
                text(&activity.code),
                text(&activity.title),
                maybe(activity.responsible.as_ref()),
                word("unit", &activity.unit),
                activity.planned_in_all.map(amount),
                activity.planned_to_date.map(amount),
                Some(amount(activity.done_in_quarter)),
                Some(amount(activity.done_to_date)),
            ]
        }))
}

fn deviations(deviations: &[Deviation], words: &dyn Words) -> Block {
    Draft::new("deviations", words)
        .column("code", Holds::Word)
        .column("deviation", Holds::Prose)
        .column("planned-to-date", Holds::Number)
        .column("done-to-date", Holds::Number)
        .column("cause", Holds::Prose)
        .column("explanation", Holds::Prose)
        .column("measure", Holds::Prose)
        .column("owner", Holds::Prose)
        .column("measure-due", Holds::Day)
        .rows(deviations.iter().map(deviation))
}

fn deviation(deviation: &Deviation) -> Vec<Item> {
    let measure = deviation.measure.as_ref();
    let cause = deviation.cause.clone().unwrap_or_else(|| "unexplained".to_owned());
    vec![
        text(&deviation.code),
        text(&deviation.title),
        Some(quantity(&deviation.unit, deviation.planned)),
        Some(quantity(&deviation.unit, deviation.done)),
        word("cause", cause),
        maybe(deviation.text.as_ref()),
        maybe(measure.map(|measure| &measure.text)),
        maybe(measure.and_then(|measure| measure.owner.as_ref())),
        day(measure.and_then(|measure| measure.due_on)),
    ]
}

fn outputs(procedural: &Procedural, words: &dyn Words) -> Block {
    Draft::new("outputs", words)
        .column("code", Holds::Word)
        .column("output", Holds::Prose)
        .column("planned", Holds::Number)
        .column("done", Holds::Number)
        .column("due", Holds::Day)
        .rows(procedural.outputs.iter().map(|output| {
            vec![
                text(&output.code),
                text(&output.title),
                output.planned.and_then(number),
                number(output.done),
                day(output.due_on),
            ]
        }))
}

fn roles(procedural: &Procedural, words: &dyn Words) -> Block {
    Draft::new("roles", words)
        .column("body", Holds::Word)
        .column("role-text", Holds::Prose)
        .rows(procedural.bodies_roles.iter().map(|body| vec![text(&body.name), maybe(body.text.as_ref())]))
}

/// A district without a code is its name.
fn place(place: &Territory) -> String {
    match place.code.is_empty() {
        true => place.name.clone(),
        false => format!("{} ({})", place.name, place.code),
    }
}
