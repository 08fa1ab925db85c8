//! What makes a person's particulars admissible. Pure.

use kernel::Refusal;
use organisations::codes;

use crate::birth::Birth;
use crate::search::script;
use crate::words::{Gender, TargetGroup};

/// Longest given or family name.
pub const LONGEST_NAME: usize = 120;

/// Why particulars were not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAccepted {
    NameMissing,
    NameTooLong,
    NameWithoutLetters,
    UnknownNationality,
    UnknownLanguage,
}

impl From<NotAccepted> for Refusal {
    fn from(reason: NotAccepted) -> Refusal {
        match reason {
            NotAccepted::NameMissing => Refusal::new("people-enrol-name-missing").on("family_name"),
            NotAccepted::NameTooLong => {
                Refusal::new("people-enrol-name-too-long").on("family_name").with("most", LONGEST_NAME)
            }
            NotAccepted::NameWithoutLetters => {
                Refusal::new("people-enrol-name-without-letters").on("family_name")
            }
            NotAccepted::UnknownNationality => {
                Refusal::new("people-enrol-unknown-nationality").on("nationality")
            }
            NotAccepted::UnknownLanguage => Refusal::new("people-enrol-unknown-language").on("language"),
        }
    }
}

/// Given and family name, tidied. One of them may be missing: not everybody has two.
pub fn name(given: &str, family: &str) -> Result<(String, String), NotAccepted> {
    let (given, family) = (tidy(given), tidy(family));
    if given.is_empty() && family.is_empty() {
        return Err(NotAccepted::NameMissing);
    }
    if [&given, &family].iter().any(|name| name.chars().count() > LONGEST_NAME) {
        return Err(NotAccepted::NameTooLong);
    }
    if script::latin(&format!("{given} {family}")).is_empty() {
        return Err(NotAccepted::NameWithoutLetters);
    }
    Ok((given, family))
}

/// Single spaces, no control characters.
fn tidy(name: &str) -> String {
    let visible: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn nationality(code: Option<String>) -> Result<Option<String>, NotAccepted> {
    match code {
        Some(code) if codes::country(&code).is_none() => Err(NotAccepted::UnknownNationality),
        known => Ok(known),
    }
}

pub fn language(code: &str) -> Result<(), NotAccepted> {
    codes::language(code).map(|_| ()).ok_or(NotAccepted::UnknownLanguage)
}

/// Where lists put a person: by family name, whatever its script.
pub fn name_key(given: &str, family: &str) -> String {
    let key = script::latin(&format!("{family} {given}"));
    key.chars().take(80).collect()
}

/// Whether nothing that the nine cells and the target group need is missing.
pub fn is_complete(
    birth: &Birth,
    gender: Gender,
    nationality: Option<&str>,
    status: Option<TargetGroup>,
) -> bool {
    birth.year.is_some()
        && gender.is_declared()
        && nationality.is_some_and(|code| code != "XXX")
        && status.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_enough() {
        assert_eq!(name("  Ada ", ""), Ok(("Ada".to_owned(), String::new())));
        assert_eq!(name(" ", "\n"), Err(NotAccepted::NameMissing));
    }

    #[test]
    fn names_in_any_script_are_names() {
        assert!(name("محمد", "علي").is_ok());
        assert!(name("小明", "王").is_ok());
        assert_eq!(name("😀", "🎉"), Err(NotAccepted::NameWithoutLetters));
        assert_eq!(name("123", "456"), Err(NotAccepted::NameWithoutLetters));
    }

    #[test]
    fn a_name_has_a_greatest_length() {
        assert!(name(&"a".repeat(LONGEST_NAME), "B").is_ok());
        assert_eq!(name(&"a".repeat(LONGEST_NAME + 1), "B"), Err(NotAccepted::NameTooLong));
        assert_eq!(name("A", &"b".repeat(10_000)), Err(NotAccepted::NameTooLong));
    }

    #[test]
    fn lists_are_ordered_by_family_name_in_latin_letters() {
        assert_eq!(name_key("Ada", "Çelik"), "celik ada");
    }

    #[test]
    fn reporting_needs_birth_gender_nationality_and_target_group() {
        let born = Birth { year: Some(1990), date: None };
        let status = Some(TargetGroup::Refugee);
        assert!(is_complete(&born, Gender::Female, Some("NGA"), status));
        assert!(!is_complete(&Birth::default(), Gender::Female, Some("NGA"), status));
        assert!(!is_complete(&born, Gender::NotDeclared, Some("NGA"), status));
        assert!(!is_complete(&born, Gender::Female, Some("XXX"), status));
        assert!(!is_complete(&born, Gender::Female, None, status));
        assert!(!is_complete(&born, Gender::Female, Some("NGA"), None));
    }
}
