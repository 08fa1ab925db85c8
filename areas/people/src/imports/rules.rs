//! What makes a row of a list a person. Pure: no clock, no database. Everything wrong with a row is said at once.

use chrono::NaiveDate;
use paper::sheets_in::days::{self, Said, Unclear};
use paper::sheets_in::is_garbled;

use super::demonyms;
use super::field::{Field, folded};
use super::rows::{Column, Problem, RawCell, RawRow};
use crate::birth::Birth;
use crate::enrolment::rules::LONGEST_NAME;
use crate::identifiers::{self, IdentifierKind, Phone};
use crate::residence::permits;
use crate::words::Gender;

/// A row the rules have accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub family: String,
    pub given: String,
    pub birth: Birth,
    pub gender: Gender,
    pub nationality: Option<String>,
    pub identifiers: Vec<(IdentifierKind, String)>,
    pub permit: Option<Permit>,
    pub phone: Option<String>,
    pub languages: Vec<String>,
    pub needs_interpreter: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    pub kind: String,
    pub number: Option<String>,
    pub expires_on: Option<NaiveDate>,
}

impl Entry {
    /// Family and given name, as the search reads them.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.family, self.given)
    }
}

/// Reads a row by the columns' fields, or says all that is wrong with it.
pub fn read(row: &RawRow, columns: &[Column], today: NaiveDate) -> Result<Entry, Vec<Problem>> {
    let mut reading = Reading { row, columns, today, problems: Vec::new() };
    let entry = reading.entry();
    if reading.problems.is_empty() { Ok(entry) } else { Err(reading.problems) }
}

struct Reading<'a> {
    row: &'a RawRow,
    columns: &'a [Column],
    today: NaiveDate,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn entry(&mut self) -> Entry {
        let (family, given) = self.names();
        let birth = self.birth();
        let mut identifiers = Vec::new();
        for (field, kind) in [
            (Field::FiscalCode, IdentifierKind::FiscalCode),
            (Field::Cui, IdentifierKind::Cui),
            (Field::Vestanet, IdentifierKind::Vestanet),
            (Field::Passport, IdentifierKind::Passport),
            (Field::PermitNumber, IdentifierKind::Permit),
        ] {
            identifiers.extend(self.identifier(field, kind));
        }
        let number = identifiers
            .iter()
            .find(|(kind, _)| *kind == IdentifierKind::Permit)
            .map(|(_, value)| value.clone());
        Entry {
            family,
            given,
            birth,
            gender: self.gender(),
            nationality: self.nationality(),
            permit: self.permit(number),
            identifiers,
            phone: self.phone(),
            languages: self.languages(),
            needs_interpreter: self.interpreter(),
        }
    }

    fn names(&mut self) -> (String, String) {
        let family = self.name(Field::Family);
        let given = self.name(Field::Given);
        let full = self.name(Field::Full);
        match (family, given, full) {
            (Some(family), Some(given), _) => (family, given),
            (None, None, Some(full)) => self.split(&full),
            (family, given, _) => {
                let missing = if family.is_none() { Field::Family } else { Field::Given };
                // A name that is wrong has been said already.
                if !self.has_problem(missing) && !self.has_problem(Field::Full) {
                    let place = self.place(missing).or_else(|| self.place(Field::Full));
                    let key = match missing {
                        Field::Family => "people-import-family-missing",
                        _ => "people-import-given-missing",
                    };
                    self.problems.push(Problem::new(place, key));
                }
                (family.unwrap_or_default(), given.unwrap_or_default())
            }
        }
    }

    /// In one cell the family name comes first, as in every register; with two words nobody can be wrong.
    fn split(&mut self, full: &str) -> (String, String) {
        if let Some((family, given)) = full.split_once(',') {
            return (family.trim().to_owned(), given.trim().to_owned());
        }
        match full.split_once(' ') {
            Some((family, given)) => (family.to_owned(), given.trim().to_owned()),
            None => {
                self.problems.push(Problem::new(self.place(Field::Full), "people-import-full-name-one-word"));
                (full.to_owned(), String::new())
            }
        }
    }

    fn name(&mut self, field: Field) -> Option<String> {
        let (place, text) = self.text(field)?;
        let problem = |key: &str| Some(Problem::new(Some(place), key));
        let wrong = match text.as_str() {
            name if name.starts_with(['=', '+', '-', '@']) => problem("people-import-name-formula"),
            name if is_garbled(name) => problem("people-import-name-garbled"),
            name if name.chars().count() > LONGEST_NAME => {
                problem("people-import-name-too-long").map(|p| p.with("most", LONGEST_NAME as i64))
            }
            name if !name.chars().any(char::is_alphabetic) => problem("people-import-name-no-letters"),
            name if name.chars().any(|c| c.is_ascii_digit()) => problem("people-import-name-digits"),
            _ => None,
        };
        match wrong {
            Some(problem) => {
                self.problems.push(problem);
                None
            }
            None => Some(without_pictures(&text)),
        }
    }

    fn birth(&mut self) -> Birth {
        let date = self.day(Field::Birth);
        let year = self.day(Field::BirthYear);
        let (day, year) = match (date, year) {
            (Some(Said::Day(day)), Some(Said::Year(year))) => (Some(day), Some(year)),
            (Some(Said::Day(day)), _) => (Some(day), None),
            (Some(Said::Year(year)), _) | (None, Some(Said::Year(year))) => (None, Some(year)),
            (None, Some(Said::Day(day))) => (Some(day), None),
            (None, None) => (None, None),
        };
        match Birth::known(day, year, self.today) {
            Ok(birth) => birth,
            Err(reason) => {
                let place = self.place(Field::Birth).or_else(|| self.place(Field::BirthYear));
                self.problems.push(Problem::refused(place, reason.into()));
                Birth::default()
            }
        }
    }

    fn day(&mut self, field: Field) -> Option<Said> {
        use chrono::Datelike;
        let (place, cell) = self.cell(field)?;
        if let RawCell::Text(text) = &cell
            && is_not_known(text)
        {
            return None;
        }
        let read = days::read(&cell.value(), self.today.year());
        match read {
            Ok(said) => Some(said),
            Err(reason) => {
                let key = match reason {
                    Unclear::NoSuchDay => "people-import-day-no-such",
                    Unclear::ShortYear => "people-import-day-short-year",
                    Unclear::NotADay => "people-import-day-not",
                };
                let typed: String = cell.shown().chars().take(40).collect();
                self.problems.push(Problem::new(Some(place), key).with("typed", typed));
                None
            }
        }
    }

    fn gender(&mut self) -> Gender {
        let Some((place, text)) = self.text(Field::Gender) else { return Gender::NotDeclared };
        match folded(&text).as_str() {
            "f" | "femmina" | "donna" | "female" | "femminile" | "woman" => Gender::Female,
            "m" | "maschio" | "uomo" | "male" | "maschile" | "man" => Gender::Male,
            "x" | "nb" | "non binario" | "non binaria" | "non binary" | "altro" | "other" => {
                Gender::NonBinary
            }
            other if is_not_known(other) => Gender::NotDeclared,
            _ => {
                self.problems
                    .push(Problem::new(Some(place), "people-import-gender-not").with("typed", cut(&text)));
                Gender::NotDeclared
            }
        }
    }

    fn nationality(&mut self) -> Option<String> {
        let (place, text) = self.text(Field::Nationality)?;
        if is_not_known(&text) {
            return None;
        }
        let code = demonyms::nationality(&text);
        if code.is_none() {
            self.problems
                .push(Problem::new(Some(place), "people-import-nationality-not").with("typed", cut(&text)));
        }
        code
    }

    fn identifier(&mut self, field: Field, kind: IdentifierKind) -> Option<(IdentifierKind, String)> {
        let (place, text) = self.text(field)?;
        if is_not_known(&text) {
            return None;
        }
        match identifiers::read(kind, &text) {
            Ok(value) => Some((kind, value)),
            Err(reason) => {
                self.problems.push(Problem::refused(Some(place), reason.into()));
                None
            }
        }
    }

    fn permit(&mut self, number: Option<String>) -> Option<Permit> {
        let expires_on = match self.day(Field::PermitExpiry) {
            Some(Said::Day(day)) => Some(day),
            Some(Said::Year(_)) => {
                self.problems
                    .push(Problem::new(self.place(Field::PermitExpiry), "people-import-expiry-year"));
                None
            }
            None => None,
        };
        let kind = self.text(Field::PermitKind).filter(|(_, text)| !is_not_known(text));
        let Some((place, text)) = kind else {
            if expires_on.is_some() && self.place(Field::PermitKind).is_some() {
                let place = self.place(Field::PermitKind);
                self.problems.push(Problem::new(place, "people-import-permit-kind-missing"));
            }
            return None;
        };
        let wanted = folded(&text);
        let wanted = wanted.strip_prefix("permesso di soggiorno ").unwrap_or(&wanted);
        let wanted = wanted.strip_prefix("per ").unwrap_or(wanted);
        let is_named = |permit: &&&permits::Permit| {
            let names = [permit.name("it"), permit.name("en"), permit.code.as_str()].map(folded);
            names.iter().any(|name| name == wanted)
        };
        let all = permits::all(self.today);
        let begins =
            |permit: &&&permits::Permit| wanted.len() > 4 && folded(permit.name("it")).starts_with(wanted);
        match all.iter().find(is_named).or_else(|| all.iter().find(begins)) {
            Some(permit) => Some(Permit { kind: permit.code.clone(), number, expires_on }),
            None => {
                let problem =
                    Problem::new(Some(place), "people-import-permit-kind-not").with("typed", cut(&text));
                self.problems.push(problem);
                None
            }
        }
    }

    fn phone(&mut self) -> Option<String> {
        let (place, text) = self.text(Field::Phone)?;
        if is_not_known(&text) {
            return None;
        }
        match Phone::read(&text) {
            Ok(phone) => Some(phone.as_str().to_owned()),
            Err(reason) => {
                self.problems.push(Problem::refused(Some(place), reason.into()));
                None
            }
        }
    }

    fn languages(&mut self) -> Vec<String> {
        let Some((place, text)) = self.text(Field::Language) else { return Vec::new() };
        let mut codes = Vec::new();
        for name in text
            .split([',', ';', '/', '+'])
            .map(str::trim)
            .filter(|name| !name.is_empty() && !is_not_known(name))
        {
            let known = organisations::codes::language_named(name);
            match known.or_else(|| organisations::codes::language(&name.to_lowercase())) {
                Some(language) if !codes.contains(&language.code.to_string()) => {
                    codes.push(language.code.to_string())
                }
                Some(_) => {}
                None => {
                    let problem =
                        Problem::new(Some(place), "people-import-language-not").with("typed", cut(name));
                    self.problems.push(problem);
                }
            }
        }
        codes
    }

    fn interpreter(&mut self) -> Option<bool> {
        let (place, text) = self.text(Field::Interpreter)?;
        match folded(&text).as_str() {
            "si" | "s" | "yes" | "y" | "x" | "1" | "vero" | "true" => Some(true),
            "no" | "n" | "0" | "falso" | "false" => Some(false),
            other if is_not_known(other) => None,
            _ => {
                self.problems.push(
                    Problem::new(Some(place), "people-import-interpreter-not").with("typed", cut(&text)),
                );
                None
            }
        }
    }

    fn place(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field() == Some(field))
    }

    fn has_problem(&self, field: Field) -> bool {
        let place = self.place(field);
        place.is_some() && self.problems.iter().any(|problem| problem.column == place)
    }

    /// The cell of a field when something legible is in it.
    fn cell(&mut self, field: Field) -> Option<(usize, RawCell)> {
        let place = self.place(field)?;
        let cell = self.row.cells.get(place)?;
        let problem = match cell {
            RawCell::Empty => return None,
            RawCell::Fault(fault) => {
                Problem::new(Some(place), "people-import-cell-fault").with("fault", fault.clone())
            }
            RawCell::TooLong(_, characters) => Problem::new(Some(place), "people-import-cell-too-long")
                .with("characters", *characters as i64),
            RawCell::Merged(area) => {
                Problem::new(Some(place), "people-import-cell-merged").with("area", area.clone())
            }
            other => return Some((place, other.clone())),
        };
        self.problems.push(problem);
        None
    }

    fn text(&mut self, field: Field) -> Option<(usize, String)> {
        let (place, cell) = self.cell(field)?;
        Some((place, cell.shown()))
    }
}

/// What people write where they have nothing to write.
fn is_not_known(text: &str) -> bool {
    let text = folded(text);
    text.is_empty()
        || [
            "nd",
            "n d",
            "n a",
            "na",
            "non noto",
            "non nota",
            "sconosciuto",
            "sconosciuta",
            "non dichiarato",
            "non so",
            "unknown",
            "null",
            "none",
        ]
        .contains(&text.as_str())
}

/// A name keeps its letters in any script; pictures that came along from a telephone go.
fn without_pictures(name: &str) -> String {
    let is_picture = |c: char| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F | 0x200D | 0xE0020..=0xE007F);
    let kept: String = name.chars().filter(|c| !is_picture(*c)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests;
