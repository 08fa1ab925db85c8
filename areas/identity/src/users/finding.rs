//! Find an account by name or address: posted, since an address of a page stays in histories and logs.

use askama::Template;
use authz::Action;
use kernel::{Page as Rows, Paged};
use web::{Form, Page, Reply, Work};

use super::pages::{Line, with_roles};
use super::queries::{self, Wanted};
use crate::policy::USER;

/// Accounts one search shows; a longer word finds fewer.
const SHOWN: i64 = 50;
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "identity/users/search.html")]
struct SearchPage {
    page: Page,
    q: String,
    users: Paged<Line>,
}

impl SearchPage {
    fn is_more(&self) -> bool {
        self.users.total > SHOWN
    }
}

pub async fn show(work: Work) -> Reply {
    search_page(work, String::new()).await
}

pub async fn search(work: Work, form: Form) -> Reply {
    let q = form.value("q").trim().chars().take(LONGEST).collect();
    search_page(work, q).await
}

async fn search_page(work: Work, q: String) -> Reply {
    let rows = Rows { number: 1, size: SHOWN };
    let users = match q.is_empty() {
        true => Paged { rows: Vec::new(), total: 0, page: rows },
        false => {
            let wanted = Wanted { q: q.clone(), ..Wanted::default() };
            with_roles(&work.ctx, queries::page(&work.ctx, &wanted, rows).await?).await?
        }
    };
    let shown = SearchPage { page: work.page.clone(), q, users };
    work.page(&shown)
}
