//! Reads keys out of a TOML table, remembers where each one stood and collects what is wrong.
//!
//! Every getter that is asked for a key makes that key known; when a section has been read,
//! the keys nobody asked for are reported, each with the known key that looks most like it.

use std::cell::RefCell;
use std::collections::HashMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::amounts::{self, Amount, Quantity};
use super::codes::Coded;
use super::problem::{Problem, Slip, What};
use super::when::When;

/// Longer than any paragraph of the documents: what is longer was pasted by mistake.
const LONGEST: usize = 4_000;

/// A sheet being read.
pub struct Reading<'a> {
    document: Spanned<DeTable<'a>>,
    found: Found,
}

/// Problems so far, and the line of every key that was there.
struct Found {
    line_starts: Vec<usize>,
    problems: RefCell<Vec<Problem>>,
    lines: RefCell<HashMap<String, usize>>,
}

/// One table of the sheet.
pub struct Section<'a> {
    table: Option<&'a DeTable<'a>>,
    key: String,
    known: RefCell<Vec<(&'static str, Shape)>>,
    found: &'a Found,
}

/// How a key is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Value,
    Section,
    Repeated,
}

impl<'a> Reading<'a> {
    pub fn of(text: &'a str) -> Result<Self, Vec<Problem>> {
        let line_starts: Vec<usize> =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let found = Found { line_starts, problems: RefCell::default(), lines: RefCell::default() };
        match DeTable::parse(text) {
            Ok(document) => Ok(Self { document, found }),
            Err(error) => Err(vec![not_toml(&error, &found)]),
        }
    }

    pub fn top(&'a self) -> Section<'a> {
        Section::new(Some(self.document.get_ref()), String::new(), None, &self.found)
    }

    /// Reports a problem found after reading, at the line where the key stood.
    pub fn report(&self, key: &str, what: What) {
        self.found.report_at(self.found.line_near(key), key, what);
    }

    /// This very key was refused already: what follows from its value is not worth saying.
    pub fn is_refused(&self, key: &str) -> bool {
        self.found.problems.borrow().iter().any(|problem| problem.key == key)
    }

    /// The line where a key or section is written.
    pub fn line_of(&self, key: &str) -> Option<usize> {
        self.found.line_near(key)
    }

    pub fn finish<T>(self, sheet: T) -> Result<T, Vec<Problem>> {
        let mut problems = self.found.problems.into_inner();
        if problems.is_empty() {
            return Ok(sheet);
        }
        problems.sort_by_key(|problem| problem.line);
        Err(problems)
    }
}

impl Found {
    fn line_of(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset)
    }

    fn report_at(&self, line: Option<usize>, key: &str, what: What) {
        self.problems.borrow_mut().push(Problem { line, key: key.to_owned(), what });
    }

    /// The line of the key, or of the nearest section around it that is written in the file.
    fn line_near(&self, key: &str) -> Option<usize> {
        let lines = self.lines.borrow();
        let mut around = key;
        loop {
            if let Some(line) = lines.get(around) {
                return Some(*line);
            }
            match around.rfind(['.', '[']) {
                Some(at) => around = &around[..at],
                None => return None,
            }
        }
    }
}

impl<'a> Section<'a> {
    fn new(table: Option<&'a DeTable<'a>>, key: String, line: Option<usize>, found: &'a Found) -> Self {
        if let Some(line) = line {
            found.lines.borrow_mut().insert(key.clone(), line);
        }
        Self { table, key, known: RefCell::default(), found }
    }

    pub fn required_text(&self, key: &'static str) -> String {
        if self.table.is_some_and(|table| !table.contains_key(key)) {
            self.missing(key);
        }
        self.text(key).unwrap_or_default()
    }

    pub fn text(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => self.refuse(key, What::Empty),
            DeValue::String(text) if text.chars().count() > LONGEST => {
                self.refuse(key, What::TooLong { most: LONGEST })
            }
            DeValue::String(text) => Some(text.trim().to_owned()),
            _ => self.refuse(key, What::NotText),
        }
    }

    pub fn texts(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let texts: Option<Vec<String>> = value.get_ref().as_array().and_then(|list| {
            list.iter().map(|item| item.get_ref().as_str().map(|text| text.trim().to_owned())).collect()
        });
        texts.or_else(|| self.refuse(key, What::NotTextList)).unwrap_or_default()
    }

    pub fn yes(&self, key: &'static str) -> bool {
        let Some(value) = self.value(key) else { return false };
        value.get_ref().as_bool().or_else(|| self.refuse(key, What::NotYesOrNo)).unwrap_or_default()
    }

    pub fn whole(&self, key: &'static str) -> Option<i64> {
        let value = self.value(key)?;
        integer(value).or_else(|| self.refuse(key, What::NotAQuantity { found: quoted(value) }))
    }

    /// A number kept as it is printed, so that 30.1 stays 30.1.
    pub fn number(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        let text = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().to_owned(),
            DeValue::Float(number) => number.as_str().to_owned(),
            other => {
                let found = other.as_str().unwrap_or("?").to_owned();
                return self.refuse(key, What::NotANumber { found });
            }
        };
        Some(text.replace('_', ""))
    }

    /// A number from 0 up, or "to-be-defined". Missing is a mistake: silence is not a promise.
    pub fn quantity(&self, key: &'static str) -> Quantity {
        let Some(value) = self.value(key) else {
            self.missing(key);
            return Quantity::ToBeDefined;
        };
        if value.get_ref().as_str() == Some("to-be-defined") {
            return Quantity::ToBeDefined;
        }
        let number =
            integer(value).and_then(|number| i32::try_from(number).ok()).filter(|number| *number >= 0);
        number
            .map(Quantity::Number)
            .or_else(|| self.refuse(key, What::NotAQuantity { found: quoted(value) }))
            .unwrap_or(Quantity::ToBeDefined)
    }

    pub fn amount(&self, key: &'static str) -> Amount {
        let Some(value) = self.value(key) else { return Amount::Unknown };
        let amount = match value.get_ref() {
            DeValue::String(text) => amounts::parse_amount(text),
            DeValue::Integer(_) => integer(value)
                .filter(|euros| *euros >= 0)
                .and_then(|euros| euros.checked_mul(100))
                .map(Amount::Cents),
            _ => None,
        };
        amount.or_else(|| self.refuse(key, What::NotAnAmount { found: printed(value) })).unwrap_or_default()
    }

    pub fn when(&self, key: &'static str) -> When {
        let Some(value) = self.value(key) else { return When::Unknown };
        let text = match value.get_ref() {
            DeValue::Datetime(day) => day.to_string(),
            DeValue::Integer(year) => year.as_str().to_owned(),
            other => other.as_str().unwrap_or_default().to_owned(),
        };
        When::parse(&text)
            .or_else(|| match When::is_written_as_a_day(&text) {
                true => self.refuse(key, What::NoSuchDay { found: text }),
                false => self.refuse(key, What::NotADay { found: text }),
            })
            .unwrap_or_default()
    }

    pub fn required_code<C: Coded>(&self, key: &'static str, instead: C) -> C {
        if self.table.is_some_and(|table| !table.contains_key(key)) {
            self.value(key);
            self.missing(key);
            return instead;
        }
        self.code(key).unwrap_or(instead)
    }

    pub fn code<C: Coded>(&self, key: &'static str) -> Option<C> {
        let found = self.text(key)?;
        self.one_of(key, &found)
    }

    pub fn codes<C: Coded>(&self, key: &'static str) -> Vec<C> {
        self.texts(key).iter().filter_map(|found| self.one_of(key, found)).collect()
    }

    fn one_of<C: Coded>(&self, key: &'static str, found: &str) -> Option<C> {
        let allowed: Vec<String> = C::ALL.iter().map(|value| value.code().to_owned()).collect();
        C::from_code(found).or_else(|| {
            let nearest = nearest(found, &allowed);
            self.refuse(key, What::NotAllowed { found: found.to_owned(), nearest, allowed })
        })
    }

    /// A section that must be there; its own required keys are then asked for only if it is.
    pub fn section(&self, key: &'static str) -> Section<'a> {
        self.optional_section(key).unwrap_or_else(|| {
            if self.table.is_some_and(|table| !table.contains_key(key)) {
                self.report(key, What::MissingSection { written: Shape::Section.written(key) });
            }
            Section::new(None, self.path(key), None, self.found)
        })
    }

    pub fn optional_section(&self, key: &'static str) -> Option<Section<'a>> {
        let value = self.value_of(key, Shape::Section)?;
        match value.get_ref().as_table() {
            Some(table) => {
                let line = self.found.line_of(value.span().start);
                Some(Section::new(Some(table), self.path(key), Some(line), self.found))
            }
            None => self.refuse(key, What::NotASection),
        }
    }

    /// Elements written as `[[key]]`, none if the key is not there.
    pub fn sections<T>(&self, key: &'static str, read: impl Fn(&Section<'a>) -> T) -> Vec<T> {
        let Some(value) = self.value_of(key, Shape::Repeated) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.refuse::<()>(key, What::NotRepeatedSections);
            return Vec::new();
        };
        let mut elements = Vec::new();
        for (index, element) in list.iter().enumerate() {
            let Some(table) = element.get_ref().as_table() else {
                self.refuse::<()>(key, What::NotRepeatedSections);
                return Vec::new();
            };
            let line = self.found.line_of(element.span().start);
            let path = format!("{}[{}]", self.path(key), index + 1);
            elements.push(read(&Section::new(Some(table), path, Some(line), self.found)));
        }
        elements
    }

    pub fn expect_format(&self, known: i64) {
        let format = self.value("format").and_then(integer);
        if format != Some(known) {
            self.report("format", What::OtherFormat { known });
        }
    }

    /// Three whole numbers: one row of the nine cells.
    pub fn three(&self, key: &'static str) -> [i64; 3] {
        let Some(value) = self.value(key) else { return [0; 3] };
        let numbers: Option<Vec<i64>> =
            value.get_ref().as_array().and_then(|list| list.iter().map(integer).collect());
        numbers
            .filter(|numbers| numbers.iter().all(|number| *number >= 0))
            .and_then(|numbers| <[i64; 3]>::try_from(numbers).ok())
            .or_else(|| self.refuse(key, What::NotNineCells))
            .unwrap_or_default()
    }

    pub fn report(&self, key: &str, what: What) {
        let path = self.path(key);
        self.found.report_at(self.found.line_near(&path), &path, what);
    }

    fn missing(&self, key: &'static str) {
        if self.table.is_some() {
            self.report(key, What::Missing);
        }
    }

    fn refuse<T>(&self, key: &'static str, what: What) -> Option<T> {
        self.report(key, what);
        None
    }

    fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.value_of(key, Shape::Value)
    }

    fn value_of(&self, key: &'static str, shape: Shape) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.borrow_mut().push((key, shape));
        let value = self.table?.get(key)?;
        let line = self.found.line_of(value.span().start);
        self.found.lines.borrow_mut().insert(self.path(key), line);
        Some(value)
    }

    fn path(&self, key: &str) -> String {
        if self.key.is_empty() { key.to_owned() } else { format!("{}.{key}", self.key) }
    }
}

/// A section that goes out of use has been read whole: what nobody asked for is unknown.
impl Drop for Section<'_> {
    fn drop(&mut self) {
        let Some(table) = self.table else { return };
        let known = self.known.borrow();
        for (key, value) in table {
            let written = key.get_ref();
            if known.iter().any(|(known, _)| known == written) {
                continue;
            }
            let line = self.found.line_of(key.span().start);
            self.found.report_at(Some(line), &self.path(written), self.unknown(written, value, &known));
        }
    }
}

impl Section<'_> {
    /// An unknown key is compared with keys, an unknown section with sections in their brackets.
    fn unknown(&self, written: &str, value: &Spanned<DeValue<'_>>, known: &[(&'static str, Shape)]) -> What {
        let shape = Shape::of(value.get_ref());
        let keys: Vec<String> = known.iter().map(|(key, _)| (*key).to_owned()).collect();
        let meant = nearest(written, &keys);
        if shape == Shape::Value {
            return What::UnknownKey { nearest: meant, known: keys };
        }
        let bracketed = |(key, shape): &(&str, Shape)| shape.written(&self.unnumbered(key));
        let of_key = |meant: String| known.iter().find(|(key, _)| *key == meant).map(bracketed);
        let sections = known.iter().filter(|(_, shape)| *shape != Shape::Value);
        What::UnknownSection {
            written: shape.written(&self.unnumbered(written)),
            nearest: meant.and_then(of_key),
            known: sections.map(bracketed).collect(),
        }
    }

    /// The path as it stands between brackets: `actions.activities`, without the places in the lists.
    fn unnumbered(&self, key: &str) -> String {
        let path = self.path(key);
        let mut within = false;
        path.chars()
            .filter(|letter| {
                within = *letter == '[' || (within && *letter != ']');
                !within && *letter != ']'
            })
            .collect()
    }
}

impl Shape {
    fn of(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::Table(_) => Self::Section,
            DeValue::Array(list) if list.iter().any(|one| one.get_ref().is_table()) => Self::Repeated,
            _ => Self::Value,
        }
    }

    fn written(self, key: &str) -> String {
        match self {
            Self::Value => key.to_owned(),
            Self::Section => format!("[{key}]"),
            Self::Repeated => format!("[[{key}]]"),
        }
    }
}

/// The known word that looks most like the written one, if any is close enough to be meant.
pub fn nearest(written: &str, known: &[String]) -> Option<String> {
    let written = written.to_lowercase();
    known
        .iter()
        .map(|word| (strsim::jaro_winkler(&written, &word.to_lowercase()), word))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, word)| word.clone())
}

fn integer(value: &Spanned<DeValue<'_>>) -> Option<i64> {
    let number = value.get_ref().as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn printed(value: &Spanned<DeValue<'_>>) -> String {
    match value.get_ref() {
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        other => other.as_str().unwrap_or("?").to_owned(),
    }
}

/// What was written, as it was written: a text in its quotation marks.
fn quoted(value: &Spanned<DeValue<'_>>) -> String {
    match value.get_ref() {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Boolean(yes) => yes.to_string(),
        DeValue::Datetime(day) => day.to_string(),
        DeValue::Array(_) => "[...]".into(),
        DeValue::Table(_) => "{...}".into(),
        DeValue::Integer(_) | DeValue::Float(_) => printed(value),
    }
}

fn not_toml(error: &toml::de::Error, found: &Found) -> Problem {
    let line = error.span().map(|span| found.line_of(span.start));
    let what = What::NotToml { slip: slip(error.message()), parser: error.message().to_owned() };
    Problem { line, key: "TOML".into(), what }
}

/// The usual reason behind the parser's words; words it has not used before are none of the usual ones.
fn slip(parser: &str) -> Slip {
    let reasons: [(Slip, &[&str]); 6] = [
        (Slip::Unquoted, &["must be quoted"]),
        (Slip::Text, &["basic string", "literal string", "opening quote", "escaped value", "unicode"]),
        (Slip::Repeated, &["duplicate", "cannot extend"]),
        (Slip::Day, &["date", "day", "month"]),
        (Slip::List, &["unclosed", "comma", "array", "inline table"]),
        (Slip::Equals, &["key", "value", "`=`", "unexpected content"]),
    ];
    let meant = |words: &&[&str]| words.iter().any(|word| parser.contains(word));
    reasons.iter().find(|(_, words)| meant(words)).map_or(Slip::Other, |(slip, _)| *slip)
}
