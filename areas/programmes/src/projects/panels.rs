//! Slots on the project page for what areas above this one know: the app lists them once at start.

use std::sync::OnceLock;

use super::queries::ProjectLine;

/// Where a panel stands on the project page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// First of all: what is late, what is missing, what must be explained.
    Attention,
    /// After the plan: what was done of it.
    Progress,
    /// Beside the tabs: a page of its own.
    Tab,
}

/// A part of the project page, or a page beside it, that another area serves.
#[derive(Clone, Copy, Debug)]
pub struct Panel {
    pub place: Place,
    /// The text key of its title.
    pub title: &'static str,
    /// Its address, with `{project}` where the project's id goes.
    pub url: &'static str,
}

static PANELS: OnceLock<Vec<Panel>> = OnceLock::new();

/// Called once, before the first request; later calls change nothing.
pub fn register(panels: Vec<Panel>) {
    drop(PANELS.set(panels));
}

/// Title key and address of the panels in one place.
pub(crate) fn at(place: Place, project: &ProjectLine) -> Vec<(&'static str, String)> {
    let all = PANELS.get().map(Vec::as_slice).unwrap_or_default();
    let there = all.iter().filter(|panel| panel.place == place);
    there.map(|panel| (panel.title, panel.url.replace("{project}", &project.id.to_string()))).collect()
}
