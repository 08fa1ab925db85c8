//! The second step: what we took each column for, to be corrected.

use askama::Template;
use authz::Action;
use kernel::Refusal;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::{Shown, Step};
use crate::imports::ImportId;
use crate::imports::entities::import::State;
use crate::imports::field::Field;
use crate::imports::map::map;
use crate::imports::queries::{self, read_json};
use crate::imports::rows::{Column, Problem};

#[derive(Template)]
#[template(path = "people/imports/columns.html")]
struct ColumnsPage {
    page: Page,
    form: Form,
    steps: Vec<Shown>,
    url: String,
    file_name: String,
    rows: i32,
    notes: Vec<String>,
    columns: Vec<Line>,
    fields: Vec<(&'static str, String)>,
}

/// A column as the page shows it.
struct Line {
    name: String,
    label: String,
    sample: String,
}

fn name(place: usize) -> String {
    format!("column-{place}")
}

pub async fn show(work: Work, Path(id): Path<ImportId>) -> Reply {
    let (upload, _) = queries::load(&work.ctx, id, Action::View).await?;
    if !matches!(upload.state, State::Read | State::Checked) {
        return work.redirect(format!("/people/imports/{id}")).quietly();
    }
    let mut form = Form::empty(&work.page);
    let columns: Vec<Column> = read_json(&upload.columns)?;
    for (place, column) in columns.iter().enumerate() {
        form.set(name(place), column.field.as_deref().unwrap_or_default());
    }
    let template = page(&work, id, form).await?;
    work.page(&template)
}

async fn page(work: &Work, id: ImportId, form: Form) -> store::Result<ColumnsPage> {
    let (upload, _) = queries::load(&work.ctx, id, Action::View).await?;
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let notes: Vec<Problem> = read_json(&upload.notes)?;
    let label = |column: &Column| {
        let letters = paper::sheets_in::Address::new(0, column.place).to_string();
        let letters = letters.trim_end_matches('1').to_owned();
        match column.heading.as_str() {
            "" => work.page.ta("people-import-column-unnamed", &[("letters", letters.into())]),
            heading => work.page.ta(
                "people-import-column-label",
                &[("letters", letters.into()), ("heading", heading.into())],
            ),
        }
    };
    let line = |(place, column): (usize, &Column)| Line {
        name: name(place),
        label: label(column),
        sample: match column.sample.as_str() {
            "" => work.page.t("people-import-column-empty"),
            sample => work.page.ta("people-import-column-sample", &[("sample", sample.into())]),
        },
    };
    Ok(ColumnsPage {
        page: work.page.clone(),
        form,
        steps: Step::Columns.line(&work.page),
        url: format!("/people/imports/{id}/columns"),
        file_name: upload.file_name.clone(),
        rows: upload.rows,
        notes: notes.iter().map(|note| note.sentence(&work.page)).collect(),
        columns: columns.iter().enumerate().map(line).collect(),
        fields: Field::ALL.iter().map(|field| (field.code(), work.page.t(field.key()))).collect(),
    })
}

pub async fn submit(work: Work, Path(id): Path<ImportId>, mut form: Form) -> Reply {
    let (upload, _) = queries::load(&work.ctx, id, Action::Amend).await?;
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let field = |place: usize| form.value(name(place)).parse::<Field>().ok();
    let fields: Vec<Option<Field>> = (0..columns.len()).map(field).collect();
    match map(&work.ctx, id, fields.clone()).await {
        Ok(job) => work.redirect(jobs::page_of(job)).quietly(),
        Err(Error::Refused(refusal)) => {
            refuse_beside(&mut form, refusal, &fields);
            let template = page(&work, id, form).await?;
            work.invalid(&template)
        }
        Err(other) => Err(other.into()),
    }
}

/// A datum chosen twice is said at its second column; the rest at the first.
fn refuse_beside(form: &mut Form, refusal: Refusal, fields: &[Option<Field>]) {
    let is_again = |place: &usize| fields[*place].is_some() && fields[..*place].contains(&fields[*place]);
    let second = (0..fields.len()).find(is_again).unwrap_or(0);
    let place = if refusal.key == "people-import-columns-twice" { second } else { 0 };
    form.refuse_at(name(place), refusal);
}
