//! The area's tables, made for both engines from one source.

mod m001_cases;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m001_cases::CreateCases)]
}
