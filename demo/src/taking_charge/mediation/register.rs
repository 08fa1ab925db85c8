//! The register of mediators: twenty-four invented ones of four employers, with what they speak and where they go.

use authz::Role;
use identity::UserId;
use mediation::matching::Weekly;
use mediation::{Entry, Gender, Level, MediatorId, Spoken, Work};
use organisations::{OrganisationId, territory};
use store::Result;

use super::super::Setting;
use crate::bodies::{ARCOLAIO, CIDAS, DIMORA, LULE, RIMINI};
use Gender::{Female as F, Male as M};
use Level::{Enough, Good, MotherTongue as Mother};

/// A mediator as the story knows them.
pub struct Known {
    pub id: MediatorId,
    pub employer: OrganisationId,
    /// Who has no account says yes or no by telephone.
    pub user: Option<UserId>,
    pub languages: Vec<&'static str>,
    pub territories: &'static [&'static str],
    pub is_remote: bool,
}

/// A line of the register: employer, name (empty: the next account of the employer), gender, languages, territories,
/// whether at a distance too.
type Line =
    (&'static str, &'static str, Gender, &'static [(&'static str, Level)], &'static [&'static str], bool);

const LINES: &[Line] = &[
    (DIMORA, "", F, &[("ar", Mother), ("fr", Good)], &["035", "034"], true),
    (DIMORA, "", F, &[("ur", Mother), ("pa", Good), ("hi", Enough)], &["035", "036"], false),
    (DIMORA, "", M, &[("en", Mother), ("yo", Good)], &["035", "034", "033"], true),
    (DIMORA, "Tetyana Fittizi", F, &[("uk", Mother), ("ru", Mother)], &["035", "034", "020"], true),
    (DIMORA, "Lin Provvisori", F, &[("zh", Mother)], &["035", "036"], true),
    (DIMORA, "Ousmane Modelli", M, &[("wo", Mother), ("fr", Good)], &["034", "033"], false),
    (DIMORA, "Arjeta Esempi", F, &[("sq", Mother)], &["035"], false),
    (LULE, "", F, &[("ar", Mother), ("fr", Good)], &["020"], false),
    (LULE, "", M, &[("pa", Mother), ("hi", Mother), ("ur", Good)], &["020"], false),
    (LULE, "Blessing Simulati", F, &[("en", Mother), ("ig", Good)], &["020"], true),
    (LULE, "Rahim Apparenti", M, &[("bn", Mother), ("hi", Enough)], &["020", "03"], false),
    (LULE, "Oksana Ipotetici", F, &[("uk", Mother), ("ru", Good)], &["020"], true),
    (LULE, "Adama Inventati", M, &[("bm", Mother), ("fr", Mother)], &["020"], false),
    (CIDAS, "", F, &[("ar", Mother), ("fr", Good), ("en", Enough)], &["039", "038", "037"], true),
    (CIDAS, "Farida Campioni", F, &[("prs", Mother), ("ps", Good)], &["08"], true),
    (CIDAS, "Yusuf Prototipi", M, &[("so", Mother), ("ar", Enough)], &["08"], true),
    (CIDAS, "Nino Finzioni", F, &[("ka", Mother), ("ru", Good)], &["039", "040"], true),
    (CIDAS, "Mamadou Immaginari", M, &[("wo", Mother), ("fr", Good)], &["039", "099"], false),
    (CIDAS, "Iryna Modelli", F, &[("uk", Mother), ("ru", Mother)], &["039", "099"], true),
    (ARCOLAIO, "", F, &[("bn", Mother), ("en", Good)], &["037", "099"], true),
    (ARCOLAIO, "Samira Esempi", F, &[("ar", Mother), ("fr", Good)], &["037", "099"], false),
    (ARCOLAIO, "Asif Fittizi", M, &[("ur", Mother), ("pa", Mother)], &["037"], false),
    (ARCOLAIO, "Wei Provvisori", F, &[("zh", Mother)], &["037"], true),
    (ARCOLAIO, "Rosa Simulati", F, &[("es", Mother)], &["037", "039"], true),
];

pub async fn enter(set: &mut Setting<'_>) -> Result<Vec<Known>> {
    let mut all = Vec::with_capacity(LINES.len());
    for (place, line) in LINES.iter().enumerate() {
        let employer = set.body(line.0).await?;
        let accounts = set.cast.workers(employer, Role::Mediator);
        let nth = LINES[..place].iter().filter(|other| other.0 == line.0 && other.1.is_empty()).count();
        let user = accounts.get(nth).copied().filter(|_| line.1.is_empty());
        let id = mediation::enter(set.ctx, entry(set, line, (employer, user), place).await?).await?;
        let languages = line.3.iter().map(|(code, _)| *code).collect();
        all.push(Known { id, employer, user, languages, territories: line.4, is_remote: line.5 });
    }
    Ok(all)
}

async fn entry(
    set: &mut Setting<'_>,
    (_, name, gender, languages, territories, is_remote): &Line,
    (employer, user): (OrganisationId, Option<UserId>),
    place: usize,
) -> Result<Entry> {
    let account = set.cast.accounts.iter().find(|account| Some(account.user) == user);
    let name = account.map_or((*name).to_owned(), |account| account.name.clone());
    let slug = name.to_lowercase().replace(' ', ".");
    // One of them works for a municipality too: in an inspection there that would be a conflict.
    let works = match place {
        20 => vec![Work { body: set.body(RIMINI).await?, from: None, until: None }],
        _ => Vec::new(),
    };
    Ok(Entry {
        employer,
        user: user.map(UserId::uuid),
        name,
        gender: Some(*gender),
        languages: languages
            .iter()
            .map(|(code, level)| Spoken {
                language: (*code).to_owned(),
                level: *level,
                is_written: *level == Mother && !place.is_multiple_of(3),
            })
            .collect(),
        territories: territories.iter().filter_map(|code| Some(territory::by_code(code)?.id)).collect(),
        is_remote: *is_remote,
        weekly: week(place),
        works,
        email: Some(format!("{slug}@esempio.invalid")),
        phone: Some(format!("+39 300 00000{place:02}")),
        active_from: set.ctx.today(),
        active_until: None,
    })
}

/// Some are free all week, some in the mornings, some on three days.
fn week(place: usize) -> Vec<Weekly> {
    let (days, from, until): (&[i32], i32, i32) = match place % 4 {
        0 | 1 => (&[0, 1, 2, 3, 4], 8 * 60 + 30, 18 * 60 + 30),
        2 => (&[0, 1, 2, 3, 4], 8 * 60 + 30, 14 * 60),
        _ => (&[0, 1, 3], 9 * 60, 19 * 60),
    };
    days.iter().map(|weekday| Weekly { weekday: *weekday, from, until }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_and_territory_of_the_register_exists() {
        for (_, name, _, languages, territories, _) in LINES {
            for (code, _) in *languages {
                assert!(organisations::codes::language(code).is_some(), "{name}: {code}");
            }
            assert!(territories.iter().all(|code| territory::by_code(code).is_some()), "{name}");
        }
    }
}
