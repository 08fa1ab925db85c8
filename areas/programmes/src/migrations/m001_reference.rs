//! Programmes, objectives, measures, actions, calls.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, date, date_null, integer, integer_null, string, string_null, text, text_null, uuid,
};

use super::tables::{points, unique};

pub struct Reference;

impl MigrationName for Reference {
    fn name(&self) -> &str {
        "mprogrammes001_reference"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Reference {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        programme(manager).await?;
        objective(manager).await?;
        measure(manager).await?;
        funded_action(manager).await?;
        call(manager).await?;
        call_rule(manager).await?;
        cost_category(manager).await
    }
}

async fn programme(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_programmes")
        .col(uuid("id").primary_key())
        .col(string("code"))
        .col(string("title"))
        .col(date("period_from"))
        .col(date("period_until"))
        .col(text("source"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_programmes", &["code"]).await
}

async fn objective(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_objectives")
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(string_null("under_code"))
        .col(text("title"))
        .col(string("short_title"))
        .col(text("beneficiaries"))
        .col(big_integer_null("allocation_cents"))
        .col(text("promises"))
        .col(text("source"))
        .foreign_key(&mut points("programmes_objectives", "programme_id", "programmes_programmes"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_objectives", &["programme_id", "code"]).await
}

async fn measure(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_measures")
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(string("objective_code"))
        .col(text("title"))
        .col(text("source"))
        .foreign_key(&mut points("programmes_measures", "programme_id", "programmes_programmes"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_measures", &["programme_id", "code"]).await
}

async fn funded_action(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_funded_actions")
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(string("measure_code"))
        .col(string("label_in_source"))
        .col(text("expected_results"))
        .col(text("source"))
        .foreign_key(&mut points("programmes_funded_actions", "programme_id", "programmes_programmes"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_funded_actions", &["programme_id", "code"]).await
}

async fn call(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_calls")
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(string("code"))
        .col(text("title"))
        .col(text("issuer"))
        .col(text_null("decree"))
        .col(date_null("decree_on"))
        .col(big_integer_null("budget_cents"))
        .col(text_null("applicants"))
        .col(integer_null("max_months"))
        .col(string("funded_actions"))
        .col(text("source"))
        .foreign_key(&mut points("programmes_calls", "programme_id", "programmes_programmes"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_calls", &["code"]).await
}

async fn call_rule(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_call_rules")
        .col(uuid("id").primary_key())
        .col(uuid("call_id"))
        .col(date("from_on"))
        .col(date_null("applications_until"))
        .col(string_null("applications_until_time"))
        .col(text("reason"))
        .col(integer("sheet_due_days"))
        .col(string("sheet_due_source"))
        .col(integer("deviation_tolerance_percent"))
        .col(string("deviation_tolerance_source"))
        .col(text("source"))
        .foreign_key(&mut points("programmes_call_rules", "call_id", "programmes_calls"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_call_rules", &["call_id", "from_on"]).await
}

async fn cost_category(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("programmes_cost_categories")
        .col(uuid("id").primary_key())
        .col(uuid("call_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(text("title"))
        .col(string("source"))
        .foreign_key(&mut points("programmes_cost_categories", "call_id", "programmes_calls"))
        .take();
    manager.create_table(table).await?;
    unique(manager, "programmes_cost_categories", &["call_id", "code"]).await
}
