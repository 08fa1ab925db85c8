//! The sheet as it is printed: one arrangement in words, which the page, the PDF and the workbook
//! all follow, so that no two of them can say different things.

mod figures;
mod texts;
mod timeline;

use chrono::NaiveDate;

use super::differences::Value;
use super::document::{Part, Sheet};

pub use timeline::{Bar, Timeline};

/// What a language must be able to say. The texts of the area and of the code lists stay outside.
pub trait Words {
    fn t(&self, key: &str) -> String;
    /// A code of one of our lists (`unit`, `role`, `cause`, `status` ...) in the reader's language.
    fn code(&self, list: &str, code: &str) -> String;
    fn day(&self, day: NaiveDate) -> String;
    fn number(&self, number: i64) -> String;
    fn minutes(&self, minutes: i64) -> String;
    fn cents(&self, cents: i64) -> String;
    fn per_mille(&self, share: i64) -> String;
}

/// The whole document, part by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    pub title: String,
    pub parts: Vec<PrintedPart>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedPart {
    pub part: Part,
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Facts(Vec<(String, Item)>),
    Text { heading: String, text: String },
    Table(Table),
    Timeline(Timeline),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Item>>,
    /// What to say when there is no row.
    pub empty: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub heading: String,
    pub holds: Holds,
}

/// What the items of a column are, hence how they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Short words and codes.
    Word,
    /// Sentences, which take the room that is left.
    Prose,
    Number,
    Cents,
    Share,
    Day,
}

impl Holds {
    pub const fn is_figure(self) -> bool {
        matches!(self, Self::Number | Self::Cents | Self::Share)
    }
}

/// One value at its place; nothing where the sheet has nothing to say.
pub type Item = Option<Value>;

/// The arrangement of a sheet.
pub fn printed(sheet: &Sheet, words: &dyn Words) -> Printed {
    let parts = Part::ALL.map(|part| PrintedPart {
        part,
        title: words.t(&format!("monitoring-sheets-part-{}", part.word())),
        blocks: blocks(sheet, part, words),
    });
    Printed { title: words.t("monitoring-sheets-document"), parts: parts.into() }
}

fn blocks(sheet: &Sheet, part: Part, words: &dyn Words) -> Vec<Block> {
    match part {
        Part::General => texts::general(&sheet.general, words),
        Part::Registry => texts::registry(&sheet.registry, words),
        Part::Procedural => texts::procedural(&sheet.procedural, words),
        Part::Breakdown => timeline::breakdown(sheet, words),
        Part::Physical => figures::physical(&sheet.physical, words),
        Part::Financial => figures::financial(&sheet.financial, words),
        Part::Recipients => figures::recipients(&sheet.recipients, words),
    }
}

/// An item as the reader's language writes it; a dash where there is nothing.
pub fn shown(item: &Item, words: &dyn Words) -> String {
    let Some(value) = item else { return "–".to_owned() };
    match value {
        Value::Number(number) => words.number(*number),
        Value::Minutes(minutes) => words.minutes(*minutes),
        Value::Cents(cents) => words.cents(*cents),
        Value::PerMille(share) => words.per_mille(*share),
        Value::Day(day) => words.day(*day),
        Value::Text(text) => text.clone(),
        Value::Word(list, code) => words.code(list, code),
    }
}

/// A table under construction: headings come from `monitoring-sheets-column-<word>`.
pub(super) struct Draft<'w> {
    table: Table,
    words: &'w dyn Words,
}

impl<'w> Draft<'w> {
    pub(super) fn new(caption: &str, words: &'w dyn Words) -> Self {
        let caption = words.t(&format!("monitoring-sheets-table-{caption}"));
        let empty = words.t("monitoring-sheets-table-empty");
        Self { table: Table { caption, columns: Vec::new(), rows: Vec::new(), empty }, words }
    }

    pub(super) fn column(mut self, word: &str, holds: Holds) -> Self {
        let heading = self.words.t(&format!("monitoring-sheets-column-{word}"));
        self.table.columns.push(Column { heading, holds });
        self
    }

    pub(super) fn rows(mut self, rows: impl Iterator<Item = Vec<Item>>) -> Block {
        self.table.rows.extend(rows);
        Block::Table(self.table)
    }
}

pub(super) fn text(text: impl Into<String>) -> Item {
    Some(Value::Text(text.into()))
}

pub(super) fn maybe(text: Option<&String>) -> Item {
    text.cloned().map(Value::Text)
}

pub(super) fn word(list: &'static str, code: impl Into<String>) -> Item {
    Some(Value::Word(list, code.into()))
}

pub(super) fn number(number: i64) -> Item {
    Some(Value::Number(number))
}

pub(super) fn day(day: Option<NaiveDate>) -> Item {
    day.map(Value::Day)
}

pub(super) fn cents(cents: i64) -> Item {
    Some(Value::Cents(cents))
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::sheets::example;

    /// A language that says its keys, so that a test sees which words are used.
    pub struct Keys;

    impl Words for Keys {
        fn t(&self, key: &str) -> String {
            key.to_owned()
        }
        fn code(&self, list: &str, code: &str) -> String {
            format!("{list}:{code}")
        }
        fn day(&self, day: NaiveDate) -> String {
            day.to_string()
        }
        fn number(&self, number: i64) -> String {
            number.to_string()
        }
        fn minutes(&self, minutes: i64) -> String {
            format!("{} h {:02}", minutes / 60, minutes % 60)
        }
        fn cents(&self, cents: i64) -> String {
            kernel::Cents(cents).to_string()
        }
        fn per_mille(&self, share: i64) -> String {
            format!("{},{} %", share / 10, share % 10)
        }
    }

    #[test]
    fn the_seven_parts_stand_in_the_official_order_and_none_is_empty() {
        let printed = printed(&example::sheet(), &Keys);
        let parts: Vec<_> = printed.parts.iter().map(|part| part.part).collect();
        assert_eq!(parts, Part::ALL);
        assert!(printed.parts.iter().all(|part| !part.blocks.is_empty()));
    }

    #[test]
    fn every_row_has_an_item_for_every_column() {
        let printed = printed(&example::sheet(), &Keys);
        let tables = printed.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for table in tables {
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.caption);
        }
    }

    #[test]
    fn hours_are_shown_as_hours() {
        assert_eq!(shown(&Some(Value::Minutes(3150)), &Keys), "52 h 30");
        assert_eq!(shown(&None, &Keys), "–");
    }
}
