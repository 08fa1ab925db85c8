//! One line in the history of a request: what was done, by whom, and what was written, sealed.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use store::Guarded;

use super::request;
use crate::asking::ids::{EntryId, RequestId};
use crate::asking::words::Step;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_request_entries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EntryId,
    pub request_id: RequestId,
    /// The body that answered at that time.
    pub organisation_id: Option<Uuid>,
    /// None where the person wrote it.
    pub author_id: Option<Uuid>,
    pub step: Step,
    pub at: DateTimeUtc,
    pub text: Option<Vec<u8>>,
    /// What was made of the request.
    pub record_kind: Option<String>,
    pub record_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REQUEST_WORDS;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        if relation != Stands::SameOrganisation {
            return None;
        }
        let ours = Query::select()
            .column(request::Column::Id)
            .from(request::Entity)
            .and_where(request::Column::OrganisationId.is_in(reach.organisations.clone()))
            .take();
        Some(Condition::all().add(Column::RequestId.in_subquery(ours)))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: row.organisation_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
