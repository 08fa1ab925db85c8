//! What people wrote and entered for a quarter: texts, spending, declarations. One query each.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::narrate::Topic;
use crate::entities::sheets::{data_delivery, narrative, spending};

/// A text with who wrote it last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    pub by: String,
    pub at: DateTime<Utc>,
    pub version: i32,
}

/// The texts of one sheet.
#[derive(Clone, Debug, Default)]
pub struct Texts(HashMap<(Topic, OrganisationId), Text>);

impl Texts {
    /// What one body wrote.
    pub fn of(&self, topic: Topic, organisation: OrganisationId) -> Option<&Text> {
        self.0.get(&(topic, organisation))
    }

    /// A text of the whole project, whichever body led when it was written.
    pub fn of_project(&self, topic: Topic) -> Option<&Text> {
        let found = self.0.iter().filter(|((about, _), _)| *about == topic);
        found.map(|(_, text)| text).max_by_key(|text| text.at)
    }
}

pub async fn texts(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Texts> {
    let Some(sheet) = super::prepare::find(ctx, project, quarter).await? else { return Ok(Texts::default()) };
    let rows =
        ctx.all(ctx.find::<narrative::Entity>().filter(narrative::Column::SheetId.eq(sheet.id))).await?;
    Ok(Texts(rows.into_iter().map(|row| ((row.topic, row.organisation_id), text(row))).collect()))
}

fn text(row: narrative::Model) -> Text {
    Text { text: row.text, by: row.written_by_name, at: row.written_at, version: row.version }
}

/// What was spent under one category by one body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spending {
    pub in_quarter: Option<i64>,
    pub to_date: i64,
}

/// Spending of a project up to a quarter, by body and category.
pub async fn spending(
    ctx: &Ctx,
    project: ProjectId,
    until: Quarter,
) -> Result<HashMap<(OrganisationId, String), Spending>> {
    // `2023-Q2` sorts as it is written.
    let select = ctx
        .find::<spending::Entity>()
        .filter(spending::Column::ProjectId.eq(project))
        .filter(spending::Column::Quarter.lte(until.to_string()));
    let mut found: HashMap<_, Spending> = HashMap::new();
    for row in ctx.all(select).await? {
        let spent = found.entry((row.organisation_id, row.category)).or_default();
        spent.to_date += row.cents;
        if row.quarter == until.to_string() {
            spent.in_quarter = Some(row.cents);
        }
    }
    Ok(found)
}

/// Who declared the data of a quarter complete, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub by: String,
    pub at: DateTime<Utc>,
    pub note: Option<String>,
}

pub async fn declarations(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
) -> Result<HashMap<OrganisationId, Declaration>> {
    let select = ctx
        .find::<data_delivery::Entity>()
        .filter(data_delivery::Column::ProjectId.eq(project))
        .filter(data_delivery::Column::Quarter.eq(quarter.to_string()));
    let declared = |row: data_delivery::Model| {
        (row.organisation_id, Declaration { by: row.declared_by_name, at: row.declared_at, note: row.note })
    };
    Ok(ctx.all(select).await?.into_iter().map(declared).collect())
}
