//! The area's tables, made for both engines from one source.

mod m301_asking;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        // What people ask, and their own file
        Box::new(m301_asking::CreateAsking),
    ]
}
