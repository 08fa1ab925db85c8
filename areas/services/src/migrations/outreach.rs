//! Units that go out, their rounds and what they met.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_null, boolean, date, integer, string, string_null, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, word};

pub struct CreateOutreach;

impl MigrationName for CreateOutreach {
    fn name(&self) -> &str {
        "mservices_outreach"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateOutreach {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        units(manager).await?;
        members(manager).await?;
        places(manager).await?;
        rounds(manager).await?;
        stops(manager).await?;
        stop_lines(manager).await
    }
}

async fn units(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_units")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(word("kind"))
        .col(string("name"))
        .col(uuid_null("activity_id"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_units", &["organisation_id", "closed_at"]).await
}

async fn members(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_unit_members")
        .col(uuid("id").primary_key())
        .col(uuid("unit_id"))
        .col(uuid("organisation_id"))
        .col(uuid("user_id"))
        .col(timestamp_with_time_zone("joined_at"))
        .col(timestamp_with_time_zone_null("left_at"))
        .foreign_key(&mut points("services_unit_members", "unit_id", "services_units"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_unit_members", &["unit_id", "left_at"]).await?;
    index(manager, "services_unit_members", &["user_id", "left_at"]).await
}

async fn places(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_unit_places")
        .col(uuid("id").primary_key())
        .col(uuid("unit_id"))
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(string_null("territory"))
        .col(uuid_null("activity_id"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .foreign_key(&mut points("services_unit_places", "unit_id", "services_units"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_unit_places", &["unit_id", "closed_at"]).await
}

async fn rounds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_rounds")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid("unit_id"))
        .col(date("held_on"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(word("state"))
        .col(uuid_null("series_id"))
        .col(text_null("why"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_rounds", "unit_id", "services_units"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_rounds", &["unit_id", "held_on"]).await?;
    index(manager, "services_rounds", &["organisation_id", "state", "held_on"]).await
}

async fn stops(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_stops")
        .col(uuid("id").primary_key())
        .col(uuid("round_id"))
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid("place_id"))
        .col(integer("position"))
        .col(timestamp_with_time_zone_null("arrived_at"))
        .col(timestamp_with_time_zone_null("left_at"))
        .col(boolean("with_mediator"))
        .col(binary_null("note"))
        .col(uuid_null("session_id"))
        .foreign_key(&mut points("services_stops", "round_id", "services_rounds"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_stops", &["round_id"]).await?;
    index(manager, "services_stops", &["place_id", "arrived_at"]).await
}

async fn stop_lines(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_stop_lines")
        .col(uuid("id").primary_key())
        .col(uuid("stop_id"))
        .col(uuid("organisation_id"))
        .col(word("kind"))
        .col(string("word"))
        .col(string_null("language"))
        .col(integer("quantity"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .foreign_key(&mut points("services_stop_lines", "stop_id", "services_stops"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_stop_lines", &["stop_id"]).await
}
