//! How rare an agreement is. Counted in the search index, each count a short walk that stops where more would tell
//! nothing: two Mohamed Ali among hundreds mean little, two of a name nobody else bears mean much.

use std::collections::BTreeSet;

use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, FromQueryResult};
use store::{Ctx, Result};

use crate::entities::search_key;
use crate::search::keys::{self, Key};

/// Counting stops here.
pub const COUNTED: i64 = 500;
const WHY: &str = "how many persons share a name or a number says nothing of any one of them";
/// Counts asked for in one statement: SQLite joins no more than five hundred.
const AT_ONCE: usize = 200;

/// How many persons of the network share what agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rarity(i64);

impl Rarity {
    /// What is said of a name borne by so many.
    pub fn of_name(self) -> &'static str {
        match self.0 {
            ..=3 => "people-rarity-name-rare",
            4..=20 => "people-rarity-name-uncommon",
            21..=100 => "people-rarity-name-common",
            101..=COUNTED => "people-rarity-name-very-common",
            _ => "people-rarity-name-beyond",
        }
    }

    pub fn of_birth(self) -> &'static str {
        if self.is_beyond() { "people-rarity-birth-beyond" } else { "people-rarity-birth" }
    }

    pub fn of_number(self) -> &'static str {
        if self.is_beyond() { "people-rarity-number-beyond" } else { "people-rarity-number" }
    }

    /// At most `COUNTED`.
    pub fn count(self) -> i64 {
        Ord::min(self.0, COUNTED)
    }

    fn is_beyond(self) -> bool {
        self.0 > COUNTED
    }
}

/// What two files share, as the index knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    keys: Vec<Key>,
    birth_year: Option<i32>,
}

impl Shared {
    /// What two names have in common: two sounds together where there are such, else one.
    pub fn name(one: &str, other: &str) -> Option<Shared> {
        let (one, other) = (keys::of_name(one), keys::of_name(other));
        let ours: BTreeSet<Key> = one.keys.into_iter().collect();
        let common: Vec<Key> = other.keys.into_iter().filter(|key| ours.contains(key)).collect();
        let single: BTreeSet<Key> = other.skeletons.iter().map(|sound| keys::single(sound)).collect();
        let pairs: Vec<Key> = common.iter().copied().filter(|key| !single.contains(key)).collect();
        let keys = if pairs.is_empty() { common } else { pairs };
        (!keys.is_empty()).then_some(Shared { keys, birth_year: None })
    }

    /// The same, born in one year.
    pub fn born(&self, year: i32) -> Shared {
        Shared { birth_year: Some(year), ..self.clone() }
    }

    pub fn phone(number: &str) -> Shared {
        Shared { keys: keys::of_phone(number), birth_year: None }
    }
}

#[derive(FromQueryResult)]
struct Counted {
    place: i64,
    persons: i64,
}

/// For each of `asked`, how many share it: of several keys the rarest says most.
pub async fn of(ctx: &Ctx, asked: &[Shared]) -> Result<Vec<Option<Rarity>>> {
    let mut rarities = vec![None; asked.len()];
    let counts: Vec<(usize, Key, Option<i32>)> = asked
        .iter()
        .enumerate()
        .flat_map(|(place, shared)| shared.keys.iter().map(move |key| (place, *key, shared.birth_year)))
        .collect();
    for some in counts.chunks(AT_ONCE) {
        let mut selects = some.iter().map(|(place, key, year)| count(*place, *key, *year));
        let Some(mut query) = selects.next() else { continue };
        for select in selects {
            query.union(UnionType::All, select);
        }
        let found: Vec<Counted> = ctx.unfiltered(WHY).rows(&query).await?;
        for Counted { place, persons } in found {
            let Some(rarest) = usize::try_from(place).ok().and_then(|place| rarities.get_mut(place)) else {
                continue;
            };
            *rarest = Some(
                rarest.map_or(Rarity(persons), |Rarity(least): Rarity| Rarity(Ord::min(least, persons))),
            );
        }
    }
    Ok(rarities)
}

fn count(place: usize, key: Key, birth_year: Option<i32>) -> SelectStatement {
    let mut few = Query::select()
        .column(search_key::Column::PersonId)
        .from(search_key::Entity)
        .and_where(search_key::Column::SearchKey.eq(key.0))
        .limit(COUNTED.unsigned_abs() + 1)
        .take();
    if let Some(year) = birth_year {
        few.and_where(search_key::Column::BirthYear.eq(year));
    }
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    Query::select()
        .expr_as(Expr::val(place).cast_as("BIGINT"), "place")
        .expr_as(Expr::cust("COUNT(*)"), "persons")
        .from_subquery(few, "few")
        .take()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sounds_together_say_more_than_one() {
        let both = Shared::name("Mohamed Ali", "Muhammad Aly").unwrap();
        assert_eq!(both.keys, [keys::pair("mhmd", "al")]);
        let one = Shared::name("Mohamed Ali", "Mohamed Provetti").unwrap();
        assert_eq!(one.keys, [keys::single("mhmd")]);
        assert_eq!(Shared::name("Ada Provetta", "Li Wei"), None);
    }

    #[test]
    fn a_name_of_three_persons_is_rare_and_one_of_hundreds_very_common() {
        assert_eq!(Rarity(3).of_name(), "people-rarity-name-rare");
        assert_eq!(Rarity(4).of_name(), "people-rarity-name-uncommon");
        assert_eq!(Rarity(100).of_name(), "people-rarity-name-common");
        assert_eq!(Rarity(500).of_name(), "people-rarity-name-very-common");
        assert_eq!((Rarity(501).of_name(), Rarity(501).count()), ("people-rarity-name-beyond", 500));
    }
}
