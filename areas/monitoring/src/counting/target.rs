//! The target-group rule: whom an indicator may count, on the day of the fact.

use chrono::NaiveDate;
use serde::Deserialize;

use super::fact::{Person, StatusSpan};
use super::reason::Reason;

/// Whom an indicator may count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Target {
    #[serde(default)]
    pub group: Group,
    /// Legal statuses that put a person outside on the days they hold.
    #[serde(default)]
    pub excluded_status: Vec<String>,
    /// When not empty, one of these must hold on the day.
    #[serde(default)]
    pub required_status: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Anybody or anything the fact is about.
    #[default]
    Anyone,
    /// Third-country nationals, stateless persons included.
    ThirdCountry,
    /// Bodies that are local or regional authorities.
    LocalAuthority,
}

/// How a person stands to a target over all days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Always,
    Never(Reason),
    /// It depends on the day.
    ByDay,
}

impl Target {
    /// How `person` stands to this target when no day is named.
    pub fn standing(&self, person: &Person) -> Standing {
        if self.group != Group::ThirdCountry {
            return Standing::Always;
        }
        match person.third_country {
            None => return Standing::Never(Reason::NationalityMissing),
            Some(false) => return Standing::Never(Reason::NotThirdCountry),
            Some(true) => {}
        }
        let is_excluded = |span: &StatusSpan| self.excluded_status.contains(&span.code);
        if self.required_status.is_empty() && !person.status.iter().any(is_excluded) {
            return Standing::Always;
        }
        Standing::ByDay
    }

    /// Whether `person` belongs to the target group on the day `on`.
    pub fn admits(&self, person: &Person, on: NaiveDate) -> Result<(), Reason> {
        match self.standing(person) {
            Standing::Always => Ok(()),
            Standing::Never(reason) => Err(reason),
            Standing::ByDay => self.admits_status(person, on),
        }
    }

    fn admits_status(&self, person: &Person, on: NaiveDate) -> Result<(), Reason> {
        let mut holding = person.status.iter().filter(|span| span.holds(on)).peekable();
        if holding.peek().is_none() {
            return if self.required_status.is_empty() { Ok(()) } else { Err(Reason::StatusMissing) };
        }
        for span in holding {
            if self.excluded_status.contains(&span.code) {
                return Err(Reason::StatusOutside);
            }
            if !self.required_status.is_empty() && !self.required_status.contains(&span.code) {
                return Err(Reason::StatusOutside);
            }
        }
        Ok(())
    }
}

impl StatusSpan {
    fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn target() -> Target {
        Target {
            group: Group::ThirdCountry,
            excluded_status: vec!["not-target".into()],
            required_status: vec![],
        }
    }

    fn national(third_country: Option<bool>) -> Person {
        Person { third_country, ..Person::default() }
    }

    #[test]
    fn only_third_country_nationals_are_in_the_target_group() {
        let on = day("2023-04-01");
        assert_eq!(target().admits(&national(Some(true)), on), Ok(()));
        assert_eq!(target().admits(&national(Some(false)), on), Err(Reason::NotThirdCountry));
        assert_eq!(target().admits(&national(None), on), Err(Reason::NationalityMissing));
    }

    #[test]
    fn whoever_becomes_italian_is_outside_from_that_day_on() {
        let mut person = national(Some(true));
        person.status = vec![StatusSpan { code: "not-target".into(), from: day("2023-05-02"), until: None }];
        assert_eq!(target().admits(&person, day("2023-05-01")), Ok(()));
        assert_eq!(target().admits(&person, day("2023-05-02")), Err(Reason::StatusOutside));
    }

    #[test]
    fn a_call_that_wants_a_status_wants_it_on_the_very_day() {
        let mut strict = target();
        strict.required_status = vec!["refugee".into()];
        let mut person = national(Some(true));
        assert_eq!(strict.admits(&person, day("2023-05-01")), Err(Reason::StatusMissing));
        person.status = vec![StatusSpan {
            code: "refugee".into(),
            from: day("2023-01-01"),
            until: Some(day("2023-05-01")),
        }];
        assert_eq!(strict.admits(&person, day("2023-05-01")), Ok(()));
        assert_eq!(strict.admits(&person, day("2023-05-02")), Err(Reason::StatusMissing));
    }
}
