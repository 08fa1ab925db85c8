//! How each language writes days, times, numbers and money.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Europe::Rome;
use kernel::Cents;

use crate::Locale;

const WEEKDAYS_IT: [&str; 7] = ["lun", "mar", "mer", "gio", "ven", "sab", "dom"];
const WEEKDAYS_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS_IT: [&str; 12] =
    ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
const MONTHS_EN: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `10/03/2026`
pub fn date(_: Locale, day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `mar 10 mar 2026`, `Tue 10 Mar 2026`
pub fn day(locale: Locale, day: NaiveDate) -> String {
    let (weekdays, months) = match locale {
        Locale::It => (WEEKDAYS_IT, MONTHS_IT),
        Locale::En => (WEEKDAYS_EN, MONTHS_EN),
    };
    let weekday = weekdays[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {} {}", day.day(), months[day.month0() as usize], day.year())
}

/// `11:02`, in Italy.
pub fn time(_: Locale, at: DateTime<Utc>) -> String {
    at.with_timezone(&Rome).format("%H:%M").to_string()
}

/// `10/03/2026, 11:02`, in Italy.
pub fn instant(locale: Locale, at: DateTime<Utc>) -> String {
    let day = at.with_timezone(&Rome).date_naive();
    format!("{}, {}", date(locale, day), time(locale, at))
}

/// `2 h 30`, `45 min`, `0 min`
pub fn minutes(_: Locale, minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let absolute = minutes.unsigned_abs();
    match (absolute / 60, absolute % 60) {
        (0, rest) => format!("{sign}{rest} min"),
        (hours, 0) => format!("{sign}{} h", grouped(hours, '.')),
        (hours, rest) => format!("{sign}{} h {rest:02}", grouped(hours, '.')),
    }
}

/// `1.234.567`, `1,234,567`
pub fn number(locale: Locale, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(number.unsigned_abs(), thousands(locale)))
}

/// `12,5 %`, `12.5 %`: one decimal, none when it is zero. `share` is a fraction of one.
pub fn percent(locale: Locale, share: f64) -> String {
    let tenths = (share * 1000.0).round();
    if !tenths.is_finite() {
        return "–".to_owned();
    }
    let text = match tenths % 10.0 == 0.0 {
        true => format!("{:.0}", tenths / 10.0),
        false => format!("{:.1}", tenths / 10.0),
    };
    match locale {
        Locale::It => format!("{} %", text.replace('.', ",")),
        Locale::En => format!("{text} %"),
    }
}

/// `€ 5.611.995,92`, `€ 5,611,995.92`
pub fn amount(locale: Locale, cents: Cents) -> String {
    let sign = if cents.0 < 0 { "-" } else { "" };
    let absolute = cents.0.unsigned_abs();
    let decimal = match locale {
        Locale::It => ',',
        Locale::En => '.',
    };
    format!("€ {sign}{}{decimal}{:02}", grouped(absolute / 100, thousands(locale)), absolute % 100)
}

fn thousands(locale: Locale) -> char {
    match locale {
        Locale::It => '.',
        Locale::En => ',',
    }
}

fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn italians_read_dates_money_and_hours_as_they_write_them() {
        let tuesday = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        assert_eq!(day(Locale::It, tuesday), "mar 10 mar 2026");
        assert_eq!(amount(Locale::It, Cents(561_199_592)), "€ 5.611.995,92");
        assert_eq!(minutes(Locale::It, 150), "2 h 30");
        assert_eq!(minutes(Locale::It, 120), "2 h");
        assert_eq!(number(Locale::It, -1_234_567), "-1.234.567");
        assert_eq!(percent(Locale::It, 0.125), "12,5 %");
        assert_eq!(percent(Locale::It, 0.88), "88 %");
    }

    #[test]
    fn times_are_shown_as_clocks_in_italy_show_them() {
        assert_eq!(time(Locale::It, "2026-07-10T09:02:00Z".parse().unwrap()), "11:02");
        assert_eq!(instant(Locale::It, "2026-01-10T23:30:00Z".parse().unwrap()), "11/01/2026, 00:30");
    }
}
