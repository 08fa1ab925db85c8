//! What the wholesale evaluator answers: per indicator and quarter, how many are new, in cells.

use kernel::Quarter;
use uuid::Uuid;

use crate::counting::{CELLS, Cell, Cells};

/// New in one quarter: nine cells, those of indicators without cells, those whose data are incomplete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub cells: Cells,
    /// Value of indicators that have no cells.
    pub plain: i64,
    /// Subjects that would count if a missing datum were completed.
    pub incomplete: i64,
}

/// All indicators of one project over all its quarters.
#[derive(Clone, Debug)]
pub struct ProjectTable {
    pub project: Uuid,
    first: Quarter,
    quarters: usize,
    tallies: Vec<Tally>,
}

impl Tally {
    pub fn value(&self) -> i64 {
        self.plain + self.cells.total()
    }

    pub(super) fn count(&mut self, cell: Cell) {
        self.cells.count(cell);
    }

    fn add(&mut self, other: &Tally) {
        for place in 0..CELLS {
            self.cells.0[place] += other.cells.0[place];
        }
        self.plain += other.plain;
        self.incomplete += other.incomplete;
    }
}

impl ProjectTable {
    pub(super) fn new(project: Uuid, definitions: usize, first: Quarter, quarters: usize) -> ProjectTable {
        ProjectTable { project, first, quarters, tallies: vec![Tally::default(); definitions * quarters] }
    }

    pub fn quarters(&self) -> impl Iterator<Item = Quarter> {
        std::iter::successors(Some(self.first), |quarter| Some(quarter.next())).take(self.quarters)
    }

    /// New in `quarter` for the definition at place `definition` of the list that was asked.
    pub fn new_in(&self, definition: usize, quarter: Quarter) -> Tally {
        self.quarters()
            .position(|one| one == quarter)
            .map_or_else(Tally::default, |place| self.tallies[definition * self.quarters + place])
    }

    /// Cumulative up to the end of `quarter`.
    pub fn until(&self, definition: usize, quarter: Quarter) -> Tally {
        let mut sum = Tally::default();
        let of_definition = &self.tallies[definition * self.quarters..(definition + 1) * self.quarters];
        for (one, tally) in self.quarters().zip(of_definition) {
            if one <= quarter {
                sum.add(tally);
            }
        }
        sum
    }

    pub(super) fn tally(&mut self, definition: usize, quarter: usize) -> &mut Tally {
        &mut self.tallies[definition * self.quarters + quarter]
    }

    pub(super) fn merge(&mut self, other: &ProjectTable) {
        for (mine, theirs) in self.tallies.iter_mut().zip(&other.tallies) {
            mine.add(theirs);
        }
    }
}
