//! Forget what was written in words about a person: numbers, days and states stay, so that no figure moves.

use people::PersonId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{outcome, participation};
use crate::words::Kind;

const WHY: &str = "free text about an erased person goes with the erasure, which leaves its own line";

/// Stands where words were: that there was a reason, or a piece of evidence, still counts.
const LEFT: &str = "[cancellato]";

/// Replaces notes, reasons and references of every record about the person, superseded ones too.
pub async fn forget_person(ctx: &Ctx, person: PersonId) -> Result<()> {
    for words in [participation::Column::Note, participation::Column::Because] {
        let attended = Query::update()
            .table(participation::Entity)
            .value(words, LEFT)
            .and_where(participation::Column::Kind.eq(Kind::Person))
            .and_where(participation::Column::ParticipantId.eq(person.uuid()))
            .and_where(words.is_not_null())
            .take();
        ctx.housekeeping(WHY).run(&attended).await?;
    }
    for words in [outcome::Column::Protocol, outcome::Column::Evidence, outcome::Column::Because] {
        let achieved = Query::update()
            .table(outcome::Entity)
            .value(words, LEFT)
            .and_where(outcome::Column::PersonKind.eq(Kind::Person))
            .and_where(outcome::Column::PersonId.eq(person.uuid()))
            .and_where(words.is_not_null())
            .take();
        ctx.housekeeping(WHY).run(&achieved).await?;
    }
    Ok(())
}

/// How many participations and outcomes stay under the person's identifier, corrected ones left out.
pub async fn records_of(ctx: &Ctx, person: PersonId) -> Result<(i64, i64)> {
    let everywhere = ctx.unfiltered("says only how many records there are about somebody to be erased");
    let attended = everywhere
        .find::<participation::Entity>()
        .filter(participation::Column::Kind.eq(Kind::Person))
        .filter(participation::Column::ParticipantId.eq(person.uuid()))
        .filter(participation::Column::SupersededBy.is_null());
    let achieved = everywhere
        .find::<outcome::Entity>()
        .filter(outcome::Column::PersonKind.eq(Kind::Person))
        .filter(outcome::Column::PersonId.eq(person.uuid()))
        .filter(outcome::Column::SupersededBy.is_null());
    Ok((ctx.count(attended).await?, ctx.count(achieved).await?))
}
