//! What a project plans: actions, activities, products.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, date, date_null, integer, integer_null, string, string_null, text, text_null,
    timestamp_with_time_zone, uuid, uuid_null,
};

use super::tables::{index, points, unique};

pub struct Plan;

impl MigrationName for Plan {
    fn name(&self) -> &str {
        "mprogrammes003_plan"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Plan {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        action(manager).await?;
        activity(manager).await?;
        activity_item(manager).await?;
        deliverable(manager).await?;
        handover(manager).await
    }
}

async fn action(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_actions")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(text_null("description"))
        .col(string_null("funded_action"))
        .col(string("groups"))
        .col(text("source"))
        .col(boolean("outside"))
        .col(integer_null("withdrawn_in"))
        .foreign_key(&mut points("programmes_actions", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_actions", &["project_id", "code"]).await
}

async fn activity(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_activities")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(uuid("action_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(text_null("description"))
        .col(integer_null("phase"))
        .col(string("kind"))
        .col(string("unit"))
        .col(integer_null("planned"))
        .col(date_null("starts_on"))
        .col(boolean("starts_about"))
        .col(date_null("ends_on"))
        .col(boolean("ends_about"))
        .col(uuid_null("responsible_id"))
        .col(string_null("area"))
        .col(string_null("mode"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .col(integer_null("withdrawn_in"))
        .foreign_key(&mut points("programmes_activities", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_activities", "action_id", "programmes_actions"))
        .foreign_key(&mut points("programmes_activities", "responsible_id", "organisations"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_activities", &["project_id", "code"]).await?;
    index(manager, "programmes_activities", &["action_id"]).await?;
    index(manager, "programmes_activities", &["responsible_id"]).await
}

async fn activity_item(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_activity_items")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(uuid("activity_id"))
        .col(string("kind"))
        .col(integer("position"))
        .col(text("value"))
        .foreign_key(&mut points("programmes_activity_items", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_activity_items", "activity_id", "programmes_activities"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_activity_items", &["project_id"]).await?;
    index(manager, "programmes_activity_items", &["activity_id", "kind"]).await
}

async fn deliverable(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_deliverables")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(integer_null("quantity"))
        .col(string("unit"))
        .col(date_null("due_on"))
        .col(boolean("due_about"))
        .col(string_null("activity_code"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .col(integer_null("withdrawn_in"))
        .foreign_key(&mut points("programmes_deliverables", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_deliverables", &["project_id", "code"]).await
}

async fn handover(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_handovers")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(uuid("deliverable_id"))
        .col(date("delivered_on"))
        .col(integer("quantity"))
        .col(text_null("note"))
        .col(uuid_null("recorded_by"))
        .col(string("recorded_by_name"))
        .col(timestamp_with_time_zone("recorded_at"))
        .foreign_key(&mut points("programmes_handovers", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_handovers", "deliverable_id", "programmes_deliverables"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_handovers", &["project_id"]).await?;
    index(manager, "programmes_handovers", &["deliverable_id"]).await
}
