//! The records behind a frozen figure, and what became of them since. Pure.

use std::collections::BTreeMap;

use kernel::RecordRef;

use super::canonical;

/// One record as it was when the figure was made. The mark changes when what it says changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Proof {
    pub record: RecordRef,
    pub mark: String,
    /// The session it was recorded in, if any: what happens to the session happens to all its records.
    pub part_of: Option<RecordRef>,
}

/// The records of one indicator, or of the whole project under [`EVERYTHING`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proofs {
    pub indicator: String,
    pub definition_version: i32,
    pub records: Vec<Proof>,
}

/// Stands for every fact of the project, whether or not an indicator counts it: hours and meetings
/// feed the procedural part alone, and a change in them must be found all the same.
pub const EVERYTHING: &str = "*";

/// What became of a record after the figures were frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Gone,
    Added,
    Changed,
}

impl Fate {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Added => "added",
            Self::Changed => "changed",
        }
    }
}

/// A record that is no longer what it was, with the indicators it counted for then or counts for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub record: RecordRef,
    pub part_of: Option<RecordRef>,
    pub fate: Fate,
    pub indicators: Vec<String>,
}

impl Proof {
    /// A mark is made of whatever of the record enters a figure.
    pub fn new(record: RecordRef, says: &str, part_of: Option<RecordRef>) -> Self {
        Self { record, mark: canonical::checksum(says)[..12].to_owned(), part_of }
    }
}

/// One line a record, sorted: the text that is stored and whose checksum is kept.
pub fn write(records: &[Proof]) -> String {
    let mut lines: Vec<String> = records.iter().map(line).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.join("\n")
}

fn line(proof: &Proof) -> String {
    let record = &proof.record;
    match &proof.part_of {
        Some(whole) => format!("{} {} {} {} {}", record.kind, record.id, proof.mark, whole.kind, whole.id),
        None => format!("{} {} {}", record.kind, record.id, proof.mark),
    }
}

/// Reads what [`write`] wrote; a line that cannot be read says so with its number.
pub fn read(list: &str) -> Result<Vec<Proof>, usize> {
    let read = |(number, line): (usize, &str)| proof(line).ok_or(number + 1);
    list.lines().enumerate().map(read).collect()
}

fn proof(line: &str) -> Option<Proof> {
    let words: Vec<&str> = line.split(' ').collect();
    let (record, mark, part_of) = match words[..] {
        [kind, id, mark] => (reference(kind, id)?, mark, None),
        [kind, id, mark, whole, of] => (reference(kind, id)?, mark, Some(reference(whole, of)?)),
        _ => return None,
    };
    Some(Proof { record, mark: mark.to_owned(), part_of })
}

fn reference(kind: &str, id: &str) -> Option<RecordRef> {
    Some(RecordRef::stored(kind.to_owned(), id.parse().ok()?))
}

/// Every record that is gone, new or changed between two readings, each once.
pub fn moved(before: &[Proofs], after: &[Proofs]) -> Vec<Moved> {
    let (then, now) = (by_record(before), by_record(after));
    let gone_or_changed = then.iter().filter_map(|(record, old)| {
        let fate = match now.get(record) {
            None => Fate::Gone,
            Some(new) if new.proof.mark != old.proof.mark => Fate::Changed,
            Some(_) => return None,
        };
        Some(old.moved(fate))
    });
    let added = now.iter().filter(|(record, _)| !then.contains_key(*record));
    gone_or_changed.chain(added.map(|(_, new)| new.moved(Fate::Added))).collect()
}

struct Counted<'p> {
    proof: &'p Proof,
    indicators: Vec<String>,
}

impl Counted<'_> {
    fn moved(&self, fate: Fate) -> Moved {
        Moved {
            record: self.proof.record.clone(),
            part_of: self.proof.part_of.clone(),
            fate,
            indicators: self.indicators.clone(),
        }
    }
}

fn by_record(all: &[Proofs]) -> BTreeMap<&RecordRef, Counted<'_>> {
    let mut found: BTreeMap<&RecordRef, Counted> = BTreeMap::new();
    for proofs in all {
        for proof in &proofs.records {
            let counted =
                found.entry(&proof.record).or_insert_with(|| Counted { proof, indicators: Vec::new() });
            if proofs.indicator != EVERYTHING && !counted.indicators.contains(&proofs.indicator) {
                counted.indicators.push(proofs.indicator.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn proof(id: u128, says: &str) -> Proof {
        let session = RecordRef::new("delivery-session", Uuid::from_u128(90));
        Proof::new(RecordRef::new("delivery-participation", Uuid::from_u128(id)), says, Some(session))
    }

    fn of(indicator: &str, records: Vec<Proof>) -> Proofs {
        Proofs { indicator: indicator.into(), definition_version: 1, records }
    }

    #[test]
    fn a_list_is_read_back_as_it_was_written_whatever_its_order() {
        let (one, two) = (proof(1, "120"), Proof { part_of: None, ..proof(2, "90") });
        let list = write(&[two.clone(), one.clone(), one.clone()]);
        assert_eq!(list, write(&[one.clone(), two.clone()]));
        assert_eq!(read(&list), Ok(vec![one, two]));
    }

    #[test]
    fn a_damaged_list_is_refused_with_its_line() {
        let list = format!("{}\nnot a record at all, really", write(&[proof(1, "120")]));
        assert_eq!(read(&list), Err(2));
    }

    #[test]
    fn a_record_that_counted_for_two_indicators_moves_once() {
        let before = [of("O.2.3", vec![proof(1, "120")]), of("O.2.3.1", vec![proof(1, "120")])];
        let found = moved(&before, &[of("O.2.3", vec![])]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].fate, Fate::Gone);
        assert_eq!(found[0].indicators, ["O.2.3", "O.2.3.1"]);
    }

    #[test]
    fn corrected_minutes_are_a_change_of_the_same_record() {
        let found = moved(&[of(EVERYTHING, vec![proof(1, "120")])], &[of(EVERYTHING, vec![proof(1, "90")])]);
        assert_eq!(found[0].fate, Fate::Changed);
        assert_eq!(found[0].indicators, [""; 0]);
    }

    #[test]
    fn what_was_registered_late_is_added() {
        let before = [of("O.2.3", vec![proof(1, "120")])];
        let after = [of("O.2.3", vec![proof(1, "120"), proof(2, "60")])];
        assert_eq!(moved(&before, &after)[0].fate, Fate::Added);
        assert_eq!(moved(&before, &before), []);
    }
}
