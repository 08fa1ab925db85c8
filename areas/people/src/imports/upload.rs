//! Take a file in: read it, keep its rows, guess what its columns hold. Nothing is written about anybody yet.

use authz::{Action, Target};
use data_encoding::HEXLOWER;
use kernel::Refusal;
use organisations::OrganisationId;
use paper::sheets_in::{self, Limits, List, Note, Wish};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use sha2::{Digest, Sha256};
use store::{Ctx, Error, Result};

use super::entities::batch::{self, BatchState};
use super::entities::import::{self, State};
use super::field;
use super::queries::{OF_AN_UPLOAD, write_json};
use super::rows::{Column, Problem, RawRow, Verdict};
use super::{BatchId, ImportId, ROWS_OF_A_BATCH};

pub struct Upload {
    pub organisation: OrganisationId,
    pub file_name: String,
    pub bytes: Vec<u8>,
}

pub async fn upload(ctx: &Ctx, wish: Upload) -> Result<ImportId> {
    let target = Target { organisation: Some(wish.organisation.uuid()), ..Target::default() };
    let grant = ctx.allow::<import::Entity>(Action::Create, &target)?;
    let sha256 = HEXLOWER.encode(&Sha256::digest(&wish.bytes));
    let list = read(wish.bytes).await?;
    let columns = columns(&list);
    let mut notes: Vec<Problem> = list.notes.iter().map(note).collect();
    notes.extend(same_file_before(ctx, wish.organisation, &sha256).await?);

    let row = import::ActiveModel {
        id: Set(ImportId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        owner_id: Set(ctx.actor().user),
        owner_name: Set(ctx.actor().name.clone()),
        file_name: Set(shown_name(&wish.file_name)),
        sha256: Set(sha256),
        state: Set(State::Read),
        sheet: Set(list.sheet.clone()),
        heading_row: Set(count(list.heading_row as usize)),
        columns: Set(write_json(&columns)?),
        notes: Set(write_json(&notes)?),
        rows: Set(count(list.rows.len())),
        good: Set(0),
        to_fix: Set(0),
        known: Set(0),
        saved: Set(0),
        created_at: Set(ctx.now()),
        ended_at: Set(None),
        version: Set(1),
    };
    let id = ctx.insert(&grant, row).await?.id;
    keep_rows(ctx, id, list).await?;
    Ok(id)
}

/// Parsing keeps a core busy for a second or two: not on a thread that serves pages.
async fn read(bytes: Vec<u8>) -> Result<List> {
    let read = move || {
        let knows = |text: &str| field::recognise(text).is_some();
        sheets_in::read(&bytes, &Wish { limits: Limits::default(), recognises: &knows, sheet: None })
    };
    let list = tokio::task::spawn_blocking(read).await.map_err(Error::broken)?;
    list.map_err(|refusal| Error::Refused(refused(&refusal)))
}

async fn keep_rows(ctx: &Ctx, import: ImportId, list: List) -> Result<()> {
    let mut batches = Vec::new();
    let mut rows = list.rows.into_iter().map(RawRow::of).peekable();
    while rows.peek().is_some() {
        let some: Vec<RawRow> = rows.by_ref().take(ROWS_OF_A_BATCH).collect();
        batches.push(batch::ActiveModel {
            id: Set(BatchId::new(ctx)),
            import_id: Set(import),
            place: Set(count(batches.len())),
            cells: Set(write_json(&some)?),
            verdicts: Set(write_json(&Vec::<Verdict>::new())?),
            to_fix: Set(0),
            known: Set(0),
            state: Set(BatchState::Read),
        });
    }
    ctx.housekeeping("the upload leaves the line; its rows are kept until it is decided")
        .insert_many(batches)
        .await
}

fn columns(list: &List) -> Vec<Column> {
    let fields = field::assign(list.headings.iter().map(|heading| heading.text.as_str()));
    let sample = |place: usize| {
        let values = list.rows.iter().filter_map(|row| row.cells.get(place)?.value.shown());
        let some: Vec<String> = values.take(3).map(|text| text.chars().take(24).collect()).collect();
        some.join(" · ")
    };
    let column = |(place, (heading, field)): (usize, (&sheets_in::Heading, Option<field::Field>))| Column {
        place: heading.column,
        heading: heading.text.chars().take(80).collect(),
        field: field.map(|field| field.code().to_owned()),
        sample: sample(place),
    };
    list.headings.iter().zip(fields).enumerate().map(column).collect()
}

fn note(note: &Note) -> Problem {
    let said = |key: &str| Problem::new(None, key);
    match note {
        Note::HeadingNotFirst { row } => {
            said("people-import-note-heading-not-first").with("row", i64::from(*row))
        }
        Note::HeadingRepeated { row } => {
            said("people-import-note-heading-repeated").with("row", i64::from(*row))
        }
        Note::Formulas { count, first } => {
            said("people-import-note-formulas").with("count", *count as i64).with("first", first.to_string())
        }
        Note::Merged { count, first } => {
            said("people-import-note-merged").with("count", *count as i64).with("first", first.to_string())
        }
        Note::OtherSheets { names } => {
            said("people-import-note-other-sheets").with("names", names.join(", "))
        }
        Note::Encoding { name } => said("people-import-note-encoding").with("name", *name),
    }
}

async fn same_file_before(ctx: &Ctx, organisation: OrganisationId, sha256: &str) -> Result<Option<Problem>> {
    let before = ctx
        .unfiltered(OF_AN_UPLOAD)
        .find::<import::Entity>()
        .filter(import::Column::OrganisationId.eq(organisation.uuid()))
        .filter(import::Column::Sha256.eq(sha256))
        .filter(import::Column::State.eq(State::Saved))
        .order_by_desc(import::Column::CreatedAt);
    let day = ctx.one(before).await?.map(|row| store::local_day(row.created_at));
    Ok(day.map(|day| {
        Problem::new(None, "people-import-note-same-file").with("day", day.format("%d/%m/%Y").to_string())
    }))
}

/// The sentence for each reason a file is no list.
pub fn refused(refusal: &sheets_in::Refusal) -> Refusal {
    let (name, number) = refusal.name();
    let key = match name {
        "empty" => "people-import-file-empty",
        "too-big" => "people-import-file-too-big",
        "is-pdf" => "people-import-file-is-pdf",
        "is-picture" => "people-import-file-is-picture",
        "is-word" => "people-import-file-is-word",
        "is-web-page" => "people-import-file-is-web-page",
        "is-archive" => "people-import-file-is-archive",
        "encrypted" => "people-import-file-encrypted",
        "damaged" => "people-import-file-damaged",
        "explodes" => "people-import-file-explodes",
        "too-many-rows" => "people-import-file-too-many-rows",
        "too-many-columns" => "people-import-file-too-many-columns",
        "too-many-cells" => "people-import-file-too-many-cells",
        "no-heading" => "people-import-file-no-heading",
        "no-rows" => "people-import-file-no-rows",
        _ => "people-import-file-is-unknown",
    };
    let refusal = Refusal::new(key).on("file");
    match number {
        Some(most) => refusal.with("most", i64::try_from(most).unwrap_or(i64::MAX)),
        None => refusal,
    }
}

fn shown_name(file_name: &str) -> String {
    let last = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// Rows and batches are bounded far below this.
pub fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
