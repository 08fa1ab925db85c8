//! Write down a contract, and change its terms.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Cents;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::Set;
use store::{Ctx, Error, Guarded, Result};

use super::rules::{self, Terms};
use crate::entities::contract;
use crate::ids::ContractId;

pub struct Sign {
    pub buyer: OrganisationId,
    pub supplier: OrganisationId,
    pub activity: Option<ActivityId>,
    pub cost_line: Option<String>,
    pub title: String,
    pub minutes_bought: i32,
    pub rate: Cents,
    pub minimum_minutes: i32,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

impl Sign {
    fn terms(&self) -> Terms {
        Terms {
            minutes_bought: self.minutes_bought,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            is_own_supplier: self.buyer == self.supplier,
        }
    }
}

pub async fn sign(ctx: &Ctx, wish: Sign) -> Result<ContractId> {
    let project = project_of(ctx, wish.activity).await?;
    rules::accept(&wish.terms()).map_err(kernel::Refusal::from)?;

    let organisation = Some(wish.buyer.uuid());
    let target = Target { organisation, project: project.map(ProjectId::uuid), ..Target::default() };
    let grant = ctx.allow::<contract::Entity>(Action::Create, &target)?;
    let row = contract::ActiveModel {
        id: Set(ContractId::new(ctx)),
        organisation_id: Set(wish.buyer.uuid()),
        project_id: Set(target.project),
        supplier_id: Set(wish.supplier.uuid()),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        cost_line: Set(wish.cost_line),
        title: Set(wish.title),
        minutes_bought: Set(wish.minutes_bought),
        rate_cents: Set(wish.rate.0),
        minimum_minutes: Set(wish.minimum_minutes),
        starts_on: Set(wish.starts_on),
        ends_on: Set(wish.ends_on),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// Buyer, supplier and activity stay; the buyer alone changes terms.
pub async fn change_terms(ctx: &Ctx, id: ContractId, seen_version: i32, wish: Sign) -> Result<()> {
    let (row, _) = ctx.load::<contract::Entity>(id, Action::View).await?;
    if row.version != seen_version {
        return Err(Error::Stale);
    }
    let wish = Sign {
        buyer: OrganisationId(row.organisation_id),
        supplier: OrganisationId(row.supplier_id),
        ..wish
    };
    rules::accept(&wish.terms()).map_err(kernel::Refusal::from)?;

    let grant = ctx.allow::<contract::Entity>(Action::Amend, &contract::Entity::target(&row))?;
    let mut changed: contract::ActiveModel = row.into();
    changed.cost_line = Set(wish.cost_line);
    changed.title = Set(wish.title);
    changed.minutes_bought = Set(wish.minutes_bought);
    changed.rate_cents = Set(wish.rate.0);
    changed.minimum_minutes = Set(wish.minimum_minutes);
    changed.starts_on = Set(wish.starts_on);
    changed.ends_on = Set(wish.ends_on);
    changed.version = Set(seen_version + 1);
    ctx.update(&grant, changed).await?;
    Ok(())
}

async fn project_of(ctx: &Ctx, activity: Option<ActivityId>) -> Result<Option<ProjectId>> {
    let Some(activity) = activity else { return Ok(None) };
    Ok(Some(programmes::activity(ctx, activity).await?.project))
}
