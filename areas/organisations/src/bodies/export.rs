//! The list of bodies as a spreadsheet: what the page shows, all of it.

use kernel::Page as Rows;
use paper::table::{Column, Kind, Table};
use paper::xlsx;
use web::{Failure, Reply, Work};

use super::queries::{self, Wanted};

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MOST_ROWS: i64 = 50_000;

pub(super) async fn spreadsheet(work: Work, wanted: &Wanted) -> Reply {
    let bodies = queries::page(&work.ctx, wanted, Rows { number: 1, size: MOST_ROWS }).await?;
    let page = &work.page;
    let column = |key: &str| Column::new(page.t(key), Kind::Text);
    let columns = vec![
        column("organisations-name").wide(48),
        column("organisations-kind"),
        column("organisations-seat"),
        column("organisations-tax-code"),
        column("organisations-ipa-code"),
        column("organisations-email"),
        column("organisations-phone"),
        column("organisations-website"),
        Column::new(page.t("organisations-dissolve-on"), Kind::Date),
    ];
    let title = page.t("organisations-list-title");
    let mut table = Table::new(title.clone(), columns);
    for body in bodies.rows {
        let seat = body.seat();
        table.row(vec![
            body.name.into(),
            page.t(body.kind.text_key()).into(),
            seat.into(),
            body.tax_code.into(),
            body.ipa_code.into(),
            body.email.into(),
            body.phone.into(),
            body.website.into(),
            body.dissolved_on.into(),
        ]);
    }
    let bytes = xlsx::write(&title, page.installation(), &[table]).map_err(Failure::broken)?;
    work.file("enti.xlsx", SPREADSHEET, bytes)
}
