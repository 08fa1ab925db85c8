//! A feed is read back by a parser as it was meant.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, EventLike, EventStatus};
use paper::calendar::{Event, Status, write};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn appointment(uid: &str) -> Event {
    Event {
        uid: uid.to_owned(),
        start: at("2026-03-29T07:00:00Z"),
        end: at("2026-03-29T07:30:00Z"),
        summary: "Sportello".to_owned(),
        place: None,
        description: None,
        status: Status::Confirmed,
        sequence: 0,
        changed_at: at("2026-03-10T08:00:00Z"),
    }
}

fn read(bytes: &[u8]) -> Calendar {
    std::str::from_utf8(bytes).unwrap().parse().unwrap()
}

#[test]
fn a_feed_says_what_was_put_in_and_when_it_changed() {
    let moved = Event {
        place: Some("Sala 2; via Roma, 1".to_owned()),
        description: Some("Porta:\r\n- il documento\r\n- la delega \\ copia".to_owned()),
        status: Status::Cancelled,
        sequence: 3,
        changed_at: at("2026-03-11T09:00:00Z"),
        ..appointment("b@raccordo")
    };
    let calendar = read(&write("Sportello di Prova", &[appointment("a@raccordo"), moved]));
    assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert_eq!(calendar.get_name(), Some("Sportello di Prova"));
    let events: Vec<_> = calendar.events().collect();
    assert_eq!(
        events.iter().filter_map(|event| event.get_uid()).collect::<Vec<_>>(),
        ["a@raccordo", "b@raccordo"]
    );

    let start = DatePerhapsTime::DateTime(CalendarDateTime::Utc(at("2026-03-29T07:00:00Z")));
    let end = DatePerhapsTime::DateTime(CalendarDateTime::Utc(at("2026-03-29T07:30:00Z")));
    assert_eq!((events[0].get_start(), events[0].get_end()), (Some(start), Some(end)));
    assert_eq!(events[0].get_status(), Some(EventStatus::Confirmed));
    assert_eq!(events[0].get_location(), None);

    let moved = events[1];
    assert_eq!(moved.get_location(), Some("Sala 2; via Roma, 1"));
    assert_eq!(moved.get_description(), Some("Porta:\n- il documento\n- la delega \\ copia"));
    assert_eq!(moved.get_status(), Some(EventStatus::Cancelled));
    assert_eq!(moved.get_sequence(), Some(3));
    assert_eq!(moved.get_last_modified(), Some(at("2026-03-11T09:00:00Z")));
}

#[test]
fn long_lines_are_folded_between_letters_of_every_script() {
    let sentences = [
        "موعد في مكتب الاستقبال ".repeat(12),
        "সাক্ষাৎকারের দিন ও সময় ".repeat(12),
        "Appuntamento allo sportello con la mediatrice ".repeat(12),
        "x".repeat(400),
    ];
    for sentence in sentences {
        let bytes = write("Prova", &[Event { summary: sentence.clone(), ..appointment("a@raccordo") }]);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{} bytes: {line}", line.len());
        }
        assert_eq!(read(&bytes).events().next().unwrap().get_summary(), Some(sentence.as_str()));
    }
}

#[test]
fn what_somebody_typed_cannot_begin_a_line_of_its_own() {
    let summary = "Sportello\r\nEND:VEVENT\rBEGIN:VEVENT\u{0}".to_owned();
    let calendar = read(&write("Prova\r\nMETHOD:REQUEST", &[Event { summary, ..appointment("a@raccordo") }]));
    assert_eq!(calendar.events().count(), 1);
    assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
    let summary = calendar.events().next().and_then(|event| event.get_summary().map(str::to_owned));
    assert_eq!(summary.unwrap(), "Sportello\nEND:VEVENTBEGIN:VEVENT");
}

#[test]
fn the_same_events_make_the_same_bytes_and_none_make_an_empty_feed() {
    let events = [appointment("a@raccordo")];
    assert_eq!(write("Prova", &events), write("Prova", &events));
    assert_eq!(read(&write("Prova", &[])).events().count(), 0);
}
