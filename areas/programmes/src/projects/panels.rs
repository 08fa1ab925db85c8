//! Slots on the project page for what areas above this one know: the app names them once at start.

use std::sync::OnceLock;

use authz::{Action, Target};
use store::Ctx;

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
    /// What must be allowed in the project for the panel to show.
    pub needs: (Action, &'static str),
}

static PANELS: OnceLock<&'static [Panel]> = OnceLock::new();

/// Says once, at the start of the program, which panels there are.
pub fn show_panels(panels: &'static [Panel]) {
    // A second call would be a mistake of the program's composition; the first one stands.
    let _ = PANELS.set(panels);
}

/// Title key and address of the panels in one place, for those who may follow this very project, not just some.
pub(crate) fn at(ctx: &Ctx, place: Place, project: &ProjectLine) -> Vec<(&'static str, String)> {
    let all = PANELS.get().copied().unwrap_or_default();
    let open = all.iter().filter(|panel| panel.place == place && is_open(ctx, panel.needs, project));
    open.map(|panel| (panel.title, panel.url.replace("{project}", &project.id.to_string()))).collect()
}

/// Whether the reader may do this in this project: by a relation to the project, or for a body that takes part in it.
pub(crate) fn is_open(ctx: &Ctx, (action, resource): (Action, &str), project: &ProjectLine) -> bool {
    let project = project.id.uuid();
    let taking_part = ctx.actor().assignments.iter().filter(|held| held.projects.contains(&project));
    let mut bodies = taking_part.map(|held| Some(held.organisation)).chain([None]);
    bodies.any(|organisation| {
        let target = Target { organisation, project: Some(project), ..Target::default() };
        ctx.db().policy().decide(ctx.actor(), action, resource, &target)
    })
}
