//! A calendar somebody subscribed to: of a desk, or of all their own appointments.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{DeskId, FeedId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_feeds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FeedId,
    pub user_id: Uuid,
    pub desk_id: Option<DeskId>,
    /// Of the secret in the address.
    pub digest: String,
    pub created_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::FEED;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        Columns { body: None, project: None, owner: Some(Column::UserId) }.within(relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { owner: Some(row.user_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
