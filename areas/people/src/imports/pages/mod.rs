//! The wizard: choose a file, say what its columns hold, look at what would be written, decide, save, take back.

pub mod choose;
pub mod columns;
pub mod files;
pub mod preview;

/// Which step of the wizard a page is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    File,
    Columns,
    Preview,
    Result,
}

/// A step as the line of steps shows it.
pub struct Shown {
    pub label: String,
    pub state: &'static str,
}

impl Step {
    const ALL: [(Step, &'static str); 4] = [
        (Step::File, "people-import-step-file"),
        (Step::Columns, "people-import-step-columns"),
        (Step::Preview, "people-import-step-preview"),
        (Step::Result, "people-import-step-result"),
    ];

    pub fn line(self, page: &web::Page) -> Vec<Shown> {
        let state = |step: Step| match step.cmp(&self) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "next",
        };
        Step::ALL.iter().map(|(step, key)| Shown { label: page.t(key), state: state(*step) }).collect()
    }
}
