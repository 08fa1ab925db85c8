//! Projects, their versions, partners, territory and recipients.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, boolean, date, date_null, integer, integer_null, string, string_null, text, text_null,
    timestamp_with_time_zone, uuid, uuid_null,
};

use super::tables::{index, points, unique};

pub struct Projects;

impl MigrationName for Projects {
    fn name(&self) -> &str {
        "mprogrammes002_projects"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Projects {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        project(manager).await?;
        version(manager).await?;
        partnership(manager).await?;
        body(manager).await?;
        area(manager).await?;
        territory(manager).await?;
        target_group(manager).await
    }
}

async fn project(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_projects")
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(uuid_null("call_id"))
        .col(uuid_null("lead_id"))
        .col(string("code"))
        .col(text("title"))
        .col(string("short_title"))
        .col(text("title_key"))
        .col(string_null("cup"))
        .col(text_null("cup_missing"))
        .col(string("objective_code"))
        .col(string_null("national_objective_code"))
        .col(string("measures"))
        .col(string("funded_actions"))
        .col(string("fields_of_intervention"))
        .col(string("types_of_action"))
        .col(text_null("approved_by"))
        .col(text("summary"))
        .col(date_null("starts_on"))
        .col(boolean("starts_about"))
        .col(date_null("ends_on"))
        .col(boolean("ends_about"))
        .col(integer_null("months"))
        .col(text_null("dates_note"))
        .col(big_integer_null("budget_cents"))
        .col(text_null("budget_note"))
        .col(boolean("budget_outside"))
        .col(text("source"))
        .col(integer("version"))
        .foreign_key(&mut points("programmes_projects", "programme_id", "programmes_programmes"))
        .foreign_key(&mut points("programmes_projects", "call_id", "programmes_calls"))
        .foreign_key(&mut points("programmes_projects", "lead_id", "organisations"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_projects", &["programme_id", "code"]).await?;
    index(manager, "programmes_projects", &["ends_on"]).await?;
    index(manager, "programmes_projects", &["lead_id"]).await
}

async fn version(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_versions")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("version"))
        .col(string("kind"))
        .col(text("reason"))
        .col(date("effective_on"))
        .col(uuid_null("made_by"))
        .col(string("made_by_name"))
        .col(timestamp_with_time_zone("made_at"))
        .col(text("snapshot"))
        .foreign_key(&mut points("programmes_versions", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_versions", &["project_id", "version"]).await
}

async fn partnership(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_partnerships")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(uuid("organisation_id"))
        .col(integer("position"))
        .col(string("role"))
        .col(string_null("area"))
        .col(boolean("mandated_ats"))
        .col(text("ats_members"))
        .col(date_null("since_on"))
        .col(date_null("until_on"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_partnerships", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_partnerships", "organisation_id", "organisations"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_partnerships", &["project_id"]).await?;
    index(manager, "programmes_partnerships", &["organisation_id"]).await
}

async fn body(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_bodies")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(text("name"))
        .col(string("kind"))
        .col(string("part"))
        .col(boolean("is_category"))
        .col(uuid_null("organisation_id"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_bodies", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_bodies", "organisation_id", "organisations"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_bodies", &["project_id"]).await
}

async fn area(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_areas")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("name"))
        .col(string("territories"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_areas", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_areas", &["project_id"]).await
}

async fn territory(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_territories")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("level"))
        .col(string_null("code"))
        .col(uuid_null("territory_id"))
        .col(string("name"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_territories", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_territories", &["project_id"]).await?;
    index(manager, "programmes_territories", &["territory_id"]).await
}

async fn target_group(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_target_groups")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("group_code"))
        .col(string("mode"))
        .col(text("description"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_target_groups", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_target_groups", &["project_id"]).await
}
