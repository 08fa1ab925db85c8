//! Where mediators are asked for, how often, for what and in which languages.

use chrono::Weekday::{self, Fri, Mon, Thu, Tue, Wed};
use mediation::{Mode, Setting, Topic};

use crate::bodies::{CPIA, GULLIVER, PREFETTURA_MN, RAVENNA, REGGIO, REGIONE_ER, RIMINI};

/// Whom conversations of a flow are with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    Person,
    Unnamed(i64, i64),
    Group(i64, i64),
}

pub struct Flow {
    pub body: &'static str,
    /// Who asks there.
    pub role: authz::Role,
    pub activity: Option<(&'static str, &'static str)>,
    pub place: &'static str,
    pub territory: &'static str,
    pub setting: Setting,
    pub topic: Topic,
    pub mode: Mode,
    pub with: With,
    pub minutes: &'static [i32],
    pub weekday: Weekday,
    pub hour: u32,
    /// Weeks between two, and for how many weeks back.
    pub every: usize,
    pub since: u64,
    pub languages: &'static [&'static [&'static str]],
    pub themes: &'static [Topic],
    /// Bodies the mediator must not work for.
    pub against: &'static [&'static str],
}

const SUI: Flow = Flow {
    body: PREFETTURA_MN,
    role: authz::Role::CaseWorker,
    activity: Some(("3861", "A1.3")),
    place: "Prefettura di Mantova, Sportello Unico",
    territory: "020030",
    setting: Setting::Desk,
    topic: Topic::Papers,
    mode: Mode::InPerson,
    with: With::Unnamed(4, 9),
    minutes: &[180],
    weekday: Tue,
    hour: 9,
    every: 1,
    since: 50,
    languages: &[&["ar"], &["pa"], &["bn"], &["en"], &["uk"], &["ur"], &["ar"], &["fr"]],
    themes: &[Topic::Papers, Topic::Work, Topic::Family, Topic::Housing],
    against: &[],
};

const CASPER: Flow = Flow {
    body: RAVENNA,
    activity: Some(("2350", "02.c")),
    place: "Servizio sociale, sede di via Immaginaria",
    territory: "039014",
    setting: Setting::Interview,
    topic: Topic::Housing,
    with: With::Person,
    minutes: &[60, 60, 90],
    weekday: Wed,
    hour: 11,
    every: 2,
    since: 46,
    themes: &[Topic::Housing, Topic::Health, Topic::Work, Topic::Papers, Topic::Violence],
    languages: &[&["ar"], &["fr"], &["uk"], &["so"], &["prs"], &["wo"]],
    ..SUI
};

pub const FLOWS: &[Flow] = &[
    SUI,
    Flow {
        weekday: Thu,
        hour: 15,
        every: 3,
        minutes: &[120],
        languages: &[&["zh"], &["pa"], &["wo"], &["ti"]],
        ..SUI
    },
    Flow {
        place: "A distanza, dallo Sportello Unico",
        mode: Mode::Phone,
        weekday: Fri,
        hour: 10,
        every: 2,
        since: 44,
        minutes: &[30, 45, 60],
        with: With::Unnamed(1, 2),
        languages: &[&["prs"], &["so"], &["ka"], &["ps"]],
        ..SUI
    },
    Flow {
        activity: Some(("3861", "A2.2")),
        place: "CAS di Via Ipotetica, Castiglione delle Stiviere",
        territory: "020017",
        setting: Setting::Inspection,
        topic: Topic::Reception,
        with: With::Group(9, 24),
        minutes: &[150, 180],
        weekday: Wed,
        hour: 9,
        every: 6,
        languages: &[&["bn", "ur", "fr"], &["ar", "en"], &["pa", "bn", "bm"]],
        themes: &[Topic::Reception, Topic::Health, Topic::Work, Topic::Exploitation],
        against: &["Cascina Finta Società Agricola"],
        ..SUI
    },
    CASPER,
    Flow {
        body: REGIONE_ER,
        role: authz::Role::Coordinator,
        place: "Centro di quartiere Finto, Parma",
        territory: "034027",
        setting: Setting::Outreach,
        topic: Topic::Other,
        with: With::Unnamed(3, 8),
        minutes: &[120],
        weekday: Thu,
        hour: 17,
        languages: &[&["ar"], &["en"], &["wo"], &["fr"], &["zh"]],
        ..CASPER
    },
    Flow {
        body: RIMINI,
        place: "Sportello sociale, Rimini",
        territory: "099014",
        weekday: Mon,
        hour: 10,
        every: 3,
        languages: &[&["ar"], &["bn"], &["uk"], &["wo"], &["am"]],
        ..CASPER
    },
    Flow {
        body: REGGIO,
        activity: Some(("2350", "01.d")),
        place: "Istituto di Esempio, Reggio Emilia",
        territory: "035033",
        setting: Setting::School,
        topic: Topic::School,
        with: With::Unnamed(2, 5),
        minutes: &[60, 90],
        weekday: Tue,
        hour: 16,
        every: 3,
        languages: &[&["ar"], &["ur"], &["zh"], &["sq"], &["en"]],
        themes: &[Topic::School, Topic::Language, Topic::Family],
        ..CASPER
    },
    Flow {
        body: GULLIVER,
        activity: None,
        place: "Sede Gulliver, Modena",
        territory: "036023",
        topic: Topic::Work,
        minutes: &[60],
        weekday: Mon,
        hour: 15,
        every: 4,
        languages: &[&["en"], &["ar"], &["ur"], &["fr"]],
        ..CASPER
    },
    Flow {
        body: CPIA,
        role: authz::Role::Teacher,
        activity: Some(("1063", "02.b2")),
        place: "Centro Stranieri, aula 1",
        territory: "037006",
        setting: Setting::Course,
        topic: Topic::Language,
        with: With::Group(10, 18),
        minutes: &[60],
        weekday: Wed,
        hour: 9,
        every: 7,
        since: 48,
        languages: &[&["bn"], &["ar"], &["ur"]],
        themes: &[Topic::Language, Topic::School],
        ..CASPER
    },
];
