//! After how many days a case asks for attention, from `data/casework.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Clone, Copy, Debug)]
pub struct Terms {
    pub from: NaiveDate,
    pub silent_days: i64,
    pub near_days: i64,
}

#[derive(Deserialize)]
struct File {
    attention: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    from: toml::value::Datetime,
    silent_days: i64,
    near_days: i64,
}

static TERMS: LazyLock<Vec<Terms>> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!("../../../../data/casework.toml")).unwrap_or(File { attention: vec![] });
    let row = |row: Row| {
        let from = row.from.to_string().parse().unwrap_or(NaiveDate::MIN);
        Terms { from, silent_days: row.silent_days, near_days: row.near_days }
    };
    let mut rows: Vec<Terms> = file.attention.into_iter().map(row).collect();
    rows.sort_by_key(|terms| terms.from);
    rows
});

/// The terms in force on a day; before the first row, the first.
pub fn on(day: NaiveDate) -> Terms {
    let before = TERMS.iter().rev().find(|terms| terms.from <= day).or(TERMS.first());
    before.copied().unwrap_or(Terms { from: NaiveDate::MIN, silent_days: 60, near_days: 7 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_row_can_be_used() {
        assert!(!TERMS.is_empty());
        for terms in TERMS.iter() {
            assert!(terms.silent_days > 0 && terms.near_days > 0 && terms.from > NaiveDate::MIN);
        }
    }
}
