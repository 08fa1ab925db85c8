//! The narrowed trail as a spreadsheet. Taking it leaves a line of its own.

use authz::Action;
use kernel::{Page as Rows, RecordRef};
use paper::table::{Cell, Column, Kind};
use paper::xlsx::LongSheet;
use store::audit::{TRAIL, Verb};
use uuid::Uuid;
use web::{Failure, Reply, Work};

use super::pages::verb_key;
use super::queries::{self, Wanted};

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn spreadsheet(work: Work, wanted: &Wanted) -> Reply {
    if !work.ctx.can(Action::Decide, TRAIL) {
        return Err(Failure::Denied);
    }
    let lines = queries::page(&work.ctx, wanted, Rows::EXPORT).await?;
    work.ctx.note(Verb::Export, RecordRef::new(TRAIL, Uuid::nil()), Some("xlsx".to_owned()));

    let page = &work.page;
    let column = |key: &str| Column::new(page.t(key), Kind::Text);
    let columns = [
        Column::new(page.t("identity-audit-number"), Kind::Integer),
        column("identity-audit-when"),
        column("identity-audit-who").wide(32),
        column("identity-audit-verb"),
        column("identity-audit-record"),
        column("identity-audit-identifier").wide(38),
        column("identity-audit-detail").wide(40),
        column("identity-audit-why").wide(40),
    ];
    let title = page.t("identity-audit-title");
    let cut = page.cut(&lines);
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns).map_err(Failure::broken)?;
    for line in lines.rows {
        let cells = [
            Cell::Integer(line.seq),
            page.instant(line.at).into(),
            line.actor_name.into(),
            page.t(verb_key(&line.verb)).into(),
            line.record_kind.into(),
            line.record_id.to_string().into(),
            line.detail.into(),
            line.reason.into(),
        ];
        sheet.row(&cells).map_err(Failure::broken)?;
    }
    let bytes = sheet.finish_saying(cut).map_err(Failure::broken)?;
    work.file("registro-operazioni.xlsx", SPREADSHEET, bytes)
}
