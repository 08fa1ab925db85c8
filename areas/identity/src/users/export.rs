//! The list of accounts as a spreadsheet: what the page shows, all of it. That it was taken leaves a line.

use authz::Action;
use kernel::{Page as Rows, RecordRef};
use paper::table::{Column, Kind, Table};
use paper::xlsx;
use store::audit::Verb;
use uuid::Uuid;
use web::{Failure, Reply, Work};

use super::pages::with_roles;
use super::queries::{self, Wanted};
use crate::policy::USER;

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MOST_ROWS: i64 = 20_000;

pub(super) async fn spreadsheet(work: Work, wanted: &Wanted) -> Reply {
    if !work.ctx.can(Action::Export, USER) {
        return Err(Failure::Denied);
    }
    let users = queries::page(&work.ctx, wanted, Rows { number: 1, size: MOST_ROWS }).await?;
    let users = with_roles(&work.ctx, users).await?;
    work.ctx.note(Verb::Export, RecordRef::new(USER, Uuid::nil()), Some("xlsx".to_owned()));

    let page = &work.page;
    let column = |key: &str| Column::new(page.t(key), Kind::Text);
    let columns = vec![
        column("identity-name").wide(32),
        column("identity-email").wide(32),
        column("identity-roles").wide(60),
        column("identity-standing"),
        column("identity-second-factor"),
        Column::new(page.t("identity-user-since"), Kind::Date),
    ];
    let title = page.t("identity-users-title");
    let mut table = Table::new(title.clone(), columns);
    for line in users.rows {
        let roles: Vec<String> = line.roles.iter().map(|role| role.said(page)).collect();
        let factor = if line.user.has_second_factor {
            "identity-second-factor-on"
        } else {
            "identity-second-factor-off"
        };
        let (standing, since) = (page.t(line.user.standing.text_key()), line.user.created_on());
        table.row(vec![
            line.user.name.into(),
            line.user.email.into(),
            roles.join("; ").into(),
            standing.into(),
            page.t(factor).into(),
            since.into(),
        ]);
    }
    let bytes = xlsx::write(&title, page.installation(), &[table]).map_err(Failure::broken)?;
    work.file("accessi.xlsx", SPREADSHEET, bytes)
}
