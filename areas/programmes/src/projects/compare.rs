//! Two versions of a project side by side: only what differs. Pure.

use crate::sheet::{Activity, Amount, Coded, Quantity, Sheet, TargetSheet, When};

/// One thing that differs; `None` where the version does not have it at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The text key of what differs.
    pub what: &'static str,
    /// Which one: an activity's code and title, a partner's name.
    pub of: String,
    pub before: Option<Side>,
    pub after: Option<Side>,
}

/// A value as one version has it; shown in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    Text(String),
    /// A text key: a code of a list, "to be defined", "unknown".
    Key(String),
    Number(i64),
    Money(i64),
    Day(chrono::NaiveDate),
    /// About this month or year.
    About(chrono::NaiveDate),
}

pub fn compare(before: &Sheet, after: &Sheet) -> Vec<Difference> {
    let mut found = Vec::new();
    head(before, after, &mut found);
    activities(before, after, &mut found);
    targets(before, after, &mut found);
    named(before, after, &mut found);
    found
}

fn head(before: &Sheet, after: &Sheet, found: &mut Vec<Difference>) {
    let text = |text: &str| Some(Side::Text(text.to_owned()));
    let mut note =
        |what, one: Option<Side>, other: Option<Side>| differ(found, what, String::new(), one, other);
    note("programmes-compare-title", text(&before.project.title), text(&after.project.title));
    note("programmes-compare-summary", text(&before.project.summary), text(&after.project.summary));
    note(
        "programmes-compare-cup",
        before.project.cup.as_deref().and_then(text),
        after.project.cup.as_deref().and_then(text),
    );
    note("programmes-compare-starts", Some(when(before.dates.starts)), Some(when(after.dates.starts)));
    note("programmes-compare-ends", Some(when(before.dates.ends)), Some(when(after.dates.ends)));
    note("programmes-compare-budget", Some(money(before.budget.total)), Some(money(after.budget.total)));
}

fn activities(before: &Sheet, after: &Sheet, found: &mut Vec<Difference>) {
    for earlier in before.activities() {
        match after.activity(&earlier.code) {
            Some(later) => activity(earlier, later, found),
            None => {
                let side = Some(Side::Text(earlier.title.clone()));
                differ(found, "programmes-compare-activity", earlier.code.clone(), side, None);
            }
        }
    }
    for later in after.activities().filter(|later| before.activity(&later.code).is_none()) {
        let side = Some(Side::Text(later.title.clone()));
        differ(found, "programmes-compare-activity", later.code.clone(), None, side);
    }
}

fn activity(earlier: &Activity, later: &Activity, found: &mut Vec<Difference>) {
    let of = format!("{} {}", later.code, later.title);
    let mut note = |what, one: Side, other: Side| differ(found, what, of.clone(), Some(one), Some(other));
    let text = |text: &Option<String>| Side::Text(text.clone().unwrap_or_default());
    note(
        "programmes-compare-activity-title",
        Side::Text(earlier.title.clone()),
        Side::Text(later.title.clone()),
    );
    note("programmes-compare-kind", Side::Key(earlier.kind.label()), Side::Key(later.kind.label()));
    note("programmes-compare-unit", Side::Key(earlier.unit.label()), Side::Key(later.unit.label()));
    note("programmes-compare-planned", quantity(earlier.planned), quantity(later.planned));
    note("programmes-compare-starts", when(earlier.starts), when(later.starts));
    note("programmes-compare-ends", when(earlier.ends), when(later.ends));
    note("programmes-compare-responsible", text(&earlier.responsible), text(&later.responsible));
}

fn targets(before: &Sheet, after: &Sheet, found: &mut Vec<Difference>) {
    let value = |targets: &[TargetSheet], code: &str| {
        targets.iter().find(|target| target.indicator == code).map(|target| quantity(target.value))
    };
    let added = after.targets.iter().filter(|target| value(&before.targets, &target.indicator).is_none());
    for target in before.targets.iter().chain(added) {
        let (one, other) =
            (value(&before.targets, &target.indicator), value(&after.targets, &target.indicator));
        differ(found, "programmes-compare-target", target.indicator.clone(), one, other);
    }
}

/// Partners, products, networks and protocols that came or went.
fn named(before: &Sheet, after: &Sheet, found: &mut Vec<Difference>) {
    let partners = |sheet: &Sheet| {
        let name = |partner: &crate::sheet::Partner| match &partner.area {
            Some(area) => format!("{} ({area})", partner.name),
            None => partner.name.clone(),
        };
        sheet.partners.iter().map(name).collect::<Vec<_>>()
    };
    let products = |sheet: &Sheet| sheet.deliverables.iter().map(|product| product.title.clone()).collect();
    let protocols = |sheet: &Sheet| sheet.protocols.iter().map(|protocol| protocol.title.clone()).collect();
    came_and_went(found, "programmes-compare-partner", partners(before), partners(after));
    came_and_went(found, "programmes-compare-product", products(before), products(after));
    came_and_went(found, "programmes-compare-protocol", protocols(before), protocols(after));
}

fn came_and_went(found: &mut Vec<Difference>, what: &'static str, before: Vec<String>, after: Vec<String>) {
    for gone in before.iter().filter(|name| !after.contains(name)) {
        differ(found, what, String::new(), Some(Side::Text(gone.clone())), None);
    }
    for new in after.iter().filter(|name| !before.contains(name)) {
        differ(found, what, String::new(), None, Some(Side::Text(new.clone())));
    }
}

fn differ(
    found: &mut Vec<Difference>,
    what: &'static str,
    of: String,
    before: Option<Side>,
    after: Option<Side>,
) {
    if before != after {
        found.push(Difference { what, of, before, after });
    }
}

fn quantity(quantity: Quantity) -> Side {
    match quantity {
        Quantity::Number(number) => Side::Number(number.into()),
        Quantity::ToBeDefined => Side::Key("programmes-to-be-defined".to_owned()),
    }
}

fn money(amount: Amount) -> Side {
    match amount {
        Amount::Cents(cents) => Side::Money(cents),
        Amount::Unknown => Side::Key("programmes-unknown".to_owned()),
    }
}

fn when(when: When) -> Side {
    match when {
        When::On(day) => Side::Day(day),
        When::InMonth(day) | When::InYear(day) => Side::About(day),
        When::Unknown => Side::Key("programmes-unknown".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{SEEDS, read};

    fn pleiadi() -> Sheet {
        read(SEEDS[4].1).unwrap()
    }

    #[test]
    fn a_version_does_not_differ_from_itself() {
        assert_eq!(compare(&pleiadi(), &pleiadi()), []);
    }

    #[test]
    fn a_changed_quantity_is_shown_with_both_values() {
        let mut after = pleiadi();
        after.actions[0].activities[0].planned = Quantity::Number(12);
        let found = compare(&pleiadi(), &after);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].what, "programmes-compare-planned");
        assert_eq!(found[0].before, Some(Side::Key("programmes-to-be-defined".into())));
        assert_eq!(found[0].after, Some(Side::Number(12)));
    }

    #[test]
    fn activities_and_partners_that_come_and_go_are_named() {
        let mut after = pleiadi();
        let gone = after.actions[2].activities.pop().unwrap();
        after.partners.remove(1);
        let found = compare(&pleiadi(), &after);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].of.as_str(), &found[0].after), (gone.code.as_str(), &None));
        assert_eq!(found[1].before, Some(Side::Text("ART-ER".into())));
    }
}
