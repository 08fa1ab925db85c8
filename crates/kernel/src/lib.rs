//! Words every crate shares: refusals, record references, periods, money, pages. No I/O.

mod money;
mod page;
mod period;
mod quarter;
mod record;
mod refusal;
mod today;

pub use money::Cents;
pub use page::{Page, Paged};
pub use period::Period;
pub use quarter::{Quarter, QuarterError};
pub use record::RecordRef;
pub use refusal::{Arg, Refusal};
pub use today::{TodayItem, TodayList, Urgency};
