//! The pages of one project, and those that other areas put beside them.

use authz::Action::View;
use web::Work;

use super::super::panels::{self, Place};
use super::super::queries::ProjectLine;
use super::say;

/// What every page of a project shows above its own content.
pub struct Top {
    pub title: String,
    pub lead: String,
    pub tabs: Vec<Tab>,
}

pub struct Tab {
    pub url: String,
    pub label: String,
    pub is_current: bool,
}

const OWN: [(&str, &str); 6] = [
    ("", "programmes-tab-overview"),
    ("/network", "programmes-tab-network"),
    ("/promises", "programmes-tab-promises"),
    ("/context", "programmes-tab-context"),
    ("/sheet", "programmes-tab-sheet"),
    ("/amendments", "programmes-tab-amendments"),
];

/// `current` is the end of the page's address: "" or "/network".
pub fn top(work: &Work, project: &ProjectLine, current: &str) -> Top {
    let page = &work.page;
    let own = OWN.iter().filter(|(end, _)| may(work, end, project)).map(|(end, label)| Tab {
        url: format!("{}{end}", project.url()),
        label: page.t(label),
        is_current: *end == current,
    });
    let others = panels::at(&work.ctx, Place::Tab, project).into_iter().map(|(title, url)| Tab {
        url,
        label: page.t(title),
        is_current: false,
    });
    let dates =
        say::period(page, (project.starts_on, project.starts_about), (project.ends_on, project.ends_about));
    Top {
        title: project.title.clone(),
        lead: format!("{} · {} · {dates}", project.code, project.lead_name),
        tabs: own.chain(others).collect(),
    }
}

fn may(work: &Work, end: &str, project: &ProjectLine) -> bool {
    end != "/amendments" || panels::is_open(&work.ctx, (View, crate::policy::VERSION), project)
}
