//! Headcounts that add up, and those that do not.

use proptest::prelude::*;

use super::*;

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn square() -> Count {
    Count { cells: [0, 4, 1, 2, 9, 0, 0, 0, 0], unspecified: 3, stated: None }
}

#[test]
fn the_total_is_the_sum_of_the_cells_and_of_those_not_described() {
    let counted = accept(square(), march(10), march(10)).unwrap();

    assert_eq!(counted.total(), 19);
}

#[test]
fn a_stated_total_that_agrees_is_accepted_and_one_that_does_not_is_shown_the_sum() {
    let agreeing = Count { stated: Some(19), ..square() };
    let differing = Count { stated: Some(20), ..square() };

    assert!(accept(agreeing, march(10), march(10)).is_ok());
    assert_eq!(
        accept(differing, march(10), march(10)),
        Err(Refusal::TotalDiffers { stated: 20, counted: 19 })
    );
}

#[test]
fn an_empty_count_is_no_count() {
    assert_eq!(accept(Count::default(), march(10), march(10)), Err(Refusal::Nobody));
}

#[test]
fn people_are_not_negative() {
    let mut count = square();
    count.cells[0] = -1;

    assert_eq!(accept(count, march(10), march(10)), Err(Refusal::Negative));
    assert_eq!(accept(Count { unspecified: -1, ..square() }, march(10), march(10)), Err(Refusal::Negative));
}

#[test]
fn a_crowd_of_twenty_thousand_is_the_greatest() {
    let crowd = |unspecified| Count { unspecified, ..Count::default() };

    assert!(accept(crowd(20_000), march(10), march(10)).is_ok());
    assert_eq!(accept(crowd(20_001), march(10), march(10)), Err(Refusal::TooMany { most: 20_000 }));
    assert_eq!(accept(crowd(i32::MAX), march(10), march(10)), Err(Refusal::TooMany { most: 20_000 }));
    let spread = Count { cells: [20_000; 9], ..Count::default() };
    assert_eq!(accept(spread, march(10), march(10)), Err(Refusal::TooMany { most: 20_000 }));
}

#[test]
fn nobody_is_counted_tomorrow() {
    assert_eq!(accept(square(), march(11), march(10)), Err(Refusal::NotHeldYet { held_on: march(11) }));
}

proptest! {
    #[test]
    fn no_input_makes_a_count_that_does_not_add_up(
        cells in proptest::array::uniform9(-2_i32..3_000),
        unspecified in any::<i32>(),
        stated in proptest::option::of(any::<i32>()),
    ) {
        if let Ok(counted) = accept(Count { cells, unspecified, stated }, march(10), march(10)) {
            prop_assert_eq!(counted.total(), cells.iter().sum::<i32>() + unspecified);
            prop_assert!(stated.is_none_or(|stated| stated == counted.total()));
            prop_assert!((1..=MOST_PEOPLE).contains(&counted.total()));
        }
    }
}
