//! The directory of services: what, for whom, where, when, who pays, and how sure all that is.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date, date_null, integer, integer_null, string, string_null,
    text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{word, word_null};

pub struct Directory;

impl MigrationName for Directory {
    fn name(&self) -> &str {
        "mservices001_directory"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Directory {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            services(),
            attributes(),
            locations(),
            at_locations(),
            schedules(),
            languages(),
            required_documents(),
            cost_options(),
            capacities(),
            areas(),
            clauses(),
            clause_values(),
            funding(),
            checks(),
            reports(),
            asks(),
            attempts(),
            edition(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// A table whose rows are a part of a service.
fn part(name: &'static str) -> TableCreateStatement {
    let to_service = ForeignKey::create().from(name, "service_id").to("services_services", "id").take();
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("service_id"))
        .col(uuid("organisation_id"))
        .foreign_key(&mut to_service.clone())
        .take()
}

/// A table whose rows belong to a body.
fn owned(name: &'static str) -> TableCreateStatement {
    let to_body = ForeignKey::create().from(name, "organisation_id").to("organisations", "id").take();
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .foreign_key(&mut to_body.clone())
        .take()
}

fn services() -> TableCreateStatement {
    owned("services_services")
        .col(string("name"))
        .col(text("description"))
        .col(word("status"))
        .col(text_null("alert"))
        .col(date_null("closed_until"))
        .col(string_null("email"))
        .col(string_null("phone"))
        .col(string_null("url"))
        .col(text_null("application_process"))
        .col(text_null("interpretation_services"))
        .col(text_null("fees_description"))
        .col(uuid_null("project_id"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .col(integer("version"))
        .take()
}

fn attributes() -> TableCreateStatement {
    part("services_attributes").col(word("taxonomy")).col(string("term")).take()
}

fn locations() -> TableCreateStatement {
    owned("services_locations")
        .col(string("name"))
        .col(word("location_type"))
        .col(string_null("address_1"))
        .col(uuid_null("territory_id"))
        .col(text_null("accessibility"))
        .take()
}

fn at_locations() -> TableCreateStatement {
    part("services_at_location")
        .col(uuid("location_id"))
        .foreign_key(&mut to("services_at_location", "location_id", "services_locations"))
        .take()
}

fn schedules() -> TableCreateStatement {
    part("services_schedules")
        .col(uuid("at_location_id"))
        .col(word("freq"))
        .col(string("byday"))
        .col(integer("opens_at"))
        .col(integer("closes_at"))
        .col(boolean("by_appointment"))
        .col(date_null("valid_from"))
        .col(date_null("valid_until"))
        .foreign_key(&mut to("services_schedules", "at_location_id", "services_at_location"))
        .take()
}

fn languages() -> TableCreateStatement {
    part("services_languages").col(string("code")).take()
}

fn required_documents() -> TableCreateStatement {
    part("services_required_documents").col(string_null("code")).col(string("document")).take()
}

fn cost_options() -> TableCreateStatement {
    part("services_cost_options").col(string("option")).col(big_integer_null("amount")).take()
}

fn capacities() -> TableCreateStatement {
    part("services_capacities")
        .col(string("unit"))
        .col(integer_null("maximum"))
        .col(integer_null("available"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(uuid_null("updated_by"))
        .take()
}

fn areas() -> TableCreateStatement {
    part("services_areas").col(uuid("territory_id")).take()
}

fn clauses() -> TableCreateStatement {
    part("services_eligibility")
        .col(word("kind"))
        .col(integer_null("number"))
        .col(text("text"))
        .col(string("source"))
        .col(string_null("article"))
        .col(date_null("valid_from"))
        .col(date_null("valid_until"))
        .col(string_null("waivable_by"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .take()
}

fn clause_values() -> TableCreateStatement {
    part("services_eligibility_values")
        .col(uuid("clause_id"))
        .col(string("value"))
        .foreign_key(&mut to("services_eligibility_values", "clause_id", "services_eligibility"))
        .take()
}

fn funding() -> TableCreateStatement {
    part("services_funding")
        .col(string("payer"))
        .col(string_null("reception"))
        .col(boolean("is_paid"))
        .col(date_null("valid_from"))
        .col(date_null("valid_until"))
        .col(string("source"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .take()
}

fn checks() -> TableCreateStatement {
    part("services_checks")
        .col(date("assured_date"))
        .col(uuid_null("assurer"))
        .col(boolean("by_link"))
        .col(word("result"))
        .col(date("next_due_on"))
        .take()
}

fn reports() -> TableCreateStatement {
    part("services_reports")
        .col(word("what"))
        .col(word("origin"))
        .col(text_null("note"))
        .col(date("reported_on"))
        .col(timestamp_with_time_zone("reported_at"))
        .col(uuid_null("reported_by"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(uuid_null("answered_by"))
        .take()
}

fn asks() -> TableCreateStatement {
    part("services_asks")
        .col(string("token_hash"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(uuid_null("asked_by"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(word_null("answer"))
        .take()
}

fn attempts() -> TableCreateStatement {
    Table::create()
        .table("services_attempts")
        .col(uuid("id").primary_key())
        .col(integer("count"))
        .col(timestamp_with_time_zone("last_at"))
        .take()
}

fn edition() -> TableCreateStatement {
    Table::create().table("services_edition").col(uuid("id").primary_key()).col(big_integer("number")).take()
}

fn to(table: &'static str, column: &'static str, other: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(other, "id").take()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut all = vec![
        index("services_services", "organisation_id"),
        index("services_attributes", "service_id"),
        index("services_locations", "organisation_id"),
        index("services_at_location", "service_id"),
        index("services_schedules", "service_id"),
        index("services_languages", "service_id"),
        index("services_required_documents", "service_id"),
        index("services_cost_options", "service_id"),
        index("services_capacities", "service_id"),
        index("services_areas", "service_id"),
        index("services_eligibility", "service_id"),
        index("services_eligibility_values", "service_id"),
        index("services_funding", "service_id"),
        index("services_checks", "service_id"),
        index("services_reports", "service_id"),
        index("services_asks", "service_id"),
        index("services_schedules", "at_location_id"),
        index("services_eligibility_values", "clause_id"),
    ];
    let one_link = Index::create()
        .name("ux_services_asks_token_hash")
        .table("services_asks")
        .col("token_hash")
        .unique()
        .take();
    all.push(one_link);
    all
}

fn index(table: &'static str, column: &'static str) -> IndexCreateStatement {
    Index::create().name(format!("ix_{table}_{column}")).table(table).col(column).take()
}
