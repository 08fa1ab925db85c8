//! The register of processing on a page.

use askama::Template;
use authz::Action;
use web::{Page, Reply, Work};

pub use super::files::{pdf, spreadsheet};
use super::register::{self, Processing, Register};
use crate::policy::RETENTION;

#[derive(Template)]
#[template(path = "people/processing/register.html")]
struct RegisterPage {
    page: Page,
    register: &'static Register,
}

/// A processing, each of its columns with its label.
pub(super) fn columns(page: &Page, processing: &Processing) -> [(String, String); 9] {
    let locale = page.locale();
    let security = register::register().security(locale);
    [
        ("people-processing-purpose", processing.purpose.of(locale)),
        ("people-processing-basis", processing.basis.as_str()),
        ("people-processing-subjects", processing.subjects.of(locale)),
        ("people-processing-categories", processing.categories.of(locale)),
        ("people-processing-special", processing.special.of(locale)),
        ("people-processing-recipients", processing.recipients.of(locale)),
        ("people-processing-retention", processing.retention.as_str()),
        ("people-processing-security", security),
        ("people-processing-tables", &processing.tables.join(", ")),
    ]
    .map(|(key, text)| (page.t(key), text.to_owned()))
}

impl RegisterPage {
    fn told(&self) -> Vec<(String, [(String, String); 9])> {
        let told = |processing: &Processing| {
            let name = processing.name.of(self.page.locale()).to_owned();
            (name, columns(&self.page, processing))
        };
        self.register.processing.iter().map(told).collect()
    }
}

pub async fn show(work: Work) -> Reply {
    let shown = RegisterPage { page: work.page.clone(), register: register::register() };
    work.page(&shown)
}
