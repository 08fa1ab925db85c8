//! The atlas against the codes the documents and the handbook name.

use chrono::NaiveDate;

use super::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn found(code: &str) -> &'static Territory {
    by_code(code).unwrap_or_else(|| panic!("{code} is missing"))
}

#[test]
fn the_codes_of_the_five_projects_are_the_right_places() {
    for (code, name) in [
        ("036023", "Modena"),
        ("020030", "Mantova"),
        ("020017", "Castiglione delle Stiviere"),
        ("020061", "Sermide e Felonica"),
        ("037006", "Bologna"),
        ("039014", "Ravenna"),
        ("035033", "Reggio nell'Emilia"),
        ("036", "Modena"),
        ("020", "Mantova"),
        ("03", "Lombardia"),
        ("08", "Emilia-Romagna"),
    ] {
        assert_eq!(found(code).name, name, "{code}");
    }
}

#[test]
fn provinces_carry_the_sign_of_number_plates() {
    for (code, sign) in [
        ("036", "MO"),
        ("020", "MN"),
        ("037", "BO"),
        ("039", "RA"),
        ("035", "RE"),
        ("034", "PR"),
        ("033", "PC"),
        ("038", "FE"),
        ("040", "FC"),
        ("099", "RN"),
    ] {
        assert_eq!(found(code).sign.as_deref(), Some(sign), "{code}");
    }
}

#[test]
fn italy_has_twenty_regions_and_some_eight_thousand_municipalities() {
    let regions = overview().filter(|territory| territory.level == Level::Region);
    let today =
        ATLAS.all().iter().filter(|t| t.level == Level::Municipality && t.exists_on(day(2026, 3, 10)));

    assert_eq!(regions.count(), 20);
    assert!((7_890..7_910).contains(&today.count()));
}

#[test]
fn sermide_changes_name_on_the_first_of_march_2017_under_the_same_code() {
    let sermide = found("020061");

    assert_eq!(sermide.name_on(day(2017, 2, 28)), "Sermide");
    assert_eq!(sermide.name_on(day(2017, 3, 1)), "Sermide e Felonica");
}

#[test]
fn a_former_name_still_finds_the_place() {
    assert_eq!(search("sermide", 5)[0].code, "020061");
    assert_eq!(search("San Giorgio di Mantova", 5)[0].code, "020057");
}

#[test]
fn a_merged_municipality_ends_and_says_who_carries_on() {
    let bazzano = found("037004");

    assert!(bazzano.exists_on(day(2013, 12, 31)));
    assert!(!bazzano.exists_on(day(2014, 1, 1)));
    assert_eq!(by_code(bazzano.carried_on_by.as_deref().unwrap()).unwrap().name, "Valsamoggia");
}

#[test]
fn montecopiolo_passes_from_the_marche_to_emilia_romagna() {
    let region = |code: &str| found(code).parent().unwrap().parent().unwrap().name.clone();

    assert_eq!(region("041033"), "Marche");
    assert_eq!(region("099030"), "Emilia-Romagna");
    assert!(!found("041033").exists_on(day(2021, 6, 17)));
    assert!(!found("099030").exists_on(day(2021, 6, 16)));
}

#[test]
fn every_change_leads_to_a_place_that_exists() {
    for territory in ATLAS.all() {
        let Some(next) = &territory.carried_on_by else { continue };
        let next = found(next);
        assert!(next.since <= territory.until.map(|day| day.succ_opt().unwrap()) || next.since.is_none());
        assert!(next.until.is_none());
    }
}

#[test]
fn the_base_list_agrees_with_our_rows_on_cadastral_codes_and_names() {
    let table = include_str!(concat!(env!("OUT_DIR"), "/municipalities.tsv"));
    for change in changes::ours() {
        for begun in change.begun {
            let Some(line) = table.lines().find(|line| line.starts_with(&begun.code)) else { continue };
            assert!(line.contains(&begun.name), "{line}");
            assert!(begun.cadastral.is_none_or(|cadastral| line.contains(&cadastral)), "{line}");
        }
        for ended in change.ended {
            let Some(line) = table.lines().find(|line| line.starts_with(&ended.code)) else { continue };
            assert!(line.contains(&ended.name), "{line}");
        }
    }
}

#[test]
fn a_province_holds_its_municipalities_and_a_region_its_provinces() {
    let modena = within(found("036").id);
    let region = within(found("08").id);

    assert!(modena.contains(&found("036023").id));
    assert_eq!(modena.len(), 48, "the province and its 47 municipalities");
    assert!(modena.iter().all(|part| region.contains(part)));
    assert!(!region.contains(&found("020030").id));
}

#[test]
fn the_districts_of_pleiadi_cover_the_region_once() {
    let mut covered: Vec<&str> = overview()
        .filter(|territory| territory.level == Level::District)
        .flat_map(|district| district.made_of.iter().map(String::as_str))
        .collect();
    covered.sort_unstable();

    let provinces: Vec<&str> = ["033", "034", "035", "036", "037", "038", "039", "040", "099"].into();
    assert_eq!(covered, provinces);
    assert!(within(found("romagna").id).contains(&found("039014").id));
}

#[test]
fn labels_tell_namesakes_apart() {
    let labels: Vec<String> = search("Castro", 2).into_iter().map(Territory::label).collect();

    assert_eq!(labels.len(), 2);
    assert!(labels.contains(&"Castro (BG)".to_owned()) && labels.contains(&"Castro (LE)".to_owned()));
}

#[test]
fn ids_are_the_same_in_every_installation() {
    assert_eq!(found("036").id, TerritoryId::of_code("036"));
    assert_eq!(found("036").id.to_string(), "a2256001-1bde-8392-8aec-daaa5263806a");
}

#[test]
fn a_place_is_meant_by_its_code_its_label_or_a_name_of_its_own() {
    for (written, code) in [
        ("036023", "036023"),
        ("Modena", "036023"),
        ("modena (mo)", "036023"),
        ("Castro (LE)", "075096"),
        ("romagna", "romagna"),
    ] {
        assert_eq!(typed(written).map(|t| t.code.as_str()), Some(code), "{written}");
    }
    assert!(typed("Castro").is_none(), "two municipalities are called so");
    assert!(typed("Atlantide").is_none());
}
