//! An account. Without a password it waits for its invitation to be accepted.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use sea_orm::sea_query::Query;

use super::assignment;
use crate::UserId;
use crate::policy::USER;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: UserId,
    /// Lower case; what people sign in with.
    pub email: String,
    pub name: String,
    /// The name and address as lists search them.
    pub search_key: String,
    pub password_hash: Option<String>,
    /// Sealed: see `second_factor::secret`.
    pub totp_secret: Option<String>,
    pub totp_confirmed_at: Option<DateTimeUtc>,
    /// The step of the last code accepted: no code counts twice.
    pub totp_last_step: Option<i64>,
    pub locale: Option<String>,
    /// Made by the demonstration: offered on its sign-in page.
    pub is_demonstration: bool,
    pub created_at: DateTimeUtc,
    pub suspended_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = USER;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Anyone => Some(Condition::all()),
            Stands::Own => Some(Condition::all().add(Column::Id.eq(reach.user))),
            Stands::SameOrganisation => {
                let colleagues = Query::select()
                    .column(assignment::Column::UserId)
                    .from(assignment::Entity)
                    .and_where(assignment::Column::OrganisationId.is_in(reach.organisations.clone()))
                    .take();
                Some(Condition::all().add(Column::Id.in_subquery(colleagues)))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { owner: Some(row.id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
