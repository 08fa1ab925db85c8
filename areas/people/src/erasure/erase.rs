//! Erase a person. It cannot be undone: a copy of the database from before is the only place where they still stand.

use authz::Action;
use chrono::Datelike;
use kernel::RecordRef;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, IntoActiveModel, Set};
use store::audit::Verb;
use store::{Ctx, Guarded, Result};

use super::{elsewhere, preview, rules};
use crate::entities::{
    access_link, document, guardian, household_member, identifier, language, name, person, person_link,
    phone, rights_request, status,
};
use crate::ids::PersonId;
use crate::imports;
use crate::person::findable;
use crate::policy::PERSON;
use crate::search::index;
use crate::words::{Right, RightOutcome};

pub struct Erase {
    pub person: PersonId,
    /// Who asked, and on what ground. Stays in the trail.
    pub reason: String,
}

const ERASURE: &str = "what says who a person is goes with the erasure, which leaves one line for all of it";

/// Month of birth, gender, nationality and target groups stay: figures are made of them, and nobody is found by them. A
/// year alone would leave open on which side of eighteen or sixty somebody stood.
pub async fn erase(ctx: &Ctx, wish: Erase) -> Result<()> {
    let row = preview::anybody(ctx, wish.person).await?;
    rules::erase(&wish.reason, row.erased_at.is_some()).map_err(kernel::Refusal::from)?;
    let known_as = findable(ctx, row.id).await?;

    let grant = ctx.allow::<person::Entity>(Action::Close, &person::Entity::target(&row))?;
    ctx.because(wish.reason);
    index::remove(ctx, row.id, &known_as).await?;
    imports::forget(ctx, row.id, &known_as.names).await?;
    forget_papers(ctx, row.id).await?;
    close_links(ctx, row.id).await?;
    close_requests(ctx, row.id).await?;
    for area in elsewhere::areas() {
        area.forget(ctx, row.id).await?;
    }
    let emptied = emptied(ctx, row);
    let row = ctx.update(&grant, emptied).await?;
    ctx.note(Verb::Remove, RecordRef::new(PERSON, row.id.uuid()), Some("erasure".to_owned()));
    Ok(())
}

fn emptied(ctx: &Ctx, row: person::Model) -> person::ActiveModel {
    let left = rules::name_left(row.id.uuid());
    let version = row.version + 1;
    let month = row.birth_date.and_then(|day| day.with_day(1));
    let mut change = row.into_active_model();
    change.given_name = Set(String::new());
    change.name_key = Set(left.clone());
    change.family_name = Set(left);
    change.birth_date = Set(month);
    change.needs_interpreter = Set(None);
    change.household_id = Set(None);
    change.permit_kind = Set(None);
    change.permit_expires_on = Set(None);
    change.erased_at = Set(Some(ctx.now()));
    change.version = Set(version);
    change
}

async fn forget_papers(ctx: &Ctx, person: PersonId) -> Result<()> {
    remove(ctx, name::Entity, name::Column::PersonId, person).await?;
    remove(ctx, identifier::Entity, identifier::Column::PersonId, person).await?;
    remove(ctx, phone::Entity, phone::Column::PersonId, person).await?;
    remove(ctx, language::Entity, language::Column::PersonId, person).await?;
    remove(ctx, document::Entity, document::Column::PersonId, person).await?;
    remove(ctx, guardian::Entity, guardian::Column::PersonId, person).await?;
    remove(ctx, household_member::Entity, household_member::Column::PersonId, person).await?;
    let evidence = Query::update()
        .table(status::Entity)
        .value(status::Column::Evidence, Option::<String>::None)
        .and_where(status::Column::PersonId.eq(person))
        .take();
    ctx.housekeeping(ERASURE).run(&evidence).await?;
    let pairs = Condition::any()
        .add(person_link::Column::OneId.eq(person))
        .add(person_link::Column::OtherId.eq(person));
    let pairs = Query::delete().from_table(person_link::Entity).cond_where(pairs).take();
    ctx.housekeeping(ERASURE).run(&pairs).await?;
    Ok(())
}

/// Nobody opens the file any more; that a body followed somebody stays, without why in words.
async fn close_links(ctx: &Ctx, person: PersonId) -> Result<()> {
    let ended = Query::update()
        .table(access_link::Entity)
        .value(access_link::Column::EndedAt, ctx.now())
        .and_where(access_link::Column::PersonId.eq(person))
        .and_where(access_link::Column::EndedAt.is_null())
        .take();
    ctx.housekeeping(ERASURE).run(&ended).await?;
    let emptied = Query::update()
        .table(access_link::Entity)
        .value(access_link::Column::Reason, Option::<String>::None)
        .value(access_link::Column::NameKey, rules::name_left(person.uuid()))
        .value(access_link::Column::PermitExpiresOn, Option::<chrono::NaiveDate>::None)
        .and_where(access_link::Column::PersonId.eq(person))
        .take();
    ctx.housekeeping(ERASURE).run(&emptied).await?;
    Ok(())
}

/// What was asked stays as a line of the register, without its words; what was open ends with the erasure.
async fn close_requests(ctx: &Ctx, person: PersonId) -> Result<()> {
    let empty = Query::update()
        .table(rights_request::Entity)
        .value(rights_request::Column::Asked, "")
        .value(rights_request::Column::Answer, Option::<String>::None)
        .value(rights_request::Column::ExtendedBecause, Option::<String>::None)
        .value(rights_request::Column::LiftedBecause, Option::<String>::None)
        .and_where(rights_request::Column::PersonId.eq(person))
        .take();
    ctx.housekeeping(ERASURE).run(&empty).await?;
    for (is_erasure, outcome) in [(true, RightOutcome::Granted), (false, RightOutcome::Lapsed)] {
        let kind = rights_request::Column::Kind;
        let kind = if is_erasure { kind.eq(Right::Erasure) } else { kind.ne(Right::Erasure) };
        let ended = Query::update()
            .table(rights_request::Entity)
            .value(rights_request::Column::Outcome, outcome)
            .value(rights_request::Column::ClosedOn, ctx.today())
            .value(rights_request::Column::ClosedBy, ctx.actor().user)
            .and_where(rights_request::Column::PersonId.eq(person))
            .and_where(rights_request::Column::ClosedOn.is_null())
            .and_where(kind)
            .take();
        ctx.housekeeping(ERASURE).run(&ended).await?;
    }
    Ok(())
}

async fn remove(
    ctx: &Ctx,
    table: impl IntoTableRef,
    column: impl IntoColumnRef,
    person: PersonId,
) -> Result<()> {
    let delete = Query::delete().from_table(table).and_where(Expr::col(column).eq(person)).take();
    ctx.housekeeping(ERASURE).run(&delete).await?;
    Ok(())
}
