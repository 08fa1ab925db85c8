//! One search box everywhere: persons (if I may), projects, bodies. What is searched stays out of addresses.

use askama::Template;
use authz::Action;
use web::{Form, Page, Reply, Routes, Work, signed_in};

/// Results of each kind on the page.
const AT_MOST: u64 = 10;

pub fn routes() -> Routes {
    Routes::new().get("/search", signed_in("a page with an empty field shows nothing of anybody"), start).ask(
        "/search",
        signed_in("each kind of result asks its own rules"),
        search,
    )
}

#[derive(Template)]
#[template(path = "app/search.html")]
struct Results {
    page: Page,
    text: String,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    url: String,
    text: String,
    detail: String,
}

/// An address typed or kept: the words searched for stand in none, so there is nothing to show yet.
async fn start(work: Work) -> Reply {
    let page = work.page.clone();
    work.page(&Results { page, text: String::new(), groups: Vec::new() })
}

async fn search(work: Work, form: Form) -> Reply {
    let text: String = form.value("q").trim().chars().take(200).collect();
    let page = work.page.clone();
    let mut groups = Vec::new();
    if !text.is_empty() {
        if page.can(Action::List, people::PERSON) {
            let lines = persons(&work, &text).await?;
            groups.push(Group { title: page.t("app-search-people"), lines });
        }
        let lines = projects(&work, &text).await?;
        groups.push(Group { title: page.t("app-search-projects"), lines });
        let lines = bodies(&work, &text).await?;
        groups.push(Group { title: page.t("app-search-organisations"), lines });
    }
    groups.retain(|group| !group.lines.is_empty());
    work.page(&Results { page, text, groups })
}

async fn persons(work: &Work, text: &str) -> store::Result<Vec<Line>> {
    let hits = people::search(&work.ctx, people::Query::text(text)).await?;
    let line = |hit: people::Hit| Line {
        url: format!("/people/{}", hit.person),
        text: hit.name,
        detail: hit.detail,
    };
    Ok(hits.into_iter().filter(|hit| hit.is_linked).map(line).collect())
}

async fn projects(work: &Work, text: &str) -> store::Result<Vec<Line>> {
    let wanted = text.to_lowercase();
    let all = programmes::projects(&work.ctx).await?;
    let fits = |project: &programmes::ProjectLine| {
        project.code.contains(&wanted) || project.title.to_lowercase().contains(&wanted)
    };
    let line = |project: programmes::ProjectLine| Line {
        url: format!("/projects/{}", project.id),
        text: project.title,
        detail: project.code,
    };
    Ok(all.into_iter().filter(fits).take(AT_MOST as usize).map(line).collect())
}

async fn bodies(work: &Work, text: &str) -> store::Result<Vec<Line>> {
    let found = organisations::search(&work.ctx, text, AT_MOST).await?;
    let line = |body: organisations::BodyLine| Line {
        url: format!("/organisations/{}", body.id),
        text: body.name,
        detail: String::new(),
    };
    Ok(found.into_iter().map(line).collect())
}
