//! The list of accounts as a spreadsheet: what the page shows, all of it. That it was taken leaves a line.

use authz::Action;
use kernel::{Page as Rows, Paged, RecordRef};
use paper::table::{Cell, Column, Kind};
use paper::xlsx::LongSheet;
use store::audit::Verb;
use uuid::Uuid;
use web::{Failure, Page, Reply, Work};

use super::pages::{Line, with_roles};
use super::queries::{self, Wanted};
use crate::policy::USER;

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn spreadsheet(work: Work, wanted: &Wanted) -> Reply {
    if !work.ctx.can(Action::Export, USER) {
        return Err(Failure::Denied);
    }
    let mut users = queries::page(&work.ctx, wanted, Rows::EXPORT).await?;
    work.ctx.note(Verb::Export, RecordRef::new(USER, Uuid::nil()), Some("xlsx".to_owned()));

    let page = &work.page;
    let cut = page.cut(&users);
    let title = page.t("identity-users-title");
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns(page)).map_err(Failure::broken)?;
    while !users.rows.is_empty() {
        let some = users.rows.drain(..users.rows.len().min(Rows::AT_ONCE)).collect();
        let some = Paged { rows: some, total: users.total, page: users.page };
        for line in with_roles(&work.ctx, some).await?.rows {
            sheet.row(&cells(page, line)).map_err(Failure::broken)?;
        }
    }
    let bytes = sheet.finish_saying(cut).map_err(Failure::broken)?;
    work.file("accessi.xlsx", SPREADSHEET, bytes)
}

fn columns(page: &Page) -> [Column; 6] {
    let column = |key: &str| Column::new(page.t(key), Kind::Text);
    [
        column("identity-name").wide(32),
        column("identity-email").wide(32),
        column("identity-roles").wide(60),
        column("identity-standing"),
        column("identity-second-factor"),
        Column::new(page.t("identity-user-since"), Kind::Date),
    ]
}

fn cells(page: &Page, line: Line) -> [Cell; 6] {
    let roles: Vec<String> = line.roles.iter().map(|role| role.said(page)).collect();
    let factor = match line.user.has_second_factor {
        true => "identity-second-factor-on",
        false => "identity-second-factor-off",
    };
    let (standing, since) = (page.t(line.user.standing.text_key()), line.user.created_on());
    [
        line.user.name.into(),
        line.user.email.into(),
        roles.join("; ").into(),
        standing.into(),
        page.t(factor).into(),
        since.into(),
    ]
}
