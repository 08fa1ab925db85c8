//! Indicators a sheet declares for itself: each has a code of its own, and activities that feed it.

use std::collections::HashSet;

use super::problem::What;
use super::reader::Reading;
use super::{Known, Sheet};

/// An indicator of the sheet's own has a code nobody else gives a meaning to, and activities that feed it.
pub(super) fn check(sheet: &Sheet, reading: &Reading<'_>) {
    let named: HashSet<&str> =
        sheet.activities().flat_map(|activity| &activity.indicators).map(String::as_str).collect();
    for (index, own) in sheet.indicators.iter().enumerate().filter(|(_, own)| !own.code.is_empty()) {
        let (key, found) = (format!("indicators[{}].code", index + 1), own.code.clone());
        if is_taken(&found) {
            reading.report(&key, What::CodeOfAnotherIndicator { found });
        } else if !named.contains(found.as_str()) {
            reading.report(&key, What::NamedByNoActivity { found });
        }
    }
}

/// Common and shared indicators, and whatever would be read as a part of a common one.
fn is_taken(code: &str) -> bool {
    let lists = Known::lists();
    lists.is_indicator(code) || code.match_indices('.').any(|(at, _)| lists.is_indicator(&code[..at]))
}

#[cfg(test)]
mod tests {
    use crate::sheet::*;

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
            assert!(problem.line > Some(1));
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
            (Some(line), What::NamedByNoActivity { found: "FESTE".into() })
        );
        assert!(problem.italian().contains("nessuna attività nomina \"FESTE\""), "{problem}");
        assert!(problem.english().contains("no activity names \"FESTE\""), "{problem}");
    }
}
