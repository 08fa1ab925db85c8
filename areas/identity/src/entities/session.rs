//! A browser somebody signed in with. Until the second factor is given it is good for nothing else.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::policy::SESSION;
use crate::{SessionId, UserId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub user_id: UserId,
    pub token_digest: String,
    /// "Firefox, Windows": what its owner knows it by.
    pub device: String,
    pub created_at: DateTimeUtc,
    /// When the second factor was given, or found not to be needed.
    pub completed_at: Option<DateTimeUtc>,
    pub last_seen_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = SESSION;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Anyone => Some(Condition::all()),
            Stands::Own => Some(Condition::all().add(Column::UserId.eq(reach.user))),
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { owner: Some(row.user_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
