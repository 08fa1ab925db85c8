//! What can be wrong with a sheet, said so that its author knows what to do.

mod english;
mod italian;

use std::fmt;

use chrono::NaiveDate;

/// One thing to correct: where it is and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line of the file, from 1; none for what is not written in it at all.
    pub line: Option<usize>,
    /// The key as the author would look for it: `actions[1].activities[2].planned`.
    pub key: String,
    pub what: What,
}

/// The kinds of mistake a sheet can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Not TOML at all; the parser's own words are kept for whoever reads English.
    NotToml {
        slip: Slip,
        parser: String,
    },
    OtherFormat {
        known: i64,
    },
    Missing,
    MissingSection {
        /// As it is to be written: `[project]`, `[[sources]]`.
        written: String,
    },
    Empty,
    UnknownKey {
        nearest: Option<String>,
        known: Vec<String>,
    },
    UnknownSection {
        written: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    TooLong {
        most: usize,
    },
    NotText,
    NotTextList,
    NotYesOrNo,
    NotASection,
    NotRepeatedSections,
    NotAQuantity {
        found: String,
    },
    NotAnAmount {
        found: String,
    },
    NotADay {
        found: String,
    },
    NoSuchDay {
        found: String,
    },
    NotANumber {
        found: String,
    },
    NotAllowed {
        found: String,
        nearest: Option<String>,
        allowed: Vec<String>,
    },
    NotACup {
        found: String,
    },
    NotAProjectCode {
        found: String,
    },
    NotATerritoryCode {
        found: String,
        digits: usize,
    },
    NoSuchTerritory {
        found: String,
        /// The territory of that name: its code and label.
        meant: Option<(String, String)>,
    },
    OtherTerritory {
        code: String,
        name: String,
        found: String,
        meant: Option<(String, String)>,
    },
    UnknownReference {
        found: String,
        /// The sections it was looked for in.
        to: &'static [&'static str],
        nearest: Option<String>,
    },
    UnknownIndicator {
        found: String,
        nearest: Option<String>,
    },
    UnknownCode {
        list: List,
        /// The programme, call or project whose list it is.
        of: String,
        found: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    CallOfOtherProgramme {
        call: String,
        programme: String,
    },
    Twice {
        what: Entry,
        found: String,
        line: Option<usize>,
    },
    TwoKinds {
        first: &'static str,
        line: Option<usize>,
    },
    NoLead,
    TwoLeads {
        first: String,
    },
    AreaLeadWithoutArea,
    EndsBeforeItStarts,
    BeforeTheProject {
        starts: NaiveDate,
    },
    AfterTheProject {
        ends: NaiveDate,
    },
    NotAnAddress {
        found: String,
    },
    CupAndReason,
    NeitherCupNorReason,
    AfterItself {
        circle: String,
    },
    CellsDoNotAdd {
        sum: i64,
        total: i64,
    },
    NotNineCells,
    PartsDoNotAdd {
        sum: String,
        total: String,
        difference: String,
        is_more: bool,
    },
    AtsWithoutMandate,
    /// An indicator of the sheet's own under a code that means something already.
    CodeOfAnotherIndicator {
        found: String,
    },
    NamedByNoActivity {
        found: String,
    },
}

/// The usual reasons why a file is not TOML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A quotation mark is missing, or one stands inside the text.
    Text,
    /// A value that is neither a number nor in quotation marks.
    Unquoted,
    /// The same key or section twice.
    Repeated,
    /// A bracket or a comma is missing.
    List,
    /// A line that is not `key = value`.
    Equals,
    /// A date that the calendar does not have.
    Day,
    Other,
}

/// The lists whose codes a sheet takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Programmes,
    Calls,
    Objectives,
    NationalObjectives,
    Measures,
    /// Action letters of the programme.
    Actions,
    /// Action letters the project says it is funded for.
    ProjectActions,
    CostCategories,
}

/// What must not be entered twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Code,
    Partner,
    Target,
    Territory,
}

impl Problem {
    /// The sentence for an Italian reader.
    pub fn italian(&self) -> String {
        self.said("Riga", &self.what.italian())
    }

    /// The sentence for an English reader.
    pub fn english(&self) -> String {
        self.said("Line", &self.what.english())
    }

    fn said(&self, line: &str, what: &str) -> String {
        match self.line {
            Some(number) => format!("{line} {number}, {}: {what}", self.key),
            None => format!("{}: {what}", self.key),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.english())
    }
}
