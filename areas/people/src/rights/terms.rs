//! Within which time a request is answered, from `data/rights.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

/// What holds from a day on.
#[derive(Clone, Debug, Deserialize)]
pub struct Terms {
    from: NaiveDate,
    pub months: u32,
    /// By how many months more, with a reason told to the person.
    pub extend: u32,
    pub alert_days: u64,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "every row says where it comes from; a test holds it to that")
    )]
    source: String,
}

#[derive(Deserialize)]
struct File {
    terms: Vec<Terms>,
}

static TERMS: LazyLock<Vec<Terms>> = LazyLock::new(|| {
    let file: Result<File, _> = toml::from_str(include_str!("../../data/rights.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/rights.toml can be read").terms
});

/// The terms in force on a day; before the first row, the first.
pub fn on(day: NaiveDate) -> &'static Terms {
    let in_force = TERMS.iter().filter(|terms| terms.from <= day);
    in_force.max_by_key(|terms| terms.from).unwrap_or(&TERMS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_says_where_it_comes_from() {
        assert!(TERMS.iter().all(|terms| terms.months > 0 && !terms.source.is_empty()));
        assert_eq!(on(NaiveDate::from_ymd_opt(2026, 3, 10).unwrap()).extend, 2);
    }
}
