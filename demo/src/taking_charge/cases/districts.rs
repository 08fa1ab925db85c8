//! The districts in which persons are taken charge of, the bodies that do it together, and how many cases each has.

use authz::Role;
use cases::referrals::words::Asked;
use cases::{Origin, Part};

use crate::bodies::{
    ARCOLAIO, AUSL, CIDAS, DIMORA, GULLIVER, LULE, MODENA, PREFETTURA_MN, RAVENNA, REGGIO, RIMINI, SOLCO,
    WORLD,
};

/// The transcultural team of a district, or the workers of a body and whom they work with.
pub struct District {
    pub name: &'static str,
    /// The body in charge.
    pub body: &'static str,
    pub activity: Option<(&'static str, &'static str)>,
    pub cases: usize,
    pub team: &'static [Mate],
    pub place: &'static str,
    pub origins: &'static [Origin],
    /// To whom persons are sent on, and for what.
    pub sends: &'static [(&'static str, Asked)],
    /// Whether contacts end with an application to have a qualification recognised.
    pub recognises: bool,
}

/// Somebody of the team.
pub struct Mate {
    pub body: &'static str,
    pub role: Role,
    /// Which of those who hold the role there.
    pub nth: usize,
    pub part: Part,
}

const fn mate(body: &'static str, role: Role, nth: usize, part: Part) -> Mate {
    Mate { body, role, nth, part }
}

const CASPER: District = District {
    name: "",
    body: RAVENNA,
    activity: Some(("2350", "02.a")),
    cases: 11,
    team: &[],
    place: "",
    origins: &[Origin::Desk, Origin::Outreach, Origin::Own, Origin::Referral, Origin::Reception],
    sends: &[],
    recognises: false,
};

pub const DISTRICTS: &[District] = &[
    District {
        name: "Ravenna",
        body: RAVENNA,
        team: &[
            mate(CIDAS, Role::Mediator, 0, Part::Mediator),
            mate(AUSL, Role::CaseWorker, 0, Part::Psychologist),
            mate(RAVENNA, Role::Outreach, 0, Part::Educator),
            mate(CIDAS, Role::CaseWorker, 0, Part::JobAdviser),
        ],
        place: "Servizio sociale, Ravenna",
        sends: &[
            (AUSL, Asked::Health),
            (CIDAS, Asked::Work),
            (CIDAS, Asked::LanguageCourse),
            (RIMINI, Asked::Housing),
        ],
        ..CASPER
    },
    District {
        name: "Rimini",
        body: RIMINI,
        cases: 10,
        team: &[
            mate(ARCOLAIO, Role::Mediator, 0, Part::Mediator),
            mate(AUSL, Role::CaseWorker, 0, Part::Psychologist),
            mate(RIMINI, Role::Outreach, 0, Part::Educator),
        ],
        place: "Sportello sociale, Rimini",
        sends: &[
            (AUSL, Asked::Health),
            (ARCOLAIO, Asked::Mediation),
            (CIDAS, Asked::Work),
            (RAVENNA, Asked::Social),
        ],
        ..CASPER
    },
    District {
        name: "Reggio Emilia",
        body: REGGIO,
        cases: 8,
        team: &[
            mate(DIMORA, Role::Mediator, 0, Part::Mediator),
            mate(DIMORA, Role::CaseWorker, 0, Part::Educator),
            mate(AUSL, Role::CaseWorker, 0, Part::Psychologist),
        ],
        place: "Polo sociale Est, Reggio Emilia",
        sends: &[(DIMORA, Asked::LanguageCourse), (AUSL, Asked::Health), (DIMORA, Asked::Housing)],
        ..CASPER
    },
    District {
        name: "Parma e Piacenza",
        body: DIMORA,
        team: &[
            mate(SOLCO, Role::CaseWorker, 0, Part::CaseWorker),
            mate(WORLD, Role::CaseWorker, 0, Part::JobAdviser),
            mate(DIMORA, Role::Mediator, 1, Part::Mediator),
            mate(DIMORA, Role::Outreach, 0, Part::Educator),
        ],
        place: "Centro di quartiere Finto, Parma",
        sends: &[
            (WORLD, Asked::Work),
            (SOLCO, Asked::Housing),
            (AUSL, Asked::Health),
            (REGGIO, Asked::Social),
        ],
        ..CASPER
    },
    District {
        name: "Mantova",
        body: LULE,
        activity: Some(("3861", "A3.4")),
        cases: 9,
        team: &[
            mate(PREFETTURA_MN, Role::CaseWorker, 0, Part::LegalAdviser),
            mate(LULE, Role::Mediator, 0, Part::Mediator),
            mate(LULE, Role::Outreach, 0, Part::Educator),
        ],
        place: "Sede Lule, Mantova",
        sends: &[(PREFETTURA_MN, Asked::Legal), (PREFETTURA_MN, Asked::Documents), (AUSL, Asked::Health)],
        ..CASPER
    },
    District {
        name: "Bologna",
        body: CIDAS,
        activity: Some(("1063", "02.c1")),
        cases: 8,
        team: &[
            mate(ARCOLAIO, Role::CaseWorker, 0, Part::JobAdviser),
            mate(CIDAS, Role::Mediator, 0, Part::Mediator),
        ],
        place: "Sportello competenze, Bologna",
        sends: &[(ARCOLAIO, Asked::Work), (RAVENNA, Asked::Social)],
        recognises: true,
        ..CASPER
    },
    District {
        name: "Modena",
        body: GULLIVER,
        activity: None,
        cases: 7,
        team: &[
            mate(MODENA, Role::CaseWorker, 0, Part::CaseWorker),
            mate(DIMORA, Role::Mediator, 2, Part::Mediator),
        ],
        place: "Sede Gulliver, Modena",
        sends: &[(MODENA, Asked::Social), (AUSL, Asked::Health), (DIMORA, Asked::Mediation)],
        ..CASPER
    },
    District {
        name: "Modena, servizio sociale",
        body: MODENA,
        activity: None,
        cases: 5,
        team: &[mate(GULLIVER, Role::CaseWorker, 1, Part::Educator)],
        place: "Polo sociale 2, Modena",
        sends: &[(GULLIVER, Asked::Work), (AUSL, Asked::Health)],
        ..CASPER
    },
];
