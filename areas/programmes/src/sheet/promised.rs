//! Every number the five documents promise, looked for in the five sheets.

use std::collections::HashSet;

use super::*;

fn seed(code: &str) -> Sheet {
    let (_, text) = SEEDS.iter().find(|(seed, _)| *seed == code).unwrap();
    read(text).unwrap_or_else(|problems| panic!("{code}: {problems:#?}"))
}

fn planned(sheet: &Sheet, activity: &str) -> Option<i32> {
    sheet.activity(activity).unwrap_or_else(|| panic!("{activity}")).planned.known()
}

fn target(sheet: &Sheet, indicator: &str) -> Option<i32> {
    sheet.targets.iter().find(|target| target.indicator == indicator).and_then(|target| target.value.known())
}

fn plain_partners(sheet: &Sheet) -> Vec<&Partner> {
    sheet.partners.iter().filter(|partner| partner.role == PartnerRole::Partner).collect()
}

fn context(sheet: &Sheet, number: &str) -> bool {
    sheet.context.iter().any(|datum| datum.number.as_deref() == Some(number))
}

fn planned_of_kind(sheet: &Sheet, kind: ActivityKind) -> i32 {
    sheet
        .activities()
        .filter(|activity| activity.kind == kind)
        .filter_map(|activity| activity.planned.known())
        .sum()
}

#[test]
fn mod_in_promises_ten_pilots_in_four_phases_with_three_partners() {
    let sheet = seed("3797");
    assert_eq!(sheet.lead().unwrap().name, "Prefettura di Modena");
    assert_eq!(plain_partners(&sheet).len(), 3);
    assert_eq!(planned(&sheet, "A3.F3"), Some(10));
    assert_eq!(planned(&sheet, "A3.F2.B"), Some(10));
    assert_eq!((target(&sheet, "P.PLACEMENTS"), target(&sheet, "O.2.3")), (Some(10), Some(10)));
    let phases: HashSet<i64> = sheet.activities().filter_map(|activity| activity.phase).collect();
    assert_eq!(phases, HashSet::from([1, 2, 3, 4]));
    assert_eq!(sheet.actions.len(), 3);
    assert_eq!(sheet.specific_objectives.len(), 3);
    assert_eq!(sheet.expected_results.len(), 5);
}

#[test]
fn mod_in_runs_two_phases_side_by_side_then_the_third_then_the_fourth() {
    let sheet = seed("3797");
    let phase = |code: &str| sheet.activity(code).unwrap();
    assert_eq!(phase("A3.F2").parallel_with, ["A3.F1"]);
    assert_eq!(phase("A3.F1").parallel_with, ["A3.F2"]);
    assert_eq!(phase("A3.F3").after, ["A3.F1", "A3.F2"]);
    assert_eq!(phase("A3.F4").after, ["A3.F3"]);
    for first in ["A3.F1", "A3.F2"] {
        assert_eq!(phase(first).after, ["A2.1"], "training prepares the other actions");
    }
    assert_eq!(phase("A3.F3.T3").kind, ActivityKind::CompanySupervision);
}

#[test]
fn mod_in_promises_a_table_a_sub_group_a_support_figure_a_report_a_vademecum_and_protocols() {
    let sheet = seed("3797");
    let table = sheet.networks.iter().find(|network| network.kind == NetworkKind::PermanentTable).unwrap();
    assert_eq!(table.quantity, Quantity::Number(1));
    assert_eq!(table.chaired_by, ["Prefettura di Modena", "Comune di Modena"]);
    assert!(sheet.networks.iter().any(|network| network.part_of.as_deref() == Some("tavolo-permanente")));
    assert_eq!(planned(&sheet, "A1.3"), Some(1));
    for (code, quantity) in [("D1", 1), ("D2", 1), ("D3", 1)] {
        let product = sheet.deliverables.iter().find(|product| product.code == code).unwrap();
        assert_eq!(product.quantity, Quantity::Number(quantity), "{}", product.title);
    }
    assert_eq!(sheet.protocols.len(), 2);
    assert!(sheet.protocols.iter().all(|protocol| protocol.state == ProtocolState::Promised));
}

#[test]
fn mod_in_keeps_its_context_numbers_and_its_three_other_projects() {
    let sheet = seed("3797");
    for number in ["1000", "500", "2014", "7800", "800", "329", "64", "26", "16"] {
        assert!(context(&sheet, number), "{number}");
    }
    assert!(sheet.context.iter().any(|datum| datum.value == "40 - 50 %"));
    assert!(sheet.context.iter().any(|datum| datum.value == "estate 2017"));
    let others: Vec<&str> = sheet.complementarities.iter().map(|other| other.title.as_str()).collect();
    assert_eq!(others, ["FAMI ICARE", "FAMI Casper", "FAMI Intarsi"]);
    assert!(
        sheet.notes.iter().any(|note| note.other.iter().any(|other| other.contains("2018 - II Sportello")))
    );
    assert_eq!(sheet.bodies.iter().filter(|body| body.part == BodyPart::Recipient).count(), 15);
    assert_eq!(sheet.bodies.iter().filter(|body| body.part == BodyPart::Involved).count(), 7);
}

#[test]
fn the_operators_are_direct_recipients_of_mod_in_and_the_migrants_indirect() {
    let sheet = seed("3797");
    let mode = |group| sheet.target_groups.iter().find(|target| target.group == group).unwrap().mode;
    assert_eq!(mode(GroupCode::Operator), RecipientMode::Direct);
    assert_eq!(mode(GroupCode::Applicant), RecipientMode::Indirect);
    assert_eq!(mode(GroupCode::LeavingReception), RecipientMode::Indirect);
}

#[test]
fn multitasking_promises_fifteen_into_regular_work_through_nine_signatories_and_cimi() {
    let sheet = seed("3861");
    let idol = sheet.protocols.iter().find(|protocol| protocol.code == "IDOL").unwrap();
    assert_eq!(idol.signatories.len(), 9);
    assert_eq!(idol.facilitators, ["Ente Bilaterale CIMI"]);
    assert_eq!(idol.supported_by, ["Associazione Lule ODV"]);
    assert_eq!(idol.signed.first_day().unwrap().to_string(), "2023-01-19");
    assert_eq!(planned(&sheet, "A3.4"), Some(15));
    assert_eq!((target(&sheet, "P.REGULAR_WORK"), target(&sheet, "P.BODIES")), (Some(15), Some(9)));
}

#[test]
fn multitasking_promises_two_operators_one_legal_consultant_three_territories_three_meetings() {
    let sheet = seed("3861");
    assert_eq!(planned(&sheet, "A1.2"), Some(2));
    assert_eq!(planned(&sheet, "A2.1"), Some(1));
    assert_eq!(planned_of_kind(&sheet, ActivityKind::Outreach), 3);
    assert_eq!(sheet.areas.len(), 3);
    assert_eq!(target(&sheet, "P.PLACES"), Some(3));
    let in_cpia =
        sheet.activities().filter(|activity| activity.with.iter().any(|body| body.contains("CPIA")));
    assert_eq!(in_cpia.filter_map(|activity| activity.planned.known()).sum::<i32>(), 3);
    assert_eq!(sheet.activity("A5.1").unwrap().mode, Some(Mode::Online));
    assert_eq!(sheet.actions.len(), 6);
}

#[test]
fn multitasking_starts_when_its_page_says() {
    let sheet = seed("3861");
    let starts = |code: &str| sheet.activity(code).unwrap().starts;
    assert_eq!(starts("A1.2"), When::parse("2023-03").unwrap());
    assert_eq!(starts("A3.1"), When::parse("2023-04-18").unwrap());
    assert_eq!(starts("A5.1"), When::parse("2023-06").unwrap());
    assert_eq!(starts("A6.1"), When::parse("2023-06-07").unwrap());
    assert_eq!(starts("A6.3"), When::parse("2023-09").unwrap());
    assert_eq!(sheet.dates.ends.last_day().unwrap().to_string(), "2024-02-29");
    assert_eq!(sheet.dates.months, Some(12));
    assert!(sheet.notes.iter().any(|note| note.other == ["Suzzara"]));
}

#[test]
fn what_others_wrote_about_multitasking_is_marked_as_outside() {
    let sheet = seed("3861");
    assert_eq!(sheet.budget.total, Amount::Cents(27_000_000));
    assert!(sheet.is_outside(sheet.budget.source.as_ref().unwrap()));
    for number in ["3", "290", "113", "15", "68"] {
        let declared = sheet.achievements.iter().find(|achieved| achieved.number.as_deref() == Some(number));
        assert!(sheet.is_outside(&declared.unwrap_or_else(|| panic!("{number}")).source));
    }
}

#[test]
fn casper_promises_two_events_twelve_days_two_paths_a_map_and_four_case_histories() {
    let sheet = seed("2350");
    for (activity, quantity) in
        [("03.b", 2), ("03.c", 12), ("04.a", 1), ("04.b", 1), ("04.c", 1), ("04.d", 4)]
    {
        assert_eq!(planned(&sheet, activity), Some(quantity), "{activity}");
    }
    for (indicator, value) in
        [("P.EVENTS", 2), ("P.TRAINING_DAYS", 12), ("P.PATHS", 2), ("P.MAPPINGS", 1), ("P.CASE_HISTORIES", 4)]
    {
        assert_eq!(target(&sheet, indicator), Some(value), "{indicator}");
    }
    assert_eq!(sheet.actions.len(), 4);
    assert_eq!(sheet.activities().filter(|activity| activity.code.starts_with("01.")).count(), 4);
}

#[test]
fn casper_names_its_sites_its_funds_and_what_it_continues() {
    let sheet = seed("2350");
    assert_eq!(sheet.sites.len(), 4);
    assert_eq!(sheet.sustainability.len(), 2);
    for action in ["01", "02", "03", "04"] {
        assert!(sheet.continuity.iter().any(|text| text.action.as_deref() == Some(action)), "{action}");
        assert!(
            sheet.complementarities.iter().any(|other| other.action.as_deref() == Some(action)),
            "{action}"
        );
    }
    assert!(sheet.notes.iter().any(|note| note.kept.as_deref() == Some("RIA") && note.other.len() == 2));
    let ats = sheet.partners.iter().find(|partner| partner.mandated_ats).unwrap();
    assert_eq!(ats.ats_members, ["Consorzio SolCo Piacenza", "World in Progress"]);
    assert!(sheet.is_outside(&ats.source));
}

#[test]
fn pleiadi_has_ten_entries_of_nine_bodies_and_cidas_leads_two_areas() {
    let sheet = seed("1063");
    let entries = plain_partners(&sheet);
    let bodies: HashSet<&str> = entries.iter().map(|partner| partner.name.as_str()).collect();
    assert_eq!((entries.len(), bodies.len()), (10, 9));
    let cidas: Vec<&str> = entries
        .iter()
        .filter(|partner| partner.name.starts_with("C.I.D.A.S.") && partner.mandated_ats)
        .filter_map(|partner| partner.area.as_deref())
        .collect();
    assert_eq!(cidas, ["Emilia Centro-Orientale", "Romagna"]);
    assert_eq!(entries.iter().filter(|partner| partner.mandated_ats).count(), 5);
}

#[test]
fn pleiadi_has_its_money_its_dates_and_no_invented_target() {
    let sheet = seed("1063");
    assert_eq!(sheet.budget.total, Amount::Cents(561_199_592));
    assert_eq!(sheet.dates.starts, When::parse("2025-06").unwrap());
    assert_eq!(sheet.dates.ends.last_day().unwrap().to_string(), "2029-09-30");
    assert_eq!(sheet.dates.months, Some(52));
    assert_eq!(sheet.project.funded_actions, ["e", "h", "j"]);
    assert_eq!(sheet.target_groups.len(), 3);
    assert_eq!(sheet.actions.len(), 3);
    let promised = sheet.targets.iter().filter(|target| target.value != Quantity::ToBeDefined);
    assert_eq!(promised.map(|target| target.indicator.as_str()).collect::<Vec<_>>(), ["O.2.7"]);
    assert_eq!(sheet.complementarities.len(), 6);
    assert!(sheet.complementarities.iter().all(|other| sheet.is_outside(&other.source)));
    assert!(context(&sheet, "9.35") && context(&sheet, "60000000"));
}

#[test]
fn lab_impact_keeps_its_cup_its_context_and_what_it_learned() {
    let sheet = seed("2463");
    assert_eq!(sheet.project.cup.as_deref(), Some("E89F18000510007"));
    for number in
        ["3300000", "24", "20", "44", "30.1", "9.1", "15.2", "10", "400000", "130000", "250000", "35", "844"]
    {
        assert!(context(&sheet, number), "{number}");
    }
    assert_eq!(sheet.lessons.len(), 6);
    assert_eq!(sheet.observations.len(), 12);
    assert_eq!(sheet.development_lines.len(), 5);
    assert_eq!(sheet.monitoring.len(), 5);
    assert_eq!(sheet.communication.iter().filter(|promise| promise.code.is_some()).count(), 4);
    let measure = sheet.notes.iter().find(|note| note.kept.as_deref() == Some("2d")).unwrap();
    assert_eq!(measure.other, ["2a"]);
}

#[test]
fn the_unclear_abbreviations_are_kept_with_both_readings() {
    assert!(seed("2463").notes.iter().any(|note| note.about == "Sigla SIA" && note.other == ["SAI"]));
    assert!(seed("2350").notes.iter().any(|note| note.about == "Sigla RIA"));
}
