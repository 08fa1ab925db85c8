//! The three desks of the story.

use chrono::Weekday::{self, Fri, Mon, Thu, Tue, Wed};
use services::contacts::words::Topic;
use services::desks::words::Kind;

use crate::bodies::{GULLIVER, PREFETTURA_MN, RAVENNA};

pub struct Counter {
    pub body: &'static str,
    pub project: Option<&'static str>,
    pub kind: Kind,
    pub name: &'static str,
    pub place: &'static str,
    pub territory: &'static str,
    pub slot: i32,
    /// Weekday, from and until in minutes after midnight.
    pub hours: &'static [(Weekday, i32, i32)],
    pub rooms: &'static [&'static str],
    pub workers: usize,
    pub procedures: &'static [Procedure],
    /// People who take a ticket on a day.
    pub people: (i64, i64),
    /// For how many weeks the queue has been kept, and contacts before it.
    pub queue_weeks: u64,
    pub since_weeks: u64,
    /// Of a hundred people, how many give their name.
    pub named: usize,
    pub languages: &'static [&'static str],
    /// Appointments in a week.
    pub booked: usize,
}

pub struct Procedure {
    pub name: &'static str,
    pub minutes: i32,
    pub documents: Option<&'static str>,
    pub activity: Option<&'static str>,
    pub by_appointment: bool,
    pub topics: &'static [Topic],
    pub needs: &'static [Topic],
}

const fn procedure(
    name: &'static str,
    minutes: i32,
    activity: Option<&'static str>,
    (topics, needs): (&'static [Topic], &'static [Topic]),
) -> Procedure {
    Procedure { name, minutes, documents: None, activity, by_appointment: false, topics, needs }
}

const PAPERS: Option<&str> = Some("Passaporto, permesso di soggiorno, ricevuta della pratica");
const A12: Option<&str> = Some("A1.2");
const E: Option<&str> = Some("02.e");

pub const COUNTERS: &[Counter] = &[
    Counter {
        body: PREFETTURA_MN,
        project: Some("3861"),
        kind: Kind::Sui,
        name: "Sportello Unico per l'Immigrazione",
        place: "Prefettura di Mantova, Sportello Unico",
        territory: "020030",
        slot: 20,
        hours: &[(Mon, 540, 750), (Wed, 540, 750), (Fri, 540, 750)],
        rooms: &["Stanza 3", "Stanza 4"],
        workers: 2,
        procedures: &[
            Procedure {
                documents: PAPERS,
                ..procedure(
                    "Nulla osta al lavoro",
                    20,
                    A12,
                    (&[Topic::Work, Topic::Residence], &[Topic::Housing]),
                )
            },
            Procedure {
                documents: Some("Certificato di famiglia tradotto, idoneità dell'alloggio, redditi"),
                ..procedure(
                    "Ricongiungimento familiare",
                    30,
                    A12,
                    (&[Topic::FamilyReunification], &[Topic::Housing, Topic::School]),
                )
            },
            procedure("Informazioni su una pratica", 10, A12, (&[Topic::Residence], &[])),
            Procedure {
                documents: PAPERS,
                ..procedure("Accordo di integrazione", 20, A12, (&[Topic::Residence], &[Topic::Italian]))
            },
            Procedure {
                by_appointment: true,
                ..procedure("Consulenza legale", 30, Some("A1.4"), (&[Topic::Legal], &[Topic::Exploitation]))
            },
            Procedure {
                by_appointment: true,
                documents: PAPERS,
                ..procedure("Conversione del permesso", 30, A12, (&[Topic::Residence, Topic::Work], &[]))
            },
        ],
        people: (5, 9),
        queue_weeks: 9,
        since_weeks: 52,
        named: 30,
        languages: &["ar", "pa", "bn", "en", "it", "uk", "ur", "fr"],
        booked: 3,
    },
    Counter {
        body: RAVENNA,
        project: Some("2350"),
        kind: Kind::Social,
        name: "Sportello sociale: accompagnamento ai servizi",
        place: "Sportello sociale di Ravenna",
        territory: "039014",
        slot: 30,
        hours: &[(Tue, 600, 780)],
        rooms: &["Sala colloqui"],
        workers: 2,
        procedures: &[
            procedure(
                "Orientamento ai servizi",
                20,
                E,
                (&[Topic::Housing, Topic::Health], &[Topic::Italian]),
            ),
            procedure("Accompagnamento all'AUSL", 40, E, (&[Topic::Health], &[Topic::Family])),
            procedure("Iscrizione anagrafica", 20, E, (&[Topic::RegistryOffice], &[Topic::Housing])),
            procedure("Aiuto con lo SPID e i servizi in rete", 30, E, (&[Topic::Digital], &[Topic::Italian])),
        ],
        people: (3, 5),
        queue_weeks: 6,
        since_weeks: 80,
        named: 85,
        languages: &["ar", "fr", "en", "uk", "it", "so"],
        booked: 2,
    },
    Counter {
        body: GULLIVER,
        project: None,
        kind: Kind::Information,
        name: "Sportello orientamento, Modena",
        place: "Sede Gulliver, Modena",
        territory: "036023",
        slot: 30,
        hours: &[(Thu, 870, 1_050), (Mon, 540, 690)],
        rooms: &["Saletta"],
        workers: 3,
        procedures: &[
            procedure(
                "Orientamento al lavoro",
                30,
                None,
                (&[Topic::Work], &[Topic::Italian, Topic::Housing]),
            ),
            procedure("Documenti e residenza", 20, None, (&[Topic::Residence], &[Topic::RegistryOffice])),
        ],
        people: (2, 4),
        queue_weeks: 5,
        since_weeks: 5,
        named: 60,
        languages: &["en", "ar", "ur", "fr", "it"],
        booked: 3,
    },
];
