//! How a contact adds up for those who count: each person once, with a name or without. Pure.

use delivery::Count;

/// More people than this around one counter is a slip of the keyboard.
pub const MOST_PEOPLE: i32 = 50;
/// Shorter than this nothing is delivered.
pub const SHORTEST: i32 = 5;
pub const LONGEST: i32 = 240;
/// Three age bands, in each three genders.
pub const CELLS: i32 = 9;

/// Why a contact cannot be written as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoTopic,
    Nobody,
    TooShort,
    AlreadyNamed,
    NotNamed,
    RoundOpen,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        use Refusal::*;
        match refusal {
            NoTopic => kernel::Refusal::new("services-contact-no-topic").on("topics"),
            Nobody => kernel::Refusal::new("services-contact-nobody").on("people"),
            TooShort => kernel::Refusal::new("services-contact-too-short").on("minutes"),
            AlreadyNamed => kernel::Refusal::new("services-contact-already-named"),
            NotNamed => kernel::Refusal::new("services-contact-not-named"),
            RoundOpen => kernel::Refusal::new("services-contact-round-open"),
        }
    }
}

/// What is counted without a name: everybody, less the one who is named.
pub fn heads(people: i32, cell: Option<i32>, is_named: bool) -> Option<Count> {
    let nameless = people - i32::from(is_named);
    if nameless < 1 {
        return None;
    }
    let mut count = Count::default();
    match place(people, cell) {
        Some(place) if !is_named => count.cells[place] = nameless,
        _ => count.unspecified = nameless,
    }
    Some(count)
}

/// One person is described; several are not.
pub fn place(people: i32, cell: Option<i32>) -> Option<usize> {
    cell.filter(|cell| people == 1 && (0..CELLS).contains(cell)).and_then(|cell| usize::try_from(cell).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_anonymous_person_is_one_head_where_they_were_seen() {
        let count = heads(1, Some(4), false).unwrap();
        assert_eq!((count.cells[4], count.unspecified), (1, 0));
    }

    #[test]
    fn whoever_is_named_is_no_head() {
        assert_eq!(heads(1, Some(4), true), None);
        assert_eq!(heads(3, None, true).unwrap().unspecified, 2);
    }

    proptest! {
        #[test]
        fn everybody_is_counted_exactly_once(people in 1..MOST_PEOPLE, cell in prop::option::of(0..CELLS), is_named: bool) {
            let counted = heads(people, cell, is_named).map_or(0, |count| count.cells.iter().sum::<i32>() + count.unspecified);
            prop_assert_eq!(counted + i32::from(is_named), people);
        }
    }
}
