//! The list of bodies as a spreadsheet: what the page shows, all of it.

use kernel::Page as Rows;
use paper::table::{Column, Kind};
use paper::xlsx::LongSheet;
use web::{Failure, Reply, Work};

use super::queries::{self, Wanted};

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn spreadsheet(work: Work, wanted: &Wanted) -> Reply {
    let bodies = queries::page(&work.ctx, wanted, Rows::EXPORT).await?;
    let page = &work.page;
    let column = |key: &str| Column::new(page.t(key), Kind::Text);
    let columns = [
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
    let cut = page.cut(&bodies);
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns).map_err(Failure::broken)?;
    for body in bodies.rows {
        let seat = body.seat();
        let cells = [
            body.name.into(),
            page.t(body.kind.text_key()).into(),
            seat.into(),
            body.tax_code.into(),
            body.ipa_code.into(),
            body.email.into(),
            body.phone.into(),
            body.website.into(),
            body.dissolved_on.into(),
        ];
        sheet.row(&cells).map_err(Failure::broken)?;
    }
    let bytes = sheet.finish_saying(cut).map_err(Failure::broken)?;
    work.file("enti.xlsx", SPREADSHEET, bytes)
}
