//! The nine cells: age bracket at entry and self-declared gender (rules D1 to D9).

use std::ops::{Add, AddAssign};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::reason::Reason;

/// Three age brackets by three genders.
pub const CELLS: usize = 9;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Age {
    /// Under 18.
    Minor,
    /// 18 to 60, both included.
    Adult,
    /// 61 and over.
    Older,
}

/// Gender as the person declared it; never derived from a fiscal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    Female,
    Male,
    NonBinary,
}

/// When somebody was born, as far as the papers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Birth {
    Day(NaiveDate),
    Year(i32),
}

/// One of the nine cells, in the order of the official table: ages down, women, men, non-binary across.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(u8);

/// How many in each of the nine cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells(pub [i64; CELLS]);

impl Age {
    pub const ALL: [Age; 3] = [Age::Minor, Age::Adult, Age::Older];

    fn of_years(years: i32) -> Age {
        match years {
            ..18 => Age::Minor,
            18..=60 => Age::Adult,
            61.. => Age::Older,
        }
    }
}

impl Gender {
    pub const ALL: [Gender; 3] = [Gender::Female, Gender::Male, Gender::NonBinary];
}

impl Cell {
    pub fn new(age: Age, gender: Gender) -> Cell {
        Cell(age as u8 * 3 + gender as u8)
    }

    /// The cell of somebody who entered the project on `entered`, or what is missing to know it.
    pub fn at_entry(
        birth: Option<Birth>,
        gender: Option<Gender>,
        entered: NaiveDate,
    ) -> Result<Cell, Reason> {
        let gender = gender.ok_or(Reason::GenderNotDeclared)?;
        let birth = birth.ok_or(Reason::BirthMissing)?;
        let age = age_at_entry(birth, entered).ok_or(Reason::BirthDayNeeded)?;
        Ok(Cell::new(age, gender))
    }

    pub fn index(self) -> usize {
        self.0.into()
    }
}

/// The age bracket on the day of entry. With only a year of birth it is known when both possible ages fall
/// into the same bracket, and `None` when they do not: nobody is put into a bracket by guess.
pub fn age_at_entry(birth: Birth, entered: NaiveDate) -> Option<Age> {
    match birth {
        Birth::Day(born) => Some(Age::of_years(completed_years(born, entered))),
        Birth::Year(year) => {
            let oldest = entered.year() - year;
            let age = Age::of_years(oldest);
            (age == Age::of_years(oldest - 1)).then_some(age)
        }
    }
}

/// Completed years; who is born on 29 February completes a year on 1 March of years that have no such day.
fn completed_years(born: NaiveDate, on: NaiveDate) -> i32 {
    let birthday_is_ahead = (on.month(), on.day()) < (born.month(), born.day());
    on.year() - born.year() - i32::from(birthday_is_ahead)
}

impl Cells {
    pub fn total(&self) -> i64 {
        self.0.iter().sum()
    }

    pub fn count(&mut self, cell: Cell) {
        self.0[cell.index()] += 1;
    }

    pub fn get(&self, age: Age, gender: Gender) -> i64 {
        self.0[Cell::new(age, gender).index()]
    }

    /// All ages of one gender.
    pub fn of_gender(&self, gender: Gender) -> i64 {
        Age::ALL.iter().map(|age| self.get(*age, gender)).sum()
    }

    /// All genders of one age bracket.
    pub fn of_age(&self, age: Age) -> i64 {
        Gender::ALL.iter().map(|gender| self.get(age, *gender)).sum()
    }
}

impl Add for Cells {
    type Output = Cells;

    fn add(mut self, other: Cells) -> Cells {
        self += other;
        self
    }
}

impl AddAssign for Cells {
    fn add_assign(&mut self, other: Cells) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn age(born: &str, entered: &str) -> Age {
        age_at_entry(Birth::Day(day(born)), day(entered)).unwrap()
    }

    #[test]
    fn whoever_enters_on_the_eighteenth_birthday_is_an_adult() {
        assert_eq!(age("2005-04-10", "2023-04-09"), Age::Minor);
        assert_eq!(age("2005-04-10", "2023-04-10"), Age::Adult);
    }

    #[test]
    fn sixty_is_still_in_the_middle_bracket_and_sixty_one_is_not() {
        assert_eq!(age("1962-04-10", "2023-04-09"), Age::Adult);
        assert_eq!(age("1962-04-10", "2023-04-10"), Age::Older);
    }

    #[test]
    fn born_on_29_february_comes_of_age_on_1_march_of_a_common_year() {
        assert_eq!(age("2004-02-29", "2022-02-28"), Age::Minor);
        assert_eq!(age("2004-02-29", "2022-03-01"), Age::Adult);
        assert_eq!(age("1964-02-29", "2024-02-29"), Age::Adult);
    }

    #[test]
    fn a_year_of_birth_is_enough_when_both_possible_ages_share_a_bracket() {
        let entered = day("2023-06-15");
        assert_eq!(age_at_entry(Birth::Year(1990), entered), Some(Age::Adult));
        assert_eq!(age_at_entry(Birth::Year(2006), entered), Some(Age::Minor));
        assert_eq!(age_at_entry(Birth::Year(1961), entered), Some(Age::Older));
        assert_eq!(age_at_entry(Birth::Year(2004), entered), Some(Age::Adult));
    }

    #[test]
    fn a_year_of_birth_is_not_enough_between_two_brackets() {
        let entered = day("2023-06-15");
        assert_eq!(age_at_entry(Birth::Year(2005), entered), None);
        assert_eq!(age_at_entry(Birth::Year(1962), entered), None);
    }

    #[test]
    fn without_gender_or_birth_the_cell_is_not_known() {
        let entered = day("2023-06-15");
        let birth = Some(Birth::Year(1990));
        assert_eq!(Cell::at_entry(birth, None, entered), Err(Reason::GenderNotDeclared));
        assert_eq!(Cell::at_entry(None, Some(Gender::Male), entered), Err(Reason::BirthMissing));
        let year_only = Some(Birth::Year(2005));
        assert_eq!(Cell::at_entry(year_only, Some(Gender::Male), entered), Err(Reason::BirthDayNeeded));
    }

    #[test]
    fn cells_stand_in_the_order_of_the_official_table() {
        assert_eq!(Cell::new(Age::Minor, Gender::Female).index(), 0);
        assert_eq!(Cell::new(Age::Adult, Gender::Male).index(), 4);
        assert_eq!(Cell::new(Age::Older, Gender::NonBinary).index(), 8);
    }
}
