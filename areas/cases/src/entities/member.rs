//! A body in the team of a case, with the worker it named, if it did.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, MemberId};
use crate::policy;
use crate::words::Part;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MemberId,
    pub case_id: CaseId,
    pub organisation_id: Uuid,
    pub user_id: Option<Uuid>,
    pub part: Part,
    /// Named for reserved notes and vulnerabilities too.
    pub sees_reserved: bool,
    pub joined_on: Date,
    pub left_at: Option<DateTimeUtc>,
    pub left_by: Option<Uuid>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::MEMBER;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        use sea_orm::sea_query::{Expr, ExprTrait, Query};
        // The table is asked about itself: whoever stands in the team sees all of it, those who left too.
        let mine = |matches: sea_orm::sea_query::SimpleExpr| {
            let of = |column: Column| Expr::col(("mine", column));
            let team = Query::select()
                .expr(Expr::val(1))
                .from_as(Entity, "mine")
                .and_where(of(Column::CaseId).equals((Entity, Column::CaseId)))
                .and_where(of(Column::LeftAt).is_null())
                .and_where(matches)
                .take();
            Condition::all().add(Expr::exists(team))
        };
        match relation {
            Stands::SameOrganisation => {
                Some(mine(Expr::col(("mine", Column::OrganisationId)).is_in(reach.organisations.clone())))
            }
            Stands::Own => Some(mine(Expr::col(("mine", Column::UserId)).eq(reach.user?))),
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
