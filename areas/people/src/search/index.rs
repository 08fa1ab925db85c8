//! Keeping the search index true: what a person can be found by, written and taken away.

use std::collections::BTreeSet;

use sea_orm::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use store::{Ctx, Result};

use super::{keys, keys::Key, line, ranking::spelt, signature};
use crate::entities::{search_key, search_line, search_sound};
use crate::ids::PersonId;

/// Everything one person can be found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findable {
    pub names: Vec<String>,
    pub birth_year: Option<i32>,
    pub identifiers: Vec<String>,
    pub phones: Vec<String>,
}

impl Findable {
    fn keys(&self) -> BTreeSet<Key> {
        let names = self.names.iter().flat_map(|name| keys::of_name(name).keys);
        let numbers = self.identifiers.iter().map(|value| keys::identifier(value));
        let phones = self.phones.iter().flat_map(|phone| keys::of_phone(phone));
        names.chain(numbers).chain(phones).collect()
    }

    /// The second part of a key; a person without a year stands under none.
    fn year(&self) -> i32 {
        self.birth_year.unwrap_or(0)
    }

    /// The letters of all names together: a name in another script must not hide the one that was typed.
    fn signature(&self) -> i64 {
        let words: Vec<String> = self.names.iter().flat_map(|name| spelt(name).remove(0)).collect();
        signature::of_words(&words)
    }

    fn sounds(&self) -> BTreeSet<i64> {
        self.names
            .iter()
            .flat_map(|name| keys::of_name(name).skeletons)
            .map(|sound| keys::packed(&sound))
            .collect()
    }
}

const WHY: &str = "search keys are made from the names and can be made again";
const AT_ONCE: usize = 5_000;

/// Puts new persons into the index.
pub async fn add(ctx: &Ctx, persons: &[(PersonId, Findable)]) -> Result<()> {
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    let mut sounds = BTreeSet::new();
    for (person, findable) in persons {
        let year = findable.year();
        let signature = findable.signature();
        rows.extend(findable.keys().into_iter().map(|key| (key.0, year, *person, signature)));
        lines.push(search_line::ActiveModel {
            person_id: Set(*person),
            line: Set(line::write(*person, findable.birth_year, &findable.names)),
        });
        sounds.extend(findable.sounds());
    }
    // In the order of the key: fewer pages are touched.
    rows.sort_unstable();
    let rows = rows.into_iter().map(|(key, year, person, signature)| search_key::ActiveModel {
        search_key: Set(key),
        birth_year: Set(year),
        person_id: Set(person),
        signature: Set(signature),
    });
    ctx.housekeeping(WHY).insert_many::<search_key::Entity, _>(rows.collect()).await?;
    ctx.housekeeping(WHY).insert_many::<search_line::Entity, _>(lines).await?;
    note_sounds(ctx, sounds).await
}

/// Takes a person out of the index; `findable` is what was put in.
pub async fn remove(ctx: &Ctx, person: PersonId, findable: &Findable) -> Result<()> {
    let keys = findable.keys().into_iter().map(|key| key.0);
    let delete = Query::delete()
        .from_table(search_key::Entity)
        .and_where(Expr::col(search_key::Column::SearchKey).is_in(keys))
        .and_where(Expr::col(search_key::Column::BirthYear).eq(findable.year()))
        .and_where(Expr::col(search_key::Column::PersonId).eq(person))
        .take();
    ctx.housekeeping(WHY).run(&delete).await?;
    let delete = Query::delete()
        .from_table(search_line::Entity)
        .and_where(Expr::col(search_line::Column::PersonId).eq(person))
        .take();
    ctx.housekeeping(WHY).run(&delete).await?;
    Ok(())
}

/// Sounds are kept in order, so that two writers never wait for each other in a ring.
async fn note_sounds(ctx: &Ctx, sounds: BTreeSet<i64>) -> Result<()> {
    let sounds: Vec<i64> = sounds.into_iter().collect();
    for some in sounds.chunks(AT_ONCE) {
        let mut insert = Query::insert();
        insert.into_table(search_sound::Entity).columns([search_sound::Column::Sound]);
        for sound in some {
            insert.values_panic([(*sound).into()]);
        }
        insert.on_conflict(OnConflict::column(search_sound::Column::Sound).do_nothing().to_owned());
        ctx.housekeeping(WHY).run(&insert).await?;
    }
    Ok(())
}
