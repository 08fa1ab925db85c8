//! Reads a list that somebody made elsewhere: XLSX, XLS, ODS or CSV, known by content and never by name.
//!
//! Nothing in the file is trusted: archives that explode, encodings, headings, dates and formulas are all
//! looked at first, and every cell keeps its address so that a message can say where.

mod address;
mod assemble;
mod bounds;
pub mod days;
mod encoding;
mod kind;
mod ods;
mod records;
mod refusal;
mod text;
mod value;
mod xls;
mod xls_bounds;
mod xlsx;

pub use address::{Address, Area};
pub use encoding::is_garbled;
pub use kind::Kind;
pub use refusal::Refusal;
pub use value::{Cell, Value};

/// How much of a file may be read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub file_bytes: usize,
    /// An archive opened out: what its parts weigh together.
    pub unpacked_bytes: u64,
    /// Rows with something in them, heading included.
    pub rows: usize,
    pub columns: u32,
    /// Cells with something in them.
    pub cells: usize,
    /// Characters of one cell; a longer one is reported, not read.
    pub characters: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 20 << 20,
            unpacked_bytes: 400 << 20,
            rows: 200_001,
            columns: 200,
            cells: 5_000_000,
            characters: 2_000,
        }
    }
}

/// What the caller wants to read.
#[derive(Clone, Copy)]
pub struct Wish<'a> {
    pub limits: Limits,
    /// Whether a text is a heading the caller knows: how the heading's row and the right sheet are found.
    pub recognises: &'a dyn Fn(&str) -> bool,
    /// The sheet to read; the one with most known headings when not said.
    pub sheet: Option<&'a str>,
}

/// One column of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Zero-based column of the file.
    pub column: u32,
    /// Empty when the column has cells and no heading.
    pub text: String,
}

/// One row of the list; `cells` stand in the order of the headings.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The row's number as the spreadsheet shows it.
    pub number: u32,
    pub cells: Vec<Cell>,
}

/// Something about the file that the reader should know, though it stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    HeadingNotFirst {
        row: u32,
    },
    HeadingRepeated {
        row: u32,
    },
    /// Values come from formulas: read as last computed.
    Formulas {
        count: usize,
        first: Address,
    },
    /// Joined cells among the data: their rows must be looked at.
    Merged {
        count: usize,
        first: Area,
    },
    OtherSheets {
        names: Vec<String>,
    },
    /// A text file that was not UTF-8.
    Encoding {
        name: &'static str,
    },
}

/// The list as read.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub kind: Kind,
    /// Empty for CSV.
    pub sheet: String,
    pub heading_row: u32,
    pub headings: Vec<Heading>,
    pub rows: Vec<Row>,
    pub notes: Vec<Note>,
}

/// Reads the list, or says why this file cannot be one.
pub fn read(bytes: &[u8], wish: &Wish) -> Result<List, Refusal> {
    if bytes.len() > wish.limits.file_bytes {
        return Err(Refusal::TooBig { limit: wish.limits.file_bytes });
    }
    match kind::recognise(bytes)? {
        Kind::Xlsx => {
            bounds::check(bytes, wish.limits.unpacked_bytes)?;
            let mut book = xlsx::Book::open(bytes)?;
            let sheets = book.sheets();
            from_sheets(Kind::Xlsx, &sheets, wish, |name, most| book.read(name, most, &wish.limits))
        }
        Kind::Ods => {
            bounds::check(bytes, wish.limits.unpacked_bytes)?;
            let sheets = ods::sheets(bytes)?;
            from_sheets(Kind::Ods, &sheets, wish, |name, most| ods::read(bytes, name, most, &wish.limits))
        }
        Kind::Xls => {
            xls_bounds::check(bytes, wish.limits.cells)?;
            let mut book = xls::Book::open(bytes)?;
            let sheets = book.sheets();
            from_sheets(Kind::Xls, &sheets, wish, |name, most| book.read(name, most, &wish.limits))
        }
        Kind::Csv => {
            let (raw, notes) = text::read(bytes, &wish.limits)?;
            let mut list = assemble::list(Kind::Csv, String::new(), raw, wish)?;
            list.notes.extend(notes);
            Ok(list)
        }
    }
}

/// Rows of a sheet as its format gives them: only the cells with something in them.
#[derive(Default)]
pub(crate) struct Raw {
    pub rows: Vec<RawRow>,
    pub merged: Vec<Area>,
}

pub(crate) struct RawRow {
    /// Zero-based.
    pub index: u32,
    /// Zero-based columns, ascending.
    pub cells: Vec<(u32, Cell)>,
}

/// How many rows of each sheet are looked at to find the one with the list.
const PEEK: usize = 40;

fn from_sheets(
    kind: Kind,
    sheets: &[String],
    wish: &Wish,
    mut read: impl FnMut(&str, Option<usize>) -> Result<Raw, Refusal>,
) -> Result<List, Refusal> {
    let chosen = match (wish.sheet, sheets) {
        (Some(name), _) if sheets.iter().any(|sheet| sheet == name) => name.to_owned(),
        (_, []) => return Err(Refusal::Empty),
        (_, [only]) => only.clone(),
        (_, many) => {
            let mut best = (0, &many[0]);
            for name in many {
                let score = assemble::score(&read(name, Some(PEEK))?, wish.recognises);
                if score > best.0 {
                    best = (score, name);
                }
            }
            best.1.clone()
        }
    };
    let mut list = assemble::list(kind, chosen.clone(), read(&chosen, None)?, wish)?;
    let others: Vec<String> = sheets.iter().filter(|name| **name != chosen).cloned().collect();
    if !others.is_empty() {
        list.notes.push(Note::OtherSheets { names: others });
    }
    Ok(list)
}
