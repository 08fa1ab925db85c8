//! Opening hours as people write them on a door: "lun-ven 9-13", one line for each. Pure.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

const DAYS: [(&str, &str, &str); 7] = [
    ("MO", "lun", "mon"),
    ("TU", "mar", "tue"),
    ("WE", "mer", "wed"),
    ("TH", "gio", "thu"),
    ("FR", "ven", "fri"),
    ("SA", "sab", "sat"),
    ("SU", "dom", "sun"),
];
const END_OF_DAY: i32 = 24 * 60;
/// A day as it is typed in a line: 15/06/2026.
const TYPED_DAY: &str = "%d/%m/%Y";

/// Some days of the week, from one time to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Monday first.
    pub days: [bool; 7],
    /// Minutes after midnight.
    pub opens: i32,
    pub closes: i32,
    pub by_appointment: bool,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// A line that is no opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotHours(pub String);

impl Opening {
    pub fn is_open(&self, at: NaiveDateTime) -> bool {
        let minute = i32::try_from(at.hour() * 60 + at.minute()).unwrap_or(END_OF_DAY);
        let today = at.weekday().num_days_from_monday() as usize;
        self.holds_on(at.date()) && self.days[today] && (self.opens..self.closes).contains(&minute)
    }

    fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// `MO,TU` as iCalendar and HSDS write days.
    pub fn byday(&self) -> String {
        let named = DAYS.iter().zip(self.days).filter(|(_, open)| *open).map(|((code, ..), _)| *code);
        named.collect::<Vec<_>>().join(",")
    }

    /// `lun-ven 9:00-13:00`, as it can be typed again.
    pub fn line(&self, locale: &str) -> String {
        let mut line = format!("{} {}-{}", self.days_line(locale), clock(self.opens), clock(self.closes));
        if self.by_appointment {
            let _ = write!(line, " {}", if locale == "it" { "su appuntamento" } else { "by appointment" });
        }
        let (since, to) = match (locale, self.from) {
            ("it", Some(_)) => ("dal", "al"),
            ("it", None) => ("dal", "fino al"),
            _ => ("from", "until"),
        };
        for (word, day) in [(since, self.from), (to, self.until)] {
            let _ = day.map(|day| write!(line, " {word} {}", day.format(TYPED_DAY)));
        }
        line
    }

    fn days_line(&self, locale: &str) -> String {
        let name = |day: usize| if locale == "it" { DAYS[day].1 } else { DAYS[day].2 };
        let mut parts = Vec::new();
        let mut day = 0;
        while day < 7 {
            let last = (day..7).take_while(|at| self.days[*at]).last();
            match last {
                Some(last) if last > day + 1 => parts.push(format!("{}-{}", name(day), name(last))),
                Some(last) => parts.extend((day..=last).map(|at| name(at).to_owned())),
                None => {}
            }
            day = last.map_or(day, |last| last) + 1;
        }
        parts.join(", ")
    }
}

pub fn days_of(byday: &str) -> [bool; 7] {
    let mut days = [false; 7];
    for code in byday.split(',') {
        if let Some(at) = DAYS.iter().position(|(known, ..)| *known == code) {
            days[at] = true;
        }
    }
    days
}

/// `9:00`
pub fn clock(minutes: i32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// What was typed, one opening a line (or between semicolons).
pub fn read(typed: &str) -> Result<Vec<Opening>, NotHours> {
    let lines = typed.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| opening(line).ok_or_else(|| NotHours(line.chars().take(60).collect()))).collect()
}

fn opening(line: &str) -> Option<Opening> {
    let lower = line.to_lowercase().replace(['–', '—'], "-");
    let (lower, from, until) = season(&lower)?;
    let by_appointment = lower.contains("appuntament") || lower.contains("appointment");
    let plain = lower.split("su app").next()?.split("by app").next()?.trim().to_owned();
    let first_digit = plain.find(|c: char| c.is_ascii_digit())?;
    let (days, hours) = plain.split_at(first_digit);
    let (opens, closes) = hours.split_once('-')?;
    let (opens, closes) = (minutes(opens)?, minutes(closes)?);
    if opens >= closes {
        return None;
    }
    Some(Opening { days: days_typed(days)?, opens, closes, by_appointment, from, until })
}

/// What is left of a line without "dal 15/06/2026 al 31/08/2026", and those days. None when they are no days, or back to
/// front.
fn season(line: &str) -> Option<(String, Option<NaiveDate>, Option<NaiveDate>)> {
    let (mut rest, mut from, mut until) = (Vec::new(), None, None);
    let mut words = line.split_whitespace();
    while let Some(word) = words.next() {
        match word {
            "dal" | "from" => from = Some(day_of_year(words.next()?)?),
            "al" | "until" => until = Some(day_of_year(words.next()?)?),
            "fino" => {}
            word => rest.push(word),
        }
    }
    let is_forward = from.zip(until).is_none_or(|(from, until)| from <= until);
    is_forward.then(|| (rest.join(" "), from, until))
}

fn day_of_year(typed: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(typed.trim_end_matches([',', '.']), TYPED_DAY).ok()
}

fn minutes(typed: &str) -> Option<i32> {
    let typed = typed.trim().replace('.', ":");
    let (hour, minute) = typed.split_once(':').unwrap_or((&typed, "0"));
    let (hour, minute): (i32, i32) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    let all = hour * 60 + minute;
    ((0..60).contains(&minute) && (0..=END_OF_DAY).contains(&all)).then_some(all)
}

fn days_typed(typed: &str) -> Option<[bool; 7]> {
    let mut days = [false; 7];
    let typed = typed.replace(" e ", ",").replace(" and ", ",").replace(" - ", "-");
    if matches!(typed.trim().trim_end_matches([',', ':']), "ogni giorno" | "tutti i giorni" | "every day") {
        return Some([true; 7]);
    }
    for part in typed.split([',', ' ', ':']).map(str::trim).filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        if first > last {
            return None;
        }
        days[first..=last].fill(true);
    }
    days.contains(&true).then_some(days)
}

/// A day by its first three letters, in either language.
fn day(typed: &str) -> Option<usize> {
    let three: String = typed.trim().chars().take(3).collect();
    DAYS.iter().position(|(_, it, en)| *it == three || *en == three)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn hours_are_read_as_they_stand_on_the_door_and_written_back_the_same() {
        let read =
            read("lun-ven 9-13\nMartedì e giovedì 15.00 – 18:30 su appuntamento; sab 9:00-12:00").unwrap();

        let lines: Vec<String> = read.iter().map(|opening| opening.line("it")).collect();

        assert_eq!(lines, ["lun-ven 9:00-13:00", "mar, gio 15:00-18:30 su appuntamento", "sab 9:00-12:00"]);
        assert_eq!(super::read(&lines.join("\n")).unwrap(), read);
        assert_eq!(read[1].byday(), "TU,TH");
        assert_eq!(days_of("TU,TH"), read[1].days);
    }

    #[test]
    fn a_season_is_read_and_written_back_and_holds_on_its_first_and_last_day() {
        let typed = "mar 9-13 su appuntamento dal 10/3/2026 al 17/03/2026\ngio 9-12 fino al 01/06/2026";
        let read = read(typed).unwrap();

        let lines: Vec<String> = read.iter().map(|opening| opening.line("it")).collect();
        assert_eq!(lines[0], "mar 9:00-13:00 su appuntamento dal 10/03/2026 al 17/03/2026");
        assert_eq!(lines[1], "gio 9:00-12:00 fino al 01/06/2026");
        assert_eq!(super::read(&lines.join("\n")).unwrap(), read);
        assert_eq!(read[0].line("en"), "tue 9:00-13:00 by appointment from 10/03/2026 until 17/03/2026");
        assert!(read[0].is_open(at(10, 9, 0)) && read[0].is_open(at(17, 9, 0)));
        assert!(!read[0].is_open(at(3, 9, 0)) && !read[0].is_open(at(24, 9, 0)));
    }

    #[test]
    fn what_is_no_opening_is_named() {
        let no_season = ["mar 9-13 dal 17/03/2026 al 10/03/2026", "mar 9-13 dal giugno"];
        let no_hours = ["9-13", "lun 13-9", "lun nove-tredici", "xyz 9-13", "ven-lun 9-13", "lun 9-25"];
        for wrong in no_hours.into_iter().chain(no_season) {
            assert_eq!(read(wrong), Err(NotHours(wrong.to_owned())), "{wrong}");
        }
    }

    #[test]
    fn a_door_is_open_from_the_first_minute_to_before_the_last() {
        let opening = read("mar 9-13").unwrap().remove(0);

        // 10 March 2026 is a Tuesday.
        assert!(opening.is_open(at(10, 9, 0)) && opening.is_open(at(10, 12, 59)));
        assert!(!opening.is_open(at(10, 8, 59)) && !opening.is_open(at(10, 13, 0)));
        assert!(!opening.is_open(at(11, 10, 0)));
        let later = Opening { from: NaiveDate::from_ymd_opt(2026, 3, 11), ..opening };
        assert!(!later.is_open(at(10, 10, 0)));
    }
}
