//! Lines of the trail, narrowed.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Rome;
use kernel::{Page, Paged};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, Select};
use store::audit::{Verb, line};
use store::{Ctx, Result};
use uuid::Uuid;

/// How the trail is narrowed. Always newest first: that is how one looks for what happened.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// Nil for the program itself.
    pub actor: Option<Uuid>,
    pub verb: Option<Verb>,
    pub kind: String,
    pub record: Option<Uuid>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

pub(super) async fn page(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<line::Model>> {
    ctx.page(narrowed(ctx, wanted).order_by_desc(line::Column::Seq), page).await
}

fn narrowed(ctx: &Ctx, wanted: &Wanted) -> Select<line::Entity> {
    let mut condition = Condition::all();
    match wanted.actor {
        Some(program) if program.is_nil() => condition = condition.add(line::Column::ActorId.is_null()),
        Some(actor) => condition = condition.add(line::Column::ActorId.eq(actor)),
        None => {}
    }
    if let Some(verb) = wanted.verb {
        condition = condition.add(line::Column::Verb.eq(verb.name()));
    }
    if !wanted.kind.is_empty() {
        condition = condition.add(line::Column::RecordKind.eq(&wanted.kind));
    }
    if let Some(record) = wanted.record {
        condition = condition.add(line::Column::RecordId.eq(record));
    }
    if let Some(from) = wanted.from {
        condition = condition.add(line::Column::At.gte(midnight(from)));
    }
    if let Some(after) = wanted.until.and_then(|until| until.checked_add_days(Days::new(1))) {
        condition = condition.add(line::Column::At.lt(midnight(after)));
    }
    ctx.find::<line::Entity>().filter(condition)
}

/// When a day begins in Italy.
fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let start = day.and_time(NaiveTime::MIN);
    Rome.from_local_datetime(&start)
        .earliest()
        .map_or_else(|| start.and_utc(), |start| start.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summer_day_in_italy_begins_two_hours_before_it_does_in_utc() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();

        assert_eq!(midnight(day).to_rfc3339(), "2026-06-30T22:00:00+00:00");
    }
}
