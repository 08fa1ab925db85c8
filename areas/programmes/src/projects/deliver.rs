//! Say that a promised product was handed over: when, how many.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Refusal;
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use store::{Ctx, Result};

use crate::entities::{deliverable, handover};
use crate::ids::{DeliverableId, HandoverId};

#[derive(Clone, Debug)]
pub struct Deliver {
    pub deliverable: DeliverableId,
    pub on: NaiveDate,
    pub quantity: i32,
    pub note: Option<String>,
}

pub async fn deliver(ctx: &Ctx, wish: Deliver) -> Result<()> {
    let (product, _) = ctx.load::<deliverable::Entity>(wish.deliverable, Action::Record).await?;
    if wish.on > ctx.today() {
        return Err(Refusal::new("programmes-deliver-future").on("on").into());
    }
    if wish.quantity < 1 {
        return Err(Refusal::new("programmes-deliver-quantity").on("quantity").into());
    }

    let target = Target { project: Some(product.project_id.uuid()), ..Target::default() };
    let grant = ctx.allow::<handover::Entity>(Action::Record, &target)?;
    let row = handover::Model {
        id: HandoverId::new(ctx),
        project_id: product.project_id,
        deliverable_id: product.id,
        delivered_on: wish.on,
        quantity: wish.quantity,
        note: wish.note,
        recorded_by: ctx.actor().user,
        recorded_by_name: ctx.actor().name.clone(),
        recorded_at: ctx.now(),
    };
    ctx.insert(&grant, row.into_active_model().reset_all()).await?;
    Ok(())
}
