//! What a body's page shows of projects: in which it takes part, as what, in which area.

use std::collections::HashMap;

use askama::Template;
use organisations::OrganisationId;
use web::{Page, Path, Reply, Work};

use super::super::queries::{Part, ProjectLine, parts_of, projects};
use super::say;
use crate::ids::ProjectId;

#[derive(Template)]
#[template(path = "programmes/projects/of_body.html")]
struct OfBody {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    project: String,
    url: String,
    role: String,
    area: String,
    since: String,
}

pub async fn show(work: Work, Path(body): Path<OrganisationId>) -> Reply {
    let parts = parts_of(&work.ctx, body).await?;
    let known: HashMap<ProjectId, ProjectLine> =
        projects(&work.ctx).await?.into_iter().map(|line| (line.id, line)).collect();
    let page = work.page.clone();
    let rows = parts.iter().filter_map(|part| Some(row(&page, part, known.get(&part.project)?))).collect();
    work.fragment(&OfBody { page, rows })
}

fn row(page: &Page, part: &Part, project: &ProjectLine) -> Row {
    let has_dates = part.since.is_some() || part.until.is_some();
    Row {
        project: project.title.clone(),
        url: project.url(),
        role: match (part.role, part.part) {
            (Some(role), _) => say::code(page, role),
            (None, Some(part)) => say::code(page, part),
            (None, None) => String::new(),
        },
        area: part.area.clone().unwrap_or_else(|| page.t("programmes-network-whole")),
        since: if has_dates {
            say::period(page, (part.since, false), (part.until, false))
        } else {
            page.t("programmes-network-all-along")
        },
    }
}
