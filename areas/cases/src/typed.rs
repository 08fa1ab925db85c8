//! Fields whose names are made at run time: one of a goal, a step, a dimension.

use chrono::NaiveDate;
use kernel::Refusal;
use web::Form;

/// A text of at most `most` letters; what is wrong stands beside the field.
pub(crate) fn text(form: &mut Form, name: &str, most: usize) -> String {
    let typed = form.value(name).trim().to_owned();
    if typed.chars().count() > most {
        form.refuse_at(name, Refusal::new("web-form-too-long").with("most", most));
    }
    if typed.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) {
        form.refuse_at(name, Refusal::new("web-form-control-characters"));
    }
    typed
}

/// A day, as a browser sends it or as people write it.
pub(crate) fn date(form: &mut Form, name: &str) -> Option<NaiveDate> {
    let typed = form.value(name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let day = NaiveDate::parse_from_str(&typed, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(&typed.replace(['.', '-'], "/"), "%d/%m/%Y"));
    let day = day.ok().filter(|day| (1900..=2200).contains(&chrono::Datelike::year(day)));
    if day.is_none() {
        let shown: String = typed.chars().take(60).collect();
        form.refuse_at(name, Refusal::new("web-form-date").with("typed", shown));
    }
    day
}
