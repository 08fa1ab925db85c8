//! A person is erased: contacts and appointments stay as numbers, without whose they were.

use people::PersonId;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Expr, Query};
use store::{Ctx, Result};

use crate::entities::desks::{appointment, contact, contact_link, invitation};

const WHY: &str = "an erasure was decided where persons are, and leaves its own line there";

pub async fn forget_person(ctx: &Ctx, person: PersonId) -> Result<()> {
    let writer = ctx.housekeeping(WHY);
    let nobody = || Expr::value(Option::<uuid::Uuid>::None);
    let no_words = || Expr::value(Option::<Vec<u8>>::None);
    let contacts = Query::update()
        .table(contact::Entity)
        .value(contact::Column::PersonId, nobody())
        .value(contact::Column::Note, no_words())
        .and_where(contact::Column::PersonId.eq(person.uuid()))
        .to_owned();
    writer.run(&contacts).await?;
    let appointments = Query::update()
        .table(appointment::Entity)
        .value(appointment::Column::PersonId, nobody())
        .value(appointment::Column::Email, no_words())
        .value(appointment::Column::WantsReminders, Expr::value(false))
        .and_where(appointment::Column::PersonId.eq(person.uuid()))
        .to_owned();
    writer.run(&appointments).await?;
    let invitations = Query::update()
        .table(invitation::Entity)
        .value(invitation::Column::PersonId, nobody())
        .and_where(invitation::Column::PersonId.eq(person.uuid()))
        .to_owned();
    writer.run(&invitations).await?;
    let links = Query::delete()
        .from_table(contact_link::Entity)
        .and_where(contact_link::Column::PersonId.eq(person.uuid()))
        .to_owned();
    writer.run(&links).await?;
    Ok(())
}
