//! Sheets that must be refused, each with the sentence its author will read.

use super::*;

pub(super) const SMALL: &str = r#"
format = 1

[project]
code = "4001"
title = "Progetto di prova"
cup = "E89F18000510007"
programme = "fami-2021-2027"
objective = "OS2"
summary = "Una prova"
source = "P1"

[[sources]]
code = "P1"
title = "Scheda di prova"
kind = "document"

[[partners]]
name = "Comune di Prova"
kind = "comune"
role = "lead"
source = "P1"

[general_objective]
text = "Provare"
source = "P1"

[[actions]]
code = "A1"
title = "Azione"
source = "P1"

[[actions.activities]]
code = "A1.1"
title = "Corso"
kind = "language-course"
unit = "persons"
planned = 20
indicators = ["O.2.3.1"]
source = "P1"

[[targets]]
indicator = "O.2.3.1"
value = 20
source = "P1"
"#;

pub(super) fn problems(text: &str) -> Vec<Problem> {
    read(text).expect_err("a sheet with a mistake is refused")
}

pub(super) fn only_problem(text: &str) -> Problem {
    let mut problems = problems(text);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

pub(super) fn with(line: &str, instead: &str) -> String {
    assert!(SMALL.contains(line), "{line}");
    SMALL.replacen(line, instead, 1)
}

#[test]
fn a_small_sheet_is_read_whole() {
    let sheet = read(SMALL).unwrap();
    assert_eq!(sheet.project.code, "4001");
    assert_eq!(sheet.lead().unwrap().name, "Comune di Prova");
    assert_eq!(sheet.activity("A1.1").unwrap().planned, Quantity::Number(20));
    assert_eq!(sheet.dates.starts, When::Unknown);
}

#[test]
fn an_unknown_key_is_refused_with_the_key_that_was_meant() {
    let problem = only_problem(&with("planned = 20\n", "planned = 20\nresponsable = \"Comune di Prova\"\n"));
    assert_eq!(problem.key, "actions[1].activities[1].responsable");
    assert_eq!(
        problem.italian(),
        "Riga 39, actions[1].activities[1].responsable: voce sconosciuta: forse volevi scrivere \"responsible\"?"
    );
    assert_eq!(
        problem.english(),
        "Line 39, actions[1].activities[1].responsable: unknown key: did you mean \"responsible\"?"
    );
}

#[test]
fn an_unknown_key_that_resembles_nothing_gets_the_list_of_known_ones() {
    let problem = only_problem(&with("kind = \"document\"\n", "kind = \"document\"\nxyz = 1\n"));
    assert!(problem.italian().contains("qui si possono usare code, title, kind, place"), "{problem}");
}

#[test]
fn a_section_in_english_disguise_is_found_too() {
    let problem = only_problem(&with("[[targets]]", "[[target]]"));
    assert!(
        matches!(problem.what, What::UnknownSection { nearest: Some(ref near), .. } if near == "[[targets]]")
    );
}

#[test]
fn a_missing_key_says_which_and_where() {
    let problem = only_problem(&with("planned = 20\n", ""));
    assert_eq!(problem.key, "actions[1].activities[1].planned");
    assert_eq!(problem.what, What::Missing);
    assert_eq!(problem.line, Some(33));
}

#[test]
fn every_mistake_is_said_at_once_in_the_order_of_the_file() {
    let text = with("title = \"Progetto di prova\"\n", "").replace("planned = 20", "planned = -1");
    let lines: Vec<Option<usize>> = problems(&text).iter().map(|problem| problem.line).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.is_sorted());
}

#[test]
fn text_that_is_not_toml_names_the_line() {
    let problem = only_problem(&with("title = \"Scheda di prova\"", "title = \"Scheda di prova"));
    assert!(matches!(problem.what, What::NotToml { .. }));
    assert_eq!(problem.line, Some(15));
}

#[test]
fn an_empty_file_asks_for_everything_required() {
    let keys: Vec<String> = problems("").into_iter().map(|problem| problem.key).collect();
    for key in ["format", "project", "partners", "actions", "sources", "general_objective"] {
        assert!(keys.iter().any(|found| found == key), "{key} in {keys:?}");
    }
}

#[test]
fn a_value_outside_its_list_gets_the_nearest_one() {
    let problem = only_problem(&with("kind = \"language-course\"", "kind = \"languages-course\""));
    assert!(problem.english().contains("did you mean \"language-course\"?"), "{problem}");
}

#[test]
fn a_quantity_is_a_number_or_openly_to_be_defined() {
    assert!(read(&with("planned = 20", "planned = \"to-be-defined\"")).is_ok());
    for bad in ["planned = \"venti\"", "planned = 2.5", "planned = -3", "planned = 99999999999"] {
        let what = only_problem(&with("planned = 20", bad)).what;
        let found = bad.trim_start_matches("planned = ").to_owned();
        assert_eq!(what, What::NotAQuantity { found });
    }
}

#[test]
fn a_cup_has_its_shape_or_a_reason_for_its_absence() {
    let cup = "cup = \"E89F18000510007\"";
    assert!(matches!(only_problem(&with(cup, "cup = \"123\"")).what, What::NotACup { .. }));
    assert_eq!(only_problem(&with(cup, "")).what, What::NeitherCupNorReason);
    assert!(read(&with(cup, "cup_missing = \"non ancora richiesto\"")).is_ok());
    let both = format!("{cup}\ncup_missing = \"x\"");
    assert_eq!(only_problem(&with(cup, &both)).what, What::CupAndReason);
}

#[test]
fn one_body_leads_and_no_more() {
    assert_eq!(only_problem(&with("role = \"lead\"", "role = \"partner\"")).what, What::NoLead);
    let second = "[[partners]]\nname = \"Altro\"\nkind = \"comune\"\nrole = \"lead\"\nsource = \"P1\"\n\n[general_objective]";
    assert_eq!(
        only_problem(&with("[general_objective]", second)).what,
        What::TwoLeads { first: "Comune di Prova".into() }
    );
}

#[test]
fn an_activity_cannot_wait_for_itself_through_others() {
    let circle = "after = [\"A1.2\"]\nplanned = 20\nindicators = [\"O.2.3.1\"]\nsource = \"P1\"\n\n[[actions.activities]]\ncode = \"A1.2\"\ntitle = \"Dopo\"\nkind = \"event\"\nunit = \"events\"\nplanned = 1\nafter = [\"A1.1\"]\nsource = \"P1\"\n";
    let text = with("planned = 20\nindicators = [\"O.2.3.1\"]\nsource = \"P1\"\n", circle);
    assert_eq!(only_problem(&text).what, What::AfterItself { circle: "A1.1 > A1.2 > A1.1".into() });
}

#[test]
fn a_reference_must_point_to_something() {
    let problem = only_problem(&with("planned = 20", "planned = 20\nresponsible = \"Comune di Prove\""));
    assert!(problem.english().contains("Did you mean \"Comune di Prova\"?"), "{problem}");
    let problem = only_problem(&with("indicators = [\"O.2.3.1\"]", "indicators = [\"P.OPERATOR\"]"));
    assert!(problem.english().contains("\"P.OPERATORS\""), "{problem}");
    let problem = only_problem(&with("value = 20\nsource = \"P1\"", "value = 20\nsource = \"P2: pagina 3\""));
    assert_eq!(problem.key, "targets[1].source");
}

#[test]
fn nine_cells_add_up_to_the_value() {
    let good = "value = 20\ncells = { women = [1, 8, 1], men = [1, 8, 0], non_binary = [0, 1, 0] }";
    let cells = read(&with("value = 20", good)).unwrap().targets[0].cells.unwrap();
    assert_eq!(cells.in_order(), [1, 1, 0, 8, 8, 1, 1, 0, 0]);
    let short = "value = 20\ncells = { women = [1, 8, 1], men = [1, 8, 0] }";
    assert_eq!(only_problem(&with("value = 20", short)).what, What::CellsDoNotAdd { sum: 19, total: 20 });
    let two = "value = 20\ncells = { women = [10, 10] }";
    assert!(problems(&with("value = 20", two)).iter().any(|problem| problem.what == What::NotNineCells));
}

#[test]
fn known_parts_of_a_budget_add_up_to_its_total() {
    let parts = |second: &str| {
        format!(
            "[budget]\ntotal = \"1.000,00\"\nsource = \"P1\"\n[[budget.categories]]\ncode = \"A\"\ntitle = \"Personale\"\namount = \"600,00\"\n[[budget.categories]]\ncode = \"B\"\ntitle = \"Viaggi\"\namount = {second}\n\n[general_objective]"
        )
    };
    assert!(read(&with("[general_objective]", &parts("\"400,00\""))).is_ok());
    assert!(read(&with("[general_objective]", &parts("\"unknown\""))).is_ok());
    let problem = only_problem(&with("[general_objective]", &parts("\"300,00\"")));
    assert!(
        problem
            .italian()
            .contains("le parti danno 900,00 euro, il totale è 1.000,00 euro: 100,00 euro in meno")
    );
    assert!(problem.english().contains("100,00 euros too little"), "{problem}");
}

#[test]
fn dates_are_written_as_texts_or_as_toml_days() {
    let dated =
        |dates: &str| with("[general_objective]", &format!("[dates]\n{dates}\n\n[general_objective]"));
    let sheet = read(&dated("starts = 2025-06-01\nends = \"2025-12\"")).unwrap();
    assert_eq!(sheet.dates.ends.last_day().unwrap().to_string(), "2025-12-31");
    assert_eq!(only_problem(&dated("starts = \"2026-01\"\nends = \"2025\"")).what, What::EndsBeforeItStarts);
    assert!(matches!(only_problem(&dated("starts = \"1/6/2025\"")).what, What::NotADay { .. }));
}

#[test]
fn istat_codes_have_the_digits_of_their_level() {
    let place = |code: &str| {
        with(
            "[general_objective]",
            &format!(
                "[[territories]]\nlevel = \"province\"\n{code}\nname = \"Modena\"\nsource = \"P1\"\n\n[general_objective]"
            ),
        )
    };
    assert!(read(&place("code = \"036\"")).is_ok());
    assert_eq!(only_problem(&place("")).what, What::Missing);
    let problem = only_problem(&place("code = \"36\""));
    assert_eq!(problem.what, What::NotATerritoryCode { found: "36".into(), digits: 3 });
}

#[test]
fn hostile_files_get_an_answer() {
    for text in ["\u{0}", "[[[[", "format = {", "project = 3", "actions = [1, 2]", "a.b.c = \"\u{1F600}\""] {
        assert!(!problems(text).is_empty(), "{text:?}");
    }
    let long = with("title = \"Corso\"", &format!("title = \"{}\"", "x".repeat(100_000)));
    assert!(problems(&long).iter().any(|problem| matches!(problem.what, What::TooLong { .. })));
}

#[test]
fn sheets_survive_being_kept_as_a_version() {
    for (code, text) in SEEDS {
        let sheet = read(text).unwrap();
        let kept = serde_json::to_string(&sheet).unwrap();
        assert_eq!(serde_json::from_str::<Sheet>(&kept).unwrap(), sheet, "{code}");
    }
}

const REFERENCE: &str = include_str!("../../../../docs/reference/project-sheet.md");

#[test]
fn the_example_of_the_reference_can_be_copied_and_imported() {
    let example = REFERENCE.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    let sheet = read(example).unwrap();
    assert_eq!(sheet.targets[0].cells.unwrap().sum(), 60);
}

#[test]
fn the_reference_lists_what_the_program_knows_with_its_labels() {
    let lists = Known::lists();
    for (_, text) in INDICATOR_FILES {
        let file: toml::Table = toml::from_str(text).unwrap();
        for indicator in file["indicator"].as_array().unwrap() {
            let (code, label) = (indicator["code"].as_str().unwrap(), indicator["label"].as_str().unwrap());
            assert!(REFERENCE.contains(&format!("| `{code}` | {label} |")), "{code}");
        }
    }
    for programme in &lists.programmes {
        for action in &programme.actions {
            assert!(
                REFERENCE.contains(&format!("| `{}` | {} |", action.code, action.title)),
                "{}",
                action.code
            );
        }
    }
    for call in &lists.calls {
        let categories: Vec<&str> = call.cost_categories.iter().map(|line| line.code.as_str()).collect();
        let line = REFERENCE.lines().find(|line| line.starts_with(&format!("| `{}` ", call.code))).unwrap();
        assert!(line.contains(&categories.join(", ")), "{line}");
        let rule = call.rules.last().unwrap();
        assert!(line.contains(&format!("| {} days |", rule.sheet_due_days)), "{line}");
        assert!(line.contains(&format!("| {} % |", rule.deviation_tolerance_percent)), "{line}");
    }
}

#[test]
fn the_reference_names_every_code_of_every_list() {
    fn codes<C: Coded>() -> impl Iterator<Item = &'static str> {
        C::ALL.iter().map(|value| value.code())
    }
    let all = codes::<ActivityKind>()
        .chain(codes::<Unit>())
        .chain(codes::<BodyKind>())
        .chain(codes::<GroupCode>())
        .chain(codes::<NetworkKind>())
        .chain(codes::<ComplementarityKind>())
        .chain(codes::<TerritoryLevel>())
        .chain(codes::<PartnerRole>())
        .chain(Known::lists().indicators.iter().map(|indicator| indicator.code.as_str()));
    for code in all {
        assert!(REFERENCE.contains(&format!("`{code}`")), "{code}");
    }
}
