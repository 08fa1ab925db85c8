//! What people ask by themselves: the public pages, who answers, the staff's inbox, what stays unmet.

pub mod answer;
pub mod ask;
pub(crate) mod browser;
pub mod by_code;
pub(crate) mod code;
pub mod demand;
pub mod forget;
pub(crate) mod history;
pub mod ids;
pub(crate) mod keyed;
pub(crate) mod limits;
pub(crate) mod public_pages;
pub mod queries;
pub mod routing;
pub(crate) mod staff_pages;
pub(crate) mod status_pages;
pub(crate) mod terms;
pub(crate) mod today;
pub mod triage;
pub mod ways;
pub mod words;
