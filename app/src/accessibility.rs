//! The accessibility statement that every page links to (L. 4/2004, Decision (EU) 2018/1523).

use askama::Template;
use web::{Page, Reply, Routes, Work, public};

pub fn routes() -> Routes {
    Routes::new().get(
        "/accessibility",
        public("the law asks that everybody can read the statement"),
        statement,
    )
}

#[derive(Template)]
#[template(path = "app/accessibility.html")]
struct Statement {
    page: Page,
}

async fn statement(work: Work) -> Reply {
    let template = Statement { page: work.page.clone() };
    work.page(&template)
}
