//! A number of the progress page opened: the records it is made of, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use kernel::{Quarter, RecordRef};
use paper::table::{Cell, Column, Kind, Table};
use programmes::{ActivityId, Coded, ProjectId};
use store::audit::Verb;
use uuid::Uuid;
use web::{Listing, Page, Path, Reply, Work};

use super::done::Reaching;
use super::records::{Behind, Line, names, records};
use crate::counting::{Participant, What};
use crate::figures::may_export_evidence;
use crate::policy::EVIDENCE;
use crate::{speech, url};

#[derive(Template)]
#[template(path = "monitoring/progress/records.html")]
pub struct RecordsPage {
    page: Page,
    listing: Listing,
    title: String,
    lead: String,
    back: String,
    value: String,
    unit: String,
    tabs: Vec<(String, String, bool)>,
    shows_who: bool,
    /// Sessions and products are nobody's: then there is no column for it.
    names_anybody: bool,
    may_export: bool,
    rows: Vec<Row>,
    total: i64,
    counted: String,
}

struct Row {
    on: String,
    what: String,
    who: String,
    who_url: String,
    session: String,
    session_url: String,
    amount: String,
}

pub async fn show(
    work: Work,
    Path((project, activity)): Path<(ProjectId, ActivityId)>,
    listing: Listing,
) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let reaching = reaching(&listing);
    let behind = records(&work.ctx, (project, activity), (quarter, reaching)).await?;
    let may_export = behind.shows_who && may_export_evidence(&work.ctx, project);
    if listing.wants_export() {
        return match may_export {
            true => export(work, &behind).await,
            false => Err(store::Error::Denied.into()),
        };
    }

    let page = &work.page;
    let shown = slice(&behind.lines, &listing);
    let known = Known::of(&work, &behind, shown).await?;
    let unit = behind.activity.unit.code();
    let value = match reaching {
        Reaching::InQuarter => behind.done.in_quarter,
        Reaching::ToDate => behind.done.to_date,
    };
    let rows: Vec<Row> = shown.iter().map(|line| row(page, line, &known)).collect();
    let template = RecordsPage {
        title: format!("{} {}", behind.activity.code, behind.activity.title),
        lead: speech::lead(page, quarter, &behind.project),
        back: url::progress(project, quarter),
        value: speech::quantity(page, unit, value),
        unit: page.t(format!("monitoring-unit-{unit}")),
        tabs: tabs(page, (project, activity), (quarter, reaching)),
        shows_who: behind.shows_who,
        names_anybody: behind.shows_who && rows.iter().any(|row| !row.who.is_empty()),
        may_export,
        rows,
        total: behind.lines.len() as i64,
        counted: page.t1("monitoring-figure-lines", "count", behind.lines.len()),
        page: work.page.clone(),
        listing,
    };
    work.page(&template)
}

fn reaching(listing: &Listing) -> Reaching {
    if listing.filter("reaching") == "quarter" { Reaching::InQuarter } else { Reaching::ToDate }
}

fn tabs(
    page: &Page,
    (project, activity): (ProjectId, ActivityId),
    (quarter, now): (Quarter, Reaching),
) -> Vec<(String, String, bool)> {
    let tab =
        |reaching, key| (url::records(project, activity, (quarter, reaching)), page.t(key), reaching == now);
    vec![
        tab(Reaching::InQuarter, "monitoring-progress-in-quarter"),
        tab(Reaching::ToDate, "monitoring-progress-done"),
    ]
}

fn slice<'l>(lines: &'l [Line], listing: &Listing) -> &'l [Line] {
    let page = listing.page();
    let from = usize::try_from(page.offset().max(0)).unwrap_or(usize::MAX).min(lines.len());
    let size = usize::try_from(page.size).unwrap_or(usize::MAX);
    &lines[from..lines.len().min(from.saturating_add(size))]
}

/// Names and titles the reader may know.
struct Known {
    subjects: HashMap<Uuid, String>,
    sessions: HashMap<Uuid, String>,
}

impl Known {
    async fn of(work: &Work, behind: &Behind, lines: &[Line]) -> store::Result<Known> {
        let subjects = match behind.shows_who {
            true => names(&work.ctx, behind.project.id, lines).await?,
            false => HashMap::new(),
        };
        let ids: Vec<_> = lines.iter().filter_map(|line| line.session).collect();
        let titles = delivery::session_titles(&work.ctx, &ids).await?;
        let sessions = titles.into_iter().map(|(id, title)| (id.uuid(), title)).collect();
        Ok(Known { subjects, sessions })
    }

    fn session(&self, line: &Line) -> String {
        line.session.and_then(|id| self.sessions.get(&id.uuid()).cloned()).unwrap_or_default()
    }

    /// The name, or whose it is where it is nobody's business.
    fn who(&self, page: &Page, line: &Line) -> String {
        let name = line.subject.and_then(|id| self.subjects.get(&id).cloned());
        match (name, line.what) {
            (Some(name), _) => name,
            (None, What::Attended(Participant::Person) | What::Achieved { .. }) => {
                page.t("monitoring-figure-person-of-others")
            }
            (None, What::Attended(Participant::Operator)) => page.t("monitoring-figure-operator-of-others"),
            (None, _) => String::new(),
        }
    }
}

fn row(page: &Page, line: &Line, known: &Known) -> Row {
    let is_person = matches!(line.what, What::Attended(Participant::Person) | What::Achieved { .. });
    let named = line.subject.filter(|id| is_person && known.subjects.contains_key(id));
    let session = known.session(line);
    Row {
        on: page.date(line.on),
        what: speech::record_name(page, line.what),
        who: known.who(page, line),
        who_url: named.map(url::person).unwrap_or_default(),
        session_url: match (line.session, session.is_empty()) {
            (Some(id), false) => url::session(id.uuid()),
            _ => String::new(),
        },
        session,
        amount: amount(page, line),
    }
}

/// "2 h"; of several records their number first: "12 · 24 h".
fn amount(page: &Page, line: &Line) -> String {
    let amount = speech::record_amount(page, line.what, line.amount);
    match (line.records, amount.is_empty()) {
        (1, _) => amount,
        (records, true) => page.number(records),
        (records, false) => format!("{} · {amount}", page.number(records)),
    }
}

async fn export(work: Work, behind: &Behind) -> Reply {
    let page = &work.page;
    let known = Known::of(&work, behind, &behind.lines).await?;
    let columns = vec![
        Column::new(page.t("monitoring-file-day"), Kind::Date),
        Column::new(page.t("monitoring-file-record"), Kind::Text).wide(30),
        Column::new(page.t("monitoring-file-who"), Kind::Text).wide(36),
        Column::new(page.t("monitoring-file-session"), Kind::Text).wide(40),
        Column::new(page.t("monitoring-file-amount"), Kind::Text),
    ];
    let cells = |line: &Line| {
        vec![
            Cell::Date(line.on),
            Cell::text(speech::record_name(page, line.what)),
            Cell::text(known.who(page, line)),
            Cell::text(known.session(line)),
            Cell::text(amount(page, line)),
        ]
    };
    let rows = behind.lines.iter().map(cells).collect();
    let name = page.t("monitoring-file-sheet-records");
    let bytes =
        paper::xlsx::write(&name, page.installation(), &[Table { name: name.clone(), columns, rows }])
            .map_err(web::Failure::broken)?;
    let project = RecordRef::new(EVIDENCE, behind.project.id.uuid());
    work.ctx.note(Verb::Export, project, Some(behind.activity.code.clone()));
    work.file(
        "registrazioni.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
    )
}
