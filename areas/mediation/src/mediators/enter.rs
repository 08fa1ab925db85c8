//! Enter a mediator in the register, and change the entry.

use authz::{Action, Target};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::rules::{self, Entry, Refusal};
use crate::entities::{contact, hours, language, mediator, territory, tie};
use crate::ids::{EntryId, MediatorId};

pub async fn enter(ctx: &Ctx, entry: Entry) -> Result<MediatorId> {
    rules::accept(&entry).map_err(kernel::Refusal::from)?;
    is_not_there(ctx, &entry, None).await?;

    let target = of_employer(entry.employer);
    let grant = ctx.allow::<mediator::Entity>(Action::Create, &target)?;
    let id = MediatorId::new(ctx);
    let row = mediator::ActiveModel {
        id: Set(id),
        organisation_id: Set(entry.employer.uuid()),
        user_id: Set(entry.user),
        name: Set(entry.name.clone()),
        name_key: Set(entry.name.to_lowercase()),
        gender: Set(entry.gender),
        is_remote: Set(entry.is_remote),
        active_from: Set(entry.active_from),
        active_until: Set(entry.active_until),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    write_parts(ctx, id, &entry, Action::Create).await?;
    Ok(id)
}

/// The employer stays who it was: with another employer a mediator is another entry.
pub async fn amend(ctx: &Ctx, id: MediatorId, seen_version: i32, entry: Entry) -> Result<()> {
    let (row, grant) = ctx.load::<mediator::Entity>(id, Action::Amend).await?;
    if row.version != seen_version {
        return Err(Error::Stale);
    }
    let entry = Entry { employer: OrganisationId(row.organisation_id), ..entry };
    rules::accept(&entry).map_err(kernel::Refusal::from)?;
    is_not_there(ctx, &entry, Some(id)).await?;

    let mut changed: mediator::ActiveModel = row.into();
    changed.user_id = Set(entry.user);
    changed.name = Set(entry.name.clone());
    changed.name_key = Set(entry.name.to_lowercase());
    changed.gender = Set(entry.gender);
    changed.is_remote = Set(entry.is_remote);
    changed.active_from = Set(entry.active_from);
    changed.active_until = Set(entry.active_until);
    changed.version = Set(seen_version + 1);
    ctx.update(&grant, changed).await?;
    remove_parts(ctx, id, of_employer(entry.employer)).await?;
    write_parts(ctx, id, &entry, Action::Amend).await
}

fn of_employer(employer: OrganisationId) -> Target {
    Target { organisation: Some(employer.uuid()), ..Target::default() }
}

/// One account is one mediator of an employer.
async fn is_not_there(ctx: &Ctx, entry: &Entry, except: Option<MediatorId>) -> Result<()> {
    let Some(user) = entry.user else { return Ok(()) };
    let same = ctx
        .find::<mediator::Entity>()
        .filter(mediator::Column::OrganisationId.eq(entry.employer.uuid()))
        .filter(mediator::Column::UserId.eq(user));
    match ctx.one(same).await?.filter(|row| Some(row.id) != except) {
        Some(_) => Err(kernel::Refusal::from(Refusal::AlreadyThere).into()),
        None => Ok(()),
    }
}

async fn write_parts(ctx: &Ctx, id: MediatorId, entry: &Entry, action: Action) -> Result<()> {
    let (target, body) = (of_employer(entry.employer), entry.employer.uuid());
    let languages = entry.languages.iter().map(|spoken| language::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(body),
        mediator_id: Set(id),
        language: Set(spoken.language.clone()),
        level: Set(spoken.level),
        is_written: Set(spoken.is_written),
    });
    ctx.insert_many(&ctx.allow::<language::Entity>(action, &target)?, languages.collect()).await?;
    let territories = entry.territories.iter().map(|place| territory::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(body),
        mediator_id: Set(id),
        territory_id: Set(place.uuid()),
    });
    ctx.insert_many(&ctx.allow::<territory::Entity>(action, &target)?, territories.collect()).await?;
    let weekly = entry.weekly.iter().map(|free| hours::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(body),
        mediator_id: Set(id),
        weekday: Set(free.weekday),
        from_minute: Set(free.from),
        until_minute: Set(free.until),
    });
    ctx.insert_many(&ctx.allow::<hours::Entity>(Action::Record, &target)?, weekly.collect()).await?;
    let works = entry.works.iter().map(|work| tie::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(body),
        mediator_id: Set(id),
        body_id: Set(work.body.uuid()),
        from_on: Set(work.from),
        until_on: Set(work.until),
    });
    ctx.insert_many(&ctx.allow::<tie::Entity>(Action::Record, &target)?, works.collect()).await?;
    let reached = contact::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(body),
        mediator_id: Set(id),
        email: Set(entry.email.clone()),
        phone: Set(entry.phone.clone()),
    };
    ctx.insert(&ctx.allow::<contact::Entity>(Action::Record, &target)?, reached).await?;
    Ok(())
}

/// What the entry says now takes the place of what it said: a register is no record of what happened.
async fn remove_parts(ctx: &Ctx, id: MediatorId, target: Target) -> Result<()> {
    let grant = ctx.allow::<language::Entity>(Action::Amend, &target)?;
    for row in ctx.all(ctx.find::<language::Entity>().filter(language::Column::MediatorId.eq(id))).await? {
        ctx.delete(&grant, row).await?;
    }
    let grant = ctx.allow::<territory::Entity>(Action::Amend, &target)?;
    for row in ctx.all(ctx.find::<territory::Entity>().filter(territory::Column::MediatorId.eq(id))).await? {
        ctx.delete(&grant, row).await?;
    }
    let grant = ctx.allow::<hours::Entity>(Action::Record, &target)?;
    for row in ctx.all(ctx.find::<hours::Entity>().filter(hours::Column::MediatorId.eq(id))).await? {
        ctx.delete(&grant, row).await?;
    }
    let grant = ctx.allow::<tie::Entity>(Action::Record, &target)?;
    for row in ctx.all(ctx.find::<tie::Entity>().filter(tie::Column::MediatorId.eq(id))).await? {
        ctx.delete(&grant, row).await?;
    }
    let grant = ctx.allow::<contact::Entity>(Action::Record, &target)?;
    for row in ctx.all(ctx.find::<contact::Entity>().filter(contact::Column::MediatorId.eq(id))).await? {
        ctx.delete(&grant, row).await?;
    }
    Ok(())
}
