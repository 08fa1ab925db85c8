//! Sheets that point to nothing, or contradict themselves, each with what its author reads.

use super::tests::{SMALL, only_problem, problems, with};
use super::*;

fn before_the_objective(text: &str) -> String {
    with("[general_objective]", &format!("{text}\n\n[general_objective]"))
}

/// Both sentences say all of this.
fn says(problem: &Problem, words: &[&str]) {
    for word in words {
        assert!(problem.italian().contains(word), "{word}: {}", problem.italian());
        assert!(problem.english().contains(word), "{word}: {}", problem.english());
    }
}

fn place(level: &str, code: &str, name: &str) -> String {
    format!("[[territories]]\nlevel = \"{level}\"\ncode = {code}\nname = \"{name}\"\nsource = \"P1\"\n")
}

fn partner(name: &str, kind: &str, role: &str, more: &str) -> String {
    format!(
        "[[partners]]\nname = \"{name}\"\nkind = \"{kind}\"\nrole = \"{role}\"\nsource = \"P1\"\n{more}\n"
    )
}

#[test]
fn an_unknown_programme_is_said_with_its_line_the_known_ones_and_every_other_mistake() {
    let text =
        with("programme = \"fami-2021-2027\"", "programme = \"fami-2028\"").replace("planned = 20", "");
    let found = problems(&text);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_eq!((found[0].line, found[0].key.as_str()), (Some(8), "project.programme"));
    says(&found[0], &["fami-2028", "fami-2014-2020", "fami-2021-2027"]);
}

#[test]
fn an_unknown_call_is_said_with_the_known_ones() {
    let call = |code: &str| with("objective = \"OS2\"", &format!("objective = \"OS2\"\ncall = \"{code}\""));
    assert!(read(&call("avviso-multi-azione-1-2023")).is_ok());
    let problem = only_problem(&call("avviso-multi-azione-1-2024"));
    assert_eq!(problem.line, Some(10));
    says(&problem, &["\"avviso-multi-azione-1-2023\"?", "avviso-1-2018-impact"]);
    says(&only_problem(&call("avviso-1-2018-impact")), &["\"fami-2014-2020\""]);
}

#[test]
fn indicators_exist_or_are_declared() {
    for code in ["O.2.9.9", "O.2.99", "P.NOTHING"] {
        let problem =
            only_problem(&with("indicators = [\"O.2.3.1\"]", &format!("indicators = [\"{code}\"]")));
        assert!(matches!(problem.what, What::UnknownIndicator { .. }), "{problem}");
        says(&problem, &[code, "[[indicators]]"]);
    }
    assert!(read(&with("indicator = \"O.2.3.1\"", "indicator = \"R.2.10\"")).is_ok());
    assert!(read(&with("indicator = \"O.2.3.1\"", "indicator = \"B.2.1\"")).is_ok());
}

#[test]
fn a_territory_exists_and_bears_its_name() {
    for (level, code, name) in [
        ("municipality", "036023", "Modena"),
        ("province", "036", "Provincia di Modena"),
        ("province", "035", "Reggio Emilia"),
        ("region", "04", "Trentino-Alto Adige"),
    ] {
        let text = before_the_objective(&place(level, &format!("\"{code}\""), name));
        assert!(read(&text).is_ok(), "{name}: {:?}", read(&text));
    }
    let none = only_problem(&before_the_objective(&place("municipality", "\"016999\"", "Milano")));
    says(&none, &["016999", "015146"]);
    assert_eq!(none.key, "territories[1].code");
    let other = only_problem(&before_the_objective(&place("municipality", "\"016024\"", "Milano")));
    says(&other, &["Bergamo", "\"Milano\"", "015146"]);
}

#[test]
fn a_territory_stands_there_once_and_so_does_one_of_an_area() {
    let twice = place("province", "\"036\"", "Modena").repeat(2);
    let problem = only_problem(&before_the_objective(&twice));
    assert_eq!(problem.key, "territories[2]");
    says(&problem, &["\"Modena\"", "24"]);
    let area = |codes: &str| {
        before_the_objective(&format!("[[areas]]\nname = \"Nord\"\nterritories = [{codes}]\nsource = \"P1\""))
    };
    assert!(read(&area("\"036\", \"037\"")).is_ok());
    assert!(matches!(only_problem(&area("\"999\"")).what, What::NoSuchTerritory { .. }));
    assert!(matches!(only_problem(&area("\"036\", \"036\"")).what, What::Twice { .. }));
}

#[test]
fn one_mistake_about_a_territory_is_one_problem() {
    let number = only_problem(&before_the_objective(&place("municipality", "16183", "Modena")));
    assert_eq!(number.what, What::NotText);
    let level = only_problem(&before_the_objective(&place("comune", "\"036023\"", "Modena")));
    assert_eq!(level.key, "territories[1].level");
}

#[test]
fn a_cost_category_is_one_of_the_call() {
    let budget = |code: &str| {
        let lines =
            format!("[budget]\n[[budget.categories]]\ncode = \"{code}\"\ntitle = \"Voce\"\namount = \"1\"");
        before_the_objective(&lines)
            .replace("objective = \"OS2\"", "objective = \"OS2\"\ncall = \"avviso-multi-azione-1-2023\"")
    };
    assert!(read(&budget("A")).is_ok());
    let problem = only_problem(&budget("Z"));
    assert_eq!(problem.key, "budget.categories[1].code");
    says(&problem, &["\"Z\"", "avviso-multi-azione-1-2023", "A, B, D"]);
}

#[test]
fn objectives_measures_and_actions_are_those_of_the_programme() {
    let objective = "objective = \"OS2\"";
    says(&only_problem(&with(objective, "objective = \"OS7\"")), &["OS7", "OS1, OS2"]);
    let measure = only_problem(&with(objective, "objective = \"OS2\"\nmeasures = [\"9z\"]"));
    says(&measure, &["9z", "2a, 2b, 2c, 2d"]);
    let action = only_problem(&with(objective, "objective = \"OS2\"\nfunded_actions = [\"z\"]"));
    assert_eq!(action.key, "project.funded_actions");
    let national = only_problem(&with(objective, "objective = \"OS2\"\nnational_objective = \"ON2\""));
    assert_eq!(national.key, "project.national_objective");
    let own = with("title = \"Azione\"", "title = \"Azione\"\nfunded_action = \"j\"");
    says(&only_problem(&own), &["\"j\"", "funded_actions"]);
    assert!(read(&own.replace(objective, "objective = \"OS2\"\nfunded_actions = [\"j\"]")).is_ok());
}

#[test]
fn activities_and_targets_stay_within_the_project() {
    let during = |activity: &str, by: &str| {
        before_the_objective("[dates]\nstarts = \"2026-06\"\nends = \"2027-06-15\"")
            .replace("planned = 20", &format!("planned = 20\n{activity}"))
            .replace("value = 20", &format!("value = 20\n{by}"))
    };
    assert!(read(&during("starts = \"2026-06\"\nends = \"2027-06\"", "by = \"2027-06\"")).is_ok());
    let early = only_problem(&during("ends = \"2026-05-31\"", ""));
    assert_eq!(early.key, "actions[1].activities[1].ends");
    says(&early, &["2026-06-01", "[dates]"]);
    assert!(matches!(
        only_problem(&during("starts = \"2027-06-16\"", "")).what,
        What::AfterTheProject { .. }
    ));
    assert_eq!(only_problem(&during("", "by = \"2028\"")).key, "targets[1].by");
}

#[test]
fn a_site_has_a_web_address() {
    let site = |url: &str| {
        before_the_objective(&format!("[[sites]]\nname = \"Sito\"\nurl = \"{url}\"\nsource = \"P1\""))
    };
    for good in ["https://www.esempio.it/a?b=c", "http://esempio.it:8080", "labimpact.eu"] {
        assert!(read(&site(good)).is_ok(), "{good}");
    }
    for bad in
        ["javascript:alert(1)", "ftp://esempio.it", "mailto:a@b.it", "il sito del Comune", "sito", "https://"]
    {
        says(&only_problem(&site(bad)), &[bad, "https://"]);
    }
}

#[test]
fn a_body_has_one_kind() {
    let body = |kind: &str| {
        before_the_objective(&format!(
            "[[bodies]]\nname = \"Comune  di prova\"\nkind = \"{kind}\"\npart = \"adhering\"\nsource = \"P1\""
        ))
    };
    assert!(read(&body("comune")).is_ok());
    let problem = only_problem(&body("association"));
    assert_eq!(problem.key, "bodies[1].kind");
    says(&problem, &["\"comune\"", "20"]);
}

#[test]
fn a_partner_or_a_target_entered_twice_points_to_the_first() {
    let text = before_the_objective(&partner("Comune di Prova", "comune", "lead", ""));
    let problem = only_problem(&text);
    assert!(problem.italian().contains("è già elencato alla riga 18"), "{}", problem.italian());
    assert!(problem.english().contains("already listed at line 18"), "{problem}");
    let target = format!("{SMALL}\n[[targets]]\nindicator = \"O.2.3.1\"\nvalue = 30\nsource = \"P1\"\n");
    assert!(only_problem(&target).english().contains("already has a target at line 43"));
}

#[test]
fn a_second_lead_is_pointed_at_and_may_lead_an_area() {
    let second = |role: &str, more: &str| before_the_objective(&partner("Altro", "comune", role, more));
    let problem = only_problem(&second("lead", ""));
    assert_eq!(problem.key, "partners[2].role");
    says(&problem, &["\"Comune di Prova\"", "area-lead"]);
    assert_eq!(only_problem(&second("area-lead", "")).what, What::AreaLeadWithoutArea);
    let area = "area = \"Nord\"\n[[areas]]\nname = \"Nord\"\nsource = \"P1\"";
    assert!(read(&second("area-lead", area)).is_ok());
    let misread = only_problem(&with("role = \"lead\"", "role = \"capofila\""));
    assert!(matches!(misread.what, What::NotAllowed { .. }));
}

#[test]
fn a_responsible_body_is_looked_for_in_both_lists() {
    let problem = only_problem(&with("planned = 20", "planned = 20\nresponsible = \"Nessuno\""));
    assert!(problem.english().contains("[[partners]] or [[bodies]]"), "{problem}");
    assert!(problem.italian().contains("[[partners]] né in [[bodies]]"));
}

#[test]
fn a_day_that_does_not_exist_is_said_so() {
    let day = |day: &str| before_the_objective(&format!("[dates]\nends = {day}"));
    assert_eq!(only_problem(&day("\"2027-02-31\"")).what, What::NoSuchDay { found: "2027-02-31".into() });
    let bare = only_problem(&day("2027-02-31"));
    assert!(bare.italian().contains("non esiste nel calendario"), "{}", bare.italian());
}

#[test]
fn what_was_read_is_quoted() {
    says(&only_problem(&with("planned = 20", "planned = \"venti\"")), &["\"venti\"", "to-be-defined"]);
}

#[test]
fn an_unknown_section_is_answered_in_brackets() {
    let problem = only_problem(&with("[[targets]]", "[[target]]"));
    says(&problem, &["[[target]]", "[[targets]]?"]);
    let nested = only_problem(&with("[[actions.activities]]", "[[actions.activity]]"));
    says(&nested, &["[[actions.activity]]", "[[actions.activities]]?"]);
    says(&only_problem(&format!("{SMALL}\n[xyz]\na = 1\n")), &["[xyz]", "[[partners]]", "[budget]"]);
}

#[test]
fn a_missing_section_has_no_line() {
    let found = problems("format = 1");
    let missing = found.iter().find(|problem| problem.key == "general_objective").unwrap();
    assert_eq!(
        missing.italian(),
        "general_objective: manca la sezione obbligatoria [general_objective]: aggiungila."
    );
    assert!(found.iter().all(|problem| problem.line.is_none()), "{found:#?}");
}

#[test]
fn a_slip_of_the_pen_is_explained_in_plain_italian() {
    for (line, instead, said, at) in [
        ("title = \"Scheda di prova\"", "title = \"Scheda di prova", "non è chiuso", 15),
        ("title = \"Scheda di prova\"", "title = \"Scheda \"di\" prova\"", "", 15),
        ("kind = \"document\"", "kind = document", "senza virgolette", 16),
        ("kind = \"document\"", "kind = \"document\"\nkind = \"document\"", "due volte", 17),
        ("indicators = [\"O.2.3.1\"]", "indicators = [\"O.2.3.1\" \"R.2.8\"]", "virgola", 39),
        ("[[actions]]", "[[actions]", "parentesi", 28),
        ("kind = \"document\"", "kind \"document\"", "voce = valore", 16),
    ] {
        let problem = only_problem(&with(line, instead));
        assert_eq!(problem.line, Some(at), "{instead}: {problem}");
        assert!(problem.italian().contains(said), "{instead}: {problem} / {}", problem.italian());
        let What::NotToml { parser, .. } = &problem.what else { panic!("{problem}") };
        assert!(!problem.italian().contains(parser.as_str()), "no English in {}", problem.italian());
    }
}
