//! A complete sheet of an invented project, for the tests of this folder.

use chrono::NaiveDate;
use kernel::Quarter;
use uuid::Uuid;

use super::document::*;
use super::missing::Delivered;

const COMUNE: Uuid = Uuid::from_u128(1);
const COOPERATIVA: Uuid = Uuid::from_u128(2);

pub fn sheet() -> Sheet {
    Sheet {
        format: FORMAT,
        general: general(),
        registry: registry(),
        procedural: procedural(),
        breakdown: breakdown(),
        physical: physical(),
        financial: financial(),
        recipients: recipients(),
    }
}

pub fn delivered() -> Delivered {
    Delivered {
        organisation: COOPERATIVA,
        name: "Cooperativa Inventata".into(),
        is_declared: true,
        unregistered_sessions: 0,
        incomplete_persons: 0,
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

fn general() -> General {
    General {
        project_code: "9001".into(),
        title: "Progetto di prova".into(),
        cup: Some("E89F18000510007".into()),
        programme_code: "FAMI-2014-2020".into(),
        programme: "Fondo Asilo, Migrazione e Integrazione 2014-2020".into(),
        objective: Some("OS 2 Integrazione / Migrazione legale".into()),
        quarter: Quarter::new(2023, 2).unwrap(),
        due_on: "2023-07-10".parse().unwrap(),
        lead: Some("Comune di Prova".into()),
        budget_cents: Some(27_000_000),
    }
}

fn registry() -> Registry {
    let partner = |organisation, name: &str, role: &str| Partner {
        organisation,
        name: name.into(),
        role: role.into(),
        area: None,
        since: day("2023-03-01"),
        until: None,
    };
    Registry {
        partners: vec![
            partner(COMUNE, "Comune di Prova", "lead"),
            partner(COOPERATIVA, "Cooperativa Inventata", "partner"),
        ],
        bodies_involved: vec!["Centro per l'impiego".into()],
        territories: vec![Territory { code: "036".into(), name: "Modena".into() }],
        starts_on: day("2023-03-01"),
        ends_on: day("2024-02-29"),
        target_groups: vec!["Titolari di protezione internazionale".into()],
    }
}

fn procedural() -> Procedural {
    let activity = |code: &str, title: &str, unit: &str, planned, done| Activity {
        code: code.into(),
        title: title.into(),
        unit: unit.into(),
        planned_in_all: Some(planned * 2),
        planned_to_date: Some(planned),
        done_in_quarter: done,
        done_to_date: done,
        responsible: Some("Cooperativa Inventata".into()),
    };
    let late = Deviation {
        about: "activity".into(),
        code: "A2".into(),
        title: "Corso di italiano".into(),
        unit: "minutes".into(),
        planned: 6000,
        done: 3150,
        cause: Some("late-start".into()),
        text: Some("La convenzione con la scuola è stata firmata a maggio.".into()),
        measure: Some(Measure {
            text: "Due incontri a settimana da luglio".into(),
            owner: Some("Cooperativa Inventata".into()),
            due_on: day("2023-09-30"),
        }),
    };
    Procedural {
        activities: vec![
            activity("A1", "Tavolo permanente", "meetings", 4, 4),
            activity("A2", "Corso di italiano", "minutes", 6000, 3150),
        ],
        deviations: vec![late],
        outputs: vec![Output {
            code: "D1".into(),
            title: "Vademecum".into(),
            planned: Some(1),
            done: 0,
            due_on: day("2023-12-31"),
        }],
        work_group_changes: Some("Nessuna variazione.".into()),
        bodies_roles: vec![
            BodyRole {
                organisation: COMUNE,
                name: "Comune di Prova".into(),
                text: Some("Coordina la rete.".into()),
            },
            BodyRole {
                organisation: COOPERATIVA,
                name: "Cooperativa Inventata".into(),
                text: Some("Tiene i corsi.".into()),
            },
        ],
        criticalities: Some("Nessuna criticità.".into()),
    }
}

fn breakdown() -> Vec<Work> {
    let work = |level, code: &str, title: &str, from, until, done, progress| Work {
        level,
        code: code.into(),
        title: title.into(),
        planned_from: day(from),
        planned_until: day(until),
        actual_from: day("2023-04-18"),
        actual_until: None,
        done_per_mille: done,
        progress,
    };
    vec![
        work(Level::Action, "1", "Governance", "2023-03-01", "2024-02-29", None, Progress::Running),
        work(
            Level::Activity,
            "A1",
            "Tavolo permanente",
            "2023-03-01",
            "2024-02-29",
            Some(500),
            Progress::Running,
        ),
        work(
            Level::Activity,
            "A2",
            "Corso di italiano",
            "2023-04-01",
            "2023-12-31",
            Some(263),
            Progress::Late,
        ),
    ]
}

fn physical() -> Vec<Indicator> {
    vec![
        Indicator {
            code: "O.2.3.1".into(),
            title: "Partecipanti a un corso di lingua".into(),
            kind: IndicatorKind::Output,
            unit: "persons".into(),
            definition_version: 1,
            new: Count { total: 64, cells: Some(Cells::from_nine([4, 6, 0, 25, 27, 0, 1, 1, 0])) },
            cumulative: Count { total: 64, cells: Some(Cells::from_nine([4, 6, 0, 25, 27, 0, 1, 1, 0])) },
            target: Some(90),
            left_out: vec![LeftOut { reason: "no-gender".into(), records: 5 }],
        },
        Indicator {
            code: "P.1".into(),
            title: "Incontri del tavolo".into(),
            kind: IndicatorKind::Project,
            unit: "meetings".into(),
            definition_version: 1,
            new: Count { total: 4, cells: None },
            cumulative: Count { total: 4, cells: None },
            target: None,
            left_out: vec![],
        },
    ]
}

fn financial() -> Financial {
    let line = |code: Option<&str>, title: &str, organisation, budget, spent| Money {
        code: code.map(str::to_owned),
        title: title.into(),
        organisation,
        budget_cents: budget,
        spent_in_quarter_cents: Some(spent),
        spent_to_date_cents: spent,
    };
    Financial {
        budget_cents: Some(27_000_000),
        by_category: vec![
            line(Some("A"), "Costi di personale", None, Some(20_000_000), 1_234_567),
            line(Some("B"), "Viaggi e soggiorno", None, Some(7_000_000), 0),
        ],
        by_partner: vec![
            line(None, "Comune di Prova", Some(COMUNE), None, 1_234_567),
            line(None, "Cooperativa Inventata", Some(COOPERATIVA), None, 0),
        ],
    }
}

fn recipients() -> Recipients {
    let group = |code: &str, number| Group { code: code.into(), count: pair(number) };
    Recipients {
        persons: pair(69),
        by_age: vec![group("under-18", 10), group("18-60", 52), group("over-60", 2), group("unknown", 5)],
        by_gender: vec![group("women", 30), group("men", 34), group("non-binary", 0), group("undeclared", 5)],
        by_nationality: vec![group("NG", 40), group("UA", 29)],
        by_status: vec![group("asylum-applicant", 60), group("unknown", 9)],
    }
}

const fn pair(number: i64) -> Pair {
    Pair { new: number, cumulative: number }
}
