//! Who holds which role where.

use authz::Role;
use chrono::NaiveDate;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{assignment, user};
use crate::{AssignmentId, UserId};

/// A role somebody holds.
#[derive(Clone, Debug)]
pub struct Held {
    pub assignment: AssignmentId,
    pub user: UserId,
    pub role: Role,
    pub organisation: OrganisationId,
    pub project: Option<Uuid>,
    pub territory: Option<TerritoryId>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Held {
    /// Nothing for a row whose role this version of the program does not know: such a row opens no door.
    pub(crate) fn read(row: assignment::Model) -> Option<Self> {
        Some(Self {
            assignment: row.id,
            user: row.user_id,
            role: row.role.parse().ok()?,
            organisation: row.organisation_id,
            project: row.project_id,
            territory: row.territory_id,
            from: row.from_on,
            until: row.until_on,
        })
    }

    pub fn counts_on(&self, day: NaiveDate) -> bool {
        super::rules::counts_on(self.from, self.until, day)
    }
}

/// The key of a role's name in the interface.
pub fn text_key(role: impl std::borrow::Borrow<Role>) -> String {
    format!("identity-role-{}", role.borrow())
}

/// Roles that count on a day.
pub(crate) fn counts_on(day: NaiveDate) -> Condition {
    let open =
        Condition::any().add(assignment::Column::UntilOn.is_null()).add(assignment::Column::UntilOn.gte(day));
    Condition::all().add(assignment::Column::FromOn.lte(day)).add(open)
}

/// Every role the users hold or held, current ones first.
pub(crate) async fn of(ctx: &Ctx, users: &[UserId]) -> Result<Vec<Held>> {
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let rows = ctx
        .find::<assignment::Entity>()
        .filter(assignment::Column::UserId.is_in(users.iter().copied()))
        .order_by_asc(assignment::Column::UntilOn.is_not_null())
        .order_by_desc(assignment::Column::FromOn);
    Ok(ctx.all(rows).await?.into_iter().filter_map(Held::read).collect())
}

/// Roles that count today, whoever asks: for the sign-in page of a demonstration.
pub(crate) async fn of_anybody(ctx: &Ctx, users: &[UserId]) -> Result<Vec<Held>> {
    let rows = ctx
        .unfiltered("a demonstration shows its invented accounts to whoever opens it")
        .find::<assignment::Entity>()
        .filter(assignment::Column::UserId.is_in(users.iter().copied()))
        .filter(counts_on(ctx.today()));
    Ok(ctx.all(rows).await?.into_iter().filter_map(Held::read).collect())
}

/// Who works for a body today, by name: to say who delivered something.
pub async fn operators(ctx: &Ctx, organisation: OrganisationId) -> Result<Vec<(UserId, String)>> {
    let here = Query::select()
        .column(assignment::Column::UserId)
        .from(assignment::Entity)
        .cond_where(counts_on(ctx.today()).add(assignment::Column::OrganisationId.eq(organisation)))
        .take();
    let people = ctx
        .unfiltered("operators of a body are offered by name wherever its work is recorded")
        .find::<user::Entity>()
        .filter(user::Column::Id.in_subquery(here))
        .filter(user::Column::SuspendedAt.is_null())
        .order_by_asc(user::Column::SearchKey);
    Ok(ctx.all(people).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Who holds one of `roles` today in one of the bodies, by name: to choose whom to bring into a piece of work.
pub async fn workers(
    ctx: &Ctx,
    bodies: &[OrganisationId],
    roles: &[Role],
) -> Result<Vec<(UserId, String, OrganisationId)>> {
    let held = ctx
        .unfiltered("workers of the network's bodies are offered by name to those who work with them")
        .find::<assignment::Entity>()
        .filter(assignment::Column::OrganisationId.is_in(bodies.iter().copied()))
        .filter(assignment::Column::Role.is_in(roles.iter().map(|role| role.name())))
        .filter(counts_on(ctx.today()));
    let mut seats: Vec<(UserId, OrganisationId)> =
        ctx.all(held).await?.into_iter().map(|row| (row.user_id, row.organisation_id)).collect();
    seats.sort_unstable();
    seats.dedup();
    let ids: Vec<UserId> = seats.iter().map(|(user, _)| *user).collect();
    let names = crate::users::names(ctx, &ids).await?;
    let named = |(user, body): (UserId, OrganisationId)| Some((user, names.get(&user)?.clone(), body));
    Ok(seats.into_iter().filter_map(named).collect())
}
