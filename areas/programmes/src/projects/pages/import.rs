//! Bring a project in from its sheet, in the browser.

use askama::Template;
use l10n::Locale;
use web::{Form, Page, Reply, Work};

use super::super::import::import;
use super::super::rules;
use crate::sheet;

/// A sheet is text written by hand: the longest of ours has sixty thousand characters.
const MOST_BYTES: usize = 2 * 1024 * 1024;

#[derive(Template)]
#[template(path = "programmes/projects/import.html")]
struct ImportPage {
    page: Page,
    form: Form,
    /// Line, key and what to do, in the order of the file.
    problems: Vec<String>,
}

pub async fn show(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = ImportPage { page: work.page.clone(), form, problems: Vec::new() };
    work.page(&shown)
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    let reason = form.text("reason", 2_000);
    let text = match form.file("file") {
        None => Err("programmes-import-file-missing"),
        Some(file) if file.bytes.len() > MOST_BYTES => Err("programmes-import-file-large"),
        Some(file) => String::from_utf8(file.bytes.to_vec()).map_err(|_| "programmes-import-file-not-text"),
    };
    let text = match text {
        Ok(text) => text,
        Err(key) => return again(work, form, key),
    };
    let read = match sheet::read(text.trim_start_matches('\u{feff}')) {
        Ok(read) => read,
        Err(problems) => {
            form.refuse(
                kernel::Refusal::new("programmes-import-problems").on("file").with("count", problems.len()),
            );
            let problems = problems.iter().map(|problem| words(&work.page, problem)).collect();
            let shown = ImportPage { page: work.page.clone(), form, problems };
            return work.invalid(&shown);
        }
    };
    let reason = reason.unwrap_or_else(|| work.page.t("programmes-import-first"));
    let outcome = match rules::reason(&reason) {
        Ok(reason) => import(&work.ctx, &read, &reason).await,
        Err(refusal) => Err(refusal.into()),
    };
    match form.accepted(outcome)? {
        Some(done) => {
            let url = format!("/projects/{}", done.project);
            let told = if done.is_changed { "programmes-imported" } else { "programmes-import-same" };
            work.redirect(url).notice(told)
        }
        None => {
            let shown = ImportPage { page: work.page.clone(), form, problems: Vec::new() };
            work.invalid(&shown)
        }
    }
}

fn again(work: Work, mut form: Form, key: &'static str) -> Reply {
    form.refuse(kernel::Refusal::new(key).on("file"));
    let shown = ImportPage { page: work.page.clone(), form, problems: Vec::new() };
    work.invalid(&shown)
}

fn words(page: &Page, problem: &sheet::Problem) -> String {
    match page.language() {
        Locale::It => problem.italian(),
        _ => problem.english(),
    }
}
