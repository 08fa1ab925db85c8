//! The units that go out, and their ways.

use chrono::Weekday::{self, Fri, Mon, Thu, Tue, Wed};
use services::outreach::words::UnitKind;

use crate::bodies::{CIDAS, DIMORA, LULE, RAVENNA, RIMINI};

pub struct Unit {
    pub body: &'static str,
    pub project: &'static str,
    pub activity: &'static str,
    pub kind: UnitKind,
    pub name: &'static str,
    pub goings: &'static [Going],
}

/// A way: its places with their territory and, where it is not the unit's, their activity.
pub struct Going {
    pub weekday: Weekday,
    pub hour: u32,
    /// Weeks between two, and since how many weeks.
    pub every: usize,
    pub weeks: u64,
    pub places: &'static [(&'static str, &'static str, Option<&'static str>)],
    /// People met at a place.
    pub people: (i64, i64),
    pub languages: &'static [&'static str],
    /// Goes out today, or on the next working day, too.
    pub also_now: bool,
}

const MANTOVA: Going = Going {
    weekday: Mon,
    hour: 16,
    every: 1,
    weeks: 52,
    places: &[("Mantova città", "020030", Some("A4.1"))],
    people: (3, 9),
    languages: &["ar", "pa", "bn", "en", "uk"],
    also_now: true,
};

const CASPER: Unit = Unit {
    body: DIMORA,
    project: "2350",
    activity: "02.b",
    kind: UnitKind::MobileUnit,
    name: "Unità Mobile di Prossimità, Emilia Nord",
    goings: &[Going {
        weekday: Wed,
        hour: 17,
        every: 2,
        weeks: 46,
        places: &[
            ("Parco della Resistenza, Parma", "034027", None),
            ("Stazione di Reggio Emilia", "035033", None),
        ],
        people: (3, 9),
        languages: &["ar", "en", "wo", "fr"],
        also_now: true,
    }],
};

pub const UNITS: &[Unit] = &[
    Unit {
        body: LULE,
        project: "3861",
        activity: "A4.1",
        kind: UnitKind::ItinerantTeam,
        name: "Équipe itinerante di Lule",
        goings: &[
            MANTOVA,
            Going {
                weekday: Wed,
                places: &[("Castiglione delle Stiviere", "020017", Some("A4.2"))],
                people: (2, 7),
                also_now: false,
                ..MANTOVA
            },
            Going {
                weekday: Fri,
                every: 2,
                places: &[("Sermide", "020061", Some("A4.3"))],
                people: (1, 5),
                also_now: false,
                ..MANTOVA
            },
        ],
    },
    CASPER,
    Unit {
        body: RAVENNA,
        name: "Unità Mobile di Prossimità, Ravenna",
        goings: &[Going {
            weekday: Thu,
            hour: 17,
            every: 2,
            weeks: 46,
            places: &[("Giardini Speyer, Ravenna", "039014", None), ("Lido Adriano", "039014", None)],
            people: (2, 8),
            languages: &["ar", "fr", "wo", "so"],
            also_now: true,
        }],
        ..CASPER
    },
    Unit {
        body: RIMINI,
        name: "Unità Mobile di Prossimità, Rimini",
        goings: &[Going {
            weekday: Tue,
            hour: 16,
            every: 2,
            weeks: 40,
            places: &[("Stazione di Rimini", "099014", None)],
            people: (2, 8),
            languages: &["bn", "uk", "wo", "ar"],
            also_now: true,
        }],
        ..CASPER
    },
    Unit {
        body: CIDAS,
        project: "1063",
        activity: "02.e1",
        name: "Unità mobile di prossimità, Ferrara e Bologna",
        goings: &[Going {
            weekday: Tue,
            hour: 17,
            every: 2,
            weeks: 40,
            places: &[("Piazzale della stazione, Bologna", "037006", None)],
            people: (4, 10),
            languages: &["ar", "en", "bn", "fr"],
            also_now: true,
        }],
        ..CASPER
    },
];
