//! Addresses of the sheet's pages. None holds a personal datum.

use kernel::Quarter;
use programmes::ProjectId;

use super::missing::Place;

pub fn list(project: ProjectId) -> String {
    format!("/projects/{project}/sheets")
}

pub fn sheet(project: ProjectId, quarter: Quarter) -> String {
    format!("/projects/{project}/sheets/{quarter}")
}

/// A page or command below the sheet's own.
pub fn below(project: ProjectId, quarter: Quarter, word: &str) -> String {
    format!("/projects/{project}/sheets/{quarter}/{word}")
}

/// A reading in one of the formats; a number names a submission.
pub fn download(project: ProjectId, quarter: Quarter, format: &str, number: Option<i32>) -> String {
    let version = number.map_or_else(String::new, |number| format!("?version={number}"));
    format!("/projects/{project}/sheets/{quarter}/download/{format}{version}")
}

/// Where something missing is done.
pub fn place(place: Place, project: ProjectId, quarter: Quarter) -> String {
    match place {
        Place::ProjectPage => format!("/projects/{project}"),
        Place::Deviations => format!("/projects/{project}/deviations?quarter={quarter}"),
        Place::Figures => format!("/projects/{project}/indicators?quarter={quarter}"),
        Place::Narrative => below(project, quarter, "texts"),
        Place::Spending => below(project, quarter, "spending"),
        Place::DataDelivery => below(project, quarter, "deliveries"),
        Place::Registers => format!("/sessions?view=unregistered&project={project}"),
        Place::IncompletePersons => format!("/projects/{project}/incomplete?quarter={quarter}"),
    }
}
