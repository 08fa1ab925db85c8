//! From a clause's row to what it asks. What cannot be read is left to whoever reads the text: it never excludes.

use std::str::FromStr;

use organisations::TerritoryId;
use people::LanguageLevel;
use uuid::Uuid;

use super::words::ClauseKind;
use crate::offer::rules::Test;

pub fn test(kind: ClauseKind, number: Option<i32>, values: Vec<String>) -> Test {
    asked(kind, number, values).unwrap_or(Test::Human)
}

fn asked(kind: ClauseKind, number: Option<i32>, values: Vec<String>) -> Option<Test> {
    Some(match kind {
        ClauseKind::MinAge => Test::MinAge(number?),
        ClauseKind::MaxAge => Test::MaxAge(number?),
        ClauseKind::Gender => Test::Gender(all(&values)?),
        ClauseKind::ThirdCountry => Test::ThirdCountry,
        ClauseKind::Status => Test::Status(all(&values)?),
        ClauseKind::Permit => Test::Permit(values),
        ClauseKind::CanWork => Test::CanWork,
        ClauseKind::Residence => {
            Test::Residence(all::<Uuid>(&values)?.into_iter().map(TerritoryId).collect())
        }
        ClauseKind::ItalianAtLeast => Test::ItalianAtLeast(level(&values)?),
        ClauseKind::ItalianAtMost => Test::ItalianAtMost(level(&values)?),
        ClauseKind::Reception => Test::Reception(values),
        ClauseKind::Minors => Test::Minors,
        ClauseKind::RegisteredUnemployed => Test::Registered,
        ClauseKind::ProjectIn => Test::ProjectIn(all(&values)?),
        ClauseKind::ProjectOut => Test::ProjectOut(all(&values)?),
        ClauseKind::Human => Test::Human,
    })
}

fn all<T: FromStr>(values: &[String]) -> Option<Vec<T>> {
    values.iter().map(|value| value.parse().ok()).collect()
}

fn level(values: &[String]) -> Option<LanguageLevel> {
    values.first()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_excludes_nobody() {
        assert_eq!(test(ClauseKind::MinAge, None, vec![]), Test::Human);
        assert_eq!(test(ClauseKind::Gender, None, vec!["quello".to_owned()]), Test::Human);
        assert_eq!(
            test(ClauseKind::ItalianAtLeast, None, vec!["a2".to_owned()]),
            Test::ItalianAtLeast(LanguageLevel::A2)
        );
    }
}
