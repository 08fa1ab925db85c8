//! A coded name in two languages, and how such names are read and found.

use std::collections::HashMap;

use serde::Deserialize;

use crate::words::folded;

/// Every spelling of one coded thing; the first of each language is the one shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub code: String,
    pub it: Vec<String>,
    pub en: Vec<String>,
}

/// Names that our own file adds or corrects.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Also {
    pub code: String,
    #[serde(default)]
    pub it: Vec<String>,
    #[serde(default)]
    pub en: Vec<String>,
}

/// Which of the two codes in the generated table a list goes by.
#[derive(Clone, Copy)]
pub(super) enum CodeColumn {
    TwoLetters = 0,
    ThreeLetters = 1,
}

pub(super) fn read(table: &str, column: CodeColumn) -> Vec<Named> {
    table.lines().filter_map(|line| read_line(line, column)).collect()
}

fn read_line(line: &str, column: CodeColumn) -> Option<Named> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [_, _, it, en] = cells[..] else { return None };
    let spellings = |cell: &str| cell.split('|').map(str::to_owned).collect();
    Some(Named { code: cells[column as usize].to_owned(), it: spellings(it), en: spellings(en) })
}

/// Puts our spellings first and keeps the others as understood.
pub(super) fn correct(list: &mut [Named], also: Vec<Also>) {
    for correction in also {
        let Some(named) = list.iter_mut().find(|named| named.code == correction.code) else { continue };
        put_first(&mut named.it, correction.it);
        put_first(&mut named.en, correction.en);
    }
}

fn put_first(known: &mut Vec<String>, preferred: Vec<String>) {
    known.retain(|name| !preferred.contains(name));
    known.splice(0..0, preferred);
}

/// From folded spelling to position, for exact look-ups of what people type or spreadsheets hold.
pub(super) fn index<'a>(list: impl IntoIterator<Item = &'a Named>) -> HashMap<String, usize> {
    let mut positions = HashMap::new();
    for (position, named) in list.into_iter().enumerate() {
        for name in named.it.iter().chain(&named.en).chain([&named.code]) {
            positions.entry(folded(name)).or_insert(position);
        }
    }
    positions
}
