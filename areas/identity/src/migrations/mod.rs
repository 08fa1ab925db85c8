//! The area's tables, from one source for both engines.

mod m001_accounts;

use sea_orm_migration::MigrationTrait;

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m001_accounts::Accounts)]
}
