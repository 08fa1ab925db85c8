//! How long answers take per pair of bodies, also as a spreadsheet for the table.

use askama::Template;
use paper::table::{Cell, Column, Kind as Holds, Table};
use web::{Listing, Page, Reply, Work};

use crate::referrals::pairs::{Pair, pairs};

#[derive(Template)]
#[template(path = "cases/referrals/pairs.html")]
struct PairsPage {
    page: Page,
    listing: Listing,
    rows: Vec<Row>,
}

struct Row {
    from: String,
    to: String,
    sent: String,
    answer: String,
    outcome: String,
    unanswered: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let pairs = pairs(&work.ctx).await?;
    let page = &work.page;
    let rows: Vec<Row> = pairs.iter().map(|pair| row(page, pair)).collect();
    if listing.wants_export() {
        return export(work, &rows);
    }
    let shown = PairsPage { rows, listing, page: page.clone() };
    work.page(&shown)
}

fn row(page: &Page, pair: &Pair) -> Row {
    let few = || page.t("cases-referral-few");
    let number = |number: Option<i64>| number.map_or_else(few, |number| page.number(number));
    let share = pair.unanswered.map_or_else(few, |share| format!("{}%", page.number(share)));
    Row {
        from: pair.from.clone(),
        to: pair.to.clone(),
        sent: pair.sent.map_or_else(few, |sent| page.number(sent)),
        answer: number(pair.days_to_answer),
        outcome: number(pair.days_to_outcome),
        unanswered: share,
    }
}

fn export(work: Work, rows: &[Row]) -> Reply {
    let page = &work.page;
    let columns = vec![
        Column::new(page.t("cases-referral-from"), Holds::Text).wide(30),
        Column::new(page.t("cases-referral-to"), Holds::Text).wide(30),
        Column::new(page.t("cases-referral-pairs-sent"), Holds::Text),
        Column::new(page.t("cases-referral-pairs-answer"), Holds::Text),
        Column::new(page.t("cases-referral-pairs-outcome"), Holds::Text),
        Column::new(page.t("cases-referral-pairs-unanswered"), Holds::Text),
    ];
    let cells = |row: &Row| {
        [&row.from, &row.to, &row.sent, &row.answer, &row.outcome, &row.unanswered].map(Cell::text).to_vec()
    };
    let title = page.t("cases-referral-pairs-title");
    let table = Table { name: title.clone(), columns, rows: rows.iter().map(cells).collect() };
    let bytes = paper::xlsx::write(&title, page.installation(), &[table]).map_err(web::Failure::broken)?;
    work.file(
        "tempi-degli-invii.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
    )
}
