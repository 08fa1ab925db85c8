//! Creates the tables of uploads.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, string, string_len, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    uuid_null,
};

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Imports)]
}

struct Imports;

impl MigrationName for Imports {
    fn name(&self) -> &str {
        "mpeople101_imports"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Imports {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(imports()).await?;
        manager.create_table(batches()).await?;
        for (name, table, columns) in [
            ("ix_people_imports_organisation_id", "people_imports", ["organisation_id", "created_at"]),
            ("ix_people_import_batches_import_id", "people_import_batches", ["import_id", "place"]),
        ] {
            let index = Index::create().name(name).table(table).col(columns[0]).col(columns[1]).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn imports() -> TableCreateStatement {
    Table::create()
        .table("people_imports")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("owner_id"))
        .col(string("owner_name"))
        .col(string("file_name"))
        .col(string_len("sha256", 64))
        .col(string_len("state", 16))
        .col(string("sheet"))
        .col(integer("heading_row"))
        .col(text("columns"))
        .col(text("notes"))
        .col(integer("rows"))
        .col(integer("good"))
        .col(integer("to_fix"))
        .col(integer("known"))
        .col(integer("saved"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(integer("version"))
        .take()
}

fn batches() -> TableCreateStatement {
    Table::create()
        .table("people_import_batches")
        .col(uuid("id").primary_key())
        .col(uuid("import_id"))
        .col(integer("place"))
        .col(text("cells"))
        .col(text("verdicts"))
        .col(integer("to_fix"))
        .col(integer("known"))
        .col(string_len("state", 16))
        .foreign_key(
            ForeignKey::create().from("people_import_batches", "import_id").to("people_imports", "id"),
        )
        .take()
}
