//! A made-up sheet that says something under every key there is.

use crate::sheet::*;

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(text: &str) -> Vec<String> {
    vec![text.to_owned(), format!("{text} bis")]
}

fn when(text: &str) -> When {
    When::parse(text).unwrap()
}

pub(super) fn sheet() -> Sheet {
    let said = Statement {
        code: some("1"),
        text: "Una frase".into(),
        action: some("A1"),
        activities: list("A1.1"),
        source: "P1: 2".into(),
    };
    let said = || vec![said.clone()];
    Sheet {
        project: head(),
        sources: vec![Source {
            code: "P1".into(),
            title: "Scheda".into(),
            kind: SourceKind::Document,
            place: some("in archivio"),
        }],
        dates: Dates {
            starts: when("2026-01-15"),
            ends: when("2027-12"),
            months: Some(24),
            note: some("con proroga"),
            source: some("P1: Durata"),
        },
        budget: Budget {
            total: Amount::Cents(12_000_000),
            categories: vec![BudgetLine {
                code: "A".into(),
                title: "Personale".into(),
                amount: Amount::Cents(9_000_000),
            }],
            partners: vec![PartnerShare {
                partner: "Comune di Prova".into(),
                amount: Amount::Cents(3_000_000),
            }],
            note: some("in due quote"),
            source: some("P1: Piano"),
        },
        areas: vec![Area {
            name: "Nord".into(),
            territories: list("036"),
            note: some("in pianura"),
            source: "P1".into(),
        }],
        territories: vec![Territory {
            level: TerritoryLevel::Province,
            code: some("036"),
            name: "Modena".into(),
            note: some("tutta"),
            source: "P1".into(),
        }],
        partners: vec![Partner {
            name: "Comune di Prova".into(),
            kind: BodyKind::Comune,
            role: PartnerRole::Lead,
            area: some("Nord"),
            mandated_ats: true,
            ats_members: list("Consorzio"),
            since: when("2026-01-15"),
            until: when("2027"),
            note: some("capofila"),
            source: "P1".into(),
        }],
        bodies: vec![Body {
            name: "Sindacati".into(),
            kind: BodyKind::Union,
            part: BodyPart::Involved,
            category: true,
            note: some("tutti"),
            source: "P1".into(),
        }],
        target_groups: vec![TargetGroup {
            group: GroupCode::Refugee,
            mode: RecipientMode::Direct,
            description: "Persone rifugiate".into(),
            source: "P1".into(),
        }],
        general_objective: said().remove(0),
        specific_objectives: said(),
        actions: vec![action()],
        deliverables: vec![Deliverable {
            code: "D1".into(),
            title: "Mappa".into(),
            quantity: Quantity::Number(1),
            unit: Unit::Documents,
            due: when("2028-09"),
            activity: some("A1.1"),
            note: some("a stampa"),
            source: "P1".into(),
        }],
        indicators: vec![IndicatorSheet {
            code: "X.1".into(),
            title: "Mappe".into(),
            unit: Unit::Documents,
            counts: "Ogni mappa consegnata".into(),
            source: "P1".into(),
        }],
        targets: vec![TargetSheet {
            indicator: "O.2.3.1".into(),
            value: Quantity::Number(45),
            cells: Some(Cells { women: [1, 2, 3], men: [4, 5, 6], non_binary: [7, 8, 9] }),
            by: when("2027-06"),
            note: some("in media"),
            source: "P1".into(),
        }],
        expected_results: said(),
        networks: vec![network()],
        protocols: vec![protocol()],
        monitoring: said(),
        communication: said(),
        sites: vec![Site {
            name: "Sito".into(),
            url: some("https://prova.example"),
            note: some("nuovo"),
            source: "P1".into(),
        }],
        complementarities: vec![Complementarity {
            title: "Altro fondo".into(),
            kind: ComplementarityKind::Fund,
            action: some("A1"),
            text: some("insieme"),
            source: "P1".into(),
        }],
        continuity: said(),
        sustainability: said(),
        context: vec![ContextNumber {
            label: "Residenti".into(),
            value: "circa 1.000".into(),
            number: some("1000"),
            unit: some("persone"),
            at: when("2025-01-01"),
            place: some("Modena"),
            note: some("stima"),
            source: "P1".into(),
        }],
        achievements: vec![Achievement {
            text: "Persone formate".into(),
            number: some("290"),
            unit: Some(Unit::Persons),
            source: "P1".into(),
        }],
        lessons: vec![Lesson {
            lesson: "Iniziare prima".into(),
            choice: some("Si inizia a gennaio"),
            source: "P1".into(),
        }],
        observations: said(),
        development_lines: vec![DevelopmentLine {
            strategy: "Fare rete".into(),
            done: list("Tavolo"),
            future: list("Altro tavolo"),
            source: "P1".into(),
        }],
        notes: vec![Note {
            about: "Comune".into(),
            kept: some("Sermide"),
            other: list("Suzzara"),
            text: "Le fonti non concordano".into(),
            source: "P1".into(),
        }],
    }
}

fn head() -> Head {
    Head {
        code: "9001".into(),
        title: "Ponti di parole".into(),
        short_title: "Ponti".into(),
        cup: some("E89F18000510007"),
        cup_missing: some("in attesa"),
        lead_missing: some("da nominare"),
        programme: "fami-2021-2027".into(),
        objective: "OS2".into(),
        national_objective: some("ON2"),
        measures: list("2d"),
        funded_actions: list("h"),
        call: some("avviso-multi-azione-1-2023"),
        approved_by: some("Autorità di gestione"),
        summary: "Corsi e incontri.".into(),
        field_of_intervention: list("II/003"),
        type_of_action: list("011"),
        source: "P1".into(),
    }
}

fn action() -> ProjectAction {
    ProjectAction {
        code: "A1".into(),
        title: "Italiano".into(),
        description: some("Corsi"),
        funded_action: some("b"),
        groups: vec![GroupCode::Refugee],
        activities: vec![Activity {
            code: "A1.1".into(),
            title: "Corso".into(),
            description: some("Corso di base"),
            phase: Some(1),
            kind: ActivityKind::LanguageCourse,
            unit: Unit::Persons,
            planned: Quantity::ToBeDefined,
            starts: when("2026-02"),
            ends: when("2027"),
            responsible: some("Comune di Prova"),
            area: some("Nord"),
            places: list("Modena"),
            groups: vec![GroupCode::Refugee, GroupCode::Women],
            topics: list("Diritti"),
            mode: Some(Mode::InPerson),
            after: list("A0.1"),
            parallel_with: list("A0.2"),
            indicators: list("O.2.3.1"),
            with: list("Sindacati"),
            note: some("la sera"),
            source: "P1".into(),
        }],
        source: "P1".into(),
    }
}

fn network() -> Network {
    Network {
        code: "T1".into(),
        title: "Tavolo".into(),
        kind: NetworkKind::PermanentTable,
        quantity: Quantity::Number(2),
        chaired_by: list("Prefettura"),
        members: list("Comune"),
        part_of: some("T0"),
        purpose: some("Raccordo"),
        note: some("ogni mese"),
        source: "P1".into(),
    }
}

fn protocol() -> Protocol {
    Protocol {
        code: "P1".into(),
        title: "Protocollo".into(),
        full_title: some("Protocollo d'intesa"),
        state: ProtocolState::Promised,
        quantity: Quantity::Number(1),
        signed: when("2026"),
        signatories: list("Comune"),
        facilitators: list("Prefettura"),
        supported_by: list("AUSL"),
        activity: some("A1.1"),
        note: some("da rinnovare"),
        source: "P1".into(),
    }
}
