//! What an authority is shown of many projects: counts, money and lateness, never a person. Pure.

/// The smallest number of persons a line may stand for. Below it a combination of nationality and
/// place begins to point at somebody.
pub const SMALLEST: i64 = 5;

/// A line of a table of persons by one attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub code: String,
    pub persons: i64,
}

/// A table whose small lines were put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    pub lines: Vec<Line>,
    /// Persons of the lines put together: nothing, or at least [`SMALLEST`] unless all of them are fewer.
    pub others: i64,
    pub others_lines: usize,
}

/// Puts lines below the smallest number together. Where what was put together is itself too small, the
/// next smallest line joins, so that no line can be found by taking the others from the total.
pub fn protect(lines: Vec<Line>) -> Protected {
    let (mut shown, mut hidden): (Vec<Line>, Vec<Line>) =
        lines.into_iter().filter(|line| line.persons > 0).partition(|line| line.persons >= SMALLEST);
    shown.sort_by(|one, other| other.persons.cmp(&one.persons).then_with(|| one.code.cmp(&other.code)));
    while !hidden.is_empty() && (sum(&hidden) < SMALLEST || hidden.len() == 1) {
        let Some(smallest) = shown.pop() else { break };
        hidden.push(smallest);
    }
    Protected { lines: shown, others: sum(&hidden), others_lines: hidden.len() }
}

fn sum(lines: &[Line]) -> i64 {
    lines.iter().map(|line| line.persons).sum()
}

/// How a project keeps its word about sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reporting {
    /// Due and not there.
    Late,
    /// Sent back and not yet submitted again.
    ToCorrect,
    /// Waits for the authority.
    ToDecide,
    /// Not due yet.
    InTime,
    Accepted,
}

impl Reporting {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::ToCorrect => "to-correct",
            Self::ToDecide => "to-decide",
            Self::InTime => "in-time",
            Self::Accepted => "accepted",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(persons: &[i64]) -> Vec<Line> {
        persons
            .iter()
            .enumerate()
            .map(|(n, persons)| Line { code: n.to_string(), persons: *persons })
            .collect()
    }

    #[test]
    fn lines_below_the_smallest_number_are_put_together() {
        let table = protect(lines(&[40, 3, 29, 4]));
        assert_eq!(table.lines.iter().map(|line| line.persons).collect::<Vec<_>>(), [40, 29]);
        assert_eq!((table.others, table.others_lines), (7, 2));
    }

    #[test]
    fn a_single_small_line_takes_the_next_smallest_with_it() {
        let table = protect(lines(&[40, 3, 29]));
        assert_eq!(table.lines.len(), 1);
        assert_eq!((table.others, table.others_lines), (32, 2));
    }

    #[test]
    fn a_table_of_few_persons_shows_no_line_at_all() {
        assert_eq!(protect(lines(&[2, 1])), Protected { lines: vec![], others: 3, others_lines: 2 });
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_no_shown_line_is_small(persons in prop::collection::vec(0i64..60, 0..20)) {
            let table = protect(lines(&persons));
            let shown: i64 = table.lines.iter().map(|line| line.persons).sum();
            prop_assert_eq!(shown + table.others, persons.iter().sum::<i64>());
            prop_assert!(table.lines.iter().all(|line| line.persons >= SMALLEST));
            // One line alone could be found by taking the others from the total.
            let all_are_together = table.lines.is_empty();
            prop_assert!(table.others_lines != 1 || all_are_together);
        }
    }
}
