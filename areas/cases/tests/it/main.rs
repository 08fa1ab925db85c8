//! Stories of the area, told on both engines.

mod assessments;
mod conferences;
mod notes;
mod opening;
mod pages;
mod plans;
mod referral_links;
mod referrals;
mod restriction;
mod team;
mod vulnerabilities;
mod world;
