//! Small numbers, rounded sums, medians. Pure.

/// Below this a number could point to somebody.
pub const SMALLEST: i64 = 5;

/// A number as the reader may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Exactly(i64),
    /// Below the smallest that is told.
    Few,
    /// Rounded, so that what was left out cannot be worked out from a sum.
    About(i64),
}

/// A cell: those who look at many bodies are not told small numbers.
pub fn cell(number: i64, is_wide: bool) -> Shown {
    match is_wide && (1..SMALLEST).contains(&number) {
        true => Shown::Few,
        false => Shown::Exactly(number),
    }
}

/// A sum of cells.
pub fn sum(number: i64, is_wide: bool) -> Shown {
    match (is_wide, cell(number, is_wide)) {
        (true, Shown::Exactly(number)) => Shown::About((number + SMALLEST / 2) / SMALLEST * SMALLEST),
        (_, shown) => shown,
    }
}

/// The middle one; of two the lower.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    let middle = numbers.len().checked_sub(1)? / 2;
    numbers.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_sees_many_bodies_is_told_no_number_below_five() {
        assert_eq!(cell(4, true), Shown::Few);
        assert_eq!(cell(5, true), Shown::Exactly(5));
        assert_eq!(cell(0, true), Shown::Exactly(0));
        assert_eq!(cell(4, false), Shown::Exactly(4));
    }

    #[test]
    fn a_cell_left_out_cannot_be_worked_out_from_the_sum() {
        let rests: Vec<Shown> = (1..SMALLEST).map(|few| sum(20 + few, true)).collect();
        assert_eq!(rests, [Shown::About(20), Shown::About(20), Shown::About(25), Shown::About(25)]);
        assert_eq!(sum(3, true), Shown::Few);
        assert_eq!(sum(23, false), Shown::Exactly(23));
    }

    #[test]
    fn the_median_is_one_of_the_numbers() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9, 1, 5]), Some(5));
        assert_eq!(median(vec![9, 1]), Some(1));
    }
}
