//! The line kept for each person: everything the comparison needs, so that hundreds can be fetched as one text.
//!
//! `019a…e1 1990 mohamed ali|benali`: identifier, year of birth (0 where not known), the names as they sound, one after
//! the other.

use super::ranking::spelt;
use crate::ids::PersonId;

pub fn write(person: PersonId, birth_year: Option<i32>, names: &[String]) -> String {
    let spelt: Vec<String> = names.iter().flat_map(|name| spelt(name)).map(|words| words.join(" ")).collect();
    format!("{} {} {}", person.uuid().simple(), birth_year.unwrap_or(0), spelt.join("|"))
}

/// A line read back, without copying.
pub struct Line<'a> {
    pub person: PersonId,
    pub birth_year: Option<i32>,
    names: &'a str,
}

impl<'a> Line<'a> {
    /// `None` for what is no line.
    pub fn read(line: &'a str) -> Option<Line<'a>> {
        let mut parts = line.splitn(3, ' ');
        let person = PersonId(uuid::Uuid::parse_str(parts.next()?).ok()?);
        let year: i32 = parts.next()?.parse().ok()?;
        let names = parts.next().unwrap_or_default();
        Some(Line { person, birth_year: (year != 0).then_some(year), names })
    }

    /// The words of each name.
    pub fn names(&self) -> impl Iterator<Item = Vec<&'a str>> {
        self.names.split('|').map(|name| name.split(' ').filter(|word| !word.is_empty()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_back_as_it_was_written() {
        let person = PersonId(uuid::Uuid::from_u128(7));
        let written = write(person, Some(1990), &["Mohamed Ali".to_owned(), "محمد".to_owned()]);
        let line = Line::read(&written).unwrap();
        assert_eq!((line.person, line.birth_year), (person, Some(1990)));
        assert_eq!(line.names().count(), 2);
        let written = write(person, None, &["Fatima ben Ali".to_owned()]);
        assert_eq!(Line::read(&written).unwrap().names().count(), 2, "ali and benali");
    }

    #[test]
    fn a_year_nobody_knows_stays_unknown() {
        let written = write(PersonId(uuid::Uuid::nil()), None, &["Ada".to_owned()]);
        assert_eq!(Line::read(&written).unwrap().birth_year, None);
        assert!(Line::read("not a line").is_none());
    }
}
