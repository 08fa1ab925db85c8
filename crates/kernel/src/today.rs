//! What an area puts on a person's *Oggi*: a line that links to the place where the work is done.

use crate::Arg;

/// Which list of *Oggi* a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TodayList {
    /// To be done now: today's and yesterday's sessions without a register.
    ToDo,
    /// Somebody waits for me.
    WaitingForMe,
    /// About to expire or due.
    Expiring,
    /// How my projects go.
    Progress,
}

/// How a line stands out: word, icon and colour follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Late,
    Soon,
    Calm,
}

/// One line of *Oggi*.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayItem {
    pub list: TodayList,
    pub urgency: Urgency,
    /// Text of the line, as a key with values.
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
    /// Text of the link, as a key.
    pub action: &'static str,
    pub url: String,
    /// Done and wanted, where the line shows progress.
    pub progress: Option<(i64, i64)>,
}
