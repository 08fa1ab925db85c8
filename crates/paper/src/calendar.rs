//! A calendar others subscribe to: appointments as iCalendar (RFC 5545). Instants are written in UTC, which every
//! calendar program shows in its reader's zone without being told the rules of summer time.

use chrono::{DateTime, Duration, Utc};
use icalendar::{Calendar, Component, EventLike, EventStatus, Property};

pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// Subscribers look again after so long, those that honour it.
const LOOK_AGAIN: Duration = Duration::hours(1);

/// One appointment.
#[derive(Clone, Debug)]
pub struct Event {
    /// The same for ever: by it a later version replaces this one.
    pub uid: String,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub summary: String,
    pub place: Option<String>,
    pub description: Option<String>,
    pub status: Status,
    /// Grows with every change.
    pub sequence: u32,
    pub changed_at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Tentative,
    Confirmed,
    Cancelled,
}

/// The feed called `name`, in the order given: the same events make the same bytes.
pub fn write(name: &str, events: &[Event]) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Raccordo//Raccordo//IT"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&plain(name)).timezone("Europe/Rome").ttl(&LOOK_AGAIN);
    calendar.extend(events.iter().map(written));
    calendar.to_string().into_bytes()
}

fn written(event: &Event) -> icalendar::Event {
    let mut made = icalendar::Event::new();
    made.uid(&event.uid)
        // In a published feed the stamp says when the event last changed; a clock would make new bytes each time.
        .timestamp(event.changed_at)
        .last_modified(event.changed_at)
        .starts(event.start)
        .ends(event.end)
        .summary(&plain(&event.summary))
        .sequence(event.sequence);
    made.status(match event.status {
        Status::Tentative => EventStatus::Tentative,
        Status::Confirmed => EventStatus::Confirmed,
        Status::Cancelled => EventStatus::Cancelled,
    });
    if let Some(place) = &event.place {
        made.location(&plain(place));
    }
    if let Some(description) = &event.description {
        made.description(&plain(description));
    }
    made
}

/// Browsers send lines with CR LF; a lone CR, or any other control character, would end a line of the file.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}
