//! The sheet on paper: archivable and accessible PDF, code and checksum at the foot of every page.

use kernel::Quarter;
use serde_json::{Value as Json, json};

use super::canonical;
use super::document::Sheet;
use super::layout::{Block, Item, Printed, Table, Timeline, Words, printed, shown};
use super::states::State;

const TEMPLATE: &str = include_str!("../../templates/monitoring/sheets/sheet.typ");

/// Which reading of the sheet is printed.
#[derive(Clone, Debug)]
pub struct Edition {
    pub state: State,
    /// Number of the submission; nothing for a draft.
    pub version: Option<i32>,
    pub checksum: String,
    /// The sentence that says who submitted and when, or that this is a draft.
    pub standing: String,
    pub lang: String,
}

/// The PDF of one edition.
pub fn pdf(
    sheet: &Sheet,
    edition: &Edition,
    words: &dyn Words,
) -> impl Future<Output = Result<Vec<u8>, paper::pdf::Error>> + use<> {
    let meta = meta(sheet, edition, words);
    let content = content(&printed(sheet, words), edition, words);
    paper::pdf::render(TEMPLATE, Vec::new(), content, meta)
}

/// The name a paper is found again by: project, quarter, version, beginning of the checksum.
pub fn ident(project_code: &str, quarter: Quarter, edition: &Edition) -> String {
    let version =
        edition.version.map_or_else(|| edition.state.word().to_owned(), |version| format!("v{version}"));
    format!("{project_code} {quarter} {version} · SHA-256 {}", canonical::short(&edition.checksum))
}

fn meta(sheet: &Sheet, edition: &Edition, words: &dyn Words) -> paper::pdf::Meta {
    let general = &sheet.general;
    paper::pdf::Meta {
        title: format!("{}: {}", words.t("monitoring-sheets-document"), general.title),
        lang: edition.lang.clone(),
        date: general.quarter.last_day(),
        ident: ident(&general.project_code, general.quarter, edition),
        body: general.lead.clone().unwrap_or_else(|| general.programme.clone()),
        funding: Some(words.t("monitoring-sheets-funding")),
        pages: words.t("monitoring-sheets-pages"),
        landscape: true,
    }
}

fn content(printed: &Printed, edition: &Edition, words: &dyn Words) -> Json {
    let part = |(number, part): (usize, &super::layout::PrintedPart)| {
        let blocks: Vec<Json> = part.blocks.iter().map(|found| block(found, words)).collect();
        json!({ "title": format!("{}. {}", number + 1, part.title), "blocks": blocks })
    };
    json!({
        "standing": edition.standing,
        "checksum": edition.checksum,
        "checksum_label": words.t("monitoring-sheets-checksum"),
        "parts": printed.parts.iter().enumerate().map(part).collect::<Vec<_>>(),
    })
}

fn block(block: &Block, words: &dyn Words) -> Json {
    match block {
        Block::Facts(facts) => json!({ "kind": "facts", "pairs": pairs(facts, words) }),
        Block::Text { heading, text } => json!({ "kind": "text", "heading": heading, "text": text }),
        Block::Table(table) => json!({ "kind": "table", "table": rows(table, words) }),
        Block::Timeline(timeline) => json!({ "kind": "timeline", "timeline": bars(timeline, words) }),
    }
}

fn pairs(facts: &[(String, Item)], words: &dyn Words) -> Vec<[String; 2]> {
    facts.iter().map(|(label, item)| [label.clone(), shown(item, words)]).collect()
}

fn rows(table: &Table, words: &dyn Words) -> Json {
    let columns: Vec<Json> = table
        .columns
        .iter()
        .map(|column| {
            let is_prose = column.holds == super::layout::Holds::Prose;
            json!({ "heading": column.heading, "figure": column.holds.is_figure(), "prose": is_prose })
        })
        .collect();
    let rows: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.iter().map(|item| shown(item, words)).collect()).collect();
    json!({ "caption": table.caption, "columns": columns, "rows": rows, "empty": table.empty })
}

fn bars(timeline: &Timeline, words: &dyn Words) -> Json {
    let bars: Vec<Json> = timeline
        .bars
        .iter()
        .map(|bar| {
            json!({ "label": bar.label, "action": bar.is_action, "planned": bar.planned, "actual": bar.actual })
        })
        .collect();
    json!({
        "caption": timeline.caption,
        "from": words.day(timeline.from),
        "until": words.day(timeline.until),
        "quarter": timeline.quarter,
        "bars": bars,
    })
}
