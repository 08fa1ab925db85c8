//! How each language writes days, times, numbers and money.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Europe::Rome;
use kernel::Cents;

use crate::{Locale, names};

/// Narrow and ordinary space that keep a number in one line.
const NARROW: char = '\u{202f}';
const SPACE: char = '\u{a0}';

/// `10/03/2026`
pub fn date(_: Locale, day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `mar 10 mar 2026`, `Tue 10 Mar 2026`
pub fn day(locale: Locale, day: NaiveDate) -> String {
    written(names::short(locale), day)
}

/// `martedì 10 marzo 2026`, `Tuesday 10 March 2026`
pub fn whole_day(locale: Locale, day: NaiveDate) -> String {
    written(names::whole(locale), day)
}

/// `11:02`, in Italy.
pub fn time(_: Locale, at: DateTime<Utc>) -> String {
    at.with_timezone(&Rome).format("%H:%M").to_string()
}

/// `10/03/2026, 11:02`, in Italy.
pub fn instant(locale: Locale, at: DateTime<Utc>) -> String {
    let day = at.with_timezone(&Rome).date_naive();
    let comma = match locale {
        Locale::Ar | Locale::Ur => '،',
        _ => ',',
    };
    format!("{}{comma} {}", date(locale, day), time(locale, at))
}

/// `2 h 30`, `45 min`, `0 min`
pub fn minutes(locale: Locale, minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let (hour, minute) = match locale {
        Locale::It | Locale::En | Locale::Fr => ("h", "min"),
        Locale::Ar => ("س", "د"),
        Locale::Ur if hours == 1 => ("گھنٹہ", "منٹ"),
        Locale::Ur => ("گھنٹے", "منٹ"),
        Locale::Bn => ("ঘণ্টা", "মিনিট"),
        Locale::Uk => ("год", "хв"),
    };
    let many = grouped(hours, '.', 3);
    match (hours, rest, locale) {
        (0, rest, _) => format!("{sign}{rest} {minute}"),
        (_, 0, _) => format!("{sign}{many} {hour}"),
        (_, rest, Locale::It | Locale::En | Locale::Fr) => format!("{sign}{many} {hour} {rest:02}"),
        (_, rest, _) => format!("{sign}{many} {hour} {rest} {minute}"),
    }
}

/// `1.234.567`, `1,234,567`
pub fn number(locale: Locale, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", whole(locale, number.unsigned_abs()))
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
    let text = text.replace('.', &decimal(locale).to_string());
    match locale {
        Locale::It | Locale::En => format!("{text} %"),
        Locale::Fr => format!("{text}{NARROW}%"),
        Locale::Uk => format!("{text}{SPACE}%"),
        Locale::Ar | Locale::Ur | Locale::Bn => format!("{text}%"),
    }
}

/// `€ 5.611.995,92`, `€ 5,611,995.92`
pub fn amount(locale: Locale, cents: Cents) -> String {
    let sign = if cents.0 < 0 { "-" } else { "" };
    let absolute = cents.0.unsigned_abs();
    let digits = format!("{sign}{}{}{:02}", whole(locale, absolute / 100), decimal(locale), absolute % 100);
    match locale {
        Locale::Fr | Locale::Uk => format!("{digits}{SPACE}€"),
        _ => format!("€ {digits}"),
    }
}

fn written((weekdays, months): (names::Weekdays, names::Months), day: NaiveDate) -> String {
    let weekday = weekdays[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {} {}", day.day(), months[day.month0() as usize], day.year())
}

fn decimal(locale: Locale) -> char {
    match locale {
        Locale::It | Locale::Fr | Locale::Uk => ',',
        Locale::En | Locale::Ar | Locale::Ur | Locale::Bn => '.',
    }
}

fn whole(locale: Locale, number: u64) -> String {
    match locale {
        Locale::It => grouped(number, '.', 3),
        Locale::Fr => grouped(number, NARROW, 3),
        Locale::Uk => grouped(number, SPACE, 3),
        Locale::En | Locale::Ar | Locale::Ur => grouped(number, ',', 3),
        // Thousands, then hundreds of thousands and of hundred thousands: 12,34,567.
        Locale::Bn => grouped(number, ',', 2),
    }
}

/// The last three digits together, those before in groups of `size`.
fn grouped(number: u64, mark: char, size: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && left >= 3 && (left - 3).is_multiple_of(size) {
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
    #[test]
    fn every_language_names_the_day_and_the_month() {
        let friday = NaiveDate::from_ymd_opt(2026, 8, 7).unwrap();
        let said = Locale::ALL.map(|locale| whole_day(locale, friday));
        assert_eq!(
            said,
            [
                "venerdì 7 agosto 2026",
                "Friday 7 August 2026",
                "vendredi 7 août 2026",
                "الجمعة 7 أغسطس 2026",
                "جمعہ 7 اگست 2026",
                "শুক্রবার 7 আগস্ট 2026",
                "пʼятниця 7 серпня 2026",
            ]
        );
        assert_eq!(day(Locale::Uk, friday), "пт 7 серп. 2026");
        assert_eq!(day(Locale::Ar, friday), "الجمعة 7 أغسطس 2026");
    }

    #[test]
    fn numbers_money_and_hours_are_written_as_in_each_country() {
        assert_eq!(number(Locale::Fr, 1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(number(Locale::Bn, 1_234_567), "12,34,567");
        assert_eq!(number(Locale::Bn, 999), "999");
        assert_eq!(number(Locale::Ar, 1_234_567), "1,234,567");
        assert_eq!(amount(Locale::Uk, Cents(123_450)), "1\u{a0}234,50\u{a0}€");
        assert_eq!(amount(Locale::Ur, Cents(123_450)), "€ 1,234.50");
        assert_eq!(percent(Locale::Fr, 0.125), "12,5\u{202f}%");
        assert_eq!(minutes(Locale::Ar, 150), "2 س 30 د");
        assert_eq!(minutes(Locale::Ur, 65), "1 گھنٹہ 5 منٹ");
        assert_eq!(minutes(Locale::Fr, 65), "1 h 05");
        assert_eq!(minutes(Locale::Uk, 45), "45 хв");
    }
}
