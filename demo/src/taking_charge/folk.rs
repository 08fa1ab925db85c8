//! The persons the story follows, by the body that knows them: what language they speak, and whose papers end soon.

use std::collections::HashMap;

use chrono::NaiveDate;
use organisations::OrganisationId;
use people::PersonId;
use store::{Ctx, Result};

use super::NEWCOMERS;
use crate::cast::Cast;
use crate::crowd::{Crowd, SHARES};
use crate::dice::Dice;
use crate::names::ORIGINS;

#[derive(Clone, Debug)]
pub(super) struct Somebody {
    pub id: PersonId,
    pub name: String,
    pub language: &'static str,
    pub permit_ends: Option<NaiveDate>,
}

#[derive(Default)]
pub(super) struct Folk {
    of: HashMap<OrganisationId, Vec<Somebody>>,
    /// How many of a body have been taken already.
    taken: HashMap<OrganisationId, usize>,
    today: NaiveDate,
}

impl Folk {
    /// Grown-ups alone, and nationals of third countries: whom a case may be opened for without a guardian.
    pub async fn of(ctx: &Ctx, cast: &mut Cast, crowd: &Crowd, today: NaiveDate) -> Result<Folk> {
        let mut folk = Folk { today, ..Folk::default() };
        for (name, _) in SHARES.iter().chain(NEWCOMERS) {
            let body = cast.body(ctx, name).await?;
            let ids = crowd.of(body);
            let ends = people::permit_ends(ctx, ids).await?;
            let mut lines = people::lines(ctx, ids).await?;
            let all =
                ids.iter().filter_map(|id| somebody(lines.remove(id)?, ends.get(id).copied(), ctx.today()));
            folk.of.insert(body, all.collect());
        }
        Ok(folk)
    }

    /// Anybody of a body, who may come again.
    pub fn anybody(&self, dice: &mut Dice, body: OrganisationId) -> Option<Somebody> {
        let all = self.of.get(&body).filter(|all| !all.is_empty())?;
        Some(dice.pick(all).clone())
    }

    /// The next one of a body, each once; of those whose papers end first where that is wanted.
    pub fn take(&mut self, body: OrganisationId, papers_end: bool) -> Option<Somebody> {
        let all = self.of.get_mut(&body)?;
        let place = self.taken.entry(body).or_default();
        let ends = |at: &usize| all[*at].permit_ends.filter(|ends| *ends >= self.today);
        let soonest = (*place..all.len()).min_by_key(|at| ends(at).unwrap_or(NaiveDate::MAX));
        if let Some(soonest) = soonest.filter(|_| papers_end) {
            all.swap(*place, soonest);
        }
        let found = all.get(*place).cloned();
        *place += 1;
        found
    }
}

fn somebody(line: people::PersonLine, permit_ends: Option<NaiveDate>, today: NaiveDate) -> Option<Somebody> {
    let origin = ORIGINS.iter().find(|origin| Some(origin.country) == line.nationality.as_deref())?;
    let is_adult = line.birth.age_on(today).is_some_and(|age| age >= 18);
    (is_adult && origin.country != "ROU").then(|| Somebody {
        id: line.id,
        name: line.name(),
        language: origin.languages[0],
        permit_ends,
    })
}
