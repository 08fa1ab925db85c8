//! The facts somebody types: each may be left out, and is then unknown.

use organisations::{codes, territory};
use people::{Gender, LanguageLevel, TargetGroup};
use web::Form;

use crate::offer::around::Around;
use crate::offer::rules::{Facts, NONE};

/// What was typed; what cannot be read stands in the form.
pub fn read(form: &mut Form) -> Facts {
    let age = form.integer("age", 0..=120).and_then(|age| i32::try_from(age).ok());
    let gender: Option<Gender> = form.choice("gender");
    let status: Option<TargetGroup> = form.choice("status");
    let italian: Option<LanguageLevel> = form.choice("italian");
    let languages = languages(form);
    let residence = residence(form);
    Facts { age, gender, status, italian, languages, residence, ..plain(form) }
}

fn plain(form: &Form) -> Facts {
    Facts {
        third_country: yes_or_no(form, "third_country"),
        permit: code(form, "permit"),
        can_work: yes_or_no(form, "can_work"),
        reception: code(form, "reception"),
        minors: yes_or_no(form, "minors"),
        registered: yes_or_no(form, "registered"),
        projects: projects(form),
        ..Facts::default()
    }
}

fn yes_or_no(form: &Form, field: &str) -> Option<bool> {
    match form.value(field) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn code(form: &Form, field: &str) -> Option<String> {
    Some(form.value(field).to_owned()).filter(|code| !code.is_empty())
}

/// "None" is an answer; nothing chosen is none.
fn projects(form: &Form) -> Option<Vec<uuid::Uuid>> {
    let chosen = form.all("projects");
    if chosen.is_empty() {
        return None;
    }
    Some(chosen.into_iter().filter(|id| *id != NONE).filter_map(|id| id.parse().ok()).collect())
}

fn languages(form: &mut Form) -> Option<Vec<String>> {
    let typed = form.text("languages", 200)?;
    let mut found = Vec::new();
    for name in typed.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        match codes::language_named(name) {
            Some(language) => found.push(language.code.clone()),
            None => form.refuse(
                kernel::Refusal::new("services-language-unknown").on("languages").with("typed", name),
            ),
        }
    }
    Some(found)
}

fn residence(form: &mut Form) -> Option<Around> {
    let typed = form.text("town", 100)?;
    let found = territory::typed(&typed);
    if found.is_none() {
        form.refuse(kernel::Refusal::new("services-territory-unknown").on("town").with("typed", typed));
    }
    found.map(|town| Around::of(town.id))
}
