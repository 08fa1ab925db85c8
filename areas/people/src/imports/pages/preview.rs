//! The third and fourth step: what would be written, what is to be fixed or decided; then what came of it.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use organisations::OrganisationId;
use store::{Ctx, Error};
use web::{Form, Page, Path, Reply, Work};

use super::{Shown, Step};
use crate::front::{self, PersonLine};
use crate::ids::PersonId;
use crate::imports::entities::import::{self, State};
use crate::imports::queries::{self, Holding, read_json};
use crate::imports::rows::{Column, Decision, Known, Problem, RawRow, Verdict};
use crate::imports::{ImportId, save, undo};
use crate::imports::{after, decide};

/// Rows of each kind shown on the page; all of them are in the file of errors.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "people/imports/preview.html")]
struct PreviewPage {
    page: Page,
    form: Form,
    steps: Vec<Shown>,
    url: String,
    urls: Urls,
    file_name: String,
    state: View,
    counts: Counts,
    notes: Vec<String>,
    headings: Vec<String>,
    to_fix: Vec<Wrong>,
    known: Vec<Doubt>,
    good: Vec<Cells>,
    kept: Vec<Kept>,
    /// Where the persons may go next: title and address.
    next: Vec<(&'static str, String)>,
}

/// Where the page's buttons lead.
struct Urls {
    save: String,
    columns: String,
    errors: String,
    decisions: String,
    undo: String,
}

impl Urls {
    fn of(import: ImportId) -> Urls {
        let to = |what: &str| format!("/people/imports/{import}/{what}");
        Urls {
            save: to("save"),
            columns: to("columns"),
            errors: to("errors"),
            decisions: to("decisions"),
            undo: to("undo"),
        }
    }
}

/// Which of its faces the page shows.
#[derive(PartialEq, Eq)]
enum View {
    Working,
    Preview,
    Saved,
    Undone,
}

struct Counts {
    /// Rows that will be written, those decided as new included.
    writable: i32,
    to_fix: i32,
    known: i32,
    /// Rows that were not written.
    left: i32,
    /// Decided to be about somebody known: not written again.
    same: i32,
    saved: i32,
}

struct Cells {
    number: u32,
    cells: Vec<String>,
}

/// A row that is wrong, with a sentence for each cell.
struct Wrong {
    number: u32,
    who: String,
    problems: Vec<Said>,
}

struct Said {
    at: String,
    typed: String,
    sentence: String,
}

/// A row that may be about somebody known, side by side with them.
struct Doubt {
    name: String,
    legend: String,
    row: Vec<(String, String)>,
    others: Vec<Other>,
    may_be_same: bool,
}

struct Other {
    title: String,
    url: String,
    facts: Vec<(String, String)>,
    why: String,
}

struct Kept {
    number: u32,
    url: String,
    name: String,
}

pub async fn show(work: Work, Path(id): Path<ImportId>) -> Reply {
    let (upload, _) = queries::load(&work.ctx, id, Action::View).await?;
    if upload.state == State::Read {
        return work.redirect(format!("/people/imports/{id}/columns")).quietly();
    }
    let form = Form::empty(&work.page);
    let template = page(&work, upload, form).await?;
    work.page(&template)
}

async fn page(work: &Work, upload: import::Model, mut form: Form) -> store::Result<PreviewPage> {
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let notes: Vec<Problem> = read_json(&upload.notes)?;
    let view = match upload.state {
        State::Read | State::Checking | State::Saving | State::Undoing => View::Working,
        State::Checked => View::Preview,
        State::Saved => View::Saved,
        State::Undone => View::Undone,
    };
    let known =
        if view == View::Preview { doubts(work, upload.id, &columns, &mut form).await? } else { Vec::new() };
    let written = if view == View::Preview { upload.good } else { upload.saved };
    let is_open = view == View::Preview || view == View::Saved;
    Ok(PreviewPage {
        page: work.page.clone(),
        form,
        steps: if view == View::Preview { Step::Preview } else { Step::Result }.line(&work.page),
        url: format!("/people/imports/{}", upload.id),
        urls: Urls::of(upload.id),
        counts: Counts {
            writable: upload.good,
            to_fix: upload.to_fix,
            known: upload.known,
            left: upload.to_fix + upload.known,
            same: upload.rows - upload.to_fix - upload.known - written,
            saved: upload.saved,
        },
        notes: notes.iter().map(|note| note.sentence(&work.page)).collect(),
        headings: columns.iter().filter(|column| column.field.is_some()).map(|c| c.heading.clone()).collect(),
        to_fix: if is_open { wrong(work, upload.id, &columns).await? } else { Vec::new() },
        good: if view == View::Preview { good(&work.ctx, upload.id, &columns).await? } else { Vec::new() },
        kept: if view == View::Undone { kept(work, upload.id).await? } else { Vec::new() },
        next: next(&work.ctx, upload.id),
        file_name: upload.file_name,
        state: view,
        known,
    })
}

fn next(ctx: &Ctx, id: ImportId) -> Vec<(&'static str, String)> {
    let open = after::after().iter().filter(|page| ctx.can(page.needs.0, page.needs.1));
    open.map(|page| (page.title, page.url_for(&id))).collect()
}

async fn wrong(work: &Work, id: ImportId, columns: &[Column]) -> store::Result<Vec<Wrong>> {
    let mut found = Vec::new();
    for id in queries::batches(&work.ctx, id, Holding::ToFix).await? {
        let batch = queries::batch(&work.ctx, id).await?;
        for (row, verdict) in batch.each() {
            let Verdict::ToFix(problems) = verdict else { continue };
            if found.len() == SHOWN {
                return Ok(found);
            }
            found.push(Wrong {
                number: row.number,
                who: row_name(row, columns),
                problems: problems.iter().map(|problem| said(work, row, columns, problem)).collect(),
            });
        }
    }
    Ok(found)
}

fn said(work: &Work, row: &RawRow, columns: &[Column], problem: &Problem) -> Said {
    let column = problem.column.and_then(|place| columns.get(place));
    let cell = problem.column.and_then(|place| row.cells.get(place));
    Said {
        at: column.map(|column| row.address(column)).unwrap_or_default(),
        typed: cell.map(|cell| cell.shown().chars().take(60).collect()).unwrap_or_default(),
        sentence: problem.sentence(&work.page),
    }
}

/// The names of a row, as typed.
fn row_name(row: &RawRow, columns: &[Column]) -> String {
    use crate::imports::field::Field;
    let is_name = |field: Option<Field>| matches!(field, Some(Field::Family | Field::Given | Field::Full));
    let names = columns.iter().zip(&row.cells).filter(|(column, _)| is_name(column.field()));
    let names: Vec<String> = names.map(|(_, cell)| cell.shown().chars().take(60).collect()).collect();
    names.join(" ").trim().to_owned()
}

async fn good(ctx: &Ctx, id: ImportId, columns: &[Column]) -> store::Result<Vec<Cells>> {
    let Some(first) = queries::batches(ctx, id, Holding::Anything).await?.first().copied() else {
        return Ok(Vec::new());
    };
    let batch = queries::batch(ctx, first).await?;
    let rows = batch.each().filter(|(_, verdict)| matches!(verdict, Verdict::Good)).take(10);
    let cells = |row: &RawRow| {
        let used = columns.iter().zip(&row.cells).filter(|(column, _)| column.field.is_some());
        used.map(|(_, cell)| cell.shown()).collect()
    };
    Ok(rows.map(|(row, _)| Cells { number: row.number, cells: cells(row) }).collect())
}

async fn doubts(work: &Work, id: ImportId, columns: &[Column], form: &mut Form) -> store::Result<Vec<Doubt>> {
    let (mut open, mut decided) = (Vec::new(), Vec::new());
    for id in queries::batches(&work.ctx, id, Holding::Known).await? {
        let batch = queries::batch(&work.ctx, id).await?;
        for (row, verdict) in batch.each() {
            let Verdict::Known { who, decision } = verdict else { continue };
            let list = if *decision == Decision::Later { &mut open } else { &mut decided };
            if list.len() < SHOWN {
                list.push((row.clone(), who.clone(), *decision));
            }
        }
    }
    // What waits comes first; what was decided stays to be thought over.
    open.append(&mut decided);
    open.truncate(SHOWN);
    let ours = open.iter().flat_map(|(_, who, _)| who).filter_map(|known| match known {
        Known::Ours { person, .. } => Some(PersonId(*person)),
        _ => None,
    });
    let lines = front::lines(&work.ctx, &ours.collect::<Vec<_>>()).await?;
    let elsewhere = elsewhere(work, &open).await?;
    for (row, _, decision) in &open {
        let name = format!("row-{}", row.number);
        if form.value(&name).is_empty() {
            form.set(&name, decision_word(*decision));
        }
    }
    Ok(open.iter().map(|(row, who, _)| doubt(work, row, who, columns, &lines, &elsewhere)).collect())
}

fn doubt(
    work: &Work,
    row: &RawRow,
    who: &[Known],
    columns: &[Column],
    lines: &HashMap<PersonId, PersonLine>,
    elsewhere: &HashMap<PersonId, String>,
) -> Doubt {
    let used = columns.iter().zip(&row.cells).filter(|(column, _)| column.field.is_some());
    let others = who.iter().map(|known| other(work, known, lines, elsewhere));
    Doubt {
        legend: work.page.ta(
            "people-import-known-row",
            &[("row", i64::from(row.number).into()), ("name", row_name(row, columns).into())],
        ),
        row: used
            .map(|(column, cell)| (column.heading.clone(), cell.shown()))
            .filter(|(_, text)| !text.is_empty())
            .collect(),
        others: others.collect(),
        may_be_same: who.iter().any(|known| !matches!(known, Known::Elsewhere { .. })),
        name: format!("row-{}", row.number),
    }
}

fn decision_word(decision: Decision) -> &'static str {
    match decision {
        Decision::New => "new",
        Decision::Same => "same",
        Decision::Later => "later",
    }
}

fn other(
    work: &Work,
    known: &Known,
    lines: &HashMap<PersonId, PersonLine>,
    elsewhere: &HashMap<PersonId, String>,
) -> Other {
    let page = &work.page;
    let why = known.why().iter().map(|why| page.t(why.key())).collect::<Vec<_>>().join(", ");
    match known {
        Known::Ours { person, .. } => match lines.get(&PersonId(*person)) {
            Some(line) => Other {
                title: line.family_first(),
                url: format!("/people/{person}"),
                facts: facts(page, line),
                why,
            },
            None => Other {
                title: page.t("people-import-known-gone"),
                url: String::new(),
                facts: Vec::new(),
                why,
            },
        },
        Known::Elsewhere { person, .. } => {
            let body = elsewhere.get(&PersonId(*person)).cloned().unwrap_or_default();
            let title = page.ta("people-import-known-elsewhere", &[("body", body.into())]);
            Other { title, url: String::new(), facts: Vec::new(), why }
        }
        Known::Row { number, .. } => {
            let title = page.t1("people-import-known-earlier-row", "row", i64::from(*number));
            Other { title, url: String::new(), facts: Vec::new(), why }
        }
    }
}

fn facts(page: &Page, line: &PersonLine) -> Vec<(String, String)> {
    let birth = match (line.birth.date, line.birth.year) {
        (Some(date), _) => page.date(date),
        (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    };
    let all = [
        (page.t("people-import-field-birth-date"), birth),
        (page.t("people-import-field-gender"), page.t(line.gender.key())),
        (page.t("people-import-field-nationality"), line.nationality_name(page.locale()).to_owned()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Of persons of other bodies: which body to ask, and nothing else.
async fn elsewhere(
    work: &Work,
    open: &[(RawRow, Vec<Known>, Decision)],
) -> store::Result<HashMap<PersonId, String>> {
    let persons = open.iter().flat_map(|(_, who, _)| who).filter_map(|known| match known {
        Known::Elsewhere { person, .. } => Some(PersonId(*person)),
        _ => None,
    });
    let by_person = crate::imports::compare::bodies_of(&work.ctx, &persons.collect::<Vec<_>>()).await?;
    let all: Vec<OrganisationId> = by_person.values().flatten().copied().collect();
    let names = organisations::names_for_anybody(&work.ctx, &all).await?;
    let joined = |bodies: &Vec<OrganisationId>| {
        let some: Vec<String> = bodies.iter().filter_map(|body| names.get(body).cloned()).collect();
        some.join(", ")
    };
    Ok(by_person.iter().map(|(person, bodies)| (*person, joined(bodies))).collect())
}

async fn kept(work: &Work, id: ImportId) -> store::Result<Vec<Kept>> {
    let mut found = Vec::new();
    for id in queries::batches(&work.ctx, id, Holding::Anything).await? {
        let batch = queries::batch(&work.ctx, id).await?;
        found.extend(batch.each().filter_map(|(row, verdict)| match verdict {
            Verdict::Kept(person) => Some((row.number, PersonId(*person))),
            _ => None,
        }));
    }
    let persons: Vec<PersonId> = found.iter().map(|(_, person)| *person).collect();
    let lines = front::lines(&work.ctx, &persons).await?;
    let line = |(number, person): (u32, PersonId)| Kept {
        number,
        url: format!("/people/{person}"),
        name: lines.get(&person).map(PersonLine::family_first).unwrap_or_default(),
    };
    Ok(found.into_iter().map(line).collect())
}

pub async fn decide(work: Work, Path(id): Path<ImportId>, form: Form) -> Reply {
    let decisions = form.names().filter_map(|name| {
        let number = name.strip_prefix("row-")?.parse().ok()?;
        let decision = match form.value(name) {
            "new" => Decision::New,
            "same" => Decision::Same,
            _ => Decision::Later,
        };
        Some((number, decision))
    });
    let decisions: HashMap<u32, Decision> = decisions.collect();
    answer(work, id, form, |work| async move {
        let outcome = decide::decide(&work.ctx, id, decisions).await;
        (work, outcome.map(|()| (format!("/people/imports/{id}"), Some("people-import-decided"))))
    })
    .await
}

pub async fn save(work: Work, Path(id): Path<ImportId>, form: Form) -> Reply {
    answer(work, id, form, |work| async move {
        let outcome = save::save(&work.ctx, id).await;
        (work, outcome.map(|job| (jobs::page_of(job), None)))
    })
    .await
}

pub async fn undo(work: Work, Path(id): Path<ImportId>, form: Form) -> Reply {
    answer(work, id, form, |work| async move {
        let outcome = undo::undo(&work.ctx, id).await;
        (work, outcome.map(|job| (jobs::page_of(job), None)))
    })
    .await
}

/// Does a command of this page; a refusal stands above the page again.
async fn answer<F, W>(work: Work, id: ImportId, mut form: Form, command: F) -> Reply
where
    F: FnOnce(Work) -> W,
    W: Future<Output = (Work, store::Result<(String, Option<&'static str>)>)>,
{
    let (work, outcome) = command(work).await;
    match outcome {
        Ok((url, Some(notice))) => work.redirect(url).notice(notice),
        Ok((url, None)) => work.redirect(url).quietly(),
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let (upload, _) = queries::load(&work.ctx, id, Action::View).await?;
            let template = page(&work, upload, form).await?;
            work.invalid(&template)
        }
        Err(other) => Err(other.into()),
    }
}
