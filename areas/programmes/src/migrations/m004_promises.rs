//! What a project promises and what surrounds it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, boolean, date_null, integer, integer_null, string, string_null, text, text_null, uuid,
    uuid_null,
};

use super::tables::{index, points, unique};

pub struct Promises;

impl MigrationName for Promises {
    fn name(&self) -> &str {
        "mprogrammes004_promises"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Promises {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        indicator(manager).await?;
        target(manager).await?;
        statement(manager).await?;
        network(manager).await?;
        protocol(manager).await?;
        named_body(manager).await?;
        complementarity(manager).await?;
        budget_line(manager).await?;
        context_number(manager).await
    }
}

async fn indicator(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_indicators")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(string("unit"))
        .col(text("counts"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_indicators", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_indicators", &["project_id", "code"]).await
}

async fn target(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_targets")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("indicator"))
        .col(big_integer_null("value"))
        .col(big_integer_null("lt18_women"))
        .col(big_integer_null("lt18_men"))
        .col(big_integer_null("lt18_non_binary"))
        .col(big_integer_null("a18_60_women"))
        .col(big_integer_null("a18_60_men"))
        .col(big_integer_null("a18_60_non_binary"))
        .col(big_integer_null("gt60_women"))
        .col(big_integer_null("gt60_men"))
        .col(big_integer_null("gt60_non_binary"))
        .col(date_null("by_on"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_targets", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_targets", &["project_id", "indicator"]).await
}

async fn statement(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_statements")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(string("kind"))
        .col(integer("position"))
        .col(string_null("code"))
        .col(text_null("title"))
        .col(text("text"))
        .col(text_null("detail"))
        .col(text("others"))
        .col(string_null("action_code"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_statements", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_statements", &["project_id", "kind"]).await
}

async fn network(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_networks")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(string("kind"))
        .col(integer_null("quantity"))
        .col(string_null("part_of_code"))
        .col(text_null("purpose"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_networks", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_networks", &["project_id", "code"]).await
}

async fn protocol(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_protocols")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(text_null("full_title"))
        .col(string("state"))
        .col(integer_null("quantity"))
        .col(date_null("signed_on"))
        .col(boolean("signed_about"))
        .col(string_null("activity_code"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_protocols", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_protocols", &["project_id", "code"]).await
}

async fn named_body(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_named_bodies")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(string("of"))
        .col(string("of_code"))
        .col(string("part"))
        .col(integer("position"))
        .col(text("name"))
        .foreign_key(&mut points("programmes_named_bodies", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_named_bodies", &["project_id", "of"]).await
}

async fn complementarity(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_complementarities")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(text("title"))
        .col(string("kind"))
        .col(string_null("action_code"))
        .col(text_null("text"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_complementarities", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_complementarities", &["project_id"]).await
}

async fn budget_line(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_budget_lines")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(string("kind"))
        .col(string_null("code"))
        .col(text("title"))
        .col(uuid_null("organisation_id"))
        .col(big_integer_null("amount_cents"))
        .foreign_key(&mut points("programmes_budget_lines", "project_id", "programmes_projects"))
        .foreign_key(&mut points("programmes_budget_lines", "organisation_id", "organisations"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_budget_lines", &["project_id"]).await
}

async fn context_number(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_context_numbers")
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .col(integer("position"))
        .col(text("label"))
        .col(string("value"))
        .col(string_null("number"))
        .col(string_null("unit"))
        .col(date_null("at_on"))
        .col(string_null("place"))
        .col(text_null("note"))
        .col(text("source"))
        .col(boolean("outside"))
        .foreign_key(&mut points("programmes_context_numbers", "project_id", "programmes_projects"))
        .take();
    manager.create_table(table).await?;
    index(manager, "programmes_context_numbers", &["project_id"]).await
}
