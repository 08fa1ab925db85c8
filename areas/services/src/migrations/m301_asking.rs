//! What people ask, who answers, codes to one's own file, and counters against floods and guesses.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, binary, binary_null, boolean, boolean_null, date, integer, string, string_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, unique, word, word_null};

pub struct CreateAsking;

impl MigrationName for CreateAsking {
    fn name(&self) -> &str {
        "mservices301_asking"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateAsking {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [requests(), entries(), routes(), own_codes(), limits(), keys()] {
            manager.create_table(table).await?;
        }
        unique(manager, "services_requests", &["code_hash"]).await?;
        index(manager, "services_requests", &["organisation_id", "state", "due_on"]).await?;
        index(manager, "services_requests", &["contact_key"]).await?;
        index(manager, "services_requests", &["name_key"]).await?;
        index(manager, "services_requests", &["asked_at"]).await?;
        index(manager, "services_request_entries", &["request_id", "at"]).await?;
        index(manager, "services_routes", &["organisation_id"]).await?;
        unique(manager, "services_own_codes", &["code_hash"]).await?;
        index(manager, "services_own_codes", &["person_id"]).await
    }
}

fn requests() -> TableCreateStatement {
    Table::create()
        .table("services_requests")
        .col(uuid("id").primary_key())
        .col(uuid_null("organisation_id"))
        .col(string("code_hash"))
        .col(word("kind"))
        .col(boolean("is_urgent"))
        .col(string_null("territory"))
        .col(string("language"))
        .col(boolean_null("reads"))
        .col(word("when_free"))
        .col(word("channel"))
        .col(string("locale"))
        .col(binary_null("contact"))
        .col(binary_null("name"))
        .col(binary_null("words"))
        .col(string_null("contact_key"))
        .col(string_null("name_key"))
        .col(word("state"))
        .col(word_null("ending"))
        .col(date("due_on"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(timestamp_with_time_zone_null("seen_at"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(uuid_null("taken_by"))
        .col(uuid_null("joined_to"))
        .col(integer("version"))
        .take()
}

fn entries() -> TableCreateStatement {
    Table::create()
        .table("services_request_entries")
        .col(uuid("id").primary_key())
        .col(uuid("request_id"))
        .col(uuid_null("organisation_id"))
        .col(uuid_null("author_id"))
        .col(word("step"))
        .col(timestamp_with_time_zone("at"))
        .col(binary_null("text"))
        .col(string_null("record_kind"))
        .col(uuid_null("record_id"))
        .foreign_key(&mut points("services_request_entries", "request_id", "services_requests"))
        .take()
}

fn routes() -> TableCreateStatement {
    Table::create()
        .table("services_routes")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(string("territory"))
        .col(word_null("kind"))
        .col(string_null("language"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .take()
}

fn own_codes() -> TableCreateStatement {
    Table::create()
        .table("services_own_codes")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(string("code_hash"))
        .col(timestamp_with_time_zone("given_at"))
        .col(uuid_null("given_by"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("revoked_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .take()
}

/// Counts within an hour; what is counted is a keyed hash and names nobody.
fn limits() -> TableCreateStatement {
    Table::create()
        .table("services_limits")
        .col(uuid("id").primary_key())
        .col(big_integer("count"))
        .col(timestamp_with_time_zone("since_at"))
        .take()
}

fn keys() -> TableCreateStatement {
    Table::create().table("services_keys").col(uuid("id").primary_key()).col(binary("secret")).take()
}
