//! Counting people nobody asked for a name: by gender and age band, with a total that must agree. Pure.

use chrono::NaiveDate;

use crate::planning::rules as planning;

/// More people than this at one session is a slip of the keyboard.
pub const MOST_PEOPLE: i32 = 20_000;
/// Three genders by three age bands.
pub const CELLS: usize = 9;

/// Why a headcount cannot be recorded as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Negative,
    TooMany {
        most: i32,
    },
    Nobody,
    /// The sum of the parts is not the total stated.
    TotalDiffers {
        stated: i32,
        counted: i32,
    },
    NotHeldYet {
        held_on: NaiveDate,
    },
}

/// What was counted on the spot. Cells: below 18, 18 to 60, above 60; in each women, men, non-binary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub cells: [i32; CELLS],
    /// Seen and not described: gender or age not noted.
    pub unspecified: i32,
    /// The total as the counter wrote it, when written.
    pub stated: Option<i32>,
}

/// A headcount the rules have accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    cells: [i32; CELLS],
    unspecified: i32,
}

impl Counted {
    pub fn cells(&self) -> [i32; CELLS] {
        self.cells
    }

    pub fn unspecified(&self) -> i32 {
        self.unspecified
    }

    pub fn total(&self) -> i32 {
        self.cells.iter().sum::<i32>() + self.unspecified
    }
}

pub fn accept(count: Count, held_on: NaiveDate, today: NaiveDate) -> Result<Counted, Refusal> {
    if planning::may_be_registered(held_on, today).is_err() {
        return Err(Refusal::NotHeldYet { held_on });
    }
    for part in count.cells.into_iter().chain([count.unspecified]) {
        if part < 0 {
            return Err(Refusal::Negative);
        }
        if part > MOST_PEOPLE {
            return Err(Refusal::TooMany { most: MOST_PEOPLE });
        }
    }

    let counted = Counted { cells: count.cells, unspecified: count.unspecified };
    let total = counted.total();
    if total > MOST_PEOPLE {
        return Err(Refusal::TooMany { most: MOST_PEOPLE });
    }
    if let Some(stated) = count.stated.filter(|stated| *stated != total) {
        return Err(Refusal::TotalDiffers { stated, counted: total });
    }
    if total == 0 {
        return Err(Refusal::Nobody);
    }
    Ok(counted)
}

#[cfg(test)]
mod tests;
