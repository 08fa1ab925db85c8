//! Programmes and calls: reference data kept as files, and as rows that pages and projects point to.

mod amend;
mod files;
mod load;
pub(crate) mod pages;
mod queries;

pub use amend::{RuleChange, amend_rule};
pub(crate) use files::{CALLS, CallFile, PROGRAMMES, ProgrammeFile};
pub use load::load_reference;
pub(crate) use load::{known_call, known_programme};
pub use queries::{
    CallLine, CallRule, CallSettings, CostCategory, FundedAction, Measure, Objective, Programme,
    ProgrammeLine, call, call_settings, calls, programme, programme_lines, sheet_due_days_of,
};

/// Quarterly sheets are due this many days after the quarter where no call says otherwise.
const DUE_DAYS: i32 = 15;
/// A deviation must be explained beyond this share where no call says otherwise.
const TOLERANCE_PERCENT: i32 = 10;
