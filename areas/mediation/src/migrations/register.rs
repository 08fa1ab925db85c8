//! Mediators, their languages, places and hours, and the contracts that pay for them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, date, date_null, integer, string, string_len, string_null,
    timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null, uuid, uuid_null,
};
use store::tables::{index, owned, points, unique, word, word_null};

pub struct CreateRegister;

impl MigrationName for CreateRegister {
    fn name(&self) -> &str {
        "mmediation001_register"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateRegister {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(mediators()).await?;
        index(manager, "mediation_mediators", &["organisation_id", "name_key"]).await?;
        index(manager, "mediation_mediators", &["user_id"]).await?;
        for table in [contacts(), languages(), territories(), hours(), absences(), ties()] {
            manager.create_table(table).await?;
        }
        for table in PARTS {
            index(manager, table, &["mediator_id"]).await?;
        }
        unique(manager, "mediation_languages", &["mediator_id", "language"]).await?;
        index(manager, "mediation_languages", &["language"]).await?;
        manager.create_table(contracts()).await?;
        index(manager, "mediation_contracts", &["organisation_id", "ends_on"]).await?;
        index(manager, "mediation_contracts", &["supplier_id", "ends_on"]).await?;
        index(manager, "mediation_contracts", &["project_id"]).await
    }
}

const PARTS: [&str; 6] = [
    "mediation_contacts",
    "mediation_languages",
    "mediation_territories",
    "mediation_hours",
    "mediation_absences",
    "mediation_ties",
];

fn mediators() -> TableCreateStatement {
    Table::create()
        .table("mediation_mediators")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("user_id"))
        .col(string("name"))
        .col(string("name_key"))
        .col(word_null("gender"))
        .col(boolean("is_remote"))
        .col(date("active_from"))
        .col(date_null("active_until"))
        .col(integer("version"))
        .col(instant("created_at"))
        .col(uuid_null("created_by"))
        .take()
}

fn part(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid("mediator_id"))
        .foreign_key(&mut points(name, "mediator_id", "mediation_mediators"))
        .take()
}

fn contacts() -> TableCreateStatement {
    part("mediation_contacts").col(string_null("email")).col(string_null("phone")).take()
}

fn languages() -> TableCreateStatement {
    part("mediation_languages")
        .col(string_len("language", 12))
        .col(word("level"))
        .col(boolean("is_written"))
        .take()
}

fn territories() -> TableCreateStatement {
    part("mediation_territories").col(uuid("territory_id")).take()
}

fn hours() -> TableCreateStatement {
    part("mediation_hours")
        .col(integer("weekday"))
        .col(integer("from_minute"))
        .col(integer("until_minute"))
        .take()
}

fn absences() -> TableCreateStatement {
    part("mediation_absences")
        .col(date("from_on"))
        .col(date("until_on"))
        .col(instant("noted_at"))
        .col(uuid_null("noted_by"))
        .col(instant_null("lifted_at"))
        .col(uuid_null("lifted_by"))
        .take()
}

fn ties() -> TableCreateStatement {
    part("mediation_ties").col(uuid("body_id")).col(date_null("from_on")).col(date_null("until_on")).take()
}

fn contracts() -> TableCreateStatement {
    owned("mediation_contracts")
        .col(uuid("supplier_id"))
        .col(uuid_null("activity_id"))
        .col(string_null("cost_line"))
        .col(string("title"))
        .col(integer("minutes_bought"))
        .col(big_integer("rate_cents"))
        .col(integer("minimum_minutes"))
        .col(date("starts_on"))
        .col(date("ends_on"))
        .col(integer("version"))
        .col(instant("created_at"))
        .col(uuid_null("created_by"))
        .take()
}
