//! Bodies, the names they have borne, their offices, and who belongs to which consortium.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, date_null, integer, string, string_null, uuid, uuid_null};

pub struct Bodies;

impl MigrationName for Bodies {
    fn name(&self) -> &str {
        "morganisations001_bodies"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Bodies {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [bodies(), names(), offices(), memberships()] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn bodies() -> TableCreateStatement {
    Table::create()
        .table("organisations")
        .col(uuid("id").primary_key())
        .col(string("kind"))
        .col(string("name"))
        .col(string("name_key"))
        .col(string_null("tax_code"))
        .col(string_null("ipa_code"))
        .col(uuid_null("territory_id"))
        .col(string_null("email"))
        .col(string_null("phone"))
        .col(string_null("website"))
        .col(date_null("dissolved_on"))
        .col(integer("version"))
        .take()
}

fn names() -> TableCreateStatement {
    Table::create()
        .table("organisations_names")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(string("name_key"))
        .col(date_null("from_on"))
        .col(date_null("until_on"))
        .foreign_key(&mut to_body("organisations_names", "organisation_id"))
        .take()
}

fn offices() -> TableCreateStatement {
    Table::create()
        .table("organisations_offices")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(uuid_null("territory_id"))
        .col(string_null("address"))
        .col(string_null("email"))
        .col(string_null("phone"))
        .col(date_null("closed_on"))
        .col(integer("version"))
        .foreign_key(&mut to_body("organisations_offices", "organisation_id"))
        .take()
}

fn memberships() -> TableCreateStatement {
    Table::create()
        .table("organisations_memberships")
        .col(uuid("id").primary_key())
        .col(uuid("consortium_id"))
        .col(uuid("member_id"))
        .col(boolean("is_mandated"))
        .col(date("from_on"))
        .col(date_null("until_on"))
        .foreign_key(&mut to_body("organisations_memberships", "consortium_id"))
        .foreign_key(&mut to_body("organisations_memberships", "member_id"))
        .take()
}

fn to_body(table: &'static str, column: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to("organisations", "id").take()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("organisations", "name_key"),
        index("organisations", "kind"),
        index("organisations", "tax_code"),
        index("organisations_names", "organisation_id"),
        index("organisations_names", "name_key"),
        index("organisations_offices", "organisation_id"),
        index("organisations_memberships", "consortium_id"),
        index("organisations_memberships", "member_id"),
    ]
}

fn index(table: &'static str, column: &'static str) -> IndexCreateStatement {
    Index::create().name(format!("ix_{table}_{column}")).table(table).col(column).take()
}
