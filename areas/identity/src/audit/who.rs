//! Whose lines to read: a name is posted, and what comes back leads to the lines of one account by its identifier.

use askama::Template;
use web::{Form, Page, Reply, Work};

use crate::users::queries::{self, UserLine};

const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "identity/audit/who.html")]
struct WhoPage {
    page: Page,
    q: String,
    accounts: Vec<UserLine>,
    is_more: bool,
}

/// Accounts one search shows.
const SHOWN: usize = 50;

pub async fn show(work: Work) -> Reply {
    let shown = WhoPage { page: work.page.clone(), q: String::new(), accounts: Vec::new(), is_more: false };
    work.page(&shown)
}

pub async fn search(work: Work, form: Form) -> Reply {
    let q: String = form.value("q").trim().chars().take(LONGEST).collect();
    let mut accounts = queries::who_may_have_acted(&work.ctx, &q, SHOWN + 1).await?;
    let is_more = accounts.len() > SHOWN;
    accounts.truncate(SHOWN);
    let shown = WhoPage { page: work.page.clone(), q, accounts, is_more };
    work.page(&shown)
}
