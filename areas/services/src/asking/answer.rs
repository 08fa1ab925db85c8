//! Answer a request: the words are read with the code; where the person left an e-mail, a letter says that they are there.

use kernel::Refusal;
use l10n::Locale;
use post::Letter;
use sea_orm::Set;
use store::{Ctx, Result};

use super::history::{self, CONTACT, Happened, Place};
use super::ids::RequestId;
use super::triage::{changed, standing};
use super::words::{Channel, State, Step};
use crate::entities::request;

pub const LONGEST: usize = 1500;

pub struct Answer {
    pub request: RequestId,
    pub version: i32,
    pub words: String,
    /// What the letter says, in the person's language: never why somebody is helped.
    pub letter: Option<Note>,
}

/// A letter's words.
pub struct Note {
    pub subject: String,
    pub text: String,
}

/// Whether a letter went out.
pub async fn answer(ctx: &Ctx, wish: Answer) -> Result<bool> {
    if wish.words.trim().is_empty() {
        return Err(Refusal::new("web-form-missing").on("words").into());
    }
    let (row, grant) = standing(ctx, wish.request, wish.version).await?;
    let happened = Happened { step: Step::Answered, text: Some(wish.words.trim()), record: None };
    history::write(ctx, &row, happened).await?;
    let is_sent = match wish.letter {
        Some(note) => tell(ctx, &row, note).await?,
        None => false,
    };

    let answered_at = row.answered_at.or(Some(ctx.now()));
    let taken_by = row.taken_by.or(ctx.actor().user);
    let mut next = changed(row);
    next.state = Set(State::Answered);
    next.answered_at = Set(answered_at);
    next.taken_by = Set(taken_by);
    ctx.update(&grant, next).await?;
    Ok(is_sent)
}

async fn tell(ctx: &Ctx, row: &request::Model, note: Note) -> Result<bool> {
    if row.channel != Channel::Email {
        return Ok(false);
    }
    let place = Place { column: CONTACT, row: row.id.uuid() };
    let Some(to) = history::open(ctx, place, row.contact.as_ref())? else { return Ok(false) };
    let letter = Letter {
        to: &to,
        title: "asking-letter-title",
        subject: note.subject,
        text: note.text,
        locale: row.locale.parse::<Locale>().unwrap_or_default(),
        about: history::reference(row.id),
        due_at: ctx.now(),
        expires_at: None,
    };
    post::send(ctx, letter).await?;
    Ok(true)
}
