//! A letter as mail programs read it.

use std::time::SystemTime;

use lettre::Message;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use store::{Error, Result};

use crate::entity::Model;
use crate::seal::Opened;

pub(crate) fn message(row: &Model, letter: Opened, from: &Mailbox) -> Result<Message> {
    // The same at every attempt: a server that took it and could not say so may tell the second is the first.
    let id = format!("<{}@{}>", row.id, from.email.domain());
    let to = Mailbox::new(None, letter.to.parse().map_err(|_| Error::broken("a letter has no address"))?);
    let subject: String = letter.subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(subject)
        .message_id(Some(id))
        .date(SystemTime::from(row.planned_at.max(row.due_at)))
        .header(ContentType::TEXT_PLAIN)
        .raw_header(raw("Content-Language", &row.locale))
        // Nobody is on holiday for a program.
        .raw_header(raw("Auto-Submitted", "auto-generated"))
        .body(letter.text)
        .map_err(Error::broken)
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
