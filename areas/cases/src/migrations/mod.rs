//! The area's tables, made for both engines from one source.

mod m001_cases;
mod m002_work;
mod m010_plans;
mod m010_referrals;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m001_cases::CreateCases),
        Box::new(m002_work::CreateWork),
        Box::new(m010_plans::CreatePlans),
        Box::new(m010_referrals::CreateReferrals),
    ]
}
