//! The part of the own file that says when and where the person is expected.

use std::collections::HashMap;

use kernel::Arg;
use l10n::Locale;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result, local_day};

use super::parts::{Line, Section, Words};
use crate::appointments::words::State;
use crate::desks::ids::DeskId;
use crate::desks::when::whole;
use crate::entities::desks::{appointment, desk};

/// From today on, the nearest first. The whole of today stays: somebody under way looks where to go.
pub async fn part(ctx: &Ctx, person: PersonId, locale: Locale) -> Result<Section> {
    let rows = ctx
        .unfiltered("a person reads the own appointments, at whichever desk")
        .find::<appointment::Entity>()
        .filter(appointment::Column::PersonId.eq(person.uuid()))
        .filter(appointment::Column::StartsAt.gte(whole(ctx.today()).0))
        .filter(appointment::Column::State.is_in([State::Booked, State::Arrived]))
        .order_by_asc(appointment::Column::StartsAt);
    let rows = ctx.all(rows).await?;
    let desks = ctx
        .unfiltered("the name and the place of a desk are on its door")
        .find::<desk::Entity>()
        .filter(desk::Column::Id.is_in(rows.iter().map(|row| row.desk_id)));
    let desks: HashMap<DeskId, desk::Model> =
        ctx.all(desks).await?.into_iter().map(|desk| (desk.id, desk)).collect();

    Ok(Section {
        title: "own-file-appointments",
        about: Some("own-file-appointments-about"),
        lines: rows.iter().map(|row| line(row, desks.get(&row.desk_id), locale)).collect(),
        empty: "own-file-appointments-none",
    })
}

fn line(row: &appointment::Model, desk: Option<&desk::Model>, locale: Locale) -> Line {
    let when = vec![
        ("day", Arg::from(l10n::whole_day(locale, local_day(row.starts_at)))),
        ("time", Arg::from(l10n::time(locale, row.starts_at))),
    ];
    let code =
        Words::Key("own-file-appointment-code".to_owned(), vec![("code", Arg::from(row.code.as_str()))]);
    let place = desk.map(|desk| [&desk.name, &desk.place].map(|words| Words::Plain(words.clone())));
    Line {
        title: Words::Key("own-file-appointment-on".to_owned(), when),
        details: place.into_iter().flatten().chain([code]).collect(),
    }
}
