//! What separates two readings of the same sheet, figure by figure: the frozen one and today's, or
//! two snapshots. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::document::{ByGender, Count, Group, Part, Sheet};

/// One figure or text of the sheet: where it stands, what it is about, which measure of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub part: Part,
    /// Code or name of the activity, indicator, body, budget line, group.
    pub subject: String,
    /// Word of the measure; its text key is `monitoring-sheets-measure-<word>`.
    pub measure: String,
}

/// A value as the sheet holds it, so that the reader's language can write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Number(i64),
    Minutes(i64),
    Cents(i64),
    PerMille(i64),
    Day(NaiveDate),
    Text(String),
    /// A word of ours, with the family of text keys it belongs to.
    Word(&'static str, String),
}

/// A place whose value differs; nothing on one side means it was not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub place: Place,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Everything that differs between two readings, in the order of the parts.
pub fn differences(before: &Sheet, after: &Sheet) -> Vec<Difference> {
    let (before, mut after) = (values(before), values(after));
    let mut found = Vec::new();
    for (place, old) in before {
        let new = after.remove(&place);
        if new.as_ref() != Some(&old) {
            found.push(Difference { place, before: Some(old), after: new });
        }
    }
    found.extend(after.into_iter().map(|(place, new)| Difference { place, before: None, after: Some(new) }));
    found.sort_by(|one, other| one.place.cmp(&other.place));
    found
}

/// Every value of a sheet by its place.
struct Values {
    part: Part,
    found: BTreeMap<Place, Value>,
}

fn values(sheet: &Sheet) -> BTreeMap<Place, Value> {
    let mut values = Values { part: Part::General, found: BTreeMap::new() };
    values.general(sheet);
    values.registry(sheet);
    values.procedural(sheet);
    values.breakdown(sheet);
    values.physical(sheet);
    values.financial(sheet);
    values.recipients(sheet);
    values.found
}

impl Values {
    fn put(&mut self, subject: &str, measure: &str, value: Option<Value>) {
        let place = Place { part: self.part, subject: subject.to_owned(), measure: measure.to_owned() };
        let Some(value) = value else { return };
        self.found.insert(place, value);
    }

    fn text(&mut self, subject: &str, measure: &str, text: Option<&String>) {
        self.put(subject, measure, text.cloned().map(Value::Text));
    }

    fn day(&mut self, subject: &str, measure: &str, day: Option<NaiveDate>) {
        self.put(subject, measure, day.map(Value::Day));
    }

    fn general(&mut self, sheet: &Sheet) {
        self.part = Part::General;
        let general = &sheet.general;
        self.text("", "title", Some(&general.title));
        self.text("", "cup", general.cup.as_ref());
        self.text("", "lead", general.lead.as_ref());
        self.day("", "due", Some(general.due_on));
        self.put("", "budget", general.budget_cents.map(Value::Cents));
    }

    fn registry(&mut self, sheet: &Sheet) {
        self.part = Part::Registry;
        let registry = &sheet.registry;
        self.day("", "starts", registry.starts_on);
        self.day("", "ends", registry.ends_on);
        for partner in &registry.partners {
            let subject = match &partner.area {
                Some(area) => format!("{} ({area})", partner.name),
                None => partner.name.clone(),
            };
            self.put(&subject, "role", Some(Value::Word("role", partner.role.clone())));
            self.day(&subject, "since", partner.since);
            self.day(&subject, "until", partner.until);
        }
        for territory in &registry.territories {
            self.text(&territory.code, "territory", Some(&territory.name));
        }
        for body in &registry.bodies_involved {
            self.text(body, "body-involved", Some(body));
        }
    }

    fn procedural(&mut self, sheet: &Sheet) {
        self.part = Part::Procedural;
        let procedural = &sheet.procedural;
        for activity in &procedural.activities {
            let quantity = |amount| quantity(&activity.unit, amount);
            let subject = format!("{} {}", activity.code, activity.title);
            self.put(&subject, "planned-in-all", activity.planned_in_all.map(quantity));
            self.put(&subject, "planned-to-date", activity.planned_to_date.map(quantity));
            self.put(&subject, "done-in-quarter", Some(quantity(activity.done_in_quarter)));
            self.put(&subject, "done-to-date", Some(quantity(activity.done_to_date)));
        }
        for deviation in &procedural.deviations {
            let subject = format!("{} {}", deviation.code, deviation.title);
            let cause = deviation.cause.clone().unwrap_or_else(|| "unexplained".to_owned());
            self.put(&subject, "cause", Some(Value::Word("cause", cause)));
            self.text(&subject, "explanation", deviation.text.as_ref());
            self.text(&subject, "measure", deviation.measure.as_ref().map(|measure| &measure.text));
        }
        for output in &procedural.outputs {
            self.put(&output.title, "done-to-date", Some(Value::Number(output.done)));
        }
        for body in &procedural.bodies_roles {
            self.text(&body.name, "role-text", body.text.as_ref());
        }
        self.text("", "work-group", procedural.work_group_changes.as_ref());
        self.text("", "criticalities", procedural.criticalities.as_ref());
    }

    fn breakdown(&mut self, sheet: &Sheet) {
        self.part = Part::Breakdown;
        for work in &sheet.breakdown {
            let subject = format!("{} {}", work.code, work.title);
            self.day(&subject, "planned-from", work.planned_from);
            self.day(&subject, "planned-until", work.planned_until);
            self.day(&subject, "actual-from", work.actual_from);
            self.day(&subject, "actual-until", work.actual_until);
            self.put(&subject, "done", work.done_per_mille.map(Value::PerMille));
            self.put(&subject, "progress", Some(Value::Word("progress", work.progress.word().to_owned())));
        }
    }

    fn physical(&mut self, sheet: &Sheet) {
        self.part = Part::Physical;
        for figure in &sheet.physical {
            self.count(&figure.code, "new", &figure.unit, &figure.new);
            self.count(&figure.code, "cumulative", &figure.unit, &figure.cumulative);
            self.put(&figure.code, "target", figure.target.map(|target| quantity(&figure.unit, target)));
            let definition = i64::from(figure.definition_version);
            self.put(&figure.code, "definition", Some(Value::Number(definition)));
            for left_out in &figure.left_out {
                let subject = format!("{} · {}", figure.code, left_out.reason);
                self.put(&subject, "left-out", Some(Value::Number(left_out.records)));
            }
        }
    }

    fn count(&mut self, code: &str, measure: &str, unit: &str, count: &Count) {
        self.put(code, measure, Some(quantity(unit, count.total)));
        let Some(cells) = &count.cells else { return };
        for (bracket, row) in cells.rows() {
            for (gender, number) in genders(row) {
                let cell = format!("{measure}-{bracket}-{gender}");
                self.put(code, &cell, Some(Value::Number(number)));
            }
        }
    }

    fn financial(&mut self, sheet: &Sheet) {
        self.part = Part::Financial;
        let financial = &sheet.financial;
        self.put("", "budget", financial.budget_cents.map(Value::Cents));
        for line in financial.by_category.iter().chain(&financial.by_partner) {
            let subject =
                format!("{} {}", line.code.as_deref().unwrap_or_default(), line.title).trim().to_owned();
            self.put(&subject, "budget", line.budget_cents.map(Value::Cents));
            self.put(&subject, "spent-in-quarter", line.spent_in_quarter_cents.map(Value::Cents));
            self.put(&subject, "spent-to-date", Some(Value::Cents(line.spent_to_date_cents)));
        }
    }

    fn recipients(&mut self, sheet: &Sheet) {
        self.part = Part::Recipients;
        let recipients = &sheet.recipients;
        self.put("", "new", Some(Value::Number(recipients.persons.new)));
        self.put("", "cumulative", Some(Value::Number(recipients.persons.cumulative)));
        self.groups("age", &recipients.by_age);
        self.groups("gender", &recipients.by_gender);
        self.groups("nationality", &recipients.by_nationality);
        self.groups("status", &recipients.by_status);
    }

    fn groups(&mut self, by: &str, groups: &[Group]) {
        for group in groups {
            self.put(&group.code, &format!("{by}-new"), Some(Value::Number(group.count.new)));
            self.put(&group.code, &format!("{by}-cumulative"), Some(Value::Number(group.count.cumulative)));
        }
    }
}

/// The genders of one age bracket with the word of their text key.
pub fn genders(row: &ByGender) -> [(&'static str, i64); 3] {
    [("women", row.women), ("men", row.men), ("non-binary", row.non_binary)]
}

/// Minutes are shown as hours; everything else is a plain number of its unit.
pub fn quantity(unit: &str, amount: i64) -> Value {
    match unit {
        "minutes" => Value::Minutes(amount),
        _ => Value::Number(amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::example;

    #[test]
    fn a_sheet_does_not_differ_from_itself() {
        assert_eq!(differences(&example::sheet(), &example::sheet()), []);
    }

    #[test]
    fn one_participant_less_is_seen_in_the_total_and_in_its_cell() {
        let frozen = example::sheet();
        let mut now = frozen.clone();
        let count = &mut now.physical[0].cumulative;
        count.total -= 1;
        if let Some(cells) = &mut count.cells {
            cells.from_18_to_60.women -= 1;
        }
        let found = differences(&frozen, &now);
        let measures: Vec<_> = found.iter().map(|one| one.place.measure.as_str()).collect();
        assert_eq!(measures, ["cumulative", "cumulative-18-60-women"]);
        assert_eq!(found[0].before, Some(Value::Number(64)));
        assert_eq!(found[0].after, Some(Value::Number(63)));
    }

    #[test]
    fn what_came_and_what_went_are_both_told() {
        let frozen = example::sheet();
        let mut now = frozen.clone();
        now.recipients.by_nationality[1].code = "AL".into();
        now.general.cup = None;
        let found = differences(&frozen, &now);
        let sides: Vec<_> = found
            .iter()
            .map(|one| (one.place.subject.as_str(), one.before.is_some(), one.after.is_some()))
            .collect();
        assert_eq!(
            sides,
            [
                ("", true, false),
                ("AL", false, true),
                ("AL", false, true),
                ("UA", true, false),
                ("UA", true, false)
            ]
        );
    }

    #[test]
    fn hours_are_compared_in_minutes() {
        let frozen = example::sheet();
        let mut now = frozen.clone();
        now.procedural.activities[1].done_to_date -= 120;
        let found = differences(&frozen, &now);
        assert_eq!(found[0].before, Some(Value::Minutes(3150)));
        assert_eq!(found[0].after, Some(Value::Minutes(3030)));
    }
}
