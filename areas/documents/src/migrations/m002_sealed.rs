//! Bytes sealed with the installation's key, and files kept to the body that attached them. Rows from before stay open:
//! they are read as they are, and sealed when somebody puts a new version in their place.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::boolean;

pub struct Sealed;

impl MigrationName for Sealed {
    fn name(&self) -> &str {
        "mdocuments002_sealed"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Sealed {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["sealed", "restricted"] {
            let mut column = boolean(name);
            column.default(false);
            manager.alter_table(Table::alter().table("documents").add_column(column).take()).await?;
        }
        Ok(())
    }
}
