//! Slots on the project page for what areas above this one know: the app names them once at start.

use std::sync::OnceLock;

use authz::{Action, Target};
use store::Ctx;
use web::Page;

use super::queries::ProjectLine;

/// Where a panel stands on the project page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// First of all: what is late, what is missing, what must be explained.
    Attention,
    /// In the place of the plan: the same with what is done of each activity.
    Timeline,
    /// After the plan: what was done of it.
    Progress,
    /// Among the tabs: a page of its own.
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
    /// Who may see that there is such a panel at all.
    pub needs: (Action, &'static str),
}

static PANELS: OnceLock<&'static [Panel]> = OnceLock::new();

/// Says once, at the start of the program, which panels there are.
pub fn show_panels(panels: &'static [Panel]) {
    // A second call would be a mistake of the program's composition; the first one stands.
    let _ = PANELS.set(panels);
}

/// Title key and address of the panels this reader may open in one place.
pub(crate) fn at(page: &Page, place: Place, project: &ProjectLine) -> Vec<(&'static str, String)> {
    shown(place, project, |panel| page.can(panel.needs.0, panel.needs.1))
}

/// The plan filled with what is done: only for those who may follow this very project, not just some.
pub(crate) fn timeline(ctx: &Ctx, project: &ProjectLine) -> Vec<(&'static str, String)> {
    let target = Target { project: Some(project.id.uuid()), ..Target::default() };
    let policy = ctx.db().policy();
    shown(Place::Timeline, project, |panel| policy.decide(ctx.actor(), panel.needs.0, panel.needs.1, &target))
}

fn shown(place: Place, project: &ProjectLine, may: impl Fn(&Panel) -> bool) -> Vec<(&'static str, String)> {
    let all = PANELS.get().copied().unwrap_or_default();
    let open = all.iter().filter(|panel| panel.place == place && may(panel));
    open.map(|panel| (panel.title, panel.url.replace("{project}", &project.id.to_string()))).collect()
}
