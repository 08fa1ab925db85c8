//! The queue of possible duplicates, with what speaks for each pair.

use std::collections::HashMap;

use kernel::{Page, Paged};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::{person_link, phone};
use crate::front::{self, PersonLine};
use crate::ids::{PersonId, PersonLinkId};
use crate::words::LinkState;

/// Two files side by side.
pub struct Pair {
    pub id: PersonLinkId,
    pub version: i32,
    pub state: LinkState,
    pub likeness: i32,
    pub one: PersonLine,
    pub other: PersonLine,
    pub evidence: Vec<Evidence>,
}

impl Pair {
    /// Nobody has decided yet, or the decision was taken back.
    pub fn is_open(&self) -> bool {
        self.state == LinkState::Possible
    }
}

/// One field: whether it agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub field: &'static str,
    pub agreement: Agreement,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    Same,
    Alike,
    Different,
    NotKnown,
}

impl Agreement {
    pub fn key(self) -> &'static str {
        match self {
            Agreement::Same => "people-agreement-same",
            Agreement::Alike => "people-agreement-alike",
            Agreement::Different => "people-agreement-different",
            Agreement::NotKnown => "people-agreement-not-known",
        }
    }

    pub fn kind(self) -> &'static str {
        match self {
            Agreement::Same => "ok",
            Agreement::Alike => "wait",
            Agreement::Different => "stop",
            Agreement::NotKnown => "off",
        }
    }
}

/// Pairs in a state, the most alike first.
pub async fn queue(ctx: &Ctx, state: LinkState, page: Page) -> Result<Paged<Pair>> {
    let select = ctx
        .find::<person_link::Entity>()
        .filter(person_link::Column::State.eq(state))
        .order_by_desc(person_link::Column::Likeness)
        .order_by_asc(person_link::Column::Id);
    let found = ctx.page(select, page).await?;
    let ids: Vec<PersonId> = found.rows.iter().flat_map(|pair| [pair.one_id, pair.other_id]).collect();
    let lines = front::lines(ctx, &ids).await?;
    let phones = phones(ctx, &ids).await?;
    let total = found.total;
    let pairs = found.rows.into_iter().filter_map(|row| pair(row, &lines, &phones)).collect();
    Ok(Paged { rows: pairs, total, page })
}

fn pair(
    row: person_link::Model,
    lines: &HashMap<PersonId, PersonLine>,
    phones: &HashMap<PersonId, Vec<String>>,
) -> Option<Pair> {
    let (one, other) = (lines.get(&row.one_id)?.clone(), lines.get(&row.other_id)?.clone());
    let shared = phones.get(&row.one_id).is_some_and(|mine| {
        phones.get(&row.other_id).is_some_and(|theirs| mine.iter().any(|number| theirs.contains(number)))
    });
    let evidence = evidence(&one, &other, row.likeness, shared);
    Some(Pair {
        id: row.id,
        version: row.version,
        state: row.state,
        likeness: row.likeness,
        one,
        other,
        evidence,
    })
}

fn evidence(one: &PersonLine, other: &PersonLine, likeness: i32, shared_phone: bool) -> Vec<Evidence> {
    let name = if one.name() == other.name() {
        Agreement::Same
    } else if likeness >= 70 {
        Agreement::Alike
    } else {
        Agreement::Different
    };
    let mut all = vec![
        Evidence { field: "people-name", agreement: name },
        Evidence { field: "people-birth", agreement: birth(one, other) },
        Evidence { field: "people-nationality", agreement: equal(&one.nationality, &other.nationality) },
    ];
    if shared_phone {
        all.push(Evidence { field: "people-phone", agreement: Agreement::Same });
    }
    all
}

fn birth(one: &PersonLine, other: &PersonLine) -> Agreement {
    match (one.birth.date, other.birth.date) {
        (Some(a), Some(b)) if a == b => Agreement::Same,
        _ => match (one.birth.year, other.birth.year) {
            (Some(a), Some(b)) if (a - b).abs() <= 1 => Agreement::Alike,
            (Some(_), Some(_)) => Agreement::Different,
            _ => Agreement::NotKnown,
        },
    }
}

fn equal<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> Agreement {
    match (one, other) {
        (Some(a), Some(b)) if a == b => Agreement::Same,
        (Some(_), Some(_)) => Agreement::Different,
        _ => Agreement::NotKnown,
    }
}

async fn phones(ctx: &Ctx, ids: &[PersonId]) -> Result<HashMap<PersonId, Vec<String>>> {
    let select = ctx
        .find::<phone::Entity>()
        .filter(phone::Column::PersonId.is_in(ids.iter().copied()))
        .filter(phone::Column::WithdrawnAt.is_null());
    let mut phones: HashMap<PersonId, Vec<String>> = HashMap::new();
    for row in ctx.all(select).await? {
        phones.entry(row.person_id).or_default().push(row.number);
    }
    Ok(phones)
}
