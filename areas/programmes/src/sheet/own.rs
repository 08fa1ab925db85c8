//! Indicators a sheet declares for itself: which are refused, and with which sentence.

use super::*;

/// A sheet of one activity that names `named` and declares the indicator `code`.
fn sheet(code: &str, named: &str) -> String {
    let example = include_str!("../../../../docs/reference/project-sheet.md");
    let example = example.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    let own = format!(
        "[[indicators]]\ncode = \"{code}\"\ntitle = \"Prova\"\nunit = \"sessions\"\ncounts = \"Prova.\"\nsource = \"P1\"\n\n[[deliverables]]"
    );
    let names = format!("indicators = [\"ASSOCIAZIONI\", \"{named}\"]");
    let named = example.replacen("indicators = [\"P.MEETINGS\", \"ASSOCIAZIONI\"]", &names, 1);
    assert_ne!(named, example);
    named.replacen("[[deliverables]]", &own, 1)
}

fn only_problem(text: &str) -> Problem {
    let mut problems = read(text).expect_err("a sheet with a mistake is refused");
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

#[test]
fn an_indicator_that_an_activity_names_is_read() {
    let read = read(&sheet("FESTE", "FESTE")).unwrap();
    assert!(read.indicators.iter().any(|own| own.code == "FESTE"));
}

#[test]
fn a_code_that_means_something_already_is_refused_with_its_line() {
    for taken in ["P.MEETINGS", "O.2.3.1", "R.2.8", "O.2.3.1.a", "O.2.3.1.4"] {
        let problem = only_problem(&sheet(taken, "P.MEETINGS"));
        assert_eq!(problem.what, What::CodeOfAnotherIndicator { found: taken.into() });
        assert!(problem.line > 1);
    }
    let problem = only_problem(&sheet("P.MEETINGS", "P.MEETINGS"));
    assert!(problem.italian().contains("è il codice di un indicatore comune o condiviso"), "{problem}");
    assert!(problem.english().contains("is the code of a common or shared indicator"), "{problem}");
}

#[test]
fn an_indicator_that_no_activity_names_is_refused_with_its_line() {
    let text = sheet("FESTE", "P.MEETINGS");
    let problem = only_problem(&text);
    let line = text.lines().position(|line| line == "code = \"FESTE\"").unwrap() + 1;
    assert_eq!(
        (problem.line, problem.what.clone()),
        (line, What::NamedByNoActivity { found: "FESTE".into() })
    );
    assert!(problem.italian().contains("nessuna attività nomina \"FESTE\""), "{problem}");
    assert!(problem.english().contains("no activity names \"FESTE\""), "{problem}");
}
