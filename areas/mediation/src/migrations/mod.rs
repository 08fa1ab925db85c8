//! The area's tables, made for both engines from one source.

mod letters;
mod register;
mod requests;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(register::CreateRegister),
        Box::new(requests::CreateRequests),
        Box::new(letters::NoteLetters),
    ]
}
