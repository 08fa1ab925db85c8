//! Two versions of a project side by side: everything that differs, and nothing else. Pure.

use super::facts::{Element, Fact, Said, Section, label, sections};
use crate::sheet::Sheet;

/// One thing that differs; `None` where the version does not have it at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The text key of what differs: a field, a whole element, the order of a list.
    pub what: String,
    /// The text key of the section it stands in.
    pub section: String,
    /// Which one of the section, by what it is recognised by.
    pub of: Vec<Said>,
    pub before: Option<Side>,
    pub after: Option<Side>,
}

/// What one version has.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    Said(Said),
    /// An element that came or went, with all it says.
    Whole(Vec<Fact>),
    /// The names of the elements, in their order.
    Order(Vec<Vec<Said>>),
}

pub fn compare(before: &Sheet, after: &Sheet) -> Vec<Difference> {
    let (before, after) = (sections(before), sections(after));
    before.iter().zip(&after).flat_map(|(earlier, later)| section(earlier, later)).collect()
}

fn section(before: &Section, after: &Section) -> Vec<Difference> {
    let same = pairs(&before.elements, &after.elements);
    let mut found = Vec::new();
    for (at, earlier) in before.elements.iter().enumerate() {
        match same.iter().find(|(one, _)| *one == at) {
            Some((_, other)) => fields(after, earlier, &after.elements[*other], &mut found),
            None => found.push(whole(before, earlier, |side| (side, None))),
        }
    }
    for (at, later) in after.elements.iter().enumerate() {
        if !same.iter().any(|(_, other)| *other == at) {
            found.push(whole(after, later, |side| (None, side)));
        }
    }
    found.extend(order(before, after, same));
    found
}

/// Which element is which: what says the same, then what is called the same, then what has no name, by its place.
fn pairs(before: &[Element], after: &[Element]) -> Vec<(usize, usize)> {
    let rules: [fn(&Element, &Element) -> bool; 4] = [
        |one, other| one.facts == other.facts,
        |one, other| one.is_known_as(other, true),
        |one, other| one.is_known_as(other, false),
        |one, other| one.is_nameless() && other.is_nameless(),
    ];
    let mut same: Vec<(usize, usize)> = Vec::new();
    for is_same in rules {
        for (at, earlier) in before.iter().enumerate() {
            if same.iter().any(|(one, _)| *one == at) {
                continue;
            }
            let free = |at: &usize| !same.iter().any(|(_, other)| other == at);
            let later = (0..after.len()).filter(free).find(|later| is_same(earlier, &after[*later]));
            same.extend(later.map(|later| (at, later)));
        }
    }
    same
}

fn fields(section: &Section, earlier: &Element, later: &Element, found: &mut Vec<Difference>) {
    let came = later.facts.iter().filter(|fact| earlier.said(&fact.field).is_none());
    for fact in earlier.facts.iter().chain(came) {
        let (before, after) = (earlier.said(&fact.field), later.said(&fact.field));
        if before != after {
            found.push(Difference {
                what: fact.label(),
                section: section.label(),
                of: if section.is_list { later.name.clone() } else { Vec::new() },
                before: before.cloned().map(Side::Said),
                after: after.cloned().map(Side::Said),
            });
        }
    }
}

fn whole(
    section: &Section,
    element: &Element,
    sides: impl FnOnce(Option<Side>) -> (Option<Side>, Option<Side>),
) -> Difference {
    let (before, after) = sides(Some(Side::Whole(element.facts.clone())));
    Difference {
        what: label("whole"),
        section: section.label(),
        of: if section.is_list { element.name.clone() } else { Vec::new() },
        before,
        after,
    }
}

/// Documents number by place: elements that changed places are a difference too.
fn order(before: &Section, after: &Section, mut same: Vec<(usize, usize)>) -> Option<Difference> {
    same.sort_unstable();
    if same.is_sorted_by_key(|(_, later)| *later) {
        return None;
    }
    let names = |section: &Section, kept: &mut dyn Iterator<Item = usize>| {
        Some(Side::Order(kept.map(|at| recognised(&section.elements[at])).collect()))
    };
    let earlier = names(before, &mut same.iter().map(|(one, _)| *one));
    same.sort_unstable_by_key(|(_, later)| *later);
    Some(Difference {
        what: label("order"),
        section: after.label(),
        of: Vec::new(),
        before: earlier,
        after: names(after, &mut same.iter().map(|(_, other)| *other)),
    })
}

/// The place of a nameless element is just what changed: its first words tell it from the others.
fn recognised(element: &Element) -> Vec<Said> {
    match element.facts.first() {
        Some(first) if element.is_nameless() => vec![first.said.clone()],
        _ => element.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Quantity, SEEDS, When, read};

    fn pleiadi() -> Sheet {
        read(SEEDS[4].1).unwrap()
    }

    fn text(text: &str) -> Said {
        Said::Text(text.to_owned())
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
        assert_eq!(found[0].what, "programmes-sheet-field-planned");
        assert_eq!(found[0].section, "programmes-sheet-section-activities");
        assert_eq!(found[0].before, Some(Side::Said(Said::Key("programmes-to-be-defined".into()))));
        assert_eq!(found[0].after, Some(Side::Said(Said::Number(12))));
    }

    #[test]
    fn activities_and_partners_that_come_and_go_are_named() {
        let mut after = pleiadi();
        let gone = after.actions[2].activities.pop().unwrap();
        after.partners.remove(1);
        let found = compare(&pleiadi(), &after);
        assert_eq!(found.len(), 2);
        assert_eq!((&found[0].of, &found[0].after), (&vec![text("ART-ER")], &None));
        assert!(matches!(&found[0].before, Some(Side::Whole(facts)) if facts.len() > 3));
        assert_eq!((&found[1].of, &found[1].after), (&vec![text(&gone.code), text(&gone.title)], &None));
    }

    #[test]
    fn a_partner_of_two_areas_keeps_its_entries_apart() {
        let mut after = pleiadi();
        let two = after.partners.iter_mut().filter(|partner| partner.name.starts_with("C.I.D.A.S."));
        let second = two.last().unwrap();
        second.until = When::parse("2027-03").unwrap();
        let found = compare(&pleiadi(), &after);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of.last(), Some(&text("Romagna")));
        assert_eq!(found[0].after, Some(Side::Said(Said::When(When::parse("2027-03").unwrap()))));
    }

    #[test]
    fn a_sentence_without_a_number_is_known_by_what_stays() {
        let mut before = pleiadi();
        before.expected_results.iter_mut().for_each(|result| result.code = None);
        let mut after = before.clone();
        after.expected_results[1].text = "Un altro risultato".to_owned();
        let found = compare(&before, &after);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of, [Said::Number(2)]);
        assert_eq!(found[0].after, Some(Side::Said(text("Un altro risultato"))));
    }

    #[test]
    fn an_activity_under_another_action_and_a_list_in_another_order_are_told() {
        let mut after = pleiadi();
        let moved = after.actions[0].activities.remove(0);
        after.actions[1].activities.insert(0, moved);
        after.partners.swap(1, 2);
        let found = compare(&pleiadi(), &after);
        let what: Vec<&str> = found.iter().map(|found| found.what.as_str()).collect();
        assert!(what.contains(&"programmes-sheet-field-action"), "{what:?}");
        assert!(what.contains(&"programmes-sheet-field-order"), "{what:?}");
    }
}
