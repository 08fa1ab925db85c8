//! The register of processing as a PDF and as a spreadsheet.

use paper::pdf::{Meta, render};
use paper::table::{Cell, Column, Kind, Table};
use serde_json::{Value, json};
use web::{Failure, Reply, Work};

use super::pages::columns;
use super::register::{Processing, register};

/// The same shape as everything held about a person: sections of facts.
const TEMPLATE: &str = include_str!("../../paper/held.typ");
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub async fn pdf(work: Work) -> Reply {
    let page = &work.page;
    let register = register();
    let section = |processing: &Processing| {
        json!({
            "title": processing.name.of(page.locale()),
            "records": [columns(page, processing)],
        })
    };
    let sections: Vec<Value> = register.processing.iter().map(section).collect();
    let data = json!({ "lead": page.t("people-processing-lead"), "sections": sections });
    let meta = Meta {
        title: page.t("people-processing-title"),
        lang: page.locale().to_owned(),
        date: work.ctx.today(),
        ident: format!("registro {}", register.version),
        body: page.installation().to_owned(),
        funding: None,
        pages: page.t("people-paper-pages"),
        landscape: false,
    };
    let bytes = render(TEMPLATE, Vec::new(), data, meta).await.map_err(Failure::broken)?;
    work.file("registro-trattamenti.pdf", "application/pdf", bytes)
}

pub async fn spreadsheet(work: Work) -> Reply {
    let page = &work.page;
    let title = page.t("people-processing-title");
    let mut headings = vec![Column::new(page.t("people-processing-name"), Kind::Text).wide(30)];
    let mut rows = Vec::new();
    for processing in &register().processing {
        let told = columns(page, processing);
        if rows.is_empty() {
            headings.extend(told.iter().map(|(label, _)| Column::new(label, Kind::Text).wide(40)));
        }
        let mut row = vec![Cell::text(processing.name.of(page.locale()))];
        row.extend(told.into_iter().map(|(_, text)| Cell::text(text)));
        rows.push(row);
    }
    let mut table = Table::new(&title, headings);
    rows.into_iter().for_each(|row| table.row(row));
    let bytes = paper::xlsx::write(&title, page.installation(), &[table]).map_err(Failure::broken)?;
    work.file("registro-trattamenti.xlsx", XLSX, bytes)
}
