//! Five minutes of a mediator that are taken. The table's key is the last guard against a double booking.

use sea_orm::entity::prelude::*;

use crate::ids::{MediatorId, OfferId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_slots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub mediator_id: MediatorId,
    /// Five-minute pieces since 1970.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slot: i64,
    pub offer_id: OfferId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
