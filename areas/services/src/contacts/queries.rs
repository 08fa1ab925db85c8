//! Contacts as pages show them, and what the last one was like: the next form begins with it.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};

use super::words::{Topic, WordKind};
use crate::desks::ids::{ContactId, DeskId};
use crate::desks::sealed;
use crate::desks::when::whole;
use crate::entities::desks::{contact, contact_link, contact_word};
use crate::policy::CONTACT;

pub type Row = contact::Model;

/// A contact with its words, read by somebody who leaves a line.
pub struct Read {
    pub row: Row,
    pub topics: Vec<Topic>,
    pub needs: Vec<Topic>,
    pub note: Option<String>,
    /// Named later, so that the name can be taken back.
    pub is_linked: bool,
}

pub async fn read(ctx: &Ctx, id: ContactId) -> Result<Read> {
    let (row, _) = ctx.load::<contact::Entity>(id, Action::View).await?;
    ctx.saw(RecordRef::new(CONTACT, id.uuid()));
    let open = |sealed: &Vec<u8>| sealed::open(ctx, "services_contacts.note", id.uuid(), sealed);
    let note = row.note.as_ref().map(open).transpose()?;
    let words = ctx.find::<contact_word::Entity>().filter(contact_word::Column::ContactId.eq(id));
    let words = ctx.all(words).await?;
    let of = |kind: WordKind| {
        let mine = words.iter().filter(move |word| word.kind == kind);
        mine.filter_map(|word| word.word.parse().ok()).collect()
    };
    let linked = ctx
        .find::<contact_link::Entity>()
        .filter(contact_link::Column::ContactId.eq(id))
        .filter(contact_link::Column::UndoneAt.is_null());
    let is_linked = ctx.one(linked).await?.is_some();
    Ok(Read { topics: of(WordKind::Topic), needs: of(WordKind::Need), note, is_linked, row })
}

/// The reader's last contact at a desk.
pub async fn last_of(ctx: &Ctx, desk: DeskId) -> Result<Option<Row>> {
    let Some(user) = ctx.actor().user else { return Ok(None) };
    let last = ctx
        .find::<contact::Entity>()
        .filter(contact::Column::DeskId.eq(desk))
        .filter(contact::Column::WorkerId.eq(user))
        .order_by_desc(contact::Column::RecordedAt)
        .limit(1);
    ctx.one(last).await
}

/// The contacts of a day, the last one first, each with what was spoken of.
pub async fn of_day(ctx: &Ctx, desk: DeskId, day: NaiveDate) -> Result<Vec<(Row, Vec<Topic>)>> {
    let (from, until) = whole(day);
    let rows = ctx
        .find::<contact::Entity>()
        .filter(contact::Column::DeskId.eq(desk))
        .filter(contact::Column::HappenedAt.gte(from))
        .filter(contact::Column::HappenedAt.lt(until))
        .order_by_desc(contact::Column::HappenedAt);
    let rows = ctx.all(rows).await?;
    let words = ctx
        .find::<contact_word::Entity>()
        .filter(contact_word::Column::ContactId.is_in(rows.iter().map(|row| row.id)))
        .filter(contact_word::Column::Kind.eq(WordKind::Topic))
        .order_by_asc(contact_word::Column::Id);
    let mut topics: HashMap<ContactId, Vec<Topic>> = HashMap::new();
    for word in ctx.all(words).await? {
        topics.entry(word.contact_id).or_default().extend(word.word.parse::<Topic>().ok());
    }
    let with_topics = |row: Row| {
        let spoken = topics.remove(&row.id).unwrap_or_default();
        (row, spoken)
    };
    Ok(rows.into_iter().map(with_topics).collect())
}
