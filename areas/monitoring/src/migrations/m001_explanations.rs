//! Explanations of deviations.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, date_null, string, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

pub struct CreateExplanations;

impl MigrationName for CreateExplanations {
    fn name(&self) -> &str {
        "mmonitoring001_explanations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateExplanations {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("monitoring_explanations")
            .col(uuid("id").primary_key())
            .col(uuid("project_id"))
            .col(uuid_null("organisation_id"))
            .col(string("quarter"))
            .col(string("about"))
            .col(string("code"))
            .col(string("cause"))
            .col(text("text"))
            .col(text_null("measure"))
            .col(uuid_null("measure_owner_id"))
            .col(date_null("measure_due_on"))
            .col(big_integer("planned"))
            .col(big_integer("done"))
            .col(uuid_null("explained_by"))
            .col(string("explained_by_name"))
            .col(timestamp_with_time_zone("explained_at"))
            .col(timestamp_with_time_zone_null("superseded_at"))
            .foreign_key(&mut refers("project_id", "programmes_projects"))
            .foreign_key(&mut refers("organisation_id", "organisations"))
            .foreign_key(&mut refers("measure_owner_id", "organisations"))
            .take();
        manager.create_table(table).await?;
        for index in [
            index("monitoring_explanations_of_quarter", &["project_id", "quarter"]),
            index("monitoring_explanations_organisation", &["organisation_id"]),
            index("monitoring_explanations_measures", &["measure_owner_id", "measure_due_on"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn refers(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from("monitoring_explanations", column).to(table, "id").take()
}

fn index(name: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table("monitoring_explanations");
    for column in columns {
        index.col(*column);
    }
    index.take()
}
