//! Lines of a request's history, and its sealed words.

use authz::{Action, Target};
use kernel::RecordRef;
use sea_orm::Set;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::ids::{EntryId, RequestId};
use super::words::Step;
use crate::entities::{request, request_entry};

/// Where sealed words stand.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub column: &'static str,
    pub row: Uuid,
}

pub const CONTACT: &str = "services_requests.contact";
pub const NAME: &str = "services_requests.name";
pub const WORDS: &str = "services_requests.words";
const TEXT: &str = "services_request_entries.text";

pub fn seal(ctx: &Ctx, place: Place, words: Option<&str>) -> Result<Option<Vec<u8>>> {
    let name = format!("{}/{}", place.column, place.row);
    words.map(|words| ctx.db().vault().seal(&name, words.as_bytes())).transpose()
}

pub fn open(ctx: &Ctx, place: Place, sealed: Option<&Vec<u8>>) -> Result<Option<String>> {
    let Some(sealed) = sealed else { return Ok(None) };
    let words = ctx.db().vault().open(&format!("{}/{}", place.column, place.row), sealed)?;
    String::from_utf8(words).map(Some).map_err(Error::broken)
}

pub fn text(ctx: &Ctx, entry: &request_entry::Model) -> Result<Option<String>> {
    open(ctx, Place { column: TEXT, row: entry.id.uuid() }, entry.text.as_ref())
}

/// What happened to a request.
pub struct Happened<'a> {
    pub step: Step,
    pub text: Option<&'a str>,
    pub record: Option<RecordRef>,
}

impl Happened<'_> {
    pub fn only(step: Step) -> Happened<'static> {
        Happened { step, text: None, record: None }
    }
}

/// Writes a line. Whoever writes it was allowed to change the request it belongs to.
pub async fn write(ctx: &Ctx, request: &request::Model, happened: Happened<'_>) -> Result<()> {
    let id = EntryId::new(ctx);
    let target = Target { organisation: request.organisation_id, ..Target::default() };
    // The last line of whoever passes a request on stands with the body that gets it.
    let action = if happened.step == Step::Passed { Action::Decide } else { Action::Record };
    let grant = ctx.allow::<request_entry::Entity>(action, &target)?;
    let (record_kind, record_id) =
        happened.record.map_or((None, None), |record| (Some(record.kind.into_owned()), Some(record.id)));
    let row = request_entry::ActiveModel {
        id: Set(id),
        request_id: Set(request.id),
        organisation_id: Set(request.organisation_id),
        author_id: Set(ctx.actor().user),
        step: Set(happened.step),
        at: Set(ctx.now()),
        text: Set(seal(ctx, Place { column: TEXT, row: id.uuid() }, happened.text)?),
        record_kind: Set(record_kind),
        record_id: Set(record_id),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

/// A request's own sealed words.
pub struct Opened {
    pub contact: Option<String>,
    pub name: Option<String>,
    pub words: Option<String>,
}

pub fn opened(ctx: &Ctx, row: &request::Model) -> Result<Opened> {
    let place = |column| Place { column, row: row.id.uuid() };
    Ok(Opened {
        contact: open(ctx, place(CONTACT), row.contact.as_ref())?,
        name: open(ctx, place(NAME), row.name.as_ref())?,
        words: open(ctx, place(WORDS), row.words.as_ref())?,
    })
}

/// A reference to the request, for the trail and for what is made of it.
pub fn reference(id: RequestId) -> RecordRef {
    RecordRef::new(crate::policy::REQUEST, id.uuid())
}
