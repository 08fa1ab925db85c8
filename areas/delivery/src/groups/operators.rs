//! The roll of operators trained: people who work for a body of the network, never persons served.

use std::collections::HashMap;

use authz::{Action, Target};
use chrono::Datelike;
use kernel::Refusal;
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::operator;
use crate::ids::OperatorId;
use crate::words::Gender;

pub struct EnterOperator {
    pub organisation: OrganisationId,
    pub project: Option<ProjectId>,
    pub given_name: String,
    pub family_name: String,
    pub body: String,
    pub user: Option<Uuid>,
    pub gender: Option<Gender>,
    pub birth_year: Option<i32>,
}

/// What lists and registers show of an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorLine {
    pub id: OperatorId,
    pub name: String,
    pub body: String,
    pub gender: Option<Gender>,
    pub birth_year: Option<i32>,
}

pub async fn enter_operator(ctx: &Ctx, wish: EnterOperator) -> Result<OperatorId> {
    let this_year = ctx.today().year();
    if wish.birth_year.is_some_and(|year| !(this_year - 100..=this_year - 14).contains(&year)) {
        return Err(Refusal::new("delivery-operator-birth-year").on("birth_year").into());
    }

    let project = wish.project.map(ProjectId::uuid);
    let target = Target { organisation: Some(wish.organisation.uuid()), project, ..Target::default() };
    let grant = ctx.allow::<operator::Entity>(Action::Record, &target)?;
    let row = operator::ActiveModel {
        id: Set(OperatorId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(project),
        given_name: Set(wish.given_name),
        family_name: Set(wish.family_name),
        body: Set(wish.body),
        user_id: Set(wish.user),
        gender: Set(wish.gender),
        birth_year: Set(wish.birth_year),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// The operators among `ids` that the reader may see.
pub async fn operators(ctx: &Ctx, ids: &[OperatorId]) -> Result<HashMap<OperatorId, OperatorLine>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = ctx.find::<operator::Entity>().filter(operator::Column::Id.is_in(ids.iter().copied()));
    let rows = ctx.all(rows).await?;
    Ok(rows.into_iter().map(|row| (row.id, line(row))).collect())
}

fn line(row: operator::Model) -> OperatorLine {
    OperatorLine {
        id: row.id,
        name: format!("{} {}", row.family_name, row.given_name),
        body: row.body,
        gender: row.gender,
        birth_year: row.birth_year,
    }
}
