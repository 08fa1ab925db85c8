//! The file of evidence: the figure, those counted, those left out, every record.

use paper::table::{Cell, Column, Kind, Table};
use web::Page;

use super::dossier::{Dossier, Member};
use super::pages::cell_name;
use crate::speech;

/// The workbook's bytes: four sheets that follow the page.
pub fn write(
    page: &Page,
    dossier: &Dossier,
    counted: &[Member],
    left_out: &[Member],
) -> Result<Vec<u8>, paper::xlsx::Error> {
    let title = dossier.row().map(|row| row.definition.label.clone()).unwrap_or_default();
    let tables = [
        figure(page, dossier),
        members(page, "counted", counted),
        members(page, "left-out", left_out),
        records(page, dossier, counted),
    ];
    paper::xlsx::write(&title, page.installation(), &tables)
}

fn figure(page: &Page, dossier: &Dossier) -> Table {
    let project = &dossier.board.gathered.project;
    let mut rows = vec![
        vec![
            page.t("monitoring-file-project").into(),
            Cell::text(format!("{} {}", project.code, project.title)),
        ],
        vec![
            page.t("monitoring-file-quarter").into(),
            speech::quarter_name(page, dossier.board.quarter).into(),
        ],
    ];
    if let Some(row) = dossier.row() {
        let definition = &row.definition;
        rows.extend([
            vec![
                page.t("monitoring-file-indicator").into(),
                Cell::text(format!("{} {}", definition.code, definition.label)),
            ],
            vec![page.t("monitoring-file-value").into(), row.evaluation.value.into()],
            vec![page.t("monitoring-file-new").into(), row.evaluation.new.into()],
            vec![page.t("monitoring-file-target").into(), row.target.map_or(Cell::Empty, Cell::Integer)],
            vec![
                page.t("monitoring-file-definition").into(),
                Cell::text(format!("v{} · {}", definition.version, definition.source)),
            ],
            vec![page.t("monitoring-file-wording").into(), definition.wording.as_str().into()],
            vec![page.t("monitoring-file-how").into(), definition.how.as_str().into()],
        ]);
    }
    let columns = vec![
        Column::new(page.t("monitoring-file-what"), Kind::Text),
        Column::new(page.t("monitoring-file-said"), Kind::Text).wide(80),
    ];
    Table { name: page.t("monitoring-file-sheet-figure"), columns, rows }
}

fn members(page: &Page, list: &str, members: &[Member]) -> Table {
    let columns = vec![
        Column::new(page.t("monitoring-file-who"), Kind::Text).wide(36),
        Column::new(page.t("monitoring-file-key"), Kind::Text).wide(38),
        Column::new(page.t("monitoring-file-first-day"), Kind::Date),
        Column::new(page.t("monitoring-file-cell"), Kind::Text),
        Column::new(page.t("monitoring-file-reason"), Kind::Text).wide(40),
        Column::new(page.t("monitoring-file-amount"), Kind::Integer),
        Column::new(page.t("monitoring-file-records"), Kind::Integer),
    ];
    let row = |member: &Member| {
        let subject = member.subject.as_ref();
        vec![
            Cell::text(subject.and_then(|one| one.name.clone()).unwrap_or_default()),
            Cell::text(subject.map(|one| one.id.to_string()).unwrap_or_default()),
            member.on.into(),
            Cell::text(member.cell.map(|cell| cell_name(page, cell)).unwrap_or_default()),
            Cell::text(
                member
                    .reason
                    .map(|reason| page.t(format!("monitoring-reason-{}", reason.code())))
                    .unwrap_or_default(),
            ),
            member.amount.into(),
            Cell::Integer(member.records.len() as i64),
        ]
    };
    Table {
        name: page.t(format!("monitoring-file-sheet-{list}")),
        columns,
        rows: members.iter().map(row).collect(),
    }
}

fn records(page: &Page, dossier: &Dossier, counted: &[Member]) -> Table {
    let columns = vec![
        Column::new(page.t("monitoring-file-key"), Kind::Text).wide(38),
        Column::new(page.t("monitoring-file-day"), Kind::Date),
        Column::new(page.t("monitoring-file-activity"), Kind::Text).wide(50),
        Column::new(page.t("monitoring-file-record"), Kind::Text).wide(60),
        Column::new(page.t("monitoring-file-session"), Kind::Text).wide(38),
    ];
    let activities = &dossier.board.gathered.activities;
    let mut rows = Vec::new();
    for member in counted {
        let key = member.subject.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
        for record in &member.records {
            let activity = activities.get(record.activity as usize);
            rows.push(vec![
                Cell::text(key.clone()),
                record.on.into(),
                Cell::text(activity.map(|one| format!("{} {}", one.code, one.title)).unwrap_or_default()),
                Cell::text(record.record.to_string()),
                Cell::text(record.session.map(|session| session.to_string()).unwrap_or_default()),
            ]);
        }
    }
    Table { name: page.t("monitoring-file-sheet-records"), columns, rows }
}
