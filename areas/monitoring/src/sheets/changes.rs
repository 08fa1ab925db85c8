//! What changed after a sheet was submitted: records corrected, added or gone, with who and why, and
//! the figures that would be different today.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::RecordRef;
use people::{Datum, PersonId};
use uuid::Uuid;

use super::differences::Difference;
use super::proofs::{Fate, Moved};

/// Everything that separates a submitted sheet from today's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub records: Vec<Change>,
    /// Only where a figure differs: such a change moves no record and may move many figures.
    pub personal: Vec<Personal>,
    pub figures: Vec<Difference>,
}

impl Changes {
    /// How many changes there are to look at: at least one where any figure differs.
    pub fn number(&self) -> usize {
        (self.records.len() + self.personal.len()).max(usize::from(!self.figures.is_empty()))
    }
}

/// Personal data that counting asks for were changed: which kind, never what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Personal {
    pub person: PersonId,
    /// Nothing where the reader may not meet the person.
    pub name: Option<String>,
    pub data: Vec<Datum>,
    pub by: Author,
    pub at: DateTime<Utc>,
    pub reason: Option<String>,
}

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    Named(String),
    /// The program itself wrote it, as an import and the demonstration do.
    Program,
    /// An account whose name is not kept.
    Unknown,
}

/// One change somebody made. A correction moves two records, the old and the one that replaces it,
/// and is one change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub record: RecordRef,
    pub fate: Fate,
    pub indicators: Vec<String>,
    pub told: Option<Told>,
}

/// Who made a change, when, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub by: Author,
    pub at: DateTime<Utc>,
    pub reason: Option<String>,
    /// The day of what was corrected.
    pub on: NaiveDate,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What an area tells of one correction: the record it leads to, and the one it replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub record: Uuid,
    pub replaces: Option<Uuid>,
    pub told: Told,
}

/// Joins moved records with what is told about them, the latest change first.
pub fn changes(moved: Vec<Moved>, corrections: Vec<Correction>) -> Vec<Change> {
    let trail = Trail::of(corrections);
    let mut found: BTreeMap<Uuid, Change> = BTreeMap::new();
    for one in moved {
        let (place, told) = trail.place(&one);
        found.entry(place.id).and_modify(|change| change.join(&one)).or_insert_with(|| Change {
            record: place,
            fate: one.fate,
            indicators: one.indicators.clone(),
            told: told.cloned(),
        });
    }
    let mut found: Vec<Change> = found.into_values().collect();
    found.sort_by_key(|change| std::cmp::Reverse(change.told.as_ref().map(|told| told.at)));
    found
}

/// Corrections of corrections lead from the first record to the last.
struct Trail {
    next: BTreeMap<Uuid, Uuid>,
    told: BTreeMap<Uuid, Correction>,
}

impl Trail {
    fn of(corrections: Vec<Correction>) -> Self {
        let mut trail = Self { next: BTreeMap::new(), told: BTreeMap::new() };
        for correction in corrections {
            if let Some(replaced) = correction.replaces.filter(|replaced| *replaced != correction.record) {
                trail.next.insert(replaced, correction.record);
            }
            trail.told.insert(correction.record, correction);
        }
        trail
    }

    /// The one change a moved record belongs to. A correction stands by itself; a register entered late
    /// and a session taken back move many records and are one change each, of the session.
    fn place(&self, moved: &Moved) -> (RecordRef, Option<&Told>) {
        let own = self.told.get(&self.last(moved.record.id));
        let Some(session) = &moved.part_of else { return (moved.record.clone(), own.map(|own| &own.told)) };
        match own {
            Some(own) if own.replaces.is_some() => {
                (RecordRef { kind: moved.record.kind.clone(), id: own.record }, Some(&own.told))
            }
            own => {
                let told = self.told.get(&session.id).or(own);
                (session.clone(), told.map(|told| &told.told))
            }
        }
    }

    fn last(&self, record: Uuid) -> Uuid {
        let mut last = record;
        // Bounded by the number of links, so that a circle in the data cannot hold the page.
        for _ in 0..self.next.len() {
            let Some(next) = self.next.get(&last) else { break };
            last = *next;
        }
        last
    }
}

impl Change {
    /// Another record of the same change.
    fn join(&mut self, other: &Moved) {
        if self.fate != other.fate {
            self.fate = Fate::Changed;
        }
        for indicator in &other.indicators {
            if !self.indicators.contains(indicator) {
                self.indicators.push(indicator.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> RecordRef {
        RecordRef::new("delivery-session", Uuid::from_u128(90))
    }

    fn moved(id: u128, fate: Fate) -> Moved {
        let record = RecordRef::new("delivery-participation", Uuid::from_u128(id));
        Moved { record, part_of: Some(session()), fate, indicators: vec!["O.2.3.1".into()] }
    }

    fn correction(record: u128, replaces: Option<u128>) -> Correction {
        Correction {
            record: Uuid::from_u128(record),
            replaces: replaces.map(Uuid::from_u128),
            told: Told {
                by: Author::Named("Docente di prova".into()),
                at: "2023-07-12T09:00:00Z".parse().unwrap(),
                reason: Some("segnata presente per errore".into()),
                on: "2023-05-10".parse().unwrap(),
                before: None,
                after: None,
            },
        }
    }

    #[test]
    fn a_correction_is_one_change_with_author_and_reason() {
        let found = changes(vec![moved(1, Fate::Gone), moved(2, Fate::Added)], vec![correction(2, Some(1))]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].fate, Fate::Changed);
        assert_eq!(found[0].told.as_ref().unwrap().by, Author::Named("Docente di prova".into()));
    }

    #[test]
    fn a_presence_corrected_to_an_absence_leaves_one_record_gone() {
        let found = changes(vec![moved(1, Fate::Gone)], vec![correction(2, Some(1))]);
        assert_eq!((found.len(), found[0].fate), (1, Fate::Gone));
        assert!(found[0].told.is_some());
    }

    #[test]
    fn a_correction_of_a_correction_is_still_one_change() {
        let twice = vec![correction(2, Some(1)), correction(3, Some(2))];
        let found = changes(vec![moved(1, Fate::Gone), moved(3, Fate::Added)], twice);
        assert_eq!((found.len(), found[0].fate), (1, Fate::Changed));
    }

    #[test]
    fn a_lesson_taken_back_is_one_change_however_many_were_there() {
        let lesson = Moved { record: session(), part_of: None, ..moved(90, Fate::Gone) };
        let found =
            changes(vec![moved(1, Fate::Gone), moved(2, Fate::Gone), lesson], vec![correction(90, None)]);
        assert_eq!((found.len(), found[0].fate), (1, Fate::Gone));
        assert_eq!(found[0].record, session());
        assert!(found[0].told.is_some());
    }

    #[test]
    fn a_register_entered_late_is_one_change() {
        let late = vec![moved(1, Fate::Added), moved(2, Fate::Added)];
        let found = changes(late, vec![correction(1, None), correction(2, None)]);
        assert_eq!((found.len(), found[0].fate), (1, Fate::Added));
        assert!(found[0].told.is_some());
    }

    #[test]
    fn a_change_nobody_tells_about_is_listed_all_the_same() {
        let found = changes(vec![moved(7, Fate::Added)], vec![]);
        assert_eq!((found.len(), &found[0].told), (1, &None));
    }

    #[test]
    fn corrections_of_records_that_did_not_count_are_not_listed() {
        assert_eq!(changes(vec![], vec![correction(2, Some(1))]), []);
    }
}
