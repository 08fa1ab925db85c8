//! Days as people write them in lists.

use chrono::{Datelike, NaiveDate};

use super::value::Value;

/// What a cell says about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Day(NaiveDate),
    /// Only the year is known.
    Year(i32),
}

/// Why a cell is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// A day that no calendar has: 31/02/2001, or month and day the American way round.
    NoSuchDay,
    /// A year of two digits could be of either century.
    ShortYear,
    NotADay,
}

/// Serial numbers of spreadsheets between 1905 and 2064: years written as numbers stay far below.
const SERIALS: std::ops::RangeInclusive<i64> = 2_000..=60_000;
const YEARS: std::ops::RangeInclusive<i64> = 1_880..=1_999;

/// Reads a day, day first as in Italy, or a year alone. `this_year` tells a recent year from a serial number.
pub fn read(value: &Value, this_year: i32) -> Result<Said, Unclear> {
    match value {
        Value::Day(day) => Ok(Said::Day(*day)),
        Value::Integer(number) => from_number(*number, this_year),
        Value::Number(number) if number.is_finite() => from_number(number.trunc() as i64, this_year),
        Value::Text(text) => from_text(text, this_year),
        _ => Err(Unclear::NotADay),
    }
}

fn from_number(number: i64, this_year: i32) -> Result<Said, Unclear> {
    if YEARS.contains(&number) || (2_000..=i64::from(this_year)).contains(&number) {
        return Ok(Said::Year(i32::try_from(number).map_err(|_| Unclear::NotADay)?));
    }
    if !SERIALS.contains(&number) {
        return Err(Unclear::NotADay);
    }
    // Day 1 is 1 January 1900 and the format believes in 29 February 1900, hence the 30th.
    let start = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or(Unclear::NotADay)?;
    start.checked_add_signed(chrono::Duration::days(number)).map(Said::Day).ok_or(Unclear::NotADay)
}

fn from_text(text: &str, this_year: i32) -> Result<Said, Unclear> {
    // "10/03/1990 00:00:00" comes out of databases.
    let (text, _) = text
        .trim()
        .split_once([' ', 'T'])
        .filter(|(_, rest)| rest.contains(':'))
        .unwrap_or((text.trim(), ""));
    let digits = arabic_digits(text);
    let parts: Vec<&str> = digits.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<i32>().map_err(|_| Unclear::NotADay);
    match parts.as_slice() {
        [year] if year.len() == 4 => from_number(i64::from(number(year)?), this_year),
        [compact] if compact.len() == 8 => {
            let (day, rest) = compact.split_at_checked(2).ok_or(Unclear::NotADay)?;
            let (month, year) = rest.split_at_checked(2).ok_or(Unclear::NotADay)?;
            day_of(number(year)?, number(month)?, number(day)?)
        }
        [serial] => from_number(i64::from(number(serial)?), this_year),
        [year, month, day] if year.len() == 4 => day_of(number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => day_of(number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 2 => {
            number(day).and(number(month)).and(number(year)).and(Err(Unclear::ShortYear))
        }
        _ => Err(Unclear::NotADay),
    }
}

fn day_of(year: i32, month: i32, day: i32) -> Result<Said, Unclear> {
    let (month, day) = (u32::try_from(month), u32::try_from(day));
    let (Ok(month), Ok(day)) = (month, day) else { return Err(Unclear::NoSuchDay) };
    NaiveDate::from_ymd_opt(year, month, day)
        .filter(|date| date.year() >= 1_880)
        .map(Said::Day)
        .ok_or(Unclear::NoSuchDay)
}

/// Digits as lists in Arabic or Persian write them.
fn arabic_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
            '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10).unwrap_or(c),
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Result<Said, Unclear> {
        read(&Value::Text(text.to_owned()), 2026)
    }

    fn day(year: i32, month: u32, day: u32) -> Result<Said, Unclear> {
        Ok(Said::Day(NaiveDate::from_ymd_opt(year, month, day).unwrap()))
    }

    #[test]
    fn a_day_is_read_day_first_in_every_common_writing() {
        for text in [
            "10/03/1990",
            "10-3-1990",
            "10.03.1990",
            "1990-03-10",
            "10/03/1990 00:00",
            "10031990",
            "١٠/٠٣/١٩٩٠",
        ] {
            assert_eq!(said(text), day(1990, 3, 10), "{text}");
        }
    }

    #[test]
    fn a_year_alone_stays_a_year_and_a_serial_becomes_its_day() {
        assert_eq!(said("1990"), Ok(Said::Year(1990)));
        assert_eq!(read(&Value::Integer(2001), 2026), Ok(Said::Year(2001)));
        assert_eq!(read(&Value::Integer(32_942), 2026), day(1990, 3, 10));
        assert_eq!(read(&Value::Number(32_942.5), 2026), day(1990, 3, 10));
        assert_eq!(read(&Value::Integer(70_000), 2026), Err(Unclear::NotADay));
        assert_eq!(read(&Value::Integer(12), 2026), Err(Unclear::NotADay));
    }

    #[test]
    fn what_is_no_day_says_why() {
        assert_eq!(said("31/02/2001"), Err(Unclear::NoSuchDay));
        assert_eq!(said("03/25/1990"), Err(Unclear::NoSuchDay));
        assert_eq!(said("10/03/90"), Err(Unclear::ShortYear));
        assert_eq!(said("marzo"), Err(Unclear::NotADay));
        assert_eq!(said("1990/"), Ok(Said::Year(1990)));
        assert_eq!(said("01/01/0001"), Err(Unclear::NoSuchDay));
    }
}
