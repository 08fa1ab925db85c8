//! Accounts, roles, sessions, machine keys, links handed out, and failures counted.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, boolean, date, date_null, integer, string, string_null,
    timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null, uuid, uuid_null,
};

pub struct Accounts;

impl MigrationName for Accounts {
    fn name(&self) -> &str {
        "midentity001_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Accounts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [users(), assignments(), sessions(), tokens(), links(), recovery_codes(), failures()] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn users() -> TableCreateStatement {
    Table::create()
        .table("identity_users")
        .col(uuid("id").primary_key())
        .col(string("email"))
        .col(string("name"))
        .col(string("search_key"))
        .col(string_null("password_hash"))
        .col(string_null("totp_secret"))
        .col(instant_null("totp_confirmed_at"))
        .col(big_integer_null("totp_last_step"))
        .col(string_null("locale"))
        .col(boolean("is_demonstration"))
        .col(instant("created_at"))
        .col(instant_null("suspended_at"))
        .col(integer("version"))
        .take()
}

fn assignments() -> TableCreateStatement {
    Table::create()
        .table("identity_assignments")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(string("role"))
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid_null("territory_id"))
        .col(date("from_on"))
        .col(date_null("until_on"))
        .foreign_key(&mut to_user("identity_assignments"))
        .foreign_key(
            ForeignKey::create().from("identity_assignments", "organisation_id").to("organisations", "id"),
        )
        .take()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("identity_sessions")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(string("token_digest"))
        .col(string("device"))
        .col(instant("created_at"))
        .col(instant_null("completed_at"))
        .col(instant("last_seen_at"))
        .col(instant("expires_at"))
        .col(instant_null("revoked_at"))
        .foreign_key(&mut to_user("identity_sessions"))
        .take()
}

fn tokens() -> TableCreateStatement {
    Table::create()
        .table("identity_tokens")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(uuid("assignment_id"))
        .col(string("name"))
        .col(string("token_digest"))
        .col(instant("created_at"))
        .col(instant("expires_at"))
        .col(instant_null("revoked_at"))
        .foreign_key(&mut to_user("identity_tokens"))
        .foreign_key(
            ForeignKey::create().from("identity_tokens", "assignment_id").to("identity_assignments", "id"),
        )
        .take()
}

fn links() -> TableCreateStatement {
    Table::create()
        .table("identity_links")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(string("purpose"))
        .col(string("token_digest"))
        .col(instant("created_at"))
        .col(instant("expires_at"))
        .col(instant_null("used_at"))
        .col(instant_null("revoked_at"))
        .foreign_key(&mut to_user("identity_links"))
        .take()
}

fn recovery_codes() -> TableCreateStatement {
    Table::create()
        .table("identity_recovery_codes")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(string("code_digest"))
        .col(instant_null("used_at"))
        .foreign_key(&mut to_user("identity_recovery_codes"))
        .take()
}

fn failures() -> TableCreateStatement {
    Table::create()
        .table("identity_failures")
        .col(uuid("id").primary_key())
        .col(integer("count"))
        .col(instant("last_at"))
        .take()
}

fn to_user(table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, "user_id").to("identity_users", "id").take()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        unique("identity_users", "email"),
        index("identity_users", "search_key"),
        index("identity_assignments", "user_id"),
        index("identity_assignments", "organisation_id"),
        unique("identity_sessions", "token_digest"),
        index("identity_sessions", "user_id"),
        unique("identity_tokens", "token_digest"),
        index("identity_tokens", "user_id"),
        index("identity_tokens", "assignment_id"),
        unique("identity_links", "token_digest"),
        index("identity_links", "user_id"),
        index("identity_recovery_codes", "user_id"),
    ]
}

fn index(table: &'static str, column: &'static str) -> IndexCreateStatement {
    Index::create().name(format!("ix_{table}_{column}")).table(table).col(column).take()
}

fn unique(table: &'static str, column: &'static str) -> IndexCreateStatement {
    index(table, column).unique().take()
}
