//! A submitted form: read field by field, each problem beside its field, and shown again as it was typed.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use chrono::{NaiveDate, NaiveTime};
use kernel::{Arg, Cents, Refusal};
use subtle::ConstantTimeEq;

use crate::guard::Admitted;
use crate::{Failure, Page};

/// Largest form without files.
const FORM_BYTES: usize = 4 * 1024 * 1024;
/// Largest upload.
const UPLOAD_BYTES: usize = 40 * 1024 * 1024;
/// Fields of one form: a register of 500 people has three each.
const FIELDS: usize = 10_000;

/// What was typed, and what is wrong with it.
#[derive(Clone)]
pub struct Form {
    page: Option<Page>,
    values: Vec<(String, String)>,
    files: Vec<(String, File)>,
    refusals: Vec<(String, Refusal)>,
}

/// An uploaded file. The name is what the sender's machine called it: show it, never trust it.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub bytes: Bytes,
}

/// One line of the summary above a form.
pub struct FormError {
    pub field: String,
    pub text: String,
}

impl Form {
    /// A form nobody filled in yet.
    pub fn empty(page: &Page) -> Form {
        Form { page: Some(page.clone()), values: Vec::new(), files: Vec::new(), refusals: Vec::new() }
    }

    /// Fills a field in beforehand.
    pub fn set(&mut self, name: impl Into<String>, value: impl Display) {
        let name = name.into();
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value.to_string()));
    }

    // ---- as typed ------------------------------------------------------------------------------

    /// What was typed, empty where nothing was.
    pub fn value(&self, name: impl AsRef<str>) -> &str {
        let name = name.as_ref();
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field that may stand several times.
    pub fn all(&self, name: impl AsRef<str>) -> Vec<&str> {
        let name = name.as_ref();
        self.values.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Whether `value` was chosen in the field.
    pub fn has(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> bool {
        self.all(name).contains(&value.as_ref())
    }

    /// The names of all fields, in the order of the page.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(name, _)| name.as_str())
    }

    pub fn checked(&self, name: &str) -> bool {
        !self.value(name).is_empty()
    }

    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|(known, file)| known == name && !file.bytes.is_empty()).map(|(_, file)| file)
    }

    // ---- as meant ------------------------------------------------------------------------------

    /// A text of at most `most` characters; `None` where nothing was typed.
    pub fn text(&mut self, name: &'static str, most: usize) -> Option<String> {
        let text = self.value(name).trim().to_owned();
        if text.is_empty() {
            return None;
        }
        if text.chars().count() > most {
            self.refuse(Refusal::new("web-form-too-long").on(name).with("most", most));
            return None;
        }
        if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            self.refuse(Refusal::new("web-form-control-characters").on(name));
            return None;
        }
        Some(text)
    }

    /// A text that must be there; empty where it is not (and the form says so).
    pub fn required(&mut self, name: &'static str, most: usize) -> String {
        let missing = self.value(name).trim().is_empty();
        if missing {
            self.refuse(Refusal::new("web-form-missing").on(name));
        }
        self.text(name, most).unwrap_or_default()
    }

    /// A day, as a browser sends it (`2026-03-10`) or as people write it (`10/3/2026`).
    pub fn date(&mut self, name: &'static str) -> Option<NaiveDate> {
        let text = self.typed(name)?;
        let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d")
            .or_else(|_| NaiveDate::parse_from_str(&text.replace(['.', '-'], "/"), "%d/%m/%Y"));
        match day {
            Ok(day) if (1900..=2200).contains(&chrono::Datelike::year(&day)) => Some(day),
            _ => self.wrong(name, "web-form-date"),
        }
    }

    /// A time of day: `9:00`, `09.30`.
    pub fn time(&mut self, name: &'static str) -> Option<NaiveTime> {
        let text = self.typed(name)?.replace('.', ":");
        let time = NaiveTime::parse_from_str(&text, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(&text, "%H:%M:%S"));
        time.ok().or_else(|| self.wrong(name, "web-form-time"))
    }

    /// A whole number in a range.
    pub fn integer(&mut self, name: &'static str, range: RangeInclusive<i64>) -> Option<i64> {
        let text = self.typed(name)?;
        match text.parse::<i64>() {
            Ok(number) if range.contains(&number) => Some(number),
            _ => {
                let refusal = Refusal::new("web-form-integer").on(name);
                self.refuse(refusal.with("least", *range.start()).with("most", *range.end()));
                None
            }
        }
    }

    /// A year, which is written without a mark between its thousands.
    pub fn year(&mut self, name: &'static str, range: RangeInclusive<i32>) -> Option<i32> {
        let text = self.typed(name)?;
        match text.parse::<i32>() {
            Ok(year) if range.contains(&year) => Some(year),
            _ => {
                let refusal = Refusal::new("web-form-year").on(name);
                let (least, most) = (range.start().to_string(), range.end().to_string());
                self.refuse(refusal.with("least", least).with("most", most));
                None
            }
        }
    }

    /// An amount of euro.
    pub fn cents(&mut self, name: &'static str) -> Option<Cents> {
        let text = self.typed(name)?;
        text.parse().ok().or_else(|| self.wrong(name, "web-form-amount"))
    }

    /// The identifier of a record.
    pub fn id<T: FromStr>(&mut self, name: &'static str) -> Option<T> {
        self.choice(name)
    }

    /// One of a list.
    pub fn choice<T: FromStr>(&mut self, name: &'static str) -> Option<T> {
        let text = self.typed(name)?;
        text.parse().ok().or_else(|| self.wrong(name, "web-form-choice"))
    }

    /// Says that a field must be filled where `found` is nothing and nothing else is wrong with it.
    pub fn need<T>(&mut self, name: &'static str, found: Option<T>) -> Option<T> {
        if found.is_none() && !self.refusals.iter().any(|(field, _)| field == name) {
            self.refuse(Refusal::new("web-form-missing").on(name));
        }
        found
    }

    // ---- what is wrong -------------------------------------------------------------------------

    /// Puts a rule's no beside its field, or above the form.
    pub fn refuse(&mut self, refusal: Refusal) {
        let field = refusal.field.unwrap_or_default().to_owned();
        self.refusals.push((field, refusal));
    }

    /// What a command answered, or nothing where a rule said no, which then stands in the form.
    ///
    /// # Errors
    /// Whatever is not a rule's no.
    pub fn accepted<T>(&mut self, outcome: store::Result<T>) -> store::Result<Option<T>> {
        match outcome {
            Ok(value) => Ok(Some(value)),
            Err(store::Error::Refused(refusal)) => {
                self.refuse(refusal);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// The same as [`Form::refuse`] beside a field whose name is made at run time, as in a table's row.
    pub fn refuse_at(&mut self, field: impl Into<String>, refusal: Refusal) {
        self.refusals.push((field.into(), refusal));
    }

    pub fn is_valid(&self) -> bool {
        self.refusals.is_empty()
    }

    /// What is wrong with a field, in the reader's language.
    pub fn error(&self, name: impl AsRef<str>) -> Option<String> {
        let name = name.as_ref();
        let (_, refusal) = self.refusals.iter().find(|(field, _)| field == name)?;
        Some(self.words(refusal))
    }

    /// Everything that is wrong, in the order it was found.
    pub fn errors(&self) -> Vec<FormError> {
        let line = |(field, refusal): &(String, Refusal)| FormError {
            field: field.clone(),
            text: self.words(refusal),
        };
        self.refusals.iter().map(line).collect()
    }

    fn words(&self, refusal: &Refusal) -> String {
        self.page.as_ref().map_or_else(|| refusal.key.to_owned(), |page| page.refusal(refusal))
    }

    fn typed(&self, name: &str) -> Option<String> {
        let text = self.value(name).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn wrong<T>(&mut self, name: &'static str, key: &'static str) -> Option<T> {
        let typed: String = self.value(name).chars().take(60).collect();
        self.refuse(Refusal::new(key).on(name).with("typed", Arg::Text(typed)));
        None
    }
}

/// Forms are read only with the token of the page they came from.
impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Form, Failure> {
        let admitted = request.extensions().get::<Admitted>().cloned();
        let admitted = admitted.ok_or_else(|| Failure::broken("a route without a guard"))?;
        let headers = request.headers().clone();
        let (values, files) = match is_multipart(&headers) {
            true => multipart(request, state).await?,
            false => (urlencoded(request).await?, Vec::new()),
        };
        let form = Form { page: Some(admitted.page), values, files, refusals: Vec::new() };
        match admitted.csrf {
            Some(expected) if !form.carries(&expected, &headers) => Err(Failure::Forged),
            _ => Ok(form),
        }
    }
}

impl Form {
    fn carries(&self, expected: &str, headers: &HeaderMap) -> bool {
        let in_header = headers.get("x-csrf-token").and_then(|value| value.to_str().ok());
        let shown = in_header.unwrap_or_else(|| self.value("_csrf"));
        !expected.is_empty() && bool::from(shown.as_bytes().ct_eq(expected.as_bytes()))
    }
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

async fn urlencoded(request: Request) -> Result<Vec<(String, String)>, Failure> {
    let body = axum::body::to_bytes(request.into_body(), FORM_BYTES).await.map_err(|_| Failure::TooLarge)?;
    let pairs = form_urlencoded::parse(&body).map(|(name, value)| (name.into_owned(), value.into_owned()));
    let values: Vec<_> = pairs.take(FIELDS + 1).collect();
    if values.len() > FIELDS {
        return Err(Failure::TooLarge);
    }
    Ok(values)
}

type Parts = (Vec<(String, String)>, Vec<(String, File)>);

async fn multipart<S: Send + Sync>(mut request: Request, state: &S) -> Result<Parts, Failure> {
    axum::extract::DefaultBodyLimit::max(UPLOAD_BYTES).apply(&mut request);
    let mut multipart = Multipart::from_request(request, state).await.map_err(|_| Failure::Unreadable)?;
    let (mut values, mut files) = (Vec::new(), Vec::new());
    while let Some(field) = multipart.next_field().await.map_err(too_large)? {
        let Some(name) = field.name().map(str::to_owned) else { continue };
        if values.len() + files.len() >= FIELDS {
            return Err(Failure::TooLarge);
        }
        match field.file_name().map(str::to_owned) {
            Some(file_name) => {
                let bytes = field.bytes().await.map_err(too_large)?;
                files.push((name, File { name: file_name, bytes }));
            }
            None => values.push((name, field.text().await.map_err(too_large)?)),
        }
    }
    Ok((values, files))
}

fn too_large(_: axum::extract::multipart::MultipartError) -> Failure {
    Failure::TooLarge
}
